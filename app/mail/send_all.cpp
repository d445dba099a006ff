#include "mail/send_all.h"

#include <algorithm>

namespace mail {
namespace {

using domain::MailState;

constexpr base::Millis minute{60'000};

class Round {
 public:
  Round(const Sender& sender, int per_minute, const Post& post)
      : sender_(sender), apart_(minute / std::max(per_minute, 1)), post_(post) {}

  base::Result<SentAll> send(std::span<const Outgoing> letters) {
    for (std::size_t i = 0; i < letters.size(); ++i) {
      done_.left = letters.size() - i;
      if (!wait_for_turn()) {
        done_.stopped = CannotSend{CannotSend::Why::interrupted, {}, std::nullopt};
        return done_;
      }
      if (auto sent = send_one(letters[i]); !sent) return std::unexpected(sent.error());
      if (done_.stopped) return done_;
    }
    done_.left = 0;
    return done_;
  }

 private:
  /// False where somebody wants an end.
  bool wait_for_turn() {
    while (!post_.is_interrupted()) {
      const auto now = post_.now();
      // A clock that was set back is not waited for longer than the pace asks.
      if (!last_ || now >= *last_ + apart_ || now < *last_) {
        last_ = now;
        return true;
      }
      post_.wait(*last_ + apart_ - now);
    }
    return false;
  }

  base::Result<void> send_one(const Outgoing& outgoing) {
    domain::Mailing mailing;
    mailing.event = outgoing.event;
    mailing.registration = outgoing.registration;
    mailing.address = outgoing.letter.to_address;
    mailing.attempt = outgoing.attempt;
    mailing.message_id = message_id_of(outgoing.event, outgoing.registration, outgoing.attempt, sender_.address);
    const auto message = message_of(outgoing.letter, sender_, {mailing.message_id, *last_});
    const auto before = [&] {
      mailing.state = MailState::sending;
      mailing.at = post_.now();
      return post_.record(mailing);
    };
    auto delivery = post_.deliver(sender_.address, mailing.address, message, before);
    if (const auto* cannot = std::get_if<CannotSend>(&delivery);
        cannot != nullptr && cannot->why == CannotSend::Why::no_connection && is_connected_) {
      delivery = post_.deliver(sender_.address, mailing.address, message, before);
    }
    return std::visit([&](const auto& what) { return settle(mailing, what); }, delivery);
  }

  base::Result<void> settle(domain::Mailing& mailing, const Accepted& accepted) {
    ++done_.sent;
    return settle(mailing, MailState::sent, accepted.reply);
  }
  base::Result<void> settle(domain::Mailing& mailing, const RefusedForEver& refused) {
    ++done_.failed;
    return settle(mailing, MailState::failed, refused.reply);
  }
  base::Result<void> settle(domain::Mailing& mailing, const RefusedForNow& refused) {
    ++done_.later;
    return settle(mailing, MailState::waiting, refused.reply);
  }
  base::Result<void> settle(domain::Mailing& mailing, const Unsure& unsure) {
    ++done_.unsure;
    return settle(mailing, MailState::unsure, unsure.why);
  }
  base::Result<void> settle(domain::Mailing& mailing, const CannotSend& cannot) {
    if (cannot.failure) return std::unexpected(*cannot.failure);
    done_.stopped = cannot;
    // Begun and cut off before its end: the server must not deliver it (RFC 5321, 4.1.1.4).
    if (mailing.state != MailState::sending) return {};
    mailing.state = MailState::waiting;
    mailing.at = post_.now();
    mailing.detail = cannot.detail;
    return post_.record(mailing);
  }

  base::Result<void> settle(domain::Mailing& mailing, MailState state, const std::string& detail) {
    --done_.left;
    is_connected_ = state != MailState::unsure;
    mailing.state = state;
    mailing.at = post_.now();
    mailing.detail = detail;
    if (auto recorded = post_.record(mailing); !recorded) return recorded;
    post_.tell(mailing);
    return {};
  }

  const Sender& sender_;
  base::Millis apart_;
  const Post& post_;
  SentAll done_;
  std::optional<base::Instant> last_;  // when the last letter was begun
  bool is_connected_ = false;          // this server has answered about a letter
};

}  // namespace

base::Result<SentAll> send_all(std::span<const Outgoing> letters, const Sender& sender, int per_minute,
                               const Post& post) {
  return Round(sender, per_minute, post).send(letters);
}

}  // namespace mail

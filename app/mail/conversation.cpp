#include "mail/conversation.h"

#include <charconv>

#include "base/text.h"

namespace mail {
namespace {

constexpr std::size_t longest_reply = 400;

constexpr int closing = 421;         // RFC 5321, 4.2.2: the server goes away, whatever was asked
constexpr int too_large = 552;       // RFC 1870, 6.1: about this letter, though it answers MAIL
constexpr int login_wanted = 530;    // RFC 4954, 6
constexpr int login_too_weak = 534;  // likewise

bool begins_with(std::string_view line, std::string_view command) {
  return base::ascii_lower(line.substr(0, command.size())) == command;
}

}  // namespace

void Conversation::go_to(Step step) {
  step_ = step;
  code_ = 0;
  reply_.clear();
}

void Conversation::sent(std::string_view line) {
  if (begins_with(line, "starttls")) go_to(Step::encryption);
  if (begins_with(line, "auth ")) go_to(Step::login);
  if (begins_with(line, "mail from:")) go_to(Step::sender);
  if (begins_with(line, "rcpt to:")) go_to(Step::recipient);
  if (begins_with(line, "data")) go_to(Step::go_ahead);
  if (begins_with(line, "quit")) is_over_ = true;
}

void Conversation::received(std::string_view line) {
  if (is_over_) return;
  int code = 0;
  const auto read = std::from_chars(line.data(), line.data() + std::min<std::size_t>(line.size(), 3), code);
  if (read.ec != std::errc() || code < 200 || code > 599) return;
  code_ = code;
  reply_ = base::shortened(base::single_line(base::sanitised(line)), longest_reply);
}

void Conversation::letter_begins() { go_to(Step::letter); }
void Conversation::letter_ends() { go_to(Step::end_of_letter); }

std::optional<Delivery> Conversation::refusal() const {
  using Why = CannotSend::Why;
  if (code_ < 400) return std::nullopt;
  const auto cannot = [&](Why why) { return CannotSend{why, reply_, std::nullopt}; };
  if (code_ == closing && step_ != Step::end_of_letter) return cannot(Why::no_connection);
  switch (step_) {
    case Step::greeting:
      return cannot(Why::no_connection);
    case Step::encryption:
      return cannot(Why::no_encryption);
    case Step::login:
      return cannot(Why::login);
    case Step::sender:
      if (code_ == too_large) return RefusedForEver{reply_};
      return cannot(code_ == login_wanted || code_ == login_too_weak ? Why::login : Why::sender_refused);
    case Step::recipient:
    case Step::go_ahead:
    case Step::letter:
    case Step::end_of_letter:
      break;
  }
  if (code_ >= 500) return RefusedForEver{reply_};
  return RefusedForNow{reply_};
}

}  // namespace mail

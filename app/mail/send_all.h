#pragma once
// Letter after letter to the mail server, none twice, however it is cut short: what became of each is written down, and
// durable, before the next is touched. Time, server and record are given, so a test plays it in virtual time.
#include <functional>
#include <span>
#include <string>

#include "base/error.h"
#include "base/instant.h"
#include "domain/mailing.h"
#include "followup/letter.h"
#include "mail/message.h"
#include "mail/server.h"

namespace mail {

struct Outgoing {
  domain::EventId event;
  domain::RegistrationId registration;
  int attempt = 1;  // domain::attempt_after
  followup::Letter letter;
};

struct Post {
  /// Smtp::send, or what stands for it.
  std::function<Delivery(const std::string& from, const std::string& to, const std::string& message,
                         const std::function<base::Result<void>()>& before)>
      deliver;
  std::function<base::Result<void>(const domain::Mailing&)> record;  // durable when it returns
  std::function<base::Instant()> now;
  std::function<void(base::Millis)> wait;  // may return early where is_interrupted
  std::function<bool()> is_interrupted;
  std::function<void(const domain::Mailing&)> tell;  // what became of one
};

struct SentAll {
  std::size_t sent = 0;
  std::size_t later = 0;   // refused for now
  std::size_t failed = 0;  // refused for ever
  std::size_t unsure = 0;
  std::size_t left = 0;               // not tried
  std::optional<CannotSend> stopped;  // why not
};

/// At most `per_minute` letters are begun in any minute, evenly spread. A connection that breaks between two letters is
/// opened again once for each. write_failed and the like where the record cannot be written.
[[nodiscard]] base::Result<SentAll> send_all(std::span<const Outgoing> letters, const Sender& sender, int per_minute,
                                             const Post& post);

}  // namespace mail

#pragma once
// What became of each letter, in a file of its own beside the database: FILE.mails. Sending runs beside a kiosk that
// holds the database, is about this machine's mail account, and must be durable twice per letter; so it neither waits
// for the kiosk nor hands anything over, and a backup of the evening does not claim letters another machine sent.
// One thread.
#include <filesystem>
#include <memory>
#include <vector>

#include "base/error.h"
#include "domain/mailing.h"

namespace store {

class MailJournal {
 public:
  /// The one that writes, made where there is none (0600). What was on its way when the last one ended is `unsure` from
  /// here on. database_in_use where another process sends; else what Writer::open fails with.
  [[nodiscard]] static base::Result<std::unique_ptr<MailJournal>> open(const std::filesystem::path& database,
                                                                       base::Instant now);
  MailJournal(const MailJournal&) = delete;
  MailJournal& operator=(const MailJournal&) = delete;
  ~MailJournal();

  /// Replaces what was known of this guest's letter. Durable when it returns.
  [[nodiscard]] base::Result<void> record(const domain::Mailing& mailing);

  /// What became of the letters of this event goes out of the file's last byte.
  [[nodiscard]] base::Result<void> forget(const domain::EventId& event);

  /// By registration.
  [[nodiscard]] base::Result<std::vector<domain::Mailing>> mailings(const domain::EventId& event);

 private:
  struct Parts;
  explicit MailJournal(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> parts_;
};

/// Was a letter ever sent from here?
[[nodiscard]] bool has_mail_journal(const std::filesystem::path& database);

/// To look at while another process may be sending; none where nothing was ever sent.
[[nodiscard]] base::Result<std::vector<domain::Mailing>> mailings_beside(const std::filesystem::path& database,
                                                                         const domain::EventId& event);

}  // namespace store

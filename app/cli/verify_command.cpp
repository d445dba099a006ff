#include "cli/verify_command.h"

#include "cli/read_evening.h"
#include "store/verify.h"

namespace cli {

base::Result<void> verify(const std::filesystem::path& db, const Voice& voice) {
  const auto reader = open_to_read(db);
  if (!reader) return std::unexpected(reader.error());
  const auto checked = store::verify(reader->session());
  if (!checked) return std::unexpected(checked.error());
  voice.say("cli.verify.checked",
            {{"facts", std::to_string(checked->facts)}, {"origins", std::to_string(checked->origins)}});
  for (const std::string& finding : checked->findings) voice.say("cli.verify.finding", {{"text", finding}});
  if (checked->cut) voice.say("cli.verify.more");
  if (!checked->findings.empty()) return base::fail(base::ErrorCode::database_damaged, db.string());
  voice.say("cli.verify.whole");
  return {};
}

}  // namespace cli

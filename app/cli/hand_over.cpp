#include "cli/hand_over.h"

namespace cli {

base::Result<void> write_here_or_hand_over(const CommandLine& line, store::IfMissing if_missing,
                                           const std::string& input, const Voice& voice,
                                           const Surroundings& surroundings, const WriteHere& write) {
  (void)input;
  (void)voice;
  auto writer =
      store::Writer::open(line.db, {if_missing, surroundings.machine}, surroundings.random, surroundings.now());
  if (!writer) return std::unexpected(writer.error());
  return write(**writer);
}

}  // namespace cli

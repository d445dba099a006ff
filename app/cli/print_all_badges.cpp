// lanyard badge all.
#include <algorithm>

#include "badge/sheets.h"
#include "cli/badge_command.h"
#include "cli/hand_over.h"
#include "cli/output_file.h"
#include "cli/paper_guests.h"
#include "cli/paper_warnings.h"
#include "cli/read_evening.h"
#include "cli/template_folders.h"
#include "cli/which_event.h"

namespace cli {

namespace {

class AllBadges {
 public:
  AllBadges(const CommandLine& line, const PrintAllBadges& command, const Voice& voice, const Surroundings& world)
      : line_(line),
        command_(command),
        voice_(voice),
        world_(world),
        templates_(template_folders(line.db, line.assets)) {}

  base::Result<void> run() {
    if (auto read = read_guests(); !read) return read;
    if (guests_.empty()) {
      voice_.say("cli.badge.nobody");
      return {};
    }
    if (auto found = find_templates(); !found) return found;
    badge::Painter painter;
    note_names(guests_, painter, templates_, voice_);
    auto file = OutputFile::create(command_.file);
    if (!file) return std::unexpected(file.error());
    if (auto issued = issue(); !issued) return issued;
    const auto next = [badge = badges_.begin(), end = badges_.end()]() mutable -> std::optional<badge::BadgeToPrint> {
      return badge == end ? std::nullopt : std::optional(*badge++);
    };
    const auto drawn = badge::write_pdf(painter, next, sheet(), [&](std::string_view piece) { file->write(piece); });
    if (!drawn) return drawn;
    if (auto finished = file->finish(); !finished) return finished;
    if (auto recorded = record_printed(); !recorded) return recorded;
    voice_.say("cli.badge.all_done", {{"count", std::to_string(guests_.size())},
                                      {"file", command_.file},
                                      {"event", title_and_start(event_, voice_)}});
    return {};
  }

 private:
  base::Result<void> read_guests() {
    const auto reader = open_to_read(line_.db);
    if (!reader) return std::unexpected(reader.error());
    const auto on = line_.on ? line_.on : event_of_running_kiosk(line_.db);
    auto event = wanted_event(reader->read(), on, Purpose::taking_part, voice_, world_.now());
    if (!event) return std::unexpected(event.error());
    event_ = *std::move(event);
    const auto key = reader->read().event_key(event_.id);
    if (!key) return std::unexpected(key.error());
    if (!*key) return base::fail(base::ErrorCode::no_event, event_.id.text());
    key_ = **key;
    auto guests = paper_guests(reader->read(), event_);
    if (!guests) return std::unexpected(guests.error());
    guests_ = *std::move(guests);
    std::erase_if(guests_, [&](const PaperGuest& guest) { return !is_wanted(guest); });
    return {};
  }

  [[nodiscard]] bool is_wanted(const PaperGuest& guest) const {
    if (guest.status != domain::Status::going) return false;
    if (guest.printed && command_.which == PrintAllBadges::Which::not_printed_yet) return false;
    return command_.ticket_type.empty() || guest.content.ticket == command_.ticket_type;
  }

  base::Result<void> find_templates() {
    badges_.reserve(guests_.size());
    for (const auto& guest : guests_) {
      auto design = templates_.find(guest.template_name);
      if (!design) return std::unexpected(design.error());
      badges_.push_back({*std::move(design), guest.content});
    }
    return {};
  }

  base::Result<void> issue() {
    std::vector<domain::FactBody> facts;
    for (std::size_t i = 0; i < guests_.size(); ++i) {
      auto& guest = guests_[i];
      if (!guest.badge) {
        guest.badge = domain::BadgeId::random(world_.random);
        facts.emplace_back(domain::BadgeIssued{*guest.badge, guest.registration});
      }
      badges_[i].content.code = domain::badge_code(*guest.badge, key_);
    }
    return write(facts);
  }

  base::Result<void> record_printed() {
    std::vector<domain::FactBody> facts;
    for (const auto& guest : guests_) {
      if (!guest.printed) facts.emplace_back(domain::BadgePrinted{*guest.badge, voice_("cli.badge.printed_where")});
    }
    return write(facts);
  }

  base::Result<void> write(const std::vector<domain::FactBody>& facts) const {
    if (facts.empty()) return {};
    const auto here = [&](store::Writer& writer) -> base::Result<void> {
      const auto written = writer.append(facts, world_.now());
      if (!written) return std::unexpected(written.error());
      return {};
    };
    const auto reply = write_here_or_hand_over(line_, store::IfMissing::refuse, world_, here,
                                               [&] { return request_to_write(facts, ""); });
    if (!reply) return std::unexpected(reply.error());
    if (!*reply || (*reply)->exit_code == 0) return {};
    return std::unexpected(error_of(**reply));
  }

  [[nodiscard]] badge::SheetChoices sheet() const {
    badge::SheetChoices choices;
    if (command_.sheet) choices.paper = *command_.sheet == Paper::letter ? badge::us_letter : badge::a4;
    if (command_.cut_marks == CutMarks::drawn) choices.cut_marks = badge::CutMarks::drawn;
    return choices;
  }

  const CommandLine& line_;
  const PrintAllBadges& command_;
  const Voice& voice_;
  const Surroundings& world_;
  badge::Templates templates_;
  domain::EventRow event_;
  domain::EventKey key_;
  std::vector<PaperGuest> guests_;
  std::vector<badge::BadgeToPrint> badges_;  // one for each guest
};

}  // namespace

base::Result<void> print_all_badges(const CommandLine& line, const PrintAllBadges& command, const Voice& voice,
                                    const Surroundings& world) {
  return AllBadges(line, command, voice, world).run();
}

}  // namespace cli

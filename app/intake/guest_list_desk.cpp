#include "intake/guest_list_desk.h"

#include "base/text.h"
#include "intake/roster_files.h"
#include "roster/example.h"

namespace intake {
namespace {

constexpr std::size_t example_bytes = 60;

kiosk::ImportOffer offer_of(const roster::Table& table) {
  kiosk::ImportOffer offer{.kind = table.kind,
                           .encoding = table.encoding,
                           .sheet = table.sheet,
                           .other_sheets = table.other_sheets,
                           .columns = {},
                           .plan = {}};
  for (std::size_t i = 0; i < table.header.cells.size(); ++i) {
    offer.columns.push_back({.title = base::single_line(base::sanitised(table.header.cells[i])),
                             .example = std::string(base::shortened(roster::example_in(table, i), example_bytes)),
                             .role = table.columns.roles[i],
                             .told = table.columns.told[i]});
  }
  return offer;
}

kiosk::Message said(auto&& result) {
  if (!result) return kiosk::ImportFailed{result.error()};
  return *std::forward<decltype(result)>(result);
}

}  // namespace

base::Result<kiosk::ImportPlanned> GuestListDesk::plan(const kiosk::PlanImport& wanted, const roster::Watch& watch) {
  planned_.reset();
  const auto bytes = read_input_file(wanted.path);
  if (!bytes) return std::unexpected(bytes.error());
  auto table = read_roster(*bytes, parts_.sheets, watch);
  if (!table) return std::unexpected(table.error());
  roster::choose(*table, wanted.choices.columns);
  const auto reader = store::Reader::open(parts_.database);
  if (!reader) return std::unexpected(reader.error());
  const auto event = reader->read().event(parts_.event);
  if (!event) return std::unexpected(event.error());
  if (!*event) return base::fail(base::ErrorCode::no_event, parts_.event.text());
  auto planned = plan_import(*table, reader->read(), **event, parts_.random, wanted.choices, watch);
  if (!planned) return std::unexpected(planned.error());
  const auto kept = std::make_shared<const Planned>(*std::move(planned));
  planned_ = kept;
  auto offer = offer_of(*table);
  offer.plan = std::shared_ptr<const roster::Plan>(kept, &kept->plan);
  return kiosk::ImportPlanned{wanted, std::make_shared<const kiosk::ImportOffer>(std::move(offer))};
}

base::Result<kiosk::ImportWritten> GuestListDesk::write(const kiosk::WriteImport& wanted, const roster::Watch& watch) {
  const auto planned = planned_;
  if (!planned || wanted.plan.get() != &planned->plan) return base::fail(base::ErrorCode::guest_list_changed, "");
  const auto written =
      parts_.write([&](store::Writer& writer) { return write_import(*planned, writer, parts_.now(), watch); });
  if (!written) return std::unexpected(written.error());
  planned_.reset();
  return kiosk::ImportWritten{planned->plan.counts.people_new, planned->plan.counts.people_changed};
}

kiosk::Message GuestListDesk::run(const kiosk::ImportEffect& effect, const std::function<void(kiosk::Message)>& say,
                                  const std::function<bool()>& is_stopped) {
  const roster::Watch watch = [&](roster::Step step, std::size_t done, std::size_t of) {
    say(kiosk::ImportProgressed{step, done, of});
    return !is_stopped();
  };
  struct Running {
    GuestListDesk& desk;
    const roster::Watch& watch;
    kiosk::Message operator()(const kiosk::ListRosterFiles&) const {
      return kiosk::RosterFilesFound{find_roster_files(desk.parts_.folders())};
    }
    kiosk::Message operator()(const kiosk::PlanImport& wanted) const { return said(desk.plan(wanted, watch)); }
    kiosk::Message operator()(const kiosk::WriteImport& wanted) const { return said(desk.write(wanted, watch)); }
    kiosk::Message operator()(const kiosk::StopImport&) const {  // nothing is running any more
      return kiosk::ImportFailed{{base::ErrorCode::interrupted, ""}};
    }
  };
  return std::visit(Running{*this, watch}, effect);
}

}  // namespace intake

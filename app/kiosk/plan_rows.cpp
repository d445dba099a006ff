#include "kiosk/plan_rows.h"

#include <algorithm>

#include "base/dotted.h"
#include "base/text.h"

namespace kiosk {
namespace {

constexpr std::size_t most_rows = 200;  // nobody scrolls further on a touch screen; the command shows them all

RowView to_read(std::string name, std::string detail) {
  return {.id = {}, .name = std::move(name), .detail = std::move(detail), .action = {}, .tap = {}, .is_words = true};
}

std::string line_words(const Scene& scene, std::size_t line) {
  return scene.words("guest_list.line", {{"line", std::to_string(line)}});
}

/// Where somebody stands: in which line of the file, or on the list already.
std::string side_words(const Scene& scene, const roster::Side& side) {
  return base::dotted({side.email, side.company,
                       side.line > 0 ? line_words(scene, side.line) : scene.words("guest_list.there_already")});
}

class Rows {
 public:
  Rows(const Scene& scene, const GuestListUnderWay& import)
      : scene_(scene), import_(import), plan_(*import.offer->plan) {}

  std::vector<RowView> under(PlanTab tab) {
    switch (tab) {
      case PlanTab::columns:
        columns();
        break;
      case PlanTab::likely:
        likely();
        break;
      case PlanTab::left_out:
        left_out();
        break;
      case PlanTab::merged:
        merged();
        break;
      case PlanTab::kept:
        kept();
        break;
      case PlanTab::missing:
        missing();
        break;
      case PlanTab::notes:
        notes();
        break;
    }
    if (more_ > 0) rows_.push_back(to_read(words("guest_list.more", {{"count", std::to_string(more_)}}), {}));
    return std::move(rows_);
  }

 private:
  std::string words(std::string_view key, Strings::Arguments arguments = {}) const {
    return scene_.words(key, arguments);
  }
  std::string named(const std::string& name) const { return name.empty() ? words("guest_list.no_name") : name; }

  void add(RowView row) {
    if (rows_.size() < most_rows) {
      rows_.push_back(std::move(row));
    } else {
      ++more_;
    }
  }

  void columns() {
    int index = 0;
    for (const auto& column : import_.offer->columns) {
      auto role = column.role;
      // Said just now: it counts before it has been planned again.
      for (const auto& choice : import_.choices.columns) {
        if (choice.title == column.title) role = choice.role;
      }
      add({.id = "column." + std::to_string(index),
           .name = column.title,
           .detail = column.example,
           .action = words("role." + std::string(roster::name_of(role))),
           .tap = {Action::pick_row, index, {}}});
      ++index;
    }
  }

  void likely() {
    int index = 0;
    for (const auto& pair : plan_.likely) {
      add({.id = "likely." + std::to_string(index),
           .name = base::dotted({named(pair.here.name), side_words(scene_, pair.here)}),
           .detail = base::dotted({named(pair.there.name), side_words(scene_, pair.there),
                                   words("likeness." + std::string(roster::name_of(pair.why)))}),
           .action = {},
           .tap = {Action::pick_row, index, {}},
           .ticked = import_.choices.same.contains(pair.here.line)});
      ++index;
    }
  }

  void left_out() {
    for (const auto& outcome : plan_.outcomes) {
      if (!outcome.reject) continue;
      add(to_read(line_words(scene_, outcome.line),
                  words("cli.reject." + std::string(roster::name_of(*outcome.reject)))));
    }
  }

  void merged() {
    for (const auto& row : plan_.merged) {
      add(to_read(words("guest_list.merged", {{"line", std::to_string(row.line)}, {"into", std::to_string(row.into)}}),
                  words("merged_by." + std::string(roster::name_of(row.why)))));
    }
  }

  void kept() {
    for (const auto& row : plan_.kept) {
      add(to_read(base::dotted({named(row.name), domain::name_of(row.field)}),
                  words("guest_list.kept", {{"here", row.here}, {"in_roster", row.in_roster}})));
    }
  }

  void missing() {
    for (const auto& person : plan_.missing) add(to_read(named(person.name), person.email));
  }

  void notes() {
    const auto& notes = plan_.notes;
    if (const auto count = plan_.counts.people_recognised; count > 0) {
      add(to_read(words("guest_list.recognised", {{"count", std::to_string(count)}}), {}));
    }
    for (const auto& sheet : import_.offer->other_sheets) {
      add(to_read(words("guest_list.other_sheet", {{"sheet", sheet}}), {}));
    }
    for (const auto& shared : notes.most_shared) {
      add(to_read(shared.address, words("guest_list.shared", {{"count", std::to_string(shared.people)}})));
    }
    if (notes.codes_too_short > 0) {
      add(to_read(words("guest_list.codes_short", {{"count", std::to_string(notes.codes_too_short)}}),
                  notes.short_code));
    }
    if (notes.codes_in_a_run > 0) {
      add(to_read(words("guest_list.codes_run", {{"count", std::to_string(notes.codes_in_a_run)}}),
                  notes.code_in_a_run));
    }
    for (std::size_t warning = 0; warning < roster::warnings; ++warning) {
      const auto count = plan_.counts.warned_by[warning];
      if (count == 0) continue;
      const auto name = std::string(roster::name_of(static_cast<roster::Warning>(warning)));
      add(to_read(std::string(base::trimmed(words("cli.warning." + name, {{"count", std::to_string(count)}}))), {}));
    }
  }

  const Scene& scene_;
  const GuestListUnderWay& import_;
  const roster::Plan& plan_;
  std::vector<RowView> rows_;
  std::size_t more_ = 0;
};

std::size_t warnings_in(const roster::Plan& plan) {
  return static_cast<std::size_t>(
      std::ranges::count_if(plan.counts.warned_by, [](std::size_t count) { return count > 0; }));
}

}  // namespace

std::size_t things_under(PlanTab tab, const ImportOffer& offer) {
  const auto& plan = *offer.plan;
  switch (tab) {
    case PlanTab::columns:
      return offer.columns.size();
    case PlanTab::likely:
      return plan.likely.size();
    case PlanTab::left_out:
      return plan.counts.rejected;
    case PlanTab::merged:
      return plan.merged.size();
    case PlanTab::kept:
      return plan.kept.size();
    case PlanTab::missing:
      return plan.missing.size();
    case PlanTab::notes:
      return offer.other_sheets.size() + plan.notes.most_shared.size() + (plan.notes.codes_too_short > 0 ? 1 : 0) +
             (plan.notes.codes_in_a_run > 0 ? 1 : 0) + (plan.counts.people_recognised > 0 ? 1 : 0) + warnings_in(plan);
  }
  return 0;
}

std::vector<RowView> rows_under(const Scene& scene, PlanTab tab, const GuestListUnderWay& import) {
  return Rows(scene, import).under(tab);
}

}  // namespace kiosk

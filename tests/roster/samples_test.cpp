#include "roster/samples.h"

#include <nlohmann/json.hpp>

#include "support/catch.h"
#include "support/random.h"

namespace {

roster::Plan plan_of(const std::string& file) {
  return roster::plan_import(samples::table_of(file), {}, domain::EventId{}, support::seeded(1)).value();
}

std::string words_of(const roster::Outcome& outcome) {
  if (outcome.reject) return std::string(name_of(*outcome.reject));
  std::string words;
  for (const auto warning : outcome.warnings) {
    if (!words.empty()) words += ' ';
    words += name_of(warning);
  }
  return words;
}

std::string kind_of(const roster::Outcome& outcome) {
  switch (outcome.kind) {
    case roster::Outcome::Kind::ticket:
      return "ticket";
    case roster::Outcome::Kind::merged:
      return "merged";
    case roster::Outcome::Kind::blank:
      return "blank";
    case roster::Outcome::Kind::rejected:
      return "reject";
  }
  return "";
}

std::string person_of(const roster::Outcome& outcome) {
  if (outcome.person == 0) return "";
  auto number = std::to_string(outcome.person);
  return "P" + std::string(4 - number.size(), '0') + number;
}

}  // namespace

TEST_CASE("every sample roster gives the expected counts") {
  const auto expected = nlohmann::json::parse(samples::bytes_of("expected.json"));
  for (const auto& file : samples::files) {
    INFO(file);
    const auto& want = expected.at(file);
    const auto plan = plan_of(file);
    const auto& got = plan.counts;
    CHECK(got.rows + got.blank == want.at("records").get<std::size_t>());
    CHECK(got.blank == want.at("blank").get<std::size_t>());
    CHECK(got.rejected == want.at("rejected").get<std::size_t>());
    CHECK(got.people == want.at("people").get<std::size_t>());
    CHECK(got.people_new == got.people);
    CHECK(got.people_admissible == want.at("people_admissible").get<std::size_t>());
    CHECK(got.tickets == want.at("tickets").get<std::size_t>());
    CHECK(got.merged == want.at("merged_ticket_rows").get<std::size_t>());
    CHECK(got.merged_people == want.at("merged_person_rows").get<std::size_t>());
    CHECK(got.people_with_several_tickets == want.at("people_with_several_tickets").get<std::size_t>());
    CHECK(got.possible_duplicate_names == want.at("possible_duplicate_names").get<std::size_t>());
    CHECK(got.rows == got.tickets + got.merged + got.rejected);
    const auto extra = want.value("extra", nlohmann::json::object());
    CHECK(got.unnamed_guests == extra.value("unnamed_guests", 0U));
    CHECK(got.unassigned_tickets == extra.value("unassigned_tickets", 0U));
    for (std::size_t i = 0; i < roster::ticket_states; ++i) {
      const auto state = std::string(name_of(static_cast<roster::TicketState>(i)));
      INFO(state);
      CHECK(got.tickets_by_state[i] == want.at("tickets_by_status").value(state, 0U));
    }
    for (std::size_t i = 0; i < roster::rejects; ++i) {
      const auto reason = std::string(name_of(static_cast<roster::Reject>(i)));
      INFO(reason);
      CHECK(got.rejected_by[i] == want.at("rejected_by_reason").value(reason, 0U));
    }
    for (std::size_t i = 0; i < roster::warnings; ++i) {
      const auto warning = std::string(name_of(static_cast<roster::Warning>(i)));
      INFO(warning);
      CHECK(got.warned_by[i] == want.at("warnings").value(warning, 0U));
    }
  }
}

TEST_CASE("every row of every sample roster becomes what is expected of it") {
  std::map<std::string, std::vector<roster::Outcome>> outcomes;
  for (const auto& file : samples::files) outcomes[file] = plan_of(file).outcomes;
  std::size_t checked = 0;
  for (const auto& row : samples::rows_of("expected-rows.csv")) {
    const auto found = outcomes.find(row.at("file"));
    if (found == outcomes.end()) continue;
    INFO(row.at("file") << " record " << row.at("record"));
    const auto& got = found->second.at(std::stoul(row.at("record")) - 1);
    CHECK(std::to_string(got.record) == row.at("record"));
    CHECK(std::to_string(got.line) == row.at("line"));
    CHECK(kind_of(got) == row.at("outcome"));
    CHECK(person_of(got) == row.at("person"));
    if (got.person != 0) CHECK(std::string(name_of(got.state)) == row.at("status"));
    CHECK(words_of(got) == row.at("reason_or_warnings"));
    ++checked;
  }
  CHECK(checked == 1417);
}

TEST_CASE("each system is known by its titles") {
  const std::map<std::string, std::string> systems{
      {"pretix.csv", "pretix"}, {"eventbrite.csv", "Eventbrite"},     {"luma.csv", "Luma"},    {"meetup.tsv", "Meetup"},
      {"tito.csv", "Tito"},     {"google-forms.csv", "Google Forms"}, {"world-names.csv", ""},
  };
  for (const auto& [file, system] : systems) CHECK(plan_of(file).system == system);
}

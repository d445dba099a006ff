#include "domain/hosting.h"

#include <algorithm>
#include <random>

#include "base/id.h"
#include "support/catch.h"

using namespace domain;
using namespace std::chrono_literals;

namespace {

const base::Instant opens = base::from_millis(1'795'717'800'000);

RegistrationRow guest(std::uint8_t number, base::Instant in_since = opens) {
  RegistrationRow row;
  row.id = *RegistrationId::parse(base::to_hex(std::vector<std::uint8_t>(16, number)));
  row.known = true;
  row.in_since = in_since;
  return row;
}

RegistrationRow asking(std::uint8_t number, base::Instant in_since = opens) {
  auto row = guest(number, in_since);
  row.fields[Field::wants_host].value = "yes";
  return row;
}

void look_after(RegistrationRow& row, base::Instant at) {
  row.fields[Field::looked_after].value = std::to_string(base::to_millis(at));
}

MeetingRow meeting(const RegistrationRow& one, const RegistrationRow& other) {
  MeetingRow row;
  row.a = std::min(one.id, other.id);
  row.b = std::max(one.id, other.id);
  return row;
}

std::vector<RegistrationId> ids(const std::vector<ToLookAfter>& list) {
  std::vector<RegistrationId> found;
  for (const auto& one : list) found.push_back(one.registration);
  return found;
}

}  // namespace

TEST_CASE("Who asked is looked after at once, whoever they have met") {
  const std::vector rows{asking(1), guest(2)};
  const std::vector met{meeting(rows[0], rows[1])};
  const auto list = to_look_after(rows, met, opens + 1min);
  REQUIRE(list == std::vector{ToLookAfter{rows[0].id, LookAfterBecause::asked, opens}});
}

TEST_CASE("Who has met nobody is looked after 45 minutes after coming in, and no minute before") {
  const std::vector rows{guest(1), guest(2, opens + 10min), guest(3)};
  const std::vector<MeetingRow> none;
  REQUIRE(to_look_after(rows, none, opens + 44min).empty());
  REQUIRE(ids(to_look_after(rows, none, opens + 45min)) == std::vector{rows[0].id, rows[2].id});
  REQUIRE(ids(to_look_after(rows, none, opens + 55min)) == std::vector{rows[0].id, rows[2].id, rows[1].id});
}

TEST_CASE("A meeting that was withdrawn, or rests on a void badge, is none") {
  const std::vector rows{guest(1), guest(2)};
  auto withdrawn = meeting(rows[0], rows[1]);
  withdrawn.withdrawn = true;
  auto held = meeting(rows[0], rows[1]);
  held.held = true;
  REQUIRE(to_look_after(rows, std::vector{withdrawn, held}, opens + 1h).size() == 2);
  REQUIRE(to_look_after(rows, std::vector{withdrawn, meeting(rows[0], rows[1])}, opens + 1h).empty());
}

TEST_CASE("A host's visit lasts 45 minutes, then those come back who have met nobody or asked again") {
  auto alone = guest(1);
  auto asked_again = asking(2);
  auto helped = guest(3);
  auto friends = guest(4);
  for (auto* row : {&alone, &asked_again, &helped}) look_after(*row, opens + 50min);
  const std::vector rows{alone, asked_again, helped, friends};
  const std::vector met{meeting(helped, friends), meeting(asked_again, friends)};
  REQUIRE(to_look_after(rows, met, opens + 94min).empty());
  const auto list = to_look_after(rows, met, opens + 95min);
  REQUIRE(ids(list) == std::vector{alone.id, asked_again.id});
  REQUIRE(list[0].because == LookAfterBecause::met_nobody);
  REQUIRE(list[1].because == LookAfterBecause::asked);
  REQUIRE(list[0].since == opens + 50min);
}

TEST_CASE("Who is not in, not listed or not known yet is on no host's list") {
  auto unlisted = asking(1);
  unlisted.source = Source::unlisted;
  auto outside = asking(2);
  outside.in_since.reset();
  auto hidden = asking(3);
  hidden.known = false;
  REQUIRE(to_look_after(std::vector{unlisted, outside, hidden}, {}, opens + 3h).empty());
}

TEST_CASE("A time that nobody can read counts as no visit") {
  auto row = asking(1);
  row.fields[Field::looked_after].value = "yesterday";
  REQUIRE(to_look_after(std::vector{row}, {}, opens).size() == 1);
}

TEST_CASE("Whatever the evening, the list is sorted by waiting, names each once, and nobody who is well") {
  std::mt19937 dice(45);  // NOLINT(cert-msc*): a test that is the same every time
  const auto below = [&](unsigned most) { return static_cast<int>(dice() % most); };
  for (int round = 0; round < 500; ++round) {
    std::vector<RegistrationRow> rows;
    for (std::uint8_t number = 1; number <= 20; ++number) {
      auto row = below(2) == 0 ? guest(number, opens + below(120) * 1min) : asking(number, opens + below(120) * 1min);
      if (below(3) == 0) look_after(row, opens + below(150) * 1min);
      if (below(6) == 0) row.in_since.reset();
      if (below(6) == 0) row.source = Source::unlisted;
      rows.push_back(std::move(row));
    }
    std::vector<MeetingRow> met;
    for (int i = 0; i < below(15); ++i) met.push_back(meeting(rows[dice() % 20], rows[dice() % 20]));
    const auto now = opens + below(240) * 1min;
    const auto list = to_look_after(rows, met, now);
    CHECK(std::ranges::is_sorted(list, {}, &ToLookAfter::since));
    const auto on_list = ids(list);
    for (const auto& row : rows) {
      const auto count = std::ranges::count(on_list, row.id);
      const bool may = row.in_since && row.source != Source::unlisted;
      const bool has_met =
          std::ranges::any_of(met, [&](const auto& one) { return one.a == row.id || one.b == row.id; });
      const bool asked = value_of(row.fields, Field::wants_host) == "yes";
      const bool visited = !value_of(row.fields, Field::looked_after).empty();
      CHECK(count <= 1);
      if (!may || (has_met && !asked)) CHECK(count == 0);
      if (may && asked && !visited) CHECK(count == 1);
    }
    // Time alone takes nobody off it.
    const auto later = ids(to_look_after(rows, met, now + 10min));
    for (const auto& id : on_list) CHECK(std::ranges::find(later, id) != later.end());
  }
}

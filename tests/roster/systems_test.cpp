// Exports of Hi.Events and Indico. The rows are invented; which of the columns are confirmed stands in systems.cpp.
#include "roster/systems.h"

#include "domain/answers.h"
#include "roster/samples.h"
#include "support/catch.h"
#include "support/random.h"

namespace {

using domain::Field;
using roster::TicketState;

roster::Plan plan_of(const roster::Table& table) {
  auto plan = roster::plan_import(table, {}, domain::EventId{}, support::seeded(1));
  REQUIRE(plan.has_value());
  return *std::move(plan);
}

std::size_t tickets(const roster::Plan& plan, TicketState state) {
  return plan.counts.tickets_by_state[static_cast<std::size_t>(state)];
}

roster::Entry entry(const roster::Table& table, std::size_t record) {
  return std::get<roster::Entry>(roster::read_entry(table, table.records.at(record - 1)));
}

}  // namespace

TEST_CASE("an export of Hi.Events gives its people, tickets, states and answers") {
  const auto table = samples::table_of("hi-events.csv");
  const auto plan = plan_of(table);
  CHECK(plan.system == "Hi.Events");
  CHECK(plan.counts.people == 5);
  CHECK(plan.counts.tickets == 6);
  CHECK(plan.counts.rejected == 0);
  CHECK(tickets(plan, TicketState::going) == 3);
  CHECK(tickets(plan, TicketState::checked_in) == 1);
  CHECK(tickets(plan, TicketState::pending) == 1);
  CHECK(tickets(plan, TicketState::cancelled) == 1);
  const auto ana = entry(table, 1);
  CHECK(ana.code == "A-7QK4P2X");  // what the QR on the ticket holds
  CHECK(ana.registration.at(Field::ask) == "A first pricing model");
  CHECK(ana.registration.at(Field::dietary) == "No nuts");
  CHECK(domain::answers_of(ana.registration.at(Field::answers)) == domain::Answers{{"T-shirt size", "M"}});
  CHECK(entry(table, 6).person.at(Field::name) == "李雷");
}

TEST_CASE("an export of Indico gives its people, states and answers, and no ticket codes") {
  const auto table = samples::table_of("indico.csv");
  const auto plan = plan_of(table);
  CHECK(plan.system == "Indico");
  CHECK(plan.counts.people == 6);
  CHECK(plan.counts.tickets == 6);
  CHECK(plan.counts.rejected == 0);
  CHECK(tickets(plan, TicketState::going) == 1);
  CHECK(tickets(plan, TicketState::checked_in) == 1);
  CHECK(tickets(plan, TicketState::pending) == 2);
  CHECK(tickets(plan, TicketState::cancelled) == 2);
  const auto ana = entry(table, 1);
  CHECK(ana.scan_keys.empty());
  CHECK(ana.person.at(Field::company) == "Nordlicht GmbH");
  CHECK(ana.person.at(Field::job_title) == "Founder");
  CHECK(ana.registration.at(Field::dietary) == "No nuts");
  CHECK(domain::answers_of(ana.registration.at(Field::answers)) ==
        domain::Answers{{"Which session interests you most?", "Pricing"}});
}

TEST_CASE("what a known system writes down itself is nobody's answer") {
  for (const auto& file : samples::files) {
    const auto table = samples::table_of(file);
    const auto* system = table.columns.system;
    if (system == nullptr || system->layout == roster::System::Layout::free) continue;
    for (std::size_t i = 0; i < table.header.cells.size(); ++i) {
      INFO(file << ": " << table.header.cells[i]);
      CHECK(table.columns.roles[i] != roster::Role::answer);
    }
  }
}

TEST_CASE("words for the state of a ticket are known in five languages") {
  const std::vector<std::pair<TicketState, std::vector<std::string>>> known{
      {TicketState::going, {"Confirmed", "bestätigt", "Payé", "Confirmado", "参加", "ACTIVE", "Completed"}},
      {TicketState::checked_in, {"Checked In", "eingecheckt", "Présent", "Asistió", "受付済み"}},
      {TicketState::pending, {"AWAITING_PAYMENT", "Unpaid", "ausstehend", "En attente", "Pendiente", "未払い"}},
      {TicketState::waitlist, {"Waitlisted", "Warteliste", "Liste d'attente", "Lista de espera", "キャンセル待ち"}},
      {TicketState::cancelled,
       {"Refunded", "Withdrawn", "storniert", "Annulé", "remboursée", "Cancelado", "Reembolsado", "キャンセル",
        "返金済み"}},
  };
  for (const auto& [state, words] : known) {
    for (const auto& word : words) {
      INFO(word);
      CHECK(roster::ticket_state_called(word) == state);
    }
  }
  CHECK_FALSE(roster::ticket_state_called("purple"));
}

TEST_CASE("a payment that was given back cancels, whatever the other column says") {
  const auto table = samples::table_in(
      "Name,Payment status,Status\nAna Lima,Refunded,Confirmed\nBo Chen,Pending,Confirmed\nKim Berg,Paid,Confirmed\n");
  CHECK(entry(table, 1).state == TicketState::cancelled);
  CHECK(entry(table, 2).state == TicketState::pending);
  CHECK(entry(table, 3).state == TicketState::going);
}

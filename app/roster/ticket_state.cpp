#include "roster/ticket_state.h"

#include <algorithm>
#include <utility>

#include "base/fold.h"

namespace roster {
namespace {

using State = TicketState;

// Folded words, as the known systems and German lists write them.
constexpr std::array<std::pair<std::string_view, State>, 38> words{{
    {"attending", State::going},
    {"approved", State::going},
    {"yes", State::going},
    {"going", State::going},
    {"confirmed", State::going},
    {"registered", State::going},
    {"paid", State::going},
    {"complete", State::going},
    {"completed", State::going},
    {"active", State::going},
    {"valid", State::going},
    {"angemeldet", State::going},
    {"bestatigt", State::going},
    {"bezahlt", State::going},
    {"checked in", State::checked_in},
    {"anwesend", State::checked_in},
    {"pending", State::pending},
    {"pending approval", State::pending},
    {"invited", State::pending},
    {"unpaid", State::pending},
    {"offen", State::pending},
    {"waitlist", State::waitlist},
    {"waitlisted", State::waitlist},
    {"waiting list", State::waitlist},
    {"warteliste", State::waitlist},
    {"not attending", State::cancelled},
    {"transferred", State::cancelled},
    {"refunded", State::cancelled},
    {"cancelled", State::cancelled},
    {"canceled", State::cancelled},
    {"declined", State::cancelled},
    {"rejected", State::cancelled},
    {"deleted", State::cancelled},
    {"void", State::cancelled},
    {"no", State::cancelled},
    {"not going", State::cancelled},
    {"storniert", State::cancelled},
    {"abgesagt", State::cancelled},
}};

constexpr std::array<std::pair<std::string_view, Answer>, 10> answers{{{"yes", Answer::yes},
                                                                       {"true", Answer::yes},
                                                                       {"1", Answer::yes},
                                                                       {"ja", Answer::yes},
                                                                       {"x", Answer::yes},
                                                                       {"no", Answer::no},
                                                                       {"false", Answer::no},
                                                                       {"0", Answer::no},
                                                                       {"nein", Answer::no},
                                                                       {"", Answer::no}}};

template <class Table>
auto meaning_in(const Table& table, std::string_view word) {
  using Value = typename Table::value_type::second_type;
  const auto folded = base::folded(word);
  const auto found = std::ranges::find(table, std::string_view(folded), &Table::value_type::first);
  return found == table.end() ? std::optional<Value>() : std::optional<Value>(found->second);
}

}  // namespace

std::string_view name_of(TicketState state) {
  constexpr std::array<std::string_view, ticket_states> names{"going", "checked_in", "pending", "waitlist",
                                                              "cancelled"};
  return names[static_cast<std::size_t>(state)];
}

domain::Status status_of(TicketState state) {
  constexpr std::array<domain::Status, ticket_states> statuses{domain::Status::going, domain::Status::going,
                                                               domain::Status::pending, domain::Status::waitlist,
                                                               domain::Status::cancelled};
  return statuses[static_cast<std::size_t>(state)];
}

std::optional<TicketState> ticket_state_called(std::string_view word) { return meaning_in(words, word); }
std::optional<Answer> answer_called(std::string_view word) { return meaning_in(answers, word); }

}  // namespace roster

#include "store/field_columns.h"

#include <algorithm>
#include <array>

namespace store {
namespace {

using enum domain::Field;
constexpr std::array of_event{title, starts, ends, zone, kept_until, capacity, walk_ins, help_desk, ticket_types};
constexpr std::array of_person{name, given_name, family_name, email, company, job_title, phone};
constexpr std::array of_registration{ticket_type,  status,         status_note, order_code,  offer,   ask,
                                     share,        consent_until,  remembered,  dietary,     answers, words_shown,
                                     pack_address, shared_address, wants_host,  looked_after};
constexpr std::array of_promise{words, due, outcome};
constexpr std::array of_introduction{words, first_says, second_says, outcome};

std::string_view cut(std::string_view& rest, char at) {
  const auto end = rest.find(at);
  const auto head = rest.substr(0, end);
  rest = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
  return head;
}

}  // namespace

std::span<const domain::Field> event_fields() { return of_event; }
std::span<const domain::Field> person_fields() { return of_person; }
std::span<const domain::Field> registration_fields() { return of_registration; }
std::span<const domain::Field> promise_fields() { return of_promise; }
std::span<const domain::Field> introduction_fields() { return of_introduction; }

void bind_fields(Query& query, const domain::Fields& fields, std::span<const domain::Field> which, Origins& origins) {
  std::string written;
  for (const auto field : which) {
    const auto found = fields.find(field);
    if (found == fields.end()) {
      query.bind(std::optional<std::string>{});
      continue;
    }
    const auto& state = found->second;
    query.bind(state.value);
    if (!written.empty()) written += ';';
    written += name_of(field);
    if (!state.written_by.empty()) written += ' ' + origins.text_of(state.written_by);
    if (state.conflict) written += " !";
  }
  query.bind(written);
}

domain::Fields fields_at(const Query& query, int first, std::span<const domain::Field> which, Origins& origins) {
  domain::Fields fields;
  const auto written = query.text(first + static_cast<int>(which.size()));
  for (std::string_view rest = written; !rest.empty();) {
    auto entry = cut(rest, ';');
    const auto field = domain::field_named(cut(entry, ' '));
    if (!field) continue;
    const auto column = std::ranges::find(which, *field);
    if (column == which.end()) continue;
    auto& state = fields[*field];
    state.value = query.text(first + static_cast<int>(column - which.begin()));
    state.conflict = entry.ends_with('!');
    state.written_by = origins.refs_in(entry);
  }
  return fields;
}

}  // namespace store

#include "roster/draft.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace roster {
namespace {

bool same_or_absent(const std::string& left, const std::string& right) {
  return left.empty() || right.empty() || left == right;
}

// What more people than this have in common is no ticket code but a word in the wrong column.
constexpr std::size_t most_holders_of_a_code = 32;

struct AddressAndWords {
  std::string_view address;
  std::string_view words;
  friend bool operator==(const AddressAndWords&, const AddressAndWords&) = default;
};

struct Holder {
  std::size_t person;
  std::string_view code;
  friend bool operator==(const Holder&, const Holder&) = default;
};

struct HashOf {
  std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  std::size_t operator()(const AddressAndWords& key) const { return (*this)(key.address) * odd + (*this)(key.words); }
  std::size_t operator()(const Holder& key) const { return key.person * odd + (*this)(key.code); }
  static constexpr std::size_t odd = 0x9E3779B97F4A7C15U;
};

// The keys are texts of the draft's own people and tickets, who have their place from the start.
template <class Key, class Value>
using Index = std::unordered_map<Key, Value, HashOf>;

class Drafter {
 public:
  explicit Drafter(const Table& table) : table_(table) {
    draft_.has_codes = table.columns.find(Role::ticket_code).has_value();
  }

  base::Result<Draft> read(const Watch& watch) {
    const auto rows = table_.records.size();
    draft_.people.reserve(rows);
    draft_.tickets.reserve(rows);
    draft_.outcomes.reserve(rows);
    by_address_.reserve(rows);
    by_address_and_words_.reserve(rows);
    by_code_.reserve(rows);
    by_holder_.reserve(rows);
    const auto every = std::max<std::size_t>(rows / 100, 1);
    for (const auto& record : table_.records) {
      const auto done = draft_.outcomes.size();
      if (done % every == 0 && !goes_on(watch, Step::planning, done, 2 * rows)) {
        return base::fail(base::ErrorCode::interrupted, "");
      }
      Outcome outcome{.record = draft_.outcomes.size() + 1, .line = record.line};
      std::visit([&]<class Read>(Read&& read) { take(std::forward<Read>(read), outcome); }, read_entry(table_, record));
      draft_.outcomes.push_back(std::move(outcome));
    }
    return std::move(draft_);
  }

 private:
  void take(Blank&&, Outcome& outcome) { outcome.kind = Outcome::Kind::blank; }

  void take(Rejected&& rejected, Outcome& outcome) {
    outcome.kind = Outcome::Kind::rejected;
    outcome.reject = rejected.reason;
    if (rejected.unassigned) ++draft_.unassigned_tickets;
  }

  void take(Entry&& entry, Outcome& outcome) {
    outcome.warnings = std::move(entry.warnings);
    outcome.state = entry.state.value_or(TicketState::going);
    const auto found = find_person(entry);
    const auto index = found ? found->index : draft_.people.size();
    if (!found) draft_.people.emplace_back();
    outcome.person = index + 1;
    update_person(index, entry, outcome);
    const auto ticket = find_ticket(index, entry);
    outcome.kind = ticket ? Outcome::Kind::merged : Outcome::Kind::ticket;
    if (found) {
      const auto& into = draft_.tickets[ticket.value_or(draft_.people[index].tickets.front())];
      draft_.merged.push_back({.line = outcome.line,
                               .into = draft_.outcomes[into.record - 1].line,
                               .why = ticket && !entry.code.empty() ? MergedBy::ticket : found->why,
                               .as = ticket ? Merged::As::newer_version : Merged::As::further_ticket});
    }
    if (ticket) {
      update_ticket(*ticket, std::move(entry));
    } else {
      add_ticket(index, std::move(entry), outcome);
    }
  }

  struct Found {
    std::size_t index;
    MergedBy why;
  };

  std::optional<Found> find_person(const Entry& entry) const {
    if (const auto found = find_by_address(entry)) return found;
    const auto same = by_code_.find(entry.code);
    if (same == by_code_.end()) return std::nullopt;
    const auto candidates = std::min(same->second.size(), most_holders_of_a_code);
    for (std::size_t i = 0; i < candidates; ++i) {
      const auto index = draft_.tickets[same->second[i]].person;
      const auto& person = draft_.people[index];
      if (same_or_absent(person.words, entry.words) && same_or_absent(person.address, entry.address)) {
        return Found{index, MergedBy::ticket};
      }
    }
    return std::nullopt;
  }

  std::optional<Found> find_by_address(const Entry& entry) const {
    const auto first = by_address_.find(entry.address);
    if (first == by_address_.end()) return std::nullopt;
    if (entry.words.empty()) return Found{first->second, MergedBy::address};
    const auto named = by_address_and_words_.find({entry.address, entry.words});
    if (named != by_address_and_words_.end()) return Found{named->second, MergedBy::address_and_name};
    // Only the first can be without a name: later rows without one are taken for the first.
    if (draft_.people[first->second].words.empty()) return Found{first->second, MergedBy::address};
    return std::nullopt;
  }

  void update_person(std::size_t index, Entry& entry, Outcome& outcome) {
    auto& person = draft_.people[index];
    if (person.values.empty()) person.values.swap(entry.person);
    for (auto& [field, value] : entry.person) person.values[field] = std::move(value);
    if (person.words.empty()) person.words = entry.words;
    if (person.address.empty()) person.address = entry.address;
    if (person.address.empty()) return;
    const auto first = by_address_.try_emplace(person.address, index).first->second;
    if (!person.words.empty()) by_address_and_words_.try_emplace({person.address, person.words}, index);
    if (entry.address.empty() || first == index) return;
    outcome.warnings.push_back(Warning::shared_email);
    person.shared_address = draft_.people[first].shared_address = true;
  }

  std::optional<std::size_t> find_ticket(std::size_t person, const Entry& entry) const {
    const auto& mine = draft_.people[person].tickets;
    if (!draft_.has_codes) return mine.empty() ? std::nullopt : std::optional(mine.front());
    const auto found = by_holder_.find({person, entry.code});
    return found == by_holder_.end() ? std::nullopt : std::optional(found->second);
  }

  void update_ticket(std::size_t index, Entry&& entry) {
    auto& ticket = draft_.tickets[index];
    for (auto& [field, value] : entry.registration) {
      auto& held = ticket.values[field];
      held = updated_value(field, held, std::move(value));
    }
    if (entry.state) ticket.state = entry.state;
    ticket.scan_keys.insert(ticket.scan_keys.end(), entry.scan_keys.begin(), entry.scan_keys.end());
    std::ranges::sort(ticket.scan_keys);
    ticket.scan_keys.erase(std::ranges::unique(ticket.scan_keys).begin(), ticket.scan_keys.end());
    guests_of(index, entry.guests);
  }

  void add_ticket(std::size_t person, Entry&& entry, Outcome& outcome) {
    const auto index = draft_.tickets.size();
    draft_.tickets.push_back({.person = person,
                              .record = outcome.record,
                              .code = std::move(entry.code),
                              .scan_keys = std::move(entry.scan_keys),
                              .values = std::move(entry.registration),
                              .state = entry.state});
    if (const auto& code = draft_.tickets.back().code; !code.empty()) {
      auto& same = by_code_[code];
      if (!same.empty()) outcome.warnings.push_back(Warning::code_conflict);
      same.push_back(index);
      by_holder_.try_emplace({person, code}, index);
    }
    draft_.people[person].tickets.push_back(index);
    guests_of(index, entry.guests);
  }

  // The later row wins here too.
  void guests_of(std::size_t ticket, int guests) {
    guests_.resize(draft_.tickets.size());
    draft_.unnamed_guests += static_cast<std::size_t>(guests);
    draft_.unnamed_guests -= static_cast<std::size_t>(std::exchange(guests_[ticket], guests));
  }

  const Table& table_;
  Draft draft_;
  std::vector<int> guests_;
  Index<std::string_view, std::size_t> by_address_;  // the first person who has it
  Index<AddressAndWords, std::size_t> by_address_and_words_;
  Index<std::string_view, std::vector<std::size_t>> by_code_;  // tickets
  Index<Holder, std::size_t> by_holder_;                       // tickets
};

}  // namespace

base::Result<Draft> read_draft(const Table& table, const Watch& watch) { return Drafter(table).read(watch); }

}  // namespace roster

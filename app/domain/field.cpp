#include "domain/field.h"

#include <algorithm>
#include <array>
#include <utility>

namespace domain {
namespace {

template <class E, std::size_t N>
using Names = std::array<std::pair<E, std::string_view>, N>;

constexpr auto fields = std::to_array<std::pair<Field, std::string_view>>({
    {Field::title, "title"},
    {Field::starts, "starts"},
    {Field::ends, "ends"},
    {Field::zone, "zone"},
    {Field::kept_until, "kept_until"},
    {Field::capacity, "capacity"},
    {Field::walk_ins, "walk_ins"},
    {Field::help_desk, "help_desk"},
    {Field::ticket_types, "ticket_types"},
    {Field::name, "name"},
    {Field::given_name, "given_name"},
    {Field::family_name, "family_name"},
    {Field::email, "email"},
    {Field::company, "company"},
    {Field::job_title, "job_title"},
    {Field::phone, "phone"},
    {Field::ticket_type, "ticket_type"},
    {Field::status, "status"},
    {Field::status_note, "status_note"},
    {Field::order_code, "order_code"},
    {Field::offer, "offer"},
    {Field::ask, "ask"},
    {Field::dietary, "dietary"},
    {Field::answers, "answers"},
    {Field::share, "share"},
    {Field::consent_until, "consent_until"},
    {Field::remembered, "remembered"},
    {Field::words_shown, "words_shown"},
    {Field::pack_address, "pack_address"},
    {Field::shared_address, "shared_address"},
    {Field::wants_host, "wants_host"},
    {Field::looked_after, "looked_after"},
    {Field::words, "words"},
    {Field::due, "due"},
    {Field::outcome, "outcome"},
    {Field::first_says, "first_says"},
    {Field::second_says, "second_says"},
});

constexpr auto statuses = std::to_array<std::pair<Status, std::string_view>>({
    {Status::going, "going"},
    {Status::pending, "pending"},
    {Status::waitlist, "waitlist"},
    {Status::cancelled, "cancelled"},
});

constexpr auto share_levels = std::to_array<std::pair<ShareLevel, std::string_view>>({
    {ShareLevel::name_only, "name_only"},
    {ShareLevel::company, "company"},
    {ShareLevel::contact, "contact"},
});

constexpr auto promise_outcomes = std::to_array<std::pair<PromiseOutcome, std::string_view>>({
    {PromiseOutcome::open, "open"},
    {PromiseOutcome::kept, "kept"},
    {PromiseOutcome::dropped, "dropped"},
    {PromiseOutcome::taken_back, "taken_back"},
});

constexpr auto introduction_outcomes = std::to_array<std::pair<IntroductionOutcome, std::string_view>>({
    {IntroductionOutcome::open, "open"},
    {IntroductionOutcome::happened, "happened"},
    {IntroductionOutcome::did_not, "did_not"},
    {IntroductionOutcome::taken_back, "taken_back"},
});

constexpr auto answers = std::to_array<std::pair<Answer, std::string_view>>({
    {Answer::yes, "yes"},
    {Answer::not_now, "not_now"},
});

// Every fact is written with the names of its fields: each stands at its own number.
template <class E, std::size_t N>
constexpr bool is_in_order(const Names<E, N>& names) {
  for (std::size_t i = 0; i < N; ++i) {
    if (static_cast<std::size_t>(names[i].first) != i) return false;
  }
  return true;
}
static_assert(is_in_order(fields) && is_in_order(statuses) && is_in_order(share_levels) &&
              is_in_order(promise_outcomes) && is_in_order(introduction_outcomes) && is_in_order(answers));

template <class E, std::size_t N>
std::string_view name_in(const Names<E, N>& names, E value) {
  return names[static_cast<std::size_t>(value)].second;
}

template <class E, std::size_t N>
std::optional<E> value_in(const Names<E, N>& names, std::string_view name) {
  const auto* found = std::ranges::find(names, name, &std::pair<E, std::string_view>::second);
  if (found == names.end()) return std::nullopt;
  return found->first;
}

}  // namespace

std::string_view name_of(Field field) { return name_in(fields, field); }
std::optional<Field> field_named(std::string_view name) { return value_in(fields, name); }
std::string_view name_of(Status status) { return name_in(statuses, status); }
std::optional<Status> status_named(std::string_view name) { return value_in(statuses, name); }
std::string_view name_of(ShareLevel level) { return name_in(share_levels, level); }
std::optional<ShareLevel> share_level_named(std::string_view name) { return value_in(share_levels, name); }

std::string_view name_of(PromiseOutcome outcome) { return name_in(promise_outcomes, outcome); }
std::optional<PromiseOutcome> promise_outcome_named(std::string_view name) { return value_in(promise_outcomes, name); }

std::string_view name_of(IntroductionOutcome outcome) { return name_in(introduction_outcomes, outcome); }
std::optional<IntroductionOutcome> introduction_outcome_named(std::string_view name) {
  return value_in(introduction_outcomes, name);
}

std::string_view name_of(Answer answer) { return name_in(answers, answer); }
std::optional<Answer> answer_named(std::string_view name) { return value_in(answers, name); }

}  // namespace domain

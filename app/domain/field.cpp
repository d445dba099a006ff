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

// Every fact is written with the names of its fields: each stands at its own number.
template <class E, std::size_t N>
constexpr bool is_in_order(const Names<E, N>& names) {
  for (std::size_t i = 0; i < N; ++i) {
    if (static_cast<std::size_t>(names[i].first) != i) return false;
  }
  return true;
}
static_assert(is_in_order(fields) && is_in_order(statuses) && is_in_order(share_levels));

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

}  // namespace domain

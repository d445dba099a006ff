#pragma once
// Fields as columns: each value stands in the column of its name, where a query finds it. What the program needs beside
// the value stands in the column `written`: "name 1:17;email 1:17 2:4 !" names the facts a value rests on, "!" a
// conflict. A field that belongs to another kind of subject has no column and is not kept.
#include <span>
#include <string>

#include "domain/records.h"
#include "store/connection.h"
#include "store/origins.h"

namespace store {

// In the order of the columns in every SELECT and INSERT of this room.
[[nodiscard]] std::span<const domain::Field> event_fields();
[[nodiscard]] std::span<const domain::Field> person_fields();
[[nodiscard]] std::span<const domain::Field> registration_fields();
[[nodiscard]] std::span<const domain::Field> promise_fields();
[[nodiscard]] std::span<const domain::Field> introduction_fields();

/// Binds the columns of `which` and then `written`.
void bind_fields(Query& query, const domain::Fields& fields, std::span<const domain::Field> which, Origins& origins);

/// The other way round: columns from `first` on, then `written`.
[[nodiscard]] domain::Fields fields_at(const Query& query, int first, std::span<const domain::Field> which,
                                       Origins& origins);

}  // namespace store

#pragma once
// A new event: its description and the key its badges are made with, in one transaction.
#include "store/database.h"

namespace store {

base::Result<domain::EventId> create_event(Writer& writer, std::vector<domain::FieldWrite> fields,
                                           const base::Random& random, base::Instant now);

}  // namespace store

#include "domain/records.h"

namespace domain {

const std::string& value_of(const Fields& fields, Field field) {
  static const std::string nothing;
  const auto found = fields.find(field);
  return found == fields.end() ? nothing : found->second.value;
}

std::vector<FactRef> writers_of(const Fields& fields, Field field) {
  const auto found = fields.find(field);
  return found == fields.end() ? std::vector<FactRef>{} : found->second.written_by;
}

}  // namespace domain

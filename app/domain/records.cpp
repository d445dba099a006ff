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

PromiseOutcome outcome_of(const PromiseRow& promise) {
  return promise_outcome_named(value_of(promise.fields, Field::outcome)).value_or(PromiseOutcome::open);
}

IntroductionOutcome outcome_of(const IntroductionRow& introduction) {
  return introduction_outcome_named(value_of(introduction.fields, Field::outcome)).value_or(IntroductionOutcome::open);
}

bool both_agreed(const IntroductionRow& introduction) {
  const auto says_yes = [&](Field field) { return answer_named(value_of(introduction.fields, field)) == Answer::yes; };
  return says_yes(Field::first_says) && says_yes(Field::second_says);
}

}  // namespace domain

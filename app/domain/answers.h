#pragma once
// The value of Field::answers: what somebody answered to the questions of a roster, by the question's title. A JSON
// object whose keys are sorted, so the same answers are the same text.
#include <map>
#include <string>
#include <string_view>

namespace domain {

using Answers = std::map<std::string, std::string>;  // title, answer

/// Empty where the text is no JSON object; a member that is no string is left out.
[[nodiscard]] Answers answers_of(std::string_view text);

/// Empty where there are none. Invalid UTF-8 becomes U+FFFD.
[[nodiscard]] std::string text_of(const Answers& answers);

/// The old ones with the newer ones added and put in their place: a newer roster that no longer asks a question does
/// not take its answers away. The old text itself where nothing changes.
[[nodiscard]] std::string merged_answers(std::string_view old, std::string_view newer);

}  // namespace domain

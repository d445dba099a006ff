#include "domain/answers.h"

#include <nlohmann/json.hpp>

namespace domain {

using Json = nlohmann::json;

Answers answers_of(std::string_view text) {
  Answers answers;
  const auto json = Json::parse(text, nullptr, false);
  if (!json.is_object()) return answers;
  for (const auto& [title, answer] : json.items()) {
    if (answer.is_string()) answers.emplace(title, answer.get<std::string>());
  }
  return answers;
}

std::string text_of(const Answers& answers) {
  if (answers.empty()) return {};
  return Json(answers).dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string merged_answers(std::string_view old, std::string_view newer) {
  auto merged = answers_of(newer);
  const auto before = answers_of(old);
  merged.insert(before.begin(), before.end());
  return merged == before ? std::string(old) : text_of(merged);
}

}  // namespace domain

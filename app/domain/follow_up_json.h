#pragma once
// The JSON of the facts in follow_up_facts.h. Internal to domain/: fact_json.h is the way in.
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string_view>

#include "domain/fact.h"

namespace domain {

[[nodiscard]] nlohmann::json follow_up_json(const Promised& fact);
[[nodiscard]] nlohmann::json follow_up_json(const PromiseEdited& fact);
[[nodiscard]] nlohmann::json follow_up_json(const Introduced& fact);
[[nodiscard]] nlohmann::json follow_up_json(const IntroductionEdited& fact);
[[nodiscard]] nlohmann::json follow_up_json(const PersonAvoided& fact);
[[nodiscard]] nlohmann::json follow_up_json(const AvoidanceLifted& fact);
[[nodiscard]] nlohmann::json follow_up_json(const MetElsewhere& fact);
[[nodiscard]] nlohmann::json follow_up_json(const PersonsMerged& fact);
[[nodiscard]] nlohmann::json follow_up_json(const MergeUndone& fact);

/// nullopt where the kind is none of them. Throws json_parts::Unreadable or a JSON exception on another shape.
[[nodiscard]] std::optional<FactBody> follow_up_fact(std::string_view kind, const nlohmann::json& json);

}  // namespace domain

#pragma once
#include <string>
#include <string_view>

namespace matching {

/// The form in which companies are compared: folded words without the legal form, so that "Acme Ltd." and "ACME GmbH"
/// are one house. Empty for nobody's company: none, or "freelance", "self-employed" and the like.
[[nodiscard]] std::string company_key(std::string_view company);

}  // namespace matching

#pragma once
// Words in names that are no name: particles, titles, degrees, pronouns. Compared folded (base/fold.h).
#include <string_view>

namespace roster {

/// Joins what follows to the family name wherever it stands: van, von, bin. As written small.
[[nodiscard]] bool is_sure_particle(std::string_view word);

/// Joins a family name too, but also given names ("María del Carmen"): de, da, dos. As written small.
[[nodiscard]] bool is_iberian_particle(std::string_view word);

/// What "de la", "do" and "dos" make a given name with: Carmen, Ángeles.
[[nodiscard]] bool is_devotional(std::string_view word);

/// Jr, III, PhD, MBA, CEO.
[[nodiscard]] bool is_suffix(std::string_view word);

/// Dr, Prof, Mrs.
[[nodiscard]] bool is_honorific(std::string_view word);

/// What stands in brackets behind a name and is no company: "she/her", "VIP", "née Costa", "online".
[[nodiscard]] bool is_remark(std::string_view in_brackets);

/// GmbH, Ltd, AS: what stands before it is a company.
[[nodiscard]] bool is_legal_form(std::string_view word);

/// Nguyen, Tran: "van" behind it is a middle name.
[[nodiscard]] bool is_vietnamese_family(std::string_view word);

}  // namespace roster

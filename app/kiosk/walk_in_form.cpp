#include "kiosk/walk_in_form.h"

#include <algorithm>

#include "base/text.h"

namespace kiosk {

bool looks_like_email(std::string_view text) {
  const auto at = text.find('@');
  if (at == std::string_view::npos || at == 0 || text.find('@', at + 1) != std::string_view::npos) return false;
  const auto domain = text.substr(at + 1);
  const auto dot = domain.rfind('.');
  if (dot == std::string_view::npos || dot == 0 || dot + 2 > domain.size() - 1) return false;
  if (domain.find("..") != std::string_view::npos) return false;
  return std::ranges::none_of(text,
                              [](char c) { return static_cast<unsigned char>(c) <= ' ' || c == ',' || c == ';'; });
}

FormProblem problem_in(const Registering& form) {
  if (base::single_line(form.lines[0].text).empty()) return FormProblem::no_name;
  const auto email = base::single_line(form.lines[1].text);
  if (!email.empty() && !looks_like_email(email)) return FormProblem::bad_email;
  return form.consent ? FormProblem::none : FormProblem::no_consent;
}

}  // namespace kiosk

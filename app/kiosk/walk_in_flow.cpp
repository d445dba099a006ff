#include "base/text.h"
#include "kiosk/flow.h"
#include "kiosk/walk_in_form.h"

namespace kiosk {
namespace {

constexpr int email_field = 1;

RegisterWalkIn walk_in(const Registering& form, IfListed if_listed) {
  return {base::single_line(form.lines[0].text), base::single_line(form.lines[1].text),
          base::single_line(form.lines[2].text), if_listed};
}

}  // namespace

void focus_field(Registering& form, int field) {
  form.focus = field % static_cast<int>(form.lines.size());
  const auto& line = form.lines[static_cast<std::size_t>(form.focus)];
  form.keys = {KeyLayer::letters, line.text.empty() && form.focus != email_field};
}

Effects form_tapped(Registering& form, const Tap& tap) {
  switch (tap.action) {
    case Action::toggle_consent:
      form.consent = !form.consent;
      return {};
    case Action::come_in_unlisted:
      if (form.sent) return {};
      form.sent = true;
      return {RegisterUnlisted{}};
    case Action::focus_field:
      if (tap.index >= 0 && tap.index < static_cast<int>(form.lines.size())) focus_field(form, tap.index);
      return {};
    default:
      return {};
  }
}

Effects form_submitted(Registering& form) {
  if (form.sent) return {};
  form.tried = true;
  const auto problem = problem_in(form);
  if (problem == FormProblem::none) {
    form.sent = true;
    return {walk_in(form, IfListed::ask)};
  }
  if (problem == FormProblem::no_name) form.focus = 0;
  if (problem == FormProblem::bad_email) form.focus = email_field;
  return {};
}

Effects register_anyway(Registering& form) {
  if (form.sent) return {};
  form.sent = true;
  return {walk_in(form, IfListed::register_anyway)};
}

}  // namespace kiosk

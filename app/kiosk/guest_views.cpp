// The welcome, finding and confirming oneself, the walk-in form, and the badge on screen.
#include "kiosk/views.h"
#include "kiosk/walk_in_form.h"

namespace kiosk {
namespace {

/// After the rush nobody comes in any more and people have met: the welcome speaks of that.
bool rush_is_over(const Model& model, base::Instant now) {
  using std::chrono::minutes;
  return now >= model.event.starts + minutes(45) && now >= model.last_check_in + minutes(5);
}

/// The desk has no guest in front of it who must be told what to do.
WelcomeView desk_welcome(const Scene& scene) {
  const auto& import = scene.model().import;
  WelcomeView view;
  view.notices = printer_notices(scene);
  view.headline = scene.words("desk.headline");
  view.text = scene.words("desk.text");
  view.ways = {scene.main("find_my_name", "desk.find", Action::find_my_name),
               scene.plain("not_on_list", "desk.register", Action::not_on_list),
               scene.plain("read_guest_list", "desk.read_guest_list", Action::read_guest_list)};
  if (import && import->offer) {
    view.ways.back().label = scene.words("desk.go_on");
    std::swap(view.ways.front().weight, view.ways.back().weight);
  }
  return view;
}

/// Whether somebody may come in, and whether they have: for helpers.
std::string standing(const Scene& scene, const FoundRow& row) {
  if (row.is_in) return scene.words("desk.is_in");
  return row.status ? scene.words("desk.status." + std::string(domain::name_of(*row.status))) : std::string();
}

FieldView field(std::string id, std::string label, std::string hint, const Line& line) {
  return {
      .id = std::move(id), .label = std::move(label), .hint = std::move(hint), .text = line.text, .caret = line.caret};
}

std::string problem_words(const Scene& scene, const Registering& form) {
  if (!form.tried) return {};
  switch (problem_in(form)) {
    case FormProblem::none:
      return {};
    case FormProblem::no_name:
      return scene.words("register.no_name");
    case FormProblem::bad_email:
      return scene.words("register.bad_email");
    case FormProblem::no_consent:
      return scene.words("register.no_consent");
  }
  return {};
}

}  // namespace

ScreenView view_of(const Scene& scene, const AtWelcome&) {
  if (scene.model().settings.station == Station::desk) return desk_welcome(scene);
  const auto station = scene.model().settings.station;
  const bool met = station == Station::connect || (station == Station::all && rush_is_over(scene.model(), scene.now()));
  WelcomeView view;
  view.headline = scene.words(met ? "welcome.headline_met" : "welcome.headline");
  view.text = scene.words(met ? "welcome.text_met" : "welcome.text");
  if (met) view.picture = WelcomeView::Picture::two_badges;
  view.ways = {scene.main("find_my_name", "welcome.find_my_name", Action::find_my_name),
               scene.plain("not_on_list", "welcome.not_on_list", Action::not_on_list),
               scene.plain("met_someone", "welcome.met_someone", Action::met_someone)};
  if (met) std::swap(view.ways.front().weight, view.ways.back().weight);
  return view;
}

ScreenView view_of(const Scene& scene, const Finding& finding) {
  const bool at_the_desk = scene.model().settings.station == Station::desk;
  FindView view;
  view.field = field("find", scene.words(at_the_desk ? "desk.find_label" : "find.label"),
                     scene.words(at_the_desk ? "desk.find_hint" : "find.hint"), finding.line);
  view.field.focused = true;
  for (std::size_t i = 0; i < finding.rows.size(); ++i) {
    const auto& row = finding.rows[i];
    view.rows.push_back({.id = "row." + std::to_string(i),
                         .name = row.name,
                         .detail = row.detail,
                         .action = row.status ? standing(scene, row) : scene.words("find.thats_me"),
                         .tap = {Action::pick_row, static_cast<int>(i), {}}});
  }
  if (finding.sticker && finding.line.text.empty()) {
    view.message = scene.words("sticker.whose");
  } else if (finding.line.text.empty()) {
    view.message = scene.words(at_the_desk ? "desk.find_start" : "find.start");
  } else if (finding.rows.empty() && finding.rows_for == finding.line.text) {
    view.message = scene.words("find.nobody");
  }
  view.keyboard = keyboard_of(scene, finding.keys, LastKey::not_here, KeysFor::names);
  return view;
}

ScreenView view_of(const Scene& scene, const Confirming& confirming) {
  ConfirmView view;
  view.headline = scene.words("confirm.headline");
  view.badge = badge_of(confirming.card);
  view.text = scene.words("confirm.text", {{"date", kept_until(scene)}});
  view.actions = {scene.main("thats_me", "confirm.yes", Action::thats_me),
                  scene.plain("fix_spelling", "confirm.fix", Action::fix_spelling),
                  scene.plain("not_me", "confirm.not_me", Action::not_me)};
  view.ways = {scene.chip("read_more", "register.read_more", Action::read_more)};
  return view;
}

ScreenView view_of(const Scene& scene, const FixingSpelling& fixing) {
  FormView view;
  view.headline = scene.words("fix.headline");
  view.fields = {field("name", scene.words("fix.label"), "", fixing.line)};
  view.fields.front().focused = true;
  view.keyboard = keyboard_of(scene, fixing.keys, LastKey::next, KeysFor::names);
  return view;
}

ScreenView view_of(const Scene& scene, const ChoosingPlaces& choosing) {
  ChooseView view;
  view.headline = scene.words("places.headline", {{"count", std::to_string(choosing.places.size())}});
  view.text = scene.words("places.text");
  bool any = false;
  for (std::size_t i = 0; i < choosing.places.size(); ++i) {
    const auto& place = choosing.places[i];
    any = any || choosing.ticked[i];
    view.rows.push_back({.id = "place." + std::to_string(i),
                         .name = place.name,
                         .detail = place.admissible ? "" : scene.words("places.in"),
                         .action = "",
                         .tap = {Action::toggle_place, static_cast<int>(i), {}},
                         .ticked = choosing.ticked[i],
                         .enabled = place.admissible});
  }
  view.actions = {scene.main("admit_places", "places.admit", Action::admit_places)};
  view.actions.front().enabled = any;
  return view;
}

ScreenView view_of(const Scene& scene, const ChoosingTicket& choosing) {
  ChooseView view;
  view.headline = scene.words("which.headline");
  view.text = scene.words("which.text");
  for (std::size_t i = 0; i < choosing.cards.size(); ++i) {
    const auto& card = choosing.cards[i];
    view.rows.push_back({.id = "row." + std::to_string(i),
                         .name = short_name(card.name, card.given_name),
                         .detail = "",
                         .action = scene.words("find.thats_me"),
                         .tap = {Action::pick_row, static_cast<int>(i), {}}});
  }
  return view;
}

ScreenView view_of(const Scene& scene, const Registering& form) {
  FormView view;
  view.headline = scene.words("register.headline");
  view.fields = {
      field("name", scene.words("register.name"), "", form.lines[0]),
      field("email", scene.words("register.email"), scene.words("register.email_hint"), form.lines[1]),
      field("company", scene.words("register.company"), scene.words("register.company_hint"), form.lines[2])};
  for (std::size_t i = 0; i < view.fields.size(); ++i) {
    view.fields[i].index = static_cast<int>(i);
    view.fields[i].focused = static_cast<int>(i) == form.focus;
  }
  view.consent = ConsentView{.text = scene.words("register.consent", {{"date", kept_until(scene)}}),
                             .given = form.consent,
                             .toggle = {.id = "consent", .tap = {Action::toggle_consent, 0, {}}},
                             .read_more = scene.chip("read_more", "register.read_more", Action::read_more)};
  view.problem = problem_words(scene, form);
  view.keyboard = keyboard_of(scene, form.keys, LastKey::next, form.focus == 1 ? KeysFor::email : KeysFor::names);
  view.ways = {scene.chip("unlisted", "register.unlisted", Action::come_in_unlisted)};
  return view;
}

ScreenView view_of(const Scene& scene, const ChoosingListed& listed) {
  ChooseView view;
  view.headline = scene.words("listed.headline");
  view.text = scene.words("listed.text");
  for (std::size_t i = 0; i < listed.rows.size(); ++i) {
    const auto& row = listed.rows[i];
    view.rows.push_back({.id = "row." + std::to_string(i),
                         .name = row.name,
                         .detail = row.detail,
                         .action = scene.words("find.thats_me"),
                         .tap = {Action::pick_row, static_cast<int>(i), {}}});
  }
  view.actions = {scene.plain("register_me", "listed.register_me", Action::register_me)};
  view.actions.front().enabled = !listed.form.sent;
  return view;
}

ScreenView view_of(const Scene& scene, const ShowingBadge& showing) {
  const bool more = showing.index + 1 < showing.guests.size();
  BadgeScreenView view;
  const auto& guest = showing.guests[showing.index];
  const bool waits = waits_for_printer(scene, guest);
  view.badge = badge_of(guest);
  view.photo_head = scene.words("badge.photo_head");
  view.photo_text = scene.words(waits ? "badge.photo_until_printed" : "badge.photo_text");
  view.phone_head = scene.words("badge.phone_head");
  view.phone_text = scene.words("badge.phone_text");
  view.mark = printer_mark(scene);
  view.done = more ? scene.main("next_badge", "badge.next", Action::next_badge)
                   : scene.main("done", "badge.done", Action::done);
  return view;
}

}  // namespace kiosk

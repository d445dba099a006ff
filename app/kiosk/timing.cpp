#include <algorithm>

#include "kiosk/flow.h"
#include "kiosk/update.h"

namespace kiosk {
namespace {

using std::chrono::seconds;

/// How long a screen stays. `quiet` without a touch, then (where there is somebody's own data on a screen without a
/// bar) a warning for `warning`, then it closes.
struct Stay {
  std::optional<base::Millis> quiet;
  std::optional<base::Millis> warning;
};

struct StayOf {
  Stay operator()(const AtWelcome&) const { return {}; }
  Stay operator()(const Finding&) const { return {seconds(30), seconds(15)}; }
  Stay operator()(const Confirming&) const { return {seconds(30), seconds(15)}; }
  Stay operator()(const FixingSpelling&) const { return {seconds(45), seconds(15)}; }
  Stay operator()(const ChoosingPlaces&) const { return {seconds(30), seconds(15)}; }
  Stay operator()(const ChoosingTicket&) const { return {seconds(30), seconds(15)}; }
  Stay operator()(const Registering&) const { return {seconds(45), seconds(15)}; }
  Stay operator()(const ShowingAdmitted&) const { return {seconds(8), {}}; }
  Stay operator()(const ShowingAlreadyIn&) const { return {seconds(12), {}}; }
  Stay operator()(const ShowingRefusal&) const { return {seconds(20), {}}; }
  Stay operator()(const ShowingWalkInRefusal&) const { return {seconds(20), {}}; }
  Stay operator()(const ShowingUnknown&) const { return {seconds(10), {}}; }
  Stay operator()(const ShowingWrongEvent&) const { return {seconds(12), {}}; }
  Stay operator()(const ShowingWelcomeBack&) const { return {seconds(8), {}}; }
  Stay operator()(const ShowingNotMe&) const { return {seconds(12), {}}; }
  Stay operator()(const ShowingBadge&) const { return {seconds(30), seconds(15)}; }
  Stay operator()(const WaitingForFirst&) const { return {seconds(15), {}}; }
  Stay operator()(const WaitingForSecond&) const { return {seconds(10), {}}; }
  Stay operator()(const ShowingGroup& group) const { return {group.open ? seconds(8) : seconds(10), {}}; }
  Stay operator()(const AddingNote&) const { return {seconds(45), seconds(15)}; }
  Stay operator()(const ShowingMyEvening&) const { return {seconds(20), seconds(10)}; }
  Stay operator()(const ShowingMyList&) const { return {seconds(30), seconds(15)}; }
  Stay operator()(const ShowingMetPerson&) const { return {seconds(30), seconds(15)}; }
  Stay operator()(const ShowingMyPromises&) const { return {seconds(30), seconds(15)}; }
  Stay operator()(const ShowingMyPromise&) const { return {seconds(30), seconds(15)}; }
  Stay operator()(const WritingPromise&) const { return {seconds(45), seconds(15)}; }
  Stay operator()(const IntroducingTwo&) const { return {seconds(15), seconds(10)}; }
  Stay operator()(const AskingTwo&) const { return {seconds(15), {}}; }
  Stay operator()(const SayingWhy&) const { return {seconds(45), seconds(15)}; }
  Stay operator()(const ShowingIntroductions&) const { return {seconds(20), seconds(10)}; }
  Stay operator()(const MakingChoices&) const { return {seconds(30), seconds(15)}; }
  Stay operator()(const TypingAddress&) const { return {seconds(30), seconds(15)}; }
  Stay operator()(const ConfirmingWords&) const { return {seconds(30), seconds(15)}; }
  Stay operator()(const TypingWords&) const { return {seconds(45), seconds(15)}; }
  Stay operator()(const ShowingHelp&) const { return {seconds(20), {}}; }
  Stay operator()(const ShowingFault&) const { return {}; }
  Stay operator()(const ChoosingListed&) const { return {seconds(30), seconds(15)}; }
  Stay operator()(const ShowingReprint&) const { return {seconds(10), {}}; }
  Stay operator()(const ShowingPrinters&) const { return {seconds(60), {}}; }
  // The desk's own with somebody's data: closed when the helper has turned to something else.
  Stay operator()(const ServingGuest&) const { return {seconds(45), seconds(15)}; }
  Stay operator()(const GivingSticker&) const { return {seconds(45), seconds(15)}; }
  Stay operator()(const ShowingWhomToHost&) const { return {seconds(90), seconds(15)}; }
  Stay operator()(const HostingGuest&) const { return {seconds(90), seconds(15)}; }
  Stay operator()(const ShowingStickerTaken&) const { return {seconds(20), {}}; }
  // The desk's own: nobody but the organizer stands before them, and reading a plan takes its time.
  Stay operator()(const ChoosingFile&) const { return {}; }
  Stay operator()(const RunningImport&) const { return {}; }
  Stay operator()(const ReviewingPlan&) const { return {}; }
  Stay operator()(const ChoosingRole&) const { return {}; }
  Stay operator()(const ShowingImported&) const { return {seconds(30), {}}; }
  Stay operator()(const ShowingImportProblem&) const { return {}; }
};

base::Instant last_sign_of_life(const Model& model) { return std::max(model.screen_since, model.touched); }

}  // namespace

std::optional<base::Instant> warns_at(const Model& model) {
  const auto stay = std::visit(StayOf{}, model.screen);
  if (!stay.quiet || !stay.warning) return std::nullopt;
  return last_sign_of_life(model) + *stay.quiet;
}

std::optional<base::Instant> closes_at(const Model& model) {
  const auto stay = std::visit(StayOf{}, model.screen);
  if (!stay.quiet) return std::nullopt;
  return last_sign_of_life(model) + *stay.quiet + stay.warning.value_or(base::Millis{0});
}

std::optional<base::Instant> forgets_settings_at(const Model& model) {
  if (!std::holds_alternative<AtWelcome>(model.screen) || !has_guest_settings(model)) return std::nullopt;
  return last_sign_of_life(model) + seconds(60);
}

base::Instant next_deadline(const Model& model, base::Instant now) {
  using std::chrono::minutes;
  // The clock in the corner turns with the minute.
  auto deadline = base::Instant(std::chrono::floor<minutes>(now) + minutes(1));
  const auto closes = closes_at(model);
  const auto warns = warns_at(model);
  if (const auto forgets = forgets_settings_at(model)) deadline = std::min(deadline, *forgets);
  if (closes) deadline = std::min(deadline, *closes);
  if (warns && *warns > now) deadline = std::min(deadline, *warns);
  // A bar that runs down moves ten times a second: smooth enough to read as time, cheap enough for a software renderer.
  const bool bar = closes && (!warns || *warns <= now);
  if (bar) deadline = std::min(deadline, now + base::Millis{100});
  return deadline;
}

}  // namespace kiosk

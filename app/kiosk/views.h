#pragma once
// The parts of make_view(), one file each. Only make_view.cpp and these include this.
#include <span>

#include "base/zone.h"
#include "kiosk/make_view.h"

namespace kiosk {

/// What every part needs: the model, its words, and the time as the event's people read it.
class Scene {
 public:
  Scene(const Model& model, const Strings& strings, base::Instant now);

  [[nodiscard]] const Model& model() const { return *model_; }
  [[nodiscard]] std::string words(std::string_view key, Strings::Arguments arguments = {}) const {
    return (*strings_)(key, arguments);
  }
  [[nodiscard]] std::string time(base::Instant at, std::string_view pattern) const { return zone_.format(at, pattern); }
  [[nodiscard]] base::Instant now() const { return now_; }

  /// 1 … 0 of a screen's own time; what is left until it closes.
  [[nodiscard]] std::optional<float> remaining() const;

  [[nodiscard]] ButtonView chip(std::string_view id, std::string_view key, Action action) const;
  [[nodiscard]] ButtonView main(std::string_view id, std::string_view key, Action action) const;
  [[nodiscard]] ButtonView plain(std::string_view id, std::string_view key, Action action) const;

 private:
  [[nodiscard]] ButtonView button(std::string_view id, std::string_view key, Action action,
                                  ButtonView::Weight weight) const;

  const Model* model_;
  const Strings* strings_;
  base::Instant now_;
  base::Zone zone_;
};

[[nodiscard]] ScreenView view_of(const Scene&, const AtWelcome&);
[[nodiscard]] ScreenView view_of(const Scene&, const Finding&);
[[nodiscard]] ScreenView view_of(const Scene&, const Confirming&);
[[nodiscard]] ScreenView view_of(const Scene&, const FixingSpelling&);
[[nodiscard]] ScreenView view_of(const Scene&, const ChoosingPlaces&);
[[nodiscard]] ScreenView view_of(const Scene&, const ChoosingTicket&);
[[nodiscard]] ScreenView view_of(const Scene&, const Registering&);
[[nodiscard]] ScreenView view_of(const Scene&, const ShowingAdmitted&);
[[nodiscard]] ScreenView view_of(const Scene&, const ShowingAlreadyIn&);
[[nodiscard]] ScreenView view_of(const Scene&, const ShowingRefusal&);
[[nodiscard]] ScreenView view_of(const Scene&, const ShowingWalkInRefusal&);
[[nodiscard]] ScreenView view_of(const Scene&, const ShowingUnknown&);
[[nodiscard]] ScreenView view_of(const Scene&, const ShowingWrongEvent&);
[[nodiscard]] ScreenView view_of(const Scene&, const ShowingWelcomeBack&);
[[nodiscard]] ScreenView view_of(const Scene&, const ShowingNotMe&);
[[nodiscard]] ScreenView view_of(const Scene&, const ShowingBadge&);
[[nodiscard]] ScreenView view_of(const Scene&, const WaitingForFirst&);
[[nodiscard]] ScreenView view_of(const Scene&, const WaitingForSecond&);
[[nodiscard]] ScreenView view_of(const Scene&, const ShowingGroup&);
[[nodiscard]] ScreenView view_of(const Scene&, const AddingNote&);
[[nodiscard]] ScreenView view_of(const Scene&, const ShowingMyEvening&);
[[nodiscard]] ScreenView view_of(const Scene&, const ShowingMyList&);
[[nodiscard]] ScreenView view_of(const Scene&, const ShowingMetPerson&);
[[nodiscard]] ScreenView view_of(const Scene&, const ShowingMyPromises&);
[[nodiscard]] ScreenView view_of(const Scene&, const ShowingMyPromise&);
[[nodiscard]] ScreenView view_of(const Scene&, const WritingPromise&);
[[nodiscard]] ScreenView view_of(const Scene&, const IntroducingTwo&);
[[nodiscard]] ScreenView view_of(const Scene&, const AskingTwo&);
[[nodiscard]] ScreenView view_of(const Scene&, const SayingWhy&);
[[nodiscard]] ScreenView view_of(const Scene&, const ShowingIntroductions&);
[[nodiscard]] ScreenView view_of(const Scene&, const MakingChoices&);
[[nodiscard]] ScreenView view_of(const Scene&, const TypingAddress&);
[[nodiscard]] ScreenView view_of(const Scene&, const ConfirmingWords&);
[[nodiscard]] ScreenView view_of(const Scene&, const TypingWords&);
[[nodiscard]] ScreenView view_of(const Scene&, const ShowingHelp&);
[[nodiscard]] ScreenView view_of(const Scene&, const ShowingFault&);
[[nodiscard]] ScreenView view_of(const Scene&, const ChoosingListed&);
[[nodiscard]] ScreenView view_of(const Scene&, const ChoosingFile&);
[[nodiscard]] ScreenView view_of(const Scene&, const RunningImport&);
[[nodiscard]] ScreenView view_of(const Scene&, const ReviewingPlan&);
[[nodiscard]] ScreenView view_of(const Scene&, const ChoosingRole&);
[[nodiscard]] ScreenView view_of(const Scene&, const ShowingImported&);
[[nodiscard]] ScreenView view_of(const Scene&, const ShowingImportProblem&);

[[nodiscard]] ScreenView view_of(const Scene&, const ServingGuest&);
[[nodiscard]] ScreenView view_of(const Scene&, const GivingSticker&);
[[nodiscard]] ScreenView view_of(const Scene&, const ShowingStickerTaken&);
[[nodiscard]] ScreenView view_of(const Scene&, const ShowingReprint&);
[[nodiscard]] ScreenView view_of(const Scene&, const ShowingPrinters&);
[[nodiscard]] ScreenView view_of(const Scene&, const ShowingWhomToHost&);
[[nodiscard]] ScreenView view_of(const Scene&, const HostingGuest&);

/// The badge of a guest, without a code and with it.
[[nodiscard]] BadgeView badge_of(const GuestCard& card);
[[nodiscard]] BadgeView badge_of(const BadgedGuest& guest);

/// Where these guests' badges come out or lie: "Your badge comes out on your left, number B 41." Empty where nothing is
/// on paper, or where it waits for a printer.
[[nodiscard]] std::string paper_sentence(const Scene&, std::span<const BadgedGuest> guests);
/// Their badge is to be printed and cannot be, just now: what they have is the code on the screen.
[[nodiscard]] bool waits_for_printer(const Scene&, const BadgedGuest& guest);
/// The quiet line for guests while nothing is printed; empty: it is.
[[nodiscard]] std::string printer_mark(const Scene&);
/// What the printers of this kiosk need from a helper.
[[nodiscard]] std::vector<NoticeView> printer_notices(const Scene&);
/// The quiet line about what they promised at evenings before; empty: nothing is open.
[[nodiscard]] std::string open_promises(const Scene&, const BadgedGuest& guest);
/// Where a guest is sent whom only a helper can help.
[[nodiscard]] std::string desk_sentence(const Scene&);

/// What the last key of the keyboard's lowest row does.
enum class LastKey : std::uint8_t { next, not_here };
enum class KeysFor : std::uint8_t { names, email };
[[nodiscard]] KeyboardView keyboard_of(const Scene&, const Keys& keys, LastKey last, KeysFor what);

/// The way to one's introductions from one's own evening; nullopt where there are none.
[[nodiscard]] std::optional<ButtonView> introductions_chip(const Scene&, const BadgedGuest& guest);
/// What waits for the guest whose single badge is on the screen: a question of an introduction, else whom they could
/// help.
void add_my_introductions(const Scene&, const BadgedGuest& guest, ConnectView& view);
/// What those they meet would receive at each level, with the actual values; none where there is only the name to give.
[[nodiscard]] std::vector<ButtonView> share_choices(const Scene&, const GuestCard& card);
/// The same for whoever only holds the badge: addresses without letters.
[[nodiscard]] std::vector<ButtonView> share_choices_by_badge(const Scene&, const GuestCard& card);
/// Until when this evening's data is kept: "26 Dec".
[[nodiscard]] std::string kept_until(const Scene&);

/// "Tomás R.": enough for its owner, too little for the queue behind.
[[nodiscard]] std::string short_name(const std::string& name, const std::string& given_name);

}  // namespace kiosk

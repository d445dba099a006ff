#include "at_the_kiosk.h"

using namespace kiosk;
using namespace std::chrono_literals;

TEST_CASE("An idle welcome wakes only when the minute turns") {
  AtTheKiosk at;
  at.now += 12'345ms;
  REQUIRE(next_deadline(at.model, at.now) == base::Instant(std::chrono::floor<std::chrono::minutes>(at.now)) + 1min);
}

TEST_CASE("A bar that runs down moves ten times a second, a form does not move at all until its warning") {
  AtTheKiosk at;
  at.happens(Admitted{{guest(1, "Ana")}, domain::CheckInWay::ticket});
  REQUIRE(next_deadline(at.model, at.now) == at.now + 100ms);
  at.touches("start_over");
  at.touches("find_my_name");
  REQUIRE(next_deadline(at.model, at.now) > at.now + 20s);
  at.now = *warns_at(at.model);
  REQUIRE(next_deadline(at.model, at.now) == at.now + 100ms);
}

TEST_CASE("No screen but the welcome, the fault and the desk's own stays for ever") {
  const std::vector<Screen> screens = {AtWelcome{},
                                       Finding{},
                                       Confirming{},
                                       FixingSpelling{},
                                       ChoosingPlaces{},
                                       ChoosingTicket{},
                                       Registering{},
                                       ShowingAdmitted{{guest(1, "Ana")}, {}},
                                       ShowingAlreadyIn{},
                                       ShowingRefusal{},
                                       ShowingWalkInRefusal{},
                                       ShowingUnknown{},
                                       ShowingWrongEvent{},
                                       ShowingWelcomeBack{},
                                       ShowingNotMe{},
                                       ShowingBadge{},
                                       WaitingForFirst{},
                                       WaitingForSecond{},
                                       ShowingGroup{},
                                       ShowingMyEvening{},
                                       AddingNote{},
                                       ShowingMyList{},
                                       ShowingMetPerson{},
                                       ShowingMyPromises{},
                                       ShowingMyPromise{},
                                       WritingPromise{},
                                       ShowingHelp{},
                                       ShowingFault{},
                                       ChoosingListed{},
                                       ServingGuest{},
                                       GivingSticker{},
                                       ShowingStickerTaken{},
                                       ShowingReprint{},
                                       ShowingPrinters{},
                                       IntroducingTwo{},
                                       AskingTwo{},
                                       SayingWhy{},
                                       ShowingIntroductions{},
                                       ShowingWhomToHost{},
                                       HostingGuest{},
                                       MakingChoices{},
                                       TypingAddress{},
                                       ConfirmingWords{},
                                       TypingWords{},
                                       ShowingImported{}};
  constexpr std::size_t of_the_desk = 5;
  REQUIRE(screens.size() + of_the_desk == std::variant_size_v<Screen>);
  for (const auto& screen : screens) {
    AtTheKiosk at;
    at.model.screen = screen;
    at.model.screen_since = at.now;
    at.waits(10min);
    REQUIRE((at.is<AtWelcome>() || at.is<ShowingFault>()));
  }
}

#include "at_the_kiosk.h"

using namespace kiosk;
using namespace std::chrono_literals;

namespace {

BadgedGuest li(const Choices& choices = {}) {
  auto one = guest(3, "Li Lei", "Lantern Labs");
  one.card.choices = choices;
  return one;
}

const domain::RegistrationId li_id = guest(3, "").card.registration;

Effects open_words_by_badge(AtTheKiosk& at, const BadgedGuest& whose) {
  at.model.screen = ShowingMyEvening{.guest = whose};
  at.model.screen_since = at.now;
  return at.happens(Tapped{{Action::my_words, 0, {}}});
}

}  // namespace

TEST_CASE("Offer and ask are two touches with suggestions, and say that others read them") {
  AtTheKiosk at;
  REQUIRE(open_words_by_badge(at, li()) == Effects{SuggestWords{li_id}});
  CHECK(at.sees().shows("Others here read what you write."));
  at.happens(WordsSuggested{li_id, {"pricing models"}, {"a first hire"}});
  CHECK(at.sees().shows("pricing models"));
  at.touches("suggestion.0");
  CHECK(at.sees().shows("a first hire"));  // the other line's own
  at.touches("suggestion.0");
  CHECK(at.touches("key.next") ==
        Effects{Choose{li_id, {.words_shown = true, .offer = "pricing models", .ask = "a first hire"}}});
  auto kept = li({.words = WordsAre::shown, .offer = "pricing models", .ask = "a first hire"});
  CHECK(at.happens(ChoicesKept{kept.card}) == Effects{LookAtMyEvening{li_id}});
  REQUIRE(at.is<ShowingMyEvening>());
}

TEST_CASE("No suggestion stands there twice, nor what the line already says") {
  AtTheKiosk at;
  open_words_by_badge(at, li({.words = WordsAre::shown, .offer = "pricing"}));
  at.touches("change_words");
  at.happens(WordsSuggested{li_id, {"pricing", "hiring", "feedback on an idea"}, {}});
  std::vector<std::string> labels;
  const auto view = make_view(at.model, at.strings, at.now);
  for (const auto& one : std::get<FormView>(view.screen).suggestions) labels.push_back(one.label);
  CHECK(labels ==
        std::vector<std::string>{"hiring", "feedback on an idea", "introductions", "finding first customers"});
}

TEST_CASE("Words are typed as one likes, each line beginning with a capital, and Next goes from line to line") {
  AtTheKiosk at;
  open_words_by_badge(at, li());
  at.types("Pricing");
  CHECK(at.touches("key.next").empty());
  at.types("A hire");
  CHECK(at.touches("key.next") == Effects{Choose{li_id, {.words_shown = true, .offer = "Pricing", .ask = "A hire"}}});
  CHECK(at.touches("key.next").empty());  // sent once
}

TEST_CASE("Words are skipped with one touch, or by leaving both lines empty") {
  AtTheKiosk at;
  open_words_by_badge(at, li());
  CHECK(at.touches("skip_words") == Effects{LookAtMyEvening{li_id}});
  CHECK(at.is<ShowingMyEvening>());
  open_words_by_badge(at, li());
  at.touches("key.next");
  CHECK(at.touches("key.next") == Effects{LookAtMyEvening{li_id}});  // nothing to keep
  CHECK(at.is<ShowingMyEvening>());
}

TEST_CASE("Words of the roster are asked about before anybody else sees them") {
  const auto brought = li({.words = WordsAre::unconfirmed, .offer = "pricing", .ask = "a model"});
  AtTheKiosk at;
  CHECK(open_words_by_badge(at, brought).empty());
  CHECK(at.sees().shows("May others here read this?"));
  CHECK(at.sees().shows("pricing"));
  CHECK(at.touches("show_words") == Effects{Choose{li_id, {.words_shown = true}}});
  CHECK(at.touches("keep_words_private") == Effects{Choose{li_id, {.words_shown = false}}});
  CHECK(at.touches("change_words") == Effects{SuggestWords{li_id}});
  at.types(" models");
  at.touches("key.next");
  CHECK(at.touches("key.next") ==
        Effects{Choose{li_id, {.words_shown = true, .offer = "pricing models", .ask = "a model"}}});
}

TEST_CASE("Private words are not shown to a badge, but to a helper at the desk") {
  const auto secret = li({.words = WordsAre::kept_private, .offer = "pricing", .ask = "a model"});
  AtTheKiosk at;
  open_words_by_badge(at, secret);
  CHECK_FALSE(at.sees().shows("pricing"));
  REQUIRE(at.is<TypingWords>());
  AtTheKiosk desk(Station::desk);
  desk.happens(AlreadyIn{secret, desk.now, "Door 1"});
  desk.touches("my_choices");
  desk.touches("words");
  CHECK(desk.sees().shows("pricing"));
}

TEST_CASE("A station where people connect asks for words at the check-in, until they have been asked") {
  for (const auto station : {Station::connect, Station::all}) {
    AtTheKiosk at(station);
    at.happens(Admitted{{li()}, domain::CheckInWay::ticket});
    at.touches("my_words");
    CHECK(at.is<TypingWords>());
    at.touches("skip_words");
    CHECK(at.is<ShowingAdmitted>());
    at.happens(Admitted{{li({.words = WordsAre::kept_private, .offer = "x"})}, domain::CheckInWay::ticket});
    CHECK_FALSE(at.sees().tap("my_words"));
  }
}

TEST_CASE("Suggestions for somebody who has left are nobody's") {
  AtTheKiosk at;
  open_words_by_badge(at, li());
  at.happens(WordsSuggested{guest(4, "").card.registration, {"mischief"}, {}});
  CHECK_FALSE(at.sees().shows("mischief"));
}

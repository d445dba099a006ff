#include "store/suggesting.h"

#include "evening.h"

using namespace kiosk;
using domain::Field;

namespace {

struct Room : test::Evening {
  BadgedGuest comes(const std::string& name, const std::string& company, const std::string& offer,
                    const std::string& ask) {
    auto guest = walk_in(name);
    domain::PersonEdited edit{guest.card.person, guest.card.registration, {}, {{Field::company, company, {}}}, {}};
    edit.registration_fields = {{Field::offer, offer, {}}, {Field::ask, ask, {}}, {Field::words_shown, "yes", {}}};
    append(edit);
    return guest;
  }
  void set(const BadgedGuest& guest, Field field, const std::string& value) {
    const auto row = writer->read().registration(guest.card.registration).value().value();
    append(domain::PersonEdited{
        guest.card.person, guest.card.registration, {}, {}, {{field, value, writers_of(row.fields, field)}}});
  }
  void append(const domain::FactBody& body) {
    REQUIRE(writer->append(std::vector<domain::FactBody>{body}, now).has_value());
  }
  std::vector<std::string> suggested_to(const BadgedGuest& guest) {
    std::vector<std::string> names;
    for (const auto& one : run_for<MyIntroductions>(LookAtIntroductions{guest.card.registration}).suggested) {
      names.push_back(one.whom.name);
    }
    return names;
  }
};

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("Whoever looks for what one offers is suggested, in their own words, until the two have met") {
  Room room;
  const auto ana = room.comes("Ana Costa", "Northbank", "pricing models", "");
  const auto ben = room.comes("Ben Ito", "Lantern Labs", "", "a first pricing model");
  const auto found = room.run_for<MyIntroductions>(LookAtIntroductions{ana.card.registration});
  REQUIRE(found.suggested.size() == 1);
  REQUIRE(found.suggested.front() == SuggestedGuest{{ben.card.registration, "Ben Ito", "Lantern Labs"},
                                                    domain::SuggestedBecause::you_can_help,
                                                    "a first pricing model"});
  room.run_for<Connected>(ConnectBadges{{ana.badge}, ben.badge});
  REQUIRE(room.suggested_to(ana).empty());
  room.run_for<MeetingsWithdrawn>(WithdrawMeetings{{ana.badge}, ben.badge});
  REQUIRE(room.suggested_to(ana) == Names{"Ben Ito"});
}

TEST_CASE(
    "Who went home, hides their words, is avoided, of the same company or of a quiet ticket type is not suggested") {
  Room room;
  const auto ana = room.comes("Ana Costa", "Northbank", "pricing models", "");
  const auto ben = room.comes("Ben Ito", "Lantern Labs", "", "a first pricing model");
  room.comes("Cem Ak", "Northbank Ltd", "", "a pricing model");
  REQUIRE(room.suggested_to(ana) == Names{"Ben Ito"});

  room.set(ben, Field::words_shown, "no");
  REQUIRE(room.suggested_to(ana).empty());
  room.set(ben, Field::words_shown, "yes");
  REQUIRE(room.suggested_to(ana) == Names{"Ben Ito"});

  room.set(ben, Field::ticket_type, "Crew");
  REQUIRE(room.suggested_to(ana) == Names{"Ben Ito"});
  room.append(
      domain::EventDescribed{room.event, {{Field::ticket_types, R"({"types":{"Crew":{"suggested":false}}})", {}}}});
  REQUIRE(room.suggested_to(ana).empty());
  room.set(ben, Field::ticket_type, "");
  REQUIRE(room.suggested_to(ana) == Names{"Ben Ito"});

  room.append(domain::PersonAvoided{room.event, ben.card.person, ana.card.person});
  REQUIRE(room.suggested_to(ana).empty());
}

TEST_CASE("A numbered guest is suggested to nobody, and nobody to them") {
  Room room;
  const auto ana = room.comes("Ana Costa", "Northbank", "pricing models", "studio space");
  const auto unlisted = room.run_for<Admitted>(RegisterUnlisted{}).guests.front();
  room.set(unlisted, Field::ask, "a first pricing model");
  room.set(unlisted, Field::offer, "studio space");
  room.set(unlisted, Field::words_shown, "yes");
  CHECK(room.suggested_to(ana).empty());
  CHECK(room.suggested_to(unlisted).empty());
  room.comes("Ben Ito", "Lantern Labs", "", "a first pricing model");
  CHECK(room.suggested_to(ana) == Names{"Ben Ito"});  // it was not the words
}

TEST_CASE("A kiosk that starts again suggests the same") {
  Room room;
  const auto ana = room.comes("Ana Costa", "Northbank", "pricing models", "");
  room.comes("Ben Ito", "Lantern Labs", "", "a first pricing model");
  room.open();
  REQUIRE(room.suggested_to(ana) == Names{"Ben Ito"});
  const auto undo = room.run(UndoCheckIns{{ana.card.registration}, "left"});
  REQUIRE(std::holds_alternative<CheckInsUndone>(undo));
  REQUIRE(room.suggested_to(ana).empty());
}

TEST_CASE("Whom everybody could help is not sent the whole room") {
  Room room;
  // What few speak of weighs: a room in which everybody offers the same would suggest nobody.
  const std::vector<std::string> others{"violin lessons", "bridge building", "orchard grafting", "tax returns",
                                        "harbour pilots", "glass blowing",   "night trains",     "bee keeping",
                                        "poetry slams",   "roof gardens",    "kite surfing",     "clock repair"};
  const std::vector<std::string> names{"Ada", "Bo",   "Cleo", "Dov",  "Eun",  "Fay",
                                       "Gil", "Hana", "Ivo",  "Jael", "Kofi", "Lien"};
  for (std::size_t i = 0; i < others.size(); ++i) {
    for (const auto* family : {" Quist", " Zhao", " Moreau", " Takeda", " Obi", " Vrana"})
      room.comes(names[i] + family, names[i] + family, others[i], "");
  }
  room.comes("Ben Ito", "Lantern Labs", "", "a first pricing model");
  std::size_t told = 0;
  for (const auto* name : {"Adaeze Okonkwo", "Bruno Salgado", "Chidi Eze", "Dagny Holm", "Elif Kaya", "Farid Nasser",
                           "Greta Voss", "Hugo Lindqvist", "Imani Diallo", "Jun Mori"}) {
    told += room.suggested_to(room.comes(name, std::string(name) + " Works", "pricing models", "")).size();
  }
  REQUIRE(told == matching::Bounds{}.most_for_one);
}

TEST_CASE("Of those an introducer met, two who fit and have not met each other are offered with their words") {
  Room room;
  const auto ana = room.comes("Ana Costa", "Northbank", "", "a first pricing model");
  const auto ben = room.comes("Ben Ito", "Lantern Labs", "pricing models", "");
  const auto dee = room.comes("Dee Lindgren", "Harbour", "pricing models too", "");
  const auto chi = room.walk_in("Chi Wu");
  for (const auto* one : {&ana, &ben}) room.run_for<Connected>(ConnectBadges{{chi.badge}, one->badge});
  const auto look = [&] { return room.run_for<TwoToIntroduce>(LookForTwo{chi.card.registration}).fitting; };
  REQUIRE(look().size() == 1);
  REQUIRE(look().front() == FittingPair{{ana.card.registration, "Ana Costa", "Northbank"},
                                        {ben.card.registration, "Ben Ito", "Lantern Labs"},
                                        "a first pricing model",
                                        "pricing models"});
  room.run_for<Connected>(ConnectBadges{{ana.badge}, ben.badge});
  REQUIRE(look().empty());
  REQUIRE_FALSE(room.suggested_to(dee).empty());
}

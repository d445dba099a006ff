// What guests choose about themselves, on a real database.
#include "evening.h"

using domain::Field;
using test::Evening;

namespace {

std::string value(Evening& evening, domain::RegistrationId id, Field field) {
  const auto row = **evening.writer->read().registration(id);
  return domain::value_of(row.fields, field);
}

void set(Evening& evening, domain::RegistrationId id, std::vector<domain::FieldWrite> fields) {
  const auto row = **evening.writer->read().registration(id);
  const domain::PersonEdited edit{row.person, id, {}, {}, std::move(fields)};
  REQUIRE(evening.writer->append(std::vector<domain::FactBody>{edit}, evening.now));
}

kiosk::Choices chosen(Evening& evening, domain::RegistrationId id, const kiosk::Wishes& wishes) {
  return evening.run_for<kiosk::ChoicesKept>(kiosk::Choose{id, wishes}).card.choices;
}

}  // namespace

TEST_CASE("sharing contact details records the address that stood on the button") {
  Evening evening;
  const auto ana = evening.add({"Ana Lima", "ana@example.org", "T"});
  evening.run_for<kiosk::ShareChosen>(kiosk::ChooseShare{ana, domain::ShareLevel::contact, "ana@example.org"});
  CHECK(value(evening, ana, Field::share) == "contact");
  CHECK(value(evening, ana, Field::shared_address) == "ana@example.org");
  const auto before = evening.writer->read().facts()->size();
  evening.run_for<kiosk::ShareChosen>(kiosk::ChooseShare{ana, domain::ShareLevel::contact, "ana@example.org"});
  CHECK(evening.writer->read().facts()->size() == before);  // nothing new to say
  evening.run_for<kiosk::ShareChosen>(kiosk::ChooseShare{ana, domain::ShareLevel::name_only, {}});
  CHECK(value(evening, ana, Field::share) == "name_only");
}

TEST_CASE("a first check-in records until when the data is kept, and nothing that needs a touch of its own") {
  Evening evening;
  const auto ana = evening.add({"Ana Lima", "ana@example.org", "T"});
  evening.scan_for<kiosk::Admitted>("T");
  CHECK(value(evening, ana, Field::consent_until) ==
        std::to_string(base::to_millis(test::doors_open + std::chrono::days(90))));
  for (const auto field : {Field::remembered, Field::shared_address, Field::words_shown, Field::wants_host}) {
    CHECK(value(evening, ana, field).empty());
  }
}

TEST_CASE("a list goes to a roster's address once its owner has been checked in in front of it") {
  Evening evening;
  const auto ana = evening.add({"Ana Lima", "ana@example.org", "T"});
  const auto absent = evening.add({"Flo Falk", "flo@example.org", "U"});
  const auto guest = evening.scan_for<kiosk::Admitted>("T").guests[0];
  CHECK(guest.card.choices.pack_address == "ana@example.org");  // as the screen says
  CHECK(value(evening, ana, Field::pack_address) == "ana@example.org");
  CHECK(value(evening, absent, Field::pack_address).empty());
}

TEST_CASE("an address that several carry, that several are told of at once or that is none becomes nobody's default") {
  Evening evening;
  const auto ana = evening.add({"Ana Lima", "boss@example.org", "T"});
  evening.add({"Bo Berg", "Boss@example.org", "U"});
  const auto odd = evening.add({"Ed Eich", "see reception", "V"});
  const auto cy = evening.add({"Cy Cruz", "cy@example.org", "W"});
  const auto di = evening.add({"Di Dahl", "di@example.org", "X"});
  evening.scan_for<kiosk::Admitted>("T");
  evening.scan_for<kiosk::Admitted>("V");
  evening.run_for<kiosk::Admitted>(kiosk::AdmitByName{{cy, di}, {}});
  for (const auto& one : {ana, odd, cy, di}) {
    CHECK(value(evening, one, Field::pack_address).empty());
    CHECK_FALSE(value(evening, one, Field::consent_until).empty());
  }
}

TEST_CASE("no mail stays no mail, whoever is checked in again") {
  Evening evening;
  const auto ana = evening.add({"Ana Lima", "ana@example.org", "T"});
  evening.scan_for<kiosk::Admitted>("T");
  CHECK(chosen(evening, ana, {.pack_address = ""}).pack_address.empty());
  evening.run_for<kiosk::CheckInsUndone>(kiosk::UndoCheckIns{{ana}, "mistake"});
  CHECK(evening.scan_for<kiosk::Admitted>("T").guests[0].card.choices.pack_address.empty());
}

TEST_CASE("a badge that was printed ahead informs its owner as a ticket does, a numbered guest agrees to nothing") {
  Evening evening;
  const auto ana = evening.add({"Ana Lima", "", "T"});
  const auto first = evening.scan_for<kiosk::Admitted>("T").guests[0];
  CHECK_FALSE(value(evening, ana, Field::consent_until).empty());
  const auto unlisted = evening.run_for<kiosk::Admitted>(kiosk::RegisterUnlisted{}).guests[0];
  CHECK(value(evening, unlisted.card.registration, Field::consent_until).empty());
}

TEST_CASE("the address that a walk-in typed is where the list goes and what they would share, if it is theirs alone") {
  Evening evening;
  const auto ana = evening.walk_in("Ana Lima", "ana@example.org");
  CHECK(ana.card.choices.pack_address == "ana@example.org");
  CHECK(ana.card.choices.shared_address == "ana@example.org");
  CHECK(ana.card.share == domain::ShareLevel::name_only);  // what they would give, not that they do
  CHECK(evening.walk_in("Bo Berg").card.choices.pack_address.empty());
  const kiosk::RegisterWalkIn form{"Cy Cruz", "ANA@example.org", "", kiosk::IfListed::register_anyway};
  const auto colleague = evening.run_for<kiosk::Admitted>(form).guests[0];
  CHECK(colleague.card.choices.pack_address == "ANA@example.org");
  CHECK(colleague.card.choices.shared_address.empty());  // somebody else's, too
}

TEST_CASE("choices are kept as they are touched, each as a field of its own and without a conflict") {
  Evening evening;
  const auto ana = evening.add({"Ana Lima", "ana@example.org", "T"});
  CHECK(chosen(evening, ana, {.remembered = true}).remembered);
  CHECK_FALSE(chosen(evening, ana, {.remembered = false}).remembered);
  CHECK(chosen(evening, ana, {.wants_host = true}).wants_host);
  CHECK(chosen(evening, ana, {.pack_address = " ana@home.example\n"}).pack_address == "ana@home.example");
  const auto words = chosen(evening, ana, {.words_shown = true, .offer = "pricing", .ask = "a\nhire"});
  CHECK(words.words == kiosk::WordsAre::shown);
  CHECK(words.ask == "a hire");
  CHECK(chosen(evening, ana, {.words_shown = false}).words == kiosk::WordsAre::kept_private);
  const auto row = **evening.writer->read().registration(ana);
  for (const auto& [field, state] : row.fields) CHECK_FALSE(state.conflict);
  const auto before = evening.writer->read().facts()->size();
  chosen(evening, ana, {.wants_host = true});
  CHECK(evening.writer->read().facts()->size() == before);
}

TEST_CASE("the registered address proves its owner in any letter case; no other does, and none of several") {
  Evening evening;
  const auto ana = evening.add({"Ana Lima", "Ana@Example.org", "T"});
  const auto compare = [&](domain::RegistrationId id, const std::string& email) {
    return evening.run_for<kiosk::AddressCompared>(kiosk::CompareAddress{id, email}).is_theirs;
  };
  CHECK(compare(ana, " ana@eXample.org "));
  CHECK_FALSE(compare(ana, "ana@example.com"));
  CHECK_FALSE(compare(ana, ""));
  const auto nobody = evening.add({"Bo Berg", "", "U"});
  CHECK_FALSE(compare(nobody, ""));
  evening.add({"Cy Cruz", "ana@example.org", "V"});
  CHECK_FALSE(compare(ana, "ana@example.org"));
}

TEST_CASE("words of the roster are on no badge before their owner has said so") {
  Evening evening;
  const auto ana = evening.add({"Ana Lima", "", "T"});
  set(evening, ana, {{Field::offer, "pricing", {}}, {Field::ask, "a hire", {}}});
  const auto card = evening.scan_for<kiosk::Admitted>("T").guests[0].card;
  CHECK(card.choices.words == kiosk::WordsAre::unconfirmed);
  CHECK(card.badge.offer.empty());
  CHECK(card.badge.ask.empty());
  const auto shown = evening.run_for<kiosk::ChoicesKept>(kiosk::Choose{ana, {.words_shown = true}}).card;
  CHECK(shown.badge.offer == "pricing");
  CHECK(shown.badge.ask == "a hire");
}

TEST_CASE("suggested are only short words of others who are in and show them") {
  Evening evening;
  const auto own = evening.walk_in("Ana Lima").card.registration;
  const auto add = [&](const std::string& name, const std::string& offer, const std::string& shown) {
    const auto id = evening.walk_in(name).card.registration;
    set(evening, id, {{Field::offer, offer, {}}, {Field::words_shown, shown, {}}});
    return id;
  };
  add("Bo Berg", "pricing", "yes");
  add("Cy Cruz", "pricing", "yes");
  add("Di Dahl", "a secret", "no");
  add("Ed Eich", std::string(60, 'x'), "yes");
  const auto outside = evening.add({"Flo Falk", "", "T"});
  set(evening, outside, {{Field::offer, "not here yet", {}}, {Field::words_shown, "yes", {}}});
  set(evening, own, {{Field::offer, "my own", {}}, {Field::words_shown, "yes", {}}});
  const auto suggested = evening.run_for<kiosk::WordsSuggested>(kiosk::SuggestWords{own});
  CHECK(suggested.registration == own);
  CHECK(suggested.offers == std::vector<std::string>{"pricing"});
  CHECK(suggested.asks.empty());
}

TEST_CASE("who is not there, or came in unlisted, has nothing to choose") {
  Evening evening;
  const auto unlisted = evening.run_for<kiosk::Admitted>(kiosk::RegisterUnlisted{}).guests[0].card.registration;
  const std::vector<kiosk::StoreEffect> effects{kiosk::Choose{{}, {.wants_host = true}},
                                                kiosk::Choose{unlisted, {.wants_host = true}},
                                                kiosk::CompareAddress{{}, "a@b.example"}, kiosk::SuggestWords{}};
  for (const auto& effect : effects) {
    CHECK(evening.run_for<kiosk::Failed>(effect).error.code == base::ErrorCode::not_found);
  }
}

// Every effect that is not a scan.
#include "store/recorder.h"

#include "store/evening.h"

using test::Evening;

TEST_CASE("the event is loaded as it was described, and an unknown one is no event") {
  Evening evening;
  const auto card = evening.run_for<kiosk::EventLoaded>(kiosk::LoadEvent{}).event;
  CHECK(card.id == evening.event);
  CHECK(card.title == "Riverside Founders");
  CHECK(card.kept_until == test::doors_open + std::chrono::days(90));
  CHECK(card.walk_ins_open);
  const auto opened = store::Recorder::open(*evening.writer, domain::EventId{}, "Door 1", support::seeded(1));
  REQUIRE_FALSE(opened.has_value());
  CHECK(opened.error().code == base::ErrorCode::no_event);
}

TEST_CASE("a walk-in is registered, in and badged by one effect, with consent until the event's data goes") {
  Evening evening;
  const auto guest = evening.walk_in("  Ana\n Lima ", "ana@example.org");
  CHECK(guest.card.name == "Ana Lima");
  CHECK(guest.card.given_name == "Ana Lima");
  CHECK(guest.card.email == "ana@example.org");
  CHECK(guest.code.size() == domain::badge_code_length);
  const auto row = **evening.writer->read().registration(guest.card.registration);
  CHECK(row.source == domain::Source::walk_in);
  CHECK(row.in_at == "Door 1");
  CHECK(value_of(row.fields, domain::Field::consent_until) ==
        std::to_string(base::to_millis(test::doors_open + std::chrono::days(90))));
  const auto counts = *evening.writer->read().counts(evening.event);
  CHECK(counts == store::Counts{.registered = 1, .walk_ins = 1, .in = 1, .badges = 1});
}

TEST_CASE("unlisted guests are numbered and cannot be found by name") {
  Evening evening;
  CHECK(evening.run_for<kiosk::Admitted>(kiosk::RegisterUnlisted{}).guests[0].card.name == "Guest 1");
  const auto second = evening.run_for<kiosk::Admitted>(kiosk::RegisterUnlisted{}).guests[0];
  CHECK(second.card.name == "Guest 2");
  CHECK(second.card.unlisted);
  CHECK(evening.run_for<kiosk::NamesFound>(kiosk::FindNames{"guest"}).rows.empty());
}

TEST_CASE("nobody walks in when the house is full or walk-ins are closed") {
  Evening full("0");
  CHECK(full.run_for<kiosk::WalkInsRefused>(kiosk::RegisterWalkIn{"Ana", "", ""}).why == domain::WalkInDecision::full);
  Evening closed;
  const domain::EventDescribed describe{closed.event, {{domain::Field::walk_ins, "closed", {}}}};
  REQUIRE(closed.writer->append(std::vector<domain::FactBody>{describe}, closed.now));
  CHECK(closed.run_for<kiosk::WalkInsRefused>(kiosk::RegisterUnlisted{}).why == domain::WalkInDecision::closed);
  CHECK(closed.writer->read().counts(closed.event)->registered == 0);
}

TEST_CASE("people are found by name as soon as they are registered, and by their new name after a correction") {
  Evening evening;
  const auto guest = evening.add({"Jon Petersen", "", "T1"});
  const auto found = evening.run_for<kiosk::NamesFound>(kiosk::FindNames{"petersen"});
  REQUIRE(found.rows.size() == 1);
  CHECK(found.query == "petersen");
  CHECK(found.rows[0].registration == guest);
  evening.run_for<kiosk::GuestShown>(kiosk::FixSpelling{guest, "Jon Halvorsen"});
  CHECK(evening.run_for<kiosk::NamesFound>(kiosk::FindNames{"petersen"}).rows.empty());
  CHECK(evening.run_for<kiosk::NamesFound>(kiosk::FindNames{"halvorsen"}).rows.size() == 1);
  evening.open();  // and after a restart
  CHECK(evening.run_for<kiosk::NamesFound>(kiosk::FindNames{"halvorsen"}).rows.size() == 1);
}

TEST_CASE("a corrected spelling replaces the old one without a conflict, and the parts spelt before") {
  Evening evening;
  auto fact = test::registered(evening.event, {"Jonh Smith", "", ""}, evening.random);
  fact.person_fields.push_back({domain::Field::given_name, "Jonh", {}});
  REQUIRE(evening.writer->append(std::vector<domain::FactBody>{fact}, evening.now));
  const auto shown = evening.run_for<kiosk::GuestShown>(kiosk::FixSpelling{fact.registration, "John Smith"});
  CHECK(shown.card.name == "John Smith");
  CHECK(shown.card.given_name == "John Smith");
  const auto person = **evening.writer->read().person(fact.person);
  CHECK_FALSE(person.fields.at(domain::Field::name).conflict);
  const auto before = evening.writer->read().facts()->size();
  evening.run_for<kiosk::GuestShown>(kiosk::FixSpelling{fact.registration, "John Smith"});
  CHECK(evening.writer->read().facts()->size() == before);
}

TEST_CASE("a corrected name is recorded with the check-in of the first of them, or not at all") {
  Evening evening;
  const auto ana = evening.add({"Anna Lima", "", ""});
  const auto bo = evening.add({"Bo Berg", "", ""});
  const auto admitted = evening.run_for<kiosk::Admitted>(kiosk::AdmitByName{{ana, bo}, "Ana Lima"});
  CHECK(admitted.guests[0].card.name == "Ana Lima");
  CHECK(admitted.guests[1].card.name == "Bo Berg");
  const auto person = **evening.writer->read().person(admitted.guests[0].card.person);
  CHECK_FALSE(person.fields.at(domain::Field::name).conflict);
  CHECK(evening.run_for<kiosk::NamesFound>(kiosk::FindNames{"ana lima"}).rows.size() == 1);

  const auto in = evening.run_for<kiosk::AlreadyIn>(kiosk::AdmitByName{{ana}, "Eve Lima"});
  CHECK(in.guest.card.name == "Ana Lima");
  const auto cy = evening.add({"Cy Cruz", "", "", "cancelled"});
  const auto refused = evening.run_for<kiosk::Refused>(kiosk::AdmitByName{{cy}, "Cyrus Cruz"});
  CHECK(refused.card->name == "Cy Cruz");
}

TEST_CASE("looking at a guest writes nothing and tells who came with them, their own place first") {
  Evening evening;
  evening.add({"Aa First", "boss@example.org", "", "going", "ORDER-1"});
  const auto own = evening.add({"Zz Last", "boss@example.org", "", "going", "ORDER-1"});
  evening.add({"Mm Middle", "", "", "cancelled", "ORDER-1"});
  evening.add({"Other Order", "o@example.org", "", "going", "ORDER-2"});
  const auto before = evening.writer->read().facts()->size();
  const auto shown = evening.run_for<kiosk::GuestShown>(kiosk::LookAtGuest{own});
  CHECK(shown.card.email_is_shared);
  REQUIRE(shown.places.size() == 3);
  CHECK(shown.places[0].name == "Zz Last");
  CHECK(shown.places[1].name == "Aa First");
  CHECK_FALSE(shown.places[2].admissible);
  CHECK(evening.writer->read().facts()->size() == before);
}

TEST_CASE("a guest who came alone has no places and an address of their own") {
  Evening evening;
  const auto alone = evening.add({"Ana Lima", "ana@example.org", "", "going", "ORDER-9"});
  const auto shown = evening.run_for<kiosk::GuestShown>(kiosk::LookAtGuest{alone});
  CHECK(shown.places.empty());
  CHECK_FALSE(shown.card.email_is_shared);
}

TEST_CASE("several places of an order come in together; by name nobody who is in gets a code") {
  Evening evening;
  const auto ana = evening.add({"Ana Lima", "", "", "going", "ORDER"});
  const auto bo = evening.add({"Bo Berg", "", "", "going", "ORDER"});
  const auto cy = evening.add({"Cy Cruz", "", "", "cancelled", "ORDER"});
  const auto admitted = evening.run_for<kiosk::Admitted>(kiosk::AdmitByName{{ana, bo, cy}, ""});
  REQUIRE(admitted.guests.size() == 2);
  CHECK(admitted.way == domain::CheckInWay::name);
  const auto again = evening.run_for<kiosk::AlreadyIn>(kiosk::AdmitByName{{ana}, ""});
  CHECK(again.guest.code.empty());
  const auto refused = evening.run_for<kiosk::Refused>(kiosk::AdmitByName{{cy}, ""});
  CHECK(refused.why == domain::Refusal::cancelled);
  CHECK(refused.ticket_tail.empty());
}

TEST_CASE("whoever came in under another's name or ticket has seen a badge that is void when it is taken back") {
  Evening evening;
  const auto ana = evening.add({"Ana Lima", "", "T"});
  const auto first = evening.scan_for<kiosk::Admitted>("T").guests[0];
  evening.run_for<kiosk::CheckInsUndone>(kiosk::UndoCheckIns{{ana}, "not_me"});
  CHECK(evening.writer->read().counts(evening.event)->badges == 0);
  CHECK(evening.scan_for<kiosk::Refused>(first.code).why == domain::Refusal::badge_voided);
  const auto second = evening.run_for<kiosk::Admitted>(kiosk::AdmitByName{{ana}, ""}).guests[0];
  CHECK(second.badge != first.badge);
  evening.run_for<kiosk::CheckInsUndone>(kiosk::UndoCheckIns{{ana}, "not_me"});
  CHECK(evening.scan_for<kiosk::Refused>(second.code).why == domain::Refusal::badge_voided);
  evening.scan_for<kiosk::Admitted>("T");
  CHECK(evening.writer->read().counts(evening.event)->badges == 1);
}

TEST_CASE("a share level is the guest's choice and can be changed without a conflict") {
  Evening evening;
  const auto guest = evening.walk_in("Ana Lima");
  for (const auto level : {domain::ShareLevel::contact, domain::ShareLevel::company, domain::ShareLevel::company}) {
    CHECK(evening.run_for<kiosk::ShareChosen>(kiosk::ChooseShare{guest.card.registration, level}).level == level);
    CHECK(evening.scan_for<kiosk::BadgeShown>(guest.code).guest.card.share == level);
  }
  const auto row = **evening.writer->read().registration(guest.card.registration);
  CHECK_FALSE(row.fields.at(domain::Field::share).conflict);
}

TEST_CASE("a newcomer meets everyone in the group, once") {
  Evening evening;
  const auto ana = evening.walk_in("Ana Lima");
  const auto bo = evening.walk_in("Bo Berg");
  const auto cy = evening.walk_in("Cy Cruz");
  using kiosk::PairOutcome;
  const auto pair = evening.run_for<kiosk::Connected>(kiosk::ConnectBadges{{ana.badge}, bo.badge});
  CHECK(pair.newcomer == bo);
  CHECK(pair.group == std::vector{ana.badge});
  CHECK(pair.outcomes == std::vector{PairOutcome::met});
  const auto group = evening.run_for<kiosk::Connected>(kiosk::ConnectBadges{{ana.badge, bo.badge}, cy.badge});
  CHECK(group.outcomes == std::vector{PairOutcome::met, PairOutcome::met});
  const auto again = evening.run_for<kiosk::Connected>(kiosk::ConnectBadges{{bo.badge}, ana.badge});
  CHECK(again.outcomes == std::vector{PairOutcome::met_before});
  const auto self = evening.run_for<kiosk::Connected>(kiosk::ConnectBadges{{ana.badge}, ana.badge});
  CHECK(self.outcomes == std::vector{PairOutcome::same_person});
  CHECK(evening.writer->read().meetings(evening.event)->size() == 3);
}

TEST_CASE("an unlisted guest and a void badge meet nobody") {
  Evening evening;
  const auto ana = evening.walk_in("Ana Lima");
  const auto unlisted = evening.run_for<kiosk::Admitted>(kiosk::RegisterUnlisted{}).guests[0];
  const auto bo = evening.walk_in("Bo Berg");
  REQUIRE(evening.writer->append(std::vector<domain::FactBody>{domain::BadgeVoided{bo.badge, "lost"}}, evening.now));
  const auto none = evening.run_for<kiosk::Connected>(kiosk::ConnectBadges{{unlisted.badge, bo.badge}, ana.badge});
  CHECK(none.outcomes == std::vector(2, kiosk::PairOutcome::not_possible));
  CHECK(evening.writer->read().meetings(evening.event)->empty());
}

TEST_CASE("a badge from another door meets at once, and the meeting is there when its owner's facts arrive") {
  Evening evening;
  using kiosk::PairOutcome;
  const auto ana = evening.walk_in("Ana Lima");
  const domain::BadgeId late(0x1234567);
  const domain::BadgeId never(0x7654321);
  const auto outcome = [&](domain::BadgeId member, domain::BadgeId newcomer) {
    return evening.run_for<kiosk::Connected>(kiosk::ConnectBadges{{member}, newcomer}).outcomes.front();
  };
  CHECK(outcome(ana.badge, late) == PairOutcome::met);
  CHECK(outcome(late, ana.badge) == PairOutcome::met_before);
  CHECK(outcome(late, late) == PairOutcome::same_person);
  CHECK(outcome(never, late) == PairOutcome::met);
  CHECK(outcome(ana.badge, never) == PairOutcome::met);
  evening.run_for<kiosk::MeetingsWithdrawn>(kiosk::WithdrawMeetings{{ana.badge, never}, late});
  CHECK(outcome(ana.badge, late) == PairOutcome::met);  // and it knows of the withdrawal
  CHECK(evening.writer->read().meetings(evening.event)->empty());

  const auto owner = test::registered(evening.event, {"Bo Berg", "", ""}, evening.random);
  const std::vector<domain::FactBody> arrived{domain::BadgeIssued{late, owner.registration}, owner};
  REQUIRE(evening.writer->append(arrived, evening.now));
  const auto meetings = *evening.writer->read().meetings(evening.event);
  REQUIRE(meetings.size() == 1);
  CHECK_FALSE(meetings[0].withdrawn);
  CHECK(meetings[0].scanned_first == ana.card.registration);
  CHECK(outcome(ana.badge, late) == PairOutcome::met_before);
}

TEST_CASE("a withdrawn meeting is gone until the two scan again") {
  Evening evening;
  const auto ana = evening.walk_in("Ana Lima");
  const auto bo = evening.walk_in("Bo Berg");
  evening.run_for<kiosk::Connected>(kiosk::ConnectBadges{{ana.badge}, bo.badge});
  evening.run_for<kiosk::MeetingsWithdrawn>(kiosk::WithdrawMeetings{{ana.badge}, bo.badge});
  CHECK(evening.writer->read().counts(evening.event)->meetings == 0);
  const auto facts = evening.writer->read().facts()->size();
  evening.run_for<kiosk::MeetingsWithdrawn>(kiosk::WithdrawMeetings{{ana.badge}, bo.badge});
  CHECK(evening.writer->read().facts()->size() == facts);  // nothing left to withdraw
  const auto again = evening.run_for<kiosk::Connected>(kiosk::ConnectBadges{{ana.badge}, bo.badge});
  CHECK(again.outcomes == std::vector{kiosk::PairOutcome::met});
  CHECK(evening.writer->read().counts(evening.event)->meetings == 1);
}

TEST_CASE("a call for help is open until a helper has come") {
  Evening evening;
  const auto guest = evening.walk_in("Ana Lima");
  const auto called =
      evening.run_for<kiosk::HelperCalled>(kiosk::CallHelper{"refused.cancelled", guest.card.registration});
  CHECK(called.reason == "refused.cancelled");
  const auto call = called.call;
  CHECK(evening.writer->read().counts(evening.event)->help_open == 1);
  evening.run_for<kiosk::HelpEnded>(kiosk::EndHelp{call});
  const auto calls = *evening.writer->read().help_calls(evening.event);
  REQUIRE(calls.size() == 1);
  CHECK(calls[0].given);
  CHECK(calls[0].reason == "refused.cancelled");
  CHECK(calls[0].registration == guest.card.registration);
}

TEST_CASE("asking twice is one call, and the helper who comes sees to everybody who waits at this kiosk") {
  Evening evening;
  const auto call = [&](const std::string& reason) {
    return evening.run_for<kiosk::HelperCalled>(kiosk::CallHelper{reason, std::nullopt}).call;
  };
  const auto asked = call("help.asked");
  CHECK(call("help.asked") == asked);
  CHECK(call("refused.cancelled") != asked);
  const domain::HelpCalled elsewhere{evening.event, std::nullopt, "Door 2", "help.asked"};
  const auto there = *evening.writer->append(std::vector<domain::FactBody>{elsewhere}, evening.now);
  CHECK(evening.writer->read().counts(evening.event)->help_open == 3);
  evening.run_for<kiosk::HelpEnded>(kiosk::EndHelp{asked});
  const auto calls = *evening.writer->read().help_calls(evening.event);
  for (const auto& row : calls) {
    CHECK(row.given == (row.fact != there.front()));
  }
  CHECK(call("help.asked") != asked);  // a new need, a new call
}

TEST_CASE("a registration that is not there is said so, and nothing is written") {
  Evening evening;
  const domain::RegistrationId nobody;
  const std::vector<kiosk::StoreEffect> effects{kiosk::LookAtGuest{nobody}, kiosk::AdmitByName{{nobody}, ""},
                                                kiosk::AdmitByName{}, kiosk::FixSpelling{nobody, "X"},
                                                kiosk::ChooseShare{nobody, domain::ShareLevel::company}};
  for (const auto& effect : effects) {
    CHECK(evening.run_for<kiosk::Failed>(effect).error.code == base::ErrorCode::not_found);
  }
  CHECK(evening.writer->read().facts()->size() == 1);
}

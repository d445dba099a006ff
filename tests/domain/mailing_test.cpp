#include "domain/mailing.h"

#include "support/catch.h"

using domain::decide_send;
using domain::MailState;
using domain::SendDecision;
using domain::Wish;

namespace {

domain::Mailing past(MailState state) {
  domain::Mailing mailing;
  mailing.address = "ana@example.org";
  mailing.state = state;
  mailing.attempt = 3;
  return mailing;
}

}  // namespace

TEST_CASE("nobody gets a second letter unless it is asked for by name") {
  const std::string_view address = "ana@example.org";
  CHECK(decide_send(std::nullopt, address, Wish::as_needed) == SendDecision::send);
  CHECK(decide_send(past(MailState::waiting), address, Wish::as_needed) == SendDecision::send);
  CHECK(decide_send(past(MailState::sent), address, Wish::as_needed) == SendDecision::sent_already);
  CHECK(decide_send(past(MailState::failed), address, Wish::as_needed) == SendDecision::refused_before);
  CHECK(decide_send(past(MailState::sending), address, Wish::as_needed) == SendDecision::unsure);
  CHECK(decide_send(past(MailState::unsure), address, Wish::as_needed) == SendDecision::unsure);
  for (const auto state :
       {MailState::waiting, MailState::sending, MailState::sent, MailState::failed, MailState::unsure}) {
    CHECK(decide_send(past(state), address, Wish::again) == SendDecision::send);
  }
}

TEST_CASE("a corrected address is tried where the wrong one was refused, and only there") {
  CHECK(decide_send(past(MailState::failed), "ana.sousa@example.org", Wish::as_needed) == SendDecision::send);
  CHECK(decide_send(past(MailState::sent), "ana.sousa@example.org", Wish::as_needed) == SendDecision::sent_already);
  CHECK(decide_send(past(MailState::unsure), "ana.sousa@example.org", Wish::as_needed) == SendDecision::unsure);
}

TEST_CASE("without an address nothing is sent, whoever asks") {
  CHECK(decide_send(std::nullopt, "", Wish::again) == SendDecision::no_address);
  CHECK(decide_send(past(MailState::sent), "", Wish::as_needed) == SendDecision::no_address);
}

TEST_CASE("what may have arrived keeps its number, a letter meant as a new one gets the next") {
  CHECK(domain::attempt_after(std::nullopt) == 1);
  CHECK(domain::attempt_after(past(MailState::waiting)) == 3);
  CHECK(domain::attempt_after(past(MailState::unsure)) == 3);
  CHECK(domain::attempt_after(past(MailState::sending)) == 3);
  CHECK(domain::attempt_after(past(MailState::sent)) == 4);
  CHECK(domain::attempt_after(past(MailState::failed)) == 4);
}

TEST_CASE("a state is read back by its name") {
  for (const auto state :
       {MailState::waiting, MailState::sending, MailState::sent, MailState::failed, MailState::unsure}) {
    CHECK(domain::mail_state_named(domain::name_of(state)) == state);
  }
  CHECK_FALSE(domain::mail_state_named("posted"));
}

#include "cli/mailing_plan.h"

#include "support/catch.h"

namespace {

followup::Pack pack_of(char id, const std::string& name, const std::string& address) {
  followup::Pack pack;
  pack.registration = *domain::RegistrationId::parse(std::string(32, id));
  pack.name = name;
  pack.address = address;
  pack.met.emplace_back();
  return pack;
}

domain::Mailing past_of(char id, const std::string& address, domain::MailState state) {
  domain::Mailing mailing;
  mailing.registration = *domain::RegistrationId::parse(std::string(32, id));
  mailing.address = address;
  mailing.state = state;
  return mailing;
}

std::string names(const std::vector<cli::MailingPlan::Place>& places) {
  std::string all;
  for (const auto& place : places) all += place.pack->name + " ";
  return all;
}

}  // namespace

TEST_CASE("everybody stands in one group, and only those who may have a letter get one") {
  std::vector<followup::Pack> packs = {pack_of('1', "Ana", "ana@example.org"),
                                       pack_of('2', "Bo", "bo@example.org"),
                                       pack_of('3', "Cy", "cy@example.org"),
                                       pack_of('4', "Di", "di@example.org"),
                                       pack_of('5', "Ed", ""),
                                       pack_of('6', "Flo", "flo at home"),
                                       pack_of('7', "Gus", "gus@example.org"),
                                       pack_of('8', "Hal", "hal@example.org")};
  packs[6].met.clear();
  const std::vector<domain::Mailing> past = {past_of('1', "ana@example.org", domain::MailState::sent),
                                             past_of('2', "bo@example.org", domain::MailState::failed),
                                             past_of('3', "cy@example.org", domain::MailState::unsure),
                                             past_of('4', "di@example.org", domain::MailState::waiting)};
  const auto plan = cli::plan_mailing(packs, past, {});
  REQUIRE(plan);
  CHECK(names(plan->to_send) == "Di Hal ");
  CHECK(names(plan->sent) == "Ana ");
  CHECK(names(plan->failed) == "Bo ");
  CHECK(names(plan->unsure) == "Cy ");
  CHECK(names(plan->without_address) == "Ed ");
  CHECK(names(plan->unusable) == "Flo ");
  CHECK(names(plan->nothing_to_say) == "Gus ");
}

TEST_CASE("a letter that is asked for by name goes to that guest alone, whatever became of theirs before") {
  const std::vector<followup::Pack> packs = {pack_of('1', "Ana Sousa", "ana@example.org"),
                                             pack_of('2', "Bo", "bo@example.org")};
  const std::vector<domain::Mailing> past = {past_of('1', "ana@example.org", domain::MailState::unsure)};
  for (const std::string asked : {"ana  sousa", "Ana@Example.org"}) {
    const auto plan = cli::plan_mailing(packs, past, {asked});
    REQUIRE(plan);
    CHECK(names(plan->to_send) == "Ana Sousa ");
    CHECK(plan->sent.empty());
  }
  const auto nobody = cli::plan_mailing(packs, past, {"Zoë"});
  REQUIRE_FALSE(nobody);
  CHECK(nobody.error() == base::Error{base::ErrorCode::not_found, "Zoë"});
}

TEST_CASE("whoever stands under another of their places since gets no second letter") {
  const std::vector<followup::Pack> packs = {pack_of('1', "Ana", "ana@example.org"),
                                             pack_of('2', "Bo", "bo@example.org")};
  const std::vector<domain::Mailing> past = {past_of('9', "Ana@example.org", domain::MailState::sent)};
  const auto plan = cli::plan_mailing(packs, past, {});
  REQUIRE(plan);
  CHECK(names(plan->sent) == "Ana ");
  CHECK(names(plan->to_send) == "Bo ");
}

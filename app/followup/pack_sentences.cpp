#include "followup/pack_sentences.h"

#include "base/zone.h"
#include "followup/markup.h"

namespace followup {

std::string role_of(const Contact& contact) {
  if (contact.job_title.empty() || contact.company.empty()) return contact.job_title + contact.company;
  return contact.job_title + ", " + contact.company;
}

std::string day_of(base::Instant instant, const Pack& pack) {
  const auto zone = base::Zone::find(pack.zone);
  return zone ? zone->format(instant, "EEEE d MMMM yyyy") : std::string();
}

std::string nth_sentence(const MetPerson& met, const Words& words) {
  switch (met.nth) {
    case 0:
      return {};
    case 1:
      return words("pack.nth.first");
    case 2:
      return words("pack.nth.second");
    case 3:
      return words("pack.nth.third");
    default:
      return words("pack.nth.more");
  }
}

std::string promise_sentence(const OwnPromise& promise, const Words& words) {
  std::string sentence;
  switch (promise.kind) {
    case domain::PromiseKind::help:
      sentence = words("pack.promise.help", {{"name", promise.to.name}});
      break;
    case domain::PromiseKind::know_someone:
      sentence = words("pack.promise.know_someone", {{"name", promise.to.name}});
      break;
    case domain::PromiseKind::meet_again:
      sentence = words("pack.promise.meet_again", {{"name", promise.to.name}});
      break;
  }
  return promise.words.empty() ? sentence : sentence + ": " + promise.words;
}

std::string promise_state(const OwnPromise& promise, const Words& words) {
  switch (promise.outcome) {
    case domain::PromiseOutcome::kept:
      return words("pack.promise.kept");
    case domain::PromiseOutcome::dropped:
      return words("pack.promise.dropped");
    case domain::PromiseOutcome::open:
    case domain::PromiseOutcome::taken_back:
      return {};
  }
  return {};
}

std::string state_sentence(IntroductionState state, const Words& words) {
  switch (state) {
    case IntroductionState::asked:
      return words("pack.introduction.asked");
    case IntroductionState::not_now:
      return words("pack.introduction.not_now");
    case IntroductionState::agreed:
      return words("pack.introduction.agreed");
    case IntroductionState::happened:
      return words("pack.introduction.happened");
    case IntroductionState::did_not:
      return words("pack.introduction.did_not");
  }
  return {};
}

std::string kept_link(const OwnPromise& promise, const Pack& pack, const Words& words) {
  if (promise.outcome != domain::PromiseOutcome::open || promise.to.email.empty()) return {};
  const std::string subject = words("pack.link.kept_subject", {{"event", pack.event_title}});
  const std::string& to = promise.to.given_name.empty() ? promise.to.name : promise.to.given_name;
  const std::string_view key = promise.kind == domain::PromiseKind::help           ? "pack.link.help_body"
                               : promise.kind == domain::PromiseKind::know_someone ? "pack.link.know_someone_body"
                                                                                   : "pack.link.meet_again_body";
  return mailto_link(
      promise.to.email, subject,
      words(key, {{"name", to}, {"me", pack.name}, {"event", pack.event_title}, {"words", promise.words}}));
}

std::string write_link(const Contact& contact, const Pack& pack, const Words& words) {
  const std::string& to = contact.given_name.empty() ? contact.name : contact.given_name;
  return mailto_link(contact.email, words("pack.link.subject", {{"event", pack.event_title}}),
                     words("pack.link.body", {{"name", to}, {"me", pack.name}, {"event", pack.event_title}}));
}

}  // namespace followup

#include "followup/pack_text.h"

#include "followup/pack_sentences.h"

namespace followup {

namespace {

class Text {
 public:
  void line(std::string_view text) {
    text_ += text;
    text_ += '\n';
  }
  void under(std::string_view text) {
    if (text.empty()) return;
    text_ += "   ";
    for (const char letter : text) text_ += letter == '\n' ? ' ' : letter;
    text_ += '\n';
  }
  void heading(const std::string& text) {
    line("");
    line(text);
    line(std::string(text.size(), '-'));
  }
  [[nodiscard]] std::string finished() && { return std::move(text_); }

 private:
  std::string text_;
};

std::string named(const Contact& contact) {
  const std::string role = role_of(contact);
  return role.empty() ? contact.name : contact.name + ", " + role;
}

void add_promises(Text& text, const Pack& pack, const Words& words) {
  if (pack.promises.empty()) return;
  text.heading(words("pack.promises"));
  for (const auto& promise : pack.promises) {
    text.line("* " + promise_sentence(promise, words));
    if (promise.due) text.under(words("pack.promise.due", {{"day", day_of(*promise.due, pack)}}));
    text.under(promise_state(promise, words));
  }
}

void add_met(Text& text, const Pack& pack, const Words& words) {
  text.heading(words("pack.met"));
  if (pack.met.empty()) text.line(words("pack.met_nobody"));
  for (const auto& met : pack.met) {
    text.line("* " + named(met.contact));
    text.under(met.contact.email);
    text.under(met.contact.phone);
    text.under(nth_sentence(met, words));
    if (!met.introduced_by.empty()) text.under(words("pack.introduced_by", {{"name", met.introduced_by}}));
    if (!met.ask.empty()) text.under(words("pack.asks") + ": " + met.ask);
    if (!met.offer.empty()) text.under(words("pack.offers") + ": " + met.offer);
    for (const auto& note : met.notes) text.under(words("pack.note") + ": " + note);
  }
}

void add_could_help(Text& text, const Pack& pack, const Words& words) {
  if (pack.could_help.empty()) return;
  text.heading(words("pack.could_help"));
  for (const auto& row : pack.could_help) {
    const bool helps_them = row.because == domain::SuggestedBecause::you_can_help;
    text.line("* " + named(row.whom));
    text.under(words(helps_them ? "pack.asks" : "pack.offers") + ": " + row.their_words);
  }
}

void add_introductions(Text& text, const Pack& pack, const Words& words) {
  if (!pack.introductions_made.empty()) text.heading(words("pack.introductions_made"));
  for (const auto& row : pack.introductions_made) {
    text.line("* " + words("pack.introduction.made", {{"first", row.first.name}, {"second", row.second.name}}));
    text.under(row.words);
    text.under(state_sentence(row.state, words));
  }
  if (!pack.introductions_of_me.empty()) text.heading(words("pack.introductions_of_me"));
  for (const auto& row : pack.introductions_of_me) {
    text.line("* " + words("pack.introduction.of_me", {{"introducer", row.introducer.name}, {"name", row.other.name}}));
    text.under(row.words);
    text.under(state_sentence(row.state, words));
  }
}

}  // namespace

std::string pack_text(const Pack& pack, const Words& words) {
  Text text;
  text.line(words("pack.headline", {{"name", pack.name}}));
  text.line(pack.event_title + ", " + day_of(pack.event_starts, pack));
  text.line("");
  text.line(words("pack.text"));
  add_promises(text, pack, words);
  add_met(text, pack, words);
  add_could_help(text, pack, words);
  add_introductions(text, pack, words);
  text.line("");
  text.line(words("pack.privacy"));
  return std::move(text).finished();
}

}  // namespace followup

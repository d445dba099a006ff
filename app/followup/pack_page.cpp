#include "followup/pack_page.h"

#include "domain/acquaintance.h"
#include "followup/markup.h"
#include "followup/pack_sentences.h"
#include "followup/pack_style.h"

namespace followup {

namespace {

/// Text of a guest's own, in whichever direction it runs.
std::string own(std::string_view text) { return "<bdi>" + escaped_html(text) + "</bdi>"; }

/// The same of several lines, each in its own direction.
std::string own_lines(std::string_view text) {
  std::string out;
  for (std::size_t end = 0; (end = text.find('\n')) != std::string_view::npos; text.remove_prefix(end + 1)) {
    out += own(text.substr(0, end)) + "<br>";
  }
  return out + own(text);
}

class Page {
 public:
  Page(const Pack& pack, const Words& words) : pack_(pack), words_(words) {}

  std::string finished() && {
    head();
    out_ += "<main>\n";
    promises();
    met();
    could_help();
    introductions_made();
    introductions_of_me();
    out_ += "</main>\n<footer><p>" + escaped_html(words_("pack.privacy")) + "</p></footer>\n</body>\n</html>\n";
    return std::move(out_);
  }

 private:
  void head() {
    const std::string headline = words_("pack.headline", {{"name", pack_.name}});
    out_ +=
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta name=\"referrer\" content=\"no-referrer\">\n<title>";
    out_ += escaped_html(pack_.event_title) + ": " + escaped_html(headline);
    out_ += "</title>\n<style>";
    out_ += pack_style;
    out_ += "</style>\n</head>\n<body>\n<header>\n<span class=\"cord\"></span>\n<p class=\"event\"><strong>";
    out_ += own(pack_.event_title) + "</strong> " + escaped_html(day_of(pack_.event_starts, pack_));
    out_ += "</p>\n<h1>" + own(headline) + "</h1>\n<p class=\"lead\">" + escaped_html(words_("pack.text"));
    out_ += "</p>\n</header>\n";
  }

  void begin_section(std::string_view key, std::string_view list) {
    out_ += "<section>\n<h2>" + escaped_html(words_(key)) + "</h2>\n<ul class=\"";
    out_ += list;
    out_ += "\">\n";
  }
  void end_section() { out_ += "</ul>\n</section>\n"; }

  void paragraph(std::string_view kind, std::string_view text) {
    if (text.empty()) return;
    out_ += "<p class=\"";
    out_ += kind;
    out_ += "\">" + own(text) + "</p>\n";
  }

  /// A small label, and a guest's own words under it.
  void labelled(std::string_view key, std::string_view text) {
    if (text.empty()) return;
    out_ += "<p><span class=\"label\">" + escaped_html(words_(key)) + "</span> <span class=\"wish\">" + own(text);
    out_ += "</span></p>\n";
  }

  void button(const std::string& link, const std::string& text) {
    if (link.empty()) return;
    out_ += "<p><a class=\"button\" href=\"" + escaped_html(link) + "\">" + own(text) + "</a></p>\n";
  }

  void promises() {
    if (pack_.promises.empty()) return;
    begin_section("pack.promises", "todo");
    for (const auto& promise : pack_.promises) {
      const bool open = promise.outcome == domain::PromiseOutcome::open;
      out_ += open ? "<li>\n" : "<li class=\"past\">\n";
      paragraph("what", promise_sentence(promise, words_));
      if (promise.due && open) {
        out_ += "<p class=\"soft\">" + escaped_html(words_("pack.promise.due", {{"day", day_of(*promise.due, pack_)}}));
        out_ += "</p>\n";
      }
      state(promise_state(promise, words_), promise.outcome == domain::PromiseOutcome::kept ? "state good" : "state");
      const std::string_view key =
          promise.kind == domain::PromiseKind::meet_again ? "pack.link.suggest_a_day" : "pack.link.say_it_is_kept";
      button(kept_link(promise, pack_, words_), words_(key, {{"name", promise.to.name}}));
      out_ += "</li>\n";
    }
    end_section();
  }

  void state(const std::string& text, std::string_view kind) {
    if (text.empty()) return;
    out_ += "<p><span class=\"";
    out_ += kind;
    out_ += "\">" + escaped_html(text) + "</span></p>\n";
  }

  void met() {
    if (pack_.met.empty()) {
      out_ += "<section>\n<h2>" + escaped_html(words_("pack.met")) + "</h2>\n<p class=\"lead\">";
      out_ += escaped_html(words_("pack.met_nobody")) + "</p>\n</section>\n";
      return;
    }
    begin_section("pack.met", "cards");
    for (const auto& person : pack_.met) card(person);
    end_section();
  }

  void card(const MetPerson& person) {
    out_ += "<li class=\"card\">\n<span class=\"slot\"></span>\n<h3>" + own(person.contact.name) + "</h3>\n";
    paragraph("role", role_of(person.contact));
    ladder(person);
    if (!person.introduced_by.empty()) {
      paragraph("soft", words_("pack.introduced_by", {{"name", person.introduced_by}}));
    }
    if (!person.ask.empty() || !person.offer.empty() || !person.notes.empty()) {
      out_ += "<div class=\"parts\">\n";
      labelled("pack.asks", person.ask);
      labelled("pack.offers", person.offer);
      if (!person.notes.empty()) out_ += "<p class=\"label\">" + escaped_html(words_("pack.note")) + "</p>\n";
      for (const auto& note : person.notes) out_ += "<blockquote>" + own_lines(note) + "</blockquote>\n";
      out_ += "</div>\n";
    }
    reach(person.contact);
    out_ += "</li>\n";
  }

  /// Know, like, trust: as far as the two have come, said in words and shown; never a score.
  void ladder(const MetPerson& person) {
    if (person.nth == 0) return;
    out_ += "<p class=\"soft\">" + escaped_html(nth_sentence(person, words_)) + "</p>\n";
    const domain::Rung reached = domain::rung_after(person.nth);
    out_ += "<ol class=\"ladder\" aria-label=\"" + escaped_html(words_("pack.ladder.label")) + "\">\n";
    const auto rung = [&](domain::Rung which, std::string_view key) {
      out_ += which <= reached ? "<li class=\"on\"" : "<li";
      if (which == reached) out_ += " aria-current=\"step\"";
      out_ += ">" + escaped_html(words_(key)) + "</li>\n";
    };
    rung(domain::Rung::know, "pack.ladder.know");
    rung(domain::Rung::like, "pack.ladder.like");
    rung(domain::Rung::trust, "pack.ladder.trust");
    out_ += "</ol>\n";
  }

  void reach(const Contact& contact) {
    if (contact.email.empty() && contact.phone.empty()) return;
    out_ += "<ul class=\"contact\">\n";
    linked(contact.email, write_link(contact, pack_, words_));
    linked(contact.phone, tel_link(contact.phone));
    out_ += "</ul>\n";
  }

  void linked(const std::string& text, const std::string& link) {
    if (text.empty()) return;
    out_ += link.empty() ? "<li>" + own(text) + "</li>\n"
                         : "<li><a href=\"" + escaped_html(link) + "\">" + own(text) + "</a></li>\n";
  }

  void could_help() {
    if (pack_.could_help.empty()) return;
    begin_section("pack.could_help", "cards");
    for (const auto& row : pack_.could_help) {
      const bool helps_them = row.because == domain::SuggestedBecause::you_can_help;
      out_ += "<li class=\"card\">\n<span class=\"slot\"></span>\n<h3>" + own(row.whom.name) + "</h3>\n";
      paragraph("role", role_of(row.whom));
      out_ += "<div class=\"parts\">\n";
      labelled(helps_them ? "pack.asks" : "pack.offers", row.their_words);
      labelled(helps_them ? "pack.your_offer" : "pack.your_ask", row.your_words);
      out_ += "</div>\n</li>\n";
    }
    end_section();
  }

  void introduction(const std::string& sentence, const std::string& why, IntroductionState stands) {
    out_ += "<li>\n<p class=\"wish\">" + own(sentence) + "</p>\n";
    paragraph("soft", why);
    state(state_sentence(stands, words_), stands == IntroductionState::happened ? "state good" : "state");
  }

  void introductions_made() {
    if (pack_.introductions_made.empty()) return;
    begin_section("pack.introductions_made", "rows");
    for (const auto& row : pack_.introductions_made) {
      introduction(words_("pack.introduction.made", {{"first", row.first.name}, {"second", row.second.name}}),
                   row.words, row.state);
      out_ += "</li>\n";
    }
    end_section();
  }

  void introductions_of_me() {
    if (pack_.introductions_of_me.empty()) return;
    begin_section("pack.introductions_of_me", "rows");
    for (const auto& row : pack_.introductions_of_me) {
      introduction(words_("pack.introduction.of_me", {{"introducer", row.introducer.name}, {"name", row.other.name}}),
                   row.words, row.state);
      reach(row.other);
      out_ += "</li>\n";
    }
    end_section();
  }

  const Pack& pack_;
  const Words& words_;
  std::string out_;
};

}  // namespace

std::string pack_page(const Pack& pack, const Words& words) { return Page(pack, words).finished(); }

}  // namespace followup

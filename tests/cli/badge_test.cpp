#include <algorithm>
#include <array>
#include <cstdio>

#include "base/error.h"
#include "cli/event_file.h"
#include "lanyard.h"
#include "support/catch.h"
#include "support/english.h"
#include "support/random.h"

using base::ErrorCode;

namespace {

constexpr base::Instant now = base::from_millis(1'795'717'867'000);  // 2026-11-26T18:31:07Z

std::string output_of(const std::string& command) {
  std::string output;
  FILE* pipe = ::popen(command.c_str(), "r");
  REQUIRE(pipe != nullptr);
  std::array<char, 4096> piece{};
  while (const auto got = std::fread(piece.data(), 1, piece.size(), pipe)) output.append(piece.data(), got);
  REQUIRE(::pclose(pipe) == 0);
  return output;
}

/// As a reader without our code sees the page.
std::string words_in(const std::string& pdf) { return output_of("pdftotext -raw '" + pdf + "' -"); }

int pages_in(const std::string& pdf) {
  const auto info = output_of("pdfinfo '" + pdf + "'");
  return std::stoi(info.substr(info.find("Pages:") + 6));
}

constexpr const char* guests =
    "First name,Last name,Company,Ticket type,Ticket code,Status\n"
    "Ana,Sousa,Tessera,Speaker,T-0001,going\n"
    "Bo,Ek,Northbank,Standard,T-0002,going\n"
    "Carl,Ödman,Northbank,Standard,T-0003,cancelled\n";

void with_guests(support::Lanyard& lanyard, const std::string& list = guests) {
  lanyard.make_event();
  lanyard.put("guests.csv", list);
  lanyard.done({"import", lanyard.path("guests.csv"), "--yes"});
}

std::size_t badges_of(support::Lanyard& lanyard) {
  const auto writer = lanyard.writer();
  const auto event = writer->read().events()->front().id;
  const auto badges = writer->read().badges(event).value();
  return static_cast<std::size_t>(
      std::ranges::count_if(badges, [](const auto& badge) { return badge.printed.has_value(); }));
}

}  // namespace

TEST_CASE("all badges are one PDF from A to Z, and the door will not print them again") {
  support::Lanyard lanyard;
  with_guests(lanyard);
  lanyard.done({"badge", "all", "--pdf", lanyard.path("all.pdf"), "--sheet", "a4"});
  const auto words = words_in(lanyard.path("all.pdf"));
  CHECK(words.find("Bo") < words.find("Ana"));  // Ek before Sousa
  CHECK(words.find("Carl") == std::string::npos);
  CHECK(badges_of(lanyard) == 2);

  CHECK(lanyard.done({"badge", "all", "--pdf", lanyard.path("new.pdf"), "--new"}) ==
        "Nobody is expected whose badge could be printed.\n");
  lanyard.done({"badge", "all", "--pdf", lanyard.path("again.pdf")});
  CHECK(badges_of(lanyard) == 2);  // the same codes once more
  lanyard.done({"badge", "all", "--pdf", lanyard.path("speakers.pdf"), "--ticket", "Speaker", "--sheet", "letter"});
  CHECK(words_in(lanyard.path("speakers.pdf")).find("Bo") == std::string::npos);
}

TEST_CASE("badges that cannot be written are not recorded as printed") {
  support::Lanyard lanyard;
  with_guests(lanyard);
  const auto ran = lanyard.run({"badge", "all", "--pdf", lanyard.path("nowhere/all.pdf")});
  CHECK(ran.code == base::exit_code(ErrorCode::bad_argument));
  CHECK(badges_of(lanyard) == 0);
}

TEST_CASE("a badge is looked at as a picture or as the page that would be printed") {
  support::Lanyard lanyard;
  lanyard.done({"badge", "preview", lanyard.path("nobody.png")});  // without any event
  with_guests(lanyard);
  lanyard.done({"badge", "preview", lanyard.path("ana.pdf"), "--name", "Ana Sousa", "--template", "card"});
  const auto words = words_in(lanyard.path("ana.pdf"));
  CHECK(words.find("Ana") != std::string::npos);
  CHECK(words.find("Tessera") != std::string::npos);
  CHECK(output_of("pdfinfo '" + lanyard.path("ana.pdf") + "'").find("243.7") != std::string::npos);  // 86 mm in points
  // A picture of a badge lets nobody in.
  CHECK(output_of("zbarimg --nodbus --quiet --raw '" + lanyard.path("nobody.png") + "'") ==
        "BCDEFGHJKLNPRSTVBCDEFGHJKLNP\n");

  CHECK(lanyard.run({"badge", "preview", lanyard.path("ana.gif")}).code == base::exit_code(ErrorCode::bad_argument));
  CHECK(lanyard.run({"badge", "preview", lanyard.path("x.png"), "--template", "a5"}).code ==
        base::exit_code(ErrorCode::not_found));
  lanyard.put("mine.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='80mm' height='50mm'/>");
  const auto refused = lanyard.run({"badge", "preview", lanyard.path("x.png"), "--template", lanyard.path("mine.svg")});
  CHECK(refused.code == base::exit_code(ErrorCode::bad_template));
  CHECK(refused.err.find("mine.svg") != std::string::npos);
}

TEST_CASE("blank stickers are codes of nobody's, each once, and write nothing") {
  support::Lanyard lanyard;
  with_guests(lanyard);
  lanyard.done({"badge", "blanks", "30", "--pdf", lanyard.path("blanks.pdf")});
  CHECK(pages_in(lanyard.path("blanks.pdf")) == 2);
  CHECK(lanyard.run({"badge", "blanks", "0", "--pdf", lanyard.path("none.pdf")}).code == 2);
  const auto writer = lanyard.writer();
  CHECK(writer->read().badges(writer->read().events()->front().id)->empty());
}

TEST_CASE("the door list says who is on it, and of whom it says no") {
  support::Lanyard lanyard;
  with_guests(lanyard);
  lanyard.done({"door-list", "--pdf", lanyard.path("list.pdf"), "--paper", "letter"});
  const auto words = words_in(lanyard.path("list.pdf"));
  CHECK(words.find("Sousa, Ana") != std::string::npos);
  CHECK(words.find("Ödman, Carl") != std::string::npos);
  CHECK(words.find("cancelled") != std::string::npos);
  CHECK(words.find("0002") != std::string::npos);
  CHECK(words.find("Ek, Bo") < words.find("Ödman, Carl"));
}

TEST_CASE("a slip says whom one could help in their own words, once both are in and their words are shown") {
  support::Lanyard lanyard;
  with_guests(lanyard);
  CHECK(lanyard.run({"slips", "--pdf", lanyard.path("slips.pdf")}).code == base::exit_code(ErrorCode::bad_argument));
  CHECK(lanyard.names() == std::vector<std::string>{"guests.csv"});
  {
    const auto writer = lanyard.writer();
    const auto event = writer->read().events().value().front().id;
    std::vector<domain::FactBody> facts;
    const auto places = writer->read().registrations(event);
    REQUIRE(places);
    for (const auto& place : *places) {
      const auto person = writer->read().person(place.person);
      REQUIRE(person);
      const auto& name = domain::value_of((*person)->fields, domain::Field::given_name);
      const auto line = name == "Ana" ? domain::Field::offer : domain::Field::ask;
      facts.emplace_back(domain::CheckedIn{event, place.id, {}, domain::CheckInWay::ticket, "Door 1"});
      facts.emplace_back(domain::PersonEdited{
          place.person, place.id, {}, {}, {{line, "pricing models", {}}, {domain::Field::words_shown, "yes", {}}}});
    }
    REQUIRE(writer->append(facts, base::from_millis(1'795'717'867'000)));
  }
  CHECK(lanyard.done({"slips", "--pdf", lanyard.path("slips.pdf"), "--sheet", "a4"}).find(" slips to ") !=
        std::string::npos);
  const auto words = words_in(lanyard.path("slips.pdf"));
  CHECK(pages_in(lanyard.path("slips.pdf")) == 1);
  CHECK(words.find("You could help") != std::string::npos);
  CHECK(words.find("looks for pricing models") != std::string::npos);
}

TEST_CASE("the check says before the evening what would be wrong with badges in it") {
  support::Lanyard lanyard;
  with_guests(lanyard);
  CHECK(lanyard.done({"badge", "check"}).find("No printer is set up here") != std::string::npos);

  lanyard.put("lanyard.toml", "[[printer]]\nname = \"printer B\"\nto = \"ipp://127.0.0.1:9/ipp/print\"\n");
  const auto unreachable = lanyard.run({"badge", "check"});
  CHECK(unreachable.code == base::exit_code(ErrorCode::badges_not_ready));
  CHECK(unreachable.err.find("Nothing is heard from printer B") != std::string::npos);
}

TEST_CASE("a name that no installed font can draw is said before the doors open") {
  support::Lanyard lanyard;
  with_guests(lanyard, "Name\nAna Sousa\nZ\xF0\x93\x82\x80 Hieroglyph\xF3\xB0\x80\x81\n");  // a private use letter
  const auto ran = lanyard.run({"badge", "check"});
  CHECK(ran.code == base::exit_code(ErrorCode::badges_not_ready));
  CHECK(ran.err.find("no installed font has") != std::string::npos);
}

TEST_CASE("an event file says what ticket types mean for badges, and may be changed") {
  support::Lanyard lanyard;
  lanyard.make_event();
  const std::string event = "name = \"Night\"\nstart = \"18:30\"\nend = \"22:30\"\nzone = \"UTC\"\n";
  const auto types = [&] {
    const auto writer = lanyard.writer();
    const auto events = writer->read().events().value();
    const auto row = *std::ranges::find_if(
        events, [](const auto& one) { return domain::value_of(one.fields, domain::Field::title) == "Night"; });
    return domain::ticket_types_in(domain::value_of(row.fields, domain::Field::ticket_types));
  };
  const auto set_up = [&](const std::string& badge) {
    lanyard.put("event.toml", event + badge);
    const auto writer = lanyard.writer();
    std::ostringstream out;
    const cli::Voice voice(support::english(), out, out);
    return cli::set_up_event(lanyard.path("event.toml"), *writer, voice, support::seeded(3), now);
  };
  REQUIRE(set_up("[badge]\ntemplate = \"card\"\n[badge.types.Speaker]\nband = \"Speaker\"\nplace = \"desk 2\"\n"));
  CHECK(types().style_of("Speaker") == domain::TicketStyle{"card", "Speaker", "desk 2"});
  CHECK(types().style_of("Standard") == domain::TicketStyle{"card", "", ""});
  REQUIRE(set_up("[badge]\ntemplate = \"label\"\n"));
  CHECK(types().style_of("Speaker") == domain::TicketStyle{"label", "", ""});

  const auto wrong = set_up("[badge.types.Speaker]\nbrand = \"Speaker\"\n");
  REQUIRE_FALSE(wrong);
  CHECK(wrong.error().detail.ends_with("event.toml:6: brand?"));
}

#include "domain/ticket_types.h"

#include "support/catch.h"

using namespace domain;

namespace {

const TicketTypes evening{
    .everybody = {"a6", "", "the entrance desk"},
    .types = {{"Speaker", {"", "Speaker", "the speakers' desk"}}, {"Crew", {"card", "Crew", ""}}}};

}  // namespace

TEST_CASE("A ticket type says what is its own, and has everybody's for the rest") {
  REQUIRE(evening.style_of("Speaker") == TicketStyle{"a6", "Speaker", "the speakers' desk"});
  REQUIRE(evening.style_of("Crew") == TicketStyle{"card", "Crew", "the entrance desk"});
  REQUIRE(evening.style_of("General") == evening.everybody);
  REQUIRE(evening.style_of("") == evening.everybody);
  REQUIRE(TicketTypes{}.style_of("Speaker") == TicketStyle{});
}

TEST_CASE("Ticket types are the same after they were written and read again") {
  REQUIRE(ticket_types_in(json_of(evening)) == evening);
  REQUIRE(ticket_types_in(json_of(TicketTypes{})) == TicketTypes{});
  const TicketTypes odd{.everybody = {"a \"b\"", "été", "後ろ"},
                        .types = {{"", {"x", "", ""}}, {"\n{}", {"", "y", ""}}}};
  REQUIRE(ticket_types_in(json_of(odd)) == odd);
}

TEST_CASE("What cannot be read of ticket types is as if it were not there") {
  for (const auto* nothing : {"", "{", "[]", "null", "7", R"({"types":[]})", R"({"everybody":"a6"})",
                              R"({"types":{"Speaker":7}, "everybody":[{"badge":"a6"}]})"}) {
    REQUIRE(ticket_types_in(nothing).style_of("Speaker") == TicketStyle{});
  }
  const auto half = ticket_types_in(R"({"types":{"Speaker":{"badge":7,"band":"Speaker","new":"x"}},"more":1})");
  REQUIRE(half.style_of("Speaker") == TicketStyle{"", "Speaker", ""});
}

TEST_CASE("Everybody is suggested, but a ticket type whose people are not; a type has its own word over everybody's") {
  REQUIRE(evening.is_suggested("Speaker"));
  auto quiet = evening;
  quiet.types["Crew"].suggested = false;
  REQUIRE_FALSE(quiet.is_suggested("Crew"));
  REQUIRE(quiet.is_suggested("Speaker"));
  quiet.everybody.suggested = false;
  quiet.types["Speaker"].suggested = true;
  REQUIRE_FALSE(quiet.is_suggested("General"));
  REQUIRE(quiet.is_suggested("Speaker"));
  REQUIRE(ticket_types_in(json_of(quiet)) == quiet);
  REQUIRE(ticket_types_in(R"({"everybody":{"suggested":"no"}})").is_suggested(""));
}

#pragma once
// The kiosk as it is to be drawn: plain values, every visible word already in its language. view() makes them from the
// Model, screens/ draws them and sends back the Tap of whatever was touched. Nothing here knows of pixels.
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "badge/content.h"
#include "kiosk/message.h"

namespace kiosk {

struct ButtonView {
  std::string id;  // stable, language-independent: tests press it by this
  std::string label;
  Tap tap;
  enum class Weight : std::uint8_t { main, plain, chip } weight = Weight::plain;
  bool selected = false;
  bool enabled = true;
};

struct HeaderView {
  std::string event_title;
  std::string when;   // "Thu 26 Nov, 18:30"
  std::string clock;  // "18:29"
};

struct FieldView {
  std::string id;
  std::string label;
  std::string hint;  // "(if you like)", or inside an empty search box
  std::string text;
  std::size_t caret = 0;  // byte offset
  bool focused = false;
  int index = 0;  // for focus_field and place_caret
};

struct KeyView {
  std::string id;
  std::string label;
  Tap tap;
  enum class Kind : std::uint8_t { letter, quiet, main, space } kind = Kind::letter;
  float width = 1.0F;                // in letter keys
  std::vector<std::string> accents;  // offered by a long press; each is typed instead of the key's own letter
  bool selected = false;
};
struct KeyboardView {
  std::vector<std::vector<KeyView>> rows;
};

/// The badge as it is or would be printed: the screen draws it with the same template.
struct BadgeView {
  badge::Content content;     // without a code where there is none to show
  std::string template_name;  // empty: the one that is shipped
  friend bool operator==(const BadgeView&, const BadgeView&) = default;
};

/// Something that waits for a helper's hand, or a question to answer.
struct NoticeView {
  std::string text;    // "No paper in printer B"
  std::string next;    // what to do
  std::string detail;  // in the machine's own words
  std::vector<ButtonView> answers;
};

/// "Hold up your code": the badge on its lanyard. At the desk and for helpers the card says what waits for them.
struct WelcomeView {
  std::string headline;
  std::string text;
  std::vector<NoticeView> notices;  // instead of the picture
  std::vector<ButtonView> ways;
  // Under the text: one code to the scanner, or two badges joined.
  enum class Picture : std::uint8_t { code_to_scanner, two_badges, none } picture = Picture::code_to_scanner;
};

/// The whole screen is the answer to a scan: a colour, a symbol, large words, what to do next.
struct VerdictView {
  enum class Tone : std::uint8_t { ok, warn, stop, calm } tone = Tone::ok;
  enum class Symbol : std::uint8_t { tick, arrow, question, cross, hand } symbol = Symbol::tick;
  std::string kicker;  // small line over the headline: "Welcome"
  std::string headline;
  std::string next;                // what to do now, title size
  std::string text;                // more words, body size
  std::string small;               // the quiet reason
  std::vector<ButtonView> wishes;  // chips under the words, to be switched on
  std::string choices_label;
  std::vector<ButtonView> choices;  // e.g. share levels
  std::optional<BadgeView> badge;   // drawn beside the words where there is room; touching it sends show_badge
  std::optional<float> remaining;   // 1 … 0 of the bar that runs down to the next guest; 0 … 1 of a long task
  std::string foot;                 // "Next guest: scan now"
  std::vector<ButtonView> actions;  // large, under the words
  std::vector<ButtonView> ways;     // chips in the lower right corner
};

struct RowView {
  std::string id;
  std::string name;
  std::string detail;
  std::string action;  // "that's me"
  Tap tap;
  std::optional<bool> ticked;  // a row that is ticked rather than chosen
  bool enabled = true;
  bool is_words = false;  // a line to be read, not touched; a list is of one kind
};

/// A field, what it finds, and the keyboard.
struct FindView {
  FieldView field;
  std::vector<RowView> rows;
  std::string message;  // instead of rows: "Nobody yet", what to try
  KeyboardView keyboard;
  std::vector<ButtonView> ways;
};

/// Rows to choose from, tick or read, without a keyboard (several places of an order; what a guest list would change).
struct ChooseView {
  std::string headline;
  std::string text;
  std::vector<ButtonView> tabs;  // chips over the rows; the selected one says which rows they are
  std::string note;              // what to do with these rows
  std::vector<RowView> rows;
  std::vector<ButtonView> actions;
  std::vector<ButtonView> ways;
};

/// "Is this your badge?" before anything is committed.
struct ConfirmView {
  std::string headline;
  BadgeView badge;  // its code is empty: no QR before the check-in
  std::string text;
  std::vector<ButtonView> actions;
  std::vector<ButtonView> ways;
};

struct ConsentView {
  std::string text;
  bool given = false;
  ButtonView toggle;
  ButtonView read_more;
};

/// A few lines to fill in, and the keyboard.
struct FormView {
  std::string headline;
  std::vector<FieldView> fields;
  std::optional<ConsentView> consent;
  std::vector<ButtonView> suggestions;  // under the fields: to be touched instead of typing
  std::string problem;                  // what is missing, in words; empty: nothing
  std::string note;                     // what to know before typing, where there is no problem
  KeyboardView keyboard;
  std::vector<ButtonView> ways;
};

/// The badge on screen, made to be photographed.
struct BadgeScreenView {
  BadgeView badge;
  std::string photo_head, photo_text, phone_head, phone_text;
  ButtonView done;
  std::vector<ButtonView> ways;
  std::string mark;  // a quiet line in the lower left
};

/// One badge waiting for the other, those who have met and the ribbon between them, or two who are asked something.
struct ConnectView {
  std::string headline;
  std::string text;
  struct Person {
    std::string name;
    std::string company;
    // What the other one looks for, where that is shown, and what this one can say to it.
    std::string looks;  // "李雷 looks for"
    std::string ask;
    std::vector<ButtonView> answers;
  };
  std::vector<Person> people;  // one to eight
  bool joined = false;         // the ribbon between them
  bool waiting = false;        // an empty badge with a question mark at the end
  /// Lines to read under the badges.
  struct Hint {
    std::string label;  // "You could help"
    std::vector<std::string> lines;
  };
  std::vector<Hint> hints;
  std::vector<ButtonView> actions;
  std::optional<float> remaining;
  std::string foot;  // "Next two, just scan."
  std::vector<ButtonView> ways;
};

/// Text to read, over the screen that asked for it.
struct ReadMoreView {
  std::string headline;
  std::vector<std::string> paragraphs;
  ButtonView close;
};

struct IdleWarningView {
  std::string text;  // "Still there?"
  std::string small;
  float remaining = 1;
  ButtonView keep_going;
};

using ScreenView =
    std::variant<WelcomeView, VerdictView, FindView, ChooseView, ConfirmView, FormView, BadgeScreenView, ConnectView>;

struct View {
  HeaderView header;
  ScreenView screen;
  std::vector<ButtonView> left_chips;   // lower left: Call a helper
  std::vector<ButtonView> right_chips;  // lower right on the welcome screen: languages, A A, reach
  std::string mark;                     // a quiet line of the kiosk's own: "A helper is on the way"
  std::optional<ReadMoreView> read_more;
  std::optional<IdleWarningView> idle;
  bool large_type = false;
  bool reach = false;
};

}  // namespace kiosk

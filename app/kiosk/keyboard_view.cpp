// The kiosk's own keyboard: a desktop's hides behind a full-screen window.
#include <array>
#include <map>
#include <string_view>

#include "base/letter_case.h"
#include "base/text.h"
#include "kiosk/views.h"

namespace kiosk {
namespace {

struct Rows {
  std::array<std::string_view, 3> letters;
};

constexpr Rows letters{{"qwertyuiop", "asdfghjkl’", "zxcvbnm-"}};
constexpr Rows email_letters{{"qwertyuiop", "asdfghjkl@", "zxcvbnm."}};
constexpr Rows digits{{"1234567890", "@.-_+/,:()", "’\"&!?#*="}};
// The letters of the Latin alphabets of Europe that most names need; the rest lie under a long press.
constexpr Rows accents{{"äöüåæøœßðþ", "áéíóúýñãõç", "łśżčšžřğ"}};

// What a long press offers: the letter's relatives in Latin alphabets from Vietnam to Iceland, the commonest first.
const std::map<std::string_view, std::string_view>& relatives() {
  static const std::map<std::string_view, std::string_view> table = {
      {"a", "äáàâãåąăāæ"}, {"c", "çćč"},  {"d", "đďð"},       {"e", "éèêëęěēė"}, {"g", "ğģ"},         {"h", "ħ"},
      {"i", "íìîïıīį"},    {"k", "ķ"},    {"l", "łľļ"},       {"n", "ñńňņ"},     {"o", "öóòôõøőōœơ"}, {"r", "řŕ"},
      {"s", "śšşșß"},      {"t", "ťţțþ"}, {"u", "üúùûůűūųư"}, {"w", "ŵ"},        {"y", "ýÿ"},         {"z", "žźż"},
      {"-", "–_"},         {"’", "'‘ʻ"},  {".", "-_+"},       {"@", "_-+"},
  };
  return table;
}

std::vector<std::string> split(std::string_view text) {
  std::vector<std::string> out;
  for (const char32_t c : base::code_points(text)) base::append_utf8(out.emplace_back(), c);
  return out;
}

KeyView letter_key(const std::string& letter, bool capital) {
  const auto cased = [&](const std::string& text) { return capital ? base::upper(text) : text; };
  KeyView key{.id = "key." + letter, .label = cased(letter), .tap = {Action::type, 0, cased(letter)}};
  if (const auto found = relatives().find(letter); found != relatives().end()) {
    for (const auto& accent : split(found->second)) key.accents.push_back(cased(accent));
  }
  return key;
}

KeyView layer_key(const Scene& scene, std::string id, std::string_view key, KeyLayer layer) {
  return {.id = std::move(id),
          .label = scene.words(key),
          .tap = {Action::choose_layer, static_cast<int>(layer), {}},
          .kind = KeyView::Kind::quiet,
          .width = 1.5F};
}

const Rows& rows_for(KeyLayer layer, KeysFor what) {
  if (layer == KeyLayer::digits) return digits;
  if (layer == KeyLayer::accents) return accents;
  return what == KeysFor::email ? email_letters : letters;
}

}  // namespace

KeyboardView keyboard_of(const Scene& scene, const Keys& keys, LastKey last, KeysFor what) {
  KeyboardView view;
  const bool capital = keys.shift && keys.layer != KeyLayer::digits;
  for (const auto row : rows_for(keys.layer, what).letters) {
    auto& line = view.rows.emplace_back();
    for (const auto& letter : split(row)) line.push_back(letter_key(letter, capital));
  }
  auto& third = view.rows.back();
  third.insert(third.begin(), KeyView{.id = "key.shift",
                                      .label = scene.words("keys.shift"),
                                      .tap = {Action::toggle_shift, 0, {}},
                                      .kind = KeyView::Kind::quiet,
                                      .width = 1.5F,
                                      .selected = keys.shift});
  third.push_back({.id = "key.delete",
                   .label = scene.words("keys.delete"),
                   .tap = {Action::erase, 0, {}},
                   .kind = KeyView::Kind::quiet,
                   .width = 1.5F});

  auto& fourth = view.rows.emplace_back();
  fourth.push_back(keys.layer == KeyLayer::digits ? layer_key(scene, "key.letters", "keys.letters", KeyLayer::letters)
                                                  : layer_key(scene, "key.digits", "keys.digits", KeyLayer::digits));
  fourth.push_back(keys.layer == KeyLayer::accents
                       ? layer_key(scene, "key.letters", "keys.letters", KeyLayer::letters)
                       : layer_key(scene, "key.accents", "keys.accents", KeyLayer::accents));
  fourth.push_back({.id = "key.space",
                    .label = scene.words("keys.space"),
                    .tap = {Action::type, 0, " "},
                    .kind = KeyView::Kind::space,
                    .width = 5.0F});
  if (last == LastKey::next) {
    fourth.push_back({.id = "key.next",
                      .label = scene.words("keys.next"),
                      .tap = {Action::submit, 0, {}},
                      .kind = KeyView::Kind::main,
                      .width = 2.0F});
  } else {
    fourth.push_back({.id = "not_here",
                      .label = scene.words("find.not_here"),
                      .tap = {Action::not_here, 0, {}},
                      .kind = KeyView::Kind::quiet,
                      .width = 2.0F});
  }
  return view;
}

}  // namespace kiosk

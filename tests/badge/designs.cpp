#include "designs.h"

#include <fmt/format.h>

#include <algorithm>

#include "badge/templates.h"
#include "support/catch.h"

namespace designs {

std::shared_ptr<const badge::Template> shipped(const std::string& name) {
  badge::Templates templates({LANYARD_ASSETS "/badges"});
  auto found = templates.find(name);
  INFO((found ? std::string() : found.error().detail));
  REQUIRE(found);
  return *found;
}

std::string svg_with(std::string_view elements, std::string_view style) {
  return fmt::format(R"(<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
     width="90mm" height="60mm" viewBox="0 0 90 60"><style>{}</style>{}
  <text id="name" x="5" y="15" font-size="8">Sample</text><rect id="qr" x="58" y="2" width="30" height="30"/></svg>)",
                     style, elements);
}

std::shared_ptr<const badge::Template> with(std::string_view elements, std::string_view style) {
  auto parsed = badge::Template::parse(svg_with(elements, style), "test");
  INFO((parsed ? std::string() : parsed.error().detail));
  REQUIRE(parsed);
  return *parsed;
}

std::string refusal_of(std::string svg) {
  const auto parsed = badge::Template::parse(std::move(svg), "test");
  if (parsed) return {};
  CHECK(parsed.error().code == base::ErrorCode::bad_template);
  return parsed.error().detail;
}

const badge::WordsSlot& place(const badge::Template& design, std::string_view id) {
  const auto found = std::ranges::find(design.words(), id, &badge::WordsSlot::id);
  REQUIRE(found != design.words().end());
  return *found;
}

badge::Content ana() {
  return {.name = "Ana Sousa",
          .given_name = "Ana",
          .company = "Harbour Clinic",
          .title = "Head of nursing",
          .offer = "nursing rosters",
          .code = std::string(code)};
}

std::vector<Script> ten_scripts() {
  const auto guest = [](std::string name, std::string given, std::string company) {
    return badge::Content{.name = std::move(name),
                          .given_name = std::move(given),
                          .company = std::move(company),
                          .code = std::string(code)};
  };
  return {{"latin", guest("Zoë Kowalczyńska-Ødegård", "Zoë", "Škoda & Þór")},
          {"cyrillic", guest("Дарья Иванова", "Дарья", "Речной вокзал")},
          {"greek", guest("Ελένη Παπαδοπούλου", "Ελένη", "Λιμάνι Πειραιώς")},
          {"arabic", guest("محمد الأمين", "محمد", "عيادة الميناء")},
          {"hebrew", guest("שרה כהן", "שרה", "מרפאת הנמל")},
          {"devanagari", guest("प्रिया कृष्णमूर्ति", "प्रिया", "बंदरगाह चिकित्सालय")},
          {"thai", guest("กิตติพงษ์ ศรีสุวรรณ", "กิตติพงษ์", "คลินิกท่าเรือ")},
          {"han", guest("山田 太郎", "", "株式会社リバーサイド")},
          {"hangul", guest("김민수", "", "항구 진료소")},
          {"emoji", guest("Sam 🦊 Rivers", "Sam", "Fox & Friends 🎉")}};
}

}  // namespace designs

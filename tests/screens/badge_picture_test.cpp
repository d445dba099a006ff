#include <cmath>
#include <fstream>
#include <map>

#include "badge/qr.h"
#include "samples.h"
#include "screens/badge_pictures.h"
#include "stage.h"
#include "support/catch.h"
#include "support/temp_folder.h"

namespace {

struct Kept {
  int width = 0;
  std::vector<std::uint32_t> pixels;
};

class KeepingTextures final : public screens::Textures {
 public:
  ImTextureID make(int width, int /*height*/, std::span<const std::uint32_t> pixels) override {
    pictures[++last_] = {width, {pixels.begin(), pixels.end()}};
    return reinterpret_cast<ImTextureID>(last_);
  }
  void drop(ImTextureID texture) override { pictures.erase(reinterpret_cast<std::uintptr_t>(texture)); }

  [[nodiscard]] const Kept& of(const screens::BadgePicture& picture) const {
    return pictures.at(reinterpret_cast<std::uintptr_t>(picture.texture));
  }
  std::map<std::uintptr_t, Kept> pictures;

 private:
  std::uintptr_t last_ = 0;
};

kiosk::BadgeView ana(std::string design = "") {
  kiosk::BadgeView view;
  view.content.name = "Ana Šarić";
  view.content.code = "BCDEFGHJKLNPRSTVBCDEFGHJKLNP";
  view.template_name = std::move(design);
  return view;
}

bool is_dark(const Kept& picture, int x, int y) {
  return (picture.pixels[static_cast<std::size_t>(y * picture.width + x)] & 0xFFU) < 128;
}

/// Every pixel of the code's square, compared with the matrix in modules of `side` pixels from (left, top).
bool shows_matrix(const Kept& picture, const badge::QrMatrix& matrix, int left, int top, int side) {
  for (int y = 0; y < matrix.size * side; ++y) {
    for (int x = 0; x < matrix.size * side; ++x) {
      if (is_dark(picture, left + x, top + y) != matrix.at(x / side, y / side)) return false;
    }
  }
  return true;
}

}  // namespace

TEST_CASE("the code of a badge on the screen stands on whole pixels, each module as large as the next") {
  KeepingTextures textures;
  badge::Templates templates({LANYARD_ASSETS "/badges"});
  screens::BadgePictures badges(textures, templates);
  const auto matrix = badge::make_qr(ana().content.code).value();
  for (const float height : {400.0F, 581.0F, 700.0F, 1100.0F}) {
    const auto* picture = badges.picture(ana(), {2000, height});
    REQUIRE(picture != nullptr);
    REQUIRE(picture->code);
    const auto& pixels = textures.of(*picture);
    int left = static_cast<int>(std::floor(picture->code->left));
    int top = static_cast<int>(std::floor(picture->code->top));
    const auto is_row_light = [&] {
      for (int x = left; x < static_cast<int>(picture->code->right); ++x) {
        if (is_dark(pixels, x, top)) return false;
      }
      return true;
    };
    while (is_row_light()) ++top;
    while (!is_dark(pixels, left, top)) ++left;
    const int side = static_cast<int>(picture->code->width() / badge::modules_across);
    CAPTURE(height, side);
    CHECK(side >= 4);
    CHECK(shows_matrix(pixels, matrix, left, top, side));
  }
}

TEST_CASE("a badge is painted once as long as it is shown, again for another size, and dropped when it is gone") {
  stage::CountingTextures textures;
  badge::Templates templates({LANYARD_ASSETS "/badges"});
  {
    screens::BadgePictures badges(textures, templates);
    for (int frame = 0; frame < 100; ++frame) {
      badges.begin_frame();
      (void)badges.picture(ana(), {400, 600});
    }
    CHECK(textures.made == 1);
    (void)badges.picture(ana(), {500, 700});
    auto ben = ana();
    ben.content.name = "Ben";
    (void)badges.picture(ben, {400, 600});
    CHECK(textures.made == 3);
    for (int frame = 0; frame < 40; ++frame) badges.begin_frame();
    CHECK(textures.alive == 0);
    (void)badges.picture(ana(), {400, 600});
  }
  CHECK(textures.alive == 0);
}

TEST_CASE("where its own template cannot be used a badge is shown with the one that is shipped") {
  const support::TempFolder folder;
  std::ofstream(folder.path() / "broken.svg") << "<svg/>";
  stage::CountingTextures textures;
  badge::Templates templates({folder.path(), LANYARD_ASSETS "/badges"});
  screens::BadgePictures badges(textures, templates);
  CHECK(badges.picture(ana("card"), {900, 700})->design == "card");
  CHECK(badges.picture(ana("broken"), {900, 700})->design == "a6");
  CHECK(badges.picture(ana("gone"), {900, 700})->design == "a6");
}

TEST_CASE("a code that would be too small to be photographed is shown larger, and without a name at last") {
  stage::CountingTextures textures;
  badge::Templates templates({LANYARD_ASSETS "/badges"});
  screens::BadgePictures badges(textures, templates);
  const auto* small_card = badges.picture(ana("card"), {300, 600});
  REQUIRE(small_card != nullptr);
  CHECK(small_card->design == "a6");
  CHECK(badges.picture(ana(), {150, 150}) == nullptr);

  auto nobody_in = ana("card");  // without a code there is nothing to photograph
  nobody_in.content.code.clear();
  CHECK(badges.picture(nobody_in, {300, 600})->design == "card");
}

TEST_CASE("without any template the code is on the screen all the same") {
  const support::TempFolder folder;
  stage::Stage stage(1280, 800, screens::TypeSize::regular, {folder.path()});
  const auto story = stage.draw(samples::named("badge")).story();
  CHECK(story.find("(qr BCDEFGHJKLNPRSTVBCDEFGHJKLNP)") != std::string::npos);
}

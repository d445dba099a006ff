#include <cmath>
#include <set>

#include "samples.h"
#include "stage.h"
#include "support/catch.h"

namespace {

bool is_near(double one, double other) { return std::abs(one - other) < 0.01; }

// As the figures of the look are given.
double to_one_decimal(double ratio) { return std::round(ratio * 10) / 10; }

}  // namespace

TEST_CASE("ink and soft text stand out seven to one from paper") {
  CHECK(to_one_decimal(screens::contrast(screens::ink, screens::paper)) >= 7);
  CHECK(to_one_decimal(screens::contrast(screens::soft, screens::paper)) >= 7);
  CHECK(is_near(screens::contrast(screens::rgb(0x000000), screens::rgb(0xFFFFFF)), 21));
}

TEST_CASE("white letters on a verdict stand out 6.9 to one") {
  for (const auto color : {screens::ok, screens::warn, screens::stop})
    CHECK(to_one_decimal(screens::contrast(screens::surface, color)) >= 6.9);
}

TEST_CASE("all words on all screens stand out at least 4.5 to one from what they stand on") {
  stage::Stage stage;
  std::set<std::pair<ImU32, ImU32>> pairs;
  for (const auto& sample : samples::all()) {
    for (const auto& words : stage.draw(sample.view).words()) {
      INFO(sample.name << ": " << words.text);
      CHECK(screens::contrast(words.tint.letters, words.tint.ground) >= 4.5);
      pairs.insert({words.tint.letters, words.tint.ground});
    }
  }
  CHECK(pairs.size() > 8);  // the walk saw more than one kind of ground
}

TEST_CASE("an em is 4.7 mm where the panel is known, and the same when the panel is turned") {
  using screens::metrics_for;
  using screens::TypeSize;
  CHECK(is_near(metrics_for(1920, 1080, 344.0F, TypeSize::regular).em, 4.7 * 1920 / 344));
  CHECK(is_near(metrics_for(1280, 800, {}, TypeSize::regular).em, 800 / 33.0));
  CHECK(is_near(metrics_for(800, 1280, {}, TypeSize::regular).em, 800 / 33.0));
  CHECK(metrics_for(1024, 600, {}, TypeSize::regular).em == 20);
  CHECK(is_near(metrics_for(1024, 600, 154.0F, TypeSize::regular).em, 600 / 29.0));
}

TEST_CASE("large type grows the words and not the keys") {
  const auto metrics = screens::metrics_for(1280, 800, {}, screens::TypeSize::large);
  CHECK(is_near(metrics.em, 1.3F * metrics.key_em));
}

#include "screens/text.h"

#include <cmath>

#include "samples.h"
#include "stage.h"
#include "support/catch.h"

namespace {

constexpr screens::Style body{24, 400};

}  // namespace

TEST_CASE("what is too long for one line shrinks first") {
  stage::CountingTextures textures;
  screens::Text text(textures);
  const auto free = text.measure("Adaeze Okonkwo", body, {});
  const auto tight =
      text.measure("Adaeze Okonkwo", body, {.width = 0.8F * free.size.width, .height = free.size.height});
  CHECK(tight.lines == 1);
  CHECK(tight.font_size < body.size);
  CHECK(tight.size.width <= 0.8F * free.size.width + 1);
}

TEST_CASE("what would shrink too far wraps, between words where it can and never with an ellipsis") {
  stage::CountingTextures textures;
  screens::Text text(textures);
  const auto words = text.measure("Adaeze Okonkwo Lindqvist", body, {.width = 170});
  CHECK(words.lines >= 2);
  CHECK(words.font_size == body.size);
  const auto word = text.measure("Donaudampfschifffahrtsgesellschaft", body, {.width = 90});
  CHECK(word.lines >= 2);
  CHECK(word.size.width <= 91);
}

TEST_CASE("the caret walks through a name in the order it is read, right to left too") {
  stage::CountingTextures textures;
  screens::Text text(textures);
  const std::string latin = "Ana";
  CHECK(text.caret(latin, body, {}, 0).left < text.caret(latin, body, {}, 3).left);
  const std::string arabic = "محمد";
  CHECK(text.caret(arabic, body, {}, 0).left > text.caret(arabic, body, {}, arabic.size()).left);
}

TEST_CASE("a point in a text finds the offset whose caret stands there") {
  stage::CountingTextures textures;
  screens::Text text(textures);
  const std::string name = "Þórdís";
  for (const std::size_t offset : {0U, 2U, 4U, 5U, 6U, 8U}) {
    const auto caret = text.caret(name, body, {}, offset);
    CHECK(text.index_at(name, body, {}, {caret.left + 0.5F, caret.centre_y()}) == offset);
  }
  CHECK(text.index_at(name, body, {}, {10000, 5}) == name.size());
  CHECK(text.index_at("", body, {}, {5, 5}) == 0);
}

TEST_CASE("figures of a clock are all as wide as each other") {
  stage::CountingTextures textures;
  screens::Text text(textures);
  auto clock = body;
  clock.figures = screens::Style::Figures::tabular;
  const float narrow = text.measure("11:11", clock, {}).size.width;
  const float wide = text.measure("20:48", clock, {}).size.width;
  CHECK(std::abs(narrow - wide) < 0.5F);
}

TEST_CASE("pictures of words that are not drawn any more are dropped") {
  stage::Stage stage;
  stage.draw(samples::named("register"));
  const int first = stage.textures.alive;
  CHECK(first > 30);
  stage.draw(samples::named("refused"));
  for (int frame = 0; frame < 130; ++frame) stage.frame();
  CHECK(stage.textures.alive < 12);
}

TEST_CASE("a screen that does not change makes no new pictures") {
  stage::Stage stage;
  stage.draw(samples::named("find"));
  const int made = stage.textures.made;
  for (int frame = 0; frame < 5; ++frame) stage.frame();
  CHECK(stage.textures.made == made);
}

#include "samples.h"
#include "stage.h"
#include "support/catch.h"

using kiosk::Action;
using kiosk::Tap;
using Taps = std::vector<Tap>;

TEST_CASE("a button acts when the finger lifts inside it") {
  stage::Stage stage;
  stage.draw(samples::named("welcome"));
  stage.move_to("find_my_name");
  stage.frame();
  stage.press();
  stage.frame();
  stage.frame();
  CHECK(stage.taken_taps().empty());
  stage.release();
  stage.frame();
  CHECK(stage.taken_taps() == Taps{{Action::find_my_name, 0, {}}});
}

TEST_CASE("a finger that slides off a button before it lifts changes its mind") {
  stage::Stage stage;
  stage.draw(samples::named("welcome"));
  stage.move_to("find_my_name");
  stage.frame();
  stage.press();
  stage.frame();
  stage.move_to("call_helper");
  stage.frame();
  stage.release();
  stage.frame();
  stage.frame();
  CHECK(stage.taken_taps().empty());
}

TEST_CASE("every enabled widget of every screen sends a tap, and a disabled one none") {
  for (const auto& sample : samples::all()) {
    stage::Stage stage;
    stage.draw(sample.view);
    for (const auto& widget : stage.log().widgets()) {
      if (widget.visible.is_empty()) continue;
      INFO(sample.name << ": " << widget.id);
      stage.move_to(2, 2);
      stage.frame();
      const bool sends = !stage.tap(widget.id).empty();
      const bool empty_focused_field = widget.id == "find" && sample.name == "find_empty";
      CHECK(sends == (widget.enabled && !empty_focused_field));
    }
  }
}

TEST_CASE("a key without accents types as the finger comes down") {
  stage::Stage stage;
  stage.draw(samples::named("find"));
  stage.move_to("key.q");
  stage.frame();
  stage.press();
  stage.frame();
  CHECK(stage.taken_taps() == Taps{{Action::type, 0, "q"}});
  stage.release();
  stage.frame();
  stage.frame();
  CHECK(stage.taken_taps().empty());
}

TEST_CASE("a key with accents types its letter when the finger lifts soon, even if it slipped a little") {
  stage::Stage stage;
  stage.draw(samples::named("find"));
  const auto key = stage.log().widget("key.e")->rect;
  CHECK(stage.tap("key.e") == Taps{{Action::type, 0, "e"}});
  stage.move_to("key.e");
  stage.frame();
  stage.press();
  stage.frame();
  stage.move_to(key.right + 0.3F * key.width(), key.centre_y());
  stage.frame();
  stage.release();
  stage.frame();
  CHECK(stage.taken_taps() == Taps{{Action::type, 0, "e"}});
}

TEST_CASE("a long press offers the accents, sliding to one and lifting types it and nothing else") {
  stage::Stage stage;
  stage.draw(samples::named("find"));
  stage.move_to("key.e");
  stage.frame();
  stage.press();
  stage.frame();
  stage.frame(0.2F);
  CHECK(stage.log().widget("key.e.accent.0") == nullptr);
  REQUIRE(stage.last().again_in);  // the window must wake up for it
  CHECK(stage.last().again_in->count() <= 451);
  stage.frame(0.3F);
  REQUIRE(stage.log().widget("key.e.accent.2") != nullptr);
  stage.move_to("key.e.accent.2");
  stage.frame();
  CHECK(stage.log().widget("key.e.accent.2")->selected);
  CHECK(stage.taken_taps().empty());
  stage.release();
  stage.frame();
  stage.frame();
  CHECK(stage.taken_taps() == Taps{{Action::type, 0, "ê"}});
  CHECK(stage.log().widget("key.e.accent.2") == nullptr);
}

TEST_CASE("the accents of the outermost keys stay on the screen") {
  for (const auto& [width, height] : {std::pair{1024.0F, 600.0F}, {800.0F, 1280.0F}}) {
    stage::Stage stage(width, height);
    stage.draw(samples::named("find"));
    for (const std::string id : {"key.a", "key.p"}) {
      stage.move_to(id);
      stage.frame();
      stage.press();
      stage.frame();
      stage.frame(0.5F);
      int seen = 0;
      for (const auto& widget : stage.log().widgets()) {
        if (!widget.id.starts_with(id + ".accent")) continue;
        ++seen;
        CHECK(widget.rect.left >= 0);
        CHECK(widget.rect.right <= width);
        CHECK(widget.rect.top >= 0);
      }
      CHECK(seen > 0);
      stage.release();
      stage.frame();
    }
  }
}

TEST_CASE("a touch in a field says which field and before which letter") {
  stage::Stage stage;
  stage.draw(samples::named("register_problem"));
  const auto taps = stage.tap("name");
  REQUIRE(taps.size() == 2);
  CHECK(taps[0] == Tap{Action::focus_field, 0, {}});
  CHECK(taps[1].action == Action::place_caret);
  CHECK(taps[1].index > 20);
  CHECK(taps[1].index < 70);
}

TEST_CASE("a list that is longer than its room is dragged, and the drag chooses nobody") {
  stage::Stage stage;
  stage.draw(samples::named("find_many"));
  CHECK(stage.log().widget("row.5") == nullptr);
  const auto row = stage.log().widget("row.2")->rect;
  stage.move_to(row.centre_x(), row.centre_y());
  stage.frame();
  stage.press();
  stage.frame();
  for (int step = 1; step <= 4; ++step) {  // a little: the row stays under the finger
    stage.move_to(row.centre_x(), row.centre_y() - 10.0F * static_cast<float>(step));
    stage.frame();
  }
  stage.release();
  stage.frame();
  CHECK(stage.taken_taps().empty());
  stage.move_to(row.centre_x(), row.centre_y());
  stage.frame();
  stage.press();
  stage.frame();
  for (int step = 1; step <= 40; ++step) {
    stage.move_to(row.centre_x(), row.centre_y() - 15.0F * static_cast<float>(step));
    stage.frame();
  }
  stage.release();
  stage.frame();
  stage.frame();
  CHECK(stage.taken_taps().empty());
  CHECK(stage.log().widget("row.5") != nullptr);
  CHECK(stage.tap("row.5") == Taps{{Action::pick_row, 5, {}}});

  auto other = samples::named("find_many");
  std::get<kiosk::FindView>(other.screen).field.text = "ok";
  stage.draw(other);
  CHECK(stage.log().widget("row.5") == nullptr);  // another search starts at its top
}

TEST_CASE("under a card that lies over the screen nothing answers, and a touch anywhere keeps the guest here") {
  stage::Stage stage;
  stage.draw(samples::named("confirm"));
  const auto button = stage.log().widget("thats_me")->rect;
  stage.draw(samples::named("idle"));
  stage.move_to(button.left + 4, button.centre_y());
  stage.frame();
  stage.press();
  stage.frame();
  stage.release();
  stage.frame();
  CHECK(stage.taken_taps() == Taps{{Action::keep_going, 0, {}}});
}

#include "screens/notices.h"

#include <array>

#include "screens/button.h"
#include "screens/shapes.h"
#include "screens/words.h"

namespace screens {
namespace {

using kiosk::NoticeView;

float between(const Metrics& metrics) { return 0.9F * metrics.key_em; }

/// All notices of a card in one size of type, `factor` of the usual one.
class Notices {
 public:
  Notices(Canvas& canvas, float factor) : canvas_(canvas), metrics_(canvas.metrics), factor_(factor) {}

  [[nodiscard]] float height(std::span<const NoticeView> views, float width) const {
    float height = 0;
    for (const auto& view : views) {
      height += words_height(view, width) + answers_height(view, width) + (height > 0 ? between(metrics_) : 0);
    }
    return height;
  }

  void draw(std::span<const NoticeView> views, Rect rect) const {
    for (const auto& view : views) {
      draw_words(view, rect.cut_top(words_height(view, rect.width())));
      draw_answers(view, rect.cut_top(answers_height(view, rect.width())));
      rect.cut_top(between(metrics_));
    }
  }

 private:
  [[nodiscard]] float indent() const { return 1.3F * metrics_.em * factor_; }
  [[nodiscard]] float over_answers() const { return 0.5F * metrics_.key_em; }

  [[nodiscard]] std::array<StackLine, 3> lines_of(const NoticeView& view) const {
    const float little = 0.15F * metrics_.key_em;
    return {StackLine{view.text, metrics_.body().with_weight(700).scaled(factor_), ink},
            StackLine{view.next, metrics_.body().scaled(factor_), ink, little},
            StackLine{view.detail, metrics_.small().scaled(factor_), soft, little}};
  }

  [[nodiscard]] float words_height(const NoticeView& view, float width) const {
    return height_of(canvas_, lines_of(view), width - indent());
  }

  [[nodiscard]] float answers_width(const NoticeView& view, float width) const {
    float widest = 0;
    for (const auto& answer : view.answers) widest = std::max(widest, button_width(canvas_, answer));
    const auto count = static_cast<float>(view.answers.size());
    return std::min(count * (widest + metrics_.gap()), width - indent());
  }

  /// Buttons keep their size: a finger does.
  [[nodiscard]] float answers_height(const NoticeView& view, float width) const {
    if (view.answers.empty()) return 0;
    return over_answers() + buttons_height(canvas_, view.answers, answers_width(view, width));
  }

  void draw_words(const NoticeView& view, Rect rect) const {
    const float radius = 0.3F * metrics_.em * factor_;
    const float first_line = 0.68F * metrics_.body().size * factor_;
    canvas_.list->AddCircleFilled({rect.left + radius, rect.top + first_line}, radius, warn);
    rect.cut_left(indent());
    put_stack(canvas_, lines_of(view), rect, {Align::start, Align::start});
  }

  void draw_answers(const NoticeView& view, Rect rect) const {
    if (view.answers.empty()) return;
    const float width = answers_width(view, rect.width());
    rect.cut_top(over_answers());
    rect.cut_left(indent());
    buttons(canvas_, view.answers, rect.cut_left(width));
  }

  Canvas& canvas_;
  const Metrics& metrics_;
  float factor_;
};

}  // namespace

float notices_height(Canvas& canvas, std::span<const NoticeView> views, float width) {
  return Notices(canvas, 1).height(views, width);
}

void notices(Canvas& canvas, std::span<const NoticeView> views, const Rect& rect) {
  float factor = 1;
  while (factor > 0.4F && Notices(canvas, factor).height(views, rect.width()) > rect.height() + 0.5F) factor *= 0.96F;
  Notices(canvas, factor).draw(views, rect);
}

}  // namespace screens

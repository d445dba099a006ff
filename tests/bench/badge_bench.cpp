// Drawing badges: to pixels for the screen, to PDF for the printer, a thousand into one PDF; beside the same design
// filled in as text and drawn by librsvg, without a QR and without asking whether a name fits.
#include <cairo-pdf.h>
#include <fmt/format.h>
#include <librsvg/rsvg.h>

#include <fstream>
#include <iterator>
#include <string>

#include "badge/sheets.h"
#include "badge/templates.h"
#include "crowd.h"
#include "figure.h"

namespace {

using bench::Times;

constexpr int badges = 1000;
constexpr double screen_px_per_mm = 4.6;  // a badge of 148 mm on 680 pixels

badge::Content content_of(const std::string& name, int number) {
  constexpr std::string_view letters = "BCDEFGHJKLNPRSTV";
  std::string code = "BCDEFGHJKLNPRSTVBCDEFGHJK";
  for (int i = 0, rest = number; i < 3; ++i, rest /= 16) code += letters[static_cast<std::size_t>(rest % 16)];
  return {.name = name,
          .given_name = name.substr(0, name.find(' ')),
          .company = "Harbour Clinic",
          .title = "Head of nursing",
          .offer = "nursing rosters",
          .share = "●",
          .code = code};
}

std::string replaced(std::string text, const std::string& what, const std::string& by) {
  const auto at = text.find(what);
  return at == std::string::npos ? text : text.replace(at, what.size(), by);
}

/// The design with its sample name replaced, drawn by librsvg.
class Filled {
 public:
  Filled() {
    std::ifstream file(LANYARD_ASSETS "/badges/a6.svg");
    svg_ = replaced({std::istreambuf_iterator<char>(file), {}}, ">Ana<", ">NAME<");
  }
  void draw(cairo_t* cairo, const std::string& name) const {
    const std::string svg = replaced(svg_, "NAME", name);
    RsvgHandle* handle = rsvg_handle_new_from_data(reinterpret_cast<const guint8*>(svg.data()), svg.size(), nullptr);
    const RsvgRectangle room{0, 0, 105, 148};
    rsvg_handle_render_document(handle, cairo, &room, nullptr);
    g_object_unref(handle);
  }
  void to_pixels(const std::string& name) const {
    on(cairo_image_surface_create(CAIRO_FORMAT_RGB24, 483, 681), screen_px_per_mm, name);
  }
  void to_pdf(const std::string& name) const {
    on(cairo_pdf_surface_create_for_stream(nullptr, nullptr, 298, 420), 72 / 25.4, name);
  }

 private:
  void on(cairo_surface_t* surface, double scale, const std::string& name) const {
    cairo_t* cairo = cairo_create(surface);
    cairo_scale(cairo, scale, scale);
    draw(cairo, name);
    cairo_show_page(cairo);
    cairo_destroy(cairo);
    cairo_surface_destroy(surface);
  }
  std::string svg_;
};

}  // namespace

int main() {
  badge::Templates templates({LANYARD_ASSETS "/badges"});
  const auto found = templates.find("a6");
  if (!found) {
    fmt::print("{}\n", found.error().detail);
    return 1;
  }
  const auto design = *found;
  const auto crowd = bench::crowd(badges);
  const Filled yardstick;

  Times first, pixels, pdfs, filled_pixels, filled_pdfs;
  for (int i = 0; i < 5; ++i) {
    first.push_back(
        bench::time_of([&] { (void)badge::Painter().pixels(*design, content_of("Ana Sousa", 1), screen_px_per_mm); }));
  }
  badge::Painter painter;
  for (int i = 0; i < badges; ++i) {
    const auto content = content_of(crowd[static_cast<std::size_t>(i)].name, i);
    pixels.push_back(bench::time_of([&] { (void)painter.pixels(*design, content, screen_px_per_mm); }));
    pdfs.push_back(bench::time_of([&] { (void)painter.pdf(*design, content); }));
    if (i % 10 != 0) continue;
    filled_pixels.push_back(bench::time_of([&] { yardstick.to_pixels(content.name); }));
    filled_pdfs.push_back(bench::time_of([&] { yardstick.to_pdf(content.name); }));
  }
  fmt::print("Badges: A6, names of every script\n");
  bench::print("the first badge of a painter, to pixels", first, "filled in and drawn by librsvg", filled_pixels);
  bench::print("to pixels, 483 x 681", pixels, "filled in and drawn by librsvg", filled_pixels);
  bench::print("to PDF, front and back", pdfs, "filled in and drawn by librsvg, the front", filled_pdfs);

  std::size_t bytes = 0;
  int next = 0;
  const double whole = bench::time_of([&] {
    const auto done = badge::write_pdf(
        painter,
        [&]() -> std::optional<badge::BadgeToPrint> {
          if (next == badges) return std::nullopt;
          auto content = content_of(crowd[static_cast<std::size_t>(next)].name, next);
          ++next;
          return badge::BadgeToPrint{design, std::move(content)};
        },
        {.paper = badge::a4, .cut_marks = badge::CutMarks::drawn},
        [&](std::string_view piece) { bytes += piece.size(); });
    if (!done) fmt::print("{}\n", done.error().detail);
  });
  fmt::print("  {} badges to one PDF, four to a sheet, with backs: {:.1f} s, {:.1f} MB\n", badges, whole / 1e3,
             static_cast<double>(bytes) / 1e6);
  return 0;
}

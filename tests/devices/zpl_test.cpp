#include "devices/zpl.h"

#include "devices/raw_socket.h"
#include "support/catch.h"
#include "support/random.h"

namespace {

badge::Pixels pixels(int width, int height, const std::function<bool(int, int)>& is_dark) {
  badge::Pixels all{width, height, {}};
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x) all.pixels.push_back(is_dark(x, y) ? 0xFF00'0000U : 0xFFFF'FFFFU);
  }
  return all;
}

void check_comes_back(const badge::Pixels& drawn) {
  const auto label = printing::read_label(devices::zpl_label(drawn).picture);
  REQUIRE(label.height == drawn.height);
  REQUIRE(label.width == (drawn.width + 7) / 8 * 8);
  int wrong = 0;
  for (int y = 0; y < drawn.height; ++y) {
    for (int x = 0; x < label.width; ++x) {
      const bool was_dark =
          x < drawn.width && drawn.pixels[static_cast<std::size_t>(y * drawn.width + x)] == 0xFF00'0000U;
      if (label.dark[static_cast<std::size_t>(y * label.width + x)] != was_dark) ++wrong;
    }
  }
  CHECK(wrong == 0);
}

std::string status(int paper_out, int paused, int formats, int head_up, int ribbon_out, int remaining) {
  const auto number = [](int value) { return std::to_string(value); };
  return "\x02"
         "030," +
         number(paper_out) + "," + number(paused) + ",1245," + number(formats) +
         ",0,0,0,000,0,0,0\x03\r\n\x02"
         "000,0," +
         number(head_up) + "," + number(ribbon_out) + ",0,2,4,0," + number(remaining) +
         ",1,000\x03\r\n\x02"
         "1234,0\x03\r\n";
}

}  // namespace

TEST_CASE("Any picture comes back from ZPL dot by dot") {
  check_comes_back(pixels(8, 1, [](int, int) { return true; }));
  check_comes_back(pixels(1, 3, [](int, int y) { return y == 1; }));
  check_comes_back(pixels(4000, 4, [](int x, int) { return x < 3999; }));  // longer than one repeat count
  check_comes_back(pixels(3290, 2, [](int x, int) { return x % 1650 < 1640; }));
  check_comes_back(pixels(496, 800, [](int x, int y) { return (x / 7 + y / 5) % 2 == 0; }));
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    const auto random = support::seeded(seed);
    check_comes_back(pixels(static_cast<int>(seed * 13 % 97 + 1), static_cast<int>(seed * 7 % 23 + 1), [&](int, int) {
      std::uint8_t byte = 0;
      random({&byte, 1});
      return byte % (seed % 5 + 2) == 0;
    }));
  }
}

TEST_CASE("A label ends with what prints it, and holds no command in its picture") {
  const auto label = devices::zpl_label(pixels(500, 100, [](int x, int y) { return x == y; }));
  CHECK(label.picture.starts_with("^XA^PW500^LL100"));
  CHECK_FALSE(label.picture.contains("^XZ"));
  CHECK(label.end == "^XZ\n");
}

TEST_CASE("A label printer's state is read from its answer") {
  using kiosk::PrinterProblem;
  CHECK(devices::read_zpl_status(status(0, 0, 0, 0, 0, 0)) == devices::ZplStatus{});
  CHECK(devices::read_zpl_status(status(0, 0, 2, 0, 0, 3))->labels_to_come == 5);
  CHECK(devices::read_zpl_status(status(1, 1, 0, 0, 0, 1))->trouble.problem == PrinterProblem::media_empty);
  CHECK(devices::read_zpl_status(status(0, 1, 0, 0, 0, 0))->trouble.problem == PrinterProblem::paused);
  CHECK(devices::read_zpl_status(status(1, 1, 0, 1, 0, 0))->trouble.problem == PrinterProblem::cover_open);
  CHECK(devices::read_zpl_status(status(0, 1, 0, 0, 1, 0))->trouble.problem == PrinterProblem::supply_empty);
}

TEST_CASE("What is not a label printer's answer, or half of one, says nothing") {
  const auto whole = status(0, 0, 0, 0, 0, 0);
  for (std::size_t length = 0; length + 2 < whole.size(); ++length) {
    CHECK_FALSE(devices::read_zpl_status(whole.substr(0, length)));
  }
  CHECK_FALSE(devices::read_zpl_status("HTTP/1.1 400 Bad Request\r\n\r\n"));
  CHECK_FALSE(
      devices::read_zpl_status("\x02"
                               "a,b\x03\x02"
                               "c\x03\x02"
                               "d\x03"));
  CHECK_FALSE(
      devices::read_zpl_status("\x02"
                               "1,2\x03\x02"
                               "1,2\x03\x02"
                               "1,2\x03"));
}

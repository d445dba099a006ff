#pragma once
// What a PDF says, read by programs that are not ours: poppler and zbar. They must be there; a test fails where they
// are not.
#include <string>
#include <string_view>
#include <vector>

namespace read_back {

/// What a shell command answers. Throws where it ends with another code than 0.
[[nodiscard]] std::string answer_of(const std::string& command);

class Pdf {
 public:
  explicit Pdf(const std::string& bytes);
  Pdf(const Pdf&) = delete;
  Pdf& operator=(const Pdf&) = delete;
  ~Pdf();

  [[nodiscard]] int pages() const;
  /// Width and height of a page, mm.
  [[nodiscard]] std::pair<double, double> size_of(int page) const;
  /// The words of a page (0: of all), white space folded to single spaces.
  [[nodiscard]] std::string words(int page = 0) const;
  /// The QRs that zbar reads in a picture of a page, sorted; or only those in a part of it.
  struct Area {
    double x_mm = 0, y_mm = 0, width_mm = 0, height_mm = 0;
  };
  [[nodiscard]] std::vector<std::string> codes(int page, int dpi = 200) const;
  [[nodiscard]] std::vector<std::string> codes_in(const Area& area, int page) const;
  /// One line a font: its name, and whether it is embedded.
  [[nodiscard]] std::string fonts() const;
  /// A page as a PNG file, which lives as long as this.
  [[nodiscard]] std::string picture(int page, int dpi, const std::string& more = {}) const;

 private:
  [[nodiscard]] std::string file() const { return folder_ + "/it.pdf"; }
  std::string folder_;
};

[[nodiscard]] std::string folded(std::string_view text);

}  // namespace read_back

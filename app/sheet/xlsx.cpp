#include "sheet/xlsx.h"

#include <charconv>
#include <optional>

#include "sheet/row.h"
#include "sheet/workbook.h"
#include "sheet/xml.h"

namespace sheet {
namespace {

// "AB12" is column 27. nullopt where there is no letter.
std::optional<std::size_t> column_in(std::string_view reference) {
  constexpr std::size_t most_letters = 3;
  std::size_t column = 0;
  std::size_t letters = 0;
  for (; letters < reference.size() && reference[letters] >= 'A' && reference[letters] <= 'Z'; ++letters) {
    if (letters == most_letters) return std::nullopt;
    column = column * 26 + static_cast<std::size_t>(reference[letters] - 'A') + 1;
  }
  return letters == 0 ? std::nullopt : std::optional(column - 1);
}

class Rows : public Elements {
 public:
  Rows(const Workbook& workbook, roster::SheetWriter& out) : workbook_(workbook), out_(out) {}

  void begin(std::string_view name, const Attributes& attributes) override {
    if (name == "row") {
      line_ = attributes.number("r", line_ + 1);
      column_ = 0;
    } else if (name == "c") {
      column_ = column_in(attributes.get("r")).value_or(column_);
      type_ = attributes.get("t");
      style_ = attributes.number("s", 0);
      value_.clear();
    } else if (name == "rPh") {
      in_reading_ = true;
    }
    is_value_ = name == "v" || (name == "t" && !in_reading_);
  }

  void end(std::string_view name) override {
    is_value_ = false;
    if (name == "rPh") in_reading_ = false;
    if (name == "c") {
      if (!row_.put(column_, cell())) stop(Trouble::too_wide);
      ++column_;
    } else if (name == "row") {
      if (!row_.empty()) out_.row(line_, row_.cells());
      row_.clear();
    }
  }

  void text(std::string_view piece) override {
    if (is_value_) value_ += piece;
  }

 private:
  std::string cell() const {
    if (value_.empty() || type_ == "e") return {};
    if (type_ == "s") {
      std::size_t index = 0;
      const auto* end = value_.data() + value_.size();
      const bool is_index = std::from_chars(value_.data(), end, index).ptr == end;
      return is_index && index < workbook_.strings.size() ? workbook_.strings[index] : std::string();
    }
    if (type_ == "str" || type_ == "inlineStr" || type_ == "d") return unescaped(value_);
    if (type_ == "b") return value_ == "1" || value_ == "true" ? "TRUE" : "FALSE";
    return text_of(value_, style_ < workbook_.formats.size() ? workbook_.formats[style_] : NumberFormat{},
                   workbook_.epoch);
  }

  const Workbook& workbook_;
  roster::SheetWriter& out_;
  Row row_;
  std::size_t line_ = 0;
  std::size_t column_ = 0;
  std::size_t style_ = 0;
  std::string type_;
  std::string value_;
  bool is_value_ = false;
  bool in_reading_ = false;
};

}  // namespace

bool is_xlsx(const Archive& archive) { return archive.has("[Content_Types].xml") && archive.has("_rels/.rels"); }

Result<void> read_xlsx(const Archive& archive, roster::SheetWriter& out) {
  const auto workbook = read_workbook(archive);
  if (!workbook) return std::unexpected(workbook.error());
  out.kind("XLSX");
  for (const bool hidden : {false, true}) {
    for (const auto& page : workbook->pages) {
      if (page.hidden != hidden) continue;
      out.sheet(page.title);
      Rows rows(*workbook, out);
      if (auto read = read_xml(archive, page.part, rows); !read) return read;
    }
  }
  return {};
}

}  // namespace sheet

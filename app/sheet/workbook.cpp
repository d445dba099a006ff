#include "sheet/workbook.h"

#include <algorithm>
#include <map>

#include "sheet/relations.h"
#include "sheet/xml.h"

namespace sheet {
namespace {

class Pages : public Elements {
 public:
  explicit Pages(const std::vector<Relation>& relations) : relations_(relations) {}

  void begin(std::string_view name, const Attributes& attributes) override {
    if (name == "workbookPr") {
      const auto since_1904 = attributes.get("date1904");
      if (since_1904 == "1" || since_1904 == "true") epoch = Epoch::from_1904;
    }
    if (name != "sheet") return;
    const auto id = attributes.get("id", "relationships");
    const auto relation = std::ranges::find_if(relations_, [&](const Relation& each) { return each.id == id; });
    if (relation == relations_.end() || relation->type != "worksheet") return;  // a chart has no rows
    const auto state = attributes.get("state");
    pages.push_back({.title = std::string(attributes.get("name")),
                     .part = relation->part,
                     .hidden = state == "hidden" || state == "veryHidden"});
  }
  void end(std::string_view /*name*/) override {}
  void text(std::string_view /*piece*/) override {}

  std::vector<Workbook::Page> pages;
  Epoch epoch = Epoch::from_1900;

 private:
  const std::vector<Relation>& relations_;
};

class SharedStrings : public Elements {
 public:
  void begin(std::string_view name, const Attributes& /*attributes*/) override {
    if (name == "si") strings.emplace_back();
    if (name == "rPh") in_reading_ = true;  // how Japanese is spoken
    in_text_ = name == "t" && !in_reading_;
  }
  void end(std::string_view name) override {
    if (name == "rPh") in_reading_ = false;
    if (name == "si") strings.back() = unescaped(strings.back());
    in_text_ = false;
  }
  void text(std::string_view piece) override {
    if (in_text_ && !strings.empty()) strings.back() += piece;
  }

  std::vector<std::string> strings;

 private:
  bool in_text_ = false;
  bool in_reading_ = false;
};

class Styles : public Elements {
 public:
  void begin(std::string_view name, const Attributes& attributes) override {
    if (name == "numFmt") own_[attributes.number("numFmtId", 0)] = number_format(attributes.get("formatCode"));
    if (name == "cellXfs") in_cell_formats_ = true;
    if (name != "xf" || !in_cell_formats_) return;
    const auto id = attributes.number("numFmtId", 0);
    const auto own = own_.find(id);
    formats.push_back(own == own_.end() ? number_format(id) : own->second);
  }
  void end(std::string_view name) override {
    if (name == "cellXfs") in_cell_formats_ = false;
  }
  void text(std::string_view /*piece*/) override {}

  std::vector<NumberFormat> formats;

 private:
  std::map<std::size_t, NumberFormat> own_;
  bool in_cell_formats_ = false;
};

const std::string* part_of_type(const std::vector<Relation>& relations, std::string_view type) {
  const auto found = std::ranges::find_if(relations, [&](const Relation& each) { return each.type == type; });
  return found == relations.end() ? nullptr : &found->part;
}

}  // namespace

Result<Workbook> read_workbook(const Archive& archive) {
  const auto package = relations_of(archive, "");
  if (!package) return std::unexpected(package.error());
  const auto* main = part_of_type(*package, "officeDocument");
  if (main == nullptr) return std::unexpected(Trouble::no_spreadsheet);
  if (main->ends_with(".bin")) return std::unexpected(Trouble::binary);
  const auto relations = relations_of(archive, *main);
  if (!relations) return std::unexpected(relations.error());
  Pages pages(*relations);
  if (auto read = read_xml(archive, *main, pages); !read) return std::unexpected(read.error());
  Workbook workbook{.pages = std::move(pages.pages), .epoch = pages.epoch};
  if (const auto* part = part_of_type(*relations, "sharedStrings")) {
    SharedStrings shared;
    if (auto read = read_xml(archive, *part, shared); !read) return std::unexpected(read.error());
    workbook.strings = std::move(shared.strings);
  }
  if (const auto* part = part_of_type(*relations, "styles")) {
    Styles styles;
    if (auto read = read_xml(archive, *part, styles); !read) return std::unexpected(read.error());
    workbook.formats = std::move(styles.formats);
  }
  if (workbook.pages.empty()) return std::unexpected(Trouble::no_spreadsheet);
  return workbook;
}

}  // namespace sheet

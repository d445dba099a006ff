#include "sheet/ods_table.h"

#include <algorithm>
#include <array>

#include "sheet/cell_text.h"

namespace sheet {
namespace {

// What may hold paragraphs, and cells, that nobody sees in the sheet.
bool holds_no_cells(std::string_view name) {
  constexpr std::array<std::string_view, 7> names{"annotation", "shapes",    "frame",       "tracked-changes",
                                                  "forms",      "dde-links", "custom-shape"};
  return std::ranges::find(names, name) != names.end();
}

// "PT18H05M00S" (XML Schema duration) as a time of day.
std::string time_in(std::string_view duration) {
  std::string text;
  std::string number;
  for (const char c : duration) {
    if (c >= '0' && c <= '9') number += c;
    if (c != 'H' && c != 'M' && c != 'S' && c != '.' && c != ',') continue;
    if (!text.empty()) text += ':';
    text += number;
    number.clear();
    if (c == '.' || c == ',') break;
  }
  return text;
}

// A whole number shown with zeros before it is a code.
bool is_filled_up(std::string_view shown, std::string_view number) {
  return shown.size() > number.size() && shown.ends_with(number) &&
         shown.substr(0, shown.size() - number.size()).find_first_not_of('0') == std::string_view::npos &&
         number.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace

OdsTables::OdsTables(Shown wanted, roster::SheetWriter& out) : wanted_(wanted), out_(out) {}

void OdsTables::begin(std::string_view name, const Attributes& attributes) {
  if (skipped_ > 0 || holds_no_cells(name)) {
    ++skipped_;
  } else if (name == "style") {
    style_ = attributes.get("name");
  } else if (name == "table-properties") {
    if (attributes.get("display", "table") == "false") hidden_styles_.insert(style_);
  } else if (name == "table") {
    if (++tables_ == 1) begin_table(attributes);
  } else if (tables_ != 1) {
    return;
  } else if (name == "table-row") {
    rows_repeated_ = std::max<std::size_t>(1, attributes.number("number-rows-repeated", 1));
    column_ = 0;
  } else if (name == "table-cell" || name == "covered-table-cell") {
    begin_cell(attributes);
  } else {
    begin_in_paragraph(name, attributes);
  }
}

void OdsTables::begin_table(const Attributes& attributes) {
  const bool hidden = hidden_styles_.contains(std::string(attributes.get("style-name", "table")));
  has_hidden_ = has_hidden_ || hidden;
  is_wanted_ = hidden == (wanted_ == Shown::hidden);
  line_ = 1;
  if (is_wanted_) out_.sheet(attributes.get("name", "table"));
}

void OdsTables::begin_cell(const Attributes& attributes) {
  columns_repeated_ = std::max<std::size_t>(1, attributes.number("number-columns-repeated", 1));
  constexpr std::string_view office = "office";
  type_ = attributes.get("value-type", office);
  if (attributes.get("value-type", "calcext") == "error") type_ = "error";
  value_ = attributes.get("value", office);
  for (const auto* name : {"date-value", "time-value", "boolean-value", "string-value"}) {
    if (value_.empty()) value_ = attributes.get(name, office);
  }
  paragraphs_.clear();
  paragraph_count_ = 0;
}

void OdsTables::begin_in_paragraph(std::string_view name, const Attributes& attributes) {
  if (paragraph_depth_ > 0) {
    ++paragraph_depth_;
    if (name == "s") paragraphs_.append(std::min<std::size_t>(attributes.number("c", 1), 1000), ' ');
    if (name == "tab") paragraphs_ += '\t';
    if (name == "line-break") paragraphs_ += '\n';
  } else if (name == "p") {
    if (paragraph_count_++ > 0) paragraphs_ += '\n';
    paragraph_depth_ = 1;
  }
}

void OdsTables::end(std::string_view name) {
  if (skipped_ > 0) {
    --skipped_;
  } else if (name == "table") {
    if (--tables_ == 0) is_wanted_ = false;
  } else if (tables_ != 1) {
    return;
  } else if (paragraph_depth_ > 0) {
    --paragraph_depth_;
  } else if (name == "table-cell" || name == "covered-table-cell") {
    end_cell();
  } else if (name == "table-row") {
    end_row();
  }
}

void OdsTables::text(std::string_view piece) {
  if (skipped_ == 0 && paragraph_depth_ > 0) paragraphs_ += piece;
}

void OdsTables::end_cell() {
  const auto text = cell();
  const auto first = column_;
  column_ += columns_repeated_;
  if (text.empty() || !is_wanted_) return;
  for (auto column = first; column < column_; ++column) {
    if (!row_.put(column, text)) return stop(Trouble::too_wide);
  }
}

void OdsTables::end_row() {
  const auto first = line_;
  line_ += rows_repeated_;
  if (row_.empty()) return;
  const auto last = first + std::min(rows_repeated_, roster::most_rows + 2);
  for (auto line = first; line < last; ++line) out_.row(line, row_.cells());
  row_.clear();
}

std::string OdsTables::cell() const {
  if (type_ == "error") return {};
  if (type_ == "float" || type_ == "percentage" || type_ == "currency") {
    const auto number = number_text(value_);
    return is_filled_up(paragraphs_, number) ? paragraphs_ : number;
  }
  if (type_ == "date") return moment_text(value_);
  if (type_ == "time") return time_in(value_);
  if (type_ == "boolean") return value_ == "true" ? "TRUE" : "FALSE";
  return paragraph_count_ > 0 ? paragraphs_ : value_;
}

}  // namespace sheet

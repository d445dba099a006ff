#pragma once
// The tables in an ODS file's content.xml.
#include <set>
#include <string>

#include "sheet/row.h"
#include "sheet/xml.h"

namespace sheet {

enum class Shown : std::uint8_t { visible, hidden };

class OdsTables : public Elements {
 public:
  OdsTables(Shown wanted, roster::SheetWriter& out);

  void begin(std::string_view name, const Attributes& attributes) override;
  void end(std::string_view name) override;
  void text(std::string_view piece) override;

  [[nodiscard]] bool has_hidden() const { return has_hidden_; }

 private:
  void begin_table(const Attributes& attributes);
  void begin_cell(const Attributes& attributes);
  void begin_in_paragraph(std::string_view name, const Attributes& attributes);
  void end_cell();
  void end_row();
  [[nodiscard]] std::string cell() const;

  Shown wanted_;
  roster::SheetWriter& out_;
  std::set<std::string> hidden_styles_;
  std::string style_;
  bool has_hidden_ = false;

  std::size_t skipped_ = 0;  // elements deep in something that is no cell: a note, a picture
  std::size_t tables_ = 0;   // tables deep; a table inside a cell is no sheet
  bool is_wanted_ = false;

  Row row_;
  std::size_t line_ = 1;
  std::size_t rows_repeated_ = 1;
  std::size_t column_ = 0;
  std::size_t columns_repeated_ = 1;
  std::string type_;
  std::string value_;
  std::string paragraphs_;
  std::size_t paragraph_count_ = 0;
  std::size_t paragraph_depth_ = 0;
};

}  // namespace sheet

#include "followup/xlsx.h"

#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <array>

namespace followup {

namespace {

constexpr std::size_t longest_cell = 32'767;
constexpr std::size_t most_rows = LXW_ROW_MAX;

bool is_hex(char letter) {
  return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'f') || (letter >= 'A' && letter <= 'F');
}

/// "_x" and four hex digits and "_".
bool looks_escaped(std::string_view text, std::size_t at) {
  if (text.size() < at + 7 || text[at + 1] != 'x' || text[at + 6] != '_') return false;
  return std::ranges::all_of(text.substr(at + 2, 4), is_hex);
}

/// How many UTF-16 units the code point has that begins with this octet; 0 for the octets after the first.
std::size_t units_of(char letter) {
  const auto octet = static_cast<unsigned char>(letter);
  if ((octet & 0xC0U) == 0x80U) return 0;
  return octet >= 0xF0U ? 2 : 1;
}

}  // namespace

std::string sheet_text(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  std::size_t units = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char letter = text[i];
    const bool control = static_cast<unsigned char>(letter) < 0x20U || letter == '\x7F';
    if (control && letter != '\n' && letter != '\t') continue;
    const bool escaped = letter == '_' && looks_escaped(text, i);
    units += escaped ? 7 : units_of(letter);
    if (units > longest_cell) break;
    if (escaped) out += "_x005F";
    out += letter;
  }
  return out;
}

struct XlsxWriter::Book {
  int memory = -1;  // the file, in memory: people's data leaves no trace in a folder
  lxw_workbook* workbook = nullptr;
  lxw_worksheet* sheet = nullptr;
  lxw_format* header = nullptr;
  lxw_format* body = nullptr;
  std::size_t rows = 0;
  bool failed = false;
};

XlsxWriter::XlsxWriter() : book_(std::make_unique<Book>()) {
  book_->memory = ::memfd_create("xlsx", MFD_CLOEXEC);
  const std::string path = "/proc/self/fd/" + std::to_string(book_->memory);
  lxw_workbook_options options{};
  options.constant_memory = LXW_TRUE;
  book_->workbook = workbook_new_opt(path.c_str(), &options);
  book_->sheet = workbook_add_worksheet(book_->workbook, "Lanyard");
  book_->header = workbook_add_format(book_->workbook);
  format_set_bold(book_->header);
  book_->body = workbook_add_format(book_->workbook);
  format_set_num_format_index(book_->body, 49);  // "@": text stays text when somebody edits it
  format_set_align(book_->body, LXW_ALIGN_VERTICAL_TOP);
  worksheet_freeze_panes(book_->sheet, 1, 0);
  worksheet_set_column(book_->sheet, 0, LXW_COL_MAX - 1, 20, nullptr);
  worksheet_ignore_errors(book_->sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
}

XlsxWriter::~XlsxWriter() {
  if (book_->workbook != nullptr) workbook_close(book_->workbook);  // frees it
  if (book_->memory >= 0) ::close(book_->memory);
}

void XlsxWriter::row(std::span<const std::string_view> cells) {
  const std::size_t at = book_->rows++;
  if (at >= most_rows) return;
  lxw_format* format = at == 0 ? book_->header : book_->body;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (cells[i].empty()) continue;
    const std::string text = sheet_text(cells[i]);
    const auto wrote = worksheet_write_string(book_->sheet, static_cast<lxw_row_t>(at), static_cast<lxw_col_t>(i),
                                              text.c_str(), format);
    book_->failed = book_->failed || wrote != LXW_NO_ERROR;
  }
}

base::Result<std::string> XlsxWriter::finish() {
  if (book_->rows > most_rows) {
    return base::fail(base::ErrorCode::bad_argument, "more rows than the 1,048,576 that a sheet of XLSX has");
  }
  const auto closed = workbook_close(book_->workbook);
  book_->workbook = nullptr;
  if (book_->failed || closed != LXW_NO_ERROR) return base::fail(base::ErrorCode::write_failed, "XLSX");
  std::string bytes;
  std::array<char, 64UL * 1024> piece{};
  for (off_t at = 0;;) {
    const ssize_t count = ::pread(book_->memory, piece.data(), piece.size(), at);
    if (count < 0) return base::fail(base::ErrorCode::write_failed, "XLSX");
    if (count == 0) return bytes;
    bytes.append(piece.data(), static_cast<std::size_t>(count));
    at += count;
  }
}

}  // namespace followup

#include "sheet/ods.h"

#include "sheet/ods_table.h"

namespace sheet {
namespace {

constexpr auto manifest = "META-INF/manifest.xml";

}  // namespace

bool is_ods(const Archive& archive) { return archive.has("mimetype") && archive.has(manifest); }

Result<void> read_ods(const Archive& archive, roster::SheetWriter& out) {
  const auto parts = archive.text_of(manifest);
  if (!parts) return std::unexpected(parts.error());
  if (parts->find("encryption-data") != std::string::npos) return std::unexpected(Trouble::encrypted);
  const auto type = archive.text_of("mimetype");
  if (!type) return std::unexpected(type.error());
  if (!type->starts_with("application/vnd.oasis.opendocument.spreadsheet")) {
    return std::unexpected(Trouble::no_spreadsheet);
  }
  out.kind("ODS");
  // Twice, because which sheets are hidden is said beside the rows, and nothing is kept.
  for (const auto wanted : {Shown::visible, Shown::hidden}) {
    OdsTables tables(wanted, out);
    if (auto read = read_xml(archive, "content.xml", tables); !read) return read;
    if (!tables.has_hidden()) return {};
  }
  return {};
}

}  // namespace sheet

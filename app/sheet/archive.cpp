#include "sheet/archive.h"

#include <zip.h>

#include <array>
#include <cstdint>

namespace sheet {
namespace {

constexpr std::int64_t most_parts = 10'000;
constexpr std::uint64_t most_unpacked = 200UL << 20U;
constexpr std::uint64_t small = 10UL << 20U;  // too little to be a bomb
constexpr std::uint64_t most_ratio = 500;     // XML full of one and the same row shrinks to a hundredth

struct Discard {
  void operator()(zip_file_t* file) const { zip_fclose(file); }
};

Result<void> check_directory(zip_t* archive) {
  const auto parts = zip_get_num_entries(archive, 0);
  if (parts > most_parts) return std::unexpected(Trouble::too_large);
  std::uint64_t unpacked = 0;
  for (zip_int64_t i = 0; i < parts; ++i) {
    zip_stat_t part;
    zip_stat_init(&part);
    constexpr zip_uint64_t needed = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_ENCRYPTION_METHOD;
    if (zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &part) != 0 || (part.valid & needed) != needed) {
      return std::unexpected(Trouble::damaged);
    }
    if (part.encryption_method != ZIP_EM_NONE) return std::unexpected(Trouble::encrypted);
    if (part.size > most_unpacked) return std::unexpected(Trouble::too_large);
    unpacked += part.size;
    const bool bomb = part.size > small && part.size / most_ratio > part.comp_size;
    if (bomb || unpacked > most_unpacked) return std::unexpected(Trouble::too_large);
  }
  return {};
}

}  // namespace

void Archive::Close::operator()(zip* archive) const { zip_discard(archive); }

Archive::Archive(zip* archive) : zip_(archive) {}

Result<Archive> Archive::open(std::string_view bytes) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  zip_t* opened = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &error);
  zip_error_fini(&error);
  if (opened == nullptr) {
    if (source != nullptr) zip_source_free(source);
    return std::unexpected(Trouble::damaged);
  }
  Archive archive(opened);
  if (auto checked = check_directory(opened); !checked) return std::unexpected(checked.error());
  return archive;
}

bool Archive::has(const std::string& part) const { return zip_name_locate(zip_.get(), part.c_str(), 0) >= 0; }

Result<void> Archive::read(const std::string& part, const std::function<bool(std::string_view)>& sink) const {
  const std::unique_ptr<zip_file_t, Discard> file(zip_fopen(zip_.get(), part.c_str(), 0));
  if (!file) return std::unexpected(Trouble::damaged);
  std::array<char, 32UL << 10U> piece{};
  std::uint64_t unpacked = 0;
  for (;;) {
    const auto got = zip_fread(file.get(), piece.data(), piece.size());
    if (got < 0) return std::unexpected(Trouble::damaged);
    if (got == 0) return {};
    unpacked += static_cast<std::uint64_t>(got);
    if (unpacked > most_unpacked) return std::unexpected(Trouble::too_large);  // the directory said less
    if (!sink({piece.data(), static_cast<std::size_t>(got)})) return {};
  }
}

Result<std::string> Archive::text_of(const std::string& part) const {
  constexpr std::size_t most = 1UL << 20U;
  std::string text;
  const auto read_all = read(part, [&](std::string_view piece) {
    text += piece;
    return text.size() < most;
  });
  if (!read_all) return std::unexpected(read_all.error());
  return text;
}

}  // namespace sheet

#include "sheet/xml.h"

#include <expat.h>

#include <charconv>
#include <memory>

namespace sheet {
namespace {

constexpr char separator = ' ';  // of a namespace and a name

std::string_view local(std::string_view name) { return name.substr(name.rfind(separator) + 1); }

struct Reading {
  Elements& elements;
  XML_Parser parser;
  bool refused = false;

  void stop_if_told() const {
    if (elements.trouble()) XML_StopParser(parser, XML_FALSE);
  }
};

void begin(void* data, const char* name, const char** attributes) {
  auto& reading = *static_cast<Reading*>(data);
  reading.elements.begin(local(name), Attributes(attributes));
  reading.stop_if_told();
}

void end(void* data, const char* name) {
  auto& reading = *static_cast<Reading*>(data);
  reading.elements.end(local(name));
  reading.stop_if_told();
}

void characters(void* data, const char* piece, int size) {
  static_cast<Reading*>(data)->elements.text({piece, static_cast<std::size_t>(size)});
}

// No spreadsheet program writes a document type; who does, wants entities to unfold.
void refuse(void* data, const char* /*name*/, const char* /*system*/, const char* /*publisher*/, int /*has_subset*/) {
  auto& reading = *static_cast<Reading*>(data);
  reading.refused = true;
  XML_StopParser(reading.parser, XML_FALSE);
}

struct Free {
  void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};

}  // namespace

std::string_view Attributes::get(std::string_view name, std::string_view space) const {
  for (const auto* pair = pairs_; *pair != nullptr; pair += 2) {
    const std::string_view full = pair[0];
    if (local(full) == name && full.find(space) != std::string_view::npos) return pair[1];
  }
  return {};
}

std::size_t Attributes::number(std::string_view name, std::size_t otherwise) const {
  const auto digits = get(name);
  std::size_t value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return error == std::errc() && end == digits.data() + digits.size() ? value : otherwise;
}

Result<void> read_xml(const Archive& archive, const std::string& part, Elements& elements) {
  const std::unique_ptr<XML_ParserStruct, Free> parser(XML_ParserCreateNS(nullptr, separator));
  if (!parser) return std::unexpected(Trouble::too_large);
  Reading reading{elements, parser.get()};
  XML_SetUserData(parser.get(), &reading);
  XML_SetElementHandler(parser.get(), begin, end);
  XML_SetCharacterDataHandler(parser.get(), characters);
  XML_SetStartDoctypeDeclHandler(parser.get(), refuse);
  bool well_formed = true;
  const auto read = archive.read(part, [&](std::string_view piece) {
    well_formed = XML_Parse(parser.get(), piece.data(), static_cast<int>(piece.size()), XML_FALSE) == XML_STATUS_OK;
    return well_formed;
  });
  if (elements.trouble()) return std::unexpected(*elements.trouble());
  if (!read) return read;
  well_formed = well_formed && XML_Parse(parser.get(), "", 0, XML_TRUE) == XML_STATUS_OK;
  if (!well_formed || reading.refused) return std::unexpected(Trouble::damaged);
  return {};
}

}  // namespace sheet

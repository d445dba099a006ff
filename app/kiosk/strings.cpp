#include "kiosk/strings.h"

#include <toml++/toml.h>

#include <sstream>

namespace kiosk {
namespace {

void flatten(const toml::table& table, const std::string& prefix,
             std::map<std::string, std::string, std::less<>>& out) {
  for (const auto& [key, node] : table) {
    const std::string path = prefix + std::string(key.str());
    if (const auto* inner = node.as_table()) flatten(*inner, path + ".", out);
    if (const auto* sentence = node.as_string()) out[path] = sentence->get();
  }
}

}  // namespace

base::Result<Strings> Strings::parse(std::string_view toml) {
  try {
    Strings strings;
    flatten(toml::parse(toml), "", strings.sentences_);
    return strings;
  } catch (const toml::parse_error& error) {
    std::ostringstream where;
    where << error.description() << " (line " << error.source().begin.line << ")";
    return base::fail(base::ErrorCode::asset_missing, where.str());
  }
}

std::string Strings::operator()(std::string_view key, Arguments arguments) const {
  const auto found = sentences_.find(key);
  if (found == sentences_.end()) return "«" + std::string(key) + "»";
  const std::string& sentence = found->second;
  std::string out;
  // One pass, so that a name which itself holds braces is never read as a placeholder.
  for (std::size_t at = 0; at < sentence.size();) {
    const auto open = sentence.find('{', at);
    const auto close = open == std::string::npos ? open : sentence.find('}', open);
    if (close == std::string::npos) {
      out.append(sentence, at);
      break;
    }
    out.append(sentence, at, open - at);
    const auto name = std::string_view(sentence).substr(open + 1, close - open - 1);
    for (const auto& [key_name, value] : arguments) {
      if (key_name == name) out.append(value);
    }
    at = close + 1;
  }
  return out;
}

bool Strings::has(std::string_view key) const { return sentences_.contains(key); }

std::vector<std::string> Strings::keys() const {
  std::vector<std::string> list;
  list.reserve(sentences_.size());
  for (const auto& [key, sentence] : sentences_) list.push_back(key);
  return list;
}

}  // namespace kiosk

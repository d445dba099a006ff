#include "domain/registered_json.h"

#include <map>
#include <nlohmann/json.hpp>

#include "base/text.h"
#include "domain/fact_json.h"

namespace domain {
namespace {

class Text {
 public:
  Text& raw(std::string_view text) {
    out_ += text;
    return *this;
  }

  Text& quoted(std::string_view text) {
    bool escaped = false;
    bool ascii = true;
    for (const char c : text) {
      const auto byte = static_cast<unsigned char>(c);
      escaped |= byte < 0x20 || c == '"' || c == '\\';
      ascii &= byte < 0x80;
    }
    if (escaped || (!ascii && !base::is_valid_utf8(text))) {
      out_ += nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
      return *this;
    }
    out_ += '"';
    out_ += text;
    out_ += '"';
    return *this;
  }

  template <class List, class Each>
  Text& list(const List& items, Each each) {
    bool first = true;
    for (const auto& item : items) {
      if (!first) out_ += ',';
      first = false;
      each(item);
    }
    return *this;
  }

  [[nodiscard]] std::string take() { return std::move(out_); }

 private:
  std::string out_;
};

void append(Text& text, const std::vector<FieldWrite>& writes) {
  std::map<std::string_view, const FieldWrite*> sorted;
  for (const auto& write : writes) sorted[name_of(write.field)] = &write;  // of a field written twice the last stays
  text.raw("{").list(sorted, [&](const auto& entry) {
    const auto& [name, write] = entry;
    text.raw("\"").raw(name).raw("\":");
    if (write->replaces.empty()) {
      text.quoted(write->value);
      return;
    }
    text.raw("{\"replaces\":[").list(write->replaces, [&](const FactRef& ref) { text.quoted(text_of(ref)); });
    text.raw("],\"value\":").quoted(write->value).raw("}");
  });
  text.raw("}");
}

}  // namespace

std::string registered_json(const PersonRegistered& fact, std::string_view source) {
  Text text;
  text.raw("{");
  if (!fact.also.empty()) {
    text.raw("\"also\":[").list(fact.also, [&](const AlsoKnownAs& name) {
      text.raw("{\"email\":").quoted(name.email).raw(",\"name\":").quoted(name.name).raw("}");
    });
    text.raw("],");
  }
  text.raw("\"event\":").quoted(fact.event.text()).raw(",\"person\":").quoted(fact.person.text());
  text.raw(",\"person_fields\":");
  append(text, fact.person_fields);
  text.raw(",\"registration\":").quoted(fact.registration.text()).raw(",\"registration_fields\":");
  append(text, fact.registration_fields);
  text.raw(",\"scan_keys\":[").list(fact.scan_keys, [&](const std::string& key) { text.quoted(key); });
  text.raw("],\"source\":").quoted(source).raw("}");
  return text.take();
}

}  // namespace domain

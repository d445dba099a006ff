#include "domain/registered_json.h"

#include <algorithm>
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
    const bool escaped = std::ranges::any_of(text, [](char c) { return (c >= 0 && c < 0x20) || c == '"' || c == '\\'; });
    const bool ascii = std::ranges::all_of(text, [](char c) { return c >= 0; });
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
  std::vector<const FieldWrite*> sorted;
  for (const auto& write : writes) sorted.push_back(&write);
  std::ranges::stable_sort(sorted, {}, [](const FieldWrite* write) { return name_of(write->field); });
  const auto same_field = [](const FieldWrite* a, const FieldWrite* b) { return a->field == b->field; };
  std::ranges::reverse(sorted);  // of a field written twice the last stays
  sorted.erase(std::ranges::unique(sorted, same_field).begin(), sorted.end());
  std::ranges::reverse(sorted);
  text.raw("{").list(sorted, [&](const FieldWrite* write) {
    text.quoted(name_of(write->field)).raw(":");
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

#pragma once
// What stands on one badge. Plain values; where each goes and how it looks is the template's (template.h).
#include <map>
#include <string>

namespace badge {

/// Empty values are not drawn. All text is UTF-8, of one line, as its owner writes it.
struct Content {
  std::string name;
  std::string given_name;  // only where the roster is certain of it; then the name's largest part
  std::string company;
  std::string title;   // job title
  std::string ticket;  // ticket type
  std::string offer;
  std::string ask;
  std::string share;                          // the mark for the share level
  std::string band;                           // the ticket type's word: "Speaker"
  std::string pick_up;                        // "B 41", where several kiosks share a printer
  std::string code;                           // for the QR: 28 letters; empty: the QR's place stays white
  std::map<std::string, std::string> custom;  // a roster's further questions: title to answer
  friend bool operator==(const Content&, const Content&) = default;
};

}  // namespace badge

#pragma once
// The sample rosters in data/, and what each should become.
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "roster/entry.h"
#include "roster/plan.h"

namespace samples {

[[nodiscard]] std::string bytes_of(std::string_view file);
[[nodiscard]] roster::Table table_of(std::string_view file);
[[nodiscard]] roster::Table table_in(std::string_view text);  // text that must be readable

/// All rows of data/<file>, by column title.
[[nodiscard]] std::vector<std::map<std::string, std::string>> rows_of(std::string_view file);

inline const std::vector<std::string> files{"pretix.csv",          "eventbrite.csv",    "luma.csv",
                                            "meetup.tsv",          "tito.csv",          "google-forms.csv",
                                            "excel-de-cp1252.csv", "excel-utf16le.txt", "world-names.csv"};

}  // namespace samples

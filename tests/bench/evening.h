#pragma once
// A database with many people, made for measuring and gone afterwards.
#include <filesystem>
#include <memory>
#include <string>

#include "domain/ids.h"
#include "store/database.h"

namespace bench {

class Evening {
 public:
  explicit Evening(int people);
  Evening(const Evening&) = delete;
  Evening& operator=(const Evening&) = delete;
  ~Evening();

  [[nodiscard]] std::unique_ptr<store::Writer> open() const;
  [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }
  [[nodiscard]] domain::EventId event() const { return event_; }
  [[nodiscard]] static std::string ticket(int person);

 private:
  std::filesystem::path folder_;
  domain::EventId event_;
};

/// Ends the program with the error where there is one.
void expect(bool worked, const std::string& what);

}  // namespace bench

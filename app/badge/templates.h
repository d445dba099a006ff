#pragma once
// The designs at hand: NAME.svg in folders, with NAME.back.svg beside it where the back is printed too.
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "badge/template.h"

namespace badge {

/// Every function may be called on any thread.
class Templates {
 public:
  /// The organizer's folder first, then the program's own.
  explicit Templates(std::vector<std::filesystem::path> folders) : folders_(std::move(folders)) {}
  Templates(const Templates&) = delete;
  Templates& operator=(const Templates&) = delete;
  ~Templates() = default;

  /// From the first folder that has it; read once, a failure too. Fails with not_found (the detail names what there
  /// is), file_unreadable or bad_template ("FILE: reason").
  [[nodiscard]] base::Result<std::shared_ptr<const Template>> find(const std::string& name);

  /// What `find` knows, sorted.
  [[nodiscard]] std::vector<std::string> names() const;

 private:
  [[nodiscard]] base::Result<std::shared_ptr<const Template>> read(const std::string& name) const;

  std::vector<std::filesystem::path> folders_;
  std::mutex mutex_;
  std::map<std::string, base::Result<std::shared_ptr<const Template>>> known_;
};

}  // namespace badge

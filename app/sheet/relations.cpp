#include "sheet/relations.h"

#include "sheet/xml.h"

namespace sheet {
namespace {

std::string folder_of(const std::string& part) {
  const auto slash = part.rfind('/');
  return slash == std::string::npos ? "" : part.substr(0, slash + 1);
}

// "../media/a.xml" and "/xl/a.xml" are both allowed.
std::string resolved(const std::string& folder, std::string_view target) {
  if (target.starts_with('/')) return std::string(target.substr(1));
  auto base = folder;
  while (target.starts_with("../")) {
    target.remove_prefix(3);
    if (!base.empty()) base = folder_of(base.substr(0, base.size() - 1));
  }
  if (target.starts_with("./")) target.remove_prefix(2);
  return base + std::string(target);
}

class Relations : public Elements {
 public:
  explicit Relations(std::string folder) : folder_(std::move(folder)) {}

  void begin(std::string_view name, const Attributes& attributes) override {
    if (name != "Relationship" || attributes.get("TargetMode") == "External") return;
    const auto type = attributes.get("Type");
    found.push_back({.id = std::string(attributes.get("Id")),
                     .type = std::string(type.substr(type.rfind('/') + 1)),
                     .part = resolved(folder_, attributes.get("Target"))});
  }
  void end(std::string_view /*name*/) override {}
  void text(std::string_view /*piece*/) override {}

  std::vector<Relation> found;

 private:
  std::string folder_;
};

}  // namespace

Result<std::vector<Relation>> relations_of(const Archive& archive, const std::string& part) {
  const auto folder = folder_of(part);
  Relations relations(folder);
  const auto read = read_xml(archive, folder + "_rels/" + part.substr(folder.size()) + ".rels", relations);
  if (!read) return std::unexpected(read.error());
  return std::move(relations.found);
}

}  // namespace sheet

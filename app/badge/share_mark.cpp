#include "badge/share_mark.h"

namespace badge {

std::string share_mark(domain::ShareLevel share) {
  switch (share) {
    case domain::ShareLevel::name_only:
      return "○";
    case domain::ShareLevel::company:
      return "◐";
    case domain::ShareLevel::contact:
      return "●";
  }
  return {};
}

}  // namespace badge

#include "store/verify.h"

#include "store/rebuild.h"
#include "store/sqlite_error.h"
#include "store/stored_fact.h"

namespace store {
namespace {

constexpr std::size_t most_findings = 100;

class Chains {
 public:
  explicit Chains(Verification& result) : result_(result) {}

  void see(const StoredFact& fact) {
    if (result_.origins == 0 || fact.ref.origin != origin_) begin(fact.ref.origin);
    ++result_.facts;
    if (fact.ref.number != number_ + 1) {
      say(fact, "facts " + std::to_string(number_ + 1) + " to " + std::to_string(fact.ref.number - 1) + " are missing");
    }
    if (fact.json && fact.salt && domain::body_digest(*fact.salt, *fact.json) != fact.digest) {
      say(fact, "its body was changed");
    }
    if (fact.json.has_value() != fact.salt.has_value()) say(fact, "its body and its salt were not blanked together");
    const auto link = domain::next_link(link_, fact.ref, fact.clock, fact.wall, fact.kind, fact.digest);
    if (link != fact.link) say(fact, "the chain is broken here");
    number_ = fact.ref.number;
    link_ = fact.link;
  }

 private:
  void begin(domain::OriginId origin) {
    ++result_.origins;
    origin_ = origin;
    number_ = 0;
    link_ = {};
  }
  void say(const StoredFact& fact, const std::string& what) {
    if (result_.findings.size() >= most_findings) {
      result_.cut = true;
      return;
    }
    result_.findings.push_back("fact " + fact.ref.origin.text() + ":" + std::to_string(fact.ref.number) + ": " + what);
  }

  Verification& result_;
  domain::OriginId origin_;
  std::uint64_t number_ = 0;
  domain::Digest link_{};
};

}  // namespace

base::Result<Verification> verify(Session& session) {
  return caught(session.connection.handle(), session.path.string(), [&] {
    Verification result;
    ReadTransaction moment(session.connection);
    Chains chains(result);
    for_each_fact(session.connection, session.origins, [&](const StoredFact& fact) { chains.see(fact); });
    const auto expected = rebuilt(session);
    compare(session, *expected, [&](const std::string& finding) {
      if (result.findings.size() >= most_findings) {
        result.cut = true;
        return false;
      }
      result.findings.push_back(finding);
      return true;
    });
    return result;
  });
}

}  // namespace store

#pragma once
// Who of an evening may be shown to whom, and what stands between two of them: how often they met across the series,
// who introduced them. Packs, lists and exports all ask here, so that they agree.
#include <optional>
#include <unordered_map>
#include <vector>

#include "domain/acquaintance.h"
#include "domain/same_people.h"
#include "followup/guests.h"

namespace followup {

/// What an introduction stands at, as its introducer hears it. Who said "not now" is told to nobody.
enum class IntroductionState : std::uint8_t { asked, not_now, agreed, happened, did_not };

/// Points into the series, which must outlive it.
class Circle {
 public:
  explicit Circle(const Series& series);

  [[nodiscard]] const Series& series() const { return *series_; }
  [[nodiscard]] const Guests& guests() const { return guests_; }

  /// Whose place it is, after merges; nil where it is nobody's that may be listed.
  [[nodiscard]] domain::PersonId person(const domain::RegistrationId& place) const;

  /// Any id of a person, after merges.
  [[nodiscard]] domain::PersonId one_of(domain::PersonId person) const { return same_people_.of(person); }

  /// One of the two said "not this person", here or at any evening.
  [[nodiscard]] bool apart(domain::PersonId one, domain::PersonId other) const;

  /// Meetings that count, by time and then by ids: neither held nor withdrawn, both may be listed, nothing stands
  /// between them.
  [[nodiscard]] const std::vector<const domain::MeetingRow*>& meetings() const { return meetings_; }

  /// Of a listed meeting: 1 where it is their first, 2 their second, …; 0 where not both chose to be remembered, so
  /// that nobody counts.
  [[nodiscard]] std::size_t nth(const domain::MeetingRow& meeting) const;

  /// Somebody who is here, too, and whom one has met at evenings before.
  struct Known {
    const Guest* whom = nullptr;
    std::size_t times = 0;
  };
  /// For each place whose guest is in: those in tonight whom they know, most meetings first. Only pairs that both chose
  /// to be remembered, tonight and then.
  [[nodiscard]] std::unordered_map<domain::RegistrationId, std::vector<Known>> known_here() const;

  /// The introduction that a listed meeting came of: the earliest that both agreed to, made before they met; nullptr
  /// where they found each other themselves, or where their introducer may not be listed.
  [[nodiscard]] const domain::IntroductionRow* introduction_of(const domain::MeetingRow& meeting) const;

  /// Introductions that may be listed, by time: of three known guests, none of them apart, not taken back.
  [[nodiscard]] std::vector<const domain::IntroductionRow*> introductions() const;

  /// Of a listed introduction. That it happened is also known from their badges: they met after both had said yes.
  [[nodiscard]] IntroductionState state_of(const domain::IntroductionRow& introduction) const;
  [[nodiscard]] static bool said_not_now(const domain::IntroductionRow& introduction);

  /// Promises that may be listed, by time: between two known guests who are not apart, not taken back.
  [[nodiscard]] std::vector<const domain::PromiseRow*> promises() const;

 private:
  struct Pair {
    domain::PersonId less;
    domain::PersonId greater;
    friend bool operator==(const Pair&, const Pair&) = default;
  };
  struct PairHash {
    std::size_t operator()(const Pair& pair) const noexcept {
      const std::hash<domain::PersonId> hash;
      return hash(pair.less) * 31 + hash(pair.greater);
    }
  };
  struct Earlier {
    domain::EventId event;
    const domain::RegistrationRow* one = nullptr;
    const domain::RegistrationRow* other = nullptr;
    base::Instant met;
  };

  [[nodiscard]] static Pair pair_of(domain::PersonId one, domain::PersonId other);
  [[nodiscard]] std::optional<Pair> pair_of(const domain::MeetingRow& meeting) const;
  /// When the two met, as domain::times_met says.
  [[nodiscard]] std::vector<base::Instant> times_of(const Pair& pair, const domain::EveningOfTwo& tonight) const;
  void look_back();
  void find_introductions();

  const Series* series_;
  domain::SamePeople same_people_;
  Guests guests_;
  std::unordered_map<Pair, bool, PairHash> apart_;
  std::vector<const domain::MeetingRow*> meetings_;
  std::unordered_map<Pair, base::Instant, PairHash> last_met_;  // tonight; only those introduced
  std::unordered_map<Pair, std::vector<Earlier>, PairHash> earlier_;
  std::unordered_map<Pair, std::vector<domain::ElsewhereRow>, PairHash> elsewhere_;
  std::unordered_map<Pair, std::vector<const domain::IntroductionRow*>, PairHash> introduced_;
};

}  // namespace followup

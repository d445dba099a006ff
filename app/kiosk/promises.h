#pragma once
// What two people who met promise each other, and what they note: what is asked of the store and what it answers.
// One touch says a promise; no words are needed.
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "domain/follow_up_facts.h"

namespace kiosk {

/// One person's word to another. A scan names badges, a list registrations.
struct PromiseBetween {
  domain::Party by;
  domain::Party to;
  domain::PromiseKind kind = domain::PromiseKind::help;
  friend bool operator==(const PromiseBetween&, const PromiseBetween&) = default;
};
struct RecordedPromise {
  domain::PromiseId id;
  PromiseBetween what;
  friend bool operator==(const RecordedPromise&, const RecordedPromise&) = default;
};

// Effects.

/// Those of them are made that are possible: the two have met, and neither avoids the other. One that was made this
/// evening and is open is not made twice. Answered by PromisesMade.
struct MakePromises {
  std::vector<PromiseBetween> promises;
  friend bool operator==(const MakePromises&, const MakePromises&) = default;
};
/// As if they had never been made. Answered by PromisesTakenBack.
struct TakeBackPromises {
  std::vector<domain::PromiseId> promises;
  friend bool operator==(const TakeBackPromises&, const TakeBackPromises&) = default;
};
/// What these two want to keep of their talk; both find it on their lists. Answered by NoteAdded.
struct AddNote {
  domain::BadgeId first;
  domain::BadgeId second;
  std::string text;
  friend bool operator==(const AddNote&, const AddNote&) = default;
};

// Messages.

struct PromisesMade {
  std::vector<PromiseBetween> asked;
  std::vector<RecordedPromise> made;
};
struct PromisesTakenBack {
  std::vector<domain::PromiseId> promises;  // as it was asked
};
struct NoteAdded {
  AddNote asked;
  enum class Kept : std::uint8_t { no, yes } kept = Kept::yes;  // no: their meeting does not stand any more
};

}  // namespace kiosk

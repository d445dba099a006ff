#include "store/migrations.h"

#include <array>

namespace store {
namespace {

// Times are UTC milliseconds, ids hex text, facts are named "origin:number" by the small number of table origin.
// Derived tables carry `written`: per field, the facts its value rests on (field_columns.h).
// No foreign keys and nothing unique but an own id: rows may wait for a subject that has not arrived yet.
constexpr const char* first = R"sql(
-- Where facts come from. 'incarnation' says which of them this file is, and which file it was then.
CREATE TABLE origin(id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE incarnation(number INTEGER PRIMARY KEY, origin TEXT NOT NULL, machine TEXT NOT NULL, device INTEGER NOT NULL,
  inode INTEGER NOT NULL, since INTEGER NOT NULL) STRICT;

-- The journal: only ever added to.
CREATE TABLE fact(id INTEGER PRIMARY KEY, origin INTEGER NOT NULL, number INTEGER NOT NULL, kind TEXT NOT NULL,
  clock_millis INTEGER NOT NULL, clock_counter INTEGER NOT NULL, wall INTEGER NOT NULL, body TEXT, salt BLOB,
  body_digest BLOB NOT NULL, link BLOB NOT NULL, UNIQUE(origin, number)) STRICT;
CREATE TABLE names(subject TEXT NOT NULL, kind TEXT NOT NULL, fact INTEGER NOT NULL, PRIMARY KEY(subject, kind, fact))
  STRICT, WITHOUT ROWID;

-- Derived from the journal, in the same transaction.
CREATE TABLE event(id TEXT PRIMARY KEY, title TEXT, starts TEXT, ends TEXT, zone TEXT, kept_until TEXT, capacity TEXT,
  walk_ins TEXT, help_desk TEXT, written TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE person(id TEXT PRIMARY KEY, known INTEGER NOT NULL, name TEXT, given_name TEXT, family_name TEXT, email TEXT,
  company TEXT, job_title TEXT, phone TEXT, written TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX person_email ON person(email COLLATE NOCASE) WHERE email <> '';
CREATE TABLE registration(id TEXT PRIMARY KEY, known INTEGER NOT NULL, person TEXT NOT NULL, event TEXT NOT NULL,
  source TEXT NOT NULL, in_since INTEGER, in_at TEXT NOT NULL, check_ins TEXT NOT NULL, scan_keys TEXT NOT NULL,
  ticket_type TEXT, status TEXT, status_note TEXT, order_code TEXT, offer TEXT, ask TEXT, share TEXT, consent_until TEXT,
  remembered TEXT, written TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX registration_person ON registration(person);
CREATE INDEX registration_order ON registration(order_code, event) WHERE order_code <> '';
CREATE INDEX registration_in ON registration(event) WHERE in_since IS NOT NULL;
CREATE INDEX registration_unlisted ON registration(event) WHERE source = 'unlisted';
CREATE TABLE scan_key(folded TEXT NOT NULL, registration TEXT NOT NULL, text TEXT NOT NULL,
  PRIMARY KEY(folded, registration, text)) STRICT, WITHOUT ROWID;
CREATE TABLE badge(id TEXT PRIMARY KEY, registration TEXT, voided_millis INTEGER, voided_counter INTEGER,
  conflict INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX badge_registration ON badge(registration);
CREATE TABLE check_in(origin INTEGER NOT NULL, number INTEGER NOT NULL, event TEXT NOT NULL, registration TEXT,
  at INTEGER NOT NULL, kiosk TEXT NOT NULL, way TEXT NOT NULL, undone INTEGER NOT NULL, PRIMARY KEY(origin, number))
  STRICT, WITHOUT ROWID;
CREATE INDEX check_in_unresolved ON check_in(event) WHERE registration IS NULL;
CREATE TABLE meeting(a TEXT NOT NULL, b TEXT NOT NULL, event TEXT NOT NULL, scanned_first TEXT NOT NULL,
  first_met INTEGER NOT NULL, kiosk TEXT NOT NULL, held INTEGER NOT NULL, withdrawn INTEGER NOT NULL,
  withdrawals TEXT NOT NULL, PRIMARY KEY(a, b)) STRICT, WITHOUT ROWID;
CREATE INDEX meeting_b ON meeting(b);
CREATE TABLE note(a TEXT NOT NULL, b TEXT NOT NULL, origin INTEGER NOT NULL, number INTEGER NOT NULL,
  at INTEGER NOT NULL, text TEXT NOT NULL, PRIMARY KEY(a, b, origin, number)) STRICT, WITHOUT ROWID;
CREATE TABLE help(origin INTEGER NOT NULL, number INTEGER NOT NULL, event TEXT NOT NULL, registration TEXT,
  at INTEGER NOT NULL, kiosk TEXT NOT NULL, reason TEXT NOT NULL, given INTEGER NOT NULL, PRIMARY KEY(origin, number))
  STRICT, WITHOUT ROWID;

-- Of this file alone: neither derived nor synced.
CREATE TABLE event_key(event TEXT PRIMARY KEY, key BLOB NOT NULL) STRICT, WITHOUT ROWID;
)sql";

// What rosters say about a place beyond what the program needs.
constexpr const char* second = R"sql(
ALTER TABLE registration ADD COLUMN dietary TEXT;
ALTER TABLE registration ADD COLUMN answers TEXT;
)sql";

// Badges on paper. A job is made with the check-in and followed until it has come out; 'number' is the order they were
// made in. Like event_key it is of this file alone: what is sent to this kiosk's printers is nobody else's to send.
constexpr const char* third = R"sql(
ALTER TABLE event ADD COLUMN ticket_types TEXT;
ALTER TABLE badge ADD COLUMN printed INTEGER;
CREATE TABLE print_job(number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, event TEXT NOT NULL,
  registration TEXT NOT NULL, badge TEXT NOT NULL, reason TEXT NOT NULL, asked INTEGER NOT NULL, state TEXT NOT NULL,
  printer TEXT NOT NULL, printer_job INTEGER NOT NULL, pick_up_letter TEXT NOT NULL, pick_up_number INTEGER NOT NULL)
  STRICT;
CREATE INDEX print_job_registration ON print_job(registration);
CREATE INDEX print_job_pick_up ON print_job(event, pick_up_number);
CREATE INDEX print_job_open ON print_job(event) WHERE state NOT IN ('printed', 'given_up');
)sql";

// What comes of meetings: choices, promises, introductions, and who is who across events.
constexpr const char* fourth = R"sql(
ALTER TABLE registration ADD COLUMN words_shown TEXT;
ALTER TABLE registration ADD COLUMN pack_address TEXT;
ALTER TABLE registration ADD COLUMN shared_address TEXT;
ALTER TABLE registration ADD COLUMN wants_host TEXT;
ALTER TABLE registration ADD COLUMN looked_after TEXT;
CREATE TABLE promise(id TEXT PRIMARY KEY, known INTEGER NOT NULL, event TEXT NOT NULL, promiser TEXT, promisee TEXT,
  what TEXT NOT NULL, made INTEGER NOT NULL, kiosk TEXT NOT NULL, words TEXT, due TEXT, outcome TEXT,
  written TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX promise_event ON promise(event);
CREATE INDEX promise_promiser ON promise(promiser);
CREATE TABLE introduction(id TEXT PRIMARY KEY, known INTEGER NOT NULL, event TEXT NOT NULL, introducer TEXT, first TEXT,
  second TEXT, made INTEGER NOT NULL, kiosk TEXT NOT NULL, words TEXT, first_says TEXT, second_says TEXT, outcome TEXT,
  written TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX introduction_event ON introduction(event);
CREATE INDEX introduction_introducer ON introduction(introducer);
CREATE INDEX introduction_first ON introduction(first);
CREATE INDEX introduction_second ON introduction(second);
CREATE TABLE avoidance(by TEXT NOT NULL, whom TEXT NOT NULL, avoidances TEXT NOT NULL, PRIMARY KEY(by, whom))
  STRICT, WITHOUT ROWID;
CREATE TABLE elsewhere(origin INTEGER NOT NULL, number INTEGER NOT NULL, event TEXT NOT NULL, by TEXT NOT NULL,
  whom TEXT NOT NULL, day INTEGER NOT NULL, PRIMARY KEY(origin, number)) STRICT, WITHOUT ROWID;
CREATE INDEX elsewhere_by ON elsewhere(by);
CREATE INDEX elsewhere_whom ON elsewhere(whom);
CREATE TABLE merge(one TEXT NOT NULL, other TEXT NOT NULL, by TEXT NOT NULL, merges TEXT NOT NULL,
  PRIMARY KEY(one, other)) STRICT, WITHOUT ROWID;
CREATE INDEX merge_other ON merge(other);
CREATE INDEX meeting_event ON meeting(event);
)sql";

// Series of events. Which of them the commands and the kiosk of this file mean, and since when it was so chosen, is
// this file's alone; it ends by itself.
constexpr const char* fifth = R"sql(
ALTER TABLE event ADD COLUMN purged INTEGER;
CREATE TABLE event_in_use(one INTEGER PRIMARY KEY CHECK(one = 1), event TEXT NOT NULL, since INTEGER NOT NULL)
  STRICT;
)sql";

constexpr std::array steps{first, second, third, fourth, fifth};

}  // namespace

std::span<const char* const> migrations() { return steps; }

}  // namespace store

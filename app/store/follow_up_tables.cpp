// Tables, continued: promises, introductions, and what people said of each other.
#include "store/field_columns.h"
#include "store/tables.h"
#include "store/words.h"

namespace store {

void Tables::put(const domain::PromiseRow& row) {
  auto query = connection_.query(
      "INSERT OR REPLACE INTO promise(id, known, event, promiser, promisee, what, made, kiosk, words, due, outcome, "
      "written) VALUES(?,?,?,?,?,?,?,?,?,?,?,?)",
      row.id, row.known, row.event, row.by, row.to, word_of(row.kind), row.made, row.kiosk);
  bind_fields(query, row.fields, promise_fields(), origins_);
  query.run();
}

void Tables::put(const domain::IntroductionRow& row) {
  auto query = connection_.query(
      "INSERT OR REPLACE INTO introduction(id, known, event, introducer, first, second, made, kiosk, words, "
      "first_says, second_says, outcome, written) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)",
      row.id, row.known, row.event, row.introducer, row.first, row.second, row.made, row.kiosk);
  bind_fields(query, row.fields, introduction_fields(), origins_);
  query.run();
}

void Tables::put(const domain::AvoidanceRow& row) {
  connection_.run("INSERT OR REPLACE INTO avoidance(by, whom, avoidances) VALUES(?,?,?)", row.by, row.whom,
                  origins_.text_of(row.avoidances));
}

void Tables::put(const domain::ElsewhereRow& row) {
  connection_.run("INSERT OR REPLACE INTO elsewhere(origin, number, event, by, whom, day) VALUES(?,?,?,?,?,?)",
                  origins_.number_of(row.fact.origin), row.fact.number, row.event, row.by, row.whom, row.on);
}

void Tables::put(const domain::MergeRow& row) {
  connection_.run("INSERT OR REPLACE INTO merge(one, other, by, merges) VALUES(?,?,?,?)", row.one, row.other,
                  word_of(row.by), origins_.text_of(row.merges));
}

}  // namespace store

#include "followup/pack_tables.h"

#include "followup/local_time.h"
#include "followup/pack_sentences.h"

namespace followup {

namespace {

void add_line(std::string& lines, std::string_view line) {
  if (!lines.empty()) lines += '\n';
  lines += line;
}

}  // namespace

void write_pack_table(const Pack& pack, const Words& words, const Rows& rows) {
  LocalTime time(base::Zone::find(pack.zone).or_else([] { return base::Zone::find("UTC"); }).value());
  row(rows, {"met_at", "time_zone", "name", "company", "job_title", "email", "phone", "looks_for", "can_help_with",
             "notes", "you_promised", "introduced_by", "nth"});
  for (const auto& met : pack.met) {
    std::string notes;
    for (const auto& note : met.notes) add_line(notes, note);
    std::string promised;
    for (const auto& promise : pack.promises) {
      const bool dropped = promise.outcome == domain::PromiseOutcome::dropped;
      if (promise.person == met.person && !dropped) add_line(promised, promise_sentence(promise, words));
    }
    const Contact& contact = met.contact;
    row(rows, {time.date_time(met.met), time.offset_name(met.met), contact.name, contact.company, contact.job_title,
               contact.email, contact.phone, met.ask, met.offer, notes, promised, met.introduced_by,
               met.nth == 0 ? std::string() : std::to_string(met.nth)});
  }
}

}  // namespace followup

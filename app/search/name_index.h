#pragma once
// The people of an event, to be found while a name is being typed. In memory; used from one thread.
//
// Every word typed must fit some word of the name, in any order: as it is, as its beginning, or with a slip or two
// (near.h). Where that finds nobody without a slip, spaces may be missing, and words may sound alike (consonants.h).
// What fits better comes first, then the shorter name. Companies, addresses and codes find nobody: this is the
// public's search. An address may spell a name, though (address_spelling.h).
//
// What is found depends on who is in the index, never on the order in which they were put there.
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "search/entry.h"
#include "search/marks.h"
#include "search/spellings.h"
#include "search/vocabulary.h"

namespace search {

class NameIndex {
 public:
  /// Adds the registration, or replaces what was known of it.
  void put(const Entry& entry);
  void remove(domain::RegistrationId registration);

  /// Best first, one per person, `limit` at most. Nothing for a query without a letter or digit.
  [[nodiscard]] std::vector<Entry> find(std::string_view query, std::size_t limit = 8) const;

  /// The same for helpers and organizers: after the names also those whom a word of the company, the front part of the
  /// e-mail address or the last three characters or more of a ticket code fit.
  [[nodiscard]] std::vector<Entry> find_anybody(std::string_view query, std::size_t limit = 8) const;

  /// Those who are likely this very person, who is about to register: the same address, then the same or nearly
  /// the same name (likeness.h). Best first. Never by the beginning of a name.
  [[nodiscard]] std::vector<Entry> same_person(std::string_view name, std::string_view email,
                                               std::size_t limit = 3) const;

  [[nodiscard]] std::size_t people() const { return by_person_.size(); }
  [[nodiscard]] const Spellings& spellings() const { return spellings_; }

 private:
  struct Part {  // of a name, between spaces: many people share it, and transliterating is slow
    std::vector<Vocabulary::Position> words;
    std::vector<std::u32string> readings;  // folded, without spaces: as written, and in Latin letters where it is not
    bool vowels_left_out = false;
  };
  using Name = std::vector<const Part*>;
  struct Person {
    std::vector<PackedEntry> entries;  // empty: the slot is free
    std::vector<Vocabulary::Position> words;
    std::vector<Lexicon::Position> others;      // in others_
    std::vector<Lexicon::Position> consonants;  // in consonants_
    std::vector<Name> names;
  };
  enum class Face : std::uint8_t { public_search, staff };

  void index(Slot slot);
  void index_name(Person& person, std::string_view name);
  void index_others(Slot slot, const Entry& entry);
  void index_consonants(Person& person, const Name& name);
  void forget(Slot slot);
  [[nodiscard]] const Part& part(const std::string& text);

  struct Reading;  // of a query, while it is answered
  [[nodiscard]] std::vector<Reading> readings_of(std::string_view query, Face face) const;
  void lower_by_others(Prices& prices, std::u32string_view typed) const;
  void lower_by_joining(Prices& best, std::string_view reading) const;
  [[nodiscard]] Price price_joined(const Name& name, std::u32string_view typed) const;
  [[nodiscard]] std::vector<Slot> perhaps_alike(std::string_view name) const;
  [[nodiscard]] Prices ranked(std::string_view query, Face face) const;
  [[nodiscard]] std::vector<Entry> first_of(const Prices& best, std::string_view query, std::size_t limit) const;

  Spellings spellings_;
  std::vector<Person> people_;
  // By slot, side by side, for what every keystroke reads:
  std::vector<std::uint64_t> letters_;  // of everything in a person's names (near.h)
  std::vector<std::uint64_t> keys_;     // of the folded name that is shown
  std::vector<std::uint32_t> lengths_;  // of that name, in bytes
  std::vector<Slot> free_;
  std::unordered_map<domain::PersonId, Slot> by_person_;
  std::unordered_map<domain::RegistrationId, domain::PersonId> by_registration_;
  std::unordered_map<std::string, Part> parts_;
  Vocabulary words_;
  Lexicon others_;      // words of companies and of addresses
  Lexicon consonants_;  // of whole names whose script leaves vowels out
  Marks codes_;
  Marks addresses_;
};

}  // namespace search

#pragma once
// The people of an event, to be found while a name is being typed. In memory; used from one thread.
//
// Every word typed must fit some word of the name, in any order: as it is, as its beginning, or with a slip or two
// (near.h). Where that finds nobody, spaces may be missing, and Arabic and Hebrew names match by their consonants
// alone. What fits better comes first, then the shorter name. Companies, addresses and codes find nobody: this is the
// public's search.
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "domain/ids.h"
#include "search/lexicon.h"
#include "search/spellings.h"

namespace search {

/// A registration as the search knows it.
struct Entry {
  domain::RegistrationId registration;
  domain::PersonId person;
  std::string name;
  std::string given_name;  // empty where the roster has one name only
  std::string family_name;
  std::string email;  // empty where the roster has none
  std::string company;
  std::vector<std::string> codes;  // what a scanner may read from the ticket
  bool admissible = true;          // going; of a person's several registrations one that is going is shown
  friend bool operator==(const Entry&, const Entry&) = default;
};

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

  /// Those who are likely this very person, who is about to register: the same address, the same words in the name.
  /// Best first. Never by the beginning of a name.
  [[nodiscard]] std::vector<Entry> same_person(std::string_view name, std::string_view email,
                                               std::size_t limit = 3) const;

  [[nodiscard]] std::size_t people() const { return by_person_.size(); }
  [[nodiscard]] const Spellings& spellings() const { return spellings_; }

 private:
  struct Person {
    std::vector<Entry> entries;           // empty: the slot is free
    std::vector<std::size_t> words;       // positions in words_
    std::vector<std::size_t> joined;      // in joined_
    std::vector<std::size_t> consonants;  // in consonants_
    std::size_t length = 0;               // of the name, in bytes
  };
  struct Part {                         // of a name, between spaces: many people share it, and transliterating is slow
    std::vector<std::size_t> words;     // positions in words_
    std::vector<std::string> readings;  // folded, without spaces: as written, and in Latin letters where it is not
    bool vowels_left_out = false;
  };
  struct Ranked {
    unsigned price;
    Slot slot;
  };

  void index(Slot slot);
  void index_joined(Person& person, std::string_view name);
  void forget(Slot slot);
  [[nodiscard]] const Part& part(const std::string& text);
  void rank_words(std::string_view reading, std::vector<unsigned>& best) const;
  void rank_joined(std::string_view reading, std::vector<unsigned>& best) const;
  [[nodiscard]] std::vector<Entry> first_of(const std::vector<unsigned>& best, std::size_t limit) const;

  Spellings spellings_;
  std::vector<Person> people_;
  std::vector<Slot> free_;
  std::unordered_map<domain::PersonId, Slot> by_person_;
  std::unordered_map<domain::RegistrationId, domain::PersonId> by_registration_;
  std::unordered_map<std::string, Part> parts_;
  Lexicon words_;
  Lexicon joined_;      // names without spaces, as written and with the last part first
  Lexicon consonants_;  // in Latin letters, of names whose script leaves vowels out
};

}  // namespace search

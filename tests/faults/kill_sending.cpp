// The sender is killed at any moment, against a real mail server that counts what it takes: nobody gets a letter twice,
// and in the end everybody has one but those who are said to be unsure.
#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <map>
#include <random>
#include <thread>

#include "faults/child.h"
#include "mail/send_all.h"
#include "mail/smtp.h"
#include "store/evening.h"
#include "store/mail_journal.h"
#include "support/mail_server.h"

namespace {

using domain::MailState;

constexpr int guests = 120;
const auto event = *domain::EventId::parse(std::string(32, 'e'));
const mail::Sender sender{"Riverside Founders", "evening@riverside.example", ""};

base::Instant wall_clock() { return std::chrono::time_point_cast<base::Millis>(std::chrono::system_clock::now()); }

domain::RegistrationId guest(int number) {
  auto text = std::to_string(1000 + number);
  return *domain::RegistrationId::parse(text.append(28, '0'));
}

std::string address_of(int number) { return "guest" + std::to_string(number) + "@example.org"; }

std::map<domain::RegistrationId, domain::Mailing> known(store::MailJournal& journal) {
  std::map<domain::RegistrationId, domain::Mailing> mailings;
  const auto read = journal.mailings(event);
  if (!read) ::_exit(91);
  for (const auto& mailing : *read) mailings.emplace(mailing.registration, mailing);
  return mailings;
}

/// What `lanyard pack send` does: whoever may be written to, one after the other. 0: nobody is left.
int send_to_all(const std::filesystem::path& database, const std::string& server_address) {
  const auto journal = store::MailJournal::open(database, wall_clock());
  if (!journal) return 92;
  const auto mailings = known(**journal);
  std::vector<mail::Outgoing> letters;
  for (int number = 0; number < guests; ++number) {
    const auto found = mailings.find(guest(number));
    const auto past = found == mailings.end() ? std::nullopt : std::optional(found->second);
    if (domain::decide_send(past, address_of(number), domain::Wish::as_needed) != domain::SendDecision::send) continue;
    mail::Outgoing outgoing{event, guest(number), domain::attempt_after(past), {}};
    outgoing.letter.to_address = address_of(number);
    outgoing.letter.subject = "Whom you met";
    outgoing.letter.text = std::string(3000, 'x');
    letters.push_back(outgoing);
  }
  mail::Smtp smtp(*mail::server_at(server_address), {}, [] { return false; });
  mail::Post post;
  post.deliver = [&](const auto& from, const auto& to, const auto& message, const auto& before) {
    return smtp.send(from, to, message, before);
  };
  post.record = [&](const domain::Mailing& mailing) { return (*journal)->record(mailing); };
  post.now = wall_clock;
  post.wait = [](base::Millis time) { std::this_thread::sleep_for(time); };
  post.is_interrupted = [] { return false; };
  post.tell = [](const domain::Mailing&) {};
  const auto sent = mail::send_all(letters, sender, 6'000'000, post);
  return sent && !sent->stopped ? 0 : 93;
}

}  // namespace

TEST_CASE("killed at any moment, the sender writes to nobody twice and forgets nobody") {
  test::TemporaryFolder folder;
  const auto database = folder.file("evening.db");
  const support::MailServer server;
  std::mt19937 random(2026);
  int kills = 0;
  const int rounds = std::getenv("LANYARD_LONG") != nullptr ? 300 : 40;
  for (int round = 0; round < rounds; ++round) {
    test::Child child([&](int descriptor) {
      if (::write(descriptor, "r", 1) != 1) return 81;
      return send_to_all(database, server.address());
    });
    REQUIRE(child.first_byte() == "r");
    std::this_thread::sleep_for(std::chrono::microseconds(random() % 60'000));
    child.kill();
    const int status = child.wait();
    INFO("round " << round << ", exit " << WEXITSTATUS(status));
    REQUIRE((WIFSIGNALED(status) || WEXITSTATUS(status) == 0));
    kills += WIFSIGNALED(status) ? 1 : 0;
  }
  REQUIRE(kills > 10);
  REQUIRE(send_to_all(database, server.address()) == 0);

  std::map<std::string, int> letters;
  for (const auto& [to, id] : server.taken()) ++letters[to];
  const auto journal = store::MailJournal::open(database, wall_clock());
  REQUIRE(journal);
  const auto mailings = known(**journal);
  int sent = 0;
  int unsure = 0;
  for (int number = 0; number < guests; ++number) {
    INFO(address_of(number));
    REQUIRE(mailings.contains(guest(number)));
    const auto state = mailings.at(guest(number)).state;
    REQUIRE(letters[address_of(number)] <= 1);
    if (state == MailState::sent) REQUIRE(letters[address_of(number)] == 1);
    REQUIRE((state == MailState::sent || state == MailState::unsure));
    ++(state == MailState::sent ? sent : unsure);
  }
  INFO(sent << " sent, " << unsure << " unsure, " << kills << " kills");
  CHECK(sent > guests / 2);
  CHECK(unsure <= kills);
}

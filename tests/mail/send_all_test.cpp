// A run of letters in virtual time, against a server that says what the test wants.
#include "mail/send_all.h"

#include <map>

#include "mail/letters.h"
#include "support/catch.h"

namespace {

using domain::MailState;
using Why = mail::CannotSend::Why;

struct World {
  base::Instant now = base::from_millis(1'795'717'867'000);
  std::vector<base::Instant> begun;
  std::vector<domain::Mailing> recorded;
  std::vector<std::string> told;
  std::map<std::string, std::vector<mail::Delivery>> answers;  // by address, one after the other; then Accepted
  base::Result<void> disk;
  int interrupted_after = -1;  // letters

  mail::Post post() {
    mail::Post post;
    post.deliver = [this](const std::string&, const std::string& to, const std::string&,
                          const std::function<base::Result<void>()>& before) -> mail::Delivery {
      begun.push_back(now);
      auto& waiting = answers[to];
      mail::Delivery answer = mail::Accepted{"250 Taken"};
      if (!waiting.empty()) {
        answer = waiting.front();
        waiting.erase(waiting.begin());
      }
      const bool reaches_the_letter =
          std::holds_alternative<mail::Accepted>(answer) || std::holds_alternative<mail::Unsure>(answer);
      if (reaches_the_letter) {
        if (const auto announced = before(); !announced) {
          return mail::CannotSend{Why::not_recorded, announced.error().detail, announced.error()};
        }
      }
      return answer;
    };
    post.record = [this](const domain::Mailing& mailing) -> base::Result<void> {
      if (disk) recorded.push_back(mailing);
      return disk;
    };
    post.now = [this] { return now; };
    post.wait = [this](base::Millis time) { now += std::min(time, base::Millis(700)); };
    post.is_interrupted = [this] {
      return interrupted_after >= 0 && std::cmp_greater_equal(begun.size(), interrupted_after);
    };
    post.tell = [this](const domain::Mailing& mailing) {
      told.push_back(mailing.address + " " + std::string(domain::name_of(mailing.state)));
    };
    return post;
  }

  mail::SentAll send(const std::vector<std::string>& addresses, int per_minute = 60) {
    std::vector<mail::Outgoing> letters;
    for (std::size_t i = 0; i < addresses.size(); ++i) {
      mail::Outgoing outgoing;
      outgoing.event = *domain::EventId::parse(std::string(32, 'e'));
      outgoing.registration = *domain::RegistrationId::parse(std::string(31, '0') + std::to_string(i));
      outgoing.letter = test::letter_to("Guest", addresses[i]);
      letters.push_back(outgoing);
    }
    const auto sent = mail::send_all(letters, test::sender, per_minute, post());
    REQUIRE(sent);
    return *sent;
  }
};

}  // namespace

TEST_CASE("every letter is written down as on its way before it goes and as sent after") {
  World world;
  const auto sent = world.send({"ana@example.org", "eve@example.org"});
  CHECK(sent.sent == 2);
  CHECK(sent.left == 0);
  CHECK_FALSE(sent.stopped);
  REQUIRE(world.recorded.size() == 4);
  CHECK(world.recorded[0].state == MailState::sending);
  CHECK(world.recorded[0].address == "ana@example.org");
  CHECK(world.recorded[1].state == MailState::sent);
  CHECK(world.recorded[1].detail == "250 Taken");
  CHECK(world.recorded[1].message_id == world.recorded[0].message_id);
  CHECK(world.recorded[3].state == MailState::sent);
}

TEST_CASE("letters keep the pace, evenly") {
  World world;
  world.send({"a@example.org", "b@example.org", "c@example.org", "d@example.org"}, 20);
  REQUIRE(world.begun.size() == 4);
  for (std::size_t i = 1; i < 4; ++i) CHECK(world.begun[i] - world.begun[i - 1] >= base::Millis(3000));
  CHECK(world.begun[3] - world.begun[0] < base::Millis(12'000));
}

TEST_CASE("what one recipient's server says is that recipient's matter") {
  World world;
  world.answers["never@example.org"] = {mail::RefusedForEver{"550 No"}};
  world.answers["later@example.org"] = {mail::RefusedForNow{"451 Later"}};
  world.answers["drop@example.org"] = {mail::Unsure{"cut"}};
  const auto sent = world.send({"never@example.org", "later@example.org", "drop@example.org", "ana@example.org"});
  CHECK(sent.sent == 1);
  CHECK(sent.failed == 1);
  CHECK(sent.later == 1);
  CHECK(sent.unsure == 1);
  CHECK(sent.left == 0);
  CHECK(world.told == std::vector<std::string>{"never@example.org failed", "later@example.org waiting",
                                               "drop@example.org unsure", "ana@example.org sent"});
}

TEST_CASE("what would refuse every letter ends the run at the first") {
  World world;
  world.answers["ana@example.org"] = {mail::CannotSend{Why::login, "535 Wrong password", std::nullopt}};
  const auto sent = world.send({"ana@example.org", "eve@example.org"});
  REQUIRE(sent.stopped);
  CHECK(sent.stopped->why == Why::login);
  CHECK(sent.left == 2);
  CHECK(world.recorded.empty());
  CHECK(world.begun.size() == 1);
}

TEST_CASE("a line that broke between two letters is opened again, once for each") {
  const mail::CannotSend broken{Why::no_connection, "gone", std::nullopt};
  World world;
  world.answers["eve@example.org"] = {broken};
  CHECK(world.send({"ana@example.org", "eve@example.org"}).sent == 2);
  World twice;
  twice.answers["eve@example.org"] = {broken, broken};
  const auto sent = twice.send({"ana@example.org", "eve@example.org", "bo@example.org"});
  CHECK(sent.sent == 1);
  CHECK(sent.left == 2);
  CHECK(sent.stopped->why == Why::no_connection);
  World never_there;
  never_there.answers["ana@example.org"] = {broken};
  CHECK(never_there.send({"ana@example.org"}).stopped);
  CHECK(never_there.begun.size() == 1);
}

TEST_CASE("interrupted between two letters, the run says how many are left") {
  World world;
  world.interrupted_after = 1;
  const auto sent = world.send({"a@example.org", "b@example.org", "c@example.org"});
  CHECK(sent.sent == 1);
  CHECK(sent.left == 2);
  CHECK(sent.stopped->why == Why::interrupted);
}

TEST_CASE("what cannot be written down is not sent") {
  World world;
  world.disk = base::fail(base::ErrorCode::disk_full, "evening.db.mails");
  mail::Outgoing outgoing;
  outgoing.letter = test::letter_to("Guest", "ana@example.org");
  const auto sent = mail::send_all(std::vector{outgoing}, test::sender, 60, world.post());
  REQUIRE_FALSE(sent);
  CHECK(sent.error().code == base::ErrorCode::disk_full);
}

TEST_CASE("a clock that is set back stops no letter") {
  World world;
  auto post = world.post();
  post.now = [&world] { return world.now -= base::Millis(5000); };
  std::vector<mail::Outgoing> letters(3);
  for (auto& outgoing : letters) outgoing.letter = test::letter_to("Guest", "ana@example.org");
  CHECK(mail::send_all(letters, test::sender, 1, post)->sent == 3);
}

#include "store/control_socket.h"

#include <sys/stat.h>

#include <thread>

#include "store/evening.h"
#include "store/local_socket.h"
#include "store/netstrings.h"

using test::TemporaryFolder;

namespace {

store::ControlReply echo(const store::ControlRequest& request) {
  std::string output;
  for (const auto& argument : request.arguments) output += argument + "|";
  return {static_cast<int>(request.arguments.size()), output + request.input, "said"};
}

}  // namespace

TEST_CASE("texts of any bytes come out of netstrings as they went in, and broken ones end at the break") {
  const std::vector<std::string> texts{"", "a,b:c", std::string("\0\xff", 2), "李雷"};
  CHECK(store::read_netstrings(store::netstrings(texts)) == texts);
  CHECK(store::read_netstrings("1:a,99999999999999999999999:b,").size() == 1);
  for (const auto* broken : {"1:ab,", ":", "5:abc,", "3:abc", "x", "18446744073709551615:a,", "-1:a,"}) {
    CHECK(store::read_netstrings(broken).empty());
  }
}

TEST_CASE("a command's arguments and input reach the kiosk and its reply comes back") {
  TemporaryFolder folder;
  auto file = folder.file("evening.db");
  SECTION("beside it") {}
  SECTION("in a folder whose name is longer than a socket's may be") {
    file = folder.path() / std::string(150, 'f') / "evening.db";
    std::filesystem::create_directories(file.parent_path());
  }
  const auto server = store::ControlServer::listen(file, echo);
  REQUIRE(server.has_value());
  struct stat status{};
  REQUIRE(::stat((file.string() + ".socket").c_str(), &status) == 0);
  CHECK((status.st_mode & 0777U) == 0600);
  const auto reply = store::ask_running_kiosk(file, {{"import", "--yes"}, std::string(3'000'000, 'x')});
  REQUIRE(reply.has_value());
  CHECK(*reply == store::ControlReply{2, "import|--yes|" + std::string(3'000'000, 'x'), "said"});
  CHECK(store::ask_running_kiosk(file, {{}, ""})->exit_code == 0);
}

TEST_CASE("a command finds the kiosk by any path to its database") {
  TemporaryFolder folder;
  const auto file = folder.file("evening.db");
  test::open_writer(file);
  std::filesystem::create_symlink(file, folder.file("link.db"));
  const auto server = store::ControlServer::listen(folder.file("link.db"), echo);
  REQUIRE(server.has_value());
  CHECK(store::ask_running_kiosk(file, {{"stats"}, ""})->exit_code == 1);
}

TEST_CASE("a socket that a killed kiosk left behind is answered by nobody and replaced by the next kiosk") {
  TemporaryFolder folder;
  const auto file = folder.file("evening.db");
  CHECK(store::ask_running_kiosk(file, {{"stats"}, ""}).error().code == base::ErrorCode::no_answer);
  {
    const auto left = store::LocalSocket::listening_at(file.string() + ".socket");
  }
  CHECK(store::ask_running_kiosk(file, {{"stats"}, ""}).error().code == base::ErrorCode::no_answer);
  const auto server = store::ControlServer::listen(file, echo);
  REQUIRE(server.has_value());
  CHECK(store::ask_running_kiosk(file, {{"stats"}, ""}).has_value());
}

TEST_CASE("a kiosk that does not answer in time is given up") {
  TemporaryFolder folder;
  const auto file = folder.file("evening.db");
  const auto silent = store::LocalSocket::listening_at(file.string() + ".socket");
  REQUIRE(silent.has_value());
  const auto reply = store::ask_running_kiosk(file, {{"stats"}, ""}, std::chrono::milliseconds(50));
  REQUIRE_FALSE(reply.has_value());
  CHECK(reply.error().code == base::ErrorCode::no_answer);
}

TEST_CASE("garbage on the socket is hung up on, and the next command is served") {
  TemporaryFolder folder;
  const auto file = folder.file("evening.db");
  const auto server = store::ControlServer::listen(file, echo);
  REQUIRE(server.has_value());
  auto random = support::seeded(6);
  for (int round = 0; round < 50; ++round) {
    const auto socket = store::LocalSocket::connected_to(file.string() + ".socket");
    REQUIRE(socket.has_value());
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(round) * 7);
    random(bytes);
    static_cast<void>(socket->send({reinterpret_cast<const char*>(bytes.data()), bytes.size()}));
    socket->finish_sending();
    if (round % 2 == 0) CHECK(socket->receive_all(1000).value_or("").empty());
  }
  CHECK(store::ask_running_kiosk(file, {{"stats"}, ""})->exit_code == 1);
}

#include "store/control_socket.h"

#include <sys/socket.h>
#include <sys/stat.h>

#include <future>
#include <thread>

#include "store/evening.h"
#include "store/local_socket.h"
#include "store/netstrings.h"

using test::TemporaryFolder;

namespace {

store::ControlReply echo(const store::ControlRequest& request, const store::ControlProgress& /*progress*/) {
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

TEST_CASE("a kiosk that is long at work says so, and its answer is waited for") {
  TemporaryFolder folder;
  const auto file = folder.file("evening.db");
  const auto slow = [](const store::ControlRequest&, const store::ControlProgress& progress) {
    for (std::size_t i = 0; i < 6; ++i) {
      CHECK(progress(i, 6));
      std::this_thread::sleep_for(std::chrono::milliseconds(150));
    }
    return store::ControlReply{0, "done", ""};
  };
  const auto server = store::ControlServer::listen(file, slow);
  REQUIRE(server.has_value());
  std::size_t furthest = 0;
  const auto reply = store::ask_running_kiosk(file, {{"import"}, ""}, std::chrono::milliseconds(600),
                                              [&](std::size_t done, std::size_t of) {
                                                CHECK(done <= of);
                                                furthest = std::max(furthest, done);
                                                return true;
                                              });
  REQUIRE(reply.has_value());
  CHECK(reply->output == "done");
  CHECK(furthest > 0);
}

TEST_CASE("whoever asks may want it stopped, and hears whether it was; whoever has gone wants it stopped too") {
  TemporaryFolder folder;
  const auto file = folder.file("evening.db");
  std::promise<void> stopped;
  const auto until_stopped = [&](const store::ControlRequest&, const store::ControlProgress& progress) {
    while (progress(1, 2)) std::this_thread::sleep_for(std::chrono::milliseconds(10));
    stopped.set_value();
    return store::ControlReply{26, "", ""};
  };
  const auto server = store::ControlServer::listen(file, until_stopped);
  REQUIRE(server.has_value());
  SECTION("by its progress") {
    const auto reply = store::ask_running_kiosk(file, {{"import"}, ""}, std::chrono::seconds(5),
                                                [](std::size_t, std::size_t) { return false; });
    REQUIRE(reply.has_value());
    CHECK(reply->exit_code == 26);
  }
  SECTION("by being killed") {
    const auto socket = store::LocalSocket::connected_to(file.string() + ".socket");
    REQUIRE(socket.has_value());
    REQUIRE(socket->send(store::netstrings({store::netstrings({"import", ""})})));
    socket->set_patience(std::chrono::seconds(5));
    REQUIRE(socket->receive_some().has_value());
  }
  CHECK(stopped.get_future().wait_for(std::chrono::seconds(5)) == std::future_status::ready);
}

TEST_CASE("a request is one netstring in time: not longer, not more, not dribbled") {
  TemporaryFolder folder;
  const auto listening = store::LocalSocket::listening_at(folder.file("a.socket"));
  REQUIRE(listening.has_value());
  const auto received = [&](std::string_view bytes, base::Millis within = std::chrono::milliseconds(100)) {
    const auto sender = store::LocalSocket::connected_to(folder.file("a.socket"));
    const store::LocalSocket receiver(::accept(listening->descriptor(), nullptr, nullptr));
    CHECK(sender->send(bytes));
    return receiver.receive_netstring(10, within);
  };
  CHECK(received("5:a:b,c,") == "a:b,c");
  CHECK(received("0:,") == "");
  for (const auto* broken :
       {"5:abcdef", "5:abcde,x", "11:abcdefghijk,", "x", "-1:,", "99999999999999999999999:", "5:abc"}) {
    CAPTURE(broken);
    CHECK_FALSE(received(broken).has_value());
  }
  const auto sender = store::LocalSocket::connected_to(folder.file("a.socket"));
  const store::LocalSocket receiver(::accept(listening->descriptor(), nullptr, nullptr));
  std::jthread dribble([&](const std::stop_token& stop) {
    for (const char* byte = "9:aaaaaaaaa,"; *byte != 0 && !stop.stop_requested(); ++byte) {
      static_cast<void>(sender->send({byte, 1}));
      std::this_thread::sleep_for(std::chrono::milliseconds(60));
    }
  });
  CHECK_FALSE(receiver.receive_netstring(10, std::chrono::milliseconds(200)).has_value());
}

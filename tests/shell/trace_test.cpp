#include "shell/trace.h"

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "support/catch.h"

namespace {

screens::DrawLog log_with(std::string words) {
  screens::DrawLog log;
  log.things.emplace_back(screens::DrawnWords{.text = std::move(words), .rect = {}, .tint = {}});
  log.things.emplace_back(
      screens::DrawnWidget{.id = "done", .label = "Done", .rect = {0, 0, 9, 9}, .visible = {1, 2, 3, 4}});
  return log;
}

}  // namespace

TEST_CASE("A trace names what can be touched, where it is seen, and what is to be read, on lines of their own") {
  CHECK(shell::trace_lines(log_with("two\nlines")) == "words\ttwo lines\nwidget\tdone\t1\t2\t3\t4\ton\tDone\n");
}

TEST_CASE("A frame that looks like the one before is not written again") {
  const auto path = std::filesystem::temp_directory_path() / ("lanyard-trace-" + std::to_string(::getpid()));
  {
    auto trace = shell::Trace::open(path.string());
    REQUIRE(trace);
    trace->write(log_with("one"), 1);
    trace->write(log_with("one"), 2);
    trace->write(log_with("two"), 3);
  }
  std::stringstream text;
  text << std::ifstream(path).rdbuf();
  std::filesystem::remove(path);
  CHECK(text.str().find("frame\t1\n") == 0);
  CHECK(text.str().find("frame\t2\n") == std::string::npos);
  CHECK(text.str().find("end\nframe\t3\nwords\ttwo\n") != std::string::npos);
}

TEST_CASE("A trace that cannot be written says so") {
  const auto trace = shell::Trace::open("/nowhere/at/all");
  REQUIRE_FALSE(trace);
  CHECK(trace.error().detail == "/nowhere/at/all");
}

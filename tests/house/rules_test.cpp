// Each rule of the house can fail, and does not fail where it should not.
#include "house/rules.h"

#include "support/catch.h"

using house::Source;

namespace {

std::size_t complaints(house::Complaints (*rule)(const Source&), const std::string& path, const std::string& text) {
  return rule(Source{path, text}).size();
}

}  // namespace

TEST_CASE("a room may look only where the design lets it") {
  using house::room_directions;
  CHECK(complaints(room_directions, "app/domain/x.h", "#include \"base/id.h\"\n#include \"domain/ids.h\"\n") == 0);
  CHECK(complaints(room_directions, "app/domain/x.h", "#include \"kiosk/view.h\"\n") == 1);
  CHECK(complaints(room_directions, "app/base/x.h", "#include \"domain/ids.h\"\n") == 1);
  CHECK(complaints(room_directions, "app/roster/x.h", "#include \"search/index.h\"\n") == 1);
  CHECK(complaints(room_directions, "app/kiosk/x.cpp", "#include \"store/writer.h\"\n") == 1);
  CHECK(complaints(room_directions, "app/shell/x.cpp", "#include \"store/writer.h\"\n") == 1);
  CHECK(complaints(room_directions, "app/cli/x.cpp",
                   "  #  include \"store/writer.h\"\n#include \"shell/window.h\"\n") == 1);
  CHECK(complaints(room_directions, "app/kiosk/x.cpp", "#include \"view.h\"\n") == 1);
  CHECK(complaints(room_directions, "app/attic/x.cpp", "") == 1);
  CHECK(complaints(room_directions, "app/main.cpp", "#include \"shell/window.h\"\n") == 0);
  CHECK(complaints(room_directions, "app/run_kiosk.cpp", "#include \"run_kiosk.h\"\n#include \"store/rows.h\"\n") == 0);
}

TEST_CASE("a library stays in its rooms") {
  using house::library_places;
  CHECK(complaints(library_places, "app/kiosk/x.cpp", "#include <imgui.h>\n") == 1);
  CHECK(complaints(library_places, "app/cli/x.cpp", "#include \"imgui_internal.h\"\n") == 1);
  CHECK(complaints(library_places, "app/screens/x.cpp", "#include <imgui.h>\n") == 0);
  CHECK(complaints(library_places, "app/kiosk/x.cpp", "#include <SQLiteCpp/Database.h>\n#include <sqlite3.h>\n") == 2);
  CHECK(complaints(library_places, "app/store/x.cpp", "#include <SQLiteCpp/Database.h>\n") == 0);
  CHECK(complaints(library_places, "app/screens/x.cpp", "#include <GLFW/glfw3.h>\n") == 1);
  CHECK(complaints(library_places, "app/main.cpp", "#include <GLFW/glfw3.h>\n") == 1);
  CHECK(complaints(library_places, "app/store/x.cpp", "#include <CLI/CLI.hpp>\n") == 1);
  CHECK(complaints(library_places, "tests/store/x.cpp", "#include <SQLiteCpp/Database.h>\n") == 0);
  CHECK(complaints(library_places, "tests/store/x.cpp", "#include <catch2/catch.hpp>\n") == 1);
}

TEST_CASE("clocks and dice stay at the edge") {
  using house::clocks_and_dice;
  for (const char* line : {"auto t = std::chrono::system_clock::now();", "steady_clock::now()",
                           "auto t = time(nullptr);", "std::time(0);", "std::random_device d;", "int x = rand() % 6;",
                           "randombytes_buf(p, 8);", "std::mt19937_64 e;", "getrandom(p, 8, 0);"}) {
    CAPTURE(line);
    CHECK(complaints(clocks_and_dice, "app/kiosk/x.cpp", line) == 1);
    CHECK(complaints(clocks_and_dice, "app/shell/x.cpp", line) == 0);
    CHECK(complaints(clocks_and_dice, "app/main.cpp", line) == 0);
    CHECK(complaints(clocks_and_dice, "app/run_kiosk.cpp", line) == 1);
    CHECK(complaints(clocks_and_dice, "tests/kiosk/x.cpp", line) == 0);
  }
  for (const char* line :
       {"// time(nullptr)", "f(\"rand()\");", "local_time(zone);", "x.time();", "Id::random(random)", "/* rand() */",
        "PersonId::random(dice);", "const base::Random& random;", "LocalTime time(zone);"}) {
    CAPTURE(line);
    CHECK(complaints(clocks_and_dice, "app/kiosk/x.cpp", line) == 0);
  }
}

TEST_CASE("state belongs to somebody") {
  using house::mutable_statics;
  for (const char* line :
       {"static int count = 0;", "static std::string name;", "thread_local Cache cache{};", "inline int calls = 0;",
        "static const char* where = nullptr;", "void f() { static bool first = true; }"}) {
    CAPTURE(line);
    CHECK(complaints(mutable_statics, "app/kiosk/x.cpp", line) == 1);
    CHECK(complaints(mutable_statics, "tests/kiosk/x.cpp", line) == 0);
  }
  for (const char* line :
       {"static constexpr int most = 3;", "static const std::regex word(\"x\");",
        "static Id random(const Random& random) {", "inline namespace v1 {",
        "inline constexpr char letters[] = \"ab\";", "static const char* const where = p;", "// static int count = 0;",
        "static_assert(true);", "static_cast<int>(x);", "static bool operator==(A, B);"}) {
    CAPTURE(line);
    CHECK(complaints(mutable_statics, "app/kiosk/x.cpp", line) == 0);
  }
}

TEST_CASE("a file is short, finished, and a header guards itself") {
  using house::file_form;
  CHECK(complaints(file_form, "app/kiosk/x.h", "#pragma once\n") == 0);
  CHECK(complaints(file_form, "app/kiosk/x.h", "int f();\n") == 1);
  CHECK(complaints(file_form, "app/kiosk/x.cpp",
                   "// TO"
                   "DO: later\n") == 1);
  CHECK(complaints(file_form, "tests/kiosk/x.cpp",
                   "int x; // FIX"
                   "ME\n") == 1);
  std::string lines;
  for (int i = 0; i < 300; ++i) lines += "\n";
  CHECK(complaints(file_form, "app/kiosk/x.cpp", lines) == 0);
  CHECK(complaints(file_form, "app/kiosk/x.cpp", lines + "\n") == 1);
}

TEST_CASE("only the few known things stand at the top of the project") {
  CHECK(house::belongs_at_the_top("app"));
  CHECK(house::belongs_at_the_top(".clang-tidy"));
  CHECK_FALSE(house::belongs_at_the_top("src"));
  CHECK_FALSE(house::belongs_at_the_top("notes.txt"));
}

TEST_CASE("comments and literals are told from code, and lines keep their numbers") {
  CHECK(house::code_of("a /* b\nc */ d // e\nf") == "a \n d \nf");
  CHECK(house::code_of(R"(x = "// \" y"; z = '"'; n = 1'000;)") == R"(x = ""; z = ''; n = 1'000;)");
  CHECK(house::code_of("s = R\"x(\" // )x\"; t") == "s = \"\"; t");
  CHECK(house::literals_of("f(\"a.b\"); // \"c\"\ng('\"', \"d\")") == std::vector<std::string>{"a.b", "d"});
}

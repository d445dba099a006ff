#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include "base/fold.h"
#include "search/readings_of_names.h"

namespace search {
namespace {

using Row = std::pair<std::string_view, std::string_view>;  // sorted by the name's bytes

// clang-format off
// The commonest surnames: first as the Revised Romanization writes them, then as their bearers do.
constexpr std::array<Row, 87> surnames{{
    {"강", "gang kang"}, {"고", "go ko koh"}, {"공", "gong kong"}, {"곽", "gwak kwak"}, {"구", "gu koo ku goo"},
    {"국", "guk kook"}, {"권", "gwon kwon"}, {"금", "geum keum"}, {"기", "gi ki"}, {"길", "gil kil"},
    {"김", "gim kim"}, {"나", "na ra rha"}, {"남", "nam"}, {"남궁", "namgung namkoong namgoong"},
    {"노", "no noh roh"}, {"도", "do toh"}, {"독고", "dokgo dokko"}, {"류", "ryu yoo yu ryoo"}, {"마", "ma"},
    {"맹", "maeng"}, {"명", "myeong myung"}, {"모", "mo"}, {"문", "mun moon"}, {"민", "min"},
    {"박", "bak park pak"}, {"반", "ban"}, {"방", "bang pang"}, {"배", "bae pae"}, {"백", "baek paik back paek"},
    {"변", "byeon byun"}, {"사공", "sagong"}, {"서", "seo suh so"}, {"석", "seok suk"}, {"선", "seon sun"},
    {"선우", "seonu sunwoo sunoo"}, {"설", "seol sul"}, {"성", "seong sung"}, {"소", "so"}, {"손", "son sohn"},
    {"송", "song"}, {"신", "sin shin"}, {"심", "sim shim"}, {"안", "an ahn"}, {"양", "yang"}, {"어", "eo uh"},
    {"엄", "eom um uhm"}, {"여", "yeo yuh"}, {"연", "yeon yun"}, {"염", "yeom yum"}, {"오", "o oh"}, {"옥", "ok"},
    {"용", "yong"}, {"우", "u woo wu"}, {"원", "won"}, {"위", "wi wee"}, {"유", "yu yoo you"}, {"육", "yuk"},
    {"윤", "yun yoon youn"}, {"은", "eun"}, {"이", "i lee yi rhee ri li"}, {"인", "in"}, {"임", "im lim rim yim"},
    {"장", "jang chang"}, {"전", "jeon jun chun chon"}, {"정", "jeong jung chung cheong"}, {"제", "je"},
    {"제갈", "jegal"}, {"조", "jo cho"}, {"주", "ju joo choo"}, {"지", "ji jee chi"}, {"진", "jin chin"},
    {"차", "cha"}, {"채", "chae"}, {"천", "cheon chun"}, {"최", "choe choi"}, {"추", "chu choo"}, {"탁", "tak"},
    {"편", "pyeon pyun"}, {"표", "pyo"}, {"하", "ha"}, {"한", "han"}, {"함", "ham"}, {"허", "heo hur huh her"},
    {"현", "hyeon hyun"}, {"홍", "hong"}, {"황", "hwang"}, {"황보", "hwangbo"},
}};
// clang-format on

std::vector<std::string_view> look_up(std::span<const Row> rows, std::string_view name) {
  const auto found = std::ranges::lower_bound(rows, name, {}, &Row::first);
  return found == rows.end() || found->first != name ? std::vector<std::string_view>() : base::words_of(found->second);
}

}  // namespace

std::vector<std::string_view> korean_surname(std::string_view hangul) { return look_up(surnames, hangul); }

}  // namespace search

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
// The commonest surnames, with long vowels in each of the ways in which people spell them.
constexpr std::array<Row, 160> surnames{{
    {"三浦", "miura"}, {"上田", "ueda"}, {"上野", "ueno"}, {"中山", "nakayama"}, {"中島", "nakajima nakashima"},
    {"中川", "nakagawa"}, {"中村", "nakamura"}, {"中田", "nakata nakada"}, {"中西", "nakanishi"}, {"中野", "nakano"},
    {"丸山", "maruyama"}, {"久保", "kubo"}, {"久保田", "kubota"}, {"五十嵐", "igarashi"}, {"井上", "inoue"},
    {"今井", "imai"}, {"伊藤", "ito itou itoh"}, {"佐々木", "sasaki"}, {"佐藤", "sato satou satoh"}, {"佐野", "sano"},
    {"内田", "uchida"}, {"内藤", "naito"}, {"前田", "maeda"}, {"加藤", "kato katou katoh"}, {"北村", "kitamura"},
    {"千葉", "chiba"}, {"原", "hara"}, {"原田", "harada"}, {"古川", "furukawa"}, {"吉岡", "yoshioka"},
    {"吉川", "yoshikawa"}, {"吉村", "yoshimura"}, {"吉田", "yoshida"}, {"和田", "wada"}, {"土屋", "tsuchiya"},
    {"坂本", "sakamoto"}, {"増田", "masuda"}, {"大久保", "okubo ohkubo"}, {"大塚", "otsuka ohtsuka"},
    {"大島", "oshima ohshima"}, {"大橋", "ohashi oohashi"}, {"大西", "onishi ohnishi"}, {"大野", "ono ohno oono"},
    {"太田", "ota ohta oota"}, {"安田", "yasuda"}, {"安藤", "ando andou"}, {"宮崎", "miyazaki"}, {"宮本", "miyamoto"},
    {"小山", "koyama oyama"}, {"小島", "kojima"}, {"小川", "ogawa"}, {"小松", "komatsu"},
    {"小林", "kobayashi kobayasi"}, {"小池", "koike"}, {"小野", "ono"}, {"山下", "yamashita"}, {"山中", "yamanaka"},
    {"山内", "yamauchi"}, {"山口", "yamaguchi"}, {"山崎", "yamazaki yamasaki"}, {"山本", "yamamoto"},
    {"山田", "yamada"}, {"岡本", "okamoto"}, {"岡田", "okada"}, {"岩崎", "iwasaki"}, {"岩田", "iwata"},
    {"島田", "shimada"}, {"川上", "kawakami"}, {"川口", "kawaguchi"}, {"川崎", "kawasaki"}, {"工藤", "kudo kudou"},
    {"市川", "ichikawa"}, {"平田", "hirata"}, {"平野", "hirano"}, {"後藤", "goto gotou"}, {"斉藤", "saito saitou"},
    {"斎藤", "saito saitou"}, {"新井", "arai"}, {"星野", "hoshino"}, {"服部", "hattori"}, {"木下", "kinoshita"},
    {"木村", "kimura"}, {"本田", "honda"}, {"杉山", "sugiyama"}, {"杉本", "sugimoto"}, {"村上", "murakami"},
    {"村田", "murata"}, {"東", "higashi azuma"}, {"松下", "matsushita"}, {"松井", "matsui"}, {"松尾", "matsuo"},
    {"松岡", "matsuoka"}, {"松本", "matsumoto"}, {"松浦", "matsuura"}, {"松田", "matsuda"}, {"林", "hayashi"},
    {"柴田", "shibata"}, {"桜井", "sakurai"}, {"森", "mori"}, {"森本", "morimoto"}, {"森田", "morita"},
    {"樋口", "higuchi"}, {"横山", "yokoyama"}, {"橋本", "hashimoto"}, {"武田", "takeda"}, {"水野", "mizuno"},
    {"永井", "nagai"}, {"池田", "ikeda"}, {"河野", "kono kawano"}, {"浅野", "asano"}, {"浜田", "hamada"},
    {"清水", "shimizu"}, {"渡辺", "watanabe"}, {"渡邊", "watanabe"}, {"渡部", "watanabe"}, {"熊谷", "kumagai"},
    {"田中", "tanaka"}, {"田口", "taguchi"}, {"田村", "tamura"}, {"矢野", "yano"}, {"石井", "ishii"},
    {"石原", "ishihara"}, {"石川", "ishikawa"}, {"石田", "ishida"}, {"福島", "fukushima"}, {"福田", "fukuda"},
    {"秋山", "akiyama"}, {"竹内", "takeuchi"}, {"荒木", "araki"}, {"菅原", "sugawara"}, {"菊地", "kikuchi"},
    {"菊池", "kikuchi"}, {"藤井", "fujii"}, {"藤原", "fujiwara fujihara"}, {"藤本", "fujimoto"}, {"藤田", "fujita"},
    {"西川", "nishikawa"}, {"西村", "nishimura"}, {"西田", "nishida"}, {"谷口", "taniguchi"}, {"辻", "tsuji"},
    {"近藤", "kondo kondou"}, {"遠藤", "endo endou"}, {"酒井", "sakai"}, {"野口", "noguchi"}, {"野村", "nomura"},
    {"野田", "noda"}, {"金子", "kaneko"}, {"鈴木", "suzuki"}, {"長谷川", "hasegawa"}, {"関", "seki"}, {"阿部", "abe"},
    {"青木", "aoki"}, {"飯田", "iida"}, {"馬場", "baba"}, {"高木", "takagi"}, {"高橋", "takahashi"}, {"高田", "takada"},
    {"高野", "takano"}, {"黒田", "kuroda"},
}};

// Given names that are common in several generations.
constexpr std::array<Row, 92> given_names{{
    {"さくら", "sakura"}, {"一郎", "ichiro"}, {"久美子", "kumiko"}, {"京子", "kyoko"}, {"亮", "ryo ryou"},
    {"俊介", "shunsuke"}, {"健", "ken takeshi"}, {"健一", "kenichi"}, {"健太", "kenta"}, {"健斗", "kento"},
    {"優", "yu yuu masaru"}, {"優子", "yuko"}, {"凛", "rin"}, {"剛", "tsuyoshi takeshi"}, {"勇", "isamu"},
    {"千尋", "chihiro"}, {"博", "hiroshi"}, {"和也", "kazuya"}, {"和子", "kazuko"}, {"哲也", "tetsuya"},
    {"大翔", "hiroto taisho"}, {"大輔", "daisuke"}, {"太郎", "taro tarou"}, {"奈々", "nana"}, {"学", "manabu"},
    {"宗一", "soichi souichi"}, {"宗一郎", "soichiro"}, {"実", "minoru"}, {"幸子", "sachiko yukiko"}, {"彩", "aya"},
    {"恵", "megumi"}, {"恵子", "keiko"}, {"恵美", "emi megumi"}, {"悠人", "yuto haruto"}, {"悠真", "yuma haruma"},
    {"愛", "ai megumi"}, {"拓也", "takuya"}, {"明", "akira"}, {"明日香", "asuka"}, {"明美", "akemi"},
    {"智", "satoshi tomo"}, {"智子", "tomoko"}, {"桜", "sakura"}, {"楓", "kaede"}, {"次郎", "jiro jirou"},
    {"正樹", "masaki"}, {"沙織", "saori"}, {"洋子", "yoko"}, {"浩", "hiroshi"}, {"湊", "minato"}, {"由紀子", "yukiko"},
    {"由美子", "yumiko"}, {"直樹", "naoki"}, {"直美", "naomi"}, {"真理子", "mariko"}, {"真由美", "mayumi"},
    {"秀樹", "hideki"}, {"結菜", "yuna yuina"}, {"結衣", "yui"}, {"美咲", "misaki"}, {"美穂", "miho"}, {"美香", "mika"},
    {"翔", "sho kakeru"}, {"翔太", "shota shouta"}, {"聡", "satoshi"}, {"舞", "mai"}, {"良子", "ryoko yoshiko"},
    {"花子", "hanako"}, {"英樹", "hideki"}, {"莉子", "riko"}, {"菜々子", "nanako"}, {"葵", "aoi"}, {"蓮", "ren"},
    {"蓮司", "renji"}, {"裕太", "yuta"}, {"裕子", "yuko hiroko"}, {"詩織", "shiori"}, {"誠", "makoto"},
    {"豊", "yutaka"}, {"進", "susumu"}, {"達也", "tatsuya"}, {"遙", "haruka"}, {"遥", "haruka"}, {"陽子", "yoko"},
    {"陽翔", "haruto"}, {"陽菜", "hina haruna"}, {"隆", "takashi"}, {"雄一", "yuichi"}, {"雄太", "yuta"},
    {"颯太", "sota souta"}, {"香織", "kaori"}, {"麻衣", "mai"},
}};
// clang-format on

std::vector<std::string_view> look_up(std::span<const Row> rows, std::string_view name) {
  const auto found = std::ranges::lower_bound(rows, name, {}, &Row::first);
  return found == rows.end() || found->first != name ? std::vector<std::string_view>() : base::words_of(found->second);
}

}  // namespace

std::vector<std::string_view> japanese_name(std::string_view kanji) {
  auto readings = look_up(surnames, kanji);
  const auto given = look_up(given_names, kanji);
  readings.insert(readings.end(), given.begin(), given.end());
  return readings;
}

}  // namespace search

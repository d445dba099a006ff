#include "crowd.h"

#include <fmt/format.h>

#include <array>
#include <random>

#include "base/fold.h"
#include "search/people.h"
#include "support/random.h"

namespace bench {
namespace {

using Engine = std::mt19937_64;

struct Kind {
  unsigned weight;            // of a thousand
  const char* given;          // separated by spaces
  const char* stems;          // of surnames
  const char* endings;        // "-" is none
  const char* between_parts;  // " ", or nothing where names are written without spaces
  enum class Order { given_first, family_first } order;
};

using enum Kind::Order;
constexpr std::array<Kind, 12> kinds{{
    {330,
     "Oliver James Theo Marcus Desmond Graham Isaac Callum Amelia Charlotte Imogen Grace Beatrice Harriet Keira Tyler "
     "Brandon Luis Ethan Darnell Ashley Madison Brianna Anna Emma Mia Hannah Lea Lena Laura Julia Sarah Lisa Katharina "
     "Paul Jonas Lukas Felix Maximilian David Daniel Michael Thomas Andreas Stefan Jan Peter Robert Richard William "
     "Elizabeth Margaret Catherine Jean-Baptiste Anne-Sophie François Hélène Éloïse Benoît Loïc Zoë Claire Camille",
     "Ash Bar Beck Berg Black Brand Bright Brook Carl Clay Cole Crow Dal Dorn Eber Fair Feld Finch Ger Gold Grun Hart "
     "Haus Heller Hill Holm Hup Kel Kirch Klein Lam Land Lang Lind Lock Mar Mer Mill Neu North Ober Pem Rich Rosen "
     "Sand "
     "Schar Schon Schwarz Stein Stern Thorn Wal Wass Weid Wester Whit Wind Winter Wolf Zell",
     "- son er mann berg feld bach stein burg wood ford ton ley man well worth field ner hardt wald hoff land by ham "
     "shaw kamp meyer",
     " ", given_first},
    {110,
     "Łukasz Paweł Grzegorz Małgorzata Żaneta Agnieszka Świętosława Jiří Zdeněk Ondřej Tereza Věra Růžena Ștefan Ionuț "
     "Mădălina Ioana Goran Dragan Mirjana Željko Šárka Vojtěch Bogdan Zuzana Krzysztof Katarzyna Wojciech",
     "Wiśn Dąbr Krz Brzoz Zaj Nowa Kowal Wój Jan Lis Mazur Gór Pawł Wit Star Doma Kral Dvoř Hor Ják Křiž Růž Sed Vaň "
     "Pop Munt Ior Stan Crac Băl Mar Petr Nik",
     "ski ska iewski iewska czyk ák áková ek ková escu eanu ić ović ová icki icka ik owicz", " ", given_first},
    {110,
     "José María Íñigo Andrés Joaquín Rubén Begoña Lucía Inés Ángela João Estêvão Luís Simão Conceição Vitória Luísa "
     "Guadalupe Carlos Miguel Ana Sofia Beatriz Giulia Marco Francesca Matteo Chiara Alessandro",
     "Muñ Núñ Ibáñ Zúñig Cast Gonç Guim Assunç Silv Sant Oliv Per Fern Gom Mart Rodr Ben Ferr Ross Bian Mor Esp Conti "
     "Ric Rom Gall Cos Font",
     "oz ez ano alves arães ão a os eira eiro andez es in igues etti ari ini ucci elli o i aldo", " ", given_first},
    {80,
     "Øyvind Søren Håkon Gösta Väinö Åsa Märta Solveig Päivi Maja Guðmundur Ásgeir Óðinn Þórunn Sigríður Hrafnhildur "
     "Björn Freja Nils Astrid",
     "Søren Øver Kjærs Häg Bjørn Magnús Eirík Þor Sigurð Ögmund Ang Lund Strand Dal Ek Niem Mäk Virt",
     "sen gård gaard glund stad sson sdóttir ström qvist lund berg vik elä inen ala", " ", given_first},
    {50, "İbrahim Gökhan Ömer Yiğit Kıvanç Çağrı Işıl Çağla Şule Ayşegül İrem Ilgın Mehmet Zeynep Emre Elif",
     "Yıldır Öz Çetin Şah Kılıç Gün Doğ Ak Kara Ay Demir Er Koç Taş", "ım türk kaya in lar eş an oğlu can soy taş men",
     " ", given_first},
    {60,
     "Chukwuemeka Ngozi Ifeọma Títílayọ̀ Chiamaka Tobẹchukwu Adéọlá Olúwaṣeun Amara Kwame Abena Kofi Zanele Thabo Amina",
     "Oko Adé Ògún Nwa Bal Dan Men Osei Mbe Nko Dia Tra", "nkwo bayọ̀ lẹ́yẹ chukwu ógun juma sah ki si llo oré", " ",
     given_first},
    {50,
     "Văn-Thành Thị-Hương Minh-Đức Ngọc-Ánh Quốc-Bảo Thu-Trúc Văn-Dũng Thị-Lan Minh-Khánh Ngọc-Hạnh Quốc-Hải Thu-Mỹ",
     "Nguyễn Trần Lê Phạm Huỳnh Đỗ Đặng Vũ Bùi Hồ Ngô Dương Lý", "-", " ", family_first},
    {70,
     "伟明 建华 思远 志强 浩宇 嘉磊 文博 俊峰 秀英 晓雨 子涵 美玲 佳怡 婉婷 欣然 雪梅 志豪 冠宇 雅婷 淑芬 雷 伟 芳 丽 "
     "明轩 宇航 梓萱 诗涵 国强 海燕 春梅 小红 建国 永强 玉兰 桂英",
     "王 李 张 刘 陈 杨 赵 欧阳 林 周 孙 徐 司马 郭 何 黃 吳 蔡 許 鄭 谢 马 高 罗 梁 宋 唐 韩 冯 邓 曹 彭", "-", "",
     family_first},
    {40, "蓮司 大翔 健斗 颯太 宗一 ケンジ 陽菜 葵 美咲 さくら 由紀子 あゆみ 翔太 直樹 裕子 恵子 拓也 真理子",
     "佐藤 鈴木 高橋 田中 渡辺 五十嵐 大野 小林 山本 斎藤 長谷川 中村 加藤 吉田 山田 松本 井上 木村 清水 山口 森 池田 "
     "橋本",
     "-", " ", family_first},
    {40, "민준 도윤 영겸 현겸 성렬 태겸 서연 지안 하은 수린 은설 미란 지현 동현 준호 유진 혜진 상우 영희 철수",
     "김 이 박 최 정 강 남궁 황보 조 윤 임 선우 한 오 서 신 권 황 안 송 류 홍", "-", "", family_first},
    {40,
     "Дмитрий Алексей Сергей Фёдор Юрий Евгений Екатерина Наталья Ольга Ксения Юлия Татьяна Олександр Андрій Тарас "
     "Мария Георги Стефан Десислава",
     "Иван Сокол Щербак Жуков Чайк Журавл Шевч Ковал Пилип Бондар Петр Стоян Ангел Хмел Яблок Морозов Гнат Орл",
     "ов ова "
     "ев ёва ин ина ский ская енко чук юк",
     " ", given_first},
    {20,
     "अनन्या प्रिया कविता दीपिका लक्ष्मी आरव विवान रोहन सुनील राजेश أحمد محمد يوسف خالد فاطمة ליאור נועה Γιώργος Ελένη "
     "Δημήτρης "
     "สมชาย ธนากร ศิริพร",
     "शर्मा वर्मा गुप्ता पटेल देशपांडे الخطيب النجار حداد منصور כהן לוי מזרחי Πετρόπουλος Οικονόμου Καραγιάννης ศรีสุข ทองดี "
     "บุญมี",
     "-", " ", given_first},
}};

std::string pick(Engine& engine, const char* list) {
  const std::string all = list;
  const auto words = base::words_of(all);
  return std::string(words[engine() % words.size()]);
}

std::string surname(Engine& engine, const Kind& kind) {
  const auto ending = pick(engine, kind.endings);
  return pick(engine, kind.stems) + (ending == "-" ? std::string() : ending);
}

// One in ten of those who write Latin letters has a surname that nobody shares.
std::string rare_surname(Engine& engine) {
  constexpr std::string_view consonants = "bcdfghjklmnprstvwz";
  constexpr std::string_view vowels = "aeiou";
  std::string name;
  for (auto syllables = 2 + engine() % 3; syllables > 0; --syllables) {
    name += consonants[engine() % consonants.size()];
    name += vowels[engine() % vowels.size()];
    if (engine() % 3 == 0) name += "nlrs"[engine() % 4];
  }
  name.front() = static_cast<char>(name.front() - 'a' + 'A');
  return name;
}

const Kind& pick_kind(Engine& engine) {
  auto at = engine() % 1000;
  for (const auto& kind : kinds) {
    if (at < kind.weight) return kind;
    at -= kind.weight;
  }
  return kinds.front();
}

std::string name(Engine& engine) {
  const auto& kind = pick_kind(engine);
  const auto given = pick(engine, kind.given);
  const bool latin = kind.order == given_first && kind.weight > 40;
  auto family = latin && engine() % 10 == 0 ? rare_surname(engine) : surname(engine, kind);
  if (latin && engine() % 12 == 0) family += "-" + surname(engine, kind);
  if (kind.order == family_first) return family + kind.between_parts + given;
  const auto middle = latin && engine() % 4 == 0 ? pick(engine, kind.given) + " " : std::string();
  return given + " " + middle + family;
}

}  // namespace

std::vector<search::Entry> crowd(std::size_t people) {
  std::vector<search::Entry> all;
  for (auto& [id, entry] : people::world_names()) all.push_back(entry);
  Engine engine(41);
  const auto random = support::seeded(43);
  while (all.size() < people) {
    search::Entry entry;
    entry.registration = domain::RegistrationId::random(random);
    entry.person = domain::PersonId::random(random);
    entry.name = name(engine);
    entry.email = fmt::format("guest{}@mail.example", all.size());
    entry.company = fmt::format("{} {}", rare_surname(engine), all.size() % 3 == 0 ? "Works" : "Partners");
    entry.codes = {fmt::format("{:08X}", engine() % 0xFFFFFFFF)};
    all.push_back(std::move(entry));
  }
  all.resize(people);
  return all;
}

}  // namespace bench

#include "roster/titles.h"

#include <algorithm>
#include <array>
#include <optional>

#include "base/fold.h"
#include "base/text.h"

namespace roster {
namespace {

// Polite or plain words that a title may begin or end with and mean the same without.
constexpr auto before = std::to_array<std::string_view>({
    "your", "my", "the", "please enter your", "enter your", "please enter", "what is your", "whats your", "attendee",
    "attendees", "participant", "participants", "guest", "guests", "delegate", "registrant", "invitee", "member",
    "ticket holder", "contact", "dein", "deine", "ihr", "ihre", "wie ist dein", "wie ist deine", "wie lautet dein",
    "wie lautet deine", "wie lautet ihr", "wie lautet ihre", "teilnehmer", "gast", "votre", "ton", "ta",
    "quel est votre", "quelle est votre", "quel est ton", "tu", "su", "cual es tu", "cual es su", "el", "la",
});
constexpr auto after = std::to_array<std::string_view>({
    "required", "optional", "pflichtfeld", "pflicht", "freiwillig", "obligatoire", "facultatif", "optionnel",
    "obligatorio", "opcional", "必須", "任意",
});

// Words that make a name, an address or a number somebody else's, or a thing's. Looked for only where a title says more
// than one thing.
constexpr auto of_others = std::to_array<std::string_view>({
    "emergency", "notfall", "notfallkontakt", "urgence", "emergencia", "緊急", "buyer", "purchaser", "billing",
    "invoice", "rechnung", "rechnungsadresse", "facturation", "factura", "facturacion", "請求", "購入者", "parent",
    "guardian", "eltern", "partner", "spouse", "companion", "plus one", "begleitung", "begleitperson", "同伴",
    "manager", "supervisor", "assistant", "boss", "referred", "referrer", "invited by", "friend", "dog", "pet", "event",
    "veranstaltung", "evenement", "evento", "user", "account", "domain", "host", "file", "street", "city", "doctor",
    "school", "kana", "カナ", "かな", "フリガナ", "ふりがな", "ローマ字", "英字",
});

constexpr auto bookkeeping = std::to_array<std::string_view>({
    // when
    "timestamp", "zeitstempel", "horodateur", "marca temporal", "タイムスタンプ", "date", "datum", "fecha", "日付",
    "created", "created at", "created on", "created date", "date created", "creation date", "updated", "updated at",
    "last updated", "last updated date", "modified", "submitted", "submitted at", "submitted on", "submission date",
    "submission time", "submit date utc", "start date utc", "start time", "completion time", "last modified time",
    "registration date", "registered at", "registered on", "registration time", "order date", "purchase date",
    "payment date", "booking date", "rsvped on", "startzeit", "fertigstellungszeit", "anmeldedatum", "angemeldet am",
    "bestelldatum", "date dinscription", "date de commande", "fecha de registro", "fecha de inscripcion",
    "fecha de pedido", "申込日", "申込日時", "登録日", "登録日時", "回答日時", "開始時刻", "完了時刻", "time zone",
    "timezone", "zeitzone",
    // which row, in whose system
    "id", "no", "nr", "num", "number", "row", "row id", "row number", "lfd nr", "番号", "record id", "response id",
    "respondent id", "submission id", "entry id", "user id", "attendee id", "participant id", "guest id", "customer id",
    "event id", "product id", "ticket type id", "form id", "uuid", "guid", "token", "network id", "source",
    "event", "event name", "event title", "veranstaltung", "evenement", "evento", "イベント", "イベント名",
    // from where
    "ip", "ip address", "ip adresse", "adresse ip", "direccion ip", "ipアドレス", "user agent", "browser", "device",
    "platform", "referrer", "referer", "utm source", "utm medium", "utm campaign", "language", "locale", "sprache",
    // boxes that must be ticked: everybody's answer is the same
    "consent", "gdpr", "gdpr consent", "privacy", "privacy policy", "terms", "terms and conditions", "i agree",
    "code of conduct", "marketing consent", "newsletter", "datenschutz", "datenschutzerklarung", "einwilligung", "dsgvo",
    "agb", "rgpd", "politique de confidentialite", "consentement", "consentimiento", "politica de privacidad",
    "個人情報", "個人情報の取り扱い", "同意", "プライバシーポリシー",
});

constexpr auto something_else = std::to_array<std::string_view>({
    "city", "town", "country", "state", "region", "address", "street", "zip", "postcode", "postal code", "nationality",
    "language", "gender", "salutation", "prefix", "suffix", "middle name", "nickname", "department", "industry",
    "sector", "topic", "session", "workshop", "notes", "note", "comment", "comments", "hotel", "website", "linkedin",
    "twitter", "instagram", "github", "username", "diet", "meal", "shirt", "t shirt", "size", "seat", "table", "room",
    "group", "tags", "price", "amount", "currency", "coupon", "promo code", "discount code", "voucher", "passport",
    "passport number", "id number", "vat", "vat id", "vat number", "iban", "license plate", "membership number",
    "emergency contact", "stadt", "ort", "wohnort", "land", "bundesland", "adresse", "strasse", "plz", "postleitzahl",
    "nationalitat", "staatsangehorigkeit", "anrede", "abteilung", "branche", "bemerkung", "bemerkungen", "notiz",
    "kommentar", "gutscheincode", "kennzeichen", "ustid", "ville", "pays", "rue", "code postal", "nationalite", "langue",
    "civilite", "service", "secteur", "remarque", "remarques", "commentaire", "commentaires", "code promo", "prix",
    "montant", "ciudad", "pais", "provincia", "direccion", "calle", "codigo postal", "nacionalidad", "idioma", "genero",
    "tratamiento", "departamento", "comentario", "comentarios", "notas", "precio", "dni", "都道府県", "住所", "国",
    "国籍", "部署", "部署名", "部門", "備考", "コメント", "郵便番号", "性別", "業種", "フリガナ", "ふりがな", "カナ",
});

constexpr auto any_names = std::to_array<std::string_view>({"name", "nom", "nombre", "名前", "お名前"});

template <class List>
bool holds(const List& list, std::string_view folded) {
  return std::ranges::find(list, folded) != list.end();
}

bool is_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// Whole words; scripts without spaces have none.
bool has_words(std::string_view folded, std::string_view words) {
  if (!is_ascii(words)) return folded.find(words) != std::string_view::npos;
  for (auto at = folded.find(words); at != std::string_view::npos; at = folded.find(words, at + 1)) {
    const auto end = at + words.size();
    if ((at == 0 || folded[at - 1] == ' ') && (end == folded.size() || folded[end] == ' ')) return true;
  }
  return false;
}

bool is_of_others(std::string_view folded) {
  return std::ranges::any_of(of_others, [&](std::string_view word) { return has_words(folded, word); });
}

std::vector<Claim> whole_claims(std::string_view folded) {
  std::vector<Claim> claims;
  for (const auto& table : {titles_of_people(), titles_of_tickets(), titles_of_questions()}) {
    for (const auto& title : table) {
      if (title.text == folded) claims.push_back(title.claim);
    }
  }
  return claims;
}

std::string_view without_courtesy(std::string_view folded) {
  for (bool again = true; again;) {
    again = false;
    for (const auto word : before) {
      if (folded.size() <= word.size() + 1 || !folded.starts_with(word) || folded[word.size()] != ' ') continue;
      folded.remove_prefix(word.size() + 1);
      again = true;
    }
    for (const auto word : after) {
      if (folded.size() <= word.size() + 1 || !folded.ends_with(word)) continue;
      if (folded[folded.size() - word.size() - 1] != ' ') continue;
      folded.remove_suffix(word.size() + 1);
      again = true;
    }
  }
  return folded;
}

std::vector<Claim> plain_claims(std::string_view folded) {
  auto claims = whole_claims(folded);
  if (claims.empty()) claims = whole_claims(without_courtesy(folded));
  return claims;
}

// "E-mail / Courriel", "Name und Vorname": what it lists.
std::vector<std::string> listed(const std::string& title) {
  constexpr auto separators = std::to_array<std::string_view>(
      {"/", "|", "\n", ",", "&", "+", "／", "・", "、", " and ", " und ", " et ", " y ", " e "});
  std::vector<std::string> parts{title};
  for (const auto separator : separators) {
    std::vector<std::string> finer;
    for (const auto& part : parts) {
      std::size_t from = 0;
      for (auto at = part.find(separator); at != std::string::npos; at = part.find(separator, from)) {
        finer.push_back(part.substr(from, at - from));
        from = at + separator.size();
      }
      finer.push_back(part.substr(from));
    }
    parts = std::move(finer);
  }
  return parts;
}

bool is_name_role(Role role) { return role == Role::name || role == Role::given_name || role == Role::family_name; }

// Every part must say something, and all the same; parts of a name together are a name.
std::optional<Claim> claim_of_list(const std::string& title) {
  const auto parts = listed(title);
  if (parts.size() < 2) return std::nullopt;
  std::optional<Claim> common;
  for (const auto& part : parts) {
    const auto claims = plain_claims(base::folded(part));
    if (claims.empty()) return std::nullopt;
    if (!common) common = claims.front();
    if (common->role == claims.front().role) continue;
    if (!is_name_role(common->role) || !is_name_role(claims.front().role)) return std::nullopt;
    common->role = Role::name;
  }
  return common;
}

}  // namespace

std::vector<Claim> claims_of(const std::string& title) {
  const auto folded = base::folded(title);
  if (auto claims = plain_claims(folded); !claims.empty()) return claims;
  if (is_of_others(folded)) return {};
  if (const auto bracket = title.find_first_of("(["); bracket != std::string::npos && bracket > 0) {
    return claims_of(std::string(base::trimmed(title.substr(0, bracket))));
  }
  if (const auto bracket = title.find("（"); bracket != std::string::npos && bracket > 0) {
    return claims_of(title.substr(0, bracket));
  }
  if (const auto claim = claim_of_list(title)) return {*claim};
  for (const auto& question : common_questions()) {
    if (has_words(folded, question.text)) return {{question.role, Proof::not_against}};
  }
  return {};
}

bool is_bookkeeping(const std::string& title) { return holds(bookkeeping, base::folded(title)); }

bool is_something_else(const std::string& title) {
  const auto folded = base::folded(title);
  return holds(something_else, folded) || holds(bookkeeping, folded) || is_of_others(folded);
}

bool is_any_name(const std::string& title) {
  return holds(any_names, without_courtesy(base::folded(title)));
}

}  // namespace roster

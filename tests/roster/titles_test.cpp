#include "roster/titles.h"

#include "base/fold.h"
#include "roster/columns.h"
#include "roster/samples.h"
#include "roster/title_words.h"
#include "support/catch.h"

namespace {

using roster::Role;

Role role_of(const std::string& title) {
  const auto claims = roster::claims_of(title);
  return claims.empty() ? Role::none : claims.front().role;
}

/// The role of each column of a file, by its title.
std::map<std::string, Role> roles_in(std::string_view file) {
  const auto table = samples::table_in(file);
  std::map<std::string, Role> roles;
  for (std::size_t i = 0; i < table.header.cells.size(); ++i) {
    roles[table.header.cells[i]] = table.columns.roles.at(i);
  }
  return roles;
}

}  // namespace

TEST_CASE("every title of the tables stands there as titles are compared") {
  std::size_t titles = 0;
  for (const auto& table : {roster::titles_of_people(), roster::titles_of_tickets(), roster::titles_of_questions()}) {
    for (const auto& title : table) {
      INFO(title.text);
      CHECK(base::folded(title.text) == title.text);
      ++titles;
    }
  }
  for (const auto& question : roster::common_questions()) CHECK(base::folded(question.text) == question.text);
  for (const auto& words : {roster::courtesies_before(), roster::courtesies_after(), roster::words_of_others(),
                            roster::bookkeeping_titles(), roster::other_titles(), roster::any_name_titles()}) {
    for (const auto word : words) CHECK(base::folded(word) == word);
  }
  CHECK(titles > 400);
}

TEST_CASE("titles are understood in English, German, French, Spanish and Japanese") {
  const std::vector<std::pair<Role, std::vector<std::string>>> known{
      {Role::name, {"Full name", "Vor- und Nachname", "Nom complet", "Nombre y apellidos", "お名前"}},
      {Role::given_name, {"First Name", "Vorname", "Prénom", "Nombre de pila", "名"}},
      {Role::family_name, {"SURNAME", "Nachname", "Nom de famille", "Apellidos", "姓"}},
      {Role::email, {"E-mail address", "E-Mail-Adresse", "Adresse e-mail", "Correo electrónico", "メールアドレス"}},
      {Role::phone, {"Mobile phone", "Handynummer", "Numéro de téléphone", "Teléfono", "電話番号"}},
      {Role::company, {"Organisation", "Firma", "Nom de l’entreprise", "Empresa", "会社名"}},
      {Role::job_title, {"Job title", "Berufsbezeichnung", "Intitulé du poste", "Puesto de trabajo", "役職"}},
      {Role::ticket_type, {"Ticket type", "Ticketart", "Type de billet", "Tipo de entrada", "チケット種別"}},
      {Role::ticket_code, {"Ticket No.", "Ticketnummer", "Numéro de billet", "Código de barras", "チケット番号"}},
      {Role::order_code, {"Order #", "Bestellnummer", "Numéro de commande", "Número de pedido", "注文番号"}},
      {Role::status, {"Registration status", "Anmeldestatus", "Statut", "Estado", "ステータス"}},
      {Role::paid, {"Paid?", "Bezahlt", "Payé", "Pagado", "支払い状況"}},
      {Role::checked_in, {"Checked in at", "Eingecheckt", "Arrivée", "Asistió", "チェックイン日時"}},
      {Role::dietary,
       {"Dietary requirements", "Unverträglichkeiten", "Régime alimentaire", "Alergias", "食物アレルギー"}},
      {Role::offer,
       {"What can you help others with?", "Ich biete", "Que pouvez-vous offrir ?", "¿Qué puedes ofrecer?",
        "提供できること"}},
      {Role::ask,
       {"What are you looking for?", "Was suchst du?", "Que recherchez-vous ?", "¿Qué buscas?", "求めていること"}},
  };
  for (const auto& [role, titles] : known) {
    for (const auto& title : titles) {
      INFO(title);
      CHECK(role_of(title) == role);
    }
  }
}

TEST_CASE("a title is understood with what forms put around it") {
  CHECK(role_of("Your e-mail *") == Role::email);
  CHECK(role_of("E-mail (required)") == Role::email);
  CHECK(role_of("What's your name?") == Role::name);
  CHECK(role_of("Deine E-Mail-Adresse:") == Role::email);
  CHECK(role_of("Invitee Email") == Role::email);
  CHECK(role_of("氏名（必須）") == Role::name);
  CHECK(role_of("Company / Organization") == Role::company);
  CHECK(role_of("E-mail / Courriel") == Role::email);
  CHECK(role_of("Name, Vorname") == Role::name);
  CHECK(role_of("Last name, first name") == Role::name);
}

TEST_CASE("a title that merely contains a word is not taken for it") {
  for (const std::string title : {"Company name and address",
                                  "Would you like lunch?",
                                  "Name of your dog",
                                  "Username",
                                  "Event name",
                                  "Emergency contact name",
                                  "Emergency contact (phone)",
                                  "Emergency e-mail",
                                  "Buyer e-mail",
                                  "Company email",
                                  "Nationality",
                                  "Name (emergency contact)",
                                  "氏名（フリガナ）",
                                  "Parent's e-mail",
                                  "Phone / Emergency",
                                  "Name of manager",
                                  "Do you need a name tag?",
                                  "Mailing list",
                                  "Who invited you?",
                                  "File name"}) {
    INFO(title);
    const auto role = role_of(title);
    CHECK((role == Role::none || role == Role::buyer));
  }
}

TEST_CASE("where a title means several things, what stands below it tells which") {
  const auto titles = roles_in("Name,Title\nAna Lima,Mr\nBo Chen,Ms\nKim Berg,Dr.\n");
  CHECK(titles.at("Title") == Role::answer);
  CHECK(roles_in("Name,Title\nAna Lima,Founder\nBo Chen,Teacher\n").at("Title") == Role::job_title);

  const std::string promotion = "Name,Code\nAna Lima,EARLY\nBo Chen,EARLY\nKim Berg,EARLY\nLi Wei,EARLY\n";
  CHECK(roles_in(promotion).at("Code") == Role::answer);
  CHECK(roles_in("Name,Code\nAna Lima,XK-77\nBo Chen,XK-78\n").at("Code") == Role::ticket_code);

  CHECK(roles_in("Name,Ticket\nAna Lima,Standard\nBo Chen,VIP\n").at("Ticket") == Role::ticket_type);
  CHECK(roles_in("Name,Ticket\nAna Lima,7QK4-P2\nBo Chen,8RL5-Q3\n").at("Ticket") == Role::ticket_code);

  const std::string married = "Name,Status\nAna Lima,married\nBo Chen,single\nKim Berg,single\n";
  CHECK(roles_in(married).at("Status") == Role::answer);
  CHECK(roles_in("Name,Status\nAna Lima,Confirmed\nBo Chen,Waitlist\n").at("Status") == Role::status);
  const auto both = roles_in("Name,Payment status,Status\nAna Lima,Pending,Confirmed\nBo Chen,Paid,Confirmed\n");
  CHECK(both.at("Payment status") == Role::paid);
  CHECK(both.at("Status") == Role::status);

  const auto asked = roles_in("Name,Dietary requirements?,Are you looking for a job?\nAna,yes,no\nBo,no,yes\n");
  CHECK(asked.at("Dietary requirements?") == Role::answer);
  CHECK(asked.at("Are you looking for a job?") == Role::answer);
}

TEST_CASE("of two columns with one meaning the one whose cells agree has it") {
  const auto roles = roles_in("Name,Email,E-mail address\nAna,yes,ana@mail.example\nBo,no,bo@mail.example\n");
  CHECK(roles.at("E-mail address") == Role::email);
  CHECK(roles.at("Email") == Role::answer);
  const auto company = roles_in("E-mail,Company email\nana@mail.example,office@mail.example\n");
  CHECK(company.at("E-mail") == Role::email);
  CHECK(company.at("Company email") == Role::answer);
}

TEST_CASE("a name beside one part of it is the other part, unless it repeats it") {
  const auto german = roles_in("Vorname;Name;E-Mail\nAna;Lima;ana@mail.example\n");
  CHECK(german.at("Vorname") == Role::given_name);
  CHECK(german.at("Name") == Role::family_name);
  const auto spanish = roles_in("Nombre,Apellidos\nAna,Lima Costa\n");
  CHECK(spanish.at("Nombre") == Role::given_name);
  CHECK(spanish.at("Apellidos") == Role::family_name);
  const auto whole = roles_in("First name,Name\nAna,Ana Lima\nBo,Bo Chen\n");
  CHECK(whole.at("Name") == Role::name);
}

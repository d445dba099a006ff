#include "roster/systems.h"

#include <array>

namespace roster {
namespace {

using namespace std::string_view_literals;

constexpr std::array pretix_signature{"Order code"sv, "Attendee name"sv, "Secret"sv};
constexpr std::array pretix_titles{
    Title{"Attendee name", Role::name},
    Title{"Attendee name: Given name", Role::given_name},
    Title{"Attendee name: Family name", Role::family_name},
    Title{"E-mail", Role::email},
    Title{"Company", Role::company},
    Title{"Product", Role::ticket_type},
    Title{"Secret", Role::ticket_code},
    Title{"Order code", Role::order_code},
    Title{"Paid", Role::paid},
    Title{"Checked in", Role::checked_in},
};

constexpr std::array eventbrite_signature{"Order #"sv, "Attendee Status"sv};
constexpr std::array eventbrite_titles{
    Title{"First Name", Role::given_name},   Title{"Last Name", Role::family_name}, Title{"Email", Role::email},
    Title{"Ticket Type", Role::ticket_type}, Title{"Barcode #", Role::ticket_code}, Title{"Order #", Role::order_code},
    Title{"Attendee Status", Role::status},
};

// Luma cuts the one name it asks for at the first space, which is wrong wherever the family name comes first: its
// first_name and last_name are left alone.
constexpr std::array luma_signature{"api_id"sv, "approval_status"sv};
constexpr std::array luma_titles{
    Title{"name", Role::name},
    Title{"email", Role::email},
    Title{"phone_number", Role::phone},
    Title{"ticket_name", Role::ticket_type},
    Title{"api_id", Role::ticket_code},
    Title{"qr_code_url", Role::scan_url},
    Title{"approval_status", Role::status},
    Title{"checked_in_at", Role::checked_in},
};

constexpr std::array meetup_signature{"User ID"sv, "RSVP"sv, "Name"sv};
constexpr std::array meetup_titles{
    Title{"Name", Role::name},   Title{"User ID", Role::ticket_code},
    Title{"Title", Role::none},  // in the group: "Co-organizer"
    Title{"RSVP", Role::status}, Title{"Guests", Role::guests},
};

constexpr std::array tito_signature{"Ticket Reference"sv, "Order Reference"sv};
constexpr std::array tito_titles{
    Title{"Ticket Full Name", Role::name},
    Title{"Ticket First Name", Role::given_name},
    Title{"Ticket Last Name", Role::family_name},
    Title{"Ticket Email", Role::email},
    Title{"Ticket Company Name", Role::company},
    Title{"Ticket Phone Number", Role::phone},
    Title{"Ticket", Role::ticket_type},
    Title{"Ticket Reference", Role::ticket_code},
    Title{"Order Reference", Role::order_code},
    Title{"Void Status", Role::voided},
    Title{"Order Name", Role::buyer},
};

constexpr std::array forms_signature{"Timestamp"sv};
constexpr std::array forms_titles{Title{"Email Address", Role::email}};

constexpr std::array all{
    System{"pretix", pretix_signature, pretix_titles, ""},
    System{"Eventbrite", eventbrite_signature, eventbrite_titles, "Info Requested"},
    System{"Luma", luma_signature, luma_titles, ""},
    System{"Meetup", meetup_signature, meetup_titles, "", Quoting::unquoted},
    System{"Tito", tito_signature, tito_titles, ""},
    System{"Google Forms", forms_signature, forms_titles, "", Quoting::quoted, System::Layout::free},
};

constexpr std::array titles{
    CommonTitle{"name", Match::whole, Role::name},
    CommonTitle{"full name", Match::whole, Role::name},
    CommonTitle{"your name", Match::whole, Role::name},
    CommonTitle{"attendee", Match::whole, Role::name},
    CommonTitle{"attendee name", Match::whole, Role::name},
    CommonTitle{"guest name", Match::whole, Role::name},
    CommonTitle{"participant", Match::whole, Role::name},
    CommonTitle{"teilnehmer", Match::whole, Role::name},
    CommonTitle{"first name", Match::whole, Role::given_name},
    CommonTitle{"firstname", Match::whole, Role::given_name},
    CommonTitle{"given name", Match::whole, Role::given_name},
    CommonTitle{"vorname", Match::whole, Role::given_name},
    CommonTitle{"last name", Match::whole, Role::family_name},
    CommonTitle{"lastname", Match::whole, Role::family_name},
    CommonTitle{"family name", Match::whole, Role::family_name},
    CommonTitle{"surname", Match::whole, Role::family_name},
    CommonTitle{"nachname", Match::whole, Role::family_name},
    CommonTitle{"familienname", Match::whole, Role::family_name},
    CommonTitle{"email", Match::whole, Role::email},
    CommonTitle{"e mail", Match::whole, Role::email},
    CommonTitle{"mail", Match::whole, Role::email},
    CommonTitle{"email address", Match::whole, Role::email},
    CommonTitle{"e mail address", Match::whole, Role::email},
    CommonTitle{"e mail adresse", Match::whole, Role::email},
    CommonTitle{"company", Match::whole, Role::company},
    CommonTitle{"company name", Match::whole, Role::company},
    CommonTitle{"organisation", Match::whole, Role::company},
    CommonTitle{"organization", Match::whole, Role::company},
    CommonTitle{"employer", Match::whole, Role::company},
    CommonTitle{"firma", Match::whole, Role::company},
    CommonTitle{"unternehmen", Match::whole, Role::company},
    CommonTitle{"company do you work", Match::part, Role::company},
    CommonTitle{"title", Match::whole, Role::job_title},
    CommonTitle{"job title", Match::whole, Role::job_title},
    CommonTitle{"role", Match::whole, Role::job_title},
    CommonTitle{"position", Match::whole, Role::job_title},
    CommonTitle{"funktion", Match::whole, Role::job_title},
    CommonTitle{"phone", Match::whole, Role::phone},
    CommonTitle{"phone number", Match::whole, Role::phone},
    CommonTitle{"mobile", Match::whole, Role::phone},
    CommonTitle{"telefon", Match::whole, Role::phone},
    CommonTitle{"ticket type", Match::whole, Role::ticket_type},
    CommonTitle{"ticketart", Match::whole, Role::ticket_type},
    CommonTitle{"ticket", Match::whole, Role::ticket_type},
    CommonTitle{"ticket code", Match::whole, Role::ticket_code},
    CommonTitle{"ticket no", Match::whole, Role::ticket_code},
    CommonTitle{"ticket number", Match::whole, Role::ticket_code},
    CommonTitle{"ticket id", Match::whole, Role::ticket_code},
    CommonTitle{"ticketnummer", Match::whole, Role::ticket_code},
    CommonTitle{"ticketcode", Match::whole, Role::ticket_code},
    CommonTitle{"barcode", Match::whole, Role::ticket_code},
    CommonTitle{"code", Match::whole, Role::ticket_code},
    CommonTitle{"order code", Match::whole, Role::order_code},
    CommonTitle{"order number", Match::whole, Role::order_code},
    CommonTitle{"order", Match::whole, Role::order_code},
    CommonTitle{"bestellnummer", Match::whole, Role::order_code},
    CommonTitle{"status", Match::whole, Role::status},
    CommonTitle{"rsvp", Match::whole, Role::status},
    CommonTitle{"anmeldestatus", Match::whole, Role::status},
    CommonTitle{"paid", Match::whole, Role::paid},
    CommonTitle{"bezahlt", Match::whole, Role::paid},
    CommonTitle{"checked in", Match::whole, Role::checked_in},
    CommonTitle{"checked in at", Match::whole, Role::checked_in},
    CommonTitle{"offer", Match::whole, Role::offer},
    CommonTitle{"ich biete", Match::whole, Role::offer},
    CommonTitle{"help others", Match::part, Role::offer},
    CommonTitle{"can you help", Match::part, Role::offer},
    CommonTitle{"can you offer", Match::part, Role::offer},
    CommonTitle{"ask", Match::whole, Role::ask},
    CommonTitle{"ich suche", Match::whole, Role::ask},
    CommonTitle{"looking for", Match::part, Role::ask},
    CommonTitle{"hope to learn", Match::part, Role::ask},
};

}  // namespace

std::span<const System> systems() { return all; }
std::span<const CommonTitle> common_titles() { return titles; }

}  // namespace roster

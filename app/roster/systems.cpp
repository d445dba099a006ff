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
// Invoice and voucher columns are the buyer's.
constexpr auto pretix_also = std::to_array<std::string_view>({
    "Price",
    "Checked out",
    "Automatically checked in",
    "Voucher code",
    "Order date",
    "Order time",
    "Requires special attention",
    "Comment",
    "Seat ID",
    "Seat name",
    "Seat zone",
    "Seat row",
    "Seat number",
    "Invoice address",
    "Invoice address name",
    "Invoice address company",
    "Invoice address street",
    "Invoice address ZIP code",
    "Invoice address city",
    "Invoice address country",
    "Variation",
    "Blocked",
    "Valid from",
    "Valid until",
    "Position ID",
    "Check-in text",
    "Order comment",
    "Last scan",
    "Start date",
    "End date",
    "Street",
    "ZIP code",
    "City",
    "Country",
    "State",
    "Phone number",
    "Attendee name: Title",
    "Attendee name: Salutation",
    "Attendee name: Degree (after name)",
});

constexpr std::array eventbrite_signature{"Order #"sv, "Attendee Status"sv};
constexpr std::array eventbrite_titles{
    Title{"First Name", Role::given_name},   Title{"Last Name", Role::family_name}, Title{"Email", Role::email},
    Title{"Ticket Type", Role::ticket_type}, Title{"Barcode #", Role::ticket_code}, Title{"Order #", Role::order_code},
    Title{"Attendee Status", Role::status},
};
constexpr auto eventbrite_also = std::to_array<std::string_view>({
    "Order Date",
    "Quantity",
    "Price Tier",
    "Attendee #",
    "Group",
    "Order Type",
    "Currency",
    "Total Paid",
    "Fees Paid",
    "Eventbrite Fees",
    "Eventbrite Payment Processing",
    "Date Attending",
    "Device Name",
    "Check-In Date",
    "Discount",
    "Delivery Method",
    "Home Address 1",
    "Home Address 2",
    "Home City",
    "Home State",
    "Home Zip",
    "Home Country",
    "Billing Address 1",
    "Billing Address 2",
    "Billing City",
    "Billing State/Province/County",
    "Billing Zip/Postal Code",
    "Billing Country",
    "Shipping Address 1",
    "Shipping Address 2",
    "Shipping City",
    "Shipping State",
    "Shipping Zip",
    "Shipping Country",
    "Buyer First Name",
    "Buyer Last Name",
    "Buyer Email",
    "Buyer Name",
    "Prefix",
    "Suffix",
    "Event Name",
    "Event ID",
});

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
constexpr auto luma_also = std::to_array<std::string_view>({
    "first_name",
    "last_name",
    "created_at",
    "custom_source",
    "amount",
    "amount_tax",
    "amount_discount",
    "currency",
    "coupon_code",
    "eth_address",
    "solana_address",
    "survey_response_rating",
    "survey_response_feedback",
    "ticket_type_id",
    "utm_source",
});

constexpr std::array meetup_signature{"User ID"sv, "RSVP"sv, "Name"sv};
constexpr std::array meetup_titles{
    Title{"Name", Role::name},   Title{"User ID", Role::ticket_code},
    Title{"Title", Role::none},  // in the group: "Co-organizer"
    Title{"RSVP", Role::status}, Title{"Guests", Role::guests},
};
constexpr auto meetup_also = std::to_array<std::string_view>({
    "Event Host",
    "RSVPed on",
    "Joined Group on",
    "URL of Member Profile",
    "Attendance",
    "Notes",
    "Member ID",
});

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
constexpr auto tito_also = std::to_array<std::string_view>({
    "Number",
    "Ticket Created Date",
    "Ticket Last Updated Date",
    "Event",
    "Price",
    "Tags",
    "Unique Ticket URL",
    "Unique Order URL",
    "Order Email",
    "Order Company Name",
    "Order Phone Number",
    "Order Discount Code",
    "Order IP",
    "Order Created Date",
    "Order Completed Date",
    "Payment Reference",
    "Code of Conduct",
    "Ticket URL",
});

constexpr std::array forms_signature{"Timestamp"sv};
constexpr std::array forms_titles{Title{"Email Address", Role::email}};
constexpr auto forms_also = std::to_array<std::string_view>({"Username", "Score", "Timestamp"});

// Confirmed in the source of its attendee export (AttendeesExport, in both forms it has had: "Is Checked In" and
// "Checked In At", now "Check Ins"), which also shows that the code on a ticket is the Public ID, and of its ticket
// page: statuses CANCELLED and AWAITING_PAYMENT. Guessed: ACTIVE for all others.
constexpr std::array hi_events_signature{"Public ID"sv, "Short ID"sv, "Event ID"sv, "Status"sv};
constexpr std::array hi_events_titles{
    Title{"First Name", Role::given_name},
    Title{"Last Name", Role::family_name},
    Title{"Email", Role::email},
    Title{"Status", Role::status},
    Title{"Check Ins", Role::checked_in},
    Title{"Is Checked In", Role::checked_in},
    Title{"Product Name", Role::ticket_type},
    Title{"Ticket Name", Role::ticket_type},
    Title{"Public ID", Role::ticket_code},
};
constexpr auto hi_events_also = std::to_array<std::string_view>({
    "ID",
    "Checked In At",
    "Product ID",
    "Ticket ID",
    "Event ID",
    "Short ID",
    "Created Date",
    "Last Updated Date",
    "Notes",
});

// Confirmed in the source of its registration list: ID and Name first, then the form's questions by their titles, then
// those of the columns below that the organizer wants; yes and no; the states. Its ID counts from 1 and its QR holds a
// secret that is in no export: there is no ticket code. Guessed: the titles of the questions about the person, which an
// organizer may change.
constexpr std::array indico_signature{"ID"sv, "Name"sv, "Registration state"sv};
constexpr std::array indico_dated_signature{"ID"sv, "Name"sv, "Registration date"sv};
constexpr std::array indico_titles{
    Title{"Name", Role::name},
    Title{"First Name", Role::given_name},
    Title{"Last Name", Role::family_name},
    Title{"Email Address", Role::email},
    Title{"Affiliation", Role::company},
    Title{"Position", Role::job_title},
    Title{"Phone Number", Role::phone},
    Title{"Phone", Role::phone},
    Title{"Registration state", Role::status},
    Title{"Checked in", Role::checked_in},
};
constexpr auto indico_also = std::to_array<std::string_view>({
    "ID",
    "Title",
    "Address",
    "Country",
    "Picture",
    "Registration date",
    "Price",
    "Check-in date",
    "Payment date",
    "Visibility",
    "Consent to publish",
    "Participant hidden",
    "Tags",
    "Has documents",
});

// Our own list of people (followup/people_export.h).
constexpr std::array lanyard_signature{"share"sv, "source"sv, "time_zone"sv, "kiosk"sv};
constexpr std::array lanyard_titles{
    Title{"name", Role::name},           Title{"company", Role::company},
    Title{"job_title", Role::job_title}, Title{"email", Role::email},
    Title{"phone", Role::phone},         Title{"ticket_type", Role::ticket_type},
    Title{"status", Role::status},       Title{"checked_in_at", Role::checked_in},
    Title{"dietary", Role::dietary},
};
constexpr auto lanyard_also = std::to_array<std::string_view>({"share", "source", "time_zone", "kiosk"});

constexpr std::array all{
    System{"pretix", pretix_signature, pretix_titles, pretix_also, ""},
    System{"Eventbrite", eventbrite_signature, eventbrite_titles, eventbrite_also, "Info Requested"},
    System{"Luma", luma_signature, luma_titles, luma_also, ""},
    System{"Meetup", meetup_signature, meetup_titles, meetup_also, "", Quoting::unquoted},
    System{"Tito", tito_signature, tito_titles, tito_also, ""},
    System{"Hi.Events", hi_events_signature, hi_events_titles, hi_events_also, ""},
    System{"Indico", indico_signature, indico_titles, indico_also, ""},
    System{"Indico", indico_dated_signature, indico_titles, indico_also, ""},
    System{"Lanyard", lanyard_signature, lanyard_titles, lanyard_also, ""},
    System{"Google Forms", forms_signature, forms_titles, forms_also, "", Quoting::quoted, System::Layout::free},
};

}  // namespace

std::span<const System> systems() { return all; }

}  // namespace roster

#include "mail/message.h"

#include <fmt/format.h>
#include <gmime/gmime.h>

#include <algorithm>
#include <memory>

#include "base/text.h"

namespace mail {
namespace {

struct Unref {
  void operator()(void* object) const { g_object_unref(object); }
};
template <class T>
using Owned = std::unique_ptr<T, Unref>;

// GMime's types are one inside the other, as GObject's are; its own macros cast the same way.
template <class To, class From>
To* as(const Owned<From>& object) {
  return reinterpret_cast<To*>(object.get());
}

/// Once and for all: GMime does not start a second time.
class Library {
 public:
  Library() { g_mime_init(); }
  Library(const Library&) = delete;
  Library& operator=(const Library&) = delete;
  ~Library() { g_mime_shutdown(); }
};

/// One line. GMime leaves alone what looks like an encoded word (RFC 2047), and a reader would decode what a guest
/// wrote.
std::string header_text(std::string_view text) {
  auto line = base::single_line(base::sanitised(text));
  for (auto at = line.find("=?"); at != std::string::npos; at = line.find("=?", at)) line.insert(at + 1, 1, ' ');
  return line;
}

Owned<GMimeDataWrapper> wrapped(std::string_view bytes) {
  const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.data(), bytes.size()));
  return Owned<GMimeDataWrapper>(g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
}

Owned<GMimePart> part_of(std::string_view type, std::string_view bytes, GMimeContentEncoding encoding) {
  Owned<GMimePart> part(g_mime_part_new());
  const Owned<GMimeContentType> parsed(g_mime_content_type_parse(nullptr, std::string(type).c_str()));
  g_mime_object_set_content_type(as<GMimeObject>(part), parsed.get());
  g_mime_part_set_content_encoding(part.get(), encoding);
  const auto content = wrapped(bytes);
  g_mime_part_set_content(part.get(), content.get());
  return part;
}

/// "=_" stands in no text that is quoted-printable or base64 (RFC 2045, 6.7), so the same boundary always fits, and
/// the same letter is the same bytes.
Owned<GMimeMultipart> multipart(const char* kind, const char* boundary) {
  Owned<GMimeMultipart> parts(g_mime_multipart_new_with_subtype(kind));
  g_mime_multipart_set_boundary(parts.get(), boundary);
  return parts;
}

template <class Part>
void add(const Owned<GMimeMultipart>& parts, const Owned<Part>& part) {
  g_mime_multipart_add(parts.get(), as<GMimeObject>(part));
}

Owned<GMimeMultipart> body_of(const followup::Letter& letter) {
  auto readings = multipart("alternative", "=_lanyard_readings");
  add(readings, part_of("text/plain; charset=utf-8", letter.text, GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE));
  add(readings, part_of("text/html; charset=utf-8", letter.html, GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE));
  if (letter.attachments.empty()) return readings;
  auto all = multipart("mixed", "=_lanyard_parts");
  add(all, readings);
  for (const auto& attachment : letter.attachments) {
    const auto part = part_of(attachment.type, attachment.bytes, GMIME_CONTENT_ENCODING_BASE64);
    g_mime_object_set_disposition(as<GMimeObject>(part), GMIME_DISPOSITION_ATTACHMENT);
    g_mime_part_set_filename(part.get(), header_text(attachment.name).c_str());
    add(all, part);
  }
  return all;
}

std::string written(const Owned<GMimeMessage>& message) {
  const std::unique_ptr<GMimeFormatOptions, decltype(&g_mime_format_options_free)> format(g_mime_format_options_new(),
                                                                                          g_mime_format_options_free);
  g_mime_format_options_set_newline_format(format.get(), GMIME_NEWLINE_FORMAT_DOS);
  const Owned<GMimeStream> stream(g_mime_stream_mem_new());
  g_mime_object_write_to_stream(as<GMimeObject>(message), format.get(), stream.get());
  const GByteArray* bytes = g_mime_stream_mem_get_byte_array(reinterpret_cast<GMimeStreamMem*>(stream.get()));
  return {reinterpret_cast<const char*>(bytes->data), bytes->len};
}

void set_date(const Owned<GMimeMessage>& message, base::Instant when) {
  const std::unique_ptr<GDateTime, decltype(&g_date_time_unref)> date(
      g_date_time_new_from_unix_utc(std::chrono::floor<std::chrono::seconds>(when).time_since_epoch().count()),
      g_date_time_unref);
  g_mime_message_set_date(message.get(), date.get());
}

}  // namespace

bool is_sendable(std::string_view address) {
  const auto at = address.rfind('@');
  if (at == std::string_view::npos || at == 0 || at + 1 == address.size() || address.size() > 254) return false;
  const auto is_out_of_place = [](unsigned char byte) {
    return byte <= ' ' || byte == 0x7F ||
           std::string_view("<>()[],;:\\\"@").find(static_cast<char>(byte)) != std::string_view::npos;
  };
  return base::is_valid_utf8(address) && base::single_line(base::sanitised(address)) == address &&
         std::ranges::none_of(address.substr(0, at), is_out_of_place) &&
         std::ranges::none_of(address.substr(at + 1), is_out_of_place);
}

std::string message_id_of(const domain::EventId& event, const domain::RegistrationId& registration, int attempt,
                          std::string_view sender_address) {
  const auto at = sender_address.rfind('@');
  const auto domain = at == std::string_view::npos ? "localhost" : sender_address.substr(at + 1);
  const bool is_ascii = std::ranges::all_of(domain, [](unsigned char byte) { return byte < 0x80; });
  return fmt::format("lanyard.{}.{}.{}@{}", event.text().substr(0, 8), registration.text(), attempt,
                     is_ascii ? domain : "localhost");
}

std::string message_of(const followup::Letter& letter, const Sender& sender, const Stamp& stamp) {
  static const Library library;
  const Owned<GMimeMessage> message(g_mime_message_new(FALSE));
  const auto add_address = [&](GMimeAddressType type, const std::string& name, const std::string& address) {
    const auto shown = header_text(name);
    g_mime_message_add_mailbox(message.get(), type, shown.empty() ? nullptr : shown.c_str(),
                               header_text(address).c_str());
  };
  add_address(GMIME_ADDRESS_TYPE_FROM, sender.name, sender.address);
  if (!sender.reply_to.empty()) add_address(GMIME_ADDRESS_TYPE_REPLY_TO, {}, sender.reply_to);
  add_address(GMIME_ADDRESS_TYPE_TO, letter.to_name, letter.to_address);
  g_mime_message_set_subject(message.get(), header_text(letter.subject).c_str(), "utf-8");
  g_mime_message_set_message_id(message.get(), header_text(stamp.message_id).c_str());
  set_date(message, stamp.date);
  // RFC 3834: whoever is away does not answer it with a machine's letter.
  g_mime_object_set_header(as<GMimeObject>(message), "Auto-Submitted", "auto-generated", nullptr);
  const auto body = body_of(letter);
  g_mime_message_set_mime_part(message.get(), as<GMimeObject>(body));
  return written(message);
}

}  // namespace mail

#include "mail/smtp.h"

#include <curl/curl.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <stdexcept>
#include <utility>

#include "mail/conversation.h"

namespace mail {
namespace {

using Why = CannotSend::Why;

/// libcurl counts who uses it.
class Library {
 public:
  Library() {
    if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK) throw std::runtime_error("libcurl does not start");
  }
  Library(const Library&) = delete;
  Library& operator=(const Library&) = delete;
  ~Library() { curl_global_cleanup(); }
};

template <auto free>
struct Freed {
  template <class T>
  void operator()(T* thing) const {
    free(thing);
  }
};
using Handle = std::unique_ptr<CURL, Freed<curl_easy_cleanup>>;
using List = std::unique_ptr<curl_slist, Freed<curl_slist_free_all>>;

/// One letter on its way; libcurl's callbacks write here.
struct Letter {
  std::string_view left;
  const Smtp::BeforeTheLetter& before;
  Conversation conversation;
  std::optional<base::Error> not_recorded;
  bool begun = false;
};

std::size_t read_letter(char* into, std::size_t size, std::size_t count, void* user) {
  auto& letter = *static_cast<Letter*>(user);
  if (!letter.begun) {
    letter.begun = true;
    if (const auto recorded = letter.before(); !recorded) {
      letter.not_recorded = recorded.error();
      return CURL_READFUNC_ABORT;
    }
    letter.conversation.letter_begins();
  }
  const auto taken = std::min(size * count, letter.left.size());
  std::memcpy(into, letter.left.data(), taken);
  letter.left.remove_prefix(taken);
  // libcurl keeps back the end of what it was given until it is told that there is no more.
  if (taken == 0) letter.conversation.letter_ends();
  return taken;
}

int listen(CURL*, curl_infotype type, char* data, std::size_t size, void* user) {
  auto& letter = *static_cast<Letter*>(user);
  if (type == CURLINFO_HEADER_OUT) letter.conversation.sent({data, size});
  if (type == CURLINFO_HEADER_IN) letter.conversation.received({data, size});
  return 0;
}

std::string url_of(const Server& server) {
  // What follows the host is the name for EHLO; without it libcurl would tell the world what this machine is called.
  return fmt::format("{}://{}:{}/%5B127.0.0.1%5D", server.security == Security::tls ? "smtps" : "smtp", server.host,
                     server.port);
}

Why why_of(CURLcode code, const Letter& letter) {
  switch (code) {
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
      return Why::certificate;
    case CURLE_USE_SSL_FAILED:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CIPHER:
      return Why::no_encryption;
    case CURLE_LOGIN_DENIED:
    case CURLE_AUTH_ERROR:
      return Why::login;
    case CURLE_OPERATION_TIMEDOUT:
      return Why::silent;
    case CURLE_ABORTED_BY_CALLBACK:
      return letter.not_recorded ? Why::not_recorded : Why::interrupted;
    default:
      return Why::no_connection;
  }
}

Delivery delivery_of(CURLcode code, const Letter& letter, const char* words) {
  if (code == CURLE_OK) return Accepted{letter.conversation.reply()};
  const std::string detail = *words != '\0' ? words : curl_easy_strerror(code);
  if (letter.not_recorded) return CannotSend{Why::not_recorded, letter.not_recorded->detail, letter.not_recorded};
  const bool all_was_sent = letter.conversation.step() == Conversation::Step::end_of_letter;
  if (code == CURLE_ABORTED_BY_CALLBACK && !all_was_sent) return CannotSend{Why::interrupted, detail, std::nullopt};
  if (auto refused = letter.conversation.refusal()) return *std::move(refused);
  if (all_was_sent) return Unsure{detail};
  return CannotSend{why_of(code, letter), detail, std::nullopt};
}

}  // namespace

struct Smtp::Parts {
  Library library;  // goes last
  Server server;
  Patience patience;
  std::function<bool()> is_interrupted;
  Letter* letter = nullptr;  // the one on its way
  Handle handle;

  template <class Value>
  void set(CURLoption option, Value value) const {
    if (curl_easy_setopt(handle.get(), option, value) != CURLE_OK) {
      throw std::runtime_error(fmt::format("libcurl has no option {}", static_cast<int>(option)));
    }
  }

  /// 0: go on.
  static int ask_for_interruption(void* user, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
    const auto& parts = *static_cast<Parts*>(user);
    const bool must_finish =
        parts.letter != nullptr && parts.letter->conversation.step() == Conversation::Step::end_of_letter;
    return !must_finish && parts.is_interrupted && parts.is_interrupted() ? 1 : 0;
  }

  void open() {
    handle.reset(curl_easy_init());
    if (!handle) throw std::runtime_error("libcurl has no handle");
    set(CURLOPT_URL, url_of(server).c_str());
    set(CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    set(CURLOPT_PROXY, "");     // a variable of the environment is no reason to send passwords elsewhere
    set(CURLOPT_NOSIGNAL, 1L);  // other threads may be there
    set(CURLOPT_USE_SSL, static_cast<long>(server.security == Security::loopback ? CURLUSESSL_NONE : CURLUSESSL_ALL));
    set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    if (!server.certificates.empty()) {
      set(CURLOPT_CAINFO, server.certificates.c_str());
      set(CURLOPT_CAPATH, static_cast<const char*>(nullptr));  // these and no others
    }
    if (!server.user.empty()) {
      set(CURLOPT_USERNAME, server.user.c_str());
      set(CURLOPT_PASSWORD, server.password.c_str());
    }
    set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(patience.to_connect.count()));
    set(CURLOPT_SERVER_RESPONSE_TIMEOUT, static_cast<long>(patience.for_an_answer.count()));
    set(CURLOPT_TIMEOUT, static_cast<long>(patience.for_an_answer.count() * 4));
    set(CURLOPT_UPLOAD, 1L);
    set(CURLOPT_READFUNCTION, &read_letter);
    set(CURLOPT_DEBUGFUNCTION, &listen);
    set(CURLOPT_NOPROGRESS, 0L);
    set(CURLOPT_XFERINFOFUNCTION, &ask_for_interruption);
    set(CURLOPT_XFERINFODATA, static_cast<void*>(this));
  }
};

Smtp::Smtp(Server server, Patience patience, std::function<bool()> is_interrupted) : parts_(std::make_unique<Parts>()) {
  parts_->server = std::move(server);
  parts_->patience = patience;
  parts_->is_interrupted = std::move(is_interrupted);
}

Smtp::~Smtp() = default;

void Smtp::hang_up() { parts_->handle.reset(); }

Delivery Smtp::send(const std::string& from, const std::string& to, const std::string& message,
                    const BeforeTheLetter& before) {
  if (!parts_->handle) parts_->open();
  Letter letter{message, before, {}, {}, false};
  parts_->letter = &letter;
  const List recipients(curl_slist_append(nullptr, to.c_str()));
  std::array<char, CURL_ERROR_SIZE> words{};
  parts_->set(CURLOPT_MAIL_FROM, from.c_str());
  parts_->set(CURLOPT_MAIL_RCPT, recipients.get());
  parts_->set(CURLOPT_READDATA, static_cast<void*>(&letter));
  parts_->set(CURLOPT_DEBUGDATA, static_cast<void*>(&letter));
  parts_->set(CURLOPT_ERRORBUFFER, words.data());
  parts_->set(CURLOPT_VERBOSE, 1L);  // all it says goes to listen(), and nowhere else
  const auto code = curl_easy_perform(parts_->handle.get());
  parts_->set(CURLOPT_ERRORBUFFER, static_cast<char*>(nullptr));
  auto delivery = delivery_of(code, letter, words.data());
  // Whatever is said after finds `letter` gone.
  parts_->set(CURLOPT_VERBOSE, 0L);
  parts_->letter = nullptr;
  // libcurl keeps a line whose last answer never came, and the next letter would wait for its own behind it.
  if (code != CURLE_OK) hang_up();
  return delivery;
}

}  // namespace mail

#pragma once
// How far one letter has come, read off the lines that go to and from the server. libcurl says only that a transfer
// failed; whom a refusal is about, and whether the letter may have arrived, depends on which command it answers. Pure.
#include <string>
#include <string_view>

#include "mail/server.h"

namespace mail {

class Conversation {
 public:
  enum class Step : std::uint8_t { greeting, encryption, login, sender, recipient, go_ahead, letter, end_of_letter };

  void sent(std::string_view line);      // a command, as it goes out; what it carries is not kept
  void received(std::string_view line);  // a line of a reply
  void letter_begins();
  void letter_ends();  // its last byte was handed over

  [[nodiscard]] Step step() const { return step_; }
  [[nodiscard]] int code() const { return code_; }  // of the reply to the present step; 0: none yet
  [[nodiscard]] const std::string& reply() const { return reply_; }

  /// What a refusal at this step means; nullopt where the server has not refused anything here.
  [[nodiscard]] std::optional<Delivery> refusal() const;

 private:
  void go_to(Step step);

  Step step_ = Step::greeting;
  bool is_over_ = false;  // goodbye was said: what comes after answers that
  int code_ = 0;
  std::string reply_;
};

}  // namespace mail

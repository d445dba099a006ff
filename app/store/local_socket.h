#pragma once
// A Unix stream socket (unix(7)) with bounds on time and size. Internal to store/.
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "base/error.h"
#include "base/instant.h"

namespace store {

class LocalSocket {
 public:
  LocalSocket() = default;
  explicit LocalSocket(int descriptor) : descriptor_(descriptor) {}
  LocalSocket(LocalSocket&& other) noexcept;
  LocalSocket& operator=(LocalSocket&& other) noexcept;
  ~LocalSocket();

  /// Replaces what stands there; readable and writable by this user alone.
  [[nodiscard]] static base::Result<LocalSocket> listening_at(const std::filesystem::path& path);
  [[nodiscard]] static base::Result<LocalSocket> connected_to(const std::filesystem::path& path);

  [[nodiscard]] int descriptor() const { return descriptor_; }
  /// No single send or receive takes longer.
  void set_patience(base::Millis patience) const;
  [[nodiscard]] bool send(std::string_view bytes) const;
  void finish_sending() const;
  /// What has come, or comes within the patience; empty where the other side has finished, nullopt where nothing came.
  [[nodiscard]] std::optional<std::string> receive_some() const;
  /// Until the other side has finished; nullopt where it did not in time or said more than `longest`.
  [[nodiscard]] std::optional<std::string> receive_all(std::size_t longest) const;
  /// What one netstring (netstrings.h) holds; nullopt where none of `longest` bytes at the most came as a whole
  /// `within` this time, however busily the other side sends.
  [[nodiscard]] std::optional<std::string> receive_netstring(std::size_t longest, base::Millis within) const;
  /// The other side says nothing more: it has finished sending, or is gone.
  [[nodiscard]] bool is_finished() const;

 private:
  int descriptor_ = -1;
};

}  // namespace store

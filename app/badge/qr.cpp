#include "badge/qr.h"

#include <qrencode.h>

#include <memory>
#include <string>

namespace badge {

base::Result<QrMatrix> make_qr(std::string_view code) {
  using Free = decltype(&QRcode_free);
  // Case-sensitive encoding off: capital letters alone go into alphanumeric mode, 5.5 bits a letter.
  const std::unique_ptr<QRcode, Free> qr(QRcode_encodeString(std::string(code).c_str(), 0, QR_ECLEVEL_Q, QR_MODE_8, 0),
                                         &QRcode_free);
  if (!qr) return base::fail(base::ErrorCode::bad_argument, "no QR can hold this code");
  QrMatrix matrix{qr->width, {}};
  matrix.dark.reserve(static_cast<std::size_t>(qr->width) * static_cast<std::size_t>(qr->width));
  for (int i = 0; i < qr->width * qr->width; ++i) matrix.dark.push_back((qr->data[i] & 1U) != 0);
  return matrix;
}

}  // namespace badge

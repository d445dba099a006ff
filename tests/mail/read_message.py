"""Reads an Internet message with Python's own reader, which knows nothing of ours, and says what it found as JSON."""

import email
import email.policy
import json
import sys

with open(sys.argv[1], "rb") as file:
    data = file.read()
message = email.message_from_bytes(data, policy=email.policy.default)


def address(field):
    return [{"name": one.display_name, "address": one.addr_spec} for one in message[field].addresses] if message[field] else []


parts = []
defects = [str(defect) for defect in message.defects]
for part in message.walk():
    defects += [str(defect) for defect in part.defects]
    if part.is_multipart():
        continue
    parts.append(
        {
            "type": part.get_content_type(),
            "charset": part.get_content_charset(),
            "disposition": part.get_content_disposition(),
            "name": part.get_filename(),
            "bytes": part.get_payload(decode=True).decode("utf-8"),
        }
    )
json.dump(
    {
        "from": address("From"),
        "to": address("To"),
        "reply_to": address("Reply-To"),
        "subject": message["Subject"],
        "date": message["Date"].datetime.isoformat(),
        "message_id": message["Message-ID"],
        "fields": [name.lower() for name in message.keys()],
        "type": message.get_content_type(),
        "inner": [part.get_content_type() for part in message.iter_parts()],
        "parts": parts,
        "defects": defects,
        "longest_line": max(len(line) for line in data.split(b"\r\n")),
        "bare_line_ends": data.replace(b"\r\n", b"").count(b"\n") + data.replace(b"\r\n", b"").count(b"\r"),
        "is_ascii": data.isascii(),
    },
    sys.stdout,
)

"""A mail server on loopback that writes down what it takes: mail_server.py FOLDER PORT [none|starttls|tls] [USER PASSWORD]

What it does with a recipient is in the address: never@ is refused for ever, later@ for now, spam@ after the letter was
read, drop@ is taken and the line cut before the answer, silent@ is taken and never answered, goodbye@ cuts the line
before the letter, goaway@ says 421. A sender stranger@ is refused. FOLDER/accepted has a line "RECIPIENT MESSAGE-ID" for each letter
taken, FOLDER/N.eml its bytes, FOLDER/connections a line for each connection. FOLDER/key.pem and certificate.pem are the
server's own.
"""

import asyncio
import email
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult


class Handler:
    def __init__(self, folder):
        self.folder = folder
        self.count = 0

    def note(self, file, line):
        with open(f"{self.folder}/{file}", "a", encoding="utf-8") as out:
            out.write(line + "\n")

    async def handle_MAIL(self, server, session, envelope, address, options):
        if address.startswith("stranger@"):
            return "553 5.7.1 Not your address"
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("never@"):
            return "550 5.1.1 No such mailbox"
        if address.startswith("later@"):
            return "451 4.7.1 Please try again later"
        if address.startswith("goaway@"):
            return "421 4.3.2 Closing"
        if address.startswith("goodbye@"):
            server.transport.abort()
            return "250 OK"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        to = envelope.rcpt_tos[0]
        if to.startswith("spam@"):
            return "554 5.7.1 This looks like spam"
        self.count += 1
        with open(f"{self.folder}/{self.count}.eml", "wb") as out:
            out.write(envelope.original_content)
        self.note("accepted", f"{to} {email.message_from_bytes(envelope.original_content)['Message-ID']}")
        if to.startswith("drop@"):
            server.transport.abort()
        if to.startswith("drop@") or to.startswith("silent@"):
            await asyncio.Event().wait()
        return "250 2.0.0 Taken"


class Connection(SMTP):
    def connection_made(self, transport):
        if self.transport is None:  # called again once the line is encrypted
            self.event_handler.note("connections", "one")
        super().connection_made(transport)


async def serve(folder, port, security, user, password):
    handler = Handler(folder)
    context = None
    if security != "none":
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(f"{folder}/certificate.pem", f"{folder}/key.pem")

    def authenticate(server, session, envelope, mechanism, data):
        good = (data.login, data.password) == (user.encode(), password.encode())
        return AuthResult(success=good, handled=good)

    def connection():
        return Connection(
            handler,
            hostname="localhost",
            enable_SMTPUTF8=True,
            timeout=3600,
            tls_context=context if security == "starttls" else None,
            require_starttls=security == "starttls",
            authenticator=authenticate if user else None,
            auth_required=bool(user),
            auth_require_tls=security == "starttls",
        )

    server = await asyncio.get_running_loop().create_server(
        connection, "127.0.0.1", port, ssl=context if security == "tls" else None
    )
    await server.serve_forever()


folder, port, security, user, password = (sys.argv[1:] + ["none", "", ""][len(sys.argv) - 3 :])[:5]
asyncio.run(serve(folder, int(port), security, user, password))

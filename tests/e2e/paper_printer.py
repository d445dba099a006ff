"""A printer with paper, of CUPS' own making: ippeveprinter on loopback. It announces itself and will not start without
Avahi, which will not start without D-Bus."""

import os
import socket
import subprocess
import time
from pathlib import Path

PATIENCE = 30.0


def wait_for(what, happened):
    give_up = time.monotonic() + PATIENCE
    while not happened():
        if time.monotonic() > give_up:
            raise TimeoutError(what)
        time.sleep(0.05)


def works(*command):
    return subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0


def have_avahi():
    if works("avahi-daemon", "--check"):
        return
    if not works("dbus-send", "--system", "--print-reply", "--dest=org.freedesktop.DBus", "/",
                 "org.freedesktop.DBus.ListNames"):
        os.makedirs("/run/dbus", exist_ok=True)
        Path("/run/dbus/pid").unlink(missing_ok=True)  # of a bus that was killed
        works("dbus-daemon", "--system", "--fork")
    works("avahi-daemon", "--daemonize", "--no-drop-root", "--no-rlimits")
    wait_for("avahi-daemon does not start", lambda: works("avahi-daemon", "--check"))


class PaperPrinter:
    def __init__(self, folder, media):
        have_avahi()
        self.folder = folder
        (folder / "spool").mkdir(parents=True)
        width, height = media.rsplit("_", 1)[1].removesuffix("mm").split("x")
        (folder / "printer.conf").write_text(
            f"ATTR keyword media-supported {media}\nATTR keyword media-ready {media}\n"
            f"ATTR keyword media-default {media}\nATTR collection media-size-supported "
            f"{{MEMBER integer x-dimension {width}00 MEMBER integer y-dimension {height}00}}\n"
            "ATTR mimeMediaType document-format-supported application/pdf\n")
        command = folder / "print"
        command.write_text(f"""#!/bin/sh
cd '{folder}'
while [ -e no-paper ]; do echo 'STATE: +media-empty' >&2; waited=1; sleep 0.05; done
[ -z "$waited" ] || echo 'STATE: -media-empty' >&2
cp "$1" "sheet-$IPP_JOB_NAME.part" && mv "sheet-$IPP_JOB_NAME.part" "sheet-$IPP_JOB_NAME.pdf"
""")
        command.chmod(0o700)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.uri = f"ipp://localhost:{port}/ipp/print"
        with open(folder / "log", "wb") as log:
            self.process = subprocess.Popen(
                ["ippeveprinter", "-v", "-r", "off", "-n", "localhost", "-p", str(port), "-d", str(folder / "spool"),
                 "-c", str(command), "-a", str(folder / "printer.conf"), "Badges"], stdout=log, stderr=log)

        def listens():
            with socket.socket() as probe:
                return probe.connect_ex(("localhost", port)) == 0

        wait_for("ippeveprinter does not start", listens)

    def sheets(self, count):
        """What lies in the tray, once there is as much."""
        wait_for(f"{count} sheets", lambda: len(list(self.folder.glob("sheet-*.pdf"))) >= count)
        time.sleep(0.5)  # one too many would come now
        return sorted(self.folder.glob("sheet-*.pdf"))

    def take_paper_out(self):
        (self.folder / "no-paper").touch()

    def put_paper_in(self):
        (self.folder / "no-paper").unlink()

    def close(self):
        self.process.terminate()
        self.process.wait()

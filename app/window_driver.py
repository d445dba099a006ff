"""Drives the real kiosk window from outside, as visitors do: mouse, scanner, eyes. For app/demo and tests/e2e.

A virtual display (Xvfb) of its own, xdotool as the hand, the window's trace (--trace, see shell/trace.h) to know where
things are, screenshots by ImageMagick, QR codes read by zbar. Standard library only.
"""

import os
import signal
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path

PATIENCE = 20.0  # seconds until something that should appear is missing
WELCOME = "met_someone"  # the widget by which the welcome screen is known
HANDS_CHANGE = 0.6  # the kiosk ignores touches in the first half second of a screen


class Missing(Exception):
    """Something that a visitor should have seen did not appear."""


class Display:
    """An X server without a screen, on a number that is free."""

    def __init__(self, width, height):
        read, write = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"],
            pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as answer:
            self.name = ":" + answer.readline().strip()
        if self.name == ":":
            raise Missing("Xvfb did not start")

    def run(self, *command):
        return subprocess.run(command, env=self.environment(), check=True, capture_output=True).stdout

    def environment(self):
        environment = dict(os.environ, DISPLAY=self.name)
        environment.pop("WAYLAND_DISPLAY", None)
        return environment

    def close(self):
        self.server.terminate()
        self.server.wait()


@dataclass
class Frame:
    """What the window showed last."""

    number: int = 0
    words: list = field(default_factory=list)
    widgets: dict = field(default_factory=dict)  # id -> (centre x, centre y, is on)

    def shows(self, text):
        return any(text in words for words in self.words)


def parse_frame(lines):
    frame = Frame()
    for line in lines:
        kind, *cells = line.split("\t")
        if kind == "frame":
            frame.number = int(cells[0])
        elif kind == "words":
            frame.words.append(cells[0])
        elif kind == "widget":
            left, top, right, bottom = map(int, cells[1:5])
            frame.widgets[cells[0]] = ((left + right) // 2, (top + bottom) // 2, cells[5] == "on")
    return frame


class Kiosk:
    """The program in a display. What is started here is ended by close()."""

    def __init__(self, display, program, database, trace, *arguments):
        self.display = display
        self.trace = Path(trace)
        self.trace.unlink(missing_ok=True)
        self.process = subprocess.Popen(
            [program, "--db", str(database), "--trace", str(trace), *arguments], env=display.environment())
        self.frame = Frame()
        self.read_to = 0
        self.widgets_since = time.monotonic()
        self.wait(lambda frame: frame.number > 0, "a first frame")

    # What is to be seen.

    def look(self):
        """The last frame that was drawn whole."""
        if not self.trace.exists():
            return self.frame
        with open(self.trace, "rb") as file:
            file.seek(self.read_to)
            text = file.read()
        end = text.rfind(b"end\n")
        if end < 0:
            return self.frame
        self.read_to += end + 4
        whole = text[:end].decode()
        latest = parse_frame(whole[whole.rfind("frame\t"):].splitlines())
        if latest.widgets.keys() != self.frame.widgets.keys():
            self.widgets_since = time.monotonic()
        self.frame = latest
        return latest

    def wait(self, seen, what, patience=PATIENCE):
        give_up = time.monotonic() + patience
        while not seen(self.look()):
            if self.process.poll() is not None:
                raise Missing(f"the kiosk ended with {self.process.returncode} while waiting for {what}")
            if time.monotonic() > give_up:
                raise Missing(f"no {what}; to be seen: {self.frame.words}, {sorted(self.frame.widgets)}")
            time.sleep(0.02)
        return self.frame

    def wait_for(self, text):
        return self.wait(lambda frame: frame.shows(text), f"“{text}”")

    def wait_for_widget(self, widget):
        return self.wait(lambda frame: frame.widgets.get(widget, (0, 0, False))[2], f"widget {widget}")

    def picture(self, path):
        time.sleep(0.3)  # the frame that was traced is shown
        self.display.run("import", "-window", "root", str(path))
        return path

    def qr_code(self, path):
        """What an independent reader sees on a screenshot."""
        self.picture(path)
        return self.display.run("zbarimg", "--nodbus", "--quiet", "--raw", str(path)).decode().strip()

    # What visitors do.

    def tap(self, widget):
        self.wait_for_widget(widget)
        while time.monotonic() - self.widgets_since < HANDS_CHANGE:
            time.sleep(0.05)
            self.wait_for_widget(widget)
        x, y, _ = self.frame.widgets[widget]
        self.display.run("xdotool", "mousemove", str(x), str(y), "click", "1")

    def tap_until(self, widget, text):
        self.tap(widget)
        return self.wait_for(text)

    def tap_to_welcome(self, widget):
        """What the welcome says changes with the hour of the evening; its third way stands on no other screen."""
        self.tap(widget)
        return self.wait_for_widget(WELCOME)

    def type_on_screen(self, text):
        """Capital letters come from the shift key, which lets go after a letter."""
        for character in text:
            before = self.look().number
            if character == " ":
                self.tap("key.space")
            else:
                if character.isupper() != self.shift_is_down(character):
                    self.tap("key.shift")
                    self.wait(lambda frame, seen=before: frame.number > seen, "a shifted keyboard")
                    before = self.frame.number
                self.tap("key." + character.lower())
            self.wait(lambda frame, seen=before: frame.number > seen, f"a “{character}”")

    def shift_is_down(self, character):
        return character.upper() in self.look().words and character.isalpha()

    def type_by_hand(self, text):
        self.display.run("xdotool", "type", "--delay", "90", text)

    def scan(self, code):
        """As a keyboard scanner does: 1 ms a key, Enter at the end."""
        self.display.run("xdotool", "type", "--delay", "1", code + "\n")

    def scan_for(self, code, text):
        """Scans until the text is seen. A scanner's cable never pauses; xdotool, one process among others, may, for longer
        than a burst lasts. Whoever is not heard scans again."""
        for patience in (3, 3, PATIENCE):
            self.scan(code)
            try:
                return self.wait(lambda frame: frame.shows(text), f"“{text}” after a scan", patience)
            except Missing:
                if patience == PATIENCE:
                    raise

    def press_keys(self, *groups):
        """X keycodes: keys by their places, whatever the host's layout makes of them. "shift" leads a group to capitals."""
        chain = []
        for group in groups:
            shift = group[0] == "shift"
            keys = ["key", "--delay", "1", *map(str, group[1:] if shift else group)]
            chain += ["keydown", "shift", *keys, "keyup", "shift"] if shift else keys
        self.display.run("xdotool", *chain)

    # How it ends.

    def kill(self):
        """As a power cut does."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def close(self):
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait()

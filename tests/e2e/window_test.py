"""The real window in a virtual display: python3 window_test.py LANYARD [-k name] [-v]"""

import csv
import io
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
import unittest.mock
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "app"))
from paper_printer import PaperPrinter  # noqa: E402
from window_driver import WELCOME, Display, Kiosk  # noqa: E402

PROGRAM = ""  # the first argument
DATABASE_IN_USE = 19  # base::exit_code
NO_DISPLAY = 24
SIZE = (1280, 800)


class WindowTest(unittest.TestCase):
    def setUp(self):
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory(prefix="lanyard-e2e-")))
        self.display = Display(*SIZE)
        self.addCleanup(self.display.close)

    def start(self, *arguments):
        kiosk = Kiosk(self.display, PROGRAM, self.folder / "evening.db", self.folder / "trace", *arguments)
        self.addCleanup(kiosk.close)
        return kiosk

    def lanyard(self, *arguments):
        command = [PROGRAM, *arguments, "--db", str(self.folder / "evening.db")]
        return subprocess.run(command, check=True, capture_output=True, timeout=30).stdout

    def register(self, kiosk, name):
        """By mouse on the screen's own keyboard. Returns what a reader sees in the QR on the screen."""
        kiosk.tap_until("not_on_list", "Nice to meet you")
        kiosk.type_on_screen(name)
        kiosk.tap("consent")
        kiosk.tap("key.next")
        kiosk.wait_for("This is your badge")
        kiosk.tap_until("badge", "Done")
        code = kiosk.qr_code(self.folder / "badge.png")
        kiosk.tap_to_welcome("done")
        return code

    def test_a_guest_list_is_read_at_the_desk_by_mouse_alone(self):
        downloads = self.folder / "home" / "Downloads"
        downloads.mkdir(parents=True)
        shutil.copy(Path(__file__).parents[1] / "roster" / "data" / "eventbrite.csv", downloads)
        with unittest.mock.patch.dict(os.environ, HOME=str(self.folder / "home")):
            kiosk = self.start("--station", "desk")
        kiosk.tap_until("read_guest_list", "eventbrite.csv")
        kiosk.tap_until("file.0", "152 rows are 131 people with 146 tickets")
        kiosk.tap_until("tab.left_out", "neither a name nor an e-mail address")
        kiosk.tap_until("write_guest_list", "The list is up to date")
        kiosk.tap_until("done", "The desk")
        kiosk.tap_until("read_guest_list", "eventbrite.csv")
        kiosk.tap_until("file.0", "Nothing new in it")

    def test_two_people_register_and_connect_and_the_export_has_exactly_their_meeting(self):
        kiosk = self.start()
        first = self.register(kiosk, "Mara Lindqvist")
        second = self.register(kiosk, "Tomas O-Neill")
        self.assertRegex(first, "^[BCDEFGHJKLNPRSTV]{28}$")
        self.assertNotEqual(first, second)
        kiosk.scan_for(first, "Mara Lindqvist")
        kiosk.scan_for(second, "You two have met")
        rows = self.meetings()
        self.assertEqual(len(rows), 1)
        self.assertEqual({cell for cell in rows[0] if cell.startswith(("Mara", "Tomas"))},
                         {"Mara Lindqvist", "Tomas O-Neill"})

    def meetings(self):
        text = self.lanyard("export", "meetings", "--csv", "-").decode("utf-8-sig")
        return list(csv.reader(io.StringIO(text)))[1:]

    def test_a_guest_is_still_in_after_the_power_failed(self):
        kiosk = self.start()
        kiosk.scan_for("RFE-2K7M-4001", "Ana")
        kiosk.kill()
        kiosk = self.start()
        kiosk.wait_for_widget(WELCOME)
        kiosk.scan_for("RFE-2K7M-4001", "Already in since")

    def test_a_badge_comes_out_of_the_printer_while_its_owner_is_greeted(self):
        printer = PaperPrinter(self.folder / "printer", "iso_a6_105x148mm")
        self.addCleanup(printer.close)
        (self.folder / "lanyard.toml").write_text(
            f'station = "door"\npick_up = "B"\n[[printer]]\nname = "printer B"\nto = "{printer.uri}"\n'
            'place = "on your left"\n')
        kiosk = self.start()
        kiosk.scan_for("RFE-2K7M-4001", "Your badge comes out on your left, number")
        sheets = printer.sheets(1)
        words = subprocess.run(["pdftotext", "-raw", str(sheets[0]), "-"], check=True, capture_output=True).stdout.decode()
        self.assertIn("Ana", words)
        kiosk.scan_for("RFE-2K7M-4001", "My badge did not come out")
        printer.take_paper_out()
        kiosk.scan_for("RFE-8Q3D-4002", "李雷")
        kiosk.wait_for("Take a photo")
        kiosk.tap_to_welcome("start_over")
        kiosk.wait_for("Badges are on the screen until the printer is back")
        printer.put_paper_in()
        self.assertEqual(len(printer.sheets(2)), 2)
        checked = subprocess.run([PROGRAM, "badge", "check", "--db", str(self.folder / "evening.db")],
                                 capture_output=True, timeout=30)
        self.assertIn("is ready", checked.stdout.decode())

    def test_a_guest_list_imported_while_the_kiosk_runs_counts_at_the_next_scan(self):
        kiosk = self.start()
        roster = self.folder / "late.csv"
        roster.write_text("Full name,Email,Ticket code\nLate Comer,late@example.com,LATE-0001\n")
        self.lanyard("import", str(roster), "--yes")
        kiosk.scan_for("LATE-0001", "Late Comer")

    def test_a_kiosk_that_is_asked_to_end_closes_its_database_and_exits_well(self):
        kiosk = self.start()
        kiosk.scan_for("RFE-2K7M-4001", "Ana")
        kiosk.close()
        self.assertEqual(kiosk.process.returncode, 0)
        self.assertFalse((self.folder / "evening.db-wal").exists())

    def test_a_second_kiosk_on_the_same_database_says_so_and_leaves(self):
        self.start()
        second = subprocess.run(
            [PROGRAM, "--db", str(self.folder / "evening.db")],
            env=self.display.environment(), capture_output=True, timeout=30)
        self.assertEqual(second.returncode, DATABASE_IN_USE)
        self.assertIn("evening.db", second.stderr.decode())
        self.assertNotIn("«", second.stderr.decode())

    def test_without_a_display_a_sentence_says_so_and_nothing_is_written(self):
        environment = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
        blind = subprocess.run(
            [PROGRAM, "--db", str(self.folder / "evening.db")], env=environment, capture_output=True, timeout=30)
        self.assertEqual(blind.returncode, NO_DISPLAY)
        self.assertIn("app/run demo", blind.stderr.decode())
        self.assertFalse((self.folder / "evening.db").exists())

    def test_a_foreign_code_is_answered_and_never_typed_into_the_box_that_has_the_focus(self):
        kiosk = self.start()
        kiosk.tap("find_my_name")
        kiosk.wait_for_widget("key.q")
        kiosk.scan("BEGIN:VCARD\nN:Nobody;A\nEND:VCARD")
        kiosk.wait(lambda frame: "key.q" not in frame.widgets, "an answer to the scan")
        self.assertFalse(any("VCARD" in words for words in kiosk.frame.words))

    def test_a_scanner_that_thinks_it_is_american_is_read_on_a_german_host(self):
        self.display.run("setxkbmap", "de")
        kiosk = self.start()
        # RFE-2K7M-4001 by the keys of a US keyboard (X keycodes); this host makes RFEß2K7Mß4001 of them.
        kiosk.press_keys(("shift", 27, 41, 26), (20, 11), ("shift", 45), (16,), ("shift", 58), (20, 13, 19, 19, 10, 36))
        kiosk.wait_for("Ana Šarić")

    def test_a_real_keyboard_types_into_the_search_and_finds(self):
        kiosk = self.start()
        kiosk.tap("find_my_name")
        kiosk.wait_for_widget("key.q")
        kiosk.type_by_hand("adaeze ok")
        kiosk.wait_for("adaeze ok")
        kiosk.wait_for_widget("row.0")

    def test_nobody_closes_a_full_screen_kiosk(self):
        kiosk = self.start()
        window = self.display.run("xdotool", "search", "--name", "^Lanyard$").decode().split()[0]
        self.display.run("xdotool", "key", "alt+F4")
        self.display.run("xdotool", "key", "Escape")
        self.display.run("xdotool", "key", "ctrl+q")
        kiosk.tap("find_my_name")
        kiosk.wait_for_widget("key.q")
        self.assertIsNone(kiosk.process.poll())
        geometry = self.display.run("xdotool", "getwindowgeometry", window).decode()
        self.assertIn(f"Geometry: {SIZE[0]}x{SIZE[1]}", geometry)


if __name__ == "__main__":
    PROGRAM = sys.argv.pop(1)
    unittest.main()

#!/usr/bin/python3
"""What people take home, read by programs that are not ours: vobject, icalendar and LibreOffice.

readers_test.py PACK_SAMPLES [TEST]"""
import csv
import datetime
import io
import pathlib
import subprocess
import sys
import tempfile
import unittest

import icalendar
import vobject

SAMPLES = sys.argv.pop(1)


class ReadersTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.kept = tempfile.TemporaryDirectory()
        cls.folder = pathlib.Path(cls.kept.name)
        subprocess.run([SAMPLES, cls.folder], check=True)

    @classmethod
    def tearDownClass(cls):
        cls.kept.cleanup()

    def text(self, name):
        return (self.folder / name).read_bytes().decode("utf-8")

    def by_libreoffice(self, name, infilter=None):
        """The first sheet as LibreOffice holds it, in shown values; and every formula it found."""
        out = self.folder / "out" / (name.replace("/", "-"))
        out.mkdir(parents=True, exist_ok=True)
        command = ["soffice", f"-env:UserInstallation=file://{self.folder}/office", "--headless", "--norestore"]
        command += [f"--infilter={infilter}"] if infilter else []
        # 44,34,76: comma, double quote, UTF-8; then as shown, every text quoted.
        command += ["--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false", "--outdir", str(out)]
        subprocess.run(command + [str(self.folder / name)], check=True, capture_output=True, timeout=240)
        rows = list(csv.reader(io.StringIO(next(out.glob("*.csv")).read_text(encoding="utf-8"), newline="")))
        subprocess.run(
            [c if not c.startswith("csv:") else "fods" for c in command] + [str(self.folder / name)],
            check=True, capture_output=True, timeout=240)
        return rows, next(out.glob("*.fods")).read_text(encoding="utf-8").count("table:formula=")

    def attacks(self):
        return self.text("attack.txt").split("\0")[:-1]

    def test_contacts_are_read_by_vobject_with_everything_shared(self):
        cards = list(vobject.readComponents(self.text("full/contacts.vcf")))
        self.assertEqual([c.fn.value for c in cards], ["Ana Sousa", "李雷", "هدى المنصوري"])
        ana = cards[0]
        self.assertEqual(ana.version.value, "3.0")
        self.assertEqual(ana.org.value, ["Zwaluw BV"])
        self.assertEqual(ana.email.value, "ana@mail.example")
        self.assertEqual(ana.tel.value, "+49 30 901820")
        self.assertTrue(ana.note.value.startswith("Met at Riverside Founders Evening, 26 November 2026, 18:50\n"))
        self.assertTrue(ana.note.value.endswith("Her daughter starts school in May.\nSend the Porto list."))
        self.assertFalse(hasattr(cards[1], "email"))
        self.assertEqual(len(list(vobject.readComponents(self.text("sixty/contacts.vcf")))), 60)

    def test_reminders_are_read_by_icalendar_in_the_zone_of_the_event(self):
        calendar = icalendar.Calendar.from_ical(self.text("full/follow-ups.ics"))
        events = {str(e["SUMMARY"]): e for e in calendar.walk("VEVENT")}
        starts = {name: e.decoded("DTSTART") for name, e in events.items()}
        utc = datetime.timezone.utc
        nine = {name: start.astimezone(utc) for name, start in starts.items()}
        self.assertEqual(nine, {
            "Write to the people you met at Riverside Founders Evening": datetime.datetime(2026, 11, 27, 8, tzinfo=utc),
            "Help Ana Sousa: the list of studios": datetime.datetime(2026, 12, 4, 8, tzinfo=utc),
            "Meet 李雷 again": datetime.datetime(2026, 12, 3, 8, tzinfo=utc),
        })
        self.assertEqual(len({str(e["UID"]) for e in events.values()}), 3)
        self.assertIn("هدى المنصوري, Dar Al Noor, huda+lanyard@noor.example",
                      str(events["Write to the people you met at Riverside Founders Evening"]["DESCRIPTION"]))
        zone = calendar.walk("VTIMEZONE")[0].to_tz()
        self.assertEqual(zone.utcoffset(datetime.datetime(2026, 12, 4, 9)), datetime.timedelta(hours=1))
        self.assertEqual(zone.utcoffset(datetime.datetime(2027, 7, 1, 9)), datetime.timedelta(hours=2))

    def test_reminders_are_read_by_vobject_too(self):
        calendar = vobject.readOne(self.text("sixty/follow-ups.ics"))
        self.assertEqual(calendar.version.value, "2.0")
        self.assertEqual(len(calendar.vevent_list), 3)
        for event in calendar.vevent_list:
            self.assertEqual((event.dtstart.value.hour, event.dtend.value.minute), (9, 30))

    def test_a_table_of_a_pack_is_the_same_in_both_files_to_libreoffice(self):
        from_csv, formulas = self.by_libreoffice("sixty/meetings.csv", "CSV:44,34,76,1,,0,false,false")
        self.assertEqual(formulas, 0)
        from_xlsx, formulas = self.by_libreoffice("sixty/meetings.xlsx")
        self.assertEqual(formulas, 0)
        self.assertEqual(len(from_xlsx), 61)
        phones = from_xlsx[0].index("phone")
        self.assertEqual(from_xlsx[1][phones], "+49 30 901820")
        unguarded = [[c[1:] if c[:2] in ("'=", "'+", "'-", "'@") else c for c in row] for row in from_csv]
        when = from_csv[0].index("met_at")
        self.assertEqual([r[:when] + r[when + 1:] for r in unguarded], [r[:when] + r[when + 1:] for r in from_xlsx])

    def test_no_attack_becomes_a_formula_in_a_workbook_and_every_text_arrives(self):
        rows, formulas = self.by_libreoffice("attack.xlsx")
        self.assertEqual(formulas, 0)
        attacks = self.attacks()
        self.assertEqual([row[0] for row in rows[1:]], [f"n{i + 1}" for i in range(len(attacks))])
        for attack, row in zip(attacks, rows[1:]):
            with self.subTest(attack=attack[:40]):
                expected = attack.replace("\r\n", "\n").replace("\r", "")
                self.assertEqual(row[1], expected)
                self.assertEqual(row[2], "end")

    def test_no_attack_becomes_a_formula_in_a_csv_whatever_separator_it_is_opened_with(self):
        (self.folder / "bare.csv").write_text("a,b\n=1+1,x\n")
        self.assertEqual(self.by_libreoffice("bare.csv", "CSV:44,34,76,1,,0,false,false")[1], 1)  # it would be seen
        for separator in ("44", "59", "9"):
            with self.subTest(separator=separator):
                rows, formulas = self.by_libreoffice("attack.csv", f"CSV:{separator},34,76,1,,0,false,false")
                self.assertEqual(formulas, 0)
                if separator != "44":
                    continue
                self.assertEqual(len(rows), len(self.attacks()) + 1)
                self.assertEqual({row[2] for row in rows[1:]}, {"end"})
                self.assertEqual(rows[1][1], "'=1+1")


if __name__ == "__main__":
    unittest.main(verbosity=2)

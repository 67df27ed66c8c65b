#!/usr/bin/env python3
"""Opens the tables of `kamerbrief table` in LibreOffice Calc and looks at every cell.

    python3 Tests/check_spreadsheet.py PROGRAM FILE…

Needs `soffice` with Calc (Debian: apt install --no-install-recommends libreoffice-calc-nogui). Each kind of table is
opened as CSV, as CSV with semicolons and as TSV, with the settings of an English and of a Dutch desk, as its import
dialog would with UTF-8 chosen, and saved as a workbook. In the workbook

- each row and each cell must be there, with its text whole: diacritics, line ends, quotes, identifiers;
- nothing may be a formula;
- a cell that is a date must be that day, and a cell that is a number must show the digits of the table.

CSV is opened twice: with quoted cells read as text, where every cell must be as it is, and without, where `02` becomes the
number 2 and `1E5` 100000, which are counted as rewritten.

Exits 1 where something is not so.
"""
import csv
import datetime
import io
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
import zipfile

KINDS = ["motions", "footnotes", "papers", "urls", "mentions", "diagnostics"]
# Arguments of the program, and the separator.
FORMS = {"csv": ([], ","), "semicolon": (["--semicolon"], ";"), "tsv": (["--format", "tsv"], "\t")}
# Windows' numbers of the languages, which decide what a number or a date looks like.
DESKS = {"English": 1033, "Dutch": 1043}
UTF8 = 76
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
DAY_ZERO = datetime.date(1899, 12, 30)

# What a spreadsheet might take for something else.
LETTER = """Geachte voorzitter,

1. Motie van het lid Yeşilgöz-Zegerius (VVD) over =HYPERLINK("http://example.org";"klik") (Kamerstuk 35 925, nr. 12)

Motie "op één na", zei de minister; in Oekraïne, Noord-Macedonië en 's-Hertogenbosch: 'ja'.
@SUM(1+1) staat in Kamerstuk 35925-VIII-12 en in 2020Z01234 en 2020D43526.

2. Motie van de leden Klaver (GroenLinks) en Krol (50PLUS) over +31 70 3456789 (21 501-02, nr. 0012)

-1+1 is geen antwoord.

3. Motie van het lid Azarkan over "aanhalingstekens", komma's; puntkomma's (Handelingen II 2020/21, nr. 90, item 7)

=1+1

4. Motie van het lid Piri over 1E5 (28 089, nr. 5E)

Zie https://example.org/a?b=1&c="x" en Aanhangsel Handelingen II 2020/21, nr. 645.

Hoogachtend,

De minister van Buitenlandse Zaken,
Ben Knapen
"""


def table(program, kind, form, names):
    arguments = FORMS[form][0]
    return subprocess.run(
        [program, "table", "--of", kind, *arguments, *names], check=True, capture_output=True
    ).stdout.decode("utf-8")


def open_tables(tables, form, language, quoted_is_text, folder):
    """Opens tables, by kind, and returns their workbooks."""
    source, target = folder / "tables", folder / "workbooks"
    for path in (source, target):
        shutil.rmtree(path, ignore_errors=True)
        path.mkdir()
    extension = "tsv" if form == "tsv" else "csv"
    for kind, text in tables.items():
        (source / f"{kind}.{extension}").write_bytes(text.encode("utf-8"))
    # Separator, quote, encoding, first line, columns, language, quoted cells as text.
    tokens = f"{ord(FORMS[form][1])},34,{UTF8},1,,{language},{str(quoted_is_text).lower()},false"
    run = subprocess.run(
        ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/settings",
         f"--infilter=Text - txt - csv (StarCalc):{tokens}", "--convert-to", "xlsx",
         "--outdir", str(target), *(str(source / f"{kind}.{extension}") for kind in tables)],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=300,
        env={**os.environ, "HOME": str(folder), "LC_ALL": "C.UTF-8"},
    )
    missing = [kind for kind in tables if not (target / f"{kind}.xlsx").exists()]
    if missing:
        raise SystemExit(f"LibreOffice did not open {missing}: {run.stdout.decode('utf-8', 'replace')}")
    return {kind: target / f"{kind}.xlsx" for kind in tables}


def cells(path):
    """The rows of a workbook: by column a kind ("text", "number", "date", "formula") and a value."""
    with zipfile.ZipFile(path) as book:
        strings = []
        if "xl/sharedStrings.xml" in book.namelist():
            for item in ElementTree.fromstring(book.read("xl/sharedStrings.xml")):
                strings.append("".join(part.text or "" for part in item.iter(f"{SHEET}t")))
        styles = ElementTree.fromstring(book.read("xl/styles.xml"))
        formats = {int(each.get("numFmtId")): each.get("formatCode") for each in styles.iter(f"{SHEET}numFmt")}
        used = [int(each.get("numFmtId")) for each in styles.find(f"{SHEET}cellXfs")]
        sheet = ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))
    rows = []
    for row in sheet.iter(f"{SHEET}row"):
        rows += [{} for _ in range(int(row.get("r")) - len(rows))]
        for cell in row:
            value, kind = cell.find(f"{SHEET}v"), cell.get("t")
            if value is None:
                continue
            column = 0
            for letter in filter(str.isalpha, cell.get("r")):
                column = column * 26 + ord(letter) - ord("A") + 1
            if cell.find(f"{SHEET}f") is not None:
                found = ("formula", value.text)
            elif kind == "s":
                found = ("text", strings[int(value.text)])
            elif kind == "n" and "YY" in formats.get(used[int(cell.get("s", 0))], "").upper():
                found = ("date", (DAY_ZERO + datetime.timedelta(float(value.text))).isoformat())
            else:
                found = ("number" if kind == "n" else kind, value.text)
            rows[-1][column - 1] = found
    return rows


def problems(text, form, rows, quoted_is_text):
    """What differs between a table and its workbook, with the number of cells of each kind."""
    wanted = list(csv.reader(io.StringIO(text, newline=""), delimiter=FORMS[form][1], strict=True))
    found, counts = [], {}
    if len(wanted) != len(rows):
        found.append(f"{len(rows)} rows, not {len(wanted)}")
    for number, (wanted_row, row) in enumerate(zip(wanted, rows), 1):
        if max(row, default=-1) >= len(wanted_row):
            found.append(f"row {number}: a cell too many")
        for column, value in enumerate(wanted_row):
            kind, shown = row.get(column, ("text", ""))
            counts[kind] = counts.get(kind, 0) + bool(value)
            same = shown == value and kind in ("text", "number", "date")
            if kind == "number" and not same and not quoted_is_text:
                same = float(shown) == float(value)
                counts["rewritten"] = counts.get("rewritten", 0) + 1
            if not same:
                found.append(f"row {number}, {wanted[0][column]}: {value!r} became {kind} {shown!r}")
    return found, counts


def main():
    if len(sys.argv) < 3:
        print(__doc__, file=sys.stderr)
        return 2
    program = pathlib.Path(sys.argv[1]).resolve()
    csv.field_size_limit(1 << 30)
    failed, looked, counts = 0, 0, {}
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        made = folder / "made.txt"
        made.write_text(LETTER, encoding="utf-8")
        names = [str(pathlib.Path(each).resolve()) for each in sys.argv[2:]] + [str(made)]
        for form in FORMS:
            tables = {kind: table(program, kind, form, names) for kind in KINDS}
            for desk, language in DESKS.items():
                for quoted_is_text in (False,) if form == "tsv" else (False, True):
                    books = open_tables(tables, form, language, quoted_is_text, folder)
                    for kind, book in books.items():
                        found, kinds = problems(tables[kind], form, cells(book), quoted_is_text)
                        looked += 1
                        failed += bool(found)
                        for each, count in kinds.items():
                            counts[each] = counts.get(each, 0) + count
                        for problem in found[:5]:
                            print(f"{kind}, {form}, {desk} desk: {problem}")
    print(f"{looked} tables of {len(names)} letters opened in LibreOffice, {failed} with problems; cells: {counts}")
    return 1 if failed or not counts.get("date") or not counts.get("rewritten") else 0


sys.exit(main())

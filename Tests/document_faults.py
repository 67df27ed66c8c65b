#!/usr/bin/env python3
"""Writes what `kamerbrief validate` prints for the examples into Docs/diagnostics.md.

    python3 Tests/document_faults.py PROGRAM           rewrites the page
    python3 Tests/document_faults.py PROGRAM --check   exits 1 where it is not what it would write

Every section of the page is about one code, and Fixtures/faults/CODE.txt is its example. The first block of a section
shows part of that letter, which is checked; the second one what the program prints, which is written here.
"""
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
PAGE = ROOT / "Docs" / "diagnostics.md"
FAULTS = ROOT / "Fixtures" / "faults"
SECTION = re.compile(r"(?m)^(?=## )")
SHOWN = re.compile(r"(?s)```text\n(.*?)```\n")
PRINTED = re.compile(r"(?s)```console\n.*?```\n")


def decode(data):
    if data[:2] == b"\xff\xfe":
        return data[2:].decode("utf-16-le", "replace")
    for encoding in ("utf-8", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            pass
    return data.decode("utf-8", "replace")


def missing(example, letter):
    """The first line of an example that does not come next in the letter, or None."""
    letter = letter.replace("\f", "␌").replace("\0", "␀").split("\n")
    at, may_skip = 0, True
    for line in example.split("\n")[:-1]:
        if line == "…":
            may_skip = True
            continue
        while may_skip and at < len(letter) and letter[at] != line:
            at += 1
        if at == len(letter) or letter[at] != line:
            return line
        at += 1
        may_skip = False
    return None


def printed(program, code):
    run = subprocess.run([program, "validate", "--only", code, f"{code}.txt"], cwd=FAULTS, capture_output=True)
    text = run.stdout.decode("utf-8").rstrip("\n")
    if f"[{code}]" not in text:
        sys.exit(f"Fixtures/faults/{code}.txt does not have {code}")
    return f"```console\n$ kamerbrief validate {code}.txt\n{text}\n```\n"


def main():
    if len(sys.argv) not in (2, 3) or sys.argv[2:] not in ([], ["--check"]):
        sys.exit(__doc__)
    program = str(pathlib.Path(sys.argv[1]).resolve())
    page = PAGE.read_text(encoding="utf-8")
    parts = SECTION.split(page)
    for index, section in enumerate(parts[1:], 1):
        code = section.split("\n", 1)[0][3:]
        shown = SHOWN.search(section)
        if shown:
            line = missing(shown[1], decode((FAULTS / f"{code}.txt").read_bytes()))
            if line is not None:
                sys.exit(f"{PAGE.name}, {code}: the example has a line that its letter has not: {line!r}")
        parts[index], count = PRINTED.subn(lambda _: printed(program, code), section)
        if count != 1:
            sys.exit(f"{PAGE.name}, {code}: has {count} blocks of console output")
    wanted = "".join(parts)
    if wanted != page:
        if sys.argv[2:]:
            sys.exit(f"{PAGE.name} is out of date: run python3 Tests/document_faults.py {sys.argv[1]}")
        PAGE.write_text(wanted, encoding="utf-8")


main()

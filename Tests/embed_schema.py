#!/usr/bin/env python3
"""Writes Docs/letter.schema.json into the program, as a Swift string.

    python3 Tests/embed_schema.py           rewrites Sources/KamerbriefCommand/Schema.swift
    python3 Tests/embed_schema.py --check   exits 1 where it is not what it would write
"""
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
SCHEMA = ROOT / "Docs" / "letter.schema.json"
SWIFT = ROOT / "Sources" / "KamerbriefCommand" / "Schema.swift"


def swift(schema):
    if not schema.endswith("\n") or '"""#' in schema or "\\#" in schema:
        sys.exit(f"{SCHEMA}: must end with a line end and hold no end of a Swift string")
    body = "".join("  " + line if line.strip() else line for line in schema.splitlines(keepends=True))
    return (
        "// swift-format-ignore-file\n"
        "// Written by Tests/embed_schema.py from Docs/letter.schema.json: change that file, not this one.\n"
        "\n"
        "/// The JSON Schema of what `parse` prints, as `Docs/letter.schema.json` has it.\n"
        'let letterSchema = #"""\n' + body + "\n" + '  """#\n'
    )


def main():
    wanted = swift(SCHEMA.read_text(encoding="utf-8"))
    if sys.argv[1:] == ["--check"]:
        found = SWIFT.read_text(encoding="utf-8") if SWIFT.exists() else ""
        if found != wanted:
            sys.exit(f"{SWIFT.relative_to(ROOT)} is out of date: run python3 Tests/embed_schema.py")
    elif sys.argv[1:]:
        sys.exit(__doc__)
    else:
        SWIFT.write_text(wanted, encoding="utf-8")


main()

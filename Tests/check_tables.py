#!/usr/bin/env python3
"""Holds the tables of `kamerbrief table` against the JSON of `kamerbrief parse`.

    python3 Tests/check_tables.py PROGRAM FILE…

Each table is read as CSV and as TSV by Python's csv module and must have a row for each element of the JSON, in order,
with the same values. Exits 1 where one has not.
"""
import csv
import io
import json
import subprocess
import sys

LISTS = {
    "motions": "motions",
    "footnotes": "footnotes",
    "papers": "papers",
    "urls": "urls",
    "mentions": "mentions",
    "diagnostics": "diagnostics",
}
# Columns that are a key of the element itself.
SAME = {
    "motions": ["number", "kind", "heading", "subject", "coSigned", "paper", "replaces", "date"],
    "footnotes": ["number", "text"],
    "papers": ["id", "kind", "dossier", "suffix", "number", "url"],
    "urls": ["url"],
    "mentions": ["text", "kind", "coSigned", "paper", "motion"],
    "diagnostics": ["code", "severity", "message"],
}


def run(program, *arguments):
    return subprocess.run([program, *arguments], check=True, capture_output=True).stdout.decode("utf-8")


def cell(value):
    return "" if value is None else str(value).lower() if isinstance(value, bool) else str(value)


def place(kind, element):
    """The span that the table shows: of the heading, of the first citation or occurrence, else the element's own."""
    if kind == "motions":
        return element["headingSpan"]
    if kind in ("papers", "urls"):
        return element["citations" if kind == "papers" else "occurrences"][0]["span"]
    return element["span"]


def problems(program, kind, form, names, letters):
    text = run(program, "table", "--of", kind, "--format", form, "--raw", *names)
    dialect = "excel" if form == "csv" else "excel-tab"
    rows = list(csv.DictReader(io.StringIO(text, newline=""), dialect=dialect, restkey="surplus", strict=True))
    elements = [(letter, element) for letter in letters for element in letter[LISTS[kind]]]
    if len(rows) != len(elements):
        yield f"{len(rows)} rows for {len(elements)} elements"
        return
    if form == "tsv" and text.count("\n") != len(rows) + 1:
        yield "a row is on more than one line"
    for row, (letter, element) in zip(rows, elements):
        wanted = {key: cell(element[key]) for key in SAME[kind]}
        wanted |= {key: cell(place(kind, element)[key]) for key in ("page", "line", "column")}
        wanted |= {"file": letter["source"]["name"], "letterDate": cell(letter["letter"]["date"])}
        if "submitters" in element:
            wanted["submitters"] = "; ".join(submitter["name"] for submitter in element["submitters"])
        if kind == "motions":
            paragraphs = [" ".join(filter(None, (p["label"], p["text"]))) for p in element["paragraphs"]]
            wanted["answer"] = ("\n" if form == "csv" else " ").join(paragraphs)
            wanted["footnotes"] = "; ".join(map(str, element["footnotes"]))
        if kind == "footnotes":
            wanted["urls"] = "; ".join(url for source in element["sources"] for url in source["urls"])
        for key, value in wanted.items():
            if form == "tsv":
                value = value.replace("\n", " ")
            if row[key] != value:
                yield f"{row['file']}: {key} is {row[key]!r}, not {value!r}"
        if None in row.values() or "surplus" in row:
            yield f"{row['file']}: a row has not as many cells as the header"


def main():
    if len(sys.argv) < 3:
        print(__doc__, file=sys.stderr)
        return 2
    program, names = sys.argv[1], sys.argv[2:]
    letters = [json.loads(run(program, "parse", name)) for name in names]
    csv.field_size_limit(1 << 30)
    failed = 0
    for kind in LISTS:
        for form in ("csv", "tsv"):
            found = list(problems(program, kind, form, names, letters))
            for problem in found[:5]:
                print(f"{kind} as {form}: {problem}")
            failed += bool(found)
    print(f"{2 * len(LISTS)} tables of {len(names)} letters, {failed} with problems")
    return 1 if failed else 0


sys.exit(main())

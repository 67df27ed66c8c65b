#!/usr/bin/env python3
"""Writes files that are edited as what they are into the program, as Swift strings: the schema of the output,
what the codes of findings mean, and style and script of the page.

    python3 Tests/embed.py           rewrites the Swift files
    python3 Tests/embed.py --check   exits 1 where one is not what it would write
"""
import base64
import hashlib
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
PAGE = "Sources/Kamerbrief/Writers/Page/"


def document(name, summary):
    """A document that the program prints."""
    return lambda text: f"/// {summary}\nlet {name} = {literal(text)}\n"


def page_part(name, what, end_tag):
    """A part of the page, and what the page's content security policy knows it by."""

    def declare(text):
        if end_tag in text.lower() or "<!--" in text:
            sys.exit(f"the {what} must not hold {end_tag} or <!--")
        digest = base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")
        return (
            f"/// The fingerprint of ``{name}``, for the page's content security policy.\n"
            f'let {name}Hash: StaticString = "sha256-{digest}"\n\n'
            f"/// The {what} of the page.\n"
            f"let {name}: StaticString = {literal(text)}\n"
        )

    return declare


# What is edited, what is written from it, and how.
FILES = [
    (
        "Docs/letter.schema.json",
        "Sources/KamerbriefCommand/Schema.swift",
        document("letterSchema", "The JSON Schema of what `parse` prints, as `Docs/letter.schema.json` has it."),
    ),
    (
        "Docs/diagnostics.md",
        "Sources/Kamerbrief/Letter/DiagnosticsManual.swift",
        document("diagnosticsManual", "What each code of a finding means, as `Docs/diagnostics.md` has it."),
    ),
    (PAGE + "page.css", PAGE + "PageStyle.swift", page_part("pageStyle", "style", "</style")),
    (PAGE + "page.js", PAGE + "PageScript.swift", page_part("pageScript", "script", "</script")),
]


def literal(text):
    if not text.endswith("\n") or '"""#' in text or "\\#" in text or "\r" in text:
        sys.exit("a text must end with a line end and hold no end of a Swift string")
    body = "".join("  " + line if line.strip() else line for line in text.splitlines(keepends=True))
    return '#"""\n' + body + "\n" + '  """#'


def swift(source, declare):
    return (
        "// swift-format-ignore-file\n"
        f"// Written by Tests/embed.py from {source}: change that file, not this one.\n\n"
        + declare((ROOT / source).read_text(encoding="utf-8"))
    )


def main():
    if sys.argv[1:] not in ([], ["--check"]):
        sys.exit(__doc__)
    for source, target, declare in FILES:
        wanted = swift(source, declare)
        path = ROOT / target
        if not sys.argv[1:]:
            path.write_text(wanted, encoding="utf-8")
        elif not path.exists() or path.read_text(encoding="utf-8") != wanted:
            sys.exit(f"{target} is out of date: run python3 Tests/embed.py")


main()

#!/usr/bin/env python3
"""Writes documents that the program carries along into its sources, as Swift strings.

    python3 Tests/embed.py           rewrites the Swift files
    python3 Tests/embed.py --check   exits 1 where one is not what it would write
"""
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent

# Document, Swift file, name of the string, what it is.
DOCUMENTS = [
    (
        "Docs/letter.schema.json",
        "Sources/KamerbriefCommand/Schema.swift",
        "letterSchema",
        "The JSON Schema of what `parse` prints, as `Docs/letter.schema.json` has it.",
    ),
    (
        "Docs/diagnostics.md",
        "Sources/Kamerbrief/Letter/DiagnosticsManual.swift",
        "diagnosticsManual",
        "What each code of a finding means, as `Docs/diagnostics.md` has it.",
    ),
]


def swift(source, name, summary):
    document = (ROOT / source).read_text(encoding="utf-8")
    if not document.endswith("\n") or '"""#' in document or "\\#" in document or "\r" in document:
        sys.exit(f"{source}: must end with a line end and hold no end of a Swift string")
    body = "".join("  " + line + "\n" if line.strip() else line + "\n" for line in document.split("\n")[:-1])
    return (
        "// swift-format-ignore-file\n"
        f"// Written by Tests/embed.py from {source}: change that file, not this one.\n"
        "\n"
        f"/// {summary}\n"
        f'let {name} = #"""\n' + body + "\n" + '  """#\n'
    )


def main():
    if sys.argv[1:] not in ([], ["--check"]):
        sys.exit(__doc__)
    stale = []
    for source, target, name, summary in DOCUMENTS:
        path = ROOT / target
        wanted = swift(source, name, summary)
        if (path.read_text(encoding="utf-8") if path.exists() else "") == wanted:
            continue
        stale.append(target)
        if not sys.argv[1:]:
            path.write_text(wanted, encoding="utf-8")
    if sys.argv[1:] and stale:
        sys.exit(f"out of date: {', '.join(stale)}; run python3 Tests/embed.py")


main()

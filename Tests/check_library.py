#!/usr/bin/env python3
"""Checks the public surface of the library in a symbol graph.

    python3 Tests/check_library.py SYMBOLS.json

Every public declaration must have a doc comment; every type must be Sendable. Also no source of the library or the
program may import Foundation, and none of the library anything but the standard library. Exits 1 where something is
not so.
"""
import json
import pathlib
import sys

SOURCES = pathlib.Path(__file__).resolve().parent.parent / "Sources"
TYPES = ("swift.struct", "swift.enum", "swift.class")
SENDABLE = "s8SendableP"


def main():
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    graph = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
    problems = []
    sendable = {
        link["source"]
        for link in graph["relationships"]
        if link["kind"] == "conformsTo" and link["target"].endswith(SENDABLE)
    }
    count = 0
    for symbol in graph["symbols"]:
        identifier, name = symbol["identifier"]["precise"], ".".join(symbol["pathComponents"])
        if "::SYNTHESIZED::" in identifier:
            continue
        count += 1
        # What the compiler writes has the comment of the standard library, or none.
        if not symbol.get("docComment") and "location" in symbol:
            problems.append(f"{name}: no doc comment")
        if symbol["kind"]["identifier"] in TYPES and identifier not in sendable:
            problems.append(f"{name}: not Sendable")
    for path in sorted(SOURCES.rglob("*.swift")):
        for line in path.read_text(encoding="utf-8").splitlines():
            words = line.strip().removeprefix("@preconcurrency ").split()
            if words[:1] != ["import"]:
                continue
            isLibrary = path.relative_to(SOURCES).parts[0] == "Kamerbrief"
            if isLibrary or words[1].startswith("Foundation"):
                problems.append(f"{path.relative_to(SOURCES)}: imports {words[1]}")
    for problem in problems:
        print(problem)
    print(f"{count} public declarations, {len(problems)} problems")
    return 1 if problems or count == 0 else 0


sys.exit(main())

#!/usr/bin/env python3
"""Checks that no stage of the library names a type of a later one (Docs/architecture.md).

    python3 Tests/check_layers.py

Each folder of Sources/Kamerbrief is a stage, in the order below. A type belongs to the folder that declares it at the
top level of a file. Exits 1 where a folder names a type of one behind it, and says which.
"""
import pathlib
import re
import sys

SOURCES = pathlib.Path(__file__).resolve().parent.parent / "Sources" / "Kamerbrief"
ORDER = ["Bytes", "Source", "Tokens", "Grammar", "Layout", "Running", "Elements", "Letter", "Rules", "Writers"]
COMMENT = re.compile(r"//.*")
STRING = re.compile(r'"(?:\\.|[^"\\\n])*"')
DECLARED = re.compile(r"(?m)^(?:public |package |internal )?(?:struct|enum|final class|class|protocol) (\w+)")
INNER = re.compile(r"(?m)^ +(?:[a-z() ]+ )?(?:struct|enum|typealias|case|associatedtype) (\w+)|<(\w+)[:>]")


def main():
    texts = {}
    for folder in ORDER:
        files = sorted((SOURCES / folder).rglob("*.swift"))
        if not files:
            sys.exit(f"no folder {folder}")
        for file in files:
            texts[file] = folder, STRING.sub('""', COMMENT.sub("", file.read_text(encoding="utf-8")))
    others = {path.name for path in SOURCES.iterdir() if path.is_dir()} - set(ORDER) - {"Kamerbrief.docc"}
    if others:
        sys.exit(f"folders without a place in the order: {' '.join(sorted(others))}")
    owner = {name: folder for folder, text in texts.values() for name in DECLARED.findall(text)}
    # A type inside another one can have the name of a later one: RunningText.Marker, and Marker.
    inner = {folder: set() for folder in ORDER}
    for folder, text in texts.values():
        inner[folder].update(name for names in INNER.findall(text) for name in names)
    faults = []
    for file, (folder, text) in texts.items():
        stage = ORDER.index(folder)
        known = set().union(*(inner[earlier] for earlier in ORDER[: stage + 1]))
        for name in sorted(set(re.findall(r"\b[A-Z]\w+", text)) - known):
            if name in owner and ORDER.index(owner[name]) > stage:
                faults.append(f"{file.relative_to(SOURCES)} names {name} of {owner[name]}")
    if faults:
        sys.exit("\n".join(faults))
    print(f"no stage names a type of a later one: {len(owner)} types in {len(ORDER)} folders")


if __name__ == "__main__":
    main()

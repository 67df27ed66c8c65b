#!/usr/bin/env python3
"""Runs the commands that a document shows, and holds what they print against what it shows.

    python3 Tests/run_docs.py [--record] PROGRAM DOCUMENT…

A block ```sh is run by bash, a block ```sql by DuckDB (the Python package duckdb), one after the other, in a folder of
their own that holds the project's Fixtures. A block ```text or ```json right behind one shows what it prints; a
line `[…]` in it stands for any lines. A block behind `<!-- not run -->` is left out, of one behind `<!-- only run -->`
each command must end with status 0, whatever it prints. A comment `<!-- sh` holds commands that the reader need not see.
With --record the shown output is written anew, for blocks without `[…]`. Exits 1 where something else is printed.
"""
import difflib
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
BLOCK = re.compile(
    r"(?:<!-- (?P<mode>not|only) run -->\n+)?^(?:```|(?P<hidden><!-- ))(?P<kind>\w+)\n(?P<body>.*?)^(?(hidden)-->|```)$",
    re.M | re.S)


class Runner:
    """The folder and the database of one document."""

    def __init__(self, program, folder):
        self.folder = folder
        (folder / "bin").mkdir()
        (folder / "bin" / "kamerbrief").symlink_to(program)
        (folder / "Fixtures").symlink_to(ROOT / "Fixtures")
        (folder / "Docs").symlink_to(ROOT / "Docs")
        (folder / "Tests").symlink_to(ROOT / "Tests")
        self.environment = {**os.environ, "PATH": f"{folder / 'bin'}:{os.environ['PATH']}", "NO_COLOR": "1"}
        self.database = None

    def sh(self, commands, strict=False):
        run = subprocess.run(
            ["bash", "-ec" if strict else "-c", commands],
            cwd=self.folder, env=self.environment, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )
        output = run.stdout.decode("utf-8", "replace")
        return output if run.returncode == 0 else f"{output}exit status {run.returncode}\n"

    def sql(self, statements, strict=False):
        import duckdb

        if self.database is None:
            self.database = duckdb.connect()
            self.database.execute(f"SET file_search_path = '{self.folder}'")
        if not statements.upper().startswith(("SELECT", "FROM", "WITH")):
            self.database.execute(statements)
            return ""
        result = self.database.sql(statements)
        rows = [result.columns, *result.fetchall()]
        return "".join(" | ".join("" if cell is None else str(cell) for cell in row) + "\n" for row in rows)


def agrees(shown, printed):
    """True where the lines are the same, `[…]` standing for any."""
    pattern = "".join("(?:.*\n)*?" if line == "[…]\n" else re.escape(line) for line in shown.splitlines(True))
    return re.fullmatch(pattern, printed) is not None


def check(program, document, record):
    text = document.read_text(encoding="utf-8")
    blocks = list(BLOCK.finditer(text))
    changes, failed, count = [], 0, 0
    with tempfile.TemporaryDirectory() as name:
        runner = Runner(program, pathlib.Path(name))
        for index, block in enumerate(blocks):
            if block["kind"] not in ("sh", "sql") or block["mode"] == "not":
                continue
            printed = getattr(runner, block["kind"])(block["body"], block["mode"] == "only")
            count += 1
            if block["mode"] == "only":
                if "exit status" in printed.rsplit("\n", 2)[-2:][0]:
                    failed += 1
                    print(f"{document}: does not work:\n{block['body']}{printed[-2000:]}")
                continue
            shown = blocks[index + 1] if index + 1 < len(blocks) else None
            if shown and (shown["kind"] not in ("text", "json") or text[block.end() : shown.start()].strip()):
                shown = None
            if agrees(shown["body"] if shown else "", printed):
                continue
            if record and shown and "[…]" not in shown["body"]:
                changes.append((shown.start("body"), shown.end("body"), printed))
                continue
            failed += 1
            line = text.count("\n", 0, block.start("body")) + 1
            print(f"{document}:{line}: prints something else:")
            wanted = shown["body"].splitlines(True) if shown else []
            sys.stdout.writelines(difflib.unified_diff(wanted, printed.splitlines(True), "shown", "printed"))
    for start, end, printed in reversed(changes):
        text = text[:start] + printed + text[end:]
    if changes:
        document.write_text(text, encoding="utf-8")
    print(f"{document}: {count} blocks run, {failed} print something else, {len(changes)} written anew")
    return failed == 0 and count > 0


def main():
    arguments = sys.argv[1:]
    record = arguments[:1] == ["--record"]
    arguments = arguments[record:]
    if len(arguments) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    program = pathlib.Path(arguments[0]).resolve()
    return 0 if all([check(program, pathlib.Path(name), record) for name in arguments[1:]]) else 1


sys.exit(main())

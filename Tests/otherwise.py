#!/usr/bin/env python3
"""Prints the letters with known contents as other extractors would, and scores how they are read (Docs/accuracy.md).

    python3 Tests/otherwise.py LETTERS PROGRAM [--only NAME]… [--every N] [--least SCORE]

LETTERS is the folder with `dev` and `score.py`. Each way changes the dumps of all letters (of every N-th), not what they say,
so a letter should be read as before. Exits 1 where the score of a way is below SCORE.
"""
import argparse
import pathlib
import random
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import unicodedata


def sometimes(pattern, chance, becomes):
    """Replaces some of the matches; always the same ones of a text."""
    def change(text):
        dice = random.Random(5)
        return re.sub(pattern, lambda match: becomes(match) if dice.random() < chance else match[0], text)
    return change


def blank(character):
    return sometimes(r"(?<=\S) (?=\S)", 0.08, lambda match: character)


WAYS = {
    "as they are": lambda text: text,
    "blanks that do not break": blank("\u00a0"),
    "thin blanks": blank("\u2009"),
    "two blanks": blank("  "),
    "tabs": blank("\t"),
    "marks apart": lambda text: unicodedata.normalize("NFD", text),
    "ligatures": lambda text: text.replace("ffi", "ﬃ").replace("fi", "ﬁ").replace("fl", "ﬂ"),
    "soft hyphens": sometimes(r"(?<=[a-z]{3})(?=[a-z]{3})", 0.02, lambda match: "\u00ad"),
    "zero-width blanks": sometimes(r"(?<=\w)(?=\w)", 0.004, lambda match: "\u200b"),
    "kerned capitals": sometimes(r"\b([PTVWYF])([a-z]{3,})\b", 0.05, lambda match: match[1] + " " + match[2]),
    "kerned throughout": lambda text: re.sub(r"\b(T(?=[weo])|V(?=[oe]))([a-z]{2,})\b", r"\1 \2", text),
    "numbers glued": lambda text: re.sub(r"(?m)^(\d{1,2})\. (?=[A-Z])", r"\1.", text),
    "double-spaced": lambda text: text.replace("\n", "\n\n"),
    "no blank lines": lambda text: re.sub(r"\n[ \t\r]*(?=\n)", "", text),
    "no form feeds": lambda text: text.replace("\f", ""),
    "a blank behind each line": lambda text: re.sub(r"(?m)(\S)(?=\r?$)", r"\1 ", text),
}


def decoded(data):
    return data.decode("utf-16") if data[:2] in (b"\xff\xfe", b"\xfe\xff") else data.decode("utf-8", "surrogateescape")


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("letters", type=pathlib.Path)
    arguments.add_argument("program")
    arguments.add_argument("--only", action="append", choices=list(WAYS), default=[])
    arguments.add_argument("--every", type=int, default=1)
    arguments.add_argument("--least", type=float, default=0)
    options = arguments.parse_args()
    folders = sorted(path for path in (options.letters / "dev").iterdir() if path.is_dir())[::options.every]
    program = shlex.quote(str(pathlib.Path(options.program).resolve()))
    low = []
    for name in options.only or WAYS:
        with tempfile.TemporaryDirectory() as temporary:
            for folder in folders:
                target = pathlib.Path(temporary, folder.name)
                target.mkdir()
                shutil.copy(folder / "truth.json", target)
                for dump in folder.glob("*.txt"):
                    changed = WAYS[name](decoded(dump.read_bytes()))
                    (target / dump.name).write_bytes(changed.encode("utf-8", "surrogateescape"))
            run = subprocess.run(
                [sys.executable, options.letters / "score.py", "--truth", temporary, "--cmd", f"{program} parse",
                 "--jobs", "2"], capture_output=True, text=True)
        match = re.search(r"HEADLINE ([\d.]+)", run.stdout)
        if not match:
            sys.exit(f"{name}: {run.stderr[-500:]}")
        print(f"{match[1]}  {name}", flush=True)
        if float(match[1]) < options.least:
            low.append(name)
    if low:
        sys.exit(f"below {options.least}: {', '.join(low)}")


if __name__ == "__main__":
    main()

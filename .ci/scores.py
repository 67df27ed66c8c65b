#!/usr/bin/env python3
"""Holds the scores of the program against the floors in .ci/floors, which only rise.

    python3 .ci/scores.py                    only: no floor is lower than it ever was
    python3 .ci/scores.py LETTERS PROGRAM    the same, and no score is below its floor
"""
import json
import pathlib
import re
import shlex
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
FLOORS = ".ci/floors"
RESULTS = ROOT / ".build" / "scores"


def read_floors(text):
    rows = (line.split() for line in text.splitlines() if line.strip() and not line.startswith("#"))
    return {name: float(value) for name, value in rows}


def git(*arguments):
    run = subprocess.run(["git", "-C", ROOT, *arguments], capture_output=True, text=True)
    return run.stdout if run.returncode == 0 else ""


def lowered(floors):
    """Floors that are gone, or lower than in a commit of the history at hand."""
    for commit in git("log", "--format=%H", "--", FLOORS).split():
        for name, value in read_floors(git("show", f"{commit}:{FLOORS}")).items():
            if floors.get(name, -1) < value:
                yield f"floor of {name}: it was {value} in commit {commit[:10]}"


def score(letters, command, name):
    """Runs a scorer; returns the mean over its fields."""
    parse = ["--cmd", f"{shlex.quote(str(command))} parse"]
    data = {
        "dev": ["--truth", letters / "dev"],
        "fixture": ["--gold-dir", letters / "fixture", "--text-dir", letters / "fixture"],
        "real": ["--dir", letters / "real"],
        "titles": ["--titles", letters / "real" / "motion-titles.tsv", "--every", "0/5"],
    }[name]
    if name in ("dev", "fixture"):
        result = RESULTS / f"{name}.json"
        subprocess.run(
            [sys.executable, letters / "score.py", *data, *parse, "--json", result], check=True,
            stdout=(RESULTS / f"{name}.txt").open("w"))
        return json.loads(result.read_text(encoding="utf-8"))["headline"]
    run = subprocess.run(
        [sys.executable, letters / "score_real.py", *data, *parse], check=True, capture_output=True, text=True)
    (RESULTS / f"{name}.txt").write_text(run.stdout, encoding="utf-8")
    return float(re.search(r"^HEADLINE (\S+)", run.stdout, re.MULTILINE)[1])


def main():
    if len(sys.argv) not in (1, 3):
        print(__doc__, file=sys.stderr)
        return 2
    floors = read_floors((ROOT / FLOORS).read_text(encoding="utf-8"))
    failures = list(lowered(floors))
    if len(sys.argv) == 3:
        letters, program = (pathlib.Path(argument).resolve() for argument in sys.argv[1:])
        RESULTS.mkdir(parents=True, exist_ok=True)
        for name, floor in floors.items():
            value = score(letters, program, name)
            print(f"{name:8} {value:.4f}   floor {floor:.4f}", flush=True)
            if value < floor:
                failures.append(f"{name}: {value:.4f} is below its floor {floor:.4f}")
    for failure in failures:
        print(failure)
    return 1 if failures else 0


sys.exit(main())

#!/usr/bin/env python3
"""Measures the parser: nanoseconds and instructions a byte, by stage and as a whole, beside cmark and md4c.

    python3 Tests/benchmark/run.py                what Docs/performance.md shows
    python3 Tests/benchmark/run.py --check        instructions a byte on the fixture against .ci/instructions
    python3 Tests/benchmark/run.py --check --raise   writes that figure anew

Needs a release build (swift build -c release). Instructions are counted by valgrind, where it is installed; cmark is
compared where it is installed, md4c where its library and a C compiler are.
"""

import argparse
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = ROOT / ".build/release/kamerbrief"
BENCHMARK = ROOT / ".build/release/KamerbriefBenchmark"
FIXTURE = ROOT / "Fixtures/letter-2021-11-04-nagorno-karabach.txt"
RECORD = ROOT / ".ci/instructions"
STAGES = ["source", "tokens", "layout", "running", "elements", "letter", "rules", "json"]
COPIES = 1000
RUNS = 5


def instructions(command):
    """Instructions that a command takes, start of the process included."""
    tool = ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]
    done = subprocess.run(
        tool + [str(part) for part in command], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    found = re.search(r"I\s+refs:\s+([\d,]+)", done.stderr)
    if done.returncode or not found:
        sys.exit(f"valgrind could not run {command[0]}: {done.stderr.strip()[-300:]}")
    return int(found.group(1).replace(",", ""))


def per_byte(command, few, many, size):
    """Instructions a byte: the difference of two runs leaves the start of the process out."""
    low, high = instructions(command(few)), instructions(command(many))
    return (high - low) / (size * (many - few))


def stage_instructions(stage, path):
    size = path.stat().st_size
    return per_byte(lambda times: [BENCHMARK, "--stage", stage, "--times", times, path], 1, 6, size)


def program_instructions(path):
    size = path.stat().st_size
    return per_byte(lambda times: [PROGRAM, "parse", "--compact", "--jobs", "1"] + [path] * times, 2, 12, size)


def seconds(command):
    """Processor time of a command, user and system, and its peak memory in bytes; the median run."""
    measured = []
    for _ in range(RUNS):
        child = subprocess.Popen([str(part) for part in command], stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        if status:
            sys.exit(f"{command[0]} failed")
        measured.append((usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024))
    return sorted(measured)[RUNS // 2]


def paired(one, other):
    """Processor time of two commands that run in turn, and the median of the ratios."""
    rows = [(seconds_once(one), seconds_once(other)) for _ in range(RUNS)]
    ratios = sorted(first / second for first, second in rows)
    firsts, seconds_ = sorted(row[0] for row in rows), sorted(row[1] for row in rows)
    return firsts[RUNS // 2], seconds_[RUNS // 2], ratios[RUNS // 2]


def seconds_once(command):
    child = subprocess.Popen([str(part) for part in command], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    if status:
        sys.exit(f"{command[0]} failed")
    return usage.ru_utime + usage.ru_stime


def wall(command):
    best = []
    for _ in range(RUNS):
        start = time.monotonic()
        subprocess.run([str(part) for part in command], stdout=subprocess.DEVNULL, check=True)
        best.append(time.monotonic() - start)
    return sorted(best)[RUNS // 2]


def md4c(folder):
    """The program round md4c's library, or None."""
    compiler = shutil.which("cc") or shutil.which("clang")
    if not compiler:
        return None
    program = folder / "md4c"
    source = ROOT / "Tests/benchmark/md4c.c"
    done = subprocess.run(
        [compiler, "-O2", source, "-lmd4c-html", "-lmd4c", "-o", program], capture_output=True, text=True)
    return program if done.returncode == 0 else None


def check(raise_record):
    now = program_instructions(FIXTURE)
    if raise_record:
        RECORD.write_text(f"{now:.0f}\n")
    limit = float(RECORD.read_text())
    print(f"{now:.0f} instructions a byte on the fixture, {limit:.0f} recorded")
    if now > limit * 1.1:
        sys.exit("more than a tenth above the record")
    if now < limit * 0.9:
        print("a tenth below the record: write it anew with --raise")


def report():
    counts = shutil.which("valgrind") is not None
    fixtures = sorted((ROOT / "Fixtures").rglob("*.txt"))
    print(f"{'stage':10} {'ns a byte':>10} {'instructions a byte':>20}   (fixture, {FIXTURE.stat().st_size} bytes)")
    timed = subprocess.run([BENCHMARK, "--times", "200", FIXTURE], capture_output=True, text=True, check=True)
    before = 0.0
    for line in timed.stdout.splitlines():
        stage, own, whole = line.split()
        count = stage_instructions(stage, FIXTURE) if counts else 0
        print(f"{stage:10} {float(own):10.1f} {count - before:20.0f}")
        before = count
    print(f"{'all':10} {float(whole):10.1f} {before:20.0f}")
    if counts:
        print(f"{'program':10} {'':10} {program_instructions(FIXTURE):20.0f}")
    timed = subprocess.run([BENCHMARK, "--times", "50", *fixtures], capture_output=True, text=True, check=True)
    print(f"all fixtures ({len(fixtures)}): {float(timed.stdout.splitlines()[-1].split()[2]):.1f} ns a byte")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        letters, one = folder / "letters", folder / "all.txt"
        letters.mkdir()
        text = FIXTURE.read_bytes()
        # A part at a time: what this program has held itself counts as peak memory of what it starts.
        with open(one, "wb") as file:
            for index in range(COPIES):
                (letters / f"{index:04}.txt").write_bytes(text)
                file.write(text)
        ours = [PROGRAM, "parse", "--compact", "--jobs", "1", letters]
        print(f"folder of {COPIES} copies, {one.stat().st_size / 1e6:.1f} MB; processor time, paired, median of {RUNS}")
        others = {"cmark": shutil.which("cmark"), "md4c": md4c(folder)}
        for other, program in others.items():
            if not program:
                print(f"  {other} is not installed")
                continue
            first, second, ratio = paired(ours, [program, one])
            scale = 1e9 / one.stat().st_size
            print(f"  kamerbrief {first * scale:6.1f} ns a byte, {other} {second * scale:6.1f}: ratio {ratio:.2f}")
            if counts:
                print(f"  {other}: {instructions([program, one]) / one.stat().st_size:.0f} instructions a byte")
        single, double = wall(ours), wall(ours[:3] + ["--jobs", "2", letters])
        print(f"  two jobs: {single / double:.2f} times the throughput of one ({single:.2f} s, {double:.2f} s)")
        print(f"  peak memory {seconds(ours)[1] / 1e6:.0f} MB")
        if others["cmark"]:
            ours = wall([PROGRAM, "parse", FIXTURE]) * 1000
            theirs = wall([others["cmark"], FIXTURE]) * 1000
            print(f"one letter, whole process: kamerbrief {ours:.1f} ms, cmark {theirs:.1f} ms")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="compare instructions a byte with the record")
    parser.add_argument("--raise", dest="raise_record", action="store_true", help="write the record anew")
    options = parser.parse_args()
    if options.check:
        check(options.raise_record)
    else:
        report()


main()

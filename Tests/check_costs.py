#!/usr/bin/env python3
"""Measures what hard inputs cost, against a plain letter (Docs/reliability.md).

    python3 Tests/check_costs.py [--sizes 100000,1000000] [--only NAME]…

For each input of `KamerbriefFuzz hard`: instructions a byte of input and output together, counted by valgrind, at
two sizes, and the largest memory. Exits 1 where one costs more than twice what the fixture does, or where cost or
output grow faster than the input: both the cost of a byte of input and that of a byte of input and output. How an
input is read can change once at some size (page numbers that never end are no page numbers): where one grew, growth
is asked again from the last size to three times as much, and the line shows that cost too. Needs valgrind and release
builds of kamerbrief and KamerbriefFuzz.
"""
import argparse
import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
BUILD = ROOT / ".build" / "release"
FIXTURE = ROOT / "Fixtures" / "letter-2021-11-04-nagorno-karabach.txt"
# A cost may be twice the fixture's; memory for each byte of input and output, beside what the program takes anyway.
MOST_TIMES = 2.0
MOST_MEMORY = 120
# Going from one size to the next, the cost of a byte may rise by the logarithm of a sort, not more.
MOST_GROWTH = 1.35


def instructions(path, output):
    counts = output.with_suffix(".counts")
    run = subprocess.run(
        ["valgrind", "--tool=cachegrind", "--cache-sim=no", f"--cachegrind-out-file={counts}",
         BUILD / "kamerbrief", "parse", "--compact", path, "-o", output],
        capture_output=True, text=True, timeout=1800)
    match = re.search(r"I\s+refs:\s+([\d,]+)", run.stderr)
    if run.returncode or not match:
        sys.exit(f"{path}: status {run.returncode}: {run.stderr[-500:]}")
    return int(match[1].replace(",", ""))


def memory(path):
    """The largest resident memory of a run in bytes, and its time in seconds."""
    process = subprocess.Popen([BUILD / "kamerbrief", "parse", "--compact", path], stdout=subprocess.DEVNULL)
    usage = os.wait4(process.pid, 0)[2]
    return usage.ru_maxrss * 1024, usage.ru_utime + usage.ru_stime


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--sizes", default="100000,1000000")
    arguments.add_argument("--only", action="append", default=[])
    options = arguments.parse_args()
    sizes = [int(size) for size in options.sizes.split(",")]
    names = options.only or subprocess.check_output([BUILD / "KamerbriefFuzz", "hard"], text=True).split()
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        output = folder / "out.json"
        empty = folder / "empty.txt"
        empty.write_bytes(b"a\n")
        start = instructions(empty, output)
        base_memory = memory(empty)[0]
        plain = (instructions(FIXTURE, output) - start) / (FIXTURE.stat().st_size + output.stat().st_size)
        print(f"fixture: {plain:.1f} instructions a byte of input and output; the start: {start}", flush=True)
        print("input", *(f"{size} bytes: times the fixture" for size in sizes), "growth", "memory a byte", "seconds",
              sep="\t", flush=True)
        def measure(name):
            times = []
            alone = []
            printed = []
            path = folder / f"{name}.txt"
            result = folder / f"{name}.json"

            def run(size):
                with open(path, "wb") as file:
                    subprocess.run([BUILD / "KamerbriefFuzz", "hard", name, str(size)], stdout=file, check=True)
                cost = instructions(path, result) - start
                total = path.stat().st_size + result.stat().st_size
                times.append(cost / total / plain)
                alone.append(cost / path.stat().st_size)
                printed.append(result.stat().st_size / path.stat().st_size)
                return total

            def growth(first):
                return min(times[-1] / times[first], alone[-1] / alone[first])

            def grown(first):
                grew = ["growth"] if growth(first) > MOST_GROWTH and times[-1] > 0.5 else []
                return grew + (["output"] if printed[-1] > MOST_GROWTH * printed[first] else [])

            for size in sizes:
                total = run(size)
            if grown(0):
                total = run(3 * sizes[-1])
                bad = grown(-2)
            else:
                bad = []
            peak, seconds = memory(path)
            room = (peak - base_memory) / total
            bad += (["cost"] if max(times) > MOST_TIMES else []) + (["memory"] if room > MOST_MEMORY else [])
            path.unlink()
            result.unlink()
            print(name, *(f"{value:.2f}" for value in times), f"{growth(0):.2f}", f"{room:.1f}", f"{seconds:.2f}",
                  " ".join(bad), sep="\t", flush=True)
            return name if bad else None

        # Counts do not depend on what else runs.
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as threads:
            faults = [name for name in threads.map(measure, names) if name]
    if faults:
        sys.exit(f"{len(faults)} of {len(names)} cost too much: {' '.join(faults)}")
    print(f"all {len(names)} hold")


if __name__ == "__main__":
    main()

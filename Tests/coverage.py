#!/usr/bin/env python3
"""Prints the line coverage of the library, file by file, and exits 1 where it is under the floor.

    swift test --enable-code-coverage --scratch-path .build/coverage
    python3 Tests/coverage.py .build/coverage [--floor 95]
"""
import argparse
import json
import pathlib
import sys


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("scratch", type=pathlib.Path)
    arguments.add_argument("--floor", type=float, default=95)
    options = arguments.parse_args()
    # swift test leaves what llvm-cov exports beside the profile.
    reports = sorted(options.scratch.glob("*/debug/codecov/*.json"))
    if not reports:
        sys.exit(f"{options.scratch}: no report: run the tests with --enable-code-coverage")
    files = json.loads(reports[-1].read_text())["data"][0]["files"]
    covered = lines = 0
    for file in sorted(files, key=lambda file: file["filename"]):
        if "/Sources/Kamerbrief/" not in file["filename"]:
            continue
        part = file["summary"]["lines"]
        covered += part["covered"]
        lines += part["count"]
        if part["covered"] < part["count"]:
            missed = sorted({segment[0] for segment in file["segments"] if segment[2] == 0 and segment[3] and segment[4]})
            name = file["filename"].split("/Sources/Kamerbrief/")[1]
            print(f"{part['percent']:6.1f} %  {name}: from line {', '.join(map(str, missed))}")
    total = 100 * covered / lines
    print(f"{total:6.2f} %  of {lines} lines of the library")
    if total < options.floor:
        sys.exit(f"under the floor of {options.floor} %")


if __name__ == "__main__":
    main()

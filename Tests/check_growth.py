#!/usr/bin/env python3
"""Looks for inputs that take more time than their size explains (Docs/reliability.md).

    python3 Tests/check_growth.py [--seconds 30] [--seed 1] [--jobs 2]

A few lines are drawn at random, from those of the fixtures and from LINES below, and repeated to 60, 120 and 240 KB,
between an opening and a signature or alone. Exits 1 where the processor time more than doubles twice. Needs a release
build of kamerbrief.
"""
import argparse
import multiprocessing
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
PROGRAM = ROOT / ".build" / "release" / "kamerbrief"
SIZES = [60_000, 120_000, 240_000]
# Seconds of processor time that the smallest and the largest take before they are looked at: most take 0.02 and 0.08.
SLOW = (0.1, 0.8)
# How many times as long twice the input may take.
GROWTH = (2.2, 2.6)
OPENINGS = ["", "Geachte voorzitter,\n\n", "Geachte voorzitter,\n\nDit is gedaan.1\n"]
ENDINGS = ["", "\nDe minister van Financiën,\n\nEelco Heinen\n\n1 Kamerstuk 29 279, nr. 6.\n2 Stb. 2022, 3.\n"]
# What opens or closes something, alone on its line.
LINES = """2|3.|[1]|1)|¹|[2] [3]|1 2 3|   2 Tekst|1  2  3|ii|I Termijn|1.2 Stand van zaken|a) een punt|• een punt;|•|-
Geachte voorzitter,|De minister van Financiën,|Eelco Heinen|A. Vos          B. Vos|Hoogachtend,|c.s.|van|de
Motie|Motie van het lid Piri over jeugd (29279-6)|1. Motie van het lid Piri c.s.|- de motie van het lid Kat;|Nr.
Motie van het lid Kat    29279, nr. 8        Afgedaan|Motie                    Kamerstuk           Stand van zaken
1 Zie https://www.rijksoverheid.nl/a-b-|c-d/e.html|http://|a-|-b|(29 279,|nr. 7)|nrs. 8 t/m 12|(zie noot 3)|vraagt? 1)
Pagina 2 van 7|Blad 3|Ministerie van Financiën|Onze referentie|2024-0000123456|Datum 3 mei 2024|Betreft moties|Bijlage(n)
                                                              Postbus 20201|2500 EE  Den Haag|T 070 123 45 67|© Rijk
kst-29279-6|ISSN 0921 - 7371|Tweede Kamer, vergaderjaar 2023–2024, 29 279, nr. 6|Noten|X Noot|Vraag 3|Antwoord|Inleiding
Bijlage 1: cijfers|Toezegging aan het lid Kat over jeugd (TZ202403-117)|2022 € 1.200|Dit is in 2026 . Het|een.2)
tekst die lang genoeg is om een regel te vullen met woor-|den die doorlopen|over 2022 en 202314 en de rest|\f||"""


def lines():
    found = [line for row in LINES.split("\n") for line in row.split("|")]
    for path in sorted((ROOT / "Fixtures").rglob("*.txt")):
        try:
            found.append(path.read_text(encoding="utf-8").split("\n"))
        except UnicodeDecodeError:
            pass
    return found


def drawn(source, draw):
    """A few lines, some of which count."""
    chosen = []
    for _ in range(draw.choice([1, 1, 2, 2, 2, 3, 3, 4])):
        line = draw.choice(source)
        chosen.append(line if isinstance(line, str) else draw.choice(line))
    if draw.random() < 0.3:
        chosen = [line.replace("1", "{}", 1) if draw.random() < 0.5 else line for line in chosen]
    return "\n".join(chosen) + "\n"


def text(body, size, opening, ending):
    times = size // len(body.encode()) + 1
    middle = "".join(body.replace("{}", str(turn + 1)) for turn in range(times)) if "{}" in body else body * times
    return opening + middle + ending


def seconds(content, path):
    """Processor time of a run; a minute for one that takes longer."""
    path.write_text(content, encoding="utf-8")
    child = subprocess.Popen(["timeout", "60", PROGRAM, "validate", path], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    return 60.0 if os.waitstatus_to_exitcode(status) == 124 else usage.ru_utime + usage.ru_stime


def search(seed, until, results):
    draw = random.Random(seed)
    source = lines()
    tried = 0
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "letter.txt"
        while time.time() < until:
            tried += 1
            parts = (drawn(source, draw), draw.choice(OPENINGS), draw.choice(ENDINGS))
            taken = [seconds(text(parts[0], SIZES[0], *parts[1:]), path)]
            if taken[0] < SLOW[0]:
                continue
            taken += [seconds(text(parts[0], size, *parts[1:]), path) for size in SIZES[1:]]
            grows = all(later > times * before for before, later, times in zip(taken, taken[1:], GROWTH))
            if taken[-1] >= SLOW[1] and grows or taken[-1] >= 60:
                results.put((taken, parts))
    results.put(tried)


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--seconds", type=float, default=30)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--jobs", type=int, default=2)
    options = arguments.parse_args()
    results = multiprocessing.Queue()
    until = time.time() + options.seconds
    for job in range(options.jobs):
        multiprocessing.Process(target=search, args=(options.seed + job, until, results)).start()
    running, tried, found = options.jobs, 0, 0
    while running:
        result = results.get()
        if isinstance(result, int):
            running -= 1
            tried += result
        else:
            found += 1
            print("seconds " + " ".join(f"{taken:.2f}" for taken in result[0]), repr(result[1]), flush=True)
    print(f"{tried} inputs, {found} that grow faster than their size")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()

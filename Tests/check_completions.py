#!/usr/bin/env python3
"""Loads the completions in bash, zsh and fish and presses the tab key.

    python3 Tests/check_completions.py PROGRAM [SHELL…]

Each shell runs on a terminal of its own, with a function `kamerbrief` in place of the program that prints what it
was called with. A shell that is not installed is left out, unless it is named. Exits 1 where a shell
completes something else.
"""
import os
import pathlib
import pty
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time

# What is typed behind "kamerbrief ", with TAB for the tab key, and what the program is then called with.
CASES = [
    ("tabTAB --of urls", "table|--of|urls"),
    ("--verTAB", "--version"),
    ("parse --compTAB", "parse|--compact"),
    ("parse --compact --skTAB", "parse|--compact|--skip-existing"),
    ("table --of moTAB", "table|--of|motions"),
    ("table --of=menTAB", "table|--of=mentions"),
    ("table --of urls --format=tTAB", "table|--of|urls|--format=tsv"),
    ("validate --ignore letter.empTAB", "validate|--ignore|letter.empty"),
    ("validate --filesTAB", "validate|--files-from"),
    ("validate --files-from eenTAB", "validate|--files-from|een brief.txt"),
    ("validate -o uitTAB", "validate|-o|uitvoer.json"),
    ("parse eenTAB", "parse|een brief.txt"),
    ("parse --compact eenTAB", "parse|--compact|een brief.txt"),
    ("parse -o uitTAB", "parse|-o|uitvoer.json"),
    ("parse --output-dir doTAB", "parse|--output-dir|doel"),
    ("completions fiTAB", "completions|fish"),
    ("help valTAB", "help|validate"),
]

PRINT = 'printf "GOT"; for word in "$@"; do printf "|%s" "$word"; done; printf "|END\\n"'
SHELLS = {
    "bash": (["--norc", "--noprofile", "-i"], "kamerbrief() { " + PRINT + "; }; source ./script"),
    "zsh": (
        ["-f", "-i"],
        "autoload -Uz compinit && compinit -u -d ./dump; kamerbrief() { " + PRINT + " }; source ./script",
    ),
    "fish": (
        ["--no-config", "-i"],
        'function kamerbrief; printf "GOT"; for word in $argv; printf "|%s" $word; end; printf "|END\\n"; end; '
        "source ./script",
    ),
}


class Terminal:
    """A shell on a terminal."""

    def __init__(self, command, folder):
        environment = {"PATH": os.environ["PATH"], "HOME": folder, "TERM": "dumb", "LC_ALL": "C.UTF-8"}
        self.process, self.file = pty.fork()
        if self.process == 0:
            os.chdir(folder)
            os.execvpe(command[0], command, environment)

    def type(self, text):
        os.write(self.file, text.encode())

    def read_until(self, mark, seconds):
        """What is printed up to the mark, or until nothing has come for so long."""
        read = b""
        end = time.monotonic() + seconds
        while mark not in read and time.monotonic() < end:
            if select.select([self.file], [], [], 0.1)[0]:
                try:
                    read += os.read(self.file, 65536)
                except OSError:
                    break
        return read

    def close(self):
        os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
        os.close(self.file)


def problems(shell, program, folder):
    options, opening = SHELLS[shell]
    script = subprocess.run([program, "completions", shell], check=True, capture_output=True).stdout
    (folder / "script").write_bytes(script)
    terminal = Terminal([shell, *options], str(folder))
    try:
        terminal.type(opening + "; printf 'REA''DY\\n'\n")
        if b"READY" not in (read := terminal.read_until(b"READY\r\n", 20)):
            yield f"does not start: {read!r}"
            return
        for typed, wanted in CASES:
            line, rest = typed.split("TAB")
            terminal.type("kamerbrief " + line)
            time.sleep(0.1)
            terminal.type("\t")
            time.sleep(0.4)
            terminal.type(rest + "\n")
            read = terminal.read_until(b"|END", 10)
            got = read[read.rfind(b"GOT|") + 4 : read.rfind(b"|END")].decode(errors="replace").rstrip("/")
            if b"|END" not in read or got != wanted:
                yield f"{typed!r} gives {got!r}, not {wanted!r}"
                terminal.type("\x03\n")
                time.sleep(0.3)
                terminal.read_until(b"\0", 0.3)
    finally:
        terminal.close()


def main():
    if len(sys.argv) < 2 or any(name not in SHELLS for name in sys.argv[2:]):
        print(__doc__, file=sys.stderr)
        return 2
    program = str(pathlib.Path(sys.argv[1]).resolve())
    failed = 0
    for shell in sys.argv[2:] or SHELLS:
        if not sys.argv[2:] and not shutil.which(shell):
            print(f"{shell}: not installed, left out")
            continue
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            (folder / "een brief.txt").write_text("brief\n")
            (folder / "uitvoer.json").write_text("{}\n")
            (folder / "doel").mkdir()
            found = list(problems(shell, program, folder))
        for problem in found:
            print(f"{shell}: {problem}")
        print(f"{shell}: {len(CASES)} completions, {len(found)} wrong")
        failed += bool(found)
    return 1 if failed else 0


sys.exit(main())

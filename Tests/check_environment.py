#!/usr/bin/env python3
"""Runs the program where things go wrong around it: full disks, closed pipes, files that vanish, signals.

    python3 Tests/check_environment.py PROGRAM

Each check says what the program must do; the script exits 1 where one does not hold. What needs root (a small file
system, another user) is done as root only, and said to be left out otherwise.
"""
import json
import os
import pathlib
import pwd
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

PROGRAM = pathlib.Path(sys.argv[1]).resolve()
FIXTURE = pathlib.Path(__file__).resolve().parent.parent / "Fixtures" / "letter-2021-11-04-nagorno-karabach.txt"
checks = []


def check(function):
    checks.append(function)
    return function


def run(*arguments, cwd, **options):
    options.setdefault("stdout", subprocess.PIPE)
    options.setdefault("stderr", subprocess.PIPE)
    return subprocess.run([PROGRAM, *arguments], cwd=cwd, text=True, errors="replace", timeout=300, **options)


def expect(condition, what):
    if not condition:
        raise AssertionError(what)


def letters(folder, count=3):
    for index in range(count):
        (folder / f"brief-{index}.txt").write_text(f"Geachte voorzitter,\n\nBrief {index}.\n")


def names(output):
    return [json.loads(line)["source"]["name"] for line in output.splitlines()]


def leftovers(folder):
    return [str(path) for path in folder.rglob("*.tmp")] + [str(path) for path in folder.rglob(".*.tmp")]


@check
def a_closed_pipe_ends_the_program_quietly(folder):
    letters(folder, 400)
    for command in (["parse", "."], ["validate", "."], ["explain", str(FIXTURE)], ["schema"], ["--help"]):
        reader, writer = os.pipe()
        os.close(reader)
        done = run(*command, cwd=folder, stdout=writer)
        os.close(writer)
        expect(done.returncode in (0, 1), f"{command}: status {done.returncode}: {done.stderr[:200]}")
        expect("Broken pipe" not in done.stderr and "rash" not in done.stderr, done.stderr[:200])


@check
def a_full_device_is_an_error_with_a_message(folder):
    letters(folder)
    for command in (["parse", "."], ["validate", "brief-0.txt"], ["explain", "brief-0.txt"], ["schema"], ["--help"]):
        with open("/dev/full", "w") as full:
            done = run(*command, cwd=folder, stdout=full)
        expect(done.returncode == 3, f"{command}: status {done.returncode}")
        expect("standard output: No space left on device" in done.stderr, f"{command}: {done.stderr}")
    done = run("parse", "brief-0.txt", "-o", "/dev/full", cwd=folder)
    expect(done.returncode == 3 and "/dev/full: No space left on device" in done.stderr, done.stderr)


@check
def a_full_disk_leaves_nothing_half_written(folder):
    disk = folder / "disk"
    disk.mkdir()
    if os.geteuid() or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=256k", "none", disk],
                                      stderr=subprocess.DEVNULL).returncode:
        return "left out: needs root and mount"
    try:
        source = folder / "in"
        source.mkdir()
        for index in range(6):
            shutil.copy(FIXTURE, source / f"{index}.txt")
        (disk / "uit.json").write_text("oud")
        done = run("parse", "in", "-o", "disk/uit.json", cwd=folder)
        expect(done.returncode == 3 and "disk/uit.json: No space left on device" in done.stderr, done.stderr)
        expect((disk / "uit.json").read_text() == "oud", "the old output is gone")
        expect(not leftovers(disk), f"left behind: {leftovers(disk)}")
        done = run("parse", "in", "--output-dir", "disk/uit", cwd=folder)
        expect(done.returncode == 3 and "No space left on device" in done.stderr, done.stderr)
        written = sorted((disk / "uit").glob("*.json"))
        expect(0 < len(written) < 6, f"{len(written)} files were written")
        for path in written:
            json.loads(path.read_text())
        expect(not leftovers(disk), f"left behind: {leftovers(disk)}")
    finally:
        subprocess.run(["umount", disk], check=True)


@check
def a_file_without_permission_does_not_stop_the_others(folder):
    if os.geteuid():
        return "left out: needs root"
    letters(folder)
    (folder / "brief-1.txt").chmod(0)
    closed = folder / "dicht"
    closed.mkdir(mode=0o755)
    (closed / "x.txt").write_text("x")
    closed.chmod(0)
    open_folder = folder / "uit"
    open_folder.mkdir()
    folder.chmod(0o755)
    # Hidden from others may be the folders above: the program and its input go where all may read.
    user = pwd.getpwnam("nobody")
    copy = folder / "kamerbrief"
    shutil.copy(PROGRAM, copy)
    copy.chmod(0o755)

    def as_nobody():
        os.setgid(user.pw_gid)
        os.setuid(user.pw_uid)

    environment = dict(os.environ, SWIFT_BACKTRACE="enable=no")
    done = subprocess.run([copy, "parse", "."], cwd=folder, text=True, capture_output=True, preexec_fn=as_nobody,
                          env=environment, timeout=60)
    expect(done.returncode == 3, f"status {done.returncode}: {done.stderr}")
    expect("./brief-1.txt: Permission denied" in done.stderr, done.stderr)
    expect("./dicht: Permission denied" in done.stderr, done.stderr)
    expect(names(done.stdout) == ["./brief-0.txt", "./brief-2.txt"], done.stdout[:300])
    done = subprocess.run([copy, "parse", "brief-0.txt", "-o", "uit/a.json"], cwd=folder, text=True,
                          capture_output=True, preexec_fn=as_nobody, env=environment, timeout=60)
    expect(done.returncode == 3 and "uit/a.json: Permission denied" in done.stderr, done.stderr)
    closed.chmod(0o755)


@check
def links_that_lead_around_are_followed_once(folder):
    letters(folder, 1)
    (folder / "a" / "b").mkdir(parents=True)
    (folder / "a" / "b" / "om").symlink_to("../..")
    (folder / "a" / "zelf").symlink_to("zelf")
    (folder / "a" / "weg.txt").symlink_to("nergens")
    (folder / "a" / "in.txt").write_text("Dag.\n")
    done = run("parse", ".", cwd=folder)
    expect(done.returncode == 3 and "./a/weg.txt: No such file or directory" in done.stderr, done.stderr)
    expect(names(done.stdout) == ["./a/in.txt", "./brief-0.txt"], done.stdout[:300])
    done = run("parse", "a/zelf", cwd=folder)
    expect(done.returncode == 3 and "Too many levels of symbolic links" in done.stderr, done.stderr)


@check
def a_file_that_vanishes_is_named(folder):
    # The first input is a pipe: while the program waits for it, a file that it has listed goes.
    many = folder / "veel"
    many.mkdir()
    letters(many)
    os.mkfifo(folder / "pijp")
    process = subprocess.Popen([PROGRAM, "parse", "--jobs", "1", "pijp", "veel"], cwd=folder, text=True,
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    with open(folder / "pijp", "w") as pipe:
        time.sleep(0.3)
        (many / "brief-1.txt").unlink()
        pipe.write("Uit de pijp.\n")
    output, messages = process.communicate(timeout=60)
    expect(process.returncode == 3, f"status {process.returncode}")
    expect("veel/brief-1.txt: No such file or directory" in messages, messages)
    expect(names(output) == ["pijp", "veel/brief-0.txt", "veel/brief-2.txt"], output[:300])


@check
def a_pipe_in_a_folder_does_not_block(folder):
    letters(folder, 1)
    os.mkfifo(folder / "pijp.txt")
    done = run("parse", ".", cwd=folder)
    expect(done.returncode == 0 and names(done.stdout) == ["./brief-0.txt"], done.stderr)


@check
def a_folder_where_a_file_is_wanted(folder):
    letters(folder, 1)
    (folder / "map").mkdir()
    done = run("parse", "brief-0.txt", "-o", "map", cwd=folder)
    expect(done.returncode == 3 and "map: Is a directory" in done.stderr, done.stderr)
    done = run("explain", "map", cwd=folder)
    expect(done.returncode == 3 and "map: Is a directory" in done.stderr, done.stderr)
    done = run("parse", "brief-0.txt", "--output-dir", "brief-0.txt", cwd=folder)
    expect(done.returncode == 3 and "brief-0.txt: Not a directory" in done.stderr, done.stderr)


@check
def closed_streams_are_errors_and_no_message_lands_in_a_file(folder):
    letters(folder, 1)
    shell = lambda line: subprocess.run(["bash", "-c", line], cwd=folder, text=True, capture_output=True,
                                        env=dict(os.environ, K=str(PROGRAM)), timeout=60)
    done = shell('"$K" parse brief-0.txt >&-')
    expect(done.returncode == 3 and "standard output: Bad file descriptor" in done.stderr, done.stderr)
    done = shell('"$K" parse <&-')
    expect(done.returncode == 3 and "standard input: Bad file descriptor" in done.stderr, done.stderr)
    done = shell('"$K" parse brief-0.txt geen.txt -o uit.jsonl 2>&-')
    expect(done.returncode == 3, f"status {done.returncode}")
    expect(names((folder / "uit.jsonl").read_text()) == ["brief-0.txt"], "a message in the output")


@check
def names_never_reach_the_terminal_raw(folder):
    name = "a\x1b[31m\n\u009b2J\u202e.txt"
    (folder / name).write_text("Dag.\n")
    (folder / ("geen" + name)).symlink_to("nergens")
    for command in (["parse", "."], ["parse", "niet" + name], ["validate", "."], ["explain", "niet" + name], [name],
                    ["parse", "--" + name], ["parse", "--jobs", name], ["parse", name, "-o", name],
                    ["validate", "--only", name], ["help", name], ["schema", name],
                    ["parse", name, "./" + name, "--output-dir", "uit"]):
        done = run(*command, cwd=folder)
        shown = done.stdout + done.stderr
        for character in "\x1b\u009b\u202e":
            expect(character not in shown, f"{command}: {shown[:300]!r}")


@check
def many_files_in_a_folder(folder):
    many = folder / "veel"
    many.mkdir()
    for index in range(100_000):
        (many / f"{index}.txt").write_bytes(b"Dag.\n")
    with open(folder / "uit.jsonl", "w") as output:
        done = run("parse", "veel", cwd=folder, stdout=output)
    expect(done.returncode == 0, done.stderr[:300])
    with open(folder / "uit.jsonl") as output:
        expect(sum(1 for _ in output) == 100_000, "lines are missing")
    done = run("parse", "veel", "--output-dir", "uit", cwd=folder,
               preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64)))
    expect(done.returncode == 0, done.stderr[:300])
    expect(len(os.listdir(folder / "uit")) == 100_000, "files are missing")


@check
def a_signal_leaves_nothing_half_written(folder):
    letters(folder, 1)
    (folder / "uit.jsonl").write_text("oud")
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        process = subprocess.Popen([PROGRAM, "parse", "brief-0.txt", "-", "-o", "uit.jsonl"], cwd=folder,
                                   stdin=subprocess.PIPE, stderr=subprocess.PIPE)
        for _ in range(200):
            if leftovers(folder):
                break
            time.sleep(0.01)
        expect(leftovers(folder), "no output was begun")
        process.send_signal(number)
        process.wait(timeout=20)
        expect(process.returncode == -number, f"status {process.returncode} by {number.name}")
        expect(not leftovers(folder), f"{number.name}: left behind {leftovers(folder)}")
        expect((folder / "uit.jsonl").read_text() == "oud", "the old output is gone")
        process.stdin.close()


@check
def a_signal_among_many_files(folder):
    many = folder / "veel"
    many.mkdir()
    for index in range(3000):
        shutil.copy(FIXTURE, many / f"{index}.txt")
    for pause in (0.05, 0.2, 0.5):
        process = subprocess.Popen([PROGRAM, "parse", "veel", "--output-dir", "uit"], cwd=folder)
        threading.Timer(pause, lambda: process.send_signal(signal.SIGTERM)).start()
        process.wait(timeout=60)
        expect(process.returncode in (0, -signal.SIGTERM), f"status {process.returncode}")
        expect(not leftovers(folder), f"left behind {leftovers(folder)[:3]}")
        for path in list((folder / "uit").glob("*.json")) if (folder / "uit").exists() else []:
            json.loads(path.read_text())
        shutil.rmtree(folder / "uit", ignore_errors=True)


def main():
    # A shell that started this in the background ignores them, and what it starts would ignore them too.
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_DFL)
    failures = 0
    for function in checks:
        name = function.__name__.replace("_", " ")
        with tempfile.TemporaryDirectory() as path:
            start = time.monotonic()
            try:
                note = function(pathlib.Path(path))
                print(f"{'- ' + note if note else 'ok'}: {name} ({time.monotonic() - start:.1f} s)", flush=True)
            except AssertionError as error:
                failures += 1
                print(f"FAILED: {name}: {error}", flush=True)
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()

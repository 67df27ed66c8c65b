#!/usr/bin/env python3
"""Type-checks the library for macOS, on Linux, without a Mac.

    python3 Tests/check_macos.py [--headers FOLDER]

The toolchain carries the interface of the standard library as text, with the macOS version that each declaration came
with. It is put in place once more as that of macOS, and the library is checked against it for the version that
Package.swift names. That finds what is newer than this version, and what does not exist there; it makes no program, and
nothing runs.

With --headers the program is checked too, against the C headers of macOS in FOLDER and the few declarations of Apple's
overlays in Tests/macos. The Python package `ziglang` has such headers (`pip download --no-deps ziglang`; in it
`ziglang/lib/libc/include/any-darwin-any`).
"""
import json
import pathlib
import platform
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
MODULES = ["Swift", "_Concurrency", "_StringProcessing", "SwiftOnoneSupport"]
HEADERS = ["sys/types", "sys/stat", "sys/wait", "fcntl", "unistd", "errno", "stdlib", "string", "signal", "spawn",
           "poll", "dirent", "pthread", "stdio", "time", "crt_externs"]


# What the compiler cannot do with a standard library that it knows by its interface alone; types are checked all the same.
UNABLE = "broken standard library: cannot find intrinsic operations on UnsafeMutablePointer"


def toolchain():
    info = subprocess.run(["swiftc", "-print-target-info"], check=True, capture_output=True, text=True).stdout
    return pathlib.Path(json.loads(info)["paths"]["runtimeResourcePath"])


def put_in_place(resources, folder, architecture, version):
    """Puts the standard library's interfaces where the compiler looks for those of macOS."""
    (folder / "shims").symlink_to(resources / "shims")
    (folder / "clang").symlink_to((resources / "clang").resolve())
    for module in MODULES:
        found = list((resources / "linux" / f"{module}.swiftmodule").glob(f"{architecture}-*gnu.swiftinterface"))
        if not found:
            raise SystemExit(f"this toolchain has no interface of {module}")
        text = found[0].read_text(encoding="utf-8")
        text = re.sub(rf"-target {architecture}\S+", f"-target {architecture}-apple-macosx{version}", text)
        # Bodies for older systems are not in the interfaces of a system that has one version only.
        text = re.sub(r"^ *@backDeployed\(.*\)\n", "", text, flags=re.M)
        if module != "Swift":
            text = text.replace("// swift-module-flags: ", "// swift-module-flags: -disable-availability-checking ", 1)
        target = folder / "macosx" / f"{module}.swiftmodule" / f"{architecture}-apple-macos.swiftinterface"
        target.parent.mkdir(parents=True)
        target.write_text(text, encoding="utf-8")


def check(what, resources, folder, target, sources, *options):
    run = subprocess.run(
        ["swiftc", "-typecheck", "-wmo", "-swift-version", "6", "-target", target, "-resource-dir", str(resources),
         "-module-cache-path", str(folder / "cache"), "-package-name", "kamerbrief", *options, *sources],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, cwd=ROOT,
    )
    errors = [line for line in run.stdout.split("\n") if re.match(r"\S.*error: ", line) and UNABLE not in line]
    failed = bool(errors) or run.returncode != 0 and UNABLE not in run.stdout
    print("\n".join(errors) if errors else run.stdout if failed else "", end="\n" if failed else "")
    print(f"{what}, {len(sources)} files: {'wrong' if failed else 'right'} for {target}")
    return failed


def flat_headers(headers, folder, target):
    """One header with everything in it: the headers themselves are not made for this compiler's modules."""
    (folder / "all.h").write_text("".join(f"#include <{name}.h>\n" for name in HEADERS))
    clang = pathlib.Path(subprocess.run(["which", "swiftc"], check=True, capture_output=True, text=True).stdout.strip())
    run = subprocess.run(
        [str(clang.resolve().parent / "clang"), "-target", target, "-isystem", headers, "-E", "-dD", "-x", "c",
         str(folder / "all.h")], check=True, capture_output=True, text=True,
    )
    own = ("# ", "#define __STDC", "#define __clang", "#define __GNUC", "#define __VERSION", "#define TARGET_OS_")
    (folder / "flat.h").write_text("\n".join(line for line in run.stdout.split("\n") if not line.startswith(own)))
    (folder / "Darwin").mkdir()
    (folder / "Darwin" / "module.modulemap").write_text('module Darwin [system] { header "Darwin.h" export * }\n')
    # The one function that is called by its module's name.
    (folder / "Darwin" / "Darwin.h").write_text("void exit(int) __attribute__((noreturn));\n")
    return folder / "flat.h"


def main():
    arguments = sys.argv[1:]
    if arguments and (len(arguments) != 2 or arguments[0] != "--headers"):
        print(__doc__, file=sys.stderr)
        return 2
    package = (ROOT / "Package.swift").read_text(encoding="utf-8")
    version = re.search(r"\.macOS\(\.v(\d+)\)", package)[1] + ".0"
    architecture = {"aarch64": "aarch64"}.get(platform.machine(), "x86_64")
    target = f"{architecture.replace('aarch64', 'arm64')}-apple-macosx{version}"
    library = sorted(str(path) for path in (ROOT / "Sources" / "Kamerbrief").rglob("*.swift"))
    program = sorted((ROOT / "Sources" / "KamerbriefCommand").glob("*.swift"))
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        resources = folder / "resources"
        resources.mkdir()
        put_in_place(toolchain(), resources, architecture, version)
        status = check("the library", resources, folder, target, library, "-module-name", "Kamerbrief")
        if arguments and not status:
            header = flat_headers(arguments[1], folder, target)
            # One module of library and program, without the imports that are then of no use.
            copies = []
            for path in program:
                copies.append(str(folder / path.name))
                text = re.sub(r"^import (Kamerbrief|Dispatch)$", "", path.read_text(encoding="utf-8"), flags=re.M)
                pathlib.Path(copies[-1]).write_text(text, encoding="utf-8")
            copies.append(str(ROOT / "Tests" / "macos" / "overlay.swift"))
            status = check("the program", resources, folder, target, library + copies, "-module-name", "KamerbriefCommand",
                           "-import-objc-header", str(header), "-I", str(folder / "Darwin"))
    return status


sys.exit(main())

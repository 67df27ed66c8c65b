#!/usr/bin/env python3
"""Compiles and runs every example of the library's documentation.

    python3 Tests/check_examples.py SYMBOLS.json MODULES OBJECTS PAGE…

Examples are the ```swift blocks in the doc comments of the symbol graph and in the pages (README, DocC). All are put
into one program, each as a function of its own, in which `letter` is the fixture's letter, `bytes` what it was read from
and `letters` a list of it. A comment behind a line, or at the end of a block, is what the example prints.

Each public type, function, initialiser and subscript must have an example; each property must be used in an example of its
type. Exits 1 where one is missing, does not compile or prints something else.
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
FIXTURE = ROOT / "Fixtures" / "letter-2021-11-04-nagorno-karabach.txt"
WANTED = {
    "swift.struct", "swift.enum", "swift.class", "swift.protocol", "swift.typealias", "swift.func", "swift.method",
    "swift.type.method", "swift.init", "swift.subscript", "swift.func.op", "swift.var",
}
PROPERTIES = {"swift.property", "swift.type.property"}

PROGRAM = """\
import Foundation
import Kamerbrief

nonisolated(unsafe) var printed = ""
nonisolated(unsafe) var failures = 0

// In place of the standard library's.
func print(_ items: Any..., separator: String = " ", terminator: String = "\\n") {
  printed += items.map { "\\($0)" }.joined(separator: separator) + terminator
}

func run(_ name: String, _ wanted: [String], _ example: () throws -> Void) {
  printed = ""
  do { try example() } catch { Swift.print("\\(name): throws \\(error)"); failures += 1 }
  var lines = printed.split(separator: "\\n", omittingEmptySubsequences: false).map(String.init)[...]
  for line in wanted {
    guard let index = lines.firstIndex(of: line) else {
      Swift.print("\\(name): does not print \\(line.debugDescription) but:\\n\\(lines.joined(separator: "\\n"))")
      failures += 1
      return
    }
    lines = lines[(index + 1)...]
  }
}
"""


class Example:
    def __init__(self, file, line, code):
        self.file, self.line, self.code = file, line, code

    def wanted(self):
        """The lines that it says it prints."""
        lines = self.code.split("\n")
        end = len(lines)
        while end and lines[end - 1].startswith("// "):
            end -= 1
        behind = [match[1] for line in lines[:end] if (match := re.search(r"\S  // (.+)$", line))]
        return behind + [line[3:] for line in lines[end:]]


def blocks(lines, file, first):
    """The examples in lines of Markdown; `first` is the number of the first line in its file."""
    code, start = None, 0
    for number, line in enumerate(lines):
        if code is None and line.strip() == "```swift":
            code, start = [], number + 1
        elif code is not None and line.strip() == "```":
            yield Example(file, first + start, "\n".join(code))
            code = None
        elif code is not None:
            code.append(line)


def read(path):
    graph = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
    parents = {
        link["source"]: link["target"] for link in graph["relationships"] if link["kind"] == "memberOf"
    }
    examples, problems, count = {}, [], 0
    symbols = [symbol for symbol in graph["symbols"] if "location" in symbol and symbol.get("docComment")]
    for symbol in symbols:
        lines = symbol["docComment"]["lines"]
        first = lines[0]["range"]["start"]["line"] + 1 if lines and "range" in lines[0] else 1
        file = symbol["location"]["uri"].removeprefix("file://")
        identifier = symbol["identifier"]["precise"]
        examples[identifier] = list(blocks([line["text"] for line in lines], file, first))
    for symbol in symbols:
        identifier, kind = symbol["identifier"]["precise"], symbol["kind"]["identifier"]
        name = ".".join(symbol["pathComponents"])
        if kind in WANTED:
            count += 1
            if not examples[identifier]:
                problems.append(f"{name}: no example")
        elif kind in PROPERTIES:
            count += 1
            # An example of the type, of another member of it or of its own.
            family = [other for other in examples if parents.get(other) == parents.get(identifier)]
            near = [each for other in [parents.get(identifier), *family] for each in examples.get(other, [])]
            if not any(re.search(rf"\b{re.escape(symbol['names']['title'])}\b", each.code) for each in near):
                problems.append(f"{name}: in no example of its type")
    return [each for some in examples.values() for each in some], problems, count


def main():
    if len(sys.argv) < 4:
        print(__doc__, file=sys.stderr)
        return 2
    examples, problems, count = read(sys.argv[1])
    for page in sys.argv[4:]:
        lines = pathlib.Path(page).read_text(encoding="utf-8").splitlines()
        examples += blocks(lines, page, 1)
    parts = [PROGRAM, f"let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: {json.dumps(str(FIXTURE))})))\n"]
    parts.append(f'let letter = Letter(parsing: bytes, name: "{FIXTURE.name}")\nlet letters = [letter]\n')
    for example in examples:
        code = "\n".join("" if line.startswith("import ") else line for line in example.code.split("\n"))
        place = f"{example.file}:{example.line}"
        wanted = json.dumps(example.wanted(), ensure_ascii=False)
        parts.append(f"run({json.dumps(place)}, {wanted}) {{ () throws -> Void in\n")
        parts.append(f"#sourceLocation(file: {json.dumps(example.file)}, line: {example.line})\n{code}\n")
        parts.append("#sourceLocation()\n}\n")
    parts.append("exit(failures == 0 ? 0 : 1)\n")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "main.swift").write_text("".join(parts), encoding="utf-8")
        (folder / "letter.txt").write_bytes(FIXTURE.read_bytes())
        objects = sorted(str(path.resolve()) for path in pathlib.Path(sys.argv[3]).glob("*.o"))
        compiled = subprocess.run(
            ["swiftc", "-swift-version", "6", "-suppress-warnings", "-Onone", "-I", str(pathlib.Path(sys.argv[2]).resolve()),
             "main.swift", *objects, "-o", "examples"], cwd=folder,
        )
        status = compiled.returncode or subprocess.run(["./examples"], cwd=folder).returncode
    for problem in problems:
        print(problem)
    checked = sum(len(example.wanted()) for example in examples)
    print(f"{len(examples)} examples for {count} declarations, {checked} printed lines checked, {len(problems)} without")
    return 1 if status or problems or not examples else 0


sys.exit(main())

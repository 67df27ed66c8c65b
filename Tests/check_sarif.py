#!/usr/bin/env python3
"""Holds `kamerbrief validate --format sarif` against the schema of SARIF 2.1.0 and against the letters themselves.

    python3 Tests/check_sarif.py PROGRAM

Reads every letter in Fixtures, several inputs that make trouble, and one that is not there. Beside the schema it
checks what no schema can state: indices lead to the rule and the input that they mean, lines and columns agree with
the byte offsets, and the results are those of `--format json`. Needs the package jsonschema.
"""
import functools
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import urllib.parse

import jsonschema

ROOT = pathlib.Path(__file__).resolve().parent.parent
SCHEMA = ROOT / "Tests" / "sarif" / "sarif-2.1.0-rtm.4.json"
TROUBLE = {
    "naam met blanco's, ë en %.txt": "Zie \ud83d\udcca (021Z12361).\n".encode("utf-8", "surrogatepass"),
    "a:b.txt": "Zie {0} en {} (021Z12361).\r\nRegel twee (021Z12362)\rRegel drie (021Z12363)".encode(),
    "bom.txt": b"\xef\xbb\xbf" + "één (021Z12361)\n".encode(),
    "utf16.txt": "\ufeffGeachte voorzitter,\n\nZie één 😀 (021Z12361).\n".encode("utf-16-le"),
    "legacy.txt": "Geachte voorzitter, de minister van Financiën (021Z12361).".encode("cp1252"),
    "leeg.txt": b"",
    "wit.txt": b" \n\n",
    "veel.txt": b"Zie (021Z12361).\n" * 100_000,
}


def run(program, arguments, folder, stdin=b""):
    return subprocess.run([program, "validate", *arguments], cwd=folder, capture_output=True, input=stdin)


def decode(data):
    """The letter's characters, each with its first byte."""
    if data[:2] == b"\xff\xfe":
        try:
            text, at = data[2:].decode("utf-16-le", "surrogatepass"), 2
        except UnicodeDecodeError:
            return None
        size = lambda c: len(c.encode("utf-16-le", "surrogatepass"))
    else:
        at = 3 if data[:3] == b"\xef\xbb\xbf" else 0
        try:
            text, size = data[at:].decode("utf-8"), lambda c: len(c.encode("utf-8"))
        except UnicodeDecodeError:
            try:
                text, size = data.decode("cp1252"), lambda c: 1
            except UnicodeDecodeError:
                return None
    offsets = []
    for character in text:
        offsets.append(at)
        at += size(character)
    return text, offsets + [at]


@functools.cache
def lines_of(path):
    """The first bytes of a letter's characters, and the first character of each line; None where it is no text here."""
    decoded = decode(path.read_bytes())
    if decoded is None:
        return None
    text, offsets = decoded
    starts = [0]
    for index, character in enumerate(text):
        if character == "\n" or character == "\r" and text[index + 1 : index + 2] != "\n":
            starts.append(index + 1)
    return offsets, starts


def offset_of(path, line, column):
    """The byte at a line and column; None where the letter cannot be decoded here."""
    lines = lines_of(path)
    return lines and lines[0][lines[1][line - 1] + column - 1]


def problems(log, folder, wanted):
    """What is wrong with a log; `wanted` is code, start and end of each result that there must be."""
    found = [f"{e.json_path}: {e.message[:200]}" for e in VALIDATOR.iter_errors(log)]
    if found:
        return found
    this = log["runs"][0]
    rules = this["tool"]["driver"]["rules"]
    if len({rule["id"] for rule in rules}) != len(rules):
        found.append("a rule comes twice")
    for rule in rules:
        for key in ("shortDescription", "fullDescription", "help"):
            if len(rule[key]["text"]) < 10:
                found.append(f"{rule['id']}: no {key}")
    got = []
    for result in this["results"]:
        rule = rules[result["ruleIndex"]]
        if rule["id"] != result["ruleId"] or rule["defaultConfiguration"]["level"] != result["level"]:
            found.append(f"{result['ruleId']}: ruleIndex or level")
        places = result["locations"] + result.get("relatedLocations", [])
        for place in places:
            location, region = (place["physicalLocation"][key] for key in ("artifactLocation", "region"))
            if this["artifacts"][location["index"]]["location"]["uri"] != location["uri"]:
                found.append(f"{location['uri']}: index {location['index']} is another input")
            if location["uri"] == "-":
                continue
            name = urllib.parse.unquote_to_bytes(location["uri"]).decode()
            start, end = region["byteOffset"], region["byteOffset"] + region["byteLength"]
            for offset, line, column in [
                (start, region["startLine"], region["startColumn"]),
                (end, region["endLine"], region["endColumn"]),
            ]:
                if offset_of(folder / name, line, column) not in (offset, None):
                    found.append(f"{name}: {line}:{column} is not byte {offset}")
        region = result["locations"][0]["physicalLocation"]["region"]
        got.append((result["ruleId"], region["byteOffset"], region["byteOffset"] + region["byteLength"]))
        if any(len(place["message"]["text"]) < 3 for place in result.get("relatedLocations", [])):
            found.append(f"{result['ruleId']}: a related place without a message")
    if sorted(got) != sorted(wanted):
        found.append(f"{len(got)} results, {len(wanted)} findings as JSON")
    return found


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    program = str(pathlib.Path(sys.argv[1]).resolve())
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        shutil.copytree(ROOT / "Fixtures", folder / "Fixtures")
        for file, data in TROUBLE.items():
            (folder / file).write_bytes(data)
        failed = 0
        # The last two of `all`: an input named twice, and one that is not there.
        everything = ["Fixtures", *TROUBLE, "leeg.txt", "geen.txt"]
        for arguments in [everything, ["-"], ["leeg.txt"], ["bom.txt", "--only", "url.glued"], ["geen.txt"]]:
            stdin = TROUBLE["a:b.txt"]
            sarif = run(program, ["--format", "sarif", *arguments], folder, stdin)
            lines = run(program, ["--format", "json", "./leeg.txt", *arguments], folder, stdin)
            wanted = []
            for line in lines.stdout.decode().splitlines()[1:]:
                for finding in json.loads(line)["diagnostics"]:
                    wanted.append((finding["code"], finding["span"]["start"], finding["span"]["end"]))
            log = json.loads(sarif.stdout.decode("utf-8"))
            found = problems(log, folder, wanted)
            end = log["runs"][0]["invocations"][0]
            missing = "geen.txt" in arguments
            notes = [note["message"]["text"] for note in end["toolExecutionNotifications"]]
            if end["exitCode"] != sarif.returncode or end["executionSuccessful"] == missing:
                found.append(f"exit status {sarif.returncode}, but {end}")
            if missing != any(note.startswith("geen.txt: ") for note in notes):
                found.append(f"notifications: {notes}")
            for problem in found[:5]:
                print(f"{arguments[:1]} …: {problem}")
            failed += bool(found)
            print(f"{len(log['runs'][0]['artifacts'])} inputs, {len(wanted)} results checked")
    return 1 if failed else 0


VALIDATOR = jsonschema.Draft4Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))
sys.exit(main())

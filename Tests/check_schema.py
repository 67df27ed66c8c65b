#!/usr/bin/env python3
"""Holds the program's output for some letters against Docs/letter.schema.json.

    python3 Tests/check_schema.py PROGRAM FILE…

Also checks that every property of the schema is described and that keys come in the schema's order. Needs
the package jsonschema. Exits 1 where an output is not as it should be, 2 for wrong usage.
"""
import json
import pathlib
import subprocess
import sys

from jsonschema import Draft202012Validator

SCHEMA = pathlib.Path(__file__).resolve().parent.parent / "Docs" / "letter.schema.json"
SHOWN = 5  # problems shown of one output


def undescribed(node, path="#"):
    """Properties without a description, and objects that are not closed."""
    if isinstance(node, dict):
        properties = node.get("properties")
        if node.get("type") == "object":
            if node.get("additionalProperties") is not False or node.get("required") != list(properties):
                yield f"{path}: not closed, or a key is not required"
            for name, value in properties.items():
                if not value.get("description"):
                    yield f"{path}/{name}: no description"
        for key, value in node.items():
            yield from undescribed(value, f"{path}/{key}")
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from undescribed(value, f"{path}/{index}")


def resolve(schema, node):
    while "$ref" in node:
        node = schema["$defs"][node["$ref"].rsplit("/", 1)[1]]
    return node


def misordered(schema, node, value, path="#"):
    """Objects whose keys do not come in the schema's order."""
    node = resolve(schema, node)
    if "anyOf" in node and value is not None:
        node = resolve(schema, node["anyOf"][0])
    if isinstance(value, dict):
        if list(value) != list(node.get("properties", {})):
            yield f"{path}: keys are {list(value)}"
            return
        for key, inner in value.items():
            yield from misordered(schema, node["properties"][key], inner, f"{path}/{key}")
    elif isinstance(value, list) and isinstance(node.get("items"), dict):
        for index, inner in enumerate(value):
            yield from misordered(schema, node["items"], inner, f"{path}/{index}")


def problems(schema, validator, program, name):
    run = subprocess.run([program, "parse", name], capture_output=True)
    if run.returncode != 0:
        return [f"exit status {run.returncode}: {run.stderr.decode(errors='replace').strip()}"]
    try:
        letter = json.loads(run.stdout.decode("utf-8"))
    except ValueError as error:
        return [f"no JSON: {error}"]
    found = [f"{error.json_path}: {error.message[:200]}" for error in validator.iter_errors(letter)]
    return found + list(misordered(schema, schema, letter))


def main():
    if len(sys.argv) < 3:
        print(__doc__, file=sys.stderr)
        return 2
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    failed = 0
    for problem in undescribed(schema):
        print(f"{SCHEMA.name}: {problem}")
        failed += 1
    validator = Draft202012Validator(schema)
    program, names = sys.argv[1], sys.argv[2:]
    for name in names:
        found = problems(schema, validator, program, name)
        for problem in found[:SHOWN]:
            print(f"{name}: {problem}")
        if len(found) > SHOWN:
            print(f"{name}: and {len(found) - SHOWN} more")
        failed += bool(found)
    print(f"{len(names)} outputs checked, {failed} with problems")
    return 1 if failed else 0


sys.exit(main())

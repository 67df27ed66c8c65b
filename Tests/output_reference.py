#!/usr/bin/env python3
"""Writes the keys of Docs/letter.schema.json, with their types and meanings, into Docs/output.md.

    python3 Tests/output_reference.py           rewrites the part of Docs/output.md between the two marks
    python3 Tests/output_reference.py --check   exits 1 where it is not what it would write
"""
import json
import pathlib
import sys

DOCS = pathlib.Path(__file__).resolve().parent.parent / "Docs"
BEGIN = "<!-- keys, written by Tests/output_reference.py from letter.schema.json -->\n"
END = "<!-- end of keys -->\n"


def kind(schema, node):
    """The type of a value, in words."""
    if "$ref" in node:
        name = node["$ref"].rsplit("/", 1)[1]
        target = schema["$defs"][name]
        return f"[{name}](#{name.lower()})" if target.get("type") == "object" else kind(schema, target)
    if "anyOf" in node and any(option.get("type") == "null" for option in node["anyOf"]):
        rest = [option for option in node["anyOf"] if option.get("type") != "null"]
        return " or ".join([kind(schema, option) for option in rest] + ["null"])
    if "const" in node:
        return f"`{node['const']}`"
    if "enum" in node:
        return "null" if node["enum"] == [None] else ", ".join(f"`{value}`" for value in node["enum"] if value is not None)
    found = node.get("type", "string")
    if isinstance(found, list):
        return " or ".join(found)
    return f"list of {kind(schema, node['items'])}" if found == "array" and "items" in node else found


def table(schema, node):
    lines = ["| key | type | meaning |", "| --- | --- | --- |"]
    for key, value in node["properties"].items():
        lines.append(f"| `{key}` | {kind(schema, value)} | {value['description']} |")
    return lines


def reference(schema):
    lines = ["", "### The whole", "", *table(schema, schema)]
    for name, node in schema["$defs"].items():
        if node.get("type") == "object":
            lines += ["", f"### {name}", "", node.get("description", ""), "", *table(schema, node)]
    return "\n".join(lines) + "\n\n"


def main():
    schema = json.loads((DOCS / "letter.schema.json").read_text(encoding="utf-8"))
    page = DOCS / "output.md"
    text = page.read_text(encoding="utf-8")
    start, end = text.index(BEGIN) + len(BEGIN), text.index(END)
    wanted = text[:start] + reference(schema) + text[end:]
    if sys.argv[1:] == ["--check"]:
        if wanted != text:
            sys.exit("Docs/output.md is out of date: run python3 Tests/output_reference.py")
    elif sys.argv[1:]:
        sys.exit(__doc__)
    else:
        page.write_text(wanted, encoding="utf-8")


main()

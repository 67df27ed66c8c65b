#!/usr/bin/env python3
"""Follows the links between the project's pages: each must lead somewhere, and README.md, step by step, to every page.

    python3 Tests/check_links.py

Files and headings are looked up; addresses on the web are not opened. Exits 1 where something is not so.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")


def plain(text):
    """Without code blocks, in which brackets mean something else."""
    return re.sub(r"^```.*?^```$", "", text, flags=re.M | re.S)


def anchors(text):
    """The anchors of a page's headings, as the usual viewers make them."""
    for heading in re.findall(r"^#+ (.+)$", plain(text), re.M):
        kept = re.sub(r"[^\w\- ]", "", heading.lower())
        yield kept.replace(" ", "-")


def main():
    pages = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "Docs").rglob("*.md"))]
    texts = {page: page.read_text(encoding="utf-8") for page in pages}
    problems, links, count = [], {}, 0
    for page, text in texts.items():
        for target in LINK.findall(plain(text)):
            if re.match(r"[a-z]+:", target):
                continue
            count += 1
            path, _, anchor = target.partition("#")
            found = (page.parent / path).resolve() if path else page
            links.setdefault(page, set()).add(found)
            if not found.exists():
                problems.append(f"{page.relative_to(ROOT)}: nothing at {target}")
            elif anchor and anchor not in anchors(texts.get(found, "")):
                problems.append(f"{page.relative_to(ROOT)}: no heading for {target}")
    reached, rest = set(), [ROOT / "README.md"]
    while rest:
        page = rest.pop()
        if page not in reached:
            reached.add(page)
            rest += links.get(page, ())
    documents = {path for path in (ROOT / "Docs").rglob("*") if path.is_file()}
    problems += [f"README.md does not lead to {path.relative_to(ROOT)}" for path in sorted(documents - reached)]
    for problem in problems:
        print(problem)
    print(f"{count} links on {len(pages)} pages, {len(problems)} problems")
    return 1 if problems else 0


sys.exit(main())

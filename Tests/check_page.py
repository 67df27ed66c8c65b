#!/usr/bin/env python3
"""Opens the pages of `kamerbrief view` in a headless Chromium and uses them as people do.

    python3 Tests/check_page.py PROGRAM FILE…

The JSON of `kamerbrief parse` tells what each page must show. To the letters named come an empty one and letters
that try to run scripts from every field. Where the packages html5lib and axe-core-python are there, the page is held
against the HTML standard and against the rules of accessibility too; with --complete they must be there. Exits 1
where something does not hold, 2 for wrong usage.
"""
import base64
import collections
import html.parser
import importlib.util
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata

from browser import Browser, BrowserError
from hostile_letters import hostile_letters

HERE = pathlib.Path(__file__).resolve().parent
CHECKS = (HERE / "check_page.js").read_text(encoding="utf-8")
TROUBLESOME = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb\ufdd0-\ufdef\ufffe\uffff"
    "\U000e0000-\U000e007f]")


def shown(text):
    """A text as the page shows it."""
    return TROUBLESOME.sub(lambda found: f"U+{ord(found[0]):04X}", text)


def fold(text):
    plain = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.category(c).startswith("M"))
    return plain.lower()


class Tags(html.parser.HTMLParser):
    """The elements of a page and the attributes they have."""

    def __init__(self):
        super().__init__()
        self.names = set()
        self.attributes = set()

    def handle_starttag(self, tag, attributes):
        self.names.add(tag)
        self.attributes |= {(tag, name) for name, _ in attributes}


class Page:
    """One page, and what is wrong with it."""

    def __init__(self, browser, program, name, folder):
        self.browser = browser
        self.name = name
        self.problems = []
        self.path = pathlib.Path(folder) / "page.html"
        self.letter = json.loads(subprocess.run([program, "parse", "--", name], capture_output=True, check=True).stdout)
        run = subprocess.run([program, "view", "-o", self.path, "--", name], capture_output=True)
        self.check(run.returncode == 0 and not run.stdout and not run.stderr, f"status {run.returncode}: {run.stderr}")
        self.html = self.path.read_text(encoding="utf-8")

    def check(self, holds, message):
        if not holds:
            self.problems.append(message)

    def open(self, width=1280, height=900, dark=False, kind=""):
        self.browser.new_tab()
        self.browser.call(
            "Page.addScriptToEvaluateOnNewDocument", source="window.pwned = () => { window.ran = true; }; window.alert = pwned")
        self.browser.size(width, height)
        self.browser.media(kind, dark)
        self.browser.open(self.path.as_uri())
        self.browser.run("new Promise((done) => setTimeout(done, 50))")
        self.browser.run(CHECKS)

    def ask(self, script):
        return self.browser.run(script)

    def close(self):
        """Nothing but the page was loaded, nothing was complained of, no script of the letter ran."""
        self.check(not self.ask("window.ran"), "a script from the letter ran")
        for method, details in self.browser.events:
            if method == "Network.requestWillBeSent":
                self.check(details["request"]["url"].split("#")[0] == self.path.as_uri(), f"loads {details['request']['url']}")
            elif method in ("Log.entryAdded", "Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Page.javascriptDialogOpening"):
                self.problems.append(f"{method}: {json.dumps(details)[:300]}")

    # What it shows

    def texts(self):
        """Every text that the page must show, with how often."""
        letter = self.letter
        head = letter["letter"]
        paragraphs = list(head["introduction"]) + head["closing"]
        texts = [head["salutation"], head["subject"]]
        seen = set()
        for motion in letter["motions"]:
            place = json.dumps(motion["headingSpan"])
            if place not in seen:
                texts.append(motion["heading"])
                paragraphs += motion["paragraphs"]
            seen.add(place)
        for section in letter["sections"]:
            if section["heading"]:
                texts.append((section["number"] + " " if section["number"] else "") + section["heading"])
            paragraphs += section["paragraphs"]
        texts += [paragraph["text"] for paragraph in paragraphs]
        texts += [note["text"] for note in letter["footnotes"]]
        return collections.Counter(" ".join(shown(text).split()) for text in texts if text)

    def structure(self):
        letter = self.letter
        found = collections.Counter(" ".join(text.split()) for text in self.ask("checks.texts()"))
        missing = self.texts() - found
        self.check(not missing, f"not on the page: {list(missing)[:3]}")
        counts = self.ask("checks.counts()")
        self.check(counts["notes"] == len(letter["footnotes"]), f"{counts['notes']} notes")
        self.check(counts["rows"] == len(letter["motions"]), f"{counts['rows']} rows of motions")
        self.check(counts["findings"] == len(letter["diagnostics"]), f"{counts['findings']} findings")
        self.check(counts["scripts"] == 1 and counts["styles"] == 1, "more than one script or style")
        official = {paper["url"] for paper in letter["papers"] if paper["url"]}
        linked = set(self.ask("checks.outside()"))
        self.check(official <= linked, f"papers without a link: {sorted(official - linked)[:3]}")
        for problem in self.ask("checks.problems()"):
            self.problems.append(problem)

    def source(self):
        """The page without a browser: no attribute that runs or loads anything."""
        self.check("default-src 'none'" in self.html, "no content security policy")
        tags = Tags()
        tags.feed(self.html)
        tags.close()
        for tag, name in sorted(tags.attributes):
            self.check(
                not name.startswith("on") and name not in ("style", "src", "srcset", "action", "formaction", "data"),
                f"attribute {name} of {tag}")
        loading = tags.names & {"img", "iframe", "object", "embed", "link", "base", "svg", "math", "audio", "video"}
        self.check(not loading, f"elements {loading}")
        if importlib.util.find_spec("html5lib"):
            import html5lib

            parser = html5lib.HTMLParser(strict=False)
            parser.parse(self.html)
            for place, code, _ in parser.errors[:5]:
                self.problems.append(f"HTML at {place}: {code}")

    def roles(self):
        """Landmarks, as the browser tells them to a screen reader."""
        nodes = self.browser.call("Accessibility.getFullAXTree")["nodes"]
        roles = collections.Counter(node["role"]["value"] for node in nodes if not node.get("ignored") and "role" in node)
        for role in ("banner", "navigation", "main", "contentinfo", "search"):
            self.check(roles[role] == 1, f"{roles[role]} of the landmark {role}")
        if self.letter["motions"]:
            self.check(roles["columnheader"] >= 5, "the table's heads are no columnheader")

    def accessibility(self, axe, look):
        self.ask(axe + "; 0")
        for problem in self.ask("checks.axe()"):
            self.problems.append(f"accessibility ({look}): {problem}")

    # What it does

    def notes(self):
        """Marker to note and back, with the mouse."""
        pair = self.ask("checks.pair()")
        if not pair:
            return
        marker, note = pair
        self.browser.click(f"#{marker}")
        self.check(self.ask("location.hash") == "#" + note, f"the marker leads to {self.ask('location.hash')}")
        self.check(self.ask(f"checks.isSeen('{note}')"), "the note is not in view")
        self.browser.click(f"#{note} > .number")
        self.check(self.ask("location.hash") == "#" + marker, f"the note leads back to {self.ask('location.hash')}")
        self.check(self.ask(f"checks.isSeen('{marker}')"), "the marker is not in view")

    def sorting(self):
        columns = self.ask("checks.columns()")
        self.check(len(columns) >= 5 * bool(self.letter["motions"]), "too few columns to sort by")
        for table, column in columns:
            self.browser.click(f"#{table} th:nth-child({column}) button")
            problem = self.ask(f"checks.isSorted('{table}', {column}, 'ascending')")
            self.browser.press("Enter")  # the button has the focus
            problem = problem or self.ask(f"checks.isSorted('{table}', {column}, 'descending')")
            self.check(not problem, f"{table}, column {column}: {problem}")
            self.check("aflopend" in self.ask("document.getElementById('melding').textContent"), "sorting is not announced")

    def searching(self):
        words = re.findall(r"[a-zà-ÿ]{7,}", " ".join(self.texts()))
        self.check(self.ask("getComputedStyle(document.getElementById('zoek')).display") != "none", "no search")
        if not words:
            return
        word = max(words, key=lambda word: (len(word), word))
        wanted = sum(fold(text).count(fold(word)) * count for text, count in self.texts().items())
        self.browser.click("#zoekterm")
        self.browser.type(word.upper())
        self.browser.press("Enter")
        found = self.ask("document.getElementById('treffers').textContent")
        self.check(found == f"1 / {wanted}", f"search for {word}: {found} instead of 1 / {wanted}")
        self.check(self.ask("CSS.highlights.get('treffer').size") == wanted, "hits are not marked")
        self.check(self.ask("checks.hitIsSeen()"), "the hit is not in view")
        self.check("Treffer 1 van" in self.ask("document.getElementById('melding').textContent"), "the hit is not announced")
        self.browser.press("Enter", shift=True)
        found = self.ask("document.getElementById('treffers').textContent")
        self.check(found == f"{wanted} / {wanted}", f"one hit back: {found}")
        self.browser.press("Escape")
        self.check(self.ask("CSS.highlights.get('treffer').size") == 0, "hits stay marked")
        self.browser.type("qxzqxz")
        self.browser.press("Enter")
        self.check(self.ask("document.getElementById('treffers').textContent") == "niets", "finds what is not there")

    def keyboard(self):
        self.browser.press("Tab")
        self.check(self.ask("document.activeElement.className") == "skip", "the first stop is not the skip link")
        self.check(self.ask("document.activeElement.getBoundingClientRect().top >= 0"), "the skip link stays hidden")
        self.check(self.ask("checks.isOutlined()"), "focus does not show")
        self.browser.press("Enter")
        self.check(self.ask("document.activeElement.id") == "brief", "the skip link does not lead to the text")

    def layout(self, width):
        for problem in self.ask("checks.layout()"):
            self.problems.append(f"{width} wide: {problem}")

    def without_script(self):
        """All is there to read where the browser runs no script."""
        self.browser.new_tab()
        self.browser.call("Emulation.setScriptExecutionDisabled", value=True)
        self.browser.open(self.path.as_uri())
        self.browser.run(CHECKS)
        found = collections.Counter(" ".join(text.split()) for text in self.ask("checks.visibleTexts()"))
        missing = self.texts() - found
        self.check(not missing, f"not to be read without script: {list(missing)[:3]}")
        self.check(self.ask("document.getElementById('zoek').hidden"), "search shows without script")

    def without_policy(self):
        """Escaping alone keeps the letter's scripts from running."""
        open_page = re.sub(r"<meta http-equiv[^>]*>", "", self.html, count=1)
        self.check(open_page != self.html, "no policy to take out")
        self.path.write_text(open_page, encoding="utf-8")
        self.open()
        self.check(not self.ask("window.ran"), "a script from the letter ran without the policy")
        self.check(self.ask("document.scripts.length") == 1, "a script of the letter is there")
        self.path.write_text(self.html, encoding="utf-8")

    def spoken(self):
        """What stands apart on the screen is apart for a screen reader too, and a tab tells one letter from another."""
        glued = self.ask("""[...document.querySelectorAll('.contents .number, td .kind')].filter((element) => {
          const other = element.matches('.kind') ? element.previousSibling : element.nextSibling;
          return other && !/^\\s|\\s$/.test(other.textContent);
        }).map((element) => element.parentElement.textContent)""")
        self.check(not glued, f"read as one word: {glued[:3]}")
        head, title = self.letter["letter"], self.ask("document.title")
        known = head["subject"] or head["date"] or any(signatory["name"] for signatory in head["signatories"])
        self.check(not known or title != "Kamerbrief", "the title tells nothing of the letter")

    def sheets(self):
        """The table of papers has its header on the sheet where it ends too."""
        last = self.ask("document.querySelector('#stukken tbody tr:last-child td:first-child')?.innerText.trim() ?? ''")
        if not last or not shutil.which("pdftotext"):
            return
        sheets = base64.b64decode(self.browser.call("Page.printToPDF", preferCSSPageSize=True)["data"])
        text = subprocess.run(["pdftotext", "-layout", "-", "-"], input=sheets, capture_output=True, check=True).stdout
        ends = [sheet for sheet in text.decode("utf-8").split("\f") if re.search(rf"^ *{re.escape(last)} ", sheet, re.M)]
        self.check(ends and re.search(r"^ *Stuk +Soort", ends[-1], re.M), "a table does not repeat its header on its last sheet")

    def printing(self):
        self.browser.media("print")
        self.check(self.ask("checks.isHidden('nav') && checks.isHidden('.bar')"), "print shows what only a screen needs")
        missing = self.texts() - collections.Counter(" ".join(text.split()) for text in self.ask("checks.visibleTexts()"))
        self.check(not missing, f"not in print: {list(missing)[:3]}")
        self.sheets()
        self.browser.media("")


def check_all(page, axe):
    """Everything, for one letter."""
    page.source()
    page.open()
    page.structure()
    page.roles()
    page.layout(1280)
    page.keyboard()
    page.notes()
    page.sorting()
    page.searching()
    page.spoken()
    page.printing()
    page.close()
    page.open(dark=True)
    if axe:
        page.accessibility(axe, "dark")
    page.open()
    if axe:
        page.accessibility(axe, "light")
    for width in (1024, 390, 320):
        page.open(width=width, height=844)
        page.layout(width)
        page.close()
    if axe:
        page.accessibility(axe, "narrow")
    page.without_script()


def check_hostile(page):
    """A letter that attacks."""
    page.source()
    page.open()
    page.structure()
    page.browser.run("checks.poke()")
    page.close()
    page.without_policy()


def find_axe():
    found = importlib.util.find_spec("axe_core_python")
    return (pathlib.Path(found.origin).parent / "axe.min.js").read_text(encoding="utf-8") if found else None


def main():
    names = [name for name in sys.argv[1:] if name != "--complete"]
    if len(names) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    program, letters = str(pathlib.Path(names[0]).resolve()), names[1:]
    axe = find_axe()
    for package, there in (("html5lib", importlib.util.find_spec("html5lib")), ("axe-core-python", axe)):
        if not there:
            print(f"without the package {package}: its checks are left out")
            if "--complete" in sys.argv:
                return 1
    failed = count = 0
    with tempfile.TemporaryDirectory() as folder, Browser() as browser:
        empty = pathlib.Path(folder) / "leeg.txt"
        empty.write_text("")
        work = [(name, lambda page: check_all(page, axe)) for name in [*letters, str(empty)]]
        work += [(name, check_hostile) for name in hostile_letters(folder)]
        for name, run in work:
            page = Page(browser, program, name, folder)
            try:
                run(page)
            except BrowserError as error:
                page.problems.append(str(error))
            for problem in dict.fromkeys(page.problems):
                print(f"{name}: {problem}")
            failed += bool(page.problems)
            count += 1
    print(f"{count} pages used, {failed} with problems")
    return 1 if failed else 0


sys.exit(main())

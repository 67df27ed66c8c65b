// swift-format-ignore-file
// Written by Tests/embed.py from Sources/Kamerbrief/Writers/Page/page.js: change that file, not this one.

/// The fingerprint of ``pageScript``, for the page's content security policy.
let pageScriptHash: StaticString = "sha256-oCP0dM3UZxelrIn2Z1jj20lS9ez8Fo+owTfGcubjz7Q="

/// The script of the page.
let pageScript: StaticString = #"""
  // What the page of `kamerbrief view` can do beyond being read: sorting tables, searching the letter, setting
  // notes beside the words they belong to. Tests/embed.py puts it into the program. It only reads and moves what
  // is on the page and never makes markup out of text.
  (() => {
    "use strict";
    const byID = (id) => document.getElementById(id);
    const say = (text) => { byID("melding").textContent = text; };

    // Tables: a button in each heading sorts by its column, first rising, then falling.
    const compare = new Intl.Collator("nl", { numeric: true, sensitivity: "base" }).compare;
    for (const table of document.querySelectorAll("table")) {
      const headings = [...table.tHead.rows[0].cells];
      headings.forEach((heading, column) => {
        const button = document.createElement("button");
        button.type = "button";
        button.append(...heading.childNodes);
        heading.append(button);
        button.addEventListener("click", () => {
          const falls = heading.getAttribute("aria-sort") === "ascending";
          for (const other of headings) other.removeAttribute("aria-sort");
          heading.setAttribute("aria-sort", falls ? "descending" : "ascending");
          const body = table.tBodies[0];
          const key = (row) => row.cells[column].dataset.key;
          const rows = [...body.rows].sort((one, other) => {
            // What is not there stands last, whichever way the column is sorted.
            if (!key(one) || !key(other)) return !key(one) - !key(other);
            return falls ? compare(key(other), key(one)) : compare(key(one), key(other));
          });
          body.append(...rows);
          say(`Gesorteerd op ${button.textContent}, ${falls ? "aflopend" : "oplopend"}`);
        });
      });
    }

    // Search: in the letter's text and its notes, whatever the case and the accents. Markers stand outside the words.
    const form = byID("zoek"), field = byID("zoekterm"), count = byID("treffers");
    const steps = [byID("vorige"), byID("volgende")];
    const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[’‘]/g, "'").replace(/\s/g, " ");
    let blocks = null, hits = [], current = -1, sought = "";

    // A block's text folded, and for each of its characters the place on the page that it came from.
    const read = (block) => {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
        node.parentElement.closest(".marker, .permalink") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
      let text = "";
      const places = [];
      while (walker.nextNode()) {
        let at = 0;
        for (const character of walker.currentNode.data) {
          const folded = fold(character);
          text += folded;
          for (let index = 0; index < folded.length; index++) places.push([walker.currentNode, at, at + character.length]);
          at += character.length;
        }
      }
      return { text, places };
    };

    const find = () => {
      const wanted = fold(field.value.trim().replace(/\s+/g, " "));
      sought = field.value;
      hits = [];
      current = -1;
      if (wanted) {
        blocks ??= [...document.querySelectorAll("h1, #brief :is(p, li, h3, h4, dd)")].map(read);
        for (const { text, places } of blocks) {
          for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
            const range = document.createRange();
            range.setStart(...places[at].slice(0, 2));
            const last = places[at + wanted.length - 1];
            range.setEnd(last[0], last[2]);
            hits.push(range);
          }
        }
      }
      for (const step of steps) step.disabled = !hits.length;
      count.textContent = wanted ? (hits.length ? `${hits.length} ×` : "niets") : "";
      say(wanted ? (hits.length === 1 ? "1 treffer" : `${hits.length || "geen"} treffers`) : "");
      paint();
    };

    const paint = () => {
      if (!window.Highlight || !CSS.highlights) return;
      CSS.highlights.set("treffer", new Highlight(...hits));
      const now = new Highlight(...hits.slice(current, current + 1));
      now.priority = 1;
      CSS.highlights.set("huidig", current < 0 ? new Highlight() : now);
    };

    const step = (by) => {
      if (!hits.length) return;
      current = current < 0 ? (by > 0 ? 0 : hits.length - 1) : (current + by + hits.length) % hits.length;
      const element = hits[current].startContainer.parentElement;
      element.closest(".address")?.classList.add("whole");
      element.scrollIntoView({ block: "center" });
      count.textContent = `${current + 1} / ${hits.length}`;
      const part = element.closest(".note, .part, h1");
      const name = part?.classList.contains("note") ? `noot ${part.querySelector(".number").textContent}`
        : part?.querySelector(".eyebrow .name") ? part.querySelector(".eyebrow").firstElementChild.textContent + " " + (part.querySelector(".eyebrow .number")?.textContent ?? "")
        : part?.querySelector("h3")?.firstChild.textContent ?? "";
      say(`Treffer ${current + 1} van ${hits.length}${name ? ", " + name.trim() : ""}: ${element.textContent.slice(0, 120)}`);
      paint();
    };

    form.hidden = false;
    let waiting = 0;
    field.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(find, 120);
    });
    const go = (by) => {
      clearTimeout(waiting);
      if (field.value !== sought) find();
      step(by);
    };
    // The button that submits is off while there is nothing to step to, and then Enter would do nothing.
    field.addEventListener("keydown", (event) => {
      if (event.key === "Enter") {
        event.preventDefault();
        go(event.shiftKey ? -1 : 1);
      } else if (event.key === "Escape") {
        field.value = "";
        find();
      }
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      go(1);
    });
    steps[0].addEventListener("click", () => go(-1));

    // Notes: on a wide page each begins beside the line it is marked in, or under the note before it.
    const wide = matchMedia("screen and (min-width: 60rem)");
    const place = () => {
      // All is measured before anything moves: each change between two measures would cost a new layout.
      const moves = [];
      for (const item of document.querySelectorAll(".side > *")) item.style.marginTop = "";
      for (const side of wide.matches ? document.querySelectorAll(".side") : []) {
        const bounds = side.getBoundingClientRect();
        let free = parseFloat(getComputedStyle(side).paddingTop);
        for (const item of side.children) {
          const mark = byID(item.dataset.at);
          const box = item.getBoundingClientRect();
          const gap = parseFloat(getComputedStyle(item).marginBottom);
          const wanted = mark ? mark.getBoundingClientRect().top - bounds.top - 3 : free;
          const shift = Math.max(0, wanted - free);
          moves.push([item, shift]);
          free += shift + box.height + gap;
        }
      }
      for (const [item, shift] of moves) if (shift) item.style.marginTop = `${shift}px`;
    };
    place();
    document.fonts?.ready.then(place);
    addEventListener("resize", place);

    // Contents: folded on a narrow page, and the part being read is marked.
    const contents = document.querySelector(".contents details");
    const column = matchMedia("(min-width: 77rem)");
    const unfold = () => { contents.open = column.matches; };
    unfold();
    column.addEventListener("change", unfold);
    const links = new Map();
    for (const link of contents.querySelectorAll("a")) links.set(byID(link.hash.slice(1)), link);
    // The part that crosses a line in the upper third of the window.
    const watch = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) links.get(target).setAttribute("aria-current", "true");
        else links.get(target).removeAttribute("aria-current");
      }
    }, { rootMargin: "-30% 0px -69% 0px" });
    for (const part of links.keys()) if (part) watch.observe(part);
  })();

  """#

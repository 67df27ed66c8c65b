// What Tests/check_page.py asks of a page that is open in the browser.
window.checks = {
  all: (selector, root = document) => [...root.querySelectorAll(selector)],

  // A block's text without what the page itself put into it.
  words(block) {
    const copy = block.cloneNode(true);
    for (const part of copy.querySelectorAll(".marker, .flag, .permalink, .back")) part.remove();
    return copy.textContent;
  },
  blocks: () => checks.all("h1, #brief p, #brief li .item, #brief h3, #brief h4, .note .words > p"),
  texts: () => [...new Set(checks.blocks())].map(checks.words),
  visibleTexts: () => [...new Set(checks.blocks())].filter((block) => block.checkVisibility() && block.getClientRects().length).map(checks.words),
  isHidden: (selector) => !document.querySelector(selector).checkVisibility(),

  counts: () => ({
    notes: checks.all(".note").length,
    rows: checks.all("#overzicht tbody tr").length,
    findings: checks.all(".findings li").length,
    scripts: document.scripts.length,
    styles: checks.all("style, link").length,
  }),
  outside: () => checks.all("a[href^='http']").map((link) => link.getAttribute("href")),

  problems() {
    const problems = [];
    const ids = checks.all("[id]").map((element) => element.id);
    for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) problems.push(`id ${id} twice`);
    for (const link of checks.all("a")) {
      const target = link.getAttribute("href") ?? "";
      if (target.startsWith("#")) {
        if (!document.getElementById(target.slice(1))) problems.push(`no target for ${target}`);
      } else if (!/^https?:\/\/[\x21-\x7e]+$/i.test(target)) {
        problems.push(`a link to ${target}`);
      } else if (link.rel !== "noopener noreferrer" || !["http:", "https:"].includes(link.protocol)) {
        problems.push(`a link off the page: ${target}`);
      }
      if (!link.textContent.trim() && !link.getAttribute("aria-label")) problems.push(`a link without a name: ${target}`);
    }
    for (const element of checks.all("[aria-labelledby]"))
      if (!document.getElementById(element.getAttribute("aria-labelledby"))) problems.push("a name that is not there");
    for (const marker of checks.all(".marker a")) {
      const note = document.getElementById(marker.hash.slice(1));
      if (!note?.querySelector(`a[href="#${marker.id}"]`)) problems.push(`note ${marker.hash} does not lead back to ${marker.id}`);
    }
    for (const flag of checks.all(".flag"))
      if (!document.querySelector(`${flag.hash} a[href="#${flag.id}"]`)) problems.push(`finding ${flag.hash} does not lead back`);
    let level = 0;
    for (const heading of checks.all("h1, h2, h3, h4, h5, h6")) {
      const next = Number(heading.tagName[1]);
      if (next > level + 1) problems.push(`heading ${heading.tagName} under level ${level}`);
      level = next;
    }
    if (checks.all("h1").length !== 1) problems.push("not one h1");
    if (document.documentElement.lang !== "nl") problems.push("no language");
    if (!document.title.trim()) problems.push("no title");
    for (const element of checks.all("*"))
      for (const { name } of element.attributes)
        if (name.startsWith("on") || ["src", "srcset", "action", "background"].includes(name)) problems.push(`attribute ${name}`);
    return problems;
  },

  isOutlined() {
    const style = getComputedStyle(document.activeElement);
    return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
  },

  // A marker in the middle of the letter and its note.
  pair() {
    const markers = checks.all(".marker a");
    const marker = markers[markers.length >> 1];
    return marker && [marker.id, marker.hash.slice(1)];
  },
  isInView(box) {
    return box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  },
  isSeen: (id) => checks.isInView(document.getElementById(id).getBoundingClientRect()),
  hitIsSeen: () => checks.isInView([...CSS.highlights.get("huidig")][0].getBoundingClientRect()),

  columns: () => checks.all("section.data:has(table)").flatMap((section) =>
    checks.all("th", section).map((heading, index) => [section.id, index + 1])),
  isSorted(id, column, direction) {
    const headings = checks.all(`#${id} th`);
    if (headings[column - 1].getAttribute("aria-sort") !== direction) return "aria-sort is wrong";
    if (headings.filter((heading) => heading.hasAttribute("aria-sort")).length !== 1) return "two columns say they sort";
    const keys = checks.all(`#${id} td:nth-child(${column})`).map((cell) => cell.dataset.key).filter((key) => key);
    const rising = direction === "ascending" ? keys : keys.reverse();
    for (let index = 1; index < rising.length; index++)
      if (rising[index - 1].localeCompare(rising[index], "nl", { numeric: true, sensitivity: "base" }) > 0) return `${rising[index - 1]} before ${rising[index]}`;
    return "";
  },

  layout() {
    const problems = [];
    if (document.documentElement.scrollWidth > innerWidth) problems.push(`scrolls sideways: ${document.documentElement.scrollWidth}`);
    const box = (element) => element.getBoundingClientRect();
    for (const paragraph of checks.all("#brief .text p")) if (box(paragraph).width > 40 * 16) problems.push("lines are too long");
    for (const side of checks.all(".side")) {
      const text = side.parentElement.querySelector(".text");
      const isBeside = box(side).left >= box(text).right;
      if (isBeside !== innerWidth >= 960) problems.push("notes are not where they belong");
      if (!isBeside && box(side).top < box(text).bottom) problems.push("notes lie over the text");
      let end = -Infinity;
      for (const item of side.children) {
        if (box(item).top < end - 1) problems.push("notes lie over each other");
        end = box(item).bottom;
        const mark = document.getElementById(item.dataset.at);
        if (isBeside && mark && box(item).top < box(mark).top - 12) problems.push("a note stands above its marker");
      }
    }
    return problems;
  },

  // Everything that a person could do to wake a script.
  poke() {
    for (const element of checks.all("body *"))
      for (const kind of ["mouseover", "focus", "error", "load", "click", "pointerenter"])
        if (kind !== "click" || !element.closest("a[href^='http']")) element.dispatchEvent(new Event(kind, { cancelable: true }));
  },

  async axe() {
    const result = await axe.run(document, { resultTypes: ["violations"] });
    return result.violations.map((found) => `${found.id}: ${found.help} (${found.nodes.length}): ${found.nodes.slice(0, 2).map((node) => node.html.slice(0, 160)).join(" | ")}`);
  },
};

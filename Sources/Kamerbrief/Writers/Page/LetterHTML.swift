extension Letter {
  /// The letter as one page of HTML for people to read, in UTF-8, with nothing to load from elsewhere.
  ///
  /// The letter runs as text with its motions as anchors; notes stand beside it, papers and addresses are links,
  /// findings stand where they belong, and tables list what there is. All of it can be read without the page's
  /// script, which adds sorting and searching.
  ///
  /// ```swift
  /// let page = letter.html()
  /// print(String(decoding: page.prefix(15), as: UTF8.self))  // <!DOCTYPE html>
  /// ```
  public func html() -> [UInt8] {
    var html = HTMLWriter()
    var page = LetterHTML(self)
    page.write(&html)
    return html.out
  }
}

/// Puts the page together. The parts of the letter, the tables and the findings are in files of their own.
struct LetterHTML {
  let letter: Letter
  let index: PageIndex
  var inline: InlineHTML

  init(_ letter: Letter) {
    self.letter = letter
    index = PageIndex(letter)
    inline = InlineHTML(index)
  }

  mutating func write(_ html: inout HTMLWriter) {
    html.literal("<!DOCTYPE html>\n<html lang=\"nl\">\n")
    head(&html)
    html.literal("<body>\n")
    html.element("a", .class("skip"), .place(Self.textID), text: "Naar de tekst van de brief")
    html.newline()
    bar(&html)
    html.element("div", .class("frame")) { html in
      contents(&html)
      html.element("main", .id("inhoud")) { html in
        letterhead(&html)
        motionTable(&html)
        body(&html)
        findings(&html)
        mentionTable(&html)
        paperTable(&html)
        addressTable(&html)
        leftovers(&html)
      }
    }
    html.newline()
    footer(&html)
    html.literal("<div id=\"melding\" class=\"hidden\" role=\"status\"></div>\n<script>")
    html.literal(pageScript)
    html.literal("</script>\n</body>\n</html>\n")
  }

  static let textID = "brief"

  /// What the page is called: the letter's subject, else its date, else who signed it.
  private var title: String {
    if let subject = letter.head.subject { return letter[subject] }
    if let date = letter.head.date { return "Kamerbrief van \(Dutch.date(date))" }
    let names = letter.head.signatories.compactMap(\.name)
    if let name = names.first { return "Kamerbrief van \(letter[name])" }
    return "Kamerbrief"
  }

  private func head(_ html: inout HTMLWriter) {
    html.literal(
      """
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '
      """)
    html.literal(pageStyleHash)
    html.literal("'; script-src '")
    html.literal(pageScriptHash)
    html.literal(
      """
      '; base-uri 'none'; form-action 'none'">
      <meta name="referrer" content="no-referrer">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">

      """)
    html.void("meta", .init("name", "generator"), .init("content", "kamerbrief " + kamerbriefVersion))
    html.literal("\n<title>")
    html.plain(title)
    html.literal("</title>\n<style>")
    html.literal(pageStyle)
    html.literal("</style>\n</head>\n")
  }

  /// The line at the top: search, which only the script can do and only then is shown.
  private func bar(_ html: inout HTMLWriter) {
    html.literal(
      """
      <header class="bar">
      <a class="brand" href="#kop">Kamerbrief</a>
      <form id="zoek" role="search" hidden>
      <label for="zoekterm" class="hidden">Zoek in de brief</label>
      <input id="zoekterm" type="search" placeholder="Zoek in de brief" autocomplete="off" spellcheck="false">
      <span id="treffers" class="hits"></span>
      <button type="button" id="vorige" aria-label="Vorige treffer" disabled>↑</button>
      <button type="submit" id="volgende" aria-label="Volgende treffer" disabled>↓</button>
      </form>
      </header>

      """)
  }

  // MARK: Contents

  private func contents(_ html: inout HTMLWriter) {
    html.literal(
      "\n<nav class=\"contents\" aria-label=\"Inhoud\">\n<details open><summary>Inhoud</summary>\n<ol>\n")
    if !letter.motions.isEmpty { entry("overzicht", "Moties in deze brief", &html) }
    let themes = Set(letter.motions.compactMap(\.section))
    var isOpen = false
    for part in index.parts {
      switch part {
      case .introduction: entry(PageIndex.introductionID, introductionName, &html)
      case .closing: entry(PageIndex.closingID, "Slot", &html)
      case .signature: entry(PageIndex.signatureID, "Ondertekening", &html)
      case .section(let number):
        let hasMotions = themes.contains(number)
        if isOpen { html.literal("</ol></li>\n") }
        isOpen = hasMotions
        if hasMotions {
          html.literal("<li>")
          contentsLink(index.sectionIDs[number], Dutch.sentence(index.sectionName(number)), &html)
          html.literal("<ol>\n")
        } else {
          entry(index.sectionIDs[number], Dutch.sentence(index.sectionName(number)), &html)
        }
      case .motions(let range):
        if isOpen, letter.motions[range.lowerBound].section == nil {
          html.literal("</ol></li>\n")
          isOpen = false
        }
        for motion in range { motionEntry(motion, &html) }
      }
    }
    if isOpen { html.literal("</ol></li>\n") }
    html.literal("</ol>\n<ol class=\"more\">\n")
    for (id, name, count) in dataSections where count > 0 {
      entry(id, "\(name) (\(Dutch.number(count)))", &html)
    }
    html.literal("</ol>\n</details>\n</nav>\n")
  }

  /// The parts of the page behind the letter's text.
  private var dataSections: [(id: String, name: String, count: Int)] {
    [
      ("bevindingen", "Bevindingen", letter.diagnostics.count),
      ("vermeldingen", "Genoemde moties", letter.mentions.count),
      ("stukken", "Aangehaalde stukken", letter.papers.count),
      ("webadressen", "Webadressen", letter.urls.count),
      ("overig", "Overige tekst", letter.furniture.count),
    ]
  }

  /// A letter without headings is all introduction.
  var introductionName: String {
    letter.motions.isEmpty && letter.sections.isEmpty ? "Tekst van de brief" : "Inleiding"
  }

  private func entry(_ id: String, _ name: String, _ html: inout HTMLWriter) {
    html.literal("<li>")
    contentsLink(id, name, &html)
    html.literal("</li>\n")
  }

  private func contentsLink(_ id: String, _ name: String, _ html: inout HTMLWriter) {
    html.element("a", .place(id), text: name)
  }

  private func motionEntry(_ number: Int, _ html: inout HTMLWriter) {
    let motion = letter.motions[number]
    html.element("li", .class("motion")) { html in
      html.element("a", .place(index.motionIDs[number])) { html in
        if let printed = motion.number {
          html.element("span", .class("number"), text: "\(printed)")
          html.literal(" ")
        }
        if !motion.submitters.isEmpty { html.element("b", text: Dutch.submitters(motion, letter)) }
        if let subject = motion.subject ?? (motion.submitters.isEmpty ? motion.heading : nil) {
          html.literal(" ")
          html.text(letter.texts, subject.range)
        }
      }
    }
    html.newline()
  }

  // MARK: Head and foot

  private mutating func letterhead(_ html: inout HTMLWriter) {
    let head = letter.head
    html.element("header", .class("letterhead"), .id(PageIndex.headID)) { html in
      // A subject may take half a page; it is set smaller then.
      html.element("h1", .class(title.utf8.count > 120 ? "long" : "short")) { html in
        if let subject = head.subject { inline.write(subject, to: &html) } else { html.text(title) }
      }
      html.newline()
      html.element("dl", .class("facts")) { html in
        if let date = head.date { Self.fact("Datum", &html) { $0.date(date) } }
        let names = head.signatories.compactMap { $0.name ?? $0.role }.map { letter[$0] }
        if !names.isEmpty { Self.fact("Van", &html) { $0.text(names.joined(separator: ", ")) } }
        if let addressee = head.addressee {
          Self.fact("Aan", &html) { $0.text(letter.texts, addressee.range) }
        }
        if let reference = head.reference {
          Self.fact("Kenmerk", &html) { $0.text(letter.texts, reference.range) }
        }
        if let paper = head.paper { Self.fact("Kamerstuk", &html) { self.paper(paper, &$0) } }
      }
      html.newline()
      html.element("p", .class("counts")) { html in counts(&html) }
    }
    html.newline()
  }

  /// A term and what it is.
  static func fact(_ term: String, _ html: inout HTMLWriter, _ value: (inout HTMLWriter) -> Void) {
    html.element("div") { html in
      html.element("dt", text: term)
      html.element("dd", content: value)
    }
  }

  /// A paper by its id, as a link where it has an official address.
  func paper(_ id: Text, _ html: inout HTMLWriter) {
    let known = index.paper(id)
    let name = known.map { Dutch.paper($0.paper, letter) } ?? Dutch.paper(id: letter[id])
    if let address = known?.address ?? Self.officialAddress(letter[id]) {
      html.link(address, text: name)
    } else {
      html.text(name)
    }
  }

  /// Where the official publications print a Kamerstuk; the letter's own number is in no list of papers.
  private static func officialAddress(_ id: String) -> String? {
    let bytes = Array(("https://zoek.officielebekendmakingen.nl/" + id + ".html").utf8)
    return id.utf8.starts(with: "kst-".utf8) ? SafeAddress.link(bytes, bytes.indices) : nil
  }

  private func counts(_ html: inout HTMLWriter) {
    let entries = [
      ("overzicht", letter.motions.count, "motie", "moties"),
      ("stukken", letter.papers.count, "aangehaald stuk", "aangehaalde stukken"),
      ("webadressen", letter.urls.count, "webadres", "webadressen"),
      ("bevindingen", letter.diagnostics.count, "bevinding", "bevindingen"),
    ].filter { $0.1 > 0 }
    for (id, count, one, many) in entries {
      html.element("a", .place(id), text: Dutch.count(count, one, many))
      html.literal(" ")
    }
    if !letter.footnotes.isEmpty {
      html.element("span", text: Dutch.count(letter.footnotes.count, "noot", "noten"))
      html.literal(" ")
    }
    html.element("span", text: Dutch.count(letter.source.pages, "pagina", "pagina’s"))
  }

  private func footer(_ html: inout HTMLWriter) {
    let source = letter.source
    html.element("footer") { html in
      html.element("p") { html in
        html.text("Gemaakt met kamerbrief \(kamerbriefVersion)")
        if source.name != "-" {
          html.text(" uit ")
          html.element("code", text: source.name)
        }
        html.text(
          " (\(Dutch.count(source.bytes, "byte", "bytes")), \(Dutch.count(source.lines, "regel", "regels")))."
        )
        html.text(
          " De tekst is door een programma gelezen en kan afwijken van het stuk zoals het is gepubliceerd.")
      }
    }
    html.newline()
  }
}

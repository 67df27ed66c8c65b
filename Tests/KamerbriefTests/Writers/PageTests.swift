import Foundation
import KamerbriefLaws
import Testing

@testable import Kamerbrief

/// The page of a letter. What a browser makes of it is for Tests/check_page.py.
@Suite("Page")
struct PageTests {
  private static func page(_ text: String) -> String {
    String(decoding: Letter(parsing: Array(text.utf8)).html(), as: UTF8.self)
  }

  private static func page(body: String, notes: [String] = []) -> String {
    String(decoding: Letter.reading(body: body, notes: notes).html(), as: UTF8.self)
  }

  /// Texts that stand on the page as they are: no marker comes between their words.
  private static func plainTexts(_ letter: Letter) -> [Text] {
    let head = letter.head
    var paragraphs = head.introduction + head.closing
    for motion in letter.motions { paragraphs += motion.paragraphs }
    for section in letter.sections { paragraphs += section.paragraphs }
    return paragraphs.filter(\.markers.isEmpty).map(\.text)
      + letter.motions.filter(\.headingMarkers.isEmpty).map(\.heading)
      + letter.sections.filter(\.headingMarkers.isEmpty).compactMap(\.heading)
      + letter.footnotes.map(\.text) + letter.furniture.map(\.text)
  }

  // MARK: Escapes

  @Test(
    "Texts are escaped where they must be and nowhere else",
    arguments: [
      Case("gewoon, “ë” € 😀 ­-", "gewoon, “ë” € 😀 ­-"),
      Case("<script>&amp;", "&lt;script&gt;&amp;amp;"),
      Case(#"" onload='x'"#, "&quot; onload=&#39;x&#39;"),
      Case("a\u{1B}[31m", #"a<span class="sign">U+001B</span>[31m"#),
      Case(
        "\u{0}\u{7F}\u{9F}",
        #"<span class="sign">U+0000</span><span class="sign">U+007F</span><span class="sign">U+009F</span>"#),
      Case("\u{202E}b", #"<span class="sign">U+202E</span>b"#),
      Case("\u{2028}\u{FFFE}", #"<span class="sign">U+2028</span><span class="sign">U+FFFE</span>"#),
      Case("\u{1FFFF}", #"<span class="sign">U+1FFFF</span>"#),
      Case("een\ttwee\n", "een\ttwee\n"),
    ])
  func escapes(escape: Case) {
    var html = HTMLWriter()
    html.text(escape.text)
    #expect([String(decoding: html.out, as: UTF8.self)] == escape.wanted)
  }

  @Test("Attributes hold no element")
  func attributes() {
    var html = HTMLWriter()
    html.element("p", .label("\"><b>'\u{202E}\u{0}&"), text: "")
    #expect(
      String(decoding: html.out, as: UTF8.self)
        == #"<p aria-label="&quot;&gt;&lt;b&gt;&#39;U+202EU+0000&amp;"></p>"#)
  }

  @Test(
    "Only http and https become links, and only in ASCII",
    arguments: [
      ("https://a.nl/b?c=d&e#f", "https://a.nl/b?c=d&e#f"), ("HTTP://A.nl", "HTTP://A.nl"),
      ("https://a.nl/é\u{202E}\"<>\\", "https://a.nl/%C3%A9%E2%80%AE%22%3C%3E%5C"), ("javascript:x()", nil),
      ("data:text/html,x", nil), (" https://a.nl", nil), ("//a.nl", nil), ("", nil), ("https:x", nil),
    ] as [(String, String?)])
  func addresses(address: String, wanted: String?) {
    let bytes = Array(address.utf8)
    #expect(SafeAddress.link(bytes, bytes.indices) == wanted)
  }

  // MARK: Structure

  @Test("Every fixture gives a page without a fault, which shows all its texts", arguments: Fixture.all)
  func fixtures(fixture: Fixture) throws {
    let letter = Letter(parsing: try fixture.bytes(), name: fixture.path)
    let markup = PageMarkup(letter.html())
    #expect(markup.breaches == [])
    #expect(markup.elements.count { $0.attributes["role"] == "doc-footnote" } == letter.footnotes.count)
    for text in Self.plainTexts(letter)
    where !text.isEmpty && letter[text].unicodeScalars.allSatisfy({ $0.value >= 0x20 }) {
      #expect(markup.text.range(of: letter[text], options: .literal) != nil)
    }
  }

  @Test("No input gives a page with a fault", arguments: 0..<60)
  func noise(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let pieces = [
      "<b>", "\"", "'", "&lt;", "1. Motie van het lid Eppink over iets (21501-20-1736), 12 oktober 2021\n\n",
      "motie 1 en 2 ", "de motie Eppink (Kamerstuk 21 501-20, nrs. 12 en 14) ", "https://a.nl/<x>\"&é ", "1 ",
      "2 Kamerbrief ",
      "\n\n", "\n", "\u{C}", "Tekst van het antwoord.1 ", "een woord12 ", "\u{0}", "\u{202E}", "\u{FFFE}",
      "Geachte voorzitter,\n\n",
      "Bijlage 1\n\n", "De minister van Financiën,\n\nJ. de Vries\n\n", "• punt\n", "3 \n",
      "Betreft De motie Eppink\n",
    ]
    let text = (0..<120).map { _ in pieces.randomElement(using: &generator)! }.joined()
    #expect(PageMarkup(Letter(parsing: Array(text.utf8), name: "<\(text.prefix(9))>").html()).breaches == [])
  }

  @Test("A marker leads to its note and the note leads back, also from a second marker")
  func notes() {
    let page = Self.page(
      body: "Het eerste punt.1 Het tweede punt.2\n\nHet derde punt, ook daar.2",
      notes: ["1 Een noot.", "2 Nog een noot."])
    #expect(
      page.contains(##"<a id="bij-noot-1" href="#noot-1" role="doc-noteref" aria-label="noot 1">1</a>"##))
    #expect(page.contains(##"<div class="note" id="noot-1" role="doc-footnote" data-at="bij-noot-1">"##))
    #expect(page.contains(##"<a class="number" href="#bij-noot-1" role="doc-backlink""##))
    #expect(page.contains(##"<a class="back" href="#bij-noot-2-plaats-2" role="doc-backlink""##))
  }

  @Test("A note that is marked nowhere is shown behind the text, with the finding")
  func strayNote() {
    let page = Self.page(
      body: "Het eerste punt.1 Het tweede.2", notes: ["1 Een noot.", "2 Nog een.", "3 Verdwaald."])
    #expect(page.contains("Noten waar de tekst niet naar verwijst"))
    #expect(
      page.contains(
        ##"<p class="remark is-error" data-at="plek-2"><a href="#bevinding-2">Noot zonder verwijzing</a>"##))
  }

  @Test("Motions are anchors with their number, subject and links")
  func motions() {
    let page = Self.page(
      body: """
        1. Motie van het lid Eppink over de rechten van mensen (21501-20-1736), 12 oktober 2021

        Dat is gedaan.

        2. Gewijzigde motie van de leden Segers en Van der Lee c.s. over iets anders (35570-V-42), 13 oktober 2021

        Zie motie 1 en de nrs. 12 en 14 van Kamerstuk 21 501-02, nrs. 12 en 14.
        """)
    #expect(page.contains(#"<article class="part motion" id="motie-1" aria-labelledby="motie-1-kop">"#))
    #expect(page.contains("over <strong>de rechten van mensen</strong> ("))
    let official = "https://zoek.officielebekendmakingen.nl/"
    #expect(
      page.contains(
        "href=\"\(official)kst-21501-20-1736.html\" rel=\"noopener noreferrer\">21501-20-1736</a>"))
    #expect(page.contains("href=\"\(official)kst-21501-02-14.html\" rel=\"noopener noreferrer\">14</a>"))
    #expect(page.contains(##"href="#motie-1">motie 1</a> en de"##))
    #expect(page.contains("<dd>Segers en Van der Lee c.s.</dd>"))
    #expect(page.contains(#"<time datetime="2021-10-13">13 oktober 2021</time>"#))
  }

  @Test("Motions of one number have places of their own")
  func sameNumber() {
    let heading =
      "1. Motie van het lid Eppink over iets (21501-20-1736), 12 oktober 2021\n\nDat is gedaan.\n\n"
    let page = Self.page(body: heading + heading)
    #expect(page.contains(#"id="motie-1""#))
    #expect(page.contains(#"id="motie-1-2""#))
  }

  @Test("An empty letter says so")
  func empty() {
    #expect(Self.page("").contains("Deze brief bevat geen tekst."))
    #expect(PageMarkup(Letter(parsing: []).html()).breaches == [])
  }

  @Test("The policy names the style and the script by what they are")
  func policy() {
    let page = Self.page("Een brief.")
    #expect(
      page.contains("default-src 'none'; style-src '\(pageStyleHash)'; script-src '\(pageScriptHash)';"))
    #expect(page.contains("<style>\(pageStyle)</style>"))
    #expect(page.contains("<script>\(pageScript)</script>"))
  }

  // MARK: Words

  @Test("Dutch dates and numbers")
  func words() {
    #expect(Dutch.date(CalendarDate(year: 2021, month: 3, day: 4)) == "4 maart 2021")
    #expect(Dutch.key(CalendarDate(year: 987, month: 3, day: 4)) == "0987-03-04")
    #expect(
      [0, 999, 1000, 29693, 1_234_567].map(Dutch.number) == ["0", "999", "1.000", "29.693", "1.234.567"])
    #expect(Dutch.paper(id: "kst-21501-02-2423") == "21 501-02, nr. 2423")
    #expect(Dutch.paper(id: "kst-35570-V-42") == "35 570 V, nr. 42")
    #expect(Dutch.paper(id: "kst-28286-448") == "28 286, nr. 448")
    #expect(Dutch.paper(id: "2021Z19031") == "2021Z19031")
  }
}

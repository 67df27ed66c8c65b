import Testing

@testable import Kamerbrief

/// Which lines of the body belong together: headings, paragraphs, list items.
@Suite("Blocks")
struct BlockTests {
  /// The body of a letter in outline: `=` a motion, `#` a section, `-` a paragraph with its label.
  static func outline(_ body: String) -> [String] {
    let letter = Letter(
      parsing: Array(
        "Geachte voorzitter,\n\n\(body)\n\nDe minister van Buitenlandse Zaken,\n\nBen Knapen\n".utf8))
    func rows(_ paragraphs: [Paragraph]) -> [String] {
      paragraphs.map { "-" + ($0.label.map { " [\(letter[$0])]" } ?? "") + " \(letter[$0.text])" }
    }
    var parts: [(start: Int, rows: [String])] = []
    for motion in letter.motions {
      let section = motion.section.map { " (in \($0))" } ?? ""
      parts.append(
        (motion.headingSpan.start, ["= \(letter[motion.heading])" + section] + rows(motion.paragraphs)))
    }
    for section in letter.sections {
      parts.append(
        (section.span.start, ["# " + (section.heading.map { letter[$0] } ?? "")] + rows(section.paragraphs)))
    }
    return rows(letter.head.introduction)
      + parts.sorted { $0.start < $1.start }.flatMap(\.rows) + rows(letter.head.closing)
  }

  @Test(
    "Labels of list items that stand apart from their texts",
    arguments: [
      "Daarvoor is nodig:\n•\n•\n\nmeer maatwerk;\neen vaste contactpersoon.\n\nDit is gedaan.",
      "Daarvoor is nodig:\n•\nmeer maatwerk;\n•\neen vaste contactpersoon.\n\nDit is gedaan.",
      "Daarvoor is nodig:\n\nmeer maatwerk;\neen vaste contactpersoon.\n\n•\n•\nDit is gedaan.",
      "Daarvoor is nodig:\n• meer maatwerk;\n• een vaste contactpersoon.\n\nDit is gedaan.",
    ])
  func labels(_ body: String) {
    #expect(
      Self.outline(body) == [
        "- Daarvoor is nodig:", "- [•] meer maatwerk;", "- [•] een vaste contactpersoon.", "- Dit is gedaan.",
      ])
  }

  @Test("Numbers and letters that stand apart from their texts")
  func numbers() {
    #expect(
      Self.outline(
        "Concreet betekent dit:\n1.\neen bijeenkomst met alle partijen;\n2.\nmetingen.\n\nDit is gedaan.")
        == [
          "- Concreet betekent dit:", "- [1.] een bijeenkomst met alle partijen;", "- [2.] metingen.",
          "- Dit is gedaan.",
        ])
    #expect(
      Self.outline("Daarvoor is nodig:\na.\nb.\n\nmeer maatwerk;\neen brief.\n\nDit is gedaan.")
        == ["- Daarvoor is nodig:", "- [a.] meer maatwerk;", "- [b.] een brief.", "- Dit is gedaan."])
  }

  @Test(
    "A sentence that opens with a motion is no heading",
    arguments: [
      "De motie van Nispen (Kamerstuk 29279, nr. 700) is op dezelfde leest geschoeid. Dat is al gedaan.",
      "De motie Hagen/Sneller (Kamerstuk 29279, nr. 700)1 sluit hier op aan.",
      "De motie van het lid Nispen (Kamerstuk 29279, nr. 700)\nis op dezelfde leest geschoeid.",
    ])
  func sentences(_ sentence: String) {
    let rows = Self.outline(
      "1. Motie van het lid Vedder over sport (31765-12)\n\n\(sentence)\n\nDit is gedaan.")
    #expect(rows.count == 3)
    #expect(rows.first == "= Motie van het lid Vedder over sport (31765-12)")
  }

  @Test("A heading goes on behind a blank line when its last word asks for more")
  func interruptedHeading() {
    #expect(
      Self.outline(
        "Motie van het lid Kostić (PvdD) c.s. over een\n\nCO2-heffing voor de maalindustrie (32813-1274)\n\nDit is gedaan."
      ) == [
        "= Motie van het lid Kostić (PvdD) c.s. over een CO2-heffing voor de maalindustrie (32813-1274)",
        "- Dit is gedaan.",
      ])
  }

  @Test("A page can open with a motion's heading, whatever closed the page before")
  func headingOnNewPage() {
    #expect(
      Self.outline(
        "Motie van het lid Vedder over sport (31765-12)\nDit is gedaan voor alle scholen en verenigingen in het hele\u{C}"
          + "Motie van het lid Ceder over wonen (31765-13)\nDit is gedaan.")
        == [
          "= Motie van het lid Vedder over sport (31765-12)",
          "- Dit is gedaan voor alle scholen en verenigingen in het hele",
          "= Motie van het lid Ceder over wonen (31765-13)", "- Dit is gedaan.",
        ])
  }

  @Test("An extractor can end a line behind a marker that stands in it")
  func cutBehindMarkers() {
    let full = "Het kabinet heeft de Kamer hierover dit jaar uitgebreid bericht, zoals toegezegd, en dat"
    let body =
      "\(full)\n\(full)\n\(full)\nis in mei met uw Kamer gedeeld.1\nOngeveer zestig procent van alle scholieren haalt het\n"
      + "niveau niet, zo blijkt uit de monitor van de inspectie.\nDit is een andere alinea, met een zin die langer is."
    let letter = Letter(
      parsing: Array(
        "Geachte voorzitter,\n\(body)\nDe minister van Defensie,\nBen Knapen\n1 Kamerstuk 31 765, nr. 1.\n"
          .utf8))
    #expect(letter.head.introduction.count == 2)
  }

  @Test("Headings over motions")
  func themes() {
    #expect(
      Self.outline(
        """
        1. Defensie

        1. Motie van het lid Vedder over sport (31765-12)

        Dit is gedaan.

        2. Kinderopvang

        2. Motie van het lid Ceder over wonen (31765-13)

        Ook dit is gedaan.

        3. Tot slot

        Alle moties zijn uitgevoerd.
        """) == [
          "# Defensie", "= Motie van het lid Vedder over sport (31765-12) (in 0)", "- Dit is gedaan.",
          "# Kinderopvang", "= Motie van het lid Ceder over wonen (31765-13) (in 1)", "- Ook dit is gedaan.",
          "# Tot slot", "- Alle moties zijn uitgevoerd.",
        ])
    #expect(
      Self.outline(
        """
        Aanleiding

        Uw Kamer nam twee moties aan.

        1. Motie van het lid Vedder over sport (31765-12)

        Dit is gedaan.
        """) == [
          "# Aanleiding", "- Uw Kamer nam twee moties aan.",
          "= Motie van het lid Vedder over sport (31765-12)",
          "- Dit is gedaan.",
        ])
  }

  @Test("A date goes on behind the line that announces it")
  func announcedDate() {
    #expect(
      Self.outline(
        """
        Dit is het gevolg van wat wordt beschreven in de Kamerbrief over de investeringen d.d.
        11 november 2024 (Kamerstuk 36 600 X, nr. 22). Een verdere opsplitsing kan niet worden gegeven.
        """) == [
          "- Dit is het gevolg van wat wordt beschreven in de Kamerbrief over de investeringen d.d. 11 november 2024 (Kamerstuk 36 600 X, nr. 22). Een verdere opsplitsing kan niet worden gegeven."
        ])
  }

  @Test("A heading inside an answer is a paragraph of it")
  func subheadings() {
    let motions = ["Vedder over sport (31765-12)", "Ceder over wonen (31765-13)"].map {
      "Motie van het lid \($0)\n\nReactie\n\nDit is gedaan, zoals aan uw Kamer is toegezegd."
    }
    #expect(
      Self.outline(motions.joined(separator: "\n\n")) == [
        "= Motie van het lid Vedder over sport (31765-12)", "- Reactie",
        "- Dit is gedaan, zoals aan uw Kamer is toegezegd.",
        "= Motie van het lid Ceder over wonen (31765-13)", "- Reactie",
        "- Dit is gedaan, zoals aan uw Kamer is toegezegd.",
      ])
  }

  @Test("Blank lines part paragraphs, though the addresses of notes go on behind such")
  func linksBetweenBlankLines() {
    let text = "De regering zet zich in voor een goede uitvoering van alle moties die zijn aangenomen."
    let letter = Letter.reading(
      Letter.salutation + "\(text)\n\n\(text)\n\n"
        + (1...4).map {
          "\($0) Rapport over de jeugd, deel \($0), 4 mei 2020 <https://www.rijksoverheid.nl/\n\ndocumenten/rapport-\($0)>\n"
        }.joined())
    #expect(letter.introduction == [text, text])
  }
}

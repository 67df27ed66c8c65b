import Testing

@testable import Kamerbrief

/// Every form in which markers, notes, words and addresses come, one letter each.
@Suite("Forms of markers, notes and words")
struct FormTests {
  struct Form: Sendable, CustomTestStringConvertible {
    var name: String
    var body: String
    var notes: [String]
    /// The letter's text without its markers.
    var text: String
    /// Markers in text order; each number has one note.
    var markers: [Int]

    init(_ name: String, _ body: String, _ text: String, notes: Int, _ style: (Int) -> String = Self.plain) {
      self.name = name
      self.body = body
      self.notes = (1...notes).map(style)
      self.text = text
      markers = Array(1...notes)
    }

    static func plain(_ number: Int) -> String { "\(number) \(Self.source(number))" }
    static func source(_ number: Int) -> String { "Kamerstuk 29 628, nr. \(100 + number)." }
    var testDescription: String { name }
  }

  private static let both = "Dit is vast. En dat ook."

  @Test(
    "Markers",
    arguments: [
      Form("glued to a word", "Dit is op 3 mei jl.1 gemeld2.", "Dit is op 3 mei jl. gemeld.", notes: 2),
      Form(
        "glued to a number", "Dit is vast.1 In 20202 is het gemeld.", "Dit is vast. In 2020 is het gemeld.",
        notes: 2),
      Form(
        "glued to the next word too", "De motie van het lid De Kort1het is oud.",
        "De motie van het lid De Kort het is oud.", notes: 1),
      Form("glued to the next sentence too", "Dit is vast.1En dat ook.2", both, notes: 2),
      Form(
        "superscript", "Dit is vast.¹ En dat ook.²", both, notes: 2,
        { "\(["¹", "²"][$0 - 1]) \(Form.source($0))" }),
      Form(
        "in brackets", "Dit is vast.[1] En dat ook [2].", both, notes: 2, { "[\($0)] \(Form.source($0))" }),
      Form("behind a blank", "Dit is vast. 1 En dat ook 2.", both, notes: 2),
      Form("several", "Dit is vast.1,2 En dat ook.3, 4", both, notes: 4),
      Form(
        "alone on a line", "Dit is vast.\n1\nen dat ook\n2\nvoor de Kamer.",
        "Dit is vast. en dat ook voor de Kamer.", notes: 2),
      Form(
        "raised onto the line above", "            1             2\nDit is vast. En dat ook.", both, notes: 2),
    ])
  func markers(_ form: Form) {
    let letter = Letter.reading(body: form.body, notes: form.notes)
    let paragraphs = letter.head.introduction
    #expect(paragraphs.map { letter[$0.text] }.joined(separator: " ") == form.text)
    #expect(paragraphs.flatMap { $0.markers.map(\.footnote) } == form.markers)
    #expect(letter.footnotes.map(\.number) == form.markers)
  }

  @Test(
    "Notes",
    arguments: [
      Form("a blank", both, "", notes: 2, Form.plain),
      Form("glued", both, "", notes: 2, { "\($0)\(Form.source($0))" }),
      Form("a stop", both, "", notes: 2, { "\($0). \(Form.source($0))" }),
      Form("brackets", both, "", notes: 2, { "[\($0)] \(Form.source($0))" }),
      Form("superscript", both, "", notes: 2, { "\(["¹", "²"][$0 - 1]) \(Form.source($0))" }),
      Form("a line of its own", both, "", notes: 2, { "\($0)\n\(Form.source($0))" }),
      Form(
        "several sources", both, "", notes: 2, { "\($0) \(Form.source($0)) Zie ook \(Form.source($0 + 50))" }),
    ])
  func notes(_ form: Form) {
    let isBracketed = form.name == "brackets"
    let body = isBracketed ? "Dit is vast.[1] En dat ook.[2]" : "Dit is vast.1 En dat ook.2"
    let letter = Letter.reading(body: body, notes: form.notes)
    #expect(letter.footnotes.map(\.number) == [1, 2])
    #expect(letter.footnotes.allSatisfy { letter[$0.text].hasPrefix("Kamerstuk 29 628, nr. 10") })
    #expect(letter.footnotes.allSatisfy { $0.markers.count == 1 })
  }

  struct Words: Sendable, CustomTestStringConvertible {
    var name: String
    var body: String
    var text: String
    init(_ name: String, _ body: String, _ text: String) {
      (self.name, self.body, self.text) = (name, body, text)
    }
    var testDescription: String { name }
  }

  @Test(
    "Words",
    arguments: [
      Words("ligatures", "De ﬁnanciën en de ﬂexibiliteit.", "De financiën en de flexibiliteit."),
      Words(
        "blanks of other widths", "Op 3\u{A0}mei\u{2009}is dit\u{200B} gedaan.", "Op 3 mei is dit gedaan."),
      Words("soft hyphens", "Het onder\u{AD}zoek is klaar.", "Het onderzoek is klaar."),
      Words("quotes", "Het ‘beleid’ is “goed” en «af».", "Het ‘beleid’ is “goed” en «af»."),
      Words(
        "hyphens at line ends",
        "Het kabinet heeft het onder-\nzoek naar de toestand in Nagorno-\nKarabach afgerond. Over Nagorno-Karabach en het onderzoek meld ik meer.",
        "Het kabinet heeft het onderzoek naar de toestand in Nagorno-Karabach afgerond. Over Nagorno-Karabach en het onderzoek meld ik meer."
      ),
      Words(
        "a sign for a hyphen and its line end",
        "Het kabinet heeft het onder\u{FFFE}zoek als onderzoek afgerond.",
        "Het kabinet heeft het onderzoek als onderzoek afgerond."),
    ])
  func words(_ row: Words) {
    let letter = Letter.reading(body: row.body)
    #expect(letter.introduction.joined(separator: " ") == row.text)
  }

  @Test(
    "Addresses",
    arguments: [
      Words("at a slash", "Zie https://www.nos.nl/\nartikel/12 voor meer.", "https://www.nos.nl/artikel/12"),
      Words(
        "at a hyphen", "Zie https://www.nos.nl/artikel-\nover-zorg voor meer.",
        "https://www.nos.nl/artikel-over-zorg"),
      Words(
        "over three lines", "Zie https://www.nos.nl/artikel/\nover-de-zorg/\n2021/deel-3.pdf.",
        "https://www.nos.nl/artikel/over-de-zorg/2021/deel-3.pdf"),
      Words(
        "a stop that is not theirs", "Zie https://www.nos.nl/artikel/12.", "https://www.nos.nl/artikel/12"),
      Words(
        "a bracket that is theirs", "Zie https://undocs.org/S/RES/2245(2020).",
        "https://undocs.org/S/RES/2245(2020)"),
      Words("a bracket that is not", "(zie https://www.nos.nl/artikel/12)", "https://www.nos.nl/artikel/12"),
      Words(
        "glued to the word before", "Zie (2020D45635)https://www.nos.nl/artikel/12 nu.",
        "https://www.nos.nl/artikel/12"),
    ])
  func addresses(_ row: Words) {
    let letter = Letter.reading(body: row.body)
    #expect(letter.urls.map { letter[$0.url] } == [row.text])
  }
}

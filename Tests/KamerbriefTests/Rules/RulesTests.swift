import Testing

@testable import Kamerbrief

/// Tiny letters: each rule finds its fault, and leaves a letter alone that only looks like it.
@Suite("Rules")
struct RulesTests {
  static func letter(_ text: String) -> Letter { Letter(parsing: Array(text.utf8)) }

  static func codes(_ text: String) -> [String] { letter(text).diagnostics.map(\.code.rawValue) }

  /// A letter with these paragraphs and notes, on one page.
  static func letter(body: [String], notes: [String] = []) -> String {
    var text = "Geachte voorzitter,\n\n"
    for paragraph in body { text += paragraph + "\n\n" }
    text += "Hoogachtend,\n\nDe minister van Buitenlandse Zaken,\n\nBen Knapen\n\n"
    for note in notes { text += note + "\n" }
    return text
  }

  /// Motions with these numbers, each with a paper and an answer.
  static func motions(_ numbers: [Int], answer: String = "Het kabinet heeft deze motie uitgevoerd.")
    -> [String]
  {
    var paragraphs: [String] = []
    for (index, number) in numbers.enumerated() {
      paragraphs.append(
        "\(number). Motie van het lid Eppink over onderwerp \(["een", "twee", "drie", "vier", "vijf"][index]) (21501-20-\(1700 + index)), 12 oktober 2021"
      )
      paragraphs.append(answer)
    }
    return paragraphs
  }

  static func note(_ number: Int, _ rest: String = "") -> String {
    "\(number) Kamerbrief over onderwerp \(number), 16 juni 2021 (21 501-02, Nr. \(2300 + number))\(rest)"
  }

  /// Sentences with these markers.
  static func sentences(_ numbers: [Int]) -> String {
    "De Kamer is gisteren door het kabinet uitgebreid geïnformeerd. "
      + numbers.map { "Het kabinet heeft daarover bericht.\($0) " }.joined() + "Dat is alles."
  }

  /// Findings about a letter with one motion and these markers and notes.
  static func numbering(_ markers: [Int], _ notes: [Int]) -> [String] {
    codes(letter(body: [sentences(markers)] + motions([1]), notes: notes.map { note($0) }))
  }

  struct Numbers: Sendable {
    var markers: [Int]
    var notes: [Int]
    var codes: [String]
  }

  @Test(
    "Notes and markers",
    arguments: [
      Numbers(markers: [1, 2, 3, 4], notes: [1, 2, 3, 4], codes: []),
      Numbers(markers: [1, 2, 3, 4], notes: [1, 2, 4], codes: ["footnote.missing-note"]),
      Numbers(markers: [1, 3, 4], notes: [1, 2, 3, 4], codes: ["footnote.missing-marker"]),
      Numbers(markers: [1, 2, 4, 5], notes: [1, 2, 4, 5], codes: ["footnote.gap"]),
      Numbers(markers: [1, 2, 3, 4], notes: [1, 2, 2, 3, 4], codes: ["footnote.duplicate-note"]),
      Numbers(markers: [1, 2, 3, 4, 2], notes: [1, 2, 3, 4], codes: ["footnote.duplicate-marker"]),
      Numbers(
        markers: [1, 2, 3, 1, 2, 3], notes: [1, 2, 3, 1, 2, 3], codes: ["footnote.restart"]),
      Numbers(markers: [1, 2, 3], notes: [], codes: ["footnote.missing-note"]),
    ])
  func numbering(_ numbers: Numbers) {
    #expect(Self.numbering(numbers.markers, numbers.notes) == numbers.codes)
  }

  @Test("Notes out of order")
  func notesOutOfOrder() {
    let input = Array(
      Self.letter(body: [Self.sentences([1, 2, 3, 4, 5])], notes: (1...5).map { Self.note($0) }).utf8)
    let reading = Reading(input)
    var letter = Letter(parsing: input)
    #expect(FootnoteNumbering.diagnostics(letter, reading).isEmpty)
    // The numbers are swapped here, so that the test does not depend on how the layout reads them.
    letter.footnotes[2].number = 4
    letter.footnotes[3].number = 3
    let found = FootnoteNumbering.diagnostics(letter, reading)
    #expect(found.map(\.code) == [.outOfOrderNote])
    #expect(found.first?.message == "Note 4 stands before note 3.")
    #expect(found.first?.related.count == 1)
  }

  @Test("Markers out of order")
  func markersOutOfOrder() {
    func found(_ numbers: [Int]) -> [Diagnostic] {
      let span = SourceSpan(page: 1, line: 1, column: 1, start: 0, end: 1)
      var found = Findings()
      OrderFindings(one: "marker", many: "markers", twice: .duplicateMarker, astray: .outOfOrderMarker)
        .add(NumberOrder(numbers), to: &found) { _ in span }
      return found.diagnostics
    }
    #expect(found([1, 2, 3, 4, 5]).isEmpty)
    #expect(found([1, 2, 4, 3, 5]).map(\.message) == ["Marker 4 stands before marker 3."])
    #expect(found([1, 2, 3, 4, 5]).isEmpty)
    #expect(found([1, 5, 6, 2, 3, 4, 7]).map(\.message) == ["Markers 5 to 6 stand before marker 2."])
  }

  @Test("The order of numbers")
  func order() {
    func found(_ numbers: [Int]) -> [String] {
      let order = NumberOrder(numbers)
      return order.duplicates.map { "\($0.at) again" } + order.displaced.map { "\($0.at) astray" }
    }
    #expect(found([1, 2, 3]) == [])
    #expect(found([1, 2, 2, 3]) == ["2 again"])
    #expect(found([1, 3, 2, 4]) == ["1..<2 astray"])
    #expect(found([1, 2, 3, 4, 2]) == ["4 again"])
    #expect(found([4, 1, 2, 3, 4, 5]) == ["0 again"])
    #expect(found([1, 2, 7, 8, 3, 4, 5, 6, 9]) == ["2..<4 astray"])
    #expect(found([]) == [])
  }

  @Test("A wrong number that explains a missing one is one fault")
  func meant() {
    var order = NumberOrder([3, 4, 4, 6])
    order.correct(where: { $0 == 5 }, unless: { _ in true })
    #expect(order.meant == [3, 4, 5, 6])
    // Nothing is missing: the number is just there twice.
    order = NumberOrder([3, 4, 4, 5])
    order.correct(where: { _ in true }, unless: { _ in true })
    #expect(order.meant == [3, 4, 4, 5])
  }

  @Test("Series")
  func series() {
    #expect(NumberSeries.split([1, 2, 3, 1, 2], eager: false) == [0..<3, 3..<5])
    #expect(NumberSeries.split([1, 1, 2, 3], eager: false) == [0..<4])
    #expect(NumberSeries.split([1, 2, 1, 3], eager: false) == [0..<4])
    #expect(NumberSeries.split([1, 2, 1], eager: true) == [0..<2, 2..<3])
    #expect(NumberSeries.split([], eager: false) == [])
  }

  @Test("Notes on another page than their marker")
  func pages() {
    func pages(_ third: [Int], _ last: [Int], on pages: [[Int]]) -> [String] {
      var text = "Geachte voorzitter,\n\n"
      for (page, markers) in pages.enumerated() {
        text += Self.sentences(markers) + "\n\n"
        if page == 2 { text += "De minister van Buitenlandse Zaken,\n\nBen Knapen\n\n" }
        for number in [[1, 2], third, last][page] { text += Self.note(number) + "\n" }
        if page < 2 { text += "\u{0C}" }
      }
      return Self.codes(text).filter { $0.hasPrefix("footnote") }
    }
    #expect(pages([3, 4], [5, 6], on: [[1, 2], [3, 4], [5, 6]]) == [])
    // The note did not fit.
    #expect(pages([3], [4, 5, 6], on: [[1, 2], [3, 4], [5, 6]]) == [])
    #expect(pages([3, 4, 5], [6], on: [[1, 2], [3, 4], [5, 6]]) == ["footnote.wrong-page"])
  }

  @Test("Notes without text, and markers split from a number")
  func notes() {
    let notes = [Self.note(1), "2", Self.note(3)]
    #expect(
      Self.codes(Self.letter(body: [Self.sentences([1, 2, 3])] + Self.motions([1]), notes: notes)) == [
        "footnote.empty-note"
      ])
    let split = "Zie de brieven van 7 juli 20201 en van 14 oktober 20212 over dit onderwerp."
    #expect(
      Self.codes(Self.letter(body: [split] + Self.motions([1]), notes: [Self.note(1), Self.note(2)]))
        == ["footnote.ambiguous-marker", "footnote.ambiguous-marker"])
    #expect(
      Self.codes(Self.letter(body: ["Het gaat om 20201 woningen."] + Self.motions([1]), notes: [])) == [])
  }

  @Test(
    "Numbers of motions",
    arguments: [
      ([1, 2, 3], []), ([1, 2, 4], ["motion.gap"]), ([1, 2, 2, 3], ["motion.duplicate"]),
      ([1, 3, 2, 4], ["motion.out-of-order"]), ([3, 4, 5], []),
    ] as [([Int], [String])])
  func motionNumbers(_ numbers: [Int], _ codes: [String]) {
    #expect(Self.codes(Self.letter(body: Self.motions(numbers))) == codes)
  }

  @Test("Motions named by a number")
  func references() {
    func codes(_ answer: String) -> [String] {
      Self.codes(Self.letter(body: Self.motions([1, 2, 3], answer: answer)))
    }
    #expect(codes("Zie hiervoor ook motie 2.") == [])
    #expect(codes("Zie hiervoor ook motie 25.").first == "motion.unknown-reference")
    #expect(codes("Zie ook de motie nr. 25 (Kamerstuk 35 570 V).") == [])
  }

  @Test("Motions without paper or answer")
  func contents() {
    let answer = "Het kabinet heeft deze motie uitgevoerd."
    #expect(
      Self.codes(Self.letter(body: ["1. Motie van het lid Eppink over het onderwerp", answer])) == [
        "motion.missing-paper"
      ])
    // The note has the paper.
    #expect(
      Self.codes(
        Self.letter(body: ["1. Motie van het lid Eppink over het onderwerp1", answer], notes: [Self.note(1)]))
        == [])
    var body = Self.motions([1, 2])
    body.remove(at: 1)
    #expect(Self.codes(Self.letter(body: body)) == ["motion.empty"])
  }

  @Test("Names that can be read in two ways")
  func names() {
    func codes(_ text: String) -> [String] { Self.codes(Self.letter(body: [text] + Self.motions([1]))) }
    #expect(codes("Dit volgt uit de motie Holman-Vedder over stikstof.") == ["motion.ambiguous-name"])
    #expect(codes("Dit volgt uit de motie van het lid Holman-Vedder en de motie Holman-Vedder.") == [])
    #expect(codes("Dit volgt uit de motie van Nispen over het recht.") == ["motion.ambiguous-name"])
    #expect(codes("Het lid Van Nispen diende de motie van Nispen in.") == [])
    #expect(codes("Dit volgt uit de motie Holman/Vedder over stikstof.") == [])
  }

  @Test("Numbers of papers")
  func papers() {
    func codes(_ text: String) -> [String] { Self.codes(Self.letter(body: [text] + Self.motions([1]))) }
    #expect(codes("Zie de beantwoording (021Z12361) van deze zomer.") == ["paper.malformed"])
    #expect(codes("Zie het verslag (21 501-2 Nr. 2244) van deze zomer.") == ["paper.malformed"])
    #expect(codes("Zie het verslag (21 501-02 Nr. 2244) en de zaak 2021Z12361.") == [])
  }

  @Test("Titles of one paper")
  func titles() {
    func codes(_ first: String, _ second: String) -> [String] {
      Self.codes(
        Self.letter(
          body: [Self.sentences([1, 2])] + Self.motions([1]),
          notes: ["1 \(first) (21 501-02 Nr. 2244)", "2 \(second) (21 501-02 Nr. 2244)"]))
    }
    let report = "Verslag Raad Buitenlandse Zaken 12 oktober 2020"
    #expect(
      codes(
        report,
        "Kamerbrief over verslag van de informele videoconferentie van de leden van de Raad Buitenlandse Zaken van 19 november 2020"
      )
        == ["paper.conflicting-title"])
    #expect(codes(report, "Verslag van de Raad Buitenlandse Zaken van 12 oktober 2020") == [])
    #expect(codes(report, "Verslag Raad Buitenlandse Zaken") == [])
    #expect(
      codes("Kamerbrief over woningbouw en ruimte", "Kamerbrief woningbouw en ruimte, 2 mei 2020") == [])
  }

  @Test("Addresses and what stands round them")
  func addresses() {
    func codes(_ text: String) -> [String] {
      Self.codes(
        Self.letter(
          body: [Self.sentences([1])] + Self.motions([1]), notes: ["1 Kamerbrief over woningbouw " + text]))
    }
    let address = "https://www.rijksoverheid.nl/documenten/brief"
    #expect(codes("(\(address)") == ["url.unbalanced-bracket"])
    #expect(codes("((\(address))") == ["url.unbalanced-bracket"])
    #expect(codes("\(address))") == ["url.unbalanced-bracket"])
    #expect(codes("<\(address)") == ["url.unbalanced-bracket"])
    #expect(codes("(\(address); Kamerbrief over wonen (2020D45635).") == ["url.unbalanced-bracket"])
    #expect(codes("(\(address))") == [])
    #expect(codes("<\(address)>.") == [])
    #expect(codes("(2020D45635, \(address)).") == [])
    #expect(codes("https://nl.wikipedia.org/wiki/Wonen_(huis)") == [])
    #expect(codes("(2020D45635)\(address)") == ["url.glued"])
    #expect(codes("(2020D45635) \(address)") == [])
    #expect(codes("\(address) en http://www.rijksoverheid.nl/documenten/Brief/") == ["url.near-duplicate"])
    #expect(codes("\(address) en \(address)-2") == [])
  }

  @Test("Joined addresses")
  func joins() {
    let start = "https://www.rijksoverheid.nl/documenten/kamerstukken/2021/10/29/kamerbrief-"
    func codes(_ more: String) -> [String] {
      Self.codes(
        Self.letter(body: ["Zie \(start)\ninzake-verslag voor het verslag. \(more)"] + Self.motions([1])))
    }
    #expect(codes("Dat is alles.") == ["url.unproven-join"])
    #expect(codes("Het staat op\n\(start)inzake-verslag dus.") == [])
  }

  @Test("Links that differ from the text")
  func links() {
    func codes(_ link: String) -> [String] {
      let body = Self.letter(
        body: [Self.sentences([1])] + Self.motions([1]),
        notes: [
          "1 Kamerbrief over woningbouw, https://www.rijksoverheid.nl/documenten/kamerstukken/2021/brief-wonen"
        ])
      return Self.codes(body + "\n\(link)\n\(link)\n")
    }
    #expect(codes("https://www.rijksoverheid.nl/documenten/kamerstukken/2021/brief-wonen") == [])
    #expect(
      codes("https://www.rijksoverheid.nl/documenten/kamerstukken/2021/brief-wonen-2") == [
        "url.annotation-mismatch"
      ])
    #expect(codes("https://www.tweedekamer.nl/kamerstukken/moties/detail?id=2021Z12361") == [])
  }

  @Test("Bytes that are no text")
  func encodings() {
    func codes(_ bytes: [UInt8]) -> [String] {
      let text = Array(Self.letter(body: ["Het kabinet heeft "]).utf8) + bytes
      return Letter(parsing: text).diagnostics.map(\.code.rawValue).filter { $0.hasPrefix("encoding") }
    }
    #expect(codes(Array("één".utf8)) == [])
    #expect(codes(Array("geïnformeerd ".utf8) + [0xE9, 0x6E, 0x20]).count == 1)
    #expect(codes([0x61, 0x01, 0x62]) == ["encoding.control-character"])
    #expect(codes([0x61, 0xC3, 0xA9, 0x20, 0xFF, 0x81, 0x20]) == ["encoding.invalid-utf8"])
    let half: [UInt8] = [0xFF, 0xFE, 0x61, 0x00, 0x00, 0xD8, 0x62, 0x00]
    #expect(Letter(parsing: half).diagnostics.contains { $0.code == .invalidUTF16 })
  }

  @Test(
    "An empty letter has one finding", arguments: ["", " \n\n\t\u{0C}\n", "\u{FEFF}", "\u{200B}\u{A0}\r\n"])
  func empty(_ text: String) {
    #expect(Self.codes(text) == ["letter.empty"])
  }

  @Test("Parts of a letter")
  func parts() {
    #expect(Self.codes(Self.letter(body: ["Het kabinet heeft de Kamer bericht."])) == ["letter.no-motions"])
    #expect(
      Self.codes("Hierbij stuur ik u de brief over wonen die ik heb toegezegd.\n") == [
        "letter.no-motions", "letter.no-salutation", "letter.no-signature",
      ])
    #expect(
      Self.codes(
        "33 529 Gaswinning\n\nNr. 521 BRIEF VAN DE MINISTER VAN ECONOMISCHE ZAKEN\n\nDen Haag, 17 augustus 2018\n\nHierbij stuur ik u de rapportage.\n"
      )
        == [])
    #expect(
      Self.codes(
        "Vraag 1\n\nBent u bekend met dit bericht?\n\nAntwoord op vraag 1\n\nJa, daar ben ik mee bekend.\n")
        == [])
  }

  @Test("What repeats is counted")
  func cap() {
    let text = Self.letter(body: [String(repeating: "Zie (021Z12361). ", count: 250)] + Self.motions([1]))
    let found = Self.letter(text).diagnostics.filter { $0.code == .malformedPaper }
    #expect(found.count == 100)
    #expect(found.last?.message.hasSuffix("(and 150 more like this)") == true)
    #expect(found.map(\.count).max() == 151)
    #expect(DiagnosticCounts(found).warnings == 250)
  }

  @Test("What repeats very often is counted in time")
  func manyFaults() {
    let text = Self.letter(body: [String(repeating: "(021Z12361) ", count: 100_000)] + Self.motions([1]))
    let found = Self.letter(text).diagnostics.filter { $0.code == .malformedPaper }
    #expect(found.count == 100)
    #expect(found.last?.message.hasSuffix("(and 99,900 more like this)") == true)
    #expect(DiagnosticCounts(found).warnings == 100_000)
  }

  @Test("Days that the calendar does not have")
  func days() {
    func codes(_ text: String) -> [String] { Self.codes(Self.letter(body: [text] + Self.motions([1]))) }
    #expect(codes("Dat gebeurde op 31 juni 2021.") == ["date.impossible"])
    #expect(
      codes("Dat gebeurde op 29 februari 2021, zie 30-02-2020.") == ["date.impossible", "date.impossible"])
    #expect(codes("Dat gebeurde op 29 februari 2020 en 31 mei 2021, kenmerk BZ-31-06-2021.") == [])
    #expect(codes("Dat gebeurde op 29 februari 2000, niet op 28 februari 1900.") == [])
    #expect(codes("Dat gebeurde op 29 februari 1900.") == ["date.impossible"])
    #expect(codes("Zie https://www.rijksoverheid.nl/31-06-2021/brief daarover.") == [])
  }

  @Test("Headings with one paper, and with a date after the letter's")
  func headings() {
    func codes(_ date: String, _ first: String, _ second: String) -> [String] {
      Self.codes(
        "Datum \(date)\n\n"
          + Self.letter(body: [
            "1. Motie van het lid Eppink over sancties (\(first)), 12 oktober 2021", "Dit is gedaan.",
            "2. Motie van het lid Segers over vrede (\(second)), 5 oktober 2021", "Dit is gedaan.",
          ]))
    }
    #expect(codes("4 november 2021", "21501-20-1736", "21501-20-1714") == [])
    #expect(codes("4 november 2021", "21501-20-1736", "21501-20-1736") == ["motion.repeated-paper"])
    #expect(codes("4 november 2021", "21501-20-1736", "21501-02-1736") == [])
    #expect(codes("12 oktober 2021", "21501-20-1736", "21501-20-1714") == [])
    #expect(codes("11 oktober 2021", "21501-20-1736", "21501-20-1714") == ["motion.future-date"])
  }

  @Test("Two series are told apart by their brackets")
  func brackets() {
    let body = [
      "Kent u het bericht over de brug? [1] En dat over de sluis? [2]",
      "Het kabinet heeft de Kamer daarover bericht.1 De brug wordt hersteld.2",
    ]
    let notes = [
      Self.note(1), Self.note(2), "[1] NOS, 3 mei 2021, https://nos.nl/brug",
      "[2] NOS, 4 mei 2021, https://nos.nl/sluis",
    ]
    let letter = Self.letter(Self.letter(body: body + Self.motions([1]), notes: notes))
    #expect(letter.diagnostics.map(\.code) == [.restart])
    #expect(letter.footnotes.map(\.number) == [1, 2, 1, 2])
    #expect(letter.footnotes.allSatisfy { $0.markers.count == 1 })
    #expect(letter.footnotes[2].markers.first?.span.line == 3)
  }
}

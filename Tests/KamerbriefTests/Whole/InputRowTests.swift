import Foundation
import Testing

@testable import Kamerbrief

/// One letter of two pages in every form of line end, page and reading order that extractors print. The reading is the same.
@Suite("One letter, many dumps")
struct InputRowTests {
  /// What a letter says, without the places where it says so.
  struct Reading: Equatable {
    var date: String?
    var reference: String?
    var salutation: String?
    var headings: [String]
    var paragraphs: [String]
    var markers: [Int]
    var notes: [String]
    var addresses: [String]
    var signatories: [String]

    init(_ letter: Letter) {
      let head = letter.head
      let all = head.introduction + letter.motions.flatMap(\.paragraphs) + head.closing
      date = LetterTests.date(head.date)
      reference = head.reference.map { letter[$0] }
      salutation = head.salutation.map { letter[$0] }
      headings = letter.motionHeadings
      paragraphs = all.map { letter[$0.text] }
      markers = all.flatMap { $0.markers.map(\.footnote) }
      notes = letter.numberedNotes
      addresses = letter.urls.map { letter[$0.url] }
      signatories = head.signatories.map { signatory in
        [signatory.role, signatory.name].compactMap { $0.map { letter[$0] } }.joined(separator: ": ")
      }
    }
  }

  struct Dump: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    /// Pages that the reading must find.
    var pages: Int
    init(_ name: String, pages: Int, _ text: String) {
      self.name = name
      self.text = text
      self.pages = pages
    }
    var testDescription: String { name }
  }

  private static let head = """
    Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

    Datum 4 november 2021
    Ons kenmerk BZ-2021-1234
    Betreft Moties over de Europese Raad

    Geachte voorzitter,

    """
  private static let first = """
    Hierbij informeer ik uw Kamer over de moties die bij het debat van 12 oktober jl.1 zijn
    aangenomen.

    Motie van het lid Jansen over de waterkwaliteit van de Maas (21 501-20, nr. 1736)

    Het kabinet heeft met de buurlanden gesproken over de lozingen2 en blijft dat in het komende
    half jaar doen, ook waar het gaat om de afspraken die eerder officieel met de provincies en met de
    """
  private static let firstNotes = """
    1 Kamerstuk 21 501-20, nr. 1740.
    2 Kamerbrief over lozingen, 3 mei 2021, https://www.rijksoverheid.nl/documenten/lozingen-maas
    """
  private static let second = """
    waterschappen zijn gemaakt. De uitkomsten3 gaan naar de Tweede Kamer.

    Hoogachtend,

    """
  private static let secondNotes = "3 Kamerstuk 27 625, nr. 500."
  private static let signature = """
    De minister van Infrastructuur en Waterstaat,

    B. Visser
    """

  private static let plain =
    "\(head)\n\(first)\n\n\(firstNotes)\n\u{C}\(second)\n\(signature)\n\n\(secondNotes)\n"

  private static let reading: Reading = {
    var reading = Reading(Letter.reading(""))
    reading.date = "2021-11-4"
    reading.reference = "BZ-2021-1234"
    reading.salutation = "Geachte voorzitter,"
    reading.headings = ["Motie van het lid Jansen over de waterkwaliteit van de Maas (21 501-20, nr. 1736)"]
    reading.paragraphs = [
      "Hierbij informeer ik uw Kamer over de moties die bij het debat van 12 oktober jl. zijn aangenomen.",
      "Het kabinet heeft met de buurlanden gesproken over de lozingen en blijft dat in het komende half jaar doen, "
        + "ook waar het gaat om de afspraken die eerder officieel met de provincies en met de waterschappen zijn gemaakt. "
        + "De uitkomsten gaan naar de Tweede Kamer.",
      "Hoogachtend,",
    ]
    reading.markers = [1, 2, 3]
    reading.notes = [
      "1 Kamerstuk 21 501-20, nr. 1740.",
      "2 Kamerbrief over lozingen, 3 mei 2021, https://www.rijksoverheid.nl/documenten/lozingen-maas",
      "3 Kamerstuk 27 625, nr. 500.",
    ]
    reading.addresses = ["https://www.rijksoverheid.nl/documenten/lozingen-maas"]
    reading.signatories = ["De minister van Infrastructuur en Waterstaat: B. Visser"]
    return reading
  }()

  private static func same(_ dump: Dump, _ place: SourceLocation = #_sourceLocation) {
    let letter = Letter.reading(dump.text)
    #expect(Reading(letter) == reading, sourceLocation: place)
    #expect(letter.source.pages == dump.pages, sourceLocation: place)
    #expect(letter.diagnostics.allSatisfy { $0.severity != .error }, sourceLocation: place)
  }

  /// The letter with a word replaced.
  private static func with(_ word: String, for old: String, in text: String = plain) -> String {
    text.replacingOccurrences(of: old, with: word)
  }

  @Test(
    "Line ends and blanks",
    arguments: [
      Dump("LF", pages: 2, plain),
      Dump("CRLF", pages: 2, with("\r\n", for: "\n")),
      Dump("CR", pages: 2, with("\r", for: "\n")),
      Dump("mixed", pages: 2, with("\r\n\r\n", for: "\n\n")),
      Dump("no line end at the end", pages: 2, String(plain.dropLast())),
      Dump("blanks at line ends", pages: 2, with("  \n", for: "\n")),
      Dump("no-break spaces", pages: 2, with("half\u{A0}jaar", for: "half jaar")),
      Dump("thin spaces", pages: 2, with("half\u{2009}jaar", for: "half jaar")),
      Dump("zero-width spaces", pages: 2, with("buur\u{200B}landen", for: "buurlanden")),
      Dump("soft hyphens", pages: 2, with("buur\u{AD}landen", for: "buurlanden")),
      Dump("soft hyphens at a line end", pages: 2, with("buur\u{AD}\nlanden", for: "buurlanden")),
      Dump("U+FFFE for a hyphen at a line end", pages: 2, with("buur\u{FFFE}landen", for: "buurlanden")),
      Dump("ligatures", pages: 2, with("o\u{FB03}cieel", for: "officieel")),
      Dump("a hyphen at a line end", pages: 2, with("buur-\nlanden", for: "buurlanden")),
    ])
  func lineEnds(_ dump: Dump) { Self.same(dump) }

  private static let side = """
    Ministerie van Infrastructuur en
    Waterstaat
    Ons kenmerk
    BZ-2021-1234
    """

  @Test(
    "Page breaks",
    arguments: [
      Dump("a form feed", pages: 2, plain),
      Dump("a blank before a page's first line", pages: 2, " " + with(" ", for: "\u{C}")),
      Dump(
        "a page's number and count", pages: 2, with("Pagina 1 van 2\n\n", for: "\u{C}") + "\nPagina 2 van 2\n"
      ),
      Dump(
        "kerning in the foot", pages: 2, with("P agina 1 van 2\n\n", for: "\u{C}") + "\nP agina 2 van 2\n"),
      Dump(
        "a repeated head", pages: 2,
        "Onze referentie BZ-2021-1234\n" + with("\u{C}Onze referentie BZ-2021-1234\n", for: "\u{C}")),
      Dump("a side column", pages: 2, with("\u{C}\(side)\n\n", for: "\u{C}")),
      Dump("no trace", pages: 1, with("", for: "\u{C}")),
    ])
  func pageBreaks(_ dump: Dump) { Self.same(dump) }

  /// Two columns as `pdftotext -layout` keeps them.
  private static func beside(_ left: String, _ right: String, _ width: Int) -> String {
    let right = right.split(separator: "\n", omittingEmptySubsequences: false)
    return left.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
      guard index < right.count, !right[index].isEmpty else { return String(line) }
      return line + String(repeating: " ", count: max(width - line.count, 1)) + right[index]
    }.joined(separator: "\n")
  }

  @Test(
    "Reading order",
    arguments: [
      Dump(
        "notes at the end", pages: 2,
        "\(head)\n\(first)\n\u{C}\(second)\n\(signature)\n\n\(firstNotes)\n\(secondNotes)\n"),
      Dump(
        "notes before the page's last lines of text", pages: 2,
        with("", for: "\n\n\(firstNotes)").replacingOccurrences(
          of: "\nhalf jaar doen", with: "\n\n\(firstNotes)\n\nhalf jaar doen")),
      Dump(
        "numbers apart from the notes", pages: 2,
        with("1\n\n2\n\nKamerstuk", for: "1 Kamerstuk").replacingOccurrences(
          of: "2 Kamerbrief", with: "\nKamerbrief")),
      Dump(
        "labels in one block, their values in the next", pages: 2,
        with(
          "Datum\nOns kenmerk\nBetreft\n\n4 november 2021\nBZ-2021-1234\nMoties over de Europese Raad",
          for: "Datum 4 november 2021\nOns kenmerk BZ-2021-1234\nBetreft Moties over de Europese Raad")),
      Dump(
        "columns", pages: 2,
        "\(head)\n\(first)\n\n\(firstNotes)\n\u{C}" + beside(second + "\n" + signature, side, 100)
          + "\n\n\(secondNotes)\n"),
      Dump(
        "a side column's words behind a line of text", pages: 2,
        with(
          "gaan naar de Ons kenmerk\nTweede Kamer. BZ-2021-1234", for: "gaan naar de Tweede Kamer.")),
      Dump(
        "an address and its annotations, once for each line", pages: 2,
        with(
          "https://www.rijksoverheid.nl/documenten/\nlozingen-maas\nhttps://www.rijksoverheid.nl/documenten/lozingen-maas\nhttps://www.rijksoverheid.nl/documenten/lozingen-maas",
          for: "https://www.rijksoverheid.nl/documenten/lozingen-maas")),
    ])
  func readingOrder(_ dump: Dump) { Self.same(dump) }

  @Test("A note goes on at the foot of the next page")
  func continuedNote() {
    let cut = Self.with(
      "2 Kamerbrief over lozingen",
      for: "2 Kamerbrief over lozingen, 3 mei 2021, https://www.rijksoverheid.nl/documenten/lozingen-maas"
    )
    .replacingOccurrences(of: Self.secondNotes, with: "van afvalwater, 3 mei 2021.\n\(Self.secondNotes)")
    let letter = Letter.reading(cut)
    #expect(
      letter.noteTexts[1] == "Kamerbrief over lozingen van afvalwater, 3 mei 2021.")
  }
}

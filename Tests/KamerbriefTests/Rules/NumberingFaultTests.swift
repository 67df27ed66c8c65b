import Testing

@testable import Kamerbrief

/// Letters with several faults of numbering at once, at page breaks and at both ends, as extractors print them.
@Suite("Faults of numbering together")
struct NumberingFaultTests {
  /// How markers and notes are printed.
  enum Style: CaseIterable, Sendable {
    case plain, dotted, bracketed, raised, apart, behindWords

    func marker(_ number: Int) -> String {
      switch self {
      case .plain, .dotted, .apart: ".\(number)"
      case .bracketed: " [\(number)]."
      case .raised: "." + Self.raised(number)
      case .behindWords: "\(number)."
      }
    }

    func note(_ number: Int, _ text: String) -> String {
      switch self {
      case .plain: "\(number) \(text)"
      case .dotted: "\(number). \(text)"
      case .bracketed: "[\(number)] \(text)"
      case .raised: "\(Self.raised(number)) \(text)"
      case .apart: "\(number)\n\(text)"
      case .behindWords: "\(number)\(text)"
      }
    }

    private static func raised(_ number: Int) -> String {
      String(String(number).map { Array("⁰¹²³⁴⁵⁶⁷⁸⁹")[$0.wholeNumberValue!] })
    }
  }

  /// Where a page ends, and where the notes stand.
  enum Template: CaseIterable, Sendable { case formFeeds, pageNumbers, noTrace, endNotes }

  struct Numbers: Sendable, CustomTestStringConvertible {
    var name: String
    /// Markers and notes of each page.
    var pages: [([Int], [Int])]
    var annex: ([Int], [Int])?
    /// Codes without "footnote.", each with the first number of its message.
    var wanted: [String]
    var testDescription: String { name }

    init(_ name: String, _ pages: ([Int], [Int])..., annex: ([Int], [Int])? = nil, wanted: String...) {
      self.name = name
      self.pages = pages
      self.annex = annex
      self.wanted = wanted.sorted()
    }
  }

  private static let subjects = [
    "stikstofruimte voor woningbouw", "de aanpak van laaggeletterdheid", "veilige fietsroutes",
    "het tekort aan leraren", "de opslag van waterstof", "toegankelijke stembureaus",
    "de kwaliteit van drinkwater",
  ]
  private static let sentences = [
    "Het kabinet heeft in het voorjaar met gemeenten gesproken", "Uw Kamer is daarover geïnformeerd",
    "De uitkomsten zijn naar verwachting in de zomer bekend", "Provincies werken hierin nauw samen",
    "De regeling wordt daarop nog dit jaar aangepast", "De cijfers worden jaarlijks gepubliceerd",
  ]

  private static func letter(_ numbers: Numbers, _ style: Style, _ template: Template) -> String {
    var text = """
      Aan de Voorzitter van de Tweede Kamer der Staten-Generaal
      Postbus 20018
      2500 EA Den Haag

      Datum 14 november 2023
      Betreft Stand van zaken moties

      Geachte voorzitter,

      Met deze brief informeer ik u over de uitvoering van een aantal moties.


      """
    var notes = 0
    var atEnd = ""
    func part(_ markers: [Int], _ numbers: [Int], behind: String) {
      for (index, marker) in markers.enumerated() {
        text += sentences[(index + marker) % sentences.count] + style.marker(marker)
        text += " " + sentences[(index + marker + 3) % sentences.count] + ".\n"
      }
      if markers.isEmpty { text += "Hieraan wordt gewerkt.\n" }
      text += "\n" + behind
      for number in numbers {
        notes += 1
        let source =
          "Kamerbrief over \(subjects[notes % 7]), \(notes) maart 2023 (Kamerstuk 34\(200 + notes), nr. \(notes))"
        let note = style.note(number, source) + "\n"
        if template == .endNotes { atEnd += note } else { text += note }
      }
    }
    let ending = "Hoogachtend,\n\nDe minister van Financiën,\n\nS.A.M. Kaag\n\n"
    for (index, page) in numbers.pages.enumerated() {
      let isLast = index == numbers.pages.count - 1
      text += "\(index + 1). Motie van het lid Grinwis over \(subjects[(index * 5 + 2) % 7]) "
      text += "(Kamerstuk 36\(201 + index)-VII, nr. \(41 + index))\n\n"
      part(page.0, page.1, behind: isLast ? ending : "")
      if template == .pageNumbers { text += "Pagina \(index + 1) van \(numbers.pages.count)\n" }
      if !isLast, template != .endNotes { text += template == .formFeeds ? "\u{0C}" : "\n" }
    }
    if let annex = numbers.annex {
      text += template == .formFeeds ? "\u{0C}" : "\n"
      text += "Bijlage 1\n\n"
      part(annex.0, annex.1, behind: "")
    }
    return text + (atEnd.isEmpty ? "" : "\n" + atEnd)
  }

  private static let cases = [
    Numbers("no fault", ([1, 2, 3], [1, 2, 3]), ([4, 5], [4, 5]), ([6, 7], [6, 7])),
    Numbers("first note", ([1, 2, 3], [2, 3]), ([4, 5], [4, 5]), ([6], [6]), wanted: "missing-note 1"),
    Numbers(
      "last note", ([1, 2, 3], [1, 2, 3]), ([4, 5], [4, 5]), ([6, 7], [6]), wanted: "missing-note 7"),
    Numbers(
      "last note of a page", ([1, 2, 3], [1, 2]), ([4, 5], [4, 5]), ([6], [6]), wanted: "missing-note 3"),
    Numbers(
      "first of a page", ([1, 2, 3], [1, 2, 3]), ([4, 5], [5]), ([6], [6]), wanted: "missing-note 4"),
    Numbers("two in a row", ([1, 2, 3], [1]), ([4, 5], [4, 5]), ([6], [6]), wanted: "missing-note 2"),
    Numbers(
      "first marker", ([2, 3], [1, 2, 3]), ([4, 5], [4, 5]), ([6], [6]), wanted: "missing-marker 1"),
    Numbers("last marker", ([1, 2, 3], [1, 2, 3]), ([4, 5], [4, 5, 6]), wanted: "missing-marker 6"),
    Numbers(
      "a note and another marker", ([1, 2, 3], [1, 3]), ([4, 6], [4, 5, 6]), ([7], [7]),
      wanted: "missing-note 2", "missing-marker 5"),
    Numbers("a gap at a page break", ([1, 2, 3], [1, 2, 3]), ([5, 6], [5, 6]), wanted: "gap 4"),
    Numbers(
      "a gap and a note twice", ([1, 2, 3], [1, 2, 2, 3]), ([5, 6], [5, 6]), wanted: "gap 4",
      "duplicate-note 2"),
    Numbers(
      "a gap and a missing note", ([1, 2, 3], [1, 3]), ([4, 6], [4, 6]), ([7], [7]),
      wanted: "gap 5", "missing-note 2"),
    Numbers(
      "a note again on the next page", ([1, 2, 3], [1, 2, 3]), ([4, 5], [3, 4, 5]), wanted: "duplicate-note 3"
    ),
    Numbers(
      "the last note twice", ([1, 2, 3], [1, 2, 3]), ([4, 5], [4, 5, 5]), wanted: "duplicate-note 5"),
    Numbers(
      "the first note twice", ([1, 2, 3], [1, 1, 2, 3]), ([4, 5], [4, 5]), wanted: "duplicate-note 1"),
    Numbers(
      "a note that is meant to be 5", ([1, 2, 3], [1, 2, 3]), ([4, 5, 6], [4, 4, 6]),
      wanted: "duplicate-note 4"),
    Numbers(
      "no first note, and the last twice", ([1, 2, 3], [2, 3]), ([4, 5], [4, 5, 5]),
      wanted: "missing-note 1", "duplicate-note 5"),
    Numbers(
      "a marker twice", ([1, 2, 3], [1, 2, 3]), ([4, 2, 5], [4, 5]), ([6], [6]), wanted: "duplicate-marker 2"),
    Numbers(
      "a marker twice and a gap", ([1, 2, 2, 3], [1, 2, 3]), ([4, 6], [4, 6]), ([7], [7]),
      wanted: "duplicate-marker 2", "gap 5"),
    Numbers(
      "notes swapped", ([1, 2, 3], [1, 2, 3]), ([4, 5, 6], [5, 4, 6]), ([7], [7]),
      wanted: "out-of-order-note 5"),
    Numbers(
      "notes swapped over pages", ([1, 2, 3, 4], [1, 2, 4]), ([5, 6], [3, 5, 6]),
      wanted: "out-of-order-note 4"),
    Numbers(
      "notes swapped and a gap", ([1, 2, 3], [2, 1, 3]), ([4, 5, 7], [4, 5, 7]), ([8], [8]),
      wanted: "out-of-order-note 2", "gap 6"),
    Numbers(
      "markers swapped", ([1, 2, 3], [1, 2, 3]), ([5, 4, 6], [4, 5, 6]), ([7], [7]),
      wanted: "out-of-order-marker 5"),
    Numbers(
      "an annex", ([1, 2, 3], [1, 2, 3]), ([4, 5], [4, 5]), annex: ([1, 2], [1, 2]), wanted: "restart 1"),
    Numbers(
      "an annex with one note", ([1, 2, 3], [1, 2, 3]), ([4, 5], [4, 5]), annex: ([1], [1]),
      wanted: "restart 1"),
    Numbers(
      "an annex, and a gap before it", ([1, 2, 4], [1, 2, 4]), ([5, 6], [5, 6]),
      annex: ([1, 2, 3], [1, 2, 3]),
      wanted: "restart 1", "gap 3"),
    Numbers(
      "an annex without its note 2", ([1, 2, 3], [1, 2, 3]), ([4, 5], [4, 5]), annex: ([1, 2, 3], [1, 3]),
      wanted: "restart 1", "missing-note 2"),
  ]

  @Test("Each is reported once, at its cause", arguments: cases, Style.allCases)
  func together(numbers: Numbers, style: Style) {
    for template in Template.allCases {
      let letter = Letter(parsing: Array(Self.letter(numbers, style, template).utf8))
      let found = letter.diagnostics.map { finding in
        let number = finding.message.split { !$0.isNumber }.first ?? "?"
        return "\(finding.code.rawValue.replacing("footnote.", with: "")) \(number)"
      }
      #expect(found.sorted() == numbers.wanted, "\(template)")
      // What is missing or astray has neighbours to look at; what stands alone has none.
      #expect(letter.diagnostics.allSatisfy { !$0.related.isEmpty }, "\(template)")
    }
  }
}

import KamerbriefLaws
import Testing

@testable import Kamerbrief

/// Justified text that one extractor prints with a line for each word.
@Suite("A line for each word")
struct WordLineTests {
  private static let lines = [
    "Op", "26", "maart", "zijn", "er", "moties", "aangenomen", "over", "waterstof", "en", "de",
    "industrie", "die", "daarvan", "gebruik", "maakt;", "in", "deze", "brief", "geef",
  ]

  private static func letter(_ end: String) -> [UInt8] {
    let text =
      "Geachte voorzitter,\n" + lines.joined(separator: " \n") + "\nik per motie aan hoe het gaat.\n"
      + "1. \nMotie \nvan \nhet \nlid \nDe \nWit \nover \nde \n(Ka-\nmerstuk 32 813, nr. 1489)\n"
      + "De \naanleg \nis \nvoorzien \nin \n2031-2032.\n1 \n Om \nte \nversnellen \nis \nhulp\nnodig.\n"
      + "De minister van Klimaat,\nB. Bakker\n1\nKamerstuk 29 826, nr. 231.\n"
    return Array(text.replacing("\n", with: end).utf8)
  }

  @Test("The words are one printed line, and each keeps its place", arguments: ["\n", "\r\n", "\r"])
  func words(end: String) {
    let input = Self.letter(end)
    let letter = Letter(parsing: input)
    #expect(
      letter.introduction == [
        Self.lines.joined(separator: " ") + " ik per motie aan hoe het gaat."
      ])
    #expect(
      letter.motionHeadings
        == ["Motie van het lid De Wit over de (Kamerstuk 32 813, nr. 1489)"])
    let paragraph = letter.motions.first?.paragraphs.first
    #expect(
      paragraph.map { letter[$0.text] }
        == "De aanleg is voorzien in 2031-2032. Om te versnellen is hulp nodig.")
    #expect(paragraph?.markers.map(\.footnote) == [1])
    // Line 22 holds the last words of the introduction.
    #expect(letter.motions.first?.headingSpan.line == 23)
    #expect(paragraph?.span.line == 34)
    let opening = Array("De \(end)aanleg".utf8)
    #expect(paragraph.map { input[$0.span.start...].starts(with: opening) } == true)
    #expect(letter.source.lines == 50)
  }

  @Test("Blanks at the ends of whole lines say nothing of those with one word")
  func blanks() {
    let words = Self.lines.joined(separator: " \n")
    let others = String(repeating: "een hele regel \n", count: 8)
    for text in [words + " \n" + others, Self.lines.joined(separator: "\n"), "a \nb \nc\n"] {
      #expect(Source(Array(text.utf8)).text == Array(text.utf8))
    }
  }

  @Test("A line with nothing to be seen among them", arguments: ["\n", "\r\n"])
  func invisibleLine(end: String) {
    let text = Self.lines.joined(separator: " \n") + " \n\u{200B}\nop"
    let input = Array(text.replacing("\n", with: end).utf8)
    #expect(Laws(input).wrongTokens == [])
    #expect(Letter(parsing: input).introduction == [Self.lines.joined(separator: " ") + " op"])
  }

  @Test("Bytes that are no UTF-8 keep their places too")
  func legacy() {
    let input = Array((Self.lines.joined(separator: " \n") + " \ncaf").utf8) + [0xE9, 0x20, 0x0A, 0x65]
    let source = Source(input)
    #expect(String(decoding: source.text, as: UTF8.self) == Self.lines.joined(separator: " ") + " café e")
    #expect(source.inputOffset(source.text.count - 1) == input.count - 1)
    #expect(source.lineCount == Self.lines.count + 2)
  }

  @Test("A line for each word of one wide line only; the cells of a column stay apart")
  func run() {
    let lines =
      "De \nregio \nheeft \nhierover \n8 \nkeer\noverlegd met de gemeenten en met de provincies die het aangaat, en bericht"
    let letter = Letter.reading(
      body: "\(lines)\nuw Kamer daarover.\n\nGroningen \nFriesland \nDrenthe \nOverijssel \nFlevoland")
    #expect(
      letter.introduction.first
        == "De regio heeft hierover 8 keer overlegd met de gemeenten en met de provincies die het aangaat, en bericht uw Kamer daarover."
    )
    #expect(letter.introduction.last == "Flevoland")
  }
}

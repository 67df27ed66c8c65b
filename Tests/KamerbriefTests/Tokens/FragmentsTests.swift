import Testing

@testable import Kamerbrief

/// Hundreds of words of a few letters in a row are no text.
@Suite("Fragments")
struct FragmentsTests {
  private static let figures = String(repeating: "1234 ", count: 600)

  /// The stretches of a text, by how they begin and end.
  private static func stretches(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Fragments.stretches(of: bytes).map { range in
      let part = String(decoding: bytes[range], as: UTF8.self)
      return "\(part.prefix(4))…\(part.suffix(4))"
    }
  }

  @Test("Words of up to six bytes, at least five hundred in a row")
  func enough() {
    #expect(Self.stretches(String(repeating: "12 ", count: 499)).isEmpty)
    #expect(Self.stretches(String(repeating: "12 ", count: 500)) == ["12 1…2 12"])
    #expect(Self.stretches(String(repeating: "123456\n", count: 500)) == ["1234…3456"])
    #expect(Self.stretches(String(repeating: "1234567\n", count: 600)).isEmpty)
    #expect(Self.stretches(String(repeating: "a\n\u{C}", count: 500)) == ["a\n\u{C}a…a\n\u{C}a"])
  }

  @Test("Blanks alone are none")
  func blanks() {
    #expect(Self.stretches(String(repeating: " \n", count: 5000)).isEmpty)
  }

  @Test("Nor is what cannot be seen, before, between and behind the words")
  func softHyphens() {
    let page = "\u{C}\u{AD}"
    #expect(Self.stretches(String(repeating: page, count: 5000)).isEmpty)
    #expect(Self.stretches(page + Self.figures + page) == ["1234…1234"])
    let letter = Letter(parsing: Array(String(repeating: page, count: 700).utf8))
    #expect(letter.source.pages == 1)
  }

  @Test("A longer word among them ends the stretch, wherever it stands")
  func longer() {
    for place in stride(from: 0, to: 600, by: 7) {
      let before = String(repeating: "12 ", count: place)
      let after = String(repeating: "12 ", count: 600 - place)
      let found = Self.stretches(before + "opbrengsten " + after)
      #expect(found.count == (place >= 500 || 600 - place >= 500 ? 1 : 0), "\(place)")
    }
  }

  @Test("It begins and ends with a line, where one does nearby")
  func lines() {
    let text =
      "Hierbij zend ik u de lijst\n" + String(repeating: "12\n", count: 600) + "en de opbrengsten.\n"
    #expect(Self.stretches("De som is nu:\n" + text) == ["12\n1…2\n12"])
    // A sentence that is all one line keeps no line's end to tell its short words by.
    #expect(Self.stretches("opbrengsten van " + Self.figures + "en meer opbrengsten") == ["van …meer"])
  }

  @Test("Two of them")
  func two() {
    #expect(Self.stretches(Self.figures + "opbrengsten\n" + Self.figures).count == 2)
  }

  @Test("They are furniture, told of, and the text around them is read as ever")
  func letter() {
    let text = """
      Geachte voorzitter,

      1. Motie van het lid Eppink over sancties (21501-20-1736)

      Dat is gedaan.

      """
    let figures = String(repeating: "12\n", count: 300) + "\u{C}" + String(repeating: "13\n", count: 300)
    let letter = Letter(parsing: Array((text + figures + "\u{C}Met vriendelijke groet,\n").utf8), name: "-")
    #expect(
      letter.motionHeadings == ["Motie van het lid Eppink over sancties (21501-20-1736)"])
    #expect(letter.furniture.map(\.span.line) == [6])
    #expect(letter.source.pages == 3)
    #expect(
      letter.diagnostics.filter { $0.code == .fragments }.map(\.message) == [
        "Here are 600 words of a few letters in a row; they are not read as text."
      ])
  }
}

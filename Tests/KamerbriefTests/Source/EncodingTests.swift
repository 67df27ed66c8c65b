import Kamerbrief
import KamerbriefLaws
import Testing

@Suite("Encodings")
struct EncodingTests {
  private static let letter = """
    Geachte voorzitter,

    1. Motie van het lid Eppink over de coördinatie van de situatie in Italië (21501-20-1736), 12 oktober 2021

    Het kabinet heeft § 3 uitgevoerd – conform de motie-Eppink – en “één” brief gezonden.1

    De minister van Financiën,

    W.B. Hoekstra

    1 Kamerbrief over Azië (21 501-02, nr. 2375)

    """

  private static func codes(_ letter: Letter) -> [Diagnostic.Code] { letter.diagnostics.map(\.code) }

  /// Heading, answer, note and signatory, as texts.
  private static func texts(_ letter: Letter) -> [String] {
    letter.motions.flatMap { motion in [letter[motion.heading]] + motion.paragraphs.map { letter[$0.text] } }
      + letter.noteTexts
      + letter.head.signatories.compactMap { $0.role.map { letter[$0] } }
  }

  @Test("Windows-1252 is recognised, reported and read as the same letter")
  func windows1252() throws {
    let high: [Unicode.Scalar: UInt8] = ["–": 0x96, "“": 0x93, "”": 0x94]
    let input = Self.letter.unicodeScalars.map { high[$0] ?? UInt8($0.value) }
    let letter = Letter(parsing: input)
    #expect(Self.codes(letter).filter { $0 == .legacyEncoding }.count == 1)
    let same = Letter(parsing: Array(Self.letter.utf8))
    #expect(Self.texts(letter) == Self.texts(same))
    #expect(Self.texts(same).count == 4)
    #expect(Laws(input).allBreaches == [])
  }

  @Test(
    "Invalid UTF-8 of every kind is reported once, and all around it is read",
    arguments: [
      ("a lone continuation byte", [0x80, 0x81]), ("an overlong slash", [0xC0, 0xAF, 0x81]),
      ("an overlong slash of three bytes", [0xE0, 0x80, 0xAF, 0x81]),
      ("an overlong slash of four bytes", [0xF0, 0x80, 0x80, 0xAF, 0x81]),
      ("an overlong NUL", [0xC0, 0x80, 0x81]), ("a high surrogate", [0xED, 0xA0, 0x80, 0x81]),
      ("a low surrogate", [0xED, 0xBF, 0xBF, 0x81]),
      ("a pair of surrogates", [0xED, 0xA0, 0x80, 0xED, 0xB0, 0x80, 0x81]),
      ("above U+10FFFF", [0xF4, 0x90, 0x80, 0x80, 0x81]),
      ("a lead of five bytes", [0xF8, 0x88, 0x80, 0x80, 0x80, 0x81]),
      ("a lead of six bytes", [0xFC, 0x84, 0x80, 0x80, 0x80, 0x80, 0x81]), ("FE and FF", [0xFE, 0xFF, 0x81]),
      ("two bytes cut off", [0xC3, 0x20, 0x81]), ("three bytes cut off", [0xE2, 0x80, 0x20, 0x81]),
      ("four bytes cut off", [0xF0, 0x9F, 0x98, 0x20, 0x81]),
    ] as [(String, [UInt8])])
  func invalidUTF8(name: String, bytes: [UInt8]) {
    let (before, after) = ("Geachte voorzitter,\n\nDe coördinatie ", " van Italië is gedaan.\n")
    let input = Array(before.utf8) + bytes + Array(after.utf8)
    let letter = Letter(parsing: input)
    #expect(Self.codes(letter).filter { $0 == .invalidUTF8 }.count == 1)
    let text = letter.introduction.joined(separator: "|")
    #expect(text.hasPrefix("De coördinatie ") && text.hasSuffix(" van Italië is gedaan."))
    #expect(text.unicodeScalars.contains("\u{FFFD}"))
    #expect(Laws(input).allBreaches == [])
  }

  @Test(
    "A sequence cut off by the end of the input",
    arguments: [[0xC3], [0xE2, 0x80], [0xF0, 0x9F, 0x98]] as [[UInt8]])
  func cutOff(bytes: [UInt8]) {
    let input = [0x81] + Array("Geachte voorzitter,\n\nDe situatie ".utf8) + bytes
    #expect(Self.codes(Letter(parsing: input)).contains(.invalidUTF8))
    #expect(Laws(input).allBreaches == [])
  }

  @Test("UTF-16 with lone surrogates and an odd length", arguments: [false, true])
  func utf16(isBigEndian: Bool) {
    var units = Array(Self.letter.utf16)
    units.insert(0xFEFF, at: 0)
    units.insert(0xD83D, at: units.count / 2)
    units.append(0xDC00)
    var input = units.flatMap { unit in
      isBigEndian ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }
    input.append(0x61)
    let letter = Letter(parsing: input)
    #expect(Self.codes(letter).filter { $0 == .invalidUTF16 }.count == 1)
    #expect(letter.motions.count == 1)
    #expect(Laws(input).allBreaches == [])
  }

  @Test("NUL bytes are counted, and the letter is read")
  func nul() {
    let input = Array(Self.letter.replacing("conform", with: "con\0form").utf8)
    let letter = Letter(parsing: input)
    #expect(Self.codes(letter).contains(.controlCharacter))
    #expect(letter.motions.count == 1 && letter.footnotes.count == 1)
    #expect(Laws(input).allBreaches == [])
  }

  @Test("Bidirectional controls part no word and reach no output raw")
  func bidirectional() {
    let text = Self.letter.replacing("conform", with: "\u{202E}conform\u{202C}")
      .replacing("van het lid", with: "van \u{2066}het\u{2069} lid")
    let letter = Letter(parsing: Array(text.utf8))
    #expect(letter.motions.first.map { $0.submitters.map { letter[$0.name] } } == ["Eppink"])
    #expect(Laws(Array(text.utf8)).allBreaches == [])
  }

  @Test(
    "Every blank of Unicode parts words as a blank does",
    arguments: (0...0x3000).compactMap(Unicode.Scalar.init).filter {
      $0.properties.isWhitespace && !["\n", "\r", "\u{C}"].contains($0)
    })
  func blanks(blank: Unicode.Scalar) {
    let plain = Letter(parsing: Array(Self.letter.utf8))
    let text = Self.letter.replacing("van het lid Eppink", with: "van\(blank)het\(blank)lid\(blank)Eppink")
      .replacing("heeft § 3", with: "heeft\(blank)§\(blank)3")
    let letter = Letter(parsing: Array(text.utf8))
    #expect(Self.texts(letter) == Self.texts(plain))
    #expect(Laws(Array(text.utf8)).allBreaches == [])
  }

  @Test(
    "Blanks that do not break, in the place of all others or beside them",
    arguments: ["\u{A0}", "\u{A0}  ", " \u{A0}"])
  func unbreakable(blank: String) {
    let text = """
      Aan de Voorzitter van de Tweede Kamer der Staten-Generaal
      Postbus 20018
      Datum 4 december 2023
      Onderwerp Reactie op moties

      Geachte heer/mevrouw,

      Motie van het lid Eppink over banken (Kamerstuk 21 501-20, nr. 1736)

      Dat is gedaan op 12 oktober 2021.1

      De minister van Buitenlandse Zaken,

      Ben Knapen

      1 Kamerbrief over banken (21 501-02, nr. 2375)
      """.split(separator: " ").joined(separator: blank)
    #expect(Laws(Array(text.utf8)).allBreaches == [])
    #expect(Letter.reading(text).motions.count == 1)
  }
}

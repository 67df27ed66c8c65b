import KamerbriefLaws
import Testing

@testable import Kamerbrief

@Suite("Source")
struct SourceTests {
  private static func kinds(_ source: Source) -> [EncodingFinding.Kind] {
    source.printed.findings.map(\.kind)
  }

  private static func text(_ source: Source) -> String { String(decoding: source.text, as: UTF8.self) }

  @Test("UTF-8 stays as it is")
  func utf8() {
    let input = Array("Azerbeidzjan – “één” 😀\r\n".utf8)
    let source = Source(input)
    #expect(source.text == input)
    #expect(source.printed.findings.isEmpty)
    #expect((0...input.count).map(source.inputOffset) == Array(0...input.count))
  }

  @Test("A byte order mark is no finding")
  func byteOrderMark() {
    let source = Source([0xEF, 0xBB, 0xBF] + Array("één".utf8))
    #expect(source.printed.findings.isEmpty)
    #expect(Self.text(source).unicodeScalars.elementsEqual("\u{FEFF}één".unicodeScalars))
  }

  @Test("UTF-16 with a byte order mark, in both orders", arguments: [false, true])
  func utf16(isBigEndian: Bool) {
    let units = Array("\u{FEFF}Één 😀 a".utf16)
    let input = units.flatMap { unit in
      let bytes = [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)]
      return isBigEndian ? bytes.reversed() : bytes
    }
    let source = Source(input)
    #expect(Self.text(source) == "Één 😀 a")
    #expect(source.printed.findings.isEmpty)
    #expect(source.inputOffset(0) == 2)
    // É is two bytes in both forms, "én " six and eight, the smiley four.
    #expect(source.inputOffset("É".utf8.count) == 4)
    #expect(source.inputOffset("Één ".utf8.count) == 10)
    #expect(source.inputOffset("Één 😀".utf8.count) == 14)
    #expect(source.inputOffset(source.text.count) == input.count)
  }

  @Test(
    "Half pairs of surrogates and half units become U+FFFD, and are reported once",
    arguments: [
      ([0xFF, 0xFE, 0x00, 0xD8, 0x61, 0x00], "\u{FFFD}a"),
      ([0xFF, 0xFE, 0x00, 0xDC, 0x61, 0x00], "\u{FFFD}a"),
      ([0xFE, 0xFF, 0xD8, 0x00, 0xD8, 0x00], "\u{FFFD}\u{FFFD}"),
      ([0xFE, 0xFF, 0x00, 0x61, 0xD8, 0x3D], "a\u{FFFD}"),
      ([0xFF, 0xFE, 0x61, 0x00, 0x62], "a\u{FFFD}"), ([0xFF, 0xFE, 0x62], "\u{FFFD}"),
    ] as [([UInt8], String)])
  func halfUTF16(input: [UInt8], text: String) {
    let source = Source(input)
    #expect(Self.text(source) == text)
    #expect(Self.kinds(source) == [.invalidUTF16])
    #expect(source.inputOffset(source.text.count) == input.count)
  }

  @Test("A second byte order mark in UTF-16 is a character, and has a column", arguments: [false, true])
  func secondMark(isBig: Bool) {
    let unit: [UInt8] = isBig ? [0xFE, 0xFF] : [0xFF, 0xFE]
    let letter: [UInt8] = isBig ? [0x00, 0x61] : [0x61, 0x00]
    let source = Source(unit + unit + letter)
    #expect(source.text == Array("\u{FEFF}a".utf8))
    #expect(source.printed.markLength == 0)
    #expect(Source(unit + unit).lineCount == 1)
    let read = Letter(parsing: unit + unit + letter)
    #expect(read.head.introduction.first?.span.column == 2)
  }

  @Test("A byte order mark alone is an empty letter")
  func onlyByteOrderMark() {
    #expect(Source([0xFF, 0xFE]).text == [])
    #expect(Source([0xFE, 0xFF]).lineCount == 0)
  }

  @Test(
    "Each maximal invalid part becomes one U+FFFD",
    // The examples of the Unicode standard, chapter 3.9, tables 3-8 to 3-11. Byte 81 is none of Windows-1252's.
    arguments: [
      ([0xC0, 0xAF, 0xE0, 0x80, 0xBF, 0xF0, 0x81, 0x82, 0x41], 8, "A"),
      ([0xED, 0xA0, 0x80, 0xED, 0xBF, 0xBF, 0xED, 0xAF, 0x41, 0x81], 8, "A\u{FFFD}"),
      ([0xF4, 0x91, 0x92, 0x93, 0xFF, 0x41, 0x80, 0xBF, 0x42, 0x81], 5, "A\u{FFFD}\u{FFFD}B\u{FFFD}"),
      ([0xE1, 0x80, 0xE2, 0xF0, 0x91, 0x92, 0xF1, 0xBF, 0x41, 0x81], 4, "A\u{FFFD}"),
    ] as [([UInt8], Int, String)])
  func maximalParts(input: [UInt8], count: Int, rest: String) {
    let source = Source(input)
    #expect(Self.text(source) == String(repeating: "\u{FFFD}", count: count) + rest)
    #expect(Self.kinds(source) == [.invalidUTF8])
    #expect(source.printed.findings.first?.count == source.text.count { $0 == 0xEF })
  }

  @Test("Invalid bytes are replaced as the standard library does it")
  func asStandardLibrary() {
    var random = SeededGenerator(seed: 7)
    let choices: [UInt8] = [
      0x20, 0x41, 0x80, 0x9F, 0xA0, 0xBF, 0xC1, 0xC3, 0xE0, 0xE2, 0xED, 0xEF, 0xF0, 0xF4, 0xF5,
    ]
    for size in 1..<300 {
      // A byte that Windows-1252 leaves open keeps the input from being read so.
      let input = random.bytes(size, from: choices) + [0x81]
      #expect(PrintedText(input).text == Array(String(decoding: input, as: UTF8.self).utf8))
    }
  }

  @Test("Windows-1252 where it is plausible")
  func legacy() {
    let source = Source(Array("Geachte voorzitter, ".utf8) + [0x93, 0x63, 0x6F, 0xEB, 0x94, 0x20, 0x80])
    #expect(Self.text(source) == "Geachte voorzitter, “coë” €")
    #expect(Self.kinds(source) == [.legacy])
    #expect(source.printed.findings.first?.count == 4)
    #expect(source.inputOffset(source.text.count - 3) == 26)
  }

  @Test("Dashes and bullets that one program prints as a soft hyphen and a raised stop in Latin-1")
  func dashesInLatin1() {
    let source = Source(
      Array("Kamerstuk 21501".utf8) + [0xAD] + Array("02 ".utf8) + [0xB7, 0x20] + Array("a".utf8))
    #expect(Self.kinds(source) == [.legacy])
    #expect(Self.text(source).hasSuffix("21501-02 · a"))
  }

  @Test("Control characters are counted, white space is not")
  func controls() {
    let source = Source(Array("a\0b\u{1B}c\u{7F}\t\n\r\u{B}\u{C}".utf8))
    #expect(Self.kinds(source) == [.controlCharacter])
    #expect(source.printed.findings.first?.count == 3)
  }

  @Test(
    "Lines end at LF, CRLF and CR",
    arguments: [
      ("", 0, [0]), ("a", 1, [0]), ("a\n", 1, [0, 2]), ("a\r\nb\rc\n\rd", 5, [0, 3, 5, 7, 8]),
      ("\r\n\r\n", 2, [0, 2, 4]), ("a\u{C}b\u{85}c\u{2028}d", 1, [0]),
    ] as [(String, Int, [UInt32])])
  func lines(text: String, count: Int, starts: [UInt32]) {
    let source = Source(Array(text.utf8))
    #expect(source.lineCount == count)
    #expect(source.printed.lineStarts == starts)
    for (line, start) in starts.enumerated() {
      #expect(source.line(at: Int(start)) == line)
      if start > 0 { #expect(source.line(at: Int(start) - 1) == line - 1) }
    }
  }

  @Test("Scalars are counted right, also far into the text")
  func scalars() {
    let unit = "aé–😀"
    let text = Array(String(repeating: unit, count: 300).utf8)
    let source = Source(text)
    for start in stride(from: 0, to: text.count, by: unit.utf8.count * 7) {
      #expect(source.printed.scalars(from: 0, to: start) == start / unit.utf8.count * 4)
      #expect(source.printed.scalars(from: start, to: text.count) == 1200 - start / unit.utf8.count * 4)
    }
    #expect(PrintedText(Array("abc".utf8)).scalars(from: 1, to: 3) == 2)
  }

  @Test("Soft hyphens are hyphens where one of them stands where no word breaks")
  func softHyphens() {
    for proof in ["36600\u{AD}XIV", "Schilder\u{AD}Knol", "16\u{AD}jarige"] {
      let input = Array("\u{FF}é \(proof)\nEU\u{AD}landen".utf8)
      let source = Source(input)
      #expect(Self.text(source) == "\u{FF}é \(proof.replacing("\u{AD}", with: "-"))\nEU-landen")
      #expect(source.inputOffset(source.text.count - 7) == input.count - 8)
      #expect(source.inputOffset(source.text.count) == input.count)
      #expect(source.line(at: source.text.count - 9) == 1)
    }
    // One that is alone on its line is no hyphen, and no page.
    #expect(Self.text(Source(Array("24\u{AD}Den\u{C}\u{AD}".utf8))) == "24-Den\u{C}\u{AD}")
    #expect(Laws(Array("24\u{AD}Den\u{C}\u{AD}".utf8)).allBreaches == [])
    let broken = Array("onder\u{AD}zoek van het Ko\u{AD} \n\u{AD}ninkrijk".utf8)
    #expect(Self.text(Source(broken)) == "onderzoek van het Ko\u{AD} \nninkrijk")
  }

  @Test(
    "Characters are read as people read them, and each byte leads back to where it was printed",
    arguments: [
      ("nr.\u{A0}5", "nr. 5"), ("21\u{2009}501-02,\u{202F}nr.\u{2003}1", "21 501-02, nr. 1"),
      ("Datum\t4 mei", "Datum 4 mei"), ("Ka\u{200B}mer\u{FEFF}brief", "Kamerbrief"), ("on\u{AD}der", "onder"),
      ("coo\u{308}rdinatie, e\u{301}e\u{301}n, Wes\u{30C}", "coördinatie, één, Weš"),
      ("x\u{301}", "x\u{301}"),
      ("ﬁnancieel, eﬀect, oﬃcieel", "financieel, effect, officieel"),
      ("informa\u{7400}\u{6900}e, Sta\u{6600}\u{6600}el", "informatie, Staffel"),
      ("\u{FEFF}a\u{A0}b", "\u{FEFF}a b"),
      ("nr. 34\u{21A9}\u{FE0E}", "nr. 34"),
      ("https://www.example.nl/a \u{21A9}", "https://www.example.nl/a "),
    ])
  func readCharacters(printed: String, read: String) {
    let utf16: [UInt8] = [0xFF, 0xFE] + printed.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    for input in [Array(printed.utf8), utf16] {
      let source = Source(input)
      #expect(Self.text(source).unicodeScalars.elementsEqual(read.unicodeScalars))
      #expect(source.inputOffset(source.text.count) == input.count)
      let offsets = (0...source.text.count).map { source.inputOffset($0) }
      #expect(offsets == offsets.sorted())
      #expect(Laws(input).wrongTokens == [])
    }
  }

  @Test("Columns count what was printed, and so do line ends")
  func printedColumns() {
    let input = Array("a\u{A0}\u{200B}b\nﬁ\u{AD}n\u{A0}c\n".utf8)
    let source = Source(input)
    #expect(Self.text(source) == "a b\nfin c\n")
    let place = source.printed.place(of: source.place(of: 8))
    #expect(place.line == 1 && place.column == 4)
    #expect(source.line(at: 3) == 0 && source.line(at: 4) == 1)
    #expect(source.isInside(5) && !source.isInside(4) && !source.isInside(6))
  }

  @Test(
    "A capital that was printed apart from its word joins it where the letter proves that",
    arguments: [
      // The word, or one that opens alike, stands elsewhere.
      ("V oor de brief, voor uw Kamer", "Voor de brief, voor uw Kamer"),
      ("motie-V an Dijk van de leden", "motie-Van Dijk van de leden"), ("A an de aan", "Aan de aan"),
      // It comes twice so, and could be a word.
      ("P agina 1\nP agina 2", "Pagina 1\nPagina 2"), ("vitamine D suppletie, D suppletie", nil),
      // Others prove it.
      ("V oor W at T weede voor wat", "Voor Wat Tweede voor wat"), ("de T weede Kamer", nil),
      ("de T weede Kamer, V oorzitter", "de Tweede Kamer, Voorzitter"),
      // No word opens with both letters in one piece, and one with the capital is proven, or a sentence opens.
      ("het V oorstel, voorstel. T en", "het Voorstel, voorstel. Ten"), ("het T en, Tel", nil),
      ("De V ork, ten V oren, voren", "De Vork, ten Voren, voren"),
      ("Het is zo. T ot slot", "Het is zo. Tot slot"),
      ("V en W", nil), ("type T en", nil), ("variant B uitgewerkt, variant C aangehouden", nil),
      // The rest is a word by itself, or stands behind initials.
      ("optie B en C, en ik ben er", nil), ("P. van Dijk", nil),
      // Papers of the Eerste Kamer have letters.
      ("letter Y herdruk, en letter Y herdruk", nil), ("een label F, E en D", nil),
    ] as [(String, String?)])
  func kerned(printed: String, read: String?) {
    let input = Array(printed.utf8)
    #expect(Self.text(Source(input)) == read ?? printed)
    #expect(Laws(input).wrongTokens == [])
  }
}

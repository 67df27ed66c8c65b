import Kamerbrief
import KamerbriefLaws
import Testing

/// Input that no extractor should give, with a name.
private struct BadInput: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let bytes: [UInt8]

  init(_ name: String, _ bytes: [UInt8]) {
    testDescription = name
    self.bytes = bytes
  }

  init(_ name: String, _ text: String) {
    self.init(name, Array(text.utf8))
  }

  static let all: [BadInput] = [
    BadInput("empty", []),
    BadInput("one line", "Geachte voorzitter,"),
    BadInput("one character", "a"),
    BadInput("one line end", "\n"),
    BadInput("blanks", " \t\u{A0}\r\n\u{200B}\u{FEFF}\n"),
    BadInput(
      "no motions", "Geachte voorzitter,\n\nHierbij een brief.\n\nDe minister van Financiën,\n\nJ. de Vries\n"
    ),
    BadInput("no notes", "1. Motie van het lid Eppink over iets (21501-20-1736)\n\nDat is gedaan.1\n"),
    BadInput("notes only", "1 Kamerstuk 29 628, nr. 1099\n2 https://www.rijksoverheid.nl/\n"),
    BadInput("a salutation only", "\n\nGeachte voorzitter,\n"),
    BadInput("a signature only", "De minister van Financiën,\n\nJ. de Vries\n"),
    BadInput("NULs", [UInt8](repeating: 0, count: 5000)),
    BadInput("NULs among words", "Geachte\0voorzitter,\n\0\0\nDe motie\0 van het lid\0Eppink\0.\n\0"),
    BadInput("carriage returns only", String(repeating: "\r", count: 1000)),
    BadInput("form feeds only", String(repeating: "\u{C}", count: 1000)),
    BadInput("form feeds between words", "\u{C}\u{C}Geachte voorzitter,\u{C}\n\u{C}Dag.\u{C}\u{C}"),
    BadInput("lines of one digit", String(repeating: "1\n", count: 3000)),
    BadInput("numbers", (0..<3000).map { "\($0) " }.joined()),
    BadInput("signs", String(repeating: "(([[<\"'-/.,;:", count: 300)),
    BadInput("addresses without an end", String(repeating: "https://", count: 2000)),
    BadInput("every byte", Array(0...0xFF) + [0x0A] + (0...0xFF).reversed()),
    BadInput("half UTF-16", [0xFF, 0xFE, 0x00, 0xD8, 0x0A]),
    BadInput("a byte order mark", [0xEF, 0xBB, 0xBF]),
    BadInput("two byte order marks", "\u{FEFF}\u{FEFF}Geachte voorzitter,\n"),
    BadInput("continuation bytes", [UInt8](repeating: 0x80, count: 3000)),
  ]
}

@Suite("Bad input")
struct BadInputTests {
  @Test("A text that opens with a colon") func openingColon() {
    #expect(Laws(Array(": ja\n\nDit.\n".utf8)).breaches == [])
  }

  @Test("Is read as well as it can be", arguments: BadInput.all)
  private func laws(input: BadInput) {
    #expect(Laws(input.bytes).breaches == [])
  }

  @Test("Nothing but white space is an empty letter", arguments: ["", "\n", " \r\n\u{A0}\u{C}", "\u{FEFF}"])
  func empty(text: String) {
    #expect(Letter(parsing: Array(text.utf8)).diagnostics.map(\.code) == [.emptyLetter])
  }

  @Test("Binary noise", arguments: 0..<24)
  func noise(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let choices: [UInt8] =
      switch seed % 3 {
      case 0: Array(0...0xFF)
      case 1: Array("Motie van het lid 1 2 3 (21501-20) https://a.nl/\n\n\u{C}•²’".utf8)
      default: Array(" \n\r\u{C}\t1.-aA[(".utf8)
      }
    #expect(Laws(random.bytes(4000, from: choices)).breaches == [])
  }

  @Test("A letter cut off anywhere", arguments: Fixture.all)
  func cutOff(fixture: Fixture) throws {
    let bytes = try fixture.bytes()
    var random = SeededGenerator(seed: UInt64(bytes.count))
    for _ in 0..<4 {
      let end = Int.random(in: 0..<bytes.count, using: &random)
      #expect(Laws(Array(bytes[..<end])).breaches == [], "the first \(end) bytes")
      #expect(Laws(Array(bytes[end...])).breaches == [], "from byte \(end)")
    }
  }

  @Test("A letter with lines taken out, doubled and swapped", arguments: Fixture.all)
  func shuffled(fixture: Fixture) throws {
    var random = SeededGenerator(seed: 11)
    var lines = try fixture.bytes().split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for round in 0..<6 {
      for _ in 0..<(lines.count / 10 + 1) {
        let at = Int.random(in: 0..<lines.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: if lines.count > 1 { lines.remove(at: at) }
        case 1: lines.insert(lines[at], at: at)
        default: lines.swapAt(at, Int.random(in: 0..<lines.count, using: &random))
        }
      }
      let input = Array(lines.joined(separator: [UInt8(ascii: "\n")]))
      #expect(Laws(input).breaches == [], "round \(round)")
    }
  }

  @Test(
    "A megabyte in one line", .timeLimit(.minutes(2)),
    arguments: ["a", "woord ", "1 ", "motie ", "(", "https://a.nl/b-", "a    "])
  func oneLine(unit: String) {
    let bytes = Array(String(repeating: unit, count: (1 << 20) / unit.utf8.count).utf8)
    let letter = Letter(parsing: bytes)
    #expect(letter.source.lines == 1)
    #expect(letter.source.bytes == bytes.count)
    #expect(letter.allSpans.allSatisfy { $0.span.start >= 0 && $0.span.end <= bytes.count })
    #expect(letter.json(compact: true).last == UInt8(ascii: "}"))
  }

  @Test("Very many pages", .timeLimit(.minutes(1)), arguments: ["\u{C}", "\u{C}\n", "1 a\n\u{C}"])
  func manyPages(page: String) {
    let letter = Letter(parsing: Array(String(repeating: page, count: 50_000).utf8))
    #expect(letter.source.pages >= 1)
  }
}

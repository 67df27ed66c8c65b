import Testing

@testable import Kamerbrief

/// Eight bytes are asked at once, also where a range ends before them: each place is found as if they were asked one by one.
@Suite("Bytes asked many at once") struct ScanTests {
  /// Texts in which the sign stands at each place, and in none.
  private func texts(_ sign: String) -> [[UInt8]] {
    (0...40).map { place in
      Array((String(repeating: "a", count: place) + sign + String(repeating: "b", count: 40 - place)).utf8)
    } + [Array(String(repeating: "a", count: 41).utf8)]
  }

  private func expectSame(
    _ sign: String, length: Int = 1, _ scan: ([UInt8], Int, Int) -> Int, _ holds: ([UInt8], Int) -> Bool,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for text in texts(sign) {
      for start in stride(from: 0, to: text.count, by: 5) {
        for end in start...text.count {
          let first = (start..<end).first { $0 + length <= end && holds(text, $0) } ?? end
          #expect(scan(text, start, end) == first, sourceLocation: sourceLocation)
        }
      }
    }
  }

  @Test func blank() {
    expectSame(" ", { UTF8Scan.blank(in: $0, $1, $2) }, { $0[$1] == 0x20 })
  }

  @Test func digit() {
    expectSame("7", { UTF8Scan.digit(in: $0, $1, $2) }, { Ascii.isDigit($0[$1]) })
  }

  @Test func bracket() {
    expectSame("(", { UTF8Scan.bracket(in: $0, $1, $2) }, { $0[$1] == 0x28 || $0[$1] == 0x29 })
    expectSame(")", { UTF8Scan.bracket(in: $0, $1, $2) }, { $0[$1] == 0x28 || $0[$1] == 0x29 })
  }

  @Test func byte() {
    expectSame("é", { UTF8Scan.byte(0xA9, in: $0, $1, $2) }, { $0[$1] == 0xA9 })
  }

  @Test func control() {
    expectSame("\u{1}", { UTF8Scan.below(0x20, in: $0, $1, $2) }, { $0[$1] < 0x20 })
  }

  @Test func pairInAnyCase() {
    expectSame(
      "Mo", length: 2, { UTF8Scan.pair(0x6D, 0x6F, in: $0, $1, $2) },
      { $0[$1] | 0x20 == 0x6D && $0[$1 + 1] | 0x20 == 0x6F })
  }

  @Test("Behind the last blank of a range")
  func behindBlank() {
    for text in texts(" ") {
      for start in stride(from: 0, to: text.count, by: 3) {
        for end in start...text.count {
          let last = (start..<end).last { text[$0] == 0x20 }
          #expect(UTF8Scan.behindBlank(in: text, start, end) == last.map { $0 + 1 } ?? start)
        }
      }
    }
  }

  @Test("The key of a word in two parts is that of the word in one", arguments: 1..<30)
  func keyOfParts(cut: Int) {
    let word = Array("Afwegingskaderontwikkelingssamenwerking".utf8)
    let whole = Array("afwegingskaderontwikkelingssamenwerking".utf8)
    let hyphened = Array(whole[..<cut] + [0x2D] + whole[cut...])
    #expect(
      Key.word(word.span, 0..<cut, sign: nil, cut..<word.count) == Key.word(whole.span, 0, whole.count))
    #expect(
      Key.word(word.span, 0..<cut, sign: 0x2D, cut..<word.count) == Key.word(hyphened.span, 0, hyphened.count)
    )
  }
}

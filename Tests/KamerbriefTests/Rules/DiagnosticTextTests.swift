import Testing

@testable import Kamerbrief

@Suite("Findings as text")
struct DiagnosticTextTests {
  /// The report on one finding, without its hint.
  private static func report(
    _ input: [UInt8], line: Int, column: Int, _ range: Range<Int>, message: String = "fout"
  ) -> String {
    var letter = Letter()
    letter.source.name = "brief.txt"
    let span = SourceSpan(
      page: 1, line: line, column: column, start: range.lowerBound, end: range.upperBound)
    let finding = Diagnostic(code: .noteGap, message: message, span: span)
    return String(decoding: letter.diagnosticsText([finding], input: input), as: UTF8.self)
  }

  @Test("The line with a caret under the place")
  func caret() {
    #expect(
      Self.report(Array("een\r\ntwee drie\r\n".utf8), line: 2, column: 6, 10..<14) == """
        brief.txt:2:6: error: fout [footnote.gap]
          2 | twee drie
            |      ^^^^

        """)
  }

  @Test("Control characters are escaped, and the caret still stands right")
  func escapes() {
    #expect(
      Self.report(Array("a\u{1B}[31mé\u{301}x".utf8), line: 1, column: 9, 10..<11, message: "\u{7}") == """
        brief.txt:1:9: error: \\u{7} [footnote.gap]
          1 | a\\u{1B}[31mé\u{301}x
            |             ^

        """)
  }

  @Test("UTF-16 and Windows-1252 are shown as text")
  func encodings() {
    let utf16: [UInt8] = [0xFF, 0xFE, 0x61, 0, 0x0A, 0, 0xEB, 0, 0x62, 0]
    #expect(Self.report(utf16, line: 2, column: 2, 8..<10).contains("  2 | ëb\n    |  ^\n"))
    let legacy = Array("be".utf8) + [0xEB] + Array("indigd b".utf8)
    #expect(Self.report(legacy, line: 1, column: 11, 10..<11).contains("beëindigd b\n    |           ^\n"))
  }

  @Test("A place over several lines ends at its first line, an empty one still has a caret")
  func edges() {
    #expect(Self.report(Array("ab\ncd".utf8), line: 1, column: 2, 1..<5).contains("  1 | ab\n    |  ^\n"))
    #expect(Self.report(Array("ab".utf8), line: 1, column: 3, 2..<2).contains("  1 | ab\n    |   ^\n"))
    #expect(Self.report([], line: 1, column: 1, 0..<0) == "brief.txt:1:1: error: fout [footnote.gap]\n")
  }

  @Test("A long line is cut around the place")
  func longLine() {
    let line = String(repeating: "é", count: 5000) + "X" + String(repeating: "b", count: 5000)
    let report = Self.report(Array(line.utf8), line: 1, column: 5001, 10_000..<10_001)
    let shown = "…" + String(repeating: "é", count: 100) + "X" + String(repeating: "b", count: 60) + "…"
    #expect(report.contains("  1 | \(shown)\n    | \(String(repeating: " ", count: 101))^\n"))
  }

  @Test("Colours only where asked for")
  func colours() {
    var letter = Letter()
    letter.source.name = "b"
    let span = SourceSpan(page: 1, line: 1, column: 1, start: 0, end: 1)
    let finding = Diagnostic(code: .gluedAddress, message: "m", span: span)
    let plain = letter.diagnosticsText([finding], input: [0x61])
    let coloured = letter.diagnosticsText([finding], input: [0x61], colour: true)
    #expect(!plain.contains(0x1B))
    let opening = "\u{1B}[1mb:1:1:\u{1B}[0m \u{1B}[1;35mwarning: "
    #expect(String(decoding: coloured, as: UTF8.self).hasPrefix(opening))
  }
}

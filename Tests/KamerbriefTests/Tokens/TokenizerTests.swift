import KamerbriefLaws
import Testing

@testable import Kamerbrief

@Suite("Tokens")
struct TokenizerTests {
  /// The texts of the tokens, or nil where they leave a gap or overlap.
  private static func printed(_ tokens: [Token], of text: [UInt8]) -> [[UInt8]]? {
    guard tokens.first?.start == 0, tokens.last.map({ Int($0.start) }) == text.count else { return nil }
    var pieces: [[UInt8]] = []
    for (token, next) in zip(tokens, tokens.dropFirst()) {
      guard token.start < next.start else { return nil }
      pieces.append(Array(text[Int(token.start)..<Int(next.start)]))
    }
    return pieces
  }

  private static func expectLossless(_ input: [UInt8], _ location: SourceLocation = #_sourceLocation) {
    let text = Source(input).text
    let pieces = printed(Tokenizer.tokens(of: text).tokens, of: text)
    #expect(pieces.map { Array($0.joined()) } == text, sourceLocation: location)
    // No token cuts a character.
    #expect(
      pieces?.allSatisfy { String(validating: $0, as: UTF8.self) != nil } == true, sourceLocation: location)
  }

  @Test("Printed back they are the input", arguments: Fixture.all)
  func fixtures(fixture: Fixture) throws {
    Self.expectLossless(try fixture.bytes())
  }

  @Test("Printed back they are the input, whatever it is")
  func nasty() {
    Self.expectLossless([])
    Self.expectLossless(Array(0...0xFF))
    Self.expectLossless((0...0xFF).reversed())
    Self.expectLossless(Array("\r\r\n\n\r\u{C}\u{C}\r\n".utf8))
    Self.expectLossless(Array("e\u{301}\u{200D}👩‍👩‍👧\u{FFFE}\u{FEFF}\u{10FFFF}".utf8))
    Self.expectLossless([UInt8](repeating: 0, count: 1000))
    Self.expectLossless([UInt8](repeating: 0xE2, count: 1000))
    var random = SeededGenerator(seed: 1)
    for size in 0..<200 {
      Self.expectLossless(random.bytes(size, from: Array(0...0xFF)))
      Self.expectLossless(random.bytes(size, from: Array("a1 -\r\n\u{C}.é²\u{A0}\u{AD}".utf8)))
    }
  }

  @Test("The last token is empty")
  func closed() {
    #expect(Tokenizer.tokens(of: []).tokens.map(\.kind) == [.lineEnd])
    #expect(Tokenizer.tokens(of: Array("a\n".utf8)).tokens.map(\.start) == [0, 1, 2])
  }

  @Test(
    "Kinds",
    arguments: [
      ("jl.1", [.word, .sign, .number]), ("202014", [.number]),
      ("De Kort1het", [.word, .blank, .word, .number, .word]),
      ("moties¹²", [.word, .raised]), ("⁴⁵⁰", [.raised]), ("[3]", [.sign, .number, .sign]),
      ("éénÅŷ", [.word]), ("e\u{301}", [.word]), ("ﬁnanciën", [.word]), ("µº", [.word]),
      (" \t\u{A0}\u{2009}\u{202F}\u{3000}", [.blank]), ("\u{B}\u{85}", [.blank]),
      ("a\u{AD}b", [.word]), ("a\u{AD}\nb", [.word, .invisible, .lineEnd, .word]),
      ("\u{FEFF}\u{200B}\0\u{1B}", [.invisible, .sign, .sign]),
      ("a-b", [.word, .hyphen, .word]), ("\u{2010}", [.hyphen]), ("\u{2011}", [.hyphen]),
      ("\u{FFFE}", [.hyphen]),
      ("--", [.hyphen, .hyphen]), ("–", [.sign]), ("“a”", [.sign, .word, .sign]), ("’s", [.sign, .word]),
      ("•", [.sign]), ("€", [.sign]), ("\u{F0B7}", [.sign]), ("\u{FFFD}", [.sign]),
      ("\n", [.lineEnd]), ("\r\n", [.lineEnd]), ("\r", [.lineEnd]), ("\n\r", [.lineEnd, .lineEnd]),
      ("\r\r\n", [.lineEnd, .lineEnd]), ("\u{C}\u{C}", [.pageBreak, .pageBreak]),
    ] as [(String, [Token.Kind])])
  func kinds(text: String, kinds: [Token.Kind]) {
    #expect(Tokenizer.tokens(of: Source(Array(text.utf8)).text).tokens.dropLast().map(\.kind) == kinds)
  }

  @Test("Marks are all tokens but words, signs and single blanks")
  func marks() {
    let text = "Motie 3, zie  b-c.\nEén¹ dergelijke\u{C}" + String(repeating: "12\n", count: 600)
    let (tokens, marks) = Tokenizer.tokens(of: Array(text.utf8))
    #expect(
      marks.map { tokens[Int($0)].kind }
        == [.number, .blank, .hyphen, .lineEnd, .raised, .pageBreak, .fragments, .lineEnd])
  }
}

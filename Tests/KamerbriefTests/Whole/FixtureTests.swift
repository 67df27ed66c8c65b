import Foundation
import Kamerbrief
import KamerbriefLaws
import Testing

@Suite("Fixtures")
struct FixtureTests {
  @Test("There are letters to read")
  func found() {
    #expect(Fixture.all.count > 10)
  }

  @Test("The output is as recorded", arguments: Fixture.all)
  func golden(fixture: Fixture) throws {
    let json = Letter(parsing: try fixture.bytes(), name: fixture.path).json() + [UInt8(ascii: "\n")]
    if Fixture.isRecording {
      try Data(json).write(to: fixture.golden)
      Issue.record("recorded: read \(fixture.golden.lastPathComponent) line by line before it is committed")
      return
    }
    let recorded = try? Data(contentsOf: fixture.golden)
    let wanted = try #require(recorded, "nothing is recorded: KAMERBRIEF_RECORD=1 swift test")
    if Array(wanted) != json { Issue.record("\(Self.firstDifference(Array(wanted), json))") }
  }

  @Test("Spans agree with the input", arguments: Fixture.all)
  func spans(fixture: Fixture) throws {
    #expect(Laws(try fixture.bytes()).wrongSpans == [])
  }

  @Test("Nothing is lost", arguments: Fixture.all)
  func coverage(fixture: Fixture) throws {
    #expect(Laws(try fixture.bytes()).lostText == [])
  }

  @Test("Two runs give the same bytes", arguments: Fixture.all)
  func deterministic(fixture: Fixture) throws {
    let bytes = try fixture.bytes()
    #expect(Letter(parsing: bytes).json() == Letter(parsing: bytes).json())
  }

  // A letter that is about its encoding says something else in another one.
  @Test(
    "The same letter in other bytes reads the same",
    arguments: Fixture.all.filter { !$0.path.contains("/encoding.") }, OtherBytes.allCases)
  func sameLetter(fixture: Fixture, form: OtherBytes) throws {
    let bytes = try fixture.bytes()
    let rewritten = form.rewrite(bytes)
    let wanted = try Self.withoutPlaces(Letter(parsing: bytes))
    let found = try Self.withoutPlaces(Letter(parsing: rewritten))
    if wanted != found { Issue.record("\(Self.firstDifference(wanted, found))") }
    #expect(Laws(rewritten).breaches == [])
  }

  /// The letter's JSON without the keys that tell places.
  private static func withoutPlaces(_ letter: Letter) throws -> [UInt8] {
    let places: Set = ["span", "spans", "headingSpan", "start", "end", "line", "column", "parts", "bytes"]
    func strip(_ value: Any) -> Any {
      if let object = value as? [String: Any] {
        return object.filter { !places.contains($0.key) }.mapValues(strip)
      }
      return (value as? [Any])?.map(strip) ?? value
    }
    let object = try JSONSerialization.jsonObject(with: Data(letter.json(compact: true)))
    return Array(
      try JSONSerialization.data(withJSONObject: strip(object), options: [.prettyPrinted, .sortedKeys]))
  }

  private static func firstDifference(_ wanted: [UInt8], _ found: [UInt8]) -> String {
    let wanted = lines(wanted)
    let found = lines(found)
    let same = zip(wanted, found).prefix { $0 == $1 }.count
    func shown(_ lines: [Substring]) -> String {
      lines[max(0, same - 3)..<min(lines.count, same + 2)].map { String($0.prefix(300)) }
        .joined(separator: "\n")
    }
    return "line \(same + 1):\n\(shown(wanted))\n-- but now --\n\(shown(found))"
  }

  private static func lines(_ json: [UInt8]) -> [Substring] {
    String(decoding: json, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
  }
}

/// Ways to write the same text.
enum OtherBytes: CaseIterable, Sendable {
  case lineFeeds, carriageReturnsAndLineFeeds, carriageReturns, byteOrderMark, utf16LittleEndian
  case utf16BigEndian

  func rewrite(_ bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .lineFeeds: Self.withLineEnds("\n", bytes)
    case .carriageReturnsAndLineFeeds: Self.withLineEnds("\r\n", bytes)
    case .carriageReturns: Self.withLineEnds("\r", bytes)
    case .byteOrderMark: [0xEF, 0xBB, 0xBF] + bytes
    case .utf16LittleEndian: Self.utf16(bytes).flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    case .utf16BigEndian: Self.utf16(bytes).flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    }
  }

  private static func utf16(_ bytes: [UInt8]) -> [UInt16] {
    [0xFEFF] + String(decoding: bytes, as: UTF8.self).utf16
  }

  private static func withLineEnds(_ end: String, _ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "\r"): out += end.utf8
      // The second half of a line end.
      case UInt8(ascii: "\n"): if index == 0 || bytes[index - 1] != UInt8(ascii: "\r") { out += end.utf8 }
      default: out.append(byte)
      }
    }
    return out
  }
}

import Foundation
import Kamerbrief
import KamerbriefLaws
import Testing

@Suite("Damage")
struct DamageTests {
  @Test("What once broke a law holds them all", arguments: Fixture.crashes)
  func crashes(fixture: Fixture) throws {
    #expect(Laws(try fixture.bytes()).allBreaches == [])
  }

  @Test("Every fixture holds all laws", arguments: Fixture.all)
  func fixtures(fixture: Fixture) throws {
    #expect(Laws(try fixture.bytes()).allBreaches == [])
  }

  /// A sample; `KamerbriefFuzz damage` does all.
  @Test("A damaged letter holds the laws", arguments: Edit.Kind.allCases, Fixture.all)
  func damaged(kind: Edit.Kind, fixture: Fixture) throws {
    let input = try fixture.bytes()
    var random = SeededGenerator(seed: UInt64(input.count))
    let edits = Edit.all(kind, of: input, letter: Letter(parsing: input), flips: 3, random: &random)
    for _ in 0..<3 {
      guard let edit = edits.randomElement(using: &random) else { return }
      let laws = Laws(edit.applied(to: input))
      #expect(laws.breaches + laws.wrongReferences == [], "\(kind.rawValue) at \(edit.range)")
    }
  }

  @Test("A hard input holds all laws", arguments: HardInput.all)
  func hard(input: HardInput) {
    #expect(Laws(input.bytes(1000)).allBreaches == [])
  }

  @Test("The shape tells wrong output from right")
  func shape() throws {
    let json = Letter(parsing: try Fixture.all[0].bytes()).json(compact: true)
    #expect(LetterShape.fault(in: json) == nil)
    let text = String(decoding: json, as: UTF8.self)
    for (part, wrong) in [
      (#""page":"#, #""page":-"#), (#""motions":["#, #""motion":["#), (#""parts":null"#, #""parts":[]"#),
      (#""coSigned":false"#, #""coSigned":0"#), (#""text":""#, "\"text\":\"\u{9B}"),
      (#""text":""#, #""text":"\x"#),
      (#"kst-"#, #"kst_"#), (#""https://"#, #""ftp://"#), (#""kind":"note""#, #""kind":"noot""#),
    ] {
      guard let range = text.range(of: part) else { continue }
      #expect(
        LetterShape.fault(in: Array(text.replacingCharacters(in: range, with: wrong).utf8)) != nil, "\(wrong)"
      )
    }
    #expect(LetterShape.fault(in: Array(json.dropLast())) != nil)
    #expect(LetterShape.fault(in: json + json) != nil)
  }
}

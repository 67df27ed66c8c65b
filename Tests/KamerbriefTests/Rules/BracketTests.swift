import Testing

@testable import Kamerbrief

/// Brackets round addresses that end their line.
@Suite("Brackets at line ends")
struct BracketTests {
  private static func codes(_ notes: [String]) -> [Diagnostic.Code] {
    Letter.reading(body: "Dit is bekend.1 Dat volgt.2", notes: notes).diagnostics.map(\.code)
      .filter { $0 == .unbalancedBracket }
  }

  @Test(
    "Behind a slash nothing is missing where the next note follows; at the end of all notes the rest may stand elsewhere"
  )
  func slash() {
    let cut = "Rapport Focus op AI (https://www.raadvanstate.nl/adviezen/@877861/w80-80-0748-i/"
    let other = "Kamerstuk 31 765, nr. 1039."
    #expect(Self.codes(["1 " + cut, "2 " + other]) == [.unbalancedBracket])
    #expect(Self.codes(["1 " + other, "2 " + cut]) == [])
  }
}

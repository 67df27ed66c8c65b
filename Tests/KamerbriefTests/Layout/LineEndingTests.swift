import Testing

@testable import Kamerbrief

/// What is told of a line by its last characters must allow all that the steps find when they read it.
@Suite("Endings of lines") struct LineEndingTests {
  private func ending(_ line: LineText) -> LineEnding {
    let table = LineEnding.table
    return LineEnding(table.span, line.text, line.start, line.end)
  }

  private func line(_ text: String) -> LineText {
    let bytes = Array(text.utf8)
    return LineText(bytes, 0..<bytes.count)
  }

  @Test(
    "An ending that a step looks for is allowed",
    arguments: [
      ("het beleid.", LineEnding.sentence), ("de vraag?", .sentence), ("het volgende:", .sentence),
      ("het beleid.3", .sentence), ("(zie bijlage)", .sentence), ("van de dag.”", .sentence),
      ("miljoen.4)", .sentence), ("bericht24, 25,26.", .sentence), ("het beleid.¹", .sentence),
      ("de motie van", .joint), ("het", .joint), ("(Kamerstuk", .joint), ("Kamerstuk 21 501, nr.", .joint),
      ("Kuzu/Van", .joint), ("Kamerstukken II", .joint), ("Handelingen I", .joint), ("in ’t", .joint),
      ("uit-", .more), ("https://www.tweedekamer.nl/", .more), ("?uri=", .more), ("zie ook:", .more),
      ("ministers,", .more), ("samen\u{2011}", .more), ("samen\u{FFFE}", .more), ("samen\u{02}", .more),
      ("van het beleid Ons kenmerk", .sideText), ("en Uw referentie", .sideText), ("Bijlage(n)", .sideText),
      ("Contactpersoon", .sideText), ("T 070 379 89 11", .sideText), ("Pagina 2", .digit),
      ("Rijnstraat 8", .houseNumber), ("Bezuidenhoutseweg 20 A", .houseNumber),
      ("Turfmarkt 147b", .houseNumber),
    ])
  func allowed(text: String, step: LineEnding) {
    #expect(ending(line(text)).contains(step))
    #expect(ending(line(text.uppercased())).contains(step))
  }

  @Test(
    "A line that ends in a word is passed over", arguments: ["gezegd", "Kamerstuk is", "de vraag", "weg"])
  func passedOver(text: String) {
    #expect(ending(line(text)) == [])
  }

  @Test("Whatever two bytes a line ends with, no ending is passed over that the questions find")
  func allPairs() {
    for last in UInt8.min...UInt8.max {
      for before in UInt8.min...UInt8.max {
        let bytes = Array("het is, van ".utf8) + [before, last]
        let line = LineText(bytes, 0..<bytes.count)
        let ending = ending(line)
        if line.endsSentence { #expect(ending.contains(.sentence), "\(before) \(last)") }
        if line.endsJoint { #expect(ending.contains(.joint), "\(before) \(last)") }
        if line.endsOpen || line.endsHyphen { #expect(ending.contains(.more), "\(before) \(last)") }
      }
    }
  }
}

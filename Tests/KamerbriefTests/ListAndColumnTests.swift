import Testing

@testable import Kamerbrief

/// Points of a list that look like headings, headings that nearly fill their line, and names of a department.
@Suite("Lists, headings and columns")
struct ListAndColumnTests {
  @Test("A point that ends with “en” is no heading; the next number opens the next point")
  func points() {
    LayoutTests.expect(
      """
      salutation     | Geachte voorzitter,
                     |
      body           | De maatregelen zijn opgenomen langs de vier aangrijpingspunten die hieronder staan:
      body           | 1. Vermindering gebruik grondstoffen;
      body           | 2. Substitutie;
      body           | 3. Levensduurverlenging en
      body           | 4. Hoogwaardige verwerking.
      body           | Waar het beleid zich eerder vooral richtte op materialen in de afvalfase, leggen we
      body           | in dit programma steeds meer de nadruk op het begin van de keten en het ontwerp.
      """)
    let letter = LetterTests.letter(
      body: "Langs vier punten werken we aan het programma:\n3. Verlenging en\n4. Verwerking.\nDat is veel.")
    #expect(letter.head.introduction.map { letter[$0.text] }.contains("Verwerking."))
  }

  @Test("A heading that fills three quarters of its line stands where the next word had room")
  func wideHeading() {
    LayoutTests.expect(
      """
      salutation     | Geachte voorzitter,
      body           | Ambities voor 2030 en 2050 helpen om de stap te zetten naar een circulaire economie
      body           | en in het programma zijn daarom doelen opgenomen. Ik kom daarop terug.
      heading        | Uitwerking ambitieus klimaatdoel voor de circulaire economie hier
      body           | In het programma wordt ingegaan op de verdere uitwerking van het doel dat het
      body           | kabinet zich heeft gesteld voor het gebied ten opzichte van het huidig klimaatbeleid
      body           | en dat doel is daarmee onzeker. Dit onderzoek stuur ik mee met deze brief.
      """)
  }

  @Test("A department's name that comes back in the middle of pages")
  func departments() {
    let text = """
      De waterbeheerders werken aan herstel van het watersysteem, en daarover is afgesproken
      dat provincies de gebieden aanwijzen waar het peil omhoog kan.
      """
    let name = "Ministerie van\nInf rastructuur en\nWaterstaat"
    let pages = (1...4).map { "\(text)\n\n\(name)\n\nOnderdeel \(["A", "B", "C", "D"][$0 - 1])\n\(text)" }
    let letter = LetterTests.letter(
      "Geachte voorzitter,\n\n" + pages.joined(separator: "\n\u{C}")
        + "\n\nDe minister van Infrastructuur en Waterstaat,\n\nA.B. Jansen\n")
    #expect(letter.furniture.count { letter[$0.text] == "Ministerie van" } == 4)
    #expect(
      letter.sections.map { $0.heading.map { letter[$0] } } == [
        "Onderdeel A", "Onderdeel B", "Onderdeel C", "Onderdeel D",
      ])
  }
}

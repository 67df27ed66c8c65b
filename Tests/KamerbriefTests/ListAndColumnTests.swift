import Testing

@testable import Kamerbrief

/// Points of a list that look like headings, headings that nearly fill their line, and names of a department.
@Suite("Lists, headings and columns")
struct ListAndColumnTests {
  @Test("Roman numbers count items with and without an opening bracket", arguments: ["", "("])
  func romanLabels(_ open: String) {
    let labels = ["i)", "ii)", "iv)"].map { open + $0 }
    let letter = LetterTests.letter(
      body: "Het gaat om:\n" + labels.map { "\($0) de kosten in 2026;" }.joined(separator: "\n"))
    #expect(letter.head.introduction.dropFirst().map { $0.label.map { letter[$0] } } == labels)
  }

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
      dat provincies de gebieden aanwijzen waar het peil omhoog kan. De waterschappen nemen
      de uitkomsten op in hun plannen, die zij met de gemeenten en met de beheerders van
      natuurgebieden bespreken voordat het werk in de gebieden begint, en met omwonenden,
      die daar vragen over hebben en die gehoord worden.
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

  @Test("A heading that comes back is no furniture below a side column, across a blank line")
  func headingBelowColumn() {
    let text = """
      De waterbeheerders werken aan herstel van het watersysteem, en daarover is afgesproken
      dat provincies de gebieden aanwijzen waar het peil omhoog kan. De waterschappen nemen
      de uitkomsten op in hun plannen, die zij met de gemeenten en met de beheerders van
      natuurgebieden bespreken voordat het werk in de gebieden begint, en met omwonenden,
      die daar vragen over hebben en die gehoord worden.
      """
    let name = "Ministerie van\nInf rastructuur en\nWaterstaat"
    let pages = (1...4).map {
      "\(name)\n\n\($0 == 2 ? "Inzet" : "Deel \($0)")\n\(text)\nInzet\n\(text)\n\(text)"
    }
    let letter = LetterTests.letter(
      "Geachte voorzitter,\n\n" + pages.joined(separator: "\n\u{C}")
        + "\n\nDe minister van Infrastructuur en Waterstaat,\n\nA.B. Jansen\n")
    #expect(letter.sections.count { $0.heading.map { letter[$0] } == "Inzet" } == 5)
  }

  @Test("An acronym or a unit that ends in a digit, and a marker behind it", arguments: ["NIS2", "elke km2"])
  func acronym(_ word: String) {
    let letter = LetterTests.letter(
      body: "De richtlijn is vastgesteld.1 Zo geeft \(word)2 aan dat maatregelen nodig zijn.3",
      notes: ["1 Kamerstuk 27 625, nr. 1", "2 Kamerstuk 27 625, nr. 2", "3 Kamerstuk 27 625, nr. 3"])
    #expect(letter.footnotes.map { $0.markers.count } == [1, 1, 1])
    #expect(letter.head.introduction.first.map { letter[$0.text] }?.contains("\(word) aan") == true)
  }

  @Test("The only note of a published page: number, imprint, text, and a foot")
  func onlyNote() {
    let letter = LetterTests.letter(
      """
      Vraag 1
      Bent u bekend met het artikel «Toeristen naar de zon»1?
      Antwoord 1
      Ja.

      1

      ah-tk-20232024-1893
      ISSN 0921 - 7398
      ’s-Gravenhage 2024

      NRC, 16 april 2024, «Toeristen naar de zon»

      Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel

      1
      """)
    #expect(letter.footnotes.map { letter[$0.text] } == ["NRC, 16 april 2024, «Toeristen naar de zon»"])
  }

  @Test("A column at the left that is no wider than its longest label", arguments: [16, 19])
  func narrowLeftColumn(_ column: Int) {
    let labels = ["Postadres", "Postbus 20904", "Datum", "19 april 2023", "Ons kenmerk", "BS2023008812"]
    var text = ""
    for (index, line) in [
      "Geachte voorzitter,", "",
      "Bij de behandeling van de begroting zijn moties ingediend over personeel en",
      "vastgoed. Met deze brief informeer ik u over de uitvoering daarvan. Alle moties zijn",
      "aangenomen. Ik ga op elk daarvan in, en doe dat in de volgorde van de stemmingen.", "",
      "Motie van het lid Piri over huisvesting (36 200 X, nr. 31)", "",
      "De legering voldoet niet overal aan de norm. Dat verandert in de komende jaren, te",
      "beginnen in Havelte. Daar worden gebouwen geplaatst. Dat gebeurt in fasen, waarvan de",
      "eerste dit jaar begint. De kosten daarvan zijn verwerkt in de begroting.", "",
      "De staatssecretaris van Defensie,", "", "Eelco Heinen",
    ].enumerated() {
      let label = index < labels.count * 2 && index % 2 == 1 ? labels[index / 2] : ""
      let gap = String(repeating: " ", count: max(1, column - label.count))
      text +=
        line.isEmpty
        ? label + "\n" : label + (label.isEmpty ? String(repeating: " ", count: column) : gap) + line + "\n"
    }
    let letter = LetterTests.letter(text)
    #expect(letter.head.date.map { LetterTests.date($0)! } == "2023-4-19")
    #expect(letter.head.reference.map { letter[$0] } == "BS2023008812")
    #expect(letter.motions.count == 1)
    #expect(letter.motions[0].paragraphs.count == 1)
    #expect(letter.sections.isEmpty)
  }

  @Test("Signs below all items, one of which has a marker behind its semicolon", arguments: ["1", "[1]"])
  func signsBelowMarkedItem(_ marker: String) {
    let letter = LetterTests.letter(
      body: """
        Het kabinet neemt de volgende maatregelen:

        de inspectie wordt uitgebreid;

        er komt een meldpunt;\(marker)

        de regeling wordt verlengd.

        •

        •

        •

        Motie 1: Motie van het lid Helder over bereikbaarheid (29 628, nr. 80)

        De aanrijtijden zijn bekend.
        """, notes: ["\(marker == "1" ? "1 " : marker)Kamerstuk 29 628, nr. 81."])
    #expect(letter.head.introduction.map { $0.label.map { letter[$0] } } == [nil, "•", "•", "•"])
    #expect(letter.motions.count == 1)
  }

  @Test("A heading can end in an abbreviation in small letters")
  func smallAbbreviation() {
    let letter = LetterTests.letter(
      body: """
        Dit is de inleiding van de brief over voorschoolse opvang.

        Innovaties in de vroegschoolse educatie (vve)

        De gemeenten startten in 2017 samen met de instellingen en met andere partners.
        """)
    #expect(
      letter.sections.map { $0.heading.map { letter[$0] } } == [
        "Innovaties in de vroegschoolse educatie (vve)"
      ])
  }
}

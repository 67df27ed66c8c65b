import Testing

@testable import Kamerbrief

/// Motions in tables and lists, and headings at the edges of pages.
@Suite("Motions in tables and lists")
struct MotionTableTests {
  private static func motions(_ letter: Letter) -> [String] {
    letter.motions.map {
      "\(letter[$0.heading]) → \($0.paragraphs.map { letter[$0.text] }.joined(separator: " / "))"
    }
  }

  private static let rows = [
    "Motie van de leden Bakema en Zuurbier over leges voor nareis (19637-3307) → De richtlijn staat leges niet toe. De motie wordt niet uitgevoerd.",
    "Motie van het lid Adema over landeninformatie (19637-3315) → Het ambtsbericht verschijnt in mei.",
  ]

  @Test("Columns kept apart")
  func columns() {
    let letter = Letter.reading(
      body: """
        De stand is als volgt.

        Motie                             Stand van zaken
        Motie van de leden Bakema         De richtlijn staat leges niet toe. De
        en Zuurbier over leges voor       motie wordt niet uitgevoerd.
        nareis (19637-3307)
        Motie van het lid Adema           Het ambtsbericht verschijnt in mei.
        over landeninformatie
        (19637-3315)

        Ik houd uw Kamer hiervan op de hoogte, zoals bij de vorige gelegenheid is toegezegd.
        """)
    #expect(Self.motions(letter).map { String($0.prefix(60)) } == Self.rows.map { String($0.prefix(60)) })
    #expect(Self.motions(letter)[0] == Self.rows[0])
  }

  @Test("Three columns, the second with the papers, one of which is missing")
  func threeColumns() {
    let letter = Letter.reading(
      body: """
        De stand is als volgt.

        Motie                             Kamerstuk            Stand van zaken
        Motie van de leden Bakema                              De richtlijn staat leges niet
        en Zuurbier over leges voor                            toe.
        nareis
        Motie van het lid Adema           19637, nr. 3315      Het ambtsbericht verschijnt in
        over landeninformatie                                  mei.
        """)
    #expect(
      Self.motions(letter) == [
        "Motie van de leden Bakema en Zuurbier over leges voor nareis → De richtlijn staat leges niet toe.",
        "Motie van het lid Adema over landeninformatie 19637, nr. 3315 → Het ambtsbericht verschijnt in mei.",
      ])
    #expect(letter.motions.map { $0.paper.map { letter[$0] } } == [nil, "kst-19637-3315"])
  }

  @Test("Cell by cell, and the names of the columns over them")
  func cells() {
    let letter = Letter.reading(
      body: """
        De stand is als volgt.
        Motie Stand van zaken
        Motie van de leden Bakema
        en Zuurbier over leges voor
        nareis (19637-3307)
        De richtlijn staat leges niet toe. De
        motie wordt niet uitgevoerd.
        Motie van het lid Adema
        over landeninformatie
        (19637-3315)
        Het ambtsbericht verschijnt in mei.
        """)
    #expect(Self.motions(letter) == Self.rows)
  }

  @Test(
    "Items of a list are no headings",
    arguments: [
      ["1. de motie van het lid Piri;", "2. de motie van het lid Klaver."],
      ["1. Motie van het lid Piri over jeugd (29279-6);", "2. Motie van het lid Klaver (29279-7)."],
      ["1. Motie van het lid Piri over jeugd (29279-6)", "2. Motie van het lid Klaver (29279-7)"],
    ])
  func lists(_ items: [String]) {
    for gap in ["\n", "\n\n"] {
      let letter = Letter.reading(
        body:
          "Wij gaan in op de volgende moties:\(gap)\(items.joined(separator: gap))\n\nBeide zijn uitgevoerd.")
      #expect(letter.motions.isEmpty)
      #expect(letter.head.introduction.compactMap(\.label).map { letter[$0] } == ["1.", "2."])
      #expect(letter.mentions.count == 2)
    }
  }

  @Test("A heading behind the notes of a page, where the text before fills its line")
  func headingBehindNotes() {
    let letter = Letter.reading(
      """
      Geachte voorzitter,

      Motie van het lid Piri over jeugd (29279-6)
      Een afsluitbijdrage van ten hoogste € 3.823 is daarvoor in alle gevallen redelijk geacht.1
      Hiermee is, net als bij de vorige motie over dat onderwerp, het gedane verzoek uitgevoerd.
      1 Kamerstuk 30 196, nr. 5.
      \u{C}Planning
      Het wetsvoorstel collectieve warmtevoorziening wordt eind dit jaar bij uw Kamer ingediend.

      De minister van Financiën,

      Eelco Heinen
      """)
    #expect(letter.sections.map { $0.heading.map { letter[$0] } } == ["Planning"])
  }

  @Test(
    "Roman numbers and letters without a stop count headings; without company they are words",
    arguments: [["I", "II"], ["A", "B"]])
  func unstopped(_ numbers: [String]) {
    let letter = Letter.reading(
      body:
        "\(numbers[0]) Termijn\n\nDe termijn is een jaar.\n\n\(numbers[1]) Tarieven\n\nDe tarieven blijven gelijk."
    )
    #expect(letter.sections.map { $0.number.map { letter[$0] } } == numbers)
    #expect(letter.sections.map { $0.heading.map { letter[$0] } } == ["Termijn", "Tarieven"])
    let single = Letter.reading(body: "\(numbers[0]) Termijn\n\nDe termijn is een jaar.")
    #expect(single.sections.map { $0.heading.map { letter[$0] } }.count == 1)
    #expect(single.sections[0].number == nil)
  }

  @Test("The last heading before the signature is a part of its own, whatever annex follows")
  func lastHeading() {
    let letter = Letter.reading(
      "Geachte voorzitter,\n\n1 Toegang\n\nMotie van het lid Piri over jeugd (29279-6)\n\nDat is gedaan.\n\n2 Loketten\n\nMotie van het lid Klaver over zorg (29279-7)\n\nDat loopt.\n\nTot slot\n\nIk dank uw Kamer.\n\nDe minister van Financiën,\n\nEelco Heinen\n\nBijlage 1\n\nIn deze bijlage staan de cijfers van het jaar.\n"
    )
    #expect(
      letter.sections.map { $0.heading.map { letter[$0] } } == [
        "Toegang", "Loketten", "Tot slot", "Bijlage 1",
      ])
  }

  @Test("Numbered rows, and a line whose columns one blank parts")
  func numberedRows() {
    let letter = Letter.reading(
      body: """
        De stand is als volgt.

        Motie                              Stand van zaken
        1. Motie van de leden Bakema       De richtlijn staat leges niet toe. De
        en Zuurbier over leges voor nareis motie wordt niet uitgevoerd.
        (19637-3307)
        2. Nader gewijzigde motie          Het ambtsbericht verschijnt in mei.
        van het lid Adema over
        landeninformatie (19637-3315)
        """)
    #expect(letter.motions.map(\.number) == [1, 2])
    #expect(
      Self.motions(letter) == [
        Self.rows[0],
        "Nader gewijzigde motie van het lid Adema over landeninformatie (19637-3315) → Het ambtsbericht verschijnt in mei.",
      ])
  }

  @Test(
    "Cells one below the other: names of columns head no part, and a narrow column cuts a heading anywhere")
  func narrowCells() {
    let letter = Letter.reading(
      body: """
        Op 26 maart 2025 zijn er moties aangenomen over waterstof en groene chemie, die hieronder staan.

        Motie Stand van zaken
        1. Motie van het lid Bolhuis over
        een snelle aanleg van de Delta
        Rhine Corridor (Kamerstuk 32 813,
        nr. 1489)
        De aanleg is voorzien in 2031.
        2. Gewijzigde motie
        van de leden Rademaker en Smits
        c.s. over de nettarieven (29 023,
        nr. 548)
        De toezichthouder stelt die vast.
        """)
    #expect(letter.sections.isEmpty)
    #expect(
      letter.motionHeadings == [
        "Motie van het lid Bolhuis over een snelle aanleg van de Delta Rhine Corridor (Kamerstuk 32 813, nr. 1489)",
        "Gewijzigde motie van de leden Rademaker en Smits c.s. over de nettarieven (29 023, nr. 548)",
      ])
  }

  @Test(
    "A row goes on behind a page's end, where the names of the columns come back",
    arguments: [
      "\nNr. Motie Wijze van afdoening\n", "Blad 1\n\u{C}# Motie Toelichting\n", "\u{C}Nr.\nMotie\nReactie\n",
    ])
  func rowOverPage(_ between: String) {
    let letter = Letter.reading(
      body: """
        Hieronder staan de moties.
        Nr. Motie Reactie
        1 Motie van het lid Bolhuis
        over de Delta (32 813, nr. 9)
        De aanleg is voorzien in 2031. Dat is
        laat.
        2 Motie van het lid Rademaker over
        Sinds mei stelt de toezichthouder die. Dat is
        voor alle partijen van
        \(between.hasPrefix("\n") ? "Pagina 1 van 2\n\u{C}" + between.dropFirst() : between)de nettarieven in Delfzijl
        (29 023, nr. 548)
        belang gebleken, zo zeggen zij. De wet gaat
        uit van 2026.
        3 Motie van het lid Smits over leges
        (29 023, nr. 549)
        De richtlijn staat die niet toe.
        """)
    #expect(
      Self.motions(letter) == [
        "Motie van het lid Bolhuis over de Delta (32 813, nr. 9) → De aanleg is voorzien in 2031. Dat is laat.",
        "Motie van het lid Rademaker over de nettarieven in Delfzijl (29 023, nr. 548) → Sinds mei stelt de toezichthouder die. Dat is voor alle partijen van belang gebleken, zo zeggen zij. De wet gaat uit van 2026.",
        "Motie van het lid Smits over leges (29 023, nr. 549) → De richtlijn staat die niet toe.",
      ])
    #expect(letter.motions.map(\.number) == [1, 2, 3])
  }

  @Test(
    "A paper's cell is the heading's, over two lines too",
    arguments: [
      "Kamerstuk 29023, nr. 548", "Kamerstuk 29023,\nnr. 548", "Kamerstuk 29023-\nVI, nr. 548",
      "Kamerstuk\n29023, nr.\n548",
    ])
  func paperCell(_ cell: String) {
    let letter = Letter.reading(
      body: """
        Hieronder staan de moties.
        Motie Kamerstuknummer Reactie
        Motie van het lid Rademaker over
        de nettarieven
        \(cell)
        De toezichthouder stelt die vast.
        Motie van het lid Smits over leges
        \(cell)
        De richtlijn staat die niet toe.
        """)
    let paper = cell.replacing("-\n", with: "-").replacing("\n", with: " ")
    #expect(
      Self.motions(letter) == [
        "Motie van het lid Rademaker over de nettarieven \(paper) → De toezichthouder stelt die vast.",
        "Motie van het lid Smits over leges \(paper) → De richtlijn staat die niet toe.",
      ])
  }

  @Test(
    "A narrow column cuts off the noun, also where no number stands before it",
    arguments: ["van het lid Bolhuis over", "Bolhuis over"])
  func nounAlone(_ names: String) {
    let letter = Letter.reading(
      body: """
        Hieronder staan de moties.

        Motie Stand van zaken
        Nader gewijzigde motie
        \(names)
        de Delta (32 813, nr. 9)
        De aanleg is voorzien in 2031.
        Motie van het lid Smits
        over leges (29 023, nr. 549)
        De richtlijn staat die niet toe.
        """)
    #expect(
      Self.motions(letter) == [
        "Nader gewijzigde motie \(names) de Delta (32 813, nr. 9) → De aanleg is voorzien in 2031.",
        "Motie van het lid Smits over leges (29 023, nr. 549) → De richtlijn staat die niet toe.",
      ])
  }

  @Test("A row that opens in the noun alone, its cells kept apart")
  func nounAloneInCells() {
    let letter = Letter.reading(
      body: """
        Hieronder staan de moties.

        Motie                       Wijze van afdoening

        Nader gewijzigde motie      De toezichthouder stelt die vast en heeft
        van het lid Rademaker       daar met partijen over gesproken.
        over nettarieven

        Motie van het lid Smits     De richtlijn staat die niet toe.
        over leges
        """)
    #expect(
      Self.motions(letter) == [
        "Nader gewijzigde motie van het lid Rademaker over nettarieven → De toezichthouder stelt die vast en heeft daar met partijen over gesproken.",
        "Motie van het lid Smits over leges → De richtlijn staat die niet toe.",
      ])
  }

  @Test("The names of the columns say where one starts that few blanks part from the others")
  func namedColumns() {
    let letter = Letter.reading(
      body: """
        Hieronder staan de moties, zoals deze door uw Kamer bij de behandeling van de begroting zijn aangenomen.

        Motie                                        Kamerstuknummer    Reactie

        Motie van het lid Rademaker over de          Kamerstuk 29023-   De toezichthouder stelt die vast en heeft
        nettarieven                                  VI, nr. 548        daar met partijen over gesproken.

        Motie van het lid Smits over leges           Kamerstuk 29023-   De richtlijn staat die niet toe, zo blijkt
                                                     VI, nr. 549        ook elders.
        """)
    #expect(
      Self.motions(letter) == [
        "Motie van het lid Rademaker over de nettarieven Kamerstuk 29023-VI, nr. 548 → De toezichthouder stelt die vast en heeft daar met partijen over gesproken.",
        "Motie van het lid Smits over leges Kamerstuk 29023-VI, nr. 549 → De richtlijn staat die niet toe, zo blijkt ook elders.",
      ])
  }

  @Test("Motions as items of a list, with the answers below them", arguments: ["• ", "•\n"])
  func answeredItems(_ sign: String) {
    let letter = Letter.reading(
      body: """
        De stand is als volgt.

        \(sign)Motie van de leden Bakema en Zuurbier over leges voor nareis
        (19637-3307)
        De richtlijn staat leges niet toe. De motie wordt niet uitgevoerd.

        \(sign)Motie van het lid Adema over landeninformatie (19637-3315)
        Het ambtsbericht verschijnt in mei.
        """)
    #expect(Self.motions(letter) == Self.rows)
  }

  @Test("A list of motions with a paragraph behind it")
  func itemsAlone() {
    let letter = Letter.reading(
      body: """
        Het gaat om de volgende moties:
        • Motie van de leden Bakema en Zuurbier over leges voor nareis (19637-3307)
        • Motie van het lid Adema over landeninformatie (19637-3315)

        Beide zijn in uitvoering. Daarover bericht ik u in mei.
        """)
    #expect(letter.motions.isEmpty)
  }
}

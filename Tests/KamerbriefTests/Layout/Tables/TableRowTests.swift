import Testing

@testable import Kamerbrief

/// Rows of tables of motions, whatever an extractor made of their cells.
@Suite("Rows of tables")
struct TableRowTests {
  @Test("The names of a budget's columns are no motion")
  func columns() {
    let letter = Letter.reading(
      body: """
        In behandeling zijnde moties

        Omschrijving motie Vindplaats Stand van Zaken

        Motie-Piri over bruggen (29 628, nr. 77)

        De Kamer wordt na de zomer geïnformeerd.
        """)
    #expect(letter.motions.map { $0.paper.map { letter[$0] } } == ["kst-29628-77"])
  }

  @Test("A row of a budget's table on one line: what became of the motion follows its paper")
  func budgetRows() {
    let letter = Letter.reading(
      body: """
        In behandeling zijnde moties

        Omschrijving motie Vindplaats Stand van Zaken

        Motie-Piri over bruggen. Onderzoek naar bruggen is toegezegd. 27-02-2008 Spoeddebat bruggen (29 628, nr. 77) De Kamer wordt na de zomer geïnformeerd.

        Motie-Klaver over het onderhoud van sluizen in de buurt van de stad 19-6-2008 Plan voor sluizen(28 684, nr. 158) Deze motie is in uitvoering.
        """)
    #expect(letter.motions.map { $0.paper.map { letter[$0] } } == ["kst-29628-77", "kst-28684-158"])
    #expect(
      letter.motions.map { $0.paragraphs.map { letter[$0.text] } } == [
        ["De Kamer wordt na de zomer geïnformeerd."], ["Deze motie is in uitvoering."],
      ])
  }

  @Test("Names of columns above a table of commitments, and the last cells of a table's rows, head no parts")
  func cells() {
    let letter = Letter.reading(
      body: """
        De stand is als volgt.

        Motie
        Stand van zaken
        Planning
        Motie Hijink/Leijten over zorg (29279-41)
        Het overleg daarover loopt nog.
        Afgerond
        Motie Bisschop over jeugd (29279-42)
        Het onderzoek is in het najaar afgerond.
        Loopt
        Motie Segers/Kat over wonen (29279-43)
        De regeling is per januari aangepast.
        Afgerond

        Toezeggingen
        Toezegging
        Stand van zaken
        De minister zegt toe een overzicht te sturen van de uitgaven in de zorg.
        Dat is in mei verzonden.
        """)
    #expect(letter.motions.count == 3)
    #expect(letter.sections.map { $0.heading.map { letter[$0] } } == ["Toezeggingen"])
    #expect(letter.furnitureTexts.suffix(2) == ["Toezegging", "Stand van zaken"])
  }

  @Test("Rows of a table count motions, though a figure ends in one of their numbers")
  func countedRows() {
    let letter = Letter.reading(
      body: """
        Nr.
        Motie
        Reactie
        1
        Motie van het lid Karabulut over een verbod (Kamerstuk 21501-32-938)
        De nieuwe systematiek is volgend jaar operationeel.
        2
        Motie van het lid Bisschop over kleine scholen (31288, nr. 282)
        Voor die scholen is € 13,6 miljoen toegekend.
        3
        Motie van het lid Azarkan over beschut werk (Kamerstuk 24577, nr. 16)
        Er zijn geen acute problemen bekend.
        """)
    #expect(letter.motions.map(\.number) == [1, 2, 3])
    #expect(letter.footnotes.isEmpty)
  }

  @Test("The rows of a table have their numbers on lines of their own")
  func numbersApart() {
    let letter = Letter.reading(
      body: """
        De stand is als volgt.
        Nr. Motie Stand van zaken
        1
        Motie van het lid Piri over
        nachttreinen (29 984, nr. 12)
        De vervoerder heeft dit toegezegd.1
        2
        Motie van de leden Podt en Krul
        over bruggen (29 984, nr. 15)
        De provincie beslist hierover.
        """, notes: ["1 Kamerstuk 29 984, nr. 7."])
    #expect(
      letter.numberedHeadings == [
        "1 Motie van het lid Piri over nachttreinen (29 984, nr. 12)",
        "2 Motie van de leden Podt en Krul over bruggen (29 984, nr. 15)",
      ])
    #expect(letter.sections.isEmpty)
  }

  @Test("A number, a paper and then the motion")
  func paperFirst() {
    let letter = Letter.reading(
      body:
        "3. 36 410 XIV, nr. 762 Tweede nader gewijzigde motie van het lid Piri over jeugd\n\nHet kabinet heeft dit uitgevoerd."
    )
    #expect(letter.motions.map(\.number) == [3])
    #expect(letter.motions.map { $0.paper.map { letter[$0] } } == ["kst-36410-XIV-762"])
  }

  @Test("Numbered rows of motions are no notes where the page has notes of the same numbers")
  func numberedRows() {
    let letter = Letter.reading(
      body: """
        De stand is als volgt.1
        Nr. Motie Reactie
        1 Motie van het lid Mohandis over
        luchtverdediging (33 763, nr. 153)
        De nota voorziet in een verhoging.2
        2 Motie van het lid Saris over
        vliegbewegingen (36 124, nr. 289)
        Het convenant is gesloten.
        """,
      notes: ["1 Voorlopige cijfers van het jaar.", "2 Kamerstuk 36 600 X, nr. 93."])
    #expect(
      letter.answeredMotions == [
        "1. Motie van het lid Mohandis over luchtverdediging (33 763, nr. 153) → De nota voorziet in een verhoging.",
        "2. Motie van het lid Saris over vliegbewegingen (36 124, nr. 289) → Het convenant is gesloten.",
      ])
    #expect(letter.footnotes.map(\.number) == [1, 2])
    #expect(letter.sections.isEmpty)
    #expect(letter.furnitureTexts == ["Nr. Motie Reactie"])
  }

  @Test("The number of a row in a cell of its own")
  func rowNumberApart() {
    let letter = Letter.reading(
      body: """
        De stand is als volgt.

        1
        Motie van het lid Mohandis over
        luchtverdediging (33 763, nr. 153)

        De nota voorziet in een verhoging.

        2
        Motie van het lid Saris over
        vliegbewegingen (36 124, nr. 289)

        Het convenant is gesloten.
        """)
    #expect(letter.motions.map(\.number) == [1, 2])
    #expect(letter.motions.allSatisfy { $0.paragraphs.count == 1 })
  }

  @Test("A row whose columns stand nearer to each other than those of the others")
  func shiftedRow() {
    let letter = Letter.reading(
      body: """
        De stand is als volgt.

        Motie                                        Stand van zaken
        Motie van het lid Bakema over nareis         De richtlijn staat leges niet toe.
        en gezinnen (19637-3307)                     De motie wordt niet uitgevoerd.

        Motie van het lid Adema over landen en De ambtsberichten verschijnen in
        gebieden (19637-3315)                  de maand mei.

        Motie van het lid Saris over opvang          Dat loopt.
        in de regio (19637-3316)
        """)
    #expect(
      letter.answeredMotions == [
        "Motie van het lid Bakema over nareis en gezinnen (19637-3307) → De richtlijn staat leges niet toe. De motie wordt niet uitgevoerd.",
        "Motie van het lid Adema over landen en gebieden (19637-3315) → De ambtsberichten verschijnen in de maand mei.",
        "Motie van het lid Saris over opvang in de regio (19637-3316) → Dat loopt.",
      ])
    #expect(letter.furnitureTexts == ["Motie", "Stand van zaken"])
  }

  @Test("A narrow column of motions at the left is a table's, not the page's")
  func leftColumn() {
    func row(_ left: String, _ right: String) -> String {
      left + String(repeating: " ", count: 44 - left.count) + right + "\n"
    }
    let letter = Letter.reading(
      body: row(
        "Motie van het lid Bakema over nareis", "De richtlijn staat leges niet toe, zodat de Kamer dit")
        + row("(19637-3307)", "langs andere weg zal horen, zoals vorig jaar ook")
        + (1...6).map { row("", "gebeurd is in gebied \($0), waar de stand even goed is,") }.joined()
        + row("", "en dat blijft zo.")
        + row("Motie van het lid Adema over landen", "De ambtsberichten verschijnen in de maand mei van het")
        + row("(19637-3315)", "volgende jaar."))
    #expect(letter.motions.count == 2)
    #expect(letter.furniture.isEmpty)
  }

  @Test("The names of columns one below the other")
  func columnCells() {
    let letter = Letter.reading(
      body: """
        De stand is als volgt.
        Nr.
        Motie
        Reactie
        1
        Motie van het lid Mohandis over
        luchtverdediging (33 763, nr. 153)
        De nota voorziet in een verhoging.
        2
        Motie van het lid Saris over
        vliegbewegingen (36 124, nr. 289)
        Het convenant is gesloten.
        """)
    #expect(letter.furnitureTexts == ["Nr.", "Motie", "Reactie"])
    #expect(letter.motions.map(\.number) == [1, 2])
    #expect(letter.introduction == ["De stand is als volgt."])
  }

  @Test(
    "The names of columns with one blank between them or many",
    arguments: ["Nr Motie", "Nr    Omschrijving motie"])
  func namesApart(_ names: String) {
    let letter = Letter.reading(
      body: """
        De stand is als volgt.

        \(names)

        1     Motie van het lid Saris over vliegbewegingen (36 124, nr. 289)

        Het convenant is gesloten.
        """)
    #expect(letter.furnitureTexts.count == 1)
    #expect(letter.introduction == ["De stand is als volgt."])
    #expect(letter.motions.map(\.number) == [1])
  }

  @Test(
    "A motion's paper in the cell beside it",
    arguments: ["Kamerstuk 32 043, nr. 101", "Kamerstuk 32 043,\nnr. 101"])
  func paperCell(_ paper: String) {
    let letter = Letter.reading(
      body:
        "Motie van het lid Bamenga over\neen eenvoudiger aanvraag van de\nbijzondere bijstand\n\(paper)\nIk zie op dit moment geen aanleiding om de regels te\nwijzigen."
    )
    let motion = letter.motions.first
    #expect(motion?.paper.map { letter[$0] } == "kst-32043-101")
    #expect(motion?.subject.map { letter[$0] } == "een eenvoudiger aanvraag van de bijzondere bijstand")
    #expect(
      motion?.paragraphs.map { letter[$0.text] } == [
        "Ik zie op dit moment geen aanleiding om de regels te wijzigen."
      ])
  }

  @Test(
    "What a motion asks and, behind it, who moved it are one heading below the names of columns")
  func requestsBeforeNames() {
    let letter = Letter.reading(
      """
      BIJLAGE 3. MOTIES EN TOEZEGGINGEN

      Omschrijving

      Ingediend bij

      Stand van zaken

      De Kamer constaterende, dat er weinig leraren zijn;

      verzoekt de regering er meer op te leiden.

      Debat [8-3-2012] Wijziging van enkele wetten (33 000 VIII) voortzetting

      Motie-Jasper van Dijk

      33 106, nr. 71

      De motie is afgedaan met een brief.

      De Kamer verzoekt de regering scholen te helpen.

      Debat [3-7-2014] VAO Toezicht

      Gewijzigde motie-Straus c.s.

      Aan de motie is uitvoering gegeven.
      """)
    #expect(
      letter.motions.map { $0.submitters.map { letter[$0.name] } } == [["Jasper van Dijk"], ["Straus"]])
    #expect(
      letter.motions.map { $0.subject.map { letter[$0] } } == [
        "De Kamer constaterende, dat er weinig leraren zijn; verzoekt de regering er meer op te leiden",
        "De Kamer verzoekt de regering scholen te helpen",
      ])
    #expect(letter.motions.map { $0.paper.map { letter[$0] } } == ["kst-33106-71", nil])
    #expect(letter.motions.map(\.coSigned) == [false, true])
    #expect(letter.motions.map(\.kind) == [.motion, .changed])
    #expect(
      letter.motions.map { letter.texts($0.paragraphs) } == [
        ["De motie is afgedaan met een brief."], ["Aan de motie is uitvoering gegeven."],
      ])
    #expect(letter.sections.count == 1)
  }

  @Test("Where a motion was debated or printed is its heading's, as the names of the columns say")
  func placesBelowMotions() {
    let letter = Letter.reading(
      """
      Bijlage 3: Moties

      Omschrijving

      Vindplaats

      Stand van zaken

      De motie van het lid Wuite c.s.; Verzoekt de regering scholen te helpen.

      Kamerstukken II 2022/23, 36200 IV, nr. 12

      Afgedaan met een brief.

      De motie van het lid Diertens. Verzoekt de regering armoede te bestrijden.

      Plenair debat Koninkrijksrelaties d.d. 8 november 2017 (Handelingen II 2017/18, nr. 19, item 11)

      De Kamer is in juni geïnformeerd (Kamerstuk 34775-IV, nr. 44).

      De beantwoording loopt.
      """)
    #expect(letter.motions.map { $0.paper.map { letter[$0] } } == ["kst-36200-IV-12", nil])
    #expect(
      letter.motions.map { letter.texts($0.paragraphs) } == [
        ["Afgedaan met een brief."],
        [
          "De Kamer is in juni geïnformeerd (Kamerstuk 34775-IV, nr. 44).", "De beantwoording loopt.",
        ],
      ])
  }
}

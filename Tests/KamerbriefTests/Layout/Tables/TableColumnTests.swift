import Testing

@testable import Kamerbrief

/// Tables of motions whose columns stand in any order, kept apart, printed cell after cell or column after column.
@Suite("Columns of tables")
struct TableColumnTests {
  private static func motions(_ letter: Letter) -> [String] {
    letter.motions.map { motion in
      let names = motion.submitters.map { person in
        String(letter[person.name]) + (person.party.map { " (\(letter[$0]))" } ?? "")
      }
      let facts: [String?] = [
        motion.number.map { "\($0)" }, motion.subject.map { String(letter[$0]) },
        names.joined(separator: "/"),
        motion.paper.map { String(letter[$0]) },
      ]
      let answer = motion.paragraphs.map { letter[$0.text] }.joined(separator: " / ")
      return (facts.compactMap { $0 } + [answer]).joined(separator: "; ")
    }
  }

  @Test("Kept apart: numbers, papers and submitters round the motion's column")
  func sideBySide() {
    let letter = Letter.reading(
      body: """
        De stand is als volgt.

          Nr    Dossier              Motie                           Indiener(s)       Uitvoering

          1     Kamerstuk            Motie van het lid Piri over     Piri (PvdA)       De regeling is op 1 januari in
                31839, nr.           de jeugdzorg                                      werking getreden.
                392

          2     29279-7              Motie over de rechtshulp        El Abassi en      Dat loopt.
                                                                     Klaver c.s.
        """)
    #expect(
      Self.motions(letter) == [
        "1; de jeugdzorg; Piri (PvdA); kst-31839-392; De regeling is op 1 januari in werking getreden.",
        "2; de rechtshulp; El Abassi/Klaver; kst-29279-7; Dat loopt.",
      ])
    #expect(letter.footnotes.isEmpty)
  }

  @Test("Kept apart: one blank parts columns where a word starts in all lines of the row")
  func river() {
    let letter = Letter.reading(
      body: """
        De stand is als volgt.

        Motie                          Kamerstuk            Reactie
        Motie van het lid Piri over    29279, nr. 6         De regeling is op 1 januari in
        de jeugdzorg                                        werking getreden.
        Motie van de leden El Abassi   29279, nr. 7        Dat loopt nog tot de zomer van
        en Klaver over de rechtshulp en                    het komende jaar.
        het recht
        Motie van de leden Smit en 29279, nr. 8            Dat is gedaan.
        Paternotte over landbouw
        """)
    #expect(
      Self.motions(letter) == [
        "de jeugdzorg; Piri; kst-29279-6; De regeling is op 1 januari in werking getreden.",
        "de rechtshulp en het recht; El Abassi/Klaver; kst-29279-7; Dat loopt nog tot de zomer van het komende jaar.",
        "landbouw; Smit/Paternotte; kst-29279-8; Dat is gedaan.",
      ])
  }

  @Test("Kept apart: a row goes on behind a page's end without the names of the columns")
  func overPage() {
    let letter = Letter.reading(
      body: """
        De stand is als volgt.

        Datum          Motie                          Reactie
        6 juni 2023    Motie van het lid Piri over    De regeling is op 1 januari in
                       de jeugdzorg                   werking getreden.
        7 juni 2023    Motie van de leden El Abassi   Dat loopt nog tot de zomer van
        \u{C}               en Klaver over de rechtshulp   het komende jaar.
        8 juni 2023    Motie van het lid Smit over    Dat is gedaan.
                       de landbouw
        """)
    #expect(
      letter.motions.map { "\(letter[$0.heading]) → \($0.paragraphs.map { letter[$0.text] })" } == [
        "6 juni 2023 Motie van het lid Piri over de jeugdzorg → [\"De regeling is op 1 januari in werking getreden.\"]",
        "7 juni 2023 Motie van de leden El Abassi en Klaver over de rechtshulp → [\"Dat loopt nog tot de zomer van het komende jaar.\"]",
        "8 juni 2023 Motie van het lid Smit over de landbouw → [\"Dat is gedaan.\"]",
      ])
    #expect(letter.motions.allSatisfy { $0.date != nil })
  }

  @Test("Cell after cell: who moved it, its paper and its date, on lines of their own or together")
  func cellByCell() {
    let letter = Letter.reading(
      body: """
        De stand is als volgt.
        Motie Indiener Kamerstuk Datum Status
        Motie over de jeugdzorg
        Piri
        (PvdA)
        29279,
        nr. 6 6 juni 2023
        Afgerond
        Motie van de leden El Abassi en
        Klaver over de rechtshulp
        El Abassi en
        Klaver
        29279, nr. 7
        7 juni 2023
        In uitvoering
        """)
    #expect(
      letter.motionHeadings == [
        "Motie over de jeugdzorg Piri (PvdA) 29279, nr. 6 6 juni 2023",
        "Motie van de leden El Abassi en Klaver over de rechtshulp El Abassi en Klaver 29279, nr. 7 7 juni 2023",
      ])
    #expect(letter.motions.map { $0.submitters.count } == [1, 2])
    #expect(letter.motions.map { $0.paper.map { letter[$0] } } == ["kst-29279-6", "kst-29279-7"])
    #expect(
      letter.motions.map { $0.paragraphs.map { letter[$0.text] } } == [["Afgerond"], ["In uitvoering"]])
    #expect(letter.sections.isEmpty)
  }

  @Test("Names at the end of a motion's cell do not go on in the next one")
  func namesAtEnd() {
    let letter = Letter.reading(
      body: """
        De stand is als volgt.

        Motie                          Indiener           Reactie
        Motie van het lid Piri         Piri               De regeling is op 1 januari in
                                                          werking getreden.
        Motie van de leden Smit en     Klaver             Dat loopt nog.
        """)
    #expect(letter.motions.count == 2)
    #expect(letter.motions.first?.submitters.map { letter[$0.name] } == ["Piri"])
  }

  @Test("Cell after cell: who moved it stands first")
  func submitterFirst() {
    let letter = Letter.reading(
      body: """
        De stand is als volgt.
        Nr. Indiener Motie Reactie
        1 Het lid Piri
        Motie over de jeugdzorg
        Dat loopt nog.
        2 El Abassi en
        Klaver
        Motie over de rechtshulp
        Dat is gedaan.
        """)
    #expect(
      Self.motions(letter) == [
        "1; de jeugdzorg; Piri; Dat loopt nog.", "2; de rechtshulp; El Abassi/Klaver; Dat is gedaan.",
      ])
  }

  @Test("A state of one word does not take in the cells of the next row, which a paper and a date open")
  func leadCellsBelowState() {
    let letter = Letter.reading(
      body: """
        De stand is als volgt.

        Kamerstuk Datum Motie Stand
        29279, nr. 6
        2 januari 2021
        Motie van het lid Piri over de jeugdzorg
        Q3 2025
        29279, nr. 1206 3 mei 2021 Motie van het lid Klaver over de
        rechtshulp
        Uitgevoerd
        """)
    #expect(
      Self.motions(letter) == [
        "de jeugdzorg; Piri; kst-29279-6; Q3 2025", "de rechtshulp; Klaver; kst-29279-1206; Uitgevoerd",
      ])
    #expect(letter.motions.compactMap(\.date).map(\.day) == [2, 3])
  }

  @Test("The number of a row alone on its line, names, and a motion that does not say that it is one")
  func topicsBehindNames() {
    let letter = Letter.reading(
      body: """
        De stand is als volgt.

        Nr
        Ingediend door
        Motie
        Afdoening
        1
        De leden
        Piri en Klaver
        Maatwerk bij de huurtoeslag
        (29 279, nr. 6)
        Dat loopt nog.
        2
        Het lid El Abassi (DENK)
        Een verbod op gokreclames (29 279, nr. 7)
        Dat is gedaan.
        """)
    #expect(
      Self.motions(letter) == [
        "1; Maatwerk bij de huurtoeslag; Piri/Klaver; kst-29279-6; Dat loopt nog.",
        "2; Een verbod op gokreclames; El Abassi (DENK); kst-29279-7; Dat is gedaan.",
      ])
    #expect(letter.footnotes.isEmpty)
  }

  @Test("Lines across all columns: capitals and the width of the columns tell where a cell opens")
  func rowsAcross() {
    let letter = Letter.reading(
      body: """
        De stand is als volgt.
        Kamerstuk Omschrijving motie Reactie
        27925-272 Motie van het lid Piri c.s. over Het onderzoek is in maart van start gegaan en wordt
        het verlengen van de subsidie voor voor de zomer afgerond.
        warmtenetten
        27925-505 Motie van het lid Klaver over een Een eerste verkenning laat zien dat dit haalbaar is.
        onafhankelijk onderzoek naar de De Kamer ontvangt hierover in het najaar een brief.
        kosten van netverzwaring
        """)
    #expect(
      Self.motions(letter) == [
        "het verlengen van de subsidie voor warmtenetten; Piri; kst-27925-272; Het onderzoek is in maart van start gegaan en wordt voor de zomer afgerond.",
        "een onafhankelijk onderzoek naar de kosten van netverzwaring; Klaver; kst-27925-505; Een eerste verkenning laat zien dat dit haalbaar is. De Kamer ontvangt hierover in het najaar een brief.",
      ])
  }

  @Test(
    "Lines across all columns, of which a date before the motion and a paper behind it go on on the next line"
  )
  func rowsAcrossCutCells() {
    let letter = Letter.reading(
      body: """
        De stand is als volgt.
        Nr Datum Motie Kamerstuk Stand
        1 13 december Motie van het lid Piri over het Kamerstuk 36 410 XIV, In uitvoering
        2023 instellen van een jongerenraad nr. 197
        2 4 maart 2024 Motie van het lid Klaver over een Kamerstuk 21 501-20, nr. Deels afgerond
        noodfonds voor scheepswerven 1245
        """)
    #expect(
      Self.motions(letter) == [
        "1; het instellen van een jongerenraad; Piri; kst-36410-XIV-197; In uitvoering",
        "2; een noodfonds voor scheepswerven; Klaver; kst-21501-20-1245; Deels afgerond",
      ])
    #expect(letter.motions.compactMap(\.date).map(\.year) == [2023, 2024])
  }

  @Test("Lines across all columns with the names of who moved a motion and its paper, cut in narrow columns")
  func rowsAcrossNames() {
    let letter = Letter.reading(
      body: """
        De stand is als volgt.
        Motie Indiener Kamerstuk Reactie
        Motie van de leden Piri en De leden Piri 27925, nr. Het onderzoek is in maart van
        Klaver over de subsidie en Klaver 1459 start gegaan.
        voor warmtenetten
        Motie van het lid Krul c.s. Krul c.s. 27925-505 De Kamer ontvangt een brief.
        over een verbod op (PvdD)
        gokreclames
        """)
    #expect(
      Self.motions(letter) == [
        "de subsidie voor warmtenetten; Piri/Klaver; kst-27925-1459; Het onderzoek is in maart van start gegaan.",
        "een verbod op gokreclames; Krul (PvdD); kst-27925-505; De Kamer ontvangt een brief.",
      ])
  }

  @Test("Lines across all columns of which names open the row and go on below")
  func rowsAcrossNamesFirst() {
    let letter = Letter.reading(
      body: """
        De stand is als volgt.
        Indiener Motie Reactie
        Piri en Motie van de leden Piri en Klaver over Het onderzoek is in maart van start
        Klaver de subsidie voor warmtenetten gegaan.
        Krul Motie van het lid Krul over een verbod De Kamer ontvangt een brief.
        (PvdD) op gokreclames
        """)
    #expect(
      Self.motions(letter) == [
        "de subsidie voor warmtenetten; Piri/Klaver; Het onderzoek is in maart van start gegaan.",
        "een verbod op gokreclames; Krul (PvdD); De Kamer ontvangt een brief.",
      ])
  }

  @Test(
    "Column after column, as many cells in each", arguments: ["KamerstuknummerMotie", "Kamerstuk\n\nMotie"])
  func boxes(_ names: String) {
    let letter = Letter.reading(
      body: """
        De stand is als volgt.

        Nr.

        \(names)

        Reactie

        1

        2

        29279,
        nr. 6

        29279, nr. 7

        Motie van het lid Piri over
        de jeugdzorg

        Motie van het lid Klaver over zorg

        Dat loopt nog tot de zomer
        van 2027.

        Dat is gedaan.
        """)
    #expect(
      Self.motions(letter) == [
        "1; de jeugdzorg; Piri; kst-29279-6; Dat loopt nog tot de zomer van 2027.",
        "2; zorg; Klaver; kst-29279-7; Dat is gedaan.",
      ])
    #expect(letter.footnotes.isEmpty)
  }

  @Test("A side column beside two motions is no column of theirs")
  func sideColumn() {
    let letter = Letter.reading(
      body: """
        De stand is als volgt.

        Motie van de leden Jansen en Özkan over de                                       Waterstaat
        zandwinning in het IJsselmeer
                                                                                         Datum
        Uit metingen blijkt dat de concentraties dalen. Over de voortgang bent           10 september 2023
        u geïnformeerd in de verzamelbrief.                                              Kenmerk
                                                                                         IENW/BSK-2023/386907

        Motie van het lid Abdi over baggerspecie in diepe                                Bijlage(n)
        plassen

        Over de uitkomsten informeer ik uw Kamer voor het zomerreces.
        """)
    #expect(
      Self.motions(letter).map { $0.prefix(30) } == [
        "de zandwinning in het IJsselme", "baggerspecie in diepe plassen;",
      ])
  }
}

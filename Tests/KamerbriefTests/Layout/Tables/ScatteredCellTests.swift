import KamerbriefLaws
import Testing

@testable import Kamerbrief

/// Tables of motions whose names, numbers or cells an extractor printed elsewhere than the row they belong to.
@Suite("Cells apart from their rows")
struct ScatteredCellTests {
  @Test("The date on lines of its own, the paper and the motion on the next one")
  func dateAbovePaper() {
    let letter = Letter.reading(
      body: """
        De stand is als volgt.
        Datum Kamerstuk Motie Afdoening
        20
        september
        2022
        29628-666 Gewijzigde motie van het lid
        Piri over jeugd
        De wet is in werking
        getreden.
        9 september
        2023
        36410-XIV-97 Motie van de leden Klaver
        en Graus over rechtshulp
        Dat loopt.
        """)
    #expect(
      letter.answeredMotions == [
        "20 september 2022 29628-666 Gewijzigde motie van het lid Piri over jeugd → De wet is in werking getreden.",
        "9 september 2023 36410-XIV-97 Motie van de leden Klaver en Graus over rechtshulp → Dat loopt.",
      ])
    #expect(letter.motions.map { $0.date?.day } == [20, 9])
  }

  @Test("A party in brackets and the second name, cut by a narrow column")
  func cutNames() {
    let letter = Letter.reading(
      body: """
        De stand is als volgt.
        Nummer Ingediend door Titel motie Uitvoering
        1 Het lid Dassen
        c.s. (GroenLinks-
        PvdA)
        Transparantie over de inzet van
        algoritmen
        Dat is haalbaar.
        2 De leden Inge
        van Dijk en
        Kröger
        Het tegengaan van leegstand
        De gesprekken lopen.
        """)
    #expect(
      letter.answeredMotions == [
        "1. Het lid Dassen c.s. (GroenLinks-PvdA) Transparantie over de inzet van algoritmen → Dat is haalbaar.",
        "2. De leden Inge van Dijk en Kröger Het tegengaan van leegstand → De gesprekken lopen.",
      ])
    #expect(
      letter.motions.map { $0.submitters.map { String(letter[$0.name]) } } == [
        ["Dassen"], ["Inge van Dijk", "Kröger"],
      ])
  }

  @Test("All numbers below their name, above the other names, one of which stands among the cells")
  func numbersApart() {
    let text =
      Letter.salutation + """
        De stand is als volgt.

        #

        1

        2

        Onderwerp motie

        Vindplaats

        Motie van het lid Piri over
        jeugd

        Kamerstuk 29628,
        nr. 26

        Status

        Loopt

        Motie van het lid Klaver over
        rechtshulp

        Kamerstuk 27925,
        nr. 968

        In uitvoering

        De minister van Financiën,
        M.C.G. Keijzer
        """
    let letter = Letter.reading(text)
    #expect(
      letter.answeredMotions == [
        "1. Motie van het lid Piri over jeugd Kamerstuk 29628, nr. 26 → Loopt",
        "2. Motie van het lid Klaver over rechtshulp Kamerstuk 27925, nr. 968 → In uitvoering",
      ])
    #expect(letter.footnotes.isEmpty)
    #expect(letter.introduction == ["De stand is als volgt."])
    #expect(Laws(Array(text.utf8)).allBreaches == [])
  }

  @Test("As many answers behind all motions as there are numbers among the names")
  func boxesBehindNumbers() {
    let letter = Letter.reading(
      body: """
        De stand is als volgt.

        Nr.

        1

        2

        Motie

        Reactie

        Motie van het lid Piri over jeugd

        Motie van het lid Klaver over rechtshulp

        De wet is in werking getreden.

        Dat loopt.
        """)
    #expect(
      letter.answeredMotions == [
        "1. Motie van het lid Piri over jeugd → De wet is in werking getreden.",
        "2. Motie van het lid Klaver over rechtshulp → Dat loopt.",
      ])
  }

  @Test("Lines across all columns, and text behind the last row that is wider than the table")
  func textBehindTable() {
    let letter = Letter.reading(
      body: """
        De stand is als volgt.
        Omschrijving motie Kamerstuk Afdoening
        Motie van het lid Dijk over het 30196-1211 De inspectie meldt dit jaarlijks. Het
        monitoren van de kwaliteit in onderzoek is in maart van start gegaan
        kleine beken en wordt voor de zomer afgerond. De
        Kamer ontvangt een brief.
        Motie van het lid Vedder over 31839-1615 De minister komt hier voor het reces
        opvang bij uithuisplaatsingen op terug. Dit vergt een wijziging van de
        wet.
        Tot slot
        Over de moties die nog in uitvoering zijn wordt uw Kamer bij de volgende gelegenheid nader geïnformeerd.
        """)
    #expect(
      letter.answeredMotions == [
        "Motie van het lid Dijk over het monitoren van de kwaliteit in kleine beken 30196-1211 → De inspectie meldt dit jaarlijks. Het onderzoek is in maart van start gegaan en wordt voor de zomer afgerond. De Kamer ontvangt een brief.",
        "Motie van het lid Vedder over opvang bij uithuisplaatsingen 31839-1615 → De minister komt hier voor het reces op terug. Dit vergt een wijziging van de wet.",
      ])
  }

  @Test("A row behind a last cell that fills its line with the answer, and a signature behind one of a word")
  func lastCells() {
    let letter = Letter.reading(
      Letter.salutation + """
        De stand is als volgt.
        Motie Reactie Status
        Motie van het lid Piri over
        jeugd (31 839, nr. 290)
        De Kamer ontvangt hierover in het najaar een brief. Q3 2025
        Motie van het lid Klaver over
        rechtshulp (30 196, nr. 858)
        De stand is bekend.
        Loopt
        De minister van Financiën,
        M.C.G. Keijzer
        """)
    #expect(
      letter.answeredMotions == [
        "Motie van het lid Piri over jeugd (31 839, nr. 290) → De Kamer ontvangt hierover in het najaar een brief. Q3 2025",
        "Motie van het lid Klaver over rechtshulp (30 196, nr. 858) → De stand is bekend. / Loopt",
      ])
    #expect(letter.head.signatories.count == 1)
  }

  @Test("Kept apart: names that no cut parts from the motion")
  func namesInCell() {
    let letter = Letter.reading(
      body: """
        De stand is als volgt.

        Ingediend door           Motie                                         Stand van zaken
        Flach                    Motie van het lid Flach over een     Daarmee is de motie afgedaan.
                                 verbod (28286-1098)
        Piri en                  Motie van de leden Piri en                    De inspectie rapporteert hierover.
        Klaver                   Klaver over jeugd (27925-373)
        """)
    #expect(
      letter.answeredMotions == [
        "Flach Motie van het lid Flach over een verbod (28286-1098) → Daarmee is de motie afgedaan.",
        "Piri en Klaver Motie van de leden Piri en Klaver over jeugd (27925-373) → De inspectie rapporteert hierover.",
      ])
  }

  @Test("Kept apart: three blanks part a date from the motion, where the answer stands farther off")
  func leadInCell() {
    let letter = Letter.reading(
      body: """
        De stand is als volgt.

        Nummer Datum              Titel motie                          Reactie
        1           14 augustus   Motie van het lid Piri over          Gemeenten zijn hierover per brief
                    2022          de warmtenetten (29675-1518)         geïnformeerd.
        2           25 maart      Motie van de leden Klaver en         De staatssecretaris komt hier voor het
                    2024          Graus over stilte (30196-1728)       kerstreces op terug.
        """)
    #expect(
      letter.answeredMotions == [
        "1. 14 augustus 2022 Motie van het lid Piri over de warmtenetten (29675-1518) → Gemeenten zijn hierover per brief geïnformeerd.",
        "2. 25 maart 2024 Motie van de leden Klaver en Graus over stilte (30196-1728) → De staatssecretaris komt hier voor het kerstreces op terug.",
      ])
  }

  @Test("A marker alone on its line between two rows is no note")
  func markerAlone() {
    let letter = Letter.reading(
      body: """
        De stand is als volgt.
        Motie Indiener(s) Kamerstuk Stand van zaken
        Motie over jeugd
        Piri
        36 410 XIV, nr. 171
        De Kamer ontvangt hierover in het najaar
        een brief.
        1
        Motie over rechtshulp
        Klaver
        32 813, nr. 521
        Dat loopt.
        """, notes: ["1", "Rapport van de Rekenkamer, 12 mei 2023"])
    #expect(letter.numberedNotes == ["1 Rapport van de Rekenkamer, 12 mei 2023"])
    #expect(letter.motions.count == 2)
  }
}

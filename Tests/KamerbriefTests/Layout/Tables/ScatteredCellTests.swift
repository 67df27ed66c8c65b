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
  @Test("Rows that only their number and the names of the columns tell", arguments: [" ", "\n"])
  func countedRows(_ behindTopic: String) {
    let text =
      Letter.salutation + """
        De stand is als volgt.
        Nr. Onderwerp motie Indieners Kamerstuk nr. Status
        1 De rol van de wijkagent\(behindTopic)Het lid Martens-
        America (NSC)
        Kamerstuk 35925-VI,
        nr. 682
        Deels afgerond
        2 Een plan voor het spoor tussen
        Groningen en Bremen
        Diederik van Dijk Kamerstuk 31839,
        nr. 795
        Uitgevoerd

        De minister van Financiën,
        M.C.G. Keijzer
        """
    let letter = Letter.reading(text)
    #expect(
      letter.answeredMotions == [
        "1. De rol van de wijkagent Het lid Martens-America (NSC) Kamerstuk 35925-VI, nr. 682 → Deels afgerond",
        "2. Een plan voor het spoor tussen Groningen en Bremen Diederik van Dijk Kamerstuk 31839, nr. 795 → Uitgevoerd",
      ])
    #expect(
      letter.motions.map { $0.subject.map { String(letter[$0]) } } == [
        "De rol van de wijkagent", "Een plan voor het spoor tussen Groningen en Bremen",
      ])
    #expect(letter.footnotes.isEmpty)
    #expect(Laws(Array(text.utf8)).allBreaches == [])
  }

  @Test("Topics between a paper and names, behind names, and before both, without the word motion")
  func topics() {
    #expect(
      Letter.reading(
        body: """
          De stand is als volgt.
          Nr. Dossier Onderwerp motie Indiener Reactie kabinet
          1 30196-446 Het verlengen van de subsidie
          voor warmtenetten
          Vedder De inspectie rapporteert hierover
          jaarlijks.
          2 36410-
          XIV-1601
          Het tegengaan van leegstand
          Ceder De regeling is op 1 januari in werking
          getreden.
          """
      ).answeredMotions == [
        "1. 30196-446 Het verlengen van de subsidie voor warmtenetten Vedder → De inspectie rapporteert hierover jaarlijks.",
        "2. 36410-XIV-1601 Het tegengaan van leegstand Ceder → De regeling is op 1 januari in werking getreden.",
      ])
    #expect(
      Letter.reading(
        body: """
          De stand is als volgt.
          Indiener(s) Omschrijving motie Vindplaats Reactie kabinet
          De leden Krul
          en De Hoop
          Het verlengen van de subsidie
          27925-1289 Met de medeoverheden is hierover overleg
          gevoerd. Dat loopt.
          Het lid Van
          Meenen c.s.
          Een taskforce voor de
          woningbouw
          36200-XIII-605 De uitkomsten worden betrokken.
          """
      ).answeredMotions == [
        "De leden Krul en De Hoop Het verlengen van de subsidie 27925-1289 → Met de medeoverheden is hierover overleg gevoerd. Dat loopt.",
        "Het lid Van Meenen c.s. Een taskforce voor de woningbouw 36200-XIII-605 → De uitkomsten worden betrokken.",
      ])
    #expect(
      Letter.reading(
        body: """
          De stand is als volgt.
          Onderwerp motie Indiener Vindplaats Status
          De bescherming van
          klokkenluiders
          Teunissen 36600-
          XII-1357
          Deels afgerond
          Een verbod op reclames
          Rajkowski en
          Diederik van Dijk
          31839-1084 Loopt
          """
      ).answeredMotions == [
        "De bescherming van klokkenluiders Teunissen 36600-XII-1357 → Deels afgerond",
        "Een verbod op reclames Rajkowski en Diederik van Dijk 31839-1084 → Loopt",
      ])
  }

  @Test("The answer above a motion that says that it is one is no topic")
  func answersAboveMotions() {
    let letter = Letter.reading(
      body: """
        De stand is als volgt.
        Onderwerp motie Indiener Kamerstuk Stand
        Motie van het lid Piri over jeugd
        Piri
        31 839, nr. 12
        Loopt
        Motie van het lid Klaver over stilte
        Klaver
        31 839, nr. 13
        In behandeling
        """)
    #expect(
      letter.answeredMotions == [
        "Motie van het lid Piri over jeugd Piri 31 839, nr. 12 → Loopt",
        "Motie van het lid Klaver over stilte Klaver 31 839, nr. 13 → In behandeling",
      ])
  }

  @Test("Kept apart: rows that only their number and the names of the columns tell")
  func countedRowsApart() {
    let letter = Letter.reading(
      body: """
        De stand is als volgt.

        Nummer Titel motie                                Indiener(s)             Kamerstuk nr.       Status
        1          De rol van de wijkagent in dorpen      Het lid Martens-        Kamerstuk 35925-VI, Deels afgerond
                                                          America (NSC)           nr. 682
        2          De bescherming van melders bij         De leden Podt en        Kamerstuk 27925,    Afgedaan
                   de krijgsmacht                         Teunissen               nr. 865
        """)
    #expect(
      letter.answeredMotions == [
        "1. De rol van de wijkagent in dorpen Het lid Martens-America (NSC) Kamerstuk 35925-VI, nr. 682 → Deels afgerond",
        "2. De bescherming van melders bij de krijgsmacht De leden Podt en Teunissen Kamerstuk 27925, nr. 865 → Afgedaan",
      ])
    #expect(
      letter.motions.map { $0.subject.map { String(letter[$0]) } }.first
        == "De rol van de wijkagent in dorpen")
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

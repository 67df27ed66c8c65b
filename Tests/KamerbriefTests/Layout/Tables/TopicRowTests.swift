import KamerbriefLaws
import Testing

@testable import Kamerbrief

/// Tables whose column of motions has their topics and no more: the names of the columns, the numbers, papers and names tell the rows.
@Suite("Rows of topics")
struct TopicRowTests {
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

  @Test("Names of columns over two lines, and names that the answer's first word seems to go on with")
  func namesOverLines() {
    #expect(
      Letter.reading(
        body: """
          De stand is als volgt.
          Onderwerp motie Ingediend
          door
          Vindplaats Afdoening
          De bescherming van
          klokkenluiders
          Teunissen 36600-
          XII-1357
          Daarmee is de motie afgedaan.
          Een verbod op reclames
          Westerveld 30196-1107 De minister komt hierop terug.
          """
      ).answeredMotions == [
        "De bescherming van klokkenluiders Teunissen 36600-XII-1357 → Daarmee is de motie afgedaan.",
        "Een verbod op reclames Westerveld 30196-1107 → De minister komt hierop terug.",
      ])
    #expect(
      Letter.reading(
        body: """
          De stand is als volgt.
          Nr. Dossier Onderwerp motie Indiener Reactie
          1 30196-446 Het verlengen van de subsidie
          Vedder De inspectie rapporteert hierover.
          2 28286-848 De opvang van ontheemden
          Boswijk Hieraan wordt uitvoering gegeven.
          """
      ).answeredMotions == [
        "1. 30196-446 Het verlengen van de subsidie Vedder → De inspectie rapporteert hierover.",
        "2. 28286-848 De opvang van ontheemden Boswijk → Hieraan wordt uitvoering gegeven.",
      ])
  }

  @Test(
    "Kept apart: topics without numbers, and behind numbers and names where few blanks part the first row's columns"
  )
  func topicsApart() {
    #expect(
      Letter.reading(
        body: """
          De stand is als volgt.

          Indiener(s)          Onderwerp motie                   Vindplaats         Reactie

          De leden Krul        Het verlengen van de subsidie     27925-1289         Met de medeoverheden is hierover
          en De Hoop           voor warmtenetten                                    gesproken.

          Het lid Kostić       Betere spreiding van artsen       32813-221          Dat loopt.
          c.s.                 in krimpregio’s
          """
      ).answeredMotions == [
        "De leden Krul en De Hoop Het verlengen van de subsidie voor warmtenetten 27925-1289 → Met de medeoverheden is hierover gesproken.",
        "Het lid Kostić c.s. Betere spreiding van artsen in krimpregio’s 32813-221 → Dat loopt.",
      ])
    #expect(
      Letter.reading(
        body: """
          De stand is als volgt.

          Nr. Ingediend door            Onderwerp motie                            Uitvoering
          1    Piri en Holman           De bescherming van klokkenluiders bij de   Hieraan wordt uitvoering gegeven.
                                        krijgsmacht (Kamerstuk 29 675, nr. 160)
          2    Beckerman                Het uitbreiden van de vuurwerkvrije        Daarmee is de motie afgedaan.
                                        zones (Kamerstuk 35 925 VI, nr. 1031)
          """
      ).answeredMotions == [
        "1. Piri en Holman De bescherming van klokkenluiders bij de krijgsmacht (Kamerstuk 29 675, nr. 160) → Hieraan wordt uitvoering gegeven.",
        "2. Beckerman Het uitbreiden van de vuurwerkvrije zones (Kamerstuk 35 925 VI, nr. 1031) → Daarmee is de motie afgedaan.",
      ])
  }

  @Test(
    "Where no name says motion, or one says commitment, topics can be anything's",
    arguments: ["Omschrijving", "Toezegging", "Motie of toezegging"])
  func otherTopics(_ name: String) {
    let letter = Letter.reading(
      body: """
        De stand is als volgt.
        \(name) Vindplaats Status
        De bescherming van
        klokkenluiders
        36600-XII-1357
        Deels afgerond
        Een verbod op reclames
        31839-1084
        Loopt
        """)
    #expect(letter.motions.isEmpty)
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
}

import Testing

@testable import Kamerbrief

/// What ministries set otherwise, and extractors print otherwise, than most: each found in a letter of a template not
/// seen before.
@Suite("Other templates")
struct TemplateTests {
  @Test("A sign for a hyphen and its line end ends a line: a note behind it is one")
  func lineEndSign() {
    let letter = LetterTests.letter(
      "Geachte voorzitter,\n\nDe Kamer is daarover eerder geïnfor\u{FFFE}meerd. Ik bezie dit samen met de medeover\u{FFFE}1Kamerstuk 22 112, nr. 5.\n\u{C}"
        + "heden.1 Een medeoverheid komt daarop terug, en medeoverheden ook.\n\nDe minister van Financiën,\n\nEelco Heinen\n"
    )
    #expect(letter.footnotes.map { letter[$0.text] } == ["Kamerstuk 22 112, nr. 5."])
    #expect(
      letter.head.introduction.map { letter[$0.text] } == [
        "De Kamer is daarover eerder geïnformeerd. Ik bezie dit samen met de medeoverheden. Een medeoverheid komt daarop terug, en medeoverheden ook."
      ])
  }

  @Test(
    "Heads and feet that count pages or name a reference",
    arguments: [
      "Ministerie van Financiën Onze referentie 2024-0000455190 Pagina 2 van 3",
      "Pagina 2 van 3 Onze referentie 2024-0000455190", "2022-0000094417 Blad 2", "Blad 2", "| 2",
      "Ministerie van Defensie | 2024-0000371029", "Dep.V.", "TLP:CLEAR", "DEPARTEMENTAAL VERTROUWELIJK",
    ])
  func runningHeads(_ line: String) {
    let letter = LetterTests.letter(
      body: "Het kabinet heeft de uitvoering van de motie ter hand\n\(line)\ngenomen, en komt hier op terug.")
    #expect(letter.furniture.map { letter[$0.text] } == [line])
    #expect(
      letter.head.introduction.map { letter[$0.text] } == [
        "Het kabinet heeft de uitvoering van de motie ter hand genomen, en komt hier op terug."
      ])
  }

  @Test("Sentences that name a page or a ministry stay text")
  func notRunningHeads() {
    for line in [
      "Zie het rapport, pagina 2 van 3.", "Ministerie van Defensie en de NAVO", "De blad 2 van 3 noot",
    ] {
      let letter = LetterTests.letter(body: "Het kabinet heeft dit bezien met het\n\(line)\nals basis.")
      #expect(letter.furniture.isEmpty, "\(line)")
    }
  }

  @Test(
    "What a heading's number can be",
    arguments: [
      Case("1.1 Motie", "-"), Case("2.1.3 Motie", "-"), Case("IV. Motie", "-"), Case("A. Motie", "-"),
      Case("(1) Motie", "1"), Case("Ad 2. Motie", "2"), Case("Motie 3: Motie", "3"), Case("4)  Motie", "4"),
      Case("5.\nMotie", "5"),
    ])
  func headingNumbers(_ row: Case) {
    let letter = LetterTests.letter(
      body: "\(row.text) van het lid Piri over jeugd (29279-6)\n\nHet kabinet heeft dit uitgevoerd.")
    #expect(letter.motions.map { $0.number.map(String.init) ?? "-" } == row.wanted)
    #expect(letter.motions.map { letter[$0.heading] } == ["Motie van het lid Piri over jeugd (29279-6)"])
  }

  @Test(
    "Motions inside wider headings, and other orders of a heading's parts",
    arguments: [
      Case(
        "Stand van zaken stalbranden en motie van het lid Vestering\nc.s. (Kamerstuk 36 200 XIV, nr. 65) over adviezen",
        "motie", "Vestering c.s.", "about adviezen", "paper kst-36200-XIV-65"),
      Case(
        "Reactie op de motie van het lid Piri over jeugd (29279-6)", "motie", "Piri", "about jeugd",
        "paper kst-29279-6"),
      Case("Stalbranden – motie Kostwinder c.s. (29279-6)", "motie", "Kostwinder c.s.", "paper kst-29279-6"),
      Case(
        "Motie (28 286, nr. 1352) van het lid Kostwinder over een keuring", "motie", "Kostwinder",
        "about een keuring", "paper kst-28286-1352"),
      Case(
        "Kamerstuk 28 286, nr. 1352: motie van het lid Kostwinder over een keuring", "motie", "Kostwinder",
        "about een keuring", "paper kst-28286-1352"),
      Case(
        "Motie van het lid Kostwinder (D66) c.s. van 8 juni 2023 over een keuring (29279-6)", "motie",
        "Kostwinder (D66) c.s.", "about een keuring", "paper kst-29279-6", "date 2023-6-8"),
      Case(
        "Motie Kostwinder c.s. – keuring (29279-6)", "motie", "Kostwinder c.s.", "about keuring",
        "paper kst-29279-6"),
      Case(
        "Motie van het lid Kwint over het bewegingsonderwijs (31524601), 23 augustus 2019", "motie", "Kwint",
        "about het bewegingsonderwijs", "paper kst-31524-601", "date 2019-8-23"),
    ])
  func headings(_ row: Case) { #expect(LetterTests.heading(row.text) == row.wanted) }

  @Test(
    "What only looks like a heading over a motion",
    arguments: [
      "Kamerbrief inzake uitvoering motie Ferrier/Waalkens over begrotingssteun",
      "In reactie op de motie Piri is een onderzoek gestart",
      "De motie van de leden Piri en Kuzu\n1 verzoekt dit",
    ])
  func noHeadings(_ line: String) {
    #expect(LetterTests.letter(body: "\(line)\n\nHet kabinet heeft dit uitgevoerd.").motions.isEmpty)
  }

  @Test("Rows of figures and single cells are under no heading")
  func tables() {
    let rows =
      "De aantallen zijn:\nOnderdeel Formatie Bezetting\nZeestrijdkrachten 9.180 7.905\nLandmacht 18.940 15.212"
    #expect(LetterTests.letter(body: "\(rows)\nHet verschil is klein.").sections.isEmpty)
    let cells = "De aantallen zijn:\n\nOnderdeel\nFormatie\nBezetting\n\nLandmacht\n9.180\n7.905"
    #expect(LetterTests.letter(body: "\(cells)\n\nHet verschil is klein.").sections.isEmpty)
  }

  @Test("A numbered heading is no note, also where the notes have such numbers")
  func numberedHeadings() {
    let letter = LetterTests.letter(
      """
      Geachte voorzitter,

      Met deze brief reageer ik op uw moties.1

      1 Inleiding

      De Kamer heeft om een reactie gevraagd.

      2 Moties

      Motie van het lid Kerstensen over een premie (Kamerstuk 35 000 X, nr. 71)

      In het akkoord is een premie afgesproken.2

      1 Ontwerpbegroting 2020 (Kamerstuk 35 300 X, nr. 2).
      2 Personeelsrapportage (Kamerstuk 35 300 X, nr. 9).
      """)
    #expect(letter.sections.map { $0.heading.map { letter[$0] } } == ["Inleiding", "Moties"])
    #expect(letter.footnotes.map(\.number) == [1, 2])
    #expect(letter.motions.count == 1)
  }

  @Test("Numbers of a page's first notes behind the others")
  func displacedNumbers() {
    let letter = LetterTests.letter(
      body: "Dit staat vast.1 Het kabinet bezag dit.2 De Kamer weet dit.3",
      notes: [
        "\u{C}Advies van de Raad (24587-2)", "2", "Kamerbrief over zorg (24587-3)", "3",
        "Kamerbrief over jeugd (24587-4)", "1",
      ])
    #expect(
      letter.footnotes.map { "\($0.number) \(letter[$0.text])" } == [
        "1 Advies van de Raad (24587-2)", "2 Kamerbrief over zorg (24587-3)",
        "3 Kamerbrief over jeugd (24587-4)",
      ])
  }

  @Test("Numbers of some notes behind others, with as many texts as numbers")
  func displacedRun() {
    let letter = LetterTests.letter(
      body:
        "Dit staat vast.1 Het kabinet bezag dit.2 De Kamer weet dit.3 Meer weten wij.4 Dat is bekend.5 En dit.6",
      notes: [
        "1", "Kamerstuk 33 009, nr. 117.", "4", "Kamerbrief over zorg", "Zie het advies (24587-2)",
        "Kamerbrief over jeugd (24587-4)", "7", "Kamerstuk 33 009, nr. 118.", "8",
        "Kamerstuk 33 009, nr. 119.",
        "5", "6",
      ])
    #expect(
      letter.footnotes.map { "\($0.number) \(letter[$0.text])" } == [
        "1 Kamerstuk 33 009, nr. 117.", "4 Kamerbrief over zorg", "5 Zie het advies (24587-2)",
        "6 Kamerbrief over jeugd (24587-4)", "7 Kamerstuk 33 009, nr. 118.", "8 Kamerstuk 33 009, nr. 119.",
      ])
  }

  @Test("A blank between the digits of a note's number, as kerning leaves it")
  func kernedLabel() {
    let numbers = (1...12).map { "\($0 < 10 ? "\($0)" : "1 \($0 - 10)") Kamerstuk 33 009, nr. 1\($0)." }
    let letter = LetterTests.letter(
      body: (1...12).map { "Dit staat vast.\($0)" }.joined(separator: " "), notes: numbers)
    #expect(letter.footnotes.map(\.number) == Array(1...12))
  }

  @Test("A note that opens in lower case, between notes whose markers stand behind a blank")
  func lowerCaseNote() {
    let letter = LetterTests.letter(
      body: "Dit staat vast 1. Het kabinet bezag akkoorden 2. De Kamer weet dit 3.",
      notes: [
        "1", "Kamerstuk 33 009, nr. 117.", "2", "zoals het akkoord over zorg", "3",
        "Kamerstuk 33 009, nr. 63.",
      ])
    #expect(letter.footnotes.map(\.number) == [1, 2, 3])
  }

  @Test("A side column with more lines than the letter is no text beside a left column")
  func longSideColumn() {
    let side = (1...14).map { String(repeating: " ", count: 84) + "Afdeling \($0)" }
    let text = [
      "In antwoord op uw brief van 8 juli 2024, nr. 2024Z11889, deel ik u mede dat de vragen",
      "zijn beantwoord.",
    ]
    let letter = LetterTests.letter(
      (["Datum     26 augustus 2024", "Onderwerp Vragen over honden"] + side + [""] + text).joined(
        separator: "\n"))
    #expect(letter.papers.map { letter[$0.id] } == ["2024Z11889"])
  }

  @Test("Raised numbers on lines of their own are no page numbers where pages say which they are")
  func raisedNumbers() {
    let letter = LetterTests.letter(
      "Geachte voorzitter,\n\nDit staat vast\n1\n en dat is bekend.\n\nHet kabinet bezag dit\n2\n uitvoerig.\n\n"
        + "1\nKamerstuk 29 689, nr. 758.\n2\nKamerstuk 29 689, nr. 479.\n\nPagina 1 van 2\n")
    #expect(letter.footnotes.map(\.number) == [1, 2])
    #expect(letter.footnotes.map(\.markers.count) == [1, 1])
  }

  @Test("A number alone over a document with its number is a note's, not a page's")
  func numbersOverNotes() {
    let letter = LetterTests.letter(
      body: "Dit staat vast.1 Het kabinet bezag dit.2 De Kamer weet dit.3",
      notes: [
        "1", "Kamerstuk 28 286, nr. 611.", "2", "Kamerstukken II 2015/16, 34 104, nr. 60.", "3",
        "Kamerstukken II 2011/12, 29 279, nr. 1694.",
      ])
    #expect(letter.footnotes.map(\.number) == [1, 2, 3])
  }

  @Test("A page count glued to the last word of its page", arguments: [" van 2", ""])
  func gluedPageCount(_ total: String) {
    let letter = LetterTests.letter(
      "Geachte voorzitter,\n\nDit is de uitvoePagina 1\(total)\n\nring van het beleid.\n\nPagina 2\(total)\n")
    #expect(letter.head.introduction.contains { letter[$0.text].contains("uitvoe") })
    #expect(!letter.head.introduction.contains { letter[$0.text].contains("Pagina") })
  }

  @Test("A note's number inside the last word of its page, where numbers are glued to their notes")
  func labelInWord() {
    let letter = LetterTests.letter(
      body:
        "Dit staat vast.1 Het is bekend.2 Belanghebbenden konden een ziens2Verzamelbrief (Kamerstuk 31239-267).",
      notes: ["3Kamerstuk 28 286, nr. 611.", "4Kamerstuk 28 286, nr. 612."])
    #expect(letter.footnotes.map(\.number) == [2, 3, 4])
  }

  @Test("A marker behind an address and its full stop")
  func markerBehindAddress() {
    let letter = LetterTests.letter(
      body: "Dit staat vast.1 Zie https://www.rijksoverheid.nl/rapporten/deel-82.2\nHet kabinet bezag dit.3",
      notes: ["1 Kamerstuk 28 286, nr. 611.", "2 Kamerstuk 28 286, nr. 612.", "3 Kamerstuk 28 286, nr. 613."])
    #expect(letter.footnotes.map(\.markers.count) == [1, 1, 1])
    #expect(letter.urls.map { letter[$0.url] } == ["https://www.rijksoverheid.nl/rapporten/deel-82"])
  }

  @Test("A page's foot that counts up beside other furniture")
  func countedFoot() {
    let foot = "www.minocw.nl\nRijnstraat 50, 2500 BJ Den Haag, T +31 70 412 34 56, bladzijde"
    let letter = LetterTests.letter(
      "Geachte voorzitter,\n\nDit is het beleid.\n\nHoogachtend,\nde minister van Onderwijs, Cultuur en Wetenschap,\n"
        + "\(foot) 1\nRonald H.A. Plasterk\n\(foot) 2\n")
    #expect(letter.head.signatories.compactMap(\.name).map { letter[$0] } == ["Ronald H.A. Plasterk"])
  }

  @Test("A heading goes on in the next line where blank lines stand before every line", arguments: [2, 3, 4])
  func doubleSpaced(ends: Int) {
    let lines = [
      "Geachte voorzitter,",
      "In deze brief meld ik uw Kamer hoe het kabinet de aangenomen moties heeft uitgevoerd en wat",
      "nog volgt in het komende jaar, zoals is toegezegd in het debat over de begroting van dit jaar.",
      "Gewijzigde motie van de leden Flach, Mutluer en Van der Werf over de erkenning van Dutchbat",
      "III-veteranen (Kamerstuk 36 410 X, nr. 6)",
      "Het betreft nadrukkelijk een tijdelijke maatregel; verlenging daarvan is door het kabinet nog",
      "niet voorzien. Ik deel de opvatting dat haast geboden is, maar de zorgvuldigheid gaat voor.",
      "Over de voortgang daarvan wordt uw Kamer in de loop van het volgende jaar nader bericht, als",
      "ook de uitkomsten van het onderzoek onder de veteranen bekend zijn en zijn besproken met hun",
      "vertegenwoordigers. Daarbij komt ook de vraag aan de orde of de regeling kan worden verlengd.",
      "Dat laatste is onzeker. Ik hoop uw Kamer hiermee voldoende te hebben ingelicht over de moties.",
    ]
    let letter = LetterTests.letter(lines.joined(separator: String(repeating: "\n", count: ends)))
    #expect(letter.motions.map { $0.paper.map { letter[$0] } } == ["kst-36410-X-6"])
    // What stands further apart is a paragraph of its own.
    let apart =
      lines[...4].joined(separator: "\n\n") + "\n\n\n\n" + lines[5...6].joined(separator: "\n\n")
      + "\n\n\n\n" + lines[7...].joined(separator: "\n\n")
    #expect(LetterTests.letter(apart).motions.map(\.paragraphs.count) == [2])
  }

  @Test("Notes of the publications that hold a session year or a host alone")
  func sessionNotes() {
    let letter = LetterTests.letter(
      body: "Dit staat vast.1 Het kabinet bezag dit.2 De Kamer weet dit.3 Meer weten wij.4 Dat is bekend.5",
      notes: [
        "1", "Kamerstuk 26 485, nr. 407", "www.mozambiquelng.co.mz/sustainability/resettlement/programs/",
        "3", "www.gulhifalhu.mv",
        "4",
        "Tweede Kamer, vergaderjaar 2022–2023, 26 485, nr. 424", "5",
        "Tweede Kamer, vergaderjaar 2021–2022, 26 485, nr. 380", "2", "",
        "Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel", "", "1",
      ])
    #expect(
      letter.footnotes.map { "\($0.number) \(letter[$0.text])" } == [
        "1 Kamerstuk 26 485, nr. 407", "2 www.mozambiquelng.co.mz/sustainability/resettlement/programs/",
        "3 www.gulhifalhu.mv",
        "4 Tweede Kamer, vergaderjaar 2022–2023, 26 485, nr. 424",
        "5 Tweede Kamer, vergaderjaar 2021–2022, 26 485, nr. 380",
      ])
  }

  @Test("Two series of notes, one of them with its numbers turned round")
  func turnedRound() {
    let letter = LetterTests.letter(
      body: "Kent u het bericht? [1] [2]\nDat is zo gedaan 1. De opleiding is erbij betrokken 2.",
      notes: [
        "Zie ook de Verzamelbrief dierenwelzijn van de minister van",
        "Landbouw van 24 januari 2024 (Kamerstuk 28 286, nr. 1255).",
        "2", "De koers is besproken in antwoorden op vragen.", "1", "",
        "[1] NOS, 23 mei 2024, https://nos.nl/artikel/2521578",
        "[2] RTV Oost, 25 mei 2024, https://www.rtvoost.nl/nieuws/2371937",
      ])
    #expect(
      letter.footnotes.map { "\($0.number) \(letter[$0.text].prefix(12))" }
        == [
          "1 Zie ook de V", "2 De koers is ", "1 NOS, 23 mei ", "2 RTV Oost, 25",
        ].map { String($0.prefix(14)) })
  }

  @Test("Labels of some items of a list before them, of others behind")
  func movedLabels() {
    #expect(
      BlockTests.outline("Daarvoor is nodig:\n- maatwerk;\nkennisdeling;\n-\n-\nmetingen.\nDit is gedaan.")
        == [
          "- Daarvoor is nodig:", "- [-] maatwerk;", "- [-] kennisdeling;", "- [-] metingen.",
          "- Dit is gedaan.",
        ])
  }

  @Test(
    "Letterheads in columns, and without a salutation's help",
    arguments: [
      """
      Aan de Voorzitter van de Tweede Kamer Erfgoed en Kunsten
      der Staten-Generaal Den Haag
      Datum Onze referentie
      4 november 2021 BZDOC-1234
      Betreft Moties over de top
      """,
      """
      Aan de Voorzitter van de Tweede Kamer
      Turfmarkt 147
      der Staten-Generaal
      Datum 4 november 2021
      Onderwerp Moties over de top Kenmerk
      BZDOC-1234
      """,
    ])
  func columns(_ text: String) { #expect(LetterTests.head(text) == LetterTests.wanted) }

  @Test("An addressee without a lead")
  func plainAddressee() {
    #expect(
      LetterTests.head("Voorzitter van de Tweede Kamer der Staten-Generaal\nDatum 4 november 2021")
        == "2021-11-4 | - | - | Voorzitter van de Tweede Kamer der Staten-Generaal")
  }

  @Test("Labels in a column, their values behind them, and no salutation")
  func labelsFirst() {
    let letter = LetterTests.letter(
      "Aan de Voorzitter van de Tweede Kamer\n\nDatum\nBetreft\n\n12 januari 2024\nMoties over de top\n\n"
        + "Op verzoek van de commissie reageer ik op de moties.\n")
    #expect(LetterTests.date(letter.head.date) == "2024-1-12")
    #expect(letter.head.subject.map { letter[$0] } == "Moties over de top")
    #expect(letter.head.introduction.count == 1)
  }

  @Test("An office that goes on behind a dash, and one glued to the office before it")
  func offices() {
    #expect(
      LetterTests.signatories(
        "De staatssecretaris van Financiën –\nFiscaliteit en Belastingdienst,\n\nM.L.A. van Rij")
        == ["De staatssecretaris van Financiën – Fiscaliteit en Belastingdienst: M.L.A. van Rij"])
    let letter = LetterTests.letter(
      "Geachte voorzitter,\n\nHet kabinet heeft de Kamer bericht.\n\n"
        + "De minister voor Onderwijs enDe minister van Sociale\nMedia, Zaken,\nArie Slob Wouter Koolmees\n")
    #expect(letter.head.signatories.count == 2)
  }

  @Test("An address goes on with a full stop")
  func joins() {
    #expect(
      RunningTests.read("Zie https://zoek.officielebekendmakingen\n.nl/kst-27625-627.html voor meer.").first
        == "Zie https://zoek.officielebekendmakingen.nl/kst-27625-627.html voor meer.")
  }
}

import Testing

@testable import Kamerbrief

/// Notes whose raised numbers an extractor sorted among their texts by height, and what else can be taken for notes.
@Suite("Feet of pages")
struct NoteFeetTests {
  private static let head = """
    Geachte voorzitter,

    De waterbeheerders werken aan herstel van het watersysteem.1 Daarover is afgesproken
    dat provincies de gebieden aanwijzen waar het peil omhoog kan.2 Voor de veengebieden

    """

  private static func letter(_ foot: String, _ rest: String) -> Letter {
    Letter.reading(
      head + foot + "\nPagina 1 van 2\n\u{C}" + rest + """

        De minister van Infrastructuur en Waterstaat,

        A.B. Jansen
        Pagina 2 van 2

        """)
  }

  @Test(
    "Numbers before, between and behind the texts of a page",
    arguments: [
      "\nhttps://www.unie.nl/herstel\nKamerstuk 27 625, nr. 573\n1\n2\n",
      "\n1\n2\n\nhttps://www.unie.nl/herstel\nKamerstuk 27 625, nr. 573\n",
      "\nhttps://www.unie.nl/herstel\n2\nKamerstuk 27 625, nr. 573\n1\n",
      "\n1\nhttps://www.unie.nl/herstel\nKamerstuk 27 625, nr. 573\n2\n",
      "\n1\n\nhttps://www.unie.nl/herstel\n2\nKamerstuk 27 625, nr. 573\n",
    ])
  func apart(foot: String) {
    let letter = Self.letter(foot, "geldt dat vanaf 2026.3\n\n3\nKamerstuk 27 625, nr. 574\n")
    #expect(
      letter.numberedNotes == [
        "1 https://www.unie.nl/herstel", "2 Kamerstuk 27 625, nr. 573", "3 Kamerstuk 27 625, nr. 574",
      ])
    #expect(letter.footnotes.allSatisfy { $0.markers.count == 1 })
    #expect(!letter.diagnostics.contains { $0.severity == .error })
  }

  /// A letter of one page with this foot, as notes.
  private static func onePage(_ foot: String) -> [String] {
    Letter.reading(
      "Ministerie van Infrastructuur en Waterstaat\n\n" + head + """
        geldt dat vanaf 2026.3 Dit is besproken met het Interprovinciaal Overleg.

        De minister van Infrastructuur en Waterstaat

        A.B. Jansen

        \(foot)
        """
    ).numberedNotes
  }

  private static let three = [
    "1 Unie, https://www.unie.nl/herstel/", "2 Kamerstuk 27 625, nr. 573.",
    "3 Kamerbrief Peil, https://www.unie.nl/peil/kaarten.",
  ]

  @Test("Numbers alone are no page numbers where the letter's one page says 1/1")
  func onlyPage() {
    #expect(
      Self.onePage(
        "1\n\nUnie, https://www.unie.nl/herstel/\nKamerstuk 27 625, nr. 573.\n3\nKamerbrief Peil, https://www.unie.nl/\npeil/kaarten.\n2\n\n1/1\n\n\u{C}"
      ) == Self.three)
  }

  @Test(
    "A note that cites goes on below in lower case, or with the end of a file's name",
    arguments: [
      (
        "StatLine, https://opendata.cbs.nl/statline/dataset/83454NED; geraadpleegd", "op 15 januari 2024.",
        " "
      ),
      ("Kamerbrief (35570 VII nr. 44) https://zoek.officielebekendmakingen.nl/kst-35570-", "VII-44.html", ""),
    ])
  func goesOnBehindSource(first: String, second: String, joint: String) {
    let body = (1...12).map {
      "De gemeente heeft dit al een jaar geleden gedaan, en dat was ook zo bedoeld.\($0)\n"
    }
    var notes = (1...12).map { "\($0) Stb. 2022, \(300 + $0).\n" }
    notes[1] = "2 \(first)\n\(second)\n"
    let letter = Letter.reading(
      "Geachte voorzitter,\n\n\(body.joined())\nDe minister van Financiën,\n\nEelco Heinen\n\n\(notes.joined())"
    )
    #expect(letter.footnotes.count == 12)
    #expect(letter[letter.footnotes[1].text] == first + joint + second)
    #expect(letter.sections.isEmpty)
  }

  @Test("An address on two lines is no two texts, and the page's foot is none")
  func block() {
    #expect(
      Self.onePage(
        "1\n2\n3\n\nUnie, https://www.unie.nl/herstel/\nKamerstuk 27 625, nr. 573.\nKamerbrief Peil, https://www.unie.nl/\npeil/kaarten.\n\nMinisterie van Infrastructuur en Waterstaat\n\n1\n\n\u{C}"
      ) == Self.three)
  }

  @Test("Text of the letter right above the first number, which a blank line parts from it")
  func textAbove() {
    let letter = Self.letter(
      "wijst de motie-Bikker (Kamerstuk 27 625, nr. 570) provincies aan.\n\n1\n\nUnie, https://www.unie.nl/herstel\nKamerstuk 27 625, nr. 573\n2\n",
      "Dat geldt vanaf 2026.3\n\n3\nKamerstuk 27 625, nr. 574\n")
    #expect(
      letter.numberedNotes == [
        "1 Unie, https://www.unie.nl/herstel", "2 Kamerstuk 27 625, nr. 573", "3 Kamerstuk 27 625, nr. 574",
      ])
  }

  @Test("A number below its text, on a page of that number")
  func below() {
    let letter = Self.letter(
      "\n1\nhttps://www.unie.nl/herstel\n\n2\nKamerstuk 27 625, nr. 573\n",
      "geldt dat vanaf 2026.3 Dit is met het Interprovinciaal Overleg besproken.\n\nKamerstuk 27 625, nr. 574\n3\n"
    )
    #expect(letter.numberedNotes.last == "3 Kamerstuk 27 625, nr. 574")
  }

  @Test("The points of a list are more than the notes, and name no source")
  func list() {
    let points = (1...9).map { "\($0). We verhogen het peil in gebied \($0) in overleg met alle gebruikers." }
    let letter = Self.letter(
      "\n1\nhttps://www.unie.nl/herstel\n\n2\nKamerstuk 27 625, nr. 573\n",
      "geldt het volgende.\n\n" + points.joined(separator: "\n") + "\n\nDat is alles.\n")
    #expect(letter.footnotes.map(\.number) == [1, 2])
    #expect(!letter.diagnostics.contains { $0.severity == .error })
  }

  @Test("A list below a colon is no row of notes, from its second point on either")
  func announcedList() {
    let letter = Letter.reading(
      body: """
        Het tarief steeg met 2,1 en 5,2 procent, en met 7,3 procent het jaar daarop.
        Concreet zet ik de volgende stappen:
        1. Voor de zomer stuur ik uw Kamer een routekaart.
        2. Vanaf december wordt er elke maand gerapporteerd over de voortgang.
        3. Aan het einde van het jaar volgt een evaluatie.
        """)
    #expect(letter.footnotes.isEmpty)
  }

  @Test("Notes of the questions, marked 1) and printed 1., beside a note of the answers")
  func questions() {
    let letter = Letter.reading(
      """
      Vraag 1
      Kent u de uitzending? 1)

      Antwoord op vraag 1
      Ja.

      Vraag 2
      Kent u het rapport “Veilig thuis” van de inspectie2) uit 2022?

      Antwoord op vraag 2
      Daarover heb ik uw Kamer ingelicht.1 De aanpak loopt.

      1. Argos, 27 september 2023, www.vpro.nl/argos
      2. Inspectie, Veilig thuis, februari 2022, www.inspectie.nl/thuis
      1 Kamerstuk 25424, nr. 670
      """)
    #expect(letter.footnotes.map(\.number) == [1, 2, 1])
    #expect(letter.footnotes.map { $0.markers.count } == [1, 1, 1])
    #expect(letter.diagnostics.map(\.code).filter { $0 != .noMotions } == [.restart])
  }

  @Test("Where a blank stands before every marker, it does so before the last one too")
  func spaced() {
    let letter = Letter.reading(
      body: """
        De adviezen van de Deltacommissaris 1 en die van de heer Remkes 2. Bij de VEMW 3, die
        meedoet, is dat gevraagd. In lijn met de motie De Groot 4 zullen we hierbij de gebieden volgen.
        """,
      notes: [
        "1 https://www.unie.nl/a", "2 https://www.unie.nl/b", "3 Vereniging voor Energie",
        "4 Kamerstuk 27 625, nr. 573",
      ])
    #expect(letter.footnotes.map { $0.markers.count } == [1, 1, 1, 1])
    #expect(letter.papers.map { letter[$0.id] } == ["kst-27625-573"])
  }

  @Test("A sentence that cites a paper does not go on where a note has ended")
  func sentence() {
    let letter = Self.letter(
      "\n1\nhttps://www.unie.nl/herstel\n\n2\nZie ook de Strategie (Kamerstuk 27 625, nr. 573)\n",
      """
      geldt dat vanaf 2026.
      Verkenning
      Bij het opstellen zijn de aanbevelingen van de verkenning (Kamerstuk 32852, nr. 209) en de
      rapportage betrokken. De aanbevelingen sluiten nauw bij elkaar aan.3

      3
      Kamerstuk 27 625, nr. 574

      """)
    #expect(letter.numberedNotes[1] == "2 Zie ook de Strategie (Kamerstuk 27 625, nr. 573)")
  }

  @Test("A signature with kerning in the initials, and no blank lines")
  func kerning() {
    let letter = Letter.reading(
      "Geachte voorzitter,\nDit is de brief.\nHoogachtend,\nDE MINISTER VAN FINANCIËN,\ndrs. V.L.W .A. Jansen\n"
    )
    #expect(letter.head.signatories.count == 1)
  }

  @Test("An address that ends inside a document's number goes on")
  func documentNumber() {
    let letter = Letter.reading(
      body: "Met deze bijlage geven we invulling aan een motie van het lid Mulder.1",
      notes: [
        "1 https://www.tweedekamer.nl/kamerstukken/moties/detail?id=2022Z10845&did=2022D222",
        "49; hieruit: ‘verzoekt de regering om de doelen te concretiseren’",
      ])
    #expect(
      letter.urls.map { letter[$0.url] } == [
        "https://www.tweedekamer.nl/kamerstukken/moties/detail?id=2022Z10845&did=2022D22249"
      ])
  }

  @Test("Paragraphs on one line each, which cite papers, between the notes of two pages")
  func unbrokenParagraphs() {
    let letter = Letter.reading(
      """
      Dit is besproken.1 Het loopt.2
      1Kamerstuk 36 200 B, nr. 354
      2Tweede Kamer, vergaderjaar 2022–2023, 32 847, nr. 254
      kinderdagverblijven (Kamerstuk 31293, nr. 32)
      Het percentage is vastgesteld op een vijfde, oplopend tot een kwart. Ik acht een wettelijk \
      verbod op dit moment niet nodig. 3 Ik streef ernaar de Kamer hierover voor het zomerreces te \
      berichten, zodat de uitkomsten bij de begroting kunnen worden betrokken.
      2)
      3)
      organisaties en instellingen.
      De toezichthouders onderschrijven deze analyse in hun brief van 15 mei. De uitkomsten \
      daarvan worden meegenomen in de evaluatie die is voorzien. Hierover is uw Kamer eerder \
      geïnformeerd (Kamerstuk 36 200 XV, nr. 417). De komende maanden wordt bezien of een lichter \
      instrument volstaat (Kamerstuk 32 847, nr. 57).
      3Kamerstuk 31839, nr. 341.
      4Het gaat hierbij om de totale uitgaven, dat wil zeggen met de bijdragen van derden, die in \
      de begroting zijn opgenomen.

      """)
    #expect(
      letter.noteTexts[1] == "Tweede Kamer, vergaderjaar 2022–2023, 32 847, nr. 254")
    #expect(letter.footnotes.map { $0.markers.count } == [1, 1, 1, 0])
  }

  @Test("Numbers before all texts, of which addresses end some and open others")
  func addressesApart() {
    let letter = Letter.reading(
      "Geachte voorzitter,\n\nDit staat vast.1 Dat ook.2 Het is bekend.3 Alles is gedaan.4\n\nDe minister van Financiën,\n\n"
        + "Eelco Heinen\n\n1\n2\n3\n4\n\nShelter City, https://sheltercity.org/support-for-defenders/\n"
        + "https://www.divosa.nl/publicaties/handreiking-giften\nVerklaring van de Unie, https://www.consilium.europa.eu/press/\n"
        + "press-releases/2024/04/14/sudan-statement-by-the-union/.\nKamerstuk 36 410 V, nr. 61.\n")
    #expect(
      letter.noteTexts == [
        "Shelter City, https://sheltercity.org/support-for-defenders/",
        "https://www.divosa.nl/publicaties/handreiking-giften",
        "Verklaring van de Unie, https://www.consilium.europa.eu/press/press-releases/2024/04/14/sudan-statement-by-the-union/.",
        "Kamerstuk 36 410 V, nr. 61.",
      ])
  }

  @Test("What stands behind the notes parts pages that nothing counts")
  func sideBehindNotes() {
    let side = "Ministerie van Infrastructuur en\nWaterstaat\n"
    let letter = Letter.reading(
      Self.head + """
        wijzen zij dit jaar de eerste gebieden aan.
        1 Kamerstuk 27 625, nr. 573
        2 Kamerstuk 27 625, nr. 574
        Bijlage(n)
        1
        Motie van het lid Piri over veen (27625-6)
        De provincies stellen de gebieden vast.3
        3 Kamerstuk 27 625, nr. 575
        \(side)Motie van het lid Klaver over zand (27625-7)
        De provincies stellen de gebieden vast.
        \(side)De minister van Infrastructuur en Waterstaat,
        A.B. Jansen
        \(side)
        """)
    #expect(
      letter.numberedNotes == [
        "1 Kamerstuk 27 625, nr. 573", "2 Kamerstuk 27 625, nr. 574", "3 Kamerstuk 27 625, nr. 575",
      ])
    #expect(letter.motions.count == 2)
  }

  @Test(
    "The only note of a letter, of several lines, which a sentence goes on behind",
    arguments: ["1 ", "1\n\n"])
  func sentenceAround(_ number: String) {
    let letter = Letter.reading(
      body: """
        Alleen dat ziekenhuis is bevoegd.1 De vraag is wiens belang voorrang heeft, als het vanuit het belang van het

        \(number)Bij deze methode wordt gebruik gemaakt van een voorziening die elders is ontstaan. In Nederland wordt
        dat slechts toegestaan met een protocol.
        Pagina 1 van 2
        \u{c}kind wordt benaderd, en dat kan botsen met het belang van anderen.
        """)
    #expect(
      letter.noteTexts == [
        "Bij deze methode wordt gebruik gemaakt van een voorziening die elders is ontstaan. In Nederland wordt dat slechts toegestaan met een protocol."
      ])
    #expect(
      letter.introduction == [
        "Alleen dat ziekenhuis is bevoegd. De vraag is wiens belang voorrang heeft, als het vanuit het belang van het kind wordt benaderd, en dat kan botsen met het belang van anderen."
      ])
    #expect(letter.diagnostics.allSatisfy { $0.severity == .note })
  }
}

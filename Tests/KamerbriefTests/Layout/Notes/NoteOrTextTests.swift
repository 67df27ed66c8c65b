import Testing

@testable import Kamerbrief

/// Which lines with a number are notes, and which are headings, items, rows or markers.
@Suite("Note or text")
struct NoteOrTextTests {
  @Test("The first numbered part of a letter is no note, though a sentence in it has an address")
  func numberedPart() {
    let letter = Letter.reading(
      body: """
        Met deze brief informeer ik uw Kamer over een aantal onderwerpen in het onderwijs.
        1. Financiële gevolgen
        Meer informatie staat op https://open.overheid.nl/documenten/ba9c825f/file. Het kabinet
        onderschrijft het doel van deze motie.1 Dat loopt.
        2. Planning
        Een huis telt gemiddeld vijf bewoners.2 Dat blijft zo, ook in het komende jaar.
        """, notes: Array(Sample.papers.prefix(2)))
    #expect(letter.numberedNotes == Array(Sample.papers.prefix(2)))
    #expect(letter.sectionHeadings == ["Financiële gevolgen", "Planning"])
  }

  private static let counted = [
    "1 Motie van het lid Piri over nachttreinen (29 984, nr. 12), 4 mei 2023",
    "2 Motie van de leden Podt en Krul over bruggen (29 984, nr. 15), 4 mei 2023",
  ]

  @Test("A question above an answer that cites a paper is no note, nor is the answer")
  func numberedQuestions() {
    let letter = Letter.reading(
      """
      30 550 XI Jaarverslag en slotwet ministerie van VROM 2005
      nr. 6 LIJST VAN VRAGEN EN ANTWOORDEN

      Vastgesteld 6 juni 2006

      De vaste commissie voor Milieubeheer1 heeft de navolgende vragen voorgelegd.

      De griffier van de commissie,

      Van der Leeden

      1

      De Algemene Rekenkamer is kritisch. Belooft u beterschap op dit punt?

      Ja, conform de brief van 18 april (Kamerstukken II, 2005–2006, 29 950, nr. 40) zal ik dat doen.

      2

      Wat vindt u van de motie Duyvendak?

      Die motie (Kamerstukken II, 2005–2006, 30 300 XI, nr. 40) is uitgevoerd.

      1

      Samenstelling: Duivesteijn (PvdA), Hofstra (VVD) en Buijs (CDA), voorzitter.
      """)
    #expect(letter.footnotes.map { String(letter[$0.text].prefix(13)) } == ["Samenstelling"])
    #expect(letter.footnotes.map(\.markers.count) == [1])
    #expect(letter.papers.count == 2 && letter.diagnostics.isEmpty)
  }

  @Test("In a list of questions a number alone heads each, also where the question cites a paper")
  func listOfQuestions() {
    let letter = Letter.reading(
      """
      32 500 XII Vaststelling van de begrotingsstaten
      Nr. 72 LIJST VAN VRAGEN EN ANTWOORDEN
      Vastgesteld 18 mei 2011
      De vaste commissie voor Infrastructuur en Milieu1 heeft een aantal vragen voorgelegd.
      De voorzitter van de commissie, Sneller
      Vragen en antwoorden
      1
      Kunt u de Kamer informeren over de motie Mastwijk/Neppérus (29 435, nr. 256)?
      Antwoord:
      De motie Mastwijk/Neppérus (Kamerstuk 29 435, nr. 256) is als volgt afgedaan.
      2
      Wanneer wordt de Kamer geïnformeerd over de motie Slob/De Rouwe (30 523, nr. 52)?
      Antwoord:
      Binnenkort.

      1 Samenstelling: Aptroot (VVD) en Smits (SP).
      """)
    #expect(
      letter.sections.map { $0.heading.map { letter[$0] } }
        == ["Vragen en antwoorden", "1", "Antwoord", "2", "Antwoord"])
    #expect(letter.footnotes.map(\.markers.count) == [1])
    #expect(letter.mentions.count == 3)
  }

  @Test("A numbered question is no note, with a paper in it too")
  func questions() {
    let letter = Letter.reading(
      """
      31 066 Bruggen
      Nr. 444 LIJST VAN VRAGEN EN ANTWOORDEN
      Vastgesteld 4 december 2018
      De Minister heeft de vragen beantwoord.
      De voorzitter van de commissie, Mulder

      1. Waar zijn de cijfers over de bruggen, gezien de eerdere toezegging (Kamerstuk 31 066, nr. 8)?

      De cijfers komen jaarlijks beschikbaar.1 Die over 2017 staan in de rapportage.2

      2. Wat kost het onderhoud?

      Dat wordt onderzocht.
      """)
    #expect(letter.footnotes.isEmpty)
  }

  @Test("A note stands on the page of its marker: that tells which of two numbers it is")
  func ownPage() {
    let letter = Letter.reading(
      """
      \(Letter.salutation)Er is een advies1 gevraagd, ook over de kosten,2 en een overeenkomst3 gesloten met de regio
      over de aandacht voor de veiligheid 4. Aandacht daarvoor betekent meer dan dijken.

      1 Advies van de raad.
      2 Brief van de raad.
      3 Overeenkomst met de regio.
      4 Kamerstuk 33 400, nr. 19.
      \u{C}Ook een snel herstel van schade (als laag 4) en bewustzijn is van belang. In het eerste
      advies5 staat meer.

      5 Advies, 3 mei 2021.
      """)
    let note = letter.footnotes.first { $0.number == 4 }
    #expect(note?.markers.map { $0.span.page } == [1])
  }

  @Test("Markers alone on their lines, whose notes stand whole behind a line that counts the pages")
  func markersAlone() {
    let letter = Letter.reading(
      """
      Geachte Voorzitter,
      In deze brief ga ik per motie in op de stand van de uitvoering.
      1
      De aanbesteding is in twee percelen
      gesplitst. Het bereik onder mbo'ers blijft achter.
      Inleiding
      Voor het einde van 2019 volgt een nadere brief. Een reservist kan zich voor ten hoogste 12 dagen
      per jaar verbinden.
      2
      De bezettingsgraad bij het Commando
      3
      Landstrijdkrachten bedroeg 44
      procent. Een pilot in Vlissingen loopt sinds 7 juli 2026.
      1. Motie Den Ouden over het inzetten van reservisten bij hoogwater, Kamerstuk 30 139, nr. 731
      De beantwoording gaat hier nader op in.
      Pagina 1 van 2
      1 33 763, nr. 613.
      2 33 763, nr. 614.
      3 33 763, nr. 615.
      """)
    #expect(letter.noteTexts == ["33 763, nr. 613.", "33 763, nr. 614.", "33 763, nr. 615."])
    #expect(letter.footnotes.map { $0.markers.count } == [1, 1, 1])
  }

  @Test("A line cut at a number that no series of notes has room for stands as it stood (found by fuzzing)")
  func uncutLine() {
    let letter = Letter.reading("n13.14\n13\nS 14 nov(23970)\n3\nhttp")
    #expect(letter.numberedNotes == ["13 S 14 nov(23970)", "3 http"])
  }

  @Test("Two notes with a number that the text marks twice")
  func doubledNumber() {
    let letter = Letter.reading(
      body: "Het kabinet bezag dit.1 De uitkomst volgt.2 Dat was er.2 Nu nog niet.3",
      notes: [
        "1", "Kamerstuk 29 362, nr. 101.", "2", "Het betreft gemeenten.", "2", "Inclusief indexatie.", "3",
        "Kamerstuk 29 362, nr. 103.",
      ])
    #expect(letter.footnotes.map(\.number) == [1, 2, 2, 3])
  }

  @Test("A marker in brackets that opens a line is no note, where the notes are of another style")
  func bracketAtLineStart() {
    let letter = Letter.reading(
      body: """
        Bij dezen ontvangt uw Kamer de gevraagde schriftelijke reactie.
        [1] Op 20 november heeft uw Kamer gestemd over de moties.[2]
        """,
      notes: [
        "1. Kamerbrief over wind op zee, 9 augustus 2020 (31239-429).",
        "2. Kamerbrief over leesvaardigheid, 6 augustus 2020 (27 923, nr. 521).",
      ])
    #expect(letter.footnotes.map(\.number) == [1, 2])
    #expect(letter.footnotes.allSatisfy { $0.markers.count == 1 })
  }

  @Test("Several notes in a row cite motions; one stands first on its page")
  func citedMotions() {
    let letter = Letter.reading(
      "Geachte voorzitter,\n\nDit is zo.1 Dat ook.2 Dit wel.3 Dat niet.4 Iets meer.5\n\n1. Motie van het lid Piri over jeugd (29279-6)\n2. Kamerbrief voortgang (Kamerstuk 31 477, nr. 12).\n3. Motie van het lid Flach over zorg (29279-7)\n4. Motie van het lid Kops over sport (29279-8)\n5. Kamerstuk 31 477, nr. 13.\n"
    )
    #expect(letter.motions.isEmpty || letter.motions.count == 1)
    #expect(letter.footnotes.map(\.number).suffix(4) == [2, 3, 4, 5])
  }

  @Test("The cells of a table, one below the other, are no notes")
  func cells() {
    let letter = Letter.reading(
      body: """
        Hieronder staan de cijfers.1

        Geslacht
        Gerichtheid

        2
        10

        3
        14

        6
        34

        Dit zijn alle meldingen die in deze jaren zijn gedaan.
        """, notes: ["1 Kamerstuk 29 628, nr. 1099."])
    #expect(letter.footnotes.map(\.number) == [1])
    #expect(letter.diagnostics.filter { $0.code.severity == .error }.isEmpty)
  }

  @Test("Headings counted as the notes are, without a stop")
  func headingsAsNotes() {
    let letter = Letter.reading(
      body: """
        De stand is als volgt.

        \(Self.counted[0])
        De vervoerder heeft dit toegezegd.1 De dienstregeling volgt later.

        \(Self.counted[1])
        De provincie beslist hierover in het najaar.2
        """, notes: ["1 Kamerstuk 29 984, nr. 7.", "2 Kamerstuk 29 984, nr. 9."])
    #expect(letter.numberedHeadings == Self.counted)
    #expect(
      letter.noteTexts == ["Kamerstuk 29 984, nr. 7.", "Kamerstuk 29 984, nr. 9."])
  }

  @Test("A note among notes may name a motion")
  func motionInNote() {
    let letter = Letter.reading(
      body: "De vervoerder heeft dit toegezegd.1 De dienstregeling volgt,2 in het najaar.3",
      notes: [
        "1 Kamerstuk 29 984, nr. 7.", "2 Motie van het lid Piri over nachttreinen (29 984, nr. 12)",
        "3 Kamerstuk 29 984, nr. 9.",
      ])
    #expect(letter.motions.isEmpty)
    #expect(letter.footnotes.count == 3)
  }

  @Test("Markers alone on a line, or at the start of one, are none of the notes below them")
  func loneMarkers() {
    let letter = Letter.reading(
      "Geachte voorzitter,\nHierbij informeer ik uw Kamer over de voortgang van het programma.\n1\nDit volgt uit de motie van het lid Piri over jeugd (Kamerstuk 21501-02, nr. 18). Deze\ncijfers zijn van het bureau, en lopen op tot het einde van het lopende jaar.\n2 Het wetsvoorstel bevat hiervoor een grondslag.\n1Verslag van de Raad (Kamerstuk 29 282, nr. 5).\n2Handelingen II 2019/20, nr. 61, item 8.\n"
    )
    #expect(letter.footnotes.map(\.number) == [1, 2])
    #expect(letter.footnotes.map(\.markers.count).first == 1)
  }

  @Test("Numbered headings over text with papers are no notes")
  func headings() {
    let letter = Letter.reading(
      "Geachte voorzitter,\n\nHet kabinet bezag dit.1 De Kamer weet dit.2\n\n1 Het voorkomen van huisuitzettingen bij gezinnen met kinderen\nDe motie van het lid Piri (Kamerstuk 36200 B, nr. 5) verzoekt de regering hierover te spreken.\n\n2 Het midden- en kleinbedrijf\nDe motie van het lid Flach (Kamerstuk 36200 B, nr. 6) verzoekt de regering hierover te spreken.\n\n1 Kamerstuk 32 847, nr. 140.\n2 Kamerbrief voortgang, 10 juli 2018 (Kamerstuk 32 847, nr. 141).\n"
    )
    #expect(letter.sections.count == 2)
    #expect(letter.footnotes.map(\.number) == [1, 2])
  }

  @Test("A numbered heading is no note, also where the notes have such numbers")
  func numberedHeadings() {
    let letter = Letter.reading(
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

  @Test("A blank between the digits of a note's number, as kerning leaves it")
  func kernedLabel() {
    let numbers = (1...12).map { "\($0 < 10 ? "\($0)" : "1 \($0 - 10)") Kamerstuk 33 009, nr. 1\($0)." }
    let letter = Letter.reading(
      body: (1...12).map { "Dit staat vast.\($0)" }.joined(separator: " "), notes: numbers)
    #expect(letter.footnotes.map(\.number) == Array(1...12))
  }

  @Test("A note that opens in lower case, between notes whose markers stand behind a blank")
  func lowerCaseNote() {
    let letter = Letter.reading(
      body: "Dit staat vast 1. Het kabinet bezag akkoorden 2. De Kamer weet dit 3.",
      notes: [
        "1", "Kamerstuk 33 009, nr. 117.", "2", "zoals het akkoord over zorg", "3",
        "Kamerstuk 33 009, nr. 63.",
      ])
    #expect(letter.footnotes.map(\.number) == [1, 2, 3])
  }

  @Test("Notes of the publications that hold a session year or a host alone")
  func sessionNotes() {
    let letter = Letter.reading(
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
      letter.numberedNotes == [
        "1 Kamerstuk 26 485, nr. 407", "2 www.mozambiquelng.co.mz/sustainability/resettlement/programs/",
        "3 www.gulhifalhu.mv",
        "4 Tweede Kamer, vergaderjaar 2022–2023, 26 485, nr. 424",
        "5 Tweede Kamer, vergaderjaar 2021–2022, 26 485, nr. 380",
      ])
  }

  @Test("Two series of notes, one of them with its numbers turned round")
  func turnedRound() {
    let letter = Letter.reading(
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

  @Test("Two notes in each other's place need no source to be notes")
  func swapped() {
    let letter = Letter.reading(
      body: "Dat is toegezegd.1 Het is gedaan.3 De evaluatie is klaar.2 Dat is gemeld.4",
      notes: [
        "1 Kamerstuk 29 279, nr. 1.", "3 Kamerstuk 29 279, nr. 3.", "2 Een hulpmotor in de staart.",
        "4 Kamerstuk 29 279, nr. 4.",
      ])
    #expect(letter.footnotes.map(\.number) == [1, 3, 2, 4])
    #expect(
      letter.diagnostics.filter { $0.severity == .error }.map(\.code) == [.outOfOrderMarker, .outOfOrderNote])
  }

  @Test("Notes that cite motions stay notes")
  func notesOfMotions() {
    let letter = Letter.reading(
      body: "Het kabinet bezag dit.1 En ook dat.2",
      notes: [
        "1 Motie van het lid Mohandis over luchtverdediging (33 763, nr. 153)",
        "2 Motie van het lid Saris over vliegbewegingen (36 124, nr. 289)",
      ])
    #expect(letter.motions.isEmpty)
    #expect(letter.footnotes.map(\.number) == [1, 2])
  }

  @Test("A counted heading above a sentence that ends in a short word and its marker is no note")
  func headingAboveMarker() {
    let letter = Letter.reading(
      body: """
        Dat is bekend.1 Dit wordt nader toegelicht.

        1. Tot slot
        De beantwoording van 26 mei 2025 (29544-962) gaat hier op in2. Op 1 augustus is uw Kamer geïnformeerd.
        """, notes: ["1\nKamerstukken II 2020/21, 29 544, nr. 644.", "2\nZie noot 1."])
    #expect(letter.footnotes.map(\.markers.count) == [1, 1])
  }
}

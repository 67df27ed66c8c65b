import Testing

@testable import Kamerbrief

/// Markers glued to what ends in digits or in an address, and notes at the edges of pages, in letters of templates not seen
/// before.
@Suite("Markers behind numbers and addresses")
struct GluedMarkerTests {
  private static let papers = (1...9).map { "\($0) Kamerstuk 29 362, nr. \(100 + $0)." }

  @Test(
    "A marker behind an address's file, or in brackets",
    arguments: [
      ("Zie https://zoek.officielebekendmakingen.nl/kst-32761-128.html2. Dit loopt.", 2),
      ("Zie https://open.overheid.nl/documenten/ronl-7bfe/pdf2 voor het rapport.", 2),
    ])
  func address(_ sentence: String, _ number: Int) {
    let letter = LetterTests.letter(
      body: "Het kabinet bezag dit.1 \(sentence) De uitkomst volgt.3", notes: Array(Self.papers.prefix(3)))
    #expect(letter.footnotes.map(\.markers.count) == [1, 1, 1])
    #expect(letter.urls.map { letter[$0.url].hasSuffix("2") } == [false])
  }

  @Test("A marker in brackets behind an address and its stop")
  func bracketed() {
    let letter = LetterTests.letter(
      body: "Het kabinet bezag dit.[1] Zie https://www.cbs.nl/nieuws/en_verder.[2] De uitkomst volgt.[3]",
      notes: Array(Self.papers.prefix(3)))
    #expect(letter.footnotes.map(\.markers.count) == [1, 1, 1])
  }

  @Test("A marker and its bracket behind the number of a motion")
  func motionNumberAndBracket() {
    let letter = LetterTests.letter(
      body: """
        1. Motie van het lid Piri over de jeugd (29279-5)

        Dit loopt.1) Het is af.2) Zie hierover ook het antwoord op motie 23). Dat is gedaan.

        2. Motie van het lid Flach over de zorg (29279-6)

        Dat loopt.
        """, notes: Array(Self.papers.prefix(3)))
    #expect(letter.motions.first?.paragraphs.map { letter[$0.text].contains("motie 2. Dat") } == [true])
  }

  @Test("A marker behind the number of a motion")
  func motionNumber() {
    let letter = LetterTests.letter(
      body: """
        1. Motie van het lid Piri over de jeugd (29279-5)

        Dit loopt.1 Het is af.2 Zie hierover ook het antwoord op motie 23. Dat is gedaan.

        2. Motie van het lid Flach over de zorg (29279-6)

        Dat loopt.
        """, notes: Array(Self.papers.prefix(3)))
    #expect(letter.footnotes.map(\.markers.count) == [1, 1, 1])
    #expect(letter.mentions.map(\.motion) == [1])
    #expect(letter.diagnostics.map(\.code) == [.ambiguousMarker])
  }

  @Test("A letter's closing words above a page's notes are no rest of the note before")
  func closingAboveNotes() {
    let letter = LetterTests.letter(
      """
      Geachte voorzitter,

      Het kabinet bezag dit.1 De uitkomst
      volgt nog.

      1 Kamerstukken II, 2021-2022, 36600 XV, nr. 602
      \u{C}De cijfers staan op https://www.cbs.nl/nieuws/een-
      vertrouwenspersoon en op https://open.overhei
      d.nl/documenten/ronl. Het lukt niet om dit te
      regelen.2 3 De brief (Kamerstuk 31322-653) gaat hier nader
      op in.

      Ik vertrouw erop u hiermee voldoende te hebben geïnformeerd.

      Hoogachtend,

      2 Het betreft 799 huishoudens.
      3 Kamerstuk 31322-654
      \u{C}De minister van Financiën,

      J.A. Mulder
      """)
    #expect(letter.footnotes.map { letter[$0.text].count } == [45, 28, 19])
    #expect(letter.footnotes.map(\.markers.count) == [1, 1, 1])
    #expect(letter.head.closing.count == 2)
  }

  @Test("Bulleted motions whose papers are in notes, each with its answer")
  func bulleted() {
    let letter = LetterTests.letter(
      body: """
        Tijdens het debat heeft uw Kamer moties aanvaard.1 Het gaat om twee moties over werken.
        • Motie van de leden Ten Hove en Kuipers c.s. over het recht
        op onbereikbaarheid2
        Deelnemers konden tot 27 juni 2026 reageren. De Stichting heeft een handreiking gemaakt.
        • Motie van het lid Tuinman over een hitteprotocol voor
        de bouw d.d. 8 juni 20243
        Tegelijkertijd zie ik dat de druk op uitvoerders groot is, zoals ik eerder heb toegelicht.
        """, notes: Array(Self.papers.prefix(3)))
    #expect(letter.motions.map { letter[$0.paper!] } == ["kst-29362-102", "kst-29362-103"])
    #expect(letter.motions.map(\.paragraphs.count) == [1, 1])
  }

  @Test("A marker and its bracket behind an address and its stop")
  func closedBehindAddress() {
    let letter = LetterTests.letter(
      body:
        "Het kabinet bezag dit.1) Zie https://wetten.overheid.nl/BWBR0032105#Hoofdstuk8.2) De uitkomst volgt.3)",
      notes: Array(Self.papers.prefix(3)))
    #expect(letter.footnotes.map(\.markers.count) == [1, 1, 1])
    #expect(letter.urls.map { letter[$0.url] } == ["https://wetten.overheid.nl/BWBR0032105#Hoofdstuk8"])
  }

  @Test(
    "Commas between markers that stand on lines of their own",
    arguments: ["beperkt1\n, 2\n. Dat", "beperkt1\n,\n2. Dat", "beperkt1,\n2. Dat", "beperkt.1\n,\n2 Dat"])
  func commas(_ text: String) {
    let letter = LetterTests.letter(
      body: "Het effect op de uitstoot van alle bedrijven is \(text) blijft nog jaren zo.3",
      notes: Array(Self.papers.prefix(3)))
    #expect(letter.footnotes.map(\.markers.count) == [1, 1, 1])
    #expect(
      letter.head.introduction.map { letter[$0.text] } == [
        "Het effect op de uitstoot van alle bedrijven is beperkt. Dat blijft nog jaren zo."
      ])
  }

  @Test("A note's number glued to the number of a document")
  func gluedToDocument() {
    let letter = LetterTests.letter(
      body: "Het kabinet bezag dit.1 De uitkomst volgt.2",
      notes: ["1Inclusief indexatie, prijspeil 2025.", "22023D09262."])
    #expect(
      letter.footnotes.map { letter[$0.text] } == ["Inclusief indexatie, prijspeil 2025.", "2023D09262."])
    #expect(letter.papers.map { letter[$0.id] } == ["2023D09262"])
  }

  @Test("Two notes with a number that the text marks twice")
  func doubledNumber() {
    let letter = LetterTests.letter(
      body: "Het kabinet bezag dit.1 De uitkomst volgt.2 Dat was er.2 Nu nog niet.3",
      notes: [
        "1", "Kamerstuk 29 362, nr. 101.", "2", "Het betreft gemeenten.", "2", "Inclusief indexatie.", "3",
        "Kamerstuk 29 362, nr. 103.",
      ])
    #expect(letter.footnotes.map(\.number) == [1, 2, 2, 3])
  }

  @Test(
    "Groups of thousands end no sentence: a note goes on below them, between two notes, where no pages are known"
  )
  func thousands() {
    let letter = LetterTests.letter(
      """
      Geachte voorzitter,
      Het kabinet bezag dit.1 De uitkomst volgt.2 Eerder is de
      1 Dit begrip telt alleen gemeenten met meer dan 44.000
      inwoners mee; voor de overige gemeenten zijn geen cijfers
      voorhanden.
      2 Kamerstuk 29 362, nr. 102.
      De minister van Financiën,
      Eelco Heinen
      """)
    #expect(letter.footnotes.map { letter[$0.text].hasSuffix("voorhanden.") } == [true, false])
  }

  @Test("The chamber before a paper is none of a document's title")
  func chamber() {
    let letter = LetterTests.letter(
      body: "Het kabinet bezag dit.1", notes: ["1 Kamerbrief over loden leidingen (TK 27 625, nr. 60)"])
    #expect(
      letter.footnotes.first?.sources.map { $0.title.map { letter[$0] } } == [
        "Kamerbrief over loden leidingen"
      ])
  }

  @Test(
    "Addresses that a line cuts",
    arguments: [
      (
        "https://eur-lex.europa.eu/TXT/?uri=CELEX:\n32020R0628.",
        "https://eur-lex.europa.eu/TXT/?uri=CELEX:32020R0628"
      ),
      (
        "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32026\nR0140",
        "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32026R0140"
      ),
      (
        "https://www.tweedekamer.nl/detail?id=2020Z43754&did=2020D26163\nen",
        "https://www.tweedekamer.nl/detail?id=2020Z43754&did=2020D26163"
      ), ("https://www.rivm.nl/langs-de-waal/\nen https://www.rivm.nl", "https://www.rivm.nl/langs-de-waal/"),
      (
        "https://www.cbs.nl/nl-nl/nieuws/een_register_van_algoritmen_en_verd\ner; https://open.overheid.nl/ronl",
        "https://www.cbs.nl/nl-nl/nieuws/een_register_van_algoritmen_en_verder"
      ),
    ])
  func cutAddress(_ text: String, _ address: String) {
    let letter = LetterTests.letter(body: "Het kabinet bezag dit.1", notes: ["1 Zie \(text)"])
    #expect(letter.urls.first.map { letter[$0.url] } == address)
  }

  @Test("A marker behind a name with a number of its own")
  func name() {
    let letter = LetterTests.letter(
      body: "Het kabinet bezag COVID-19.1 De crisis van COVID-192 heeft gevolgen. Dat klopt.3",
      notes: Array(Self.papers.prefix(3)))
    #expect(letter.footnotes.map(\.markers.count) == [1, 1, 1])
    #expect(letter.head.introduction.first.map { letter[$0.text].contains("COVID-19 heeft") } == true)
  }

  @Test("The letter closes behind a marker at its last answer's end, without a blank line")
  func closing() {
    let letter = LetterTests.letter(
      body: """
        In Heerlen en Súdwest-Fryslân is de aanpak van alle partijen al staande
        praktijk.1
        Ik vertrouw erop u hiermee voldoende te hebben geïnformeerd.
        Hoogachtend,
        """, notes: Array(Self.papers.prefix(1)))
    #expect(letter.head.closing.count == 2)
  }

  @Test("The text between a page's end and its notes is the letter's, with a motion and markers of its own")
  func textAboveNotes() {
    let letter = LetterTests.letter(
      """
      Geachte voorzitter,
      Het kabinet bezag dit.1 Gemeenten kunnen vanaf
      1Kamerstuk II 26643, nr. 394
      Pagina 1 van 2
      \u{C}5 februari gebruikmaken van de verordening.
      - Motie Zeegers en Yilmaz over een papieren alternatief voor iedere
      overheidsbrief, Kamerstuk 29362, nr. 826
      Het rapport is te vinden via https://vng.nl/sites/default/files/register-van-algoritmen-bij-
      bestuursorganen.pdf. In de brief van 7 juli 2022 (36 600 VII, nr. 981) is dit toegelicht.
      De strategie wordt2, 3 in 2021 herijkt. Daarbij teken ik aan dat de uitvoering vooral bij
      medeoverheden ligt. De eerste signalen uit de praktijk zijn bemoedigend.
      2Vgl. Kamerstuk 36600-VII-645
      3Kamerstuk 36600-VII-646
      Pagina 2 van 2
      De minister van Financiën,
      Eelco Heinen
      """)
    #expect(letter.footnotes.map { letter[$0.text].count } == [27, 28, 23])
    #expect(letter.footnotes.map(\.markers.count) == [1, 1, 1])
  }

  @Test("A department's name below a note whose address ends in a slash is a foot")
  func department() {
    let letter = LetterTests.letter(
      """
      Ministerie van Onderwijs, Cultuur en Wetenschap
      Geachte voorzitter,
      Het kabinet bezag dit.1
      De minister van Onderwijs, Cultuur en Wetenschap,
      Eppo Bruins
      1 Te raadplegen via https://www.rivm.nl/over-ons/stand-van-zaken/
      Ministerie van Onderwijs, Cultuur en Wetenschap
      Pagina 1 van 1
      """)
    #expect(
      letter.footnotes.map { letter[$0.text] } == [
        "Te raadplegen via https://www.rivm.nl/over-ons/stand-van-zaken/"
      ])
  }
}

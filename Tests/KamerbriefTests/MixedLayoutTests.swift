import Testing

@testable import Kamerbrief

/// Causes found in letters whose features of layout were drawn at random.
@Suite("Layouts mixed at random")
struct MixedLayoutTests {
  private static let page = (1...14).map {
    "De aanrijtijden in gebied \($0) zijn voor dit jaar in kaart gebracht,"
  }
  .joined(separator: "\n")

  @Test(
    "An address goes on where the line below opens with what no text opens with",
    arguments: [
      Case(
        "https://zoek.officielebekendmakingen.nl/\nkst-31239-429.html",
        "https://zoek.officielebekendmakingen.nl/kst-31239-429.html"),
      Case(
        "https://www.un.org/search?symbol=S/2010%20(2021)\n&lang=en",
        "https://www.un.org/search?symbol=S/2010%20(2021)&lang=en"),
      Case(
        "<https://www.rijksoverheid.nl/15/ser\n-advies-zekerheid>",
        "https://www.rijksoverheid.nl/15/ser-advies-zekerheid"),
    ])
  func addresses(_ given: Case) {
    let letter = LetterTests.letter(
      body: "Dit staat in de brief.1", notes: ["1 Kamerbrief over wind op zee (31239-429), \(given.text)"])
    #expect(letter.urls.map { letter[$0.url] } == given.wanted)
  }

  @Test("A heading above a line that is cut inside its bracket heads no table")
  func cutCitation() {
    let letter = LetterTests.letter(
      body: """
        De uitvoering van het programma verloopt volgens planning en de middelen zijn
        inmiddels verplicht.
        Wonen
        In de gewijzigde motie van het lid Veldman over het aanbod (Kamerstuk 33 576
        nr. 911) wordt de regering verzocht om het aanbod te vergroten.
        """)
    #expect(letter.sections.map { $0.heading.map { letter[$0] } } == ["Wonen"])
  }

  @Test("A date that a line of the subject stops before belongs to it", arguments: ["\n", "\n\n"])
  func dateInSubject(_ ends: String) {
    let letter = LetterTests.letter(
      """
      Datum 1 augustus 2021
      Betreft Voortgang moties justitie en veiligheid, stand per\(ends)5 maart 2021

      Geachte Voorzitter,

      Hieronder ga ik per onderwerp in op de stand van zaken.
      """)
    #expect(
      letter.head.subject.map { letter[$0] }
        == "Voortgang moties justitie en veiligheid, stand per 5 maart 2021")
    #expect(letter.head.date.map { "\($0.year)-\($0.month)-\($0.day)" } == "2021-8-1")
  }

  @Test("Without a salutation a word of a sentence is no label")
  func wordOfSentence() {
    let letter = LetterTests.letter(
      """
      Datum
      19 juli 2023
      Betreft
      Stand van zaken moties en toezeggingen toezicht
      Hierbij bied ik uw Kamer, mede namens mijn ambtgenoten, een
      overzicht aan van de uitvoering van moties. In het debat is het
      onderwerp alsnog geagendeerd.
      """)
    #expect(letter.head.subject.map { letter[$0] } == "Stand van zaken moties en toezeggingen toezicht")
    #expect(letter.head.introduction.count == 1)
  }

  @Test("Rows of a table count motions, though a figure ends in one of their numbers")
  func countedRows() {
    let letter = LetterTests.letter(
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

  @Test(
    "A heading run in ends behind its paper, wherever that stands",
    arguments: [
      "Motie van het lid Moorlag over versnelling van de vergunningverlening voor\nflexwoningen, Kamerstuk 27 926, nr. 651.",
      "Kamerstuk 27 926, nr. 651 Motie van het lid Moorlag over versnelling van de\nvergunningverlening voor flexwoningen.",
      "Motie van het lid Moorlag over vergunningen als onderdeel van het\nGLB voor flexwoningen (27 926, nr. 651).",
    ])
  func runIn(_ heading: String) {
    let letter = LetterTests.letter(
      body: """
        Hieronder ga ik in op de moties over het wonen en het bouwen in uw regio, per motie.

        \(heading) Het plan is op 25 januari bij de
        Commissie ingediend. De Zorgautoriteit publiceerde een monitor.
        """)
    #expect(letter.motions.map { letter[$0.paper ?? $0.heading] } == ["kst-27926-651"])
    #expect(letter.motions.first?.paragraphs.first.map { letter[$0.text].hasPrefix("Het plan is") } == true)
  }

  @Test("Numbers at the feet of pages count from 2 on, where the first page has none")
  func feetFromTwo() {
    let letter = LetterTests.letter(
      """
      Geachte voorzitter,

      \(Self.page)
      \(Self.page)
      2
      en dat blijft zo.1
      \(Self.page)
      3
      De minister van Financiën,
      Wopke Hoekstra
      1 Kamerbrief over wind op zee, https://www.rijksoverheid.nl/wind-op-zee
      4
      """)
    #expect(letter.furniture.map { letter[$0.text] } == ["2", "3", "4"])
    #expect(letter.urls.map { letter[$0.url] } == ["https://www.rijksoverheid.nl/wind-op-zee"])
  }

  @Test("The first page's number is alone, the others stand behind a date")
  func firstAlone() {
    let letter = LetterTests.letter(
      """
      Den Haag, 7 juli 2021

      Geachte voorzitter,

      \(Self.page)
      1/3
      \(Self.page)
      7 juli 2021 2/3
      \(Self.page)
      en dat blijft zo.
      7 juli 2021 3/3
      """)
    #expect(letter.furniture.contains { letter[$0.text] == "1/3" })
  }

  @Test("The letter's date above a page's number is a foot")
  func dateAtFoot() {
    let letter = LetterTests.letter(
      """
      Den Haag, 3 juni 2023

      Geachte voorzitter,

      \(Self.page)
      en dat blijft zo.

      De minister van Financiën,
      Wopke Hoekstra

      3 juni 2023

      Blad 2 van 2
      """)
    #expect(letter.furniture.contains { letter[$0.text] == "3 juni 2023" })
  }

  @Test(
    "A motion's heading goes on below a cut name, a chapter's number and its marker",
    arguments: [
      Case(
        "Motie van de leden Bisschop, Krol en Van Haersma\nBuma c.s. over maatwerk voor de visserij bij de normen voor stikstof\n(Kamerstuk 35334, nr. 748)",
        "Bisschop, Krol, Van Haersma Buma", "kst-35334-748"),
      Case(
        "Motie van het lid Bisschop over het verruimen van de norm, Kamerstuk 35570\nVII, nr. 86", "Bisschop",
        "kst-35570-VII-86"),
      Case(
        "Natuur en stikstof\n29628, nr. 940 Gewijzigde motie van het lid Omtzigt c.s. over het\ntegengaan van fraude",
        "Omtzigt", "kst-29628-940"),
      Case("De motie-Segers over een routekaart voor waterstof (30196-269).", "Segers", "kst-30196-269"),
    ])
  func headings(_ given: Case) {
    let letter = LetterTests.letter(
      body: """
        Hieronder ga ik in op de moties over het wonen en het bouwen in uw regio, per motie.

        \(given.text)
        Ik vind het belangrijk dat bewoners vroegtijdig bij deze keuzes worden betrokken.
        """)
    #expect(
      letter.motions.map { $0.submitters.map { letter[$0.name] }.joined(separator: ", ") }
        + letter.motions.compactMap { $0.paper.map { letter[$0] } } == given.wanted)
  }

  @Test("The letter's subject heads a page, on one line or on two", arguments: ["van", "van\n"])
  func subjectAsHead(_ middle: String) {
    let letter = LetterTests.letter(
      """
      Datum
      6 oktober 2025
      Onderwerp
      Beleidsreactie arbeidsmarkt en scholing en stand
      van zaken moties
      Geachte voorzitter,
      \(Self.page)
      \u{C}Beleidsreactie arbeidsmarkt en scholing en stand \(middle) zaken moties
      blad 2
      en dat blijft zo.
      """)
    #expect(letter.head.introduction.allSatisfy { !letter[$0.text].contains("Beleidsreactie") })
    #expect(
      letter.head.subject.map { letter[$0] }
        == "Beleidsreactie arbeidsmarkt en scholing en stand van zaken moties")
  }

  @Test("The only note of a letter, its number alone above one line that closes the page")
  func onlyNote() {
    let letter = LetterTests.letter(
      "Geachte voorzitter,\n\n\(Self.page)\nen dat blijft zo.1 Hierbij het overzicht.\n1\n"
        + "Het betreft 11 lidstaten, waaronder Duitsland en Turkije.\n\u{C}De uitvoering volgt.\n")
    #expect(
      letter.footnotes.map { letter[$0.text] } == [
        "Het betreft 11 lidstaten, waaronder Duitsland en Turkije."
      ])
  }

  @Test("A hyphen before a short word with one of its own stands for the word")
  func hyphens() {
    let letter = LetterTests.letter(
      body: """
        De pilots hebben voor de deel-
        nemers en de bege-
        leiders veel waarde voor het toezicht op het staakt-
        het-vuren.
        """)
    #expect(letter.head.introduction.map { letter[$0.text] }.joined().contains("staakt-het-vuren"))
  }

  @Test("A marker in brackets that opens a line is no note, where the notes are of another style")
  func bracketAtLineStart() {
    let letter = LetterTests.letter(
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

  @Test("The reference behind the date on one line heads a later page")
  func referenceBehindDate() {
    let letter = LetterTests.letter(
      """
      Datum: 9 januari 2020 Ons kenmerk: 2024-0000684802
      Betreft: Uitvoering aangenomen moties onderwijs

      Geachte voorzitter,

      \(Self.page)
      en dat blijft zo.
      Ons kenmerk 2024-0000684802
      De uitvoering volgt de planning van dit voorjaar, zoals eerder aan u gemeld.
      """)
    #expect(letter.sections.isEmpty)
  }
}

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
      Case("https://www.un.org/search?symbol=S/2010%20(2021)\n&lang=en", "https://www.un.org/search?symbol=S/2010%20(2021)&lang=en"),
      Case("<https://www.rijksoverheid.nl/15/ser\n-advies-zekerheid>", "https://www.rijksoverheid.nl/15/ser-advies-zekerheid"),
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
    #expect(letter.head.subject.map { letter[$0] } == "Voortgang moties justitie en veiligheid, stand per 5 maart 2021")
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
}

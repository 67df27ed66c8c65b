import Testing

@testable import Kamerbrief

/// Causes of misreadings in letters of the house style that no rule had been written for.
@Suite("Unseen letters")
struct UnseenLetterTests {
  private static func letter(_ text: String) -> Letter { LetterTests.letter(text) }

  private static func notes(_ letter: Letter) -> [String] {
    letter.footnotes.map { "\($0.number) \(letter[$0.text])" }
  }

  private static func headings(_ letter: Letter) -> [String] {
    letter.sections.map { section in section.heading.map { letter[$0] } ?? "" }
  }

  private static func texts(_ paragraphs: [Paragraph], _ letter: Letter) -> [String] {
    paragraphs.map { letter[$0.text] }
  }

  @Test("Headings of parts counted as the notes are, also on a page that opens with one")
  func countedHeadings() {
    let letter = Self.letter(
      """
      Geachte voorzitter,
      Met deze brief informeer ik uw Kamer over de uitvoering van een aantal moties in dit jaar.1

      1 Aanleiding
      Met de motie-Nauta (Kamerstuk 36200-VI-371) is verzocht om een verbod op vuurwerkbommen.
      De werkgroep heeft daarvoor een plan van aanpak opgesteld.2

      2 Onderzoek en evaluatie
      Dit sluit aan bij de motie-Inan (Kamerstuk 29279-412) over wijkagenten op het platteland.

      1 Kamerstuk 29628-301.
      2 Zie: https://zoek.officielebekendmakingen.nl/blg-1173497.pdf
      3 Kamerstuk 29628-341.
      Pagina 1 van 2
      \u{0C}3 Toezicht
      Met de motie van het lid Keizer (Kamerstuk 29279-395) is verzocht om een richtlijn.3 De
      korpschef rapporteert hierover tweemaal per jaar.
      Pagina 2 van 2
      De minister van Financiën,
      Eelco Heinen
      """)
    #expect(Self.headings(letter) == ["Aanleiding", "Onderzoek en evaluatie", "Toezicht"])
    #expect(letter.footnotes.map(\.number) == [1, 2, 3])
  }

  @Test(
    "A sentence that opens with a motion and goes on in another one is no heading",
    arguments: ["(Kamerstuk 32 623, nr. 57) ", ""])
  func sentence(_ paper: String) {
    let letter = Self.letter(
      """
      Geachte voorzitter,

      De motie van het lid Çelik c.s. \(paper)over de vrijlating van gevangenen in Belarus
      betrek ik hierbij. Er is geld vrijgemaakt voor het fonds. De minister-president
      sprak hierover in de marge van de top in Vilnius.

      De minister van Financiën,
      Eelco Heinen
      """)
    #expect(letter.motions.isEmpty)
    #expect(letter.head.introduction.count == 1)
  }

  @Test("The chamber and its session before a paper are part of no title")
  func session() {
    let letter = Self.letter(
      """
      Geachte voorzitter,
      De wachttijden zijn gedaald.1

      Motie van het lid Inan over schoolboeken (TK 2021–2022, 35 925, nr. 12)
      De boeken zijn er.

      1 Monitor arbeidsmarkt 2020 (TK 2020–2021, 29 544, nr. 257).
      """)
    #expect(letter.footnotes[0].sources.map { $0.title.map { letter[$0] } } == ["Monitor arbeidsmarkt 2020"])
    #expect(letter.motions[0].subject.map { letter[$0] } == "schoolboeken")
  }

  @Test(
    "The day of a motion behind its paper, inside the bracket or before a colon",
    arguments: ["(Kamerstuk 27926-256, d.d. 19 juli 2021)\n\n", "(Kamerstuk 27926-256), 19 juli 2021: "])
  func day(_ paper: String) {
    let letter = LetterTests.letter(
      body: "1. Motie van het lid Crone over bouweisen \(paper)Het besluit is aangepast. Dat is gedaan.")
    #expect(LetterTests.date(letter.motions.first?.date) == "2021-7-19")
    #expect(letter.motions.first?.subject.map { letter[$0] } == "bouweisen")
  }

  @Test(
    "A page's count behind the last note, in any of its forms",
    arguments: ["Pagina 1/2", "pagina 1 van 2", "Pagina 1 van 2"])
  func countBehindNote(_ count: String) {
    let letter = Self.letter(
      """
      Geachte voorzitter,
      De stallen zijn bezocht,1 waarvan twaalf onaangekondigd.2
      1 Kamerstuk 28 286, nr. 1372.
      2 Kamerstukken 36 410 XII, nr. 208. \(count)
      De minister van Financiën,
      Eelco Heinen
      """)
    #expect(Self.notes(letter) == ["1 Kamerstuk 28 286, nr. 1372.", "2 Kamerstukken 36 410 XII, nr. 208."])
    #expect(letter.furniture.map { letter[$0.text] } == [count])
  }

  @Test("An amount alone on a paragraph's last line numbers no heading")
  func amount() {
    let letter = Self.letter(
      """
      Geachte voorzitter,

      De evaluatie hiervan is voorzien in 2028. Het aantal meldingen nam toe van 1.105 naar
      1.342.

      Uitvoering

      Het programmateam heeft, zoals toegezegd, een meldpunt ingericht binnen de bestaande
      budgettaire kaders.

      De minister van Financiën,
      Eelco Heinen
      """)
    #expect(
      Self.texts(letter.head.introduction, letter) == [
        "De evaluatie hiervan is voorzien in 2028. Het aantal meldingen nam toe van 1.105 naar 1.342."
      ])
    #expect(Self.headings(letter) == ["Uitvoering"])
  }

  @Test("The stop behind a motion's paper ends a heading whose subject has a verb")
  func verbInSubject() {
    let letter = LetterTests.letter(
      body: """
        Motie van het lid Helder over middelen die worden ingezet voor herstel voordat de winter begint
        (Kamerstuk 32623-135). Dit sluit aan bij wat eerder is gemeld. Het plan ligt er.
        """)
    #expect(
      letter.motions.map { letter[$0.heading] } == [
        "Motie van het lid Helder over middelen die worden ingezet voor herstel voordat de winter begint "
          + "(Kamerstuk 32623-135)"
      ])
  }

  @Test("A heading below a line with room for it, whose number is a note's too")
  func headingLikeMarker() {
    let letter = Self.letter(
      """
      Geachte voorzitter,
      De afgelopen periode is gewerkt aan de uitvoering van de moties over Europa en de
      nabuurschap. Daarmee kom ik tegemoet aan het verzoek van de commissie.
      1 Samenwerking
      De gewijzigde regels over de vrijlating van politieke gevangenen in Belarus gelden
      nu. De minister-president sprak hierover in de marge van de top in Vilnius.1
      De minister van Financiën,
      Eelco Heinen
      1 Kamerstuk 32623, nr. 57.
      """)
    #expect(Self.headings(letter) == ["Samenwerking"])
  }

  @Test("The sign of a list's last item, printed behind it at the page's end", arguments: ["•", "3."])
  func lastSign(_ sign: String) {
    let (first, second) = sign == "•" ? ("•", "•") : ("1.", "2.")
    let letter = Self.letter(
      """
      Geachte voorzitter,

      De werkgroep heeft drie aanbevelingen gedaan:

      \(first) Maak eerder duidelijk welke partij aan zet is.
      \(second) Zorg voor een vast aanspreekpunt in elke regio.
      Leg jaarlijks verantwoording af over de besteding.

      \(sign)

      Pagina 1 van 2
      \u{0C}Motie van het lid Pals over leegstand (Kamerstuk 27926-282)

      Daarmee is aan het verzoek voldaan.

      Pagina 2 van 2
      """)
    #expect(letter.head.introduction.last?.label.map { letter[$0] } == sign)
    #expect(
      letter.motions.map { letter[$0.heading] } == [
        "Motie van het lid Pals over leegstand (Kamerstuk 27926-282)"
      ])
  }

  @Test("The ministry's name of the letterhead, behind a line of the text")
  func departmentBehindText() {
    let letter = Self.letter(
      """
      > Retouradres Postbus 90801 2509 LV Den Haag Ministerie van Buitenlandse Zaken
      De voorzitter van de Tweede Kamer 2511 VX Den Haag
      Datum 5 maart 2022
      Betreft Vragen over loon
      Geachte voorzitter,
      De Algemene Rekenkamer heeft een eerste verkenning afgerond en daarbij ook de Ministerie van Buitenlandse Zaken
      ervaringen uit Vlaanderen betrokken. Dat heeft het Ministerie van Financiën gedaan.
      De minister van Financiën,
      Eelco Heinen
      """)
    #expect(
      Self.texts(letter.head.introduction, letter).joined(separator: " ")
        == "De Algemene Rekenkamer heeft een eerste verkenning afgerond en daarbij ook de ervaringen uit Vlaanderen "
        + "betrokken. Dat heeft het Ministerie van Financiën gedaan.")
  }

  @Test("A marker glued to the number of a paper, which has four digits at most")
  func markerBehindPaper() {
    let letter = Self.letter(
      """
      Geachte voorzitter,
      De norm is verlaagd.15

      Gewijzigde motie van het lid Inan over zwemles t.v.v. 36200-XVI-26716

      Dat is gedaan.17

      15 Kamerstuk 31 765, nr. 12.
      16 Kamerstuk 36200-XVI, nr. 270.
      17 Kamerstuk 31 765, nr. 14.
      """)
    #expect(
      letter.motions.map { letter[$0.heading] } == [
        "Gewijzigde motie van het lid Inan over zwemles t.v.v. 36200-XVI-267"
      ])
    #expect(letter.motions[0].headingMarkers.map(\.footnote) == [16])
  }

  @Test("A bracket that the text opens goes on below it, not in the note of the page before")
  func bracket() {
    let letter = Self.letter(
      """
      Geachte voorzitter,
      De werkgroep heeft een voorstel gedaan voor de verdeling van de middelen.1 Daarover volgt een brief.
      1 Kamerstuk 21501-20, nr. 172.
      Pagina 1 van 2
      \u{0C}Hiermee beschouw ik deze motie als afgedaan.2 Met de motie van het lid Inan (Kamerstuk
      21501-02, nr. 214) is verzocht om een gezant.
      2 Handelingen II 2020/21, nr. 32, item 12.
      Pagina 2 van 2
      Ik vertrouw erop u hiermee te hebben geïnformeerd.
      De minister van Financiën,
      Eelco Heinen
      """)
    #expect(Self.notes(letter)[0] == "1 Kamerstuk 21501-20, nr. 172.")
  }

  @Test("An office that goes on in a line that the side column has on every page")
  func officeInSideColumn() {
    let letter = Self.letter(
      """
      Ministerie van
      Volksgezondheid, Welzijn en
      Sport
      Datum 4 juni 2023
      Geachte voorzitter,
      De wachttijden zijn gedaald.
      Pagina 1 van 2
      \u{0C}Ministerie van
      Volksgezondheid, Welzijn en
      Sport
      Daarmee is aan het verzoek voldaan.

      DE MINISTER VAN
      VOLKSGEZONDHEID, WELZIJN EN
      SPORT,

      F. el Khattabi
      Pagina 2 van 2
      """)
    #expect(
      letter.head.signatories.map { $0.role.map { letter[$0] } } == [
        "DE MINISTER VAN VOLKSGEZONDHEID, WELZIJN EN SPORT"
      ])
  }

  @Test(
    "A number behind a paper's hyphen that is far too long for one",
    arguments: ["29628-12345678", "29628-123456789"])
  func longNumber(_ number: String) {
    let letter = LetterTests.letter(
      body: "Het nummer \(number) staat in het register.1", notes: ["1 Kamerstuk 29628-3."])
    #expect(letter.footnotes[0].markers.count == 1)
  }

  @Test("A soft hyphen before the wide blanks that part a side column")
  func softHyphenInCell() {
    let letter = Self.letter(
      """
      Geachte voorzitter,
      De werkgroep heeft de regeling tegen het licht gehouden, binnen de budgettaire ka\u{AD}          Onze referentie
      ders. Daarover bericht ik uw Kamer in het voorjaar, zoals eerder is toegezegd.                   2024-0000123456
      De minister van Financiën,
      Eelco Heinen
      """)
    #expect(letter.head.introduction.map { letter[$0.text].contains("budgettaire kaders.") } == [true])
  }

  @Test("A name that is the only text of the last page, among its furniture")
  func nameOnLastPage() {
    let letter = Self.letter(
      """
      Ministerie van Financiën
      Geachte voorzitter,
      De wachttijden zijn gedaald.1
      Hiermee vertrouw ik erop u naar behoren te hebben ingelicht.
      De minister van Financiën,
      1 Kamerstuk 29628-386.
      Pagina 1 van 2
      \u{0C}Ministerie van Financiën
      Datum
      5 maart 2022
      E. Hartogsveld
      Onze referentie
      2022-0000123456
      Pagina 2 van 2
      """)
    #expect(letter.head.signatories.map { $0.name.map { letter[$0] } } == ["E. Hartogsveld"])
  }
}

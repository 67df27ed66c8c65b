import Testing

@testable import Kamerbrief

/// What further real letters, lists of questions and budgets print.
@Suite("Further forms of real letters")
struct FurtherFormTests {
  private static let opening = "Geachte voorzitter,\n\n"

  @Test("A numbered question is no note, with a paper in it too")
  func questions() {
    let letter = LetterTests.letter(
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

  @Test("The names of a budget's columns are no motion")
  func columns() {
    let letter = LetterTests.letter(
      body: """
        In behandeling zijnde moties

        Omschrijving motie Vindplaats Stand van Zaken

        Motie-Piri over bruggen (29 628, nr. 77)

        De Kamer wordt na de zomer geïnformeerd.
        """)
    #expect(letter.motions.map { $0.paper.map { letter[$0] } } == ["kst-29628-77"])
  }

  @Test("A row of a budget's table on one line: what became of the motion follows its paper")
  func rows() {
    let letter = LetterTests.letter(
      body: """
        In behandeling zijnde moties

        Omschrijving motie Vindplaats Stand van Zaken

        Motie-Piri over bruggen. Onderzoek naar bruggen is toegezegd. 27-02-2008 Spoeddebat bruggen (29 628, nr. 77) De Kamer wordt na de zomer geïnformeerd.

        Motie-Klaver over het onderhoud van sluizen in de buurt van de stad 19-6-2008 Plan voor sluizen(28 684, nr. 158) Deze motie is in uitvoering.
        """)
    #expect(letter.motions.map { $0.paper.map { letter[$0] } } == ["kst-29628-77", "kst-28684-158"])
    #expect(
      letter.motions.map { $0.paragraphs.map { letter[$0.text] } } == [
        ["De Kamer wordt na de zomer geïnformeerd."], ["Deze motie is in uitvoering."],
      ])
  }

  @Test("Roman numbers in brackets are labels")
  func roman() {
    let letter = LetterTests.letter(
      body: """
        Daarnaast wordt u over de volgende onderwerpen geïnformeerd:
        (II) Subsidies voor bruggen
        (III) Jaarbrief bruggen
        """)
    #expect(letter.head.introduction.compactMap { $0.label.map { letter[$0] } } == ["(II)", "(III)"])
  }

  @Test(
    "Labels in a row without a salutation, and the label of another column before the addressee's second line"
  )
  func row() {
    let letter = LetterTests.letter(
      """
      Aan de Voorzitter van de
      Postadres Tweede Kamer der Staten-Generaal
      Postbus 20001 Plein 2
      Datum Kenmerk Onderwerp
      16 september 2003 03M459859 Notitie over de bruggen
      Hierbij bied ik u een notitie aan over de bruggen in de provincie.
      De MINISTER-PRESIDENT,
      Minister van Algemene Zaken,
      Mr.dr. J.P. Balkenende
      Het Beheer der Bruggen
      1. Aanleiding
      De Kamer heeft hierom gevraagd.
      """)
    #expect(LetterTests.date(letter.head.date) == "2003-9-16")
    #expect(letter.head.reference.map { letter[$0] } == "03M459859")
    #expect(letter.head.subject.map { letter[$0] } == "Notitie over de bruggen")
    #expect(
      letter.head.addressee.map { letter[$0] } == "de Voorzitter van de Tweede Kamer der Staten-Generaal")
    #expect(letter.head.signatories.map { $0.name.map { letter[$0] } } == ["Mr.dr. J.P. Balkenende"])
  }

  @Test("The subject's label behind another reference on one line")
  func subject() {
    let letter = LetterTests.letter(
      "Ministerie van Verkeer\n\nDatum 28 oktober 2009 Uw kenmerk 18106-t96/2009D46472 Onderwerp bruggen en sluizen\n\n\(Self.opening)Hiermee beantwoord ik de vragen.\n"
    )
    #expect(letter.head.subject.map { letter[$0] } == "bruggen en sluizen")
  }

  @Test("Blanks that kerning makes in a reference and before an address's hyphen, also at a line's end")
  func kerning() {
    let letter = LetterTests.letter(
      """
      Ons kenmerk
      I E NW/BSK-2022/268034
      \(Self.opening)Het advies1 is gereed, de cijfers2 ook.

      1 https://www.raad.nl/adviezen/risicos -van-stof-in-de-lucht
      2 Eurostat: https://ec.europa.eu/eurostat/statistics -
      explained/index.php?title=Land_cover
      """)
    #expect(letter.head.reference.map { letter[$0] } == "IENW/BSK-2022/268034")
    #expect(
      letter.urls.map { letter[$0.url] } == [
        "https://www.raad.nl/adviezen/risicos-van-stof-in-de-lucht",
        "https://ec.europa.eu/eurostat/statistics-explained/index.php?title=Land_cover",
      ])
  }

  @Test("A number alone below an address is none of it")
  func numberBelow() {
    let letter = LetterTests.letter(
      """
      \(Self.opening)De uitstoot1 daalt.

      1 Zie voor de berekening van de uitstoot in megaton: https://edepot.wur.nl/138952
      2
      """)
    #expect(letter.urls.map { letter[$0.url] } == ["https://edepot.wur.nl/138952"])
  }

  @Test("U+0002 in the place of a hyphen is no finding")
  func hyphenSign() {
    let letter = LetterTests.letter("\(Self.opening)Dit is een co\u{2}groep voor bruggen.\n")
    #expect(!letter.diagnostics.contains { $0.code == .controlCharacter })
  }

  @Test("A note stands on the page of its marker: that tells which of two numbers it is")
  func ownPage() {
    let letter = LetterTests.letter(
      """
      \(Self.opening)Er is een advies1 gevraagd, ook over de kosten,2 en een overeenkomst3 gesloten met de regio
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

  @Test("A note behind another one on its line, right above the next")
  func onLine() {
    let letter = LetterTests.letter(
      """
      \(Self.opening)De kosten1 zijn gelijk aan die van de norm,2 ook in het recht3 van andere landen.

      1 Deze verordening verplicht dat de kosten voor overmakingen gelijk zijn aan de
      kosten voor betalingen in de nationale valuta. 2 Dit volgt uit de herziene richtlijn.
      3 Verordening (EU) 2016/679
      """)
    #expect(letter.footnotes.map(\.number) == [1, 2, 3])
  }

  @Test("A name without the blank that kerning makes")
  func name() {
    let letter = LetterTests.letter(
      "\(Self.opening)Hierbij informeer ik u.\n\nDE MINISTER VAN FINANCIËN,\n\ndrs. V.L.W .A. Heijnen\n")
    #expect(letter.head.signatories.map { $0.name.map { letter[$0] } } == ["drs. V.L.W.A. Heijnen"])
  }
}

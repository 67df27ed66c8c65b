import Testing

@testable import Kamerbrief

/// What stands at the edges of pages, beside the text, and among the notes; see ``LayoutTests`` for the pictures.
@Suite("Pages")
struct PageEdgeTests {
  @Test("The official publication's foot, its number on the same line or below")
  func publishedFoot() {
    LayoutTests.expect(
      """
      letterhead     | Den Haag, 4 november 2021
      body           | Dit staat in het rapport.1 Het kabinet heeft de Kamer daarover eerder bericht.2
      note 1         | 1 Kamerstuk 22 112, nr. 5.
      furniture      | kst-21501-02-2617
      furniture      | ISSN 0921 - 7371
      furniture      | ’s-Gravenhage 2023
      furniture      | Tweede Kamer, vergaderjaar 2022–2023, 21 501-02, nr. 2617 1
      page 2
      body           | Het kabinet komt hier later op terug.
      note 2         | 2 Tweede Kamer, vergaderjaar 2020–2021, 22 112, nr. 6.
      furniture      | Tweede Kamer, vergaderjaar 2022–2023, 21 501-02, nr. 2617
      furniture      | 2
      """)
  }

  @Test("Heads and feet that come back, of any width, and page numbers between dashes")
  func repeated() {
    LayoutTests.expect(
      """
      salutation     | Geachte voorzitter,
      body           | Ik ga in op de moties. Het kabinet heeft daar met de Kamer over gesproken en
      furniture      | Postadres Postbus 20901, 2500 EX Den Haag  Telefoon 070 351 61 71
      page 2
      furniture      | Directie Wetgeving
      furniture      | – 2 –
      body           | heeft de uitvoering ter hand genomen. Het kabinet komt hier later op terug. De
      furniture      | Postadres Postbus 20901, 2500 EX Den Haag  Telefoon 070 351 61 71
      page 3
      furniture      | Directie Wetgeving
      furniture      | – 3 –
      body           | uitvoering verloopt volgens planning.
      furniture      | Postadres Postbus 20901, 2500 EX Den Haag  Telefoon 070 351 61 71
      """)
  }

  @Test("The letter's own reference on later pages")
  func reference() {
    LayoutTests.expect(
      """
      letterhead     | Onze referentie 2024-0000098713
      salutation     | Geachte voorzitter,
      body           | Ik ga in op de moties.1
      note 1         | 1 Kamerstuk 22 112, nr. 5.
      furniture      | 1 van 2
      page 2
      body           | Het kabinet komt hier later op terug.2
      note 2         | 2 Kamerstuk 22 112, nr. 6.
      furniture      | Onze referentie 2024-0000098713
      furniture      | 2 van 2
      """)
  }

  @Test("A side column's request is no text")
  func request() {
    LayoutTests.expect(
      """
      salutation     | Geachte voorzitter,
      body           | Ik ga in op de moties.1 Over dit onderwerp sprak ik op 9
      note 1         | 1 Kamerstuk 22 112, nr. 5.
      furniture      | Bij beantwoording
      furniture      | datum, onze referentie en
      furniture      | betreft vermelden.
      page 2
      body           | mei met vertegenwoordigers van de gemeenten.
      """)
  }

  @Test("Notes that name a motion, between notes and at the edges of the page")
  func motionsAmongNotes() {
    LayoutTests.expect(
      """
      salutation     | Geachte voorzitter,
      body           | Dit is gedaan.1 Meer volgt.2 En dit.3
      note 1         | 1. Kamerstuk 36 410 VII, nr. 124.
      note 2         | 2. Motie van het lid Mutluer (Kamerstuk 32761, nr. 207).
      note 3         | 3. Kamerstuk 36 410 VII, nr. 125.
      page 2
      body           | Ook dat is gebeurd.4 En dit.5
      note 4         | 4. Motie van het lid Mutluer (Kamerstuk 32761, nr. 208).
      note 5         | 5. Kamerstuk 36 410 VII, nr. 126.
      """)
  }

  @Test("An annex behind the signature is no rest of a note")
  func annex() {
    LayoutTests.expect(
      """
      salutation     | Geachte voorzitter,
      body           | Ik ga in op de moties.1
      signature      | De minister van Justitie en Veiligheid,
      signature      | D.M. van Weel
      note 1         | 1 Kamerstuk 31 765, nr. 1.
      furniture      | Pagina 1 van 2
      page 2
      heading        | Bijlage 1: Begrippenlijst
      body           | Ik bezie welke maatregelen proportioneel zijn.2
      note 2         | 2 Kamerstuk 31 765, nr. 9.
      furniture      | Pagina 2 van 2
      """)
  }

  @Test("A note's number that was moved behind the notes it stands among")
  func displaced() {
    LayoutTests.expect(
      """
      salutation     | Geachte voorzitter,
      body           | Dit is gedaan.1 Meer volgt.2 En dit.3
                     |
      note 1         | 1
                     |
      note 1 …       | Kamerstuk 31 765, nr. 1.
      note 2 …       | Kamerbrief van 2 februari 2021, 2021Z21317.
      note 3         | 3
      note 3 …       | Kamerstuk 31 765, nr. 9.
      note 2         | 2
                     |
      furniture      | Pagina 1 van 2
      page 2
      body           | Het kabinet komt hier later op terug.
      """)
  }

  @Test("Texts of notes before their numbers")
  func textsFirst() {
    LayoutTests.expect(
      """
      salutation     | Geachte voorzitter,
                     |
      body           | Dit is gedaan.1 Meer volgt.2
                     |
      note 1 …       | Kamerstuk 31 765, nr. 1.
                     |
      note 2 …       | Kamerstuk 31 765, nr. 9.
                     |
      note 1         | 1
                     |
      note 2         | 2
      page 2
      body           | Het kabinet komt hier later op terug.
      """)
  }

  @Test("A side column at the left")
  func leftColumn() {
    LayoutTests.expect(
      """
      furniture                 | \("                                 ")Ministerie van Natuur
      furniture + furniture     | Directoraat-generaal Natuur en   > Retouradres Postbus 20401 2500 EK Den Haag
      furniture                 | Visserij
      furniture + letterhead    | www.rijksoverheid.nl             Aan de Voorzitter van de Tweede Kamer
      letterhead                | \("                                 ")der Staten-Generaal
      letterhead                | \("                                 ")Datum 19 april 2024
      salutation                | \("                                 ")Geachte Voorzitter,
      body                      | \("                                 ")Met deze brief bied ik u de stand van zaken aan.
      body                      | \("                                 ")De volgorde is die van het debat.
      furniture + body          | DGNV / 40217755                  Het kabinet komt hier later op terug.
      body                      | \("                                 ")Dit is gedaan.
      """)
  }

  @Test("An office at the foot of a page, its name at the top of the next one")
  func nameOnNextPage() {
    LayoutTests.expect(
      """
      salutation     | Geachte voorzitter,
      body           | Ik ga in op de moties.1
                     |
      signature      | De minister van Onderwijs, Cultuur en Wetenschap,
                     |
      note 1         | 1 Kamerstuk 31 765, nr. 1.
      furniture      | Pagina 1 van 2
      page 2
      signature      | dr. Ronald H.A. Plasterk
      furniture      | Pagina 2 van 2
      """)
    #expect(
      LetterTests.signatories(
        "De staatssecretaris van Infrastructuur en Waterstaat - Openbaar Vervoer en\nMilieu,\n\nC.A. Jansen")
        == ["De staatssecretaris van Infrastructuur en Waterstaat - Openbaar Vervoer en Milieu: C.A. Jansen"])
  }

  @Test("Offices in columns whose words are pushed aside, names at other columns, names on one line")
  func columns() {
    #expect(
      LetterTests.signatories(
        """
        De minister voor Basis- en De minister van Sociale
        Voortgezet Onderwijs en Zaken en
        Media,                     Werkgelegenheid,

        Arie Slob                     Wouter Koolmees
        """) == [
          "De minister voor Basis- en Voortgezet Onderwijs en Media: Arie Slob",
          "De minister van Sociale Zaken en Werkgelegenheid: Wouter Koolmees",
        ])
    #expect(
      LetterTests.signatories(
        "De minister voor Rechtsbescherming De minister van Buitenlandse Zaken\nSander Dekker Bas van 't Wout"
      ) == [
        "De minister voor Rechtsbescherming: Sander Dekker",
        "De minister van Buitenlandse Zaken: Bas van 't Wout",
      ])
  }

  @Test(
    "Letterheads that an extractor mixed up",
    arguments: [
      // Values of a side column behind the lines of the subject.
      """
      Datum 4 november 2021
      Betreft Reactie op moties van het notaoverleg van 14 juli Ons kenmerk
      2020 Min-BuZa.2021.87903-29
      """,
      """
      Datum 4 november 2021
      Ons kenmerk
      Betreft Reactie op moties van het notaoverleg van 14 juli 2020
      Min-BuZa.2021.87903-29
      """,
      // A value wrapped at its last hyphen, a label in two lines.
      """
      Datum 4 november 2021
      Betreft Reactie op moties van het notaoverleg van 14 juli Ons kenmerk
      2020 Min-BuZa.2021.87903-
      29
      """,
      """
      Datum 4 november 2021
      Ons Min-BuZa.2021.87903-29
      kenmerk
      Betreft Reactie op moties van het notaoverleg van 14 juli 2020
      """,
      // Labels in a row, values in the next one; values before labels.
      """
      Datum Bijlage(n)
      4 november 2021 -
      Ons kenmerk Uw kenmerk
      Min-BuZa.2021.87903-29 -
      Onderwerp
      Reactie op moties van het notaoverleg van 14 juli 2020
      """,
      """
      4 november 2021
      Min-BuZa.2021.87903-29
      geen
      Reactie op moties van het notaoverleg van 14 juli 2020
      Datum
      Ons kenmerk
      Bijlage(n)
      Onderwerp
      """,
      // Another column's label between the lines of the subject.
      """
      Datum
      4 november 2021
      Ons kenmerk
      Min-BuZa.2021.87903-29
      Betreft
      Reactie op moties van het
      Contactpersoon
      notaoverleg van 14 juli 2020
      """,
    ])
  func letterheads(_ fields: String) {
    #expect(
      LetterTests.head("Aan de Voorzitter van de\nTweede Kamer der Staten-Generaal\n\n" + fields)
        == "2021-11-4 | Min-BuZa.2021.87903-29 | Reactie op moties van het notaoverleg van 14 juli 2020 | "
        + "de Voorzitter van de Tweede Kamer der Staten-Generaal")
  }
}

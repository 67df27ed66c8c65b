import Testing

@testable import Kamerbrief

/// Date, reference, subject and addressee in the forms that letterheads have.
@Suite("Forms of letterheads")
struct LetterheadFormTests {
  @Test("The date of a promise ends no letterhead")
  func dateOfPromise() {
    let letter = Letter.reading(
      """
      T00949

      De staatssecretaris zegt toe de motie Noten c.s. (31200-IIA, E) in het kabinet te bespreken.

      Status voldaan
      Datum toezegging 3 februari 2009
      Deadline 1 juli 2009
      """)
    #expect(letter.mentions.map { letter[$0.text] } == ["motie Noten c.s."])
    #expect(letter.furniture.isEmpty)
  }

  @Test("The date can stand behind the subject that is printed below its label")
  func dateBehindSubject() {
    let letter = Letter.reading(
      """
      Aan de Voorzitter van de Tweede Kamer

      Datum
      Onderwerp Draagmoederschap

      1 maart 2011

      Draagmoederschap is een complex onderwerp, waar de samenleving zich betrokken bij voelt.
      """)
    #expect(LetterTests.date(letter.head.date) == "2011-3-1")
    #expect(letter.head.subject.map { letter[$0] } == "Draagmoederschap")
    #expect(
      letter.introduction == [
        "Draagmoederschap is een complex onderwerp, waar de samenleving zich betrokken bij voelt."
      ])
  }

  @Test(
    "The blank before the date can be lost where a report was settled, and a colon can stand there",
    arguments: ["Vastgesteld16 april 2010", "Vastgesteld: 16 april 2010"])
  func settledDate(_ line: String) {
    let letter = Letter.reading(
      """
      21 501-31 Raad voor de Werkgelegenheid
      Nr. 207 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG

      \(line)

      In de vaste commissie bestond er bij enkele fracties behoefte een aantal vragen voor te leggen.
      """)
    #expect(LetterTests.date(letter.head.date) == "2010-4-16")
    #expect(letter.head.paper.map { letter[$0] } == "kst-21501-31-207")
    #expect(letter.sections.isEmpty && letter.papers.isEmpty)
  }

  @Test("Place and date can stand behind the addressee, below what a site tells of the letter")
  func placeBehindAddressee() {
    let letter = Letter.reading(
      """
      Brief regering; Stand van zaken van moties - Waterbeleid

      1.

      Kerngegevens

      Kenmerk 27625, nr. 557

      2.

      Tekst

      Nr. 557    BRIEF VAN DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT

      Aan de Voorzitter van de Tweede Kamer der Staten-Generaal Den Haag, 16 november 2021

      Voor het overleg van 22 november informeer ik u over een aantal moties.
      """)
    #expect(LetterTests.date(letter.head.date) == "2021-11-16")
    let addressee = letter.head.addressee.map { letter[$0] }
    #expect(addressee == "de Voorzitter van de Tweede Kamer der Staten-Generaal")
    #expect(letter.head.paper.map { letter[$0] } == "kst-27625-557")
    #expect(letter.sections.isEmpty && letter.papers.isEmpty)
  }

  @Test(
    "Labels in a row without a salutation, and the label of another column before the addressee's second line"
  )
  func row() {
    let letter = Letter.reading(
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
    let letter = Letter.reading(
      "Ministerie van Verkeer\n\nDatum 28 oktober 2009 Uw kenmerk 18106-t96/2009D46472 Onderwerp bruggen en sluizen\n\n\(Letter.salutation)Hiermee beantwoord ik de vragen.\n"
    )
    #expect(letter.head.subject.map { letter[$0] } == "bruggen en sluizen")
  }

  @Test("Blanks that kerning makes in a reference and before an address's hyphen, also at a line's end")
  func kerning() {
    let letter = Letter.reading(
      """
      Ons kenmerk
      I E NW/BSK-2022/268034
      \(Letter.salutation)Het advies1 is gereed, de cijfers2 ook.

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

  @Test("The number of annexes is no part of the subject", arguments: ["2", "geen"])
  func numberOfAnnexes(_ count: String) {
    let letter = Letter.reading(
      """
      Ministerie van Asiel en Migratie

      Datum:
      Betreft:
      Bijlagen:

      11 mei 2026
      Stand van zaken moties over arbeidsmigratie en terugkeer
      \(count)

      Geachte voorzitter,

      Dat loopt.
      """)
    #expect(
      letter.head.subject.map { letter[$0] } == "Stand van zaken moties over arbeidsmigratie en terugkeer")
  }

  @Test("A date that a line of the subject stops before belongs to it", arguments: ["\n", "\n\n"])
  func dateInSubject(_ ends: String) {
    let letter = Letter.reading(
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
    let letter = Letter.reading(
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

  @Test(
    "A reference that a narrow column cuts",
    arguments: [
      Case("2023-\n0000770503", "2023-0000770503"), Case("IENW/BSK-\n2022/732374", "IENW/BSK-2022/732374"),
    ])
  func reference(_ row: Case) {
    let letter = Letter.reading(
      "Directie Wegen\nRijnstraat 8\n2515 XP Den Haag\nOnze referentie\n\(row.text)\nBijlage(n)\n1\n\nDatum 20 oktober 2020\n\nGeachte voorzitter,\n\nHet kabinet bezag dit.\n"
    )
    #expect([letter.head.reference.map { letter[$0] } ?? "-"] == row.wanted)
  }

  @Test("A salutation with a blank that does not break, above the side column")
  func salutation() {
    let letter = Letter.reading(
      """
      Datum 4 december 2023
      Onderwerp Beantwoording van Kamervragen over milieu
      Geachte\u{A0}heer/mevrouw,
      Pagina 1 van 1
      Ministerie van Justitie en Veiligheid
      Ons kenmerk
      5086975
      In antwoord op uw brief deel ik u mede dat de vragen zijn beantwoord.
      """)
    #expect(letter.head.salutation.map { letter[$0] } == "Geachte heer/mevrouw,")
    #expect(letter.head.subject.map { letter[$0] } == "Beantwoording van Kamervragen over milieu")
    #expect(
      letter.labelled(letter.head.introduction) == [
        "In antwoord op uw brief deel ik u mede dat de vragen zijn beantwoord."
      ])
  }

  @Test("The date of the letter that is answered, and a department between labels and values")
  func letterhead() {
    let letter = Letter.reading(
      "Uw brief van\n3 april 2023\n\nUw kenmerk\n-\n\nDatum\n26 juni 2023\n\nGeachte voorzitter,\n\nHet kabinet bezag dit.\n"
    )
    #expect(LetterTests.date(letter.head.date) == "2023-6-26")
    let other = Letter.reading(
      "Datum\nBetreft\n\nBestuurskern\n\n24 oktober 2020\nStand van zaken van de moties\n\nGeachte voorzitter,\n\nHet kabinet bezag dit.\n"
    )
    #expect(other.head.subject.map { other[$0] } == "Stand van zaken van de moties")
  }

  @Test("Labels in one block and values in the next; nobody signs below the salutation")
  func values() {
    let letter = Letter.reading(
      "Uw brief van\nUw kenmerk\nOns kenmerk\nDatum\n\n3 april 2023\n-\n2023-0000514233\n26 juni 2023\n\nGeachte voorzitter,\n\nde Voorzitter van de Tweede Kamer der Staten-Generaal\n\nHet kabinet bezag dit.\n\nDe minister van Financiën,\n\nL.C. de Raad\n"
    )
    #expect(LetterTests.date(letter.head.date) == "2023-6-26")
    #expect(letter.head.signatories.map { $0.name.map { letter[$0] } } == ["L.C. de Raad"])
  }

  @Test("A subject ends before a sentence, and values of a row can be missing")
  func withoutSalutation() {
    let letter = Letter.reading(
      "Aan\nde voorzitter van de Tweede Kamer der Staten-\nGeneraal\nBinnenhof 4\nUw brief van Uw kenmerk Ons kenmerk Datum\nBS2008009108 15 januari 2008\nOnderwerp\nKabinetsreactie op aangenomen moties over het verbeteren van de veiligheid\nEen overzicht van toezeggingen ontvangt uw Kamer separaat. In deze brief ga ik in op\nde voortgang.\n"
    )
    #expect(
      letter.head.addressee.map { letter[$0] } == "de voorzitter van de Tweede Kamer der Staten-Generaal")
    #expect(letter.head.reference.map { letter[$0] } == "BS2008009108")
    #expect(LetterTests.date(letter.head.date) == "2008-1-15")
    #expect(
      letter.head.subject.map { letter[$0] }
        == "Kabinetsreactie op aangenomen moties over het verbeteren van de veiligheid")
    #expect(letter.head.introduction.count == 1)
  }

  @Test("A street above its postcode is no subject")
  func street() {
    let letter = Letter.reading(
      "De Voorzitter van de Tweede Kamer der Staten-Generaal\nPostbus 20018\n2500 EA DEN HAAG\n\nDatum\nBetreft\n\nRijnstraat 8\n2515 XP Den Haag\nwww.rijksoverheid.nl\n\n19 juni 2020\nUitvoering aangenomen moties\n\nGeachte Voorzitter,\n\nHet kabinet bezag dit.\n"
    )
    #expect(letter.head.subject.map { letter[$0] } == "Uitvoering aangenomen moties")
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
    let letter = Letter.reading(
      "Aan de Voorzitter van de Tweede Kamer\n\nDatum\nBetreft\n\n12 januari 2024\nMoties over de top\n\n"
        + "Op verzoek van de commissie reageer ik op de moties.\n")
    #expect(LetterTests.date(letter.head.date) == "2024-1-12")
    #expect(letter.head.subject.map { letter[$0] } == "Moties over de top")
    #expect(letter.head.introduction.count == 1)
  }

  @Test(
    "A frame with the addressee that comes behind the page's notes",
    arguments: [
      "De Voorzitter van de Tweede Kamer\nder Staten-Generaal",
      "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal",
    ],
    ["2500 EA DEN HAAG", "2500 EA DEN HAAGDirectie Mededinging en Consumenten"])
  func addresseeBehind(_ addressee: String, _ town: String) {
    let letter = Letter.reading(
      """
      Datum 28 september 2024
      Betreft Uitvoering van moties
      Geachte voorzitter
      Het kabinet bezag dit onderwerp eerder.1 Inmiddels hebben ruim
      1 Kamerstuk 27 830, nr. 112
      Pagina 1 van 2
      Ministerie van Defensie
      > Retouradres Postbus 20350 2500 EJ Den Haag
      \(addressee)
      Postbus 20018
      \(town)
      duizend jongeren zich aangemeld.
      Pagina 2 van 2
      """)
    #expect(
      letter.head.addressee.map { letter[$0] }?.hasSuffix("de Tweede Kamer der Staten-Generaal") == true)
    #expect(
      letter.introduction == [
        "Het kabinet bezag dit onderwerp eerder. Inmiddels hebben ruim duizend jongeren zich aangemeld."
      ])
    #expect(letter.noteTexts == ["Kamerstuk 27 830, nr. 112"])
  }

  @Test("The rows of the letterhead below such an addressee")
  func rowsBehind() {
    let letter = Letter.reading(
      """
      Geachte voorzitter,
      Het kabinet bezag dit onderwerp eerder.
      De Voorzitter van de Tweede Kamer
      der Staten-Generaal
      Postbus 20018
      2500 EA DEN HAAG
      Datum: 28 oktober 2022
      Onderwerp: Reactie op moties over wonen
      """)
    #expect(LetterTests.date(letter.head.date) == "2022-10-28")
    #expect(letter.head.subject.map { letter[$0] } == "Reactie op moties over wonen")
    #expect(letter.head.introduction.count == 1)
  }
}

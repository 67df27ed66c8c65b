import Testing

@testable import Kamerbrief

/// What a site prints above a publication.
@Suite("Pages of sites")
struct SitePageTests {
  @Test("A site's title is no part of a publication; paragraphs that nothing wraps end with their line")
  func titleOfSite() {
    let letter = Letter.reading(
      """
      Antwoord schriftelijke vragen : Antwoord op vragen van het lid Beckerman over de afhandeling van schade
      Vragen van het lid Beckerman (SP) aan de Minister van Economische Zaken en Klimaat over de kritiek van SodM op de afhandeling van mijnbouwschade in Limburg (ingezonden 28 oktober 2021).
      Antwoord van Minister Blok (Economische Zaken en Klimaat) (ontvangen 6 december 2021).
      Vraag 1
      Gaat u de nazorg en schadeafhandeling in Limburg nu ook
      goed regelen, zoals u in uw reactie op het rapport aangeeft?
      Antwoord 1
      Sinds 2014 werkt mijn ministerie samen met de regio aan
      nazorg voor de gevolgen van de voormalige winning.
      """)
    #expect(letter.head.introduction.count == 2)
    #expect(letter.sections.map { $0.heading.map { letter[$0] } } == ["Vraag 1", "Antwoord 1"])
  }

  @Test("Below the title of a site a publication can have its own, with its number")
  func titleAndNumber() {
    let letter = Letter.reading(
      """
      Inbreng verslag schriftelijk overleg : Inbreng verslag over het beleid (Kamerstuk 21501-02-3135)
      2022D06714 INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG
      De vaste commissie heeft een aantal vragen en opmerkingen voorgelegd.
      """)
    #expect(letter.head.introduction.count == 1)
    #expect(letter.furniture.count == 2)
    #expect(letter.papers.isEmpty)
  }

  @Test("What a site tells of a document above its preview is no part of the document")
  func preview() {
    let letter = Letter.reading(
      """
      Inbreng verslag van een schriftelijk overleg over de geannoteerde agenda (Kamerstuk 21501-28-296)
      Inbreng verslag schriftelijk overleg
      Nummer: 2026D05130, datum: 2026-02-03, bijgewerkt: 2026-02-03 16:26, versie: 1
      Onderdeel van zaak 2026Z01888:
      - Volgcommissie: vaste commissie voor Europese Zaken
      Preview document (🔗 origineel)
      Binnen de vaste commissie voor Defensie hebben de onderstaande fracties de behoefte vragen voor te leggen.
      """)
    #expect(letter.head.introduction.count == 1)
    #expect(letter.papers.isEmpty && letter.sections.isEmpty)
  }

  @Test("A value that a site prints in a cell of a table is without the bars of the columns")
  func tableOfDetails() {
    let letter = Letter.reading(
      """
      Documentdatum | 19-12-2023 |
      Kenmerk | 27625, nr. 661 |
      Originele document in PDF |
      27 625
      Nr. 661 BRIEF VAN DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT
      Aan de Voorzitter van de Tweede Kamer der Staten-Generaal
      Den Haag, 19 december 2023
      Met deze brief wordt de Kamer over de voortgang geïnformeerd.
      """)
    #expect(letter.head.reference.map { letter[$0] } == "27625, nr. 661")
    #expect(letter.head.paper.map { letter[$0] } == "kst-27625-661")
    #expect(letter.head.introduction.count == 1)
  }

  @Test(
    "Any blanks can stand before the number of the paper that a site heads its page with",
    arguments: ["nr. 14", "nr.  14", "nr. \u{2028}14", " nr. 14"])
  func blanksBeforeNumber(_ number: String) {
    let letter = Letter.reading("Kamerstuk 36200-XIII, \(number)\nGeachte voorzitter,")
    #expect(letter.head.paper.map { letter[$0] } == "kst-36200-XIII-14")
  }
}

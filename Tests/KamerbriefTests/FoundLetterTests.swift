import Testing

@testable import Kamerbrief

/// Forms that letters have which were found on the sites of parliaments, monitors and interest groups.
@Suite("Found letters")
struct FoundLetterTests {
  private static func letter(_ text: String) -> Letter { LetterTests.letter(text) }

  @Test("Behind a signature with the name above the office, annexes are no part of the office")
  func annexes() {
    let letter = Self.letter(
      """
      Geachte voorzitter,

      Hierbij stuur ik u het verslag van het overleg.

      R.A.A. Jetten

      Minister voor Klimaat en Energie

      Bijlagen

      Eindverslag van het overleg en overzicht van het jaar
      """)
    let roles = letter.head.signatories.map { $0.role.map { letter[$0] } }
    #expect(roles == ["Minister voor Klimaat en Energie"])
    #expect(letter.sections.first?.heading.map { letter[$0] } == "Bijlagen")
  }

  @Test("The date of a promise ends no letterhead")
  func dateOfPromise() {
    let letter = Self.letter(
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

  @Test("The blank before the date can be lost where a report was settled")
  func settledDate() {
    let letter = Self.letter(
      """
      21 501-31 Raad voor de Werkgelegenheid
      Nr. 207 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG

      Vastgesteld16 april 2010

      In de vaste commissie bestond er bij enkele fracties behoefte een aantal vragen voor te leggen.
      """)
    #expect(LetterTests.date(letter.head.date) == "2010-4-16")
    #expect(letter.head.paper.map { letter[$0] } == "kst-21501-31-207")
    #expect(letter.sections.isEmpty && letter.papers.isEmpty)
  }

  @Test("Place and date can stand behind the addressee, below what a site tells of the letter")
  func placeBehindAddressee() {
    let letter = Self.letter(
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

  @Test("Whoever signs a letter in a report, the line that heads it can be long")
  func letterOfChairs() {
    let heading =
      "BRIEF VAN DE VOORZITTERS VAN DE VASTE COMMISSIES VOOR JUSTITIE EN VEILIGHEID, VOOR VOLKSGEZONDHEID, "
      + "WELZIJN EN SPORT, EN VOOR BINNENLANDSE ZAKEN EN DE HOGE COLLEGES VAN STAAT / ALGEMENE ZAKEN EN HUIS "
      + "VAN DE KONING"
    let letter = Self.letter(
      """
      34 775 Nota over de toestand
      AB VERSLAG VAN EEN SCHRIFTELIJK OVERLEG
      Vastgesteld 3 december 2025

      De commissies hebben gecorrespondeerd.

      \(heading)

      Aan de Minister van Justitie en Veiligheid

      De leden hebben kennisgenomen van de brief.
      """)
    #expect(letter.sections.map { $0.heading.map { letter[$0] } } == [heading])
  }

  @Test("Below the heading of parties' questions the first has its number")
  func questionsOfParties() {
    let letter = LetterTests.letter(
      body: """
        Hierbij stuur ik u de antwoorden op de vragen die zijn gesteld door de leden van de verschillende fracties in de vaste commissie.
        Vragen en opmerkingen van de fracties van GroenLinks-PvdA, de SP en PvdD
        1. De leden van de fracties van GroenLinks-PvdA, de SP en PvdD vragen de regering hoe zij dat streven waarmaakt in het licht van de cijfers.
        """)
    #expect(
      letter.sections.map { $0.heading.map { letter[$0] } }
        == ["Vragen en opmerkingen van de fracties van GroenLinks-PvdA, de SP en PvdD"])
    #expect(letter.sections[0].paragraphs.map { $0.label.map { letter[$0] } } == ["1."])
  }

  @Test("A motion's clauses are parted by blank lines, also behind a full stop")
  func clauses() {
    let letter = Self.letter(
      """
      29 383 Regelgeving Ruimtelijke Ordening en Milieu

      Nr. 179 MOTIE VAN HET LID LEEGTE

      Voorgesteld 8 december 2011

      De Kamer,

      gehoord de beraadslaging,

      verzoekt de regering de evaluatie te betrekken bij een reactie van de ministeries van BZK en I en M.

      en gaat over tot de orde van de dag.

      Leegte
      """)
    #expect(letter.motions.map(\.paragraphs.count) == [4])
  }

  @Test("A marker is glued to the number of an annex, also in mid-sentence")
  func markerOfAnnex() {
    let letter = LetterTests.letter(
      body: """
        De motie van het lid Tielen is aangenomen.1 Die vraagt om een tijdpad.2

        In Bijlage 13 geeft het kabinet aan wat de planning is.

        1 Kamerstuk 29 861, nr. 53
        2 Kamerstuk 29 861, nr. 60
        3 Raadpleegbaar via www.tweedekamer.nl
        """)
    #expect(letter.footnotes.map(\.markers.count) == [1, 1, 1])
    #expect(!letter.diagnostics.contains { $0.severity == .error })
  }

  @Test("A site's title is no part of a publication; paragraphs that nothing wraps end with their line")
  func titleOfSite() {
    let letter = Self.letter(
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
    let letter = Self.letter(
      """
      Inbreng verslag schriftelijk overleg : Inbreng verslag over het beleid (Kamerstuk 21501-02-3135)
      2022D06714 INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG
      De vaste commissie heeft een aantal vragen en opmerkingen voorgelegd.
      """)
    #expect(letter.head.introduction.count == 1)
    #expect(letter.furniture.count == 2)
    #expect(letter.papers.isEmpty)
  }

  @Test("A question above an answer that cites a paper is no note, nor is the answer")
  func numberedQuestions() {
    let letter = Self.letter(
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

  @Test("A bullet and the dash glued to what follows are one label; a motion can speak its opinion")
  func gluedDash() {
    let letter = Self.letter(
      """
      Aan de orde zijn de stemmingen over moties, te weten:

        • -de motie-Kat c.s. over het uitbreiden van de pilot (31066, nr. 1182);

        • -de motie-Mastwijk c.s. (29949, nr. 10), die thans luidt: overwegende:

        • - dat de Kamer over de juiste informatie moet kunnen beschikken;

      spreekt als mening uit dat de bijlage wordt omgedoopt tot hoofdstuk.
      """)
    let labels = letter.head.introduction.map { $0.label.map { letter[$0] } }
    #expect(labels == [nil, "• -", "• -", "• -", nil])
  }

  @Test("In a list of questions a number alone heads each, also where the question cites a paper")
  func listOfQuestions() {
    let letter = Self.letter(
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

  @Test("What a site tells of a document above its preview is no part of the document")
  func preview() {
    let letter = Self.letter(
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

  @Test("Whatever word a motion's clause opens with, it ends in -ende")
  func participle() {
    let letter = Self.letter(
      """
      Aan de orde is het VAO.

      De Kamer,

      gehoord de beraadslaging,

      appreciërende dat de regering haar zorgen heeft overgebracht;

      tevens overwegende dat de Belgische regering niet voelt voor sluiting;
      """)
    #expect(letter.head.introduction.count == 5)
  }

  @Test("Headings of parties' questions follow each other, as wide as the text is")
  func widePartyHeadings() {
    let letter = Self.letter(
      """
      2020D32255 INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG
      De vaste commissie heeft een aantal vragen voorgelegd aan de Minister over de brief.
      De voorzitter van de commissie, Aardema
      Vragen en opmerkingen vanuit de fracties en reactie van de bewindspersonen
      Vragen en opmerkingen van de leden van de VVD-fractie en reactie van de bewindspersonen
      De leden van de VVD-fractie hebben kennisgenomen van de geannoteerde agenda voor de
      Landbouw- en Visserijraad van 27 en 28 oktober 2025.
      """)
    #expect(letter.sections.map { $0.heading.map { letter[$0].count } } == [74, 87])
    #expect(letter.papers.isEmpty)
  }
}

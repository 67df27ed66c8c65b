import Testing

@testable import Kamerbrief

/// Which lines head a part of the letter.
@Suite("Headings of parts")
struct PartHeadingTests {
  @Test("What the column of the answers is called in a table heads an answer, and no part")
  func answerName() {
    let letter = Letter.reading(
      body: """
        In deze brief ga ik in op een motie.

        Motie van het lid Piri over het openhouden van scholen (31305-186)

        Stand van zaken

        De scholen blijven open, en dat blijft voorlopig zo.

        Tot slot

        Ik bericht uw Kamer daarover later in het jaar.
        """)
    #expect(letter.sectionHeadings == ["Tot slot"])
    #expect(letter.motions.map(\.paragraphs.count) == [2])
  }

  @Test("Whoever signs a letter in a report, the line that heads it can be long")
  func letterOfChairs() {
    let heading =
      "BRIEF VAN DE VOORZITTERS VAN DE VASTE COMMISSIES VOOR JUSTITIE EN VEILIGHEID, VOOR VOLKSGEZONDHEID, "
      + "WELZIJN EN SPORT, EN VOOR BINNENLANDSE ZAKEN EN DE HOGE COLLEGES VAN STAAT / ALGEMENE ZAKEN EN HUIS "
      + "VAN DE KONING"
    let letter = Letter.reading(
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
    let letter = Letter.reading(
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

  @Test("Headings of parties' questions follow each other, as wide as the text is")
  func widePartyHeadings() {
    let letter = Letter.reading(
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

  @Test("A heading of many narrow letters above its part")
  func narrowLetters() {
    let letter = Letter.reading(
      """
      Geachte voorzitter,
      Voor de aanpak daarvan is een bedrag van vele miljoenen beschikbaar, te verdelen over de jaren
      waarin de regeling geldt en de gemeenten daarvan gebruik mogen maken.

      Positie van slachtoffers bij voorwaardelijke invrijheidstelling in detail
      Tijdens het debat daarover is een motie ingediend over de gevolgen van een zaak voor de nabestaanden
      van het slachtoffer, die nog altijd groot zijn.
      De minister van Financiën,
      Eelco Heinen
      """)
    #expect(
      letter.sections.map { $0.heading.map { letter[$0] } } == [
        "Positie van slachtoffers bij voorwaardelijke invrijheidstelling in detail"
      ])
  }

  @Test("A heading that fills three quarters of its line stands where the next word had room")
  func wideHeading() {
    LayoutTests.expect(
      """
      salutation     | Geachte voorzitter,
      body           | Ambities voor 2030 en 2050 helpen om de stap te zetten naar een circulaire economie
      body           | en in het programma zijn daarom doelen opgenomen. Ik kom daarop terug.
      heading        | Uitwerking ambitieus klimaatdoel voor de circulaire economie hier
      body           | In het programma wordt ingegaan op de verdere uitwerking van het doel dat het
      body           | kabinet zich heeft gesteld voor het gebied ten opzichte van het huidig klimaatbeleid
      body           | en dat doel is daarmee onzeker. Dit onderzoek stuur ik mee met deze brief.
      """)
  }

  @Test("A heading above a line that is cut inside its bracket heads no table")
  func cutCitation() {
    let letter = Letter.reading(
      body: """
        De uitvoering van het programma verloopt volgens planning en de middelen zijn
        inmiddels verplicht.
        Wonen
        In de gewijzigde motie van het lid Veldman over het aanbod (Kamerstuk 33 576
        nr. 911) wordt de regering verzocht om het aanbod te vergroten.
        """)
    #expect(letter.sections.map { $0.heading.map { letter[$0] } } == ["Wonen"])
  }

  @Test("Numbers of headings on lines of their own, behind a list with numbers too")
  func numbersAbove() {
    let letter = Letter.reading(
      body: """
        Het betreft de volgende onderwerpen:
        1.
        Registratiekosten voor drones;

        2.
        Controles door de Arbeidsinspectie en de
        Inspectie Leefomgeving en Transport.

        1.
        Registratiekosten voor drones

        Sinds 31 december 2020 gelden Europese regels voor het vliegen met drones. Deze regels
        gelden in alle landen van de Europese Unie. De eigenaar van de drone moet zich laten
        registreren ten behoeve van de veiligheid en de handhaving. Op grond van die regels moet
        elke lidstaat daarvoor een register inrichten, dat andere lidstaten kunnen raadplegen en
        dat openbaar is.

        2.
        Controles door de Arbeidsinspectie en de
        Inspectie Leefomgeving en Transport

        De inspecties hebben hierover in de afgelopen maanden met elkaar overlegd, en zijn het
        eens geworden over de wijze waarop zij de controles in het vervolg zullen uitvoeren en
        over wie daarvoor de kosten draagt.
        """)
    #expect(
      letter.parts.filter { $0.first == "#" } == [
        "# Registratiekosten voor drones",
        "# Controles door de Arbeidsinspectie en de Inspectie Leefomgeving en Transport",
      ])
    #expect(letter.sections.map { $0.number.map { letter[$0] } } == ["1", "2"])
    #expect(letter.labelled(letter.head.introduction).count == 3)
  }

  @Test("Headings of answers that count on, right below a side column")
  func answers() {
    func page(_ number: Int) -> String {
      """
      Directoraat-Generaal
      Politie en
      Veiligheidsregio’s
      Ons kenmerk
      5086975

      Antwoord op vraag \(number)
      Dit is niet aan mij, maar aan de burgemeester, zoals ik eerder aan uw Kamer schreef.
      Pagina \(number - 9) van 3

      """
    }
    let letter = Letter.reading(
      "Geachte voorzitter,\n\nHierbij de antwoorden.\n\nPagina 1 van 3\n\(page(11))\(page(12))")
    #expect(
      letter.sections.compactMap { $0.heading.map { letter[$0] } } == [
        "Antwoord op vraag 11", "Antwoord op vraag 12",
      ])
  }

  @Test("Numbers with a stop inside, alone above the headings that they count")
  func decimalsAbove() {
    let letter = Letter.reading(
      body: """
        2. Stelsel
        2.1
        Motie van de leden Zwinkels (CU) en De Wildt (CDA) over een landelijk
        register voor implantaten bij kinderen (Kamerstuk 30 234, nr. 310)
        In het Integraal Zorgakkoord is dit vastgelegd. Hiermee beschouw ik de motie als afgedaan.
        2.2
        Gewijzigde motie van het lid Van Egeraat (DENK) over huisartsenspoedposten in
        de nacht (Kamerstuk 36 600 XVI, nr. 331)
        De concessie voor deze posten loopt tot en met 2033.
        """)
    #expect(
      letter.motionHeadings == [
        "Motie van de leden Zwinkels (CU) en De Wildt (CDA) over een landelijk register voor implantaten bij kinderen (Kamerstuk 30 234, nr. 310)",
        "Gewijzigde motie van het lid Van Egeraat (DENK) over huisartsenspoedposten in de nacht (Kamerstuk 36 600 XVI, nr. 331)",
      ])
    #expect(letter.motions.map(\.paragraphs.count) == [1, 1])
  }

  @Test("The rest of a printed line behind a marker heads nothing")
  func restOfLine() {
    let letter = Letter.reading(
      body: """
        De eerste resultaten laten zien dat het aantal storingen in het afgelopen half jaar sterk
        is gedaald en dat de maatregelen die daarvoor zijn genomen dus hun werk hebben gedaan.
        Dat geldt ook voor de overwegen, waar in het noorden is begonnen.1
        Op het traject
        Meppel–Leeuwarden zijn in totaal veertien overwegen aangepakt, vooral in het noorden,
        waarvan er inmiddels zeven van een nieuw type zijn, zoals besproken.2
        De Autoriteit
        Persoonsgegevens is hierover geconsulteerd en heeft begin dit jaar een advies uitgebracht.
        Ik vertrouw erop uw Kamer hiermee voldoende te hebben geïnformeerd.
        """, notes: ["1 Kamerstuk 29 984, nr. 7.", "2 Kamerstuk 29 984, nr. 9."])
    #expect(letter.sections.isEmpty)
  }

  @Test("A theme over a motion whose heading ends in numbers")
  func theme() {
    let letter = Letter.reading(
      "Geachte voorzitter,\n\nHet kabinet bezag dit.\n\nA. Uitvoering\n\nMotie van het lid Piri over de bekostiging van kleine opleidingen na 2025\n(19637-198), 13 juni 2022\n\nHet kabinet deed dit.\n"
    )
    #expect(letter.sections.map { letter[$0.heading!] } == ["Uitvoering"])
    #expect(letter.motions.map(\.section) == [0])
  }

  @Test("An article alone on a line is no heading")
  func article() {
    let letter = Letter.reading(
      "Geachte voorzitter,\n\nHet kabinet heeft dit samen met alle betrokkenen bezien.\nHet\nCJIB int dit op jaarbasis, en de dienst doet dat ook.\nHet kabinet volgt dat en komt hierop in het najaar terug.\n"
    )
    #expect(letter.sections.isEmpty)
  }

  @Test("Rows of figures and single cells are under no heading")
  func tables() {
    let rows =
      "De aantallen zijn:\nOnderdeel Formatie Bezetting\nZeestrijdkrachten 9.180 7.905\nLandmacht 18.940 15.212"
    #expect(Letter.reading(body: "\(rows)\nHet verschil is klein.").sections.isEmpty)
    let cells = "De aantallen zijn:\n\nOnderdeel\nFormatie\nBezetting\n\nLandmacht\n9.180\n7.905"
    #expect(Letter.reading(body: "\(cells)\n\nHet verschil is klein.").sections.isEmpty)
  }

  @Test("An annex, its part and a group's name head the motions below them")
  func annexHeadings() {
    let letter = Letter.reading(
      """
      Geachte voorzitter,

      Hierbij stuur ik u een overzicht van de stand van zaken van de moties.

      De staatssecretaris van Economische Zaken, H. Bleker

      BIJLAGE 1

      Moties

      VVD

      Motie van het lid Kops c.s. (Kamerstuk 29 383, nr. 168)

      Deze motie hoort tot de verantwoordelijkheid van een ander ministerie.
      """)
    #expect(letter.sections.map { $0.heading.map { letter[$0] } } == ["BIJLAGE 1", "Moties", "VVD"])
    #expect(letter.motions.map(\.paragraphs.count) == [1])
  }

  @Test("Headings of parts counted as the notes are, also on a page that opens with one")
  func countedHeadings() {
    let letter = Letter.reading(
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
    #expect(letter.sectionHeadings == ["Aanleiding", "Onderzoek en evaluatie", "Toezicht"])
    #expect(letter.footnotes.map(\.number) == [1, 2, 3])
  }

  @Test("An amount alone on a paragraph's last line numbers no heading")
  func amount() {
    let letter = Letter.reading(
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
      letter.introduction == [
        "De evaluatie hiervan is voorzien in 2028. Het aantal meldingen nam toe van 1.105 naar 1.342."
      ])
    #expect(letter.sectionHeadings == ["Uitvoering"])
  }

  @Test("Parts with a number, which letters are counted below, also at a page's top")
  func letters() {
    let letter = Letter.reading(
      """
      Fiche 5: Herziening van de richtlijn
      1. Algemene gegevens
      a) Titel voorstel
      Voorstel voor een richtlijn van het Europees Parlement en de Raad tot wijziging van een richtlijn
      b) Rol Europees Parlement
      Medebeslissing
      Pagina 1 van 2
      \u{c}2. Essentie voorstel
      a) Beoordeling en inzet ten aanzien van het voorstel
      Het kabinet steunt de doelstelling van de Commissie om met haar voorstel bij te dragen aan meer
      transparantie op de markten voor financiële instrumenten in de Unie.
      """)
    #expect(
      letter.parts == [
        "# Fiche 5: Herziening van de richtlijn", "# Algemene gegevens", "a) Titel voorstel",
        "Voorstel voor een richtlijn van het Europees Parlement en de Raad tot wijziging van een richtlijn",
        "b) Rol Europees Parlement", "Medebeslissing",
        "# Essentie voorstel", "a) Beoordeling en inzet ten aanzien van het voorstel",
        "Het kabinet steunt de doelstelling van de Commissie om met haar voorstel bij te dragen aan meer transparantie op de markten voor financiële instrumenten in de Unie.",
      ])
  }

  @Test("A heading above a sentence that is cut behind two numbers")
  func sentenceCutBehindNumbers() {
    let letter = Letter.reading(
      body: """
        1. Motie van het lid Piri over de jeugd (29279-5)

        Dit loopt.

        Tot slot

        De brieven zijn bekend. De inspectie heeft in 2023 362
        controles uitgevoerd bij bedrijven.
        """)
    #expect(letter.sectionHeadings == ["Tot slot"])
    #expect(letter.answeredMotions == ["1. Motie van het lid Piri over de jeugd (29279-5) → Dit loopt."])
  }

  @Test("A promise goes on in a short line below a full one")
  func promiseOverTwoLines() {
    let letter = Letter.reading(
      body: """
        Toezegging aan het lid Piri inzake een sociaal minimum op Saba en Sint
        Eustatius
        De gevolgen daarvan zijn in kaart gebracht, en daarover is gesproken met de eilanden en met
        de gemeenten, die daar vragen over hebben en die gehoord worden in het komende jaar.
        """)
    #expect(
      letter.sectionHeadings == [
        "Toezegging aan het lid Piri inzake een sociaal minimum op Saba en Sint Eustatius"
      ])
  }
}

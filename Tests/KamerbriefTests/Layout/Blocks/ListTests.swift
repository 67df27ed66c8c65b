import Testing

@testable import Kamerbrief

/// Items of lists, their labels, and the lines of paragraphs.
@Suite("Lists and paragraphs")
struct ListTests {
  @Test("A motion's clauses are parted by blank lines, also behind a full stop")
  func clauses() {
    let letter = Letter.reading(
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

  @Test("Small Roman numbers and a stop, on the item's line or above it")
  func romanNumbers() {
    let letter = Letter.reading(
      body: """
        Daarbij gelden de volgende uitgangspunten:
        i.
        de doelgroep wordt verbreed;
        ii. de vergoeding stijgt naar € 3 miljoen;
        iii.
        uw Kamer wordt jaarlijks geïnformeerd.
        """)
    #expect(letter.head.introduction.map { $0.label.map { letter[$0] } } == [nil, "i.", "ii.", "iii."])
  }

  @Test("A bullet and the dash glued to what follows are one label; a motion can speak its opinion")
  func gluedDash() {
    let letter = Letter.reading(
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

  @Test("A bullet and the number behind it are one label, on a line of their own too")
  func bulletAndNumber() {
    let letter = Letter.reading(
      body: """
        In de brief komen de volgende onderwerpen aan bod:

          • 9.
            Bodem en Ondergrond
          • 10.
            Droogte in de zomer
          • a. de termijn waarop
        """)
    let items = letter.head.introduction.dropFirst()
    #expect(items.map { $0.label.map { letter[$0] } } == ["• 9.", "• 10.", "• a."])
    #expect(letter.sections.isEmpty)
  }

  @Test("Whatever word a motion's clause opens with, it ends in -ende")
  func participle() {
    let letter = Letter.reading(
      """
      Aan de orde is het VAO.

      De Kamer,

      gehoord de beraadslaging,

      appreciërende dat de regering haar zorgen heeft overgebracht;

      tevens overwegende dat de Belgische regering niet voelt voor sluiting;
      """)
    #expect(letter.head.introduction.count == 5)
  }

  @Test("Roman numbers in brackets are labels")
  func roman() {
    let letter = Letter.reading(
      body: """
        Daarnaast wordt u over de volgende onderwerpen geïnformeerd:
        (II) Subsidies voor bruggen
        (III) Jaarbrief bruggen
        """)
    #expect(letter.head.introduction.compactMap { $0.label.map { letter[$0] } } == ["(II)", "(III)"])
  }

  @Test("Roman numbers count items with and without an opening bracket", arguments: ["", "("])
  func romanLabels(_ open: String) {
    let labels = ["i)", "ii)", "iv)"].map { open + $0 }
    let letter = Letter.reading(
      body: "Het gaat om:\n" + labels.map { "\($0) de kosten in 2026;" }.joined(separator: "\n"))
    #expect(letter.head.introduction.dropFirst().map { $0.label.map { letter[$0] } } == labels)
  }

  @Test("A point that ends with “en” is no heading; the next number opens the next point")
  func points() {
    LayoutTests.expect(
      """
      salutation     | Geachte voorzitter,
                     |
      body           | De maatregelen zijn opgenomen langs de vier aangrijpingspunten die hieronder staan:
      body           | 1. Vermindering gebruik grondstoffen;
      body           | 2. Substitutie;
      body           | 3. Levensduurverlenging en
      body           | 4. Hoogwaardige verwerking.
      body           | Waar het beleid zich eerder vooral richtte op materialen in de afvalfase, leggen we
      body           | in dit programma steeds meer de nadruk op het begin van de keten en het ontwerp.
      """)
    let letter = Letter.reading(
      body: "Langs vier punten werken we aan het programma:\n3. Verlenging en\n4. Verwerking.\nDat is veel.")
    #expect(letter.introduction.contains("Verwerking."))
  }

  @Test("Signs below all items, one of which has a marker behind its semicolon", arguments: ["1", "[1]"])
  func signsBelowMarkedItem(_ marker: String) {
    let letter = Letter.reading(
      body: """
        Het kabinet neemt de volgende maatregelen:

        de inspectie wordt uitgebreid;

        er komt een meldpunt;\(marker)

        de regeling wordt verlengd.

        •

        •

        •

        Motie 1: Motie van het lid Helder over bereikbaarheid (29 628, nr. 80)

        De aanrijtijden zijn bekend.
        """, notes: ["\(marker == "1" ? "1 " : marker)Kamerstuk 29 628, nr. 81."])
    #expect(letter.head.introduction.map { $0.label.map { letter[$0] } } == [nil, "•", "•", "•"])
    #expect(letter.motions.count == 1)
  }

  @Test("A bullet that the font has no character for", arguments: ["(cid:129)", "\u{81}"])
  func unknownGlyph(_ sign: String) {
    let letter = Letter.reading(
      body: """
        De aanvragen worden beoordeeld op drie punten:
        \(sign) de inhoudelijke kwaliteit van de aanvraag
        \(sign)
        de maatschappelijke betekenis
        \(sign) de bedrijfsmatige gezondheid
        """)
    #expect(
      letter.labelled(letter.head.introduction) == [
        "De aanvragen worden beoordeeld op drie punten:",
        "\(sign) de inhoudelijke kwaliteit van de aanvraag", "\(sign) de maatschappelijke betekenis",
        "\(sign) de bedrijfsmatige gezondheid",
      ])
  }

  @Test("A minus before the items of a list")
  func minus() {
    let letter = Letter.reading(
      body: """
        De commissie heeft vragen voorgelegd over:
        − de brief van 16 januari 2024 over de agenda van de Raad,
        − de brief van 21 november 2023 over het verslag.
        """)
    #expect(letter.head.introduction.map { $0.label.map { letter[$0] } } == [nil, "−", "−"])
  }

  @Test("The sign of the last item of a list, printed behind it")
  func signBehind() {
    let letter = Letter.reading(
      body: """
        Het gaat om de volgende maatregelen:
        • het verlengen van de huidige regeling met ten minste een jaar;
        • een landelijk meldpunt dat ook telefonisch bereikbaar is;
        jaarlijkse monitoring door een onafhankelijke partij;
        •

        Overheden die nog niet voldoen, krijgen tijd om dit te herstellen.
        """)
    #expect(letter.head.introduction.compactMap(\.label).count == 3)
    #expect(
      letter.introduction.suffix(2) == [
        "jaarlijkse monitoring door een onafhankelijke partij;",
        "Overheden die nog niet voldoen, krijgen tijd om dit te herstellen.",
      ])
  }

  @Test("The end of an answer to one of several motions closes no letter; a stroke joins two lines")
  func closing() {
    let letter = Letter.reading(
      "Geachte voorzitter,\n\n1. Motie van het lid Piri over jeugd (29279-6)\n\nHet kabinet deed dit. Zie de motie Kuzu/\nFlach.\n\n2. Motie van het lid Flach over zorg (29279-7)\n\nHet kabinet deed dit ook.\n\nHiermee beschouw ik de motie als afgedaan.\n\nIk vertrouw erop u te hebben geïnformeerd.\n\nDe minister van Financiën,\n\nL.C. de Raad\n"
    )
    #expect(letter.motions.map(\.paragraphs.count) == [1, 2])
    #expect(letter[letter.motions[0].paragraphs[0].text].hasSuffix("motie Kuzu/Flach."))
    #expect(letter.head.closing.count == 1)
  }

  @Test("Labels behind a colon, all before the items, which are sentences")
  func labels() {
    let letter = Letter.reading(
      "Geachte voorzitter,\n\nHet gaat om het volgende:\n\n•\n\n•\n\nAfspraken met gemeenten. Die gelden\nnu al.\n\nEen monitor.\n\nHet kabinet volgt dit.\n"
    )
    #expect(
      letter.head.introduction.map { ($0.label.map { letter[$0] } ?? "-") + " " + letter[$0.text] } == [
        "- Het gaat om het volgende:", "• Afspraken met gemeenten. Die gelden nu al.", "• Een monitor.",
        "- Het kabinet volgt dit.",
      ])
  }

  @Test("Labels of some items of a list before them, of others behind")
  func movedLabels() {
    #expect(
      BlockTests.outline("Daarvoor is nodig:\n- maatwerk;\nkennisdeling;\n-\n-\nmetingen.\nDit is gedaan.")
        == [
          "- Daarvoor is nodig:", "- [-] maatwerk;", "- [-] kennisdeling;", "- [-] metingen.",
          "- Dit is gedaan.",
        ])
  }

  @Test("Bullets alone on their lines say nothing of a full line's width")
  func loneBullets() {
    let items = (1...14).map {
      "\u{2022}\nbij \($0 * 5) procent van de winkels kan met contant geld worden betaald;\n"
    }
    let letter = Letter.reading(
      """
      Geachte voorzitter,
      Bij de behandeling van de wet heeft de Kamer gevraagd hoe het met de betaling in winkels
      staat, en te waarborgen dat contant geld in heel Nederland beschikbaar blijft.
      Acceptatie door winkels
      Uit de meting van het Maatschappelijk Overleg Betalingsverkeer komt dit beeld naar voren:
      \(items.joined())Ik kom hierop terug.
      De minister van Financi\u{EB}n,
      Eelco Heinen

      """)
    #expect(letter.sections.map { $0.heading.map { letter[$0] } } == ["Acceptatie door winkels"])
  }

  @Test("The sign of a list's last item, printed behind it at the page's end", arguments: ["•", "3."])
  func lastSign(_ sign: String) {
    let (first, second) = sign == "•" ? ("•", "•") : ("1.", "2.")
    let letter = Letter.reading(
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
      letter.motionHeadings == [
        "Motie van het lid Pals over leegstand (Kamerstuk 27926-282)"
      ])
  }

  @Test(
    "Lines of a paragraph below a heading that blank lines part from each other",
    arguments: [
      "Van de 27 stukken zijn er 19 overgenomen1. Het Nederlands\n\nInstituut begeleidt dit, zoals toegezegd.",
      "De Algemene Rekenkamer noemde dit in haar verslag\n\n‘onvoldoende navolgbaar’1, en dat was het ook.",
    ])
  func spacedLines(_ paragraph: String) {
    let letter = Letter.reading(
      body: "Motie Wuite over thuiszitters (31288-185)\n\n\(paragraph)", notes: ["1 Kamerstuk 31 288, nr. 4."]
    )
    #expect(letter.sections.isEmpty)
    #expect(letter.motions.count == 1)
  }

  @Test("Blank lines beside the labels of a list say nothing of the letter's paragraphs")
  func labelsApart() {
    let labels = (1...4).map { _ in "–\n\nhet aanstellen van een aanjager in elk van de provincies\n\n" }
      .joined()
    let lines = (1...9).map { "De inspectie heeft in gebied \($0) vastgesteld dat het daar goed gaat." }
    let letter = Letter.reading(
      body: lines.joined(separator: "\n")
        + "\nWaar mogelijk is aangegeven wanneer de Kamer wordt bericht.\nAchtergrond\n"
        + lines.joined(separator: "\n") + "\nHet gaat om de volgende maatregelen:\n" + labels)
    #expect(letter.sections.map { $0.heading.map { letter[$0] } } == ["Achtergrond"])
  }

  @Test("The last point of a list is no heading, though one follows")
  func lastPoint() {
    let letter = Letter.reading(
      body: """
        Deze brief behandelt de volgende onderwerpen, waarop hieronder nader wordt ingegaan:
        1. Eindrapport subjectieve monitoring zwerfafval 2024;
        2. Uitstel reactie op het rapport «Naar een meer circulaire energietransitie met uitgebreide
        verantwoordelijkheid».
        3. Manifest Nederland
        Eindrapport subjectieve monitoring
        Sinds 2008 laat Rijkswaterstaat jaarlijks een onderzoek uitvoeren naar de vraag of Nederland schoner is
        geworden naar de mening van het publiek.
        """)
    #expect(letter.head.introduction.map { $0.label.map { letter[$0] } } == [nil, "1.", "2.", "3."])
    #expect(letter.sectionHeadings == ["Eindrapport subjectieve monitoring"])
  }

  @Test("A chapter of the budget at a line's start is no point of a list")
  func chapter() {
    let letter = Letter.reading(
      body: """
        Bij de behandeling van de begrotingsstaat van het Ministerie van Buitenlandse Zaken
        (V) voor het jaar 2011 is uw Kamer een brief toegezegd over de inzet van het kabinet.
        """)
    #expect(letter.introduction.count == 1 && letter.introduction[0].contains("Zaken (V) voor"))
  }

  @Test(
    "Of two dashes in a sentence one can open a line",
    arguments: [
      """
      Het is nog onzeker wat de gevolgen van dit besluit voor de zorgvragers precies zijn
      – dat zijn over het algemeen kwetsbare mensen – als de besparingen achterblijven.
      """,
      """
      Landen als Rusland, China en Iran gebruiken de onzekere – en vaak heel langdurige
      – fase van toetredingsprocedures in kandidaat-lidstaten om hun invloed te vergroten.
      """,
    ])
  func dashes(text: String) {
    #expect(Letter.reading(body: text).introduction.count == 1)
    let list = Letter.reading(
      body: "Het gaat om de volgende punten\n– de eerste gevolgen\n– de rest van de gevolgen")
    #expect(list.introduction.count == 3)
  }
}

import Testing

@testable import Kamerbrief

/// Where a motion's heading begins and ends.
@Suite("Headings of motions")
struct MotionHeadingTests {
  @Test("A heading that ends in its note's marker, on a second line that opens with a capital")
  func headingWithMarker() {
    let letter = Letter.reading(
      """
      Geachte voorzitter,
      De begroting is in het najaar behandeld, en daarbij zijn verschillende moties aangenomen door
      uw Kamer, waarop ik in deze brief achtereenvolgens inga, in de volgorde van de stemmingen.
      Motie Bisschop over de arbeidsomstandigheden bij de overheid op Caribisch
      Nederland1
      De ambassadeur heeft daarover gesproken met de betrokken familieleden, die dat gesprek op prijs
      hebben gesteld.
      De minister van Financiën,
      Eelco Heinen
      1 Kamerstuk 35570-VII-439.
      """)
    #expect(
      letter.motionHeadings == [
        "Motie Bisschop over de arbeidsomstandigheden bij de overheid op Caribisch Nederland"
      ])
    #expect(letter.sections.isEmpty)
  }

  @Test("A motion quoted whole: its clauses are paragraphs, and so is what follows the quotation's marker")
  func quoted() {
    let letter = Letter.reading(
      """
      Geachte voorzitter,
      De begroting is in het najaar behandeld, en daarbij is een motie aangenomen waarop ik inga.
      Motie van het lid Piri over jeugdzorg (29279-6)
      De Kamer, gehoord de beraadslaging,
      constaterende dat de huidige regeling van het kabinet voor de jeugdzorg per 1 januari van dit
      jaar vervalt;
      verzoekt de regering voor die datum met een voorstel te komen voor alle gemeenten in het
      land, en gaat over tot de orde van de dag.”1
      De gemeenten zijn daarmee begonnen, zo blijkt uit de eerste cijfers die ik daarover heb laten
      verzamelen.
      De minister van Financiën,
      Eelco Heinen
      1 Kamerstuk 29 279, nr. 7.
      """)
    #expect(
      letter.motions.map { $0.paragraphs.map { letter[$0.text].prefix(12) } } == [
        ["De Kamer, ge", "constaterend", "verzoekt de ", "De gemeenten"]
      ])
  }

  @Test("A heading can end in an abbreviation in small letters")
  func smallAbbreviation() {
    let letter = Letter.reading(
      body: """
        Dit is de inleiding van de brief over voorschoolse opvang.

        Innovaties in de vroegschoolse educatie (vve)

        De gemeenten startten in 2017 samen met de instellingen en met andere partners.
        """)
    #expect(
      letter.sections.map { $0.heading.map { letter[$0] } } == [
        "Innovaties in de vroegschoolse educatie (vve)"
      ])
  }

  @Test(
    "A heading run in ends behind its paper, wherever that stands",
    arguments: [
      "Motie van het lid Moorlag over versnelling van de vergunningverlening voor\nflexwoningen, Kamerstuk 27 926, nr. 651.",
      "Kamerstuk 27 926, nr. 651 Motie van het lid Moorlag over versnelling van de\nvergunningverlening voor flexwoningen.",
      "Motie van het lid Moorlag over vergunningen als onderdeel van het\nGLB voor flexwoningen (27 926, nr. 651).",
    ])
  func runIn(_ heading: String) {
    let letter = Letter.reading(
      body: """
        Hieronder ga ik in op de moties over het wonen en het bouwen in uw regio, per motie.

        \(heading) Het plan is op 25 januari bij de
        Commissie ingediend. De Zorgautoriteit publiceerde een monitor.
        """)
    #expect(letter.motions.map { letter[$0.paper ?? $0.heading] } == ["kst-27926-651"])
    #expect(letter.motions.first?.paragraphs.first.map { letter[$0.text].hasPrefix("Het plan is") } == true)
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
  func cutHeadings(_ given: Case) {
    let letter = Letter.reading(
      body: """
        Hieronder ga ik in op de moties over het wonen en het bouwen in uw regio, per motie.

        \(given.text)
        Ik vind het belangrijk dat bewoners vroegtijdig bij deze keuzes worden betrokken.
        """)
    #expect(
      letter.motions.map { $0.submitters.map { letter[$0.name] }.joined(separator: ", ") }
        + letter.motions.compactMap { $0.paper.map { letter[$0] } } == given.wanted)
  }

  @Test("Headings of motions in a narrow column, the names on a line below; alike lines are no furniture")
  func narrowHeadings() {
    let answer = "Het kabinet heeft dit met\nalle betrokkenen bezien,\nen daarop een besluit\ngenomen.\n"
    let letter = Letter.reading(
      "Geachte voorzitter,\nHet kabinet bezag dit.\nMotie van de leden\nMohandis en Rooderkerk\nover de kosten van zorg\n(Kamerstuk 31293, nr. 168)\n\(answer)Motie van de leden El\nYassini en Wingelaar over\nhet toezicht (Kamerstuk\n31293, nr. 169)\n\(answer)Motie van de leden\nHeerma en Pouw over de\nsport (Kamerstuk 31293,\nnr. 170)\n\(answer)Motie van de leden Flach en\nPiri over het vervoer\n(Kamerstuk 31293, nr. 171)\n\(answer)"
    )
    #expect(
      letter.motionHeadings == [
        "Motie van de leden Mohandis en Rooderkerk over de kosten van zorg (Kamerstuk 31293, nr. 168)",
        "Motie van de leden El Yassini en Wingelaar over het toezicht (Kamerstuk 31293, nr. 169)",
        "Motie van de leden Heerma en Pouw over de sport (Kamerstuk 31293, nr. 170)",
        "Motie van de leden Flach en Piri over het vervoer (Kamerstuk 31293, nr. 171)",
      ])
  }

  @Test("A wide heading whose first line ends in c.s.")
  func wideHeading() {
    let letter = Letter.reading(
      "Geachte voorzitter,\n\nHet kabinet bezag dit.\n\nToezeggingen en gewijzigde motie van de leden Piri en Flach c.s.\nover het toekomstperspectief van de binnenvaart (Kamerstuk 31293-121)\n\nHet kabinet deed dit.\n"
    )
    #expect(letter.motions.map { $0.submitters.count } == [2])
  }

  @Test("A heading run in, parted by the gap that a side column's line makes")
  func gapInHeading() {
    let letter = Letter.reading(
      body: """
        Hieronder ga ik in op de moties over de brandweer.
                                                                                                   Datum
        Motie van de leden Van Campen en Bushoff over brandveiligheid van alle gebouwen            7 mei 2022

        in stallen met meer dan 500 dieren (Kamerstuk 36 410 XIV, nr. 282). De sector heeft dit
        zelf opgepakt, met een keurmerk.
        """)
    #expect(
      letter.motions.map { $0.paragraphs.map { letter[$0.text] } } == [
        ["De sector heeft dit zelf opgepakt, met een keurmerk."]
      ])
  }

  @Test("A marker behind the bracket of a heading; a paper on the line below c.s.")
  func brackets() {
    let letter = Letter.reading(
      body: """
        Motie van de leden Piri en Krul over een plan voor zeldzame landbouwhuisdierrassen (29 247, nr. 230)1
        In 2023 deden veel mensen aangifte. Dit is besproken in het debat.
        Hiermee is ook de motie van het lid Abassi c.s.
        (Kamerstuk 33 037, nr. 160) uitgevoerd.
        """, notes: ["1 Kamerstuk 29 984, nr. 7."])
    #expect(
      letter.motionHeadings == [
        "Motie van de leden Piri en Krul over een plan voor zeldzame landbouwhuisdierrassen (29 247, nr. 230)"
      ])
    #expect(letter.mentions.compactMap { $0.paper.map { letter[$0] } } == ["kst-33037-160"])
  }

  @Test(
    "What a heading's number can be",
    arguments: [
      Case("1.1 Motie", "-"), Case("2.1.3 Motie", "-"), Case("IV. Motie", "-"), Case("A. Motie", "-"),
      Case("(1) Motie", "1"), Case("Ad 2. Motie", "2"), Case("Motie 3: Motie", "3"), Case("4)  Motie", "4"),
      Case("5.\nMotie", "5"),
    ])
  func headingNumbers(_ row: Case) {
    let letter = Letter.reading(
      body: "\(row.text) van het lid Piri over jeugd (29279-6)\n\nHet kabinet heeft dit uitgevoerd.")
    #expect(letter.motions.map { $0.number.map(String.init) ?? "-" } == row.wanted)
    #expect(letter.motionHeadings == ["Motie van het lid Piri over jeugd (29279-6)"])
  }

  @Test(
    "Motions inside wider headings, and other orders of a heading's parts",
    arguments: [
      Case(
        "Stand van zaken stalbranden en motie van het lid Vestering\nc.s. (Kamerstuk 36 200 XIV, nr. 65) over adviezen",
        "motie", "Vestering c.s.", "about adviezen", "paper kst-36200-XIV-65"),
      Case(
        "Reactie op de motie van het lid Piri over jeugd (29279-6)", "motie", "Piri", "about jeugd",
        "paper kst-29279-6"),
      Case("Stalbranden – motie Kostwinder c.s. (29279-6)", "motie", "Kostwinder c.s.", "paper kst-29279-6"),
      Case(
        "Motie (28 286, nr. 1352) van het lid Kostwinder over een keuring", "motie", "Kostwinder",
        "about een keuring", "paper kst-28286-1352"),
      Case(
        "Kamerstuk 28 286, nr. 1352: motie van het lid Kostwinder over een keuring", "motie", "Kostwinder",
        "about een keuring", "paper kst-28286-1352"),
      Case(
        "Motie van het lid Kostwinder (D66) c.s. van 8 juni 2023 over een keuring (29279-6)", "motie",
        "Kostwinder (D66) c.s.", "about een keuring", "paper kst-29279-6", "date 2023-6-8"),
      Case(
        "Motie Kostwinder c.s. – keuring (29279-6)", "motie", "Kostwinder c.s.", "about keuring",
        "paper kst-29279-6"),
      Case(
        "Motie van het lid Kwint over het bewegingsonderwijs (31524601), 23 augustus 2019", "motie", "Kwint",
        "about het bewegingsonderwijs", "paper kst-31524-601", "date 2019-8-23"),
    ])
  func widerHeadings(_ row: Case) { #expect(LetterTests.heading(row.text) == row.wanted) }

  @Test("A heading goes on in the next line where blank lines stand before every line", arguments: [2, 3, 4])
  func doubleSpaced(ends: Int) {
    let lines = [
      "Geachte voorzitter,",
      "In deze brief meld ik uw Kamer hoe het kabinet de aangenomen moties heeft uitgevoerd en wat",
      "nog volgt in het komende jaar, zoals is toegezegd in het debat over de begroting van dit jaar.",
      "Gewijzigde motie van de leden Flach, Mutluer en Van der Werf over de erkenning van Dutchbat",
      "III-veteranen (Kamerstuk 36 410 X, nr. 6)",
      "Het betreft nadrukkelijk een tijdelijke maatregel; verlenging daarvan is door het kabinet nog",
      "niet voorzien. Ik deel de opvatting dat haast geboden is, maar de zorgvuldigheid gaat voor.",
      "Over de voortgang daarvan wordt uw Kamer in de loop van het volgende jaar nader bericht, als",
      "ook de uitkomsten van het onderzoek onder de veteranen bekend zijn en zijn besproken met hun",
      "vertegenwoordigers. Daarbij komt ook de vraag aan de orde of de regeling kan worden verlengd.",
      "Dat laatste is onzeker. Ik hoop uw Kamer hiermee voldoende te hebben ingelicht over de moties.",
    ]
    let letter = Letter.reading(lines.joined(separator: String(repeating: "\n", count: ends)))
    #expect(letter.motions.map { $0.paper.map { letter[$0] } } == ["kst-36410-X-6"])
    // What stands further apart is a paragraph of its own.
    let apart =
      lines[...4].joined(separator: "\n\n") + "\n\n\n\n" + lines[5...6].joined(separator: "\n\n")
      + "\n\n\n\n" + lines[7...].joined(separator: "\n\n")
    #expect(Letter.reading(apart).motions.map(\.paragraphs.count) == [2])
  }

  @Test("A heading beside the text takes as many lines as its column asks for")
  func narrowHeading() {
    let letter = Letter.reading(
      body: """
        \(Sample.page)
        en dat blijft zo.

        Motie-Grinwijs c.s.
        over natuurinclusief
        bouwen rond Natura
        2000-gebieden
        (Kamerstuk 33 576, nr.
        402), 19 december
        2024

        Het planbureau heeft op mijn verzoek een verkenning van de gebieden uitgevoerd.
        """)
    #expect(
      letter.motionHeadings == [
        "Motie-Grinwijs c.s. over natuurinclusief bouwen rond Natura 2000-gebieden (Kamerstuk 33 576, nr. 402), "
          + "19 december 2024"
      ])
    #expect(letter.motions.first?.date?.year == 2024)
  }

  @Test("A motion that opens what follows the signature keeps its answer, each line a paragraph")
  func annex() {
    let letter = Letter.reading(
      """
      Geachte voorzitter,
      Hierbij stuur ik u een overzicht van de stand van zaken van de moties.
      De staatssecretaris van Economische Zaken, H. Bleker
      Motie van het lid Kops c.s. (Kamerstuk 29 383, nr. 168)
      Roept de regering op in overleg met het bedrijfsleven en gemeenten gezamenlijk te werken aan de uitwerking van het actieplan waarbij onduidelijkheden worden weggenomen en de Kamer daar voor 1 december 2011 over te berichten.
      Deze motie is ingediend bij het debat over agrarische activiteiten en hoort tot de primaire verantwoordelijkheid van de staatssecretaris van het andere ministerie dat er ook over gaat in dit kabinet.
      Motie van het lid Segers (Kamerstuk 29 383, nr. 169)
      Deze motie hoort ook daartoe.
      """)
    #expect(letter.motions.map(\.paragraphs.count) == [2, 1])
    #expect(letter.sections.isEmpty && letter.diagnostics.isEmpty)
  }

  @Test("What is told right below a motion's heading is part of its answer")
  func told() {
    let letter = Letter.reading(
      body: """
        Motie van het lid Kops over warmte (36600-XXIII-50)
        Appreciatie: oordeel Kamer
        Deze motie verzoekt de regering om warmtenetten te versnellen. Dat doet het kabinet al.

        Motie van het lid Segers over kernenergie (36600-XXIII-51)
        Appreciatie: ontraden
        Deze motie verzoekt de regering meer te doen aan kernenergie en dat is niet nodig.
        """)
    #expect(letter.motions.map(\.paragraphs.count) == [2, 2])
    #expect(letter.sections.isEmpty)
  }

  @Test(
    "The day of a motion behind its paper, inside the bracket or before a colon",
    arguments: ["(Kamerstuk 27926-256, d.d. 19 juli 2021)\n\n", "(Kamerstuk 27926-256), 19 juli 2021: "])
  func day(_ paper: String) {
    let letter = Letter.reading(
      body: "1. Motie van het lid Crone over bouweisen \(paper)Het besluit is aangepast. Dat is gedaan.")
    #expect(LetterTests.date(letter.motions.first?.date) == "2021-7-19")
    #expect(letter.motions.first?.subject.map { letter[$0] } == "bouweisen")
  }

  @Test("The stop behind a motion's paper ends a heading whose subject has a verb")
  func verbInSubject() {
    let letter = Letter.reading(
      body: """
        Motie van het lid Helder over middelen die worden ingezet voor herstel voordat de winter begint
        (Kamerstuk 32623-135). Dit sluit aan bij wat eerder is gemeld. Het plan ligt er.
        """)
    #expect(
      letter.motionHeadings == [
        "Motie van het lid Helder over middelen die worden ingezet voor herstel voordat de winter begint "
          + "(Kamerstuk 32623-135)"
      ])
  }

  @Test("A heading below a line with room for it, whose number is a note's too")
  func headingLikeMarker() {
    let letter = Letter.reading(
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
    #expect(letter.sectionHeadings == ["Samenwerking"])
  }

  @Test("A blank before the stop of a heading's number, as underlining leaves it")
  func spacedNumber() {
    let letter = Letter.reading(
      body:
        "1 . Motie van het lid Raemakers over regeldruk (32 637, nr. 237)\n\nDat is gedaan.1\n\n2 . Motie van het lid Ellian over krediet (27 879, nr. 146)\n\nDat loopt.",
      notes: ["1 Evaluatie van de Postwet 2009, 18 oktober 2023 (32 637, nr. 124)."])
    #expect(letter.motions.map(\.number) == [1, 2])
    #expect(letter.footnotes.map(\.number) == [1])
  }

  @Test("A marker in the place of the stop that closes a heading run in")
  func markerForStop() {
    let letter = Letter.reading(
      body:
        "Motie van de leden Zeedijk en Wuite over een dienjaar (Kamerstuk 27 830, nr. 245)1 In het akkoord staat dat dit\nkan worden gedaan.",
      notes: ["1 Kamerstuk 36 124, nr. 10."])
    #expect(
      letter.answeredMotions == [
        "Motie van de leden Zeedijk en Wuite over een dienjaar (Kamerstuk 27 830, nr. 245) → In het akkoord staat dat dit kan worden gedaan."
      ])
    #expect(letter.motions.first?.footnotes == [1])
  }

  @Test("A heading below markers that stand on lines of their own")
  func headingBelowMarkers() {
    let letter = Letter.reading(
      body: """
        Er waren in 2021 drie maatschappijen.1
        ,
        2
        Motie van de leden Buma en Kaur over het opnemen van stoffen in de vergunning
        (30196-1144)
        Dit loopt.3
        """, notes: Array(Sample.papers.prefix(3)))
    #expect(
      letter.motionHeadings == [
        "Motie van de leden Buma en Kaur over het opnemen van stoffen in de vergunning (30196-1144)"
      ])
    #expect(letter.footnotes.map(\.markers.count) == [1, 1, 1])
  }
}

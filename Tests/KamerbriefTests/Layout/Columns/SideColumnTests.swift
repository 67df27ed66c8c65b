import Testing

@testable import Kamerbrief

/// What stands beside the text, and what an extractor prints of it between the text's lines.
@Suite("Side columns")
struct SideColumnTests {
  @Test("The ministry's name above that of a part of it, behind the page's text")
  func ministryBehindText() {
    let letter = Letter.reading(
      """
      Geachte voorzitter,
      De wachttijden zijn in het afgelopen jaar gedaald, en dat is een goede zaak voor ieder.
      Ministerie van
      Binnenlandse Zaken en
      Koninkrijksrelaties
      Directoraat-Generaal
      Overheidsorganisatie
      Turfmarkt 147
      2511 DP Den Haag
      Onze referentie
      2021-0000548
      Pagina 1 van 2
      Daarmee is aan het verzoek van uw Kamer voldaan, zoals ook eerder is toegezegd.
      De minister van Financiën,
      Eelco Heinen
      Pagina 2 van 2
      """)
    #expect(
      letter.introduction.joined(separator: " ")
        == "De wachttijden zijn in het afgelopen jaar gedaald, en dat is een goede zaak voor ieder. "
        + "Daarmee is aan het verzoek van uw Kamer voldaan, zoals ook eerder is toegezegd.")
  }

  @Test("A heading that comes back is no furniture below a side column, across a blank line")
  func headingBelowColumn() {
    let text = Sample.paragraph
    let name = "Ministerie van\nInf rastructuur en\nWaterstaat"
    let pages = (1...4).map {
      "\(name)\n\n\($0 == 2 ? "Inzet" : "Deel \($0)")\n\(text)\nInzet\n\(text)\n\(text)"
    }
    let letter = Letter.reading(
      "Geachte voorzitter,\n\n" + pages.joined(separator: "\n\u{C}")
        + "\n\nDe minister van Infrastructuur en Waterstaat,\n\nA.B. Jansen\n")
    #expect(letter.sections.count { $0.heading.map { letter[$0] } == "Inzet" } == 5)
  }

  @Test(
    "A column at the left that is no wider than its longest label, behind the page's margin, and beside a text that moves",
    arguments: [(16, 0, 0), (19, 0, 0), (19, 9, 0), (19, 0, 2)])
  func narrowLeftColumn(_ column: Int, margin: Int, shift: Int) {
    let labels = ["Postadres", "Postbus 20904", "Datum", "19 april 2023", "Ons kenmerk", "BS2023008812"]
    var text = ""
    for (index, line) in [
      "Geachte voorzitter,", "",
      "Bij de behandeling van de begroting zijn moties ingediend over personeel en",
      "vastgoed. Met deze brief informeer ik u over de uitvoering daarvan. Alle moties zijn",
      "aangenomen. Ik ga op elk daarvan in, en doe dat in de volgorde van de stemmingen.", "",
      "Motie van het lid Piri over huisvesting (36 200 X, nr. 31)", "",
      "De legering voldoet niet overal aan de norm. Dat verandert in de komende jaren, te",
      "beginnen in Havelte. Daar worden gebouwen geplaatst. Dat gebeurt in fasen, waarvan de",
      "eerste dit jaar begint. De kosten daarvan zijn verwerkt in de begroting.", "",
      "De staatssecretaris van Defensie,", "", "Eelco Heinen",
    ].enumerated() {
      let label = index < labels.count * 2 && index % 2 == 1 ? labels[index / 2] : ""
      let column = index < 6 ? column : column + shift
      text += String(repeating: " ", count: line.isEmpty && label.isEmpty ? 0 : margin)
      let gap = String(repeating: " ", count: max(1, column - label.count))
      text +=
        line.isEmpty
        ? label + "\n" : label + (label.isEmpty ? String(repeating: " ", count: column) : gap) + line + "\n"
    }
    let letter = Letter.reading(text)
    #expect(letter.head.date.map { LetterTests.date($0)! } == "2023-4-19")
    #expect(letter.head.reference.map { letter[$0] } == "BS2023008812")
    #expect(letter.motions.count == 1)
    #expect(letter.motions[0].paragraphs.count == 1)
    #expect(letter.sections.isEmpty)
  }

  @Test("The reference and its label behind the words of later pages")
  func labelBehindText() {
    let letter = Letter.reading(
      """
      Kenmerk
      IENW/BSK-2023/297705
      Datum 18 oktober 2023
      Betreft Verzamelbrief

      Geachte voorzitter,

      Dit register is een jaar geldig, om de gegevens die erin staan steeds zo actueel mogelijk en
      Pagina 1 van 2
      zo nauwkeurig mogelijk te houden, wat ook de wens is van alle lidstaten van de Kenmerk
      Europese Unie. De registratie in het register van België is gratis, en die IENW/BSK-2023/297705
      in Duitsland kost minder dan die in Nederland.
      Pagina 2 van 2
      """)
    #expect(
      letter.labelled(letter.head.introduction) == [
        "Dit register is een jaar geldig, om de gegevens die erin staan steeds zo actueel mogelijk en zo nauwkeurig mogelijk te houden, wat ook de wens is van alle lidstaten van de Europese Unie. De registratie in het register van België is gratis, en die in Duitsland kost minder dan die in Nederland."
      ])
  }

  @Test("A side column behind the first lines of each page, its label glued to the reference")
  func recurringColumn() {
    let column = ["Politie en", "Veiligheidsregio’s", "Datum", "26 augustus 2024", "Ons kenmerk5646209"]
    func page(_ lines: [String]) -> String {
      zip(lines, column).map { "\($0) \($1)\n" }.joined()
        + lines.dropFirst(column.count).map { "\($0)\n" }.joined()
    }
    let first = [
      "Nadat de begeleider hier kennis van kreeg, is de hond zo veel mogelijk geholpen door de",
      "medewerkers die in de buurt waren. Hierna is de hond direct met een dienstvoertuig naar",
      "een dierenarts gebracht. In het hospitaal heeft daarna verdere behandeling plaatsgevonden",
      "door een arts die hierin is gespecialiseerd. Voor alle honden geldt hetzelfde protocol als",
      "voor dit dier. De politie heeft daarover afspraken gemaakt met de betrokken instellingen en",
      "met de artsen.",
    ]
    let second = [
      "Het klopt dat de politie op die dag bij een vereniging in Schiedam een training van honden",
      "heeft stilgelegd. Dit was niet bij de genoemde vereniging, maar bij een andere, die gebruik",
      "maakte van het terrein. Er zijn voorwerpen in beslag genomen die nader worden onderzocht en",
      "waarover het Openbaar Ministerie daarna beslist. De gemeente is hierbij betrokken omdat zij",
      "de vergunning heeft verleend. Het onderzoek duurt nog enkele maanden, zo is de verwachting",
      "van de politie.",
    ]
    let letter = Letter.reading(
      "Geachte voorzitter,\n\nHierbij de antwoorden.\n\nPagina 1 van 3\n\u{C}\(page(first))Pagina 2 van 3\n\u{C}\(page(second))Pagina 3 van 3\n"
    )
    #expect(
      letter.labelled(letter.head.introduction).dropFirst()
        == [first.joined(separator: " "), second.joined(separator: " ")])
  }

  @Test("A label of the side column with many short lines below it")
  func project() {
    let letter = Letter.reading(
      """
      Datum 26 augustus 2024
      Onderwerp Beantwoording Kamervragen

      Geachte voorzitter,

      Hierbij zend ik u de antwoorden op de vragen van het lid Teunissen.

      De Minister van Justitie en Veiligheid,

      D.M. van Weel
      www.rijksoverheid.nl/jenv
      Contactpersoon
      T  070 426 64 26

      Projectnaam
      Beantwoording Kamervragen
      van het lid Teunissen (PvdD)
      aan de minister van Justitie en
      Veiligheid en van Landbouw,
      Visserij en Natuur
      over ernstig dierenleed

      Ons kenmerk
      5646209
      """)
    #expect(letter.sections.isEmpty)
    #expect(letter.furnitureTexts.contains("over ernstig dierenleed"))
  }

  @Test("A side column at the left of a page with little text")
  func leftOfLittle() {
    let letter = Letter.reading(
      Sample.opening + """

        \u{C}Datum               Vervolg
        20 januari 2022     Bij de omschakeling naar extensieve bedrijfsvoering is een termijn van vijf jaar
        Ons kenmerk
        3386407-1092006-J   voorzien.
        Blad
        3 van 3
                            Een afschrift van deze brief zend ik aan de Voorzitter van de Eerste Kamer.


                            de staatssecretaris Jeugd, Preventie en Sport,


                            V. Karremans

        """)
    #expect(letter.sections.map { $0.heading.map { letter[$0] } } == ["Vervolg"])
    #expect(letter.head.signatories.map { $0.name.map { letter[$0] } } == ["V. Karremans"])
  }

  @Test("The longest name of a ministry, above the rest of its side column")
  func longName() {
    let letter = Letter.reading(
      Sample.opening + """

        Pagina 1 van 2
        Ministerie van Landbouw, Visserij, Voedselzekerheid en Natuur
        Directoraat-generaal Agro
        Bezuidenhoutseweg 73
        2594 AC Den Haag
        Onze referentie
        DGA / 49875734
        Dat blijft zo.

        De minister van Financiën,

        Eelco Heinen

        """)
    #expect(letter.introduction.last == "Dat blijft zo.")
  }

  @Test("A label between the lines of the text, and its date behind the words of the next one")
  func labelBetweenLines() {
    let letter = Letter.reading(
      Sample.opening + """

        \u{C}Datum
        Motie van het lid Ergin c.s. over een fysiek loket voor digitale 26 oktober 2021
        overheidsdiensten binnen tien kilometer (Kamerstuk 36 410 VII, nr. 164)
        Daarvoor is geld beschikbaar.

        De minister van Financiën,

        Eelco Heinen
        """)
    #expect(
      letter.motionHeadings == [
        "Motie van het lid Ergin c.s. over een fysiek loket voor digitale overheidsdiensten binnen tien kilometer "
          + "(Kamerstuk 36 410 VII, nr. 164)"
      ])
  }

  @Test("A side column's reference with the text's own words behind it")
  func reference() {
    let letter = Letter.reading(
      "Onze referentie\n49959005\n\nGeachte voorzitter,\n\nHet kabinet bezag dit, en wat daarop\n\nPagina 1 van 2\n\u{C}Onze referentie\n49959005 betrekking heeft. De Kamer weet dat.\n\nPagina 2 van 2\n"
    )
    #expect(
      letter.introduction == [
        "Het kabinet bezag dit, en wat daarop betrekking heeft. De Kamer weet dat."
      ])
  }

  @Test(
    "A ministry's name in two lines between a page's number and the side column",
    arguments: ["Ministerie van Volksgezondheid,\nWelzijn en Sport", "Ministerie van Financiën"])
  func ministryInTwoLines(_ name: String) {
    let letter = Letter.reading(
      "Geachte voorzitter,\n\nHet kabinet bezag de uitkomsten die hierop\n\nPagina 1 van 2\n\n\(name)\n\nDirectie Geneesmiddelen\nBezoekadres\nParnassusplein 5\n2511 VX Den Haag\nInlichtingen bij\ndrs. P.E. Hoekema\nbeleidsmedewerker\nOns kenmerk\n3490636\nBijlagen\n(geen)\n\nbetrekking hebben.\n\nPagina 2 van 2\n"
    )
    #expect(
      letter.introduction == [
        "Het kabinet bezag de uitkomsten die hierop betrekking hebben."
      ])
  }

  @Test("A line that is furniture on one page is furniture on the next, wherever it stands")
  func comesBack() {
    let letter = Letter.reading(
      "Geachte voorzitter,\n\nHet kabinet bezag dit.\n\nDirectoraat-Generaal Zorg\nParnassusplein 5\n2511 VX Den Haag\nOns kenmerk\n3490636\n\nPagina 1 van 2\n\u{C}Ik hoop u hiermee te hebben geïnformeerd.\n\nDirectoraat-Generaal Zorg\n\nHoogachtend,\n\nDe minister van Financiën,\n\nL.C. de Raad\n\nPagina 2 van 2\n"
    )
    #expect(letter.sections.isEmpty)
    #expect(
      letter.head.closing.map { letter[$0.text] } == [
        "Ik hoop u hiermee te hebben geïnformeerd.", "Hoogachtend,",
      ])
  }

  @Test("A side column with more lines than the letter is no text beside a left column")
  func longSideColumn() {
    let side = (1...14).map { String(repeating: " ", count: 84) + "Afdeling \($0)" }
    let text = [
      "In antwoord op uw brief van 8 juli 2024, nr. 2024Z11889, deel ik u mede dat de vragen",
      "zijn beantwoord.",
    ]
    let letter = Letter.reading(
      (["Datum     26 augustus 2024", "Onderwerp Vragen over honden"] + side + [""] + text).joined(
        separator: "\n"))
    #expect(letter.papers.map { letter[$0.id] } == ["2024Z11889"])
  }

  @Test("The ministry's name of the letterhead, behind a line of the text")
  func departmentBehindText() {
    let letter = Letter.reading(
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
      letter.introduction.joined(separator: " ")
        == "De Algemene Rekenkamer heeft een eerste verkenning afgerond en daarbij ook de ervaringen uit Vlaanderen "
        + "betrokken. Dat heeft het Ministerie van Financiën gedaan.")
  }

  @Test("An office that goes on in a line that the side column has on every page")
  func officeInSideColumn() {
    let letter = Letter.reading(
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

  @Test("A soft hyphen before the wide blanks that part a side column")
  func softHyphenInCell() {
    let letter = Letter.reading(
      """
      Geachte voorzitter,
      De werkgroep heeft de regeling tegen het licht gehouden, binnen de budgettaire ka\u{AD}          Onze referentie
      ders. Daarover bericht ik uw Kamer in het voorjaar, zoals eerder is toegezegd.                   2024-0000123456
      De minister van Financiën,
      Eelco Heinen
      """)
    #expect(letter.head.introduction.map { letter[$0.text].contains("budgettaire kaders.") } == [true])
  }

  @Test("A line of the text between those of a side column")
  func lineAmongSideColumn() {
    let letter = Letter.reading(
      """
      Geachte voorzitter,
      Het kabinet bezag dit.
      Pagina 1 van 2
      Motie van het lid Piri over een dienjaar voor jongeren vanaf zeventien (Kamerstuk 36
      Directie Juridische Zaken
      600 X, nr. 365)
      Onze referentie
      BS2024088943
      Met de provincie en vier gemeenten is op 17 januari jl. een convenant gesloten.
      Pagina 2 van 2
      """)
    #expect(
      letter.motionHeadings == [
        "Motie van het lid Piri over een dienjaar voor jongeren vanaf zeventien (Kamerstuk 36 600 X, nr. 365)"
      ])
  }

  @Test("Words that justification pulls apart beside an address are the text's, also before one")
  func justifiedWords() {
    let letter = Letter.reading(
      body: """
        Het rapport van de commissie is te vinden via https://www.tweedekamer.nl/kamerstukken_
        regering/detail?id=2022Z40145&did=2022D44449           en    worden     maandelijks
        ververst. De commissie sociaal minimum adviseerde in dat jaar opnieuw over de normen.
        Meer                       informatie                      staat                   op
        https://www.rijksoverheid.nl/documenten/rapporten/2025/08/28/politiecellen-en-verder.
        """)
    #expect(
      letter.introduction == [
        "Het rapport van de commissie is te vinden via https://www.tweedekamer.nl/kamerstukken_regering/detail?id=2022Z40145&did=2022D44449 en worden maandelijks ververst. De commissie sociaal minimum adviseerde in dat jaar opnieuw over de normen. Meer informatie staat op https://www.rijksoverheid.nl/documenten/rapporten/2025/08/28/politiecellen-en-verder."
      ])
  }
}

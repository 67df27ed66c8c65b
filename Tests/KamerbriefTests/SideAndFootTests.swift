import Testing

@testable import Kamerbrief

/// Side columns, feet and letterheads as further templates print them.
@Suite("Side columns and feet of further templates")
struct SideAndFootTests {
  private static let text = """
    Geachte voorzitter,

    In deze brief ga ik in op de moties die zijn aangenomen bij het debat over de begroting,
    zoals ik uw Kamer eerder heb toegezegd.
    """

  @Test("A page with nothing but the signature beside the side column")
  func signatureAlone() {
    let letter = LetterTests.letter(
      Self.text + """

                                                Pagina 1 van 2
        \u{C}                                         Ministerie van Justitie en Veiligheid
                                                 Directoraat-Generaal Rechtspleging en Rechtshandhaving

                                                 Datum
                                                 15 augustus 2025
        De Staatssecretaris Rechtsbescherming,
                                                 Ons kenmerk
                                                 6147100



        T.H.D. Struycken


                                                 Pagina 2 van 2

        """)
    #expect(letter.head.signatories.map { $0.name.map { letter[$0] } } == ["T.H.D. Struycken"])
  }

  @Test("A side column at the left of a page with little text")
  func leftOfLittle() {
    let letter = LetterTests.letter(
      Self.text + """

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

  @Test("Offices side by side, of unequal length, printed row by row")
  func offices() {
    let letter = LetterTests.letter(
      """
      Geachte voorzitter,

      Dat blijft zo.

      De minister van Binnenlandse Zaken en
      De staatssecretaris van Binnenlandse Zaken
      Koninkrijksrelaties,
      en Koninkrijksrelaties Digitalisering en
      Koninkrijksrelaties,

      Judith Uitermark
      Zsolt Szabó
      """)
    #expect(
      letter.head.signatories.map {
        "\($0.role.map { letter[$0] } ?? "-"): \($0.name.map { letter[$0] } ?? "-")"
      } == [
        "De minister van Binnenlandse Zaken en Koninkrijksrelaties: Judith Uitermark",
        "De staatssecretaris van Binnenlandse Zaken en Koninkrijksrelaties Digitalisering en Koninkrijksrelaties: "
          + "Zsolt Szabó",
      ])
  }

  @Test("The longest name of a ministry, above the rest of its side column")
  func longName() {
    let letter = LetterTests.letter(
      Self.text + """

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
    #expect(letter.head.introduction.map { letter[$0.text] }.last == "Dat blijft zo.")
  }

  @Test("The subject that is every page's head, below its label; the sender's name below it is none of it")
  func subject() {
    let letter = LetterTests.letter(
      """
      Datum:
      7 september 2022
      Onderwerp:
      Verzamelbrief moties en toezeggingen
      Ministerie van Financiën

      Geachte voorzitter,

      Hieronder ga ik in op de moties.
      \u{C}Verzamelbrief moties en toezeggingen
      Ook de andere zijn uitgevoerd.
      \u{C}Verzamelbrief moties en toezeggingen
      Dat was alles.

      De minister van Financiën,

      Eelco Heinen
      """)
    #expect(letter.head.subject.map { letter[$0] } == "Verzamelbrief moties en toezeggingen")
  }

  @Test("A label between the lines of the text, and its date behind the words of the next one")
  func labelBetweenLines() {
    let letter = LetterTests.letter(
      Self.text + """

        \u{C}Datum
        Motie van het lid Ergin c.s. over een fysiek loket voor digitale 26 oktober 2021
        overheidsdiensten binnen tien kilometer (Kamerstuk 36 410 VII, nr. 164)
        Daarvoor is geld beschikbaar.

        De minister van Financiën,

        Eelco Heinen
        """)
    #expect(
      letter.motions.map { letter[$0.heading] } == [
        "Motie van het lid Ergin c.s. over een fysiek loket voor digitale overheidsdiensten binnen tien kilometer "
          + "(Kamerstuk 36 410 VII, nr. 164)"
      ])
  }

  @Test(
    "Addresses side by side at the foot of the first page, with single blanks between or in cells",
    arguments: [
      """

      Bezoekadres Postadres Telefoon 070 456 00 00
      Rijnstraat 8 Postbus 20901 www.rijksoverheid.nl
      2515 XP Den Haag 2500 EX Den Haag

      """,
      """


      Bezoekadres                                Postadres                                  Telefoon 070 456 00 00
      Rijnstraat 8                               Postbus 20901                              www.rijksoverheid.nl
      2515 XP Den Haag                           2500 EX Den Haag

      """,
    ])
  func addresses(_ foot: String) {
    let letter = LetterTests.letter(
      Self.text + foot + "\u{C}Dat blijft zo.\n\nDe minister van Financiën,\n\nEelco Heinen\n")
    #expect(letter.sections.isEmpty)
    #expect(letter.head.introduction.count == 2)
    #expect(letter.head.introduction.map { letter[$0.text] }.last == "Dat blijft zo.")
  }

  @Test("The sign of the last item of a list, printed behind it")
  func signBehind() {
    let letter = LetterTests.letter(
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
      letter.head.introduction.map { letter[$0.text] }.suffix(2) == [
        "jaarlijkse monitoring door een onafhankelijke partij;",
        "Overheden die nog niet voldoen, krijgen tijd om dit te herstellen.",
      ])
  }

  @Test("A heading run in, parted by the gap that a side column's line makes")
  func gapInHeading() {
    let letter = LetterTests.letter(
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
}

/// Lines that an extractor ended at raised markers, and what a marker stands behind.
@Suite("Lines ended at markers")
struct EndedLineTests {
  @Test("The rest of a printed line behind a marker heads nothing")
  func restOfLine() {
    let letter = LetterTests.letter(
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

  @Test("A line that ends in a marker behind a comma is no heading")
  func comma() {
    let letter = LetterTests.letter(
      body: """
        Motie van het lid Piri over een vaste contactpersoon (Kamerstuk 29 247, nr. 230)
        De pilots in Tilburg,[1]
        Assen en Zwolle laten zien dat samenwerking in de wijk loont. Hierover ben ik in gesprek.
        """, notes: ["[1] Kamerstuk 29 984, nr. 7."])
    #expect(letter.motions.map { $0.paragraphs.count } == [1])
  }

  @Test("A marker behind the bracket of a heading; a paper on the line below c.s.")
  func brackets() {
    let letter = LetterTests.letter(
      body: """
        Motie van de leden Piri en Krul over een plan voor zeldzame landbouwhuisdierrassen (29 247, nr. 230)1
        In 2023 deden veel mensen aangifte. Dit is besproken in het debat.
        Hiermee is ook de motie van het lid Abassi c.s.
        (Kamerstuk 33 037, nr. 160) uitgevoerd.
        """, notes: ["1 Kamerstuk 29 984, nr. 7."])
    #expect(
      letter.motions.map { letter[$0.heading] } == [
        "Motie van de leden Piri en Krul over een plan voor zeldzame landbouwhuisdierrassen (29 247, nr. 230)"
      ])
    #expect(letter.mentions.compactMap { $0.paper.map { letter[$0] } } == ["kst-33037-160"])
  }

  @Test("An office in justified text")
  func office() {
    let letter = LetterTests.letter(
      "Geachte voorzitter,\n\nDat blijft zo.\n\nDe  Minister  van  Infrastructuur  en  Waterstaat,\n\nB.  Madlener\n"
    )
    #expect(
      letter.head.signatories.map { $0.role.map { letter[$0] } } == [
        "De Minister van Infrastructuur en Waterstaat"
      ])
  }

  @Test("Page numbers at the heads of pages, from the first line on")
  func heads() {
    let page = (1...14).map {
      "De aanrijtijden in gebied \($0) zijn voor dit jaar in kaart gebracht\($0 < 4 ? "\($0)" : ""),"
    }
    .joined(separator: "\n")
    let letter = LetterTests.letter(
      "1\nGeachte voorzitter,\n\(page)\n2\nen in de andere gebieden ook, zoals\n\(page)\n3\nook dat is nu bekend.\nDe minister van Financiën,\nEelco Heinen\n1 Kamerstuk 29 984, nr. 7.\n2 Kamerstuk 29 984, nr. 8.\n3 Kamerstuk 29 984, nr. 9.\n"
    )
    #expect(letter.furniture.map { letter[$0.text] } == ["1", "2", "3"])
  }
}

import Testing

@testable import Kamerbrief

/// What answers and letters of ministries look like in print, where a first reading of them went wrong.
@Suite("Letters as ministries print them")
struct RealPrintTests {
  private static func body(_ letter: Letter) -> [String] {
    letter.sections.flatMap { section in
      (section.heading.map { ["# \(letter[$0])"] } ?? []) + paragraphs(section.paragraphs, letter)
    }
  }

  private static func paragraphs(_ paragraphs: [Paragraph], _ letter: Letter) -> [String] {
    paragraphs.map { ($0.label.map { "\(letter[$0]) " } ?? "") + letter[$0.text] }
  }

  private static func furniture(_ letter: Letter) -> [String] { letter.furniture.map { letter[$0.text] } }

  @Test("Imprint and foot of a publication on one line, without the page's number")
  func imprint() {
    let letter = LetterTests.letter(
      """
      Geachte voorzitter,

      Het kabinet heeft de Kamer over dit bericht geïnformeerd.1

      1 De Volkskrant, 28 mei 2024 (www.volkskrant.nl/nieuws-achtergrond/hobbels~bc49ab66/)

      ISSN 0921 - 7398
      ’s-Gravenhage 2024 Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel
      """)
    #expect(
      letter.footnotes.map { letter[$0.text] } == [
        "De Volkskrant, 28 mei 2024 (www.volkskrant.nl/nieuws-achtergrond/hobbels~bc49ab66/)"
      ])
  }

  @Test("Numbers of headings on lines of their own, behind a list with numbers too")
  func numbersAbove() {
    let letter = LetterTests.letter(
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
      Self.body(letter).filter { $0.first == "#" } == [
        "# Registratiekosten voor drones",
        "# Controles door de Arbeidsinspectie en de Inspectie Leefomgeving en Transport",
      ])
    #expect(letter.sections.map { $0.number.map { letter[$0] } } == ["1", "2"])
    #expect(Self.paragraphs(letter.head.introduction, letter).count == 3)
  }

  @Test("A note that begins behind the bracket that closes the note before, on a line that goes on")
  func noteInLine() {
    let letter = LetterTests.letter(
      body: """
        Het beleid is openbaar.1 De regels voor transparantie gelden voor alle landen.2
        """,
      notes: [
        "1 Het document is te raadplegen op de website van de uitvoerder:",
        "Beleidsdocumenten, transparantie (uitvoerder.nl) 2 Recommendation of the Council on Approaches for",
        "Credits.",
      ])
    #expect(
      letter.footnotes.map { letter[$0.text] } == [
        "Het document is te raadplegen op de website van de uitvoerder: Beleidsdocumenten, transparantie (uitvoerder.nl)",
        "Recommendation of the Council on Approaches for Credits.",
      ])
  }

  @Test("The cells of a table, one below the other, are no notes")
  func cells() {
    let letter = LetterTests.letter(
      body: """
        Hieronder staan de cijfers.1

        Geslacht
        Gerichtheid

        2
        10

        3
        14

        6
        34

        Dit zijn alle meldingen die in deze jaren zijn gedaan.
        """, notes: ["1 Kamerstuk 29 628, nr. 1099."])
    #expect(letter.footnotes.map(\.number) == [1])
    #expect(letter.diagnostics.filter { $0.code.severity == .error }.isEmpty)
  }

  @Test("A bullet that the font has no character for")
  func unknownGlyph() {
    let letter = LetterTests.letter(
      body: """
        De aanvragen worden beoordeeld op drie punten:
        (cid:129) de inhoudelijke kwaliteit van de aanvraag
        (cid:129)
        de maatschappelijke betekenis
        (cid:129) de bedrijfsmatige gezondheid
        """)
    #expect(
      Self.paragraphs(letter.head.introduction, letter) == [
        "De aanvragen worden beoordeeld op drie punten:",
        "(cid:129) de inhoudelijke kwaliteit van de aanvraag", "(cid:129) de maatschappelijke betekenis",
        "(cid:129) de bedrijfsmatige gezondheid",
      ])
  }

  @Test("The reference and its label behind the words of later pages")
  func labelBehindText() {
    let letter = LetterTests.letter(
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
      Self.paragraphs(letter.head.introduction, letter) == [
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
    let letter = LetterTests.letter(
      "Geachte voorzitter,\n\nHierbij de antwoorden.\n\nPagina 1 van 3\n\u{C}\(page(first))Pagina 2 van 3\n\u{C}\(page(second))Pagina 3 van 3\n"
    )
    #expect(
      Self.paragraphs(letter.head.introduction, letter).dropFirst()
        == [first.joined(separator: " "), second.joined(separator: " ")])
  }

  @Test("A salutation with a blank that does not break, above the side column")
  func salutation() {
    let letter = LetterTests.letter(
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
      Self.paragraphs(letter.head.introduction, letter) == [
        "In antwoord op uw brief deel ik u mede dat de vragen zijn beantwoord."
      ])
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
    let letter = LetterTests.letter(
      "Geachte voorzitter,\n\nHierbij de antwoorden.\n\nPagina 1 van 3\n\(page(11))\(page(12))")
    #expect(
      letter.sections.compactMap { $0.heading.map { letter[$0] } } == [
        "Antwoord op vraag 11", "Antwoord op vraag 12",
      ])
  }

  @Test("A label of the side column with many short lines below it")
  func project() {
    let letter = LetterTests.letter(
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
    #expect(Self.furniture(letter).contains("over ernstig dierenleed"))
  }

  @Test("Numbers with a stop inside, alone above the headings that they count")
  func decimalsAbove() {
    let letter = LetterTests.letter(
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
      letter.motions.map { letter[$0.heading] } == [
        "Motie van de leden Zwinkels (CU) en De Wildt (CDA) over een landelijk register voor implantaten bij kinderen (Kamerstuk 30 234, nr. 310)",
        "Gewijzigde motie van het lid Van Egeraat (DENK) over huisartsenspoedposten in de nacht (Kamerstuk 36 600 XVI, nr. 331)",
      ])
    #expect(letter.motions.map(\.paragraphs.count) == [1, 1])
  }

  @Test("The rest of an office below who signs, though the letterhead has the same words on a line")
  func restOfOffice() {
    let letter = LetterTests.letter(
      """
      Ministerie van Volksgezondheid,
      Welzijn en Sport
      Parnassusplein 5
      2511 VX Den Haag

      Geachte voorzitter,

      Het overleg heeft nog niet tot overeenstemming geleid.

      Hoogachtend,
      Jan Anthonie Bruijn
      de minister van Volksgezondheid,
      Welzijn en Sport
      """)
    #expect(
      letter.head.signatories.map { $0.role.map { letter[$0] } } == [
        "de minister van Volksgezondheid, Welzijn en Sport"
      ])
  }

  @Test("An office that a soft hyphen cuts at the line's end")
  func softHyphenInOffice() {
    let letter = LetterTests.letter(
      """
      Geachte voorzitter,

      Het verzoek is daarmee naar de geest uitgevoerd.

      De Minister van Landbouw, Visserij, Voedselzeker\u{AD}
      heid en Natuur,

      Femke Marije Wiersma
      """)
    #expect(
      letter.head.signatories.map { $0.role.map { letter[$0] } } == [
        "De Minister van Landbouw, Visserij, Voedselzekerheid en Natuur"
      ])
  }
}

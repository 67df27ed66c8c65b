import Testing

@testable import Kamerbrief

/// Letters of the ministries' house style: what stands in the margins, and how their texts name motions.
@Suite("House style")
struct HouseStyleTests {
  private static func texts(_ paragraphs: [Paragraph], _ letter: Letter) -> [String] {
    paragraphs.map { letter[$0.text] }
  }

  @Test("The page's number in the margin, beside its last line: of a note, or of the text")
  func countBehindText() {
    let letter = LetterTests.letter(
      """
      Geachte voorzitter,
      De NVWA heeft in dat jaar alle stallen bezocht,1 waarvan twaalf onaangekondigd. Over de
      uitkomsten daarvan bericht ik uw Kamer in het voorjaar.2
      1 Kamerstuk 28 286, nr. 1372.
      2 Kamerstuk 28286-2372. Pagina 1 van 2
      De sector heeft zelf voorgesteld om de norm met ingang van januari van het volgende
      jaar te verlagen. Pagina 2 van 2
      De minister van Financiën,
      Eelco Heinen
      """)
    #expect(
      letter.footnotes.map { letter[$0.text] } == ["Kamerstuk 28 286, nr. 1372.", "Kamerstuk 28286-2372."])
    #expect(letter.furniture.map { letter[$0.text] } == ["Pagina 1 van 2", "Pagina 2 van 2"])
  }

  @Test("The ministry's name above that of a part of it, behind the page's text")
  func ministry() {
    let letter = LetterTests.letter(
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
      Self.texts(letter.head.introduction, letter).joined(separator: " ")
        == "De wachttijden zijn in het afgelopen jaar gedaald, en dat is een goede zaak voor ieder. "
        + "Daarmee is aan het verzoek van uw Kamer voldaan, zoals ook eerder is toegezegd.")
  }

  @Test("The subject as the head of two pages, as wide as the text")
  func wideHead() {
    let head =
      "Reactie op de motie Ephraim over het verlagen van de lasten voor biologische boeren in ons land"
    let letter = LetterTests.letter(
      """
      Geachte voorzitter,
      De norm is met ingang van dit jaar verlaagd, zoals de sector zelf heeft voorgesteld, en de
      1/3
      \(head)
      2/3
      uitkomsten daarvan worden gemeten. Over die metingen ontvangt u in het voorjaar een brief, waarin
      \(head)
      3/3
      ook de kosten aan de orde komen.
      De minister van Financiën,
      Eelco Heinen
      """)
    #expect(letter.furniture.map { letter[$0.text] } == ["1/3", head, "2/3", head, "3/3"])
    #expect(letter.mentions.isEmpty)
  }

  @Test("A subheading that comes back is none of the page's heads, though one stands above a page's number")
  func subheadings() {
    let names = ["Piri", "Ceder", "Kuzu", "Bikker"]
    let answers = names.enumerated().map { place, name in
      "Motie van het lid \(name) over jeugdzorg in regio \(place) (29279-\(place + 5))\n"
        + "“verzoekt de regering dit te onderzoeken, en gaat over tot de orde van de dag.”\nStand van zaken\n"
        + (place == 1 ? "Blad 2\n" : "")
        + "De gemeenten zijn daarmee begonnen, zo blijkt uit de eerste cijfers.\n"
    }
    let letter = LetterTests.letter(
      "Geachte voorzitter,\nHieronder ga ik in op de moties.\n\(answers.joined())De minister van Financiën,\nEelco Heinen\n"
    )
    for motion in letter.motions {
      #expect(
        Self.texts(motion.paragraphs, letter).joined(separator: " ").contains("dag.” Stand van zaken De"))
    }
    #expect(letter.furniture.map { letter[$0.text] } == ["Blad 2"])
  }

  @Test("A page's end that nothing closes: the next note's marker stands in the text behind it")
  func openPage() {
    let letter = LetterTests.letter(
      """
      Geachte voorzitter,
      Hiermee doe ik de motie Slootweg af,1 zoals in het debat van oktober is toegezegd.
      1 Kamerstuk 35925-VII-379.
      Met de motie van de leden Hijink en Knops (Kamerstukken II
      2021/22, 35 925 VII, nr. 117) verzoekt uw Kamer de regering een toets in te voeren
      voor alle algoritmen die de overheid gebruikt. Het overleg heeft plaatsgevonden.2 Ik heb
      deze motie ontraden.
      2 Kamerstukken II, 2021-2022, 28750, nr. 199.
      Blad 2 van 3
      De toets wordt ingevoerd.3
      3 Kamerstuk 32 761, nr. 8.
      Blad 3 van 3
      De minister van Financiën,
      Eelco Heinen
      """)
    #expect(letter.footnotes.map { letter[$0.text] }.first == "Kamerstuk 35925-VII-379.")
    #expect(letter.mentions.map { $0.paper.map { letter[$0] } }.last == "kst-35925-VII-117")
    #expect(letter.footnotes.map(\.markers.count) == [1, 1, 1])
  }

  @Test("A motion's paper in the note marked behind what the motion is about")
  func paperBehindSubject() {
    let letter = LetterTests.letter(
      body: """
        Hiermee doe ik de motie Hagen/Sneller over de opleiding van leraren1 af. Met de motie Kuzu over de zorg gaf
        uw Kamer een ander signaal.2
        """,
      notes: ["1 Kamerstukken II 2022/23, 22343, nr. 344.", "2 Handelingen II 2022/23, nr. 12, item 3."])
    #expect(letter.mentions.map { $0.paper.map { letter[$0] } } == ["kst-22343-344", nil])
  }

  @Test("A sentence that opens with a motion and its marker in brackets is no heading")
  func sentenceWithMarker() {
    let letter = LetterTests.letter(
      body: "De motie van het lid Knops[1] verzoekt de regering de bijdrage te bevriezen. Dat is gedaan.",
      notes: ["[1] Kamerstuk 28 286, nr. 2573."])
    #expect(letter.motions.isEmpty)
    #expect(letter.mentions.map { $0.paper.map { letter[$0] } } == ["kst-28286-2573"])
  }

  @Test("A heading that ends in its note's marker, on a second line that opens with a capital")
  func headingWithMarker() {
    let letter = LetterTests.letter(
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
      letter.motions.map { letter[$0.heading] } == [
        "Motie Bisschop over de arbeidsomstandigheden bij de overheid op Caribisch Nederland"
      ])
    #expect(letter.sections.isEmpty)
  }

  @Test("Names of columns above a table of commitments, and the last cells of a table's rows, head no parts")
  func cells() {
    let letter = LetterTests.letter(
      body: """
        De stand is als volgt.

        Motie
        Stand van zaken
        Planning
        Motie Hijink/Leijten over zorg (29279-41)
        Het overleg daarover loopt nog.
        Afgerond
        Motie Bisschop over jeugd (29279-42)
        Het onderzoek is in het najaar afgerond.
        Loopt
        Motie Segers/Kat over wonen (29279-43)
        De regeling is per januari aangepast.
        Afgerond

        Toezeggingen
        Toezegging
        Stand van zaken
        De minister zegt toe een overzicht te sturen van de uitgaven in de zorg.
        Dat is in mei verzonden.
        """)
    #expect(letter.motions.count == 3)
    #expect(letter.sections.map { $0.heading.map { letter[$0] } } == ["Toezeggingen"])
    #expect(letter.furniture.map { letter[$0.text] }.suffix(2) == ["Toezegging", "Stand van zaken"])
  }

  @Test(
    "What stands at a line's end",
    arguments: [
      Case("In de jaren (2021–\n2022) is dat gedaan.", "In de jaren (2021–2022) is dat gedaan."),
      Case(
        "Dat geldt in de jeugd-\nggz en voor de btw-\nverhoging.",
        "Dat geldt in de jeugd-ggz en voor de btw-verhoging."),
    ])
  func lineEnds(_ row: Case) {
    let hyphenated = "\n\nDe uit-\nkomsten van dit onder-\nzoek worden gemeten en be-\nsproken in het najaar."
    let letter = LetterTests.letter(body: row.text + hyphenated)
    #expect(Self.texts(letter.head.introduction, letter).first == row.wanted[0])
  }

  @Test("A motion quoted whole: its clauses are paragraphs, and so is what follows the quotation's marker")
  func quoted() {
    let letter = LetterTests.letter(
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

  @Test("A marker behind a number that is cited without a year")
  func resolution() {
    let letter = LetterTests.letter(
      body: "De Raad kwam bijeen.1 De VN nam resolutie 46/22 aan met 21 stemmen voor. Dat was in mei.3",
      notes: ["1 Kamerstuk 21 501-02, nr. 7.", "2 A/HRC/RES/46/2.", "3 Kamerstuk 21 501-02, nr. 8."])
    #expect(letter.head.introduction.flatMap(\.markers).map(\.footnote) == [1, 2, 3])
  }

  @Test("A double name with a dash between blanks signs")
  func dashedName() {
    let letter = LetterTests.letter(
      "Geachte voorzitter,\n\nDat blijft zo.\n\nDE STAATSSECRETARIS VAN INFRASTRUCTUUR EN WATERSTAAT,\n\n"
        + "S. van Veldhoven - Van der Meer\n")
    #expect(letter.head.signatories.map { $0.name.map { letter[$0] } } == ["S. van Veldhoven - Van der Meer"])
  }

  @Test("A heading of many narrow letters above its part")
  func narrowLetters() {
    let letter = LetterTests.letter(
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
}

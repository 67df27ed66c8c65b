import Testing

@testable import Kamerbrief

/// Motions as papers of their own, in the form of the official publications.
@Suite("Motions in print")
struct PublishedMotionTests {
  private static let clauses = """
    De Kamer,
    gehoord de beraadslaging,
    overwegende dat bruggen in de provincie slecht onderhouden zijn;
    verzoekt de regering een plan voor het onderhoud te maken,
    en gaat over tot de orde van de dag.
    """

  private static func summary(_ letter: Letter) -> [String] {
    let motion = letter.motions.first
    return [
      letter.head.paper.map { letter[$0] } ?? "-", LetterTests.date(letter.head.date) ?? "-",
      motion.map { letter[$0.heading] } ?? "-",
      motion?.submitters.map { letter[$0.name] }.joined(separator: "|") ?? "-",
      motion?.paper.map { letter[$0] } ?? "-", LetterTests.date(motion?.date) ?? "-",
      letter.head.signatories.map { $0.name.map { letter[$0] } ?? "-" }.joined(separator: "|"),
    ]
  }

  @Test(
    "Number, day, submitters and names, as a site and as an extractor print them",
    arguments: [
      "26 407 Bruggen\n\nNr. 121 MOTIE VAN DE LEDEN VAN DER MEER EN GÜNDOĞAN\n\nVoorgesteld 14 maart 2019\n\n",
      "Tweede Kamer der Staten-Generaal\n\n2\n\nVergaderjaar 2018–2019\n\n26 407\n\nBruggen\n\nNr. 121\n\nMOTIE VAN DE LEDEN VAN DER MEER EN GÜNDOĞAN\nVoorgesteld tijdens het Wetgevingsoverleg van 14 maart 2019\n",
      "14 maart 2019\n\n26407-121\nBruggen\n\nMOTIE VAN DE LEDEN VAN DER MEER\n\nEN GÜNDOĞAN\n\nPlenair debat (overig) - Debat over bruggen\n\n",
      "Kamerstukken\n26 407\nBruggen\nNr.\n121\nMOTIE VAN DE LEDEN VAN DER MEER EN GÜNDOĞAN\nVoorgesteld\n14 maart 2019\n",
      "26 407 Bruggen\n\nNr. 121 MOTIE VAN DE LEDEN VAN DER MEER EN GÜNDOĞAN\nVoorgesteld tijdens het Wetgevingsoverleg van 14 maart\n2019\n",
      "26 407\nWijziging van de Bruggenwet en vervanging door een nieuwe (Bruggenwet 20.)\nNr.\n121\nMOTIE VAN DE LEDEN VAN DER MEER EN GÜNDOĞAN\nVoorgesteld 14 maart 2019\n",
    ])
  func printed(_ head: String) {
    let letter = Letter.reading("\(head)\(Self.clauses)\nVan der Meer,\nGündoğan\n")
    #expect(
      Self.summary(letter) == [
        "kst-26407-121", "2019-3-14", "MOTIE VAN DE LEDEN VAN DER MEER EN GÜNDOĞAN", "Van der Meer|Gündoğan",
        "kst-26407-121", "2019-3-14", "Van der Meer|Gündoğan",
      ])
    #expect(letter.head.introduction.isEmpty && letter.sections.isEmpty)
    #expect(
      letter.motions.first.map { letter[$0.paragraphs.last!.text] } == "en gaat over tot de orde van de dag.")
    #expect(letter.diagnostics.isEmpty)
  }

  @Test("A sign above a letter that stands apart from it belongs to the name")
  func combined() {
    let letter = Letter.reading(
      "26 407 Bruggen\nNr. 121\nMOTIE VAN HET LID GU\u{308}NDOG\u{306}AN\nVoorgesteld 14 maart 2019\n\(Self.clauses)\nGu\u{308}ndog\u{306}an\n"
    )
    // Compared as text: signs may stand apart or not.
    #expect(letter.motions.first.map { $0.submitters.map { letter[$0.name] } } == ["Gündoğan"])
    #expect(letter.head.signatories.count == 1)
  }

  @Test("What it replaces is a number of its own dossier")
  func replaced() {
    let letter = Letter.reading(
      "33 037 Mest\nNr. 640\nGEWIJZIGDE MOTIE VAN HET LID VAN DER MEER C.S.\nTer vervanging van die gedrukt onder nr. 631\nVoorgesteld 14 maart 2019\n\(Self.clauses)\nVan der Meer\nPiri\n"
    )
    #expect(letter.motions.first?.kind == .changed)
    #expect(letter.motions.first?.coSigned == true)
    #expect(letter.motions.first?.replaces.map { letter[$0] } == "kst-33037-631")
  }

  @Test("A letter that quotes a printed motion stays a letter")
  func quoted() {
    let letter = Letter.reading(
      """
      26 407 Bruggen
      Nr. 130 BRIEF VAN DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT
      Aan de Voorzitter van de Tweede Kamer der Staten-Generaal
      Den Haag, 3 mei 2021
      Hierbij informeer ik uw Kamer over de uitvoering van de volgende motie.
      MOTIE VAN HET LID VAN DER MEER
      Voorgesteld 14 maart 2019
      \(Self.clauses)
      Het plan is gereed.
      De Minister van Infrastructuur en Waterstaat,
      C. van Nieuwenhuizen
      """)
    #expect(letter.head.paper.map { letter[$0] } == "kst-26407-130")
    #expect(LetterTests.date(letter.head.date) == "2021-5-3")
    #expect(letter.head.signatories.map { $0.name.map { letter[$0] } } == ["C. van Nieuwenhuizen"])
  }

  @Test("Who signs for a committee whose name has other signs between its words")
  func committee() {
    let letter = Letter.reading(
      """
      36 800 XX Vaststelling van de begroting
      B VERSLAG VAN EEN SCHRIFTELIJK OVERLEG
      Vastgesteld 17 februari 2025
      De vaste commissie heeft schriftelijk overleg gevoerd met de Minister.

      De griffier van de vaste commissie voor Zeevaart & Havens / Vis-Raad, Manten

      Aan de Minister
      """)
    #expect(letter.head.signatories.map { $0.name.map { letter[$0] } } == ["Manten"])
  }

  @Test("The motion that it replaces stands behind the names, in capitals too")
  func replacement() {
    let letter = Letter.reading(
      """
      34 950 XII Bruggen

      Nr. 21 GEWIJZIGDE MOTIE VAN HET LID VAN DER MEER C.S. TER VERVANGING VAN DIE GEDRUKT ONDER NR. 16

      Voorgesteld 26 juni 2018

      \(Self.clauses)

      Van der Meer
      """)
    let motion = letter.motions.first
    #expect(motion?.kind == .changed && motion?.coSigned == true && motion?.subject == nil)
    #expect(motion?.submitters.map { letter[$0.name] } == ["Van der Meer"])
    #expect(motion?.paper.map { letter[$0] } == "kst-34950-XII-21")
    #expect(motion?.replaces.map { letter[$0] } == "kst-34950-XII-16")
  }

  @Test("Dossier and number before the heading, as another site prints them")
  func inFull() {
    let letter = Letter.reading(
      """
      Jaarverslag en Slotwet Bruggen 2017

      34950 XII 21 MOTIE VAN HET LID VAN DER MEER

      Vergaderjaar 2017-2018

      Nr. 21

      Voorgesteld 14 maart 2019

      \(Self.clauses)

      Van der Meer
      """)
    #expect(
      Self.summary(letter) == [
        "kst-34950-XII-21", "2019-3-14", "MOTIE VAN HET LID VAN DER MEER", "Van der Meer", "kst-34950-XII-21",
        "2019-3-14", "Van der Meer",
      ])
  }

  @Test("Who signed, listed once more by a site, is no name")
  func listed() {
    let letter = Letter.reading(
      """
      26 407 Bruggen
      Nr. 121
      MOTIE VAN HET LID VAN DER MEER
      Voorgesteld 14 maart 2019
      \(Self.clauses)
      Van der Meer
      Ondertekenaars
      -
      Eerste ondertekenaar
      A. van der Meer, Tweede Kamerlid
      """)
    #expect(letter.head.signatories.map { $0.name.map { letter[$0] } } == ["Van der Meer"])
  }

  @Test(
    "A dossier's suffix on a line of its own, and a title that is none",
    arguments: [
      ("36 410\nXVI\nVaststelling van de begrotingsstaten voor het jaar 2024", "kst-36410-XVI-73"),
      ("36 600\nC Vaststelling van de begrotingsstaat van het provinciefonds", "kst-36600-C-73"),
      ("21 501\n-\n28\nDefensieraad", "kst-21501-28-73"),
      ("32 545\nA wet for none", "kst-32545-73"),
      ("28 676 NAVO", "kst-28676-73"),
      ("31 700 XIIB Vaststelling van de begrotingsstaat", "kst-31700-XIIB-73"),
    ])
  func suffix(head: String, paper: String) {
    let letter = Letter.reading(
      "\(head)\nNr. 73\nMOTIE VAN HET LID VAN DER MEER\nVoorgesteld 14 maart 2019\n\(Self.clauses)\nVan der Meer\n"
    )
    #expect(letter.head.paper.map { letter[$0] } == paper)
    #expect(letter.motions.first?.paper.map { letter[$0] } == paper)
  }

  @Test(
    "The number of what it replaces closes a heading that is wrapped",
    arguments: [
      "MOTIE VAN HET LID VAN DER MEER C.S. TER VERVANGING VAN DIE GEDRUKT\nONDER NR. 631",
      "MOTIE VAN HET LID VAN DER MEER C.S. TER\nVERVANGING VAN DIE GEDRUKT ONDER NR.\n631",
    ])
  func wrapped(heading: String) {
    let letter = Letter.reading(
      "33 037 Mest\nNr. 640 GEWIJZIGDE \(heading)\nVoorgesteld 14 maart 2019\n\(Self.clauses)\nVan der Meer\nPiri\n"
    )
    #expect(letter.motions.first?.replaces.map { letter[$0] } == "kst-33037-631")
    #expect(letter.motions.first.map { letter[$0.heading] }?.hasSuffix("GEDRUKT ONDER NR. 631") == true)
  }

  @Test(
    "Names as those who signed write them: with marks, without a stop, where the word for a member is left out",
    arguments: [
      ("DE LEDEN KOSTIC EN VAN DER MEER", "Kostić\nVan der Meer."),
      ("KOSTIĆ EN VAN DER MEER", "Kostić\nVan der Meer"),
      ("HET KOSTIC EN VAN DER MEER", "Kostić,\nVan der Meer"),
    ])
  func names(heading: String, signed: String) {
    let letter = Letter.reading(
      "33 037 Mest\nNr. 640\nMOTIE VAN \(heading)\nVoorgesteld 14 maart 2019\n\(Self.clauses)\n\(signed)\n")
    #expect(letter.motions.first?.submitters.map { letter[$0.name] } == ["Kostić", "Van der Meer"])
    #expect(letter.head.signatories.map { $0.name.map { letter[$0] } } == ["Kostić", "Van der Meer"])
  }

  @Test("A draft without its day: a clause below that ends in one is the motion's")
  func draft() {
    let letter = Letter.reading(
      """
      33 037 Mest
      Nr. 640
      MOTIE VAN HET LID PIRI
      Voorgesteld
      De Kamer, gehoord de beraadslaging in het debat van 14 maart 2019
      verzoekt de regering een plan te maken,
      en gaat over tot de orde van de dag.
      Piri
      """)
    #expect(letter.head.date == nil)
    let clauses = letter.motions.first.map { letter.texts($0.paragraphs) } ?? []
    #expect(clauses.first?.hasPrefix("De Kamer, gehoord") == true)
  }

  @Test("The words that close a motion can stand behind its last clause")
  func closed() {
    let letter = Letter.reading(
      """
      33 037 Mest
      Nr. 640
      MOTIE VAN HET LID PIRI
      Voorgesteld 14 maart 2019
      De Kamer,
      gehoord de beraadslaging,
      verzoekt de regering een plan te maken,en gaat over tot de orde van de dag.
      Piri
      """)
    #expect(letter.head.signatories.map { $0.name.map { letter[$0] } } == ["Piri"])
    #expect(letter.motions.first?.paragraphs.count == 3 && letter.sections.isEmpty)
  }
}

import Testing

@testable import Kamerbrief

/// Motions and papers as lists of a ministry, reports of committees and pages of sites have them.
@Suite("Motions in lists, reports and on sites")
struct ListedMotionTests {
  private static func mentions(_ sentence: String) -> [String] {
    let letter = Letter.reading(body: sentence)
    return letter.mentions.map { mention in
      let names = mention.submitters.map { letter[$0.name] }.joined(separator: "/")
      return "\(names) \(mention.paper.map { letter[$0] } ?? "-")"
    }
  }

  @Test(
    "Motions that their papers name",
    arguments: [
      (
        "Ik ga in op de moties Kamerstuk 32 793, nr. 176 (Dik-Faber), Kamerstuk 32 793, nr. 181 (Wolbert) en Kamerstuk 32 793, nr. 185 (Wolbert c.s.), en op toezeggingen.",
        ["Dik-Faber kst-32793-176", "Wolbert kst-32793-181", "Wolbert kst-32793-185"]
      ),
      ("De motie Kamerstuk 32 793, nr. 176 (CDA) is uitgevoerd.", [" kst-32793-176"]),
      ("De motie Kamerstuk 32 793, nr. 176 (Bijlage 2) is uitgevoerd.", [" kst-32793-176"]),
      ("De aangenomen motie met Kamerstuknummer 32 849, nr. 8 vroeg daarom.", [" kst-32849-8"]),
      (
        "De motie van mevrouw Van Miltenburg en de heer Van der Ham (31 700 VIII, nr. 44) vroeg daarom.",
        ["Van Miltenburg/Van der Ham kst-31700-VIII-44"]
      ),
      ("Bij motie van 5 juli 2022 (Kamerstuk 36 045, nr. 99) vroeg de Kamer om steun.", [" kst-36045-99"]),
      ("De motie-Klaver op stuk nr. 12 (35 925) vroeg daarom.", ["Klaver kst-35925-12"]),
      ("De motie Leijten (34 300 XVI, 64) vroeg daarom.", ["Leijten kst-34300-XVI-64"]),
      ("De motie Mulder (Kamerstuk 33529-700-herdruk) vroeg daarom.", ["Mulder kst-33529-700"]),
      (
        "Gestemd is over 31066-503-Motie van het lid Omtzigt c.s. om ouders schadeloos te stellen en over 31066-504-Motie van het lid Leijten.",
        ["Omtzigt kst-31066-503", "Leijten kst-31066-504"]
      ),
    ])
  func namedByPaper(_ sentence: String, _ wanted: [String]) {
    #expect(Self.mentions(sentence) == wanted)
  }

  @Test(
    "Papers of several dossiers, and numbers in brackets",
    arguments: [
      ("(Kamerstukken 36 200-A en 29 385, nr. 62)", ["kst-36200-A-62", "kst-29385-62"]),
      ("(Kamerstukken 35 300 VII en 35 300 IV, nr. 3)", ["kst-35300-VII-3", "kst-35300-IV-3"]),
      ("het Gemeentefonds (EK 36 600 B, A en EK 36 600 C, A)", ["kst-36600-B-A", "kst-36600-C-A"]),
      ("(Kamerstukken 21 501-02 en 36 045, nr. 2502)", ["kst-21501-02-2502", "kst-36045-2502"]),
      ("(Kamerstukken 36 045 en 21 501-02, nr. 2503)", ["kst-36045-2503", "kst-21501-02-2503"]),
      ("(31 200 IIA, E, F, en G)", ["kst-31200-IIA-E", "kst-31200-IIA-F", "kst-31200-IIA-G"]),
      ("(34 036, F en G)", ["kst-34036-F", "kst-34036-G"]),
      ("het dossier 29 893 (nrs. 145 en 146)", ["kst-29893-145", "kst-29893-146"]),
      ("lijst -31066-505-Motie van het lid Leijten", ["kst-31066-505"]),
      ("een bedrag van -31066 euro", []),
    ])
  func papers(_ words: String, _ wanted: [String]) {
    let letter = Letter.reading(body: "Zie ook \(words) en wat daar staat.")
    #expect(letter.papers.map { letter[$0.id] } == wanted)
  }

  @Test("A row that names a motion and quotes what it asks, with a full stop or a semicolon between")
  func quotedRows() {
    let letter = Letter.reading(
      body: """
        Hieronder staan de moties die zijn aanvaard.

        De motie van de leden Piri en Van Raak. Verzoeken de regering, met de eilanden (Kamerstuk 36 000, nr. 2) te overleggen.

        Kamerstukken II 2022/23, 36200 IV, nr. 12

        Afgedaan met een brief.

        De motie van het lid Wuite c.s.; Verzoekt de regering om het bestaansminimum
        opnieuw te berekenen.

        Afgedaan.

        De motie van het lid Wuite vraagt om een berekening. Verzoekt de regering dat ook elders?
        """)
    #expect(
      letter.motionHeadings == [
        "De motie van de leden Piri en Van Raak. Verzoeken de regering, met de eilanden (Kamerstuk 36 000, nr. 2) te overleggen",
        "De motie van het lid Wuite c.s.; Verzoekt de regering om het bestaansminimum opnieuw te berekenen",
      ])
    #expect(
      letter.motions.map { $0.subject.map { String(letter[$0].prefix(29)) } } == [
        "Verzoeken de regering, met de", "Verzoekt de regering om het b",
      ])
    #expect(letter.motions[0].paper.map { letter[$0] } == "kst-36200-IV-12")
    #expect(letter.motions[1].coSigned)
    #expect(letter.motions[0].paragraphs.map { letter[$0.text] }.last == "Afgedaan met een brief.")
  }

  @Test("What the next motion of a list asks is no answer to the one before")
  func requestsFirst() {
    let letter = Letter.reading(
      """
      BIJLAGE 3. MOTIES EN TOEZEGGINGEN

      De Tweede Kamer verzoekt de regering scholen te helpen.

      Debat [6-11-2014] Begroting

      Motie-Straus c.s.

      33 106, nr. 71

      De motie is afgedaan met een brief aan de Kamer.

      De Kamer constaterende, dat er weinig leraren zijn; verzoekt de regering er meer op te leiden.

      Debat [3-7-2014] VAO Toezicht

      Motie-Van Ark

      Aan de motie is uitvoering gegeven.
      """)
    #expect(
      letter.motionHeadings == ["Motie-Straus c.s. 33 106, nr. 71", "Motie-Van Ark"])
    #expect(
      letter.motions.map { $0.paragraphs.map { letter[$0.text] } } == [
        ["De motie is afgedaan met een brief aan de Kamer."], ["Aan de motie is uitvoering gegeven."],
      ])
    #expect(letter.sections.contains { $0.heading == nil && $0.paragraphs.count == 2 })
    #expect(letter.sections.compactMap(\.heading).count == 1)
  }

  @Test("In an answer the Chamber's request stays with the motion")
  func requestInAnswer() {
    let letter = Letter.reading(
      body: """
        Motie-Piri (33 106, nr. 71)

        De Kamer verzoekt de regering scholen te helpen.

        Het kabinet heeft dit gedaan.

        De Kamer verzoekt de regering ook scholen te helpen, en dat doet het kabinet.

        Motie van het lid Klaver over leraren (33 106, nr. 72)

        Dat gebeurt.
        """)
    #expect(letter.motions.map(\.paragraphs.count) == [3, 1])
  }

  @Test(
    "A publication's own number where only the page of a site tells it",
    arguments: [
      ("Kamerstuk 35704-18\n\nAfronding van het overleg", "kst-35704-18"),
      ("Kamerstuk 32123-X-102\n\nVerslag", "kst-32123-X-102"),
      ("Kamerstuk 36200-XIII, nr. 14\n\nVerslag", "kst-36200-XIII-14"),
      ("Kamerstuk 21501-20, nr. 14\n\nVerslag", "kst-21501-20-14"),
      ("Kamerstuk 36200, nr. 14\n\nVerslag", "kst-36200-14"),
      ("| Eerste Kamer der Staten-Generaal | 2025-2026 | 36800-XVI nr. B |", "kst-36800-XVI-B"),
      ("Tweede Kamer der Staten-Generaal | 2017-2018 | 21501-02 nr. 1853 |", "kst-21501-02-1853"),
      ("Ministerie\n\nKamerstuk 35704-18", nil),
    ])
  func ownPaper(_ head: String, _ wanted: String?) {
    let letter = Letter.reading(
      """
      \(head)

      Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

      Den Haag, 11 februari 2021

      In het overleg van 10 februari jl. heeft uw Kamer om aanvullende informatie verzocht.

      De Staatssecretaris van Financiën, A.C. van Huffelen
      """)
    #expect(letter.head.paper.map { letter[$0] } == wanted)
  }

  @Test(
    "What stands between a motion's names and its words: a day, the number and its dossier; a dash before the paper"
  )
  func headings() {
    let letter = Letter.reading(
      body: """
        Hieronder staan de moties.

        Motie van het lid Joseph, over pensioenen – Kamerstuk 32 043, nr. 601

        Dat gebeurt.

        Motie Omtzigt, ingediend op 3 juli 2019, Kamerstuk 31066-503

        Dat gebeurt.

        Motie nr. 391 (31 239) van het lid Kröger over gas

        Dat gebeurt.
        """)
    let parts = letter.motions.map { motion in
      [motion.submitters.first?.name, motion.subject, motion.paper].map { $0.map { letter[$0] } ?? "-" }
        .joined(separator: " | ")
    }
    #expect(
      parts == [
        "Joseph | pensioenen | kst-32043-601", "Omtzigt | - | kst-31066-503", "Kröger | gas | kst-31239-391",
      ])
    #expect(LetterTests.date(letter.motions[1].date) == "2019-7-3")
  }

  @Test("Who led a meeting heads no part of its minutes")
  func officers() {
    let letter = Letter.reading(
      """
      31 066 Belastingdienst

      Nr. 1207 VERSLAG VAN EEN COMMISSIEDEBAT

      Vastgesteld 20 maart 2023

      De vaste commissie voor Financiën heeft op 22 februari 2023 overleg gevoerd.

      De voorzitter van de commissie, Tielen

      De griffier van de commissie, Schukkink

      Voorzitter: Van der Lee

      Griffier: Van den Bos

      Aanvang 10.00 uur

      Aanwezig zijn zeven leden der Kamer.
      """)
    #expect(letter.sections.compactMap(\.heading).isEmpty)
  }

  @Test(
    "A party for several members",
    arguments: [
      ("Hammelburg, Sjoerdsma (beiden D66) en Ceder (CU)", ["D66", "D66", "CU"]),
      ("Piri (PvdA), Bromet en Kröger (beiden GroenLinks)", ["PvdA", "GroenLinks", "GroenLinks"]),
      ("Bouchallikh, Bromet en Kröger (allen GroenLinks)", ["GroenLinks", "GroenLinks", "GroenLinks"]),
      ("Bouchallikh, Bromet en Kröger (GroenLinks)", ["-", "-", "GroenLinks"]),
    ])
  func sharedParty(_ names: String, _ wanted: [String]) {
    let letter = Letter.reading(body: "De motie van de leden \(names) vraagt om schone lucht.")
    let parties = letter.mentions.first?.submitters.map { $0.party.map { letter[$0] } ?? "-" }
    #expect(parties == wanted)
  }

  @Test("Two markers with a question mark behind the first")
  func markersRoundMark() {
    let letter = Letter.reading(
      """
      Vraag 1

      Bent u bekend met het bericht «Kinderen wonen ongezond»1?, 2

      Antwoord 1

      Ja.
      """)
    #expect(letter.sections[0].paragraphs[0].markers.map(\.footnote) == [1, 2])
  }

  @Test("A question's number alone above it is neither note nor marker")
  func questions() {
    let letter = Letter.reading(
      """
      31 700 VIII Begroting
      nr. 13
      VERSLAG HOUDENDE EEN LIJST VAN VRAGEN EN ANTWOORDEN

      Vastgesteld 22 oktober 2008

      De vaste commissie voor Onderwijs, Cultuur en Wetenschap1 heeft vragen gesteld.

      De voorzitter van de commissie,

      Van der Camp

      1

      In hoeverre is het ministerie betrokken bij het plan? Doet u mee in de afspraken?

      Het ministerie is niet betrokken.

      2

      Kunt u dat uitleggen?

      Zie antwoord 1.

      1 Samenstelling: Aptroot (VVD) en Smits (SP).
      """)
    #expect(letter.footnotes.map { String(letter[$0.text].prefix(13)) } == ["Samenstelling"])
    #expect(letter.footnotes[0].markers.count == 1)
    #expect(!letter.diagnostics.contains { $0.severity == .error })
  }

  @Test("Questions with their numbers before them, which nothing marks")
  func questionsInLine() {
    let letter = Letter.reading(
      """
      2020D17507 LIJST VAN VRAGEN

      De commissie heeft vragen voorgelegd aan de Minister.

      De voorzitter van de commissie,
      Kuiken

      Nr. Vraag
      1 Waarom wordt bij wegverkeer niet verder gerekend dan vijf kilometer?
      2 Wat is de reden om meer geld uit te trekken voor opkoop,
      terwijl opkoop duurder is?
      3 Welke borging is er?
      """)
    #expect(letter.footnotes.isEmpty)
    #expect(!letter.diagnostics.contains { $0.severity == .error })
  }

  @Test("A part's heading above the names of the columns, each on a line of its own")
  func headingAboveNames() {
    let letter = Letter.reading(
      """
      Bijlage 3: Moties en toezeggingen

      DIRECTIE ADVIES

      Omschrijving

      Vindplaats

      Stand van zaken

      De Tweede Kamer verzoekt de regering scholen te helpen.

      Motie-Straus

      De motie is afgedaan.

      DIRECTIE EMANCIPATIE

      Omschrijving

      Vindplaats

      Stand van zaken

      De Tweede Kamer verzoekt de regering leraren te helpen.

      Motie-Van Ark

      Aan de motie is uitvoering gegeven.
      """)
    #expect(letter.motions.map(\.paragraphs.count) == [1, 1])
    #expect(letter.sections.compactMap { $0.heading.map { letter[$0] } }.contains("DIRECTIE EMANCIPATIE"))
  }

  @Test("A department's name with a dossier in brackets goes on in a sentence")
  func departmentInSentence() {
    let letter = Letter.reading(
      body: """
        Aan de orde is de behandeling van:

        - het wetsvoorstel Vaststelling van de begrotingsstaten van het
        Ministerie van Defensie voor het jaar 2010 (32123-X);

        Dat is alles.
        """)
    #expect(letter.papers.map { letter[$0.id] } == ["32123-X"])
  }

  @Test("The clerk for a list of questions signs it")
  func clerk() {
    let letter = Letter.reading(
      """
      27106 Wijziging van de begroting
      nr. 4 Verslag houdende lijst van vragen en antwoorden

      Vastgesteld 19 juni 2000

      De commissie heeft de eer verslag uit te brengen in de vorm van een lijst van vragen.

      De voorzitter van de commissie,

      Valk

      De griffier voor deze lijst,

      Atkins

      Vraag 1:

      Kan de regering toelichten waarom?
      """)
    #expect(letter.head.signatories.map { $0.name.map { letter[$0] } } == ["Valk", "Atkins"])
  }
}

import Testing

@testable import Kamerbrief

/// Headings, notes, mentions, letterheads and signatures, and what the letter makes of them.
@Suite("Letter")
struct LetterTests {
  static func date(_ date: CalendarDate?) -> String? { date.map { "\($0.year)-\($0.month)-\($0.day)" } }

  /// What the heading of a motion says, part by part; what it does not say is left out.
  static func heading(_ heading: String) -> [String] {
    let letter = Letter.reading(
      body: "\(heading)\n\nHet kabinet heeft deze motie uitgevoerd, zoals toegezegd.")
    guard let motion = letter.motions.first else { return [] }
    func part(_ name: String, _ text: String?) -> [String] { text.map { ["\(name) \($0)"] } ?? [] }
    let names = motion.submitters.map { submitter in
      letter[submitter.name] + (submitter.party.map { " (\(letter[$0]))" } ?? "")
    }
    return part("number", motion.number.map(String.init)) + ["\(motion.kind.name)"]
      + [names.joined(separator: ", ") + (motion.coSigned ? " c.s." : "")]
      + part("about", motion.subject.map { letter[$0] }) + part("paper", motion.paper.map { letter[$0] })
      + part("replaces", motion.replaces.map { letter[$0] }) + part("date", Self.date(motion.date))
  }

  @Test(
    "Headings of motions",
    arguments: [
      Case("De motie-Van Dijk/Idsinga (nr. 413)", "motie", "Van Dijk, Idsinga"),
      Case(
        "Motie 28165, nr. 411 van de leden Hammelburg en Grinwis over verduurzaming", "motie",
        "Hammelburg, Grinwis", "about verduurzaming", "paper kst-28165-411"),
      Case(
        "1. Motie van het lid Eppink over de mensenrechten op de top (21501-20-1736), 12 oktober 2021",
        "number 1", "motie", "Eppink", "about de mensenrechten op de top", "paper kst-21501-20-1736",
        "date 2021-10-12"),
      Case(
        "Motie Van Hijum c.s. over het onthouden van goedkeuring (22026-224).", "motie", "Van Hijum c.s.",
        "about het onthouden van goedkeuring", "paper kst-22026-224"),
      Case(
        "Motie van het lid Piri over de jeugd d.d. 12 oktober 2021 (29279-5)", "motie", "Piri",
        "about de jeugd",
        "paper kst-29279-5", "date 2021-10-12"),
      Case(
        "Motie van het lid Piri over de jeugd (29279-5) d.d. 12 oktober 2021", "motie", "Piri",
        "about de jeugd",
        "paper kst-29279-5", "date 2021-10-12"),
      Case(
        "Motie van het lid Piri d.d. 12 oktober 2021 over de jeugd (29279-5)", "motie", "Piri",
        "about de jeugd", "paper kst-29279-5", "date 2021-10-12"),
      Case(
        "Motie van het lid Piri over de jeugd (t.v.v. 29279-4) d.d. 12 oktober 2021 (29279-5)", "motie",
        "Piri",
        "about de jeugd", "paper kst-29279-5", "replaces kst-29279-4", "date 2021-10-12"),
      Case(
        "Motie van het lid Piri over het debat van 12 oktober 2021 (29279-5)", "motie", "Piri",
        "about het debat van 12 oktober 2021", "paper kst-29279-5"),
      Case(
        "Motie Pruis inzake zwemles, TK 30 234, nr. 12", "motie", "Pruis", "about zwemles",
        "paper kst-30234-12"),
      Case(
        "Motie Dijksma c.s. met verzoek om duidelijkheid over de kosten (22026-228).", "motie",
        "Dijksma c.s.",
        "about duidelijkheid over de kosten", "paper kst-22026-228"),
      Case(
        "Motie van het lid Bushoff over in kaart brengen hoeveel mensen wachten", "motie", "Bushoff",
        "about in kaart brengen hoeveel mensen wachten"),
      Case(
        "De motie van het lid Wuite c.s.; Verzoekt de regering om een onderzoek", "motie", "Wuite c.s.",
        "about Verzoekt de regering om een onderzoek"),
      Case(
        "Motie van de leden Kuiken (PvdA) en Omtzigt over de top (Kamerstuk 36 200 XIV, nr. 65)", "motie",
        "Kuiken (PvdA), Omtzigt", "about de top", "paper kst-36200-XIV-65"),
      Case(
        "Motie van het lid Ceder over de klokkenluidersbrief over kinderhandel", "motie", "Ceder",
        "about de klokkenluidersbrief over kinderhandel"),
      Case(
        "Gewijzigde motie van het lid Graus over de dieren (t.v.v. 28286-345)", "gewijzigde motie", "Graus",
        "about de dieren", "replaces kst-28286-345"),
      Case(
        "Gew. motie De Mos over jongeren (tvv 27565-118)", "gewijzigde motie", "De Mos", "about jongeren",
        "replaces kst-27565-118"),
      Case(
        "Gewijzigde motie van het lid Sjoerdsma (t.v.v. 33446-(R1992), nr. 10) over verdragen",
        "gewijzigde motie",
        "Sjoerdsma", "about verdragen", "replaces kst-33446-10"),
      Case(
        "Tweede nader gewijzigde motie van de leden Welzijn en Peter de Groot over wonen t.v.v. 32847-1315",
        "tweede nader gewijzigde motie", "Welzijn, Peter de Groot", "about wonen", "replaces kst-32847-1315"),
      Case(
        "Gewijzigde motie van het lid Stoffer over wonen (t.v.v. 21501-02-2805", "gewijzigde motie",
        "Stoffer",
        "about wonen", "replaces kst-21501-02-2805"),
      Case(
        "Nader gewijzigde motie van het lid Ceder over wonen (t.v.v. 36600 VIII-21)",
        "nader gewijzigde motie", "Ceder", "about wonen", "replaces kst-36600-VIII-21"),
      Case(
        "Gewijzigde motie van het lid Graus (tvv 28286, nr. 572) over de dieren", "gewijzigde motie", "Graus",
        "about de dieren", "replaces kst-28286-572"),
      Case(
        "Gewijzigde motie van het lid Graus (ter vervanging van die gedrukt onder 28286, nr. 574) over vee",
        "gewijzigde motie", "Graus", "about vee", "replaces kst-28286-574"),
      Case(
        "Gewijzigde motie van het lid Ceder c.s. t.v.v. 32317-916 over veiligheid", "gewijzigde motie",
        "Ceder c.s.", "about veiligheid", "replaces kst-32317-916"),
      Case(
        "Motie van het lid Dijk c.s.over ervoor zorgen dat het lukt", "motie", "Dijk c.s.",
        "about ervoor zorgen dat het lukt"),
      Case("Motie van de leden Dassen en Ouwehand", "motie", "Dassen, Ouwehand"),
      Case(
        "Gewijzigde motie het lid Ceder c.s. over wonen", "gewijzigde motie", "Ceder c.s.", "about wonen"),
      Case("Motie Graus over de dieren", "motie", "Graus", "about de dieren"),
      Case("Motie Thieme en Van Gent over de dieren", "motie", "Thieme, Van Gent", "about de dieren"),
      Case("Motie Ouwehand / Van Velzen over de dieren", "motie", "Ouwehand, Van Velzen", "about de dieren"),
      Case("Motie-Ormel c.s. over de dieren", "motie", "Ormel c.s.", "about de dieren"),
      Case("Gew. motie Thieme over de dieren", "gewijzigde motie", "Thieme", "about de dieren"),
      Case("Motie-Van Hattem (PVV) c.s. over de kosten", "motie", "Van Hattem (PVV) c.s.", "about de kosten"),
      Case(
        "Motie van het lid Graus straffen van dierenbeulen in slachterijen", "motie", "Graus",
        "about straffen van dierenbeulen in slachterijen"),
      Case(
        "Motie van het lid Wiegman-van Meppelen Scheppink over\nkosten van zorg (Kamerstuk\n34 919, nr. 85)",
        "motie", "Wiegman-van Meppelen Scheppink", "about kosten van zorg", "paper kst-34919-85"),
      Case(
        "12. De motie van het lid Koekkoek (Volt) inzake de top (Kamerstuk 21501-20-1736).", "number 12",
        "motie", "Koekkoek (Volt)", "about de top", "paper kst-21501-20-1736"),
      Case(
        "Gewijzigde motie van het lid Graus over het vee (t.v.v. 36321-(R2181)-11)", "gewijzigde motie",
        "Graus", "about het vee", "replaces kst-36321-11"),
      Case("Motie van Haverkamp over het water", "motie", "Van Haverkamp", "about het water"),
      Case("Morie-Thieme/Ouwehand over vee", "motie", "Thieme, Ouwehand", "about vee"),
      Case("Motief en achtergrond van het besluit"),
    ])
  func headings(_ row: Case) { #expect(Self.heading(row.text) == row.wanted) }

  @Test("The note marked in a heading tells the motion's paper")
  func paperOfNote() {
    let letter = Letter.reading(
      body: "1. Motie van het lid Eppink over de top1\n\nHet kabinet heeft deze motie uitgevoerd.",
      notes: ["1 Kamerstuk 21 501-20, nr. 1736"])
    #expect(letter.motions.map { $0.paper.map { letter[$0] } } == ["kst-21501-20-1736"])
    #expect(letter.motions.map(\.footnotes) == [[1]])
  }

  /// "title | date | papers | addresses" of each source of a note.
  static func sources(_ note: String) -> [String] {
    let letter = Letter.reading(
      body: "Het kabinet heeft de Kamer hierover bericht.1 Dat is alles.", notes: ["1 " + note])
    return letter.footnotes.first?.sources.map { source in
      let title = source.title.map { letter[$0] } ?? "-"
      let identifiers = (source.papers + source.urls).map { letter[$0] }
      return ([title] + [Self.date(source.date)].compactMap(\.self) + identifiers).joined(separator: " | ")
    } ?? []
  }

  @Test(
    "Sources of a note",
    arguments: [
      Case(
        "Kamerbrief over de top, 16 juni 2021 (21 501-02, Nr. 2375)",
        "Kamerbrief over de top | 2021-6-16 | kst-21501-02-2375"),
      Case("Kamerstuk 36200-XII-60", "- | kst-36200-XII-60"),
      Case(
        "Verslag van de Europese Raad (2021Z19031), https://www.rijksoverheid.nl/documenten/verslag.",
        "Verslag van de Europese Raad | 2021Z19031 | https://www.rijksoverheid.nl/documenten/verslag"),
      Case("Zie https://www.tweedekamer.nl/moties", "Zie | https://www.tweedekamer.nl/moties"),
      Case(
        "Kamerbrief over wonen (29 453, nr. 5); Rapport over zorg (29 689, nr. 7)",
        "Kamerbrief over wonen | kst-29453-5", "Rapport over zorg | kst-29689-7"),
      Case(
        "Kamerbrief over wonen (29 453, nr. 5)\nRapport over zorg (29 689, nr. 7)",
        "Kamerbrief over wonen | kst-29453-5", "Rapport over zorg | kst-29689-7"),
      Case(
        "Kamerstukken II 2021/22, 29 628, nr. 1099 en Handelingen II 2017/18, nr. 22, item 8",
        "- | kst-29628-1099 | h-tk-20172018-22-8"),
      Case("Verslag van de Raad Buitenlandse Zaken", "Verslag van de Raad Buitenlandse Zaken"),
      Case("Het gaat hier om de periode tot de zomer."),
    ])
  func sources(_ row: Case) { #expect(Self.sources(row.text) == row.wanted) }

  /// The numbers of the motions that the mentions in an answer mean.
  static func mentions(_ text: String) -> [Int?] {
    let letter = Letter.reading(
      body: """
        1. Motie van het lid Eppink over de top (21501-20-1736), 12 oktober 2021

        Het kabinet heeft deze motie uitgevoerd.

        2. Motie van de leden Sjoerdsma en Agnes Mulder over de grens (21501-20-1740), 12 oktober 2021

        Het kabinet heeft deze motie uitgevoerd.

        3. Motie van het lid Eppink over het verdrag (21501-20-1742), 12 oktober 2021

        \(text)
        """)
    return letter.mentions.map { $0.motion.flatMap { letter.motions[$0].number } }
  }

  @Test(
    "What a mention means",
    arguments: [
      ("Zie het antwoord op motie 2.", [2]), ("Zie de moties 1 en 3.", [1, 3]), ("Zie motie 7.", [nil]),
      ("Dit volgt ook uit de motie (Kamerstuk 21501-20, nr. 1740).", [2]),
      ("Dit volgt ook uit de motie-Eppink (21501-20-1736).", [1]),
      ("Dit volgt ook uit de motie van de leden Sjoerdsma en Agnes Mulder.", [2]),
      ("Dit volgt ook uit de motie-Sjoerdsma c.s. over iets.", [2]),
      ("Dit volgt ook uit de motie-Sjoerdsma/Piri over iets.", [nil]),
      ("Dit volgt ook uit de motie-Piri over iets.", [nil]),
      ("Dit volgt ook uit de motie-Sjoerdsma (Kamerstuk 35 570, nr. 9).", [nil]),
    ] as [(String, [Int?])])
  func resolved(_ text: String, _ wanted: [Int?]) { #expect(Self.mentions(text) == wanted) }

  /// "role: name" of those who sign.
  static func signatories(_ signature: String) -> [String] {
    let letter = Letter.reading(
      "Geachte voorzitter,\n\nHet kabinet heeft de Kamer bericht.\n\n\(signature)\n")
    return letter.head.signatories.map { signatory in
      "\(signatory.role.map { letter[$0] } ?? "-"): \(signatory.name.map { letter[$0] } ?? "-")"
    }
  }

  @Test(
    "Who signs",
    arguments: [
      Case(
        "De minister van Buitenlandse Zaken,\n\n\nBen Knapen",
        "De minister van Buitenlandse Zaken: Ben Knapen"),
      Case(
        "De Minister van Buitenlandse Zaken, A.G. Koenders",
        "De Minister van Buitenlandse Zaken: A.G. Koenders"),
      Case(
        "De staatssecretaris van Volksgezondheid,\nWelzijn en Sport,\n\nMaarten van Ooijen",
        "De staatssecretaris van Volksgezondheid, Welzijn en Sport: Maarten van Ooijen"),
      Case("DE MINISTER VAN FINANCIËN,\n\n\n\nW.B. Hoekstra", "DE MINISTER VAN FINANCIËN: W.B. Hoekstra"),
      Case(
        "De minister van Financiën,\n\nW.B. Hoekstra\n\nDe minister van Defensie,\n\nH.G.J. Kamp",
        "De minister van Financiën: W.B. Hoekstra", "De minister van Defensie: H.G.J. Kamp"),
      Case(
        "De minister van Financiën,         De minister van Defensie,\n\n"
          + "W.B. Hoekstra                      H.G.J. Kamp",
        "De minister van Financiën: W.B. Hoekstra", "De minister van Defensie: H.G.J. Kamp"),
    ])
  func signs(_ row: Case) { #expect(Self.signatories(row.text) == row.wanted) }

  /// "date | reference | subject | addressee" of a letterhead.
  static func head(_ text: String) -> String {
    let letter = Letter.reading(text + "\n\nGeachte voorzitter,\n\nHet kabinet heeft de Kamer bericht.\n")
    let head = letter.head
    let texts = [head.reference, head.subject, head.addressee].map { $0.map { letter[$0] } ?? "-" }
    return ([Self.date(head.date) ?? "-"] + texts).joined(separator: " | ")
  }

  static let wanted =
    "2021-11-4 | BZDOC-1234 | Moties over de top | de Voorzitter van de Tweede Kamer der Staten-Generaal"

  @Test(
    "Letterheads",
    arguments: [
      """
      Datum 4 november 2021
      Onze referentie BZDOC-1234
      Betreft Moties over de top
      """,
      """
      Datum
      4 november 2021

      Ons kenmerk
      BZDOC-1234

      Betreft
      Moties over de
      top
      """,
      """
      Ons kenmerk: BZDOC-1234
      Datum: 4 november 2021
      Onderwerp: Moties over de top
      """,
      """
      Datum
      Onze referentie
      Betreft
      4 november 2021
      BZDOC-1234
      Moties over de top
      """,
    ])
  func letterheads(_ fields: String) {
    let addressee = "Aan de Voorzitter van de\nTweede Kamer der Staten-Generaal\n\n"
    #expect(Self.head(addressee + fields) == Self.wanted)
  }

  @Test("The form in which letters are published")
  func published() {
    let letter = Letter.reading(
      """
      34 775 V Vaststelling van de begrotingsstaten van het Ministerie van Buitenlandse
      Zaken (V) voor het jaar 2018

      Nr. 39 BRIEF VAN DE MINISTER VAN BUITENLANDSE ZAKEN

      Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

      Den Haag, 11 december 2017

      Hierbij informeer ik u over de uitvoering van de motie die op 14 november is aangenomen.

      De Minister van Buitenlandse Zaken,
      H. Zijlstra
      """)
    #expect(letter.head.paper.map { letter[$0] } == "kst-34775-V-39")
    #expect(Self.date(letter.head.date) == "2017-12-11")
    #expect(
      letter.head.addressee.map { letter[$0] } == "de Voorzitter van de Tweede Kamer der Staten-Generaal")
    #expect(letter.head.introduction.count == 1)
    #expect(letter.head.signatories.map { $0.name.map { letter[$0] } } == ["H. Zijlstra"])
  }
}

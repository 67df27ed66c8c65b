import Testing

@testable import Kamerbrief

/// Lines of a PDF, and the text they are.
@Suite("Running text")
struct RunningTests {
  /// A paragraph as it is printed, and as it reads; a marker stands as ‹1› where it was taken out.
  struct Case: Sendable, CustomTestStringConvertible {
    var lines: String
    var wanted: String
    init(_ lines: String, _ wanted: String) {
      self.lines = lines
      self.wanted = wanted
    }
    var testDescription: String { lines }
  }

  /// The texts of a letter with these paragraphs, and with a note for each number.
  static func read(_ body: String, notes: [String] = [], behind: String = "") -> [String] {
    var letter = "Geachte voorzitter,\n\n\(body)\n\nDe minister van Buitenlandse Zaken,\n\nBen Knapen\n\n"
    for note in notes { letter += note + "\n" }
    let running = Reading(Array((letter + behind).utf8)).running
    return running.runs.map { run in
      var text: [UInt8] = []
      var at = run.start
      for marker in running.markers[run.markers] {
        text += running.bytes[at..<marker.at] + Array("‹\(marker.number)›".utf8)
        at = marker.at
      }
      return String(decoding: text + running.bytes[at..<run.end], as: UTF8.self)
    }
  }

  static func notes(_ count: Int) -> [String] {
    count == 0 ? [] : (1...count).map { "\($0) Kamerbrief over onderwerp \($0) (21 501-02, nr. 230\($0))" }
  }

  @Test("Labels of a list that stand apart from its items, before or behind them")
  func labelsApart() {
    let before = Self.labels("De inzet richt zich op:\n•\n•\n\neen gesprek;\neen brief.")
    #expect(before == [":De inzet richt zich op:", "•:een gesprek;", "•:een brief."])
    let behind = Self.labels(
      "De inzet richt zich op:\n\neen gesprek;\n\neen brief.\n\n-\n-\n\nDit is gedaan.")
    #expect(behind.prefix(3) == [":De inzet richt zich op:", "-:een gesprek;", "-:een brief."])
  }

  /// Label and text of each paragraph.
  private static func labels(_ body: String) -> [String] {
    let letter = Letter(parsing: Array("Geachte voorzitter,\n\n\(body)\n".utf8), name: "")
    return letter.head.introduction.map { paragraph in
      (paragraph.label.map { letter[$0] } ?? "") + ":" + letter[paragraph.text]
    }
  }

  @Test("A marker on a line of its own belongs to the line below it, in headings and where a paragraph opens")
  func markersAbove() {
    let texts = Self.read(
      """
      Motie van het lid Eppink over de verslechterende mensenrechtensituatie in
                                                                   1
      Azerbeidzjan aankaarten op de komende Europese top in Brussel

                                                                   2
      Het kabinet heeft dit aangekaart op de Europese top in Brussel, en daarna ook
      in het gesprek met de ambassadeur.
      """, notes: Self.notes(2))
    #expect(
      texts.prefix(2) == [
        "Motie van het lid Eppink over de verslechterende mensenrechtensituatie in Azerbeidzjan aankaarten op "
          + "de komende Europese top in Brussel‹1›",
        "Het kabinet heeft dit aangekaart op de Europese top in Brussel,‹2› en daarna ook in het gesprek met de "
          + "ambassadeur.",
      ])
  }

  @Test("A bracket behind a marker is the marker's where the notes have it")
  func bracketedMarkers() {
    let texts = Self.read(
      "Dit is gedaan.1) De volgorde is die van het debat,2) zoals gezegd.",
      notes: ["1) Kamerstuk 31 765, nr. 1.", "2) Kamerstuk 31 765, nr. 2."])
    #expect(texts.first == "Dit is gedaan.‹1› De volgorde is die van het debat,‹2› zoals gezegd.")
  }

  @Test(
    "Hyphens at line ends",
    arguments: [
      Case(
        "Het kabinet heeft dit samen met de verant-\nwoordelijke dienst gedaan.",
        "Het kabinet heeft dit samen met de verantwoordelijke dienst gedaan."),
      Case(
        "Dit geldt voor alle lidstaten en voor de EU-\nlidstaten.",
        "Dit geldt voor alle lidstaten en voor de EU-lidstaten."),
      Case(
        "Het kabinet heeft dit samen met de verant\u{2}woordelijke dienst en met de PO\u{2}\nraad gedaan.",
        "Het kabinet heeft dit samen met de verantwoordelijke dienst en met de PO-raad gedaan."),
      Case(
        "Dat is niet zo veel als eerder werd gedacht, zo-\nals uw Kamer weet, en zoals is bericht.",
        "Dat is niet zo veel als eerder werd gedacht, zoals uw Kamer weet, en zoals is bericht."),
      Case(
        "De aanpak is veel breder dan eer-\nder en breder dan de zogeheten n=1-aan-\npak van vorig jaar.",
        "De aanpak is veel breder dan eerder en breder dan de zogeheten n=1-aanpak van vorig jaar."),
      Case(
        "De regeling heeft ook nog steeds voor-\nen nadelen.",
        "De regeling heeft ook nog steeds voor- en nadelen."),
      Case(
        "Het kabinet sprak met de regering van Noord-\nIerland over de grens.",
        "Het kabinet sprak met de regering van Noord-Ierland over de grens."),
      Case(
        "De begroting voor de periode 2021-\n2025 is gereed.",
        "De begroting voor de periode 2021-2025 is gereed."),
      Case(
        "Het kabinet roept alle partijen op tot de-\nescalatie van het conflict.",
        "Het kabinet roept alle partijen op tot de-escalatie van het conflict."),
      Case(
        "Zij roepen de partijen op tot een staakt-het-\nvuren in de regio.",
        "Zij roepen de partijen op tot een staakt-het-vuren in de regio."),
      Case(
        "Een drone-exploitant is geregistreerd; elke drone-\nexploitant betaalt.",
        "Een drone-exploitant is geregistreerd; elke drone-exploitant betaalt."),
      Case(
        "Er zijn veel woningbouwplannen gemaakt. De woning-\nbouwplannen zijn klaar.",
        "Er zijn veel woningbouwplannen gemaakt. De woningbouwplannen zijn klaar."),
      Case(
        "Dit is samen met de verant\u{FFFE}woordelijke dienst gedaan.",
        "Dit is samen met de verantwoordelijke dienst gedaan."),
      Case(
        "Het kabinet – zo is eerder aangegeven -\nheeft dit toegezegd.",
        "Het kabinet – zo is eerder aangegeven - heeft dit toegezegd."),
    ])
  func hyphens(_ row: Case) { #expect(Self.read(row.lines).first == row.wanted) }

  @Test("Lines that are not hyphenated keep the hyphens they have")
  func unhyphenated() {
    let lines = Array(repeating: "Het kabinet heeft de Kamer hierover uitgebreid bericht.", count: 60)
    let text =
      lines.joined(separator: "\n") + "\nDit gaat over de sociaaleconomische beleids-\nagenda van dit jaar."
    #expect(Self.read(text).first?.hasSuffix("beleids-agenda van dit jaar.") == true)
  }

  @Test("A few line-end hyphens tell that a letter is hyphenated, one in many lines does not")
  func fewHyphens() {
    let lines = Array(repeating: "Het kabinet heeft de Kamer hierover uitgebreid bericht.", count: 50)
    let text =
      lines.joined(separator: "\n")
      + "\nDaarbij gelden naar verwachting ook twee rand-\nvoorwaarden, zo blijkt uit het commissiever-\nzoek van mei."
    #expect(
      Self.read(text).first?.hasSuffix(
        "ook twee randvoorwaarden, zo blijkt uit het commissieverzoek van mei.") == true)
  }

  @Test("A blank before the hyphens at line ends")
  func spacedHyphens() {
    let text = Self.read(
      "Het overleg met alle sociale part -\nners is begonnen en wordt in het voor -\njaar van dit jaar afgerond."
    )
    #expect(
      text.first
        == "Het overleg met alle sociale partners is begonnen en wordt in het voorjaar van dit jaar afgerond."
    )
  }

  @Test(
    "Characters",
    arguments: [
      Case("Het kabinet heeft\nde Kamer  bericht.", "Het kabinet heeft de Kamer bericht."),
      Case(
        "Dit is een e\u{FB03}ciënte en \u{FB01}nanciële a\u{FB00}aire.",
        "Dit is een efficiënte en financiële affaire."),
      Case("Het gaat om 21\u{A0}miljoen\u{A0}euro.", "Het gaat om 21 miljoen euro."),
      Case("De sa\u{AD}menwer\u{200B}king gaat goed.", "De samenwerking gaat goed."),
    ])
  func characters(_ row: Case) { #expect(Self.read(row.lines).first == row.wanted) }

  @Test(
    "Markers",
    arguments: [
      Case("Het staat in de bijlage1 en is gedeeld.2", "Het staat in de bijlage‹1› en is gedeeld.‹2›"),
      Case("Het debat (AEF)1, was in maart.2 Daarna", "Het debat (AEF)‹1›, was in maart.‹2› Daarna"),
      Case(
        "Het heet «kansrijk»1,\nen dat is toegezegd2om het",
        "Het heet «kansrijk»‹1›, en dat is toegezegd‹2› om het"),
      Case(
        "Hierover is gesproken.1Toekomstige plannen2 zijn er.",
        "Hierover is gesproken.‹1› Toekomstige plannen‹2› zijn er."),
      Case(
        "Dat was op 14 oktober 20201 en op 24 februari\n20212.",
        "Dat was op 14 oktober 2020‹1› en op 24 februari 2021‹2›."),
      Case("Dit is verzocht. 1 Deze richtlijn geldt.2", "Dit is verzocht.‹1› Deze richtlijn geldt.‹2›"),
      Case(
        "Het kabinet heeft de Kamer hierover dit jaar al eens bericht.1 \nDe Kamer is bericht.2 ",
        "Het kabinet heeft de Kamer hierover dit jaar al eens bericht.‹1› De Kamer is bericht.‹2›"
      ),
      Case(
        "Het is gedeeld1\n. De Kamer is bericht2\n. De Kamer wacht.",
        "Het is gedeeld‹1›. De Kamer is bericht‹2›. De Kamer wacht."),
      Case(
        "Het is gedeeld\n1\n. De Kamer is bericht\n2\n. De Kamer wacht.",
        "Het is gedeeld‹1›. De Kamer is bericht‹2›. De Kamer wacht."),
      Case(
        "Dit is gedaan.1 Artikel 7:2, tweede lid, biedt genoeg grond.2",
        "Dit is gedaan.‹1› Artikel 7:2, tweede lid, biedt genoeg grond.‹2›"),
      Case("Het is gedeeld¹ met de Kamer².", "Het is gedeeld‹1› met de Kamer‹2›."),
      Case("Het is gedeeld[1] met de Kamer [2].", "Het is gedeeld‹1› met de Kamer‹2›."),
      Case("Het is eerder gedeeld.1,2 De Kamer wacht.", "Het is eerder gedeeld.‹1›‹2› De Kamer wacht."),
      Case(
        "Het is CO2 en 3 m3 volgens motie 2, artikel 1.1 Dat is alles.2",
        "Het is CO2 en 3 m3 volgens motie 2, artikel 1.‹1› Dat is alles.‹2›"),
    ])
  func markers(_ row: Case) { #expect(Self.read(row.lines, notes: Self.notes(2)).first == row.wanted) }

  @Test("Markers take the bracket that their notes have")
  func closedMarkers() {
    let text = Self.read(
      "Dit staat ook (zie de toelichting in tabel\n2.1) in het rapport.1) De volgorde is die van het debat,2) zoals gezegd.",
      notes: ["1) Kamerstuk 31 765, nr. 1.", "2) Kamerstuk 31 765, nr. 2."])
    #expect(
      text.first
        == "Dit staat ook (zie de toelichting in tabel 2.1) in het rapport.‹1› De volgorde is die van het debat,‹2› zoals gezegd."
    )
  }

  @Test("A number that counts on is a year and a marker")
  func yearAndMarker() {
    let sentences = (1...13).map { "Het kabinet heeft hierover bericht.\($0)" }.joined(separator: " ")
    let text = Self.read(sentences + " Dat was op 7 juli 202014 in de Kamer.", notes: Self.notes(14))
    #expect(text.first?.hasSuffix("Dat was op 7 juli 2020‹14› in de Kamer.") == true)
    #expect(Self.read("Er zijn 202014 woningen gebouwd.").first == "Er zijn 202014 woningen gebouwd.")
  }

  static let address = "https://www.rijksoverheid.nl/documenten/kamerstukken/2021/10/29/kamerbrief"

  @Test(
    "Addresses cut by line ends",
    arguments: [
      Case("Zie \(address)-\nover-woningbouw voor meer.", "Zie \(address)-over-woningbouw voor meer."),
      Case(
        "Zie \(address)/\nover-woningbouw.pdf voor meer.", "Zie \(address)/over-woningbouw.pdf voor meer."),
      Case("Zie \(address)\n/woningbouw voor meer.", "Zie \(address)/woningbouw voor meer."),
      Case(
        "Zie \(address)-over-wo\nningbouw-en-ruimte voor meer.",
        "Zie \(address)-over-woningbouw-en-ruimte voor meer."),
      Case("Zie \(address)?\nutm_source=x voor meer.", "Zie \(address)?utm_source=x voor meer."),
      Case("Zie \(address)%\n20wonen voor meer.", "Zie \(address)%20wonen voor meer."),
      Case("Zie \(address)%20\nwonen voor meer.", "Zie \(address)%20wonen voor meer."),
      Case(
        "Zie https://www.\nraadvanstate.nl/adviezen voor meer.",
        "Zie https://www.raadvanstate.nl/adviezen voor meer."),
      Case(
        "Zie https://data.consilium.europa.\neu/doc/document/ST-36660 voor meer.",
        "Zie https://data.consilium.europa.eu/doc/document/ST-36660 voor meer."),
      Case("Zie https://nos.nl.\nen dat was alles.", "Zie https://nos.nl. en dat was alles."),
      Case("Zie \(address).html\nen-meer voor meer.", "Zie \(address).html en-meer voor meer."),
      Case(
        "Zie \(address)wo\nningbouw voor meer, en ook\n\(address)woningbouw, zoals gezegd.",
        "Zie \(address)woningbouw voor meer, en ook \(address)woningbouw, zoals gezegd."),
      Case("Zie \(address)\nvoor meer informatie.", "Zie \(address) voor meer informatie."),
      Case("Zie \(address)/\nKamerbrief over wonen.", "Zie \(address)/ Kamerbrief over wonen."),
      Case("Zie (\(address)),\nvoor-en-na.", "Zie (\(address)), voor-en-na."),
      Case(
        "Zie \(address)\nhttps://www.tweedekamer.nl dus.", "Zie \(address) https://www.tweedekamer.nl dus."),
    ])
  func addresses(_ row: Case) { #expect(Self.read(row.lines).first == row.wanted) }

  @Test("An address does not end in a hyphen")
  func blankInAddress() {
    let note = "1 Zie \(Self.address)-in-dalfsen- keerde-overleden)."
    #expect(
      Self.read("Het is gedeeld.1 Dat is alles.", notes: [note]).last
        == "Zie \(Self.address)-in-dalfsen-keerde-overleden).")
  }

  @Test("An address that the letter shows whole proves how a cut one reads")
  func known() {
    let whole = Self.address + "woningbouw"
    let notes = ["1 Kamerbrief over wonen, \(Self.address)", "woningbouw en ruimte"]
    #expect(
      Self.read("Het is gedeeld.1 Dat is alles.", notes: notes).last
        == "Kamerbrief over wonen, \(Self.address) woningbouw en ruimte")
    #expect(
      Self.read("Het is gedeeld.1 Dat is alles.", notes: notes, behind: "\n\(whole)\n\(whole)\n").last
        == "Kamerbrief over wonen, \(whole) en ruimte")
  }
}

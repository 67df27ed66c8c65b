import KamerbriefLaws
import Testing

@testable import Kamerbrief

/// Words, hyphens and addresses at the ends of lines.
@Suite("Line ends")
struct LineEndTests {
  @Test(
    "A hyphen inside a host's name is the typesetter's, where words are broken or the name stands elsewhere",
    arguments: [
      Case("https://www.raadvansta-\nte.nl/adviezen.", "https://www.raadvanstate.nl/adviezen"),
      Case("https://eur-\nlex.europa.eu/eli.", "https://eur-lex.europa.eu/eli"),
      Case("https://www.uit-\nkomsten.nl/dit.", "https://www.uitkomsten.nl/dit"),
    ])
  func brokenHost(_ row: Case) {
    let hyphenated =
      "\n\nDe uit-\nkomsten van dit onder-\nzoek worden gemeten en be-\nsproken in het najaar. De uitkomsten volgen."
    let letter = Letter.reading(body: "Het staat op \(row.text)" + hyphenated)
    #expect(letter.urls.map { letter[$0.url] } == row.wanted)
  }

  @Test("A number alone below an address is none of it")
  func numberBelow() {
    let letter = Letter.reading(
      """
      \(Letter.salutation)De uitstoot1 daalt.

      1 Zie voor de berekening van de uitstoot in megaton: https://edepot.wur.nl/138952
      2
      """)
    #expect(letter.urls.map { letter[$0.url] } == ["https://edepot.wur.nl/138952"])
  }

  @Test("U+0002 in the place of a hyphen is no finding")
  func hyphenSign() {
    let letter = Letter.reading("\(Letter.salutation)Dit is een co\u{2}groep voor bruggen.\n")
    #expect(!letter.diagnostics.contains { $0.code == .controlCharacter })
  }

  @Test(
    "Addresses that a line cuts",
    arguments: [
      (
        "https://eur-lex.europa.eu/TXT/?uri=CELEX:\n32020R0628.",
        "https://eur-lex.europa.eu/TXT/?uri=CELEX:32020R0628"
      ),
      (
        "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32026\nR0140",
        "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32026R0140"
      ),
      (
        "https://www.tweedekamer.nl/detail?id=2020Z43754&did=2020D26163\nen",
        "https://www.tweedekamer.nl/detail?id=2020Z43754&did=2020D26163"
      ), ("https://www.rivm.nl/langs-de-waal/\nen https://www.rivm.nl", "https://www.rivm.nl/langs-de-waal/"),
      ("https://www.rivm.nl/langs-de-waal/\nen wordt ververst", "https://www.rivm.nl/langs-de-waal/"),
      (
        "https://undocs.org/en/resolutions-of-the-security-council/S/RES/2287\n(2021).",
        "https://undocs.org/en/resolutions-of-the-security-council/S/RES/2287(2021)"
      ),
      (
        "https://data.consilium.europa.eu/doc/document/ST-201-2025-I\nNIT/nl/pdf",
        "https://data.consilium.europa.eu/doc/document/ST-201-2025-INIT/nl/pdf"
      ),
      (
        "https://open.overheid.nl/documenten/add30292-67cc-2a6d/file\nwordt ververst",
        "https://open.overheid.nl/documenten/add30292-67cc-2a6d/file"
      ),
      (
        "https://eur-lex.europa.eu/collection/all-of-them/legal-content/NL/TX\nT/PDF/?uri=CELEX:52020DC0345.",
        "https://eur-lex.europa.eu/collection/all-of-them/legal-content/NL/TXT/PDF/?uri=CELEX:52020DC0345"
      ),
      (
        "https://data.consilium.europa.eu/doc/document/of-the-council/S\nT-445-2019-INIT/nl/pdf.",
        "https://data.consilium.europa.eu/doc/document/of-the-council/ST-445-2019-INIT/nl/pdf"
      ),
      (
        "https://www.cbs.nl/nl-nl/nieuws/een_register_van_algoritmen_en_verd\ner; Monitor Woondeals",
        "https://www.cbs.nl/nl-nl/nieuws/een_register_van_algoritmen_en_verder"
      ),
      ("https://www.rijksoverheid.nl/wet.ht\nml Kamerbrief", "https://www.rijksoverheid.nl/wet.html"),
      ("https://open.overheid.nl/4b29/p\ndf Kamerbrief", "https://open.overheid.nl/4b29/pdf"),
      (
        "https://www.tweedekamer.nl/debat_en_vergadering/details?id=202\n6A0578 en",
        "https://www.tweedekamer.nl/debat_en_vergadering/details?id=2026A0578"
      ),
      (
        "https://www.tweedekamer.nl/detail?id=2025\nZ45923&did=2025D27646 en",
        "https://www.tweedekamer.nl/detail?id=2025Z45923&did=2025D27646"
      ),
      (
        "https://www.cbs.nl/nl-nl/nieuws/een_register_van_algoritmen_en_verd\ner; https://open.overheid.nl/ronl",
        "https://www.cbs.nl/nl-nl/nieuws/een_register_van_algoritmen_en_verder"
      ),
    ])
  func cutAddress(_ text: String, _ address: String) {
    let letter = Letter.reading(body: "Het kabinet bezag dit.1", notes: ["1 Zie \(text)"])
    #expect(letter.urls.first.map { letter[$0.url] } == address)
  }

  @Test(
    "What stands at a line's end",
    arguments: [
      Case("In de jaren (2021–\n2022) is dat gedaan.", "In de jaren (2021–2022) is dat gedaan."),
      Case(
        "Dat geldt in de jeugd-\nggz en voor de btw-\nverhoging.",
        "Dat geldt in de jeugd-ggz en voor de btw-verhoging."),
      Case(
        "De Wol-\nBES en de WolBES gelden voor EU-\nMinisters.",
        "De WolBES en de WolBES gelden voor EU-Ministers."),
    ])
  func lineEnds(_ row: Case) {
    let hyphenated = "\n\nDe uit-\nkomsten van dit onder-\nzoek worden gemeten en be-\nsproken in het najaar."
    let letter = Letter.reading(body: row.text + hyphenated)
    #expect(letter.introduction.first == row.wanted[0])
  }

  @Test(
    "An address goes on where the line below opens with what no text opens with",
    arguments: [
      Case(
        "https://zoek.officielebekendmakingen.nl/\nkst-31239-429.html",
        "https://zoek.officielebekendmakingen.nl/kst-31239-429.html"),
      Case(
        "https://www.un.org/search?symbol=S/2010%20(2021)\n&lang=en",
        "https://www.un.org/search?symbol=S/2010%20(2021)&lang=en"),
      Case(
        "<https://www.rijksoverheid.nl/15/ser\n-advies-zekerheid>",
        "https://www.rijksoverheid.nl/15/ser-advies-zekerheid"),
    ])
  func addresses(_ given: Case) {
    let letter = Letter.reading(
      body: "Dit staat in de brief.1", notes: ["1 Kamerbrief over wind op zee (31239-429), \(given.text)"])
    #expect(letter.urls.map { letter[$0.url] } == given.wanted)
  }

  @Test("A hyphen before a short word with one of its own stands for the word")
  func hyphenForWord() {
    let letter = Letter.reading(
      body: """
        De pilots hebben voor de deel-
        nemers en de bege-
        leiders veel waarde voor het toezicht op het staakt-
        het-vuren.
        """)
    #expect(letter.introduction.joined().contains("staakt-het-vuren"))
  }

  @Test("Half a word, commas and addresses at line ends")
  func cutWords() {
    let letter = Letter.reading(
      "Geachte voorzitter,\n\nHet kabinet bezag dit samen met alle gemeenten.1 Deze ver-\nplichting geldt, zo staat te lezen op https://open.overheid.nl/ronl-4b29f1ce\n56d8/pdf, ook voor de provincies, en de bereikbaar-\nheid daarvan, met het oog op wat de gemeenten zelf hierover al hebben gezegd.2,\n3 Het kabinet komt hierop terug.4 De Kamer weet dit.5 En meer.6 Veel.7\n\n"
        + (1...7).map { "\($0) Kamerstuk 31 477, nr. 1\($0).\n" }.joined())
    #expect(
      letter.introduction == [
        "Het kabinet bezag dit samen met alle gemeenten. Deze verplichting geldt, zo staat te lezen op https://open.overheid.nl/ronl-4b29f1ce56d8/pdf, ook voor de provincies, en de bereikbaarheid daarvan, met het oog op wat de gemeenten zelf hierover al hebben gezegd. Het kabinet komt hierop terug. De Kamer weet dit. En meer. Veel."
      ])
    #expect(letter.footnotes.map(\.markers.count) == [1, 1, 1, 1, 1, 1, 1])
  }

  @Test("A sign for a hyphen and its line end ends a line: a note behind it is one")
  func lineEndSign() {
    let letter = Letter.reading(
      "Geachte voorzitter,\n\nDe Kamer is daarover eerder geïnfor\u{FFFE}meerd. Ik bezie dit samen met de medeover\u{FFFE}1Kamerstuk 22 112, nr. 5.\n\u{C}"
        + "heden.1 Een medeoverheid komt daarop terug, en medeoverheden ook.\n\nDe minister van Financiën,\n\nEelco Heinen\n"
    )
    #expect(letter.noteTexts == ["Kamerstuk 22 112, nr. 5."])
    #expect(
      letter.introduction == [
        "De Kamer is daarover eerder geïnformeerd. Ik bezie dit samen met de medeoverheden. Een medeoverheid komt daarop terug, en medeoverheden ook."
      ])
  }

  @Test("An address goes on with a full stop")
  func joins() {
    #expect(
      RunningTests.read("Zie https://zoek.officielebekendmakingen\n.nl/kst-27625-627.html voor meer.").first
        == "Zie https://zoek.officielebekendmakingen.nl/kst-27625-627.html voor meer.")
  }

  @Test("A hyphen that stands at line ends only is the typesetter's, the typed one beside it the word's")
  func typesettersHyphens() {
    let letter = Letter.reading(
      body:
        "De regeling is eenvoudig uitvoerbaar voor elke ge\u{2010}\nmeente, ook voor die met drone-\nexploitanten, zo volgt uit de eerste eva\u{2010}\nluatie. Zie https://www.raadvanstate.nl/ad\u{2010}\nviezen/12."
    )
    #expect(
      letter.introduction == [
        "De regeling is eenvoudig uitvoerbaar voor elke gemeente, ook voor die met drone-exploitanten, zo volgt uit de eerste evaluatie. Zie https://www.raadvanstate.nl/adviezen/12."
      ])
  }

  @Test("One blank or two before the hyphen of a broken word, as underlining leaves them")
  func spacedHyphens() {
    let letter = Letter.reading(
      body:
        "Motie van de leden Saris en Wuite over het uitstellen van de netta  -\nrieven voor Zeeland (32 637, nr. 167)\n\nHet kabinet heeft over de aansluiting van kerken en vereni  -\ngingen op het net bericht."
    )
    #expect(
      letter.motions.first?.subject.map { letter[$0] } == "het uitstellen van de nettarieven voor Zeeland")
  }

  @Test("A year's range below a page's address is no rest of it")
  func rangeIsNoAddress() {
    let letter = Letter.reading(
      """
      Geachte voorzitter,
      Dit is bezien.1 Het kabinet hecht hier veel waarde aan en heeft dat laten weten.
      1 https://zoek.officielebekendmakingen.nl/blg-1.pdf
      Pagina 1 van 2
      Deze afspraak geldt,2 zoals eerder aan de Kamer is bericht, voor de cao-perioden
      2025–2027.
      2 Kamerstuk 28676-70
      Pagina 2 van 2
      """)
    #expect(
      letter.noteTexts == [
        "https://zoek.officielebekendmakingen.nl/blg-1.pdf", "Kamerstuk 28676-70",
      ])
  }

  @Test("A bracket that opens at a line's end has no blank behind it")
  func openBracket() {
    #expect(
      RunningTests.read("De gegevens zijn openbaar (\nhttps://www.cbs.nl/nieuws) sinds dit jaar.").first
        == "De gegevens zijn openbaar (https://www.cbs.nl/nieuws) sinds dit jaar.")
  }

  @Test(
    "A hyphen in an address is the typesetter's where the letter has the address, or its word, without it",
    arguments: [
      ("https://www.cbs.nl/documenten/a-b", "https://www.cbs.nl/documenten/2020/a-b", false),
      ("https://www.cbs.nl/documenten/2020/a-b", "https://www.cbs.nl/documenten/2020/a-b", true),
      ("https://www.cbs.nl/docu-menten/2019", "https://www.cbs.nl/docu-menten/2020/a-b", false),
      ("https://www.cbs.nl/nieuws", "https://www.cbs.nl/docu-menten/2020/a-b", false),
    ])
  func hyphenInAddress(_ other: String, _ address: String, isProven: Bool) {
    let letter = Letter.reading(
      body: "Het kabinet bezag dit.1 Zie ook \(other) voor meer.",
      notes: ["1 Zie https://www.cbs.nl/docu-", "menten/2020/a-b."])
    #expect(letter.noteTexts == ["Zie \(address)."])
    #expect(letter.diagnostics.contains { $0.code == .unprovenJoin } == !isProven)
  }

  @Test(
    "The hyphen of a broken word, alone on its line with blanks round it, as underlining leaves it",
    arguments: ["\n", "\r\n"])
  func hyphenAlone(end: String) {
    let text = "De evaluatie volgt. Daarbij geldt de zesde eva\n \n -  \n\nluatie van het stelsel als maat."
    #expect(
      RunningTests.read(text.replacing("\n", with: end)).first
        == "De evaluatie volgt. Daarbij geldt de zesde evaluatie van het stelsel als maat.")
    #expect(Laws(Array(text.replacing("\n", with: end).utf8)).allBreaches == [])
  }

  @Test("A list's dash alone on its line is none")
  func dashAlone() {
    let letter = Letter.reading(
      body: "Het gaat om drie zaken:\n-\nhet stelsel zelf\n-\nde kosten daarvan\n-\nde uitvoering.")
    let items = letter.labelled(letter.head.introduction).suffix(2)
    #expect(items == ["- de kosten daarvan", "- de uitvoering."])
  }

  @Test("A paper's file on a line of its own, with a marker, is the rest of an address")
  func paperOfAddress() {
    let letter = Letter.reading(
      body:
        "De cijfers staan op https://zoek.officielebekendmakingen.nl/\nkst-31765-858.html.1\nDe Leidraad volgt.",
      notes: ["1 Kamerstuk 31 765, nr. 1039."])
    #expect(
      letter.introduction == [
        "De cijfers staan op https://zoek.officielebekendmakingen.nl/kst-31765-858.html.",
        "De Leidraad volgt.",
      ])
    #expect(letter.footnotes.map(\.markers.count) == [1])
  }

  @Test("An address whose scheme has a capital goes on over a line's end as others do")
  func schemeWithCapital() {
    #expect(
      RunningTests.read("Https://www.cbs.nl/artikel?id=\n123 meldt dit.").first
        == "Https://www.cbs.nl/artikel?id=123 meldt dit.")
  }

  @Test("A title below an address that ends in a hyphen and has no capitals")
  func titleBehindHyphen() {
    let letter = Letter.reading(
      body: "Dit is bekend.1",
      notes: [
        "1 Zie https://www.rijksoverheid.nl/documenten/kamerbrief-over-dierwaardige-",
        "Kamerbrief over dierwaardige veehouderij (2020D41262)",
      ])
    #expect(
      letter.urls.map { letter[$0.url] } == [
        "https://www.rijksoverheid.nl/documenten/kamerbrief-over-dierwaardige-"
      ])
  }
}

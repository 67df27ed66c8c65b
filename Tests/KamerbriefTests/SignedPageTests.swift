import Testing

@testable import Kamerbrief

/// Signatures in other orders, heads that have one page to stand on, and markers on lines of their own.
@Suite("Signatures and page edges")
struct SignedPageTests {
  @Test(
    "Names before their offices, and offices that share a line",
    arguments: [
      Case(
        "P. Adema\nDe staatssecretaris van Financiën\n\nS.A.M. Kaag\nDe Minister van Volksgezondheid, Welzijn en Sport",
        "De staatssecretaris van Financiën: P. Adema",
        "De Minister van Volksgezondheid, Welzijn en Sport: S.A.M. Kaag"),
      Case(
        "De minister van Justitie en Veiligheid, De staatssecretaris van Economische\nZaken en Klimaat,\nM.G.J. Harbers Dennis Wiersma",
        "De minister van Justitie en Veiligheid: M.G.J. Harbers",
        "De staatssecretaris van Economische Zaken en Klimaat: Dennis Wiersma"),
      Case(
        "De Minister van Volksgezondheid,\nWelzijn en Sport,\nDe staatssecretaris van Infrastruc-\ntuur en Waterstaat,\nM.G.J. Harbers prof. dr. E.H. Dijkgraaf",
        "De Minister van Volksgezondheid, Welzijn en Sport: M.G.J. Harbers",
        "De staatssecretaris van Infrastructuur en Waterstaat: prof. dr. E.H. Dijkgraaf"),
      Case(
        "De minister van Financiën,\nDe minister van Defensie,\nmr. D. Yeşilgöz-Zegerius A.C. van Huffelen",
        "De minister van Financiën: mr. D. Yeşilgöz-Zegerius",
        "De minister van Defensie: A.C. van Huffelen"),
      Case(
        "DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT,\n\nR. (Robert) Tieman",
        "DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT: R. (Robert) Tieman"),
      Case("D. van Loon\nDe minister van Financiën\nNoten", "De minister van Financiën: D. van Loon"),
      Case(
        "DE MINISTER VAN LANDBOUW, NATUUR EN VOEDSELKWALITEIT,\n\nMaarten van Ooijen",
        "DE MINISTER VAN LANDBOUW, NATUUR EN VOEDSELKWALITEIT: Maarten van Ooijen"),
    ])
  func signs(_ row: Case) { #expect(LetterTests.signatories(row.text) == row.wanted) }

  @Test(
    "Heads of a second page that no other page repeats",
    arguments: ["Bestuursstaf", "datum 4 juli 2022   kenmerk 4626621   blad 2"])
  func heads(_ head: String) {
    let letter = LetterTests.letter(
      "Geachte voorzitter,\n\nHet kabinet bezag de uitkomsten van het onderzoek, en wat hierop\n\nPagina 1 van 2\n\u{C}\(head)\nbetrekking heeft. Daarvan doet het de Kamer bij gelegenheid bericht.\n\nPagina 2 van 2\n"
    )
    #expect(
      letter.head.introduction.map { letter[$0.text] } == [
        "Het kabinet bezag de uitkomsten van het onderzoek, en wat hierop betrekking heeft. Daarvan doet het de Kamer bij gelegenheid bericht."
      ])
  }

  @Test("A department's name and the date that head two pages")
  func ministry() {
    let head = "Ministerie van Landbouw, Natuur en Voedselkwaliteit | 8 maart 2019"
    let letter = LetterTests.letter(
      "Onderwerp: Stand van zaken van de moties over de landbouw en\nde visserij\n\nGeachte voorzitter,\n\nHet kabinet bezag dit.\n\nPagina 1 van 3\n\(head)\nHet kabinet bezag meer.\n\nPagina 2 van 3\n\(head)\nHet kabinet bezag alles.\n\nPagina 3 van 3\n"
    )
    #expect(
      letter.head.introduction.map { letter[$0.text] } == [
        "Het kabinet bezag dit.", "Het kabinet bezag meer.", "Het kabinet bezag alles.",
      ])
  }

  @Test("A side column's reference with the text's own words behind it")
  func reference() {
    let letter = LetterTests.letter(
      "Onze referentie\n49959005\n\nGeachte voorzitter,\n\nHet kabinet bezag dit, en wat daarop\n\nPagina 1 van 2\n\u{C}Onze referentie\n49959005 betrekking heeft. De Kamer weet dat.\n\nPagina 2 van 2\n"
    )
    #expect(
      letter.head.introduction.map { letter[$0.text] } == [
        "Het kabinet bezag dit, en wat daarop betrekking heeft. De Kamer weet dat."
      ])
  }

  @Test("The date of the letter that is answered, and a department between labels and values")
  func letterhead() {
    let letter = LetterTests.letter(
      "Uw brief van\n3 april 2023\n\nUw kenmerk\n-\n\nDatum\n26 juni 2023\n\nGeachte voorzitter,\n\nHet kabinet bezag dit.\n"
    )
    #expect(LetterTests.date(letter.head.date) == "2023-6-26")
    let other = LetterTests.letter(
      "Datum\nBetreft\n\nBestuurskern\n\n24 oktober 2020\nStand van zaken van de moties\n\nGeachte voorzitter,\n\nHet kabinet bezag dit.\n"
    )
    #expect(other.head.subject.map { other[$0] } == "Stand van zaken van de moties")
  }

  @Test("Markers alone on a line, or at the start of one, are none of the notes below them")
  func loneMarkers() {
    let letter = LetterTests.letter(
      "Geachte voorzitter,\nHierbij informeer ik uw Kamer over de voortgang van het programma.\n1\nDit volgt uit de motie van het lid Piri over jeugd (Kamerstuk 21501-02, nr. 18). Deze\ncijfers zijn van het bureau, en lopen op tot het einde van het lopende jaar.\n2 Het wetsvoorstel bevat hiervoor een grondslag.\n1Verslag van de Raad (Kamerstuk 29 282, nr. 5).\n2Handelingen II 2019/20, nr. 61, item 8.\n"
    )
    #expect(letter.footnotes.map(\.number) == [1, 2])
    #expect(letter.footnotes.map(\.markers.count).first == 1)
  }

  @Test("Numbered headings over text with papers are no notes")
  func headings() {
    let letter = LetterTests.letter(
      "Geachte voorzitter,\n\nHet kabinet bezag dit.1 De Kamer weet dit.2\n\n1 Het voorkomen van huisuitzettingen bij gezinnen met kinderen\nDe motie van het lid Piri (Kamerstuk 36200 B, nr. 5) verzoekt de regering hierover te spreken.\n\n2 Het midden- en kleinbedrijf\nDe motie van het lid Flach (Kamerstuk 36200 B, nr. 6) verzoekt de regering hierover te spreken.\n\n1 Kamerstuk 32 847, nr. 140.\n2 Kamerbrief voortgang, 10 juli 2018 (Kamerstuk 32 847, nr. 141).\n"
    )
    #expect(letter.sections.count == 2)
    #expect(letter.footnotes.map(\.number) == [1, 2])
  }

  @Test("A theme over a motion whose heading ends in numbers")
  func theme() {
    let letter = LetterTests.letter(
      "Geachte voorzitter,\n\nHet kabinet bezag dit.\n\nA. Uitvoering\n\nMotie van het lid Piri over de bekostiging van kleine opleidingen na 2025\n(19637-198), 13 juni 2022\n\nHet kabinet deed dit.\n"
    )
    #expect(letter.sections.map { letter[$0.heading!] } == ["Uitvoering"])
    #expect(letter.motions.map(\.section) == [0])
  }

  @Test("Decimals hold no markers; a marker can stand behind the letters of a directive")
  func markers() {
    let text = { (sentence: String) in
      "Geachte voorzitter,\n\nDit is zo.1 Dat ook.2 Dit wel.3 Dat niet.4 Iets meer.5 \(sentence)\n\n"
        + (1...6).map { "\($0) Kamerstuk 31 477, nr. 1\($0).\n" }.joined()
    }
    let decimal = LetterTests.letter(text("In paragraaf 7.45 staat dit.6"))
    #expect(decimal.footnotes.map(\.markers.count) == [1, 1, 1, 1, 1, 1])
    #expect(
      decimal.head.introduction.map { decimal[$0.text].hasSuffix("In paragraaf 7.45 staat dit.") } == [true])
    let directive = LetterTests.letter(text("Richtlijn 2015/1056/EU6 laat ruimte."))
    #expect(directive.footnotes.map(\.markers.count) == [1, 1, 1, 1, 1, 1])
  }

  @Test("A chamber and its session are no title; the rest of an address can be a label's word")
  func notes() {
    let letter = LetterTests.letter(
      "Geachte voorzitter,\n\nDit is zo.1 Dat ook.2 Dit wel.3\n\n1 Tweede Kamer, vergaderjaar 2019–2020, 32 847, nr. 3.\n2 https://www.rijksoverheid.nl/documenten/tussenrapportage-over-\nbijlage\n3 Kamerstuk 31 477, nr. 12.\n"
    )
    #expect(letter.footnotes[0].sources.map { $0.title == nil } == [true])
    #expect(
      letter.footnotes.map { letter[$0.text] }[1]
        == "https://www.rijksoverheid.nl/documenten/tussenrapportage-over-bijlage")
  }

  @Test("Lines cut at raised markers: no headings, and markers at their start")
  func cutLines() {
    let notes = (1...6).map { "\($0) Kamerstuk 31 477, nr. 1\($0).\n" }.joined()
    let letter = LetterTests.letter(
      "Geachte voorzitter,\nHierbij informeer ik uw Kamer over de voortgang van het programma van dit jaar.\n1\nHet kabinet bezag dit in overleg met de gemeenten en met de provincies, die hierover\nhet woord voerden.\n2\nHet advies loopt tot en met het einde van dit jaar, en wordt daarna bij de gemeenten\nen bij de provincies bezien, en dat geldt ook voor de wet.\n3, 4 De\ndiensten hebben hierover afspraken gemaakt, die voor het einde van dit jaar ingaan op\nde invulling\n5 van deze regel.\n6 Hierover is uw\nKamer eerder bericht, en daarover heeft het kabinet ook de beide provincies bericht.\n"
        + notes)
    #expect(letter.sections.isEmpty)
    #expect(letter.footnotes.map(\.markers.count) == [1, 1, 1, 1, 1, 1])
  }

  @Test("Labels in one block and values in the next; nobody signs below the salutation")
  func values() {
    let letter = LetterTests.letter(
      "Uw brief van\nUw kenmerk\nOns kenmerk\nDatum\n\n3 april 2023\n-\n2023-0000514233\n26 juni 2023\n\nGeachte voorzitter,\n\nde Voorzitter van de Tweede Kamer der Staten-Generaal\n\nHet kabinet bezag dit.\n\nDe minister van Financiën,\n\nL.C. de Raad\n"
    )
    #expect(LetterTests.date(letter.head.date) == "2023-6-26")
    #expect(letter.head.signatories.map { $0.name.map { letter[$0] } } == ["L.C. de Raad"])
  }

  @Test("A signature that opens a page, behind a note that ends in the rest of an address")
  func behindAddress() {
    let letter = LetterTests.letter(
      "Geachte voorzitter,\nDit staat vast.1\n1 Zie https://www.rijksoverheid.nl/documenten/\n"
        + "rapporten/2025/03/07/eindrapport-infrastructuur\n\u{C}De minister van Klimaat en Groene Groei\nSjoerd Bakhuizen\n"
    )
    #expect(letter.head.signatories.map { $0.name.map { letter[$0] } } == ["Sjoerd Bakhuizen"])
  }
}

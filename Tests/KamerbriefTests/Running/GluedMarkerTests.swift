import Testing

@testable import Kamerbrief

/// Markers glued to what ends in digits or in an address.
@Suite("Markers behind numbers and addresses")
struct GluedMarkerTests {
  @Test("A marker is glued to the number of an annex, also in mid-sentence")
  func markerOfAnnex() {
    let letter = Letter.reading(
      body: """
        De motie van het lid Tielen is aangenomen.1 Die vraagt om een tijdpad.2

        In Bijlage 13 geeft het kabinet aan wat de planning is.

        1 Kamerstuk 29 861, nr. 53
        2 Kamerstuk 29 861, nr. 60
        3 Raadpleegbaar via www.tweedekamer.nl
        """)
    #expect(letter.footnotes.map(\.markers.count) == [1, 1, 1])
    #expect(!letter.diagnostics.contains { $0.severity == .error })
  }

  @Test(
    "A marker behind an address's file, or in brackets",
    arguments: [
      ("Zie https://zoek.officielebekendmakingen.nl/kst-32761-128.html2. Dit loopt.", 2),
      ("Zie https://open.overheid.nl/documenten/ronl-7bfe/pdf2 voor het rapport.", 2),
    ])
  func address(_ sentence: String, _ number: Int) {
    let letter = Letter.reading(
      body: "Het kabinet bezag dit.1 \(sentence) De uitkomst volgt.3", notes: Array(Sample.papers.prefix(3)))
    #expect(letter.footnotes.map(\.markers.count) == [1, 1, 1])
    #expect(letter.urls.map { letter[$0.url].hasSuffix("2") } == [false])
  }

  @Test("Two markers behind an address and its stop")
  func twoBehindAddress() {
    let letter = Letter.reading(
      body: "Het kabinet bezag dit.1 Zie https://www.cbs.nl/nieuws/en_verder/.2,3 De uitkomst volgt.",
      notes: Array(Sample.papers.prefix(3)))
    #expect(letter.footnotes.map(\.markers.count) == [1, 1, 1])
    #expect(letter.urls.map { letter[$0.url] } == ["https://www.cbs.nl/nieuws/en_verder/"])
  }

  @Test("A marker in brackets behind an address and its stop")
  func bracketed() {
    let letter = Letter.reading(
      body: "Het kabinet bezag dit.[1] Zie https://www.cbs.nl/nieuws/en_verder.[2] De uitkomst volgt.[3]",
      notes: Array(Sample.papers.prefix(3)))
    #expect(letter.footnotes.map(\.markers.count) == [1, 1, 1])
  }

  @Test("A marker and its bracket behind the number of a motion")
  func motionNumberAndBracket() {
    let letter = Letter.reading(
      body: """
        1. Motie van het lid Piri over de jeugd (29279-5)

        Dit loopt.1) Het is af.2) Zie hierover ook het antwoord op motie 23). Dat is gedaan.

        2. Motie van het lid Flach over de zorg (29279-6)

        Dat loopt.
        """, notes: Array(Sample.papers.prefix(3)))
    #expect(letter.motions.first?.paragraphs.map { letter[$0.text].contains("motie 2. Dat") } == [true])
  }

  @Test("Two markers behind the number of a motion", arguments: ["motie 2.2,3", "motie 22, 3."])
  func twoBehindMotionNumber(_ named: String) {
    let letter = Letter.reading(
      body: """
        1. Motie van het lid Piri over de jeugd (29279-5)

        Dit loopt.1 Het is uitgevoerd als onderdeel van \(named) De termijn loopt af in mei.

        2. Motie van het lid Flach over de zorg (29279-6)

        Dat loopt.
        """, notes: Array(Sample.papers.prefix(3)))
    #expect(letter.footnotes.map(\.markers.count) == [1, 1, 1])
    #expect(letter.mentions.map(\.motion) == [1])
  }

  @Test("A marker behind the number of a motion")
  func motionNumber() {
    let letter = Letter.reading(
      body: """
        1. Motie van het lid Piri over de jeugd (29279-5)

        Dit loopt.1 Het is af.2 Zie hierover ook het antwoord op motie 23. Dat is gedaan.

        2. Motie van het lid Flach over de zorg (29279-6)

        Dat loopt.
        """, notes: Array(Sample.papers.prefix(3)))
    #expect(letter.footnotes.map(\.markers.count) == [1, 1, 1])
    #expect(letter.mentions.map(\.motion) == [1])
    #expect(letter.diagnostics.map(\.code) == [.ambiguousMarker])
  }

  @Test("A marker and its bracket behind an address and its stop")
  func closedBehindAddress() {
    let letter = Letter.reading(
      body:
        "Het kabinet bezag dit.1) Zie https://wetten.overheid.nl/BWBR0032105#Hoofdstuk8.2) De uitkomst volgt.3)",
      notes: Array(Sample.papers.prefix(3)))
    #expect(letter.footnotes.map(\.markers.count) == [1, 1, 1])
    #expect(letter.urls.map { letter[$0.url] } == ["https://wetten.overheid.nl/BWBR0032105#Hoofdstuk8"])
  }

  @Test(
    "Commas between markers that stand on lines of their own",
    arguments: ["beperkt1\n, 2\n. Dat", "beperkt1\n,\n2. Dat", "beperkt1,\n2. Dat", "beperkt.1\n,\n2 Dat"])
  func commas(_ text: String) {
    let letter = Letter.reading(
      body: "Het effect op de uitstoot van alle bedrijven is \(text) blijft nog jaren zo.3",
      notes: Array(Sample.papers.prefix(3)))
    #expect(letter.footnotes.map(\.markers.count) == [1, 1, 1])
    #expect(
      letter.introduction == [
        "Het effect op de uitstoot van alle bedrijven is beperkt. Dat blijft nog jaren zo."
      ])
  }

  @Test("A marker behind a name with a number of its own")
  func name() {
    let letter = Letter.reading(
      body: "Het kabinet bezag COVID-19.1 De crisis van COVID-192 heeft gevolgen. Dat klopt.3",
      notes: Array(Sample.papers.prefix(3)))
    #expect(letter.footnotes.map(\.markers.count) == [1, 1, 1])
    #expect(letter.head.introduction.first.map { letter[$0.text].contains("COVID-19 heeft") } == true)
  }

  @Test("Two markers of two digits without a sign between them")
  func pairOfTwoDigits() {
    let sentences = (1...9).map { "Dat is deel \($0 * 100) van het plan.\($0)" }.joined(separator: " ")
    let letter = Letter.reading(
      body: "\(sentences) Beide moties zijn daarna uitgevoerd.1011",
      notes: Sample.papers + ["10 Kamerstuk 29 362, nr. 110.", "11 Ibid., p. 76."])
    #expect(letter.footnotes.map(\.markers.count) == Array(repeating: 1, count: 11))
  }

  @Test("A marker glued to the last letter of an address, which the notes lack; else the digit is its own")
  func endOfAddress() {
    let body = "Dat is bekend.1 Zie https://www.rijksoverheid.nl/documenten/lelystad-airport2. Dat is gemeld."
    let marked = Letter.reading(body: "\(body)3", notes: Array(Sample.papers.prefix(3)))
    #expect(marked.footnotes.map(\.markers.count) == [1, 1, 1])
    #expect(
      marked.urls.map { marked[$0.url] } == ["https://www.rijksoverheid.nl/documenten/lelystad-airport"])
    let own = Letter.reading(body: "\(body)2", notes: Array(Sample.papers.prefix(2)))
    #expect(own.urls.map { own[$0.url] } == ["https://www.rijksoverheid.nl/documenten/lelystad-airport2"])
  }

  @Test("A marker and its bracket glued to the digits that an address ends in")
  func closedBehindDigits() {
    let letter = Letter.reading(
      body: """
        Dat is bekend1). Zie https://eur-lex.europa.eu/legal-content/NL/TXT/PDF/?uri=CELEX:52019DC02742).
        Dat is gemeld3), zie (https://www.rijksoverheid.nl/begroting/2022).
        """, notes: Array(Sample.papers.prefix(3)))
    #expect(letter.footnotes.map(\.markers.count) == [1, 1, 1])
    #expect(
      letter.urls.map { letter[$0.url] } == [
        "https://eur-lex.europa.eu/legal-content/NL/TXT/PDF/?uri=CELEX:52019DC0274",
        "https://www.rijksoverheid.nl/begroting/2022",
      ])
  }
}

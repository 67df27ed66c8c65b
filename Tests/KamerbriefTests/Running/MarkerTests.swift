import Testing

@testable import Kamerbrief

/// Which numbers in the text are markers.
@Suite("Markers")
struct MarkerTests {
  struct Split: Sendable, CustomTestStringConvertible {
    var text: String
    var read: String
    var notes: Int
    init(_ text: String, _ read: String, notes: Int = 3) {
      (self.text, self.read, self.notes) = (text, read, notes)
    }
    var testDescription: String { text }
  }

  @Test("A marker behind a number that is cited without a year")
  func resolution() {
    let letter = Letter.reading(
      body: "De Raad kwam bijeen.1 De VN nam resolutie 46/22 aan met 21 stemmen voor. Dat was in mei.3",
      notes: ["1 Kamerstuk 21 501-02, nr. 7.", "2 A/HRC/RES/46/2.", "3 Kamerstuk 21 501-02, nr. 8."])
    #expect(letter.head.introduction.flatMap(\.markers).map(\.footnote) == [1, 2, 3])
  }

  @Test("An acronym or a unit that ends in a digit, and a marker behind it", arguments: ["NIS2", "elke km2"])
  func acronym(_ word: String) {
    let letter = Letter.reading(
      body: "De richtlijn is vastgesteld.1 Zo geeft \(word)2 aan dat maatregelen nodig zijn.3",
      notes: ["1 Kamerstuk 27 625, nr. 1", "2 Kamerstuk 27 625, nr. 2", "3 Kamerstuk 27 625, nr. 3"])
    #expect(letter.footnotes.map { $0.markers.count } == [1, 1, 1])
    #expect(letter.head.introduction.first.map { letter[$0.text] }?.contains("\(word) aan") == true)
  }

  @Test("A marker with a bracket behind a stop ends a sentence, so a heading can follow")
  func markerWithBracket() {
    let letter = Letter.reading(
      body: """
        De stand van de moties uit het debat is zoals hieronder bij elk daarvan staat vermeld.
        Zij zijn alle in uitvoering, op een na, die nog wordt besproken met alle provincies.1)
        Motie van het lid Piri over nachttreinen in het noorden en oosten van het hele land
        (29 984, nr. 12)
        De vervoerder heeft dit toegezegd.
        """, notes: ["1) Kamerstuk 29 984, nr. 7."])
    #expect(letter.motions.count == 1)
  }

  @Test("The name of a road has no decimals")
  func road() {
    let letter = Letter.reading(
      body: "Er wordt dit jaar gewerkt aan de A27 en de N35,1 waardoor de hinder toeneemt.",
      notes: ["1 Kamerstuk 29 984, nr. 7."])
    #expect(letter.head.introduction.flatMap(\.markers).map(\.footnote) == [1])
  }

  @Test("Decimals hold no markers; a marker can stand behind the letters of a directive")
  func markers() {
    let text = { (sentence: String) in
      "Geachte voorzitter,\n\nDit is zo.1 Dat ook.2 Dit wel.3 Dat niet.4 Iets meer.5 \(sentence)\n\n"
        + (1...6).map { "\($0) Kamerstuk 31 477, nr. 1\($0).\n" }.joined()
    }
    let decimal = Letter.reading(text("In paragraaf 7.45 staat dit.6"))
    #expect(decimal.footnotes.map(\.markers.count) == [1, 1, 1, 1, 1, 1])
    #expect(
      decimal.head.introduction.map { decimal[$0.text].hasSuffix("In paragraaf 7.45 staat dit.") } == [true])
    let directive = Letter.reading(text("Richtlijn 2015/1056/EU6 laat ruimte."))
    #expect(directive.footnotes.map(\.markers.count) == [1, 1, 1, 1, 1, 1])
  }

  @Test("Lines cut at raised markers: no headings, and markers at their start")
  func cutLines() {
    let notes = (1...6).map { "\($0) Kamerstuk 31 477, nr. 1\($0).\n" }.joined()
    let letter = Letter.reading(
      "Geachte voorzitter,\nHierbij informeer ik uw Kamer over de voortgang van het programma van dit jaar.\n1\nHet kabinet bezag dit in overleg met de gemeenten en met de provincies, die hierover\nhet woord voerden.\n2\nHet advies loopt tot en met het einde van dit jaar, en wordt daarna bij de gemeenten\nen bij de provincies bezien, en dat geldt ook voor de wet.\n3, 4 De\ndiensten hebben hierover afspraken gemaakt, die voor het einde van dit jaar ingaan op\nde invulling\n5 van deze regel.\n6 Hierover is uw\nKamer eerder bericht, en daarover heeft het kabinet ook de beide provincies bericht.\n"
        + notes)
    #expect(letter.sections.isEmpty)
    #expect(letter.footnotes.map(\.markers.count) == [1, 1, 1, 1, 1, 1])
  }

  @Test("A marker behind the number of an article or a regulation, where the note has no other place")
  func citedNumbers() {
    let letter = Letter.reading(
      "Geachte voorzitter,\n\nDit staat vast.1 Zie artikel 82, elfde lid, en Verordening (EU) 2021/21153. De Kamer weet dit.4\n\n1 Kamerstuk 31 477, nr. 12.\n2 Stb. 2020, 5.\n3 PB L 435.\n4 Kamerstuk 31 477, nr. 14.\n"
    )
    #expect(letter.footnotes.map(\.markers.count) == [1, 1, 1, 1])
    let plain = Letter.reading(
      "Geachte voorzitter,\n\nDit staat vast.1 Zie artikel 82, elfde lid.2 De Kamer weet dit.3\n\n1 Kamerstuk 31 477, nr. 12.\n2 Stb. 2020, 5.\n3 Kamerstuk 31 477, nr. 14.\n"
    )
    #expect(
      plain.head.introduction.map { plain[$0.text] } == [
        "Dit staat vast. Zie artikel 82, elfde lid. De Kamer weet dit."
      ])
  }

  @Test("A day at a line's end before its month is no marker")
  func day() {
    let letter = Letter.reading(
      "Geachte voorzitter,\n\nDit staat vast.1 De Kamer weet dit.2 De raad bracht op 3\naugustus 2020 een advies uit.\n\n1 Kamerstuk 31 477, nr. 12.\n2 Kamerstuk 31 477, nr. 13.\n"
    )
    #expect(!letter.diagnostics.contains { $0.code == .missingNote })
    #expect(letter.introduction.last?.contains("op 3 augustus") == true)
  }

  @Test("A marker behind an address and its full stop")
  func markerBehindAddress() {
    let letter = Letter.reading(
      body: "Dit staat vast.1 Zie https://www.rijksoverheid.nl/rapporten/deel-82.2\nHet kabinet bezag dit.3",
      notes: ["1 Kamerstuk 28 286, nr. 611.", "2 Kamerstuk 28 286, nr. 612.", "3 Kamerstuk 28 286, nr. 613."])
    #expect(letter.footnotes.map(\.markers.count) == [1, 1, 1])
    #expect(letter.urls.map { letter[$0.url] } == ["https://www.rijksoverheid.nl/rapporten/deel-82"])
  }

  @Test(
    "Markers behind a number whose end is known",
    arguments: [
      Split("Dit is in zaak C-293/172 bepaald.", "Dit is in zaak C-293/17 bepaald."),
      Split("Dit is sinds het jaar 2022/232 bepaald.", "Dit is sinds het jaar 2022/23 bepaald."),
      Split("Dit is op 18 november 20222) bepaald.", "Dit is op 18 november 2022 bepaald."),
      Split("Dit is in de bijlage2) bepaald.", "Dit is in de bijlage bepaald."),
    ])
  func split(_ row: Split) {
    let letter = Letter.reading(
      body: "Dat is toegezegd.1 \(row.text) Het is gedaan.3",
      notes: (1...3).map { "\($0) Kamerstuk 29 279, nr. \($0)." })
    #expect(
      letter.introduction == ["Dat is toegezegd. \(row.read) Het is gedaan."])
    #expect(letter.footnotes.map { $0.markers.count } == [1, 1, 1])
  }

  @Test("The last marker without a note, behind a month and its year")
  func missingNote() {
    let letter = Letter.reading(
      body: "Dat is toegezegd.1 Het is gedaan.2 In de brief van 18 november 20223 is hierop ingegaan.",
      notes: (1...2).map { "\($0) Kamerstuk 29 279, nr. \($0)." })
    #expect(letter.diagnostics.filter { $0.severity == .error }.map(\.code) == [.missingNote])
  }

  @Test("Regulations, references and amounts have no markers")
  func plainNumbers() {
    let text =
      "Verordening (EU) 2016/679 en 1008/2008, brief 2023/297705, 2.750 huizen, 46 m3 en 1,5 graad."
    let letter = Letter.reading(
      body: "Dat is toegezegd.1 \(text) Het is gedaan.3",
      notes: [1, 2, 3].map { "\($0) Kamerstuk 29 279, nr. \($0)." })
    #expect(
      letter.introduction == ["Dat is toegezegd. \(text) Het is gedaan."])
  }

  @Test(
    "A marker on a line of its own, its sentence's sign on the next one, opens no note",
    arguments: [".", ";", ", en dat."])
  func raisedBeforeStop(_ sign: String) {
    let letter = Letter.reading(
      "Geachte voorzitter,\nHet kabinet heeft dit met de provincies in kaart gebracht\n1\n\(sign)\n"
        + "Motie van het lid Helder over bereikbaarheid (29 628, nr. 80)\nDe aanrijtijden zijn bekend.\n"
        + "De minister van Financiën,\nEelco Heinen\n1 Kamerstuk 29 279, nr. 6.\n")
    #expect(letter.motions.map { $0.subject.map { letter[$0] } } == ["bereikbaarheid"])
    #expect(letter.noteTexts == ["Kamerstuk 29 279, nr. 6."])
    #expect(letter.footnotes.map { $0.markers.count } == [1])
  }

  @Test("A marker glued to the number of a paper, which has four digits at most")
  func markerBehindPaper() {
    let letter = Letter.reading(
      """
      Geachte voorzitter,
      De norm is verlaagd.15

      Gewijzigde motie van het lid Inan over zwemles t.v.v. 36200-XVI-26716

      Dat is gedaan.17

      15 Kamerstuk 31 765, nr. 12.
      16 Kamerstuk 36200-XVI, nr. 270.
      17 Kamerstuk 31 765, nr. 14.
      """)
    #expect(
      letter.motionHeadings == [
        "Gewijzigde motie van het lid Inan over zwemles t.v.v. 36200-XVI-267"
      ])
    #expect(letter.motions[0].headingMarkers.map(\.footnote) == [16])
  }

  @Test(
    "A marker with a blank before it, behind the part of a verb or before a clause",
    arguments: [
      "Het besluit ligt voor de zomer ter consultatie voor 2. Het is gereed.",
      "De raden hebben een handreiking opgesteld, 2 die in september is verschenen.",
    ])
  func spacedMarkers(_ sentence: String) {
    let letter = Letter.reading(
      body: "Het kabinet bezag dit.1 \(sentence) Dat geldt ook voor de pabo.3",
      notes: ["1 Kamerstuk 31 288, nr. 4.", "2 Kamerstuk 31 288, nr. 5.", "3 Kamerstuk 31 288, nr. 6."])
    #expect(letter.footnotes.map(\.markers.count) == [1, 1, 1])
  }

  @Test("A marker on a line of its own above the gap that it left before a stop")
  func raisedBesideGap() {
    let letter = Letter.reading(
      body:
        "Het kabinet heeft dat onderzocht en bericht de Kamer.1\n2\nDit wordt betrokken bij de evaluatie in 2026 . Het instituut levert de\ndoelen in het najaar op.",
      notes: ["1 Kamerstuk 31 288, nr. 4.", "2 Kamerstuk 31 288, nr. 5."])
    let paragraph = letter.head.introduction.last
    #expect(
      paragraph.map { letter[$0.text] }?.hasSuffix(
        "de evaluatie in 2026. Het instituut levert de doelen in het najaar op.") == true)
    #expect(letter.footnotes.map(\.markers.count) == [1, 1])
  }

  @Test("A marker that comes twice, where the notes have brackets and the markers none")
  func duplicateBesideBracketedNotes() {
    let letter = Letter.reading(
      body: "Dat is bekend.1 Dat is gemeld2. De uitkomst volgt.3 De reacties waren positief.2 Dat was het.",
      notes: Sample.papers.prefix(3).map { "[\($0.prefix(1))] \($0.dropFirst(2))" })
    #expect(letter.footnotes.map(\.markers.count) == [1, 2, 1])
  }
}

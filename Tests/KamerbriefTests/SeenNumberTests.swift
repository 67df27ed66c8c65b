import Testing

@testable import Kamerbrief

/// Numbers that two things of a letter are counted with, and what stands where its page shows no end.
@Suite("Numbers of motions, rows and notes")
struct SeenNumberTests {
  private static func headings(_ letter: Letter) -> [String] {
    letter.motions.map { "\($0.number.map(String.init) ?? "-") \(letter[$0.heading])" }
  }

  private static let counted = [
    "1 Motie van het lid Piri over nachttreinen (29 984, nr. 12), 4 mei 2023",
    "2 Motie van de leden Podt en Krul over bruggen (29 984, nr. 15), 4 mei 2023",
  ]

  @Test("Headings counted as the notes are, without a stop")
  func headingsAsNotes() {
    let letter = LetterTests.letter(
      body: """
        De stand is als volgt.

        \(Self.counted[0])
        De vervoerder heeft dit toegezegd.1 De dienstregeling volgt later.

        \(Self.counted[1])
        De provincie beslist hierover in het najaar.2
        """, notes: ["1 Kamerstuk 29 984, nr. 7.", "2 Kamerstuk 29 984, nr. 9."])
    #expect(Self.headings(letter) == Self.counted)
    #expect(
      letter.footnotes.map { letter[$0.text] } == ["Kamerstuk 29 984, nr. 7.", "Kamerstuk 29 984, nr. 9."])
  }

  @Test("A note among notes may name a motion")
  func motionInNote() {
    let letter = LetterTests.letter(
      body: "De vervoerder heeft dit toegezegd.1 De dienstregeling volgt,2 in het najaar.3",
      notes: [
        "1 Kamerstuk 29 984, nr. 7.", "2 Motie van het lid Piri over nachttreinen (29 984, nr. 12)",
        "3 Kamerstuk 29 984, nr. 9.",
      ])
    #expect(letter.motions.isEmpty)
    #expect(letter.footnotes.count == 3)
  }

  @Test("The rows of a table have their numbers on lines of their own")
  func rows() {
    let letter = LetterTests.letter(
      body: """
        De stand is als volgt.
        Nr. Motie Stand van zaken
        1
        Motie van het lid Piri over
        nachttreinen (29 984, nr. 12)
        De vervoerder heeft dit toegezegd.1
        2
        Motie van de leden Podt en Krul
        over bruggen (29 984, nr. 15)
        De provincie beslist hierover.
        """, notes: ["1 Kamerstuk 29 984, nr. 7."])
    #expect(
      Self.headings(letter) == [
        "1 Motie van het lid Piri over nachttreinen (29 984, nr. 12)",
        "2 Motie van de leden Podt en Krul over bruggen (29 984, nr. 15)",
      ])
    #expect(letter.sections.isEmpty)
  }

  @Test("A marker with a bracket behind a stop ends a sentence, so a heading can follow")
  func markerWithBracket() {
    let letter = LetterTests.letter(
      body: """
        De stand van de moties uit het debat is zoals hieronder bij elk daarvan staat vermeld.
        Zij zijn alle in uitvoering, op een na, die nog wordt besproken met alle provincies.1)
        Motie van het lid Piri over nachttreinen in het noorden en oosten van het hele land
        (29 984, nr. 12)
        De vervoerder heeft dit toegezegd.
        """, notes: ["1) Kamerstuk 29 984, nr. 7."])
    #expect(letter.motions.count == 1)
  }

  @Test(
    "A publication's first foot, on one line with the imprint, ends a page: the note above it does not go on")
  func foot() {
    let text = """
      Geachte voorzitter,

      Hieronder staat per motie wat daarvan is geworden, zoals toegezegd.1 Dit sluit aan bij de eer-
      1 Brief van 24 maart 2022, zie https://open.overheid.nl/documenten/een-verbod.pdf
      kst-24587-272
      ISSN 0921 - 7371
      's-Gravenhage 2023 Tweede Kamer, vergaderjaar 2022–2023, 24 587, nr. 272 1
      der aangenomen motie van het lid Piri (Kamerstuk 36 410 VI, nr. 79).
      De korpschef heeft dat in 2027 weer op orde.2
      2 Kamerstuk 29 279, nr. 237.
      Tweede Kamer, vergaderjaar 2022–2023, 24 587, nr. 272 2
      De minister van Financiën,
      Eelco Heinen
      """
    let letter = LetterTests.letter(text)
    #expect(letter.source.pages == 2)
    #expect(letter.footnotes.map(\.number) == [1, 2])
    #expect(
      letter[letter.footnotes[0].text]
        == "Brief van 24 maart 2022, zie https://open.overheid.nl/documenten/een-verbod.pdf")
  }

  @Test("The last word of a page, cut at its hyphen, with the first note's number glued to it")
  func numberBehindWord() {
    let letter = LetterTests.letter(
      """
      Geachte voorzitter,

      De inspectie heeft dit onderzocht.1 Daarvan voldeden2 er 31 niet, van alle 412 trans1

      Beleidsreactie op het rapport van de Raad, 18 december 2023 (33 037, nr. 195).
      2 Kamerstuk 33 037, nr. 200.
      \u{C}porten van vorig jaar.

      De minister van Financiën,

      Eelco Heinen
      """)
    #expect(
      letter.footnotes.map { letter[$0.text] } == [
        "Beleidsreactie op het rapport van de Raad, 18 december 2023 (33 037, nr. 195).",
        "Kamerstuk 33 037, nr. 200.",
      ])
  }

  @Test("The name of a road has no decimals")
  func road() {
    let letter = LetterTests.letter(
      body: "Er wordt dit jaar gewerkt aan de A27 en de N35,1 waardoor de hinder toeneemt.",
      notes: ["1 Kamerstuk 29 984, nr. 7."])
    #expect(letter.head.introduction.flatMap(\.markers).map(\.footnote) == [1])
  }

  @Test(
    "A letter of the Eerste Kamer behind a suffix of digits",
    arguments: ["(21 501-20, K)", "(Kamerstuk 21501-20, K)"])
  func lettersBehindDigits(_ citation: String) {
    let letter = LetterTests.letter(body: "Dat staat in de brief \(citation).")
    #expect(letter.papers.map { letter[$0.id] } == ["kst-21501-20-K"])
  }
}

import Testing

@testable import Kamerbrief

/// What notes and headings cite.
@Suite("Citations and sources")
struct CitationTests {
  @Test("The chamber before a paper is none of a document's title")
  func chamber() {
    let letter = Letter.reading(
      body: "Het kabinet bezag dit.1", notes: ["1 Kamerbrief over loden leidingen (TK 27 625, nr. 60)"])
    #expect(
      letter.footnotes.first?.sources.map { $0.title.map { letter[$0] } } == [
        "Kamerbrief over loden leidingen"
      ])
  }

  @Test("A motion's paper in the note marked behind what the motion is about")
  func paperBehindSubject() {
    let letter = Letter.reading(
      body: """
        Hiermee doe ik de motie Hagen/Sneller over de opleiding van leraren1 af. Met de motie Kuzu over de zorg gaf
        uw Kamer een ander signaal.2
        """,
      notes: ["1 Kamerstukken II 2022/23, 22343, nr. 344.", "2 Handelingen II 2022/23, nr. 12, item 3."])
    #expect(letter.mentions.map { $0.paper.map { letter[$0] } } == ["kst-22343-344", nil])
  }

  @Test(
    "A bracket about the paper is no part of the subject; a name with a title behind its office; a reference of two words"
  )
  func brackets() {
    let letter = Letter.reading(
      "Geachte voorzitter,\n\nHet kabinet bezag de uitkomsten van het onderzoek, en wat hierop\n\nDGBI-TOP / 94195425  |  1 van 2\n\nbetrekking heeft.\n\nMotie van het lid Piri over de jeugd (ingediend op 2 oktober 2021, Kamerstuk 29 279, nr. 5)\n\nHet kabinet deed dit.\n\nDe minister van Economische Zaken en Klimaat, drs. C.J. Schouten\n\nDGBI-TOP / 94195425  |  2 van 2\n"
    )
    #expect(letter.motions.map { $0.subject.map { letter[$0] } } == ["de jeugd"])
    #expect(letter.head.signatories.map { $0.name.map { letter[$0] } } == ["drs. C.J. Schouten"])
    #expect(letter.head.introduction.count == 1)
  }

  @Test(
    "A letter of the Eerste Kamer behind a suffix of digits",
    arguments: ["(21 501-20, K)", "(Kamerstuk 21501-20, K)"])
  func lettersBehindDigits(_ citation: String) {
    let letter = Letter.reading(body: "Dat staat in de brief \(citation).")
    #expect(letter.papers.map { letter[$0.id] } == ["kst-21501-20-K"])
  }

  @Test("A chamber and its session are no title; the rest of an address can be a label's word")
  func notes() {
    let letter = Letter.reading(
      "Geachte voorzitter,\n\nDit is zo.1 Dat ook.2 Dit wel.3\n\n1 Tweede Kamer, vergaderjaar 2019–2020, 32 847, nr. 3.\n2 https://www.rijksoverheid.nl/documenten/tussenrapportage-over-\nbijlage\n3 Kamerstuk 31 477, nr. 12.\n"
    )
    #expect(letter.footnotes[0].sources.map { $0.title == nil } == [true])
    #expect(
      letter.noteTexts[1]
        == "https://www.rijksoverheid.nl/documenten/tussenrapportage-over-bijlage")
  }

  @Test("The paper of a heading is its own motion's, not that of the motion it is about")
  func motionAboutMotion() {
    let letter = Letter.reading(
      body:
        "1. Motie van het lid Beckerman over het uitvoeren van de motie Bushoff (36566-16)\n\nHet kabinet heeft dit uitgevoerd."
    )
    #expect(letter.mentions.map { letter[$0.text] } == ["motie Bushoff"])
    #expect(letter.mentions.allSatisfy { $0.motion == nil && $0.paper == nil })
  }

  @Test("The chamber and its session before a paper are part of no title")
  func session() {
    let letter = Letter.reading(
      """
      Geachte voorzitter,
      De wachttijden zijn gedaald.1

      Motie van het lid Inan over schoolboeken (TK 2021–2022, 35 925, nr. 12)
      De boeken zijn er.

      1 Monitor arbeidsmarkt 2020 (TK 2020–2021, 29 544, nr. 257).
      """)
    #expect(letter.footnotes[0].sources.map { $0.title.map { letter[$0] } } == ["Monitor arbeidsmarkt 2020"])
    #expect(letter.motions[0].subject.map { letter[$0] } == "schoolboeken")
  }

  @Test(
    "A number behind a paper's hyphen that is far too long for one",
    arguments: ["29628-12345678", "29628-123456789"])
  func longNumber(_ number: String) {
    let letter = Letter.reading(
      body: "Het nummer \(number) staat in het register.1", notes: ["1 Kamerstuk 29628-3."])
    #expect(letter.footnotes[0].markers.count == 1)
  }
}

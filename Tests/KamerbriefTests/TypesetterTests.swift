import Testing

@testable import Kamerbrief

/// Letters set by programs that number, break and repeat in their own ways.
@Suite("What typesetters print")
struct TypesetterTests {
  @Test("A hyphen that stands at line ends only is the typesetter's, the typed one beside it the word's")
  func hyphens() {
    let letter = LetterTests.letter(
      body:
        "De regeling is eenvoudig uitvoerbaar voor elke ge\u{2010}\nmeente, ook voor die met drone-\nexploitanten, zo volgt uit de eerste eva\u{2010}\nluatie. Zie https://www.raadvanstate.nl/ad\u{2010}\nviezen/12."
    )
    #expect(
      letter.head.introduction.map { letter[$0.text] } == [
        "De regeling is eenvoudig uitvoerbaar voor elke gemeente, ook voor die met drone-exploitanten, zo volgt uit de eerste evaluatie. Zie https://www.raadvanstate.nl/adviezen/12."
      ])
  }

  struct Split: Sendable, CustomTestStringConvertible {
    var text: String
    var read: String
    var notes: Int
    init(_ text: String, _ read: String, notes: Int = 3) {
      (self.text, self.read, self.notes) = (text, read, notes)
    }
    var testDescription: String { text }
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
    let letter = LetterTests.letter(
      body: "Dat is toegezegd.1 \(row.text) Het is gedaan.3",
      notes: (1...3).map { "\($0) Kamerstuk 29 279, nr. \($0)." })
    #expect(
      letter.head.introduction.map { letter[$0.text] } == ["Dat is toegezegd. \(row.read) Het is gedaan."])
    #expect(letter.footnotes.map { $0.markers.count } == [1, 1, 1])
  }

  @Test("The last marker without a note, behind a month and its year")
  func missingNote() {
    let letter = LetterTests.letter(
      body: "Dat is toegezegd.1 Het is gedaan.2 In de brief van 18 november 20223 is hierop ingegaan.",
      notes: (1...2).map { "\($0) Kamerstuk 29 279, nr. \($0)." })
    #expect(letter.diagnostics.filter { $0.severity == .error }.map(\.code) == [.missingNote])
  }

  @Test("Regulations, references and amounts have no markers")
  func plainNumbers() {
    let text =
      "Verordening (EU) 2016/679 en 1008/2008, brief 2023/297705, 2.750 huizen, 46 m3 en 1,5 graad."
    let letter = LetterTests.letter(
      body: "Dat is toegezegd.1 \(text) Het is gedaan.3",
      notes: [1, 2, 3].map { "\($0) Kamerstuk 29 279, nr. \($0)." })
    #expect(
      letter.head.introduction.map { letter[$0.text] } == ["Dat is toegezegd. \(text) Het is gedaan."])
  }

  @Test("Two notes in each other's place need no source to be notes")
  func swapped() {
    let letter = LetterTests.letter(
      body: "Dat is toegezegd.1 Het is gedaan.3 De evaluatie is klaar.2 Dat is gemeld.4",
      notes: [
        "1 Kamerstuk 29 279, nr. 1.", "3 Kamerstuk 29 279, nr. 3.", "2 Een hulpmotor in de staart.",
        "4 Kamerstuk 29 279, nr. 4.",
      ])
    #expect(letter.footnotes.map(\.number) == [1, 3, 2, 4])
    #expect(
      letter.diagnostics.filter { $0.severity == .error }.map(\.code) == [.outOfOrderMarker, .outOfOrderNote])
  }

  @Test("The paper of a heading is its own motion's, not that of the motion it is about")
  func motionAboutMotion() {
    let letter = LetterTests.letter(
      body:
        "1. Motie van het lid Beckerman over het uitvoeren van de motie Bushoff (36566-16)\n\nHet kabinet heeft dit uitgevoerd."
    )
    #expect(letter.mentions.map { letter[$0.text] } == ["motie Bushoff"])
    #expect(letter.mentions.allSatisfy { $0.motion == nil && $0.paper == nil })
  }

  @Test("A number, a paper and then the motion")
  func paperFirst() {
    let letter = LetterTests.letter(
      body:
        "3. 36 410 XIV, nr. 762 Tweede nader gewijzigde motie van het lid Piri over jeugd\n\nHet kabinet heeft dit uitgevoerd."
    )
    #expect(letter.motions.map(\.number) == [3])
    #expect(letter.motions.map { $0.paper.map { letter[$0] } } == ["kst-36410-XIV-762"])
  }

  @Test("The letter's own subject and reference at the edges of later pages")
  func ownWords() {
    let letter = LetterTests.letter(
      """
      Datum 3 mei 2024
      Ons kenmerk 5539953
      Onderwerp Stand van zaken moties natuur en visserij

      Geachte voorzitter,

      Het kabinet heeft de uitvoering van de motie ter hand
      5539953 1
      \u{C}Stand van zaken moties natuur en visserij
      genomen, en komt hier op terug.

      De minister van Financiën,

      Eelco Heinen
      5539953 2
      """)
    #expect(
      letter.head.introduction.map { letter[$0.text] } == [
        "Het kabinet heeft de uitvoering van de motie ter hand genomen, en komt hier op terug."
      ])
  }

  @Test("Bullets alone on their lines say nothing of a full line's width")
  func loneBullets() {
    let items = (1...14).map {
      "\u{2022}\nbij \($0 * 5) procent van de winkels kan met contant geld worden betaald;\n"
    }
    let letter = LetterTests.letter(
      """
      Geachte voorzitter,
      Bij de behandeling van de wet heeft de Kamer gevraagd hoe het met de betaling in winkels
      staat, en te waarborgen dat contant geld in heel Nederland beschikbaar blijft.
      Acceptatie door winkels
      Uit de meting van het Maatschappelijk Overleg Betalingsverkeer komt dit beeld naar voren:
      \(items.joined())Ik kom hierop terug.
      De minister van Financi\u{EB}n,
      Eelco Heinen

      """)
    #expect(letter.sections.map { $0.heading.map { letter[$0] } } == ["Acceptatie door winkels"])
  }

  @Test(
    "A marker on a line of its own, its sentence's sign on the next one, opens no note",
    arguments: [".", ";", ", en dat."])
  func raisedBeforeStop(_ sign: String) {
    let letter = LetterTests.letter(
      "Geachte voorzitter,\nHet kabinet heeft dit met de provincies in kaart gebracht\n1\n\(sign)\n"
        + "Motie van het lid Helder over bereikbaarheid (29 628, nr. 80)\nDe aanrijtijden zijn bekend.\n"
        + "De minister van Financiën,\nEelco Heinen\n1 Kamerstuk 29 279, nr. 6.\n")
    #expect(letter.motions.map { $0.subject.map { letter[$0] } } == ["bereikbaarheid"])
    #expect(letter.footnotes.map { letter[$0.text] } == ["Kamerstuk 29 279, nr. 6."])
    #expect(letter.footnotes.map { $0.markers.count } == [1])
  }

  @Test("An annex that opens a page below its furniture ends the notes of the page before")
  func annexBelowFurniture() {
    let letter = LetterTests.letter(
      "Geachte voorzitter,\nHet is gedeeld.1\nDe minister van Financiën,\nEelco Heinen\nPagina 1 van 2\n"
        + "1 Zie https://www.rijksoverheid.nl/documenten/kader.pdf\n\u{0C}Pagina 2 van 2\n"
        + "Bijlage: Planning van de uitvoering\nVoor deze brief is gesproken met de provincies.\n")
    #expect(
      letter.footnotes.map { letter[$0.text] } == ["Zie https://www.rijksoverheid.nl/documenten/kader.pdf"])
    #expect(letter.sections.map { $0.heading.map { letter[$0] } } == ["Bijlage: Planning van de uitvoering"])
  }
}

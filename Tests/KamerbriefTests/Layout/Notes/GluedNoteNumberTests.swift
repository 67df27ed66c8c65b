import Testing

@testable import Kamerbrief

/// Numbers of notes that an extractor glued to what stands before or behind them.
@Suite("Note numbers that are glued")
struct GluedNoteNumberTests {
  @Test("A number glued to the paper that its note opens with, in justified text")
  func gluedToPaper() {
    let letter = Letter.reading(
      body: "Het kabinet bezag dit.1 Dat loopt.2 De uitkomst volgt.3",
      notes: [
        "1Kamerstuk  29  362,  nr.  101.", "224  515,  Nr.  243  https://www.cbs.nl/nieuws",
        "3Kamerstuk  29  362,  nr.  103.",
      ])
    #expect(letter.footnotes.map(\.number) == [1, 2, 3])
    #expect(letter.papers.map { letter[$0.id] }.contains("kst-24515-243"))
  }

  @Test("A note's number glued to the number of a document")
  func gluedToDocument() {
    let letter = Letter.reading(
      body: "Het kabinet bezag dit.1 De uitkomst volgt.2",
      notes: ["1Inclusief indexatie, prijspeil 2025.", "22023D09262."])
    #expect(
      letter.noteTexts == ["Inclusief indexatie, prijspeil 2025.", "2023D09262."])
    #expect(letter.papers.map { letter[$0.id] } == ["2023D09262"])
  }

  @Test("The last word of a page, cut at its hyphen, with the first note's number glued to it")
  func numberBehindWord() {
    let letter = Letter.reading(
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
      letter.noteTexts == [
        "Beleidsreactie op het rapport van de Raad, 18 december 2023 (33 037, nr. 195).",
        "Kamerstuk 33 037, nr. 200.",
      ])
  }

  @Test("A note's number inside the last word of its page, where numbers are glued to their notes")
  func labelInWord() {
    let letter = Letter.reading(
      body:
        "Dit staat vast.1 Het is bekend.2 Belanghebbenden konden een ziens2Verzamelbrief (Kamerstuk 31239-267).",
      notes: ["3Kamerstuk 28 286, nr. 611.", "4Kamerstuk 28 286, nr. 612."])
    #expect(letter.footnotes.map(\.number) == [2, 3, 4])
  }

  @Test("Numbers glued to what stands before them and to their texts, in one paragraph with the note before")
  func gluedBothWays() {
    let letter = Letter.reading(
      body: "Dat is bekend.1 Het is gedeeld.2 De uitkomst volgt.3 Dat duurt nog even.4 Het is gemeld.5",
      notes: [
        "1Kamerstuk 29 398, nr. 9672Kamerstuk 36 200 A, nr. 470.3Exclusief btw, prijspeil 2022.4https://www.cbs.nl/",
        "nieuws/pdf5Dit cijfer is afgerond.",
      ])
    #expect(
      letter.numberedNotes == [
        "1 Kamerstuk 29 398, nr. 967", "2 Kamerstuk 36 200 A, nr. 470.", "3 Exclusief btw, prijspeil 2022.",
        "4 https://www.cbs.nl/nieuws/pdf", "5 Dit cijfer is afgerond.",
      ])
  }
}

import Testing

@testable import Kamerbrief

/// Numbers that open a line: markers of the text, cells of a table, or notes.
@Suite("Markers at the start of a line")
struct MarkerAtLineStartTests {
  @Test("A marker in brackets where the line was cut before it, on the page of its note")
  func brackets() {
    let letter = Letter.reading(
      Letter.salutation + """
        Het rapport is gedeeld.[1] De kosten worden geraamd op EUR 3 miljoen, exclusief

        [1] 2021Z29913.

        \u{C}btw. Atria onderzocht 504 registraties. Op 9 augustus 2024 is uw Kamer

        [2] geïnformeerd over de tussenstand (Kamerstuk 30420, nr. 445). Dat staat ook in

        [3]. Uw Kamer heeft mij met de motie van het lid Patijn[4] gevraagd te werken aan rust.

        De minister van Algemene Zaken

        G.T.M. Hermsen

        [2] Monitor Beleidsmaatregelen, 5 april 2025 (Kamerstuk 30420, nr. 1185).

        [3] Monitor Beleidsmaatregelen, 5 juni 2022 (Kamerstuk 31288, nr. 663).

        [4] Kamerstuk 24 724, nr. 536.

        """)
    #expect(letter.footnotes.map(\.number) == [1, 2, 3, 4])
    #expect(letter.footnotes.map(\.markers.count) == [1, 1, 1, 1])
    #expect(letter.numberedNotes[2].hasPrefix("3 Monitor"))
  }

  @Test("A note's number alone on its line, below the cells of a table")
  func belowCells() {
    let letter = Letter.reading(
      Letter.salutation + """
        Het bedrag is vast.1 De uitkomsten en de toezichthoudende2 instanties staan hieronder.

        Oss
        178
        129
        592

        1
        Zie ook de motie van het lid De Bruin.

        2
        Rapport Sociale veiligheid, 17 mei 2021 (2025Z20905)

        """)
    #expect(
      letter.numberedNotes == [
        "1 Zie ook de motie van het lid De Bruin.", "2 Rapport Sociale veiligheid, 17 mei 2021 (2025Z20905)",
      ])
  }

  @Test("A marker and its bracket at a line's start is no point of a list")
  func closedMarker() {
    let letter = Letter.reading(
      body: """
        De ingediende moties zijn bekend1). De beantwoording gaat hier nader op in.
        2) De Wmo laat hiervoor ruimte. Met ActiZ is afgesproken dat dit minder tijd kost
        en dat is eerder gemeld3).
        """, notes: Array(Sample.papers.prefix(3)))
    #expect(letter.footnotes.map(\.markers.count) == [1, 1, 1])
    #expect(
      letter.introduction == [
        "De ingediende moties zijn bekend. De beantwoording gaat hier nader op in. De Wmo laat hiervoor ruimte. Met ActiZ is afgesproken dat dit minder tijd kost en dat is eerder gemeld."
      ])
  }

  @Test("A marker that opens a paragraph, since an extractor parts the raised line from the one before")
  func opensParagraph() {
    let letter = Letter.reading(
      body: """
        De Raad bracht op 17 juni advies uit.1

        2 De Raad bracht op 2 december nog een advies uit.

        Dat is eerder gemeld.3
        """, notes: Array(Sample.papers.prefix(3)))
    #expect(letter.footnotes.map(\.markers.count) == [1, 1, 1])
    #expect(!letter.diagnostics.contains { $0.severity == .error })
  }
}

import Testing

@testable import Kamerbrief

/// Narrow columns, words and markers cut at line ends, and motions that notes cite.
@Suite("Narrow columns and cut words")
struct NarrowColumnTests {
  @Test(
    "A reference that a narrow column cuts",
    arguments: [
      Case("2023-\n0000770503", "2023-0000770503"), Case("IENW/BSK-\n2022/732374", "IENW/BSK-2022/732374"),
    ])
  func reference(_ row: Case) {
    let letter = LetterTests.letter(
      "Directie Wegen\nRijnstraat 8\n2515 XP Den Haag\nOnze referentie\n\(row.text)\nBijlage(n)\n1\n\nDatum 20 oktober 2020\n\nGeachte voorzitter,\n\nHet kabinet bezag dit.\n"
    )
    #expect([letter.head.reference.map { letter[$0] } ?? "-"] == row.wanted)
  }

  @Test("A foot of a reference and a count")
  func foot() {
    let letter = LetterTests.letter(
      "Geachte voorzitter,\n\nHet kabinet bezag de uitkomsten van het onderzoek, en wat hierop\n\nBS2022073786  |  1 van 2\n\nbetrekking heeft.\n\nBS2022073786  |  2 van 2\n"
    )
    #expect(
      letter.head.introduction.map { letter[$0.text] } == [
        "Het kabinet bezag de uitkomsten van het onderzoek, en wat hierop betrekking heeft."
      ])
  }

  @Test("Headings of motions in a narrow column, the names on a line below; alike lines are no furniture")
  func headings() {
    let answer = "Het kabinet heeft dit met\nalle betrokkenen bezien,\nen daarop een besluit\ngenomen.\n"
    let letter = LetterTests.letter(
      "Geachte voorzitter,\nHet kabinet bezag dit.\nMotie van de leden\nMohandis en Rooderkerk\nover de kosten van zorg\n(Kamerstuk 31293, nr. 168)\n\(answer)Motie van de leden El\nYassini en Wingelaar over\nhet toezicht (Kamerstuk\n31293, nr. 169)\n\(answer)Motie van de leden\nHeerma en Pouw over de\nsport (Kamerstuk 31293,\nnr. 170)\n\(answer)Motie van de leden Flach en\nPiri over het vervoer\n(Kamerstuk 31293, nr. 171)\n\(answer)"
    )
    #expect(
      letter.motions.map { letter[$0.heading] } == [
        "Motie van de leden Mohandis en Rooderkerk over de kosten van zorg (Kamerstuk 31293, nr. 168)",
        "Motie van de leden El Yassini en Wingelaar over het toezicht (Kamerstuk 31293, nr. 169)",
        "Motie van de leden Heerma en Pouw over de sport (Kamerstuk 31293, nr. 170)",
        "Motie van de leden Flach en Piri over het vervoer (Kamerstuk 31293, nr. 171)",
      ])
  }

  @Test("A wide heading whose first line ends in c.s.")
  func wideHeading() {
    let letter = LetterTests.letter(
      "Geachte voorzitter,\n\nHet kabinet bezag dit.\n\nToezeggingen en gewijzigde motie van de leden Piri en Flach c.s.\nover het toekomstperspectief van de binnenvaart (Kamerstuk 31293-121)\n\nHet kabinet deed dit.\n"
    )
    #expect(letter.motions.map { $0.submitters.count } == [2])
  }

  @Test("Several notes in a row cite motions; one stands first on its page")
  func citedMotions() {
    let letter = LetterTests.letter(
      "Geachte voorzitter,\n\nDit is zo.1 Dat ook.2 Dit wel.3 Dat niet.4 Iets meer.5\n\n1. Motie van het lid Piri over jeugd (29279-6)\n2. Kamerbrief voortgang (Kamerstuk 31 477, nr. 12).\n3. Motie van het lid Flach over zorg (29279-7)\n4. Motie van het lid Kops over sport (29279-8)\n5. Kamerstuk 31 477, nr. 13.\n"
    )
    #expect(letter.motions.isEmpty || letter.motions.count == 1)
    #expect(letter.footnotes.map(\.number).suffix(4) == [2, 3, 4, 5])
  }

  @Test("Half a word, commas and addresses at line ends")
  func cutWords() {
    let letter = LetterTests.letter(
      "Geachte voorzitter,\n\nHet kabinet bezag dit samen met alle gemeenten.1 Deze ver-\nplichting geldt, zo staat te lezen op https://open.overheid.nl/ronl-4b29f1ce\n56d8/pdf, ook voor de provincies, en de bereikbaar-\nheid daarvan, met het oog op wat de gemeenten zelf hierover al hebben gezegd.2,\n3 Het kabinet komt hierop terug.4 De Kamer weet dit.5 En meer.6 Veel.7\n\n"
        + (1...7).map { "\($0) Kamerstuk 31 477, nr. 1\($0).\n" }.joined())
    #expect(
      letter.head.introduction.map { letter[$0.text] } == [
        "Het kabinet bezag dit samen met alle gemeenten. Deze verplichting geldt, zo staat te lezen op https://open.overheid.nl/ronl-4b29f1ce56d8/pdf, ook voor de provincies, en de bereikbaarheid daarvan, met het oog op wat de gemeenten zelf hierover al hebben gezegd. Het kabinet komt hierop terug. De Kamer weet dit. En meer. Veel."
      ])
    #expect(letter.footnotes.map(\.markers.count) == [1, 1, 1, 1, 1, 1, 1])
  }

  @Test("A source that cites a session at a page's foot is no running foot")
  func session() {
    let letter = LetterTests.letter(
      "Geachte voorzitter,\n\nDit is zo.1\n\n1 Verslag van de raad, https://www.rijksoverheid.nl/verslag.pdf;\nTweede Kamer, vergaderjaar 2021–2022, 36 350, nr. 174\n\nPagina 1 van 2\n\u{C}De Kamer weet dit.\n\nPagina 2 van 2\n"
    )
    #expect(letter.footnotes.map { $0.sources.count } == [2])
  }

  @Test(
    "A bracket about the paper is no part of the subject; a name with a title behind its office; a reference of two words"
  )
  func brackets() {
    let letter = LetterTests.letter(
      "Geachte voorzitter,\n\nHet kabinet bezag de uitkomsten van het onderzoek, en wat hierop\n\nDGBI-TOP / 94195425  |  1 van 2\n\nbetrekking heeft.\n\nMotie van het lid Piri over de jeugd (ingediend op 2 oktober 2021, Kamerstuk 29 279, nr. 5)\n\nHet kabinet deed dit.\n\nDe minister van Economische Zaken en Klimaat, drs. C.J. Schouten\n\nDGBI-TOP / 94195425  |  2 van 2\n"
    )
    #expect(letter.motions.map { $0.subject.map { letter[$0] } } == ["de jeugd"])
    #expect(letter.head.signatories.map { $0.name.map { letter[$0] } } == ["drs. C.J. Schouten"])
    #expect(letter.head.introduction.count == 1)
  }
}

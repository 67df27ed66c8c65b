import KamerbriefLaws
import Testing

@testable import Kamerbrief

/// Tables of motions whose papers and dates stand in cells before the motions, printed cell after cell.
@Suite("Cells before the motion's own")
struct LeadCellTests {
  private static func motions(_ letter: Letter) -> [String] {
    letter.motions.map {
      "\($0.number.map { "\($0) " } ?? "")\(letter[$0.heading]) → \($0.paragraphs.map { letter[$0.text] }.joined(separator: " / "))"
    }
  }

  @Test("The number and the paper, cut by a narrow column", arguments: [" ", "\n"])
  func papers(_ behindNumber: String) {
    let letter = Letter.reading(
      body: """
        De stand is als volgt.
        # Kamerstuk Motie Reactie
        1\(behindNumber)Kamerstuk 21
        501-20, nr.
        885
        Gewijzigde motie
        Graus over een
        steunfonds
        De overgang loopt tot 2027.
        2\(behindNumber)Kamerstuk 35
        925 VI, nr.
        243
        Nader gewijzigde
        motie van de
        leden Piri en Klaver
        over toezicht
        Het toezicht is begonnen.
        """)
    #expect(
      Self.motions(letter) == [
        "1 Kamerstuk 21 501-20, nr. 885 Gewijzigde motie Graus over een steunfonds → De overgang loopt tot 2027.",
        "2 Kamerstuk 35 925 VI, nr. 243 Nader gewijzigde motie van de leden Piri en Klaver over toezicht → Het toezicht is begonnen.",
      ])
    #expect(letter.motions.map { $0.paper.map { letter[$0] } } == ["kst-21501-20-885", "kst-35925-VI-243"])
    #expect(letter.footnotes.isEmpty)
    #expect(letter.introduction == ["De stand is als volgt."])
  }

  @Test("The date, and the paper")
  func dates() {
    let letter = Letter.reading(
      body: """
        De stand is als volgt.
        12
        mei
        2023
        29279-6
        Motie van het lid Piri over
        jeugd
        Dat loopt.
        4 juni
        2023
        29279-7
        Motie van het lid Klaver over
        zorg
        Dat is gedaan.
        """)
    #expect(
      Self.motions(letter) == [
        "12 mei 2023 29279-6 Motie van het lid Piri over jeugd → Dat loopt.",
        "4 juni 2023 29279-7 Motie van het lid Klaver over zorg → Dat is gedaan.",
      ])
    #expect(letter.motions.map { $0.date.map { "\($0)" } != nil } == [true, true])
  }

  @Test("A paper on the motion's line, and a changed motion whose members stand below it")
  func sameLine() {
    let letter = Letter.reading(
      body: """
        De stand is als volgt.
        Nr. Kamerstuk Motie Reactie
        1 19 637, nr. 34 Motie De Hoop c.s.
        over jeugd
        Dat loopt.
        2 32 813, nr.
        118
        Gewijzigde motie
        Diederik van Dijk en
        Piri over zorg
        Dat is gedaan.
        """)
    #expect(
      Self.motions(letter) == [
        "1 19 637, nr. 34 Motie De Hoop c.s. over jeugd → Dat loopt.",
        "2 32 813, nr. 118 Gewijzigde motie Diederik van Dijk en Piri over zorg → Dat is gedaan.",
      ])
  }

  @Test("A soft hyphen between the noun and the names")
  func softHyphen() {
    let letter = Letter.reading(
      body: """
        De stand is als volgt.
        1
        Kamerstuk 21
        501-20, nr. 885
        Nader gewijzigde
        motie van de le\u{AD}
        den Piri en Klaver
        over jeugd
        Dat loopt.
        2
        Kamerstuk 32
        813, nr. 118
        Motie van het lid De Hoop over zorg
        Dat is gedaan.
        """)
    #expect(
      Self.motions(letter) == [
        "1 Kamerstuk 21 501-20, nr. 885 Nader gewijzigde motie van de leden Piri en Klaver over jeugd → Dat loopt.",
        "2 Kamerstuk 32 813, nr. 118 Motie van het lid De Hoop over zorg → Dat is gedaan.",
      ])
  }

  @Test("One paper above one motion closes the text before")
  func single() {
    let letter = Letter.reading(
      body: """
        De brief over de stand van de uitvoering is te vinden in
        Kamerstuk 29279, nr. 6

        Motie van het lid Piri over jeugd (29279-7)
        Dat loopt.
        """)
    #expect(letter.motionHeadings == ["Motie van het lid Piri over jeugd (29279-7)"])
  }

  @Test("Names of columns, one of them unknown")
  func unknownName() {
    let letter = Letter.reading(
      body: """
        De stand is als volgt.
        Nr. Motie Doel Reactie
        1 Motie van het lid Piri over jeugd (29279-6)
        Dat loopt.
        2 Motie van het lid Klaver over zorg (29279-7)
        Dat is gedaan.
        """)
    #expect(letter.introduction == ["De stand is als volgt."])
  }

  @Test("A row's number has a stop inside, and nothing of it is lost")
  func numberOfTwoParts() {
    let text =
      "35925-VI, nr.\n991\nMotie van het lid Rajkowski\n7.1. Kamerstuk 27925, nr. 647\nMotie van het lid Rajkowski\n2019\nDe gesprekspartners hebben dit gedaan.\n"
    #expect(Laws(Array(text.utf8)).allBreaches == [])
  }
}

import Testing

@testable import Kamerbrief

/// What opens as a motion's heading does and is none.
@Suite("Heading or sentence")
struct HeadingOrSentenceTests {
  @Test("A sentence that opens with a motion and its marker in brackets is no heading")
  func sentenceWithMarker() {
    let letter = Letter.reading(
      body: "De motie van het lid Knops[1] verzoekt de regering de bijdrage te bevriezen. Dat is gedaan.",
      notes: ["[1] Kamerstuk 28 286, nr. 2573."])
    #expect(letter.motions.isEmpty)
    #expect(letter.mentions.map { $0.paper.map { letter[$0] } } == ["kst-28286-2573"])
  }

  @Test("A line that ends in a marker behind a comma is no heading")
  func comma() {
    let letter = Letter.reading(
      body: """
        Motie van het lid Piri over een vaste contactpersoon (Kamerstuk 29 247, nr. 230)
        De pilots in Tilburg,[1]
        Assen en Zwolle laten zien dat samenwerking in de wijk loont. Hierover ben ik in gesprek.
        """, notes: ["[1] Kamerstuk 29 984, nr. 7."])
    #expect(letter.motions.map { $0.paragraphs.count } == [1])
  }

  @Test(
    "What only looks like a heading over a motion",
    arguments: [
      "Kamerbrief inzake uitvoering motie Ferrier/Waalkens over begrotingssteun",
      "In reactie op de motie Piri is een onderzoek gestart",
      "De motie van de leden Piri en Kuzu\n1 verzoekt dit",
    ])
  func noHeadings(_ line: String) {
    #expect(Letter.reading(body: "\(line)\n\nHet kabinet heeft dit uitgevoerd.").motions.isEmpty)
  }

  @Test(
    "A sentence that opens with a motion and goes on in another one is no heading",
    arguments: ["(Kamerstuk 32 623, nr. 57) ", ""])
  func sentence(_ paper: String) {
    let letter = Letter.reading(
      """
      Geachte voorzitter,

      De motie van het lid Çelik c.s. \(paper)over de vrijlating van gevangenen in Belarus
      betrek ik hierbij. Er is geld vrijgemaakt voor het fonds. De minister-president
      sprak hierover in de marge van de top in Vilnius.

      De minister van Financiën,
      Eelco Heinen
      """)
    #expect(letter.motions.isEmpty)
    #expect(letter.head.introduction.count == 1)
  }

  @Test("A sentence with a motion's name, whose stop is that of “c.s.”, is no heading")
  func sentences() {
    let letter = Letter.reading(
      body:
        "Van de gebouwen voldoet 38 procent aan het besluit.\nZie ook de reactie op de motie Wuite c.s.\nConcreet is dat gedaan."
    )
    #expect(letter.motions.isEmpty)
  }
}

import Testing

@testable import Kamerbrief

/// What stands at the edges of pages, and headings beside the text, in letters of templates not seen before.
@Suite("Edges of unseen templates")
struct UnseenEdgeTests {
  private static let page = (1...14).map {
    "De aanrijtijden in gebied \($0) zijn voor dit jaar in kaart gebracht,"
  }
  .joined(separator: "\n")

  @Test("Roman numerals in small letters count pages", arguments: ["\u{C}", ""])
  func romanNumbers(_ pageBreak: String) {
    let letter = LetterTests.letter(
      body: "\(Self.page)\n\(pageBreak)ii\n\(Self.page)\n\(pageBreak)iii\nen dat blijft zo, ook volgend jaar."
    )
    #expect(letter.furniture.map { letter[$0.text] }.filter { $0.hasPrefix("ii") } == ["ii", "iii"])
    #expect(!letter.head.introduction.contains { letter[$0.text].contains(" ii") })
  }

  @Test("A list's numerals are none")
  func romanLabels() {
    let letter = LetterTests.letter(body: "i\n\(Self.page)\nii\n\(Self.page)\niii\nen dat blijft zo.")
    #expect(!letter.furniture.contains { letter[$0.text] == "ii" })
  }

  @Test("A ministry's name with a date that comes back is a foot, also without page breaks")
  func ministry() {
    let foot = "Ministerie van Justitie en Veiligheid · 21 juni 2023"
    let letter = LetterTests.letter(body: "\(Self.page)\n\(foot)\n\(Self.page)\n\(foot)\nen dat blijft zo.")
    #expect(letter.furniture.count(where: { letter[$0.text] == foot }) == 2)
  }

  @Test("A heading beside the text takes as many lines as its column asks for")
  func narrowHeading() {
    let letter = LetterTests.letter(
      body: """
        \(Self.page)
        en dat blijft zo.

        Motie-Grinwijs c.s.
        over natuurinclusief
        bouwen rond Natura
        2000-gebieden
        (Kamerstuk 33 576, nr.
        402), 19 december
        2024

        Het planbureau heeft op mijn verzoek een verkenning van de gebieden uitgevoerd.
        """)
    #expect(
      letter.motions.map { letter[$0.heading] } == [
        "Motie-Grinwijs c.s. over natuurinclusief bouwen rond Natura 2000-gebieden (Kamerstuk 33 576, nr. 402), "
          + "19 december 2024"
      ])
    #expect(letter.motions.first?.date?.year == 2024)
  }

  @Test("A motion that opens what follows the signature keeps its answer, each line a paragraph")
  func annex() {
    let letter = LetterTests.letter(
      """
      Geachte voorzitter,
      Hierbij stuur ik u een overzicht van de stand van zaken van de moties.
      De staatssecretaris van Economische Zaken, H. Bleker
      Motie van het lid Kops c.s. (Kamerstuk 29 383, nr. 168)
      Roept de regering op in overleg met het bedrijfsleven en gemeenten gezamenlijk te werken aan de uitwerking van het actieplan waarbij onduidelijkheden worden weggenomen en de Kamer daar voor 1 december 2011 over te berichten.
      Deze motie is ingediend bij het debat over agrarische activiteiten en hoort tot de primaire verantwoordelijkheid van de staatssecretaris van het andere ministerie dat er ook over gaat in dit kabinet.
      Motie van het lid Segers (Kamerstuk 29 383, nr. 169)
      Deze motie hoort ook daartoe.
      """)
    #expect(letter.motions.map(\.paragraphs.count) == [2, 1])
    #expect(letter.sections.isEmpty && letter.diagnostics.isEmpty)
  }

  @Test("What is told right below a motion's heading is part of its answer")
  func told() {
    let letter = LetterTests.letter(
      body: """
        Motie van het lid Kops over warmte (36600-XXIII-50)
        Appreciatie: oordeel Kamer
        Deze motie verzoekt de regering om warmtenetten te versnellen. Dat doet het kabinet al.

        Motie van het lid Segers over kernenergie (36600-XXIII-51)
        Appreciatie: ontraden
        Deze motie verzoekt de regering meer te doen aan kernenergie en dat is niet nodig.
        """)
    #expect(letter.motions.map(\.paragraphs.count) == [2, 2])
    #expect(letter.sections.isEmpty)
  }

  @Test("An annex, its part and a group's name head the motions below them")
  func annexHeadings() {
    let letter = LetterTests.letter(
      """
      Geachte voorzitter,

      Hierbij stuur ik u een overzicht van de stand van zaken van de moties.

      De staatssecretaris van Economische Zaken, H. Bleker

      BIJLAGE 1

      Moties

      VVD

      Motie van het lid Kops c.s. (Kamerstuk 29 383, nr. 168)

      Deze motie hoort tot de verantwoordelijkheid van een ander ministerie.
      """)
    #expect(letter.sections.map { $0.heading.map { letter[$0] } } == ["BIJLAGE 1", "Moties", "VVD"])
    #expect(letter.motions.map(\.paragraphs.count) == [1])
  }

  @Test("A line of a sentence that opens with a department and ends in a paper is no head of a page")
  func department() {
    let letter = LetterTests.letter(
      body: """
        Hierbij stuur ik u de aandachtspunten bij de ontwerpbegroting 2017 van het
        Ministerie van Binnenlandse Zaken en Koninkrijksrelaties, Kamerstuk 34550-VII-6
        en de beantwoording van de vragen.
        """)
    #expect(letter.furniture.isEmpty)
    #expect(letter.papers.map { letter[$0.id] } == ["kst-34550-VII-6"])
  }
}

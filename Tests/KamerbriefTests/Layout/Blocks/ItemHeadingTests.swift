import Testing

@testable import Kamerbrief

/// Motions as the items of a list, each with its answer below it.
@Suite("Headings that are items")
struct ItemHeadingTests {
  /// Each motion's paper and the first words of its answer.
  private static func motions(_ body: String) -> [String] {
    let letter = Letter.reading(body: "Ik ga in op uw moties.\n\n\(body)")
    return letter.motions.map { motion in
      let answer = motion.paragraphs.map { letter[$0.text] }.joined(separator: " / ")
      return "\(motion.paper.map { letter[$0] } ?? "-") | \(answer)"
    }
  }

  @Test("Letters count them as bullets part them", arguments: [["a.", "b."], ["a)", "b)"], ["•", "•"]])
  func labels(_ labels: [String]) {
    let found = Self.motions(
      """
      \(labels[0]) Motie van het lid Piri over de jeugd in de grote steden en daarbuiten (Kamerstuk
      29279-5)
      Het kabinet deed dit.
      \(labels[1]) Motie-Ceder over de zorg in de grote steden en daarbuiten (29279-6)
      Dat is gedaan.
      """)
    #expect(found == ["kst-29279-5 | Het kabinet deed dit.", "kst-29279-6 | Dat is gedaan."])
  }

  @Test(
    "They go on behind a bracket, and behind what wants a number",
    arguments: [
      "(t.v.v. 29279-4)\n(Kamerstuk 29279-5)", "(Kamerstuk 29279-5) d.d. 11\noktober 2022",
      "(Kamerstuk 29279, nr.\n5)",
      "(t.v.v. 29279-4)\n\n(Kamerstuk 29279-5)",
    ])
  func goesOn(_ tail: String) {
    let found = Self.motions(
      """
      • Motie van het lid Piri over de jeugd \(tail)
      Het kabinet deed dit.
      • Motie-Ceder over de zorg (29279-6)
      Dat is gedaan.
      """)
    #expect(found == ["kst-29279-5 | Het kabinet deed dit.", "kst-29279-6 | Dat is gedaan."])
  }

  @Test("Motions that are listed alone have no headings")
  func noHeadings() {
    #expect(
      Self.motions(
        "a. Motie-Piri over de jeugd (29279-5)\nb. Motie-Ceder over de zorg (29279-6)\n\nDat is gedaan."
      )
      .isEmpty)
  }

  @Test("One of the items that head answers has a full stop behind its paper")
  func stoppedItem() {
    let letter = Letter.reading(
      body: """
        • Motie van het lid Piri over de jeugd (29279-5)

        Dit loopt en is in de brief van vorig jaar aan de Kamer gemeld.

        • Motie van het lid Bikkers c.s. over het ratificeren van verdragen (21501-02, nr. 771).

        De Raad heeft hierover gesproken en het kabinet heeft zijn zorgen geuit.

        • Motie van het lid Kops over de zorg (29279-6)

        Het gesprek vond plaats en de uitkomst is in een brief aan de Kamer gemeld.
        """)
    #expect(letter.motions.map { letter.texts($0.paragraphs).count } == [1, 1, 1])
  }

  @Test("The only motion has its bullet above it, behind a list of its own")
  func signAboveOnlyMotion() {
    let letter = Letter.reading(
      body: """
        Daarbij gelden de volgende uitgangspunten:

        1) de privacy is geborgd;

        2) de kosten blijven binnen het budget.

        •
        Gewijzigde motie Den Hertog over korte vluchten, Kamerstuk 36600 XII nr. 145, 4 november 2020

        Het besluit wordt in procedure gebracht, en daarover is met de gemeenten gesproken in dit jaar.
        """)
    #expect(
      letter.motionHeadings == [
        "Gewijzigde motie Den Hertog over korte vluchten, Kamerstuk 36600 XII nr. 145, 4 november 2020"
      ])
  }

  @Test("A bullet glued to its motion")
  func gluedBullet() {
    let found = Self.motions(
      """
      •Motie van het lid Michon over een loket (Kamerstuk 29521, nr. 608)
      In de ministerraad is hierover een besluit genomen.
      •Motie van de leden Thijssen en Teunissen over een loket (Kamerstuk 30139-793)
      Ten slotte is in Breda een pilot gestart.
      """)
    #expect(
      found == [
        "kst-29521-608 | In de ministerraad is hierover een besluit genomen.",
        "kst-30139-793 | Ten slotte is in Breda een pilot gestart.",
      ])
  }
}

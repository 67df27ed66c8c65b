import Testing

@testable import Kamerbrief

/// Headings that the answer follows on the same line, as print in bold sets them.
@Suite("Headings run in")
struct RunInHeadingTests {
  /// Each motion as its number, heading and subject, and the paragraphs of its answer.
  private static func motions(_ body: String) -> [String] {
    let letter = Letter.reading(body: body)
    return letter.motions.map { motion in
      let answer = motion.paragraphs.map { letter[$0.text] }.joined(separator: " / ")
      let subject = motion.subject.map { letter[$0] } ?? ""
      return "\(motion.number.map(String.init) ?? "-") | \(letter[motion.heading]) | \(subject) | \(answer)"
    }
  }

  @Test("A stop behind the paper ends the heading in mid-line")
  func behindPaper() {
    let found = Self.motions(
      """
      Hieronder ga ik in op de moties over de politie en de brandweer in uw regio, per motie.

      1. Motie Ceder-Kathmann over digitale vaardigheden van ouderen in de regio (26 643, nr.
      1014). Bibliotheken krijgen ook in 2024 geld voor Informatiepunten. Deze motie is
      daarmee afgedaan.

      2. Motie Helder (29 628, nr. 80) over bereikbaarheid van het platteland. De aanrijtijden
      zijn in kaart gebracht.
      """)
    #expect(
      found == [
        "1 | Motie Ceder-Kathmann over digitale vaardigheden van ouderen in de regio (26 643, nr. 1014) | "
          + "digitale vaardigheden van ouderen in de regio | Bibliotheken krijgen ook in 2024 geld voor "
          + "Informatiepunten. Deze motie is daarmee afgedaan.",
        "2 | Motie Helder (29 628, nr. 80) over bereikbaarheid van het platteland | bereikbaarheid van het "
          + "platteland | De aanrijtijden zijn in kaart gebracht.",
      ])
  }

  @Test("So does a colon in a list, its sign before it or alone above it", arguments: ["- ", "-\n", "• "])
  func inList(_ sign: String) {
    let found = Self.motions(
      """
      Hieronder ga ik in op de moties over de politie en de brandweer in uw regio, per motie.

      \(sign)Motie-Helder c.s. over bereikbaarheid (29 628, nr. 80): De aanrijtijden zijn bekend.

      \(sign)Gewijzigde motie-Mutluer over basisteams (29 628, nr. 82): De bezetting is voldoende.
      """)
    #expect(
      found == [
        "- | Motie-Helder c.s. over bereikbaarheid (29 628, nr. 80) | bereikbaarheid | De aanrijtijden zijn bekend.",
        "- | Gewijzigde motie-Mutluer over basisteams (29 628, nr. 82) | basisteams | De bezetting is voldoende.",
      ])
  }

  @Test(
    "A sentence about a motion, and a list of motions without answers, have no headings",
    arguments: [
      "De motie-Helder (29 628, nr. 80) over bereikbaarheid is aangenomen. Ik voer haar uit.",
      "- Motie-Helder over bereikbaarheid (29 628, nr. 80);\n- Motie-Mutluer over basisteams (29 628, nr. 82).",
    ])
  func noHeadings(_ text: String) {
    let body = "Het gaat om het volgende:\n\n\(text)\n\nDaarover meer in mijn volgende brief."
    #expect(Self.motions(body).isEmpty)
  }

  @Test("A gap before the bracket parts nothing")
  func gapBeforeBracket() {
    let found = Self.motions(
      """
      Hieronder ga ik in op de moties over de politie en de brandweer in uw regio, per motie.

      1. Motie Helder over de bereikbaarheid van het platteland en de dorpen

      (29 628, nr. 80) d.d. 3 mei 2021. De aanrijtijden zijn in kaart gebracht. Dat is
      gedaan.
      """)
    #expect(
      found == [
        "1 | Motie Helder over de bereikbaarheid van het platteland en de dorpen (29 628, nr. 80) d.d. 3 mei 2021 | "
          + "de bereikbaarheid van het platteland en de dorpen | De aanrijtijden zijn in kaart gebracht. Dat is gedaan."
      ])
  }

  @Test("What became of a motion is no part of its subject; an elided particle opens a name")
  func outcomeAndNames() {
    let letter = Letter.reading(
      body: "Motie van de leden d’Ancona en In ’t Veld over scholing (aangehouden) (34 104, nr. 450)\n\nJa.")
    #expect(letter.motions.map { $0.subject.map { letter[$0] } } == ["scholing"])
    #expect(letter.motions[0].submitters.map { letter[$0.name] } == ["D’Ancona", "In ’t Veld"])
  }

  @Test("A gap where bold print ends is no paragraph")
  func gapInHeading() {
    let found = Self.motions(
      """
      Hieronder ga ik in op de moties over de politie.

      1. Motie van het lid Helder over bereikbaarheid van het platteland (36 600 A,

      nr. 80). De aanrijtijden zijn in kaart gebracht.
      """)
    #expect(
      found == [
        "1 | Motie van het lid Helder over bereikbaarheid van het platteland (36 600 A, nr. 80) | "
          + "bereikbaarheid van het platteland | De aanrijtijden zijn in kaart gebracht."
      ])
  }

  @Test(
    "The paper in a cell of its own, with the answer's first words behind it or below it",
    arguments: [" ", "\n"])
  func paperCell(_ gap: String) {
    let found = Self.motions(
      """
      De stand is als volgt.

      Motie van het lid Helder over be-
      reikbaarheid
      29 628, nr. 80\(gap)De aanrijtijden
      zijn bekend.
      """)
    #expect(
      found == [
        "- | Motie van het lid Helder over bereikbaarheid 29 628, nr. 80 | bereikbaarheid | De aanrijtijden zijn bekend."
      ])
  }

  @Test(
    "The motion's day behind its paper, cut at a line's end",
    arguments: ["nr. 80), 8\napril 2025", "nr. 80), 8 april\n2025", "nr. 80) van 8\napril 2025"])
  func dayOverTwoLines(_ day: String) {
    let found = Self.motions(
      """
      De stand is als volgt.

      Motie van het lid Helder over bereikbaarheid (29 628, \(day) De aanrijtijden
      zijn bekend.
      """)
    let heading = "Motie van het lid Helder over bereikbaarheid (29 628, \(day)".split(separator: "\n")
    #expect(
      found == ["- | \(heading.joined(separator: " ")) | bereikbaarheid | De aanrijtijden zijn bekend."])
  }

  @Test(
    "The marker of the note that cites the motion's paper, at the stop",
    arguments: [
      "platteland[1]. De", "platteland1. De", "platteland.1 De", "platteland[1]\n. De",
      "platteland[1]\n.\nDe",
    ])
  func behindMarker(_ stop: String) {
    let letter = Letter.reading(
      body:
        "1) Motie Helder c.s. over bereikbaarheid van het \(stop) aanrijtijden zijn bekend en\nworden gedeeld.",
      notes: ["\(stop.contains("[") ? "[1]" : "1 ")Kamerstuk 29 628, nr. 80."])
    #expect(letter.motions.map { $0.subject.map { letter[$0] } } == ["bereikbaarheid van het platteland"])
    #expect(
      letter.motions[0].paragraphs.map { letter[$0.text] } == [
        "De aanrijtijden zijn bekend en worden gedeeld."
      ])
    #expect(letter.footnotes.map { $0.markers.count } == [1])
  }
}

@testable import Kamerbrief

/// Made-up letters, and what is read in them in the words that tests expect.
extension Letter {
  /// What opens a letter, and the blank line below it.
  static let salutation = "Geachte voorzitter,\n\n"

  static func reading(_ text: String) -> Letter { Letter(parsing: Array(text.utf8)) }

  /// A letter with this body and these notes, addressed and signed.
  static func reading(body: String, notes: [String] = []) -> Letter {
    reading(
      "\(salutation)\(body)\n\nDe minister van Buitenlandse Zaken,\n\nBen Knapen\n\n"
        + notes.map { $0 + "\n" }.joined())
  }

  func texts(_ paragraphs: [Paragraph]) -> [String] { paragraphs.map { self[$0.text] } }

  /// Each paragraph behind the label that it has in a list.
  func labelled(_ paragraphs: [Paragraph]) -> [String] {
    paragraphs.map { ($0.label.map { "\(self[$0]) " } ?? "") + self[$0.text] }
  }

  var introduction: [String] { texts(head.introduction) }

  /// Headings of parts with a `#` before them, and their paragraphs.
  var parts: [String] {
    sections.flatMap { section in
      (section.heading.map { ["# \(self[$0])"] } ?? []) + labelled(section.paragraphs)
    }
  }

  var sectionHeadings: [String] { sections.map { $0.heading.map { self[$0] } ?? "" } }

  var motionHeadings: [String] { motions.map { self[$0.heading] } }

  /// Headings of motions behind their numbers.
  var numberedHeadings: [String] {
    motions.map { "\($0.number.map(String.init) ?? "-") \(self[$0.heading])" }
  }

  /// Headings of motions, with their numbers, and their answers.
  var answeredMotions: [String] {
    motions.map {
      ($0.number.map { "\($0). " } ?? "") + self[$0.heading] + " → "
        + texts($0.paragraphs).joined(separator: " / ")
    }
  }

  var noteTexts: [String] { footnotes.map { self[$0.text] } }

  /// The text of each note behind its number.
  var numberedNotes: [String] { footnotes.map { "\($0.number) \(self[$0.text])" } }

  var furnitureTexts: [String] { furniture.map { self[$0.text] } }
}

/// Texts that fill a letter.
enum Sample {
  /// Notes that cite a paper each.
  static let papers = (1...9).map { "\($0) Kamerstuk 29 362, nr. \(100 + $0)." }

  /// Lines of a sentence that fill a page.
  static let page = (1...14).map {
    "De aanrijtijden in gebied \($0) zijn voor dit jaar in kaart gebracht,"
  }
  .joined(separator: "\n")

  /// A paragraph of several full lines.
  static let paragraph = """
    De waterbeheerders werken aan herstel van het watersysteem, en daarover is afgesproken
    dat provincies de gebieden aanwijzen waar het peil omhoog kan. De waterschappen nemen
    de uitkomsten op in hun plannen, die zij met de gemeenten en met de beheerders van
    natuurgebieden bespreken voordat het werk in de gebieden begint, en met omwonenden,
    die daar vragen over hebben en die gehoord worden.
    """

  static let opening = """
    Geachte voorzitter,

    In deze brief ga ik in op de moties die zijn aangenomen bij het debat over de begroting,
    zoals ik uw Kamer eerder heb toegezegd.
    """
}

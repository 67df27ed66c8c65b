/// Headings over several motions: "1. Defensie", and under it the motions about it.
extension LetterBuilder {
  /// Gives each motion the section it stands under.
  ///
  /// A heading right before a motion is one over motions; so is a part with a text of its own, where a letter has
  /// motions under several parts. A single part before all motions is an introduction.
  mutating func placeUnderThemes() {
    guard !letter.sections.isEmpty, !letter.motions.isEmpty else { return }
    var last: Int?
    var of: [Int?] = []
    var holders: Set<Int> = []
    var section = 0
    for motion in letter.motions.indices {
      let start = letter.motions[motion].headingSpan.start
      while section < letter.sections.count, letter.sections[section].span.start < start {
        last = letter.sections[section].headingSpan == nil ? nil : section
        section += 1
      }
      of.append(last)
      if let last { holders.insert(last) }
    }
    for (index, holder) in of.enumerated() {
      guard let holder else { continue }
      if holders.count > 1 || letter.sections[holder].paragraphs.isEmpty {
        letter.motions[index].section = holder
      }
    }
  }
}

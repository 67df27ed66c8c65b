/// What a motion that is printed as a paper of its own has from that paper.
extension LetterBuilder {
  /// A motion that is printed as a paper of its own has that paper, that day, and the names of who signed it, which
  /// its heading prints in capitals.
  mutating func completePublishedMotion() {
    guard var motion = letter.motions.first else { return }
    motion.paper = motion.paper ?? letter.head.paper
    motion.date = motion.date ?? letter.head.date
    for index in motion.submitters.indices {
      for signatory in letter.head.signatories {
        guard let signed = signatory.name, isSame(signed, motion.submitters[index].name) else { continue }
        motion.submitters[index].name = signed
      }
    }
    // Behind the names or, in other years, on a line of its own.
    if motion.replaces == nil, let paper = motion.paper {
      let heading = motion.heading.range
      let words = heading.first { Self.replacing.open(letter.texts, $0, heading.upperBound) }
      let line = words.map { $0..<heading.upperBound } ?? motion.paragraphs.first?.text.range
      if let line { motion.replaces = replaced(by: paper, LineText(letter.texts, line)) }
    }
    letter.motions[0] = motion
  }

  /// "Ter vervanging van die gedrukt onder nr. 631": a number of the motion's own dossier.
  private mutating func replaced(by paper: Text, _ line: LineText) -> Text? {
    let words = Self.replacing.opening(letter.texts, line.start, line.end)
    guard words > 0, line.end - line.start - words <= 5 else { return nil }
    let number = letter.texts[(line.start + words)..<line.end].filter { $0 != 0x2E }
    guard !number.isEmpty, number.allSatisfy(Ascii.isDigit),
      let hyphen = letter.texts[paper.range].lastIndex(of: 0x2D)
    else { return nil }
    return keep(Array(letter.texts[paper.range.lowerBound...hyphen]) + number)
  }

  private static let replacing: Words = [
    "ter vervanging van die gedrukt onder nr. ", "ter vervanging van die gedrukt onder nummer ",
  ]

  /// One name in capitals and the other not: letters of one byte, and of two that differ in the second one.
  private func isSame(_ name: Text, _ other: Text) -> Bool {
    guard name.end - name.start == other.end - other.start else { return false }
    return zip(letter.texts[name.range], letter.texts[other.range]).allSatisfy { byte, other in
      if byte < 0x80 { return Ascii.lower(byte) == Ascii.lower(other) }
      return byte == other || byte &- other == 0x20 || byte &- other == 1
    }
  }
}

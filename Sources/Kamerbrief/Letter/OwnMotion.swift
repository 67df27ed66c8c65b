/// What a motion that is printed as a paper of its own has from that paper.
extension LetterBuilder {
  /// A motion that is printed as a paper of its own has that paper, that day, and the names of who signed it, which
  /// its heading prints in capitals.
  mutating func completePublishedMotion() {
    guard var motion = letter.motions.first else { return }
    motion.paper = motion.paper ?? letter.head.paper
    motion.date = motion.date ?? letter.head.date
    for index in motion.submitters.indices {
      let printed = motion.submitters[index].name
      if let name = signed(as: printed) ?? withoutMember(printed).flatMap(signed) {
        motion.submitters[index].name = name
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

  /// The name of who signed, as written there.
  private func signed(as printed: Text) -> Text? {
    for signatory in letter.head.signatories {
      if let name = signatory.name, isSame(name, printed) { return name }
    }
    return nil
  }

  /// "MOTIE VAN HET FLACH", "MOTIE VAN THIADENS": the word for a member was left out, so that the name seems to open there.
  private func withoutMember(_ printed: Text) -> Text? {
    let words = Self.ofMember.opening(letter.texts, Int(printed.start), Int(printed.end))
    return words > 0 ? Text(start: printed.start + UInt32(words), end: printed.end) : nil
  }

  private static let ofMember: Words = ["van het ", "van "]

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

  /// One name in capitals and the other not; capitals can lack the marks of their letters: "KOSTIC" for "Kostić".
  private func isSame(_ name: Text, _ other: Text) -> Bool {
    let (first, second) = (letter.texts[name.range], letter.texts[other.range])
    var (at, with) = (first.startIndex, second.startIndex)
    while at < first.endIndex, with < second.endIndex {
      let (byte, other) = (first[at], second[with])
      if byte < 0x80 && other < 0x80 {
        guard Ascii.lower(byte) == Ascii.lower(other) else { return false }
      } else if other >= 0x80 {
        // Letters of two bytes differ in the second one.
        guard byte == other || byte &- other == 0x20 || byte &- other == 1 else { return false }
      } else {
        guard at + 1 < first.endIndex, let base = MarkedLetters.base(byte, first[at + 1]),
          Ascii.lower(base) == Ascii.lower(other)
        else { return false }
        at += 1
      }
      at += 1
      with += 1
    }
    return at == first.endIndex && with == second.endIndex
  }
}

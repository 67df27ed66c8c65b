/// Headings that cite one paper for two motions.
enum RepeatedPapers {
  static func diagnostics(_ letter: Letter, _ reading: Reading) -> [Diagnostic] {
    var found = Findings()
    var first = KeyTable<SourceSpan>(capacity: letter.motions.count)
    for index in letter.motions.indices {
      guard let paper = letter.motions[index].paper else { continue }
      let id = Key.of(letter.texts, paper.range.lowerBound, paper.range.upperBound)
      guard let other = first[id] else {
        first.add(letter.motions[index].headingSpan, for: id)
        continue
      }
      // A heading that names several motions is one heading.
      if other.start == letter.motions[index].headingSpan.start { continue }
      found.add(
        .repeatedPaper, "\(letter[paper]) is the paper of another motion too.",
        at: letter.motions[index].headingSpan,
        related: [.init(message: "the other motion", span: other)])
    }
    return found.diagnostics
  }
}

/// Motions whose heading and note cite no paper, and motions without an answer.
enum MotionContents {
  static func diagnostics(_ letter: Letter, _ reading: Reading) -> [Diagnostic] {
    var found = Findings()
    let malformed = malformedPlaces(reading)
    var last = -1
    for index in letter.motions.indices {
      // A heading that names several motions is reported once.
      let isFirst = letter.motions[index].headingSpan.start != last
      last = letter.motions[index].headingSpan.start
      guard letter.motions[index].paper == nil || letter.motions[index].paragraphs.isEmpty else { continue }
      let motion = letter.motions[index]
      var name: String {
        motion.number.map { "Motion \($0)" } ?? "The motion \"\(short(letter[motion.heading]))\""
      }
      // A paper that cannot be read is reported as such.
      if motion.paper == nil, isFirst,
        !malformed.contains(where: { motion.headingSpan.start..<motion.headingSpan.end ~= $0 })
      {
        found.add(
          .missingPaper, "\(name) cites no paper, in its heading or in the note marked there.",
          at: motion.headingSpan)
      }
      if motion.paragraphs.isEmpty, isFirst {
        found.add(.emptyMotion, "\(name) has no answer.", at: motion.headingSpan)
      }
    }
    return found.diagnostics
  }

  /// Input offsets of malformed numbers in headings.
  private static func malformedPlaces(_ reading: Reading) -> [Int] {
    var places: [Int] = []
    for citation in reading.elements.citations where citation.match.malformed && places.count < Findings.limit
    {
      if reading.running.runs[citation.run].kind == .motionHeading {
        places.append(reading.source.inputOffset(reading.running.source(of: citation.match.start)))
      }
    }
    return places
  }

  private static func short(_ text: String) -> String {
    text.unicodeScalars.count <= 60
      ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(59))) + "…"
  }
}

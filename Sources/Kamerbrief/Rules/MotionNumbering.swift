/// Numbers of motion headings: what is missing, comes twice or stands out of order.
enum MotionNumbering {
  static func diagnostics(_ letter: Letter, _ reading: Reading) -> [Diagnostic] {
    var numbers: [Int] = []
    var spans: [SourceSpan] = []
    // Here and below by index, since a motion is much to copy.
    for index in letter.motions.indices {
      // A heading that names several motions is one heading.
      guard let number = letter.motions[index].number,
        spans.last?.start != letter.motions[index].headingSpan.start
      else { continue }
      numbers.append(number)
      spans.append(letter.motions[index].headingSpan)
    }
    let sections = SectionNumbers.numbers(letter)
    let words = OrderFindings(
      one: "motion", many: "motions", twice: .motionDuplicate, astray: .motionOutOfOrder)
    var found = Findings()
    // Themes can each count from 1.
    for part in NumberSeries.split(numbers, eager: false) {
      var order = NumberOrder(Array(numbers[part]))
      order.correct(where: { !sections.contains($0) }, unless: { _ in true })
      words.add(order, to: &found) { spans[part.lowerBound + $0] }
      var at = KeyTable<Int>(capacity: order.meant.count)
      for (offset, number) in order.meant.enumerated() { at.add(part.lowerBound + offset, for: number) }
      let present = at.entries.map { Int($0.key) }.sorted()
      for (before, after) in zip(present, present.dropFirst()) where after > before + 1 {
        // Headings about no single motion share the count.
        let missing = ((before + 1)..<min(after, before + 100_000)).filter { !sections.contains($0) }
        for run in NumberRuns.runs(missing) {
          found.add(
            .motionGap,
            NumberRuns.named("Motion", "Motions", run) + (run.count == 1 ? " is" : " are")
              + " missing: motion \(after) follows motion \(before).",
            at: spans[at[after]!],
            related: [.init(message: "motion \(before)", span: spans[at[before]!])])
        }
      }
    }
    return found.diagnostics
  }
}

/// Numbers that headings about no single motion have.
enum SectionNumbers {
  static func numbers(_ letter: Letter) -> KeySet {
    var result = KeySet()
    for section in letter.sections {
      if let number = section.number, let value = Int(letter[number]) { result.insert(value) }
    }
    return result
  }
}

/// "motie 25" where the letter numbers its motions and has no 25.
enum MotionReferences {
  static func diagnostics(_ letter: Letter, _ reading: Reading) -> [Diagnostic] {
    var known = KeySet()
    var first = Int.max
    var last = 0
    for index in letter.motions.indices {
      guard let number = letter.motions[index].number else { continue }
      known.insert(number)
      first = min(first, number)
      last = max(last, number)
    }
    guard first < last else { return [] }
    let sections = SectionNumbers.numbers(letter)
    lazy var papers = paperNumbers(letter)
    var found = Findings()
    for index in reading.elements.phrases.indices
    where !reading.elements.phrases[index].phrase.numbers.isEmpty {
      let phrase = reading.elements.phrases[index].phrase
      let kind = reading.running.runs[reading.elements.phrases[index].run].kind
      guard kind == .paragraph || kind == .motionHeading || kind == .sectionHeading,
        isByNumber(phrase, reading, index)
      else { continue }
      for number in phrase.numbers where !known.contains(number) && !sections.contains(number) {
        // Within the count it is the gap that is wrong, and above it the number of a paper.
        if number > first && number < last || papers.contains(number) { continue }
        let words = String(decoding: reading.running.bytes[phrase.start..<phrase.end], as: UTF8.self)
        found.add(
          .unknownReference,
          "The text names \"\(words)\", but the letter has no motion \(number): they count from \(first) to \(last).",
          at: reading.span(of: phrase.start, phrase.end),
          related: letter.motions.last(where: { $0.number == last }).map {
            [.init(message: "motion \(last)", span: $0.headingSpan)]
          } ?? [])
      }
    }
    return found.diagnostics
  }

  /// Not the number of a paper ("motie nr. 45 (Kamerstuk 35 570 V)").
  private static func isByNumber(_ phrase: MotionPhrase, _ reading: Reading, _ index: Int) -> Bool {
    guard phrase.people.isEmpty else { return false }
    let text = reading.running.bytes
    for position in phrase.nounEnd..<phrase.end where text[position] == 0x6E || text[position] == 0x4E {
      // "nr.", "nrs.", "nummer": papers are counted so more often than motions.
      if LineText(text, position..<phrase.end).opens("nr") { return false }
    }
    let run = reading.running.runs[reading.elements.phrases[index].run]
    let behind = LineText(text, phrase.end..<min(run.end, phrase.end + 14))
    return !behind.opens(" (kamerst") && !behind.opens(", kamerst") && !behind.opens(" van het lid")
      && !behind.opens(" van de leden") && !behind.opens(" op stuk")
  }

  private static func paperNumbers(_ letter: Letter) -> KeySet {
    var result = KeySet()
    for index in letter.motions.indices {
      guard let paper = letter.motions[index].paper else { continue }
      var start = Int(paper.end)
      while start > Int(paper.start), Ascii.isDigit(letter.texts[start - 1]) { start -= 1 }
      if let number = Int(letter[Text(start: UInt32(start), end: paper.end)]) { result.insert(number) }
    }
    return result
  }
}

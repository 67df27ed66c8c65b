/// Which lines are notes: the series of numbered lines that the whole letter supports best.
extension LayoutReader {
  mutating func findNotes() {
    let heading = noteHeadingLine()
    let seen = markerNumbers()
    var candidates: [(line: Int, label: NoteLabel, score: Double)] = []
    for index in lines.indices where index >= bodyStart && lines[index].role == .body {
      guard let label = noteLabel(index) else { continue }
      candidates.append((index, label, noteScore(index, label, seen: seen, heading: heading)))
    }
    guard !candidates.isEmpty else { return }
    var best: (style: NoteStyle, score: Double, series: [(candidate: Int, number: Int)])?
    for style in NoteStyle.allCases {
      var finder = SequenceFinder(limit: 999)
      for (position, candidate) in candidates.enumerated()
      where candidate.label.style == style && candidate.score > -4 {
        finder.add(position, number: candidate.label.number, score: candidate.score)
      }
      if finder.score > (best?.score ?? 3.0) { best = (style, finder.score, finder.series()) }
    }
    guard let best else { return }
    var starts: [(line: Int, label: NoteLabel)] = []
    for (candidate, _) in best.series { starts.append((candidates[candidate].line, candidates[candidate].label)) }
    if let heading { lines[heading].role = .noteHeading }
    for index in lines.indices where lines[index].key == Self.officialNote { lines[index].role = .noteHeading }
    assignNotes(starts, heading: heading)
  }

  /// "X Noot", before each note of the official publications.
  static let officialNote = Key.of("X Noot")

  /// "Noten", "Eindnoten", "Voetnoten" on a line of its own.
  private func noteHeadingLine() -> Int? {
    let keys = ["noten", "eindnoten", "voetnoten", "noten:", "bronnen en noten"].map { Key.of($0) }
    var found: Int?
    for index in lines.indices where index >= bodyStart && lines[index].role == .body && lines[index].width < 20 {
      if keys.contains(lines[index].key) { found = index }
    }
    return found
  }

  /// Numbers that stand somewhere as a marker does: raised, in brackets, or glued to a word or a stop.
  private func markerNumbers() -> [Bool] {
    var seen = Array(repeating: false, count: 1000)
    guard bodyStart < lines.count else { return seen }
    var at = Int(lines[bodyStart].firstToken)
    while at < tokens.count - 1 {
      let token = tokens[at]
      if token.kind == .number, at > 0 {
        let start = Int(token.start)
        let end = Int(tokens[at + 1].start)
        let before = tokens[at - 1]
        if end - start <= 3, before.kind == .word || before.kind == .sign,
          text[start - 1] != 0x2F, text[start - 1] != 0x28, text[start - 1] != 0x3D
        {
          seen[value(start, end)] = true
        } else if end - start <= 3, before.kind == .blank, at > 1, tokens[at - 2].kind == .sign,
          text[Int(tokens[at - 2].start)] == 0x2E
        {
          seen[value(start, end)] = true
        } else if end - start == 5 || end - start == 6, text[start] == 0x31 || text[start] == 0x32 {
          // A year with a marker behind it.
          seen[value(start + 4, end)] = true
        }
      } else if token.kind == .raised {
        if let raised = RaisedDigits.number(text, Int(token.start), Int(tokens[at + 1].start)), raised.value < 1000 {
          seen[raised.value] = true
        }
      }
      at += 1
    }
    return seen
  }

  private func value(_ start: Int, _ end: Int) -> Int {
    var value = 0
    for index in start..<end { value = value * 10 + Int(text[index] & 15) }
    return value
  }

  /// How much a numbered line looks like the start of a note.
  private func noteScore(_ index: Int, _ label: NoteLabel, seen: [Bool], heading: Int?) -> Double {
    let line = lines[index]
    let end = Int(line.end)
    var score = seen[label.number] ? 1.6 : -0.8
    if label.style == .bracket || label.style == .raised { score += 1.5 }
    if let heading { score += index > heading ? 2.5 : -3 }
    if index > 0, lines[index - 1].key == Self.officialNote { score += 4 }
    if index > 0, lines[index - 1].role == .signature { score += 1.5 }
    var content = LineText(text, label.textStart..<end)
    var contentLine = index
    if content.count == 0 {
      // A number alone: its text is on the next line, or apart.
      guard index + 1 < lines.count, lines[index + 1].role == .body else { return score - 1 }
      content = lineText(index + 1)
      contentLine = index + 1
      score -= 0.4
    }
    if content.opens("http") || content.first == 0x3C {
      score += 2
    } else if content.opensLower {
      score -= 2.5
      if DateGrammar.month(in: text, content.start, content.end) != nil { return -9 }
    } else if content.opensUpper {
      score += 0.8
    }
    if MotionPhrase.opensHeading(text, content.start, content.end) { score -= 8 }
    if NoteWords.isNoteLike(text, content.start, content.end) {
      score += 1.5
    } else if contentLine + 1 < lines.count, lines[contentLine + 1].role == .body,
      noteLabel(contentLine + 1) == nil,
      NoteWords.hasAddressOrPaper(text, Int(lines[contentLine + 1].start), Int(lines[contentLine + 1].end))
    {
      score += 1.0
    } else {
      score -= 0.6
    }
    // A list item ends with a semicolon, or a colon stands before it.
    if label.style == .dot || label.style == .parenthesis {
      if content.last == 0x3B { score -= 2.5 }
      if index > 0, lineText(index - 1).last == 0x3A, label.number == 1 { score -= 2.5 }
    }
    return score
  }
}

/// Notes beside the series: out of order, or with a number that another one has.
extension LayoutReader {
  /// Lines between the notes of a page that open with a number like theirs, where that explains a fault: the series
  /// lacks their number, or the one that should stand there is marked in the text, or they are a note printed twice.
  func strayNotes(
    _ candidates: [NoteCandidate], _ style: NoteStyle, beside series: [(candidate: Int, number: Int)],
    _ seen: SeenNumbers
  ) -> [(candidate: Int, number: Int)] {
    guard !series.isEmpty else { return [] }
    let series = series.sorted { $0.candidate < $1.candidate }
    var used = KeySet()
    used.reserve(series.count)
    var numbers = KeySet()
    numbers.reserve(series.count)
    var alone = 0
    for (candidate, number) in series {
      if isAlone(candidates[candidate]) { alone += 1 }
      used.insert(candidate)
      numbers.insert(number)
    }
    var found: [(candidate: Int, number: Int)] = []
    // The series up to the candidate at hand, with what was found before it.
    var before: [(candidate: Int, number: Int)] = []
    var next = 0
    for (position, candidate) in candidates.enumerated() {
      while next < series.count, series[next].candidate < position {
        before.append(series[next])
        next += 1
      }
      guard candidate.label.style == style, !used.contains(position), candidate.score >= Self.least,
        alone * 2 > series.count || !isAlone(candidate) || candidate.score >= Self.clearNote
      else { continue }
      let neighbours = Array(before.suffix(1) + series[next...].prefix(1))
      let number = candidate.label.number
      let twin = neighbours.first { $0.number == number }
      let isRepeated = twin.map { isSameText(candidate, candidates[$0.candidate]) } ?? false
      // In its place between others, and marked in the text, it can open as notes seldom do.
      let isSwapped = isSwapped(
        number, before.suffix(2).map(\.number), series[next...].prefix(2).map(\.number))
      guard
        isRepeated || opensFreshly(candidate) && (isSwapped || candidate.score >= Self.strayNote)
          || candidate.score >= Self.noteInPlace && seen[number] == .marker
            && (isSwapped || isInPlace(number, neighbours))
            && isAlone(candidate) == (alone * 2 > series.count)
      else { continue }
      guard neighbours.allSatisfy({ abs($0.number - number) <= 2 }),
        neighbours.contains(where: { isAmongNotes(candidate.line, candidates[$0.candidate].line) })
      else { continue }
      let isMissing = !numbers.contains(number)
      let replaces = twin != nil && !numbers.contains(number + 1) && seen[number + 1] == .marker
      // The text has the number twice as well.
      let isDoubled = twin != nil && seen.glued(number) > 1
      guard
        isMissing && (isSwapped || seen[number] != .nowhere || candidate.hasSource) || replaces
          || isRepeated || isDoubled
      else { continue }
      found.append((position, number))
      before.append((position, number))
      numbers.insert(replaces ? number + 1 : number)
    }
    return found
  }

  /// "3 … 5 … 4 … 6": true for the one of two notes that the series leaves out, where it stands right beside the other.
  private func isSwapped(_ number: Int, _ before: [Int], _ behind: [Int]) -> Bool {
    let first = before.count > 1 ? before[0] : nil
    let isBehind =
      before.last == number + 1 && first ?? number - 1 == number - 1
      && behind.first ?? number + 2 == number + 2
    let last = behind.count > 1 ? behind[1] : nil
    let isBefore =
      behind.first == number - 1 && before.last ?? number - 2 == number - 2
      && last ?? number + 1 == number + 1
    return isBehind || isBefore
  }

  private func isInPlace(_ number: Int, _ neighbours: [(candidate: Int, number: Int)]) -> Bool {
    neighbours.count == 2 && neighbours[0].number < number && number < neighbours[1].number
  }

  private func isAlone(_ candidate: NoteCandidate) -> Bool {
    candidate.label.end == Int(lines[candidate.line].end)
  }

  /// What a number out of order needs: a capital or an address behind it.
  private static let strayNote = 0.0
  /// What one needs that changed places with its neighbour, or is a note printed twice.
  private static let least = -4.0
  /// What a number in its place needs that the text marks.
  private static let noteInPlace = -2.0

  /// True where the line before is closed, and something that opens a text stands behind the number.
  private func opensFreshly(_ candidate: NoteCandidate) -> Bool {
    let line = lines[candidate.line]
    if candidate.label.textStart < Int(line.end) {
      let content = LineText(text, candidate.label.textStart..<Int(line.end))
      guard content.opensUpper || content.opens("http") || content.opensDigit || content.first == 0x3C else {
        return false
      }
    }
    guard candidate.line > 0, lines[candidate.line - 1].role == .body, line.gap == 0 else { return true }
    let before = lineText(candidate.line - 1)
    return before.last != 0x2C && before.last != 0x2D && !before.endsWith("nr.") && !before.endsWith("nrs.")
      && !before.endsWith(" en") && !before.endsWith("Kamerstuk")
  }

  /// True for lines with few lines between them, of which no page is skipped.
  private func isAmongNotes(_ line: Int, _ other: Int) -> Bool {
    // Two pages have no more furniture than that.
    guard abs(lines[line].page - lines[other].page) <= 1, abs(line - other) <= 200 else { return false }
    var between = 0
    for index in min(line, other)...max(line, other) where lines[index].role == .body {
      between += 1
      if between > 10 { return false }
    }
    return true
  }

  /// True for two notes that open with the same words.
  func isSameText(_ one: NoteCandidate, _ other: NoteCandidate) -> Bool {
    func content(_ candidate: NoteCandidate) -> ArraySlice<UInt8> {
      let end = Int(lines[candidate.line].end)
      if candidate.label.textStart < end { return text[candidate.label.textStart..<end] }
      guard candidate.line + 1 < lines.count else { return [] }
      return text[lines[candidate.line + 1].range]
    }
    let words = content(one)
    return words.count >= 8 && words.elementsEqual(content(other))
  }

  /// "Text. ↵ 2 ↵ Text. ↵ 1" at the foot of a page: numbers alone that stand in the text as markers do, the first one of
  /// them last, as one extractor prints them. Its text is looked for by ``placeFirstNotes()``.
  func turnedRound(_ candidates: [NoteCandidate], _ style: NoteStyle, _ seen: SeenNumbers)
    -> [NoteCandidate]
  {
    let alone = candidates.filter {
      $0.label.style == style && $0.label.end == Int(lines[$0.line].end) && seen[$0.label.number] != .nowhere
        && !$0.opensMotion
    }
    guard let last = alone.last, last.label.number == 1 else { return [] }
    let others = alone.dropLast().filter {
      lines[$0.line].page == lines[last.line].page && last.line - $0.line <= 40
    }
    guard others.enumerated().allSatisfy({ $0.element.label.number == $0.offset + 2 }) else { return [] }
    return others
  }

  /// A number alone at the letter's end that does not count on from the note before it is a page's.
  mutating func dropClosingNumber(_ starts: inout [(line: Int, label: NoteLabel)]) {
    guard starts.count > 1, let last = starts.last, last.label.end == Int(lines[last.line].end),
      last.label.style == .bare, last.label.number < starts[starts.count - 2].label.number,
      !lines[(last.line + 1)...].contains(where: { $0.role != .furniture })
    else { return }
    lines[last.line].role = .furniture
    starts.removeLast()
  }
}

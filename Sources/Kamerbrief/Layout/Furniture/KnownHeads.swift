/// What heads and feet of pages repeat from the letterhead: the letter's subject, on one line or two, and its date.
extension LayoutReader {
  /// True for one of two lines that together are the letter's subject.
  func isHalf(_ index: Int, of subjects: KeySet) -> Bool {
    func areWhole(_ first: Int, _ second: Int) -> Bool {
      second < lines.count && lines[first].page == lines[second].page && lineText(first).opensUpper
        && lines[first].role != .letterhead && lines[first].width + lines[second].width <= 160
        && subjects.contains(Key.of(text, Int(lines[first].start), Int(lines[second].end)))
    }
    return lines[index].width >= 20 && areWhole(index, index + 1) || areWhole(index - 1, index)
  }

  /// "Uitvoering moties 2/3", "Uitvoering moties Blad 2": the subject and the page's number as one line of a head or foot.
  mutating func findCountedSubjects() {
    let counted = countedHeads()
    guard !counted.isEmpty else { return }
    let known = subjects()
    for (index, end) in counted where index > known.last {
      if known.whole.contains(Key.of(text, Int(lines[index].start), end)) { lines[index].role = .furniture }
    }
  }

  /// Lines that a number ends as it does such a head or foot, and where each ends without it.
  private func countedHeads() -> [(line: Int, end: Int)] {
    var found: [(line: Int, end: Int)] = []
    for index in lines.indices
    where lines[index].ending.contains(.digit) && lines[index].role == .body && lines[index].width >= 20
      && lines[index].width <= 130 && Ascii.isDigit(lastByte(index))
    {
      let line = lineText(index)
      guard line.opensUpper else { continue }
      let end = withoutCount(line)
      if end - line.start >= 20, end < line.end { found.append((index, end)) }
    }
    return found
  }

  /// Where a line ends without "2/3", "Blad 2", "| 2", "Pagina 2 van 3".
  private func withoutCount(_ line: LineText) -> Int {
    var at = line.end
    func skip(_ isPart: (UInt8) -> Bool) { while at > line.start, isPart(text[at - 1]) { at -= 1 } }
    func skip(_ word: StaticString) {
      if LineText(text, line.start..<at).endsWith(word) { at -= word.utf8CodeUnitCount }
    }
    skip(Ascii.isDigit)
    skip(" van ")
    skip { $0 == 0x2F }
    skip(Ascii.isDigit)
    skip(" blad ")
    skip(" pagina ")
    skip { $0 == 0x20 || $0 == 0x7C || $0 == 0x2D }
    return at
  }

  /// Keys of the letter's subject as the letterhead prints it, over one line to three: pages can have it as their head, on
  /// one line.
  ///
  /// With them the last line that can be the letterhead's own.
  func subjects() -> (whole: KeySet, rests: KeySet, last: Int) {
    var found = KeySet()
    var rests = KeySet()
    var own = lines.count
    forEachSubject { first, start in
      own = first + 2
      for last in first..<min(first + 3, lines.count) where Int(lines[last].end) > start {
        found.insert(Key.of(text, start, Int(lines[last].end)))
        if last > first, lineText(last).opensLower { rests.insert(lineKey(last)) }
      }
    }
    return (found, rests, own)
  }

  /// The line that a subject of the letterhead opens on, and its first byte.
  private func forEachSubject(_ visit: (_ line: Int, _ start: Int) -> Void) {
    for index in lines.indices.prefix(60) where lines[index].page == 0 && lines[index].width <= 120 {
      let line = lineText(index)
      if lineLabel(index) == .subject, index + 1 < lines.count {
        visit(index + 1, Int(lines[index + 1].start))
      } else if let (label, value) = LetterheadLabel.inline(text, line.start, line.end), label == .subject {
        visit(index, value)
      }
    }
  }

  /// The opening of the letter's subject, which a head of one line cuts off behind a word, at a page's edge or beside its number.
  mutating func findCutSubjects() {
    var subject: (line: Int, start: Int)?
    forEachSubject { subject = ($0, $1) }
    guard let subject, lines[subject.line].width >= Self.cutSubject else { return }
    let opening = SubjectOpening(text, from: subject.start)
    for index in lines.indices.dropFirst(subject.line + 1)
    where lines[index].start < lines[index].end && text[Int(lines[index].start)] == opening.letters.first
      && lines[index].role == .body && lines[index].width >= Self.cutSubject
      && opening.isCut(lineText(index)) && standsAtEdge(index)
    {
      lines[index].role = .furniture
    }
  }

  /// Scalars of a subject's opening that no other line has by chance.
  private static let cutSubject: Int32 = 30

  /// True for the first or the last line of its page, save a number, and for one beside what is furniture.
  private func standsAtEdge(_ index: Int) -> Bool {
    func isEdge(_ other: Int) -> Bool {
      other < 0 || other == lines.count || lines[other].page != lines[index].page
        || lines[other].role == .furniture
        || loneNumber(other) != nil
    }
    return isEdge(index - 1) || isEdge(index + 1)
  }

  /// The date that the letterhead prints behind its label or the town.
  func letterDate() -> Range<Int>? {
    for index in lines.indices.prefix(60) where lines[index].page == 0 {
      let line = lineText(index)
      var at = line.end
      if let (label, value) = LetterheadLabel.inline(text, line.start, line.end), label == .date {
        at = value
      }
      if let comma = placeComma(line) { at = skipBlanks(comma + 1, line.end) }
      if at < line.end, LineText(text, at..<line.end).isDate { return at..<line.end }
    }
    return nil
  }
}

/// What a subject opens with, blanks and line ends left out.
private struct SubjectOpening {
  private(set) var letters: [UInt8] = []
  /// Behind how many of them a word ends.
  private var ends = KeySet()

  /// Bytes of a head of one line at most.
  private static let longest = 400

  init(_ text: [UInt8], from start: Int) {
    for byte in text[start...].prefix(2 * Self.longest) where letters.count < Self.longest {
      if byte > 0x20 {
        letters.append(byte)
      } else {
        ends.insert(letters.count)
      }
    }
  }

  /// True for a line that says what a subject does, up to the end of one of its words.
  func isCut(_ line: LineText) -> Bool {
    var count = 0
    for byte in line.text[line.start..<line.end] where byte != 0x20 {
      guard count < letters.count, letters[count] == byte else { return false }
      count += 1
    }
    return ends.contains(count)
  }
}

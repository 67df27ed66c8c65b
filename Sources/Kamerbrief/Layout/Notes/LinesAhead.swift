/// What lies behind numbered lines, which are asked in order: each is looked for once, and most lines have none of it near.
struct LinesAhead {
  /// The next line of furniture, as an index.
  fileprivate(set) var furniture = 0
  /// The next line that ends in a question mark.
  fileprivate(set) var question = 0
  /// Leads to the nouns of motions.
  var nouns = PlaceCursor()
}

/// What the lines behind a numbered one say of it.
extension LayoutReader {
  /// Looks ahead from a line of the body.
  func look(ahead: inout LinesAhead, from index: Int) {
    ahead.furniture = max(ahead.furniture, index)
    while ahead.furniture < lines.count, lines[ahead.furniture].role != .furniture { ahead.furniture += 1 }
    ahead.question = max(ahead.question, index)
    while ahead.question < lines.count, lastByte(ahead.question) != 0x3F { ahead.question += 1 }
  }

  /// True for a number alone on its line, and a question below it, in a list of questions.
  func numbersQuestion(_ index: Int) -> Bool {
    guard isListOfQuestions, loneNumber(index) != nil, index + 1 < lines.count,
      lines[index + 1].role == .body
    else { return false }
    return asks(index + 1)
  }

  /// True where the lines of a numbered text end in a question mark: one of the questions that are put.
  func asks(_ index: Int) -> Bool {
    var at = index
    while at < lines.count, at - index < Self.longestQuestion, lines[at].role == .body,
      at == index || lines[at].gap == 0
    {
      // An address can be cut behind such a mark.
      if lastByte(at) == 0x3F, case let word = lineText(at).lastWord, word.count > 1,
        !word.contains(0x2F as UInt8)
      {
        return !holdsNumbered(index + 1..<at + 1)
      }
      at += 1
    }
    return false
  }

  /// The same where it is known what lies ahead.
  func asks(_ index: Int, _ ahead: LinesAhead) -> Bool {
    ahead.question - index < Self.longestQuestion && asks(index)
  }

  /// Lines of a question at most.
  private static let longestQuestion = 8

  /// True where one of some lines has a number as a note could have.
  private func holdsNumbered(_ range: Range<Int>) -> Bool { range.contains { noteLabel($0) != nil } }

  /// True for a number at a page's foot with a sentence that goes on over it and what it numbers: text that is not finished
  /// above it, and text that opens in lower case below the foot.
  func interruptsSentence(_ index: Int, _ label: NoteLabel, _ ahead: LinesAhead) -> Bool {
    guard index > bodyStart, lines[index - 1].role == .body, ahead.furniture - index <= Self.longestFoot + 1
    else { return false }
    // One line below the text can be cut off; of what stands apart, or is longer, the end must be seen.
    let isCutOff = lines[index].gap == 0 && index + 1 < lines.count && lines[index + 1].role == .furniture
    guard label.style == .bare || isCutOff else { return false }
    let isAlone = label.end == Int(lines[index].end)
    var last = index
    while last + 1 < lines.count, last - index < Self.longestFoot, lines[last + 1].role == .body,
      lines[last + 1].gap == 0 || isAlone && last == index
    { last += 1 }
    var below = last + 1
    while below < lines.count, lines[below].role == .furniture { below += 1 }
    guard below > last + 1, below < lines.count, lines[below].role == .body else { return false }
    guard isCutOff || label.style == .bare && lineText(last).endsSentence else { return false }
    let above = lineText(index - 1)
    return !above.endsSentence && above.last != 0x3A && above.last != 0x3B && lineText(below).opensLower
      && lineText(index).opensDigit && noteLabel(index - 1) == nil && !holdsNumbered(index + 1..<last + 1)
  }

  /// Lines of a note that the text goes on behind.
  private static let longestFoot = 12

  /// True where a line, or the few that it goes on in, stands right above the imprint or the foot of a publication.
  func closesPublishedPage(_ index: Int, _ ahead: LinesAhead) -> Bool {
    guard ahead.furniture - index <= Self.longestClosing + 1 else { return false }
    var below = index + 1
    while below < lines.count, below - index <= Self.longestClosing, lines[below].role == .body,
      lines[below].gap == 0
    {
      below += 1
    }
    return below < lines.count && lines[below].role == .furniture && isPublicationFoot(below)
      && !holdsNumbered(index + 1..<below)
  }

  /// Lines that such a line goes on in.
  private static let longestClosing = 3
}

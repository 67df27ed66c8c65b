/// The letter's own reference at the head or foot of later pages.
extension LayoutReader {
  /// The letter's reference at the head or foot of later pages, alone or behind a few words.
  mutating func findOwnReference() {
    findReferencedHeads()
    findOwnSubject()
    guard let own = ownReference(), own.count >= 6 else { return }
    let last = text[own.upperBound - 1]
    cutBehindReference(own)
    for index in lines.indices where lines[index].role == .body && lines[index].width <= 70 {
      let line = lines[index]
      if isBeforePageNumber(own, lineText(index)) || isBeforeDate(own, lineText(index)) {
        lines[index].role = .furniture
        continue
      }
      guard Int(line.start) >= own.upperBound, text[Int(line.end) - 1] == last, line.range.count >= own.count
      else { continue }
      let start = Int(line.end) - own.count
      guard start == Int(line.start) || text[start - 1] == 0x20, agrees(start, own) else { continue }
      // A sentence that names it goes on or stops.
      guard
        start == Int(line.start) || Letters.isUpper(text, Int(line.start), start)
          || isDate(line, upTo: start),
        line.page > 0 || !provenPages || isAtEdge(index)
      else { continue }
      // The last words of a sentence, with a side column's behind them.
      if start > Int(line.start), LineText(text, Int(line.start)..<(start - 1)).endsSentence { continue }
      lines[index].role = .furniture
      // The letter's date stands with it.
      let next = index + 1
      if next < lines.count, lines[next].role == .body, lines[next].page == lines[index].page,
        lineText(next).isDate
      {
        lines[next].role = .furniture
      }
    }
  }

  /// "24 december 2023 | " before the reference: nothing but a date and signs.
  private func isDate(_ line: Line, upTo end: Int) -> Bool {
    guard let date = DateGrammar.date(in: text, Int(line.start), end) else { return false }
    return !(date.end..<end).contains { Ascii.isLetter(text[$0]) || Ascii.isDigit(text[$0]) }
  }

  /// "Onze referentie" and below it the reference, with the text's own words behind it: the column's last line stands as
  /// high as a line of the text.
  private mutating func cutBehindReference(_ own: Range<Int>) {
    var index = 1
    var cuts = 0
    while index < lines.count, cuts < Self.mostCuts {
      let line = lines[index]
      if line.role == .body || line.role == .furniture, line.range.count > own.count + 1,
        Int(line.start) >= own.upperBound,
        lineLabel(index - 1) == .reference, agrees(Int(line.start), own)
      {
        let behind = skipBlanks(Int(line.start) + own.count, Int(line.end))
        if !Ascii.isDigit(text[behind]) || MotionPhrase.opensNumberedHeading(text, behind, Int(line.end)),
          behind + 3 < Int(line.end) || text[behind - 1] == 0x20
        {
          let count = lines.count
          splitLine(index, at: behind, rest: .body)
          guard lines.count > count else { return }
          cuts += 1
          lines[index].role = .furniture
          index += 1
          lines[index].cell = 0
          lines[index].column = 0
        }
      }
      index += 1
    }
  }

  /// More pages than a letter has.
  private static let mostCuts = 200

  /// "5539953 2" at a page's foot.
  private func isBeforePageNumber(_ own: Range<Int>, _ line: LineText) -> Bool {
    guard line.start >= own.upperBound, line.count > own.count + 1, line.count <= own.count + 4,
      agrees(line.start, own), text[line.start + own.count] == 0x20
    else { return false }
    return ((line.start + own.count + 1)..<line.end).allSatisfy { Ascii.isDigit(text[$0]) }
  }

  /// "Ons kenmerk 39359081 7 september 2024" at a later page's head: the reference with its label, and the letter's date.
  private func isBeforeDate(_ own: Range<Int>, _ line: LineText) -> Bool {
    guard line.start >= own.upperBound, line.count > own.count + 8, Ascii.isDigit(line.last),
      let (label, start) = LetterheadLabel.inline(text, line.start, line.end), label == .reference,
      start + own.count < line.end, agrees(start, own), text[start + own.count] == 0x20
    else { return false }
    return LineText(text, skipBlanks(start + own.count, line.end)..<line.end).isDate
  }

  /// The letter's subject, on one line as in the letterhead, at the head of later pages.
  private mutating func findOwnSubject() {
    guard let own = ownSubject(), own.count >= 20 else { return }
    for index in lines.indices where lines[index].role == .body {
      let line = lines[index]
      let count = line.range.count
      guard Int(line.start) >= own.upperBound, count <= own.count, count >= 20,
        line.page > 0 || !provenPages || isAtEdge(index)
      else { continue }
      // A long one is cut behind a word, where it opens its page.
      if count < own.count {
        guard text[own.lowerBound + count] == 0x20, opensPage(index) else { continue }
      }
      guard agrees(Int(line.start), own.prefix(count)) else { continue }
      lines[index].role = .furniture
    }
  }

  /// The first line of a page, or one below a page's foot where nothing else proves the pages.
  private func opensPage(_ index: Int) -> Bool {
    index > 0 && (lines[index - 1].page != lines[index].page || lines[index - 1].role == .furniture)
  }

  /// The value of the first label that announces the subject.
  private func ownSubject() -> Range<Int>? {
    for index in lines.indices.prefix(Self.headLines) where lines[index].page == 0 {
      let line = lineText(index)
      if lineLabel(index) == .subject {
        return index + 1 < lines.count ? lines[index + 1].range : nil
      }
      if let (label, start) = LetterheadLabel.inline(text, line.start, line.end), label == .subject {
        return start..<line.end
      }
    }
    return nil
  }

  /// "Ministerie van Defensie | 2024-0000371029" is no sentence, whatever the letterhead calls the reference.
  private mutating func findReferencedHeads() {
    for index in lines.indices
    where lines[index].opening.contains(.department) && lines[index].role == .body && lines[index].width <= 90
    {
      let line = lineText(index)
      guard line.opens("ministerie van ") else { continue }
      // "Ministerie van Defensie voor het jaar 2010 (32123-X);": a dossier in its brackets, in a sentence.
      let reference = line.lastWord
      guard reference.first != 0x28, isPlainReference(reference) else { continue }
      // "… van het" and below it "Ministerie van Defensie, Kamerstuk 34550-X-6".
      let paper = PaperGrammar.paper(in: text, floor: reference.start, reference.start, line.end, noun: .none)
      if let paper, paper.end == line.end, !paper.ids.isEmpty { continue }
      lines[index].role = .furniture
    }
  }

  /// True where the text at a place says what another one of its parts does.
  func agrees(_ start: Int, _ other: Range<Int>) -> Bool {
    for offset in 0..<other.count where text[start + offset] != text[other.lowerBound + offset] {
      return false
    }
    return true
  }

  /// Lines of the letterhead that are looked at.
  private static let headLines = 60

  /// The value of the first label that announces the letter's own reference.
  func ownReference() -> Range<Int>? {
    for index in lines.indices.prefix(Self.headLines) where lines[index].page == 0 {
      let line = lineText(index)
      let isWrapped =
        Self.possessives.contain(text, line.start, line.end) && index + 1 < lines.count
        && Self.references.contain(text, Int(lines[index + 1].start), Int(lines[index + 1].end))
      if isWrapped || lineLabel(index) == .reference {
        for next in (index + 1)..<max(index + 1, min(index + 8, lines.count)) {
          let value = withoutColon(lineText(next))
          if isOwnReference(value) { return value.start..<value.end }
        }
      } else if let row = LabelRow(text, line.start, line.end), index + 1 < lines.count {
        let values = row.values(text, Int(lines[index + 1].start), Int(lines[index + 1].end))
        if let found = values.first(where: { $0.label == .reference }) { return found.value }
      } else if let (label, start) = LetterheadLabel.inline(text, line.start, line.end) {
        if label == .reference, isOwnReference(LineText(text, start..<line.end)) { return start..<line.end }
        // "Datum: 9 januari 2020   Ons kenmerk: 2024-0000684802"
        if label == .date, let date = DateGrammar.date(in: text, start, line.end), date.end < line.end,
          let (second, value) = LetterheadLabel.inline(text, skipBlanks(date.end, line.end), line.end),
          second == .reference, isOwnReference(LineText(text, value..<line.end))
        {
          return value..<line.end
        }
      }
    }
    return nil
  }

  /// "Onze" and "referentie" on two lines
  private static let possessives: Words = ["onze", "ons"]
  private static let references: Words = ["referentie", "kenmerk"]

  /// ": 4231877", where an extractor took the colon from its label.
  private func withoutColon(_ line: LineText) -> LineText {
    guard line.first == 0x3A, line.count > 1 else { return line }
    return LineText(text, skipBlanks(line.start + 1, line.end)..<line.end)
  }

  /// A reference of one word, or of a few without small letters: "DGKE-W / 21110456".
  func isOwnReference(_ line: LineText) -> Bool {
    if isPlainReference(line) { return true }
    guard line.count >= 6, line.count <= 40, !isPostcode(line), Ascii.isUpper(line.first) else {
      return false
    }
    var digits = 0
    var blanks = 0
    for index in line.start..<line.end {
      if Ascii.isLower(text[index]) { return false }
      if Ascii.isDigit(text[index]) { digits += 1 }
      if text[index] == 0x20 { blanks += 1 }
    }
    return digits >= 4 && blanks <= 3
  }

  /// One word with four digits or more.
  func isPlainReference(_ line: LineText) -> Bool {
    guard line.count >= 6, line.count <= 40, !isPostcode(line) else { return false }
    var digits = 0
    for index in line.start..<line.end {
      if text[index] == 0x20 { return false }
      if Ascii.isDigit(text[index]) { digits += 1 }
    }
    return digits >= 4
  }
}

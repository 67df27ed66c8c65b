/// The letter's own reference at the head or foot of later pages.
extension LayoutReader {
  /// The letter's reference at the head or foot of later pages, alone or behind a few words.
  mutating func findOwnReference() {
    findReferencedHeads()
    guard let own = ownReference(), own.count >= 6 else { return }
    let last = text[own.upperBound - 1]
    for index in lines.indices where lines[index].role == .body && lines[index].width <= 70 {
      let line = lines[index]
      guard Int(line.start) >= own.upperBound, text[Int(line.end) - 1] == last, line.range.count >= own.count
      else { continue }
      let start = Int(line.end) - own.count
      guard start == Int(line.start) || text[start - 1] == 0x20, agrees(start, own) else { continue }
      // A sentence that names it goes on or stops.
      guard start == Int(line.start) || Letters.isUpper(text, Int(line.start), start),
        line.page > 0 || !provenPages
      else { continue }
      lines[index].role = .furniture
      // The letter's date stands with it.
      let next = index + 1
      if next < lines.count, lines[next].role == .body, lines[next].page == lines[index].page,
        isFullDate(lineText(next))
      {
        lines[next].role = .furniture
      }
    }
  }

  private func isFullDate(_ line: LineText) -> Bool {
    guard let date = DateGrammar.date(in: text, line.start, line.end) else { return false }
    return date.hasYear && date.end == line.end
  }

  /// "Ministerie van Defensie | 2024-0000371029" is no sentence, whatever the letterhead calls the reference.
  private mutating func findReferencedHeads() {
    for index in lines.indices where lines[index].role == .body && lines[index].width <= 90 {
      let line = lineText(index)
      guard line.opens("ministerie van "), isPlainReference(line.lastWord) else { continue }
      lines[index].role = .furniture
    }
  }

  private func agrees(_ start: Int, _ other: Range<Int>) -> Bool {
    for offset in 0..<other.count where text[start + offset] != text[other.lowerBound + offset] {
      return false
    }
    return true
  }

  /// Lines of the letterhead that are looked at.
  private static let headLines = 60

  /// The value of the first label that announces the letter's own reference.
  private func ownReference() -> Range<Int>? {
    for index in lines.indices.prefix(Self.headLines) where lines[index].page == 0 {
      let line = lineText(index)
      let isWrapped =
        Self.possessives.contain(text, line.start, line.end) && index + 1 < lines.count
        && Self.references.contain(text, Int(lines[index + 1].start), Int(lines[index + 1].end))
      if isWrapped || LetterheadLabel.byKey[lines[index].key] == .reference {
        for next in (index + 1)..<max(index + 1, min(index + 8, lines.count)) {
          let value = withoutColon(lineText(next))
          if isOwnReference(value) { return value.start..<value.end }
        }
      } else if let row = LabelRow(text, line.start, line.end), index + 1 < lines.count {
        let values = row.values(text, Int(lines[index + 1].start), Int(lines[index + 1].end))
        if let found = values.first(where: { $0.label == .reference }) { return found.value }
      } else if let (label, start) = LetterheadLabel.inline(text, line.start, line.end), label == .reference {
        let value = LineText(text, start..<line.end)
        if isOwnReference(value) { return start..<line.end }
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
  private func isOwnReference(_ line: LineText) -> Bool {
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

  // MARK: Heads and feet that differ in the page's number only

  /// "Ministerie van Financiën – 2 – 21 november 2024": what comes back with the next number each time, at the
  /// edges of the pages, or in words that heads and feet are made of.
  mutating func findCountingLines(_ closesPage: inout Set<Int>) {
    var found: [UInt64: [(line: Int, value: Int)]] = [:]
    var order: [UInt64] = []
    for index in lines.indices where lines[index].role == .body && lines[index].width <= 120 {
      let line = lineText(index)
      guard line.last != 0x2E, line.last != 0x2C, line.last != 0x3B, line.last != 0x3A,
        index >= 3, line.count > 3
      else { continue }
      for place in lines[index].tokens where tokens[place].kind == .number {
        let start = Int(tokens[place].start)
        let end = Int(tokens[place + 1].start)
        guard end - start <= 3, isApart(start, end, line) else { continue }
        var value = 0
        for byte in text[start..<end] { value = value * 10 + Int(byte & 15) }
        let key = Key.of(text, line.start, start) &* 31 &+ Key.of(text, end, line.end)
        if found[key] == nil { order.append(key) }
        found[key, default: []].append((index, value))
      }
    }
    for key in order {
      guard let group = found[key], countsPages(group) else { continue }
      for (line, _) in group {
        lines[line].role = .furniture
        closesPage.insert(line)
      }
    }
  }

  /// True for a number between blanks or the line's ends.
  private func isApart(_ start: Int, _ end: Int, _ line: LineText) -> Bool {
    (start == line.start || text[start - 1] == 0x20) && (end == line.end || text[end] == 0x20)
  }

  private func countsPages(_ group: [(line: Int, value: Int)]) -> Bool {
    for index in group.indices.dropFirst()
    where group[index].value != group[index - 1].value + 1 || group[index].line < group[index - 1].line + 8 {
      return false
    }
    if provenPages, group.count > 1,
      group.allSatisfy({ $0.value == Int(lines[$0.line].page) + 1 && isAtEdge($0.line) })
    {
      return true
    }
    return group[0].value <= 2 && (!provenPages || isAtEdge(group[0].line))
      && isHead(lineText(group[0].line), repeats: group.count > 1)
  }

  private func isAtEdge(_ index: Int) -> Bool {
    let page = lines[index].page
    let first = index < 3 || lines[index - 3].page != page
    return first || index + 3 >= lines.count || lines[index + 3].page != page
  }

  /// A ministry's name with a date or a number between dashes behind it; where the line comes back, one of them is
  /// enough.
  private func isHead(_ line: LineText, repeats: Bool) -> Bool {
    let named = line.opens("ministerie van ")
    var dated = false
    var dashed = false
    var at = line.start
    while at < line.end {
      if Ascii.isDigit(text[at]), at == line.start || text[at - 1] == 0x20 {
        if let date = DateGrammar.date(in: text, at, line.end), date.hasYear, date.end == line.end {
          dated = true
        }
        if at > line.start + 1, at + 2 < line.end { dashed = dashed || isBetweenDashes(at, line) }
      }
      at += 1
    }
    return named && (dated || dashed || repeats) || dated && dashed
  }

  private func isBetweenDashes(_ start: Int, _ line: LineText) -> Bool {
    var end = start
    while end < line.end, Ascii.isDigit(text[end]) { end += 1 }
    guard end + 1 < line.end, text[end] == 0x20, start - 2 >= line.start else { return false }
    let before = text[start - 2]
    return (before == 0x2D || before >= 0x90 && before <= 0x95)
      && (text[end + 1] == 0x2D || text[end + 1] == 0xE2)
  }
}

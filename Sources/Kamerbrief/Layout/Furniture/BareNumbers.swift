/// Numbers alone on a line: of pages, or markers that stand apart from their text.
extension LayoutReader {
  /// A page number without a word: a number alone, first or last on its page, that counts the pages.
  mutating func findBarePageNumbers(countsPages: Bool) {
    var candidates: [(line: Int, value: Int)] = []
    for index in lines.indices where lines[index].role == .body {
      guard let value = loneNumber(index), value < 500 else { continue }
      // In a cell of its own only beside the rest of a foot.
      guard lines[index].cell == 0 || lines[index - 1].role == .furniture else { continue }
      if index > 0, isOfficialNote(index - 1) { continue }
      candidates.append((index, value))
    }
    // Below the last foot of all, which says no more.
    if !countsPages, let last = candidates.last, last.line == lines.count - 1, last.line > 0,
      lines[last.line - 1].role == .furniture, namesDepartment(last.line - 1),
      last.value == pageStarts.count || pageStarts.count == 1 && last.value <= 2
    {
      lines[last.line].role = .furniture
      candidates.removeLast()
      // Without proof of pages those before it stand below their page's foot as well.
      while pageStarts.count == 1, let before = candidates.last, before.value < last.value, before.line > 0,
        lines[before.line - 1].role == .furniture
      {
        lines[before.line].role = .furniture
        candidates.removeLast()
      }
    }
    guard !candidates.isEmpty else { return }
    let saysPages = countsPages || lines.contains(where: isPageOfPages)
    if pageStarts.count > 1 {
      let counting = candidates.filter { line, value in
        value == Int(lines[line].page) + 1 && (isLastText(line) || isFirstText(line))
      }
      // Where pages say "Pagina 2 van 7" or "2/7" too, a number alone is something else, save where it counts all pages.
      guard !saysPages || pageStarts.count > 2 && counting.count >= pageStarts.count - 1 else { return }
      for (line, _) in counting { lines[line].role = .furniture }
      return
    }
    guard !saysPages else { return }
    // Below the foot of a publication: "Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel ↵ 1".
    let feet = candidates.filter { isBelowFoot($0.line) }
    if !feet.isEmpty {
      for (line, _) in feet { lines[line].role = .furniture }
      return
    }
    if findHeadNumbers(candidates) { return }
    if findFootNumbers(candidates) { return }
    // Without proof of pages: a series 1, 2, 3 … whose members stand well apart and end the letter.
    var series: [Int] = []
    var expected = 1
    var lastLine = -12
    for (line, value) in candidates
    where value == expected && (line - lastLine >= 5 || line == lines.count - 1 && value > 2)
      && !standsOverNote(line)
    {
      series.append(line)
      expected += 1
      lastLine = line
    }
    // The second of two pages has a number, and closes the letter.
    if series.isEmpty, let only = candidates.last, only.value == 2, only.line == lines.count - 1,
      seenNumbers(from: 0)[2] == .marker
    {
      lines[only.line].role = .furniture
      return
    }
    guard let last = series.last, series.count >= 2 || lines.count < 60 else { return }
    let rest = lines.count - 1 - last
    // Each over a question: they number what is asked.
    guard rest <= 12, !series.allSatisfy({ $0 + 1 < lines.count && asks($0 + 1) }) else { return }
    for index in (last + 1)..<lines.count where lines[index].role == .body {
      let line = lineText(index)
      if NoteWords.isNoteLike(text, line.start, line.end) { return }
    }
    for line in series { lines[line].role = .furniture }
  }

  /// "2/7", found before.
  private func isPageOfPages(_ line: Line) -> Bool {
    line.role == .furniture && line.closesPage && line.width <= 7 && line.width >= 3
      && pageOfPages(Int(line.start), Int(line.end)) != nil
  }

  /// True right below the running foot of a publication, where its page's number stands.
  func isBelowFoot(_ index: Int) -> Bool {
    index > 0 && lines[index - 1].role == .furniture && lineText(index - 1).opens(Self.sessions)
  }

  /// Numbers at the heads of pages, from 2 on, or from 1 on the dump's first line, a page apart: none of them is a marker
  /// that the text lacks, and the text goes on behind the first.
  private mutating func findHeadNumbers(_ candidates: [(line: Int, value: Int)]) -> Bool {
    var found: [Int] = []
    var last = 0
    // Read once, when first asked for.
    var seen: SeenNumbers?
    for (line, value) in candidates where value == found.count + 2 && line - last >= Self.pageLines {
      let known = seen ?? seenNumbers(from: 0)
      seen = known
      guard known[value] == .marker else { continue }
      if belongsToNote(line) { return false }
      found.append(line)
      last = line
    }
    guard let first = found.first, flowsOver(first),
      !candidates.contains(where: { $0.value == 1 && $0.line < first && $0.line > 0 })
    else { return false }
    for line in found { lines[line].role = .furniture }
    if loneNumber(0) == 1 { lines[0].role = .furniture }
    return true
  }

  /// Numbers at the feet of pages, from 2 on: the first page has none, the last one closes the letter. Each is the only one of
  /// its value that is alone on its line, or the notes have no place for it.
  private mutating func findFootNumbers(_ candidates: [(line: Int, value: Int)]) -> Bool {
    guard let last = candidates.last, last.value >= 3, last.line >= lines.count - 2 else { return false }
    var found = [last.line]
    for (line, value) in candidates.reversed().dropFirst()
    where value == last.value - found.count && value >= 2
      && found[found.count - 1] - line >= Self.lastPageDepth
    {
      guard !standsOverNote(line) else { return false }
      found.append(line)
    }
    // The last pages can hold a note or two.
    guard found.count == last.value - 1, candidates.count <= found.count + 1,
      found[found.count - 1] >= Self.pageLines, last.line >= Self.pageLines * last.value,
      !candidates.contains(where: { $0.value == 1 })
    else { return false }
    for line in found { lines[line].role = .furniture }
    return true
  }

  /// True where a note follows a number: this one's text, or the next one's number.
  private func belongsToNote(_ index: Int) -> Bool {
    guard index + 1 < lines.count else { return false }
    let line = lineText(index + 1)
    return noteLabel(index + 1) != nil
      || NoteWords.isNoteLike(text, line.start, line.end)
        && !MotionPhrase.opensHeading(text, line.start, line.end) && !opensListedMotion(index + 1)
  }

  /// Lines that a page has at least.
  static let pageLines = 12

  /// True where the text before a line stops in the middle of a sentence.
  private func flowsOver(_ index: Int) -> Bool {
    guard index + 1 < lines.count else { return false }
    let before = lineText(index - 1)
    // Between the notes of a page and the text of the next one.
    if noteLabel(index - 1) != nil, NoteWords.isNoteLike(text, before.start, before.end) { return true }
    return lineText(index + 1).opensLower || !before.endsSentence && before.last != 0x29 && !before.isAddress
  }

  /// True where what follows a number alone can only be a note: a document with its number or its address.
  private func standsOverNote(_ index: Int) -> Bool {
    var at = index + 1
    while at < lines.count, lines[at].role == .furniture { at += 1 }
    guard at < lines.count else { return false }
    let line = lineText(at)
    return NoteWords.opensDocument(text, line.start, line.end)
      && NoteWords.hasAddressOrPaper(text, line.start, line.end)
      && !MotionPhrase.opensHeading(text, line.start, line.end)
  }

  @inline(__always)
  func loneNumber(_ index: Int) -> Int? {
    lines[index].width <= 3 && lines[index].contents.contains(.number) ? shortNumber(index) : nil
  }

  private func shortNumber(_ index: Int) -> Int? {
    var value = 0
    for byte in text[lines[index].range] {
      guard Ascii.isDigit(byte) else { return nil }
      value = value * 10 + Int(byte & 15)
    }
    return value
  }

  /// A number alone on its line, or in its cell, bare or with its brackets: "3", "[3]", "[3][4]", "3)".
  func isLoneMarker(_ index: Int) -> Bool {
    if loneNumber(index) != nil { return true }
    let line = lines[index]
    guard line.width <= 9, text[Int(line.start)] == 0x5B || Ascii.isDigit(text[Int(line.start)]) else {
      return false
    }
    var digits = 0
    for byte in text[line.range] {
      if Ascii.isDigit(byte) {
        digits += 1
        if digits > 3 { return false }
      } else {
        guard byte == 0x5B || byte == 0x5D || byte == 0x29 || byte == 0x20 else { return false }
        digits = 0
      }
    }
    return digits == 0
  }

  func isLastText(_ index: Int) -> Bool {
    var at = index + 1
    while at < lines.count, lines[at].page == lines[index].page {
      // Link annotations follow the page's text.
      if lines[at].role != .furniture, !(opensAtBlanks && lineText(at).isAddress) { return false }
      at += 1
    }
    return true
  }

  func isFirstText(_ index: Int) -> Bool {
    var at = index - 1
    while at >= 0, lines[at].page == lines[index].page {
      if lines[at].role != .furniture { return false }
      at -= 1
    }
    return true
  }
}

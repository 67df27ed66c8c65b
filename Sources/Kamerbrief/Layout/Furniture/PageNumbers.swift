/// Lines that hold nothing but a page number.
extension LayoutReader {
  /// "Pagina 2 van 7", "Pagina 1/12", with blanks anywhere, alone or twice on a line.
  @inline(__always)
  func isPageNumber(_ index: Int) -> Bool {
    guard lines[index].opening.contains(.pageNumber), lines[index].contents.contains(.number),
      lines[index].width <= 40
    else { return false }
    let last = lastByte(index)
    return Ascii.isDigit(last) || last == 0x29
      ? countsItsPage(index)
      : !Ascii.isLetter(text[Int(lines[index].start)]) && isDashedNumber(lineText(index))
  }

  private func countsItsPage(_ index: Int) -> Bool {
    let width = lines[index].width
    let line = lineText(index)
    if isRuledNumber(line) { return true }
    guard width >= 5, line.opensDigit || line.opens(Self.pageWords) else { return false }
    return width <= 10 && pageOfPages(line.start, line.end)?.hasWord == true || isNamedNumber(line)
  }

  /// "Pagina 2 van 7" and its like, blanks left out.
  private func isNamedNumber(_ line: LineText) -> Bool {
    var squeezed: [UInt8] = []
    squeezed.reserveCapacity(line.count)
    for byte in text[line.start..<line.end] where byte != 0x20 {
      squeezed.append(Ascii.lower(byte))
    }
    var scan = LineText(squeezed, 0..<squeezed.count)
    var at = 0
    var found = false
    while at < squeezed.count {
      if Ascii.isDigit(squeezed[at]) {
        at += 1
        continue
      }
      scan = LineText(squeezed, at..<squeezed.count)
      if scan.opens("pagina") {
        at += 6
        found = true
      } else if scan.opens("pag.") || scan.opens("blz.") {
        at += 4
        found = true
      } else if scan.opens("blad") {
        at += 4
        found = true
      } else if found, scan.opens("van") {
        at += 3
      } else if found, [0x2F, 0x7C, 0x28].contains(squeezed[at]) {
        at += 1
      } else if found, squeezed[at] == 0x29, at == squeezed.count - 1 {
        at += 1
      } else {
        return false
      }
    }
    let last = squeezed[squeezed.count - 1]
    return found && (Ascii.isDigit(last) || last == 0x29 && squeezed.contains(0x28))
  }

  /// "2 van 7", "2/7", "2 | 7", "2 (7)": the page, the number of pages, and whether a word stands between them.
  func pageOfPages(_ start: Int, _ end: Int) -> (page: Int, of: Int, hasWord: Bool)? {
    guard let page = number(start, end) else { return nil }
    var at = skipBlanks(page.end, end)
    let hasWord = LineText(text, at..<end).opens("van ")
    guard hasWord || at < end && (text[at] == 0x2F || text[at] == 0x7C || text[at] == 0x28) else {
      return nil
    }
    let isBracketed = text[at] == 0x28
    at = skipBlanks(at + (hasWord ? 4 : 1), end)
    guard let of = number(at, end), page.value >= 1,
      of.end == end && !isBracketed || isBracketed && of.end + 1 == end && text[of.end] == 0x29,
      page.value <= of.value
    else { return nil }
    return (page.value, of.value, hasWord)
  }

  private func number(_ start: Int, _ end: Int) -> (value: Int, end: Int)? {
    var at = start
    var value = 0
    while at < end, at - start < 4, Ascii.isDigit(text[at]) {
      value = value * 10 + Int(text[at] & 15)
      at += 1
    }
    return at > start && at - start <= 3 ? (value, at) : nil
  }

  /// False for what opens with no page's name and ends in no number of up to three digits behind a blank or a sign: nearly
  /// all lines.
  @inline(__always)
  func mayHoldPageCount(_ index: Int) -> Bool {
    lines[index].opening.contains(.pageName) || lines[index].ending.contains(.digit) && endsInCount(index)
  }

  private func endsInCount(_ index: Int) -> Bool {
    let (start, end) = (Int(lines[index].start), Int(lines[index].end))
    var at = end
    while at > start, end - at <= 3, Ascii.isDigit(text[at - 1]) { at -= 1 }
    guard at > start, at < end, end - at <= 3 else { return false }
    return text[at - 1] == 0x20 || text[at - 1] == 0x2F || text[at - 1] == 0x7C
  }

  /// Where "Pagina 2 van 7" starts behind the page's last words. An extractor that drops hyphens at line ends glues the
  /// two, "uitvoePagina 2 van 7"; where the number stands in the margin, beside the page's last line, a blank parts them.
  func countBehindText(_ line: LineText) -> Int? {
    guard Ascii.isDigit(line.last), line.count > 12 else { return nil }
    var at = line.end - 8
    let lowest = max(line.start + 1, line.end - 18)
    while at >= lowest {
      if text[at] | 0x20 == 0x70, LineText(text, at..<line.end).opens("pagina ") {
        let isCount = pageOfPages(at + 7, line.end) != nil
        if text[at - 1] == 0x20 {
          let words = LineText(text, line.start..<at - 1)
          // "zie pagina 2 van 7" can be cut by a line's end; behind a sentence or a note no such words stand.
          return isCount && (text[at] == 0x50 ? isText(words) : words.endsSentence || isNote(words))
            ? at : nil
        }
        guard text[at] == 0x50, Ascii.isLower(text[at - 1]) || Ascii.isDigit(text[at - 1]) else { return nil }
        return isCount || number(at + 7, line.end)?.end == line.end ? at : nil
      }
      at -= 1
    }
    return nil
  }

  /// True for words before a page's count that no head or foot of a page has: the start or the end of a sentence is not
  /// among them, or they are a note.
  private func isText(_ words: LineText) -> Bool {
    guard words.count > 0 else { return false }
    if words.endsSentence || words.opensLower && LetterheadLabel.inline(text, words.start, words.end) == nil {
      return true
    }
    return isNote(words)
  }

  /// A number and what a note names.
  private func isNote(_ words: LineText) -> Bool {
    guard words.opensDigit else { return false }
    var at = words.start
    while at < words.end, Ascii.isDigit(text[at]) { at += 1 }
    return at - words.start <= 3 && NoteWords.isNoteLike(text, skipBlanks(at, words.end), words.end)
  }

  /// True for a line that ends in "Pagina 2 van 7", or opens so before other words of a page's head or foot.
  func holdsPageCount(_ line: LineText) -> Bool {
    let opensWithName = line.opens(Self.pageNames)
    guard line.count >= 7, opensWithName || Ascii.isDigit(line.last), !line.endsSentence else { return false }
    // "datum 4 juli 2022   kenmerk 4626621   blad 2": a letterhead of small letters.
    let dated = line.opensLower && opensWithDate(line)
    guard dated || line.opensUpper || line.opensDigit else { return false }
    if opensWithName {
      // The count ends where words follow: "Pagina 2 van 7 Onze referentie 2024-0000455190".
      let start = skipBlanks(line.start + pageNameLength(line.start, line.end), line.end)
      var end = start
      while end < line.end, Ascii.isDigit(text[end]) || text[end] == 0x20 || text[end] == 0x2F { end += 1 }
      if LineText(text, end..<line.end).opens("van ") {
        end = skipBlanks(end + 4, line.end)
        while end < line.end, Ascii.isDigit(text[end]) { end += 1 }
      }
      while end > start, text[end - 1] == 0x20 || text[end - 1] == 0x2F { end -= 1 }
      return end < line.end && Letters.isUpper(text, skipBlanks(end, line.end), line.end)
        && pageOfPages(start, end) != nil
    }
    var at = line.end
    for _ in 0..<2 {
      while at > line.start, Ascii.isDigit(text[at - 1]) { at -= 1 }
      if pageOfPages(at, line.end) != nil { break }
      while at > line.start, text[at - 1] == 0x20 || text[at - 1] == 0x2F { at -= 1 }
      if at - 4 > line.start, LineText(text, (at - 4)..<at).opens(" van") { at -= 4 }
      while at > line.start, text[at - 1] == 0x20 { at -= 1 }
    }
    let counts = pageOfPages(at, line.end) != nil
    if !counts {
      at = line.end
      while at > line.start, Ascii.isDigit(text[at - 1]) { at -= 1 }
      guard at < line.end, line.end - at <= 3 else { return false }
    }
    // "BS2022073786 | 1 van 3"
    if counts, at > line.start, isRunningHead(line.start, at), followsRule(at, line) { return true }
    var word = at
    while word > line.start, text[word - 1] == 0x20 { word -= 1 }
    while word > line.start, Ascii.isLetter(text[word - 1]) { word -= 1 }
    guard dated || Ascii.isUpper(text[word]), pageNameLength(word, at) > 0 else { return false }
    // Without the number of pages the words before it must be a page's.
    return counts || dated || isRunningHead(line.start, word)
  }

  /// A reference with its label or without, or a ministry's name.
  private func followsRule(_ number: Int, _ line: LineText) -> Bool {
    var at = number
    while at > line.start, text[at - 1] == 0x20 { at -= 1 }
    return at > line.start && text[at - 1] == 0x7C
  }

  /// A label of the letterhead and a date behind it.
  private func opensWithDate(_ line: LineText) -> Bool {
    LetterheadLabel.inline(text, line.start, line.end)?.0 == .date
  }

  private func isRunningHead(_ start: Int, _ end: Int) -> Bool {
    var last = end
    while last > start, text[last - 1] == 0x20 || text[last - 1] == 0x7C { last -= 1 }
    let line = LineText(text, start..<last)
    return isPlainReference(line) || isOwnReference(line) || namesDepartment(line)
      || LetterheadLabel.inline(text, start, last)?.0 == .reference
  }

  private func pageNameLength(_ start: Int, _ end: Int) -> Int { Self.pageNames.opening(text, start, end) }

  static let pageNames: Words = ["pagina ", "blad "]
  /// "| 2"
  private func isRuledNumber(_ line: LineText) -> Bool {
    guard line.first == 0x7C, line.count <= 6 else { return false }
    let at = skipBlanks(line.start + 1, line.end)
    return number(at, line.end)?.end == line.end
  }

  /// First letters of "pagina" and "blad"; blanks can follow.
  private static let pageWords: Words = ["p", "b"]
}

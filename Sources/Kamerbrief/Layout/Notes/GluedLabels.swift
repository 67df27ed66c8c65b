/// Numbers of notes that an extractor glued to what stands before them.
extension LayoutReader {
  /// One extractor glues a note's number to the note before it: ".html2 Voortgangsbrief". A number that is
  /// missing from the series is looked for there.
  mutating func splitGluedLabels(_ starts: [(line: Int, label: NoteLabel)], _ seen: SeenNumbers) -> Bool {
    var known = KeySet()
    for start in starts { known.insert(start.label.number) }
    var cuts: [Cut] = []
    // The number before the first one found can stand anywhere before it.
    let first = starts.first?.label.number ?? 1
    var wanted = first > 1 ? first - 1 : 0
    var next = 0
    // "1Kamerstuk …" stands so throughout a letter.
    let isGluedBehind = starts.first.map { $0.label.end == $0.label.textStart } ?? false
    var cursor = PlaceCursor()
    for index in bodyStart..<lines.count where lines[index].role == .body && cuts.count < 500 {
      if next < starts.count, starts[next].line == index {
        wanted = starts[next].label.number + 1
        next += 1
      }
      let coming = next < starts.count ? starts[next].label.number : 0
      if coming > 1, Ascii.isDigit(text[Int(lines[index].end) - 1]),
        let position = labelBehindWord(index, known, before: coming, seen)
      {
        cuts.append(Cut(line: index, position: position))
        continue
      }
      guard wanted > 0, lines[index].contents.contains(.number), !known.contains(wanted) else { continue }
      // None opens its line or ends it.
      let inside = cursor.places(of: numbers.span, lines[index].firstToken + 1, lines[index].endToken - 2)
      for place in inside where tokens[Int(numbers[place])].kind == .number {
        let token = Int(numbers[place])
        var at: Int?
        if isBracketedLabel(token, wanted, lines[index]), starts.first?.label.style == .bracket {
          at = Int(tokens[token - 1].start)
        } else if isGluedLabel(token, wanted, index, isGluedBehind: isGluedBehind)
          || isGluedBehind && next < starts.count && starts[next].line == index + 1
            && starts[next].label.number == wanted + 1 && isLabelInWord(token, wanted, lines[index])
        {
          at = Int(tokens[token].start)
        }
        if at == nil, next > 0, starts[next - 1].label.style == .bare, !known.contains(wanted),
          isLabelInNote(
            token, wanted, index, of: starts[next - 1].line,
            isBeforeNext: coming == wanted + 1 && starts[next].line == index + 1)
        {
          if seen[wanted] == .marker { at = Int(tokens[token].start) }
        }
        if at == nil, next > 0, starts[next - 1].label.style == .bare, !known.contains(wanted),
          index - starts[next - 1].line <= Self.noteLines,
          let cut = labelInNumber(token, wanted, lines[index], isBeforeNext: coming == wanted + 1)
        {
          if seen[wanted] == .marker { at = cut }
        }
        if at == nil, isGluedBehind, next > 0, !known.contains(wanted), seen[wanted] == .marker {
          at = labelBetweenNotes(token, wanted, index, of: starts[next - 1].line)
        }
        if let at {
          cuts.append(Cut(line: index, position: at))
          known.insert(wanted)
          wanted += 1
        }
      }
    }
    cut(cuts)
    return !cuts.isEmpty
  }

  /// A wanted number in square brackets, glued to what stands before it, with an address behind it.
  private func isBracketedLabel(_ token: Int, _ wanted: Int, _ line: Line) -> Bool {
    let start = Int(tokens[token].start)
    let end = Int(tokens[token + 1].start)
    guard text[start - 1] == 0x5B, text[end] == 0x5D, value(start, end) == wanted,
      start - 2 > Int(line.start),
      text[start - 2] != 0x20
    else { return false }
    return LineText(text, skipBlanks(end + 1, Int(line.end))..<Int(line.end)).opens("http")
  }

  /// A wanted number between a word or an address and the capital that its note opens with.
  private func isGluedLabel(_ token: Int, _ wanted: Int, _ index: Int, isGluedBehind: Bool) -> Bool {
    let line = lines[index]
    let start = Int(tokens[token].start)
    let isApart = tokens[token + 1].kind == .blank
    let text = Int(tokens[isApart ? token + 2 : token + 1].start)
    guard isApart || isGluedBehind, tokens[token - 1].kind != .blank,
      value(start, Int(tokens[token + 1].start)) == wanted,
      Letters.isUpper(self.text, text, Int(line.end))
        || isApart && LineText(self.text, text..<Int(line.end)).opens("http")
    else { return false }
    // Behind a full stop stands a marker more often than a note.
    if closesNote(start, line) {
      return self.text[start - 1] != 0x2E || NoteWords.isNoteLike(self.text, text, Int(line.end))
        || index + 1 < lines.count && lineText(index + 1).isAddress
    }
    // The last word of the page, cut at its hyphen, and the first note of the page.
    guard tokens[token - 1].kind == .word else { return false }
    return NoteWords.opensDocument(self.text, text, Int(line.end))
      && NoteWords.hasAddressOrPaper(self.text, text, Int(line.end))
  }

  /// "2 Kamerstuk 23 235, nr. 240. 3 Kamerstuk 29 509, nr. 80.": short notes that an extractor put on one line.
  /// - Parameter isBeforeNext: true right above the note with the next number.
  private func isLabelInNote(
    _ token: Int, _ wanted: Int, _ index: Int, of start: Int, isBeforeNext: Bool
  ) -> Bool {
    let line = lines[index]
    guard tokens[token - 1].kind == .blank, tokens[token + 1].kind == .blank,
      value(Int(tokens[token].start), Int(tokens[token + 1].start)) == wanted
    else { return false }
    let content = LineText(text, Int(tokens[token + 2].start)..<Int(line.end))
    if index == start { return content.opensUpper || content.opensDigit || content.opens("http") }
    guard isInNote(index, of: start) else { return false }
    if NoteWords.isNoteLike(text, content.start, content.end) { return true }
    // ".../mid-term-review-iza 15 Het werkplan", "(atradiusdutchstatebusiness.nl) 14 Recommendation": behind an address or a
    // bracket. A stop can be that of "art. 3".
    let last = Int(tokens[token - 1].start)
    if isBeforeNext, content.opensUpper, text[last - 1] == 0x2E {
      return last - 6 > Int(line.start) && text[(last - 6)..<(last - 1)].allSatisfy(Ascii.isLower)
    }
    return content.opensUpper && text[last - 1] != 0x2E && closesNote(last, line)
  }

  /// "nr. 1134 Brief van …": note 4 behind a note that ends in number 113. A paper's own address can stand behind its number, so
  /// that "nr. 1134 https://…" is a note only where the next one follows.
  private func labelInNumber(_ token: Int, _ wanted: Int, _ line: Line, isBeforeNext: Bool) -> Int? {
    guard tokens[token + 1].kind == .blank else { return nil }
    let end = Int(tokens[token + 1].start)
    let at = end - (wanted < 10 ? 1 : wanted < 100 ? 2 : 3)
    guard at > Int(tokens[token].start), value(at, end) == wanted else { return nil }
    let content = LineText(text, Int(tokens[token + 2].start)..<Int(line.end))
    return isBeforeNext && content.opens("http")
      || content.opensUpper && NoteWords.isNoteLike(text, content.start, content.end) ? at : nil
  }

  /// "Kamerstuk 29 398, nr. 9674Kamerstuk 36 200 A", "hele procenten.7https://…": the number of the next note, glued to what it
  /// stands behind as to its text, in one paragraph with the note before.
  private func labelBetweenNotes(_ token: Int, _ wanted: Int, _ index: Int, of start: Int) -> Int? {
    let line = lines[index]
    let end = Int(tokens[token + 1].start)
    guard tokens[token + 1].kind == .word, isInNote(index, of: start) else { return nil }
    let content = LineText(text, end..<Int(line.end))
    let isAddress = content.opens("http")
    let at = end - (wanted < 10 ? 1 : wanted < 100 ? 2 : 3)
    guard content.opensUpper || isAddress, at >= Int(tokens[token].start), value(at, end) == wanted else {
      return nil
    }
    // Other numbers end in those digits as well.
    return at == Int(tokens[token].start) || isAddress
      || NoteWords.isNoteLike(text, content.start, content.end) ? at : nil
  }

  /// True on the line that a note starts on, and on the few below it that it can go on over.
  private func isInNote(_ index: Int, of start: Int) -> Bool {
    index == start
      || index > start && index - start <= Self.noteLines && lines[index].gap == 0
        && lines[start...index].allSatisfy({ $0.role == .body && $0.page == lines[index].page })
  }

  /// Lines of one note above such a line.
  private static let noteLines = 4

  /// "ziens18Verzamelbrief …, Kamerstuk 31239-267.", right above note 19: the page's last word, cut at its hyphen.
  private func isLabelInWord(_ token: Int, _ wanted: Int, _ line: Line) -> Bool {
    let start = Int(tokens[token].start)
    let end = Int(tokens[token + 1].start)
    return tokens[token - 1].kind == .word && value(start, end) == wanted
      && Letters.isUpper(text, end, Int(line.end)) && NoteWords.hasAddressOrPaper(text, end, Int(line.end))
  }

  /// "… waarvan 412 trans1", and below it the notes: the last word of a page's text, cut at its hyphen, with the number of a
  /// note that is missing before the next one found. The text has a marker of that number besides.
  /// - Parameter before: the number of the next note that was found; 0 where none follows.
  private func labelBehindWord(_ index: Int, _ known: KeySet, before: Int, _ seen: SeenNumbers) -> Int? {
    let end = Int(lines[index].end)
    guard index + 1 < lines.count, lines[index + 1].role == .body,
      lines[index + 1].gap > 0, lines[index + 1].page == lines[index].page,
      tokens[Int(lines[index].endToken) - 1].kind == .number
    else { return nil }
    let start = Int(tokens[Int(lines[index].endToken) - 1].start)
    let number = value(start, end)
    guard number > 0, number < before, before - number <= 6, start - Int(lines[index].start) > 2,
      Ascii.isLower(text[start - 1]), Ascii.isLower(text[start - 2]), !known.contains(number),
      NoteWords.isNoteLike(text, Int(lines[index + 1].start), Int(lines[index + 1].end))
        || NoteWords.opensDocument(text, Int(lines[index + 1].start), Int(lines[index + 1].end))
        || lineText(index + 1).opensUpper && lineText(index + 1).endsWith("nr.")
    else { return nil }
    return seen.glued(number) > 1 ? start : nil
  }

  /// What stands before a glued number: the end of an address or of a sentence.
  private func closesNote(_ at: Int, _ line: Line) -> Bool {
    var word = at
    while word > Int(line.start), text[word - 1] != 0x20 { word -= 1 }
    let before = text[at - 1]
    return before == 0x2E || before == 0x29 || before == 0x3E || LineText(text, word..<at).contains(0x2F)
      || LineText(text, word..<at).contains(0x2D) && at - word > 16
  }
}

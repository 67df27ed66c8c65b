/// Where the headings of motions start and end.
extension BlockBuilder {
  /// Lines a motion's heading may span.
  private static let longestHeading = 9

  /// The last line of a motion's heading that starts at `index`, or nil where none does.
  func motionHeadingEnd(_ index: Int) -> Int? {
    let text = reader.text
    let traits = reader.lines[index].traits
    guard traits.contains(.opensMotion) else { return nil }
    if reader.isMotion, index == reader.bodyStart { return reader.motionNames }
    if let end = quotedRowEnd(index) { return end }
    let first = traits.contains(.opensCells) ? reader.motionOfRow(index) : index
    var end = first
    var open = OpenBrackets()
    open.read(text, reader.lines[first].range)
    for _ in 0..<Self.longestHeading {
      guard let next = nextBody(end), headingGoesOn(end, next, open: open.depth > 0, first: first) else {
        break
      }
      end = next
      open.read(text, reader.lines[end].range)
    }
    if traits.contains(.opensCells) { return end }
    if !traits.contains(.opensNumberedMotion) { return isHeading(index, end) ? end : nil }
    return isListed(index, end) ? nil : end
  }

  /// "De motie van het lid Wuite c.s.; Verzoekt de regering om …", up to its full stop: the cell of a list that names a motion
  /// and quotes it.
  private func quotedRowEnd(_ index: Int) -> Int? {
    let text = reader.text
    let range = reader.lines[index].range
    guard MotionClause.mayFollowNames(text, range.lowerBound, range.upperBound),
      let noun = MotionPhrase.headingNoun(text, range.lowerBound, range.upperBound),
      let phrase = MotionPhrase.phrase(in: text, noun: noun, floor: range.lowerBound, range.upperBound),
      !phrase.people.isEmpty, MotionClause.followsNames(text, phrase.end, range.upperBound)
    else { return nil }
    var end = index
    for _ in 0..<Self.longestHeading {
      if reader.lineText(end).endsSentence { return end }
      guard let next = nextBody(end), reader.lines[next].gap == 0 else { return end }
      end = next
    }
    return nil
  }

  private func headingGoesOn(_ end: Int, _ next: Int, open: Bool, first: Int) -> Bool {
    let before = reader.lineText(isNumberInside(end, below: first) ? first : end)
    let line = reader.lineText(next)
    let traits = reader.lines[next].traits
    if traits.contains(.opensNumberedMotion) || traits.contains(.opensCells) { return false }
    if before.last == 0x2E, !before.endsAbbreviation, !open { return false }
    if isNumberInside(next, below: first) { return true }
    if opensDashedPaper(line), !before.endsSentence || before.endsAbbreviation { return true }
    if let label = reader.listLabel(next), endsHeading(before) || isBullet(label) { return false }
    if opensClause(next, below: first) { return false }
    if isRaisedAlone(next), !endsHeading(before) { return true }
    if line.opensLower || line.first == 0x28 { return true }
    if !before.endsSentence || before.endsAbbreviation, isPaperAlone(line) { return true }
    if !before.endsSentence, isNounAlone(next) { return true }
    if before.endsHyphen || before.last == 0x2C || before.last == 0x2F { return true }
    if open { return reader.lines[next].gap == 0 || !line.opensUpper || closesBracket(next) }
    if Ascii.isDigit(before.last), opensChapter(line) { return true }
    if Ascii.isDigit(before.last), line.opensDigit, !endsHeading(before) { return true }
    if before.endsWith("kamerstuk") || before.endsWith("nr.") { return true }
    if endsInDay(before), line.opensDigit || Ascii.isDigit(before.last) { return true }
    if line.opensDigit, DateGrammar.date(in: reader.text, line.start, line.end) != nil, line.count < 20 {
      return true
    }
    if endsHeading(before) || closesWithMarker(end) || line.opensUpper && endsInMarker(end) {
      return false
    }
    if before.endsJoint, !endsInAcronym(before), !traits.contains(.opensMotion) {
      // A row's cell can end so at a page's end, and the answer's cell follows.
      return !line.opensUpper || !holdsSentenceEnd(line) || closesSoon(next)
    }
    if reader.lines[next].gap > 0 { return false }
    if end == first, reader.isChangedMotion(before), line.opensUpper { return true }
    // In a narrow column names stand on two lines: "Motie van de leden El" and "Yassini en Wingelaar over …".
    if end == first, !before.contains(" over "), !before.endsSentence,
      line.contains(" over ") || line.endsWith(" over"),
      line.count < 60 || opensWithNames(line)
    {
      return true
    }
    // Its paper or its date stands in another column.
    if hasFurtherCells(first) { return false }
    // In a narrow column the heading's own lines say what a full one is.
    if end > first, fillsColumn(first, end, next: next),
      closesSoon(next, within: isNarrow(first, end) ? Self.longestHeading : 3)
    {
      return true
    }
    // Headings are set in bold: fewer letters fill a line.
    if wouldHaveFit(next, after: end, room: reader.bodyWidth / 5) { return false }
    return closesSoon(next)
  }

  /// True for a row of a table whose columns have names, when what closes a heading elsewhere has a column of its own.
  private func hasFurtherCells(_ index: Int) -> Bool {
    guard !reader.heads.isEmpty else { return false }
    return reader.columns(at: index).contains { $0 == .paper || $0 == .date }
  }

  /// The number of a note on a line of its own, with a blank line behind it: the marker in a heading, which one extractor prints so.
  private func isRaisedAlone(_ index: Int) -> Bool {
    guard let number = reader.loneNumber(index), reader.lines[index].gap > 0, let next = nextBody(index),
      reader.lines[next].gap > 0, !reader.lines[next].traits.contains(.opensMotion)
    else { return false }
    return noteNumbers.contains(number)
  }

  /// "VII, nr. 86" below "…, Kamerstuk 35570": the chapter of the budget that a dossier is about.
  private func opensChapter(_ line: LineText) -> Bool {
    var at = line.start
    while at < line.end, [0x49, 0x56, 0x58, 0x4C].contains(reader.text[at]) { at += 1 }
    guard at > line.start, at + 5 < line.end else { return false }
    if reader.text[at] == 0x2C { at += 1 }
    return LineText(reader.text, at..<line.end).opens(" nr.")
      || LineText(reader.text, at..<line.end).opens("-")
  }

  /// "Buma c.s. over maatwerk": the rest of names that the line above cuts, and their subject.
  private func opensWithNames(_ line: LineText) -> Bool {
    var at = line.start
    while at < line.end {
      let word = LineText(reader.text, at..<line.end)
      if word.opens("over ") { return at > line.start }
      guard
        word.opensUpper || word.opens("c.s. ") || word.opens("en ") || word.opens("van ") || word.opens("de ")
          || word.opens("der ") || word.opens("den ")
      else { return false }
      while at < line.end, reader.text[at] != 0x20 { at += 1 }
      at += 1
    }
    return false
  }

  /// "verzoekt de regering …" below "Motie van het lid …": the motion is quoted. Behind "De motie" it is a sentence.
  func opensClause(_ index: Int, below first: Int) -> Bool {
    MotionClause.opens(reader.lineText(index)) && !reader.lineText(first).opens("de ")
  }

  /// "•" or "a)": a dash or a number can also stand inside a heading.
  private func isBullet(_ label: Range<Int>) -> Bool {
    let first = reader.text[label.lowerBound]
    return Ascii.isLower(first)
      ? reader.text[label.upperBound - 1] == 0x29
      : first >= 0x80 && !LineText(reader.text, label).isDash
  }

  /// "Kamerstuk 32 043, nr. 101" or "32 043, nr. 101" on a line of its own, or its first part: a cell beside that of the
  /// motion. No answer opens so.
  func isPaperAlone(_ line: LineText) -> Bool {
    guard line.count <= 45, line.last != 0x2E else { return false }
    if line.last == 0x2C || line.endsHyphen, !line.opensDigit, paperStart(line) != nil { return true }
    return openingPaper(line) == line.end
  }

  /// "Kamerstuk" as the first line of a narrow cell.
  private func isNounAlone(_ index: Int) -> Bool {
    guard reader.lines[index].width == 9 || reader.lines[index].width == 12, let below = nextBody(index),
      reader.lineText(below).opensDigit
    else { return false }
    return reader.lineText(index).opens("kamerstuk")
  }

  /// Where the paper ends that a line opens with.
  func openingPaper(_ line: LineText) -> Int? {
    guard let digits = paperStart(line) else { return nil }
    return PaperGrammar.paper(in: reader.text, floor: digits, digits, line.end, noun: .none)?.end
  }

  /// "– 31305-186" and "- Kamerstuk 19637, nr. 603" below a motion's names: the dash is the heading's, and no item's.
  private func opensDashedPaper(_ line: LineText) -> Bool {
    guard line.opensDash else { return false }
    let paper = reader.skipBlanks(line.first == 0x2D ? line.start + 1 : line.start + 3, line.end)
    return isPaperAlone(LineText(reader.text, paper..<line.end))
  }

  private func paperStart(_ line: LineText) -> Int? {
    if line.opensDigit { return line.start }
    guard line.opens("kamerstuk") else { return nil }
    let digits = UTF8Scan.digit(in: reader.text, line.start, line.end)
    return digits < line.end && digits - line.start <= 16 ? digits : nil
  }

  /// True where the first word of the next line had no room in the column that a heading's lines stand in.
  private func fillsColumn(_ first: Int, _ end: Int, next: Int) -> Bool {
    guard reader.lines[next].gap == 0 else { return false }
    var widest: Int32 = 0
    for line in reader.lines[first...end] { widest = max(widest, line.width) }
    return Int(reader.lines[end].width) + 1 + reader.lineText(next).firstWord.count > Int(widest)
  }

  /// True for lines beside the text, where a heading takes more of them.
  private func isNarrow(_ first: Int, _ last: Int) -> Bool {
    reader.lines[first...last].allSatisfy { Int($0.width) * 2 <= reader.bodyWidth }
  }

  /// A date, a bracket or a paper closes a heading, also with a marker glued to it: "(Kamerstuk 36 410 XIV, nr. 238)8".
  func endsHeading(_ line: LineText) -> Bool {
    if line.last == 0x29 { return true }
    guard line.count >= 4, Ascii.isDigit(line.last) else { return false }
    if line.text[line.end - 2] == 0x29
      || Ascii.isDigit(line.text[line.end - 2]) && line.text[line.end - 3] == 0x29
    {
      return true
    }
    return DateGrammar.year(in: reader.text, line.end - 4, line.end) != nil && precedesMonth(line)
      || endsInPaper(line)
  }

  /// "…, Kamerstuk 29477, nr. 743", "… – 29477-743"
  private func endsInPaper(_ line: LineText) -> Bool {
    var at = line.end
    while at > line.start, line.end - at < Self.longestCitation {
      at -= 1
      if reader.text[at] == 0x28 { return false }
      if reader.text[at] == 0x20, LineText(reader.text, line.start..<at).lastWord.isDash {
        return openingPaper(LineText(reader.text, at + 1..<line.end)) == line.end
      }
      guard reader.text[at] == 0x4B || reader.text[at] == 0x6B,
        let digits = paperStart(LineText(reader.text, at..<line.end))
      else { continue }
      return PaperGrammar.paper(in: reader.text, floor: at, digits, line.end, noun: .paper)?.end == line.end
    }
    return false
  }

  /// Bytes of "Kamerstuk 36 600 XXIII, nr. 1234".
  private static let longestCitation = 40

  /// "op Caribisch" and "Nederland12", "d.d. 8 juni" and "202410": the marker of the note that cites the motion's paper, on a
  /// line that is not full.
  func closesWithMarker(_ index: Int) -> Bool {
    Int(reader.lines[index].width) * 4 < reader.bodyWidth * 3 && endsInMarker(index, letters: 1)
  }

  /// True where a note's number is glued to a word of so many letters, or to a year, at a line's end.
  func endsInMarker(_ index: Int, letters: Int = 4) -> Bool {
    let line = reader.lineText(index)
    guard Ascii.isDigit(line.last) else { return false }
    var at = line.end
    while at > line.start, Ascii.isDigit(reader.text[at - 1]) { at -= 1 }
    if line.end - at > 3 {
      guard line.end - at <= 7, DateGrammar.yearOpening(reader.text, at, line.end) != nil else {
        return false
      }
      at += 4
    } else {
      guard at - line.start >= letters, (at - letters..<at).allSatisfy({ Ascii.isLower(reader.text[$0]) })
      else {
        return false
      }
    }
    return at < line.end && noteNumbers.contains(reader.value(at, line.end))
  }

  private func precedesMonth(_ line: LineText) -> Bool {
    var at = line.end - 4
    while at > line.start, reader.text[at - 1] == 0x20 { at -= 1 }
    var word = at
    while word > line.start, Ascii.isLetter(reader.text[word - 1]) { word -= 1 }
    return DateGrammar.month(in: reader.text, word, at) != nil || at == line.start
  }

  /// True where one of the next lines closes a bracket of the heading. Below "… (t.v.v. 21501-02-2805" and a blank line none
  /// does, but the answer follows.
  private func closesBracket(_ index: Int) -> Bool {
    var brackets = OpenBrackets()
    for line in reader.lines[index...].prefix(4) { brackets.read(reader.text, line.range) }
    return brackets.closesMore
  }

  /// "… bij het OM": no preposition has capitals, where the word before it has none.
  private func endsInAcronym(_ line: LineText) -> Bool {
    let word = line.lastWord
    return word.count > 1 && word.start > line.start + 1 && Ascii.isLower(reader.text[word.start - 2])
      && reader.text[word.start..<word.end].allSatisfy(Ascii.isUpper)
      && !reader.text[word.start..<word.end].allSatisfy(RomanNumber.isCapital)
  }

  /// "…, 23" before "oktober 2020", "…, 18 mei" before "2021"; what is to happen "per 1 juli" has no year.
  private func endsInDay(_ line: LineText) -> Bool {
    var at = line.end
    var word = at
    while word > line.start, Ascii.isLetter(reader.text[word - 1]) { word -= 1 }
    if word < at, DateGrammar.month(in: reader.text, word, at) != nil { return true }
    while at > line.start, Ascii.isDigit(reader.text[at - 1]) { at -= 1 }
    guard line.end - at == 1 || line.end - at == 2, at > line.start + 2 else { return false }
    return reader.text[at - 1] == 0x20 && reader.text[at - 2] == 0x2C
  }

  /// The heading's bracket or date stands on one of the next lines, before any sentence ends.
  func closesSoon(_ index: Int, within count: Int = 3) -> Bool {
    var at = index
    for _ in 0..<count {
      let line = reader.lineText(at)
      if endsHeading(line) || closesWithMarker(at) || closesWithStop(at, from: index) { return true }
      if line.endsSentence && !line.endsAbbreviation || holdsSentenceEnd(line) { return false }
      guard let next = nextBody(at) else { return true }
      if reader.lines[next].gap > 0 { return true }
      at = next
    }
    return false
  }

  /// "Nederland (Kamerstuk 29 279, nr. 5)." without a verb: a heading can end in a stop.
  private func closesWithStop(_ index: Int, from first: Int) -> Bool {
    let line = reader.lineText(index)
    return line.last == 0x2E && endsHeading(LineText(reader.text, line.start..<line.end - 1))
      && isNoSentence(first, index)
  }

  /// True where a sentence ends inside a line: a stop before a capital or a number, and not that of "t.v.v.", "nr." or an initial.
  func holdsSentenceEnd(_ line: LineText) -> Bool {
    var at = line.start + 2
    while at + 2 < line.end {
      if reader.text[at] == 0x2E, reader.text[at + 1] == 0x20,
        !Letters.isLower(reader.text, at + 2, line.end),
        reader.text[at + 2] != 0x28, reader.text[at - 2] != 0x2E, reader.text[at - 2] != 0x20,
        !LineText(reader.text, line.start..<at).endsWith("nr")
      {
        return true
      }
      at += 1
    }
    return false
  }

  /// Behind the number that a row opens with, and its stop; "7.1." is one number.
  private func rowNumberEnd(_ line: Range<Int>) -> Int? {
    if let end = HeadingNumber.endBeforeMotion(reader.text, line.lowerBound, line.upperBound) { return end }
    let end = LineText(reader.text, line).digitsEnd
    guard end > line.lowerBound else { return nil }
    return end < line.upperBound && (reader.text[end] == 0x2E || reader.text[end] == 0x29) ? end + 1 : end
  }

  func number(of kind: Block.Kind, _ index: Int) -> Range<Int>? {
    let line = lines[index].range
    if lines[index].traits.contains(.opensCells), lines[index].traits.contains(.opensNumberedMotion),
      let end = rowNumberEnd(line)
    {
      return line.lowerBound..<end
    }
    if kind == .motionHeading, lines[index].traits.contains(.opensNumberedMotion) {
      guard let end = HeadingNumber.endBeforeMotion(reader.text, line.lowerBound, line.upperBound) else {
        return reader.gluedNumber(index)
      }
      return line.lowerBound..<end
    }
    return HeadingNumber.range(reader.text, line)
  }
}

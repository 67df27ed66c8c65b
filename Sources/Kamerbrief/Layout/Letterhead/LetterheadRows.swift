/// Labels and values of several columns on one line.
extension LetterheadReader {
  /// The values of a line below a row of labels: "11 februari 2008   -".
  mutating func readRow(_ line: LineText, _ row: LabelRow) -> Bool {
    let values = row.values(text, line.start, line.end)
    for (label, value) in values {
      if label == .date, fields.date == nil { fields.date = value }
      if label == .reference, fields.reference == nil, value.count > 1 { fields.reference = value }
      if label == .subject, fields.subject.isEmpty { fields.subject = [value] }
    }
    return !values.isEmpty
  }

  /// A label's value, and labels with values of other columns behind it: "Ons kenmerk 312 Uw brief 3 mei 2007".
  mutating func readColumns(_ label: LetterheadLabel, _ value: Range<Int>, _ index: Int) {
    var label = label
    var start = value.lowerBound
    var at = start
    while at < value.upperBound {
      while at < value.upperBound, text[at] != 0x20 { at += 1 }
      while at < value.upperBound, text[at] == 0x20 { at += 1 }
      guard at < value.upperBound, Ascii.isUpper(text[at]) else { continue }
      var next = LetterheadLabel.inline(text, at, value.upperBound)
      if next == nil, let length = Self.place(text, at, value.upperBound) { next = (.date, at + length) }
      guard let (other, behind) = next, behind < value.upperBound else { continue }
      // Behind a reference the subject's label is one, in a sentence it is a word.
      if other == .subject, label != .reference && label != .otherReference || Ascii.isLower(text[at]) {
        continue
      }
      // "Kenmerk" and "Den Haag" can be words of the subject, "Bijlage(n)" cannot.
      if label == .subject, !LetterheadLabel.namesColumn(text, at, behind) { continue }
      var end = at
      while end > start, text[end - 1] == 0x20 { end -= 1 }
      assign(label, start..<end, index)
      (label, start, at) = (other, behind, behind)
    }
    assign(label, start..<value.upperBound, index)
  }

  /// "Den Haag" before a date, as a label of it.
  private static func place(_ text: [UInt8], _ start: Int, _ end: Int) -> Int? {
    let length = places.opening(text, start, end)
    guard length > 0, DateGrammar.date(in: text, start + length, end)?.hasYear == true else { return nil }
    return length
  }

  private static let places: Words = ["den haag ", "'s-gravenhage "]

  /// A label's value in the next cell of its line, or below it among the cells of the next one.
  func valueInCells(_ index: Int, _ label: LetterheadLabel) -> Int? {
    let lines = reader.lines
    let next = index + 1
    let isInRow =
      lines[index].cell > 0 && reader.lineLabel(index - 1) != nil
      || next < lines.count && lines[next].cell > 0 && reader.lineLabel(next) != nil
    func isValue(_ at: Int) -> Bool {
      let line = reader.lineText(at)
      return (isInRow || lines[at].role != .body) && (label == .date ? line.isDate : isReference(line))
    }
    if next < lines.count, lines[next].cell == lines[index].cell + 1, isValue(next) { return next }
    var rows = 0
    var at = next
    while at < lines.count, lines[at].page == lines[index].page {
      if lines[at].cell == 0 { rows += 1 }
      if rows > 2 { return nil }
      if rows > 0, abs(lines[at].column - lines[index].column) <= 1, lines[at].column > 0, isValue(at) {
        return at
      }
      at += 1
    }
    return nil
  }

  /// The line that the rest of a reference stands on, where a narrow column cuts it: "2023-" and "0000770503".
  func restOfReference(_ index: Int) -> Int? {
    let value = reader.lineText(index)
    let next = index + 1
    guard value.last == 0x2D || value.last == 0x2F, value.count >= 4, value.count <= 30,
      next < reader.lines.count,
      reader.lines[next].page == reader.lines[index].page
    else { return nil }
    if reader.loneNumber(next) != nil { return next }
    var digits = 0
    for at in reader.lines[next].range {
      if text[at] == 0x20 || Ascii.isLower(text[at]) { return nil }
      if Ascii.isDigit(text[at]) { digits += 1 }
    }
    return digits >= 4 && reader.lines[next].width <= 25 ? next : nil
  }

  /// True for the first line of a reference that is cut so.
  func isCutReference(_ index: Int) -> Bool {
    let value = reader.lineText(index)
    for at in value.start..<value.end where text[at] == 0x20 || Ascii.isLower(text[at]) { return false }
    return restOfReference(index) != nil
  }

  /// True for the date right below "Uw brief van", where the letter's own date is still to come.
  func isOfOtherLetter(_ index: Int) -> Bool {
    guard let label = labelAbove(index), Self.letters.contain(text, label.lowerBound, label.upperBound)
    else { return false }
    return (index + 1..<max(index + 1, reader.bodyStart)).contains {
      reader.lines[$0].role != .body && reader.lineText($0).isDate
    }
  }

  /// The label that a value belongs to, where labels stand in one block and their values, as far as they go, in one below.
  private func labelAbove(_ index: Int) -> Range<Int>? {
    func isLabel(_ at: Int) -> Bool { reader.lineLabel(at) != nil }
    var last = index - 1
    while last >= 0, index - last <= 8, !isLabel(last) { last -= 1 }
    guard last >= 0, isLabel(last) else { return nil }
    var first = last
    while first > 0, isLabel(first - 1) { first -= 1 }
    let place = first + index - 1 - last
    return place <= last ? reader.lines[place].range : nil
  }

  private static let letters: Words = ["uw brief van", "uw brief van:", "uw brief", "uw brief:"]

  /// True right below the letter's date, which no other column's line follows.
  func isBehindDate(_ index: Int) -> Bool {
    guard index > 0, let date = fields.date, index + 1 < reader.lines.count else { return false }
    return reader.lines[index - 1].range == date && reader.lines[index].gap == 0
      && reader.lineText(index).count >= 20
  }

  /// True where a label that is still without its value stands before the subject's, and a date is the next value: what
  /// stands before the date is of another column.
  func isBeforeDate(_ index: Int) -> Bool {
    guard fields.date == nil, let date = pending.firstIndex(of: .date),
      let subject = pending.firstIndex(of: .subject), date < subject
    else { return false }
    return (index + 1..<min(index + 4, max(index + 1, reader.bodyStart))).contains {
      reader.lines[$0].role != .body && reader.lineText($0).isDate
    }
  }
}

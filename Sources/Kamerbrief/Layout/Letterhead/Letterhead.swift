/// Where the fields of the letterhead stand.
struct HeadFields: Sendable {
  var date: Range<Int>?
  var reference: Range<Int>?
  var subject: [Range<Int>] = []
  var addressee: [Range<Int>] = []
  var salutation: Range<Int>?
  /// Dossier and number of the letter's own paper ("34 775 V", "39"), as printed.
  var dossier: Range<Int>?
  var number: Range<Int>?
  /// The session year in the place of a dossier, where questions and answers are printed.
  var session: Range<Int>?
}

/// Reads labels and values: on one line, in two lines, or all labels before all values.
struct LetterheadReader: ~Copyable {
  let reader: LayoutReader
  var fields = HeadFields()
  var pending: [LetterheadLabel] = []
  private var subjectOpen = false
  private var subjectLine = -1
  /// The labels of the line before, where that line holds labels only.
  private var rowAbove: LabelRow?

  init(reader: LayoutReader) {
    self.reader = reader
    read()
  }

  var text: [UInt8] { reader.text }

  private mutating func read() {
    readAddressee()
    readPublished()
    var side: [Int] = []
    for index in reader.lines.indices {
      let line = reader.lines[index]
      switch line.role {
      case .letterhead:
        readLine(index)
      case .salutation:
        fields.salutation = line.range
        subjectOpen = false
      case .furniture where line.page < 3:
        side.append(index)
        if line.page == 0, index < reader.bodyStart, line.column < 40, line.cell == 0 || isBelowLabel(index) {
          readLine(index)
        }
      default: subjectOpen = false
      }
    }
    // Labels of the side column come with their values right below them.
    pending.removeAll()
    for index in side { readSide(index) }
    readValuesFirst()
  }

  private mutating func readLine(_ index: Int) {
    let line = value(index)
    let key = reader.lineKey(index)
    if let label = LetterheadLabel.byKey[key] {
      pending.append(label)
      // A label of another column can stand between the lines of a subject.
      subjectOpen =
        subjectOpen && label != .date && label != .subject && reader.lineText(subjectLine).endsJoint
      return
    }
    // "Onze" and "referentie" on two lines
    for word in ["onze", "ons"] where RoleGrammar.matches(word, text, line.start, line.end) {
      pending.append(.reference)
      return
    }
    for word in ["referentie", "kenmerk"] where RoleGrammar.matches(word, text, line.start, line.end) {
      if fields.reference == nil, !pending.contains(.reference) { pending.append(.reference) }
      return
    }
    if let row = rowAbove {
      rowAbove = nil
      if readRow(line, row) {
        if let last = lastWordLabel(line) { pending.append(last) }
        return
      }
    }
    if let row = LabelRow(text, line.start, line.end) {
      rowAbove = row
      subjectOpen = false
      return
    }
    if let (label, value) = inline(index) {
      subjectOpen = false
      let end = endBeforeLabel(index, value)
      readColumns(label, value..<end, index)
      if end < line.end { subjectOpen = false }
      return
    }
    if let last = lastWordLabel(line) {
      pending.append(last)
      return
    }
    // "… klimaat en energie, stand per" and "5 maart 2021"
    if subjectOpen, fields.date != nil, subjectLine == index - 1, reader.lines[index].gap <= 1, line.isDate,
      Self.beforeDates.contains(where: { reader.lineText(subjectLine).endsWith($0) })
    {
      fields.subject.append(line.start..<line.end)
      subjectLine = index
      return
    }
    if line.isDate {
      if isOfOtherLetter(index) {
        remove(.otherReference)
        return
      }
      if fields.date == nil, pending.contains(.date) || !pending.contains(.subject) || pending.isEmpty {
        fields.date = line.start..<line.end
      }
      remove(.date)
      // A date can stand between the lines of a subject.
      return
    }
    // The House's own number is the other side's reference.
    if pending.contains(.otherReference), isHouseNumber(line) {
      remove(.otherReference)
      return
    }
    if pending.contains(.reference), fields.reference == nil, isReference(line) || isCutReference(index),
      !subjectOpen
    {
      fields.reference = line.start..<referenceEnd(index)
      remove(.reference)
      return
    }
    // Labels stand above all values: the subject's is not the last.
    if subjectOpen, pending.contains(.attachment), countsAnnexes(index) {
      remove(.attachment)
      subjectOpen = false
      return
    }
    if subjectOpen, reader.lines[index].role == .letterhead, goesOn(index) {
      fields.subject.append(line.start..<line.end)
      subjectLine = index
      return
    }
    // Behind a line that is none of it nothing more is, save where that line is of another column.
    let isOfOtherColumn = reader.lines[index].role == .furniture || isAddressLine(line)
    subjectOpen = subjectOpen && (isOfOtherColumn || reader.lineText(subjectLine).endsJoint)
    if pending.contains(.subject), fields.subject.isEmpty, isSubject(line), !isAddressLine(line),
      !fields.addressee.contains(where: { $0.overlaps(line.start..<line.end) }),
      reader.lines[index].role == .letterhead || isBehindDate(index) || isBelowLabel(index),
      !isBeforeDate(index)
    {
      assign(.subject, line.start..<line.end, index)
      remove(.subject)
    }
  }

  /// A line without the colon that an extractor took from its label: ": 6 oktober 2022".
  private func value(_ index: Int) -> LineText {
    let line = reader.lineText(index)
    guard line.first == 0x3A, line.count > 1 else { return line }
    return LineText(text, reader.skipBlanks(line.start + 1, line.end)..<line.end)
  }

  /// One extractor prints all values before all labels, as many of one as of the other.
  private mutating func readValuesFirst() {
    guard fields.subject.isEmpty || fields.reference == nil else { return }
    var labels: [LetterheadLabel] = []
    for index in reader.lines.indices.prefix(max(0, min(reader.bodyStart, 60))) {
      if let label = reader.lineLabel(index) {
        labels.append(label)
        continue
      }
      if labels.count >= 3, takeValues(before: index - labels.count, labels) { return }
      labels.removeAll()
    }
  }

  private mutating func takeValues(before first: Int, _ labels: [LetterheadLabel]) -> Bool {
    let top = first - labels.count
    // The date proves the order.
    guard top >= 0, let date = labels.firstIndex(of: .date), reader.lineText(top + date).isDate else {
      return false
    }
    for (offset, label) in labels.enumerated() {
      let value = reader.lineText(top + offset)
      switch label {
      case .reference where isReference(value):
        if fields.reference == nil { fields.reference = value.start..<value.end }
      case .subject where isSubject(value) && reader.lines[top + offset].role == .letterhead:
        if fields.subject.isEmpty { fields.subject = [value.start..<value.end] }
      default: break
      }
    }
    return true
  }

  /// True right below the subject's label, or in the next cell: the subject, though it comes back at the head or foot of the pages.
  private func isBelowLabel(_ index: Int) -> Bool {
    index > 0 && reader.lines[index].page == 0
      && reader.lineLabel(index - 1) == .subject
      && !reader.namesDepartment(index)
  }

  /// A subject goes on while its lines are full or open in lower case.
  private func goesOn(_ index: Int) -> Bool {
    let line = reader.lineText(index)
    if reader.lines[index].gap > 1, !line.opensLower { return false }
    if isAddressLine(line) || reader.isPostcode(line) { return false }
    // The sender's name can stand below the labels, as the letter's title does above them.
    if line.opens("ministerie van "), !reader.lineText(subjectLine).endsJoint { return false }
    let before = reader.lines[subjectLine]
    if reader.lines[index].gap > 0, before.width < 40 { return line.opensLower }
    return true
  }

  private mutating func remove(_ label: LetterheadLabel) {
    if let at = pending.firstIndex(of: label) { pending.remove(at: at) }
  }

  mutating func assign(_ label: LetterheadLabel, _ printed: Range<Int>, _ index: Int) {
    let value = withoutBars(printed)
    guard !value.isEmpty else {
      pending.append(label)
      return
    }
    switch label {
    case .date:
      if fields.date == nil, let match = DateGrammar.date(in: text, value.lowerBound, value.upperBound),
        match.hasYear
      {
        fields.date = value.lowerBound..<match.end
      }
    case .reference: if fields.reference == nil { fields.reference = value }
    case .subject:
      if fields.subject.isEmpty {
        fields.subject = [value]
        subjectOpen = true
        subjectLine = index
      }
    default: break
    }
  }

  /// "| 27625, nr. 661 |": what a site prints as a cell of a table, without the bars of its columns.
  private func withoutBars(_ value: Range<Int>) -> Range<Int> {
    var (start, end) = (value.lowerBound, value.upperBound)
    while start < end, text[start] == 0x7C || text[start] == 0x20 { start += 1 }
    while end > start, text[end - 1] == 0x7C || text[end - 1] == 0x20 { end -= 1 }
    return start..<end
  }

  /// A label and its value on one line.
  private func inline(_ index: Int) -> (LetterheadLabel, Int)? {
    let line = reader.lineText(index)
    if let found = LetterheadLabel.inline(text, line.start, line.end) { return found }
    // "Onze   DGKE / 2876469" with "referentie" below "Onze"
    let length = Self.possessives.opening(text, line.start, line.end)
    guard length > 0, index + 1 < reader.lines.count else { return nil }
    let below = reader.lineText(index + 1)
    guard Self.references.contain(text, below.start, below.end) else { return nil }
    let value = reader.skipBlanks(line.start + length, line.end)
    return isReference(LineText(text, value..<line.end)) ? (.reference, value) : nil
  }

  /// "2", "geen", "-"
  private func countsAnnexes(_ index: Int) -> Bool {
    let line = reader.lineText(index)
    return reader.loneNumber(index) != nil || line.isDash
      || LayoutReader.noAttachments.contain(text, line.start, line.end)
  }

  private static let beforeDates: [StaticString] = [" per", " van", " op", " d.d.", " tot", " sinds", " en"]
  private static let possessives: Words = ["onze ", "ons "]
  private static let references: Words = ["referentie", "kenmerk"]

  /// Where a value ends before the label of another column, whose own value is on the next line.
  private mutating func endBeforeLabel(_ index: Int, _ value: Int) -> Int {
    let line = reader.lineText(index)
    guard index + 1 < reader.lines.count, isReference(reader.lineText(index + 1)) else { return line.end }
    for label in [" ons kenmerk", " onze referentie", " kenmerk"] as [StaticString]
    where line.endsWith(label) {
      let end = line.end - label.utf8CodeUnitCount
      guard end > value, Ascii.isUpper(text[end + 1]) else { continue }
      pending.append(.reference)
      return end
    }
    return line.end
  }

  /// Older letterheads run labels and values together; the last label's value is on the next line.
  private func lastWordLabel(_ line: LineText) -> LetterheadLabel? {
    if line.count > 12, line.endsWith(" onderwerp") || line.endsWith(" betreft") { return .subject }
    return nil
  }

  func isReference(_ line: LineText) -> Bool {
    guard line.count >= 4, line.count <= 45 else { return false }
    var digits = 0
    var blanks = 0
    for index in line.start..<line.end {
      if Ascii.isDigit(text[index]) { digits += 1 }
      if text[index] == 0x20 { blanks += 1 }
    }
    // "070 340 7102"
    if line.first == 0x30, digits + blanks == line.count { return false }
    return digits >= 4 && blanks <= 4 && !reader.isPostcode(line) && !line.opens("postbus")
  }

  /// "2024Z18077", "2021D11209": a number that the House gives.
  private func isHouseNumber(_ line: LineText) -> Bool {
    guard line.count >= 9, line.count <= 10 else { return false }
    for (offset, index) in (line.start..<line.end).enumerated() {
      if offset == 4 {
        guard text[index] == 0x5A || text[index] == 0x44 else { return false }
      } else if !Ascii.isDigit(text[index]) {
        return false
      }
    }
    return true
  }

  private func isSubject(_ line: LineText) -> Bool { line.count >= 8 && !line.opensDigit }

  private mutating func readSide(_ index: Int) {
    let line = reader.lineText(index)
    if let label = reader.lineLabel(index) {
      guard label == .reference || label == .date else { return }
      // Lines of the text can stand between a label and its value.
      let cell = valueInCells(index, label)
      var next = cell ?? reader.nextInColumn(index)
      if cell == nil, let at = next, reader.lines[at].role != .furniture {
        next = ((index + 1)..<min(index + 5, reader.lines.count)).first {
          reader.lines[$0].role == .furniture
        }
      }
      guard let next else { return }
      let value = value(next)
      if label == .reference, fields.reference == nil, isReference(value) || isCutReference(next) {
        fields.reference = value.start..<referenceEnd(next)
      } else if label == .date, fields.date == nil, value.isDate {
        fields.date = value.start..<value.end
      }
      return
    }
    if fields.reference == nil, let (label, value) = inline(index), label == .reference,
      isReference(LineText(text, value..<line.end))
    {
      fields.reference = value..<line.end
    }
    if fields.date == nil, let (label, value) = inline(index), label == .date {
      assign(.date, value..<line.end, index)
    }
  }

  /// A reference can be wrapped at its last hyphen.
  private func referenceEnd(_ index: Int) -> Int {
    let value = reader.lineText(index)
    guard let rest = restOfReference(index) else { return value.end }
    return Int(reader.lines[rest].end)
  }
}

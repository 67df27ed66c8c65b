/// Rows whose motion stands behind other cells, printed one after the other: "1 Kamerstuk 21", "501-20, nr.", "885", and below
/// them "Gewijzigde motie" and the members.
extension LayoutReader {
  /// Lines of a motion's cell that its noun and first name stand on.
  private static let namesLines = 3
  /// Scalars of a line of a cell before the motion's, with the row's number.
  private static let widest: Int32 = 45

  /// Rows that open with the paper, the date or both, or whatever the names of the columns tell. One alone can be a chance:
  /// "Kamerstuk 29 279, nr. 5" at the end of a text.
  mutating func findLeadCells() {
    leadCells = rowsOfLeadCells()
    if leadCells.count == 1 { leadCells = [] }
    for row in leadCells { lines[row.first].traits.insert(.opensCells) }
  }

  private func rowsOfLeadCells() -> [RowCells] {
    var rows: [RowCells] = []
    var index = 0
    var topics = TopicRows()
    var nouns = PlaceCursor()
    while index + 1 < lines.count {
      if let cells = leadCells(index, &nouns) ?? (heads.isEmpty ? nil : topicCells(index, &topics)) {
        rows.append(cells)
        index = max(place(behind: cells)?.line ?? 0, index + 1)
      } else {
        index += 1
      }
    }
    return rows
  }

  /// What opens a row opens a motion; the motion's own cell goes on in it.
  mutating func markLeadCells() {
    for row in leadCells {
      if let motion = motion(of: row)?.line, motion > row.first {
        lines[motion].traits.remove([.opensMotion, .opensNumberedMotion])
      }
      lines[row.first].traits.insert([.opensMotion, .opensCells])
      if row.starts[0].at > Int(lines[row.first].start) {
        lines[row.first].traits.insert(.opensNumberedMotion)
      }
    }
  }

  /// The cells before the motion's in the row that opens at a line, or all of them.
  func cellsBeforeMotion(_ first: Int) -> RowCells {
    leadCells[Bisection.last(below: leadCells.count) { leadCells[$0].first <= first }]
  }

  /// The line of the motion's cell in the row that opens at a line.
  func motionOfRow(_ first: Int) -> Int { motion(of: cellsBeforeMotion(first))?.line ?? first }

  /// Where the motion's cell begins.
  private func motion(of row: RowCells) -> (line: Int, at: Int)? {
    row.isWhole ? nil : place(behind: row)
  }

  private func topicCells(_ first: Int, _ topics: inout TopicRows) -> RowCells? {
    guard lines[first].role == .body, lines[first].cell == 0, lines[first + 1].cell == 0,
      lines[first].width <= 4 * Self.widest
    else {
      return nil
    }
    return topics.cells(self, first)
  }

  /// The cells that a line opens with and behind which a motion's heading opens.
  @inline(__always)
  private func leadCells(_ first: Int, _ nouns: inout PlaceCursor) -> RowCells? {
    let byte = text[Int(lines[first].start)]
    return namesSubmitters || mayOpenRow(byte) ? leadCells(first, opening: byte, &nouns) : nil
  }

  private func leadCells(_ first: Int, opening byte: UInt8, _ nouns: inout PlaceCursor) -> RowCells? {
    // Below the names of columns a row's motion can open on the same line.
    guard lines[first].role == .body, lines[first].width <= (heads.isEmpty ? Self.widest : 4 * Self.widest),
      lines[first].cell == 0
    else { return nil }
    if namesSubmitters, Ascii.isDigit(byte) || Ascii.isUpper(byte), let cells = namedCells(first) {
      return cells
    }
    guard mayOpenRow(byte), namesMotion(behind: first, &nouns) else { return nil }
    let isNumbered = !opensCell(lineText(first)) && !isDay(first)
    guard let start = cellsStart(first, isNumbered: isNumbered),
      first == 0 || lines[first - 1].role != .body || !breaksPhrase(lineText(first - 1))
    else { return nil }
    var cells = RowCells(from: first, at: start)
    // One of each kind: as many papers below each other are a column.
    while let kind = [ColumnKind.date, .paper].first(where: { read($0, &cells) }),
      !cells.starts.dropLast().contains(where: { $0.kind == kind }), let motion = place(behind: cells)
    {
      if motion.line > cells.line
        ? opensMotionCell(motion.line)
        : MotionPhrase.opensHeading(text, motion.at, Int(lines[motion.line].end))
      {
        return cells
      }
    }
    return nil
  }

  /// False where no word opens as "motie" does on the lines that such a row can have: then its cells need not be read.
  private func namesMotion(behind first: Int, _ nouns: inout PlaceCursor) -> Bool {
    let last = min(first + Self.mostLines + Self.namesLines, lines.count - 1)
    let (start, end) = (Int(lines[first].start), Int(lines[last].end))
    // What was moved stands in another order.
    guard end > start else { return true }
    let openings = source.places.motions
    let next = nouns.first(below: openings.count) { Int(openings[$0]) >= start }
    return next < openings.count && Int(openings[next]) + 2 <= end
  }

  /// The same for cells among which names stand, as the names of the columns tell.
  private func namedCells(_ first: Int) -> RowCells? {
    let kinds = columns(at: first)
    guard let motion = kinds.firstIndex(of: .motion), kinds[..<motion].contains(.submitter) else {
      return nil
    }
    let line = lineText(first)
    var start = line.start
    if kinds[0] == .number {
      start = line.digitsEnd
      guard (1...3).contains(start - line.start),
        start == line.end || text[start] == 0x20 || text[start] == 0x2E
      else { return nil }
      start = NameGrammar.skip(text, start, line.end)
    }
    guard let cells = readCells(kinds[..<motion].filter { $0 != .number }[...], from: first, at: start),
      let place = place(behind: cells)
    else { return nil }
    let rest = LineText(text, place.at..<Int(lines[place.line].end))
    // Behind a number and names stands the motion, whatever it opens with.
    let isCounted = start > line.start && rest.opensUpper
    return isCounted || opensNameless(rest)
      || (place.line > cells.line ? opensMotionCell(place.line) : opensRow(rest)) ? cells : nil
  }

  /// True for digits and for what "Kamerstuk" and "Motie" open with.
  private func mayOpenRow(_ byte: UInt8) -> Bool {
    Ascii.isDigit(byte) || byte | 0x20 == 0x6B || byte | 0x20 == 0x6D
  }

  /// "22" above "september", in a narrow column.
  private func isDay(_ index: Int) -> Bool {
    lines[index].width <= 2 && loneNumber(index) != nil
      && isDay(Int(lines[index].start), Int(lines[index].end), above: index + 1)
  }

  private func isDay(_ start: Int, _ end: Int, above next: Int) -> Bool {
    guard end - start <= 2, next < lines.count, text[start..<end].allSatisfy(Ascii.isDigit) else {
      return false
    }
    let below = lineText(next)
    return DateGrammar.month(in: text, below.start, below.end)?.1 == below.end
  }

  /// Where the cells begin on a line, behind the row's number where it has one.
  private func cellsStart(_ index: Int, isNumbered: Bool) -> Int? {
    let line = lineText(index)
    guard isNumbered else { return line.start }
    guard line.opensDigit || line.opens("motie "),
      let number = HeadingNumber.endBeforeMotion(text, line.start, line.end)
    else { return nil }
    let start = NameGrammar.skip(text, number, line.end)
    return opensCell(LineText(text, start..<line.end)) || isDay(start, line.end, above: index + 1)
      ? start : nil
  }

  /// A paper or a date opens the line, the whole of it or its first words.
  private func opensCell(_ line: LineText) -> Bool {
    if line.opens("kamerstuk") { return true }
    guard line.opensDigit else { return false }
    var at = line.start
    while at < line.end, Ascii.isDigit(text[at]) { at += 1 }
    if at - line.start == 5 { return true }
    guard at - line.start <= 2, at < line.end, text[at] == 0x20 || text[at] == 0x2D else { return false }
    let next = at + 1
    if at - line.start == 2, next + 3 <= line.end, Ascii.isDigit(text[next]), Ascii.isDigit(text[next + 1]),
      Ascii.isDigit(text[next + 2])
    {
      return next + 3 == line.end || !Ascii.isDigit(text[next + 3])
    }
    return DateGrammar.month(in: text, next, line.end) != nil
      || DateGrammar.date(in: text, line.start, line.end) != nil
  }

  /// True where a motion's heading opens, on one line or cut by a narrow column; of the latter the noun is enough.
  private func opensMotionCell(_ index: Int) -> Bool {
    let line = lineText(index)
    guard line.opensUpper else { return false }
    if MotionPhrase.opensHeading(text, line.start, line.end) { return true }
    guard lines[index].width <= Self.widest else { return false }
    let cell = cellText(index, through: min(index + Self.namesLines, lines.count) - 1).bytes
    // "Nader gewijzigde", "motie van de le" and "den Piri en Klaver": a cut can part the words between noun and names.
    return MotionPhrase.headingNoun(cell, 0, cell.count) != nil
  }

  private func breaksPhrase(_ line: LineText) -> Bool {
    line.endsJoint || line.endsOpen || line.endsHyphen || line.last == 0x2C
  }
}

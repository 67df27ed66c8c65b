/// The cells that stand before a motion's own in the row of a table, printed one after the other: "1 Kamerstuk 21",
/// "501-20, nr.", "885", and below them "Gewijzigde motie" and the members.
struct LeadCells: Sendable {
  /// The line that the row opens with.
  var first: Int
  /// The line that the motion's cell opens with.
  var motion: Int
}

extension LayoutReader {
  /// Lines that the cells before the motion's can have.
  private static let mostLines = 5
  /// Lines of a motion's cell that its noun and first name stand on.
  private static let namesLines = 3
  /// Scalars of a line of such a cell, with the row's number.
  private static let widest: Int32 = 45

  /// Rows that open with the paper, the date or both. One alone can be a chance: "Kamerstuk 29 279, nr. 5" at the end of a text.
  mutating func findLeadCells() {
    var found: [LeadCells] = []
    var index = 0
    while index + 1 < lines.count {
      if let motion = motionBehindCells(index) {
        found.append(LeadCells(first: index, motion: motion))
        index = max(motion, index + 1)
      } else {
        index += 1
      }
    }
    leadCells = found.count > 1 ? found : []
    for row in leadCells { lines[row.first].traits.insert(.opensCells) }
  }

  /// What opens a row opens a motion; the motion's own cell goes on in it.
  mutating func markLeadCells() {
    for row in leadCells {
      if row.motion > row.first {
        lines[row.motion].traits.remove([.opensMotion, .opensNumberedMotion])
      }
      lines[row.first].traits.insert([.opensMotion, .opensCells])
      if !opensCell(lineText(row.first)), !isDay(row.first), lineText(row.first).opensDigit {
        lines[row.first].traits.insert(.opensNumberedMotion)
      }
    }
  }

  /// The line of the motion's cell in a row that opens at a line.
  func motionOfRow(_ first: Int) -> Int {
    let row = Bisection.last(below: leadCells.count) { leadCells[$0].first <= first }
    return leadCells[row].motion
  }

  /// The line behind cells that hold nothing but papers and dates, where a motion's heading opens.
  private func motionBehindCells(_ first: Int) -> Int? {
    // Below the names of columns a row's motion can open on the same line.
    guard lines[first].role == .body, lines[first].width <= (heads.isEmpty ? Self.widest : 4 * Self.widest),
      lines[first].cell == 0,
      mayOpenRow(text[Int(lines[first].start)])
        || namesSubmitters && Ascii.isUpper(text[Int(lines[first].start)])
    else { return nil }
    if namesSubmitters, let motion = motionBehindNames(first) { return motion }
    guard mayOpenRow(text[Int(lines[first].start)]) else { return nil }
    let isNumbered = !opensCell(lineText(first)) && !isDay(first)
    guard namesMotion(behind: first), let start = cellsStart(first, isNumbered: isNumbered),
      first == 0 || lines[first - 1].role != .body || !breaksPhrase(lineText(first - 1))
    else { return nil }
    var cells = Array(text[start..<Int(lines[first].end)])
    var next = first + 1
    while next < lines.count, next - first <= Self.mostLines, lines[next].role == .body {
      let end = cellsEnd(cells)
      if end == cells.count {
        if opensMotionCell(next) { return next }
      } else if end > 0, next - 1 > first || isNumbered, MotionPhrase.opensHeading(cells, end, cells.count) {
        return next - 1
      }
      guard lines[next].width <= Self.widest, lines[next].page == lines[first].page else { return nil }
      Self.append(lineText(next), to: &cells)
      next += 1
    }
    return nil
  }

  /// False where no word opens as "motie" does on the lines that such a row can have: then its cells need not be read.
  private func namesMotion(behind first: Int) -> Bool {
    let last = min(first + Self.mostLines + Self.namesLines, lines.count - 1)
    let end = Int(lines[last].end)
    // What was moved stands in another order.
    return end <= Int(lines[first].start) || LineText(text, Int(lines[first].start)..<end).contains("mo")
  }

  /// The same for cells among which names stand, as the names of the columns tell.
  private func motionBehindNames(_ first: Int) -> Int? {
    let kinds = columns(at: first)
    guard let motion = kinds.firstIndex(of: .motion), kinds[..<motion].contains(.submitter) else {
      return nil
    }
    var start = Int(lines[first].start)
    if kinds[0] == .number {
      let line = lineText(first)
      guard line.opensDigit else { return nil }
      var at = start
      while at < line.end, Ascii.isDigit(text[at]) { at += 1 }
      guard at - start <= 3, at == line.end || text[at] == 0x20 || text[at] == 0x2E else { return nil }
      start = NameGrammar.skip(text, at, line.end)
      // The number alone is read with what stands below it.
      guard start < line.end else { return nil }
    }
    guard
      let cells = readCells(
        kinds[..<motion].filter { $0 != .number }[...], from: first, at: start, people: [])
    else { return nil }
    let behind = skipBlanks(cells.end, Int(lines[cells.line].end))
    if behind < Int(lines[cells.line].end) {
      let rest = LineText(text, behind..<Int(lines[cells.line].end))
      return opensRow(rest) || opensNameless(rest) ? cells.line : nil
    }
    let next = cells.line + 1
    guard next < lines.count, lines[next].role == .body else { return nil }
    return opensMotionCell(next) || opensNameless(lineText(next)) ? next : nil
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

  /// Where the papers and dates end that a text opens with.
  private func cellsEnd(_ cells: [UInt8]) -> Int {
    var at = 0
    while at < cells.count {
      if let date = DateGrammar.date(in: cells, at, cells.count) {
        at = date.end
      } else {
        var digits = at
        if LineText(cells, at..<cells.count).opens("kamerstuk") {
          digits = UTF8Scan.digit(in: cells, at, cells.count)
          guard digits - at <= 16 else { return at }
        }
        guard digits < cells.count, Ascii.isDigit(cells[digits]),
          let match = PaperGrammar.paper(in: cells, floor: at, digits, cells.count, noun: .none),
          match.ids.first?.hasNumber == true
        else { return at }
        at = match.end
      }
      at = NameGrammar.skip(cells, at, cells.count)
    }
    return at
  }

  /// True where a motion's heading opens, on one line or cut by a narrow column; of the latter the noun is enough.
  private func opensMotionCell(_ index: Int) -> Bool {
    let line = lineText(index)
    guard line.opensUpper else { return false }
    if MotionPhrase.opensHeading(text, line.start, line.end) { return true }
    guard lines[index].width <= Self.widest else { return false }
    var cell = Array(text[line.start..<line.end])
    for next in (index + 1)..<min(index + Self.namesLines, lines.count) where lines[next].role == .body {
      Self.append(lineText(next), to: &cell)
    }
    // "Nader gewijzigde", "motie van de le" and "den Piri en Klaver": a cut can part the words between noun and names.
    return MotionPhrase.headingNoun(cell, 0, cell.count) != nil
  }

  private func breaksPhrase(_ line: LineText) -> Bool {
    line.endsJoint || line.endsOpen || line.endsHyphen || line.last == 0x2C
  }

  /// Joins a line to those before it: a hyphen behind a letter parts a word.
  private static func append(_ line: LineText, to cell: inout [UInt8]) {
    if cell.last == 0x2D {
      if line.opensLower { cell.removeLast() }
    } else {
      cell.append(0x20)
    }
    cell += line.text[line.start..<line.end]
  }
}

/// Rows that nothing tells from other text but their number and the names of the columns: "3 Snellere afhandeling van",
/// "mijnbouwschade", "Dassen en Grinwis Kamerstuk 29628,", "nr. 1209", below "Nr. Onderwerp Indieners Kamerstuk Status".
struct CountedRows {
  /// The names of the columns above, as an index of ``LayoutReader/heads``.
  private var heads: Int?
  /// The number of the last row.
  private var last = 0
  /// Lines with the next row's number that open none.
  private var failures = 0

  /// Such lines below the same names at most: then the rows are of another kind.
  private static let mostFailures = 8
  /// Lines of a motion's cell at most.
  private static let mostLines = 5

  /// The cells of the row that a line opens with the number that follows the last one's.
  mutating func cells(_ reader: LayoutReader, _ first: Int) -> RowCells? {
    let line = reader.lineText(first)
    guard line.opensDigit, let heads = reader.headsIndex(at: first) else { return nil }
    if heads != self.heads { (self.heads, failures) = (heads, 0) }
    let kinds = reader.heads[heads].kinds
    guard failures < Self.mostFailures, kinds.count > 2, kinds[0] == .number, kinds[1] == .motion,
      case let end = line.digitsEnd, end - line.start <= 3,
      end == line.end || line.text[end] == 0x20 || line.text[end] == 0x2E,
      case let number = reader.value(line.start, end), number == last + 1 || number == 1
    else { return nil }
    let stop = end < line.end && line.text[end] == 0x2E ? end + 1 : end
    guard let cells = Self.cells(reader, kinds[2...].prefix { $0.isOfHeading }, from: first, at: stop) else {
      failures += 1
      return nil
    }
    last = number
    return cells
  }

  /// The motion's cell behind the number, and the first further cells that are whole.
  private static func cells(
    _ reader: LayoutReader, _ behind: ArraySlice<ColumnKind>, from first: Int, at end: Int
  ) -> RowCells? {
    guard let kind = behind.first, let motion = reader.place(behind: RowCells(from: first, at: end)),
      case let opening = LineText(reader.text, motion.at..<Int(reader.lines[motion.line].end)),
      opening.opensUpper, !MotionPhrase.opensHeading(reader.text, opening.start, opening.end),
      !reader.opensNameless(opening)
    else { return nil }
    var line: Int? = motion.line
    for _ in 0..<mostLines {
      guard let index = line else { return nil }
      let content = reader.lineText(index)
      var at = index == motion.line ? reader.wordEnd(motion.at, content.end) : content.start
      while at < content.end {
        let word = LineText(reader.text, at..<content.end)
        // Names alone are told from the motion's words by the line that they open.
        if kind == .submitter ? word.opensUpper && (behind.count > 1 || at == content.start) : mayBe(word),
          let found = reader.readCells(behind, from: index, at: at), closes(reader, found)
        {
          var cells = found
          cells.first = first
          cells.starts.insert((.motion, motion.at), at: 0)
          return cells
        }
        at = reader.wordEnd(at, content.end)
      }
      line = reader.nextOfTable(index)
    }
    return nil
  }

  /// What a paper or a date opens with.
  private static func mayBe(_ word: LineText) -> Bool { word.opensDigit || word.opens("kamerstuk") }

  /// True where the answer can follow.
  private static func closes(_ reader: LayoutReader, _ cells: RowCells) -> Bool {
    guard let place = reader.place(behind: cells) else { return true }
    let rest = LineText(reader.text, place.at..<Int(reader.lines[place.line].end))
    return rest.opensUpper || rest.opensDigit
  }
}

extension LayoutReader {
  /// Where the next word starts.
  fileprivate func wordEnd(_ at: Int, _ end: Int) -> Int {
    skipBlanks(UTF8Scan.blank(in: text, at, end), end)
  }
}

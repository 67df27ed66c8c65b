/// A table of motions: what its columns hold, and its rows. However an extractor printed it, side by side or in boxes, this is
/// what is read of it.
struct MotionTable: Sendable {
  /// A row, or the rest of one that a page's end cuts.
  struct Row: Sendable {
    /// For each column the lines of the cell.
    var cells: [[Int]]
    /// Its number, where that has no column of its own.
    var number: Range<Int>?
    /// True where it goes on with the last row of the page before.
    var isRest = false
  }
  /// Lines of the table.
  var lines: Range<Int>
  /// What each column holds; nil where its cells have to tell.
  var kinds: [ColumnKind?]
  var rows: [Row]
}

extension LayoutReader {
  /// All tables whose cells are known, once no line is cut any more and all roles are settled.
  mutating func settleTables() {
    for table in sideBySide { tables.append(motionTable(table)) }
    for table in boxedTables() { tables.append(table) }
    tables.sort { $0.lines.lowerBound < $1.lines.lowerBound }
    // What two steps took for a table, each from another line on, is read once.
    var settled: [MotionTable] = []
    for table in tables where table.lines.lowerBound >= settled.last?.lines.upperBound ?? 0 {
      settled.append(table)
    }
    tables = settled
  }

  /// The lines of each cell of a table that stands side by side.
  private func motionTable(_ table: ColumnTable) -> MotionTable {
    var rows: [MotionTable.Row] = []
    for index in table.lines where lines[index].role == .body {
      while rows.count < table.rows.count, Int(lines[index].start) >= table.rows[rows.count].start {
        let row = table.rows[rows.count]
        let cells = [[Int]](repeating: [], count: row.columns.count)
        rows.append(MotionTable.Row(cells: cells, number: row.number, isRest: row.isRest))
      }
      guard !rows.isEmpty else { continue }
      let columns = table.rows[rows.count - 1].columns
      rows[rows.count - 1].cells[ColumnTable.column(at: lines[index].column, in: columns)].append(index)
    }
    return MotionTable(lines: table.lines, kinds: table.kinds, rows: rows)
  }
}

/// What a row of a table can open with.
extension LayoutReader {
  /// A motion, with its number or without.
  func opensRow(_ line: LineText) -> Bool {
    MotionPhrase.opensHeading(text, line.start, line.end)
      || line.opensDigit
        && (MotionPhrase.opensNumberedHeading(text, line.start, line.end) || endsInNumberedMotion(line))
  }

  /// "Motie over …": who moved it stands in a column of its own.
  func opensNameless(_ line: LineText) -> Bool {
    guard let noun = MotionPhrase.headingNoun(text, line.start, line.end) else { return false }
    return line.opensUpper && LineText(text, noun + 5..<line.end).opens(" over")
  }

  /// Names of members and no more, as a column of submitters has them.
  func isNames(_ line: LineText) -> Bool {
    guard line.opensUpper, line.count <= 45 else { return false }
    let lead = MotionPhrase.roleOfMembers(text, line.start, line.end) ?? line.start
    guard let list = NameGrammar.list(in: text, lead, line.end, plural: true) else { return false }
    return list.end == line.end
      || LineText(text, list.end..<line.end).opens(" en") && list.end + 3 == line.end
      || LineText(text, list.end..<line.end).opens(" (")
  }
}

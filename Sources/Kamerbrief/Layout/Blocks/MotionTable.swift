/// Motions in the left column of a table, and in the others their papers and what became of them, where columns were
/// kept apart.
struct MotionTable: Sendable {
  /// Lines of the table.
  var lines: Range<Int>
  /// Where its other columns start, from left to right.
  var columns: [Int32]

  /// What a line can stand left of a column or right of it.
  static let slack: Int32 = 2

  /// Which of the columns a line stands in, or nil for the left one.
  func column(of line: Line) -> Int? { columns.lastIndex { line.column + Self.slack >= $0 } }

  /// True where one of the columns starts at a place.
  static func opens(_ columns: [Int32], at place: Int32) -> Bool {
    columns.contains { abs($0 - place) <= slack }
  }
}

extension LayoutReader {
  /// Rows that are looked at for the last one of a page.
  private static let mostRows = 60

  /// Tables of two rows or more, each of which opens with a motion.
  mutating func findMotionTables() {
    var openings: [(line: Int, columns: [Int32])] = []
    for index in lines.indices.dropLast() where lines[index + 1].cell == 1 {
      if lines[index].column < 20, opensRow(lineText(index)) {
        openings.append((index, lines[(index + 1)...].prefix { $0.cell > 0 }.map(\.column)))
      }
    }
    var next = 0
    while next + 1 < openings.count {
      let first = openings[next]
      var columns = first.columns
      var last = first.line
      for opening in openings[next...].prefix(Self.mostRows)
      where opening.columns.contains(where: { MotionTable.opens(columns, at: $0) })
        && lines[opening.line].page == lines[first.line].page
      {
        last = opening.line
        // A cell can be empty in the first row.
        columns += opening.columns.filter { !MotionTable.opens(columns, at: $0) }
      }
      columns.sort()
      let end = tableEnd(first.line, columns, lastRow: last)
      var rows = 0
      while next < openings.count, openings[next].line < end {
        rows += 1
        next += 1
      }
      if rows > 1 {
        tables.append(MotionTable(lines: first.line..<end, columns: columns))
      } else if rows == 0 {
        next += 1
      }
    }
    for table in tables.reversed() { cutRows(of: table) }
  }

  private func opensRow(_ line: LineText) -> Bool {
    MotionPhrase.opensHeading(text, line.start, line.end)
      || line.opensDigit
        && (MotionPhrase.opensNumberedHeading(text, line.start, line.end) || endsInNumberedMotion(line))
  }

  /// Cuts the lines of a table whose columns have too few blanks between them for cells.
  private mutating func cutRows(of table: MotionTable) {
    for index in table.lines.reversed() {
      for column in table.columns.reversed() {
        guard let position = position(of: column, in: lines[index], slack: 0) else { continue }
        splitLine(index, at: position, rest: .body)
        lines[index + 1].column = column
      }
    }
  }

  /// The first line behind the table that opens at `first`.
  /// - Parameter lastRow: the last line that can open a row of it: up to there one blank parts the columns.
  private func tableEnd(_ first: Int, _ columns: [Int32], lastRow: Int) -> Int {
    var at = first
    while at < lines.count, lines[at].page == lines[first].page {
      let line = lines[at]
      var behind = at + 1
      while behind < lines.count, lines[behind].cell > 0 {
        guard MotionTable.opens(columns, at: lines[behind].column) else { return at }
        behind += 1
      }
      if line.column + MotionTable.slack < columns[0] {
        if line.column + line.width >= columns[0] {
          guard let position = position(of: columns[0], in: line, slack: 0),
            at < lastRow || text[position - 2] == 0x20
          else { break }
        }
        if line.gap > 0, behind == at + 1 { break }
      } else if !MotionTable.opens(columns, at: line.column) {
        break
      }
      at = behind
    }
    return at
  }

  /// True for a line of such a table.
  func isInTable(_ index: Int) -> Bool {
    guard !tables.isEmpty else { return false }
    return tables[Bisection.last(below: tables.count) { tables[$0].lines.lowerBound <= index }].lines
      .contains(index)
  }
}

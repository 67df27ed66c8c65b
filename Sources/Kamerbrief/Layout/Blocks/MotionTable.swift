/// Motions in the left column of a table and what became of them in the right one, where columns were kept apart.
struct MotionTable: Sendable {
  /// Lines of the table.
  var lines: Range<Int>
  /// Where its right column starts.
  var column: Int32

  /// What a line can stand left of the column or right of it.
  static let slack: Int32 = 2
}

extension LayoutReader {
  /// Rows that are looked at for the last one of a page.
  private static let mostRows = 60

  /// Tables of two rows or more, each of which opens with a motion.
  mutating func findMotionTables() {
    var openings: [(line: Int, column: Int32)] = []
    for index in lines.indices.dropLast() where lines[index + 1].cell == 1 {
      let line = lines[index]
      if line.column < 20, opensRow(lineText(index)) {
        openings.append((index, lines[index + 1].column))
      }
    }
    var next = 0
    while next + 1 < openings.count {
      let first = openings[next]
      var last = first.line
      for opening in openings[next...].prefix(Self.mostRows)
      where abs(opening.column - first.column) <= MotionTable.slack
        && lines[opening.line].page == lines[first.line].page
      {
        last = opening.line
      }
      let end = tableEnd(first.line, first.column, lastRow: last)
      var rows = 0
      while next < openings.count, openings[next].line < end {
        rows += 1
        next += 1
      }
      if rows > 1 {
        tables.append(MotionTable(lines: first.line..<end, column: first.column))
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
    for index in table.lines.reversed() where lines[index].cell == 0 {
      guard let position = position(of: table.column, in: lines[index], slack: 0) else { continue }
      splitLine(index, at: position, rest: .body)
      lines[index + 1].column = table.column
    }
  }

  /// The first line behind the table that opens at `first`.
  /// - Parameter lastRow: the last line that can open a row of it: up to there one blank parts the columns.
  private func tableEnd(_ first: Int, _ column: Int32, lastRow: Int) -> Int {
    var at = first
    while at < lines.count, lines[at].page == lines[first].page {
      let line = lines[at]
      let hasRight = at + 1 < lines.count && lines[at + 1].cell == 1
      if line.cell > 1 || hasRight && abs(lines[at + 1].column - column) > MotionTable.slack { break }
      if line.cell == 0, line.column + MotionTable.slack < column {
        if line.column + line.width >= column {
          guard let position = position(of: column, in: line, slack: 0),
            at < lastRow || text[position - 2] == 0x20
          else { break }
        }
        if line.gap > 0, !hasRight { break }
      } else if abs(line.column - column) > MotionTable.slack {
        break
      }
      at += 1
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

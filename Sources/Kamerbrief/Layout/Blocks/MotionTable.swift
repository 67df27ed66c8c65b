/// Motions in the left column of a table, and in the others their papers and what became of them, where columns were
/// kept apart.
struct MotionTable: Sendable {
  /// Lines of the table.
  var lines: Range<Int>
  /// Where its other columns start, from left to right.
  var columns: [Int32]

  /// How far a row's cell can stand from those of the other rows: an extractor that keeps columns apart by blanks sets each
  /// row for itself.
  static let shift: Int32 = 12

  /// Which of the columns a line stands in, or nil for the left one.
  func column(of line: Line) -> Int? {
    guard line.cell > 0 || line.column + Self.shift >= columns[0] else { return nil }
    return columns.indices.min { abs(columns[$0] - line.column) < abs(columns[$1] - line.column) }
  }

  /// True where one of the columns starts near a place.
  static func opens(_ columns: [Int32], at place: Int32) -> Bool {
    columns.contains { abs($0 - place) <= shift }
  }
}

extension LayoutReader {
  /// Rows of a letter that are cut so.
  private static let mostCuts = 500
  /// Rows that are looked at for the last one of a page.
  private static let mostRows = 60

  /// Tables of two rows or more, each of which opens with a motion.
  mutating func findMotionTables() {
    var openings = rowOpenings()
    if openings.count > 1, cutFirstLines(like: openings[0].columns, from: openings[0].line) {
      openings = rowOpenings()
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
      columns += namedColumns(above: first.line).filter { !MotionTable.opens(columns, at: $0) }
      columns.sort()
      let end = tableEnd(first.line, columns, lastRow: last)
      var rows = 0
      while next < openings.count, openings[next].line < end {
        rows += 1
        next += 1
      }
      if rows > 1 {
        tables.append(MotionTable(lines: first.line..<end, columns: columns))
        takeNamesInCells(above: first.line)
      } else if rows == 0 {
        next += 1
      }
    }
    for table in tables.reversed() { cutRows(of: table) }
  }

  /// Where the columns start whose names stand in cells above the first row: the row's own cells can have too few blanks between them.
  private func namedColumns(above row: Int) -> [Int32] {
    var first = row - 1
    while first > 0, lines[first].cell > 0 { first -= 1 }
    guard first >= 0, first < row - 1, lines[first].page == lines[row].page,
      (first..<row).contains(where: { lines[$0].key == Self.motionColumn })
    else { return [] }
    return lines[first..<row].filter { $0.cell > 0 && $0.key != Self.motionColumn }.map(\.column)
  }

  /// Lines that a motion opens with cells beside it, and where those start.
  private func rowOpenings() -> [(line: Int, columns: [Int32])] {
    var openings: [(line: Int, columns: [Int32])] = []
    for index in lines.indices.dropLast() where lines[index + 1].cell == 1 {
      let line = lineText(index)
      if lines[index].column < 20, opensRow(line) || isChangedMotion(line) && goesOnInMembers(index) {
        openings.append((index, lines[(index + 1)...].prefix { $0.cell > 0 }.map(\.column)))
      }
    }
    return openings
  }

  /// Cuts the first line of a row whose columns have one blank between them there: its second line says where.
  /// - Returns: true where one was cut.
  private mutating func cutFirstLines(like columns: [Int32], from first: Int) -> Bool {
    var cuts = 0
    for index in (first..<lines.count - 2).reversed()
    where lines[index + 2].cell == 1 && lines[index].cell == 0 && lines[index + 1].cell == 0 {
      let column = lines[index + 2].column
      guard lines[index].column < 20, MotionTable.opens(columns, at: column),
        lines[index].page == lines[index + 1].page, opensRow(lineText(index)),
        let position = position(of: column, in: lines[index], slack: 0)
      else { continue }
      splitLine(index, at: position, rest: .body)
      lines[index + 1].column = column
      // Each cut moves all lines behind it.
      cuts += 1
      if cuts == Self.mostCuts { break }
    }
    return cuts > 0
  }

  /// A motion that a row of a table can open with.
  func opensRow(_ line: LineText) -> Bool {
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
      if line.column + MotionTable.shift < columns[0] {
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

/// Blocks of a table of motions: for each row the motion's heading, and the texts beside it.
extension BlockBuilder {
  /// Reads the table that a line is the first of.
  /// - Returns: the first line behind it.
  @inline(__always)
  mutating func readTable(_ index: Int) -> Int? {
    while table < reader.tables.count, reader.tables[table].lines.upperBound <= index { table += 1 }
    return table < reader.tables.count && reader.tables[table].lines.lowerBound <= index ? readRows() : nil
  }

  /// Reads the next table; returns the line behind it.
  private mutating func readRows() -> Int {
    let (lines, kinds) = (reader.tables[table].lines, reader.tables[table].kinds)
    for row in reader.tables[table].rows {
      if row.isRest {
        readRest(row.cells)
      } else {
        readRow(row.cells, settled(kinds, row.cells), number: row.number)
      }
    }
    previous = lines.upperBound - 1
    return lines.upperBound
  }

  /// What the columns hold, told by a row's cells where no name does.
  private func settled(_ kinds: [ColumnKind?], _ cells: [[Int]]) -> [ColumnKind] {
    let motion = kinds.firstIndex(of: .motion) ?? 0
    return kinds.indices.map { column in
      kinds[column] ?? kind(of: cells[column], isBefore: column < motion, isNext: column == motion + 1)
    }
  }

  /// What a cell holds whose column has no name that tells it.
  private func kind(of cell: [Int], isBefore: Bool, isNext: Bool) -> ColumnKind {
    guard let first = cell.first, isBefore || isNext, cell.count <= LayoutReader.mostLines else {
      return .answer
    }
    var text = CellText()
    for line in cell { text.append(reader.text, line, lines[line].range) }
    let kinds: [ColumnKind] = isBefore ? [.paper, .date, .submitter] : [.paper]
    return kinds.first { LayoutReader.end(of: $0, text.bytes) == text.bytes.count }
      ?? (isBefore && content(first).opens("kamerstuk") ? .paper : .answer)
  }

  /// A row of a table: the heading of the motion, which who moved it, its paper and its date belong to, and the other cells.
  mutating func readRow(_ cells: [[Int]], _ kinds: [ColumnKind], number: Range<Int>?) {
    close()
    lastCells = [Int](repeating: -1, count: cells.count)
    var number = number
    var heading: [Int] = []
    for column in cells.indices where kinds[column].isOfHeading { heading += cells[column] }
    // Of numbers alone, which can be markers, nothing would be left to read.
    if let first = heading.min(), !heading.allSatisfy({ reader.isLoneMarker($0) }) {
      if let column = kinds.firstIndex(of: .number), let line = cells[column].first {
        number = lines[line].range
        taken[line] = true
      }
      current = Block(
        kind: .motionHeading, line: Int32(first), pieces: [],
        label: number ?? self.number(of: .motionHeading, first))
      for column in cells.indices where kinds[column].isOfHeading && !cells[column].isEmpty {
        let piece = current?.pieces.count ?? 0
        current?.cells.append(HeadingCell(kind: kinds[column], piece: Int32(piece), column: column))
        for index in cells[column] { add(index) }
        lastCells[column] = blocks.count
      }
      close()
    }
    for column in cells.indices where kinds[column] == .answer {
      guard let first = cells[column].first else { continue }
      current = Block(kind: .paragraph, line: Int32(first), pieces: [], label: nil)
      for index in cells[column] { add(index) }
      lastCells[column] = blocks.count
      close()
    }
  }

  /// Gives the rows their numbers where an extractor printed the column of numbers apart, and there are as many.
  mutating func numberRows() {
    guard reader.heads.contains(where: { !$0.numbers.isEmpty }) else { return }
    var rows: [Int] = []
    var heads: Int?
    for index in blocks.indices where blocks[index].kind == .motionHeading {
      let above = reader.headsIndex(at: Int(blocks[index].line))
      if above != heads {
        number(rows, below: heads)
        rows.removeAll(keepingCapacity: true)
        heads = above
      }
      rows.append(index)
    }
    number(rows, below: heads)
  }

  private mutating func number(_ rows: [Int], below heads: Int?) {
    guard let heads, case let numbers = reader.heads[heads].numbers, numbers.count == rows.count,
      rows.allSatisfy({ blocks[$0].label == nil })
    else { return }
    for (row, number) in zip(rows, numbers) {
      blocks[row].label = lines[number].range
      taken[number] = true
    }
  }

  /// What a page's end cut from the last row: each cell goes on.
  mutating func readRest(_ cells: [[Int]]) {
    close()
    for column in cells.indices where !cells[column].isEmpty {
      let place = column < lastCells.count ? lastCells[column] : -1
      current = Block(kind: .paragraph, line: Int32(cells[column][0]), pieces: [], label: nil)
      for index in cells[column] { add(index) }
      if place >= 0, let rest = current {
        blocks[place].goOn(with: rest.pieces, column: column)
        current = nil
      } else {
        close()
      }
    }
  }

  /// Reads the heading of a row whose cells are known, and opens the paragraph that follows it on its last line.
  mutating func readCells(_ cells: RowCells, from first: Int) -> Int {
    var next = 0
    for index in first...cells.line where lines[index].role == .body {
      let limit = index == cells.line ? cells.end : Int(lines[index].end)
      var at = Int(lines[index].start)
      while next < cells.starts.count, cells.starts[next].at < limit {
        if cells.starts[next].at > at, current?.label.map({ $0.lowerBound >= at }) != true || next > 0 {
          add(index, from: at, upTo: cells.starts[next].at)
        }
        at = max(at, cells.starts[next].at)
        let piece = Int32(current?.pieces.count ?? 0)
        current?.cells.append(HeadingCell(kind: cells.starts[next].kind, piece: piece, column: next))
        next += 1
      }
      add(index, from: at, upTo: limit)
    }
    close()
    previous = cells.line
    guard cells.end < Int(lines[cells.line].end) else { return cells.line + 1 }
    current = Block(kind: .paragraph, line: Int32(cells.line), pieces: [], label: nil)
    printed = setting.width(of: cells.line)
    add(cells.line, from: reader.skipBlanks(cells.end, Int(lines[cells.line].end)))
    return cells.line + 1
  }

  /// Right below the heading of a row in a table whose columns have names stands a cell of it, however short: "Afgerond".
  func isCellOfRow(_ index: Int) -> Bool {
    guard !reader.heads.isEmpty, blocks.last?.kind == .motionHeading, current == nil,
      case let columns = reader.columns(at: previous), columns.contains(.answer)
    else { return false }
    // Names that come back open another table.
    return reader.columns(at: index).count == columns.count
  }
}

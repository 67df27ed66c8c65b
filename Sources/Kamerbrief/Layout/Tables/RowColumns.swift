/// Rows of a table whose cells stand side by side: where their columns start, and where to cut their lines.
extension LayoutReader {
  /// Finds where the columns of a row start, ends it where a line does not stand in them, and notes where to cut its lines.
  /// - Parameter position: where its motion opens, where that is not a cell's start.
  /// - Returns: the line behind it.
  func settle(
    _ row: inout ColumnTable.Row, _ range: Range<Int>, _ motion: Int, _ position: Int?, isLast: Bool,
    isSure: Bool, _ cuts: inout [Cut]
  ) -> Int {
    let columns = row.columns
    var isKnown = [Bool](repeating: false, count: columns.count)
    let first = range.lowerBound
    if !row.isRest, motion > 0 || !opensRow(lineText(first)), let number = leadingNumber(first) {
      row.number = Int(lines[first].start)..<number.end
      row.columns[0] = number.column
    }
    if let position, let cell = range.first(where: { lines[$0].range.contains(position) }) {
      row.columns[motion] = lines[cell].column + Int32(scalars(Int(lines[cell].start), position))
    }
    // Behind the last row of a page stands other text too.
    let places = starts(in: range)
    if !isLast, places.count == columns.count, position == nil,
      zip(places, columns).allSatisfy({ abs($0 - $1) <= ColumnTable.shift })
    {
      row.columns = places
      isKnown = [Bool](repeating: true, count: columns.count)
    }
    for cell in range where lines[cell].cell > 0 || lines[cell].column > columns[0] + 2 {
      let column = ColumnTable.column(at: lines[cell].column, in: columns)
      if !isKnown[column], column > 0, abs(lines[cell].column - columns[column]) <= ColumnTable.shift {
        row.columns[column] = lines[cell].column
        isKnown[column] = true
      }
    }
    // Behind the last row of a page and a blank line stands other text.
    let end = isLast ? range.dropFirst().first { lines[$0].gap > 0 } ?? range.upperBound : range.upperBound
    let own = first..<end
    for column in columns.indices.dropFirst() where !isKnown[column] {
      // The line that opens the row can be set closer than the others.
      let lines = column == motion && position != nil ? printedEnd(first)..<own.upperBound : own
      if let river = river(lines, near: columns[column], between: row.columns, column) {
        row.columns[column] = river
      }
    }
    let forced = position.map { (position: $0, column: row.columns[motion]) }
    var index = first
    // Columns whose cells are over: none begins again in a row.
    var isOver = [Bool](repeating: false, count: columns.count)
    while index < range.upperBound {
      let end = printedEnd(index)
      let count = cuts.count
      guard
        standsInColumns(
          index, end, row.columns, forced: index == first ? forced : nil, opensRow: index == first,
          isTail: isLast && index > first, isSure: isSure, &cuts)
      else { return index }
      if isLast {
        var has = [Bool](repeating: false, count: columns.count)
        for cell in index..<end { has[ColumnTable.column(at: lines[cell].column, in: row.columns)] = true }
        for column in cuts[count...].compactMap(\.column) {
          has[ColumnTable.column(at: column, in: row.columns)] = true
        }
        if columns.indices.contains(where: { has[$0] && isOver[$0] }) {
          cuts.removeLast(cuts.count - count)
          return index
        }
        for column in columns.indices where !has[column] { isOver[column] = true }
      }
      index = end
    }
    return range.upperBound
  }

  /// The place near a column at which a word starts in all lines of a row that reach over it.
  private func river(_ range: Range<Int>, near column: Int32, between columns: [Int32], _ place: Int)
    -> Int32?
  {
    let least = max(column - ColumnTable.shift, columns[place - 1] + 3)
    let most =
      place + 1 < columns.count
      ? min(column + ColumnTable.shift, columns[place + 1] - 3) : column + ColumnTable.shift
    guard least <= most else { return nil }
    // A bit for each place from `least` on.
    var allowed: UInt32 = .max
    var votes = [Int](repeating: 0, count: Int(most - least) + 1)
    for index in range.prefix(Self.longestRow) {
      let line = lines[index]
      guard line.column <= most, line.column + line.width > least else { continue }
      var starts: UInt32 = 0
      var at = Int(line.start)
      var scalar = line.column
      while at < Int(line.end), scalar <= most {
        if scalar >= least, text[at] != 0x20, at == Int(line.start) || text[at - 1] == 0x20 {
          starts |= 1 << UInt32(scalar - least)
          let opensCell = Ascii.isDigit(text[at]) || Letters.isUpper(text, at, Int(line.end))
          votes[Int(scalar - least)] += opensCell ? 3 : 2
          if at - 2 > Int(line.start), text[at - 2] == 0x20 { votes[Int(scalar - least)] += 3 }
        }
        scalar += 1
        at += 1
        while at < Int(line.end), text[at] & 0xC0 == 0x80 { at += 1 }
      }
      // What does not reach a place allows it.
      for free in least...most where free < line.column || free >= line.column + line.width {
        starts |= 1 << UInt32(free - least)
      }
      allowed &= starts
    }
    var best: Int32?
    for candidate in least...most
    where allowed & 1 << UInt32(candidate - least) != 0 && votes[Int(candidate - least)] > 0 {
      guard let known = best else {
        best = candidate
        continue
      }
      let (a, b) = (votes[Int(candidate - least)], votes[Int(known - least)])
      if a > b || a == b && abs(candidate - column) < abs(known - column) { best = candidate }
    }
    return best
  }

  /// The number before what the first column of a row holds: "3       21 februari".
  func leadingNumber(_ index: Int) -> (end: Int, column: Int32)? {
    let line = lines[index]
    var at = Int(line.start)
    while at < Int(line.end), at - Int(line.start) < 4, Ascii.isDigit(text[at]) { at += 1 }
    guard at > Int(line.start), at - Int(line.start) < 4 else { return nil }
    let end = at
    if at < Int(line.end), text[at] == 0x2E { at += 1 }
    guard at < Int(line.end), text[at] == 0x20 else { return nil }
    let behind = NameGrammar.skip(text, at, Int(line.end))
    guard behind < Int(line.end), DateGrammar.month(in: text, behind, Int(line.end)) == nil,
      PaperGrammar.paper(in: text, floor: Int(line.start), Int(line.start), Int(line.end), noun: .none) == nil
        || text[behind] | 0x20 == 0x6B
    else { return nil }
    return (at > end ? at : end, line.column + Int32(behind - Int(line.start)))
  }

  /// True where the cells of a printed line stand in columns, each in one or cut where the next begins.
  /// - Parameter isTail: true behind the line that opens the page's last row: only several blanks part columns there.
  func standsInColumns(
    _ first: Int, _ end: Int, _ columns: [Int32], forced: (position: Int, column: Int32)?, opensRow: Bool,
    isTail: Bool, isSure: Bool, _ cuts: inout [Cut]
  ) -> Bool {
    let count = cuts.count
    for cell in first..<end {
      let line = lines[cell]
      guard
        cell == first && line.column <= columns[0] + ColumnTable.shift
          || ColumnTable.opens(columns, at: line.column)
      else { return false }
      var from = line.column
      for column in columns.dropFirst() {
        if let forced, forced.column == column, line.range.contains(forced.position) {
          if forced.position > Int(line.start) {
            cuts.append(Cut(line: cell, position: forced.position, column: column))
            from = column
          }
          continue
        }
        guard column > from + 2, column < line.column + line.width else { continue }
        guard let position = position(of: column, in: line, slack: 0),
          !isTail || text[position - 2] == 0x20 || cell > first
        else {
          // Text that fills its lines stands outside the table.
          guard cell == first, isTail || !isSure && end == first + 1 && column == columns[1] else { continue }
          cuts.removeLast(cuts.count - count)
          return false
        }
        cuts.append(Cut(line: cell, position: position, column: column))
        from = column
      }
    }
    // Behind a blank line stands what follows the table.
    if !opensRow, isTail || !isSure, end == first + 1, lines[first].gap > 0,
      lines[first].column + ColumnTable.shift < columns[1]
    {
      cuts.removeLast(cuts.count - count)
      return false
    }
    return true
  }

  /// True for a line of such a table.
  func isInTable(_ index: Int) -> Bool {
    guard !sideBySide.isEmpty else { return false }
    return sideBySide[Bisection.last(below: sideBySide.count) { sideBySide[$0].lines.lowerBound <= index }]
      .lines
      .contains(index)
  }
}

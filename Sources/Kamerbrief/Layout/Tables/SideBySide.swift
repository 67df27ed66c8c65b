/// A table of motions whose cells an extractor kept side by side, parted by blanks.
struct ColumnTable: Sendable {
  /// A row, or the rest of one that a page's end cuts.
  struct Row: Sendable {
    /// First byte: lines move where others are cut.
    var start: Int
    /// Where its columns start, from left to right: an extractor that keeps columns apart by blanks sets each row for itself.
    var columns: [Int32]
    /// Its number, before what the first column holds.
    var number: Range<Int>?
    /// True where it goes on with the last row of the page before.
    var isRest = false
  }
  /// Lines of the table.
  var lines: Range<Int>
  /// What each column holds; nil where its cells have to tell.
  var kinds: [ColumnKind?]
  var rows: [Row]

  /// How far a row's cell can stand from those of the other rows.
  static let shift: Int32 = 12

  /// The column that starts nearest to a place.
  static func column(at place: Int32, in columns: [Int32]) -> Int {
    var nearest = 0
    for column in columns.indices.dropFirst()
    where abs(columns[column] - place) < abs(columns[nearest] - place) {
      nearest = column
    }
    return nearest
  }

  /// True where one of the columns starts near a place.
  static func opens(_ columns: [Int32], at place: Int32) -> Bool {
    columns.contains { abs($0 - place) <= shift }
  }
}

/// Finds such tables.
extension LayoutReader {
  /// Rows that are looked at for the columns of a page's table.
  private static let mostRows = 60
  /// Rows of a page that are tried as the first of a table at most.
  private static let mostFailures = 24
  /// Printed lines of a row at most.
  static let longestRow = 80

  /// Tables of two rows or more on a page, each of which opens with a motion, and what of them stands on other pages.
  mutating func findMotionTables() {
    let openings = rowOpenings()
    guard !openings.isEmpty else { return }
    var cuts: [Cut] = []
    var next = 0
    // The first row of the next page.
    var behind = 0
    // The end of the last table: nothing before it is looked at again.
    var floor = 0
    // Rows of the page that open no table.
    var failures = 0
    while next < openings.count {
      behind = max(behind, next + 1)
      while behind < openings.count, lines[openings[behind].line].page == lines[openings[next].line].page {
        behind += 1
      }
      if let found = table(openings[next..<behind], from: floor, &cuts) {
        sideBySide.append(found)
        floor = found.lines.upperBound
        while next < openings.count, openings[next].line < floor { next += 1 }
        failures = 0
      } else {
        // Each is held against all rows below it: a page whose first ones open no table has none.
        failures += 1
        next = failures < Self.mostFailures ? next + 1 : behind
        if next == behind { failures = 0 }
      }
    }
    cut(cuts)
  }

  // MARK: The table of a page

  /// The table that the first of these rows opens, which all stand on its page.
  private mutating func table(_ openings: ArraySlice<RowOpening>, from floor: Int, _ cuts: inout [Cut])
    -> ColumnTable?
  {
    let first = openings[openings.startIndex]
    var columns = first.columns
    for opening in openings.prefix(Self.mostRows)
    where abs(opening.place - first.place) <= ColumnTable.shift {
      // A cell can be empty in the first row.
      columns += opening.columns.filter { !ColumnTable.opens(columns, at: $0) }
    }
    let names = namesAbove(first.line, floor)
    if let names, names.namesMotions {
      columns += names.columns.filter { !ColumnTable.opens(columns, at: $0) }
    }
    columns.sort()
    // The names, or the page before, tell of more columns than a narrow one leaves room to see.
    var count = columns.count
    if let names, names.namesMotions {
      count = names.kinds.count { $0 != .number }
    } else if let last = sideBySide.last, lines[last.lines.upperBound - 1].page + 1 == lines[first.line].page
    {
      count = last.kinds.count
    }
    if count != columns.count, let full = fullRow(openings, count) {
      columns = full
    } else if names == nil, count > columns.count, let last = sideBySide.last?.rows.last?.columns,
      columns.allSatisfy({ ColumnTable.opens(last, at: $0) })
    {
      columns = last
    }
    guard columns.count > 1, columns.count <= Self.mostColumns else { return nil }
    let motion = ColumnTable.column(at: first.place, in: columns)
    var table = ColumnTable(lines: first.line..<first.line, kinds: [], rows: [])
    let isFurther = sideBySide.last.map { goesOn($0, first.line, columns) } ?? false
    table.kinds = names?.kinds(of: columns) ?? (isFurther ? sideBySide[sideBySide.count - 1].kinds : [])
    if table.kinds.count != columns.count {
      table.kinds = [ColumnKind?](repeating: nil, count: columns.count)
    }
    table.kinds[motion] = .motion
    var own: [Cut] = []
    if isFurther {
      let top =
        names?.lines.upperBound ?? lines[..<first.line].lastIndex { $0.page != lines[first.line].page }.map {
          $0 + 1
        } ?? 0
      if let rest = rest(above: first.line, max(top, floor), columns) {
        var row = ColumnTable.Row(start: Int(lines[rest].start), columns: columns)
        row.isRest = true
        table.lines = rest..<first.line
        _ = settle(&row, rest..<first.line, motion, nil, isLast: false, isSure: true, &own)
        table.rows.append(row)
      }
    }
    // Rows whose motion is a cell: one that stands on a line of its own can be any heading.
    var sure = 0
    var start = rowStart(first.line, openings, columns, motion)
    while let row = start {
      let following = nextRowStart(behind: row.line, openings, columns, motion)
      let end = following?.line ?? pageEnd(row.line)
      var settled = ColumnTable.Row(start: Int(lines[row.line].start), columns: columns)
      let behind = settle(
        &settled, row.line..<end, motion, row.position, isLast: following == nil,
        isSure: isFurther || names?.namesMotions == true, &own)
      guard behind > row.line else { break }
      table.rows.append(settled)
      // Two blanks part the motion from what is not cut from it.
      if row.position.map({ $0 > 1 && text[$0 - 1] == 0x20 && text[$0 - 2] == 0x20 }) ?? true { sure += 1 }
      table.lines = table.lines.lowerBound..<behind
      start = behind < end ? nil : following
    }
    guard sure > 1 || isFurther || names?.namesMotions == true,
      table.rows.last?.isRest == false
    else { return nil }
    // "Datum", "Kenmerk" beside the motions are a side column's.
    let holdsLabel = table.lines.contains {
      lines[$0].column + ColumnTable.shift >= columns[1] && lineLabel($0) != nil
    }
    guard names != nil || !holdsLabel else { return nil }
    if let names {
      for index in names.lines where lines[index].role == .body { lines[index].role = .furniture }
    }
    cuts += own
    return table
  }

  /// Where the columns start in the first row that has a cell in each.
  private func fullRow(_ openings: ArraySlice<RowOpening>, _ count: Int) -> [Int32]? {
    for index in openings.indices.prefix(Self.mostRows) {
      let end = index + 1 < openings.endIndex ? openings[index + 1].line : pageEnd(openings[index].line)
      let starts = starts(in: openings[index].line..<min(end, openings[index].line + Self.longestRow))
      if starts.count == count { return starts }
    }
    return nil
  }

  /// The places at which cells start in the lines of a row, from left to right.
  func starts(in range: Range<Int>) -> [Int32] {
    var starts: [Int32] = []
    for index in range where !starts.contains(where: { abs($0 - lines[index].column) <= 2 }) {
      var place = lines[index].column
      // Behind the row's number.
      if index == range.lowerBound, let number = leadingNumber(index) { place = number.column }
      if !starts.contains(where: { abs($0 - place) <= 2 }) { starts.append(place) }
      if starts.count > Self.mostColumns { break }
    }
    return starts.sorted()
  }

  private func pageEnd(_ index: Int) -> Int {
    var end = index + 1
    let limit = min(lines.count, index + Self.longestRow * Self.mostColumns)
    while end < limit, lines[end].page == lines[index].page { end += 1 }
    return end
  }

  /// A printed line that opens a row: one with a motion in its cell, also where one blank parts it from the cell before.
  private func rowStart(
    _ index: Int, _ openings: ArraySlice<RowOpening>, _ columns: [Int32], _ motion: Int
  ) -> (line: Int, position: Int?)? {
    let end = printedEnd(index)
    let known =
      openings.startIndex
      + Bisection.first(below: openings.count) {
        openings[openings.startIndex + $0].line >= index
      }
    if known < openings.endIndex, openings[known].line == index {
      guard abs(openings[known].place - columns[motion]) <= ColumnTable.shift else { return nil }
      let isUncut = end == index + 1
      return (
        index,
        openings[known].position
          ?? (isUncut ? motionInside(index, end, columns[motion], isFirst: motion == 0) : nil)
      )
    }
    return motionInside(index, end, columns[motion], isFirst: motion == 0).map { (index, $0) }
  }

  /// The next such line of the page, before a row would be too long.
  private func nextRowStart(
    behind row: Int, _ openings: ArraySlice<RowOpening>, _ columns: [Int32], _ motion: Int
  ) -> (line: Int, position: Int?)? {
    var index = printedEnd(row)
    for _ in 0..<Self.longestRow {
      guard index < lines.count, lines[index].page == lines[row].page else { return nil }
      if let start = rowStart(index, openings, columns, motion) { return start }
      index = printedEnd(index)
    }
    return nil
  }

  /// Where a motion opens inside a cell near a column, or in the first cell where the others are empty.
  func motionInside(_ first: Int, _ end: Int, _ column: Int32, isFirst: Bool) -> Int? {
    for cell in first..<end where lines[cell].column <= column + ColumnTable.shift {
      let line = lines[cell]
      if isFirst {
        let content = lineText(cell)
        return cell == first && line.column < 20
          && (opensRow(content) || isChangedMotion(content) && goesOnInMembers(cell)) ? Int(line.start) : nil
      }
      guard line.column + line.width > column - ColumnTable.shift else { continue }
      var at = Int(line.start)
      var place = line.column
      while at < Int(line.end), place <= column + ColumnTable.shift {
        if place >= column - ColumnTable.shift, text[at] == 0x4D || text[at] == 0x47 || text[at] == 0x4E,
          at == Int(line.start) || text[at - 1] == 0x20
        {
          let content = LineText(text, at..<Int(line.end))
          if opensRow(content) || isChangedMotion(content) || opensNameless(content) { return at }
        }
        place += 1
        at += 1
        while at < Int(line.end), text[at] & 0xC0 == 0x80 { at += 1 }
      }
    }
    return nil
  }

  // MARK: Over pages

  /// True where the table on the page before can go on in these columns.
  private func goesOn(_ table: ColumnTable, _ line: Int, _ columns: [Int32]) -> Bool {
    guard let last = table.rows.last, lines[table.lines.upperBound - 1].page + 1 == lines[line].page else {
      return false
    }
    return last.columns.count == columns.count
      && zip(last.columns, columns).allSatisfy { abs($0 - $1) <= ColumnTable.shift * 2 }
  }

  /// The first line of the rest of a row, above the first row of its page.
  private func rest(above row: Int, _ floor: Int, _ columns: [Int32]) -> Int? {
    var first: Int?
    var at = row
    while at > floor, row - at < Self.longestRow * Self.mostColumns {
      var printed = at - 1
      while printed > floor, lines[printed].cell > 0 { printed -= 1 }
      var none: [Cut] = []
      guard lines[printed].cell == 0,
        standsInColumns(
          printed, at, columns, forced: nil, opensRow: false, isTail: false, isSure: false, &none)
      else { break }
      // A line at the left alone can be any text's.
      if at - printed > 1 || lines[printed].column + ColumnTable.shift >= columns[1] { first = printed }
      at = printed
    }
    return first
  }
}

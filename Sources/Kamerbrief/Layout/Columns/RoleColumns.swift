/// Signatures side by side: offices in two or three columns, too close for a gap to part them.
extension LayoutReader {
  /// Cells below the first line that the columns may span.
  private static let depth = 24
  /// Words of a wide column push those of the next one to the right by so much.
  private static let slack: Int32 = 4

  /// Cuts the lines of such a signature at the columns where its offices start, and puts each cell into its column.
  mutating func splitRoleColumns() {
    var index = 0
    while index < lines.count {
      guard mayStartRole(index), lines[index].cell == 0, let columns = roleColumns(index) else {
        index += 1
        continue
      }
      let page = lines[index].page
      let last = index + Self.depth
      var isFirst = true
      let open = openColumn(index, columns)
      while index < lines.count, index < last, lines[index].page == page {
        if isPageNumber(index) {
          index += 1
          continue
        }
        guard isFirst || isSigned(index) else { break }
        var added = 0
        // Where one blank parts two names their place says nothing; see ``splitNames(_:)``.
        let isName = RoleGrammar.isName(text, Int(lines[index].start), Int(lines[index].end))
        for column in columns.dropFirst().reversed() {
          if let position = position(of: column, in: lines[index], slack: isFirst ? 0 : Self.slack),
            !isName || text[position - 2] == 0x20
          {
            splitLine(index, at: position, rest: .body)
            lines[index + 1].column = column
            added += 1
          }
        }
        if lines[index].column > 12 { lines[index].column = nearest(columns, lines[index].column) }
        if let open, added == 0, lines[index].cell == 0, isRestOfRole(index) { lines[index].column = open }
        index += 1 + added
        if index < lines.count, lines[index].cell == 0 { isFirst = false }
      }
    }
  }

  /// Asks each line once: what opens with the word for no office is noted to open none.
  private mutating func mayStartRole(_ index: Int) -> Bool {
    guard lines[index].opening.contains(.office) else { return false }
    if RoleGrammar.mayOpen(text, Int(lines[index].start), Int(lines[index].end)) { return true }
    lines[index].opening.remove(.office)
    return false
  }

  /// The columns of the offices on a line that opens with one; nil for a single one.
  private func roleColumns(_ index: Int) -> [Int32]? {
    guard RoleGrammar.opens(text, Int(lines[index].start), Int(lines[index].end)) else { return nil }
    var columns = [lines[index].column]
    var at = index
    repeat {
      if at > index {
        guard RoleGrammar.opens(text, Int(lines[at].start), Int(lines[at].end)) else { return nil }
        columns.append(lines[at].column)
      }
      columns += innerRoles(lines[at])
      at += 1
    } while at < lines.count && lines[at].cell > 0
    return columns.count > 1 ? columns : nil
  }

  /// The only column whose office goes on below, where the others end in a comma: what stands alone below belongs to it.
  private func openColumn(_ index: Int, _ columns: [Int32]) -> Int32? {
    guard columns.count > 1, lines[index].cell == 0, index + 1 == lines.count || lines[index + 1].cell == 0
    else { return nil }
    var at = Int(lines[index].start)
    var open: Int32?
    var count = 0
    for (order, column) in columns.enumerated() {
      let next =
        order + 1 < columns.count ? position(of: columns[order + 1], in: lines[index], slack: 0) : nil
      guard let behind = order + 1 < columns.count ? next : Int(lines[index].end) else { return nil }
      var end = behind
      while end > at, text[end - 1] == 0x20 { end -= 1 }
      if LineText(text, at..<end).last != 0x2C {
        open = column
        count += 1
      }
      at = behind
    }
    return count == 1 ? open : nil
  }

  private func isRestOfRole(_ index: Int) -> Bool {
    LineText(text, lines[index].range).last == 0x2C
  }

  /// Columns at which further offices start on a line that opens with one.
  private func innerRoles(_ line: Line) -> [Int32] {
    guard line.width > 30, line.width < 160 else { return [] }
    var result: [Int32] = []
    var at = Int(line.start) + 8
    while at + 12 < Int(line.end) {
      // Without a blank where the column before is full: "en Media, enDe minister van", "Handel,De minister van".
      if text[at] == 0x44, text[at - 1] == 0x20 || text[at - 1] == 0x2C || Ascii.isLower(text[at - 1]),
        RoleGrammar.opens(text, at, Int(line.end))
      {
        result.append(line.column + Int32(scalars(Int(line.start), at)))
      }
      at += 1
    }
    return result
  }

  /// Capitalised words and joints only, as in offices and names.
  private func isSigned(_ index: Int) -> Bool {
    let range = lines[index].range
    return RoleGrammar.isPortfolio(text, range.lowerBound, range.upperBound)
      || RoleGrammar.isName(text, range.lowerBound, range.upperBound)
  }

  private func nearest(_ columns: [Int32], _ column: Int32) -> Int32 {
    columns.min { abs($0 - column) < abs($1 - column) } ?? column
  }

  /// Where a column starts inside a line: the word that opens there, or the nearest one left of it.
  func position(of column: Int32, in line: Line, slack: Int32) -> Int? {
    guard line.column + 2 < column, line.column + line.width > column else { return nil }
    var at = Int(line.start)
    var scalars = line.column
    var found: Int?
    while at < Int(line.end), scalars <= column {
      if scalars >= column - slack, text[at] != 0x20, at > Int(line.start),
        text[at - 1] == 0x20 || scalars == column && Ascii.isUpper(text[at])
      {
        found = at
      }
      at += 1
      while at < Int(line.end), text[at] & 0xC0 == 0x80 { at += 1 }
      scalars += 1
    }
    return found
  }
}

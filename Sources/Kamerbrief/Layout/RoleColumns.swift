/// Signatures side by side: offices in two or three columns, too close for a gap to part them.
extension LayoutReader {
  /// Lines below the first one that the columns may span.
  private static let depth = 10

  /// Cuts the lines of such a signature at the columns where its offices start.
  mutating func splitRoleColumns() {
    var index = 0
    while index < lines.count {
      let starts = roleStarts(lines[index])
      guard !starts.isEmpty, lines[index].cell == 0 else {
        index += 1
        continue
      }
      let page = lines[index].page
      var columns: [Int32] = starts
      var at = index
      var steps = 0
      while at < lines.count, steps < Self.depth, lines[at].page == page {
        if lines[at].cell > 0, lines[at].column > 12,
          !columns.contains(where: { abs($0 - lines[at].column) <= 1 }),
          at - index < 4
        {
          columns.append(lines[at].column)
        }
        at += 1
        steps += 1
      }
      columns.sort()
      at = index
      steps = 0
      while at < lines.count, steps < Self.depth * 2, lines[at].page == page {
        for column in columns {
          if let position = position(of: column, in: lines[at]) {
            splitLine(at, at: position, rest: .body)
            lines[at + 1].column = column
          }
        }
        at += 1
        steps += 1
      }
      index = at
    }
  }

  /// Columns at which further offices start on a line that opens with one.
  private func roleStarts(_ line: Line) -> [Int32] {
    guard line.width > 30, line.width < 160, RoleGrammar.opens(text, Int(line.start), Int(line.end)) else {
      return []
    }
    var result: [Int32] = []
    var at = Int(line.start) + 8
    while at + 12 < Int(line.end) {
      if text[at] == 0x44, text[at - 1] == 0x20, RoleGrammar.opens(text, at, Int(line.end)) {
        result.append(line.column + Int32(scalars(Int(line.start), at)))
      }
      at += 1
    }
    return result
  }

  /// Where a column starts inside a line, with a blank before it.
  private func position(of column: Int32, in line: Line) -> Int? {
    guard line.column + 2 < column, line.column + line.width > column else { return nil }
    var at = Int(line.start)
    var scalars = line.column
    while at < Int(line.end), scalars < column {
      at += 1
      while at < Int(line.end), text[at] & 0xC0 == 0x80 { at += 1 }
      scalars += 1
    }
    guard at < Int(line.end), text[at] != 0x20, text[at - 1] == 0x20 else { return nil }
    return at
  }
}

/// Words of a side column that stand too near to the text to be a cell of their own.
extension LayoutReader {
  /// Cells at one column of a page that prove a side column.
  private static let least = 4

  /// Cuts lines of the text where the page's side column starts, if two blanks stand before it there.
  mutating func splitAtSideColumns() {
    var counts: [Int32: [Int32: Int]] = [:]
    for line in lines where line.role == .furniture && line.column >= 40 {
      counts[line.page, default: [:]][line.column, default: 0] += 1
    }
    // From left to right: of two that a line reaches the first is where its cell begins.
    let sure = counts.mapValues { columns in
      columns.filter { $0.value >= Self.least }.map(\.key).sorted()
    }
    guard sure.contains(where: { !$0.value.isEmpty }) else { return }
    for index in lines.indices.reversed() where lines[index].role == .body && lines[index].cell == 0 {
      guard let columns = sure[lines[index].page] else { continue }
      let line = lines[index]
      for column in columns {
        guard line.column + line.width > column, line.column < 40,
          let at = place(of: column, in: line), at > Int(line.start) + 2
        else { continue }
        if text[at] != 0x20, text[at - 1] == 0x20, text[at - 2] == 0x20 {
          splitLine(index, at: at, rest: .furniture)
          break
        }
      }
    }
  }

  /// The byte of a line that is printed at a column.
  private func place(of column: Int32, in line: Line) -> Int? {
    var at = Int(line.start)
    var left = column - line.column
    while left > 0, at < Int(line.end) {
      at += 1
      while at < Int(line.end), text[at] & 0xC0 == 0x80 { at += 1 }
      left -= 1
    }
    return left == 0 && at < Int(line.end) ? at : nil
  }
}

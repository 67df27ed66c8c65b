/// Blocks of a table of motions: for each row the motion's heading, and the texts beside it.
extension BlockBuilder {
  /// - Returns: the first line behind the table.
  mutating func read(_ table: MotionTable) -> Int {
    var left: [Int] = []
    var cells = [[Int]](repeating: [], count: table.columns.count)
    for index in table.lines where reader.lines[index].role == .body {
      let line = reader.lines[index]
      if let column = table.column(of: line) {
        cells[column].append(index)
        continue
      }
      if line.traits.contains(.opensMotion) || line.traits.contains(.opensNumberedMotion) {
        readRow(left, cells)
        left = []
        for column in cells.indices { cells[column] = [] }
      }
      left.append(index)
    }
    readRow(left, cells)
    finish(table.lines.upperBound - 1)
    return table.lines.upperBound
  }

  /// The number alone at a line, right above a motion's heading.
  func numberOfRow(_ index: Int) -> Int? {
    guard let number = reader.loneNumber(index), index + 1 < lines.count,
      lines[index + 1].traits.contains(.opensMotion), lines[index + 1].role == .body,
      lines[index + 1].gap <= 1, lines[index + 1].page == lines[index].page
    else { return nil }
    return number
  }

  /// True where the next motion's heading behind `index` has `number` right above it.
  func nextRowCounts(from index: Int, to number: Int) -> Bool {
    guard
      let next = reader.next(index, where: { $0.role == .body && $0.traits.contains(.opensMotion) })
    else { return false }
    return numberOfRow(next - 1) == number
  }
}

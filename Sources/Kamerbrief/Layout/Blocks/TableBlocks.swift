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
}

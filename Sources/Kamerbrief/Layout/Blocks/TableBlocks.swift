/// Blocks of a table of motions: for each row the motion's heading, and the text beside it.
extension BlockBuilder {
  /// - Returns: the first line behind the table.
  mutating func read(_ table: MotionTable) -> Int {
    var left: [Int] = []
    var right: [Int] = []
    for index in table.lines where reader.lines[index].role == .body {
      let line = reader.lines[index]
      if line.cell > 0 || line.column + MotionTable.shift >= table.column {
        right.append(index)
        continue
      }
      if line.traits.contains(.opensMotion) || line.traits.contains(.opensNumberedMotion) {
        readRow(left, right)
        left = []
        right = []
      }
      left.append(index)
    }
    readRow(left, right)
    finish(table.lines.upperBound - 1)
    return table.lines.upperBound
  }
}

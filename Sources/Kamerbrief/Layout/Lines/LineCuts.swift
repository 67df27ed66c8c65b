/// Lines cut in two, many at once.
extension LayoutReader {
  /// Where a line is to be cut.
  struct Cut {
    var line: Int
    var position: Int
    /// The column that the rest starts in; nil where its width tells.
    var column: Int32?
  }

  /// Cuts lines, all at once: each cut by itself would move all lines behind it.
  mutating func cut(_ cuts: [Cut]) {
    guard !cuts.isEmpty else { return }
    let cuts = cuts.sorted { ($0.line, $0.position) < ($1.line, $1.position) }
    var cut: [Line] = []
    cut.reserveCapacity(lines.count + cuts.count)
    // The line that each one has become.
    var places = [Int](repeating: 0, count: lines.count + 1)
    var next = 0
    for index in lines.indices {
      places[index] = cut.count
      var line = lines[index]
      // Cells behind it on its printed line count on.
      if line.cell > 0, let before = cut.last { line.cell = before.cell + 1 }
      while next < cuts.count, cuts[next].line == index {
        // At its start a line is not cut, but stands in another column.
        if cuts[next].position == Int(line.start) {
          if let column = cuts[next].column { line.column = column }
        } else if let (left, right) = parts(of: line, at: cuts[next].position, rest: .body) {
          cut.append(left)
          line = right
          if let column = cuts[next].column { line.column = column }
        }
        next += 1
      }
      cut.append(line)
    }
    places[lines.count] = cut.count
    lines = cut
    func move(_ range: inout Range<Int>) { range = places[range.lowerBound]..<places[range.upperBound] }
    for table in sideBySide.indices { move(&sideBySide[table].lines) }
    for head in heads.indices {
      move(&heads[head].lines)
      move(&heads[head].numbers)
    }
    for row in leadCells.indices {
      leadCells[row].first = places[leadCells[row].first]
      leadCells[row].line = places[leadCells[row].line]
    }
  }
}

/// Lines cut in two, one or many at once.
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

  /// Cuts a line in two cells.
  mutating func splitLine(_ index: Int, at position: Int, rest role: Line.Role) {
    guard let (left, right) = parts(of: lines[index], at: position, rest: role) else { return }
    lines[index] = left
    lines.insert(right, at: index + 1)
    for table in sideBySide.indices where sideBySide[table].lines.upperBound > index {
      let isBehind = sideBySide[table].lines.lowerBound > index
      sideBySide[table].lines =
        (sideBySide[table].lines.lowerBound + (isBehind ? 1 : 0))..<(sideBySide[table].lines.upperBound + 1)
    }
  }

  /// What a line is cut into at a position; nil where nothing stands behind that.
  func parts(of line: Line, at position: Int, rest role: Line.Role) -> (left: Line, right: Line)? {
    var token = Int(line.firstToken)
    while token < Int(line.endToken), Int(tokens[token].start) < position { token += 1 }
    var behind = token
    while behind < Int(line.endToken), tokens[behind].kind == .blank { behind += 1 }
    // Where no blank parts two columns, the cut goes through a word, which both cells hold a part of then.
    let isInWord =
      token > Int(line.firstToken) && Int(tokens[token].start) > position
      && tokens[token - 1].kind != .blank
    if isInWord { behind = token - 1 }
    guard behind < Int(line.endToken) else { return nil }
    var rest = line
    rest.firstToken = Int32(behind)
    rest.start = isInWord ? Int32(position) : Int32(tokens[behind].start)
    rest.cell += 1
    rest.gap = 0
    rest.role = role
    rest.traits = []
    measure(&rest)
    rest.column += line.width - rest.width
    var left = line
    var end = position
    while end > Int(left.start), text[end - 1] == 0x20 { end -= 1 }
    while token > Int(line.firstToken), Int(tokens[token - 1].start) >= end { token -= 1 }
    left.endToken = Int32(token)
    left.end = Int32(end)
    measure(&left)
    return (left, rest)
  }

  /// Notes what follows from where a line starts and ends.
  func measure(_ line: inout Line) {
    let (start, end) = (Int(line.start), Int(line.end))
    line.width = Int32(scalars(start, end))
    line.key = 0
    let (openings, endings) = (LineOpening.table, LineEnding.table)
    line.opening = start < end ? LineOpening(openings, text, start, end) : []
    line.ending = start < end ? LineEnding(endings.span, text, start, end) : []
  }

  func scalars(_ start: Int, _ end: Int) -> Int {
    UTF8Scan.scalars(in: text, start, end)
  }
}

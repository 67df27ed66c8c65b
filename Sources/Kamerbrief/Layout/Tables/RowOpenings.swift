/// A printed line that opens a row.
struct RowOpening {
  var line: Int
  /// Where its cells start, and which of them holds the motion.
  var columns: [Int32]
  var motion: Int
  /// Its first byte, where two blanks part it from the cell before it and that is not cut there.
  var position: Int?
  var place: Int32 { columns[motion] }
}

/// What the columns of a table hold whose motions are topics, and where the motions' one stands.
private struct TopicColumns {
  var kinds: [ColumnKind] = []
  var motion: Int32 = 0
}

/// Where rows open among lines whose cells stand side by side.
extension LayoutReader {
  /// Scalars of a cell before the motion's at most.
  private static let widestLead: Int32 = 45

  /// The printed lines in which a motion opens in one of several cells.
  func rowOpenings() -> [RowOpening] {
    var openings: [RowOpening] = []
    var index = 0
    // What columns hold whose names tell rows from other text, and the number of the next row.
    var names = TopicColumns()
    var following = 1
    while index + 1 < lines.count {
      guard lines[index + 1].cell == 1 else {
        index += 1
        continue
      }
      let end = printedEnd(index)
      guard end - index <= Self.mostColumns else {
        index = end
        continue
      }
      if let position = motionBehindLead(index) {
        let column = lines[index].column + Int32(scalars(Int(lines[index].start), position))
        openings.append(
          RowOpening(
            line: index, columns: [lines[index].column, column] + lines[index + 1..<end].map(\.column),
            motion: 1, position: position))
        index = end
        continue
      }
      if let cell = (index..<end).first(where: { opensMotion($0, first: index) }) {
        openings.append(
          RowOpening(line: index, columns: lines[index..<end].map(\.column), motion: cell - index))
      } else if let row = topicOpening(index..<end, names, following) {
        openings.append(row)
        following += 1
      } else if let named = topicColumns(index..<end) {
        (names, following) = (named, 1)
      }
      if let row = openingBelowNames(index..<end) { openings.append(row) }
      index = end
    }
    return openings
  }

  /// "1          De rol van de wijkagent      Het lid Piri      Kamerstuk 27925,": the row of a topic that its number opens, or that
  /// has a cell in each column, which opens as what the column holds does.
  private func topicOpening(_ cells: Range<Int>, _ names: TopicColumns, _ number: Int) -> RowOpening? {
    var columns = lines[cells].map(\.column)
    if names.kinds.first == .number {
      let line = lineText(cells.lowerBound)
      guard line.opensDigit, let leading = leadingNumber(cells.lowerBound),
        value(line.start, line.digitsEnd) == number
      else { return nil }
      columns[0] = leading.column
      let motion = ColumnTable.column(at: names.motion, in: columns)
      return RowOpening(line: cells.lowerBound, columns: columns, motion: motion)
    }
    guard cells.count == names.kinds.count,
      zip(cells, names.kinds).allSatisfy({ cell, kind in
        let line = lineText(cell)
        return kind == .paper ? line.opensDigit || line.opens("kamerstuk") : line.opensUpper
      })
    else { return nil }
    return names.kinds.firstIndex(of: .motion).map {
      RowOpening(line: cells.lowerBound, columns: columns, motion: $0)
    }
  }

  /// The names of columns of topics and their papers, or of numbers, topics and who moved them; nil for other lines.
  private func topicColumns(_ cells: Range<Int>) -> TopicColumns? {
    var names = TopicColumns()
    for cell in cells {
      let line = lineText(cell)
      let kinds = ColumnNames.kinds(line)
      let own = kinds.isEmpty ? [ColumnNames.kind(line) ?? .answer] : kinds
      if own.contains(.motion) { names.motion = lines[cell].column }
      names.kinds += own
      // Nearly all lines with cells are others.
      if cell == cells.lowerBound, kinds.isEmpty, own == [.answer] { return nil }
    }
    let isTold =
      names.kinds.contains(.paper) || names.kinds[0] == .number && names.kinds.contains(.submitter)
    return isTold && names.kinds.contains(.motion)
      && ColumnNames.sayMotions(cells.lazy.map { self.lineText($0) }) ? names : nil
  }

  /// The row right below the names of columns, where one blank parts all its cells.
  private func openingBelowNames(_ names: Range<Int>) -> RowOpening? {
    guard let motion = names.first(where: { ColumnNames.namesMotions(lineText($0)) }),
      case let row = names.upperBound, row + 1 < lines.count, lines[row].page == lines[motion].page,
      lines[row + 1].cell == 0, names.allSatisfy({ ColumnNames.isName(lineText($0)) })
    else { return nil }
    let columns = names.map { lines[$0].column }
    guard motionInside(row, row + 1, lines[motion].column, isFirst: motion == names.lowerBound) != nil else {
      return nil
    }
    return RowOpening(line: row, columns: columns, motion: motion - names.lowerBound)
  }

  /// The line behind the cells of the printed line that `index` opens.
  func printedEnd(_ index: Int) -> Int {
    var end = index + 1
    while end < lines.count, lines[end].cell > 0 { end += 1 }
    return end
  }

  /// A motion in the first cell of a printed line, or behind cells that hold a paper, a date or names.
  private func opensMotion(_ cell: Int, first: Int) -> Bool {
    let line = lineText(cell)
    if cell == first {
      return lines[cell].column < 20
        && (opensRow(line) || isChangedMotion(line) && goesOnInMembers(cell)
          || opensNameless(line) && isNames(lineText(cell + 1)))
    }
    guard line.first == 0x4D || line.first == 0x47 || line.first == 0x4E || line.first == 0x54,
      opensRow(line) || isChangedMotion(line) || opensNameless(line)
    else { return false }
    return lines[first..<cell].allSatisfy { $0.width <= Self.widestLead }
      && (lineText(first).opensDigit || lineText(first).opens("kamerstuk") || isNames(lineText(first)))
  }

  /// "1      14 augustus   Motie van het lid …": where the motion opens behind what is not cut from it: a number, a date,
  /// a paper or names.
  private func motionBehindLead(_ index: Int) -> Int? {
    let line = lineText(index)
    guard line.opensDigit || line.opensUpper else { return nil }
    var at = line.start + 2
    while at < line.end, at - line.start <= Int(2 * Self.widestLead) {
      defer { at += 1 }
      guard text[at - 1] == 0x20, text[at - 2] == 0x20,
        text[at] == 0x4D || text[at] == 0x47 || text[at] == 0x4E,
        case let rest = LineText(text, at..<line.end), opensRow(rest) || opensNameless(rest)
      else { continue }
      // A number alone is the row's, and the motion is its first cell.
      let column = lines[index].column + Int32(scalars(line.start, at))
      guard leadingNumber(index).map({ $0.column == column }) != true else { return nil }
      var end = at
      while end > line.start, text[end - 1] == 0x20 { end -= 1 }
      return line.opensDigit || line.opens("kamerstuk") || isNames(LineText(text, line.start..<end))
        ? at : nil
    }
    return nil
  }
}

/// Tables that an extractor printed in boxes, not row by row: all numbers, then all motions, then all answers, or a few of each
/// at a time. As many boxes of each kind as there are motions are its columns, from top to bottom.
extension LayoutReader {
  /// Lines of a table that is looked for so at most.
  private static let mostBoxed = 2000

  /// A cell, and what it holds.
  private struct Box {
    var kind: ColumnKind
    var lines: [Int]
  }

  /// Tables below names of columns whose cells do not come row by row, but as many of each column.
  func boxedTables() -> [MotionTable] {
    heads.indices.compactMap { order in
      let first = heads[order].lines.upperBound
      guard sideBySide.isEmpty || !isInTable(first) else { return nil }
      let limit = order + 1 < heads.count ? heads[order + 1].lines.lowerBound : lines.count
      return boxed(first, min(limit, first + Self.mostBoxed), heads[order])
    }
  }

  private func boxed(_ first: Int, _ limit: Int, _ heads: ColumnHeads) -> MotionTable? {
    let kinds = heads.kinds
    guard kinds.count(where: { $0 == .answer }) == 1, !kinds.contains(.submitter), first < limit else {
      return nil
    }
    let boxes = boxes(first, limit, kinds)
    let motions = boxes.count { $0.kind == .motion }
    guard motions > 1, !isRowByRow(boxes, kinds) else { return nil }
    // What stands behind the last cell is other text.
    var columns = [[Box]](repeating: [], count: kinds.count)
    var last = first
    // Numbers among the names of the columns.
    if heads.numbers.upperBound <= first, let column = kinds.firstIndex(of: .number) {
      columns[column] = heads.numbers.map { Box(kind: .number, lines: [$0]) }
    }
    for box in boxes {
      guard let column = kinds.firstIndex(of: box.kind) else { return nil }
      if columns[column].count == motions {
        guard box.kind == .answer else { return nil }
        // Every other column is full by now.
        guard columns.allSatisfy({ $0.count == motions }) else { return nil }
        break
      }
      columns[column].append(box)
      last = max(last, box.lines.max() ?? last)
    }
    guard columns.allSatisfy({ $0.count == motions }) else { return nil }
    guard let answers = kinds.firstIndex(of: .answer),
      columns[answers].allSatisfy({ isWhole($0.lines) })
    else { return nil }
    let rows = (0..<motions).map { row in MotionTable.Row(cells: columns.map { $0[row].lines }) }
    return MotionTable(lines: first..<last + 1, kinds: kinds, rows: rows)
  }

  /// An answer with a capital at its start, and a stop at its end unless it is a word or two.
  private func isWhole(_ lines: [Int]) -> Bool {
    guard let first = lines.first, let last = lines.last else { return false }
    return lineText(first).opensUpper
      && (lineText(last).endsSentence || lines.count == 1 && self.lines[last].width <= 30)
  }

  /// True for boxes that come in the order of the columns, row after row: those are read as such.
  private func isRowByRow(_ boxes: [Box], _ kinds: [ColumnKind]) -> Bool {
    var column = 0
    var isOver = false
    for box in boxes {
      if box.kind == kinds[column] {
        isOver = column + 1 == kinds.count
        column = (column + 1) % kinds.count
      } else if !isOver || box.kind != .answer {
        // Else a further paragraph of an answer.
        return false
      }
    }
    return true
  }

  /// The boxes of a page's part of a table: a blank line parts them, and so does what opens a further cell.
  private func boxes(_ first: Int, _ limit: Int, _ kinds: [ColumnKind]) -> [Box] {
    var boxes: [Box] = []
    var index = first
    while index < limit {
      let line = lines[index]
      guard line.role == .body else {
        if line.role == .signature { break }
        index += 1
        continue
      }
      if kinds.contains(.number), loneNumber(index) != nil {
        boxes.append(Box(kind: .number, lines: [index]))
        index += 1
        continue
      }
      if line.traits.contains(.opensMotion), line.traits.isDisjoint(with: .opensCells) {
        boxes.append(Box(kind: .motion, lines: [index]))
        index += 1
        continue
      }
      if let cell = datedOrCited(index, kinds) {
        boxes.append(cell)
        index = (cell.lines.last ?? index) + 1
        continue
      }
      if line.gap == 0, let last = boxes.last,
        last.lines.last == index - 1 || lines[index].page != lines[last.lines[0]].page,
        last.kind == .motion || last.kind == .answer
      {
        boxes[boxes.count - 1].lines.append(index)
      } else {
        boxes.append(Box(kind: .answer, lines: [index]))
      }
      index += 1
    }
    return boxes
  }

  /// The cell of a date or a paper that a line opens, and that ends with a line.
  private func datedOrCited(_ index: Int, _ kinds: [ColumnKind]) -> Box? {
    for kind in [ColumnKind.date, .paper] where kinds.contains(kind) {
      guard let cell = readCells([kind], from: index, at: Int(lines[index].start)) else {
        continue
      }
      return cell.end == Int(lines[cell.line].end) ? Box(kind: kind, lines: Array(index...cell.line)) : nil
    }
    return nil
  }
}

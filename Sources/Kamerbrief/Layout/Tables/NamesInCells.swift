/// Names of columns that are kept side by side, above the first row.
extension LayoutReader {
  /// The names of columns above a row.
  struct NamesInCells {
    var lines: Range<Int>
    /// Where each starts, and what it says.
    var columns: [Int32]
    var kinds: [ColumnKind?]
    /// True where a column of motions is named.
    var namesMotions: Bool { kinds.contains(.motion) }

    /// What columns hold: in order where as many are named, else by what stands nearest.
    func kinds(of columns: [Int32]) -> [ColumnKind?] {
      let kinds = kinds.filter { $0 != .number }
      if kinds.count == columns.count { return kinds }
      return columns.map { column in
        let nearest = ColumnTable.column(at: column, in: self.columns)
        return abs(self.columns[nearest] - column) <= ColumnTable.shift ? self.kinds[nearest] : nil
      }
    }
  }

  /// Printed lines that names of columns stand on at most.
  private static let mostNameLines = 3

  func namesAbove(_ row: Int, _ floor: Int) -> NamesInCells? {
    var first = row
    var hasCells = false
    for _ in 0..<Self.mostNameLines {
      guard first > floor, lines[first - 1].page == lines[row].page else { break }
      var printed = first - 1
      while printed > floor, lines[printed].cell > 0 { printed -= 1 }
      let isOfCells = first - printed > 1
      // Names one above the other: the lower ones need not have several cells.
      guard isOfCells || !hasCells || lines[first].gap == 0 && ColumnNames.count(lineText(printed)) > 0,
        lines[printed].width <= 60,
        (printed..<first).allSatisfy({ isNameOfColumn($0) })
      else { break }
      if isOfCells || ColumnNames.count(lineText(printed)) > 0 { hasCells = true }
      first = printed
      if lineText(printed).opensUpper || lineText(printed).first == 0x23, lines[printed].gap > 0 { break }
    }
    guard first < row, hasCells else { return nil }
    var names = NamesInCells(lines: first..<row, columns: [], kinds: [])
    for index in first..<row {
      let line = lineText(index)
      let kinds = ColumnNames.kinds(line)
      guard line.opensUpper || line.first == 0x23 else { continue }
      if kinds.count > 1 {
        for (order, kind) in kinds.enumerated() {
          // In order is enough: how many there are tells more than where they stand.
          names.columns.append(lines[index].column + Int32(order * 4))
          names.kinds.append(kind)
        }
      } else {
        names.columns.append(lines[index].column)
        names.kinds.append(kinds.first ?? ColumnNames.kind(line))
      }
    }
    let order = names.columns.indices.sorted { names.columns[$0] < names.columns[$1] }
    names.columns = order.map { names.columns[$0] }
    names.kinds = order.map { names.kinds[$0] }
    return names.columns.isEmpty ? nil : names
  }

  private func isNameOfColumn(_ index: Int) -> Bool {
    let line = lineText(index)
    if ColumnNames.kind(line) != nil || ColumnNames.count(line) > 0 { return true }
    return lines[index].width <= 30 && !(line.endsSentence && lines[index].width > 4) && !line.opensDigit
  }
}

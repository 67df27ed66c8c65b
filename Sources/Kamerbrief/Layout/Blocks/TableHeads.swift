/// What names the columns of a table of motions: "Nr. Motie Stand van zaken", on one line, in cells beside one another or one
/// below the other, as the extractor kept them. The first row stands right below.
extension LayoutReader {
  /// "Motie", which names a column of motions.
  static let motionColumn = Key.of("Motie")
  /// "Toezegging", which names one of commitments.
  static let promiseColumn = Key.of("Toezegging")

  /// True for a line that names the columns one behind the other: known names and nothing else, as on each page that the
  /// table goes on on, or "Motie" with any other name, above the first motion or its number.
  func namesColumns(_ index: Int) -> Bool {
    let line = lineText(index)
    guard Ascii.isUpper(line.first) || line.first == 0x23, lines[index].width <= 60 else { return false }
    if ColumnNames.fill(line) { return true }
    let number = ColumnNames.number(line)
    guard LineText(text, line.start + number..<line.end).opens("motie "), let row = firstRow(below: index),
      opensRow(lineText(row))
    else { return false }
    if number > 0 || ColumnNames.open(LineText(text, line.start + 6..<line.end)) { return true }
    return Letters.isUpper(text, line.start + 6, line.end) && !opensRow(line) && !line.endsSentence
  }

  /// The names of columns in cells, right above the first row.
  mutating func takeNamesInCells(above row: Int) {
    var first = row - 1
    while first >= 0, lines[first].cell > 0, lines[first].width <= 30 { first -= 1 }
    guard first >= 0, first < row - 1, lines[first].page == lines[row].page, lines[first].width <= 60,
      !(first..<row).contains(where: { lineText($0).endsSentence && lines[$0].width > 4 })
    else { return }
    for index in first..<row where lines[index].role == .body { lines[index].role = .furniture }
  }

  /// The names of columns one below the other, "Nr.", "Motie", "Reactie": known ones, or any with the first row below them.
  /// - Parameter name: the line of ``motionColumn`` or ``promiseColumn``.
  mutating func takeNamesInLines(beside name: Int) {
    func isKnown(_ index: Int) -> Bool {
      lines[index].page == lines[name].page && ColumnNames.isName(lineText(index))
    }
    var known = name...name
    while known.lowerBound > 0, isKnown(known.lowerBound - 1) {
      known = known.lowerBound - 1...known.upperBound
    }
    while known.upperBound + 1 < lines.count, isKnown(known.upperBound + 1) {
      known = known.lowerBound...known.upperBound + 1
    }
    if known.count > 1 {
      for index in known { lines[index].role = .furniture }
    }
    func isName(_ index: Int) -> Bool {
      let line = lineText(index)
      return lines[index].role == .body && lines[index].width <= 20 && lines[index].page == lines[name].page
        && line.opensUpper && (line.last != 0x2E || line.count <= 4)
    }
    var first = name
    while first > 0, name - first < 2, isName(first - 1), lineText(first - 1).count <= 12 { first -= 1 }
    var last = name
    while last + 1 < lines.count, last - name < 2, isName(last + 1), !opensRow(lineText(last + 1)) {
      last += 1
    }
    guard last > name, let row = firstRow(below: last), opensRow(lineText(row)) else { return }
    for index in first...last { lines[index].role = .furniture }
  }

  /// The line below the names, past the number of the first row where that is alone.
  private func firstRow(below names: Int) -> Int? {
    var row = names + 1
    if row < lines.count, loneNumber(row) != nil { row += 1 }
    return row < lines.count && lines[row].page == lines[names].page ? row : nil
  }
}

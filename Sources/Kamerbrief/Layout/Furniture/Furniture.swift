/// Page numbers, side columns and repeated headers: the steps, one after the other.
extension LayoutReader {
  mutating func findFurniture() {
    var countsPages = false
    var next = 0
    while let (line, kind) = nextTelling(from: next) {
      switch kind {
      case .pageNumber:
        lines[line].role = .furniture
        countsPages = true
      case .furniture: lines[line].role = .furniture
      case .names: takeNamesInLines(beside: line)
      }
      next = line + 1
    }
    findLabels()
    findStreets()
    findDepartments()
    if pageStarts.count > 1 { storeKeys() }
    // Counted where a step asks for them, and before it cuts lines.
    var times: KeyTable<Int>?
    findRunningLines(&times)
    if !countsPages { findRomanPageNumbers() }
    growFurniture(&times)
    for table in sideBySide { giveBack(table) }
    // Below a page's number can stand what is known as its foot by now.
    findBarePageNumbers(countsPages: countsPages)
    if !provenPages { openPagesBehindFurniture(&times) }
  }

  /// What a line alone tells of itself.
  private enum Telling {
    case pageNumber, furniture
    /// Names of columns, each on a line of its own.
    case names
  }

  /// The next line of the body that tells what it is.
  private func nextTelling(from start: Int) -> (line: Int, kind: Telling)? {
    for index in start..<lines.count
    where lines[index].role == .body
      && !lines[index].opening.isDisjoint(with: [.pageNumber, .furniture, .columns])
    {
      if isPageNumber(index) { return (index, .pageNumber) }
      if isFixedFurniture(index) { return (index, .furniture) }
      if lines[index].opening.contains(.columns), lines[index].width <= 36,
        ColumnNames.namesContents(lineText(index))
      {
        return (index, .names)
      }
    }
    return nil
  }

  /// How often each short line stands in the letter.
  /// - Parameter known: what was counted before, if anything was.
  func timesOfLines(_ known: inout KeyTable<Int>?) -> KeyTable<Int> {
    if let known { return known }
    var times = KeyTable<Int>(capacity: lines.count)
    for index in lines.indices where lines[index].width <= 70 { times.count(lineKey(index)) }
    known = times
    return times
  }

  /// The last byte of a line; 0 for one without text. Most lines are known by it not to be what a step looks for.
  @inline(__always)
  func lastByte(_ index: Int) -> UInt8 {
    lines[index].start < lines[index].end ? text[Int(lines[index].end) - 1] : 0
  }

  /// What comes back in a table, "Afgerond" at the end of each row, is no head or foot of its page.
  private mutating func giveBack(_ table: ColumnTable) {
    for index in table.lines
    where lines[index].role == .furniture && !isPageNumber(index) && !isFixedFurniture(index) {
      lines[index].role = .body
    }
  }
}

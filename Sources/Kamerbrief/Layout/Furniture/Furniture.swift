/// Page numbers, side columns and repeated headers: the steps, one after the other.
extension LayoutReader {
  mutating func findFurniture() {
    var counts = KeyTable<Int>(capacity: lines.count)
    for line in lines where line.width <= 70 { counts.count(line.key) }
    var countsPages = false
    for index in lines.indices where lines[index].role == .body {
      if isPageNumber(index) {
        lines[index].role = .furniture
        countsPages = true
      } else if isFixedFurniture(index) {
        lines[index].role = .furniture
      } else if lines[index].opening.contains(.columns), lines[index].width <= 36,
        ColumnNames.namesContents(lineText(index))
      {
        takeNamesInLines(beside: index)
      }
    }
    findLabels()
    findStreets()
    findDepartments()
    findRunningLines()
    if !countsPages { findRomanPageNumbers() }
    growFurniture(counts)
    for table in sideBySide { giveBack(table) }
    // Below a page's number can stand what is known as its foot by now.
    findBarePageNumbers(countsPages: countsPages)
    if !provenPages { openPagesBehindFurniture(counts) }
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

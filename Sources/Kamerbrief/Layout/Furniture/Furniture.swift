/// Page numbers, side columns and repeated headers: the steps, one after the other.
extension LayoutReader {
  mutating func findFurniture() {
    var counts = KeyTable<Int>(capacity: lines.count)
    for line in lines where line.width <= 70 { counts[line.key, default: 0] += 1 }
    var countsPages = false
    for index in lines.indices where lines[index].role == .body {
      if lines[index].contents.contains(.number), isPageNumber(index) {
        lines[index].role = .furniture
        countsPages = true
      } else if isFixedFurniture(index) {
        lines[index].role = .furniture
      } else if lines[index].key == Self.motionColumn || lines[index].key == Self.promiseColumn {
        takeNamesInLines(beside: index)
      }
    }
    findLabels()
    findStreets()
    findDepartments()
    findRunningLines()
    if !countsPages { findRomanPageNumbers() }
    growFurniture(counts)
    // Below a page's number can stand what is known as its foot by now.
    findBarePageNumbers(countsPages: countsPages)
    if !provenPages { openPagesBehindFurniture(counts) }
  }
}

/// Columns beside the text, and what stands in them that is the text's.
extension LayoutReader {
  /// In dumps that keep columns apart, what starts far right is the side column, unless it is a raised
  /// marker or a second signature.
  mutating func findSideColumns() {
    var cells = 0
    for line in lines where line.cell > 0 || line.column >= 40 { cells += 1 }
    guard cells >= 2 else { return }
    // The column at which text of the body never starts.
    var left: Int32 = 0
    for line in lines where line.cell == 0 && line.column < 30 && line.width > left && line.width < 200 {
      left = line.width
    }
    let side = max(45, left * 5 / 10)
    var below = 0
    for index in lines.indices {
      let line = lines[index]
      if below <= index {
        below = index + 1
        while below < lines.count, lines[below].cell > 0 { below += 1 }
      }
      guard line.column >= side, line.role == .body, sideBySide.isEmpty || !isInTable(index) else { continue }
      if isRaisedNumber(index, below: below) {
        lines[index].role = .raisedMarker
      } else if line.column >= left - 6 || !startsRole(index) {
        lines[index].role = .furniture
        if line.column < left - 6, belongsToSignature(index) { lines[index].role = .body }
      }
    }
  }

  /// A number alone in its cell, such as a marker is when it is raised above the line it belongs to.
  /// - Parameter at: the first cell of the line below, as an index.
  private func isRaisedNumber(_ index: Int, below at: Int) -> Bool {
    let line = lines[index]
    guard line.width <= 9, line.gap == 0 || line.cell == 0, isLoneMarker(index) else { return false }
    // The line it belongs to follows, reaches past it, and starts at the left.
    return at < lines.count && lines[at].gap == 0 && lines[at].column < 20
      && lines[at].column + lines[at].width > line.column - 3 && lines[at].page == line.page
  }

  /// A second column of roles and names.
  private func belongsToSignature(_ index: Int) -> Bool {
    var at = index
    var steps = 0
    while at > 0, steps < 14 {
      at -= 1
      steps += 1
      if lines[at].page != lines[index].page { return false }
      if abs(lines[at].column - lines[index].column) <= 2 {
        return lines[at].role == .body
      }
    }
    return false
  }
}

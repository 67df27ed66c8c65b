/// Where pages open, when nothing but furniture tells.
extension LayoutReader {
  /// Without proof of pages, a page number closes its page, or opens it where nothing else precedes.
  mutating func openPagesBehindFurniture(_ times: inout KeyTable<Int>?) {
    let feet = unnumberedFeet()
    var page: Int32 = 0
    var closed = false
    for index in lines.indices {
      // A ministry's name that comes back opens its page.
      if lines[index].opening.contains(.department), index > 3, !closed, lines[index].width <= 60,
        lineText(index).opens("ministerie van "),
        timesOfLines(&times)[lineKey(index), default: 0] >= 3, lines[index - 1].role != .furniture
      {
        lines[index].role = .furniture
        closed = true
      }
      if closed, lines[index].role != .furniture {
        closed = false
        page += 1
        pageStarts.append(UInt32(lines[index].start))
      }
      if lines[index].page != page { lines[index].page = page }
      if lines[index].role == .furniture, countsPage(index) || feet.contains(index), index > 3 {
        closed = true
      }
    }
  }

  private func countsPage(_ index: Int) -> Bool {
    isPageNumber(index) || lines[index].closesPage || loneNumber(index) != nil && isBarePage(index)
  }

  /// Feet of pages that have no number, such as a first page: they say what feet with a number say.
  private func unnumberedFeet() -> KeySet {
    guard lines.contains(where: { $0.role == .furniture }) else { return KeySet() }
    var keys = KeySet()
    var uncounted: [Range<Int>] = []
    var first = 0
    while first < lines.count {
      var end = first
      while end < lines.count, lines[end].role == .furniture { end += 1 }
      let run = first..<end
      first = max(end, first + 1)
      guard run.count > 1, run.lowerBound > 3 else { continue }
      if run.contains(where: { countsPage($0) }) {
        for index in run where lines[index].width >= 20 { keys.insert(lineKey(index)) }
      } else {
        uncounted.append(run)
      }
    }
    var feet = KeySet()
    for run in uncounted where run.count(where: { keys.contains(lineKey($0)) }) > 1 {
      feet.insert(run.upperBound - 1)
    }
    return feet
  }

  private func isBarePage(_ index: Int) -> Bool {
    index == 0 || lineLabel(index - 1) == nil && lineText(index - 1).last != 0x2D
  }
}

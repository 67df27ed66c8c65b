/// Where pages open, when nothing but furniture tells.
extension LayoutReader {
  /// Without proof of pages, a page number closes its page, or opens it where nothing else precedes.
  mutating func openPagesBehindFurniture(_ counts: KeyTable<Int>) {
    let feet = unnumberedFeet()
    var page: Int32 = 0
    var closed = false
    for index in lines.indices {
      // A ministry's name that comes back opens its page.
      if lines[index].opening.contains(.department), index > 3, !closed, lines[index].width <= 60,
        counts[lines[index].key, default: 0] >= 3,
        lineText(index).opens("ministerie van "), lines[index - 1].role != .furniture
      {
        lines[index].role = .furniture
        closed = true
      }
      if closed, lines[index].role != .furniture {
        closed = false
        page += 1
        pageStarts.append(UInt32(lines[index].start))
      }
      lines[index].page = page
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
    var keys = KeySet()
    var feet = KeySet()
    func visitRuns(_ visit: (Range<Int>, Bool) -> Void) {
      var first = 0
      while first < lines.count {
        var end = first
        var isCounted = false
        while end < lines.count, lines[end].role == .furniture {
          isCounted = isCounted || countsPage(end)
          end += 1
        }
        if end - first > 1, first > 3 { visit(first..<end, isCounted) }
        first = max(end, first + 1)
      }
    }
    visitRuns { run, isCounted in
      guard isCounted else { return }
      for index in run where lines[index].width >= 20 { keys.insert(lines[index].key) }
    }
    visitRuns { run, isCounted in
      guard !isCounted, run.count(where: { keys.contains(lines[$0].key) }) > 1 else { return }
      feet.insert(run.upperBound - 1)
    }
    return feet
  }

  private func isBarePage(_ index: Int) -> Bool {
    index == 0 || LetterheadLabel.byKey[lines[index - 1].key] == nil && lineText(index - 1).last != 0x2D
  }
}

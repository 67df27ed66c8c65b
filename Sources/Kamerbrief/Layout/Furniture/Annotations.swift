/// Link annotations: bare addresses that an extractor prints behind a page's text, once per visual line.
extension LayoutReader {
  mutating func findAnnotations() {
    // Runs of bare addresses that end their pages, from the last page to the first.
    var blocks: [ClosedRange<Int>] = []
    var index = lines.count - 1
    while index >= 0 {
      let atPageEnd = index == lines.count - 1 || lines[index + 1].page != lines[index].page
      guard atPageEnd, lines[index].role == .body, isAnnotationLine(index) else {
        index -= 1
        continue
      }
      var first = index
      while first > 0, lines[first - 1].page == lines[index].page, lines[first].gap == 0,
        isAnnotationLine(first - 1)
      { first -= 1 }
      if first > 0 { blocks.append(first...index) }
      index = first - 1
    }
    let proven = blocks.map { isAnnotationBlock($0.lowerBound, $0.upperBound) }
    // One extractor prints them behind all of its pages.
    let isAnnotated = opensAtBlanks || proven.contains(true)
    for (block, isProven) in zip(blocks, proven) {
      guard isProven || standOnPage(block, all: !isAnnotated) else { continue }
      // A mail address is a link too, but no address of the web.
      for line in block { lines[line].role = lineText(line).isAddress ? .annotation : .furniture }
    }
  }

  private func isAnnotationLine(_ index: Int) -> Bool {
    lineText(index).isAddress || lineText(index).opens("mailto:")
  }

  /// The block stands apart from the notes, or an address in it comes twice in a row.
  private func isAnnotationBlock(_ first: Int, _ last: Int) -> Bool {
    if lines[first].gap > 0 || lines[first].page != lines[first - 1].page {
      // An address alone behind a note's last line can be that note's own.
      if opensAtBlanks { return true }
    }
    for index in first..<last where text[lines[index].range] == text[lines[index + 1].range] {
      return true
    }
    return false
  }

  /// True where several addresses end their page of which one, or each, stands in the page's text too.
  private func standOnPage(_ block: ClosedRange<Int>, all: Bool) -> Bool {
    guard block.count > 1 else { return false }
    var known = KeySet()
    var index = block.lowerBound - 1
    while index >= 0, lines[index].page == lines[block.lowerBound].page {
      let line = lineText(index)
      let start = AddressGrammar.next(in: text, line.start, line.end)
      if let end = AddressGrammar.end(of: text, start, line.end) { known.insert(Key.of(text, start, end)) }
      index -= 1
    }
    let count = block.count {
      known.contains(Key.of(text, Int(lines[$0].start), Int(lines[$0].end)))
    }
    return all ? count == block.count : count > 0
  }
}

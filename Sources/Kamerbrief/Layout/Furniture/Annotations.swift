/// Link annotations: bare addresses that an extractor prints behind a page's text, once per visual line.
extension LayoutReader {
  mutating func findAnnotations() {
    // A run of bare addresses that ends its page.
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
      if isAnnotationBlock(first, index) {
        // A mail address is a link too, but no address of the web.
        for line in first...index { lines[line].role = lineText(line).isAddress ? .annotation : .furniture }
      }
      index = first - 1
    }
  }

  private func isAnnotationLine(_ index: Int) -> Bool {
    let line = lineText(index)
    if line.isAddress { return true }
    return line.opens("mailto:")
  }

  /// The block stands apart from the notes, or an address in it comes twice in a row, or all of it stands
  /// in the page's text too.
  private func isAnnotationBlock(_ first: Int, _ last: Int) -> Bool {
    guard first > 0 else { return false }
    if lines[first].gap > 0 || lines[first].page != lines[first - 1].page {
      // An address alone behind a note's last line can be that note's own.
      if opensAtBlanks { return true }
    }
    for index in first..<last where text[lines[index].range] == text[lines[index + 1].range] {
      return true
    }
    return false
  }
}

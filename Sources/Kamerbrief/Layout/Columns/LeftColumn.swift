/// A side column at the left of the page, in dumps that keep columns where they stand.
extension LayoutReader {
  /// A text that starts here or farther right can have a column at its left.
  private static let minimum: Int32 = 16
  /// Scalars that the first line of a paragraph, or a note's number, can stand left of the text.
  private static let outdent: Int32 = 12
  /// Blanks that a line can have before it for another cause.
  private static let margin: Int32 = 4
  /// Scalars from one page's text to another's.
  private static let shift: Int32 = 3
  /// Scalars of a line that no side column has room for.
  private static let wide: Int32 = 45
  /// Where such a column is put: right of all text, so that what follows knows side columns at one side only.
  private static let moved: Int32 = 120

  /// Cuts the column off and moves it to the right, page by page.
  mutating func moveLeftColumn() {
    dropMargin()
    var first = 0
    while first < lines.count {
      var end = first
      while end < lines.count, lines[end].page == lines[first].page { end += 1 }
      end += moveLeftColumn(first, end)
      first = end
    }
  }

  /// Some extractors keep the pages' margin: columns are counted from where the letter's leftmost line starts.
  private mutating func dropMargin() {
    var margin = Int32.max
    for line in lines {
      margin = min(margin, line.column)
      if margin < Self.margin { return }
    }
    for index in lines.indices { lines[index].column -= margin }
  }

  /// - Returns: the number of lines that cutting added.
  private mutating func moveLeftColumn(_ first: Int, _ end: Int) -> Int {
    guard let text = textColumn(first, end) else { return 0 }
    var added = 0
    var index = first
    while index < end + added {
      let line = lines[index]
      if line.column + Self.outdent >= text {
        lines[index].column = max(0, line.column - text)
      } else {
        if let position = position(of: text, in: line, slack: 0) {
          splitLine(index, at: position, rest: .body)
          added += 1
          index += 1
          lines[index].column = 0
          lines[index].gap = lines[index - 1].gap
          lines[index - 1].role = .furniture
          lines[index - 1].column += Self.moved
        } else if line.column + line.width <= text {
          lines[index].role = .furniture
          lines[index].column += Self.moved
        }
      }
      index += 1
    }
    return added
  }

  /// The column at which most lines of a page start, if it is far from the left and others start left of it. Motions
  /// at the left are a table's, with what became of them beside them.
  private func textColumn(_ first: Int, _ end: Int) -> Int32? {
    guard end - first >= 8 else { return nil }
    var counts: [Int32: Int] = [:]
    var left = 0
    // Scalars at the left, less those at the right: the text is what most of the page's words stand in.
    var surplus: Int32 = 0
    var widest: Int32 = 0
    for index in first..<end {
      if lines[index].column >= Self.minimum {
        counts[lines[index].column, default: 0] += 1
        surplus -= lines[index].width
        widest = max(widest, lines[index].width)
      } else if lines[index].cell == 0 {
        left += 1
        surplus += lines[index].width
      }
    }
    guard surplus < 0, widest >= Self.wide else { return nil }
    guard left > 0, let best = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return nil }
    // Where nothing parts pages, the text of another one can start a little beside it.
    var start = best.key
    var count = 0
    for column in best.key - Self.shift...best.key + Self.shift {
      guard let lines = counts[column], lines > 2 || column == best.key else { continue }
      start = min(start, column)
      count += lines
    }
    // A last page has little text beside the column: then a label tells what it is.
    guard
      left * 2 < end - first && count * 2 > end - first || best.value > 2 && holdsLabel(first, end),
      !isSigned(first, end),
      !(first..<end).contains(where: { lines[$0].column < Self.minimum && opensRow(lineText($0)) })
    else { return nil }
    return start
  }

  /// True for a page, not the first, with a label of a side column at its left.
  private func holdsLabel(_ first: Int, _ end: Int) -> Bool {
    lines[first].page > 0
      && (first..<end).contains {
        lines[$0].column < Self.minimum && lineLabel($0) != nil
      }
  }

  /// True for a page with an office at its left: the signature alone, and the side column at its right.
  private func isSigned(_ first: Int, _ end: Int) -> Bool {
    (first..<end).contains { lines[$0].column < Self.minimum && startsRole($0) }
  }
}

/// Lines that justification pulls as wide apart as columns are: a long address stands in them, or did not fit behind them.
extension LayoutReader {
  /// Bytes of a word that leaves the line before it wide apart, at least.
  private static let longWord = 14
  /// Scalars by which lines that end at the same place differ: letters are not equally wide.
  private static let slack: Int32 = 5

  /// Makes one line of such cells again, so that no later step takes them for columns.
  mutating func joinJustifiedLines() {
    var joined: [Line] = []
    // Lines before this one are in `joined`.
    var copied = 0
    var index = 0
    while index + 1 < lines.count {
      guard lines[index + 1].cell > 0 else {
        index += 1
        continue
      }
      var behind = index + 1
      while behind < lines.count, lines[behind].cell > 0 { behind += 1 }
      if isJustified(index..<behind) {
        joined += lines[copied..<index]
        joined.append(line(of: index..<behind))
        copied = behind
      }
      index = behind
    }
    guard copied > 0 else { return }
    lines = joined + lines[copied...]
  }

  /// True for cells of one line that the line below, or the one above, is as wide as, where the sentence goes on below and a long
  /// word is near.
  private func isJustified(_ cells: Range<Int>) -> Bool {
    let (first, last) = (lines[cells.lowerBound], lines[cells.upperBound - 1])
    let below = cells.upperBound
    guard below < lines.count, isAlone(below), lines[below].gap == 0, lines[below].page == first.page,
      abs(lines[below].column - first.column) <= 1, !lineText(cells.upperBound - 1).endsSentence
    else { return false }
    let above = cells.lowerBound - 1
    var edge = end(of: lines[below])
    if above >= 0, lines[above].page == first.page {
      guard lines[above].cell == 0 else { return false }
      edge = max(edge, end(of: lines[above]))
    }
    guard abs(end(of: last) - edge) <= Self.slack else { return false }
    return lineText(below).firstWord.count >= Self.longWord
      || cells.contains {
        lineText($0).firstWord.count >= Self.longWord || lineText($0).lastWord.count >= Self.longWord
      }
  }

  private func end(of line: Line) -> Int32 { line.column + line.width }

  /// True for a line that is not cut in cells.
  private func isAlone(_ index: Int) -> Bool {
    lines[index].cell == 0 && (index + 1 == lines.count || lines[index + 1].cell == 0)
  }

  /// The line that the cells were cut from.
  private func line(of cells: Range<Int>) -> Line {
    let last = lines[cells.upperBound - 1]
    var line = lines[cells.lowerBound]
    line.end = last.end
    line.endToken = last.endToken
    measure(&line)
    return line
  }
}

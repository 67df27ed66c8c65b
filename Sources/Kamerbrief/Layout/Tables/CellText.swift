/// The lines of a cell as one text: a blank between two of them, none behind a hyphen, which is left out where it parts a word.
struct CellText {
  private(set) var bytes: [UInt8] = []
  /// Where each line stands in the text, and in the input.
  private var places: [(line: Int, out: Int, source: Int)] = []

  /// Appends a line, or what of it belongs to the cell.
  mutating func append(_ text: [UInt8], _ line: Int, _ range: Range<Int>) {
    if bytes.last == 0x2D {
      if LineText(text, range).opensLower { bytes.removeLast() }
    } else if !bytes.isEmpty {
      bytes.append(0x20)
    }
    places.append((line, bytes.count, range.lowerBound))
    bytes += text[range]
  }

  /// The line and the byte of the input at which the first bytes of the text end.
  func place(behind end: Int) -> (line: Int, at: Int) {
    let last = places.last { $0.out < end } ?? places[0]
    return (last.line, last.source + end - last.out)
  }
}

extension LayoutReader {
  /// The body's lines from one to another as the text of a cell.
  /// - Parameter start: where the cell begins on the first one, where that is not the line's start.
  func cellText(_ first: Int, through last: Int, from start: Int? = nil) -> CellText {
    var cell = CellText()
    cell.append(text, first, (start ?? Int(lines[first].start))..<Int(lines[first].end))
    for index in first + 1..<max(first + 1, last + 1) where lines[index].role == .body {
      cell.append(text, index, lines[index].range)
    }
    return cell
  }
}

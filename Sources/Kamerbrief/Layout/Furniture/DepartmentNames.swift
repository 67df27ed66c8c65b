/// The name of a department over several lines, as a side column has it on every page.
///
/// One extractor prints it wherever the column's height falls: between two paragraphs, in the middle of a page. It is
/// known by its coming back, line by line.
extension LayoutReader {
  /// Pages or places on which a name must stand.
  private static let times = 3
  private static let widest: Int32 = 45
  private static let longest = 4

  /// - Parameter departments: lines that open with such a name.
  mutating func findRepeatedDepartments(_ departments: [Int]) {
    let openings = departments.filter { isNarrow($0) }
    guard openings.count >= Self.times else { return }
    var seen = KeyTable<Int>()
    for index in openings {
      for key in keys(index) { seen.count(key) }
    }
    for index in openings {
      let count = keys(index).lastIndex { seen[$0, default: 0] >= Self.times }
      // One line alone can open a paragraph.
      guard let count, count > 0 else { continue }
      for line in index...(index + count) where lines[line].role == .body { lines[line].role = .furniture }
    }
  }

  private func isNarrow(_ index: Int) -> Bool {
    lines[index].width <= Self.widest && (lines[index].role == .body || lines[index].role == .furniture)
  }

  /// What stands on a line, on it and the next, and so on.
  private func keys(_ index: Int) -> [UInt64] {
    var keys: [UInt64] = []
    var key: UInt64 = 0
    var at = index
    while at < lines.count, at - index < Self.longest, isNarrow(at), lines[at].page == lines[index].page,
      at == index || !endsName(lineText(at))
    {
      key = key &* 0x9E37_79B9_7F4A_7C15 ^ lineKey(at)
      keys.append(key)
      at += 1
    }
    return keys
  }

  private func endsName(_ line: LineText) -> Bool {
    line.endsSentence || line.last == 0x2C || line.last == 0x3B || line.last == 0x3A
  }
}

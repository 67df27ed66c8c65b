/// Ranges of the source.
enum Pieces {
  /// Puts ranges into source order, and joins them where nothing but blanks and line ends stands between them.
  static func merge(_ ranges: inout [Range<Int>], in text: [UInt8], gap: Int = 0) {
    var isSorted = true
    for index in ranges.indices.dropFirst() where ranges[index].lowerBound < ranges[index - 1].lowerBound {
      isSorted = false
    }
    if !isSorted { ranges.sort { $0.lowerBound < $1.lowerBound } }
    // The result takes the place of what was read.
    var count = 0
    for index in ranges.indices where !ranges[index].isEmpty {
      let range = ranges[index]
      if count > 0, case let last = ranges[count - 1],
        range.lowerBound <= last.upperBound || isBlank(text, last.upperBound, range.lowerBound, gap)
      {
        ranges[count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        ranges[count] = range
        count += 1
      }
    }
    while ranges.count > count { ranges.removeLast() }
  }

  private static func isBlank(_ text: [UInt8], _ start: Int, _ end: Int, _ gap: Int) -> Bool {
    if end - start <= gap { return true }
    guard end - start < 400 else { return false }
    for index in start..<end {
      switch text[index] {
      case 0x20, 0x0A, 0x0C, 0x0D: continue
      // A soft hyphen at a line's end.
      case 0xC2, 0xAD: continue
      default: return false
      }
    }
    return true
  }
}

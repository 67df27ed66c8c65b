/// Ranges of the source.
enum Pieces {
  /// Puts ranges into source order, and joins them where nothing but blanks and line ends stands between them.
  static func merge(_ ranges: inout [Range<Int>], in text: [UInt8], gap: Int = 0) {
    if !isSorted(ranges.span) { ranges.sort { $0.lowerBound < $1.lowerBound } }
    let count = join(ranges.mutableSpan, in: text, gap)
    if count < ranges.count { ranges.removeLast(ranges.count - count) }
  }

  private static func isSorted(_ ranges: Span<Range<Int>>) -> Bool {
    var index = 1
    while index < ranges.count {
      if ranges[index].lowerBound < ranges[index &- 1].lowerBound { return false }
      index &+= 1
    }
    return true
  }

  /// Joins sorted ranges; the result takes the place of what was read.
  /// - Returns: how many are left.
  private static func join(_ sorted: consuming MutableSpan<Range<Int>>, in text: [UInt8], _ gap: Int) -> Int {
    var count = 0
    var last = 0..<0
    for index in 0..<sorted.count where !sorted[index].isEmpty {
      let range = sorted[index]
      if count > 0,
        range.lowerBound <= last.upperBound || isBlank(text, last.upperBound, range.lowerBound, gap)
      {
        last = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        last = range
        count &+= 1
      }
      sorted[count &- 1] = last
    }
    return count
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

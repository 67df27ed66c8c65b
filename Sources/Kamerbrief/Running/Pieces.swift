/// Ranges of the source.
enum Pieces {
  /// Ranges in source order, joined where nothing but blanks and line ends stands between them.
  static func merge(_ ranges: [Range<Int>], in text: [UInt8], gap: Int = 0) -> [Range<Int>] {
    var result: [Range<Int>] = []
    result.reserveCapacity(ranges.count)
    let isSorted = zip(ranges, ranges.dropFirst()).allSatisfy { $0.lowerBound <= $1.lowerBound }
    let sorted = isSorted ? ranges : ranges.sorted { $0.lowerBound < $1.lowerBound }
    for range in sorted where !range.isEmpty {
      if let last = result.last,
        range.lowerBound <= last.upperBound || isBlank(text, last.upperBound, range.lowerBound, gap)
      {
        result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    return result
  }

  private static func isBlank(_ text: [UInt8], _ start: Int, _ end: Int, _ gap: Int) -> Bool {
    if end - start <= gap { return true }
    guard end - start < 400 else { return false }
    for index in start..<end {
      switch text[index] {
      case 0x20, 0x09...0x0D, 0xC2, 0xA0, 0xAD, 0xE2, 0x80, 0x8B: continue
      default: return false
      }
    }
    return true
  }
}

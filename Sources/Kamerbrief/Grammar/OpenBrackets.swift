/// Round brackets of a text that goes on from line to line: whether one is open, and whether one closes that nothing opened.
struct OpenBrackets {
  /// 0 or 1: brackets do not nest in a letter.
  private(set) var depth = 0
  /// True where a bracket closed that nothing read so far opened.
  private(set) var closesMore = false

  init() {}

  init(in text: [UInt8], _ range: Range<Int>) { read(text, range) }

  mutating func read(_ text: [UInt8], _ range: Range<Int>) {
    var at = UTF8Scan.bracket(in: text, range.lowerBound, range.upperBound)
    while at < range.upperBound {
      if text[at] == 0x28 {
        depth += 1
      } else if depth > 0 {
        depth -= 1
      } else {
        closesMore = true
      }
      at = UTF8Scan.bracket(in: text, at + 1, range.upperBound)
    }
    depth = min(depth, 1)
  }
}

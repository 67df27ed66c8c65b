/// Brackets that a heading has opened and not closed.
struct OpenBrackets {
  var depth = 0

  mutating func read(_ text: [UInt8], _ range: Range<Int>) {
    var at = UTF8Scan.bracket(in: text, range.lowerBound, range.upperBound)
    while at < range.upperBound {
      depth = text[at] == 0x28 ? depth + 1 : max(0, depth - 1)
      at = UTF8Scan.bracket(in: text, at + 1, range.upperBound)
    }
    depth = min(depth, 1)
  }
}

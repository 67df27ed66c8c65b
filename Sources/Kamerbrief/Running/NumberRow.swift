/// Numbers that stand together: "8, 9", "20 21", "vraag 3, 4, 5 en 6". What is true of the first or the last of them, by
/// what stands around it, is true of all.
enum NumberRow {
  /// Numbers that stand together at most.
  static let longest = 6
  private static let digits = 3

  /// True where nothing but blanks and commas stands between two numbers.
  static func isJoint(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var at = start
    while at < end {
      guard text[at] == 0x20 || text[at] == 0x2C else { return false }
      at += 1
    }
    return start < end
  }

  /// Where a row goes on behind a number, each number one more than the one before it: the end of the last.
  static func end(in text: [UInt8], behind value: Int, _ start: Int, _ limit: Int) -> Int {
    var end = start
    var wanted = value + 1
    for _ in 1..<longest {
      var next = end
      while next < limit, text[next] == 0x20 { next += 1 }
      var last = next
      var value = 0
      while last < limit, last - next < digits, Ascii.isDigit(text[last]) {
        value = value * 10 + Int(text[last] & 15)
        last += 1
      }
      guard next > end, last > next, value == wanted else { break }
      end = last
      wanted += 1
    }
    return end
  }
}

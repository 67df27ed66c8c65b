/// Runs of blanks. There is one kind of blank in the text (``Source``), but justified lines and columns have several in a row.
enum PlainBlanks {
  /// The line with each run of blanks as one; nil where that is the line as it stands.
  static func folded(_ text: [UInt8], _ start: Int, _ end: Int) -> [UInt8]? {
    guard holdsRun(text.span, start, end) else { return nil }
    var plain: [UInt8] = []
    plain.reserveCapacity(end - start)
    for byte in text[start..<end] where byte != 0x20 || plain.last != 0x20 { plain.append(byte) }
    return plain
  }

  private static func holdsRun(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var at = start
    while at &+ 9 <= end {
      let pairs = (Eight.load(text, at) | Eight.load(text, at &+ 1)) ^ Eight.all(0x20)
      // A byte that is a blank in the one can stand beside NUL in the other.
      if Eight.zero(pairs) != 0, isRun(text, at, at &+ 9) { return true }
      at &+= 8
    }
    return isRun(text, at, end)
  }

  private static func isRun(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var at = start
    while at &+ 1 < end {
      if text[at] == 0x20, text[at &+ 1] == 0x20 { return true }
      at &+= 1
    }
    return false
  }

  /// Where the blanks before a place begin.
  static func start(in text: [UInt8], before end: Int, from lowest: Int) -> Int {
    var at = end
    while at > lowest, text[at - 1] == 0x20 { at -= 1 }
    return at
  }

  /// Where the blanks that stand at a place end.
  static func end(in text: [UInt8], behind start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, text[at] == 0x20 { at += 1 }
    return at
  }
}

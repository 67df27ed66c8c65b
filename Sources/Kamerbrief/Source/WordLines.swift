/// Line ends that stand between two words of one printed line.
///
/// Justified text is often placed word by word. One extractor then ends a line behind each word, and keeps the blank that
/// stood behind it, which no word at the end of a printed line has.
enum WordLines {
  /// So many such lines are no chance.
  private static let enough = 16

  /// Leaves out the line ends. None where blanks stand at the ends of other lines too, for then they say nothing.
  static func leaveOut(_ printed: PrintedText, _ edits: inout TextEdits) {
    let lines = continued(printed.text, printed.lineStarts)
    for line in lines {
      let start = Int(printed.lineStarts[line])
      edits.remove(endOfContent(printed.text.span, start), start)
    }
  }

  /// The lines, as indices, that go on the one before: the end of that is no line end.
  private static func continued(_ text: [UInt8], _ starts: [UInt32]) -> [Int] {
    let bytes = text.span
    var words = 0
    var others = 0
    var found: [Int] = []
    for line in 1..<max(1, starts.count) {
      let next = Int(starts[line])
      let end = endOfContent(bytes, next)
      let start = Int(starts[line - 1])
      guard end > start &+ 1, bytes[end &- 1] == 0x20 else { continue }
      guard isOneWord(bytes, start, end &- 1) else {
        others += 1
        if others > enough, others > words { return [] }
        continue
      }
      words += 1
      // What opens with a blank stands apart: it was behind a raised number.
      if next < bytes.count, bytes[next] > 0x20 { found.append(line) }
    }
    return words >= enough && words >= others * 8 && words * 4 >= starts.count ? found : []
  }

  /// Where the line end before a line's start begins.
  private static func endOfContent(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    let end = start &- 1
    return end > 0 && bytes[end] == 0x0A && bytes[end &- 1] == 0x0D ? end &- 1 : end
  }

  /// True for a word, with a blank before it at most.
  private static func isOneWord(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var at = bytes[start] == 0x20 ? start &+ 1 : start
    guard at < end else { return false }
    while at < end {
      if bytes[at] <= 0x20 { return false }
      at &+= 1
    }
    return true
  }
}

/// Line ends that stand between two words of one printed line.
///
/// Justified text is often placed word by word. One extractor then ends a line behind each word, and keeps the blank that
/// stood behind it, which no word at the end of a printed line has. Where it does so in wide lines only, each is a run of such words.
enum WordLines {
  /// So many such lines are no chance.
  private static let enough = 16
  /// Words of a run, and one in how many of them opens in lower case: the cells of a table do not. Wide lines hold few words.
  private static let runs = 4...16
  private static let oneIn = 3
  /// Bytes of a word at most; addresses stand on lines of their own in other letters too.
  private static let longestWord = 40

  /// Leaves out the line ends. None where blanks stand at the ends of other lines too, for then they say nothing.
  /// - Returns: true where there are such.
  static func leaveOut(_ printed: PrintedText, _ edits: inout TextEdits) -> Bool {
    let lines = continued(printed.text, printed.lineStarts)
    for line in lines {
      let start = Int(printed.lineStarts[line])
      edits.remove(endOfContent(printed.text.span, start), start)
    }
    return !lines.isEmpty
  }

  /// The lines, as indices, that go on the one before: the end of that is no line end.
  private static func continued(_ text: [UInt8], _ starts: [UInt32]) -> [Int] {
    let bytes = text.span
    var words = 0
    var others = 0
    var found: [Int] = []
    // Of `found`, what lies in runs.
    var inRuns: [Int] = []
    // Words of the run at hand, and those in lower case.
    var run = (count: 0, lower: 0)
    func closeRun(_ count: Int) {
      if runs.contains(run.count), run.lower * oneIn >= run.count {
        inRuns += found.suffix(run.count).prefix(count)
      }
      run = (0, 0)
    }
    let lines = starts.span
    var behind = 0
    for line in 1..<max(1, lines.count) {
      let (start, next) = (behind, Int(lines[line]))
      behind = next
      // A line that is empty, or nearly so, holds no word and no blank behind one.
      if next &- start <= 2, run.count == 0 { continue }
      let end = endOfContent(bytes, next)
      let endsInBlank = end > start &+ 1 && bytes[end &- 1] == 0x20
      guard endsInBlank, isOneWord(bytes, start, end &- 1) else {
        if endsInBlank { others += 1 }
        // What closes the printed line is one word too.
        if run.count > 0 {
          closeRun(end > start && isOneWord(bytes, start, end) ? run.count : run.count - 1)
        }
        continue
      }
      words += 1
      if Ascii.isLower(bytes[start]) { run.lower += 1 }
      // What opens with a blank stands apart: it was behind a raised number.
      if next < bytes.count, bytes[next] > 0x20 {
        found.append(line)
        run.count += 1
      } else {
        closeRun(run.count)
      }
    }
    return words >= enough && words >= others * 8 && words * 4 >= starts.count ? found : inRuns
  }

  /// Where the line end before a line's start begins.
  private static func endOfContent(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    let end = start &- 1
    return end > 0 && bytes[end] == 0x0A && bytes[end &- 1] == 0x0D ? end &- 1 : end
  }

  /// True for a word, with a blank before it at most.
  private static func isOneWord(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var at = bytes[start] == 0x20 ? start &+ 1 : start
    // Nearly all lines are longer than any word.
    guard at < end, end &- at <= longestWord else { return false }
    while at < end {
      if bytes[at] <= 0x20 { return false }
      at &+= 1
    }
    return true
  }
}

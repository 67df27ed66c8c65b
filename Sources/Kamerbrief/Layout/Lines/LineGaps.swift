/// Blank lines before lines, where they say anything.
extension LayoutReader {
  /// Sentences that go on behind blank lines, at least, before these are no more than how lines are set; and how many of the
  /// blank lines do so.
  private static let fewest = 4
  private static let oneIn = 5
  /// Scalars of a line of text at least: those of a table's columns are shorter, and stand apart as its rows do.
  private static let narrowest: Int32 = 45
  /// No dump sets lines further apart.
  private static let most = 3

  /// Takes the blank lines away behind which sentences go on, as in double-spaced text: they part nothing. What is left of a
  /// gap parts paragraphs.
  mutating func closeLineGaps() {
    for _ in 0..<Self.most {
      guard gapsPartNothing() else { return }
      for index in lines.indices where lines[index].gap > 0 { lines[index].gap -= 1 }
    }
  }

  private func gapsPartNothing() -> Bool {
    var apart = 0
    var goingOn = 0
    for index in lines.indices.dropFirst()
    where lines[index].gap > 0 && lines[index - 1].width >= Self.narrowest {
      apart += 1
      let line = lineText(index)
      if line.opensLower, !opensLabel(line), case let above = lineText(index - 1), !above.endsSentence,
        !endsInAddress(above)
      {
        goingOn += 1
      }
    }
    return goingOn >= Self.fewest && goingOn * Self.oneIn >= apart
  }

  /// "…https://open.overheid.nl/": one extractor parts the lines of notes that hold links, and not those of the text.
  private func endsInAddress(_ line: LineText) -> Bool {
    let word = line.lastWord
    return word.contains(0x2F as UInt8) && word.contains("http")
  }

  /// "a. de kosten": an item goes on nothing.
  private func opensLabel(_ line: LineText) -> Bool {
    let word = line.firstWord
    return word.count <= 3 && !Ascii.isLetter(word.last)
  }
}

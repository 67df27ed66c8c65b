/// Lines that end, or start anew, where a raised marker stands.
///
/// Some extractors take the raised number for a line of its own: they end the printed line behind it, or before it. Then
/// a line's end says nothing, and a number that opens one can be a marker.
extension LayoutReader {
  /// So many such lines show that the letter has them throughout.
  private static let enough = 2

  mutating func findMarkerBreaks() {
    guard !notes.isEmpty else { return }
    var marked = KeySet()
    for note in notes { marked.insert(note.number) }
    var count = 0
    for index in lines.indices.dropLast()
    where lines[index].role == .body && lines[index].contents.contains(.number) {
      if let number = loneNumber(index) {
        if marked.contains(number) { count += 1 }
      } else if lines[index + 1].role == .body, lines[index + 1].gap == 0,
        Int(lines[index].width) * 5 < bodyWidth * 4, lines[index + 1].traits.contains(.opensLower),
        let number = numberBehindWord(lineText(index)), marked.contains(number)
      {
        count += 1
      } else if closesPrintedLine(index) {
        count += 1
      }
    }
    breaksAtMarkers = count >= Self.enough
  }

  /// True for a line that ends in a marker behind a stop, and that the next one fills up: with the first word of the line
  /// below, which is no more of it, the two are wider than a line.
  private func closesPrintedLine(_ index: Int) -> Bool {
    guard index + 2 < lines.count, Ascii.isDigit(text[Int(lines[index].end) - 1]),
      lines[index].traits.contains(.endsSentence), lines[index + 1].role == .body, lines[index + 1].gap == 0,
      lines[index + 2].role == .body, lines[index + 2].gap == 0
    else { return false }
    let width = Int(lines[index].width + lines[index + 1].width) + 1
    return width <= bodyWidth && width + lineText(index + 2).firstWord.count + 1 > bodyWidth
  }

  /// The number glued to a line's last word, "overleg3", where that has three small letters or more.
  private func numberBehindWord(_ line: LineText) -> Int? {
    var digits = line.end
    while digits > line.start, line.end - digits < 3, Ascii.isDigit(text[digits - 1]) { digits -= 1 }
    guard digits < line.end, digits - line.start >= 3,
      (digits - 3..<digits).allSatisfy({ Ascii.isLower(text[$0]) })
    else { return nil }
    return value(digits, line.end)
  }
}

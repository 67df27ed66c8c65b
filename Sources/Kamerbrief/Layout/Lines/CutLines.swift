/// Lines that an extractor cut at a raised marker.
extension BlockBuilder {
  /// True where a line and the one before it, cut behind a marker, are one full line as it was printed.
  func goesOnBehindMarker(_ index: Int) -> Bool {
    var width = printed
    // ", 12" behind the first marker of a row is raised as that is, and so printed small.
    if content(previous).first == 0x2C { width -= setting.width(of: previous) / 2 }
    var at = index
    for _ in 0..<4 {
      let line = content(at)
      width += setting.width(of: at)
      // The last line of a page is held against the first one of the next.
      guard width <= setting.full + setting.full / 50, let next = nextBody(at) else { return false }
      if !setting.hasRoom(behind: width, for: content(next)) {
        // A heading can stand there too: its last word is not in the middle of a sentence.
        return line.endsSentence || !content(next).opensUpper || reader.breaksAtMarkers
      }
      guard endsWithMarker(line), line.endsSentence, next == at + 1 else { return false }
      at = next
    }
    return false
  }

  /// True for a line that opens with the blank behind a marker, which ends the line before or stands on it alone: one
  /// printed line, of which the extractor made several. Lines of their own open with no blank.
  func isCutBehindMarker(_ index: Int) -> Bool {
    guard index > 0, !hasGaps, lines[index].gap == 0, (1...2).contains(lines[index].column) else {
      return false
    }
    let above = lines[index - 1]
    return above.column == 0 && above.page == lines[index].page
      && (above.role == .body || above.role == .raisedMarker) && endsWithMarker(content(index - 1))
  }

  /// True for a short line that a raised marker made: it opens with the marker and counts no headings, or ends in it.
  func isCutAtMarker(_ index: Int, _ number: Range<Int>?) -> Bool {
    if let number {
      guard Ascii.isDigit(reader.text[number.upperBound - 1]) else { return false }
      let value = reader.value(number.lowerBound, number.upperBound)
      return value != lastHeadingNumber + 1 && noteNumbers.contains(value)
    }
    let line = content(index)
    guard Ascii.isDigit(line.last), line.count > 4 else { return false }
    let before = line.text[line.end - 2]
    return Ascii.isLower(before) || Ascii.isDigit(before) && Ascii.isLower(line.text[line.end - 3])
  }

  /// True for the words behind a marker that an extractor ended the line at.
  func isRestOfPrinted(_ index: Int) -> Bool {
    previous >= 0 && previous + 1 == index && lines[index].gap == 0 && endsWithMarker(content(previous))
      && lines[previous].traits.contains(.endsSentence) && goesOnBehindMarker(index)
  }

  /// True where the last character can be that of a marker: "beleid.3", "beleid.[3]".
  func endsWithMarker(_ line: LineText) -> Bool {
    if Ascii.isDigit(line.last) { return true }
    guard line.last == 0x5D || line.last == 0x29, line.count > 2 else { return false }
    return Ascii.isDigit(line.text[line.end - 2])
  }

  /// True for a line that opens with a marker, cut off the printed line before it: both are one full line.
  func goesOnInMarker(_ index: Int) -> Bool {
    let line = content(index)
    guard line.opensDigit else { return false }
    var at = line.start
    var value = 0
    while at < line.end, at - line.start < 4, Ascii.isDigit(reader.text[at]) {
      value = value * 10 + Int(reader.text[at] & 15)
      at += 1
    }
    guard at + 1 < line.end, reader.text[at] == 0x20, Letters.isUpper(reader.text, at + 1, line.end),
      noteNumbers.contains(value), index + 1 < lines.count,
      lines[index + 1].role == .body, lastHeadingNumber == 0
    else { return false }
    // "1 Samenwerking met de regio": the sentence behind a marker goes on in the next line.
    if !reader.breaksAtMarkers, isSectionHeading(index) { return false }
    let width = printed + setting.width(of: index)
    return width <= setting.full + setting.full / 50
      && !setting.hasRoom(behind: width, for: content(index + 1))
  }
}

/// Points of a numbered list, one behind the other.
extension BlockBuilder {
  /// True for "4. …" behind the point 3 of a list.
  func countsOn(_ line: LineText) -> Bool {
    guard let label = current?.label else { return false }
    let own = number(label.lowerBound, label.upperBound)
    return own > 0 && number(line.start, line.end) == own + 1
  }

  /// True for "12. …" right below point 11 of a list, where no part has that number before it.
  func isNextPoint(_ index: Int) -> Bool {
    guard current?.label != nil, index == previous + 1, lines[index].gap == 0,
      case let line = content(index), countsOn(line)
    else { return false }
    let own = number(line.start, line.end)
    return own > 2 && own != lastPart + 1
  }

  /// True for "a) Inhoud voorstel", which points are counted from that stand below a number: "2. Essentie voorstel".
  func opensLetters(_ index: Int) -> Bool {
    guard let label = reader.listLabel(index) else { return false }
    return label.count == 2 && reader.text[label.lowerBound] == 0x61
  }

  /// True for the number that follows that of the part before.
  func countsParts(_ label: Range<Int>) -> Bool {
    lastPart > 0 && number(label.lowerBound, label.upperBound) == lastPart + 1
  }

  /// "1." above the first part: behind a sentence, which no list is announced by, and with text below its heading, not the
  /// next point of a list.
  func opensParts(_ index: Int, _ label: Range<Int>) -> Bool {
    guard number(label.lowerBound, label.upperBound) == 1, previous >= 0, lines[index].gap > 0,
      lines[previous].traits.contains(.endsSentence), let next = nextBody(index + 1),
      lines[next].width > lines[index + 1].width
    else { return false }
    return reader.listLabel(next) == nil
      && reader.loneLabel(next) == nil
  }

  /// The number that some bytes open with; 0 where it is none of a list.
  func number(_ start: Int, _ end: Int) -> Int {
    var value = 0
    var at = start
    while at < end, Ascii.isDigit(reader.text[at]), at - start < 3 {
      value = value * 10 + Int(reader.text[at] & 15)
      at += 1
    }
    return value
  }
}

/// Points of a numbered list, one behind the other.
extension BlockBuilder {
  /// True for "4. …" behind the point 3 of a list.
  func countsOn(_ line: LineText) -> Bool {
    guard let label = current?.label else { return false }
    let own = number(label.lowerBound, label.upperBound)
    return own > 0 && number(line.start, line.end) == own + 1
  }

  /// True for the number that follows that of the part before.
  func countsParts(_ label: Range<Int>) -> Bool {
    lastPart > 0 && number(label.lowerBound, label.upperBound) == lastPart + 1
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

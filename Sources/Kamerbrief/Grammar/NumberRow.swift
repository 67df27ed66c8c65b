/// Numbers that stand together, with blanks or commas between them: markers "8, 9", "20 21", parts "vraag 3, 4, 5 en 6".
/// What stands around a row says what each of its numbers is.
enum NumberRow {
  /// Numbers that stand together at most.
  static let longest = 6
  /// Digits of a note's number at most.
  static let digits = 3
  /// Bytes between two of them at most.
  private static let widest = 4

  /// True where nothing but blanks and commas stands between two numbers.
  static func isJoint(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard start < end, end - start <= widest else { return false }
    var at = behindQuestion(text, start, end)
    while at < end, text[at] == 0x20 || text[at] == 0x2C { at += 1 }
    return at == end
  }

  /// "het bericht «…»1?, 2": sites put the mark behind the first of two markers.
  private static func behindQuestion(_ text: [UInt8], _ start: Int, _ end: Int) -> Int {
    start + 1 < end && text[start] == 0x3F && text[start + 1] == 0x2C ? start + 1 : start
  }

  /// The number that stands together with one that ends at `start`, behind it; "en" and "of" can stand between them.
  static func next(in text: [UInt8], behind start: Int, _ limit: Int) -> (value: Int, end: Int)? {
    var at = behindQuestion(text, start, limit)
    while at < limit, text[at] == 0x20 || text[at] == 0x2C { at += 1 }
    guard at > start, at < limit else { return nil }
    if !Ascii.isDigit(text[at]) {
      let joint = LineText(text, at..<limit)
      guard joint.opens("en ") || joint.opens("of ") else { return nil }
      at += 3
    }
    let first = at
    var value = 0
    while at < limit, Ascii.isDigit(text[at]), at - first <= digits {
      value = value * 10 + Int(text[at] & 15)
      at += 1
    }
    return at > first && at - first <= digits ? (value, at) : nil
  }

  /// The end of the row that counts on behind a number.
  static func end(in text: [UInt8], behind value: Int, _ start: Int, _ limit: Int) -> Int {
    var end = start
    for step in 1..<longest {
      guard let next = next(in: text, behind: end, limit), next.value == value + step else { break }
      end = next.end
    }
    return end
  }

  /// Where a row begins that the blanks before `end` close.
  static func start(in text: [UInt8], before end: Int, from lowest: Int) -> Int {
    var start = end
    for _ in 0..<longest {
      guard let before = previous(in: text, before: start, from: lowest) else { break }
      start = before
    }
    return start
  }

  private static func previous(in text: [UInt8], before end: Int, from lowest: Int) -> Int? {
    var at = end
    let line = LineText(text, lowest..<end)
    if Ascii.isLetter(line.last) {
      guard line.endsWith(" en") || line.endsWith(" of") else { return nil }
      at -= 2
    }
    while at > lowest, text[at - 1] == 0x20 || text[at - 1] == 0x2C { at -= 1 }
    let behind = at
    while at > lowest, Ascii.isDigit(text[at - 1]) { at -= 1 }
    guard at < behind, behind - at <= digits else { return nil }
    let start = PlainBlanks.start(in: text, before: at, from: lowest)
    return start < at ? start : nil
  }
}

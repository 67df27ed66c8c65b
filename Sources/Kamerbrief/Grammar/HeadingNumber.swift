/// The number that a heading opens with.
enum HeadingNumber {
  /// Bytes of the number with its signs before a heading of the letter: "1.", "1.1", "2)", "A.", "IV."; nil where the
  /// line has none.
  static func range(_ text: [UInt8], _ line: Range<Int>) -> Range<Int>? {
    let end = line.upperBound
    guard let at = plain(text, line.lowerBound, end) else { return nil }
    let content = NameGrammar.skip(text, at, end)
    guard content < end else { return nil }
    guard
      Letters.isUpper(text, content, end) || text[content] == 0x22
        || LineText(text, content..<end).opens("de motie")
    else { return nil }
    return line.lowerBound..<at
  }

  /// A number of a part of a part that is the whole line: "2.1", "3.4."; "1.342." is an amount.
  static func alone(_ text: [UInt8], _ line: Range<Int>) -> Range<Int>? {
    guard line.count >= 3, line.count <= 8, Ascii.isDigit(text[line.lowerBound]) else { return nil }
    var stops = 0
    var digits = 0
    for at in line {
      if text[at] == 0x2E, text[at - 1] != 0x2E {
        stops += at + 1 < line.upperBound ? 1 : 0
        digits = 0
      } else if Ascii.isDigit(text[at]), digits < 2 {
        digits += 1
      } else {
        return nil
      }
    }
    return stops > 0 ? line : nil
  }

  /// First byte behind the number that a motion's heading can have: also "(1)", "Ad 1.", "Motie 1:".
  static func endBeforeMotion(_ text: [UInt8], _ start: Int, _ end: Int) -> Int? {
    guard start < end else { return nil }
    var at = start
    if text[start] == 0x28 {
      at = digits(text, start + 1, end)
      guard at > start + 1, at < end, text[at] == 0x29 else { return nil }
      return blankFollows(text, at + 1, end)
    }
    let length = words.opening(text, start, end)
    guard length > 0 else { return plain(text, start, end) }
    // Justified lines have several blanks between their words.
    let first = NameGrammar.skip(text, start + length, end)
    at = digits(text, first, end)
    guard at > first, at < end, [0x2E, 0x3A, 0x29].contains(text[at]) else { return nil }
    return blankFollows(text, at + 1, end)
  }

  /// First byte behind a Roman number or a letter without a stop, before a heading's first word.
  static func unstopped(_ value: Int, _ text: [UInt8], _ range: Range<Int>, roman: Bool) -> Int? {
    var at = range.lowerBound
    while at < range.upperBound, at - range.lowerBound < 5, Ascii.isUpper(text[at]) { at += 1 }
    guard at > range.lowerBound, at < range.upperBound, text[at] == 0x20 else { return nil }
    let number = range.lowerBound..<at
    let counts =
      roman
      ? RomanNumber.value(text, number) == value
      : at == range.lowerBound + 1 && Int(text[at - 1]) == 0x40 + value
    guard counts, Letters.isUpper(text, NameGrammar.skip(text, at, range.upperBound), range.upperBound) else {
      return nil
    }
    return at
  }

  /// What can stand before it.
  static let words: Words = ["ad ", "motie "]

  private static func plain(_ text: [UInt8], _ start: Int, _ end: Int) -> Int? {
    guard start < end else { return nil }
    var at = start
    if Ascii.isDigit(text[start]) {
      while at < end, Ascii.isDigit(text[at]) || text[at] == 0x2E { at += 1 }
      guard at - start <= 8 else { return nil }
      if at < end, text[at] == 0x29 { at += 1 }
      // "1 . Motie …": kerned, or underlined up to its stop.
      if at + 1 < end, text[at] == 0x20, text[at + 1] == 0x2E, text[at - 1] != 0x2E { at += 2 }
      // "1.Motie …": the blank was lost.
      if text[at - 1] == 0x2E || text[at - 1] == 0x29, Letters.isUpper(text, at, end) { return at }
    } else if Ascii.isUpper(text[start]) {
      // A letter or a Roman number.
      at += 1
      if RomanNumber.isCapital(text[start]) {
        while at < end, at - start < 5, RomanNumber.isCapital(text[at]) { at += 1 }
      }
      guard at < end, text[at] == 0x2E || text[at] == 0x29 else { return nil }
      at += 1
    } else {
      return nil
    }
    return blankFollows(text, at, end)
  }

  private static func digits(_ text: [UInt8], _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, at - start < 3, Ascii.isDigit(text[at]) { at += 1 }
    return at
  }

  private static func blankFollows(_ text: [UInt8], _ at: Int, _ end: Int) -> Int? {
    at < end && text[at] == 0x20 ? at : nil
  }
}

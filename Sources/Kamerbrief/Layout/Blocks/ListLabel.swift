extension LayoutReader {
  /// The label that a line opens with; see ``ListLabel``.
  @inline(__always)
  func listLabel(_ index: Int) -> Range<Int>? {
    lines[index].opening.contains(.listLabel) ? ListLabel.label(text, lineText(index)) : nil
  }

  /// The label that is the whole line.
  @inline(__always)
  func loneLabel(_ index: Int) -> Range<Int>? {
    lines[index].opening.contains(.listLabel) && ListLabel.mayFill(lines[index])
      ? ListLabel.alone(text, lineText(index)) : nil
  }
}

/// The label of a list item: "•", "-", "a.", "1.".
enum ListLabel {
  fileprivate static func label(_ text: [UInt8], _ line: LineText) -> Range<Int>? {
    guard line.count >= 3, let label = sign(text, line), label.upperBound < line.end else { return nil }
    let isGlued = text[label.upperBound] != 0x20
    guard !isGlued || isGluedBullet(text, label, line.end) else { return nil }
    let content = LineText(text, (label.upperBound + (isGlued ? 0 : 1))..<line.end)
    if content.count >= 3, let own = signBehindBullet(text, line, content), own.upperBound < line.end,
      text[own.upperBound] == 0x20 || content.first == 0x2D && Ascii.isLower(text[own.upperBound]),
      !MotionPhrase.opensNumberedHeading(text, content.start, content.end)
    {
      return label.lowerBound..<own.upperBound
    }
    return label
  }

  /// Sites print the bullet of a list before the item's own sign: "• 1) De partijen", "• a. de termijn", "• - dat het",
  /// "• -de motie".
  /// - Parameter content: what stands behind the bullet.
  private static func signBehindBullet(_ text: [UInt8], _ line: LineText, _ content: LineText) -> Range<Int>?
  {
    let first = content.first
    let mayBeSign = first == 0x2D || Ascii.isDigit(first) || Ascii.isLower(first)
    return line.first == 0xE2 && mayBeSign ? sign(text, content) : nil
  }

  /// "•Gewijzigde motie …": the blank behind a bullet was lost. A dash can be that of a word.
  private static func isGluedBullet(_ text: [UInt8], _ label: Range<Int>, _ end: Int) -> Bool {
    text[label.lowerBound] >= 0xE2 && !LineText(text, label).isDash
      && Letters.isUpper(text, label.upperBound, end)
  }

  /// A label that is the whole line: "•", "1.", "• 1.".
  fileprivate static func alone(_ text: [UInt8], _ line: LineText) -> Range<Int>? {
    guard let label = sign(text, line) else { return nil }
    if label.upperBound == line.end { return label }
    guard line.first == 0xE2, text[label.upperBound] == 0x20 else { return nil }
    let content = LineText(text, (label.upperBound + 1)..<line.end)
    guard let own = signBehindBullet(text, line, content), own.upperBound == line.end else { return nil }
    return label.lowerBound..<own.upperBound
  }

  /// True for a line as short as labels are: "12.", "iii.", "• 10.", "(cid:129)".
  fileprivate static func mayFill(_ line: Line) -> Bool {
    line.width <= 5 || line.width >= 7 && line.width <= 9
  }

  private static func sign(_ text: [UInt8], _ line: LineText) -> Range<Int>? {
    let first = line.first
    var at = line.start
    if Ascii.isDigit(first) {
      while at < line.end, Ascii.isDigit(text[at]), at - line.start < 3 { at += 1 }
      guard at < line.end, text[at] == 0x2E || text[at] == 0x29 else { return nil }
      at += 1
    } else if first == 0x2D || first == 0x2A || first == 0x6F && line.count > 12 && text[at + 1] == 0x20 {
      at += 1
    } else if first >= 0xE2 {
      let scalar = UTF8Scan.scalar(text, at)
      switch scalar.value {
      case 0x2022, 0x2023, 0x25A0...0x25FF, 0x2013, 0x2014, 0xE000...0xF8FF, 0x2043, 0x2212, 0x2219,
        0x2713...0x27BF:
        at += scalar.length
      default: return nil
      }
    } else if line.count < 2 {
      return nil
    } else if first == 0x28 {
      guard let end = unknownGlyph(text, line) ?? roman(text, line) else { return nil }
      at = end
    } else if first == 0xC2, text[at + 1] == 0xB7 || text[at + 1] < 0xA0 {
      // "·", or a control character: the bullet of a font that gives no character for it.
      at += 2
    } else if Ascii.isLower(first), text[at + 1] == 0x2E || text[at + 1] == 0x29 {
      at += 2
    } else if first == 0x69 || first == 0x76 || first == 0x78, let end = roman(text, line) {
      at = end
    } else {
      return nil
    }
    return line.start..<at
  }

  /// First byte behind "(I)", "(iv)", "iii)", "ii.".
  private static func roman(_ text: [UInt8], _ line: LineText) -> Int? {
    let first = line.first == 0x28 ? line.start + 1 : line.start
    var at = first
    let isUpper = Ascii.isUpper(text[at])
    while at < line.end, at - first <= 4, romanDigits.contains(text[at] | 0x20),
      Ascii.isUpper(text[at]) == isUpper
    { at += 1 }
    guard at > first, at < line.end else { return nil }
    return text[at] == 0x29 || text[at] == 0x2E && first == line.start && at - first >= 2 ? at + 1 : nil
  }

  private static let romanDigits: [UInt8] = [0x69, 0x76, 0x78]

  /// First byte behind "(cid:129)", as an extractor writes a sign that the font gives no character for: at a line's start
  /// nearly always a bullet.
  private static func unknownGlyph(_ text: [UInt8], _ line: LineText) -> Int? {
    guard line.opens("(cid:") else { return nil }
    var at = line.start + 5
    while at < line.end, Ascii.isDigit(text[at]) { at += 1 }
    return at < line.end && text[at] == 0x29 ? at + 1 : nil
  }
}

/// Numbers at the start of a line that can belong to a note.
extension LayoutReader {
  struct NoteLabel {
    var number: Int
    var style: NoteStyle
    /// First byte behind the number and its signs.
    var end: Int
    /// First byte of the text on the same line; the line's end where there is none.
    var textStart: Int
  }

  /// The number a line opens with, as a note could print it.
  @inline(__always)
  func noteLabel(_ index: Int) -> NoteLabel? {
    lines[index].contents.contains(.number) && opensAsLabel(Int(lines[index].start))
      ? numberedLabel(index) : nil
  }

  /// True for a digit, "[", what raised digits open with, and what "Noot" and "Voetnoot" do.
  @inline(__always)
  private func opensAsLabel(_ start: Int) -> Bool {
    let byte = text[start]
    if Ascii.isDigit(byte) || byte == 0x5B || byte >= 0x80 { return true }
    return (byte | 0x20 == 0x6E || byte | 0x20 == 0x76) && start + 1 < text.count
      && text[start + 1] | 0x20 == 0x6F
  }

  private func numberedLabel(_ index: Int) -> NoteLabel? {
    let line = lines[index]
    let start = Int(line.start)
    let end = Int(line.end)
    let first = text[start]
    var at = start
    if Ascii.isDigit(first) {
      at = LineText(text, start..<end).digitsEnd
      // No paper has fewer digits than two, with that of the note before them.
      if at - start > 2, let glued = labelBeforePaper(start, digits: at, end) { return glued }
      guard at - start <= 3, first != 0x30 else { return nil }
      if at - start == 2, PaperGrammar.chapterEnd(in: text, start, end) != nil { return nil }
      let number = Ascii.number(text, start, at)
      if at == end { return NoteLabel(number: number, style: .bare, end: at, textStart: end) }
      let next = text[at]
      if next == 0x2E || next == 0x29 {
        let style: NoteStyle = next == 0x2E ? .dot : .parenthesis
        let behind = at + 1
        if behind == end { return NoteLabel(number: number, style: style, end: behind, textStart: end) }
        guard text[behind] == 0x20 || Letters.isUpper(text, behind, end) else { return nil }
        return NoteLabel(number: number, style: style, end: behind, textStart: skipBlanks(behind, end))
      }
      // "1 . Motie van …": kerned.
      if next == 0x20, at + 2 < end, text[at + 1] == 0x2E, text[at + 2] == 0x20 {
        return NoteLabel(number: number, style: .dot, end: at + 2, textStart: skipBlanks(at + 2, end))
      }
      if next == 0x20 {
        return NoteLabel(number: number, style: .bare, end: at, textStart: skipBlanks(at, end))
      }
      // Glued: only text that a note opens with.
      if Letters.isUpper(text, at, end) || next == 0x28 || next == 0x3C || next == 0xE2 || next == 0xC2
        || LineText(text, at..<end).opens("http")
      {
        return NoteLabel(number: number, style: .bare, end: at, textStart: at)
      }
      return nil
    }
    if first == 0x5B {
      at = skipBlanks(at + 1, end)
      var number = 0
      let digits = at
      while at < end, Ascii.isDigit(text[at]), at - digits < 3 {
        number = number * 10 + Int(text[at] & 15)
        at += 1
      }
      at = at > digits ? skipBlanks(at, end) : at
      guard number >= 1, at < end, text[at] == 0x5D else { return nil }
      return NoteLabel(number: number, style: .bracket, end: at + 1, textStart: skipBlanks(at + 1, end))
    }
    guard first >= 0x80 else { return namedLabel(start, end) }
    guard let raised = RaisedDigits.number(text, start, end), raised.value >= 1, raised.value < 1000 else {
      return nil
    }
    return NoteLabel(
      number: raised.value, style: .raised, end: raised.end, textStart: skipBlanks(raised.end, end))
  }

  /// "Noot 1: NRC, 5 maart 2018", as a site prints the notes of a publication.
  private func namedLabel(_ start: Int, _ end: Int) -> NoteLabel? {
    let word = Self.noteWords.opening(text, start, end)
    guard word > 0 else { return nil }
    var number = 0
    var at = start + word
    while at < end, Ascii.isDigit(text[at]), at - start - word < 3 {
      number = number * 10 + Int(text[at] & 15)
      at += 1
    }
    guard number >= 1, at < end, text[at] == 0x3A else { return nil }
    return NoteLabel(number: number, style: .bare, end: at + 1, textStart: skipBlanks(at + 1, end))
  }

  private static let noteWords: Words = ["noot ", "voetnoot "]

  /// "1 2 Kamerstuk …": a number with a blank between its digits, as kerning leaves them.
  func kernedLabel(_ index: Int, _ label: NoteLabel) -> NoteLabel? {
    let end = Int(lines[index].end)
    var at = label.end + 1
    guard label.style == .bare, label.number < 10, at == label.textStart, at < end, Ascii.isDigit(text[at])
    else { return nil }
    let number = label.number * 10 + Int(text[at] & 15)
    at += 1
    guard at < end, text[at] == 0x20 else { return nil }
    return NoteLabel(number: number, style: .bare, end: at, textStart: skipBlanks(at, end))
  }

  /// A number glued to the paper that its note opens with: "621 501-32 Nr. 2530" is note 6, "142025D31026" note 14.
  /// - Parameter digits: the first byte behind the digits.
  private func labelBeforePaper(_ start: Int, digits: Int, _ end: Int) -> NoteLabel? {
    let length = digits - start
    // A dossier has five digits, or two before a blank and three; before the letter of a case stands a year.
    let isCase = length >= 5 && digits < end && (text[digits] == 0x5A || text[digits] == 0x44)
    let own =
      isCase
      ? length - 4 : length == 3 || length == 4 ? length - 2 : length >= 6 && length <= 8 ? length - 5 : 0
    guard own > 0, own <= 3, text[start] != 0x30, digits < end else { return nil }
    if length <= 4 {
      // A dossier's first two digits have three more behind them.
      let behind = text[digits] == 0x2E ? digits + 1 : skipBlanks(digits, end)
      guard behind > digits, behind < end, Ascii.isDigit(text[behind]) else { return nil }
    }
    // One extractor prints two blanks between the words of justified text: "1324  515,  Nr.  243".
    let folded = PlainBlanks.folded(text, start, min(end, start + Self.widestPaper))
    let first = (folded == nil ? start : 0) + own
    guard
      let match = PaperGrammar.paper(
        in: folded ?? text, floor: first, first, folded?.count ?? end, noun: .none),
      match.ids.first?.hasNumber == true
    else { return nil }
    return NoteLabel(
      number: Ascii.number(text, start, start + own), style: .bare, end: start + own, textStart: start + own)
  }

  /// Bytes in which a paper ends that a note opens with, whatever blanks stand in it.
  private static let widestPaper = 200

  func skipBlanks(_ start: Int, _ end: Int) -> Int { PlainBlanks.end(in: text, behind: start, end) }
}

/// Superscript digits.
enum RaisedDigits {
  static func number(_ text: [UInt8], _ start: Int, _ end: Int) -> (value: Int, end: Int)? {
    var at = start
    var value = 0
    while at < end, text[at] >= 0x80, at - start < 12 {
      let scalar = UTF8Scan.scalar(text, at)
      guard let digit = digit(scalar.value) else { break }
      value = value * 10 + digit
      at += scalar.length
    }
    return at > start ? (value, at) : nil
  }

  static func digit(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0xB9: 1
    case 0xB2: 2
    case 0xB3: 3
    case 0x2070: 0
    case 0x2074...0x2079: Int(scalar - 0x2070)
    default: nil
    }
  }
}

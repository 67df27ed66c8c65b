/// Small questions that all readers of citations ask of a text, bounded on its right.
struct PaperText {
  let text: [UInt8]
  let end: Int
  /// True where blanks stand between the digits of a number, as kerning leaves them ("nr. 1 0 5 3").
  var isKerned = false

  func byte(_ index: Int) -> UInt8 { index < end ? text[index] : 0 }

  func skip(_ index: Int) -> Int {
    var at = index
    while byte(at) == 0x20 { at += 1 }
    return at
  }

  /// Behind blanks and commas.
  func skipComma(_ index: Int) -> Int {
    var at = index
    while byte(at) == 0x20 || byte(at) == 0x2C { at += 1 }
    return at
  }

  @inline(__always)
  func opens(_ word: StaticString, _ index: Int) -> Bool {
    index <= end && LineText(text, index..<end).opens(word)
  }

  /// The same as a whole word.
  @inline(__always)
  func opensWord(_ word: StaticString, _ index: Int) -> Bool {
    index <= end && LineText(text, index..<end).opensWord(word)
  }

  func isHyphen(_ index: Int) -> Bool {
    byte(index) == 0x2D
      || byte(index) == 0xE2 && byte(index + 1) == 0x80 && byte(index + 2) <= 0x93
        && byte(index + 2) >= 0x90
  }

  func hyphenLength(_ index: Int) -> Int { byte(index) == 0x2D ? 1 : 3 }

  /// Capitals that no other letter or digit touches.
  func capitals(_ start: Int) -> (start: Int, end: Int)? {
    var at = start
    while Ascii.isUpper(byte(at)) { at += 1 }
    guard at > start, !Ascii.isLetter(byte(at)), byte(at) < 0xC3 || byte(at) >= 0xE2,
      !Ascii.isDigit(byte(at))
    else { return nil }
    return (start, at)
  }

  /// A number of at most four digits that no further digit follows, also not behind a decimal sign.
  func integer(_ start: Int) -> (value: UInt32, end: Int)? {
    var at = start
    var value: UInt32 = 0
    var digits = 0
    while Ascii.isDigit(byte(at)), digits < 4 {
      value = value * 10 + UInt32(text[at] & 15)
      digits += 1
      at += 1
      if isKerned, digits < 4, byte(at) == 0x20, Ascii.isDigit(byte(at + 1)) { at += 1 }
    }
    guard at > start, !Ascii.isDigit(byte(at)) else { return nil }
    if byte(at) == 0x2E || byte(at) == 0x2C, Ascii.isDigit(byte(at + 1)) { return nil }
    return (value, at)
  }

  /// The value of exactly five digits; nil where there are fewer or more.
  func solid(_ start: Int) -> UInt32? {
    var value: UInt32 = 0
    for index in start..<start + 5 {
      guard Ascii.isDigit(byte(index)) else { return nil }
      value = value * 10 + UInt32(byte(index) & 15)
    }
    return Ascii.isDigit(byte(start + 5)) ? nil : value
  }

  /// Behind "nr.", "Nr", "nrs.", "nummer(s)", "no."; nil where there is no such word with a number behind it.
  func numberWord(_ index: Int) -> Int? {
    let length = Self.numberWords.opening(text, index, end)
    guard length > 0 else { return nil }
    var behind = index + length
    if byte(behind) == 0x2E || byte(behind) == 0x3A { behind += 1 }
    let digits = skip(behind)
    guard Ascii.isDigit(byte(digits)) || Ascii.isUpper(byte(digits)) || byte(digits) == 0x3F else {
      return nil
    }
    return behind
  }

  private static let numberWords: Words = ["nummers", "nummer", "nrs", "nr", "no", "n r"]

  /// True where the number word stands for several.
  func isPlural(_ index: Int) -> Bool { opens("nrs", index) || opens("nummers", index) }
}

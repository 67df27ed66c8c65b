/// Roman numerals as letters use them, for headings, chapters of the budget and pages: up to 39, of I, V and X.
enum RomanNumber {
  /// What a letter stands for, capital or small; 0 for other characters.
  @inline(__always)
  static func digit(_ byte: UInt8) -> Int {
    switch byte | 0x20 {
    case 0x69: 1
    case 0x76: 5
    case 0x78: 10
    default: 0
    }
  }

  /// These letters, small.
  static let letters: [UInt8] = [0x69, 0x76, 0x78]

  @inline(__always)
  static func isCapital(_ byte: UInt8) -> Bool { Ascii.isUpper(byte) && digit(byte) > 0 }

  /// The value of a text that holds such letters and nothing else; nil for others. How they are ordered is not checked.
  static func value(_ text: [UInt8], _ range: Range<Int>) -> Int? {
    var value = 0
    var before = 0
    for byte in text[range] {
      let digit = digit(byte)
      guard digit > 0 else { return nil }
      // "iv" is 5 - 1: what stood before a greater one is taken away.
      value += digit > before && before > 0 ? digit - 2 * before : digit
      before = digit
    }
    return value
  }
}

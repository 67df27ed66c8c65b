/// Roman numerals as letters use them: for headings, chapters of the budget and pages up to 39, of I, V and X; for
/// dossiers of the Eerste Kamer up to 399.
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

  /// The value of a number up to 399, of capitals up to C, in the one way that it is written; nil for other texts.
  static func counted(_ text: [UInt8], _ range: Range<Int>) -> UInt32? {
    var rest = range
    var value: UInt32 = 0
    for place in places {
      while rest.count >= place.letters.count,
        text[rest.prefix(place.letters.count)].elementsEqual(place.letters)
      {
        value += place.value
        rest = (rest.lowerBound + place.letters.count)..<rest.upperBound
      }
    }
    guard value > 0, value < 400, rest.isEmpty else { return nil }
    var written: [UInt8] = []
    append(value, to: &written)
    return text[range].elementsEqual(written) ? value : nil
  }

  /// Writes a number in capitals.
  static func append(_ value: UInt32, to out: inout [UInt8]) {
    var rest = value
    for place in places {
      while rest >= place.value {
        out += place.letters
        rest -= place.value
      }
    }
  }

  private static let places: [(value: UInt32, letters: [UInt8])] = [
    (100, Array("C".utf8)), (90, Array("XC".utf8)), (50, Array("L".utf8)), (40, Array("XL".utf8)),
    (10, Array("X".utf8)), (9, Array("IX".utf8)), (5, Array("V".utf8)), (4, Array("IV".utf8)),
    (1, Array("I".utf8)),
  ]

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

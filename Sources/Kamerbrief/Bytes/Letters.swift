/// ASCII character classes.
enum Ascii {
  @inline(__always) static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  @inline(__always) static func isLower(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }
  @inline(__always) static func isUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
  @inline(__always) static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  @inline(__always) static func lower(_ byte: UInt8) -> UInt8 { isUpper(byte) ? byte | 0x20 : byte }

  /// What the digits of a range are worth; of more than nine, the first nine.
  @inline(__always)
  static func number(_ text: [UInt8], _ start: Int, _ end: Int) -> Int {
    let bytes = text.span
    var value = 0
    var at = start
    while at < end, at &- start < 9 {
      value = value &* 10 &+ Int(bytes[at] & 15)
      at &+= 1
    }
    return value
  }
}

/// Case of letters as Dutch letters and names use them: ASCII, Latin-1, Latin Extended-A.
enum Letters {
  static func isUpper(_ text: [UInt8], _ at: Int, _ end: Int) -> Bool {
    guard at < end else { return false }
    let byte = text[at]
    if byte < 0x80 { return Ascii.isUpper(byte) }
    guard at + 1 < end else { return false }
    let next = text[at + 1]
    if byte == 0xC3 { return next >= 0x80 && next <= 0x9E && next != 0x97 }
    if byte == 0xC4 || byte == 0xC5 { return extendedIsUpper(byte, next) }
    return false
  }

  static func isLower(_ text: [UInt8], _ at: Int, _ end: Int) -> Bool {
    guard at < end else { return false }
    let byte = text[at]
    if byte < 0x80 { return Ascii.isLower(byte) }
    guard at + 1 < end else { return false }
    let next = text[at + 1]
    if byte == 0xC3 { return next >= 0x9F && next != 0xB7 }
    return (byte == 0xC4 || byte == 0xC5) && !extendedIsUpper(byte, next)
  }

  /// Latin Extended-A alternates upper and lower case, with its parity changed in two stretches.
  private static func extendedIsUpper(_ lead: UInt8, _ next: UInt8) -> Bool {
    let scalar = UInt32(lead & 0x1F) << 6 | UInt32(next & 0x3F)
    switch scalar {
    case 0x139...0x148, 0x179...0x17E: return scalar & 1 == 1
    case 0x178: return true
    default: return scalar & 1 == 0
    }
  }

  static func isLetter(_ text: [UInt8], _ at: Int, _ end: Int) -> Bool {
    guard at < end else { return false }
    return Ascii.isLetter(text[at]) || isUpper(text, at, end) || isLower(text, at, end)
  }
}

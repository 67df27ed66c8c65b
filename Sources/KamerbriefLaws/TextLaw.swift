/// Characters that no output may hold raw.
enum TextLaw {
  /// The first character that steers a terminal or turns the direction of the text around it; where the output is no
  /// UTF-8, that.
  /// - Parameter allowed: control characters that may stand there, beside LF and tab.
  static func fault(in output: [UInt8], allowing allowed: [UInt8]) -> String? {
    var at = 0
    while at < output.count {
      let byte = output[at]
      if byte < 0x80 {
        if byte < 0x20 || byte == 0x7F, byte != 0x0A, byte != 0x09, !allowed.contains(byte) {
          return "byte \(at) is a raw control character"
        }
        at += 1
        continue
      }
      guard let length = length(of: output, at) else { return "byte \(at) is no UTF-8" }
      if steers(output, at) { return "byte \(at) is a raw character that steers" }
      at += length
    }
    return nil
  }

  /// The length of a well-formed character outside ASCII.
  static func length(of bytes: [UInt8], _ at: Int) -> Int? {
    let lead = bytes[at]
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard lead >= 0xC2, lead < 0xF5, at + length <= bytes.count else { return nil }
    for next in bytes[(at + 1)..<(at + length)] where next & 0xC0 != 0x80 { return nil }
    let second = bytes[at + 1]
    // Overlong forms, surrogates, and what lies above U+10FFFF.
    switch lead {
    case 0xE0 where second < 0xA0, 0xED where second > 0x9F, 0xF0 where second < 0x90,
      0xF4 where second > 0x8F:
      return nil
    default: return length
    }
  }

  /// True for U+0080 to U+009F, U+2028 and U+2029, and the marks of direction.
  static func steers(_ bytes: [UInt8], _ at: Int) -> Bool {
    if bytes[at] == 0xC2 { return bytes[at + 1] < 0xA0 }
    guard bytes[at] == 0xE2 else { return false }
    switch UInt32(bytes[at + 1] & 0x3F) << 6 | UInt32(bytes[at + 2] & 0x3F) | 0x2000 {
    case 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: return true
    default: return false
    }
  }
}

/// Hashes of texts without blanks, ASCII letters in lower case: how lines and labels are compared,
/// since extractors put blanks into words.
enum Key {
  static let empty: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  static func step(_ key: UInt64, _ byte: UInt8) -> UInt64 {
    join(key, Ascii.lower(byte))
  }

  /// A step that tells capitals from small letters.
  @inline(__always)
  static func join(_ key: UInt64, _ byte: UInt8) -> UInt64 { (key ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }

  static func of(_ text: [UInt8], _ start: Int, _ end: Int) -> UInt64 {
    var key = empty
    let part = text.span.extracting(start..<end)
    var index = 0
    while index < part.count {
      let byte = part[index]
      let next = step(key, byte)
      key = byte == 0x20 || byte == 0x09 ? key : next
      index &+= 1
    }
    return key
  }

  static func of(_ text: String) -> UInt64 {
    var key = empty
    for byte in text.utf8 where byte != 0x20 { key = step(key, byte) }
    return key
  }
}

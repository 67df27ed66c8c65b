/// Addresses alike (RFC 3986, 6.2.2): scheme and host in lower case, escapes of plain characters resolved.
enum AddressKey {
  /// The bytes of an address, one after the other, in their normal form.
  struct Bytes: Sequence, IteratorProtocol {
    private let text: [UInt8]
    private var at: Int
    private let end: Int
    private var slashes = 0
    /// Hexadecimal digits of an escape that are still to come.
    private var pending: (UInt8, UInt8) = (0, 0)

    init(_ text: [UInt8], _ range: Range<Int>) {
      self.text = text
      at = range.lowerBound
      end = range.upperBound
    }

    @inline(__always)
    mutating func next() -> UInt8? {
      // Behind the host, everything but an escape stands for itself.
      if slashes >= 3, at < end, text[at] != 0x25, pending.0 == 0 {
        at &+= 1
        return text[at &- 1]
      }
      return nextOfHost()
    }

    private mutating func nextOfHost() -> UInt8? {
      if pending.0 != 0 {
        let byte = pending.0
        pending = (pending.1, 0)
        return byte
      }
      guard at < end else { return nil }
      let byte = text[at]
      if byte == 0x25, let value = escape() { return value }
      if byte == 0x2F { slashes += 1 }
      at += 1
      return slashes < 3 ? Ascii.lower(byte) : byte
    }

    /// The character that an escape stands for, or its sign with the digits in capitals to come.
    private mutating func escape() -> UInt8? {
      guard at + 2 < end, let high = Self.digit(text[at + 1]), let low = Self.digit(text[at + 2]) else {
        return nil
      }
      let value = high << 4 | low
      let digits = (Self.upper(text[at + 1]), Self.upper(text[at + 2]))
      at += 3
      switch value {
      case 0x2D, 0x2E, 0x5F, 0x7E: return value
      default:
        if Ascii.isLetter(value) || Ascii.isDigit(value) { return value }
        pending = digits
        return 0x25
      }
    }

    private static func upper(_ digit: UInt8) -> UInt8 { digit >= 0x61 ? digit & 0xDF : digit }

    private static func digit(_ byte: UInt8) -> UInt8? {
      if Ascii.isDigit(byte) { return byte & 15 }
      let lower = byte | 0x20
      return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : nil
    }
  }

  static func hash(_ text: [UInt8], _ range: Range<Int>) -> UInt64 {
    var bytes = Bytes(text, range)
    var key = Key.empty
    while let byte = bytes.next() { key = Key.join(key, byte) }
    return key
  }

  static func same(_ text: [UInt8], _ one: Range<Int>, _ other: Range<Int>) -> Bool {
    one.count == other.count && text[one] == text[other]
      || Bytes(text, one).elementsEqual(Bytes(text, other))
  }

  /// The normal form without what often differs where the same page is meant: scheme, last slashes.
  static func loose(_ text: [UInt8], _ range: Range<Int>, lowercased: Bool = false) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(range.count)
    for byte in Bytes(text, range) { key.append(byte) }
    if lowercased { for index in key.indices { key[index] = Ascii.lower(key[index]) } }
    if key.starts(with: Array("https://".utf8)) { key.remove(at: 4) }
    while key.last == 0x2F { key.removeLast() }
    return key
  }

  /// A hash of ``loose(_:_:lowercased:)`` that needs no copy.
  static func looseHash(_ text: [UInt8], _ range: Range<Int>, lowercased: Bool = false) -> UInt64 {
    var key = Key.empty
    var slashes = 0
    let isSecure = LineText(text, range).opens("https://")
    var index = -1
    for byte in Bytes(text, range) {
      index += 1
      if index == 4, isSecure { continue }
      if byte == 0x2F {
        slashes += 1
        continue
      }
      while slashes > 0 {
        key = Key.join(key, 0x2F)
        slashes -= 1
      }
      key = Key.join(key, lowercased ? Ascii.lower(byte) : byte)
    }
    return key
  }
}

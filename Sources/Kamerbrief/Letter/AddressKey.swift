/// Addresses alike (RFC 3986, 6.2.2): scheme and host in lower case, escapes of plain characters resolved.
enum AddressKey {
  /// The third slash, or the end.
  private static func hostEnd(_ text: [UInt8], _ range: Range<Int>) -> Int {
    var at = range.lowerBound
    for _ in 0..<2 { at = min(UTF8Scan.byte(0x2F, in: text, at, range.upperBound) + 1, range.upperBound) }
    return UTF8Scan.byte(0x2F, in: text, at, range.upperBound)
  }

  /// The character that an escape stands for, or its sign and the digits in capitals.
  private struct Escape {
    let first: UInt8
    var digits: (UInt8, UInt8)?

    init?(_ text: [UInt8], _ at: Int, _ end: Int) {
      guard at + 2 < end, let high = Self.digit(text[at + 1]), let low = Self.digit(text[at + 2]) else {
        return nil
      }
      let value = high << 4 | low
      if Ascii.isLetter(value) || Ascii.isDigit(value) || value == 0x2D || value == 0x2E || value == 0x5F
        || value == 0x7E
      {
        first = value
      } else {
        first = 0x25
        digits = (Self.upper(text[at + 1]), Self.upper(text[at + 2]))
      }
    }

    /// True for a percent sign with two digits behind it.
    static func isEscape(_ text: [UInt8], _ at: Int, _ end: Int) -> Bool {
      at + 2 < end && digit(text[at + 1]) != nil && digit(text[at + 2]) != nil
    }

    private static func upper(_ digit: UInt8) -> UInt8 { digit >= 0x61 ? digit & 0xDF : digit }

    private static func digit(_ byte: UInt8) -> UInt8? {
      if Ascii.isDigit(byte) { return byte & 15 }
      let lower = byte | 0x20
      return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : nil
    }
  }

  static func hash(_ text: [UInt8], _ range: Range<Int>) -> UInt64 {
    plainly(text, range) { text, range in
      let host = hostEnd(text, range)
      let key = Key.chunks(text.span, range.lowerBound, host, folded: true, behind: Key.empty)
      return Key.chunks(text.span, host, range.upperBound, folded: false, behind: key)
    }
  }

  /// Asks for the address as it stands, or, where it holds an escape, for its normal form.
  @inline(__always)
  private static func plainly(
    _ text: [UInt8], _ range: Range<Int>, _ body: ([UInt8], Range<Int>) -> UInt64
  ) -> UInt64 {
    guard escape(in: text, range.lowerBound, range.upperBound) < range.upperBound else {
      return body(text, range)
    }
    let plain = normal(text, range)
    return body(plain, plain.indices)
  }

  static func same(_ text: [UInt8], _ one: Range<Int>, _ other: Range<Int>) -> Bool {
    Eight.same(text.span, one, other) || normal(text, one) == normal(text, other)
  }

  /// Bytes between two escapes that cost less one by one than copied at once.
  private static let shortStretch = 16

  /// Host and scheme in lower case; behind them everything but an escape stands for itself.
  private static func normal(_ text: [UInt8], _ range: Range<Int>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    let host = hostEnd(text, range)
    var at = range.lowerBound
    while at < range.upperBound {
      let plain = escape(in: text, at, range.upperBound)
      let stop = min(plain, max(at, host))
      for index in at..<stop { bytes.append(Ascii.lower(text[index])) }
      if plain - stop < Self.shortStretch {
        for index in stop..<plain { bytes.append(text[index]) }
      } else {
        bytes += text[stop..<plain]
      }
      at = plain
      if plain < range.upperBound, let escape = Escape(text, plain, range.upperBound) {
        bytes.append(escape.first)
        if let (high, low) = escape.digits {
          bytes.append(high)
          bytes.append(low)
        }
        at += 3
      }
    }
    return bytes
  }

  /// The next escape, or the end: a percent sign without two digits behind it is none.
  private static func escape(in text: [UInt8], _ start: Int, _ end: Int) -> Int {
    var at = UTF8Scan.byte(0x25, in: text, start, end)
    // Signs stand near to each other, where there are any.
    while at < end, !(text[at] == 0x25 && Escape.isEscape(text, at, end)) { at &+= 1 }
    return at
  }

  /// The normal form without what often differs where the same page is meant: scheme, last slashes.
  static func loose(_ text: [UInt8], _ range: Range<Int>, lowercased: Bool = false) -> [UInt8] {
    var key = normal(text, range)
    if lowercased { for index in key.indices { key[index] = Ascii.lower(key[index]) } }
    if key.starts(with: Array("https://".utf8)) { key.remove(at: 4) }
    while key.last == 0x2F { key.removeLast() }
    return key
  }

  /// A hash of ``loose(_:_:lowercased:)`` that makes no copy of most addresses.
  static func looseHash(_ text: [UInt8], _ range: Range<Int>, lowercased: Bool = false) -> UInt64 {
    plainly(text, range) { text, range in
      var end = range.upperBound
      while end > range.lowerBound, text[end - 1] == 0x2F { end -= 1 }
      let isSecure = LineText(text, range).opens("https://")
      let start = min(range.lowerBound + (isSecure ? 5 : 4), end)
      let host = min(max(hostEnd(text, range), start), end)
      let key = Key.chunks(text.span, start, host, folded: true, behind: Key.empty)
      return Key.chunks(text.span, host, end, folded: lowercased, behind: key)
    }
  }
}

/// Hashes of texts without blanks and control characters, ASCII letters in lower case: how lines and labels are
/// compared, since extractors put blanks into words.
enum Key {
  static let empty: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  static func step(_ key: UInt64, _ byte: UInt8) -> UInt64 {
    // What the bit makes alike besides letters does not stand in words for each other.
    join(key, byte | 0x20)
  }

  /// True for what no key counts.
  @inline(__always)
  static func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }

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
      key = isBlank(byte) ? key : next
      index &+= 1
    }
    return key
  }

  /// A hash of bytes as they stand, blanks included, letters in lower case: eight at a time, and so not to be had
  /// from the steps above.
  @inline(__always)
  static func word(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
    chunks(text, start, end, folded: true, behind: empty)
  }

  /// The same of a word that stands in two parts, with a sign between them or none, as if it stood in one piece.
  static func word(_ text: Span<UInt8>, _ part: Range<Int>, sign: UInt8?, _ rest: Range<Int>) -> UInt64 {
    // What is left of the first part, and how many bits that takes.
    let left = part.upperBound &- (part.count & 7)
    var bits = UInt64(8 &* (part.upperBound &- left))
    var held = bits == 0 ? 0 : Self.rest(text, left, part.upperBound, folded: true)
    var key = chunks(text, part.lowerBound, left, folded: true, behind: empty)
    func put(_ bytes: UInt64, _ count: Int) {
      held |= bytes &<< bits
      let filled = bits &+ UInt64(8 &* count)
      if filled >= 64 {
        key = mix(key, held)
        held = bits == 0 ? 0 : bytes &>> (64 &- bits)
      }
      bits = filled & 63
    }
    if let sign { put(UInt64(sign | 0x20), 1) }
    var at = rest.lowerBound
    while at < rest.upperBound {
      let end = min(at &+ 8, rest.upperBound)
      put(Self.rest(text, at, end, folded: true), end &- at)
      at = end
    }
    return bits == 0 ? key : mix(key, held)
  }

  /// Up to eight bytes, at least one, and zeros behind them.
  /// - Parameter folded: whether letters count as in lower case.
  @inline(__always)
  private static func rest(_ text: Span<UInt8>, _ start: Int, _ end: Int, folded: Bool) -> UInt64 {
    (Eight.load(text, start, upTo: end) | (folded ? Eight.all(0x20) : 0)) & UInt64.max
      &>> UInt64(64 &- 8 &* (end &- start))
  }

  /// A hash of bytes, eight at a time, that goes on behind other ones.
  /// - Parameter folded: whether letters count as in lower case.
  @inline(__always)
  static func chunks(
    _ text: Span<UInt8>, _ start: Int, _ end: Int, folded: Bool, behind other: UInt64
  ) -> UInt64 {
    let fold = folded ? Eight.all(0x20) : 0
    var key = other
    var at = start
    while end &- at >= 8 {
      key = mix(key, Eight.load(text, at) | fold)
      at &+= 8
    }
    guard at < end else { return key }
    return mix(key, rest(text, at, end, folded: folded))
  }

  @inline(__always)
  private static func mix(_ key: UInt64, _ bytes: UInt64) -> UInt64 {
    let product = (key ^ bytes) &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 32
  }

  static func of(_ text: StaticString) -> UInt64 {
    text.withUTF8Buffer { bytes in
      var key = empty
      for byte in bytes where !isBlank(byte) { key = step(key, byte) }
      return key
    }
  }
}

/// Where keys stand in tables. A letter can be written so that all its keys would share a place, if it were known how places
/// are drawn: so they are drawn anew in each process. Nothing that a reader sees depends on them.
struct KeyPlaces: Sendable {
  private static let drawn = UInt64.random(in: .min ... .max)
  private let seed = Self.drawn

  /// A place for a key, of which a table takes the lowest bits. All bits of the key count.
  @inline(__always)
  func place(of key: UInt64) -> Int {
    let mixed = key ^ seed
    return Int(truncatingIfNeeded: ((mixed ^ mixed >> 32) &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }
}

/// Eight bytes of a text in one number, the first one lowest, so that all of them are asked at once.
enum Eight {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// The eight bytes from an offset on, in one load, which is checked as any other access.
  @inline(__always)
  static func load(_ bytes: Span<UInt8>, _ at: Int) -> UInt64 {
    UInt64(littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self))
  }

  /// The eight bytes from an offset on, those behind `end` among them; zeros where the text ends before.
  @inline(__always)
  static func load(_ bytes: Span<UInt8>, _ at: Int, upTo end: Int) -> UInt64 {
    if at &+ 8 <= bytes.count { return load(bytes, at) }
    var eight: UInt64 = 0
    var index = min(end, at &+ 8)
    while index > at {
      index &-= 1
      eight = eight << 8 | UInt64(bytes[index])
    }
    return eight
  }

  /// One byte eight times.
  @inline(__always)
  static func all(_ byte: UInt8) -> UInt64 { UInt64(byte) &* ones }

  /// A mark at the first byte that is below `limit`, which is 128 at most; bytes behind it may be marked too. 0 where
  /// there is none.
  @inline(__always)
  static func below(_ limit: UInt8, _ bytes: UInt64) -> UInt64 { (bytes &- all(limit)) & ~bytes & highs }

  /// Each byte less `amount`: of ASCII, the first that is smaller is left outside ASCII. Bytes behind it mean nothing.
  @inline(__always)
  static func drop(_ amount: UInt8, from bytes: UInt64) -> UInt64 { bytes &- all(amount) }

  /// A mark at the first byte that is zero.
  @inline(__always)
  static func zero(_ bytes: UInt64) -> UInt64 { below(1, bytes) }

  /// A mark at each byte outside ASCII.
  @inline(__always)
  static func notASCII(_ bytes: UInt64) -> UInt64 { bytes & highs }

  /// A mark at each byte outside ASCII that is below `limit`, which is outside as well.
  @inline(__always)
  static func notASCII(_ bytes: UInt64, below limit: UInt8) -> UInt64 {
    bytes & ~((bytes & ~highs) &+ all(0 &- limit)) & highs
  }

  /// A mark at each byte that opens a character outside ASCII.
  @inline(__always)
  static func openings(_ bytes: UInt64) -> UInt64 { bytes & bytes << 1 & highs }

  /// A mark at each byte that is an ASCII digit.
  @inline(__always)
  static func digit(_ bytes: UInt64) -> UInt64 {
    let value = bytes ^ all(0x30)
    return ~(((value & ~highs) &+ all(0x80 - 10)) | value) & highs
  }

  /// A mark at each byte that is an ASCII letter.
  @inline(__always)
  static func letter(_ bytes: UInt64) -> UInt64 {
    let low = (bytes | all(0x20)) & ~highs
    // The highest bit of each byte says whether it is "a" or more, and whether it is more than "z".
    return (low &+ all(0x80 - 0x61)) & ~(low &+ all(0x80 - 0x7B)) & ~bytes & highs
  }

  /// A mark at each byte that is an ASCII capital.
  @inline(__always)
  static func capital(_ bytes: UInt64) -> UInt64 {
    let low = bytes & ~highs
    return (low &+ all(0x80 - 0x41)) & ~(low &+ all(0x80 - 0x5B)) & ~bytes & highs
  }

  /// A mark at each byte that is this one.
  @inline(__always)
  static func equal(_ byte: UInt8, _ bytes: UInt64) -> UInt64 {
    let rest = bytes ^ all(byte)
    return ~(((rest & ~highs) &+ ~highs) | rest) & highs
  }

  /// A mark at each byte that has none of these.
  @inline(__always)
  static func others(than marks: UInt64) -> UInt64 { ~marks & highs }

  /// True where two ranges hold the same bytes.
  static func same(_ bytes: Span<UInt8>, _ one: Range<Int>, _ other: Range<Int>) -> Bool {
    guard one.count == other.count else { return false }
    var (at, twin) = (one.lowerBound, other.lowerBound)
    while at &+ 8 <= one.upperBound {
      if load(bytes, at) != load(bytes, twin) { return false }
      at &+= 8
      twin &+= 8
    }
    while at < one.upperBound {
      if bytes[at] != bytes[twin] { return false }
      at &+= 1
      twin &+= 1
    }
    return true
  }

  /// A bit for each mark, that of the first byte highest.
  @inline(__always)
  static func bits(_ marks: UInt64) -> UInt64 { (marks >> 7 &* 0x8040_2010_0804_0201) >> 56 }

  /// Which byte the last mark is at.
  @inline(__always)
  static func last(_ marks: UInt64) -> Int { 7 &- marks.leadingZeroBitCount >> 3 }

  /// Which byte the first mark is at.
  @inline(__always)
  static func first(_ marks: UInt64) -> Int { marks.trailingZeroBitCount >> 3 }
}

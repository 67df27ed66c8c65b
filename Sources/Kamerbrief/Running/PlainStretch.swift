/// Stretches of a line that the running text takes over as they stand.
enum PlainStretch {
  /// The first byte of a range that may be more than plain text with single blanks; the range's end for none. In a
  /// note that is also a hyphen with a blank behind it or before it.
  static func end(in text: [UInt8], _ start: Int, _ end: Int, isNote: Bool) -> Int {
    let bytes = text.span
    var at = start
    // The last eight bytes may reach behind the range, where the text goes on.
    while at < end, at &+ 9 <= bytes.count {
      let eight = Eight.load(bytes, at)
      let behind = Eight.load(bytes, at &+ 1)
      let blanks = behind ^ Eight.all(0x20)
      // What is outside ASCII is mostly plain, and rare.
      var marks =
        Eight.below(0x20, eight) | Eight.openings(eight) | Eight.zero(eight ^ Eight.all(0x20) | blanks)
      if isNote {
        marks |=
          Eight.zero(eight ^ Eight.all(0x2D) | blanks)
          | Eight.zero(eight ^ Eight.all(0x20) | behind ^ Eight.all(0x2D))
      }
      while marks != 0, case let place = at &+ Eight.first(marks), place < end {
        if isOdd(bytes, place, end, isNote: isNote) { return place }
        marks &= marks &- 1
      }
      at &+= 8
    }
    while at < end {
      if isOdd(bytes, at, end, isNote: isNote) { return at }
      at &+= 1
    }
    return end
  }

  @inline(__always)
  private static func isOdd(_ bytes: Span<UInt8>, _ at: Int, _ end: Int, isNote: Bool) -> Bool {
    switch bytes[at] {
    case 0x20: at &+ 1 < end && (bytes[at &+ 1] == 0x20 || isNote && bytes[at &+ 1] == 0x2D)
    case 0x2D: isNote && at &+ 1 < end && bytes[at &+ 1] == 0x20
    case 0xEF: isLineEndSign(bytes, at)
    case 0xC2: isSoftHyphen(bytes, at)
    default: bytes[at] < 0x20
    }
  }

  /// True for U+FFFE, which one extractor prints for a hyphen at a line's end.
  @inline(__always)
  private static func isLineEndSign(_ bytes: Span<UInt8>, _ at: Int) -> Bool {
    at &+ 2 < bytes.count && bytes[at &+ 1] == 0xBF && bytes[at &+ 2] == 0xBE
  }

  @inline(__always)
  private static func isSoftHyphen(_ bytes: Span<UInt8>, _ at: Int) -> Bool {
    at &+ 1 < bytes.count && bytes[at &+ 1] == 0xAD
  }

  enum Kind { case plain, blank, invisible, hyphen }

  /// What stands at such a byte, and where that ends: all blanks that stand together, else one character.
  static func odd(in text: [UInt8], _ start: Int, _ end: Int) -> (kind: Kind, end: Int) {
    switch text[start] {
    case 0x20, 0x0A...0x0D:
      var at = start
      while at < end, text[at] == 0x20 || text[at] >= 0x0A && text[at] <= 0x0D { at += 1 }
      return (.blank, at)
    case 0x02: return (.hyphen, start + 1)
    case 0xEF where isLineEndSign(text.span, start): return (.hyphen, min(start + 3, end))
    case 0xC2 where isSoftHyphen(text.span, start): return (.invisible, min(start + 2, end))
    default: return (.plain, min(start + UTF8Scan.scalar(text, start).length, end))
    }
  }
}

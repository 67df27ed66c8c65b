/// Stretches of a line that the running text takes over as they stand.
enum PlainStretch {
  /// The first byte of a range that may be more than plain text with single blanks; the range's end for none. In a
  /// note that is also a hyphen with a blank behind it or before it.
  static func end(in text: [UInt8], _ start: Int, _ end: Int, isNote: Bool) -> Int {
    let bytes = text.span
    var at = start
    while true {
      at = suspect(in: bytes, at, end, isNote: isNote)
      // Letters outside ASCII are plain, and often stand side by side.
      while at < end, bytes[at] >= 0x80 {
        // Whoever went on behind the first byte of a character stands inside it.
        let (kind, length) = bytes[at] < 0xC0 ? (.plain, 1) : character(text, at)
        guard kind == .plain else { return at }
        at &+= length
      }
      guard at < end else { return end }
      if isSuspect(bytes, at, end, isNote: isNote) { return at }
    }
  }

  /// True for a byte that may be more than plain text, characters outside ASCII left out.
  @inline(__always)
  private static func isSuspect(_ bytes: Span<UInt8>, _ at: Int, _ end: Int, isNote: Bool) -> Bool {
    let byte = bytes[at]
    if byte < 0x20 { return true }
    guard byte == 0x20 || byte == 0x2D && isNote, at &+ 1 < end else { return false }
    return bytes[at &+ 1] == 0x20 || isNote && byte == 0x20 && bytes[at &+ 1] == 0x2D
  }

  /// The first such byte, or one outside ASCII.
  @inline(__always)
  private static func suspect(in bytes: Span<UInt8>, _ start: Int, _ end: Int, isNote: Bool) -> Int {
    let sign: UInt8 = isNote ? 0x2D : 0x20
    var at = start
    while at &+ 8 <= end, at &+ 9 <= bytes.count {
      let eight = Eight.load(bytes, at)
      let blanks = Eight.load(bytes, at &+ 1) ^ Eight.all(0x20)
      let marks =
        Eight.notASCII(eight | Eight.drop(0x20, from: eight)) | Eight.zero(eight ^ Eight.all(0x20) | blanks)
        | Eight.zero(eight ^ Eight.all(sign) | blanks)
      if marks != 0 { return at &+ Eight.first(marks) }
      if isNote {
        let hyphens = Eight.load(bytes, at &+ 1) ^ Eight.all(0x2D)
        let marks = Eight.zero(eight ^ Eight.all(0x20) | hyphens)
        if marks != 0 { return at &+ Eight.first(marks) }
      }
      at &+= 8
    }
    while at < end {
      if bytes[at] >= 0x80 || isSuspect(bytes, at, end, isNote: isNote) { return at }
      at &+= 1
    }
    return end
  }

  enum Kind { case plain, blank, invisible, hyphen }

  /// What stands at such a byte, and where that ends: all blanks that stand together, else one character.
  static func odd(in text: [UInt8], _ start: Int, _ end: Int) -> (kind: Kind, end: Int) {
    let (first, length) = character(text, start)
    guard first == .blank else { return (first, min(start + length, end)) }
    var at = start
    while at < end {
      let (kind, length) = character(text, at)
      guard kind == .blank else { break }
      at += length
    }
    return (.blank, min(at, end))
  }

  private static func character(_ text: [UInt8], _ at: Int) -> (kind: Kind, length: Int) {
    let scalar = UTF8Scan.scalar(text, at)
    switch scalar.value {
    case 0x09...0x0D, 0x20: return (.blank, 1)
    // The signs that some extractors print for a hyphen at a line's end.
    case 0x02, 0xFFFE: return (.hyphen, scalar.length)
    case 0x80...:
      switch Tokenizer.kind(of: scalar.value) {
      case .blank: return (.blank, scalar.length)
      case .invisible: return (.invisible, scalar.length)
      default: return (.plain, scalar.length)
      }
    default: return (.plain, 1)
    }
  }
}

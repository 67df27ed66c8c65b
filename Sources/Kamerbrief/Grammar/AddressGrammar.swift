/// Web addresses, in running text and on lines.
enum AddressGrammar {
  private static let schemes: Words = ["http://", "https://"]

  /// The first place in a range where such a scheme stands; its end for none.
  static func next(in text: [UInt8], _ start: Int, _ end: Int) -> Int {
    var at = start
    while true {
      at = UTF8Scan.byte(0x3A, in: text, at, end)
      if at == end { return end }
      guard at + 1 < end, text[at + 1] == 0x2F else {
        at += 1
        continue
      }
      let scheme = at - 5 >= start && text[at - 1] | 0x20 == 0x73 ? at - 5 : at - 4
      if scheme >= start, schemes.open(text, scheme, end) { return scheme }
      at += 1
    }
  }

  /// A mark at each byte that goes on in an address, whatever stands round it: letters but "h", digits, "-" and "/".
  @inline(__always)
  private static func plain(_ eight: UInt64) -> UInt64 {
    Eight.letter(eight) & ~Eight.equal(0x68, eight) | Eight.digit(eight) | Eight.equal(0x2D, eight)
      | Eight.equal(0x2F, eight)
  }

  /// The end of an http or https address that starts at `at`, or nil.
  static func end(of text: [UInt8], _ at: Int, _ end: Int) -> Int? {
    let scheme = schemes.opening(text, at, end)
    guard scheme > 0 else { return nil }
    let host = at + scheme
    var stop = host
    var depth = 0
    let bytes = text.span
    while stop < end {
      if stop &+ 8 <= end {
        let plain = plain(Eight.load(bytes, stop))
        let others = Eight.others(than: plain)
        stop &+= others == 0 ? 8 : Eight.first(others)
        if others == 0 { continue }
      }
      let byte = bytes[stop]
      if byte == 0x20 || byte == 0x3C || byte == 0x3E || byte == 0x22 || byte < 0x20 { break }
      if byte == 0xE2, stop + 2 < end, text[stop + 1] == 0x80, text[stop + 2] >= 0x98 { break }
      if byte == 0x68, stop > host, stop + 1 < end, text[stop + 1] == 0x74, schemes.open(text, stop, end),
        text[stop - 1] != 0x3D, text[stop - 1] != 0x2F
      {
        break
      }
      if byte == 0x28 { depth += 1 }
      if byte == 0x29 {
        if depth == 0 { break }
        depth -= 1
      }
      if byte == 0x5B || byte == 0x5D { break }
      stop += 1
    }
    while stop > host {
      switch text[stop - 1] {
      case 0x2E, 0x2C, 0x3B, 0x3A, 0x27, 0x21, 0x5D: stop -= 1
      default: return stop > host + 2 ? stop : nil
      }
    }
    return nil
  }
}

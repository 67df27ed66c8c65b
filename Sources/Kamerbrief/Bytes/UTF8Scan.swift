/// Small steps over UTF-8.
enum UTF8Scan {
  /// Tells of each maximal part that is no valid UTF-8 (Unicode standard, table 3-7), as long as `found` asks for more.
  @inline(__always)
  static func eachInvalid(in bytes: [UInt8], _ found: (_ start: Int, _ end: Int) -> Bool) {
    let count = bytes.count
    var at = 0
    while at < count {
      let lead = bytes[at]
      if lead < 0x80 {
        guard count - at >= 8 else {
          at += 1
          continue
        }
        let marks = Eight.notASCII(Eight.load(bytes.span, at))
        at += Eight.first(marks)
        while marks == 0, count - at >= block, isASCII(bytes, at, at + block) { at += block }
        continue
      }
      var low: UInt8 = 0x80
      var high: UInt8 = 0xBF
      let need: Int
      switch lead {
      case 0xC2...0xDF: need = 1
      case 0xE0:
        need = 2
        low = 0xA0
      case 0xED:
        need = 2
        high = 0x9F
      case 0xE1...0xEF: need = 2
      case 0xF0:
        need = 3
        low = 0x90
      case 0xF4:
        need = 3
        high = 0x8F
      case 0xF1...0xF3: need = 3
      default: need = 0
      }
      var next = at + 1
      var isValid = need > 0
      for _ in 0..<need {
        guard next < count, bytes[next] >= low, bytes[next] <= high else {
          isValid = false
          break
        }
        low = 0x80
        high = 0xBF
        next += 1
      }
      if !isValid, !found(at, next) { return }
      at = next
    }
  }

  /// Bytes that are looked at in one step. The loops below have no branch and no check inside, so that the compiler
  /// takes many bytes at once.
  private static let block = 64

  @inline(__always)
  static func isASCII(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    // The first eight bytes and the last ones are all of a short range, those beside them the rest of a longer one.
    let count = end &- start
    if count >= 8, count <= 32 {
      var eights = Eight.load(bytes.span, start) | Eight.load(bytes.span, end &- 8)
      if count > 16 { eights |= Eight.load(bytes.span, start &+ 8) | Eight.load(bytes.span, end &- 16) }
      return Eight.notASCII(eights) == 0
    }
    let part = bytes.span.extracting(start..<end)
    var all: UInt8 = 0
    var index = 0
    while index < part.count {
      all |= part[index]
      index &+= 1
    }
    return all < 0x80
  }

  /// The first place in a range where two bytes stand side by side, ASCII letters in any case; the range's end for none.
  ///
  /// May also stop at other bytes that differ from these in one bit: whoever asks compares the whole word there.
  static func pair(_ first: UInt8, _ second: UInt8, in bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    let head = first | 0x20
    let tail = second | 0x20
    let text = bytes.span
    let last = end &- 1
    var at = skipHalves(of: text, start, last, reach: 1) { one, next in
      ((one | 0x20) ^ head) | ((next | 0x20) ^ tail) == 0
    }
    while at < last, at &+ 9 <= text.count {
      let ones = Eight.equal(head, Eight.load(text, at) | Eight.all(0x20))
      let both = ones & Eight.equal(tail, Eight.load(text, at &+ 1) | Eight.all(0x20))
      if both != 0 {
        at &+= Eight.first(both)
        return at < last ? at : end
      }
      at &+= 8
    }
    while at < last {
      if ((text[at] | 0x20) ^ head) | ((text[at &+ 1] | 0x20) ^ tail) == 0 { return at }
      at &+= 1
    }
    return end
  }

  /// The first place of a byte in a range; its end for none.
  static func byte(_ byte: UInt8, in bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    let at = skipHalves(of: bytes.span, start, end, reach: 0) { one, _ in one == byte }
    return firstMark(in: bytes.span, at, end) { Eight.zero($0 ^ Eight.all(byte)) }
  }

  /// How often a byte stands in a range; of that number or more some number that is no less.
  static func count(of byte: UInt8, in bytes: [UInt8], _ start: Int, _ end: Int, upTo most: Int) -> Int {
    let text = bytes.span
    var count = 0
    var at = start
    while at &+ 8 <= end, count < most {
      var marks = Eight.equal(byte, Eight.load(text, at))
      while marks != 0 {
        marks &= marks &- 1
        count &+= 1
      }
      at &+= 8
    }
    while at < end, count < most {
      if text[at] == byte { count &+= 1 }
      at &+= 1
    }
    return count
  }

  /// The first place of a byte below `limit`, which is 128 at most, in a range; its end for none.
  static func below(_ limit: UInt8, in bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    firstMark(in: bytes.span, start, end) { Eight.below(limit, $0) }
  }

  /// The first plain blank in a range; its end for none.
  static func blank(in bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    firstMark(in: bytes.span, start, end) { Eight.zero($0 ^ Eight.all(0x20)) }
  }

  /// The first byte behind the last plain blank in a range; its start for none.
  static func behindBlank(in bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    behind(0x20, in: bytes, start, end)
  }

  /// The first byte behind the last that is a certain one in a range; its start for none.
  @inline(__always)
  static func behind(_ byte: UInt8, in bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    let text = bytes.span
    var at = end
    while at > start, at >= 8 {
      let marks = Eight.equal(byte, Eight.load(text, at &- 8))
      if marks != 0 { return max(start, at &- 7 &+ Eight.last(marks)) }
      at &-= 8
    }
    while at > start, text[at &- 1] != byte { at &-= 1 }
    return max(start, at)
  }

  /// The first round bracket in a range, of either kind; its end for none.
  static func bracket(in bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    // The two differ in their lowest bit.
    firstMark(in: bytes.span, start, end) { Eight.zero($0 | Eight.all(1) ^ Eight.all(0x29)) }
  }

  /// The first ASCII digit in a range; its end for none.
  static func digit(in bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    firstMark(in: bytes.span, start, end) { Eight.digit($0) }
  }

  /// True where five digits stand in a row, or have one other byte behind the second, as those of a dossier and some of a case
  /// always do. Digits right behind the range may count.
  static func holdsFiveDigits(in bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    let text = bytes.span
    // A bit for each byte up to the one at hand, which is the lowest.
    var digits: UInt64 = 0
    var at = start
    while at < end {
      let marks = Eight.digit(Eight.load(text, at, upTo: end))
      at &+= 8
      digits = digits << 8
      if marks == 0 { continue }
      digits |= Eight.bits(marks)
      let lastThree = digits & digits >> 1 & digits >> 2
      if lastThree & digits >> 4 & (digits >> 3 | digits >> 5) != 0 { return true }
    }
    return false
  }

  /// The first control character of ASCII in a range, white space among them; its end for none.
  static func control(in bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    firstMark(in: bytes.span, start, end) { Eight.below(0x20, $0) | Eight.equal(0x7F, $0) }
  }

  /// The first ASCII capital in a range; its end for none.
  static func capital(in bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    firstMark(in: bytes.span, start, end) { Eight.capital($0) }
  }

  /// The first place in a range that `marks` marks in the eight bytes from a place on; its end for none.
  ///
  /// The last eight bytes may reach behind the range, where the text goes on: one look instead of one for each byte.
  @inline(__always)
  static func firstMark(
    in text: Span<UInt8>, _ start: Int, _ end: Int, _ marks: (UInt64) -> UInt64
  ) -> Int {
    var at = start
    while at < end, at &+ 8 <= text.count {
      let found = marks(Eight.load(text, at))
      if found != 0 { return min(end, at &+ Eight.first(found)) }
      at &+= 8
    }
    while at < end {
      if marks(UInt64(text[at])) & 0x80 != 0 { return at }
      at &+= 1
    }
    return end
  }

  /// The first place in a range where `holds`, which is told the byte there and the one `reach` bytes behind it.
  ///
  /// Many bytes are asked at once, and only where one of them holds, which one it is.
  @inline(__always)
  static func find(
    in bytes: [UInt8], _ start: Int, _ end: Int, reach: Int, _ holds: (UInt8, UInt8) -> Bool
  ) -> Int {
    let text = bytes.span
    let last = end - reach
    var at = skipHalves(of: text, start, last, reach: reach, holds)
    if at &+ half <= last { return at &+ firstInHalf(of: text, at, reach: reach, holds) }
    while at < last {
      if holds(text[at], text[at &+ reach]) { return at }
      at &+= 1
    }
    return end
  }

  /// Which byte of half a block is the first for which `holds`, which it does for one.
  @inline(__always)
  private static func firstInHalf(
    of text: Span<UInt8>, _ start: Int, reach: Int, _ holds: (UInt8, UInt8) -> Bool
  ) -> Int {
    let ones = text.extracting(start..<(start &+ half))
    let others = text.extracting((start &+ reach)..<(start &+ reach &+ half))
    let none = UInt8(half)
    var first = none
    var index: UInt8 = 0
    while index < none {
      first = min(first, holds(ones[Int(index)], others[Int(index)]) ? index : none)
      index &+= 1
    }
    return Int(first)
  }

  /// 1 for what holds: where several conditions are joined by `|` and `&`, not by a branch each, many bytes are asked at once.
  @inline(__always)
  static func mark(_ holds: Bool) -> UInt8 { holds ? 1 : 0 }

  /// Moves over halves of blocks in which nothing holds.
  @inline(__always)
  private static func skipHalves(
    of text: Span<UInt8>, _ start: Int, _ last: Int, reach: Int, _ holds: (UInt8, UInt8) -> Bool
  ) -> Int {
    var at = start
    while at &+ half <= last {
      let ones = text.extracting(at..<(at &+ half))
      let others = text.extracting((at &+ reach)..<(at &+ reach &+ half))
      var found: UInt8 = 0
      var index = 0
      while index < half {
        found |= holds(ones[index], others[index]) ? 1 : 0
        index &+= 1
      }
      if found != 0 { break }
      at &+= half
    }
    return at
  }

  private static let half = 16

  /// Moves over blocks of bytes for none of which `holds`, which is told a byte and the one behind it: to where the
  /// bytes are to be looked at one by one, or eight by eight.
  @inline(__always)
  static func skipBlocks(
    of text: Span<UInt8>, _ start: Int, _ end: Int, where holds: (UInt8, UInt8) -> Bool
  ) -> Int {
    var at = start
    while at &+ (block / 2) < end {
      let ones = text.extracting(at..<(at &+ block / 2))
      let others = text.extracting((at &+ 1)..<(at &+ block / 2 &+ 1))
      var found: UInt8 = 0
      var index = 0
      while index < block / 2 {
        found |= holds(ones[index], others[index]) ? 1 : 0
        index &+= 1
      }
      if found != 0 { break }
      at &+= block / 2
    }
    return at
  }

  /// Scalars that start in a range of valid UTF-8.
  static func scalars(in bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var count = 0
    var at = start
    while at < end {
      let part = bytes.span.extracting(at..<min(at + block, end))
      // A block's count fits a byte.
      var continued: UInt8 = 0
      var index = 0
      while index < part.count {
        continued &+= part[index] & 0xC0 == 0x80 ? 1 : 0
        index &+= 1
      }
      count += part.count - Int(continued)
      at += part.count
    }
    return count
  }

  /// The scalar that starts at an offset of valid UTF-8, and its length in bytes.
  @inline(__always)
  static func scalar(_ bytes: [UInt8], _ at: Int) -> (value: UInt32, length: Int) { scalar(bytes.span, at) }

  @inline(__always)
  static func scalar(_ bytes: Span<UInt8>, _ at: Int) -> (value: UInt32, length: Int) {
    let lead = UInt32(bytes[at])
    if lead < 0x80 { return (lead, 1) }
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | UInt32(bytes[at + 1] & 0x3F), 2) }
    if lead < 0xF0 {
      return ((lead & 0x0F) << 12 | UInt32(bytes[at + 1] & 0x3F) << 6 | UInt32(bytes[at + 2] & 0x3F), 3)
    }
    return (
      (lead & 0x07) << 18 | UInt32(bytes[at + 1] & 0x3F) << 12 | UInt32(bytes[at + 2] & 0x3F) << 6
        | UInt32(bytes[at + 3] & 0x3F), 4
    )
  }

  /// Appends a scalar in UTF-8.
  static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    if scalar < 0x80 {
      bytes.append(UInt8(scalar))
    } else if scalar < 0x800 {
      bytes.append(UInt8(0xC0 | scalar >> 6))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    } else if scalar < 0x10000 {
      bytes.append(UInt8(0xE0 | scalar >> 12))
      bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    } else {
      bytes.append(UInt8(0xF0 | scalar >> 18))
      bytes.append(UInt8(0x80 | scalar >> 12 & 0x3F))
      bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    }
  }
}

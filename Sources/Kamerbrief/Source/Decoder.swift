/// What the decoder noticed, at byte offsets of the input.
struct EncodingFinding: Sendable {
  enum Kind: Sendable { case invalidUTF8, invalidUTF16, legacy, controlCharacter }
  var kind: Kind
  /// Byte range in the decoded text.
  var start: Int
  var end: Int
  /// How often it came; repeats are counted, not listed.
  var count: Int
}

/// Turns the input into UTF-8.
enum Decoder {
  struct Result {
    var text: [UInt8]
    /// Input offset of each byte of the text and one behind; empty where both are the same.
    var offsets: [UInt32]
    var findings: [EncodingFinding]
  }

  static func decode(_ input: [UInt8]) -> Result {
    if input.count >= 2 {
      if input[0] == 0xFF, input[1] == 0xFE { return utf16(input, low: 0, high: 1) }
      if input[0] == 0xFE, input[1] == 0xFF { return utf16(input, low: 1, high: 0) }
    }
    // Each maximal invalid part becomes one U+FFFD, as the Unicode standard recommends (3.9, D93b).
    var edits = TextEdits()
    var first: Int?
    var count = 0
    var isWindows1252 = false
    UTF8Scan.eachInvalid(in: input) { start, end in
      if first == nil {
        first = start
        isWindows1252 = looksLikeWindows1252(input)
      }
      edits.spoil(start, end)
      count += 1
      return !isWindows1252
    }
    guard let first else { return Result(text: input, offsets: [], findings: controls(input)) }
    if isWindows1252 { return windows1252(input) }
    let (text, offsets) = edits.applied(to: input)
    let finding = EncodingFinding(kind: .invalidUTF8, start: first, end: first + 3, count: count)
    return Result(text: text, offsets: offsets, findings: [finding] + controls(text))
  }

  private static func note(
    _ findings: inout [EncodingFinding], _ kind: EncodingFinding.Kind, _ start: Int, _ end: Int
  ) {
    if let last = findings.indices.last, findings[last].kind == kind {
      findings[last].count += 1
    } else {
      findings.append(EncodingFinding(kind: kind, start: start, end: end, count: 1))
    }
  }

  /// Control characters other than white space: tabs, line ends and form feed.
  private static func controls(_ text: [UInt8]) -> [EncodingFinding] {
    var findings: [EncodingFinding] = []
    var block = 0
    while block < text.count {
      let end = min(block + 256, text.count)
      if holdsControl(text, block, end) {
        var index = UTF8Scan.control(in: text, block, end)
        while index < end {
          if isControl(text[index]), !isLineEndHyphen(text, index) {
            note(&findings, .controlCharacter, index, index + 1)
          }
          index = UTF8Scan.control(in: text, index + 1, end)
        }
      }
      block = end
    }
    return findings
  }

  /// U+0002 between two words, in the place of the hyphen at a line's end: what one extractor prints for it.
  private static func isLineEndHyphen(_ text: [UInt8], _ at: Int) -> Bool {
    guard text[at] == 0x02, at > 0, at + 1 < text.count else { return false }
    func isOfWord(_ byte: UInt8) -> Bool { Ascii.isLetter(byte) || Ascii.isDigit(byte) || byte >= 0x80 }
    return isOfWord(text[at - 1]) && (isOfWord(text[at + 1]) || text[at + 1] == 0x0D || text[at + 1] == 0x0A)
  }

  private static func holdsControl(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    let part = text.span.extracting(start..<end)
    var found: UInt8 = 0
    var index = 0
    while index < part.count {
      found |= isControl(part[index]) ? 1 : 0
      index &+= 1
    }
    return found != 0
  }

  @inline(__always)
  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && (byte < 0x09 || byte > 0x0D) || byte == 0x7F
  }

  private static func utf16(_ input: [UInt8], low: Int, high: Int) -> Result {
    var text: [UInt8] = []
    var offsets: [UInt32] = []
    text.reserveCapacity(input.count)
    offsets.reserveCapacity(input.count)
    var findings: [EncodingFinding] = []
    func unit(_ at: Int) -> UInt32 { UInt32(input[at + low]) | UInt32(input[at + high]) << 8 }
    func put(_ scalar: UInt32, _ at: Int) {
      let before = text.count
      UTF8Scan.append(scalar, to: &text)
      for _ in before..<text.count { offsets.append(UInt32(at)) }
    }
    var at = 2
    while at + 1 < input.count {
      let first = unit(at)
      if first & 0xF800 != 0xD800 {
        put(first, at)
        at += 2
      } else if first < 0xDC00, at + 3 < input.count, unit(at + 2) & 0xFC00 == 0xDC00 {
        put(0x10000 + (first & 0x3FF) << 10 + (unit(at + 2) & 0x3FF), at)
        at += 4
      } else {
        note(&findings, .invalidUTF16, text.count, text.count + 3)
        put(0xFFFD, at)
        at += 2
      }
    }
    if at < input.count {
      note(&findings, .invalidUTF16, text.count, text.count + 3)
      put(0xFFFD, at)
    }
    offsets.append(UInt32(input.count))
    return Result(text: text, offsets: offsets, findings: findings + controls(text))
  }

  /// Bytes that are not UTF-8 are read as Windows-1252 when they look like Dutch text in it: hardly a
  /// valid UTF-8 sequence among them, no byte that Windows-1252 leaves open, few control characters,
  /// and high bytes that mostly stand in or at words.
  private static func looksLikeWindows1252(_ input: [UInt8]) -> Bool {
    var high = 0
    var plausible = 0
    var controls = 0
    for index in input.indices {
      let byte = input[index]
      if byte < 0x20 {
        if byte < 9 || byte > 13 { controls += 1 }
        continue
      }
      guard byte >= 0x80 else { continue }
      high += 1
      switch byte {
      case 0x81, 0x8D, 0x8F, 0x90, 0x9D: return false
      // 0xAD is what a dash or a hyphen becomes that has no byte of its own, 0xB7 a bullet.
      case 0x80, 0x82, 0x84, 0x85, 0x91...0x97, 0xA0, 0xA7, 0xAB, 0xAD, 0xB0, 0xB2, 0xB3, 0xB7, 0xB9, 0xBB:
        plausible += 1
      case 0xC0...0xFF:
        let next = index + 1 < input.count ? input[index + 1] : 0x20
        if next < 0xA0 || next >= 0xC0 { plausible += 1 }
      default: break
      }
    }
    return controls * 50 <= input.count && plausible * 10 >= high * 8
  }

  private static func windows1252(_ input: [UInt8]) -> Result {
    var text: [UInt8] = []
    var offsets: [UInt32] = []
    text.reserveCapacity(input.count + input.count / 16)
    offsets.reserveCapacity(input.count + input.count / 16)
    var findings: [EncodingFinding] = []
    for index in input.indices {
      let byte = input[index]
      let before = text.count
      if byte < 0x80 {
        text.append(byte)
      } else {
        let scalar = byte < 0xA0 ? UInt32(windows1252High[Int(byte) - 0x80]) : UInt32(byte)
        UTF8Scan.append(scalar, to: &text)
        if findings.isEmpty {
          findings.append(
            EncodingFinding(kind: .legacy, start: before, end: text.count, count: 0))
        }
        findings[0].count += 1
      }
      for _ in before..<text.count { offsets.append(UInt32(index)) }
    }
    offsets.append(UInt32(input.count))
    return Result(text: text, offsets: offsets, findings: findings + controls(text))
  }

  /// Windows-1252, 0x80 to 0x9F (Unicode, MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT).
  private static let windows1252High: [UInt16] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
    0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}

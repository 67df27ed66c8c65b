/// Second stage: text in, tokens out. Lossless: the tokens, printed back, are the text.
///
/// Its text is the source's: all blanks are plain ones, and nothing is invisible but a byte order mark and soft hyphens at
/// line ends.
enum Tokenizer {
  /// The tokens of a text, and one empty token behind the last that marks the end. And the marks, as indices: the
  /// tokens that lines, numbers and hyphens are found by, all but words, signs and what is one blank or invisible.
  static func tokens(of text: [UInt8]) -> (tokens: [Token], marks: [Int32]) {
    var tokens: [Token] = []
    var marks: [Int32] = []
    // Letters have a token for three bytes, short words and numbers one for two; growing would copy them all and keep twice
    // the room.
    tokens.reserveCapacity(text.count / 2 + 2)
    marks.reserveCapacity(text.count / 16 + 16)
    var at = 0
    for fragments in Fragments.stretches(of: text) {
      append(text, &at, to: fragments.lowerBound, &tokens, &marks)
      marks.append(Int32(tokens.count))
      tokens.append(Token(start: UInt32(at), kind: .fragments))
      at = fragments.upperBound
    }
    append(text, &at, to: text.count, &tokens, &marks)
    tokens.append(Token(start: UInt32(text.count), kind: .lineEnd))
    return (tokens, marks)
  }

  /// Appends the tokens up to a place at which one ends.
  private static func append(
    _ text: [UInt8], _ at: inout Int, to end: Int, _ tokens: inout [Token], _ marks: inout [Int32]
  ) {
    while at < end {
      let known = tokens.count
      // Some at a time, so that room is asked for once for many.
      let room = min(end - at, 1024)
      tokens.append(addingCapacity: room) { out in
        marks.append(addingCapacity: room) { marked in
          let bytes = text.span
          var place = at
          while place < end, !out.isFull {
            let start = place
            let kind = next(text, bytes, &place)
            if isMark(kind, width: place &- start) {
              marked.append(Int32(truncatingIfNeeded: known &+ out.count))
            }
            out.append(Token(start: UInt32(truncatingIfNeeded: start), kind: kind))
          }
          at = place
        }
      }
    }
  }

  @inline(__always)
  private static func isMark(_ kind: Token.Kind, width: Int) -> Bool {
    switch kind {
    case .number, .raised, .hyphen, .lineEnd, .pageBreak, .fragments: true
    case .blank: width > 1
    case .word, .sign, .invisible: false
    }
  }

  /// Moves an offset to the end of the word that it stands in.
  @inline(__always)
  private static func skipLetters(_ text: [UInt8], _ bytes: Span<UInt8>, _ at: inout Int) {
    var end: UInt64 = 0
    while end == 0, at &+ 8 <= bytes.count {
      end = Eight.others(than: Eight.letter(Eight.load(bytes, at)))
      at &+= Eight.first(end)
    }
    if end == 0 {
      while at < bytes.count, Ascii.isLetter(bytes[at]) { at &+= 1 }
    }
    if at < bytes.count, bytes[at] >= 0x80 { at = wordEnd(text, at) }
  }

  /// The kind of the token at an offset, which is moved behind it.
  @inline(__always)
  private static func next(_ text: [UInt8], _ bytes: Span<UInt8>, _ at: inout Int) -> Token.Kind {
    let byte = bytes[at]
    if byte >= 0x80 {
      let scalar = UTF8Scan.scalar(text, at)
      let kind = Self.kind(of: scalar.value)
      at &+= scalar.length
      switch kind {
      case .word: skipLetters(text, bytes, &at)
      case .blank, .invisible, .raised: at = runEnd(text, at, kind)
      default: break
      }
      return kind
    }
    let kind = asciiKind(byte)
    at &+= 1
    switch kind {
    case .word: skipLetters(text, bytes, &at)
    case .number:
      while at < bytes.count, Ascii.isDigit(bytes[at]) { at &+= 1 }
    case .blank:
      if at < bytes.count, bytes[at] <= 0x20 || bytes[at] >= 0x80 { at = runEnd(text, at, .blank) }
    case .lineEnd:
      if byte == 0x0D, at < bytes.count, bytes[at] == 0x0A { at &+= 1 }
    default: break
    }
    return kind
  }

  private static func wordEnd(_ text: [UInt8], _ start: Int) -> Int {
    var at = start
    while at < text.count {
      let byte = text[at]
      if byte < 0x80 {
        guard Ascii.isLetter(byte) else { return at }
        at += 1
      } else {
        let scalar = UTF8Scan.scalar(text, at)
        guard kind(of: scalar.value) == .word else { return at }
        at += scalar.length
      }
    }
    return at
  }

  private static func runEnd(_ text: [UInt8], _ start: Int, _ wanted: Token.Kind) -> Int {
    var at = start
    while at < text.count {
      let byte = text[at]
      if byte < 0x80 {
        guard asciiKind(byte) == wanted else { return at }
        at += 1
      } else {
        let scalar = UTF8Scan.scalar(text, at)
        guard kind(of: scalar.value) == wanted else { return at }
        at += scalar.length
      }
    }
    return at
  }

  @inline(__always)
  private static func asciiKind(_ byte: UInt8) -> Token.Kind {
    if Ascii.isLetter(byte) { return .word }
    if byte == 0x20 { return .blank }
    if byte == 0x0A || byte == 0x0D { return .lineEnd }
    if Ascii.isDigit(byte) { return .number }
    switch byte {
    case 0x0C: return .pageBreak
    // U+0002 stands for a line-end hyphen in what one extractor prints.
    case 0x2D, 0x02: return .hyphen
    default: return .sign
    }
  }

  /// Kind of a scalar outside ASCII (Unicode character database: general categories). By blocks, as most are letters of
  /// Latin-1.
  private static func kind(of scalar: UInt32) -> Token.Kind {
    switch scalar {
    case ..<0x300:
      switch scalar {
      case 0xAD: .invisible
      case 0xB2, 0xB3, 0xB9: .raised
      case 0xAA, 0xB5, 0xBA: .word
      case 0x80...0xBF, 0xD7, 0xF7: .sign
      default: .word
      }
    case ..<0x2010: .word
    case ..<0x3100:
      switch scalar {
      case 0x2070, 0x2074...0x2079: .raised
      case 0x2010, 0x2011: .hyphen
      case 0x2012...0x2027, 0x2030...0x205E, 0x20A0...0x20CF, 0x2100...0x2BFF, 0x3001...0x303F: .sign
      default: .word
      }
    default:
      switch scalar {
      case 0xE000...0xF8FF, 0xFFFD: .sign
      case 0xFEFF: .invisible
      case 0xFFFE: .hyphen
      default: .word
      }
    }
  }
}

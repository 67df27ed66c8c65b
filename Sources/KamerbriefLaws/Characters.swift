/// The characters of an input with their places, found without the code under test: by the decoders of the
/// standard library, and by counting.
package struct Characters {
  package struct Character {
    package var scalar: Unicode.Scalar
    /// First byte.
    package var start: Int
    package var line: Int
    package var column: Int
    /// Form feeds before it.
    package var formFeeds: Int
  }
  package private(set) var all: [Character] = []
  package private(set) var formFeeds = 0
  /// Form feeds before the last character that is not blank.
  package private(set) var lastPage = 0
  /// Index in `all` of the character that starts at a byte; -1 inside a character.
  private var index: [Int32]
  package let size: Int

  /// - Parameter isLegacy: true where the input was read as Windows-1252, one byte a character.
  package init(_ input: [UInt8], isLegacy: Bool = false) {
    size = input.count
    index = [Int32](repeating: -1, count: input.count)
    all.reserveCapacity(input.count)
    if input.starts(with: [0xFF, 0xFE]) {
      readUTF16(input, low: 0)
    } else if input.starts(with: [0xFE, 0xFF]) {
      readUTF16(input, low: 1)
    } else if isLegacy {
      for (at, byte) in input.enumerated() { append(Self.windows1252(byte), at) }
    } else {
      readUTF8(input)
    }
  }

  /// The character that starts at an offset; nil inside a character and at the end.
  package func character(at start: Int) -> Character? {
    guard index.indices.contains(start), index[start] >= 0 else { return nil }
    return all[Int(index[start])]
  }

  /// True between two characters, and at both ends of the input.
  package func isBoundary(_ offset: Int) -> Bool {
    offset == size || offset == 0 || index.indices.contains(offset) && index[offset] >= 0
  }

  /// Number of lines; a last line without a line end counts.
  package var lineCount: Int {
    // A byte order mark alone is no line.
    guard let last = all.last, all.count > 1 || last.scalar != "\u{FEFF}" || last.start > 0 else { return 0 }
    return last.line
  }

  /// Line and column of the character behind a span that ends at an offset, also where the input ends there.
  package func end(_ offset: Int) -> (line: Int, column: Int) {
    if let character = character(at: offset) { return (character.line, character.column) }
    return all.last.map { Self.place(behind: $0, next: nil) } ?? (line: 1, column: 1)
  }

  /// Line and column of what follows a character.
  private static func place(behind last: Character, next: Unicode.Scalar?) -> (line: Int, column: Int) {
    let endsLine = last.scalar == "\n" || last.scalar == "\r" && next != "\n"
    // The byte order mark has no column, in UTF-8 as in UTF-16.
    let step = last.scalar == "\u{FEFF}" && last.start == 0 ? 0 : 1
    return endsLine ? (last.line + 1, 1) : (last.line, last.column + step)
  }

  private mutating func append(_ scalar: Unicode.Scalar, _ start: Int) {
    let place = all.last.map { Self.place(behind: $0, next: scalar) } ?? (line: 1, column: 1)
    index[start] = Int32(all.count)
    all.append(
      Character(scalar: scalar, start: start, line: place.line, column: place.column, formFeeds: formFeeds))
    if scalar == "\u{C}" { formFeeds += 1 } else if !scalar.isBlank { lastPage = formFeeds }
  }

  private mutating func readUTF8(_ input: [UInt8]) {
    var rest = input.makeIterator()
    var parser = Unicode.UTF8.ForwardParser()
    var at = 0
    while true {
      switch parser.parseScalar(from: &rest) {
      case .valid(let encoded):
        append(Unicode.UTF8.decode(encoded), at)
        at += encoded.count
      case .error(let length):
        append("\u{FFFD}", at)
        at += length
      case .emptyInput: return
      }
    }
  }

  private mutating func readUTF16(_ input: [UInt8], low: Int) {
    let units = stride(from: 0, to: input.count - 1, by: 2).map { at in
      UInt16(input[at + low]) | UInt16(input[at + 1 - low]) << 8
    }
    var rest = units.makeIterator()
    var parser = Unicode.UTF16.ForwardParser()
    var at = 0
    while true {
      switch parser.parseScalar(from: &rest) {
      case .valid(let encoded):
        append(Unicode.UTF16.decode(encoded), at)
        at += encoded.count * 2
      case .error(let length):
        append("\u{FFFD}", at)
        at += length * 2
      case .emptyInput:
        // Half a character at the end.
        if input.count % 2 == 1 { append("\u{FFFD}", input.count - 1) }
        return
      }
    }
  }

  /// Windows-1252 above 0x7F, written as the characters that it has where Latin-1 has controls.
  private static let high: [Unicode.Scalar] = Array(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)

  private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    0x80..<0xA0 ~= byte ? high[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }
}

extension Unicode.Scalar {
  /// White space, byte order mark, zero-width characters, choices of a glyph, and the arrow that leads back from a note: what
  /// need not lie in any leaf.
  package var isBlank: Bool {
    switch value {
    case 0x21..<0x7F: false
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0x21A9, 0xFE00...0xFE0F, 0xFEFF: true
    default: properties.isWhitespace
    }
  }
}

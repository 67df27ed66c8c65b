/// The characters of an input with their places, found without the code under test: by the decoders of the
/// standard library, and by counting.
struct Characters {
  struct Character {
    var scalar: Unicode.Scalar
    /// First byte.
    var start: Int
    var line: Int
    var column: Int
    /// Form feeds before it.
    var formFeeds: Int
  }
  private(set) var all: [Character] = []
  private(set) var formFeeds = 0
  /// Index in `all` by first byte.
  private var index: [Int: Int] = [:]
  let size: Int

  /// - Parameter isLegacy: true where the input was read as Windows-1252, one byte a character.
  init(_ input: [UInt8], isLegacy: Bool = false) {
    size = input.count
    for (scalar, start) in Self.scalars(input, isLegacy: isLegacy) { append(scalar, start) }
  }

  /// The character that starts at an offset; nil inside a character and at the end.
  func character(at start: Int) -> Character? {
    index[start].map { all[$0] }
  }

  /// True between two characters, and at both ends of the input.
  func isBoundary(_ offset: Int) -> Bool {
    offset == size || offset == 0 || index[offset] != nil
  }

  /// Number of lines; a last line without a line end counts.
  var lineCount: Int {
    guard let last = all.last else { return 0 }
    return last.line
  }

  private mutating func append(_ scalar: Unicode.Scalar, _ start: Int) {
    var place = (line: 1, column: 1)
    if let last = all.last {
      let endsLine = last.scalar == "\n" || last.scalar == "\r" && scalar != "\n"
      // The byte order mark has no column, in UTF-8 as in UTF-16.
      let step = last.scalar == "\u{FEFF}" && last.start == 0 ? 0 : 1
      place = endsLine ? (last.line + 1, 1) : (last.line, last.column + step)
    }
    index[start] = all.count
    all.append(
      Character(scalar: scalar, start: start, line: place.line, column: place.column, formFeeds: formFeeds))
    if scalar == "\u{C}" { formFeeds += 1 }
  }

  private static func scalars(_ input: [UInt8], isLegacy: Bool) -> [(Unicode.Scalar, Int)] {
    if input.starts(with: [0xFF, 0xFE]) { return utf16(input, low: 0) }
    if input.starts(with: [0xFE, 0xFF]) { return utf16(input, low: 1) }
    if isLegacy { return input.enumerated().map { (Unicode.Scalar($1), $0) } }
    var found: [(Unicode.Scalar, Int)] = []
    var rest = input.makeIterator()
    var parser = Unicode.UTF8.ForwardParser()
    var at = 0
    while true {
      switch parser.parseScalar(from: &rest) {
      case .valid(let encoded):
        found.append((Unicode.UTF8.decode(encoded), at))
        at += encoded.count
      case .error(let length):
        found.append(("\u{FFFD}", at))
        at += length
      case .emptyInput: return found
      }
    }
  }

  private static func utf16(_ input: [UInt8], low: Int) -> [(Unicode.Scalar, Int)] {
    let units = stride(from: 0, to: input.count - 1, by: 2).map { at in
      UInt16(input[at + low]) | UInt16(input[at + 1 - low]) << 8
    }
    var found: [(Unicode.Scalar, Int)] = []
    var rest = units.makeIterator()
    var parser = Unicode.UTF16.ForwardParser()
    var at = 0
    while true {
      switch parser.parseScalar(from: &rest) {
      case .valid(let encoded):
        found.append((Unicode.UTF16.decode(encoded), at))
        at += encoded.count * 2
      case .error(let length):
        found.append(("\u{FFFD}", at))
        at += length * 2
      case .emptyInput:
        // Half a character at the end.
        if input.count % 2 == 1 { found.append(("\u{FFFD}", input.count - 1)) }
        return found
      }
    }
  }
}

extension Unicode.Scalar {
  /// White space, byte order mark and zero-width characters: what need not lie in any leaf.
  var isBlank: Bool {
    switch value {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
    default: properties.isWhitespace
    }
  }
}

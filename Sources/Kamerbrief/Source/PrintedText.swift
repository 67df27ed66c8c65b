/// The input in UTF-8 as it was printed, line by line, with the way back to the bytes as given.
struct PrintedText: Sendable {
  /// The input itself where that is valid UTF-8.
  let text: [UInt8]
  /// Size of the input in bytes.
  let inputSize: Int
  /// What the decoder noticed, at places of ``text``.
  let findings: [EncodingFinding]
  /// First byte of each line in ``text``.
  let lineStarts: [UInt32]
  /// Input offset of each byte of ``text``, and one behind; empty where both are the same.
  private let inputOffsets: [UInt32]
  /// Scalars before every 256th byte of ``text``; empty where the text is ASCII.
  private let scalarsBefore: [UInt32]

  init(_ input: [UInt8]) {
    var oddities = Oddities()
    self.init(input, noting: &oddities)
  }

  /// First bytes of what people may read otherwise than it was printed.
  struct Oddities {
    /// Blanks of one byte, other than plain ones.
    var tabs: [Int] = []
    /// Those of the other ``PrintedCharacters``.
    var characters: [Int] = []
    /// Those of ``KernedWords``.
    var capitals: [Int] = []
  }

  init(_ input: [UInt8], noting oddities: inout Oddities) {
    let decoded = Decoder.decode(input)
    inputSize = input.count
    text = decoded.text
    inputOffsets = decoded.offsets
    findings = decoded.findings
    var starts: [UInt32] = [0]
    starts.reserveCapacity(text.count / 40 + 1026)
    Self.findStarts(text, &starts, &oddities)
    lineStarts = starts
    scalarsBefore = Self.countScalars(text)
  }

  /// Number of lines; a last line without a line end counts.
  var lineCount: Int {
    guard let last = lineStarts.last else { return 0 }
    return Int(last) == text.count || text.count == markLength ? lineStarts.count - 1 : lineStarts.count
  }

  /// Bytes of a byte order mark in ``text``, which no column counts. That of UTF-16 is not in the text; a second
  /// one is a character.
  var markLength: Int { inputOffset(0) == 0 && text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// The offset in the input of an offset in ``text``.
  func inputOffset(_ offset: Int) -> Int {
    inputOffsets.isEmpty ? offset : Int(inputOffsets[offset])
  }

  /// The first offset in ``text`` that is not before an offset in the input.
  func textOffset(of offset: Int) -> Int {
    if inputOffsets.isEmpty { return min(max(offset, 0), text.count) }
    return Bisection.first(below: text.count) { inputOffset($0) >= offset }
  }

  /// Line and column, both from 0, of an offset in ``text``. A column counts scalars.
  func place(of offset: Int) -> (line: Int, column: Int) {
    let line = line(at: offset)
    let start = line == 0 ? min(markLength, offset) : Int(lineStarts[line])
    return (line, scalars(from: start, to: offset))
  }

  /// Line, from 0, that holds an offset in ``text``.
  func line(at offset: Int) -> Int {
    Bisection.last(below: lineStarts.count) { Int(lineStarts[$0]) <= offset }
  }

  /// Scalars between two offsets of ``text``.
  func scalars(from start: Int, to end: Int) -> Int {
    if scalarsBefore.isEmpty { return end - start }
    // Most are asked for from the start of their line.
    if start <= end, end - start < 256 { return UTF8Scan.scalars(in: text, start, end) }
    return scalars(before: end) - scalars(before: start)
  }

  private func scalars(before offset: Int) -> Int {
    let block = offset >> 8
    return Int(scalarsBefore[block]) + UTF8Scan.scalars(in: text, block << 8, offset)
  }

  /// Line starts after LF, CRLF and CR, and oddities.
  private static func findStarts(_ text: [UInt8], _ starts: inout [UInt32], _ oddities: inout Oddities) {
    let bytes = text.span
    var at = 0
    while at < bytes.count {
      // Some at a time, so that room is asked for once for many.
      let (first, end) = (at, min(at &+ 1024, bytes.count))
      at = end
      starts.append(addingCapacity: end &- first) { starts in
        var at = first
        while at < end {
          var found = oddMarks(bytes, at)
          while found != 0 {
            note(bytes, at &+ Eight.first(found), &starts, &oddities)
            found &= found &- 1
          }
          at &+= 8
        }
      }
    }
  }

  /// Marks the bytes, of the eight from a place on, that may end a line or be odd.
  @inline(__always)
  private static func oddMarks(_ bytes: Span<UInt8>, _ at: Int) -> UInt64 {
    // Each of the last ones.
    guard at &+ 9 <= bytes.count else {
      return Eight.all(0x80) &>> UInt64(max(0, 64 &- 8 &* (bytes.count &- at)))
    }
    let eight = Eight.load(bytes, at)
    let blanks = Eight.equal(0x20, Eight.load(bytes, at &+ 1))
    return Eight.below(0x0E, eight) | Eight.openings(eight) | Eight.capital(eight) & blanks
  }

  @inline(__always)
  private static func note(
    _ bytes: Span<UInt8>, _ at: Int, _ starts: inout OutputSpan<UInt32>, _ oddities: inout Oddities
  ) {
    let byte = bytes[at]
    if byte == 0x0A || byte == 0x0D && (at &+ 1 == bytes.count || bytes[at &+ 1] != 0x0A) {
      starts.append(UInt32(truncatingIfNeeded: at &+ 1))
    } else if PrintedCharacters.isTab(byte) {
      oddities.tabs.append(at)
    } else if PrintedCharacters.isUnusual(bytes, at) {
      oddities.characters.append(at)
    } else if Ascii.isUpper(byte), KernedWords.mayOpen(bytes, at) {
      oddities.capitals.append(at)
    }
  }

  /// Scalars before every 256th byte; none where the text is ASCII.
  private static func countScalars(_ text: [UInt8]) -> [UInt32] {
    var before: [UInt32] = []
    before.reserveCapacity(text.count / 256 + 2)
    var scalars = 0
    var block = 0
    while block < text.count {
      let end = min(block + 256, text.count)
      before.append(UInt32(scalars))
      scalars += UTF8Scan.scalars(in: text, block, end)
      block = end
    }
    before.append(UInt32(scalars))
    return scalars == text.count ? [] : before
  }
}

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
    var unusual: [Int] = []
    self.init(input, noting: &unusual)
  }

  /// - Parameter unusual: takes the first bytes of the characters that ``PrintedCharacters`` are about.
  init(_ input: [UInt8], noting unusual: inout [Int]) {
    let decoded = Decoder.decode(input)
    inputSize = input.count
    text = decoded.text
    inputOffsets = decoded.offsets
    findings = decoded.findings
    var starts: [UInt32] = [0]
    starts.reserveCapacity(text.count / 40 + 2)
    Self.findStarts(text, &starts, &unusual)
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

  /// Line starts after LF, CRLF and CR, and unusual characters.
  private static func findStarts(_ text: [UInt8], _ starts: inout [UInt32], _ unusual: inout [Int]) {
    let bytes = text.span
    var at = 0
    while at &+ 8 <= bytes.count {
      let eight = Eight.load(bytes, at)
      var found = Eight.below(0x0E, eight) | Eight.notASCII(eight)
      while found != 0 {
        note(bytes, at &+ Eight.first(found), &starts, &unusual)
        found &= found &- 1
      }
      at &+= 8
    }
    while at < bytes.count {
      note(bytes, at, &starts, &unusual)
      at &+= 1
    }
  }

  @inline(__always)
  private static func note(
    _ bytes: Span<UInt8>, _ at: Int, _ starts: inout [UInt32], _ unusual: inout [Int]
  ) {
    if endsLine(bytes, at) {
      starts.append(UInt32(at &+ 1))
    } else if PrintedCharacters.isUnusual(bytes, at) {
      unusual.append(at)
    }
  }

  @inline(__always)
  private static func endsLine(_ bytes: Span<UInt8>, _ at: Int) -> Bool {
    bytes[at] == 0x0A || bytes[at] == 0x0D && (at &+ 1 == bytes.count || bytes[at &+ 1] != 0x0A)
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

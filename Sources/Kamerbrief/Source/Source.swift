/// The input as UTF-8, with the way back to the bytes as given.
///
/// First stage: bytes in, text, lines and positions out. It never drops a byte: what is no valid
/// text becomes U+FFFD in ``text`` and a finding.
struct Source: Sendable {
  /// The letter in UTF-8; the input itself where that is valid UTF-8.
  let text: [UInt8]
  /// Size of the input in bytes.
  let inputSize: Int
  /// What the decoder noticed.
  let findings: [EncodingFinding]
  /// First byte of each line in ``text``.
  let lineStarts: [UInt32]
  /// Input offset of each byte of ``text``, and one behind; empty where both are the same.
  private let inputOffsets: [UInt32]
  /// Scalars before every 256th byte of ``text``; empty where the text is ASCII.
  private let scalarsBefore: [UInt32]

  init(_ input: [UInt8]) {
    let decoded = Decoder.decode(input)
    text = decoded.text
    inputOffsets = decoded.offsets
    inputSize = input.count
    findings = decoded.findings
    (lineStarts, scalarsBefore) = Self.index(decoded.text)
  }

  /// Number of lines; a last line without a line end counts.
  var lineCount: Int {
    guard let last = lineStarts.last else { return 0 }
    return Int(last) == text.count ? lineStarts.count - 1 : lineStarts.count
  }

  /// Bytes of a byte order mark in ``text``, which no column counts.
  var markLength: Int { text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// The offset in the input of an offset in ``text``.
  func inputOffset(_ offset: Int) -> Int {
    inputOffsets.isEmpty ? offset : Int(inputOffsets[offset])
  }

  /// Line, from 0, that holds an offset of ``text``.
  func line(at offset: Int) -> Int {
    Bisection.last(below: lineStarts.count) { Int(lineStarts[$0]) <= offset }
  }

  /// Scalars between two offsets of ``text``.
  func scalars(from start: Int, to end: Int) -> Int {
    scalarsBefore.isEmpty ? end - start : scalars(before: end) - scalars(before: start)
  }

  private func scalars(before offset: Int) -> Int {
    let block = offset >> 8
    var count = Int(scalarsBefore[block])
    for index in (block << 8)..<offset where text[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// Line starts after LF, CRLF and CR, and the scalar counts.
  private static func index(_ text: [UInt8]) -> ([UInt32], [UInt32]) {
    var starts: [UInt32] = [0]
    starts.reserveCapacity(text.count / 40 + 2)
    var ascii = true
    var index = 0
    let count = text.count
    while index < count {
      let byte = text[index]
      index += 1
      if byte == 0x0A {
        starts.append(UInt32(index))
      } else if byte == 0x0D {
        if index < count, text[index] == 0x0A { index += 1 }
        starts.append(UInt32(index))
      } else if byte >= 0x80 {
        ascii = false
      }
    }
    guard !ascii else { return (starts, []) }
    var before: [UInt32] = []
    before.reserveCapacity(count / 256 + 2)
    var scalars: UInt32 = 0
    for index in 0..<count {
      if index & 0xFF == 0 { before.append(scalars) }
      if text[index] & 0xC0 != 0x80 { scalars += 1 }
    }
    before.append(scalars)
    return (starts, before)
  }
}

import Kamerbrief

/// A place of an input put otherwise: one way in which an extractor, or a disk, does damage.
package struct Edit: Sendable {
  /// The ways.
  package enum Kind: String, Sendable, CaseIterable {
    case lineDropped = "line dropped"
    case lineDoubled = "line doubled"
    case linesSwapped = "lines swapped"
    case pageDropped = "page dropped"
    case tokenDropped = "token dropped"
    case tokenDoubled = "token doubled"
    case cutOff = "cut off"
    case byteFlipped = "byte flipped"
  }
  package var kind: Kind
  /// The bytes that go.
  package var range: Range<Int>
  /// What comes in their place.
  package var bytes: [UInt8]

  /// The input with the edit done.
  package func applied(to input: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(input.count + bytes.count)
    result += input[..<range.lowerBound]
    result += bytes
    result += input[range.upperBound...]
    return result
  }

  /// Where a byte behind or before the edit stands after it.
  package func moved(_ offset: Int) -> Int {
    offset < range.upperBound ? offset : offset + bytes.count - range.count
  }

  /// Every edit of a kind; of flipped bytes `flips`, drawn by the generator.
  package static func all(
    _ kind: Kind, of input: [UInt8], letter: Letter, flips: Int = 10_000, random: inout SeededGenerator
  ) -> [Edit] {
    switch kind {
    case .lineDropped: dropped(kind, lines(of: input))
    case .lineDoubled: doubled(kind, lines(of: input), input)
    case .linesSwapped:
      zip(lines(of: input), lines(of: input).dropFirst()).map { first, second in
        Edit(
          kind: kind, range: first.lowerBound..<second.upperBound,
          bytes: Array(input[second] + input[first]))
      }
    case .pageDropped: dropped(kind, pages(of: input, letter))
    case .tokenDropped: dropped(kind, tokens(of: input))
    case .tokenDoubled: doubled(kind, tokens(of: input), input)
    case .cutOff: input.indices.map { Edit(kind: kind, range: $0..<input.count, bytes: []) }
    case .byteFlipped:
      input.isEmpty
        ? []
        : (0..<flips).map { _ in
          let at = Int.random(in: input.indices, using: &random)
          return Edit(
            kind: kind, range: at..<(at + 1), bytes: [input[at] ^ UInt8.random(in: 1...255, using: &random)])
        }
    }
  }

  private static func dropped(_ kind: Kind, _ ranges: [Range<Int>]) -> [Edit] {
    ranges.map { Edit(kind: kind, range: $0, bytes: []) }
  }

  private static func doubled(_ kind: Kind, _ ranges: [Range<Int>], _ input: [UInt8]) -> [Edit] {
    ranges.map { Edit(kind: kind, range: $0.upperBound..<$0.upperBound, bytes: Array(input[$0])) }
  }

  /// Lines with their ends.
  package static func lines(of input: [UInt8]) -> [Range<Int>] {
    var starts = [0]
    for (at, byte) in input.enumerated() where byte == 0x0A { starts.append(at + 1) }
    if starts.last != input.count { starts.append(input.count) }
    return zip(starts, starts.dropFirst()).map { $0..<$1 }
  }

  private static func tokens(of input: [UInt8]) -> [Range<Int>] {
    let offsets = TokenTrace(of: input).inputOffsets
    return zip(offsets, offsets.dropFirst()).filter { $0 < $1 }.map { $0..<$1 }
  }

  /// From the first element of a page to the first of the next.
  private static func pages(of input: [UInt8], _ letter: Letter) -> [Range<Int>] {
    var starts: [Int: Int] = [:]
    for item in letter.allSpans {
      starts[item.span.page] = min(item.span.start, starts[item.span.page] ?? .max)
    }
    let bounds = starts.values.sorted() + [input.count]
    return zip(bounds, bounds.dropFirst()).map { $0..<$1 }
  }
}

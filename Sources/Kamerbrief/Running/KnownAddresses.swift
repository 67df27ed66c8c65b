/// Addresses that stand whole somewhere in the letter, to be asked whether one goes on as another does.
///
/// Letters count in any case, and so do a few signs that differ in the same bit.
struct KnownAddresses {
  private let text: [UInt8]
  /// Places in the text, in the order of what stands there.
  private var ranges: [Range<Int>]

  /// Bytes of an address that are compared: browsers take hardly more, and no answer costs more than so many.
  private static let longest = 2048
  /// Bytes that are too few to tell one address from another.
  private static let shortest = 12

  init(text: [UInt8], ranges: [Range<Int>]) {
    self.text = text
    self.ranges = ranges
    self.ranges.sort { Self.order(text.span, $0, text.span, $1) < 0 }
  }

  /// True where one of them opens with what was written so far and some bytes of the text behind it.
  func open(with written: LineText, and rest: Range<Int>) -> Bool {
    opening(written, rest) != nil
  }

  /// Whether one of them opens with what was written so far, is just that, and whether one goes on with the byte at a
  /// place of the text.
  func continuation(of written: LineText, at next: Int) -> (isKnown: Bool, isWhole: Bool, goesOn: Bool) {
    guard let first = opening(written, 0..<0) else { return (false, false, false) }
    let known = ranges[first]
    // The shortest stands first.
    if known.count > written.count, text[known.lowerBound + written.count] | 0x20 == text[next] | 0x20 {
      return (true, false, true)
    }
    return (true, known.count == written.count, open(with: written, and: next..<(next + 1)))
  }

  /// The first that opens with what was written and the rest.
  private func opening(_ written: LineText, _ rest: Range<Int>) -> Int? {
    guard !ranges.isEmpty, written.count + rest.count >= Self.shortest, let place = first(written, rest),
      agrees(ranges[place], written, rest) == 0
    else { return nil }
    return place
  }

  /// The first that does not stand before what was written and the rest.
  private func first(_ written: LineText, _ rest: Range<Int>) -> Int? {
    guard written.count + rest.count <= Self.longest else { return nil }
    let place = Bisection.first(below: ranges.count) { agrees(ranges[$0], written, rest) >= 0 }
    return place < ranges.count ? place : nil
  }

  /// Below zero where an address stands before what was written and the rest, zero where it opens with them.
  private func agrees(_ known: Range<Int>, _ written: LineText, _ rest: Range<Int>) -> Int {
    let shared = min(known.count, written.count)
    let order = Self.order(
      text.span, known.prefix(shared), written.text.span, written.start..<(written.start + shared))
    guard order == 0 else { return order }
    guard shared == written.count else { return -1 }
    let behind = known.dropFirst(shared)
    let more = min(behind.count, rest.count)
    let next = Self.order(text.span, behind.prefix(more), text.span, rest.prefix(more))
    return next == 0 && more < rest.count ? -1 : next
  }

  /// Below zero where the first bytes stand before the others, zero where both are the same.
  private static func order(
    _ text: Span<UInt8>, _ one: Range<Int>, _ otherText: Span<UInt8>, _ other: Range<Int>
  ) -> Int {
    let fold = Eight.all(0x20)
    let count = min(one.count, other.count, longest)
    var at = 0
    while at &+ 8 <= count {
      let first = Eight.load(text, one.lowerBound &+ at) | fold
      let second = Eight.load(otherText, other.lowerBound &+ at) | fold
      // The first byte stands lowest, and counts most.
      if first != second { return first.byteSwapped < second.byteSwapped ? -1 : 1 }
      at &+= 8
    }
    while at < count {
      let first = text[one.lowerBound &+ at] | 0x20
      let second = otherText[other.lowerBound &+ at] | 0x20
      if first != second { return first < second ? -1 : 1 }
      at &+= 1
    }
    return min(one.count, longest) - min(other.count, longest)
  }
}

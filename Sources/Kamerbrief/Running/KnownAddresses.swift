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

  var isEmpty: Bool { ranges.isEmpty }

  /// Those that open with the same bytes.
  struct Family {
    /// Where they stand in the order.
    var places: Range<Int>
    /// How many bytes those are.
    var shared: Int
  }

  /// Those that open with some bytes.
  @inline(__always)
  func family(_ bytes: LineText) -> Family {
    let all = Family(places: ranges.indices, shared: 0)
    guard !ranges.isEmpty, let first = first(of: all, bytes) else {
      return Family(places: 0..<0, shared: bytes.count)
    }
    let end = first + Bisection.first(below: ranges.count - first) { order(first + $0, all, bytes) > 0 }
    return Family(places: first..<end, shared: bytes.count)
  }

  /// True where one of a family goes on with some bytes, and so tells which address it is.
  @inline(__always)
  func goesOn(_ family: Family, with bytes: LineText) -> Bool {
    !family.places.isEmpty && family.shared + bytes.count >= Self.shortest && first(of: family, bytes) != nil
  }

  /// Whether one of a family is just what the family shares, and whether one goes on with the byte at a place of the text.
  func continuation(of family: Family, at next: Int) -> (isWhole: Bool, goesOn: Bool) {
    guard !family.places.isEmpty, family.shared >= Self.shortest else { return (false, false) }
    // The shortest stands first.
    return (
      ranges[family.places.lowerBound].count == family.shared,
      goesOn(family, with: LineText(text, next..<(next + 1)))
    )
  }

  /// The first of a family that goes on with some bytes.
  private func first(of family: Family, _ bytes: LineText) -> Int? {
    guard family.shared + bytes.count <= Self.longest else { return nil }
    let first = family.places.lowerBound
    let place = first + Bisection.first(below: family.places.count) { order(first + $0, family, bytes) >= 0 }
    return place < family.places.upperBound && order(place, family, bytes) == 0 ? place : nil
  }

  /// Below zero where one of a family stands before what goes on with some bytes, zero where it goes on with them.
  private func order(_ place: Int, _ family: Family, _ bytes: LineText) -> Int {
    let known = ranges[place].dropFirst(family.shared)
    let count = min(known.count, bytes.count)
    let order = Self.order(
      text.span, known.prefix(count), bytes.text.span, bytes.start..<(bytes.start + count))
    return order == 0 && count < bytes.count ? -1 : order
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

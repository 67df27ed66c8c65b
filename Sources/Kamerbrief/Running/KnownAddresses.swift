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
    self.ranges.sort { Self.precedes(text.span, $0, $1) }
  }

  var isEmpty: Bool { ranges.isEmpty }

  /// Those that open with the same bytes.
  struct Family {
    /// Where they stand in the order.
    var places = 0..<0
    /// How many bytes those are.
    var shared = 0
  }

  /// Those that open with some bytes.
  @inline(__always)
  func family(_ bytes: LineText) -> Family {
    guard !ranges.isEmpty, let first = first(of: Family(places: ranges.indices, shared: 0), bytes) else {
      return Family(places: 0..<0, shared: bytes.count)
    }
    let others = Family(places: first..<ranges.count, shared: 0)
    return Family(places: first..<bound(of: others, bytes, isBehind: true).place, shared: bytes.count)
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
    let bound = bound(of: family, bytes, isBehind: false)
    return bound.goesOn ? bound.place : nil
  }

  /// Where those of a family stand that go on with some bytes: before the first of them, and whether there is one, or behind
  /// the last.
  private func bound(of family: Family, _ bytes: LineText, isBehind: Bool) -> (place: Int, goesOn: Bool) {
    let (known, asked) = (text.span, bytes.text.span)
    var (low, high) = (family.places.lowerBound, family.places.upperBound)
    // How much of the bytes is shared by what stands before `low`, and by what stands at `high`: all between share the less.
    var (before, behind) = (0, 0)
    while low < high {
      let middle = (low &+ high) >> 1
      let rest = ranges[middle].lowerBound &+ family.shared..<ranges[middle].upperBound
      let shared = Self.shared(known, rest, asked, bytes.start..<bytes.end, from: min(before, behind))
      let stands =
        shared == bytes.count
        ? isBehind
        : shared == rest.count
          || known[rest.lowerBound &+ shared] | 0x20 < asked[bytes.start &+ shared] | 0x20
      if stands {
        (low, before) = (middle &+ 1, shared)
      } else {
        (high, behind) = (middle, shared)
      }
    }
    return (low, low < family.places.upperBound && behind == bytes.count)
  }

  private static func precedes(_ text: Span<UInt8>, _ one: Range<Int>, _ other: Range<Int>) -> Bool {
    let shared = shared(text, one, text, other, from: 0)
    guard shared < min(one.count, other.count, longest) else {
      return min(one.count, longest) < min(other.count, longest)
    }
    return text[one.lowerBound &+ shared] | 0x20 < text[other.lowerBound &+ shared] | 0x20
  }

  /// How many bytes two ranges share at their start.
  /// - Parameter first: so many they do.
  private static func shared(
    _ text: Span<UInt8>, _ one: Range<Int>, _ otherText: Span<UInt8>, _ other: Range<Int>, from first: Int
  ) -> Int {
    let fold = Eight.all(0x20)
    let count = min(one.count, other.count, longest)
    var at = first
    while at &+ 8 <= count {
      let eight = Eight.load(text, one.lowerBound &+ at) | fold
      let differing = eight ^ (Eight.load(otherText, other.lowerBound &+ at) | fold)
      if differing != 0 { return at &+ Eight.first(differing) }
      at &+= 8
    }
    while at < count, text[one.lowerBound &+ at] | 0x20 == otherText[other.lowerBound &+ at] | 0x20 {
      at &+= 1
    }
    return at
  }
}

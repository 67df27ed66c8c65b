/// The search that leads an offset to its line, page, token or copy.
enum Bisection {
  /// The last index below `count` for which `holds`, which must hold for the first ones only; 0 where it holds
  /// for none.
  @inline(__always)
  static func last(below count: Int, where holds: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while high - low > 1 {
      let middle = (low + high) / 2
      if holds(middle) { low = middle } else { high = middle }
    }
    return low
  }

  /// The first index below `count` for which `holds`, which must hold for the last ones only; `count` where it holds
  /// for none.
  @inline(__always)
  static func first(below count: Int, where holds: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// Leads from one stretch of the text after another to the places of a rising list that lie in each. Stretches mostly
/// rise too, so that each search goes on where the last one ended.
struct PlaceCursor {
  private var next = 0

  /// Indices of the places from `start` up to `end`.
  @inline(__always)
  mutating func places<Place: Comparable & BitwiseCopyable>(
    of list: Span<Place>, _ start: Place, _ end: Place
  ) -> Range<Int> {
    // Columns stand out of order.
    if next > 0, list[next &- 1] >= start { next = Bisection.first(below: list.count) { list[$0] >= start } }
    while next < list.count, list[next] < start { next &+= 1 }
    let first = next
    while next < list.count, list[next] < end { next &+= 1 }
    return first..<next
  }
}

/// The search that leads an offset to its line, page, token or copy.
enum Bisection {
  /// The last index below `count` for which `holds`, which must hold for the first ones only; 0 where it holds
  /// for none.
  @inline(__always)
  static func last(below count: Int, where holds: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while high &- low > 1 {
      let middle = (low &+ high) >> 1
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
      let middle = (low &+ high) >> 1
      if holds(middle) { high = middle } else { low = middle &+ 1 }
    }
    return low
  }
}

/// Leads from one stretch of the text after another to the places of a rising list that lie in each. Stretches mostly
/// rise too, so that each search goes on where the last one ended.
struct PlaceCursor {
  private var next = 0

  /// Places that are gone over one by one, before the whole list is searched.
  private static let nearby = 16

  /// The first index below `count` for which `holds`, which must hold for the last ones only; `count` where it holds for
  /// none. Where stretches do not rise, as in columns, or far ahead, nothing is gone over one by one.
  @inline(__always)
  mutating func first(below count: Int, where holds: (Int) -> Bool) -> Int {
    var steps = next > 0 && holds(next &- 1) ? 0 : Self.nearby
    while steps > 0, next < count, !holds(next) {
      next &+= 1
      steps &-= 1
    }
    if steps == 0 { next = Bisection.first(below: count, where: holds) }
    return next
  }

  /// Goes on from an index, where the places before it have been read.
  @inline(__always)
  mutating func pass(_ index: Int) { next = index }

  /// Indices of the places from `start` up to `end`.
  @inline(__always)
  mutating func places<Place: Comparable & BitwiseCopyable>(
    of list: Span<Place>, _ start: Place, _ end: Place
  ) -> Range<Int> {
    let first = first(below: list.count) { list[$0] >= start }
    while next < list.count, list[next] < end { next &+= 1 }
    return first..<next
  }
}

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

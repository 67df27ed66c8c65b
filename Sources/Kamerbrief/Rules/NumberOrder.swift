/// How a run of numbers departs from 1, 2, 3 …: what comes twice, and what stands out of order.
///
/// The longest rising run is taken as right; all else is a number twice or a number out of order. So one
/// misplaced number is one fault, whatever it does to its neighbours.
struct NumberOrder {
  /// A number twice: where it stands, and where it stood.
  struct Duplicate {
    var at: Int
    var first: Int
  }
  /// Numbers side by side that stand out of order.
  struct Displaced {
    var at: Range<Int>
    /// The number in order before them, or nil at the start.
    var before: Int?
    /// The number in order behind them, or nil at the end.
    var after: Int?
  }
  private(set) var duplicates: [Duplicate] = []
  private(set) var displaced: [Displaced] = []
  /// The numbers as meant: those that a fault explains are put right.
  private(set) var meant: [Int]
  let numbers: [Int]

  init(_ numbers: [Int]) {
    self.numbers = numbers
    meant = numbers
    guard zip(numbers, numbers.dropFirst()).contains(where: { $0 >= $1 }) else { return }
    let rising = Self.rising(numbers)
    var isRising = Array(repeating: false, count: numbers.count)
    var first = KeyTable<Int>(capacity: numbers.count)
    for index in rising {
      isRising[index] = true
      first.set(index, for: numbers[index])
    }
    var before: Int?
    var index = 0
    var next = 0
    while index < numbers.count {
      if isRising[index] {
        before = index
        next += 1
        index += 1
        continue
      }
      if let seen = first[numbers[index]] {
        duplicates.append(Duplicate(at: index, first: seen))
        index += 1
        continue
      }
      let start = index
      while index < numbers.count, !isRising[index], first[numbers[index]] == nil {
        first.set(index, for: numbers[index])
        index += 1
      }
      displaced.append(
        Displaced(at: start..<index, before: before, after: next < rising.count ? rising[next] : nil))
    }
  }

  /// The longest rising run, as indices; of equals the one with the smallest numbers, of the same number
  /// the first place.
  private static func rising(_ numbers: [Int]) -> [Int] {
    var tails: [Int] = []
    var previous = Array(repeating: -1, count: numbers.count)
    for (index, number) in numbers.enumerated() {
      var low = 0
      var high = tails.count
      while low < high {
        let middle = (low + high) / 2
        if numbers[tails[middle]] < number { low = middle + 1 } else { high = middle }
      }
      previous[index] = low > 0 ? tails[low - 1] : -1
      if low == tails.count {
        tails.append(index)
      } else if numbers[tails[low]] > number {
        tails[low] = index
      }
    }
    var result: [Int] = []
    var at = tails.last ?? -1
    while at >= 0 {
      result.append(at)
      at = previous[at]
    }
    return result.reversed()
  }

  /// Places of wrong numbers, each with the numbers that would be right there.
  var slots: [(at: Int, fits: Range<Int>)] {
    var result: [(Int, Range<Int>)] = []
    func add(_ index: Int) {
      let before = index > 0 ? numbers[index - 1] : 0
      let after = index + 1 < numbers.count ? numbers[index + 1] : before + 2
      if after > before + 1 { result.append((index, (before + 1)..<after)) }
    }
    for duplicate in duplicates { add(duplicate.at) }
    for run in displaced where run.at.count == 1 { add(run.at.lowerBound) }
    return result
  }

  /// Takes wrong numbers for the one number that is missing where they stand and that `exists` elsewhere.
  ///
  /// "3, 4, 4, 6" with notes 3 to 6 is one fault: the second 4 should be 5.
  mutating func correct(where exists: (Int) -> Bool, unless isNeeded: (Int) -> Bool) {
    let slots = slots
    guard !slots.isEmpty else { return }
    let own = KeySet(numbers)
    let twice = KeySet(duplicates.map(\.at))
    for slot in slots where slot.fits.count <= 4 {
      guard twice.contains(slot.at) || !isNeeded(numbers[slot.at]) else { continue }
      let missing = slot.fits.filter { !own.contains($0) && exists($0) }
      if missing.count == 1 { meant[slot.at] = missing[0] }
    }
  }
}

/// Cuts a run of numbers where it counts from 1 again.
enum NumberSeries {
  /// - Parameter eager: also where a single 1 could be a number twice.
  static func split(_ numbers: [Int], eager: Bool) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    var highest = 0
    for (index, number) in numbers.enumerated() {
      if number == 1, index > start, opens(numbers, index, highest) || eager {
        result.append(start..<index)
        start = index
        highest = 0
      }
      highest = max(highest, number)
    }
    if start < numbers.count { result.append(start..<numbers.count) }
    return result
  }

  /// "1, 2, 3, 1, 2": what follows has been counted before.
  private static func opens(_ numbers: [Int], _ index: Int, _ highest: Int) -> Bool {
    guard index + 1 < numbers.count else { return false }
    let next = numbers[index + 1]
    return next > 1 && next <= 3 && next <= highest
  }
}

/// Runs of numbers that rise by one: "6 to 9".
enum NumberRuns {
  static func runs(_ sorted: [Int]) -> [ClosedRange<Int>] {
    var result: [ClosedRange<Int>] = []
    for number in sorted {
      if let last = result.last, last.upperBound + 1 == number {
        result[result.count - 1] = last.lowerBound...number
      } else {
        result.append(number...number)
      }
    }
    return result
  }

  /// "Note 4" or "Notes 4 to 6".
  static func named(_ one: String, _ many: String, _ run: ClosedRange<Int>) -> String {
    if run.count == 1 { return "\(one) \(run.lowerBound)" }
    return "\(many) \(run.lowerBound) \(run.count == 2 ? "and" : "to") \(run.upperBound)"
  }
}

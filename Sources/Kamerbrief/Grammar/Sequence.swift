/// Picks a series of numbers out of candidates in text order.
///
/// Notes and markers count 1, 2, 3 …; a gap, a number twice and a step back are possible, and cost
/// something. The best series over the whole letter decides, so that one misleading line does not. Every
/// candidate is compared with a bounded number of series, which keeps the cost linear.
struct SequenceFinder {
  /// What a step between two numbers costs or earns.
  struct Costs: Sendable {
    var next = 1.2
    var firstIsOne = 1.2
    var firstIsOther = -0.8
    var same = -2.2
    var skip = -1.6
    var skipMore = -0.25
    var back = -3.0
    var restart = -2.6
  }
  private struct Node {
    var score: Double
    var candidate: Int32
    var number: Int32
    var previous: Int32
  }
  let costs: Costs
  private var nodes: [Node] = []
  /// Best series that ends with a number, as an index of `nodes`, as far as numbers were added.
  private var bestByNumber: [Int] = []
  private var best = -1
  /// The smallest number that was added.
  private var least = Int.max
  /// Largest number that is looked for.
  let limit: Int

  /// - Parameter count: how many candidates there will be, at most.
  init(limit: Int, costs: Costs = Costs(), expecting count: Int = 0) {
    self.limit = limit
    self.costs = costs
    nodes.reserveCapacity(count)
  }

  /// Adds a candidate; higher scores speak for it.
  mutating func add(_ candidate: Int, number: Int, score: Double) {
    guard number >= 1, number <= limit else { return }
    while bestByNumber.count <= number { bestByNumber.append(-1) }
    let candidate = Int32(candidate)
    let same = bestByNumber[number]
    var top = (number == 1 ? costs.firstIsOne : costs.firstIsOther) + score
    var from = -1
    func consider(_ node: Int, _ step: Double) {
      guard node >= 0, nodes[node].candidate != candidate else { return }
      let value = nodes[node].score + step + score
      if value > top {
        top = value
        from = node
      }
    }
    consider(bestByNumber[number - 1], costs.next)
    consider(same, costs.same)
    // Where even the best series would be worth less behind a gap, all would.
    if best >= 0, nodes[best].score + costs.skip + score > top {
      var skipped = 2
      while skipped <= 8, number - skipped >= least {
        consider(bestByNumber[number - skipped], costs.skip + costs.skipMore * Double(skipped - 2))
        skipped += 1
      }
    }
    consider(best, number == 1 ? costs.restart : costs.back)
    least = min(least, number)
    if same < 0 || nodes[same].score <= top {
      nodes.append(
        Node(score: top, candidate: candidate, number: Int32(number), previous: Int32(from)))
      bestByNumber[number] = nodes.count - 1
      if best < 0 || nodes[best].score < top { best = nodes.count - 1 }
    }
  }

  /// Score of the best series.
  var score: Double { best < 0 ? 0 : nodes[best].score }

  /// The best series: candidates with their numbers, in text order.
  func series() -> [(candidate: Int, number: Int)] {
    var result: [(candidate: Int, number: Int)] = []
    var at = best
    while at >= 0 {
      result.append((Int(nodes[at].candidate), Int(nodes[at].number)))
      at = Int(nodes[at].previous)
    }
    return result.reversed()
  }
}

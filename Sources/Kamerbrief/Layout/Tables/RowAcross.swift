/// A row that is printed across its columns.
struct RowAcross {
  var lines: [LineAcross]
  var number: Range<Int>?
  /// The first word behind the names of the motion's members.
  var namesEnd = 0
  /// True for the last row of a page, behind which other text can stand.
  var isLast = false
  /// True where a column stands between the motion's and the answer's.
  var needsMiddle = false

  /// The width of the widest line, without what stands before the motion. Of a page's last row the first line is sure to be one.
  var widest: Int {
    lines.prefix(isLast ? 1 : lines.count).reduce(0) {
      max($0, $1.width(of: $1.first..<$1.words.count, without: $1.middle))
    }
  }

  /// Takes the cells before the motion's: each line goes on with the motion behind them.
  mutating func take(leads found: [[Range<Int>]]) {
    for line in lines.indices {
      for (column, parts) in found.enumerated() where parts.count > line {
        lines[line].cells.append((column, parts[line].lowerBound))
        lines[line].first = parts[line].upperBound
      }
    }
  }

  /// Takes the cells between the motion's and the answer's.
  mutating func take(middles found: [[Range<Int>]], from column: Int) {
    for line in lines.indices {
      for (order, parts) in found.enumerated() where parts.count > line {
        lines[line].cells.append((column + order, parts[line].lowerBound))
        lines[line].middle =
          (lines[line].middle?.lowerBound ?? parts[line].lowerBound)..<parts[line].upperBound
      }
    }
  }

  /// True where the answer opens behind what the motion is about with a word that no name opens with, or right behind one that
  /// another one belongs to; or where a cell between them parts both, or one before them is cut and goes on below.
  func isProven(_ splits: [Int]) -> Bool {
    guard let split = splits.first else { return false }
    guard lines[0].middle == nil, lines.dropFirst().allSatisfy({ $0.cells.isEmpty }) else { return true }
    let left = lines[0].first..<split
    return lines[0].holdsTopic(left) && (lines[0].isOpen(behind: split) || lines[0].opensSentence(split))
  }

  /// What each line's words say of the places where it may be split: asked once, as they are weighed for many widths.
  func weighed() -> [LineSplits] {
    var weighed: [LineSplits] = []
    weighed.reserveCapacity(lines.count)
    for (order, line) in lines.enumerated() {
      weighed.append(
        LineSplits(line, below: order > 0 ? (lines[order - 1], weighed[order - 1].candidates) : nil))
    }
    return weighed
  }

  /// What speaks against a cell that goes on on the next line although its first word there had room.
  private static func room(_ width: Int, _ column: Int) -> Int {
    width * 100 < column * 95 ? 6 : width < column ? 2 : width * 100 < column * 104 ? 1 : 0
  }

  /// For each line the first word of the answer, at the least cost; fewer lines than the row has where what follows is no part of it.
  /// - Parameter lines: as ``weighed()`` gives them.
  func splits(_ lines: [LineSplits], _ motions: Int, _ answers: Int) -> (cost: Int, splits: [Int])? {
    typealias State = (split: Int, cost: Int, before: Int)
    var states: [[State]] = []
    var best: (cost: Int, line: Int, state: Int)?
    for (order, line) in lines.enumerated() {
      var next: [State] = []
      next.reserveCapacity(line.candidates.count)
      for split in line.candidates {
        let (left, right) = (line.motions[split], line.answers[split])
        guard left.width <= motions * 104 / 100, right.width <= answers * 104 / 100 else { continue }
        let own =
          left.faults + right.faults + (left.width > motions ? 1 : 0) + (right.width > answers ? 1 : 0)
        guard order > 0 else {
          next.append((split, own, 0))
          continue
        }
        let above = lines[order - 1]
        var reached: (cost: Int, before: Int)?
        for (index, state) in states[order - 1].enumerated() {
          let (motion, answer) = (above.motions[state.split], above.answers[state.split])
          guard !motion.isEmpty || left.isEmpty, !answer.isEmpty || right.isEmpty else { continue }
          var cost = state.cost + own
          if left.isEmpty {
            cost += motion.isEmpty ? 0 : motion.goesOn
          } else {
            cost += Self.room(motion.width + left.first, motions) + line.clashes[state.split]
          }
          if right.isEmpty {
            cost += answer.isEmpty || !answer.isOpen ? 0 : 6
          } else {
            cost += Self.room(answer.width + right.first, answers) + right.clash
          }
          if cost < reached?.cost ?? .max { reached = (cost, index) }
        }
        if let reached { next.append((split, reached.cost, reached.before)) }
      }
      guard !next.isEmpty else {
        if isLast { break }
        return nil
      }
      states.append(next)
      if !isLast, order + 1 < lines.count { continue }
      for (index, state) in next.enumerated() {
        let (left, right) = (line.motions[state.split], line.answers[state.split])
        let cost =
          state.cost + (left.isEmpty ? 0 : left.goesOn) + (right.isEmpty || right.endsSentence ? 0 : 1)
        if cost <= best?.cost ?? .max { best = (cost, order, index) }
      }
    }
    guard let best else { return nil }
    var splits: [Int] = []
    var state = best.state
    for order in (0...best.line).reversed() {
      splits.append(states[order][state].split)
      state = states[order][state].before
    }
    return (best.cost, splits.reversed())
  }
}

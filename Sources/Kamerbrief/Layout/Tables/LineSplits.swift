/// What the words of a line say of the places where it may be split between a motion's cell and the answer's.
struct LineSplits {
  /// The words of one cell on the line.
  struct CellWords {
    var isEmpty = true
    var width = 0
    /// The width of the first word with the blank before it.
    var first = 0
    /// Signs that they are of two cells.
    var faults = 0
    var isOpen = false
    var endsSentence = false
    /// What speaks against them as those that follow the last words of the line above; of the answer's only.
    var clash = 0

    /// What speaks against nothing that follows in a motion's cell.
    var goesOn: Int { isOpen ? 6 : endsSentence ? 3 : 0 }
  }
  /// Words before which the line may be split, or their count where the answer has none of it.
  let candidates: [Int]
  /// For each word before which the line may be split those of either cell; of the other words, from 0 to their count, none.
  private(set) var motions: [CellWords]
  private(set) var answers: [CellWords]
  /// What speaks against the motion's words as those that follow the line above, by the place where that is split.
  private(set) var clashes: [Int]

  init(_ line: LineAcross, below lineAbove: (line: LineAcross, candidates: [Int])?) {
    let count = line.words.count
    let above = lineAbove?.line
    if above != nil {
      candidates = Array(line.middle.map { $0.upperBound..<$0.upperBound + 1 } ?? line.first..<count + 1)
    } else {
      // Both cells open on the first line of a row.
      let range =
        line.middle.map { $0.upperBound..<$0.upperBound + 1 } ?? line.first + 2..<max(line.first + 2, count)
      candidates = range.filter { $0 < count && line.opensCell($0) }
    }
    motions = [CellWords](repeating: CellWords(), count: count + 1)
    answers = motions
    let faults = line.faults()
    func words(_ range: Range<Int>, _ faults: [Int], isOpen: Bool) -> CellWords {
      CellWords(
        isEmpty: false, width: line.width(range), first: line.first(range),
        faults: faults[range.upperBound - 1] - faults[range.lowerBound],
        isOpen: isOpen, endsSentence: line.endsSentence(range))
    }
    // All answers end where the line does.
    let isOpen = count > 0 && line.isOpen(behind: count)
    for split in candidates {
      let motion = line.motion(split)
      if !motion.isEmpty {
        motions[split] = words(motion, faults.motion, isOpen: line.isOpen(behind: motion.upperBound))
      }
      guard split < count else { continue }
      answers[split] = words(split..<count, faults.answer, isOpen: isOpen)
      if let above { answers[split].clash = above.clash(above.words.count - 1, line, split) }
    }
    clashes = [Int](repeating: 0, count: (above?.words.count ?? 0) + 1)
    guard let (above, candidates) = lineAbove, line.first < count else { return }
    for split in candidates {
      let motion = above.motion(split)
      if !motion.isEmpty { clashes[split] = above.clash(motion.upperBound - 1, line, line.first) }
    }
  }
}

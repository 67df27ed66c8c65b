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
  /// For each word before which a line is split, from 0 to their count, those of either cell.
  private(set) var motions: [CellWords] = []
  private(set) var answers: [CellWords] = []
  /// What speaks against the motion's words as those that follow the line above, by the place where that is split.
  private(set) var clashes: [Int] = []

  init(_ line: LineAcross, below above: LineAcross?) {
    let count = line.words.count
    if above != nil {
      candidates = Array(line.middle.map { $0.upperBound..<$0.upperBound + 1 } ?? line.first..<count + 1)
    } else {
      // Both cells open on the first line of a row.
      let range =
        line.middle.map { $0.upperBound..<$0.upperBound + 1 } ?? line.first + 2..<max(line.first + 2, count)
      candidates = range.filter { $0 < count && line.opensCell($0) }
    }
    motions.reserveCapacity(count + 1)
    answers.reserveCapacity(count + 1)
    let faults = (motion: line.faults(isMotion: true), answer: line.faults(isMotion: false))
    func words(_ range: Range<Int>, _ faults: [Int]) -> CellWords {
      guard !range.isEmpty else { return CellWords() }
      return CellWords(
        isEmpty: false, width: line.width(range), first: line.first(range),
        faults: faults[range.upperBound - 1] - faults[range.lowerBound],
        isOpen: line.isOpen(behind: range.upperBound), endsSentence: line.endsSentence(range))
    }
    for split in 0...count {
      motions.append(words(line.motion(split), faults.motion))
      var answer = words(split..<count, faults.answer)
      if let above, !answer.isEmpty { answer.clash = above.clash(above.words.count - 1, line, split) }
      answers.append(answer)
    }
    guard let above, line.first < count else {
      clashes = [Int](repeating: 0, count: (above?.words.count ?? 0) + 1)
      return
    }
    clashes.reserveCapacity(above.words.count + 1)
    for split in 0...above.words.count {
      let motion = above.motion(split)
      clashes.append(motion.isEmpty ? 0 : above.clash(motion.upperBound - 1, line, line.first))
    }
  }
}

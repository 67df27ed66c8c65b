/// A row that is printed across its columns.
struct RowAcross {
  var lines: [LineAcross]
  var number: Range<Int>?
  /// Columns with the place where each opens on the first line.
  var cells: [(column: Int, at: Int)] = []
  /// The first word behind the names of the motion's members.
  var namesEnd = 0
  /// True for the last row of a page, behind which other text can stand.
  var isLast = false
  /// True where the date before the motion goes on on the next line.
  var lacksYear = false

  /// The width of the widest line, without what stands before the motion.
  var widest: Int {
    lines.reduce(0) { max($0, $1.width(of: $1.first..<$1.words.count, without: $1.middle)) }
  }

  /// Leaves the year of a date to the date's column.
  mutating func passYear() {
    if lacksYear, lines.count > 1, lines[1].opensYear { lines[1].first = 1 }
  }

  /// True where the answer opens behind what the motion is about with a word that no name opens with, or right behind one that
  /// another one belongs to; or where a cell between them parts both.
  func isProven(_ splits: [Int]) -> Bool {
    guard let split = splits.first else { return false }
    guard lines[0].middle == nil else { return true }
    let left = lines[0].first..<split
    return lines[0].holdsTopic(left) && (lines[0].isOpen(left) || lines[0].opensSentence(split))
  }

  /// What speaks against a cell that goes on on the next line although its first word there had room.
  private func room(_ width: Int, _ column: Int) -> Int {
    width * 100 < column * 95 ? 6 : width < column ? 2 : width * 100 < column * 104 ? 1 : 0
  }

  /// For each line the first word of the answer, at the least cost; fewer lines than the row has where what follows is no part of it.
  func splits(_ motions: Int, _ answers: Int) -> (cost: Int, splits: [Int])? {
    typealias State = (split: Int, cost: Int, before: Int)
    var states: [[State]] = []
    var best: (cost: Int, line: Int, state: Int)?
    for (order, line) in lines.enumerated() {
      var next: [State] = []
      let count = line.words.count
      let candidates =
        line.middle.map { $0.upperBound..<$0.upperBound + 1 }
        ?? (order > 0 ? line.first..<count + 1 : line.first + 2..<max(line.first + 2, count))
      for split in candidates {
        let left = line.motion(split)
        let right = split..<count
        guard line.width(left) <= motions * 104 / 100, line.width(right) <= answers * 104 / 100,
          order > 0 || split < count && line.opensCell(split)
        else { continue }
        let own =
          line.faults(left, isMotion: true) + line.faults(right, isMotion: false)
          + (line.width(left) > motions ? 1 : 0) + (line.width(right) > answers ? 1 : 0)
        var reached: (cost: Int, before: Int)?
        if order == 0 {
          reached = (own, 0)
        } else {
          for (index, state) in states[order - 1].enumerated() {
            let above = lines[order - 1]
            let before = above.motion(state.split)
            guard !before.isEmpty || left.isEmpty, state.split < above.words.count || right.isEmpty else {
              continue
            }
            var cost = state.cost + own
            if !left.isEmpty { cost += room(above.width(before) + line.first(left), motions) }
            if !right.isEmpty {
              cost += room(above.width(state.split..<above.words.count) + line.first(right), answers)
            }
            cost +=
              above.clash(before, line, left) + above.clash(state.split..<above.words.count, line, right)
            if left.isEmpty, !before.isEmpty {
              cost += above.isOpen(before) ? 6 : above.endsSentence(before) ? 3 : 0
            }
            if right.isEmpty, state.split < above.words.count, above.isOpen(state.split..<above.words.count) {
              cost += 6
            }
            if cost < reached?.cost ?? .max { reached = (cost, index) }
          }
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
        let left = line.motion(state.split)
        var cost = state.cost
        if !left.isEmpty { cost += line.isOpen(left) ? 6 : line.endsSentence(left) ? 3 : 0 }
        if state.split < count, !line.endsSentence(state.split..<count) { cost += 1 }
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

/// A line as words with their widths.
struct LineAcross {
  let text: [UInt8]
  var line: Int
  /// The first word that is no part of a cell before the motion's.
  var first = 0
  var words: [Range<Int>] = []
  /// The words of a cell between the motion and the answer.
  var middle: Range<Int>?
  /// For each word the width of what stands before it, the blank included.
  private var widths: [Int] = [0]

  init(_ text: [UInt8], _ line: Int, _ range: Range<Int>) {
    self.text = text
    self.line = line
    var at = range.lowerBound
    while at < range.upperBound {
      let end = UTF8Scan.blank(in: text, at, range.upperBound)
      words.append(at..<end)
      widths.append(text[at..<end].reduce(widths[widths.count - 1] + Self.blank) { $0 + Self.width(of: $1) })
      at = NameGrammar.skip(text, end, range.upperBound)
    }
  }

  private static let blank = 27

  /// About how wide a character is in the typefaces of letters.
  private static func width(of byte: UInt8) -> Int {
    switch byte {
    case 0x80...0xBF: 0
    case 0x69, 0x6A, 0x6C, 0x49, 0x2E, 0x2C, 0x3A, 0x3B, 0x27: 26
    case 0x66, 0x74, 0x28, 0x29, 0x2D, 0x2F: 32
    case 0x72: 38
    case 0x63, 0x73, 0x76, 0x78, 0x79, 0x7A, 0x6B: 50
    case 0x6D, 0x4D, 0x57: 88
    case 0x77: 75
    case 0x41...0x5A: 66
    default: 57
    }
  }

  /// The words that the motion has in front of the answer's.
  func motion(_ split: Int) -> Range<Int> { first..<max(first, middle?.lowerBound ?? split) }

  /// The width of words without some inside them.
  func width(of range: Range<Int>, without inner: Range<Int>?) -> Int {
    guard let inner else { return width(range) }
    return width(range.lowerBound, inner.lowerBound) + width(inner.upperBound, range.upperBound)
  }

  func width(_ first: Int, _ end: Int) -> Int { first < end ? widths[end] - widths[first] - Self.blank : 0 }
  func width(_ range: Range<Int>) -> Int { width(range.lowerBound, range.upperBound) }

  /// The width of the first word with the blank before it.
  func first(_ range: Range<Int>) -> Int { Self.blank + width(range.lowerBound, range.lowerBound + 1) }

  private func word(_ index: Int) -> LineText { LineText(text, words[index]) }

  /// True for a line that opens with a year.
  var opensYear: Bool { DateGrammar.year(in: text, words[0].lowerBound, words[0].upperBound) != nil }

  /// True for a word that a cell can open with.
  func opensCell(_ index: Int) -> Bool { word(index).opensUpper || word(index).opensDigit }

  /// True where the last of some words needs another one.
  func isOpen(_ range: Range<Int>) -> Bool {
    LineText(text, words[0].lowerBound..<words[range.upperBound - 1].upperBound)
      .endsJoint(word: words[range.upperBound - 1].lowerBound) && (range.upperBound > 1 || words.count > 1)
      || word(range.upperBound - 1).endsHyphen
  }

  /// True where a stop closes some words that is no abbreviation's.
  func endsSentence(_ range: Range<Int>) -> Bool {
    let text = LineText(text, words[range.lowerBound].lowerBound..<words[range.upperBound - 1].upperBound)
    return text.endsSentence && !text.endsAbbreviation
  }

  /// Signs that words of one cell are of two: a sentence inside a motion's, a capital that no stop explains, none behind a stop.
  func faults(_ range: Range<Int>, isMotion: Bool) -> Int {
    var faults = 0
    for index in range.dropFirst() {
      let (before, own) = (word(index - 1), word(index))
      if before.isSame(as: own) || before.isArticle && followsNoArticle(index) { faults += 6 }
      let isBehindStop = before.endsSentence && !before.endsAbbreviation
      if isBehindStop { faults += isMotion ? 6 : own.opensLower ? 4 : 0 }
      if !isBehindStop, own.opensUpper, isJoint(index), before.opensLower, !(isMotion && isName(index)) {
        faults += 6
      }
    }
    return faults
  }

  /// What speaks against words of the next line as those that follow: "de" before "van".
  func clash(_ own: Range<Int>, _ next: LineAcross, _ words: Range<Int>) -> Int {
    guard !own.isEmpty, !words.isEmpty else { return 0 }
    let (last, first) = (word(own.upperBound - 1), next.word(words.lowerBound))
    if last.isArticle, next.followsNoArticle(words.lowerBound) { return 6 }
    if last.isSame(as: first) { return 6 }
    return last.endsSentence && !last.endsAbbreviation && first.opensLower ? 6 : 0
  }

  /// "van", "voor": what "de" is not followed by; "lid" is.
  private func followsNoArticle(_ index: Int) -> Bool {
    isJoint(index) && !word(index).opensWord("lid") && !word(index).opensWord("leden")
  }

  private func isJoint(_ index: Int) -> Bool {
    // Only behind another word is one asked.
    LineText(text, max(0, words[index].lowerBound - 1)..<words[index].upperBound).endsJoint(
      word: words[index].lowerBound)
  }

  /// True for a word that opens a sentence and no name: "Het", "Een" behind what a motion is about.
  func opensSentence(_ index: Int) -> Bool { word(index).opensUpper && isJoint(index) }

  func holdsTopic(_ range: Range<Int>) -> Bool { range.contains { word($0).opensWord("over") } }

  /// "lid Van", "leden De", "en El": a name opens so.
  private func isName(_ index: Int) -> Bool {
    let before = word(index - 1)
    return before.opensWord("lid") || before.opensWord("leden") || before.opensWord("en")
  }
}

extension LineText {
  /// "voor voor", which nobody writes.
  fileprivate func isSame(as other: LineText) -> Bool {
    count == other.count && text[start..<end].elementsEqual(other.text[other.start..<other.end])
  }

  /// "de", "het" or "een" and no more.
  fileprivate var isArticle: Bool {
    opensWord("de") && count == 2 || (opensWord("het") || opensWord("een")) && count == 3
  }
}

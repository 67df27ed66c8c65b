/// A line as words with their widths.
struct LineAcross {
  let text: [UInt8]
  var line: Int
  /// The first word that is no part of a cell before the motion's.
  var first = 0
  var words: [Range<Int>] = []
  /// The words of the cells between the motion and the answer.
  var middle: Range<Int>?
  /// The first word of each cell that is neither the motion's nor the answer's, with its column.
  var cells: [(column: Int, word: Int)] = []
  /// For each word the width of what stands before it, the blank included.
  private var widths: [Int] = []

  init(_ text: [UInt8], _ line: Int, _ range: Range<Int>) {
    self.text = text
    self.line = line
    words.reserveCapacity(Self.usual)
    widths.reserveCapacity(Self.usual + 1)
    widths.append(0)
    var at = range.lowerBound
    while at < range.upperBound {
      let end = UTF8Scan.blank(in: text, at, range.upperBound)
      words.append(at..<end)
      widths.append(
        widths[widths.count - 1] + LineSetting.blank + LineSetting.width(of: LineText(text, at..<end)))
      at = NameGrammar.skip(text, end, range.upperBound)
    }
  }

  /// Words that few lines have more of.
  private static let usual = 24

  /// The words that the motion has in front of the answer's.
  func motion(_ split: Int) -> Range<Int> { first..<max(first, middle?.lowerBound ?? split) }

  /// The width of words without some inside them.
  func width(of range: Range<Int>, without inner: Range<Int>?) -> Int {
    guard let inner else { return width(range) }
    return width(range.lowerBound, inner.lowerBound) + width(inner.upperBound, range.upperBound)
  }

  func width(_ first: Int, _ end: Int) -> Int {
    first < end ? widths[end] - widths[first] - LineSetting.blank : 0
  }
  func width(_ range: Range<Int>) -> Int { width(range.lowerBound, range.upperBound) }

  /// The width of the first word with the blank before it.
  func first(_ range: Range<Int>) -> Int { LineSetting.blank + width(range.lowerBound, range.lowerBound + 1) }

  func word(_ index: Int) -> LineText { LineText(text, words[index]) }

  /// True for a word that a cell can open with.
  func opensCell(_ index: Int) -> Bool { word(index).opensUpper || word(index).opensDigit }

  /// True where the word before a place needs another one.
  func isOpen(behind end: Int) -> Bool {
    LineText(text, words[0].lowerBound..<words[end - 1].upperBound).endsJoint(word: words[end - 1].lowerBound)
      && (end > 1 || words.count > 1)
      || word(end - 1).endsHyphen
  }

  /// True where a stop closes some words that is no abbreviation's.
  func endsSentence(_ range: Range<Int>) -> Bool {
    let text = LineText(text, words[range.lowerBound].lowerBound..<words[range.upperBound - 1].upperBound)
    return text.endsSentence && !text.endsAbbreviation
  }

  /// For each word the signs up to it that it and those before it are of two cells, of the motion's and of the answer's: a
  /// sentence inside a motion's, a capital that no stop explains, none behind a stop.
  func faults() -> (motion: [Int], answer: [Int]) {
    var (motion, answer) = (0, 0)
    var faults = (
      motion: [Int](repeating: 0, count: words.count), answer: [Int](repeating: 0, count: words.count)
    )
    for index in words.indices.dropFirst() {
      let (before, own) = (word(index - 1), word(index))
      if before.isSame(as: own) || before.isArticle && followsNoArticle(index) {
        motion += 6
        answer += 6
      }
      if before.endsSentence, !before.endsAbbreviation {
        motion += 6
        if own.opensLower { answer += 4 }
      } else if own.opensUpper, before.opensLower, isJoint(index) {
        if !isName(index) { motion += 6 }
        answer += 6
      }
      (faults.motion[index], faults.answer[index]) = (motion, answer)
    }
    return faults
  }

  /// What speaks against a word of the next line as the one that follows: "de" before "van".
  func clash(_ word: Int, _ next: LineAcross, _ following: Int) -> Int {
    let (last, first) = (self.word(word), next.word(following))
    if last.isArticle, next.followsNoArticle(following) { return 6 }
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
    count == other.count && first == other.first
      && text[start..<end].elementsEqual(other.text[other.start..<other.end])
  }

  /// "de", "het" or "een" and no more.
  fileprivate var isArticle: Bool {
    opensWord("de") && count == 2 || (opensWord("het") || opensWord("een")) && count == 3
  }
}

/// Names that end in a number: "NMP1", "NMP2" and "NMP3" are plans.
extension MarkerFinder {
  /// Doubts numbers behind capitals that no note has, where the same capitals stand before another number, or twice before
  /// the same one: markers of one word differ from those of all others, and come once each.
  mutating func doubtNames() {
    var names = KeyTable<Int>()
    var places: [(candidate: Int, name: UInt64)] = []
    for (index, candidate) in candidates.enumerated() {
      guard !numbers.contains(candidate.number), let word = capitals(before: candidate.source.lowerBound)
      else { continue }
      let name = Key.of(text, word, candidate.source.lowerBound)
      names[name, default: 0] += 1
      places.append((index, name))
    }
    for (index, name) in places where names[name, default: 0] > 1 {
      candidates[index].kind = .name
      candidates[index].prior = NumberKind.name.weight ?? 0
    }
  }

  /// The start of two capitals or more right before a place.
  private func capitals(before end: Int) -> Int? {
    guard Ascii.isDigit(text[end]) else { return nil }
    var start = end
    while start > 0, Ascii.isUpper(text[start - 1]) { start -= 1 }
    guard end - start >= 2, start == 0 || !Ascii.isLetter(text[start - 1]) else { return nil }
    return start
  }
}

/// A number, and what it was taken for.
struct ReadNumber: Sendable {
  var number: Int
  var source: Range<Int>
  var kind: NumberKind
}

/// How the numbers were read, for people who ask why one is a marker or none. Nothing is kept while a letter is read: they
/// are read once more.
extension MarkerFinder {
  /// All readings of the numbers in the blocks that are short enough for a note's, in text order.
  static func numbers(in text: [UInt8], tokens: [Token], layout: Layout) -> [ReadNumber] {
    var finder = MarkerFinder(text: text, tokens: tokens, layout: layout)
    finder.passedOver = []
    for block in layout.blocks { finder.collect(block) }
    finder.doubtNames()
    let candidates = finder.candidates.map {
      ReadNumber(number: $0.number, source: $0.source, kind: $0.kind)
    }
    return ((finder.passedOver ?? []) + candidates)
      .sorted { ($0.source.lowerBound, $0.number) < ($1.source.lowerBound, $1.number) }
  }
}

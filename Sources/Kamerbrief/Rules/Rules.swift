/// What is wrong with a letter, and what could be read in more than one way.
///
/// Each rule is a small function of the letter and its evidence; none changes the letter.
enum Rules {
  typealias Rule = @Sendable (_ letter: Letter, _ reading: Reading) -> [Diagnostic]

  static let all: [Rule] = [
    FootnoteNumbering.diagnostics, FootnotePages.diagnostics, EmptyNotes.diagnostics,
    SplitMarkers.diagnostics, MotionNumbering.diagnostics, MotionReferences.diagnostics,
    MotionContents.diagnostics, RepeatedPapers.diagnostics, FutureMotions.diagnostics,
    ImpossibleDates.diagnostics, AmbiguousNames.diagnostics, MalformedPapers.diagnostics,
    ConflictingTitles.diagnostics, AddressSurroundings.diagnostics, NearDuplicates.diagnostics,
    UnprovenJoins.diagnostics, AnnotationMismatches.diagnostics, EncodingRules.diagnostics,
    UnreadFragments.diagnostics, LetterParts.diagnostics,
  ]

  /// All findings, by place and code.
  static func diagnostics(of letter: Letter, reading: Reading) -> [Diagnostic] {
    // Without text there is nothing else to say, but for bytes that made no text.
    if let empty = EmptyLetter.diagnostic(letter, reading) {
      return [empty] + EncodingRules.diagnostics(letter, reading)
    }
    var found: [Diagnostic] = []
    for rule in all { found += rule(letter, reading) }
    // Places are sorted, not the findings, which are large.
    var order: [(start: Int, index: Int)] = []
    for index in found.indices { order.append((found[index].span.start, index)) }
    order.sort {
      $0.start != $1.start
        ? $0.start < $1.start
        : (found[$0.index].code.rawValue, $0.index) < (found[$1.index].code.rawValue, $1.index)
    }
    return order.map { found[$0.index] }
  }
}

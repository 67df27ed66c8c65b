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
    LetterParts.diagnostics,
  ]

  /// All findings, by place and code.
  static func diagnostics(of letter: Letter, reading: Reading) -> [Diagnostic] {
    // Without text there is nothing else to say, but for bytes that made no text.
    if let empty = EmptyLetter.diagnostic(letter, reading) {
      return [empty] + EncodingRules.diagnostics(letter, reading)
    }
    var found: [Diagnostic] = []
    for rule in all { found += rule(letter, reading) }
    found.sort { ($0.span.start, $0.code.rawValue) < ($1.span.start, $1.code.rawValue) }
    return found
  }
}

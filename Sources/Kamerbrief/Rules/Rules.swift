/// What is wrong with a letter, and what could be read in more than one way.
///
/// Each rule is a small function of the letter and its evidence; none changes the letter.
enum Rules {
  static func diagnostics(of letter: Letter, reading: Reading) -> [Diagnostic] {
    var found: [Diagnostic] = []
    found.sort { ($0.span.start, $0.code.rawValue) < ($1.span.start, $1.code.rawValue) }
    return found
  }
}

/// How the program ends.
enum ExitStatus: Int32, Sendable {
  /// Everything was done.
  case done = 0
  /// `validate` found errors, or warnings with `--strict`.
  case findings = 1
  /// The program was called in a wrong way; nothing was done.
  case usage = 2
  /// An input could not be read or an output not written; the others were still done.
  case failed = 3

  /// Takes over a graver status.
  mutating func rise(to other: ExitStatus) {
    if other.rawValue > rawValue { self = other }
  }
}

/// The program was called in a wrong way.
struct UsageError: Error {
  /// What is wrong, for people.
  var message: String
}

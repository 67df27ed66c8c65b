/// How many findings there are of each severity.
public struct DiagnosticCounts: Hashable, Sendable {
  /// Number of errors.
  public var errors = 0
  /// Number of warnings.
  public var warnings = 0
  /// Number of notes.
  public var notes = 0

  /// Counts some findings.
  public init(_ findings: [Diagnostic] = []) {
    for finding in findings {
      switch finding.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .note: notes += 1
      }
    }
  }

  /// Adds the counts of another letter.
  public static func += (left: inout DiagnosticCounts, right: DiagnosticCounts) {
    left.errors += right.errors
    left.warnings += right.warnings
    left.notes += right.notes
  }
}

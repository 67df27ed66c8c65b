/// How many findings there are of each severity, those included that are only counted.
///
/// ```swift
/// let counts = DiagnosticCounts(letter.diagnostics)
/// print("\(counts.errors) errors, \(counts.warnings) warnings, \(counts.notes) notes")
/// ```
public struct DiagnosticCounts: Hashable, Sendable {
  /// Number of errors.
  public var errors = 0
  /// Number of warnings.
  public var warnings = 0
  /// Number of notes.
  public var notes = 0

  /// Counts some findings.
  ///
  /// ```swift
  /// let nothing = DiagnosticCounts()
  /// print(nothing == DiagnosticCounts([]))  // true
  /// ```
  public init(_ findings: [Diagnostic] = []) {
    for finding in findings {
      switch finding.severity {
      case .error: errors += finding.count
      case .warning: warnings += finding.count
      case .note: notes += finding.count
      }
    }
  }

  /// Adds the counts of another letter.
  ///
  /// ```swift
  /// var total = DiagnosticCounts()
  /// for letter in letters { total += DiagnosticCounts(letter.diagnostics) }
  /// ```
  public static func += (left: inout DiagnosticCounts, right: DiagnosticCounts) {
    left.errors += right.errors
    left.warnings += right.warnings
    left.notes += right.notes
  }
}

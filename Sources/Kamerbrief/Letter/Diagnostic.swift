/// A finding about a letter.
public struct Diagnostic: Sendable {
  /// How grave it is.
  public enum Severity: Int, Sendable {
    case error, warning, note
    /// The name in the output.
    public var name: StaticString {
      switch self {
      case .error: "error"
      case .warning: "warning"
      case .note: "note"
      }
    }
  }
  /// What was found; codes are stable.
  public enum Code: String, Sendable, CaseIterable {
    case missingNote = "footnote.missing-note"
    case missingMarker = "footnote.missing-marker"
    case noteGap = "footnote.gap"
    case duplicateNote = "footnote.duplicate-note"
    case duplicateMarker = "footnote.duplicate-marker"
    case outOfOrderNote = "footnote.out-of-order-note"
    case outOfOrderMarker = "footnote.out-of-order-marker"
    case restart = "footnote.restart"
    case wrongPage = "footnote.wrong-page"
    case emptyNote = "footnote.empty-note"
    case ambiguousMarker = "footnote.ambiguous-marker"
    case motionGap = "motion.gap"
    case motionDuplicate = "motion.duplicate"
    case motionOutOfOrder = "motion.out-of-order"
    case unknownReference = "motion.unknown-reference"
    case missingPaper = "motion.missing-paper"
    case emptyMotion = "motion.empty"
    case ambiguousName = "motion.ambiguous-name"
    case repeatedPaper = "motion.repeated-paper"
    case futureDate = "motion.future-date"
    case malformedPaper = "paper.malformed"
    case conflictingTitle = "paper.conflicting-title"
    case unbalancedBracket = "url.unbalanced-bracket"
    case gluedAddress = "url.glued"
    case nearDuplicate = "url.near-duplicate"
    case unprovenJoin = "url.unproven-join"
    case annotationMismatch = "url.annotation-mismatch"
    case impossibleDate = "date.impossible"
    case invalidUTF8 = "encoding.invalid-utf8"
    case invalidUTF16 = "encoding.invalid-utf16"
    case legacyEncoding = "encoding.legacy"
    case controlCharacter = "encoding.control-character"
    case emptyLetter = "letter.empty"
    case noSalutation = "letter.no-salutation"
    case noSignature = "letter.no-signature"
    case noMotions = "letter.no-motions"

    /// How grave a finding of this code is.
    public var severity: Severity {
      switch self {
      case .missingNote, .missingMarker, .noteGap, .duplicateNote, .outOfOrderNote, .outOfOrderMarker,
        .motionGap, .motionDuplicate, .motionOutOfOrder, .unknownReference, .emptyLetter:
        .error
      case .ambiguousMarker, .ambiguousName, .unprovenJoin, .noSalutation, .noSignature, .noMotions:
        .note
      default: .warning
      }
    }
  }
  /// Another place that belongs to a finding.
  public struct Related: Sendable {
    /// What stands there.
    public var message: String
    /// Its place.
    public var span: SourceSpan
  }
  /// What was found.
  public var code: Code
  /// In one sentence, for people.
  public var message: String
  /// Where.
  public var span: SourceSpan
  /// Other places that belong to it.
  public var related: [Related] = []
  /// How many faults it stands for: more than one where a code comes so often that most are only counted.
  public var count = 1
  /// How grave it is.
  public var severity: Severity { code.severity }
}

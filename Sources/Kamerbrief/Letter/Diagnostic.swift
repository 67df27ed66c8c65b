/// A finding about a letter.
///
/// ```swift
/// let finding = letter.diagnostics[0]
/// print(finding.code.rawValue, finding.severity.name, finding.span.line)  // paper.malformed warning 88
/// print(finding.message.prefix(31))  // "021Z12361" is no number of a p
/// // A finding may stand for many: "and 999 more like this".
/// print(letter.diagnostics.reduce(0) { $0 + $1.count } == letter.diagnostics.count)  // true
/// ```
public struct Diagnostic: Sendable {
  /// How grave it is.
  ///
  /// ```swift
  /// let mustBeWrong = letter.diagnostics.filter { $0.severity == .error }
  /// print(mustBeWrong.count, Diagnostic.Severity.warning.name)  // 0 warning
  /// ```
  public enum Severity: Int, Sendable {
    /// Something that must be wrong.
    case error
    /// Something that is likely to be wrong.
    case warning
    /// Something to know.
    case note
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
  ///
  /// ```swift
  /// let codes = Set(letter.diagnostics.map(\.code))
  /// print(codes.contains(.malformedPaper), codes.contains(.noteGap))  // true false
  /// print(Diagnostic.Code(rawValue: "footnote.gap")!.severity.name)  // error
  /// ```
  public enum Code: String, Sendable, CaseIterable {
    /// A marker without a note.
    case missingNote = "footnote.missing-note"
    /// A note without a marker.
    case missingMarker = "footnote.missing-marker"
    /// A number that neither markers nor notes have, between two that exist.
    case noteGap = "footnote.gap"
    /// Two notes of one number.
    case duplicateNote = "footnote.duplicate-note"
    /// Two markers of one number.
    case duplicateMarker = "footnote.duplicate-marker"
    /// A note whose number does not rise.
    case outOfOrderNote = "footnote.out-of-order-note"
    /// A marker whose number does not rise.
    case outOfOrderMarker = "footnote.out-of-order-marker"
    /// A second series of notes that begins at 1.
    case restart = "footnote.restart"
    /// A note on another page than its marker.
    case wrongPage = "footnote.wrong-page"
    /// A note without text.
    case emptyNote = "footnote.empty-note"
    /// A marker split from the number before it.
    case ambiguousMarker = "footnote.ambiguous-marker"
    /// A number that no motion has, between two that exist.
    case motionGap = "motion.gap"
    /// Two motions of one number.
    case motionDuplicate = "motion.duplicate"
    /// A motion whose number does not rise.
    case motionOutOfOrder = "motion.out-of-order"
    /// A motion named by a number that the letter does not have.
    case unknownReference = "motion.unknown-reference"
    /// A motion for which neither heading nor note cites a paper.
    case missingPaper = "motion.missing-paper"
    /// A motion without an answer.
    case emptyMotion = "motion.empty"
    /// A name that may be one member or two.
    case ambiguousName = "motion.ambiguous-name"
    /// Two motions whose headings cite one paper.
    case repeatedPaper = "motion.repeated-paper"
    /// A motion dated after the letter.
    case futureDate = "motion.future-date"
    /// The number of a paper that is not one.
    case malformedPaper = "paper.malformed"
    /// One number cited with two titles.
    case conflictingTitle = "paper.conflicting-title"
    /// A bracket before an address that is never closed.
    case unbalancedBracket = "url.unbalanced-bracket"
    /// An address without a blank before it.
    case gluedAddress = "url.glued"
    /// Two addresses that differ in scheme, case or last slash only.
    case nearDuplicate = "url.near-duplicate"
    /// An address joined over a line end that nothing proves.
    case unprovenJoin = "url.unproven-join"
    /// An address that a link annotation shows otherwise.
    case annotationMismatch = "url.annotation-mismatch"
    /// A day that is not in the calendar.
    case impossibleDate = "date.impossible"
    /// Bytes that are not UTF-8.
    case invalidUTF8 = "encoding.invalid-utf8"
    /// Bytes that are not UTF-16.
    case invalidUTF16 = "encoding.invalid-utf16"
    /// Text in Windows-1252.
    case legacyEncoding = "encoding.legacy"
    /// A control character.
    case controlCharacter = "encoding.control-character"
    /// Nothing but white space.
    case emptyLetter = "letter.empty"
    /// A stretch that is no text: hundreds of words of a few letters.
    case fragments = "letter.fragments"
    /// No salutation.
    case noSalutation = "letter.no-salutation"
    /// No signature.
    case noSignature = "letter.no-signature"
    /// No motion with a heading of its own.
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
  ///
  /// ```swift
  /// let conflict = letter.diagnostics.first { $0.code == .conflictingTitle }!
  /// for other in conflict.related { print(other.message, "at line", other.span.line) }
  /// // the other title at line 167
  /// ```
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

extension Diagnostic.Code {
  /// What a reader can do about a finding of this code, where that is not plain from the message.
  ///
  /// ```swift
  /// for finding in letter.diagnostics {
  ///   if let hint = finding.code.hint { print(finding.message, hint) }
  /// }
  /// ```
  public var hint: String? {
    switch self {
    case .missingNote: "the note may stand further on under another number, or the extractor lost it"
    case .missingMarker: "the marker may be glued to a number, or the extractor lost it"
    case .ambiguousMarker: "look at the running order of the markers to see which digits are the number's own"
    case .ambiguousName: "a slash between two members, and none in one member's name, leaves no doubt"
    case .unbalancedBracket: "put a blank between the address and the bracket"
    case .gluedAddress: "put a blank before the address"
    case .unprovenJoin: "open the address, or compare it with the link in the original document"
    case .fragments: "if letters stand apart, try another extractor"
    case .legacyEncoding: "save the text as UTF-8"
    default: nil
    }
  }
}

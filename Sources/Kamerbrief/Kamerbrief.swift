/// The version of this library and of the program, as `generator` in the output names it.
public let kamerbriefVersion = "0.1.0"

extension Letter {
  /// Reads the raw text of one letter, as a PDF text extractor printed it.
  ///
  /// Never fails: what cannot be read is reported in ``diagnostics``.
  /// - Parameters:
  ///   - input: the bytes as given; UTF-8, UTF-16 with a byte order mark, or Windows-1252.
  ///   - name: what ``InputSummary/name`` says.
  public init(parsing input: [UInt8], name: String = "-") {
    let reading = Reading(input)
    self = LetterBuilder.letter(from: reading, name: name)
    diagnostics = Rules.diagnostics(of: self, reading: reading)
  }
}

/// The version of this library and of the program, as `generator` in the output names it.
///
/// ```swift
/// print("read by kamerbrief \(kamerbriefVersion)")
/// ```
public let kamerbriefVersion = "0.1.0"

extension Letter {
  /// Reads the raw text of one letter, as a PDF text extractor printed it.
  ///
  /// Never fails: what cannot be read is reported in ``diagnostics``.
  ///
  /// ```swift
  /// let text = "Geachte voorzitter,\n\nMotie 3 is uitgevoerd.\n"
  /// let letter = Letter(parsing: Array(text.utf8), name: "brief.txt")
  /// print(letter.source.name, letter.head.introduction.count)  // brief.txt 1
  /// ```
  /// - Parameters:
  ///   - input: the bytes as given; UTF-8, UTF-16 with a byte order mark, or Windows-1252.
  ///   - name: what ``InputSummary/name`` says.
  public init(parsing input: [UInt8], name: String = "-") {
    let reading = Reading(input)
    self = LetterBuilder.letter(from: reading, name: name)
    diagnostics = Rules.diagnostics(of: self, reading: reading)
  }
}

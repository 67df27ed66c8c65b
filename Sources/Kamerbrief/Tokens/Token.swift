/// A run of characters of one kind.
///
/// Tokens are contiguous and cover the text: a token ends where the next one starts.
struct Token: Sendable {
  enum Kind: UInt8, Sendable {
    /// Letters, and everything outside ASCII that is nothing else below.
    case word
    /// ASCII digits.
    case number
    /// Superscript digits (¹²³).
    case raised
    /// Blanks; not line ends.
    case blank
    /// The byte order mark, soft hyphens at line ends.
    case invisible
    /// `-`, U+2010, U+2011, and U+FFFE as one extractor writes a line-end hyphen.
    case hyphen
    /// One other character; control characters too.
    case sign
    /// LF, CRLF or CR.
    case lineEnd
    /// Form feed.
    case pageBreak
    /// A stretch that is no text, over any number of lines and pages: ``Fragments``.
    case fragments
  }
  /// First byte in the text.
  var start: UInt32
  var kind: Kind
}

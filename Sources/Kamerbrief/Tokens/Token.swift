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
    /// Blanks of any width, tabs, NBSP; not line ends.
    case blank
    /// Zero-width characters, the byte order mark, soft hyphens.
    case invisible
    /// `-`, U+2010, U+2011, and U+FFFE as one extractor writes a line-end hyphen.
    case hyphen
    /// One other character; control characters too.
    case sign
    /// LF, CRLF or CR.
    case lineEnd
    /// Form feed.
    case pageBreak
  }
  /// First byte in the text.
  var start: UInt32
  var kind: Kind
}

extension [Token] {
  /// The token that holds an offset of the text.
  /// - Parameter guess: a token that is likely to be near, and not behind it.
  func index(at offset: Int, near guess: Int) -> Int {
    if Int(self[guess].start) <= offset {
      for index in guess..<Swift.min(guess + 8, count - 1) where Int(self[index + 1].start) > offset {
        return index
      }
    }
    return Bisection.last(below: count) { Int(self[$0].start) <= offset }
  }
}

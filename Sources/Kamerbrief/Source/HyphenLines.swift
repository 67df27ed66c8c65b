/// Hyphens of broken words that stand on lines of their own.
///
/// Underlined text, as of links, is drawn in stretches. A word processor that breaks a word there draws the hyphen as one of
/// its own, with blanks round it, and some extractors end a line before it. A list's dash has no blank before it.
enum HyphenLines {
  /// Puts each behind its word: what stands between the two is left out, and so are blank lines behind it.
  static func join(_ printed: PrintedText, _ edits: inout TextEdits) {
    let text = printed.text.span
    for start in printed.lineStarts where Int(start) < text.count && text[Int(start)] == 0x20 {
      let hyphen = Int(start) &+ 1
      guard hyphen &+ 1 < text.count, text[hyphen] == 0x2D, text[hyphen &+ 1] == 0x20 else { continue }
      var before = hyphen
      while before > 0, isBlank(text[before &- 1]) { before &-= 1 }
      var behind = hyphen &+ 1
      var lineEnd = behind
      while behind < text.count, isBlank(text[behind]) {
        if text[behind] == 0x0A { lineEnd = behind }
        behind &+= 1
      }
      guard before > 0, Ascii.isLower(text[before &- 1]), text[lineEnd] == 0x0A, behind < text.count,
        Ascii.isLower(text[behind])
      else { continue }
      edits.remove(before, hyphen)
      edits.remove(hyphen &+ 1, lineEnd)
    }
  }

  @inline(__always)
  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D }
}

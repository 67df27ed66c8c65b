/// One line of the input as it can be shown, and where on it a place begins and ends.
///
/// An extractor may put a whole page on one line: a long line is cut around the place.
struct SourceExcerpt {
  /// The line, or the part of it around the place, escaped.
  var line: [UInt8]
  /// Columns before the place.
  var indent: Int
  /// Columns of the place on this line, at least 1.
  var width: Int

  /// How many characters are shown before the place, of it and behind it, before the line is cut.
  private static let longest = (before: 100, place: 100, behind: 60)

  /// The line on which `span` begins; nil where it does not lie in the input.
  init?(_ span: SourceSpan, in source: PrintedText) {
    let text = source.text
    let row = span.line - 1
    guard row >= 0, row < source.lineStarts.count else { return nil }
    let lineStart = Int(source.lineStarts[row])
    var lineEnd = row + 1 < source.lineStarts.count ? Int(source.lineStarts[row + 1]) : text.count
    while lineEnd > lineStart, text[lineEnd - 1] == 0x0A || text[lineEnd - 1] == 0x0D { lineEnd -= 1 }
    let start = source.textOffset(of: span.start)
    guard start >= lineStart, start <= text.count else { return nil }
    let placeStart = min(start, lineEnd)
    let placeEnd = min(max(placeStart, source.textOffset(of: span.end)), lineEnd)

    var visible = VisibleText()
    let from = Self.back(Self.longest.before, from: placeStart, to: lineStart, in: text)
    if from > lineStart { visible.append("…") }
    _ = Self.show(text, from, placeStart, limit: Self.longest.before, &visible)
    indent = visible.width
    var shown = Self.show(text, placeStart, placeEnd, limit: Self.longest.place, &visible)
    width = max(1, visible.width - indent)
    if shown == placeEnd { shown = Self.show(text, shown, lineEnd, limit: Self.longest.behind, &visible) }
    if shown < lineEnd { visible.append("…") }
    line = visible.bytes
  }

  /// The offset at most `count` characters before `start`.
  private static func back(_ count: Int, from start: Int, to lowest: Int, in text: [UInt8]) -> Int {
    var at = start
    var left = count
    while at > lowest, left > 0 {
      at -= 1
      while at > lowest, text[at] & 0xC0 == 0x80 { at -= 1 }
      left -= 1
    }
    return at
  }

  /// Shows at most `limit` characters and returns the offset behind the last.
  private static func show(
    _ text: [UInt8], _ start: Int, _ end: Int, limit: Int, _ visible: inout VisibleText
  ) -> Int {
    var at = start
    var left = limit
    while at < end, left > 0 {
      let scalar = UTF8Scan.scalar(text, at)
      visible.append(Unicode.Scalar(scalar.value) ?? "\u{FFFD}")
      at += scalar.length
      left -= 1
    }
    return at
  }
}

/// Everything the earlier stages found about one letter: what the last stage and the rules work on.
struct Reading: Sendable {
  let source: Source
  let layout: Layout
  let head: HeadFields
  let running: RunningText
  let elements: Elements

  /// Runs all stages up to the elements, one after the other.
  init(_ input: [UInt8]) {
    source = Source(input)
    let (tokens, marks) = Tokenizer.tokens(of: source.text)
    (layout, head) = LayoutReader.layout(of: source.text, tokens: tokens, marks: marks)
    running = Reflow.reflow(text: source.text, tokens: tokens, layout: layout, head: head)
    elements = Elements.elements(of: running)
  }

  /// The place of pieces of the text, given in text order.
  func span(_ pieces: [Range<Int>]) -> SourceSpan {
    let start = pieces.first?.lowerBound ?? 0
    var span = span(from: start, to: pieces.last?.upperBound ?? start)
    if pieces.count > 1 {
      for piece in pieces {
        let start = boundary(piece.lowerBound, forward: false)
        let end = boundary(piece.upperBound, forward: true)
        span.parts.append(source.inputOffset(start)..<source.inputOffset(end))
      }
    }
    return span
  }

  private func span(from start: Int, to end: Int) -> SourceSpan {
    let first = boundary(start, forward: false)
    let last = boundary(end, forward: true)
    let place = source.printed.place(of: source.place(of: first))
    return SourceSpan(
      page: layout.page(at: first) + 1, line: place.line + 1, column: place.column + 1,
      start: source.inputOffset(first), end: source.inputOffset(last))
  }

  func span(_ range: Range<Int>) -> SourceSpan { span(from: range.lowerBound, to: range.upperBound) }

  /// The place of ranges of the text in any order, as pieces.
  func span(merging ranges: [Range<Int>]) -> SourceSpan {
    var pieces = ranges
    Pieces.merge(&pieces, in: source.text)
    return span(pieces)
  }

  /// The place of a range of the running text.
  func span(of start: Int, _ end: Int) -> SourceSpan {
    if let piece = running.piece(start, end) { return span(piece) }
    var pieces = running.pieces(start, end)
    Pieces.merge(&pieces, in: source.text, gap: 8)
    return span(pieces)
  }

  /// Moves an offset off the inside of a character.
  private func boundary(_ offset: Int, forward: Bool) -> Int {
    var at = min(max(offset, 0), source.text.count)
    while source.isInside(at) { at += forward ? 1 : -1 }
    return at
  }
}

import Kamerbrief

/// What must hold for the reading of every input; each law returns the first few breaches.
package struct Laws {
  package let letter: Letter
  package let characters: Characters
  let input: [UInt8]
  static let shown = 5

  package init(_ input: [UInt8]) {
    self.input = input
    letter = Letter(parsing: input)
    let isLegacy = letter.diagnostics.contains { $0.code == .legacyEncoding }
    characters = Characters(input, isLegacy: isLegacy)
  }

  /// The laws of places and texts, which are quick to check.
  package var breaches: [String] { wrongSpans + lostText }

  /// All laws, also those of the tokens and of what is printed.
  package var allBreaches: [String] { mainBreaches + wrongWriters }

  /// The laws of one in so many inputs only, when millions are read: those of what is printed beside the JSON.
  private static let sample = 16

  /// All laws for one input in sixteen, told by its bytes; for the others all but those of what is printed beside the
  /// JSON, which cost as much as all the rest.
  package var sampledBreaches: [String] {
    var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in input { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return (digest >> 32) % UInt64(Self.sample) == 0 ? allBreaches : mainBreaches
  }

  private var mainBreaches: [String] { wrongTokens + wrongSpans + lostText + wrongReferences + wrongOutput }

  // MARK: Tokens

  /// Tokens that do not print back the input as people read it.
  package var wrongTokens: [String] {
    let trace = TokenTrace(of: input)
    var found: [String] = []
    if let place = SourceLaw.difference(of: trace.text, from: characters, isUTF16: input.first != 0xEF) {
      found.append("the text is not the input's from byte \(place) of the input on")
    }
    if trace.bounds.first != 0 || trace.bounds.last != trace.text.count {
      found.append("the tokens do not cover the text")
    }
    for (bound, next) in zip(trace.bounds, trace.bounds.dropFirst()) where next <= bound {
      // The last token, which is empty, starts where the last real one ends.
      found.append("token at \(bound) ends at \(next)")
    }
    for offset in trace.inputOffsets where !characters.isBoundary(offset) {
      found.append("a token cuts the character at byte \(offset) of the input")
    }
    return Array(found.prefix(Self.shown))
  }

  // MARK: Places

  /// Spans that do not agree with themselves or with the input.
  package var wrongSpans: [String] {
    var found: [String] = []
    let source = letter.source
    if source.bytes != characters.size { found.append("source.bytes is \(source.bytes)") }
    if source.lines != characters.lineCount {
      found.append("source.lines is \(source.lines), not \(characters.lineCount)")
    }
    if characters.formFeeds > 0, source.pages != characters.lastPage + 1 {
      found.append("source.pages is \(source.pages), not \(characters.lastPage + 1)")
    }
    let spans = letter.allSpans
    for item in spans {
      guard let fault = fault(item.span) else { continue }
      found.append("\(item.name) \(item.span): \(fault)")
    }
    var last = 1
    for item in spans.sorted(by: { $0.span.start < $1.span.start }) {
      if item.span.page < last { found.append("\(item.name) \(item.span): page steps back from \(last)") }
      last = max(last, item.span.page)
    }
    return Array(found.prefix(Self.shown))
  }

  private func fault(_ span: SourceSpan) -> String? {
    guard 0 <= span.start, span.start <= span.end, span.end <= characters.size else { return "out of range" }
    guard characters.isBoundary(span.start), characters.isBoundary(span.end) else {
      return "cuts a character"
    }
    if let character = characters.character(at: span.start) {
      if span.line != character.line { return "line is \(character.line)" }
      if span.column != character.column { return "column is \(character.column)" }
      // Blanks behind the last page's form feed are no page.
      let page = min(character.formFeeds, characters.lastPage) + 1
      if characters.formFeeds > 0, span.page != page { return "page is \(page)" }
    }
    if span.page < 1 || span.page > letter.source.pages { return "there are \(letter.source.pages) pages" }
    if span.parts.isEmpty { return nil }
    if span.parts.count == 1 { return "a single part" }
    var end = span.start
    for part in span.parts {
      if part.isEmpty || part.lowerBound < end { return "parts are empty or out of order" }
      guard characters.isBoundary(part.lowerBound), characters.isBoundary(part.upperBound) else {
        return "a part cuts a character"
      }
      end = part.upperBound
    }
    return span.parts[0].lowerBound == span.start && end == span.end ? nil : "parts do not fill start to end"
  }

  // MARK: Texts

  /// Text that lies in no leaf.
  package var lostText: [String] {
    var covered = [Bool](repeating: false, count: characters.size + 1)
    for item in letter.allSpans where item.isLeaf {
      for piece in item.pieces where piece.lowerBound >= 0 && piece.upperBound <= characters.size {
        for offset in piece { covered[offset] = true }
      }
    }
    var found: [String] = []
    var last = -2
    for (index, character) in characters.all.enumerated()
    where !covered[character.start] && !character.scalar.isBlank {
      if index == last + 1, !found.isEmpty {
        found[found.count - 1].unicodeScalars.append(character.scalar)
      } else {
        found.append("lost at byte \(character.start), line \(character.line): \(character.scalar)")
      }
      last = index
    }
    return found.prefix(Self.shown).map { String($0.prefix(200)) }
  }

  // MARK: Output

  /// JSON that is no well-formed letter, differs between two readings, or could harm a terminal.
  package var wrongOutput: [String] {
    let compact = letter.json(compact: true)
    var found: [String] = []
    if let fault = LetterShape.fault(in: compact) { found.append("compact JSON: \(fault)") }
    if let fault = LetterShape.difference(letter.json(), compact) { found.append("indented JSON: \(fault)") }
    if Letter(parsing: input).json(compact: true) != compact { found.append("a second reading differs") }
    if compact.count > Self.outputLimit(input.count) {
      found.append("\(compact.count) bytes of output for \(input.count) of input")
    }
    return Array(found.prefix(Self.shown))
  }

  /// The most bytes of compact JSON that an input may give: an element takes up to some hundred bytes, and
  /// one byte of input (a digit) can be both marker and finding.
  package static func outputLimit(_ size: Int) -> Int { 16_384 + 1024 * size }

  /// The first character of an output that a terminal would not print; lines may end with LF.
  package static func unprintable(_ output: [UInt8]) -> String? {
    var rest = output.makeIterator()
    var parser = Unicode.UTF8.ForwardParser()
    while true {
      switch parser.parseScalar(from: &rest) {
      case .valid(let encoded):
        let scalar = Unicode.UTF8.decode(encoded)
        if 0x20..<0x7F ~= scalar.value || scalar == "\n" { continue }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator:
          return "holds U+" + String(scalar.value, radix: 16, uppercase: true)
        default: continue
        }
      case .error: return "is no UTF-8"
      case .emptyInput: return nil
      }
    }
  }
}

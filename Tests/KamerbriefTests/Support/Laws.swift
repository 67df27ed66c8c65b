import Foundation
import Kamerbrief

/// What must hold for the reading of every input; each law returns the first few breaches.
struct Laws {
  let letter: Letter
  let characters: Characters
  private static let shown = 5

  init(_ input: [UInt8]) {
    letter = Letter(parsing: input)
    let isLegacy = letter.diagnostics.contains { $0.code == .legacyEncoding }
    characters = Characters(input, isLegacy: isLegacy)
  }

  /// Both laws.
  var breaches: [String] { wrongSpans + lostText }

  /// Spans that do not agree with themselves or with the input.
  var wrongSpans: [String] {
    var found: [String] = []
    let source = letter.source
    if source.bytes != characters.size { found.append("source.bytes is \(source.bytes)") }
    if source.lines != characters.lineCount {
      found.append("source.lines is \(source.lines), not \(characters.lineCount)")
    }
    for item in letter.allSpans {
      guard let fault = fault(item.span) else { continue }
      found.append("\(item.name) \(item.span): \(fault)")
    }
    var last = 1
    for item in letter.allSpans.sorted(by: { $0.span.start < $1.span.start }) {
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
      let page = character.formFeeds + 1
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

  /// Text that lies in no leaf.
  var lostText: [String] {
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
}

/// How a number that a note can have stands in the text.
enum Seen: UInt8 {
  case nowhere
  /// Between a word and a blank, and a stop or a comma: as a marker does, and as other numbers do.
  case spaced
  /// Raised, in brackets, or glued to a word or a stop.
  case marker
  /// Behind a sentence, with a bracket that nothing opens: "vraagt? 1)"
  case closed

  var score: Double {
    switch self {
    case .nowhere: -0.8
    case .spaced: 0.6
    case .marker, .closed: 1.6
    }
  }
}

/// All numbers up to three digits that stand in a letter as markers do. Those of notes and those of pages are told apart by it.
struct SeenNumbers {
  private var kinds = [Seen](repeating: .nowhere, count: 1000)
  private var gluedTimes = [UInt8](repeating: 0, count: 1000)

  subscript(number: Int) -> Seen { kinds.indices.contains(number) ? kinds[number] : .nowhere }

  /// How often a number stands glued to a word or a sign, up to 255 times.
  func glued(_ number: Int) -> Int { gluedTimes.indices.contains(number) ? Int(gluedTimes[number]) : 0 }

  fileprivate mutating func countGlued(_ number: Int) {
    guard gluedTimes.indices.contains(number), gluedTimes[number] < .max else { return }
    gluedTimes[number] += 1
  }

  fileprivate mutating func mark(_ number: Int) {
    if kinds.indices.contains(number), kinds[number] != .closed { kinds[number] = .marker }
  }

  fileprivate mutating func close(_ number: Int) { kinds[number] = .closed }

  fileprivate mutating func space(_ number: Int) {
    if kinds[number] == .nowhere { kinds[number] = .spaced }
  }
}

extension LayoutReader {
  /// How each number of the text from a line on stands there.
  func seenNumbers(from line: Int) -> SeenNumbers {
    var seen = SeenNumbers()
    guard line < lines.count else { return seen }
    let allTokens = tokens
    let tokens = allTokens.span
    let first = lines[line].firstToken
    // "gekomen.25, 26": what counts on right behind a marker is one.
    var marked = (end: 0, next: 0)
    for number in numbers where number >= first {
      let at = Int(number)
      let token = tokens[at]
      let start = Int(token.start)
      let end = Int(tokens[at + 1].start)
      guard token.kind == .number else {
        if let raised = RaisedDigits.number(text, start, end) { seen.mark(raised.value) }
        continue
      }
      guard at > 0 else { continue }
      let before = tokens[at - 1]
      if end - start > 3 {
        // A year with a marker behind it; "21501" is a dossier.
        if end - start == 5 || end - start == 6, DateGrammar.yearOpening(text, start, end) != nil {
          seen.mark(value(start + 4, end))
        }
        continue
      }
      let number = value(start, end)
      if number == marked.next, NumberRow.isJoint(text, marked.end, start) {
        seen.mark(number)
        marked = (end, number + 1)
        continue
      }
      switch before.kind {
      case .word, .sign:
        seen.countGlued(number)
        if text[start - 1] != 0x2F, text[start - 1] != 0x28, text[start - 1] != 0x3D {
          seen.mark(number)
          marked = (end, number + 1)
        }
      case .blank:
        if at > 1, tokens[at - 2].kind == .sign, closesSentence(text[Int(tokens[at - 2].start)]) {
          if end < text.count, text[end] == 0x29 { seen.close(number) } else { seen.mark(number) }
        } else if end < text.count, text[end] == 0x3F, closesQuote(start - 1) {
          seen.mark(number)
        } else if at > 1, tokens[at - 2].kind == .word, end + 1 < text.count,
          text[end] == 0x2E || text[end] == 0x2C,
          !Ascii.isDigit(text[end + 1])
        {
          seen.space(number)
        }
      case .lineEnd:
        // Raised above the line, and alone.
        if at + 1 < tokens.count, tokens[at + 1].kind == .lineEnd { seen.space(number) }
      default: break
      }
    }
    return seen
  }

  /// True behind "»" or "”", which a blank parts from a number: "vliegen» 1?"
  private func closesQuote(_ end: Int) -> Bool {
    guard end >= 3 else { return false }
    return text[end - 2] == 0xC2 && text[end - 1] == 0xBB
      || text[end - 3] == 0xE2 && text[end - 2] == 0x80 && (text[end - 1] == 0x9D || text[end - 1] == 0x99)
  }

  /// A full stop, a question mark, an exclamation mark.
  private func closesSentence(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x3F || byte == 0x21 }
}

/// A line as the grammars want it, before the running text is made: one plain blank between words.
enum PlainBlanks {
  /// The line with each run of blanks, of whatever width, as one, and without what is invisible; nil where that is
  /// the line as it stands.
  static func folded(_ text: [UInt8], _ start: Int, _ end: Int) -> [UInt8]? {
    var at = PlainStretch.end(in: text, start, end, isNote: false)
    // A plain blank there has another one behind it.
    while at < end, text[at] != 0x20 || at + 1 == end, !isOdd(text, at) {
      at = PlainStretch.end(in: text, at + 1, end, isNote: false)
    }
    if at >= end { return nil }
    var plain: [UInt8] = []
    plain.reserveCapacity(end - start)
    at = start
    while at < end {
      let scalar = UTF8Scan.scalar(text, at)
      switch scalar.value < 0x80
        ? (text[at] == 0x20 || text[at] == 0x09 || text[at] == 0x0B ? .blank : .word)
        : Tokenizer.kind(of: scalar.value)
      {
      case .blank: if plain.last != 0x20 { plain.append(0x20) }
      case .invisible: break
      default: plain += text[at..<min(at + scalar.length, end)]
      }
      at += scalar.length
    }
    return plain
  }

  /// Where the blanks before a place begin; those that do not break count too.
  static func start(in text: [UInt8], before end: Int, from lowest: Int) -> Int {
    var at = end
    while at > lowest {
      if text[at - 1] == 0x20 {
        at -= 1
      } else if text[at - 1] == 0xA0, at - 1 > lowest, text[at - 2] == 0xC2 {
        at -= 2
      } else {
        break
      }
    }
    return at
  }

  /// Where the blanks that stand at a place end; tabs and those that do not break count too.
  static func end(in text: [UInt8], behind start: Int, _ end: Int) -> Int {
    var at = start
    while at < end {
      if text[at] == 0x20 || text[at] == 0x09 {
        at += 1
      } else if text[at] == 0xC2, at + 1 < end, text[at + 1] == 0xA0 {
        at += 2
      } else {
        break
      }
    }
    return at
  }

  /// True at a blank that is no plain one, or at what is invisible.
  @inline(__always)
  private static func isOdd(_ text: [UInt8], _ at: Int) -> Bool {
    switch text[at] {
    case 0x09, 0x0B: return true
    case 0xC2, 0xE1, 0xE2, 0xE3, 0xEF:
      let kind = Tokenizer.kind(of: UTF8Scan.scalar(text, at).value)
      return kind == .blank || kind == .invisible
    default: return false
    }
  }
}

/// What the lines of a letter say about hyphens at line ends: the words that stand in it elsewhere, and how it writes
/// hyphens and dashes.
struct LetterWords {
  /// A word that a hyphen may cut: its first byte, and that of its last part, "voor" of "wijk-voor".
  typealias Word = (start: Int, part: Int)

  /// The word and the hyphen that end a line (or the blank before it), and the next line.
  typealias SoftEnd = (word: Word, hyphen: Int, next: Int, end: Int)

  /// Lines that end in a word with a hyphen, no address, and go on in lower case.
  private(set) var softEnds: [SoftEnd] = []
  /// Lines of text.
  private(set) var lines = 0
  /// Lines that end in a blank and a hyphen, which some programs print for a line-end hyphen, and such hyphens
  /// inside lines, which are dashes.
  private(set) var spacedEnds = 0
  private(set) var dashes = 0
  /// True where U+2010 stands between two letters inside a line: it is a hyphen as any other in this letter.
  private(set) var spellsWide = false
  /// Lines that end in U+2010.
  private(set) var wideEnds = 0
  private var words = WordSet()
  /// The lines that end in a hyphen, of any role.
  private var hyphened: [HyphenedLine] = []
  /// The first of them that nobody asked for its word yet.
  private var next = 0

  private struct HyphenedLine {
    let index: Int
    let word: Word
    /// Where the hyphen stands, or the blank before it.
    let hyphen: Int
  }

  /// Bytes of a word before a hyphen that are compared with other words.
  static let longestWord = 200
  /// Bytes of a word that can be broken at a line's end: two letters on each side.
  private static let shortestWord = 4
  /// Bytes of a line that is too short to be broken in a word.
  private static let shortLine = 20

  /// Of a letter without lines.
  init() {}

  init(text: [UInt8], tokens: [Token], layout: Layout) {
    let (all, hyphens) = (layout.lines, layout.hyphens)
    let lines = all.span
    var openings = Openings()
    var hyphened: [HyphenedLine] = []
    hyphened.reserveCapacity(min(lines.count, hyphens.count))
    for index in lines.indices where LineText(text, lines[index].range).endsHyphen {
      let hyphen = Self.hyphen(endOfLine: Int(lines[index].end), text)
      let (word, hasNumber) = Self.word(before: hyphen, Int(lines[index].endToken), text.span, tokens.span)
      // Words of the letter are letters and hyphens: one with a number stands nowhere in one piece.
      if !hasNumber { openings.expect(word, hyphen, text) }
      hyphened.append(HyphenedLine(index: index, word: word, hyphen: hyphen))
    }
    let telling = hyphens.filter { Self.mayTell(Int($0), text.span, tokens.span) }
    var words = WordSet()
    var cursor = PlaceCursor()
    // The first line that a hyphen ends and that is not passed.
    var ahead = 0
    // The line of text before the one at hand, as an index, where it is no short one and a hyphen ends it.
    var before: Int?
    for index in lines.indices where lines[index].role != .furniture && lines[index].role != .annotation {
      let first = Int(lines[index].firstToken)
      let behind = Int(lines[index].endToken)
      for place in cursor.places(of: telling.span, Int32(first), Int32(behind)) {
        count(Int(telling[place]), inLine: first, behind, text.span, tokens.span)
      }
      if !openings.isEmpty { Self.collect(first, behind, text.span, tokens.span, openings, into: &words) }
      self.lines += 1
      let range = lines[index].range
      if let before, lines[before].role == lines[index].role,
        let (word, hyphen) = Self.softEnd(text, tokens, lines[before], next: range)
      {
        if text[hyphen] == 0x20 {
          spacedEnds += 1
        } else {
          softEnds.append((word, hyphen, range.lowerBound, range.upperBound))
        }
      }
      while ahead < hyphened.count, hyphened[ahead].index < index { ahead += 1 }
      let endsHyphen = ahead < hyphened.count && hyphened[ahead].index == index
      before = endsHyphen && range.count > Self.shortLine ? index : nil
    }
    self.words = words
    self.hyphened = hyphened
  }

  /// Where the hyphen stands that ends a line, or the blank before it.
  private static func hyphen(endOfLine end: Int, _ text: [UInt8]) -> Int {
    let hyphen = end - (text[end - 1] < 0x80 ? 1 : 3)
    return hyphen > 0 && text[hyphen - 1] == 0x20 ? hyphen - 1 : hyphen
  }

  /// True for a word in two parts, with a sign between them or none, that stands in the letter in one piece and opens as one
  /// does that ends a line in a hyphen. No others are known.
  func contain(_ text: Span<UInt8>, _ part: Range<Int>, sign: UInt8?, _ rest: Range<Int>) -> Bool {
    words.contains(text, part, sign: sign, rest)
  }

  /// The word that ends before a hyphen: known for hyphens that end lines, where they are asked for in text order.
  @inline(__always)
  mutating func word(before hyphen: Int, in text: [UInt8], _ tokens: [Token]) -> Word {
    while next < hyphened.count, hyphened[next].hyphen < hyphen { next += 1 }
    guard next < hyphened.count, hyphened[next].hyphen == hyphen else {
      let token = Bisection.first(below: tokens.count) { tokens[$0].start >= hyphen }
      return Self.word(before: hyphen, token, text.span, tokens.span).word
    }
    return hyphened[next].word
  }

  /// The word that ends before a place, and whether a number stands in its last part.
  /// - Parameter token: one that begins at the place or behind it.
  private static func word(
    before end: Int, _ token: Int, _ text: Span<UInt8>, _ tokens: Span<Token>
  ) -> (word: Word, hasNumber: Bool) {
    let floor = max(0, end - longestWord)
    var first = token
    while first > 0, Int(tokens[first &- 1].start) >= end { first &-= 1 }
    var start = end
    // Behind the last hyphen of the word, once that is seen.
    var part = 0
    var hasNumber = false
    while first > 0, start > floor {
      first &-= 1
      let at = Int(tokens[first].start)
      switch tokens[first].kind {
      case .word: break
      case .number: if part == 0 { hasNumber = true }
      default:
        let byte = text[at]
        if byte == 0x2D {
          if part == 0 { part = start }
        } else if byte < 0x80 {
          return ((start, max(start, part)), hasNumber)
        }
      }
      start = max(floor, at)
    }
    return ((start, max(start, part)), hasNumber)
  }

  /// True for U+2010.
  @inline(__always)
  static func isWide(_ text: Span<UInt8>, _ at: Int) -> Bool {
    at >= 0 && at + 2 < text.count && text[at] == 0xE2 && text[at + 1] == 0x80 && text[at + 2] == 0x90
  }

  /// The first four letters of words that end their line in a hyphen, and of their last parts. No other words are looked
  /// for.
  private struct Openings {
    /// A bit for the lowest five bits of each first letter.
    var firsts: UInt32 = 0
    /// By first letter, a bit for each second one.
    private var seconds = [UInt32](repeating: 0, count: 32)
    /// By second letter, a bit for each third one.
    private var thirds = [UInt32](repeating: 0, count: 32)
    /// By third letter, a bit for each fourth one.
    private var fourths = [UInt32](repeating: 0, count: 32)
    /// Bytes of a word that is looked for, at least: in one piece it is no shorter than before its hyphen.
    private(set) var least = Int.max

    /// True where no words are looked for.
    var isEmpty: Bool { firsts == 0 }

    /// Notes how a word opens that a line ends in, with a hyphen behind its end.
    mutating func expect(_ word: Word, _ end: Int, _ text: [UInt8]) {
      least = min(least, max(end - word.part, LetterWords.shortestWord))
      guard !LetterWords.standsInAddress(word.start, text) else { return }
      var part = word.part
      note(text, part, end)
      while part > word.start {
        part = UTF8Scan.behind(0x2D, in: text, word.start, part - 1)
        note(text, part, end)
      }
    }

    /// Notes how a part of a word opens, unless one that opens alike is known.
    private mutating func note(_ text: [UInt8], _ part: Int, _ end: Int) {
      guard part < end, part + LetterWords.shortestWord > end || !mayOpen(text.span, part) else { return }
      firsts |= 1 << UInt32(text[part] & 31)
      Self.note(text, part, end, in: &seconds)
      Self.note(text, part + 1, end, in: &thirds)
      Self.note(text, part + 2, end, in: &fourths)
    }

    /// True where a word may open at a place, behind which four bytes stand.
    @inline(__always)
    func mayOpen(_ text: Span<UInt8>, _ start: Int) -> Bool {
      firsts & 1 &<< UInt32(text[start]) != 0
        && Self.mayFollow(seconds, text[start], text[start &+ 1])
        && Self.mayFollow(thirds, text[start &+ 1], text[start &+ 2])
        && Self.mayFollow(fourths, text[start &+ 2], text[start &+ 3])
    }

    /// True where a letter may follow another one; what is outside ASCII may be a hyphen, and follow any.
    @inline(__always)
    private static func mayFollow(_ letters: [UInt32], _ one: UInt8, _ next: UInt8) -> Bool {
      (one | next) >= 0x80 || letters[Int(one & 31)] & 1 &<< UInt32(next & 31) != 0
    }

    /// Notes which letter follows one. Behind the part before the hyphen any may.
    private static func note(_ text: [UInt8], _ at: Int, _ end: Int, in letters: inout [UInt32]) {
      if at < end {
        let known = letters[Int(text[at] & 31)]
        let more = at + 1 < end ? known | 1 << UInt32(text[at + 1] & 31) : .max
        if more != known { letters[Int(text[at] & 31)] = more }
      } else {
        for letter in letters.indices { letters[letter] = .max }
      }
    }
  }

  /// True for a word with two signs of an address before it: a hyphen that ends its line is the address's own.
  private static func standsInAddress(_ word: Int, _ text: [UInt8]) -> Bool {
    var signs = 0
    var at = word
    while at > 0, word - at < longestWord, text[at - 1] > 0x20 {
      at -= 1
      switch text[at] {
      case 0x2F, 0x3D, 0x5F, 0x25, 0x26, 0x23, 0x3F: signs += 1
      default: break
      }
      if signs == 2 { return true }
    }
    return false
  }

  /// Words that open as one does that is looked for, with their hyphens; a line's last word when a hyphen ends it is
  /// left out.
  @inline(__always)
  private static func collect(
    _ first: Int, _ last: Int, _ text: Span<UInt8>, _ tokens: Span<Token>, _ openings: Openings,
    into words: inout WordSet
  ) {
    let least = openings.least
    // First token that the word at hand does not reach.
    var end = first
    var index = first
    while index < last {
      let token = tokens[index]
      index &+= 1
      guard token.kind == .word, case let start = Int(token.start), start &+ shortestWord <= text.count,
        openings.mayOpen(text, start), index > end
      else { continue }
      // A part of a word, behind a hyphen, is none.
      if index > first &+ 1, tokens[index &- 2].kind == .hyphen, standsInWord(index &- 2, first, tokens) {
        continue
      }
      end = index
      // Whether a hyphen outside ASCII stands in it.
      var isWide = false
      while end < last, case let kind = tokens[end].kind, kind == .hyphen || kind == .word {
        if kind == .hyphen, tokens[end &+ 1].start &- tokens[end].start > 1 { isWide = true }
        end &+= 1
      }
      if end == last, tokens[end &- 1].kind == .hyphen { return }
      let stop = Int(tokens[end].start)
      guard stop &- start >= least else { continue }
      if isWide {
        let word = withPlainHyphens(text, start, stop)
        words.insert(word.span, 0, word.count)
      } else {
        words.insert(text, start, stop)
      }
    }
  }

  /// A word whose hyphens are outside ASCII, as if they were not.
  private static func withPlainHyphens(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> [UInt8] {
    var word: [UInt8] = []
    var at = start
    while at < end {
      let isHyphen = text[at] == 0xE2 || text[at] == 0xEF && text[at + 1] == 0xBF
      word.append(isHyphen ? 0x2D : text[at])
      at += isHyphen ? 3 : 1
    }
    return word
  }

  /// True for a hyphen with a word of its line before it, maybe with others between.
  /// - Parameter first: the first token of the line.
  private static func standsInWord(_ hyphen: Int, _ first: Int, _ tokens: Span<Token>) -> Bool {
    var token = hyphen
    while token > first, tokens[token - 1].kind == .hyphen { token -= 1 }
    return token > first && tokens[token - 1].kind == .word
  }

  /// Where a word and a hyphen end a line of text that goes on in lower case.
  private static func softEnd(
    _ text: [UInt8], _ tokens: [Token], _ line: Line, next: Range<Int>
  ) -> (word: Word, hyphen: Int)? {
    guard Letters.isLower(text, next.lowerBound, next.upperBound) else { return nil }
    let (start, end) = (Int(line.start), Int(line.end))
    let sign = LineText(text, line.range).lineEndSign
    let isWide = isWide(text.span, end - 3)
    guard text[end - 1] == 0x2D || sign > 0 || isWide else { return nil }
    let hyphen = sign > 0 ? end - sign : isWide ? end - 3 : blankBefore(end - 1, in: text, start)
    let word = word(before: hyphen, Int(line.endToken), text.span, tokens.span).word
    guard hyphen - word.start < 30, word.start > start,
      Ascii.isLower(text[hyphen - 1]) || text[hyphen - 1] >= 0x80
    else { return nil }
    let before = text[word.start - 1]
    return before == 0x20 || before == 0x28 || before == 0x22 || before == 0x27 || before >= 0x80
      ? (word, hyphen) : nil
  }

  /// The first of the blanks before a hyphen, or the hyphen where none stands there.
  static func blankBefore(_ hyphen: Int, in text: [UInt8], _ floor: Int) -> Int {
    var at = hyphen
    while at > floor, text[at - 1] == 0x20 { at -= 1 }
    return at
  }

  /// False for most hyphens, which stand in words and are ASCII.
  @inline(__always)
  private static func mayTell(_ hyphen: Int, _ text: Span<UInt8>, _ tokens: Span<Token>) -> Bool {
    tokens[hyphen + 1].kind == .blank || isWide(text, Int(tokens[hyphen].start))
  }

  /// Counts what a hyphen of a line of text says of those of the letter: dashes, and hyphens outside ASCII.
  /// - Parameters:
  ///   - first: the first token of the line.
  ///   - last: the first token behind the line.
  @inline(__always)
  private mutating func count(
    _ hyphen: Int, inLine first: Int, _ last: Int, _ text: Span<UInt8>, _ tokens: Span<Token>
  ) {
    if hyphen > 0, tokens[hyphen - 1].kind == .blank {
      if hyphen + 1 < last, tokens[hyphen + 1].kind == .blank { dashes += 1 }
    } else if Self.isWide(text, Int(tokens[hyphen].start)), Self.standsInWord(hyphen, first, tokens) {
      if hyphen + 1 == last { wideEnds += 1 } else { spellsWide = true }
    }
  }
}

/// Words in any case.
private struct WordSet {
  /// Their ``Key/word(_:_:_:)``.
  private var keys = KeySet()
  /// A bit for the length of each, by its lowest six bits: most words that are asked for have another one.
  private var lengths: UInt64 = 0

  mutating func insert(_ text: Span<UInt8>, _ start: Int, _ end: Int) {
    keys.insert(Key.word(text, start, end))
    lengths |= 1 &<< UInt64(end &- start)
  }

  /// True where one of them is a word in two parts, with a sign between them or none.
  func contains(_ text: Span<UInt8>, _ part: Range<Int>, sign: UInt8?, _ rest: Range<Int>) -> Bool {
    let sides = part.upperBound &- part.lowerBound &+ rest.upperBound &- rest.lowerBound
    let length = sign == nil ? sides : sides &+ 1
    return lengths & 1 &<< UInt64(length) != 0 && keys.contains(Key.word(text, part, sign: sign, rest))
  }
}

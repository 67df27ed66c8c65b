/// What the lines of a letter say about hyphens at line ends: the words that stand in it elsewhere, and how it writes
/// hyphens and dashes.
struct LetterWords {
  /// Lines that end in a word with a hyphen, no address, and go on in lower case: where the hyphen stands (or the
  /// blank before it), and the next line.
  private(set) var softEnds: [(hyphen: Int, next: Int, end: Int)] = []
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

  /// Bytes of a word before a hyphen that are compared with other words.
  static let longestWord = 200
  /// Bytes of a word that can be broken at a line's end: two letters on each side.
  private static let shortestWord = 4

  /// Of a letter without lines.
  init() {}

  init(text: [UInt8], tokens: [Token], layout: Layout) {
    var openings = Openings()
    for line in layout.lines where LineText(text, line.range).endsHyphen { openings.expect(line, text) }
    countHyphens(text.span, tokens.span, layout)
    // The line of text before the one at hand, where a hyphen ends it.
    var hyphened: Line?
    for line in layout.lines where line.role != .furniture && line.role != .annotation {
      Self.collect(line, text.span, tokens.span, openings, into: &words)
      lines += 1
      if let hyphened, hyphened.role == line.role, let hyphen = Self.softEnd(text, hyphened, line) {
        if text[hyphen] == 0x20 {
          spacedEnds += 1
        } else {
          softEnds.append((hyphen, Int(line.start), Int(line.end)))
        }
      }
      hyphened = LineText(text, line.range).endsHyphen ? line : nil
    }
  }

  /// True for a word in two parts, with a sign between them or none, that stands in the letter in one piece and opens as one
  /// does that ends a line in a hyphen. No others are known.
  func contain(_ text: Span<UInt8>, _ part: Range<Int>, sign: UInt8?, _ rest: Range<Int>) -> Bool {
    words.contains(text, part, sign: sign, rest)
  }

  /// First byte of the word that ends before a place.
  static func start(before end: Int, in text: [UInt8]) -> Int {
    let bytes = text.span
    let floor = max(0, end - longestWord)
    var word = end
    while word > floor, word >= 8 {
      let eight = Eight.load(bytes, word &- 8)
      let others = Eight.others(
        than: Eight.letter(eight) | Eight.digit(eight) | Eight.equal(0x2D, eight) | Eight.notASCII(eight))
      if others != 0 { return max(floor, word &- 7 &+ Eight.last(others)) }
      word &-= 8
    }
    while word > floor, isWordByte(bytes[word &- 1]) { word &-= 1 }
    return max(floor, word)
  }

  @inline(__always)
  private static func isWordByte(_ byte: UInt8) -> Bool {
    Ascii.isLetter(byte) || Ascii.isDigit(byte) || byte == 0x2D || byte >= 0x80
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
    var seconds = [UInt32](repeating: 0, count: 32)
    /// By second letter, a bit for each third one.
    var thirds = [UInt32](repeating: 0, count: 32)
    /// By third letter, a bit for each fourth one.
    var fourths = [UInt32](repeating: 0, count: 32)

    /// Notes how the word opens that ends a line in a hyphen.
    mutating func expect(_ line: Line, _ text: [UInt8]) {
      var end = Int(line.end)
      end -= text[end - 1] < 0x80 ? 1 : 3
      if end > 0, text[end - 1] == 0x20 { end -= 1 }
      let start = LetterWords.start(before: end, in: text)
      guard !LetterWords.standsInAddress(start, text) else { return }
      var part = start
      while part < end {
        firsts |= 1 << UInt32(text[part] & 31)
        Self.note(text, part, end, in: &seconds)
        Self.note(text, part + 1, end, in: &thirds)
        Self.note(text, part + 2, end, in: &fourths)
        part = UTF8Scan.byte(0x2D, in: text, part, end) + 1
      }
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
  private static func collect(
    _ line: Line, _ text: Span<UInt8>, _ tokens: Span<Token>, _ openings: Openings, into words: inout WordSet
  ) {
    let first = Int(line.firstToken)
    let last = Int(line.endToken)
    let (firsts, seconds) = (openings.firsts, openings.seconds.span)
    let (thirds, fourths) = (openings.thirds.span, openings.fourths.span)
    // First token that the word at hand does not reach.
    var end = first
    var index = first
    while index < last {
      let token = tokens[index]
      index &+= 1
      guard token.kind == .word, case let start = Int(token.start), start &+ shortestWord <= text.count,
        firsts & 1 &<< UInt32(text[start]) != 0,
        seconds[Int(text[start] & 31)] & 1 &<< UInt32(text[start &+ 1]) != 0,
        mayFollow(thirds, text[start &+ 1], text[start &+ 2]),
        mayFollow(fourths, text[start &+ 2], text[start &+ 3]), index > end
      else { continue }
      // A part of a word, behind a hyphen, is none.
      if index > first &+ 1, tokens[index &- 2].kind == .hyphen, standsInWord(index &- 2, line, tokens) {
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
      guard stop &- start >= shortestWord else { continue }
      if isWide {
        let word = withPlainHyphens(text, start, stop)
        words.insert(word.span, 0, word.count)
      } else {
        words.insert(text, start, stop)
      }
    }
  }

  /// True where a letter may follow another one; what is outside ASCII may be a hyphen, and follow any.
  @inline(__always)
  private static func mayFollow(_ letters: Span<UInt32>, _ one: UInt8, _ next: UInt8) -> Bool {
    (one | next) >= 0x80 || letters[Int(one & 31)] & 1 &<< UInt32(next & 31) != 0
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

  /// True for a hyphen of the line with a word before it, maybe with others between.
  private static func standsInWord(_ hyphen: Int, _ line: Line, _ tokens: Span<Token>) -> Bool {
    var token = hyphen
    while token > Int(line.firstToken), tokens[token - 1].kind == .hyphen { token -= 1 }
    return token > Int(line.firstToken) && tokens[token - 1].kind == .word
  }

  /// Where a word and a hyphen end a line of text that goes on in lower case.
  private static func softEnd(_ text: [UInt8], _ line: Line, _ next: Line) -> Int? {
    let end = Int(line.end)
    let sign = LineText(text, line.range).lineEndSign
    let isWide = isWide(text.span, end - 3)
    guard end - Int(line.start) > 20, text[end - 1] == 0x2D || sign > 0 || isWide,
      Letters.isLower(text, Int(next.start), Int(next.end))
    else { return nil }
    let hyphen = sign > 0 ? end - sign : isWide ? end - 3 : blankBefore(end - 1, in: text, Int(line.start))
    let start = start(before: hyphen, in: text)
    guard hyphen - start < 30, Ascii.isLower(text[hyphen - 1]) || text[hyphen - 1] >= 0x80 else { return nil }
    guard start > Int(line.start) else { return nil }
    let before = text[start - 1]
    return before == 0x20 || before == 0x28 || before == 0x22 || before == 0x27 || before >= 0x80
      ? hyphen : nil
  }

  /// The first of the blanks before a hyphen, or the hyphen where none stands there.
  static func blankBefore(_ hyphen: Int, in text: [UInt8], _ floor: Int) -> Int {
    var at = hyphen
    while at > floor, text[at - 1] == 0x20 { at -= 1 }
    return at
  }

  /// What the hyphens of lines of text say of those of the letter: dashes, and hyphens outside ASCII.
  private mutating func countHyphens(_ text: Span<UInt8>, _ tokens: Span<Token>, _ layout: Layout) {
    guard !layout.hyphens.isEmpty else { return }
    let all = layout.hyphens
    let hyphens = all.span
    var cursor = PlaceCursor()
    for line in layout.lines where line.role != .furniture && line.role != .annotation {
      for place in cursor.places(of: hyphens, line.firstToken, line.endToken) {
        let hyphen = Int(hyphens[place])
        if Self.standsInWord(hyphen, line, tokens) {
          guard Self.isWide(text, Int(tokens[hyphen].start)) else { continue }
          if hyphen + 1 == Int(line.endToken) { wideEnds += 1 } else { spellsWide = true }
        } else if hyphen > 0, tokens[hyphen - 1].kind == .blank, hyphen + 1 < Int(line.endToken),
          tokens[hyphen + 1].kind == .blank
        {
          dashes += 1
        }
      }
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
    let length = part.count + (sign == nil ? 0 : 1) + rest.count
    return lengths & 1 &<< UInt64(length) != 0 && keys.contains(Key.word(text, part, sign: sign, rest))
  }
}

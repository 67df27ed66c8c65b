/// Whether a hyphen at a line's end is part of the word.
///
/// The letter is its own dictionary: a word that stands elsewhere in it, joined or with its hyphen, decides.
/// Where it does not, a few rules of Dutch spelling do (Woordenlijst Nederlandse Taal, leidraad 6).
struct Hyphens {
  private var words = KeySet()
  /// The first two letters of words that end their line in a hyphen, and of their last parts: a bit for the second
  /// letter in the place of the first. No other words are looked for.
  private var openings = [UInt32](repeating: 0, count: 32)
  /// Line-end hyphens that nothing but the typesetter explains, and lines of text: a letter that is not hyphenated
  /// has hardly any, since compounds are written in one piece.
  private var softEnds = 0
  private var lineEnds = 0
  /// Lines that end in a blank and a hyphen, which some programs print for a line-end hyphen, and such hyphens
  /// inside lines, which are dashes.
  private var spacedEnds = 0
  private var dashes = 0
  /// True where U+2010 stands between two letters inside a line: it is a hyphen as any other in this letter.
  private var spellsWide = false
  /// Lines that end in U+2010.
  private var wideEnds = 0
  private let text: [UInt8]
  private let tokens: [Token]
  private let layout: Layout
  private var hasReadLetter = false
  /// The word that is asked for, in one piece: its room serves them all.
  private var asked: [UInt8] = []

  /// Lines of text for one line-end hyphen, at most, in a letter that is hyphenated; a single one proves less.
  private var linesForOneHyphen: Int { softEnds > 1 ? 150 : 60 }

  /// Bytes of a word before a hyphen that are compared with other words.
  static let longestWord = 200
  /// Bytes of a word that can be broken at a line's end: two letters on each side.
  private static let shortestWord = 4

  init(text: [UInt8], tokens: [Token], layout: Layout) {
    self.text = text
    self.tokens = tokens
    self.layout = layout
  }

  /// Reads the letter for its words and line ends, when first asked: many letters have no hyphen at a line's end.
  private mutating func readLetter() {
    guard !hasReadLetter else { return }
    hasReadLetter = true
    for line in layout.lines where LineText(text, line.range).endsHyphen { expect(line) }
    var previous: Line?
    var ends: [(hyphen: Int, next: Int, end: Int)] = []
    for line in layout.lines where line.role != .furniture && line.role != .annotation {
      collect(line)
      lineEnds += 1
      if let previous, previous.role == line.role, let hyphen = softEnd(previous, line) {
        if text[hyphen] == 0x20 {
          spacedEnds += 1
        } else {
          ends.append((hyphen, Int(line.start), Int(line.end)))
        }
      }
      previous = line
    }
    for end in ends {
      let word = wordStart(before: end.hyphen)
      let isName = Letters.isUpper(text, word, end.hyphen)
      let reason = reason(wordStart: word, hyphen: end.hyphen, next: end.next, end: end.end)
      // "Regenboog-" and "beleid" can be a name; where it stands elsewhere in one piece, it was broken.
      if isName ? reason?.keep == false : reason?.keep != true { softEnds += 1 }
    }
  }

  /// Notes how the word opens that ends a line in a hyphen.
  private mutating func expect(_ line: Line) {
    var end = Int(line.end)
    end -= text[end - 1] < 0x80 ? 1 : 3
    if end > 0, text[end - 1] == 0x20 { end -= 1 }
    let start = wordStart(before: end)
    for part in start..<end where part == start || text[part - 1] == 0x2D {
      let first = Int(text[part] & 31)
      openings[first] |= part + 1 == end ? .max : 1 << UInt32(text[part + 1] & 31)
    }
  }

  /// True where a blank and a hyphen at a line's end stand for a line-end hyphen.
  mutating func spacesHyphens() -> Bool {
    readLetter()
    return spacedEnds > 1 && spacedEnds > dashes
  }

  /// Where the hyphen stands (or the blank before it) that ends a line of text in a word, no address.
  private func softEnd(_ line: Line, _ next: Line) -> Int? {
    let end = Int(line.end)
    let sign = LineText(text, line.range).lineEndSign
    let isWide = isWide(end - 3)
    guard end - Int(line.start) > 20, text[end - 1] == 0x2D || sign > 0 || isWide,
      Letters.isLower(text, Int(next.start), Int(next.end))
    else { return nil }
    let hyphen = sign > 0 ? end - sign : isWide ? end - 3 : text[end - 2] == 0x20 ? end - 2 : end - 1
    let start = wordStart(before: hyphen)
    guard hyphen - start < 30, Ascii.isLower(text[hyphen - 1]) || text[hyphen - 1] >= 0x80 else { return nil }
    guard start > Int(line.start) else { return nil }
    let before = text[start - 1]
    return before == 0x20 || before == 0x28 || before == 0x22 || before == 0x27 || before >= 0x80
      ? hyphen : nil
  }

  /// True for U+2010.
  private func isWide(_ at: Int) -> Bool {
    at >= 0 && at + 2 < text.count && text[at] == 0xE2 && text[at + 1] == 0x80 && text[at + 2] == 0x90
  }

  /// True for a hyphen of the typesetter's: programs that break words print U+2010, and only at line ends; who
  /// types a hyphen types "-".
  private func isTypesetters(_ hyphen: Int) -> Bool { !spellsWide && isWide(hyphen) }

  func wordStart(before hyphen: Int) -> Int {
    var word = hyphen
    while word > 0, hyphen - word < Self.longestWord, isWordByte(text[word - 1]) { word -= 1 }
    return word
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    Ascii.isLetter(byte) || Ascii.isDigit(byte) || byte == 0x2D || byte >= 0x80 && byte != 0xA0
  }

  /// Words with their hyphens; a line's last word when a hyphen ends it is left out.
  private mutating func collect(_ line: Line) {
    // The three as they are before words are added, which changes none of them.
    let (allText, allTokens, allOpenings) = (text, tokens, openings)
    let (text, openings) = (allText.span, allOpenings.span)
    precondition(openings.count == 32)
    // Those of the line, the one behind it, and the one before it if there is one.
    let first = max(0, Int(line.firstToken) - 1)
    let tokens = allTokens.span.extracting(first...Int(line.endToken))
    let last = tokens.count - 1
    var index = Int(line.firstToken) - first
    while index < last {
      let token = tokens[index]
      guard token.kind == .word else {
        if token.kind == .hyphen, index > 0, index + 1 < last, tokens[index - 1].kind == .blank,
          tokens[index + 1].kind == .blank
        {
          dashes += 1
        }
        index &+= 1
        continue
      }
      index &+= 1
      // Whether a hyphen outside ASCII stands in it.
      var isWide = false
      while index < last, case let kind = tokens[index].kind, kind == .hyphen || kind == .word {
        if kind == .hyphen {
          if index == last &- 1 {
            if self.isWide(Int(tokens[index].start)) { wideEnds += 1 }
            return
          }
          if tokens[index &+ 1].start &- tokens[index].start > 1 {
            isWide = true
            if self.isWide(Int(tokens[index].start)) { spellsWide = true }
          }
        }
        index &+= 1
      }
      let start = Int(token.start)
      guard start &+ Self.shortestWord <= text.count,
        openings[Int(text[start] & 31)] & 1 &<< UInt32(text[start &+ 1]) != 0
      else { continue }
      let end = Int(tokens[index].start)
      guard end &- start >= Self.shortestWord else { continue }
      words.insert(isWide ? wideKey(start, end) : Key.word(text, start, end))
    }
  }

  /// The key of a word whose hyphens are outside ASCII, as if they were not.
  private func wideKey(_ start: Int, _ end: Int) -> UInt64 {
    var word: [UInt8] = []
    var at = start
    while at < end {
      let isHyphen = text[at] == 0xE2 || text[at] == 0xEF && text[at + 1] == 0xBF
      word.append(isHyphen ? 0x2D : text[at])
      at += isHyphen ? 3 : 1
    }
    return Key.word(word.span, 0, word.count)
  }

  struct Choice {
    var keep: Bool
    /// True where a blank follows the kept hyphen ("voor- en nadelen").
    var blank = false
    var evidence: StaticString
    var isProven: Bool
    /// True where one part is no word: nobody types a hyphen there.
    var isBound = false
  }

  /// Chooses for the word that ends before `hyphen` and goes on at `next`.
  mutating func choose(wordStart: Int, hyphen: Int, next: Int, end: Int) -> Choice {
    readLetter()
    if isTypesetters(hyphen) {
      return Choice(keep: false, evidence: "such a hyphen stands at line ends only", isProven: true)
    }
    let reason = reason(wordStart: wordStart, hyphen: hyphen, next: next, end: end)
    if let reason, reason.keep || reason.isBound { return reason }
    if wideEnds > 1, !spellsWide, text[hyphen] == 0x2D {
      return Choice(keep: true, evidence: "hyphens of broken words are other ones", isProven: true)
    }
    // Where lines are not hyphenated, a hyphen was meant, however the word is written elsewhere.
    if softEnds * linesForOneHyphen < lineEnds {
      return Choice(keep: true, evidence: "the letter's lines are not hyphenated", isProven: false)
    }
    return reason ?? Choice(keep: false, evidence: "the letter's lines are hyphenated", isProven: false)
  }

  /// True where the word stands elsewhere in one piece.
  mutating func standsJoined(wordStart: Int, hyphen: Int, next: Int, end: Int) -> Bool {
    readLetter()
    return words.contains(key(wordStart, hyphen, 0, next, tail(next, end)))
  }

  private func tail(_ next: Int, _ end: Int) -> Int {
    var tail = next
    while tail < end,
      Ascii.isLetter(text[tail]) || text[tail] >= 0xC3 && text[tail] < 0xE2 || text[tail] & 0xC0 == 0x80
        || text[tail] == 0x2D
    {
      tail += 1
    }
    while tail > next, text[tail - 1] == 0x2D { tail -= 1 }
    return tail
  }

  /// What the word itself, or the same word elsewhere, says; nil where only the typesetter can have put the hyphen.
  private mutating func reason(wordStart: Int, hyphen: Int, next: Int, end: Int) -> Choice? {
    guard next < end, hyphen > wordStart else {
      return Choice(keep: true, evidence: "nothing to join", isProven: false)
    }
    let tail = tail(next, end)
    let joined = words.contains(key(wordStart, hyphen, 0, next, tail))
    let following = LineText(text, next..<end)
    if !joined, following.opens(Self.joints) {
      return Choice(
        keep: true, blank: true, evidence: "a joint follows, the hyphen stands for a word", isProven: true)
    }
    if !Letters.isLower(text, next, end) {
      let digit = Ascii.isDigit(text[next])
      return Choice(
        keep: true, evidence: digit ? "a number follows" : "a capital follows", isProven: true)
    }
    if Ascii.isDigit(text[hyphen - 1]) {
      return Choice(keep: true, evidence: "a number precedes", isProven: true)
    }
    if joined {
      return Choice(keep: false, evidence: "the word stands elsewhere in one piece", isProven: true)
    }
    if words.contains(key(wordStart, hyphen, 0x2D, next, tail)) {
      return Choice(keep: true, evidence: "the word stands elsewhere with its hyphen", isProven: true)
    }
    // Letters before the hyphen that are capitals: EU-lidstaten, PO-raad.
    var word = hyphen
    while word > wordStart, text[word - 1] != 0x2D { word -= 1 }
    var capitals = 0
    for position in word..<hyphen where Ascii.isUpper(text[position]) { capitals += 1 }
    if capitals == hyphen - word, capitals > 0 {
      return Choice(keep: true, evidence: "an abbreviation precedes", isProven: true)
    }
    if word > wordStart, words.contains(key(word, hyphen, 0, next, tail)) {
      return Choice(
        keep: false, evidence: "the last part of the word stands elsewhere in one piece", isProven: true)
    }
    if word > wordStart, isJoint(word, hyphen) {
      return Choice(keep: true, evidence: "the word has hyphens round a short word", isProven: false)
    }
    if collides(text[hyphen - 1], text[next]) {
      return Choice(keep: true, evidence: "two vowels would run together", isProven: false)
    }
    if word == wordStart && Self.bound.contain(text, word, hyphen) || Self.suffixes.contain(text, next, tail)
    {
      return Choice(keep: false, evidence: "one part is no word", isProven: true, isBound: true)
    }
    if Self.prefixes.contain(text, word, hyphen) {
      return Choice(keep: true, evidence: "a prefix that takes a hyphen", isProven: false)
    }
    return nil
  }

  private static let joints: Words = ["en ", "of ", "en/of ", "dan ", "tot ", "als ", "maar "]
  /// What no hyphen that is typed stands behind, or before.
  private static let bound: Words = ["ver", "be", "ge", "ont"]
  private static let suffixes: Words = [
    "heid", "heden", "lijk", "lijke", "lijks", "schap", "teit", "teiten", "tie", "ties", "ting", "tingen",
    "ging", "gingen", "ning", "ningen", "sing", "singen", "nen", "sen", "len",
  ]
  private static let prefixes: Words = [
    "niet", "oud", "vice", "adjunct", "sociaal", "minister", "secretaris", "directeur", "kandidaat",
  ]

  /// "staakt-het-", "wijk-voor-"
  private func isJoint(_ start: Int, _ end: Int) -> Bool {
    Self.inner.contain(text, start, end)
  }

  private static let inner: Words = [
    "het", "voor", "en", "de", "in", "aan", "op", "te", "tot", "bij", "van", "a", "of", "per",
  ]

  /// Vowels that would be read as one (leidraad 6.2): "zee-egel", "de-escalatie".
  private func collides(_ first: UInt8, _ second: UInt8) -> Bool {
    switch (Ascii.lower(first), Ascii.lower(second)) {
    case (0x61, 0x61), (0x65, 0x65), (0x6F, 0x6F), (0x75, 0x75), (0x69, 0x6A), (0x65, 0x69), (0x6F, 0x65),
      (0x61, 0x75), (0x65, 0x75), (0x6F, 0x75), (0x61, 0x65):
      return true
    default: return false
    }
  }

  private mutating func key(_ start: Int, _ hyphen: Int, _ sign: UInt8, _ next: Int, _ tail: Int) -> UInt64 {
    asked.removeAll(keepingCapacity: true)
    asked += text[start..<hyphen]
    if sign != 0 { asked.append(sign) }
    asked += text[next..<tail]
    return Key.word(asked.span, 0, asked.count)
  }
}

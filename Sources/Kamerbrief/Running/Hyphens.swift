/// Whether a hyphen at a line's end is part of the word.
///
/// The letter is its own dictionary: a word that stands elsewhere in it, joined or with its hyphen, decides.
/// Where it does not, a few rules of Dutch spelling do (Woordenlijst Nederlandse Taal, leidraad 6).
struct Hyphens {
  private var words = KeySet()
  /// Line-end hyphens between two lower-case letters, and lines of running text: a text that is not
  /// hyphenated at all has hardly any.
  private var softEnds = 0
  private var lineEnds = 0
  private var isReady = false
  private let text: [UInt8]
  private let tokens: [Token]
  private let lines: [Line]

  init(text: [UInt8], tokens: [Token], layout: Layout) {
    self.text = text
    self.tokens = tokens
    lines = layout.lines
  }

  /// Reads the letter as a dictionary, for the first word that asks.
  private mutating func collect() {
    isReady = true
    var previous: Line?
    for line in lines where line.role != .furniture && line.role != .annotation {
      collect(line, tokens)
      lineEnds += 1
      if let previous, previous.role == line.role, isSoftEnd(previous, line) { softEnds += 1 }
      previous = line
    }
  }

  /// A hyphen between two lower-case letters at the end of a line of text, no address.
  private func isSoftEnd(_ line: Line, _ next: Line) -> Bool {
    let end = Int(line.end)
    guard end - Int(line.start) > 20, text[end - 1] == 0x2D, Ascii.isLower(text[end - 2]) else {
      return false
    }
    guard Letters.isLower(text, Int(next.start), Int(next.end)) else { return false }
    var at = end
    while at > Int(line.start), text[at - 1] != 0x20 { at -= 1 }
    return end - at < 30
  }

  /// Words with their hyphens; a line's last word when a hyphen ends it is left out.
  private mutating func collect(_ line: Line, _ tokens: [Token]) {
    var key = Key.empty
    var hasWord = false
    let last = Int(line.endToken)
    for index in Int(line.firstToken)..<last {
      if tokens[index].kind == .hyphen, text[Int(tokens[index].start)] == 0xEF, index + 1 < last,
        tokens[index + 1].kind == .word, Letters.isLower(text, Int(tokens[index + 1].start), text.count)
      {
        // U+FFFE stood at a line's end.
        softEnds += 1
        key = Key.empty
        hasWord = false
        continue
      }
      switch tokens[index].kind {
      case .word:
        for position in Int(tokens[index].start)..<Int(tokens[index + 1].start) {
          key = Key.step(key, text[position])
        }
        hasWord = true
      case .hyphen where hasWord:
        if index == last - 1 { return }
        key = Key.step(key, 0x2D)
      default:
        if hasWord { words.insert(key) }
        key = Key.empty
        hasWord = false
      }
    }
    if hasWord { words.insert(key) }
  }

  struct Choice {
    var keep: Bool
    /// True where a blank follows the kept hyphen ("voor- en nadelen").
    var blank = false
    var evidence: StaticString
    var isProven: Bool
  }

  /// Chooses for the word that ends before `hyphen` and goes on at `next`.
  mutating func choose(wordStart: Int, hyphen: Int, next: Int, end: Int) -> Choice {
    let following = LineText(text, next..<end)
    if following.opens(Self.joints) {
      return Choice(
        keep: true, blank: true, evidence: "a joint follows, the hyphen stands for a word", isProven: true)
    }
    guard next < end, hyphen > wordStart else {
      return Choice(keep: true, evidence: "nothing to join", isProven: false)
    }
    if !Letters.isLower(text, next, end) {
      let digit = Ascii.isDigit(text[next])
      return Choice(
        keep: true, evidence: digit ? "a number follows" : "a capital follows", isProven: true)
    }
    if Ascii.isDigit(text[hyphen - 1]) {
      return Choice(keep: true, evidence: "a number precedes", isProven: true)
    }
    var tail = next
    while tail < end,
      Ascii.isLetter(text[tail]) || text[tail] >= 0xC3 && text[tail] < 0xE2 || text[tail] & 0xC0 == 0x80
        || text[tail] == 0x2D
    {
      tail += 1
    }
    while tail > next, text[tail - 1] == 0x2D { tail -= 1 }
    if !isReady { collect() }
    let joined = key(wordStart, hyphen, 0, next, tail)
    let hyphened = key(wordStart, hyphen, 0x2D, next, tail)
    if words.contains(hyphened), !words.contains(joined) {
      return Choice(keep: true, evidence: "the word stands elsewhere with its hyphen", isProven: true)
    }
    if softEnds * 40 < lineEnds,
      softEnds * 120 < lineEnds || Letters.isUpper(text, wordStart, hyphen) || knowsWord(wordStart, hyphen)
        || knowsWord(next, tail)
    {
      return Choice(keep: true, evidence: "the letter's lines are not hyphenated", isProven: false)
    }
    if words.contains(joined) {
      return Choice(keep: false, evidence: "the word stands elsewhere in one piece", isProven: true)
    }
    // Letters before the hyphen that are capitals: EU-lidstaten, PO-raad.
    var word = hyphen
    while word > wordStart, text[word - 1] != 0x2D { word -= 1 }
    var capitals = 0
    for position in word..<hyphen where Ascii.isUpper(text[position]) { capitals += 1 }
    if capitals == hyphen - word, capitals > 0 {
      return Choice(keep: true, evidence: "an abbreviation precedes", isProven: true)
    }
    if word > wordStart, isJoint(word, hyphen) {
      return Choice(keep: true, evidence: "the word has hyphens round a short word", isProven: false)
    }
    if collides(text[hyphen - 1], text[next]) {
      return Choice(keep: true, evidence: "two vowels would run together", isProven: false)
    }
    if Self.prefixes.contain(text, word, hyphen) {
      return Choice(keep: true, evidence: "a prefix that takes a hyphen", isProven: false)
    }
    return Choice(keep: false, evidence: "the letter's lines are hyphenated", isProven: false)
  }

  private static let joints: Words = ["en ", "of ", "en/of ", "dan ", "tot ", "als ", "maar "]
  /// True for a word that stands elsewhere in the letter by itself.
  private func knowsWord(_ start: Int, _ end: Int) -> Bool { words.contains(key(start, end, 0, end, end)) }

  /// True where the letter has, in one piece, the word whose halves stand on two lines.
  func knowsJoined(_ start: Int, _ hyphen: Int, _ next: Int, _ end: Int) -> Bool {
    var tail = next
    while tail < end, Letters.isLower(text, tail, end) { tail += text[tail] < 0x80 ? 1 : 2 }
    return tail > next && words.contains(key(start, hyphen, 0, next, tail))
  }

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

  private func key(_ start: Int, _ hyphen: Int, _ sign: UInt8, _ next: Int, _ tail: Int) -> UInt64 {
    var key = Key.empty
    for position in start..<hyphen { key = Key.step(key, text[position]) }
    if sign != 0 { key = Key.step(key, sign) }
    for position in next..<tail { key = Key.step(key, text[position]) }
    return key
  }
}

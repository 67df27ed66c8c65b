/// Whether a hyphen at a line's end is part of the word.
///
/// The letter is its own dictionary (``LetterWords``): a word that stands elsewhere in it, joined or with its hyphen,
/// decides. Where it does not, a few rules of Dutch spelling do (Woordenlijst Nederlandse Taal, leidraad 6).
struct Hyphens {
  private let text: [UInt8]
  private let tokens: [Token]
  private let layout: Layout
  private var words = LetterWords()
  private var hasReadLetter = false
  /// Line-end hyphens that nothing but the typesetter explains: a letter that is not hyphenated has hardly any, since
  /// compounds are written in one piece.
  private var softEnds = 0
  /// True for a letter whose lines are hyphenated; as of ``readLetter()``.
  private var isHyphenated = false

  init(text: [UInt8], tokens: [Token], layout: Layout) {
    self.text = text
    self.tokens = tokens
    self.layout = layout
  }

  /// Reads the letter for its words and line ends, when first asked: many letters have no hyphen at a line's end.
  private mutating func readLetter() {
    hasReadLetter = true
    words = LetterWords(text: text, tokens: tokens, layout: layout)
    for end in words.softEnds where isSoft(end) { softEnds += 1 }
    // A single one proves less.
    isHyphenated = softEnds * (softEnds > 1 ? 150 : 60) >= words.lines
  }

  /// True for a line-end hyphen that nothing but the typesetter explains.
  ///
  /// Not made part of the loop that asks, with ``reason(_:hyphen:next:end:)`` in it: Swift 6.3.1 cannot compile that.
  @inline(never)
  private func isSoft(_ end: LetterWords.SoftEnd) -> Bool {
    let reason = reason(end.word, hyphen: end.hyphen, next: end.next, end: end.end)
    // "Regenboog-" and "beleid" can be a name; where it stands elsewhere in one piece, it was broken.
    let isName = Letters.isUpper(text, end.word.start, end.hyphen)
    return isName ? reason?.keep == false : reason?.keep != true
  }

  /// True where a blank and a hyphen at a line's end stand for a line-end hyphen.
  mutating func spacesHyphens() -> Bool {
    if !hasReadLetter { readLetter() }
    // A single one can be a dash, save where many lines are cut inside a word.
    return words.spacedEnds > (softEnds > 2 ? 0 : 1) && words.spacedEnds > words.dashes
  }

  /// True for a hyphen of the typesetter's: programs that break words print U+2010, and only at line ends; who
  /// types a hyphen types "-".
  @inline(__always)
  private func isTypesetters(_ hyphen: Int) -> Bool {
    !words.spellsWide && LetterWords.isWide(text.span, hyphen)
  }

  typealias Word = LetterWords.Word

  /// The word that ends before a hyphen at a line's end.
  mutating func word(before hyphen: Int) -> Word {
    if !hasReadLetter { readLetter() }
    return words.word(before: hyphen, in: text, tokens)
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
  mutating func choose(_ word: Word, hyphen: Int, next: Int, end: Int) -> Choice {
    if !hasReadLetter { readLetter() }
    if isTypesetters(hyphen) {
      return Choice(keep: false, evidence: "such a hyphen stands at line ends only", isProven: true)
    }
    let reason = reason(word, hyphen: hyphen, next: next, end: end)
    if let reason, reason.keep || reason.isBound { return reason }
    if words.wideEnds > 1, !words.spellsWide, text[hyphen] == 0x2D {
      return Choice(keep: true, evidence: "hyphens of broken words are other ones", isProven: true)
    }
    // Where lines are not hyphenated, a hyphen was meant, however the word is written elsewhere.
    if !isHyphenated {
      return Choice(keep: true, evidence: "the letter's lines are not hyphenated", isProven: false)
    }
    return reason ?? Choice(keep: false, evidence: "the letter's lines are hyphenated", isProven: false)
  }

  /// True where the word stands elsewhere in one piece.
  mutating func standsJoined(_ word: Word, hyphen: Int, next: Int, end: Int) -> Bool {
    if !hasReadLetter { readLetter() }
    return stands(word.start, hyphen, nil, next, Self.tail(text, next, end))
  }

  @inline(__always)
  private static func tail(_ text: [UInt8], _ next: Int, _ end: Int) -> Int {
    let bytes = text.span
    var tail = next
    while tail < end, case let byte = bytes[tail],
      Ascii.isLetter(byte) || byte == 0x2D || byte >= 0xC3 && byte < 0xE2 || byte & 0xC0 == 0x80
    {
      tail &+= 1
    }
    while tail > next, bytes[tail &- 1] == 0x2D { tail &-= 1 }
    return tail
  }

  /// What the word itself, or the same word elsewhere, says; nil where only the typesetter can have put the hyphen.
  ///
  /// Made part of those who ask, as these change: all that is known of the letter would be copied for it.
  @inline(__always)
  private func reason(_ word: Word, hyphen: Int, next: Int, end: Int) -> Choice? {
    guard next < end, hyphen > word.start else {
      return Choice(keep: true, evidence: "nothing to join", isProven: false)
    }
    let tail = Self.tail(text, next, end)
    let joined = stands(word.start, hyphen, nil, next, tail)
    let following = LineText(text, next..<end)
    if !joined, following.opens(Self.joints) {
      return Choice(
        keep: true, blank: true, evidence: "a joint follows, the hyphen stands for a word", isProven: true)
    }
    // "Wol-" and "BES": capitals inside a word.
    if joined, Ascii.isUpper(text[next]), next + 1 < tail, Ascii.isUpper(text[next + 1]) {
      return Choice(keep: false, evidence: "the word stands elsewhere in one piece", isProven: true)
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
    if stands(word.start, hyphen, 0x2D, next, tail) {
      return Choice(keep: true, evidence: "the word stands elsewhere with its hyphen", isProven: true)
    }
    // Letters before the hyphen that are capitals: EU-lidstaten, PO-raad.
    if Self.areCapitals(text, word.part, hyphen) {
      return Choice(keep: true, evidence: "an abbreviation precedes", isProven: true)
    }
    if word.part > word.start, stands(word.part, hyphen, nil, next, tail) {
      return Choice(
        keep: false, evidence: "the last part of the word stands elsewhere in one piece", isProven: true)
    }
    // "staakt-het-", "wijk-voor-"
    if word.part > word.start, Self.inner.contain(text, word.part, hyphen) {
      return Choice(keep: true, evidence: "the word has hyphens round a short word", isProven: false)
    }
    if Self.opensWithJoint(text, next, tail) {
      return Choice(keep: true, evidence: "the word has hyphens round a short word", isProven: false)
    }
    if !Self.hasVowel(text, word.part, hyphen) || tail - next > 1 && !Self.hasVowel(text, next, tail) {
      return Choice(keep: true, evidence: "one part is no syllable but an abbreviation", isProven: true)
    }
    if Self.collides(text[hyphen - 1], text[next]) {
      return Choice(keep: true, evidence: "two vowels would run together", isProven: false)
    }
    if word.part == word.start && Self.bound.contain(text, word.start, hyphen)
      || Self.suffixes.contain(text, next, tail)
    {
      return Choice(keep: false, evidence: "one part is no word", isProven: true, isBound: true)
    }
    if Self.prefixes.contain(text, word.part, hyphen) {
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
  /// Between two hyphens.
  private static let inner: Words = [
    "het", "voor", "en", "de", "in", "aan", "op", "te", "tot", "bij", "van", "a", "of", "per",
  ]

  /// "het-vuren", behind "staakt-"
  @inline(__always)
  private static func opensWithJoint(_ text: [UInt8], _ next: Int, _ tail: Int) -> Bool {
    // Two letters, a hyphen and a letter.
    guard tail - next >= 4 else { return false }
    var at = next
    while at < tail, at - next < 5, Ascii.isLetter(text[at]) { at += 1 }
    return at - next >= 2 && at + 1 < tail && text[at] == 0x2D && Ascii.isLetter(text[at + 1])
      && inner.contain(text, next, at)
  }

  private static func areCapitals(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var at = start
    while at < end, Ascii.isUpper(text[at]) { at += 1 }
    return at == end && start < end
  }

  /// False for "ggz", "btw", "mkb": no word is broken so that a part of it has no vowel. A letter with a mark counts as one.
  @inline(__always)
  private static func hasVowel(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    let bytes = text.span
    var at = start
    while at < end, !isVowel(bytes[at]) { at &+= 1 }
    return at < end
  }

  @inline(__always)
  private static func isVowel(_ byte: UInt8) -> Bool {
    byte >= 0x80 || Ascii.isLetter(byte) && vowels & 1 &<< UInt32(byte & 31) != 0
  }

  /// A bit for each of "aeiouy", by its lowest five bits.
  private static let vowels: UInt32 = 0b10_0010_0000_1000_0010_0010_0010

  /// Vowels that would be read as one (leidraad 6.2): "zee-egel", "de-escalatie".
  @inline(__always)
  private static func collides(_ first: UInt8, _ second: UInt8) -> Bool {
    let second = Ascii.lower(second)
    return switch Ascii.lower(first) {
    case 0x61: second == 0x61 || second == 0x65 || second == 0x75
    case 0x65: second == 0x65 || second == 0x69 || second == 0x75
    case 0x69: second == 0x6A
    case 0x6F: second == 0x65 || second == 0x6F || second == 0x75
    case 0x75: second == 0x75
    default: false
    }
  }

  /// True where the letter has the word elsewhere, with a sign in the place of its hyphen or in one piece.
  private func stands(_ start: Int, _ hyphen: Int, _ sign: UInt8?, _ next: Int, _ tail: Int) -> Bool {
    words.contain(text.span, start..<hyphen, sign: sign, next..<tail)
  }
}

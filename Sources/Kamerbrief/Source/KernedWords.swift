/// Capitals that were printed apart from the rest of their word: "T weede Kamer", "A rbeidsinspectie".
///
/// A typesetter moves some pairs of letters closer together (kerning), and some extractors take the move for a blank. So does no
/// writer, but "optie A en B" looks alike: the letter itself tells which it is. Before a stop it needs no proof: "V.L.W .A. Heijnen".
enum KernedWords {
  /// A capital alone and the letters behind the blank.
  private struct Candidate {
    var capital: Int
    var rest: Range<Int>
    /// Of the rest, and of both together.
    var restKey: UInt64
    var wordKey: UInt64
  }

  /// Joined words of the letter's own that show its extractor to part capitals.
  private static let enough = 2
  /// Letters of a rest that needs no other proof then.
  private static let longRest = 3

  /// True for a capital alone with one blank behind it, and then a small letter, or the stop of an initial.
  @inline(__always)
  static func mayOpen(_ bytes: Span<UInt8>, _ at: Int) -> Bool {
    guard at &+ 2 < bytes.count, bytes[at &+ 1] == 0x20, at == 0 || !isWordByte(bytes[at &- 1]) else {
      return false
    }
    if bytes[at &+ 2] == 0x2E { return at &+ 3 < bytes.count && Ascii.isUpper(bytes[at &+ 3]) }
    return Ascii.isLower(bytes[at &+ 2]) && (at == 0 || bytes[at &- 1] != 0x2E)
  }

  /// Leaves the blanks out.
  /// - Parameter capitals: all places for which ``mayOpen(_:_:)`` holds.
  static func join(_ text: [UInt8], _ capitals: [Int], _ edits: inout TextEdits) {
    if capitals.isEmpty { return }
    var candidates: [Candidate] = []
    for capital in capitals {
      if text[capital + 2] == 0x2E {
        edits.remove(capital + 1, capital + 2)
      } else if !namesPaper(text, capital), case let candidate = candidate(text, capital),
        !text[candidate.rest].elementsEqual("en".utf8) || !joinsCapitals(text, candidate)
      {
        candidates.append(candidate)
      }
    }
    if candidates.isEmpty { return }
    let (words, rests, openings) = otherWords(text.span, candidates)
    /// True for a word that stands elsewhere in one piece, and whose rest is no word.
    func isProven(_ candidate: Candidate) -> Bool {
      words.contains(candidate.wordKey) && !rests.contains(candidate.restKey)
    }
    /// True where no word opens with the capital and the letter behind the blank: this extractor parts them.
    func isAlwaysParted(_ candidate: Candidate) -> Bool {
      isKerned(text[candidate.capital])
        && !openings.contains(pair(text[candidate.capital], text[candidate.rest.lowerBound]))
    }
    /// True for what can be a word that was parted.
    func mayBeWord(_ candidate: Candidate) -> Bool {
      candidate.rest.count >= longRest && !rests.contains(candidate.restKey)
        && opensWord(text[candidate.capital], text[candidate.rest.lowerBound])
    }
    var proven = KeySet()
    var likely = KeySet()
    var twice = KeySet()
    var seen = KeySet()
    var parted = KeySet()
    for candidate in candidates {
      if isProven(candidate) { proven.insert(candidate.wordKey) }
      if mayBeWord(candidate), isAlwaysParted(candidate) { likely.insert(candidate.wordKey) }
      if !seen.insert(candidate.wordKey) { twice.insert(candidate.wordKey) }
    }
    let parts = proven.count + likely.count >= enough
    for candidate in candidates where isProven(candidate) || parts && likely.contains(candidate.wordKey) {
      parted.insert(Int(text[candidate.capital]))
    }
    for candidate in candidates {
      let isJoined =
        isProven(candidate)
        || mayBeWord(candidate)
          && (proven.count >= enough || twice.contains(candidate.wordKey)
            || parts && likely.contains(candidate.wordKey))
        // "T en eerste", where "T weede" was parted too, or where a sentence opens: the rest can be a word of its own.
        || isAlwaysParted(candidate) && !joinsCapitals(text, candidate)
          && (parted.contains(Int(text[candidate.capital]))
            || opensSentence(text, candidate.capital)
              && opensWord(text[candidate.capital], text[candidate.rest.lowerBound]))
      if isJoined { edits.remove(candidate.capital + 1, candidate.rest.lowerBound) }
    }
  }

  /// "letter Y herdruk": the Eerste Kamer counts its papers by letters.
  private static func namesPaper(_ text: [UInt8], _ capital: Int) -> Bool {
    capital > 7 && text[(capital - 8)..<capital].elementsEqual(" letter ".utf8)
  }

  /// "V en W": two capitals with a word between them.
  private static func joinsCapitals(_ text: [UInt8], _ candidate: Candidate) -> Bool {
    let next = candidate.rest.upperBound + 1
    return next < text.count && text[next - 1] == 0x20 && Ascii.isUpper(text[next])
      && (next + 1 == text.count || !isWordByte(text[next + 1]))
  }

  /// True at a line's start, and behind the stop of a sentence.
  private static func opensSentence(_ text: [UInt8], _ capital: Int) -> Bool {
    guard capital > 1 else { return true }
    let isBehindStop =
      text[capital - 1] == 0x20 && (text[capital - 2] == 0x2E || text[capital - 2] == 0x3F) && capital > 3
      && Ascii.isLower(text[capital - 3])
    return isBehindStop || text[capital - 1] == 0x0A || text[capital - 1] == 0x0D
  }

  /// True for capitals that fonts move next to small letters. Those that count things ("optie A en B") are not among them.
  private static func isKerned(_ capital: UInt8) -> Bool {
    switch capital {
    case 0x46, 0x4B, 0x4C, 0x50, 0x52, 0x54, 0x56, 0x57, 0x59: true
    default: false
    }
  }

  private static func pair(_ capital: UInt8, _ next: UInt8) -> Int { Int(capital) << 8 | Int(next) }

  private static func candidate(_ text: [UInt8], _ capital: Int) -> Candidate {
    let start = capital + 2
    let end = wordEnd(text.span, start)
    var word = [text[capital]]
    word += text[start..<end]
    return Candidate(
      capital: capital, rest: start..<end, restKey: Key.word(text.span, start, end),
      wordKey: Key.word(word.span, 0, word.count))
  }

  /// Which of the joined words, and which of the rests, are words of the text elsewhere, and how words open that have a capital.
  private static func otherWords(
    _ text: Span<UInt8>, _ candidates: [Candidate]
  ) -> (joined: KeySet, rests: KeySet, openings: KeySet) {
    let wanted = KeySet(candidates.map(\.wordKey))
    let rests = KeySet(candidates.map(\.restKey))
    let openings = Openings(text, candidates)
    var found = (joined: KeySet(), rests: KeySet(), openings: KeySet())
    var next = 0
    // The mark of the byte before the eight at hand, at the first of them, where that is of a word.
    var before: UInt64 = 0
    var at = 0
    while at < text.count {
      let eight = Eight.load(text, at, upTo: text.count)
      let letters = Eight.letter(eight)
      let ofWords = letters | Eight.notASCII(eight, below: quotes)
      // Words that open outside ASCII are none that are looked for.
      var starts = letters & ~(ofWords << 8 | before)
      before = ofWords >> 56
      while starts != 0 {
        let start = at &+ Eight.first(starts)
        starts &= starts &- 1
        let second = start &+ 1 < text.count && isWordByte(text[start &+ 1]) ? text[start &+ 1] : nil
        if let second, Ascii.isUpper(text[start]) { found.openings.insert(pair(text[start], second)) }
        guard openings.mayOpen(text[start], second) else { continue }
        while next < candidates.count, candidates[next].rest.lowerBound < start { next &+= 1 }
        if next < candidates.count, candidates[next].rest.lowerBound == start { continue }
        let key = Key.word(text, start, wordEnd(text, start))
        if wanted.contains(key) { found.joined.insert(key) }
        if rests.contains(key) { found.rests.insert(key) }
      }
      at &+= 8
    }
    return found
  }

  /// How the joined words and the rests open, letters in lower case as in their keys: most words of the text open otherwise.
  private struct Openings {
    /// Of each first letter the second ones, a bit each; the first bit for none.
    private var seconds = [UInt32](repeating: 0, count: 26)

    init(_ text: Span<UInt8>, _ candidates: [Candidate]) {
      for candidate in candidates {
        let rest = candidate.rest
        add(text[candidate.capital], text[rest.lowerBound])
        add(text[rest.lowerBound], rest.count > 1 ? text[rest.lowerBound + 1] : nil)
      }
    }

    /// - Parameters:
    ///   - first: a letter.
    ///   - second: nil for a word of one letter.
    @inline(__always)
    func mayOpen(_ first: UInt8, _ second: UInt8?) -> Bool {
      seconds[Int(Ascii.lower(first) - 0x61)] & Self.bit(second) != 0
    }

    private mutating func add(_ first: UInt8, _ second: UInt8?) {
      seconds[Int(Ascii.lower(first) - 0x61)] |= Self.bit(second)
    }

    @inline(__always)
    private static func bit(_ second: UInt8?) -> UInt32 { 1 &<< UInt32((second ?? 0) & 31) }
  }

  @inline(__always)
  private static func wordEnd(_ text: Span<UInt8>, _ start: Int) -> Int {
    var end = start
    while end < text.count, isWordByte(text[end]) { end &+= 1 }
    return end
  }

  /// Letters, those outside ASCII too; quotes and dashes are none.
  @inline(__always)
  private static func isWordByte(_ byte: UInt8) -> Bool {
    Ascii.isLetter(byte) || byte >= 0x80 && byte < quotes
  }

  /// Opens quotes and dashes; all bytes of letters outside ASCII are below it.
  private static let quotes: UInt8 = 0xE2

  /// True where a Dutch word can open with two letters: "Tw", "Pl", and any with a vowel, not "Ds" or "Bg".
  private static func opensWord(_ first: UInt8, _ second: UInt8) -> Bool {
    if isVowel(first) || isVowel(second) { return true }
    return onsets.withUTF8Buffer { onsets in
      stride(from: 0, to: onsets.count, by: 3).contains {
        onsets[$0] == Ascii.lower(first) && onsets[$0 + 1] == second
      }
    }
  }

  private static let onsets: StaticString =
    "bl br ch cl cr dr dw fl fr gl gr gn kl kn kr kw ph pl pr ps sc sj sl sm sn sp st sv sw th tj tr ts tw vl vr wr zw "

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch Ascii.lower(byte) {
    case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79, 0x80...: true
    default: false
    }
  }
}

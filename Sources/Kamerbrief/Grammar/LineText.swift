/// Questions about a piece of text: how it opens and how it ends.
struct LineText {
  let text: [UInt8]
  let start: Int
  let end: Int

  init(_ text: [UInt8], _ range: Range<Int>) {
    self.text = text
    start = range.lowerBound
    end = range.upperBound
  }

  var count: Int { end - start }
  var first: UInt8 { start < end ? text[start] : 0 }
  var last: UInt8 { start < end ? text[end - 1] : 0 }

  /// True where the line opens with these ASCII letters, in any case, byte by byte: a list of words (``Words``) knows other
  /// blanks too, and tells the length that they make.
  ///
  /// Made part of the caller, where a word that is written out gives its first byte as a constant: the one
  /// comparison that nearly every question ends with.
  @inline(__always)
  func opens(_ word: StaticString, at offset: Int = 0) -> Bool {
    let at = start + offset
    guard at < end, Ascii.lower(text[at]) == word.letter(0) else { return false }
    return agrees(word, at)
  }

  @inline(never)
  private func agrees(_ word: StaticString, _ from: Int) -> Bool {
    let count = word.utf8CodeUnitCount
    guard count <= end - from else { return false }
    return word.withUTF8Buffer { letters in
      var index = 1
      while index < count {
        if Ascii.lower(text[from + index]) != letters[index] { return false }
        index += 1
      }
      return true
    }
  }

  /// True where the line opens with one of the words.
  @inline(__always)
  func opens(_ words: Words) -> Bool { words.open(text, start, end) }

  /// The same, and no letter follows.
  @inline(__always)
  func opensWord(_ word: StaticString) -> Bool {
    opens(word)
      && (start + word.utf8CodeUnitCount >= end || !Ascii.isLetter(text[start + word.utf8CodeUnitCount]))
  }

  /// True where these ASCII letters, two or more, stand somewhere in the line, in any case.
  @inline(__always)
  func contains(_ word: StaticString) -> Bool {
    count >= word.utf8CodeUnitCount && place(of: word, from: start) < end
  }

  /// The first place where these ASCII letters stand, or the end.
  private func place(of word: StaticString, from first: Int) -> Int {
    // The last two letters tell more than the first two: "tp" is rarer than "ht".
    let before = word.utf8CodeUnitCount - 2
    let (one, two) = (word.letter(before), word.letter(before + 1))
    var at = first + before
    while at < end {
      at = UTF8Scan.pair(one, two, in: text, at, end)
      if at < end, opens(word, at: at - before - start) { return at - before }
      at += 1
    }
    return end
  }

  func contains(_ byte: UInt8) -> Bool { UTF8Scan.byte(byte, in: text, start, end) < end }

  /// The line up to its first blank.
  var firstWord: LineText {
    LineText(text, start..<UTF8Scan.blank(in: text, start, end))
  }

  /// The line from behind its last blank.
  var lastWord: LineText { LineText(text, UTF8Scan.behindBlank(in: text, start, end)..<end) }

  /// True for a lower-case letter, also outside ASCII (Latin-1 and Latin Extended-A as far as Dutch goes).
  var opensLower: Bool { Letters.isLower(text, start, end) }
  var opensUpper: Bool { Letters.isUpper(text, start, end) }
  var opensDigit: Bool { Ascii.isDigit(first) }

  /// "‘behoeftestelling’ …": a word in lower case behind a quotation mark, as no paragraph opens.
  var opensQuotedLower: Bool {
    guard first >= 0x80 || first == 0x22 || first == 0x27 else { return false }
    let mark = first == 0xE2 ? 3 : first == 0xC2 ? 2 : first < 0x80 ? 1 : 0
    return mark > 0 && Self.quotes.open(text, start, end) && Letters.isLower(text, start + mark, end)
  }

  private static let quotes: Words = ["‘", "“", "„", "«", "\"", "'"]

  /// True where a sentence ends inside the line and another one opens: a long word in lower case, a full stop, a
  /// capital. Abbreviations are short.
  var holdsSentenceEnd: Bool {
    var stop = UTF8Scan.byte(0x2E, in: text, start, end)
    while stop + 2 < end {
      if text[stop + 1] == 0x20, Letters.isUpper(text, stop + 2, end), followsLongWord(stop) { return true }
      stop = UTF8Scan.byte(0x2E, in: text, stop + 1, end)
    }
    return false
  }

  private func followsLongWord(_ stop: Int) -> Bool {
    var at = stop
    // A marker can stand between the word, then of any length, and the stop.
    while at > start, stop - at < 4, Ascii.isDigit(text[at - 1]) { at -= 1 }
    let letters = at < stop ? 2 : 4
    guard at - start >= letters else { return false }
    for letter in at - letters..<at where !Ascii.isLower(text[letter]) && text[letter] < 0x80 { return false }
    return true
  }

  /// True where the line ends a sentence: a full stop, question or exclamation mark or colon, maybe with
  /// closing quotes or brackets and a marker behind it.
  var endsSentence: Bool {
    // Most lines end in a word, others in a sign inside one.
    guard end > start, case let sign = text[end - 1], !Self.endsNoSentence(sign) else { return false }
    if isStop(sign) { return sign != 0x2E || !announcesNumber }
    var at = end
    var digits = 0
    // A marker behind the stop: "beleid.3", "gevraagd.[5]", "bericht. 3", "bericht24, 25,26.", "miljoen.4)"
    if closesMarker { at -= 1 }
    while at > start, digits < 12 {
      let byte = text[at - 1]
      if Ascii.isDigit(byte) || byte == 0x5D || byte == 0x5B || byte == 0x20 || byte == 0x2C && at < end {
        digits += 1
        at -= 1
      } else if at - start >= 2, byte >= 0x80, isRaisedDigitEnd(at) {
        digits += 1
        at -= text[at - 2] == 0xC2 ? 2 : 3
      } else {
        break
      }
    }
    if digits > 0, at > start, isStop(text[at - 1]) { return !announcesDay(at) && !groupsThousands(at) }
    // "… tot de orde van de dag.”1"
    if digits > 0, at > start, text[at - 1] >= 0x80, isCloser(at) {
      let stop = at - closerLength(at)
      if stop > start, text[stop - 1] == 0x2E { return true }
    }
    if digits > 0, at == end - digits, at > start, text[at - 1] == 0x2E { return true }
    at = end
    while at > start, isCloser(at) { at -= closerLength(at) }
    return at > start && isStop(text[at - 1])
  }

  /// True for a letter and for the signs of ``isOpenSign(_:)`` that no stop and no marker stands before.
  @inline(__always)
  static func endsNoSentence(_ byte: UInt8) -> Bool {
    Ascii.isLetter(byte) || isOpenSign(byte) && byte != 0x3F && byte != 0x2C
  }

  /// True for the bracket of "miljoen.4)" and "2023.4)": a stop behind a letter or a year stands before the number, as none
  /// does in "(artikel 3.2)".
  private var closesMarker: Bool {
    guard last == 0x29, count > 4, Ascii.isDigit(text[end - 2]) else { return false }
    var at = end - 2
    while at > start + 1, Ascii.isDigit(text[at - 1]) { at -= 1 }
    return at > start + 1 && text[at - 1] == 0x2E && end - at <= 4
      && (Ascii.isLower(text[at - 2]) || text[at - 2] == 0x29
        || at - 6 >= start && text[at - 6] == 0x20 && DateGrammar.year(in: text, at - 5, at - 1) != nil)
  }

  /// "nr.", "nrs.", "blz." want a number behind them.
  private var announcesNumber: Bool {
    guard count > 4 else { return false }
    switch text[end - 2] {
    case 0x72, 0x73, 0x7A: return endsWith(" nr.") || endsWith(" nrs.") || endsWith(" blz.")
    default: return false
    }
  }

  /// "d.d. 11": a day, and its month on the next line.
  private func announcesDay(_ stop: Int) -> Bool {
    guard stop - start > 4, text[stop - 2] == 0x64 else { return false }
    let line = LineText(text, start..<stop)
    return line.endsWith(" d.d.") || line.endsWith(" dd.")
  }

  /// "44.000": three digits behind a digit and a stop.
  private func groupsThousands(_ stop: Int) -> Bool {
    end - stop == 3 && stop - 2 >= start && text[stop - 1] == 0x2E && Ascii.isDigit(text[stop - 2])
      && Ascii.isDigit(text[end - 3])
  }

  private func isStop(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x3F || byte == 0x21 || byte == 0x3A }

  private func isRaisedDigitEnd(_ at: Int) -> Bool {
    if text[at - 2] == 0xC2 { return [0xB2, 0xB3, 0xB9].contains(text[at - 1]) }
    return at - start >= 3 && text[at - 3] == 0xE2 && text[at - 2] == 0x81
  }

  private func closerLength(_ at: Int) -> Int { text[at - 1] < 0x80 ? 1 : text[at - 1] == 0xBB ? 2 : 3 }

  private func isCloser(_ at: Int) -> Bool {
    let byte = text[at - 1]
    if byte == 0x29 || byte == 0x22 || byte == 0x27 { return true }
    if byte == 0xBB, at - start >= 2, text[at - 2] == 0xC2 { return true }
    return at - start >= 3 && text[at - 3] == 0xE2 && text[at - 2] == 0x80
      && (byte == 0x99 || byte == 0x9D || byte == 0x9C)
  }

  /// True where the line opens with a sign that closes what stands before it.
  var opensWithStop: Bool {
    first == 0x2E || first == 0x2C || first == 0x3B || first == 0x3A || first == 0x29 || first == 0x3F
  }

  /// Opens with a hyphen or a dash.
  var opensDash: Bool {
    first == 0x2D
      || count > 2 && first == 0xE2 && text[start + 1] == 0x80 && text[start + 2] >= 0x90
        && text[start + 2] <= 0x95
  }

  /// True where the last character asks for more: a hyphen, a comma, a sign inside an address.
  var endsOpen: Bool {
    Self.isOpenSign(last)
  }

  /// True for a sign that more stands behind when it ends a line.
  @inline(__always)
  static func isOpenSign(_ sign: UInt8) -> Bool {
    switch sign {
    case 0x2D, 0x2F, 0x5F, 0x3D, 0x3F, 0x26, 0x2C, 0x28: true
    default: false
    }
  }

  /// True for what extractors print for a line-end hyphen when they join its lines: U+FFFE, U+0002.
  static func isLineEndSign(_ text: [UInt8], _ at: Int) -> Bool { text[at] == 0xEF || text[at] == 0x02 }

  /// Bytes of such a sign at the line's end; 0 where there is none.
  var lineEndSign: Int {
    if last == 0x02 { return 1 }
    return last == 0xBE && count >= 3 && text[end - 2] == 0xBF && text[end - 3] == 0xEF ? 3 : 0
  }

  /// True where a hyphen ends the line, also one of those outside ASCII that stand for a line-end hyphen.
  var endsHyphen: Bool {
    if last == 0x2D || lineEndSign > 0 { return true }
    return count >= 3 && text[end - 3] == 0xE2 && text[end - 2] == 0x80 && (last == 0x90 || last == 0x91)
  }

  /// True where a soft hyphen ends the line or stands right behind it, since what is invisible at its end is no part of it: a
  /// typesetter's hyphen can be extracted so.
  var isCutBySoftHyphen: Bool {
    end + 1 < text.count && text[end] == 0xC2 && text[end + 1] == 0xAD
      || count >= 2 && text[end - 2] == 0xC2 && last == 0xAD
  }

  /// The first byte behind the digits that it opens with.
  var digitsEnd: Int {
    var at = start
    while at < end, Ascii.isDigit(text[at]) { at += 1 }
    return at
  }

  /// True for a hyphen or a dash and nothing else.
  var isDash: Bool {
    count == 1 && first == 0x2D
      || count == 3 && first == 0xE2 && text[start + 1] == 0x80 && last >= 0x90 && last <= 0x95
  }

  /// True where the last character is a letter or a digit.
  var endsWord: Bool { Ascii.isLetter(last) || Ascii.isDigit(last) || last >= 0x80 }

  /// True where the line ends with these letters, in any case.
  @inline(__always)
  func endsWith(_ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    return count >= length && Ascii.lower(text[end - 1]) == word.letter(length - 1)
      && opens(word, at: count - length)
  }

  /// True where a word that needs another one ends the line: a preposition, an article, "en", "Kamerstukken II".
  var endsJoint: Bool { endsJoint(word: lastWord.start) }

  /// The same where it is known where the last word starts.
  func endsJoint(word: Int) -> Bool {
    if last == 0x49, endsWith("kamerstukken i") || endsWith("kamerstukken ii") || endsWith("handelingen ii") {
      return true
    }
    if word > start, Self.isJoint(text, word, end) { return true }
    // "(Kamerstuk"
    if word < end, text[word] == 0x28, Self.isJoint(text, word + 1, end) { return true }
    // "Kuzu/Van" too.
    guard end >= 8, case let slashes = Eight.equal(0x2F, Eight.load(text.span, end - 8)), slashes != 0 else {
      return false
    }
    let part = end - 7 + Eight.last(slashes)
    return part > max(start, word) && part < end && Self.isJoint(text, part, end)
  }

  static let joints: [StaticString] = [
    "en", "van", "de", "het", "een", "in", "op", "over", "voor", "bij", "met", "tot", "aan", "der", "om",
    "naar", "ter", "ten", "'t", "’t", "door", "of", "uit", "tegen", "onder", "te", "kamerstuk",
    "kamerstukken", "nr.", "nrs.", "lid", "leden", "den", "inzake", "als",
    "via", "tussen", "binnen", "zonder", "rond",
  ]
  private static let jointWords = Words(joints)

  @inline(__always)
  private static func isJoint(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    jointWords.contain(text, start, end)
  }

  /// True for one word that a text goes on behind: "en", "van".
  var isJoint: Bool { Self.isJoint(text, start, end) }

  /// True for a line of one word that sentences open with: an extractor ended the line behind a marker.
  var isOpeningWord: Bool {
    count <= 4 && (isJoint || Self.openers.contain(text, start, end))
  }

  private static let openers: Words = [
    "dit", "dat", "deze", "die", "ik", "wij", "we", "er", "ook", "zo", "dus", "daar", "hij", "zij",
  ]

  /// True where the full stop at the end belongs to an abbreviation.
  var endsAbbreviation: Bool {
    endsWith("c.s.") || endsWith("nr.") || endsWith("t.v.v.") || endsWith("jl.") || endsWith("d.d.")
  }

  /// True where the whole line is a date with its year.
  var isDate: Bool {
    guard let date = DateGrammar.date(in: text, start, end) else { return false }
    return date.hasYear && date.end == end
  }

  /// True where the whole line is one address without blanks.
  var isAddress: Bool {
    guard opens("http://") || opens("https://") else { return false }
    return !contains(0x20)
  }
}

extension StaticString {
  /// One of its bytes: a constant where the word is written out.
  @inline(__always)
  func letter(_ index: Int) -> UInt8 { withUTF8Buffer { $0[index] } }
}

/// "Motie van het lid X c.s.", "gewijzigde motie-X/Y", "moties 15 en 16": how a motion is named.
struct MotionPhrase {
  var kind: MotionKind
  /// First byte, at the word that says how it was changed, or at the noun.
  var start: Int
  /// First byte behind the noun (motie, moties).
  var nounEnd: Int
  /// True for "moties".
  var isPlural: Bool
  var people: [NameGrammar.Person] = []
  var coSigned = false
  /// Numbers ("motie 3", "motie 15 en 16").
  var numbers: [Int] = []
  /// A hyphen joins noun and name.
  var isHyphened = false
  /// First byte behind the last name, party, c.s. or number; behind the noun where there is none.
  var end: Int

  /// A phrase whose noun starts at `noun`; the words before it, back to `floor`, tell the kind.
  static func phrase(in text: [UInt8], noun: Int, floor: Int, _ end: Int) -> MotionPhrase? {
    guard noun + 1 < end, text[noun + 1] | 0x20 == 0x6F else { return nil }
    let rest = LineText(text, noun..<end)
    guard rest.opens("motie") || rest.opens("morie-") else { return nil }
    if noun > floor, Letters.isLetter(text, noun - 1, noun) || text[noun - 1] >= 0x80 { return nil }
    var at = noun + 5
    var plural = false
    if at < end, text[at] == 0x73 {
      plural = true
      at += 1
    }
    if at < end, Ascii.isLetter(text[at]) || text[at] >= 0x80 && text[at] < 0xE2 { return nil }
    let kind = Self.kind(in: text, before: noun, floor: floor)
    var phrase = MotionPhrase(
      kind: kind.kind, start: kind.start, nounEnd: at, isPlural: plural, end: at)
    phrase.readNames(text, end)
    if phrase.people.isEmpty { phrase.readNumbers(text, end) }
    return phrase
  }

  private mutating func readNames(_ text: [UInt8], _ end: Int) {
    var at = nounEnd
    guard at < end else { return }
    if text[at] == 0x2D {
      isHyphened = true
      at += 1
      if at < end, text[at] == 0x20 { at += 1 }
    } else if text[at] == 0x20 {
      at = NameGrammar.skip(text, at, end)
      at = Self.leadEnd(text, at, end)
    } else {
      return
    }
    guard let list = NameGrammar.list(in: text, at, end) else {
      isHyphened = false
      return
    }
    people = list.people
    coSigned = list.coSigned
    self.end = list.end
  }

  /// Behind "van het lid", "van de leden", "het lid", "van kamerlid", "van van het lid" …
  private static func leadEnd(_ text: [UInt8], _ start: Int, _ end: Int) -> Int {
    var at = start
    for _ in 0..<2 {
      let rest = LineText(text, at..<end)
      guard rest.opens("van ") else { break }
      // "motie van Nispen": the particle belongs to the name unless a lead follows, or the sentence says "van".
      let behind = at + 4
      if roleOfMembers(text, behind, end) != nil || LineText(text, behind..<end).opens("van ") {
        at = behind
      } else {
        return at
      }
    }
    return roleOfMembers(text, at, end) ?? at
  }

  private static func roleOfMembers(_ text: [UInt8], _ start: Int, _ end: Int) -> Int? {
    let length = members.opening(text, start, end)
    return length > 0 ? NameGrammar.skip(text, start + length, end) : nil
  }

  private static let members: Words = [
    "het lid ", "de leden ", "leden ", "lid ", "het kamerlid ", "de kamerleden ", "kamerlid ", "kamerleden ",
    "tweede kamerlid ", "tweede kamerleden ", "het tweede kamerlid ", "de tweede kamerleden ", "het leden ",
    "de lid ", "de heer ", "mevrouw ", "senator ", "de senatoren ",
  ]

  private mutating func readNumbers(_ text: [UInt8], _ end: Int) {
    var at = nounEnd
    guard at < end, text[at] == 0x20 else { return }
    at = NameGrammar.skip(text, at, end)
    let rest = LineText(text, at..<end)
    for word in ["nummers ", "nummer ", "nrs. ", "nr. ", "onder "] where rest.opens(word) {
      at = NameGrammar.skip(text, at + word.utf8.count, end)
      break
    }
    guard let first = Self.number(text, at, end) else { return }
    numbers.append(first.value)
    self.end = first.end
    while numbers.count < 40 {
      let next = NameGrammar.skip(text, self.end, end)
      var digits = next
      let rest = LineText(text, next..<end)
      if rest.opens("en ") {
        digits = NameGrammar.skip(text, next + 3, end)
      } else if rest.opens("t/m ") {
        digits = NameGrammar.skip(text, next + 4, end)
      } else if next < end, text[next] == 0x2C {
        digits = NameGrammar.skip(text, next + 1, end)
      } else {
        break
      }
      guard digits > next, let following = Self.number(text, digits, end) else { break }
      if rest.opens("t/m "), let from = numbers.last, following.value > from, following.value - from < 40 {
        numbers += Array((from + 1)...following.value)
      } else if rest.opens("en ") || isPlural {
        numbers.append(following.value)
      } else {
        break
      }
      self.end = following.end
    }
  }

  /// A small number that counts motions: no date, no amount, no decimal.
  private static func number(_ text: [UInt8], _ start: Int, _ end: Int) -> (value: Int, end: Int)? {
    var at = start
    var value = 0
    while at < end, at - start < 4, Ascii.isDigit(text[at]) {
      value = value * 10 + Int(text[at] & 15)
      at += 1
    }
    guard at > start, at - start <= 3, value > 0 else { return nil }
    if at < end {
      let byte = text[at]
      if Ascii.isDigit(byte) || Ascii.isLetter(byte) || byte == 0x2D || byte == 0x25 || byte == 0x2F {
        return nil
      }
      if byte == 0x2E || byte == 0x2C, at + 1 < end, Ascii.isDigit(text[at + 1]) { return nil }
      if byte == 0x20, DateGrammar.month(in: text, at + 1, end) != nil { return nil }
    }
    return (value, at)
  }

  /// The words before the noun: "Nader gewijzigde", "Gew.", "tweede nader gewijzigde".
  private static func kind(in text: [UInt8], before noun: Int, floor: Int) -> (kind: MotionKind, start: Int) {
    func word(_ name: String, before index: Int) -> Int? {
      let length = name.utf8.count
      guard index > floor, text[index - 1] == 0x20, index - 1 - length >= floor else { return nil }
      let start = index - 1 - length
      guard LineText(text, start..<index).opens(name) else { return nil }
      if start > floor, Ascii.isLetter(text[start - 1]) {
        return nil
      }
      return start
    }
    guard
      let changed = word("gewijzigde", before: noun) ?? word("gew.", before: noun)
        ?? word("gew", before: noun)
    else { return (.motion, noun) }
    guard let further = word("nader", before: changed) else { return (.changed, changed) }
    for ordinal in ["tweede", "derde", "vierde"] {
      if let second = word(ordinal, before: further) { return (.secondFurtherChanged, second) }
    }
    return (.furtherChanged, further)
  }

  /// Where the noun of a heading stands: at the start, or behind "De", "Nader gewijzigde" and the like.
  static func headingNoun(_ text: [UInt8], _ start: Int, _ end: Int) -> Int? {
    var at = start
    for _ in 0..<5 {
      if nouns.open(text, at, end) {
        let behind = at + 5
        guard behind < end else { return nil }
        return text[behind] == 0x20 || text[behind] == 0x2D || LineText(text, behind..<end).opens("s van ")
          ? at : nil
      }
      let length = changes.opening(text, at, end)
      guard length > 0 else { return nil }
      at = NameGrammar.skip(text, at + length, end)
    }
    return nil
  }

  private static let nouns: Words = ["motie", "morie-"]
  private static let changes: Words = [
    "de ", "tweede ", "derde ", "vierde ", "nader ", "gewijzigde ", "gew. ", "gew ",
  ]

  /// True where the text opens as a motion's heading does: noun and names.
  static func opensHeading(_ text: [UInt8], _ start: Int, _ end: Int, anyCase: Bool = false) -> Bool {
    guard start < end, anyCase || Letters.isUpper(text, start, end) else { return false }
    if let plain = PlainBlanks.folded(text, start, end) {
      return opensHeading(plain, 0, plain.count, anyCase: anyCase)
    }
    guard let noun = headingNoun(text, start, end) else { return false }
    guard let phrase = phrase(in: text, noun: noun, floor: start, end) else { return false }
    if !phrase.people.isEmpty { return true }
    // The names can stand on the next line.
    let rest = LineText(text, phrase.nounEnd..<end)
    for lead in [" van het lid", " van de leden", " van leden", " van lid", " van de", " van het", " van"] {
      if rest.opens(lead), rest.count <= lead.utf8.count + 1 { return true }
    }
    for lead in [" van het lid ", " van de leden "] where rest.opens(lead) { return true }
    return rest.count <= 1
  }

  /// The same behind a number: "12. Motie van het lid …".
  static func opensNumberedHeading(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard start < end, Ascii.isDigit(text[start]) else { return false }
    if let plain = PlainBlanks.folded(text, start, end) { return opensNumberedHeading(plain, 0, plain.count) }
    var at = start
    while at < end, Ascii.isDigit(text[at]), at - start < 4 { at += 1 }
    guard at > start, at < end, text[at] == 0x2E || text[at] == 0x29 || text[at] == 0x20 else { return false }
    if text[at] != 0x20 { at += 1 }
    let content = NameGrammar.skip(text, at, end)
    if LineText(text, content..<end).opens("de motie") {
      return opensHeading(text, content + 3, end, anyCase: true)
    }
    return opensHeading(text, content, end)
  }
}

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
  /// Slashes join the names.
  var hasSlashes = false
  /// First byte behind the last name, party, c.s. or number; behind the noun where there is none.
  var end: Int
  /// First byte of the paper that stands in brackets between noun and names.
  var paper: Int?
  /// True for a motion that shares the noun of one before: "moties A c.s. en B c.s.".
  var sharesNoun = false

  /// A phrase whose noun starts at `noun`; the words before it, back to `floor`, tell the kind.
  static func phrase(in text: [UInt8], noun: Int, floor: Int, _ end: Int) -> MotionPhrase? {
    guard let (nounEnd, plural) = nounEnd(in: text, noun, floor: floor, end) else { return nil }
    let kind = Self.kind(in: text, before: noun, floor: floor)
    var phrase = MotionPhrase(
      kind: kind.kind, start: kind.start, nounEnd: nounEnd, isPlural: plural, end: nounEnd)
    phrase.readNames(text, end)
    if phrase.people.isEmpty {
      phrase.readNumbers(text, end)
      if phrase.numbers.count == 1 { phrase.readMembers(text, end) }
      if phrase.numbers.isEmpty { phrase.readMembersBefore(text, floor) }
    } else if phrase.end < end, text[phrase.end] == 0x20 {
      phrase.readStuk(text, end)
    }
    return phrase
  }

  /// First byte behind the noun that starts at `noun`, and whether it stands for several motions; nil for other words.
  static func nounEnd(
    in text: [UInt8], _ noun: Int, floor: Int, _ end: Int
  ) -> (end: Int, isPlural: Bool)? {
    guard noun + 1 < end, text[noun + 1] | 0x20 == 0x6F else { return nil }
    guard nouns.open(text, noun, end) else { return nil }
    if noun > floor, Letters.isLetter(text, noun - 1, noun) || text[noun - 1] >= 0x80 { return nil }
    var at = noun + 5
    var plural = false
    if at < end, text[at] == 0x73 {
      plural = true
      at += 1
    }
    if at < end, Ascii.isLetter(text[at]) || text[at] >= 0x80 && text[at] < 0xE2 { return nil }
    return (at, plural)
  }

  /// Takes over the names that a column of submitters has: with parties, or where the motion itself has none.
  mutating func takeSubmitters(_ text: [UInt8], _ cell: Range<Int>) {
    let start = NameGrammar.skip(text, cell.lowerBound, cell.upperBound)
    let lead = Self.roleOfMembers(text, start, cell.upperBound) ?? start
    guard let list = NameGrammar.list(in: text, lead, cell.upperBound, plural: true),
      list.people.count >= people.count
    else { return }
    people = list.people
    coSigned = coSigned || list.coSigned
    // "Krul c.s. (D66)"
    let bracket = NameGrammar.skip(text, list.end, cell.upperBound)
    if list.coSigned, people.count == 1, people[0].party == nil, bracket < cell.upperBound,
      text[bracket] == 0x28, let close = NameGrammar.partyEnd(text, bracket + 1, cell.upperBound)
    {
      people[0].party = bracket + 1..<close
    }
  }

  private mutating func readNames(_ text: [UInt8], _ end: Int) {
    var at = nounEnd
    guard at < end else { return }
    let hyphen = Self.hyphen(text, at, end)
    if hyphen > 0 {
      isHyphened = true
      at += hyphen
      if at < end, text[at] == 0x20 { at += 1 }
    } else if text[at] == 0x20 {
      at = NameGrammar.skip(text, at, end)
      if let behind = Self.behindOwnPaper(text, at, end) {
        if text[at] == 0x28 { paper = at + 1 } else if Ascii.isDigit(text[at]) { paper = at }
        if let bracket = text[at..<behind].firstIndex(of: 0x28), bracket > at { paper = bracket + 1 }
        at = behind
      }
      at = Self.leadEnd(text, at, end)
    } else if LineText(text, at..<end).opens(", ingediend door ") {
      at = Self.leadEnd(text, at + 2, end)
    } else {
      return
    }
    let lead = LineText(text, nounEnd..<at)
    let isTold = lead.count > 1
    // "Stemmingen moties Energie en klimaat": what they were about.
    if !isTold, standsBehindVote(text) { return }
    let several = lead.contains("leden")
    guard
      let list = NameGrammar.list(
        in: text, at, end, plural: several, isTold: isTold || Ascii.isUpper(text[nounEnd - 1]),
        parts: isPlural)
    else {
      isHyphened = false
      return
    }
    hasSlashes = list.slashes
    // Several motions that one name follows are some member's only where that name is told to be one.
    if isPlural, !isHyphened, !isTold, list.people.count == 1, !list.coSigned,
      !Self.isNamed(text, list.end, end)
    {
      return
    }
    people = list.people
    coSigned = list.coSigned
    self.end = list.end
  }

  /// Behind the motion's own paper or number, where its submitters follow: "motie (28 286, nr. 12) van het lid …",
  /// "motie nr. 12 van het lid …", "motie nr. 12 (28 286) van het lid …", "motie 28 286, nr. 12 van het lid …".
  private static func behindOwnPaper(_ text: [UInt8], _ start: Int, _ end: Int) -> Int? {
    var at = start
    if at < end, text[at] == 0x28 {
      let limit = min(end, at + 60)
      while at < limit, text[at] != 0x29 { at += 1 }
      at += 1
    } else if at < end, Ascii.isDigit(text[at]) {
      guard let match = PaperGrammar.paper(in: text, floor: at, at, end, noun: .none),
        match.ids.first?.hasNumber == true
      else { return nil }
      at = match.end
    } else {
      let length = numberWords.opening(text, at, end)
      guard length > 0 else { return nil }
      at = NameGrammar.skip(text, at + length, end)
      while at < end, Ascii.isDigit(text[at]) { at += 1 }
      let bracket = NameGrammar.skip(text, at, end)
      if bracket < end, text[bracket] == 0x28,
        let match = PaperGrammar.paper(in: text, floor: start, bracket + 1, end, noun: .none)
      {
        at = match.end
      }
    }
    at = NameGrammar.skip(text, at, end)
    guard at < end, LineText(text, at..<end).opens("van "), roleOfMembers(text, at + 4, end) != nil else {
      return nil
    }
    return at
  }

  private static let numberWords: Words = ["nr. ", "nr ", "nummer "]

  /// A bracket, or what the motions are about, stands behind a name.
  private static func isNamed(_ text: [UInt8], _ at: Int, _ end: Int) -> Bool {
    let next = NameGrammar.skip(text, at, end)
    if next < end && text[next] == 0x28 || subjects.open(text, next, end) { return true }
    // "moties A en B/C": another one's names.
    guard LineText(text, next..<end).opens("en ") else { return false }
    return NameGrammar.list(in: text, NameGrammar.skip(text, next + 3, end), end, isTold: false)?.slashes
      == true
  }

  private static let subjects: Words = ["over ", "inzake ", "m.b.t. ", "met betrekking tot ", "nr. "]

  private func standsBehindVote(_ text: [UInt8]) -> Bool {
    guard start >= 9 else { return false }
    let before = LineText(text, 0..<start)
    return before.endsWith("stemming ") || before.endsWith("stemmingen ")
  }

  /// Bytes of a hyphen or a dash between noun and name.
  private static func hyphen(_ text: [UInt8], _ at: Int, _ end: Int) -> Int {
    let paper = PaperText(text: text, end: end)
    guard paper.isHyphen(at) else { return 0 }
    return paper.hyphenLength(at)
  }

  /// Behind "van het lid", "van de leden", "het lid", "van kamerlid", "van van het lid",
  /// "van 14 december 2021 van de leden", "ingediend door het lid" …
  static func leadEnd(_ text: [UInt8], _ start: Int, _ end: Int) -> Int {
    var at = start
    let moved = moved.opening(text, at, end)
    if moved > 0 {
      at = NameGrammar.skip(text, at + moved, end)
      return roleOfMembers(text, at, end) ?? at
    }
    for _ in 0..<3 {
      let rest = LineText(text, at..<end)
      guard rest.opens("van ") || rest.opens("d.d. ") else { break }
      let behind = at + (rest.opens("van ") ? 4 : 5)
      // "moties van 14 december 2021 van de leden …"
      if let date = DateGrammar.date(in: text, behind, end) {
        let next = NameGrammar.skip(text, date.end, end)
        guard LineText(text, next..<end).opens("van ") else { return at }
        at = next
        continue
      }
      // "motie van Nispen": the particle belongs to the name unless a lead follows, or the sentence says "van".
      if let role = roleOfMembers(text, behind, end) { return role }
      guard LineText(text, behind..<end).opens("van ") else { return at }
      at = behind
    }
    return roleOfMembers(text, at, end) ?? at
  }

  static func roleOfMembers(_ text: [UInt8], _ start: Int, _ end: Int) -> Int? {
    guard roles.mayOpen(text, start, end) else { return nil }
    var article = start + articles.opening(text, start, end)
    // "van de het lid"
    article += articles.opening(text, article, end)
    let former = article + formers.opening(text, article, end)
    let length = members.opening(text, former, end)
    return length > 0 ? NameGrammar.skip(text, former + length, end) : nil
  }

  private static let moved: Words = ["ingediend door ", "voorgesteld door "]
  private static let articles: Words = ["het ", "de "]
  private static let formers: Words = [
    "toenmalige ", "toenmalig ", "voormalige ", "voormalig ", "(toenmalige) ", "(voormalige) ", "oud-",
    "tweede ",
    "eerste ",
  ]
  private static let members: Words = [
    "leden ", "lid ", "kamerlid ", "kamerleden ", "(kamer)leden ", "eerstekamerlid ", "tweedekamerlid ",
    "bijzonder gedelegeerde ", "bijzondere gedelegeerde ", "bijzondere gedelegeerden ",
    "heer ", "heren ", "dames ", "mevrouw ",
    "senator ", "senatoren ", "collega's ", "collega’s ", "collega ",
  ]

  /// How all of these open.
  private static let roles = Openings([articles, formers, members])

  private mutating func readNumbers(_ text: [UInt8], _ end: Int) {
    var at = nounEnd
    guard at < end, text[at] == 0x20 else { return }
    at = NameGrammar.skip(text, at, end)
    at = NameGrammar.skip(text, at + Self.counts.opening(text, at, end), end)
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

  /// Words before the number; of those that open alike the longest first.
  private static let counts: Words = [
    "op stuk nrs. ", "op stuk nr. ", "op stuk nummer ", "met nummer ", "met nr. ", "onder nr. ", "nummers ",
    "nummer ", "nrs. ", "nr. ", "nrs ", "nr ", "onder ",
  ]

  /// A small number that counts motions: no date, no amount, no decimal.
  static func number(_ text: [UInt8], _ start: Int, _ end: Int) -> (value: Int, end: Int)? {
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
      // "motie 31 990, nr. 11": a dossier.
      if byte == 0x20, at - start == 2, PaperGrammar.dossier(in: text, start, end, noun: .none) != nil {
        return nil
      }
    }
    return (value, at)
  }

  /// The words before the noun: "Nader gewijzigde", "Gew.", "tweede nader gewijzigde".
  private static func kind(in text: [UInt8], before noun: Int, floor: Int) -> (kind: MotionKind, start: Int) {
    func word(_ name: StaticString, before index: Int) -> Int? {
      let length = name.utf8CodeUnitCount
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
    for ordinal in ["tweede", "derde", "vierde"] as [StaticString] {
      if let second = word(ordinal, before: further) { return (.secondFurtherChanged, second) }
    }
    return (.furtherChanged, further)
  }
}

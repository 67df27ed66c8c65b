/// Citations that count by session year: Handelingen and Aanhangsel, and the noun before a Kamerstuk.
enum SessionGrammar {
  /// "2021/22", "2022-2023", "2023–2024", "2022/-23"; the second year is not checked, letters misprint it.
  static func session(_ text: [UInt8], _ start: Int, _ end: Int) -> (year: UInt32, end: Int)? {
    guard let year = DateGrammar.year(in: text, start, end) else { return nil }
    var at = start + 4
    while at < end, text[at] == 0x20 { at += 1 }
    guard at < end, text[at] == 0x2F || text[at] == 0x2D || text[at] == 0xE2 else { return nil }
    while at < end, text[at] == 0x2F || text[at] == 0x2D || text[at] == 0x20 || text[at] >= 0x80 { at += 1 }
    let digits = at
    while at < end, at - digits < 4, Ascii.isDigit(text[at]) {
      at += 1
    }
    guard at - digits == 2 || at - digits == 4 else { return nil }
    return (UInt32(year), at)
  }

  private static func skip(_ text: [UInt8], _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, text[at] == 0x20 || text[at] == 0x2C { at += 1 }
    return at
  }

  private static let openings: Words = ["kst-", "kamers", "aanhangsel", "handelingen"]

  /// A citation that opens with a word at `start`: Kamerstuk…, Aanhangsel…, Handelingen…, kst-….
  static func citation(in text: [UInt8], _ start: Int, _ end: Int) -> PaperGrammar.Match? {
    guard openings.open(text, start, end) else { return nil }
    let word = LineText(text, start..<end)
    switch Ascii.lower(word.first) {
    case 0x6B:
      if word.opens("kst-") {
        guard var match = PaperGrammar.paper(in: text, start + 4, end, noun: .paper) else { return nil }
        match.start = start
        return match
      }
      return word.opens("kamers") ? kamerstuk(in: text, start, end) : nil
    case 0x61: return word.opens("aanhangsel") ? aanhangsel(in: text, start, end) : nil
    case 0x68: return word.opens("handelingen") ? handelingen(in: text, start, end) : nil
    default: return nil
    }
  }

  /// "Kamerstuk", "Kamerstukken II 2021/22,", "Kamerstuknummer"; with kerning blanks too.
  private static func kamerstuk(in text: [UInt8], _ start: Int, _ end: Int) -> PaperGrammar.Match? {
    guard var at = spelled("kamerstuk", text, start, end) else { return nil }
    while at < end, Ascii.isLetter(text[at]) { at += 1 }
    if at < end, text[at] == 0x3A { at += 1 }
    at = skip(text, at, end)
    var noun = PaperGrammar.Noun.paper
    let house = LineText(text, at..<end)
    if house.opens("ii") || house.opens("ll"), at + 2 < end, !Ascii.isLetter(text[at + 2]) {
      at = skip(text, at + 2, end)
    } else if house.opens("i"), at + 1 < end, text[at + 1] == 0x20 || text[at + 1] == 0x2C {
      at = skip(text, at + 1, end)
      noun = .senate
    }
    var session: UInt32?
    if LineText(text, at..<end).opens("vergaderjaar ") { at = skip(text, at + 13, end) }
    if let years = self.session(text, at, end) {
      session = years.year
      at = skip(text, years.end, end)
    }
    if LineText(text, at..<end).opens("aanhangsel") {
      guard let session, let number = number(text, skip(text, at + 10, end), end) else { return nil }
      return PaperGrammar.Match(
        ids: [PaperID(kind: .aanhangsel, main: session, number: number.value)], start: start, end: number.end)
    }
    if LineText(text, at..<end).opens("nr. ") { at = skip(text, at + 4, end) }
    guard at < end, Ascii.isDigit(text[at]),
      var match = PaperGrammar.paper(in: text, at, end, noun: noun)
    else { return nil }
    match.start = start
    return match
  }

  /// Letters of a word with blanks between them, as kerning leaves them.
  static func spelled(_ word: String, _ text: [UInt8], _ start: Int, _ end: Int) -> Int? {
    var at = start
    var blanks = 0
    for byte in word.utf8 {
      while at < end, text[at] == 0x20, blanks < 3, at > start {
        at += 1
        blanks += 1
      }
      guard at < end, Ascii.lower(text[at]) == byte else { return nil }
      at += 1
    }
    return at
  }

  /// "Aanhangsel Handelingen II 2021/22, nr. 149", "Aanhangsel van de Handelingen, vergaderjaar 2023–2024, nr. 1848".
  private static func aanhangsel(in text: [UInt8], _ start: Int, _ end: Int) -> PaperGrammar.Match? {
    var at = skip(text, start + 10, end)
    let rest = LineText(text, at..<end)
    if rest.opens("van de handelingen") {
      at = skip(text, at + 18, end)
    } else if rest.opens("bij de handelingen") {
      at = skip(text, at + 18, end)
    } else if rest.opens("handelingen") {
      at = skip(text, at + 11, end)
    }
    return series(.aanhangsel, in: text, start, at, end)
  }

  /// "Handelingen II 2017/18, nr. 22, item 8".
  private static func handelingen(in text: [UInt8], _ start: Int, _ end: Int) -> PaperGrammar.Match? {
    series(.handelingen, in: text, start, skip(text, start + 11, end), end)
  }

  private static func series(
    _ kind: PaperKind, in text: [UInt8], _ start: Int, _ from: Int, _ end: Int
  ) -> PaperGrammar.Match? {
    var at = from
    var id = PaperID(kind: kind)
    let house = LineText(text, at..<end)
    for name in ["tweede kamer", "tk", "ii"] where house.opens(name) {
      at = skip(text, at + name.utf8.count, end)
      break
    }
    if at == from {
      for name in ["eerste kamer", "ek", "i "] where house.opens(name) {
        at = skip(text, at + name.utf8.count, end)
        id.isSenate = true
        break
      }
    }
    if LineText(text, at..<end).opens("vergaderjaar ") { at = skip(text, at + 13, end) }
    guard let session = session(text, at, end) else { return nil }
    id.main = session.year
    guard let number = number(text, skip(text, session.end, end), end) else { return nil }
    id.number = number.value
    var last = number.end
    if kind == .handelingen {
      let next = skip(text, last, end)
      if LineText(text, next..<end).opens("item "), let item = self.number(text, next + 5, end) {
        id.item = item.value
        last = item.end
      }
    }
    return PaperGrammar.Match(ids: [id], start: start, end: last)
  }

  /// "nr. 149", "149".
  private static func number(_ text: [UInt8], _ start: Int, _ end: Int) -> (value: UInt32, end: Int)? {
    var at = start
    let rest = LineText(text, at..<end)
    for word in ["nummer", "nr.", "nr", "no."] where rest.opens(word) {
      at += word.utf8.count
      break
    }
    while at < end, text[at] == 0x20 { at += 1 }
    let digits = at
    var value: UInt32 = 0
    while at < end, at - digits < 6, Ascii.isDigit(text[at]) {
      value = value * 10 + UInt32(text[at] & 15)
      at += 1
    }
    return at > digits ? (value, at) : nil
  }
}

/// Citations that count by session year: Handelingen and Aanhangsel, and the noun before a Kamerstuk.
enum SessionGrammar {
  /// "2021/22", "2022-2023", "2023–2024", "2022/-23"; the second year is not checked, letters misprint it.
  static func session(_ text: [UInt8], _ start: Int, _ end: Int) -> (year: UInt32, end: Int)? {
    var year = DateGrammar.year(in: text, start, end)
    var at = start + 4
    if year == nil, let kerned = kernedYear(text, start, end) { (year, at) = kerned }
    guard let year else { return nil }
    while at < end, text[at] == 0x20 { at += 1 }
    guard at < end, text[at] == 0x2F || text[at] == 0x2D || text[at] == 0xE2 else { return nil }
    while at < end, text[at] == 0x2F || text[at] == 0x2D || text[at] == 0x20 || text[at] >= 0x80 { at += 1 }
    let digits = at
    while at < end, at - digits < 4, Ascii.isDigit(text[at]) {
      at += 1
    }
    guard at - digits >= 2 else { return nil }
    return (UInt32(year), at)
  }

  /// True where a slash or a dash, or what can be one, stands behind the four digits of a year.
  @inline(__always)
  static func mayBeSession(_ text: Span<UInt8>, _ year: Int, _ end: Int) -> Bool {
    let sign = year &+ 4
    return sign < end && (text[sign] == 0x2F || text[sign] == 0x2D || text[sign] == 0xE2)
  }

  /// "2 0 22-": a year with blanks between its digits, as kerning leaves them.
  private static func kernedYear(_ text: [UInt8], _ start: Int, _ end: Int) -> (year: Int, end: Int)? {
    var at = start
    var year = 0
    var digits = 0
    while at < end, digits < 4, Ascii.isDigit(text[at]) {
      year = year * 10 + Int(text[at] & 15)
      digits += 1
      at += 1
      if at < end, text[at] == 0x20 { at += 1 }
    }
    guard digits == 4, at < end, text[at] == 0x2D || text[at] == 0x2F, year >= 1800, year < 2200 else {
      return nil
    }
    return (year, at)
  }

  private static func skip(_ text: [UInt8], _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, text[at] == 0x20 || text[at] == 0x2C { at += 1 }
    return at
  }

  /// How citations open that open with a word.
  static let openings: Words = [
    "kst", "kamers", "k amers", "aanhangsel", "handelingen", "ah-tk-", "ah-ek-", "h-tk-", "h-ek-",
  ]

  /// A citation that opens with a word at `start`: Kamerstuk…, Aanhangsel…, Handelingen…, kst-….
  static func citation(in text: [UInt8], floor: Int, _ start: Int, _ end: Int) -> PaperGrammar.Match? {
    guard openings.open(text, start, end) else { return nil }
    let word = LineText(text, start..<end)
    // Part of an address without its scheme, or of another id.
    if start > floor, [0x2F, 0x3D, 0x2D, 0x5F].contains(text[start - 1]) { return nil }
    if start > floor, text[start - 1] == 0x2E, Ascii.isLower(text[start]) { return nil }
    switch Ascii.lower(word.first) {
    case 0x6B:
      if word.opens("kst") { return printedPaper(in: text, floor: floor, start, end) }
      return word.opens("kamers") || word.opens("k amers")
        ? kamerstuk(in: text, floor: floor, start, end) : nil
    case 0x61:
      if word.opens("ah-tk-") || word.opens("ah-ek-") {
        return printedSession(.aanhangsel, in: text, start, end)
      }
      return word.opens("aanhangsel") ? aanhangsel(in: text, start, end) : nil
    case 0x68:
      if word.opens("h-tk-") || word.opens("h-ek-") {
        return printedSession(.handelingen, in: text, start, end)
      }
      return word.opens("handelingen") ? handelingen(in: text, start, end) : nil
    default: return nil
    }
  }

  /// "kst-21501-02-2375", "Kst. 21 501-02, nr. 2375".
  private static func printedPaper(
    in text: [UInt8], floor: Int, _ start: Int, _ end: Int
  ) -> PaperGrammar.Match? {
    var at = start + 3
    while at < end, text[at] == 0x2D || text[at] == 0x2E || text[at] == 0x20 { at += 1 }
    guard at > start + 3, at < end,
      var match = PaperGrammar.paper(in: text, floor: floor, at, end, noun: .paper)
        ?? SenateDossier.paper(in: text, at, end, noun: .paper)
    else { return nil }
    match.start = start
    return match
  }

  /// An id as the official publications print it: "ah-tk-20222023-3649", "h-tk-20202021-90-7".
  private static func printedSession(
    _ kind: PaperKind, in text: [UInt8], _ start: Int, _ end: Int
  ) -> PaperGrammar.Match? {
    var id = PaperID(kind: kind)
    var at = start
    while at < end, text[at] != 0x2D { at += 1 }
    id.isSenate = text[at + 1] | 0x20 == 0x65
    at += 4
    guard at + 9 < end else { return nil }
    for index in at..<(at + 8) {
      guard Ascii.isDigit(text[index]) else { return nil }
      if index < at + 4 { id.main = id.main * 10 + UInt32(text[index] & 15) }
    }
    // No year opens with a zero.
    guard id.main >= 1000 else { return nil }
    let numbers = PaperText(text: text, end: end)
    guard text[at + 8] == 0x2D, let number = numbers.integer(at + 9) else { return nil }
    id.number = number.value
    var last = number.end
    if kind == .handelingen, numbers.byte(last) == 0x2D, let item = numbers.integer(last + 1) {
      id.item = item.value
      last = item.end
    }
    return PaperGrammar.Match(ids: Few(id), start: start, end: last)
  }

  /// Behind the words for a chamber: "II", "Tweede Kamer", "TK"; two small letters l for II are a misprint.
  private static func house(_ text: [UInt8], _ start: Int, _ end: Int) -> (isSenate: Bool, end: Int)? {
    var at = start
    for lead in ["van de ", "der "] as [StaticString] where LineText(text, at..<end).opens(lead) {
      at += lead.utf8CodeUnitCount
    }
    let bracket = at < end && text[at] == 0x28
    if bracket { at += 1 }
    for (word, isSenate) in [
      ("tweede kamer", false), ("tk", false), ("ii", false), ("i i", false), ("ll", false),
      ("eerste kamer", true),
      ("ek", true),
      ("i", true),
    ] as [(StaticString, Bool)]
    where LineText(text, at..<end).opensWord(word) {
      at += word.utf8CodeUnitCount
      if bracket {
        guard at < end, text[at] == 0x29 else { return nil }
        at += 1
      }
      if at < end, text[at] == 0x2E { at += 1 }
      let rest = LineText(text, skip(text, at, end)..<end)
      if rest.opens("der staten-generaal") { at = rest.start + 19 }
      return (isSenate, skip(text, at, end))
    }
    return nil
  }

  /// True for a chamber and its session, which open a citation and are no title: "Tweede Kamer, vergaderjaar 2019–2020".
  static func isSession(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard let house = house(text, start, end), house.end < end else { return false }
    return sessions(text, house.end, end)?.end == end
  }

  /// Where "TK" or "EK" begins that ends at `end`, right before a citation: "(TK 31 839, nr. 12)".
  static func chamberStart(_ text: [UInt8], before end: Int, _ floor: Int) -> Int? {
    guard end - 3 >= floor, text[end - 3] == 0x20 || text[end - 3] == 0x28, text[end - 1] == 0x4B,
      text[end - 2] == 0x54 || text[end - 2] == 0x45
    else { return nil }
    return end - 2
  }

  /// Where the chamber and its session begin that end at `end`, right before a citation: "(TK 2021–2022" before "35 925, nr. 12".
  static func sessionStart(_ text: [UInt8], before end: Int, _ floor: Int) -> Int? {
    guard end - floor > 8, Ascii.isDigit(text[end - 1]) else { return nil }
    var at = end - 4
    while at > floor, end - at < Self.longestSession {
      at -= 1
      if Ascii.isUpper(text[at]), at == floor || !Ascii.isLetter(text[at - 1]), isSession(text, at, end) {
        return at
      }
    }
    return nil
  }

  /// Bytes of "Tweede Kamer der Staten-Generaal, vergaderjaar 2021–2022".
  private static let longestSession = 64

  /// Behind one or several session years, the first one's value.
  private static func sessions(_ text: [UInt8], _ start: Int, _ end: Int) -> (year: UInt32, end: Int)? {
    var at = start
    if at < end, text[at] == 0x28 { at += 1 }
    for word in ["vergaderjaar ", "vergaderjaren ", "zitting "] as [StaticString]
    where LineText(text, at..<end).opens(word) {
      at = skip(text, at + word.utf8CodeUnitCount, end)
    }
    guard let first = session(text, at, end) else { return nil }
    at = first.end
    while at < end {
      var next = skip(text, at, end)
      while next < end, text[next] == 0x2D || text[next] >= 0x80 { next += 1 }
      next = skip(text, next, end)
      guard next > at, let more = session(text, next, end) else { break }
      at = more.end
    }
    if at < end, text[at] == 0x29, text[start] == 0x28 { at += 1 }
    return (first.year, skip(text, at, end))
  }

  /// "Kamerstuk", "Kamerstukken II 2021/22,", "Kamerstuknummer", "Kamerstuk nr."; with kerning blanks too.
  private static func kamerstuk(
    in text: [UInt8], floor: Int, _ start: Int, _ end: Int
  ) -> PaperGrammar.Match? {
    guard var at = spelled("kamerstuk", text, start, end) else { return nil }
    while at < end, Ascii.isLetter(text[at]) { at += 1 }
    if at < end, text[at] == 0x3A || text[at] == 0x2E { at += 1 }
    at = skip(text, at, end)
    var noun = PaperGrammar.Noun.paper
    let house = house(text, at, end)
    if let house {
      at = house.end
      if house.isSenate { noun = .senate }
    }
    // "Kamerstukken 2, 2008-2009, 31459, 22"
    if at + 1 < end, text[at] == 0x31 || text[at] == 0x32, text[at + 1] == 0x2C || text[at + 1] == 0x20,
      sessions(text, skip(text, at + 1, end), end) != nil
    {
      if text[at] == 0x31 { noun = .senate }
      at = skip(text, at + 1, end)
    }
    var year: UInt32?
    if let session = sessions(text, at, end) {
      year = session.year
      at = session.end
    }
    if LineText(text, at..<end).opens("aanhangsel") {
      guard var match = aanhangsel(in: text, at, end, session: year, isSenate: noun == .senate) else {
        return nil
      }
      match.start = start
      return match
    }
    for word in ["nummers ", "nummer ", "nrs. ", "nr. ", "nr "] as [StaticString]
    where LineText(text, at..<end).opens(word) {
      at = skip(text, at + word.utf8CodeUnitCount, end)
      break
    }
    guard at < end else { return nil }
    var match: PaperGrammar.Match?
    if Ascii.isDigit(text[at]) {
      match = PaperGrammar.paper(in: text, floor: floor, at, end, noun: noun)
    } else if house?.isSenate != false {
      match = SenateDossier.paper(in: text, at, end, noun: noun)
    }
    match?.start = start
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

  /// "Aanhangsel Handelingen II 2021/22, nr. 149", "Aanhangsel van de Handelingen, vergaderjaar 2023–2024, nr. 1848",
  /// "Aanhangsel Handelingen nr. 149, vergaderjaar 2021/22".
  private static func aanhangsel(
    in text: [UInt8], _ start: Int, _ end: Int, session: UInt32? = nil, isSenate: Bool = false
  ) -> PaperGrammar.Match? {
    var at = skip(text, start + 10, end)
    for lead in ["van de ", "bij de ", "der ", "bij "] as [StaticString]
    where LineText(text, at..<end).opens(lead) {
      at += lead.utf8CodeUnitCount
      break
    }
    if LineText(text, at..<end).opens("handelingen") { at = skip(text, at + 11, end) }
    return series(
      PaperID(kind: .aanhangsel, main: session ?? 0, isSenate: isSenate), in: text, start, at, end)
  }

  /// "Handelingen II 2017/18, nr. 22, item 8".
  private static func handelingen(in text: [UInt8], _ start: Int, _ end: Int) -> PaperGrammar.Match? {
    series(PaperID(kind: .handelingen), in: text, start, skip(text, start + 11, end), end)
  }

  private static func series(
    _ first: PaperID, in text: [UInt8], _ start: Int, _ from: Int, _ end: Int
  ) -> PaperGrammar.Match? {
    var at = from
    var id = first
    if let house = house(text, at, end) {
      id.isSenate = house.isSenate
      at = house.end
    }
    if let session = sessions(text, at, end) {
      id.main = session.year
      at = session.end
    }
    let words = PaperText(text: text, end: end)
    // "Handelingen II, 2008-2009, 31 386, nr. 43": the bill that was debated
    if id.main != 0, let bill = PaperGrammar.dossier(in: text, at, end, noun: .none) {
      let behind = words.skipComma(bill.end)
      if words.numberWord(behind) != nil { at = behind }
    }
    let word = words.numberWord(at)
    // "Handelingen II 2020/21, 8 juni 2021"
    if word == nil, DateGrammar.date(in: text, at, end) != nil { return nil }
    let digits = word.map { words.skip($0) } ?? at
    guard let list = NumberList(words, at: digits, plural: words.isPlural(at)), list.numbers[0].value > 0
    else { return nil }
    var last = list.end
    if id.main == 0 {
      // The session behind the number.
      guard let session = sessions(text, skip(text, last, end), end) else { return nil }
      id.main = session.year
      last = session.end
      while last > start, text[last - 1] == 0x20 || text[last - 1] == 0x2C || text[last - 1] == 0x29 {
        last -= 1
      }
    }
    if id.kind == .handelingen {
      var next = skip(text, list.end, end)
      if next < end, text[next] == 0x28 { next += 1 }
      for (word, isPlural) in [("items ", true), ("item ", false)] as [(StaticString, Bool)]
      where words.opens(word, next) {
        next = words.skip(next + word.utf8CodeUnitCount)
        guard let items = NumberList(words, at: next, plural: isPlural) else { break }
        let ids = items.numbers.lazy.map { item in
          var id = id
          id.number = list.numbers[0].value
          id.item = item.value
          return id
        }
        return PaperGrammar.Match(ids: Few(ids), start: start, end: items.end)
      }
    }
    let ids = list.numbers.lazy.map { number in
      var id = id
      id.number = number.value
      return id
    }
    return PaperGrammar.Match(ids: Few(ids), start: start, end: last)
  }
}

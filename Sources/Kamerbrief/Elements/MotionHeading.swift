/// The parts of a motion's heading.
struct MotionHeading {
  var phrase: MotionPhrase
  var subject: Range<Int>?
  var paper: PaperID?
  var replaces: PaperID?
  var date: CalendarDate?
  /// First byte behind the names and what belongs to them.
  var namesEnd: Int

  /// The most motions that one heading opens: each has the whole heading and answer, so what is printed would else grow
  /// with the square of the input. Those behind are named in the heading, like those in its words about the motion.
  private static let most = 16

  /// The motions that a heading names, each with its own part of the text.
  static func headings(
    _ text: [UInt8], _ start: Int, _ end: Int, citations: ArraySlice<Elements.Citation>,
    phrases: ArraySlice<Elements.Phrase>
  ) -> [MotionHeading] {
    let named = phrases.first { !$0.phrase.people.isEmpty } ?? phrases.first
    guard let first = named?.phrase else { return [] }
    var own = [first]
    var stop = end
    for element in phrases where !element.phrase.people.isEmpty {
      // One that begins inside the names of another is no motion beside it.
      guard element.phrase.start >= own[own.count - 1].end,
        isJoined(text, element.phrase, to: own[own.count - 1], citations)
      else { continue }
      if own.count == most {
        stop = element.phrase.start
        break
      }
      own.append(element.phrase)
    }
    var result: [MotionHeading] = []
    for (index, phrase) in own.enumerated() {
      let from = index == 0 ? start : phrase.start
      let last = index + 1 < own.count ? joint(text, before: own[index + 1], floor: phrase.end) : stop
      let cited = citations.filter { $0.match.start >= from && $0.match.start < last }
      let others = phrases.contains { $0.phrase.start > phrase.end && $0.phrase.start < last }
      result.append(MotionHeading(text, phrase, last, citations: cited, namesOthers: others))
    }
    if result[0].date == nil { result[0].date = leadingDate(text, start, first.start, citations) }
    // "Moties A (…) en B (…) over …" are about the same.
    for index in result.indices.dropLast().reversed() where result[index].subject == nil {
      result[index].subject = result[index + 1].subject
    }
    return result
  }

  init(phrase: MotionPhrase, namesEnd: Int) {
    self.phrase = phrase
    self.namesEnd = namesEnd
  }

  /// The date in a cell before the motion's: "12 mei 2023 29279-6 Motie …", "29279-6 12 mei 2023 Motie …".
  private static func leadingDate(
    _ text: [UInt8], _ start: Int, _ noun: Int, _ citations: ArraySlice<Elements.Citation>
  ) -> CalendarDate? {
    guard start < noun else { return nil }
    if let date = DateGrammar.date(in: text, start, noun)?.date { return date }
    guard let paper = citations.first, paper.match.end < noun else { return nil }
    return DateGrammar.date(in: text, NameGrammar.skip(text, paper.match.end, noun), noun)?.date
  }

  /// True where a motion is named beside another one, not within the words about it.
  private static func isJoined(
    _ text: [UInt8], _ phrase: MotionPhrase, to before: MotionPhrase,
    _ citations: ArraySlice<Elements.Citation>
  ) -> Bool {
    let at = joint(text, before: phrase, floor: before.end)
    guard at < phrase.start - 1 else { return false }
    return at == before.end || text[at - 1] == 0x29 || citations.contains { $0.match.end == at }
  }

  /// Where the words begin that join a motion to the one before it: " en de ", ", ".
  private static func joint(_ text: [UInt8], before phrase: MotionPhrase, floor: Int) -> Int {
    var at = phrase.start
    while at > floor, [0x20, 0x2C, 0x3B, 0x2F].contains(text[at - 1]) { at -= 1 }
    for words in [" de", " en", ","] as [StaticString] where LineText(text, floor..<at).endsWith(words) {
      at -= words.utf8CodeUnitCount
    }
    while at > floor, [0x20, 0x2C].contains(text[at - 1]) { at -= 1 }
    return at
  }

  private init(
    _ text: [UInt8], _ phrase: MotionPhrase, _ end: Int, citations: [Elements.Citation], namesOthers: Bool
  ) {
    self.phrase = phrase
    var at = phrase.people.isEmpty ? phrase.nounEnd : phrase.end
    at = NameGrammar.skip(text, at, end)
    if let behind = Self.replacement(text, at, end) { at = NameGrammar.skip(text, behind, end) }
    namesEnd = at
    read(text, at, end, citations, namesOthers)
  }

  /// Words that say a motion replaces another one.
  private static let replacing: Words = ["t.v.v.", "t.v.v", "tvv", "ter vervanging van", "was nr", "i.p.v."]

  /// Behind "(t.v.v. 28286-345)" or "t.v.v. 32317-916"; nil where the text does not open so.
  static func replacement(_ text: [UInt8], _ start: Int, _ end: Int) -> Int? {
    var at = start
    let bracket = at < end && text[at] == 0x28
    if bracket { at += 1 }
    let rest = LineText(text, at..<end)
    guard rest.opens(replacing) else { return nil }
    if bracket {
      // "(t.v.v. 34038-(R2039), nr. 13)"
      var depth = 1
      while at < end {
        if text[at] == 0x28 { depth += 1 } else if text[at] == 0x29 { depth -= 1 }
        if depth == 0 { break }
        at += 1
      }
      // Never closed: up to the word that opens the subject.
      if at == end { return lead(text, start, end) }
      return at + 1
    }
    var digits = at
    while digits < end, !Ascii.isDigit(text[digits]) { digits += 1 }
    guard let match = PaperGrammar.paper(in: text, floor: start, digits, end, noun: .paper) else {
      return lead(text, start, end)
    }
    return match.end
  }

  private static func lead(_ text: [UInt8], _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end {
      if LineText(text, at..<end).opens(" over ") { return at + 1 }
      at += 1
    }
    return end
  }

  mutating func read(
    _ text: [UInt8], _ from: Int, _ end: Int, _ citations: [Elements.Citation], _ namesOthers: Bool
  ) {
    var at = from
    while at < end, text[at] == 0x2C, at + 1 < end, text[at + 1] == 0x20 { at += 2 }
    at = Self.behindPaper(text, at, end, citations)
    // "van 8 juni 2023 over …", ", ingediend op 8 juni 2023, over …"
    if let match = DateGrammar.led(in: text, at, end), match.hasYear {
      date = match.date
      at = NameGrammar.skip(text, match.end, end)
      while at < end, text[at] == 0x2C, at + 1 < end, text[at + 1] == 0x20 { at += 2 }
    }
    let isQuoted = MotionClause.followsNames(text, at, end)
    let lead = isQuoted && text[at] == 0x2E ? 1 : Self.subjectLeads.opening(text, at, end)
    if lead > 0 { at = NameGrammar.skip(text, at + lead, end) }
    let subjectStart = at
    var subjectEnd = end
    // Papers: the motion's own one, and the one it replaces.
    for citation in citations {
      let match = citation.match
      guard let id = match.ids.first else { continue }
      // Of another motion that the subject names: "… in de motie A/B (Kamerstuk 29 936, nr. 69) dat …".
      if namesOthers || isQuoted, match.start > from, Self.goesOn(text, match.end, end) { continue }
      if Self.isReplaced(text, match.start) {
        replaces = replaces ?? id
      } else if match.start >= from || paper == nil {
        paper = id
      }
      if match.start >= subjectStart {
        subjectEnd = min(subjectEnd, Self.open(text, match.start, subjectStart))
      }
    }
    if let behind = Self.firstReplacement(text, subjectStart, subjectEnd) { subjectEnd = behind }
    let paperStart = citations.last.map { max(subjectStart, Self.open(text, $0.match.start, subjectStart)) }
    readDate(text, subjectStart, end, before: paperStart ?? subjectEnd, &subjectEnd)
    if LineText(text, subjectStart..<subjectEnd).contains("kamerst") {
      subjectEnd = Self.nounBefore(text, subjectStart, subjectEnd)
    }
    // "… (ingediend op 2 oktober 2021, Kamerstuk 29 279, nr. 5)": the whole bracket is about the paper.
    if subjectEnd < end, let open = Self.openBracket(text, subjectStart, subjectEnd) { subjectEnd = open }
    while subjectEnd > subjectStart {
      let trailing = Self.trailing(text, subjectStart, subjectEnd)
      if trailing == 0 { break }
      subjectEnd -= trailing
    }
    subjectEnd = Self.outcome(text, subjectStart, subjectEnd)
    if subjectEnd > subjectStart { subject = subjectStart..<subjectEnd }
  }

  /// Where "(aangehouden)" begins at the end of a text: what became of the motion is no part of what it is about.
  private static func outcome(_ text: [UInt8], _ start: Int, _ end: Int) -> Int {
    guard end - start > 10, text[end - 1] == 0x29 else { return end }
    var at = end - 1
    while at > start, Ascii.isLetter(text[at - 1]) { at -= 1 }
    guard at > start + 1, text[at - 1] == 0x28, outcomes.contain(text, at, end - 1) else { return end }
    at -= 1
    while at > start, text[at - 1] == 0x20 { at -= 1 }
    return at
  }

  private static let outcomes: Words = [
    "aangehouden", "aangenomen", "verworpen", "ingetrokken", "overgenomen", "ongewijzigd", "gewijzigd",
  ]

  /// A bracket that a text opens and does not close.
  private static func openBracket(_ text: [UInt8], _ start: Int, _ end: Int) -> Int? {
    var open: Int?
    for at in start..<max(start, end) {
      if text[at] == 0x28, open == nil { open = at }
      if text[at] == 0x29 { open = nil }
    }
    return open
  }

  private static let subjectLeads: Words = [
    "over ", "inzake ", "met verzoek om ", ";", ":", "m.b.t. ", "met betrekking tot ", "betreffende ", "– ",
    "- ",
  ]

  /// Behind the paper in brackets, where the words about the motion follow it: "(29 279, nr. 5) over rechtshulp",
  /// "(29 279, nr. 5): rechtshulp"; or its number alone, "(nr. 5)", whatever follows.
  private static func behindPaper(
    _ text: [UInt8], _ start: Int, _ end: Int, _ citations: [Elements.Citation]
  ) -> Int {
    guard start < end, text[start] == 0x28, let close = text[start..<end].firstIndex(of: 0x29) else {
      return start
    }
    let isNumber = isNumberAlone(text, start + 1, close)
    guard isNumber || citations.contains(where: { $0.match.start > start && $0.match.end <= close }) else {
      return start
    }
    var behind = NameGrammar.skip(text, close + 1, end)
    if behind + 1 < end, text[behind] == 0x2C, text[behind + 1] == 0x20 { behind += 2 }
    return isNumber || subjectLeads.open(text, behind, end) ? behind : start
  }

  /// "nr. 413", without the dossier.
  private static func isNumberAlone(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var at = start + numberWords.opening(text, start, end)
    guard at > start, at < end else { return false }
    while at < end, Ascii.isDigit(text[at]) { at += 1 }
    return at == end
  }

  private static let numberWords: Words = ["nr. ", "nr.", "nr ", "op stuk nr. ", "stuk nr. "]

  /// True where words follow a citation and its bracket.
  private static func goesOn(_ text: [UInt8], _ index: Int, _ end: Int) -> Bool {
    var at = index
    while at < end, text[at] == 0x29 || text[at] == 0x20 { at += 1 }
    return at < end && Ascii.isLower(text[at]) && replacement(text, at, end) == nil
  }

  /// Bytes of a sign, a blank or a dash at the end of a text: "… – Kamerstuk 32 043, nr. 601".
  private static func trailing(_ text: [UInt8], _ start: Int, _ end: Int) -> Int {
    if [0x20, 0x2C, 0x28, 0x3A, 0x3B, 0x2E].contains(text[end - 1]) { return 1 }
    let line = LineText(text, start..<end)
    return line.endsWith(" –") ? 4 : line.endsWith(" -") ? 2 : 0
  }

  private static func nounBefore(_ text: [UInt8], _ start: Int, _ end: Int) -> Int {
    var at = end
    while at > start, !LineText(text, at..<end).opens("kamerst") { at -= 1 }
    return at > start ? at : end
  }

  /// The bracket before a citation, if one stands there, or the chamber: "…, TK 31 839, nr. 12".
  private static func open(_ text: [UInt8], _ start: Int, _ floor: Int) -> Int {
    func opening(_ end: Int) -> Int {
      var at = end
      while at > floor, text[at - 1] == 0x20 || text[at - 1] == 0x28 { at -= 1 }
      return at
    }
    let at = opening(start)
    // "(TK 2021–2022, 35 925, nr. 12)"
    let session = at > floor && text[at - 1] == 0x2C ? at - 1 : at
    if let behind = SessionGrammar.sessionStart(text, before: session, floor) { return opening(behind) }
    guard at < start, let chamber = SessionGrammar.chamberStart(text, before: at, floor + 1) else {
      return at
    }
    return opening(chamber)
  }

  static func isReplaced(_ text: [UInt8], _ start: Int) -> Bool {
    var at = start
    var steps = 0
    while at > 0, steps < 40 {
      at -= 1
      steps += 1
      // "t.v.v. 29628-1230, Kamerstuk 29628-1240": what another citation parts from these words is its own.
      if text[at] == 0x29 || Ascii.isDigit(text[at]) { return false }
      if text[at] == 0x28, !replacing.open(text, at + 1, start) { return false }
      if replacing.open(text, at, start) { return true }
    }
    return false
  }

  private static let replacements: Words = ["t.v.v", "tvv", "ter vervanging van"]

  private static func firstReplacement(_ text: [UInt8], _ start: Int, _ end: Int) -> Int? {
    var at = start
    while at < end {
      if text[at] == 0x28 || text[at] == 0x74 && (at == start || text[at - 1] == 0x20),
        replacements.open(text, text[at] == 0x28 ? at + 1 : at, end)
      {
        return at
      }
      at += 1
    }
    return nil
  }

  /// A date that closes the heading, or the words before its paper.
  private mutating func readDate(
    _ text: [UInt8], _ start: Int, _ end: Int, before paper: Int, _ subjectEnd: inout Int
  ) {
    guard
      let (closing, before) = Self.closingDate(text, start, end)
        ?? (paper < end ? Self.closingDate(text, start, paper) : nil)
    else { return }
    date = closing
    subjectEnd = min(subjectEnd, before)
  }

  /// The date that a text ends with, and where it or what parts it from the words before begins: a comma, a bracket, "d.d.".
  /// With none of these it is part of the words.
  private static func closingDate(_ text: [UInt8], _ start: Int, _ end: Int) -> (
    date: CalendarDate, before: Int
  )? {
    var last = end
    while last > start, [0x2E, 0x20, 0x3A].contains(text[last - 1]) { last -= 1 }
    // "(Kamerstuk 29 279, nr. 5, d.d. 3 mei 2021)": the bracket's sign or words before the date are asked for below.
    if last > start, text[last - 1] == 0x29 { last -= 1 }
    var at = start
    while at < last {
      if Ascii.isDigit(text[at]), at == start || text[at - 1] == 0x20,
        let match = DateGrammar.date(in: text, at, last), match.end == last, let date = match.date
      {
        var before = at
        while before > start, text[before - 1] == 0x20 { before -= 1 }
        guard before > start else { return nil }
        for word in [" d.d.", " dd.", " dd"] as [StaticString]
        where LineText(text, start..<before).endsWith(word) {
          return (date, before - word.utf8CodeUnitCount)
        }
        let sign = text[before - 1]
        return sign == 0x2C || sign == 0x29 || sign == 0x28 ? (date, before) : nil
      }
      at += 1
    }
    return nil
  }
}

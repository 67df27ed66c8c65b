/// How the heading of a motion opens: which lines and runs can be one, before its names are read.
extension MotionPhrase {
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

  /// True for "Motie", "Nader gewijzigde motie" and no more.
  static func closesInNoun(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var at = start
    for _ in 0..<5 {
      if LineText(text, at..<end).opens("motie") { return at + 5 == end }
      let length = changes.opening(text, at, end)
      guard length > 0 else { return false }
      at = NameGrammar.skip(text, at + length, end)
    }
    return false
  }

  /// "van het lid …", "van de leden …"
  static func opensWithMembers(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    LineText(text, start..<end).opens("van ") && roleOfMembers(text, start + 4, end) != nil
  }

  private static let nounWords: [StaticString] = ["motie", "morie-"]
  private static let changeWords: [StaticString] = [
    "de ", "tweede ", "derde ", "vierde ", "nader ", "gewijzigde ", "gew. ", "gew ", "aangehouden ",
    "aangenomen ", "verworpen ",
  ]
  /// How the noun of a motion opens, which is misspelt too.
  static let nouns = Words(nounWords)
  private static let changes = Words(changeWords)
  /// What a heading without a number opens with.
  private static let openings = Words(nounWords + changeWords)

  /// True where a noun of a heading stands anywhere: no heading goes without.
  static func holdsNoun(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var at = UTF8Scan.pair(0x6D, 0x6F, in: text, start, end)
    while at < end {
      if nouns.open(text, at, end) { return true }
      at = UTF8Scan.pair(0x6D, 0x6F, in: text, at + 1, end)
    }
    return false
  }

  /// Behind a paper that opens a motion's heading: "32 123 VIII, nr. 19 motie …", "Kamerstuk 28 286, nr. 12: motie …".
  static func behindPaper(_ text: [UInt8], _ start: Int, _ end: Int) -> Int? {
    let digits = start + paperNouns.opening(text, start, end)
    guard digits < end, Ascii.isDigit(text[digits]),
      let match = PaperGrammar.paper(in: text, floor: digits, digits, end, noun: .none),
      match.ids.first?.hasNumber == true
    else { return nil }
    var at = match.end
    while at < end, [0x20, 0x2C, 0x3A, 0x2D].contains(text[at]) || text[at] == 0xE2 && at + 2 < end {
      at += text[at] == 0xE2 ? 3 : 1
    }
    return headingNoun(text, at, end) == nil ? nil : at
  }

  private static let paperNouns: Words = ["kamerstuk ", "kamerstukken "]

  /// True where the text opens as a motion's heading does: noun and names.
  static func opensHeading(_ text: [UInt8], _ start: Int, _ end: Int, anyCase: Bool = false) -> Bool {
    guard start < end else { return false }
    if end - start > 5, Ascii.isDigit(text[start]) || paperNouns.open(text, start, end) {
      guard holdsNoun(text, start, end) else { return false }
      if let behind = behindPaper(text, start, end) { return opensHeading(text, behind, end, anyCase: true) }
      guard let plain = PlainBlanks.folded(text, start, end) else { return false }
      return opensHeading(plain, 0, plain.count, anyCase: anyCase)
    }
    guard anyCase || Letters.isUpper(text, start, end), openings.open(text, start, end) else { return false }
    if let plain = PlainBlanks.folded(text, start, end) {
      return opensHeading(plain, 0, plain.count, anyCase: anyCase)
    }
    guard let noun = headingNoun(text, start, end),
      let (nounEnd, _) = nounEnd(in: text, noun, floor: start, end)
    else { return false }
    // The names can stand on the next line.
    if memberLeads.open(text, nounEnd, end) || end - nounEnd <= leads.opening(text, nounEnd, end) + 1 {
      return true
    }
    return phrase(in: text, noun: noun, floor: start, end)?.people.isEmpty == false
  }

  private static let leads: Words = [
    " van het lid", " van de leden", " van leden", " van lid", " van de", " van het", " van",
  ]
  private static let memberLeads: Words = [" van het lid ", " van de leden "]

  /// What a heading opens with that has no number.
  static var headingOpenings: [Words] { [openings, paperNouns] }

  /// The same behind a number: "12. Motie van het lid …".
  static func opensNumberedHeading(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard let at = HeadingNumber.endBeforeMotion(text, start, end) else {
      // Several blanks can stand in a row.
      guard start < end, Ascii.isDigit(text[start]), holdsNoun(text, start, end),
        let plain = PlainBlanks.folded(text, start, end)
      else { return false }
      return opensNumberedHeading(plain, 0, plain.count)
    }
    let content = NameGrammar.skip(text, at, end)
    if LineText(text, content..<end).opens("de "), headingNoun(text, content, end) != nil {
      return opensHeading(text, content + 3, end, anyCase: true)
    }
    // "3. 36 410 XIV, nr. 762 Motie …"; in "36 410 XIV, nr. 762 …" no number stands before the dossier.
    let isClosed = text[at - 1] == 0x2E || text[at - 1] == 0x29 || text[at - 1] == 0x3A
    guard content < end, isClosed || !Ascii.isDigit(text[content]) else { return false }
    // "1. motie van de leden …": a number with its sign heads what follows, whatever the case of its first letter.
    return opensHeading(text, content, end, anyCase: isClosed)
      || isClosed && opensNameless(text, content, end)
  }

  /// "1. Motie over de tarieven (34 723, nr. 26)": a number and a subject, and no submitter.
  private static func opensNameless(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard Ascii.isUpper(text[start]), openings.open(text, start, end),
      let noun = headingNoun(text, start, end)
    else { return false }
    return subjectsBehindNoun.open(text, noun + 5, end)
  }

  private static let subjectsBehindNoun: Words = [" over ", " inzake "]
}

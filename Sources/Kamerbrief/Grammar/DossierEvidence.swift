/// What stands before five digits, and tells whether they are a dossier.
enum DossierEvidence {
  /// The words right before it: "wetsvoorstel 36 281", "initiatiefnota (36 281)", "TK 36 281", "EK 31 051 D".
  static func noun(before start: Int, in text: [UInt8], floor: Int) -> PaperGrammar.Noun {
    var at = start
    while at > floor, text[at - 1] == 0x20 || text[at - 1] == 0x28 { at -= 1 }
    guard at < start, at > floor, Ascii.isLetter(text[at - 1]) else { return .none }
    let before = LineText(text, max(floor, at - longestNoun)..<at)
    if before.endsWith("tk") || before.endsWith("ek") {
      let word = at - 2
      guard Ascii.isUpper(text[word]), word == floor || !Ascii.isLetter(text[word - 1]) else { return .none }
      return text[word] == 0x45 ? .senate : .bill
    }
    return endsInBill(before) ? .bill : .none
  }

  private static let longestNoun = 20

  private static func endsInBill(_ text: LineText) -> Bool {
    switch Ascii.lower(text.last) {
    case 0x6C: text.endsWith("wetsvoorstel")
    case 0x6E: text.endsWith("wetsvoorstellen")
    case 0x74: text.endsWith("voorstel van wet") || text.endsWith("initiatiefwet")
    case 0x61: text.endsWith("initiatiefnota")
    case 0x72: text.endsWith("dossier") || text.endsWith("dossiernummer")
    case 0x73: text.endsWith("dossiers")
    default: false
    }
  }

  /// "ISO 14001-2015", "NEN-EN 15221-1".
  static func isStandard(_ start: Int, in text: [UInt8], floor: Int) -> Bool {
    guard start > floor, text[start - 1] == 0x20 else { return false }
    var word = start - 1
    while word > floor, Ascii.isUpper(text[word - 1]) { word -= 1 }
    return standards.contain(text, word, start - 1)
  }

  private static let standards: Words = [
    "iso", "nen", "en", "iec", "din", "nta", "npr", "cen", "etsi", "ansi", "bs", "vde", "itu",
  ]

  /// "Eerste Kamer, vergaderjaar 2015–2016, 34 036, F": a session year stands right before.
  static func standsBehindSession(_ start: Int, in text: [UInt8], floor: Int) -> Bool {
    var at = start
    while at > floor, text[at - 1] == 0x20 || text[at - 1] == 0x2C { at -= 1 }
    var year = at
    while year > floor, at - year < 12, text[year - 1] != 0x20 { year -= 1 }
    guard let session = SessionGrammar.session(text, year, at) else { return false }
    return session.end == at
  }

  /// "de motie Huijbregts-Schiedon, 31 953, I.", and a note that is "28 325, BH." and no more: a comma right before, or
  /// nothing.
  static func opensClause(_ start: Int, in text: [UInt8], floor: Int) -> Bool {
    start == floor || start - 2 > floor && text[start - 2] == 0x2C && text[start - 1] == 0x20
  }

  /// "het wetsvoorstel … (36 281)", "Wijziging van de Wet … (34630)": the sentence names what has a dossier.
  static func standsBehindBill(_ start: Int, in text: [UInt8], floor: Int) -> Bool {
    let before = sentence(before: start, in: text, floor: floor)
    for word in subjects where before.contains(word) { return true }
    return false
  }

  private static let subjects: [StaticString] = [
    "wetsvoorstel", "voorstel van wet", "initiatiefwet", "wijziging van", "dossier", "wet ", "wet)", "wetten",
    "wetboek", "wijz.", "regels ", "goedkeuring", "verdrag", "begroting", "slotwet", "initiatiefnota",
    "novelle",
    "hamerstuk", "implementatie", "herindeling", "samenvoeging", "belastingplan", "voorjaarsnota",
    "najaarsnota",
    "(trb.",
  ]

  /// "36756 Nota naar aanleiding van het verslag", "35466 Wijziging van …": the title that a dossier's number opens.
  static func opensDocument(_ at: Int, in text: PaperText) -> Bool {
    let next = text.skip(at)
    return next > at && Ascii.isUpper(text.byte(next)) && documents.open(text.text, next, text.end)
  }

  private static let documents: Words = [
    "nota ", "tweede nota ", "derde nota ", "vierde nota ", "memorie ", "advies ", "verslag ", "wijziging ",
    "voorstel van wet ", "goedkeuring ", "vaststelling ", "initiatiefwetgeving ",
  ]

  /// The sentence up to a place, or what of it is near.
  static func sentence(before start: Int, in text: [UInt8], floor: Int) -> LineText {
    var from = max(floor, start - 400)
    for index in from..<start
    where text[index] == 0x2E && index + 1 < start && text[index + 1] == 0x20 {
      let next = index + 2
      if next < start, Letters.isUpper(text, next, start) { from = index }
    }
    return LineText(text, from..<start)
  }
}

/// Dossiers that share a paper, or that one bracket lists.
extension PaperScan {
  /// "34 477 en 31 839, nr. 57", "31 514 / 31 707, E", "(35412 t/m 35415)".
  /// - Returns: also true where the last ones share their paper: "en" or a slash joins them, no comma.
  mutating func otherDossiers(than first: UInt32) -> (dossiers: [UInt32], share: Bool) {
    var result: [UInt32] = []
    var share = true
    var last = first
    while result.count < PaperGrammar.longestList, let next = otherDossier() {
      share = !next.isComma
      if next.isRange, next.number > last, next.number - last < UInt32(PaperGrammar.longestList) {
        result += (last + 1)...next.number
      } else {
        result.append(next.number)
      }
      last = next.number
    }
    return (result, share)
  }

  /// The chapter of the first of several dossiers: "36 200-A en 29 385, nr. 62", "21 501-02 en 36 045, nr. 3".
  mutating func chapterBeforeJoint() -> UInt64? {
    let isGlued = text.isHyphen(at)
    let first = isGlued ? at + text.hyphenLength(at) : text.skip(at)
    var end = first
    if let letters = text.capitals(first),
      isGlued || letters.end - first == 1 || RomanNumber.isCapital(text.byte(first))
    {
      end = letters.end
    } else if isGlued, Ascii.isDigit(text.byte(first)), let digits = text.integer(first),
      digits.end == first + 2
    {
      end = digits.end
    }
    guard first > at, end > first, end - first <= 5 else { return nil }
    let joint = text.skip(end)
    let word = Self.dossierJoints.opening(text.text, joint, text.end)
    guard word > 0,
      let other = PaperGrammar.dossier(in: text.text, text.skip(joint + word), text.end, noun: .none)
    else { return nil }
    // Without a word for the number letters can be those of a paper of the Eerste Kamer.
    let own = text.isHyphen(other.end) ? other.end + text.hyphenLength(other.end) : text.skip(other.end)
    guard text.numberWord(text.skipComma(text.capitals(own)?.end ?? other.end)) != nil else { return nil }
    at = end
    lastEnd = at
    return Packed.of(text.text, first, end)
  }

  private mutating func otherDossier() -> (number: UInt32, isRange: Bool, isComma: Bool)? {
    var next = text.skip(at)
    if text.byte(next) == 0x2C { next = text.skip(next + 1) }
    let word = Self.dossierJoints.opening(text.text, next, text.end)
    let isRange = text.byte(next) == 0x74
    next = text.skip(next + word)
    // "(35526 25295, CG)": nothing between them but a blank.
    let isBeside =
      next > at && text.byte(text.skip(at)) != 0x2C && text.solid(start) != nil && text.solid(next) != nil
      && opensBracket
    guard next > text.skip(at) || isBeside,
      let other = PaperGrammar.dossier(in: text.text, next, text.end, noun: .none)
    else { return nil }
    at = other.end
    lastEnd = at
    return (other.number, isRange, word == 0 && !isBeside)
  }

  private static let dossierJoints: Words = ["en ", "t/m ", "tot en met ", "/", "+", "&"]
}

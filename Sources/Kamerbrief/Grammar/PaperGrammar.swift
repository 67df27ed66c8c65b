/// Citations of parliamentary papers in every form of the official guides and of practice:
/// "Kamerstukken II 2021/22, 29 628, nr. 1099", "36200-XII-60", "21 501-02 Nr. 2401", "(35.526, BH)",
/// "2021Z19031", "Aanhangsel Handelingen II 2021/22, nr. 149", "Handelingen II 2017/18, nr. 22, item 8".
enum PaperGrammar {
  /// What stands before the digits.
  enum Noun: Sendable {
    case none
    /// Kamerstuk, Kamerstukken, Kamerstuknummer
    case paper
    /// Kamerstukken I, EK
    case senate
    /// Words for a bill or a chamber right before the dossier: wetsvoorstel, initiatiefnota, TK
    case bill
  }

  struct Match {
    var ids: Few<PaperID>
    var start: Int
    var end: Int
    /// The dossier's suffix was repaired ("21 501-2").
    var repaired = false
    /// A malformed zaak or document number; `ids` is empty.
    var malformed = false
  }

  /// Papers that one citation may list.
  static let longestList = 50

  /// A citation that starts with a digit at `start`, in a text that starts at `floor`.
  static func paper(in text: [UInt8], floor: Int, _ start: Int, _ end: Int, noun: Noun) -> Match? {
    guard noun != .none || mayBePaper(text, start, end) else { return nil }
    if start > floor, noun == .none {
      let before = text[start - 1]
      // "33037-308/2018D42487"
      if before == 0x2F, start - 1 > floor, Ascii.isDigit(text[start - 2]) {
        return caseNumber(in: text, start, end)
      }
      // "-31066-503-Motie …": the dash of a list, glued to what it lists.
      let isDash = before == 0x2D && (start - 1 == floor || text[start - 2] == 0x20)
      if Ascii.isDigit(before) || Ascii.isLetter(before) || before == 0x2D && !isDash || before == 0x2F
        || before == 0x2E
        || before == 0x2C || before == 0x3D || before == 0x5F || before >= 0xC3 && before < 0xE2
      {
        return nil
      }
      // "€ 25 000"
      if before == 0x20, start - 1 > floor, text[start - 2] == 0xAC { return nil }
    }
    guard
      let match = caseNumber(in: text, start, end)
        ?? dossierPaper(in: text, floor: floor, start, end, noun: noun)
    else { return nil }
    // "Stcrt. 2020, 35123, nr. 3"
    return noun == .none && standsBehindGazette(text, floor, start) ? nil : match
  }

  /// True where digits are as many as a dossier has, or opens with before the others, or have the letter of a case behind
  /// them: most numbers of a letter are years, days and markers.
  static func mayBePaper(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    mayBePaper(text.span, start, end, digits: digits(text.span, start, end))
  }

  /// The same where it is known how many digits stand there.
  @inline(__always)
  static func mayBePaper(_ text: Span<UInt8>, _ start: Int, _ end: Int, digits: Int) -> Bool {
    let at = start &+ digits
    guard at < end, digits <= 6 else { return digits == 5 }
    if digits == 5 { return true }
    let byte = text[at]
    return byte == 0x5A || byte == 0x44
      || digits == 2 && (byte == 0x20 || byte == 0x2E) && at &+ 1 < end && Ascii.isDigit(text[at &+ 1])
  }

  /// How many digits stand at a place, up to eight.
  @inline(__always)
  static func digits(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    let eight = Eight.load(text, start, upTo: end)
    return min(end &- start, Eight.first(Eight.others(than: Eight.digit(eight))))
  }

  private static func standsBehindGazette(_ text: [UInt8], _ floor: Int, _ start: Int) -> Bool {
    let before = LineText(text, max(floor, start - 22)..<start)
    return before.contains("stcrt") || before.contains("staatscourant")
  }

  /// "2021Z19031", "2020D43526", and malformed "021Z12361".
  private static func caseNumber(in text: [UInt8], _ start: Int, _ end: Int) -> Match? {
    var at = start
    var year: UInt32 = 0
    while at < end, Ascii.isDigit(text[at]), at - start < 5 {
      year = year * 10 + UInt32(text[at] & 15)
      at += 1
    }
    guard at < end, text[at] == 0x5A || text[at] == 0x44 else { return nil }
    let yearDigits = at - start
    let letter = text[at]
    at += 1
    let digits = at
    var number: UInt32 = 0
    while at < end, Ascii.isDigit(text[at]), at - digits < 6 {
      number = number * 10 + UInt32(text[at] & 15)
      at += 1
    }
    if at < end, Ascii.isLetter(text[at]) { return nil }
    if yearDigits == 4, at - digits == 5, year >= 1990, year < 2100 {
      return Match(
        ids: Few(PaperID(kind: letter == 0x5A ? .zaak : .document, main: year, number: number)), start: start,
        end: at)
    }
    guard yearDigits >= 3, at - digits >= 4, at - digits <= 6, yearDigits + at - digits >= 8 else {
      return nil
    }
    return Match(ids: Few(), start: start, end: at, malformed: true)
  }

  private static func dossierPaper(
    in text: [UInt8], floor: Int, _ start: Int, _ end: Int, noun: Noun
  ) -> Match? {
    guard let dossier = dossier(in: text, start, end, noun: noun) else { return nil }
    let noun = noun == .none ? DossierEvidence.noun(before: start, in: text, floor: floor) : noun
    var scan = PaperScan(
      text: text, at: dossier.end, end: end, start: start, floor: floor, isKerned: dossier.isKerned)
    if noun == .none, scan.opensTitle { return nil }
    var others: [UInt32] = []
    var share = true
    var chapter: UInt64?
    if noun != .none || scan.opensBracket {
      let alone = scan
      chapter = scan.chapterBeforeJoint()
      (others, share) = scan.otherDossiers(than: dossier.number)
      if chapter != nil, others.isEmpty || !share { (scan, chapter, others, share) = (alone, nil, [], true) }
    }
    if noun != .none { scan.skipAndOthers() }
    guard let tail = scan.tail(noun: noun) else { return nil }
    var ids = Few<PaperID>()
    for index in 0...others.count {
      var id = PaperID(
        kind: .kamerstuk, main: index == 0 ? dossier.number : others[index - 1], suffix: tail.suffix)
      // "36 200-A en 29 385, nr. 62"
      if index == 0, let chapter { id.suffix = chapter }
      // "24446/21501-30-86", "36 045 en 21 501-02, nr. 3": digits behind a dossier are its own.
      if index < others.count, chapter == nil, Ascii.isDigit(UInt8(truncatingIfNeeded: tail.suffix)) {
        id.suffix = 0
        guard share, LineText(text, dossier.end..<scan.lastEnd).contains(" en ") else {
          ids.append(id)
          continue
        }
      }
      // Of dossiers that commas alone part the last one has the number.
      guard !tail.numbers.isEmpty, share || index == others.count else {
        ids.append(id)
        continue
      }
      for number in tail.numbers {
        id.number = number.value
        id.letters = number.letters
        ids.append(id)
      }
    }
    return Match(ids: ids, start: scan.first, end: scan.lastEnd, repaired: tail.repaired)
  }

  /// Where the number of a dossier with its chapter ends, as "21 501-02" and "36 200-XV" have a blank in them: neither "21" nor
  /// "501" numbers anything else. Nil where something else stands.
  @inline(__always)
  static func chapterEnd(in text: [UInt8], _ start: Int, _ end: Int) -> Int? {
    start &+ 8 <= end && text[start &+ 2] == 0x20 && text[start &+ 6] == 0x2D
      ? chapterEnd(text.span, start, end) : nil
  }

  private static func chapterEnd(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    guard bytes[start] >= 0x31, bytes[start] <= 0x33, Ascii.isDigit(bytes[start &+ 1]),
      Ascii.isDigit(bytes[start &+ 3]), Ascii.isDigit(bytes[start &+ 4]), Ascii.isDigit(bytes[start &+ 5])
    else { return nil }
    let chapter = start &+ 7
    var at = chapter
    while at < end, Ascii.isDigit(bytes[at]) { at &+= 1 }
    if at == chapter {
      while at < end, RomanNumber.isCapital(bytes[at]) { at &+= 1 }
    } else if at &- chapter != 2 {
      return nil
    }
    let goesOn = at < end && (Ascii.isLetter(bytes[at]) || Ascii.isDigit(bytes[at]) || bytes[at] >= 0x80)
    return at > chapter && !goesOn ? at : nil
  }

  /// Five digits, with a blank or a full stop behind the second ("21 501", "35.526"), or with kerning blanks.
  static func dossier(
    in text: [UInt8], _ start: Int, _ end: Int, noun: Noun
  ) -> (number: UInt32, end: Int, isKerned: Bool)? {
    let bytes = text.span
    var isKerned = false
    var at = start
    var digits = 0
    var number: UInt32 = 0
    var blanks = 0
    while at < end, digits < 5 {
      let byte = bytes[at]
      if Ascii.isDigit(byte) {
        number = number &* 10 &+ UInt32(byte & 15)
        digits &+= 1
        at &+= 1
      } else if digits > 0, byte == 0x20 || byte == 0x2E, at &+ 1 < end, Ascii.isDigit(bytes[at &+ 1]) {
        if digits != 2, noun == .none { return nil }
        if byte == 0x2E, digits != 2 { return nil }
        if digits != 2 { isKerned = true }
        blanks += 1
        at &+= 1
      } else {
        return nil
      }
    }
    guard digits == 5, blanks <= (noun == .none ? 1 : 4), number >= 10000,
      number < (noun == .none ? 40000 : 60000)
    else { return nil }
    if at < end, Ascii.isDigit(text[at]) { return nil }
    return (number, at, isKerned)
  }

  /// A dossier and a number that an extractor ran together, when it took the hyphen between them for one that the
  /// line's end had put there: "(32813657)" for "(32813-657)".
  static func joinedPaper(in text: [UInt8], _ start: Int, _ end: Int) -> Match? {
    var at = start
    while at < end, Ascii.isDigit(text[at]) { at += 1 }
    let length = at - start
    guard length >= 6, length <= 9, start > 0, text[start - 1] == 0x28, at < end, text[at] == 0x29,
      text[start + 5] != 0x30
    else { return nil }
    var id = PaperID(kind: .kamerstuk)
    for index in start..<(start + 5) { id.main = id.main * 10 + UInt32(text[index] & 15) }
    for index in (start + 5)..<at { id.number = id.number * 10 + UInt32(text[index] & 15) }
    guard id.main >= 10000, id.main < 40000 else { return nil }
    return Match(ids: Few(id), start: start, end: at)
  }
}

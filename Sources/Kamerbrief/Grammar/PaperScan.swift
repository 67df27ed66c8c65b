/// Reads what follows a dossier number.
struct PaperScan {
  let text: PaperText
  var at: Int
  /// First byte of the dossier's digits.
  let start: Int
  /// First byte of the citation: of the dossier, or of the number before it.
  private(set) var first: Int
  /// First byte of the text it stands in.
  let floor: Int
  /// First byte behind the last digit or letter that belongs to the citation.
  var lastEnd: Int

  init(text: [UInt8], at: Int, end: Int, start: Int, floor: Int, isKerned: Bool) {
    self.text = PaperText(text: text, end: end, isKerned: isKerned)
    self.at = at
    self.start = start
    first = start
    self.floor = floor
    lastEnd = at
  }

  struct Tail {
    var suffix: UInt64 = 0
    var repaired = false
    var numbers = Few<NumberList.Number>()
  }

  /// " e.a.": dossiers that the citation leaves out.
  mutating func skipAndOthers() {
    let next = text.skip(at)
    if next > at, text.opens("e.a.", next) { at = next + 4 }
  }

  /// Suffix and numbers; nil where this is no citation.
  mutating func tail(noun: PaperGrammar.Noun) -> Tail? {
    var tail = Tail()
    readSuffix(&tail)
    if noun == .none, opensOtherWord { return dossierOnly(tail, noun: noun) }
    if readJoinedNumber(&tail, noun) { return tail }
    let isKingdom = readCabinetNumber()
    if noun == .none, readNumberBefore(&tail) { return tail }
    if let read = wordedNumbers(&tail, noun) { return read ? tail : noun == .none ? nil : tail }
    if let read = hyphenedNumber(&tail, noun) { return read ? tail : nil }
    if readLetters(&tail, noun) || readBareNumber(&tail, noun) { return tail }
    return isKingdom ? tail : dossierOnly(tail, noun: noun)
  }

  /// True before a word that tells of no number: it does not open as "nr.", "letter" or "R2064" does. Behind five digits that
  /// no noun says to be a dossier's, all else that reads on begins with a sign.
  private var opensOtherWord: Bool { opensOtherWord(at) }

  /// "21 501-02 Raad Algemene Zaken": the digits of a chapter, and such a word. That cites no paper.
  var opensTitle: Bool {
    text.byte(at) == 0x2D && text.byte(at + 1) == 0x30 && Ascii.isDigit(text.byte(at + 2))
      && text.byte(at + 3) == 0x20 && opensOtherWord(at + 3) && !opensBracket
  }

  private func opensOtherWord(_ index: Int) -> Bool {
    let next = text.skip(index)
    switch text.byte(next) {
    case 0x4E, 0x6E, 0x4C, 0x6C: return false
    case 0x52: return !Ascii.isDigit(text.byte(text.skip(next + 1)))
    case let first: return Ascii.isLetter(first)
    }
  }

  /// A word for the number: ", nr. 12", " Nr. 12", ". nr 12", " - nr. 12", " nummers 12 en 13", ", nrs. 12 t/m 15",
  /// and behind a noun " (nr. 12)".
  /// - Returns: nil where there is no such word.
  private mutating func wordedNumbers(_ tail: inout Tail, _ noun: PaperGrammar.Noun) -> Bool? {
    var next = text.skip(at)
    if [0x2C, 0x3A, 0x2E].contains(text.byte(next)) {
      next = text.skip(next + 1)
    } else if text.isHyphen(next) {
      next = text.skip(next + text.hyphenLength(next))
    }
    let isEnclosed = noun != .none && next > at && text.byte(next) == 0x28
    if isEnclosed { next += 1 }
    guard let behind = text.numberWord(next) ?? letterWord(next) else { return nil }
    guard let list = NumberList(text, at: text.skip(behind), plural: text.isPlural(next)) else {
      return isEnclosed ? nil : false
    }
    take(list, &tail)
    if isEnclosed, text.byte(at) == 0x29 {
      at += 1
      lastEnd = at
    }
    return true
  }

  /// "35300-VI, letter Y"
  private func letterWord(_ index: Int) -> Int? {
    text.opens("letter ", index) && text.capitals(text.skip(index + 7)) != nil ? index + 7 : nil
  }

  /// "nr. 22 (30196)", as minutes have it: the number first, and its dossier behind it in brackets.
  private mutating func readNumberBefore(_ tail: inout Tail) -> Bool {
    let bracket = start - 1
    guard bracket > floor, text.text[bracket] == 0x28 else { return false }
    // A letter is a fund's: a paper's it cannot be, as that has its number already.
    let fund = fundLetter(tail)
    let end = fund?.end ?? at
    guard text.byte(end) == 0x29 else { return false }
    var word = bracket
    while word > max(floor, bracket - Self.widestNumberBefore) {
      word -= 1
      guard text.text[word] | 0x20 == 0x6E, !standsBehindDossier(word), let behind = text.numberWord(word),
        let list = NumberList(text, at: text.skip(behind), plural: text.isPlural(word)),
        text.skip(list.end) == bracket
      else { continue }
      // Of two words for a number the first one lists both: "nr. 726, was nr. 719 (21501-08)".
      tail.numbers = list.numbers
      first = word
    }
    guard first < start else { return false }
    tail.suffix = fund?.suffix ?? tail.suffix
    at = end + 1
    lastEnd = at
    return true
  }

  private static let widestNumberBefore = 40

  /// "-K" behind a dossier: the letter of a budget fund, where it is not a paper's.
  private func fundLetter(_ tail: Tail) -> (suffix: UInt64, end: Int)? {
    guard tail.suffix == 0, text.isHyphen(at), let letter = text.capitals(at + text.hyphenLength(at)),
      letter.end - letter.start == 1
    else { return nil }
    return (Packed.of(text.text, letter.start, letter.end), letter.end)
  }

  /// True where a letter, or the dossier that the number belongs to, stands before a place.
  private func standsBehindDossier(_ place: Int) -> Bool {
    var before = place - 1
    if before >= floor, Ascii.isLetter(text.text[before]) { return true }
    while before >= floor, text.text[before] == 0x20 || text.text[before] == 0x2C { before -= 1 }
    guard before >= floor else { return false }
    return Ascii.isDigit(text.text[before]) || Ascii.isUpper(text.text[before])
  }

  private mutating func take(_ list: NumberList, _ tail: inout Tail) {
    tail.numbers = list.numbers
    at = list.end
    lastEnd = at
  }

  /// Hyphens only: "36200-XII-60", "22026-224", "35403-A", and with kerning "36200-XII- 60".
  /// - Returns: nil where no hyphen with a number stands here, false where it shows that this is no citation.
  private mutating func hyphenedNumber(_ tail: inout Tail, _ noun: PaperGrammar.Noun) -> Bool? {
    var hyphen = at
    if text.byte(hyphen) == 0x20, noun != .none { hyphen = text.skip(hyphen) }
    guard text.isHyphen(hyphen) else { return nil }
    let number = text.skip(hyphen + text.hyphenLength(hyphen))
    guard number - hyphen <= 3 else { return nil }
    if let letters = text.capitals(number) {
      guard noun != .none, letters.end - number <= 3, tail.suffix == 0, !text.isHyphen(letters.end) else {
        return nil
      }
    } else if !Ascii.isDigit(text.byte(number)) {
      return nil
    }
    // No paper has a number that opens with 0.
    guard text.byte(number) != 0x30, let list = NumberList(text, at: number, plural: false) else {
      return noun == .none ? false : nil
    }
    // "2646095-12970-DMO" and telephone numbers go on; "25 000-30 000" and "ISO 14001-2015" count other things.
    // Behind a chapter's number "-ARK" or "-REG" says who was asked.
    // "31066-503-Motie van het lid …", as lists of votes have it.
    if text.isHyphen(list.end), ![0x20, 0].contains(text.byte(list.end + 1)),
      !Self.titles.open(text.text, list.end + text.hyphenLength(list.end), text.end),
      tail.suffix <= 0xFF || text.capitals(list.end + text.hyphenLength(list.end)) == nil
    {
      return false
    }
    if Ascii.isLetter(text.byte(list.end)) { return false }
    if noun == .none, isThousands(list.end) || DossierEvidence.isStandard(start, in: text.text, floor: floor)
    {
      return false
    }
    take(list, &tail)
    return true
  }

  private static let titles: Words = ["motie ", "gewijzigde motie ", "amendement ", "herdruk"]

  /// " 000" behind a number.
  private func isThousands(_ index: Int) -> Bool {
    guard text.byte(index) == 0x20 else { return false }
    for offset in 1...3 where !Ascii.isDigit(text.byte(index + offset)) { return false }
    return !Ascii.isDigit(text.byte(index + 4))
  }

  /// Letters of the Eerste Kamer: "30 880 AA", "34775, J", "35.526, BH", "34 775 VI, AH".
  private mutating func readLetters(_ tail: inout Tail, _ noun: PaperGrammar.Noun) -> Bool {
    let next = text.skip(at)
    let hasComma = text.byte(next) == 0x2C
    let first = hasComma ? text.skip(next + 1) : next
    guard first > at, let letters = text.capitals(first), letters.end - first <= 3 else { return false }
    // Initials: "A.G. Koenders".
    if text.byte(letters.end) == 0x2E, Ascii.isLetter(text.byte(letters.end + 1)) { return false }
    let list = NumberList(text, at: first, plural: false)
    let closes = text.byte(letters.end) == 0x29 || opensBracket && list.map { text.byte($0.end) } == 0x29
    let speaks =
      hasComma
      ? noun != .none || closes || DossierEvidence.standsBehindSession(start, in: text.text, floor: floor)
        || isClause(letters.end) && DossierEvidence.opensClause(start, in: text.text, floor: floor)
      : tail.suffix == 0
        && (noun == .senate || noun == .paper && closes && !isRoman(first, letters.end))
    guard speaks, let list else { return false }
    take(list, &tail)
    return true
  }

  /// True where what ends here closes a clause, or an address follows.
  private func isClause(_ end: Int) -> Bool {
    let sign = text.byte(end)
    if sign == 0x20 {
      let address = text.byte(end + 1) == 0x3C || text.byte(end + 1) == 0x28 ? end + 2 : end + 1
      return LineText(text.text, min(address, text.end)..<text.end).opens("http")
    }
    return sign == 0 || [0x2C, 0x2E, 0x3B].contains(sign) && [0x20, 0].contains(text.byte(end + 1))
  }

  /// "Kamerstuk 26643 455", "Kamerstuk 26643, 455", "Kamerstuk 26643/455", "(26643, 455)": no word for the number.
  private mutating func readBareNumber(_ tail: inout Tail, _ noun: PaperGrammar.Noun) -> Bool {
    // "(34 300 XVI, 64)": of an amount nobody prints a chapter.
    let isEnclosed = noun == .none && opensBracket && (isSolid || tail.suffix > 0xFF)
    guard
      noun == .paper || noun == .senate || isEnclosed
        || isSolid && DossierEvidence.standsBehindSession(start, in: text.text, floor: floor)
    else { return false }
    var next = text.skip(at)
    if text.byte(next) == 0x2C || !isEnclosed && text.byte(next) == 0x2F { next = text.skip(next + 1) }
    guard next > at, Ascii.isDigit(text.byte(next)), text.byte(next) != 0x30,
      let list = NumberList(text, at: next, plural: false), !isThousands(list.end),
      !text.isHyphen(list.end), text.byte(list.end) != 0x2F, !Ascii.isLetter(text.byte(list.end)),
      list.numbers[0].letters == 0, DateGrammar.date(in: text.text, next, text.end) == nil,
      DateGrammar.year(in: text.text, next, text.end) == nil
    else { return false }
    if isEnclosed, text.byte(at) != 0x2C || text.byte(list.end) != 0x29 { return false }
    take(list, &tail)
    return true
  }

  /// A dossier without a paper needs a noun, a chapter's suffix, or brackets that hold nothing else.
  private func dossierOnly(_ tail: Tail, noun: PaperGrammar.Noun) -> Tail? {
    if noun != .none { return tail }
    let closesBracket = text.byte(text.skip(at)) == 0x29
    if tail.suffix == 0 {
      if isSolid, DossierEvidence.opensDocument(at, in: text) { return tail }
      let speaks = opensBracket && closesBracket
      return speaks && (isSolid || DossierEvidence.standsBehindBill(start, in: text.text, floor: floor))
        ? tail : nil
    }
    guard !tail.repaired, Ascii.isUpper(UInt8(truncatingIfNeeded: tail.suffix)) else { return nil }
    // "33480-XVI": nothing else is printed so.
    let isGlued = text.solid(start) != nil && text.isHyphen(start + 5) && tail.suffix > 0xFF
    return isGlued || opensBracket || closesBracket ? tail : nil
  }

  /// True where a bracket opens before the dossier.
  var opensBracket: Bool {
    var before = start
    if before > floor, text.text[before - 1] == 0x20 { before -= 1 }
    return before > floor && text.text[before - 1] == 0x28
  }

  /// Five digits without a blank or a stop in them, and not round: amounts are printed with one, or are round.
  private var isSolid: Bool {
    guard let whole = text.solid(start), whole >= 15000 else { return false }
    return whole % 1000 != 0
  }

  /// "(R2064)", "-(R2064)", "-R2064", ", R2064": the number of a Kingdom act, no part of the id.
  private mutating func readCabinetNumber() -> Bool {
    var next = text.skip(at)
    if text.isHyphen(next) {
      next += text.hyphenLength(next)
    } else if text.byte(next) == 0x2C {
      next = text.skip(next + 1)
    }
    let bracket = text.byte(next) == 0x28
    if bracket { next = text.skip(next + 1) }
    guard next > at, text.byte(next) == 0x52 else { return false }
    let first = text.skip(next + 1)
    var digits = first
    while Ascii.isDigit(text.byte(digits)) { digits += 1 }
    guard digits - first >= 3, digits - first <= 4 else { return false }
    if bracket {
      digits = text.skip(digits)
      guard text.byte(digits) == 0x29 else { return false }
      digits += 1
    } else if Ascii.isLetter(text.byte(digits)) {
      return false
    }
    at = digits
    return true
  }
}

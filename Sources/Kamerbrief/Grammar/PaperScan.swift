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
    var numbers: [NumberList.Number] = []
  }

  /// " en 31 839", as another dossier of the same paper.
  mutating func otherDossier() -> UInt32? {
    let next = text.skip(at)
    guard next > at, text.opens("en ", next) else { return nil }
    let digits = text.skip(next + 3)
    guard let other = PaperGrammar.dossier(in: text.text, digits, text.end, noun: .none) else { return nil }
    at = other.end
    lastEnd = at
    return other.number
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
    if readJoinedNumber(&tail, noun) { return tail }
    readCabinetNumber()
    if noun == .none, readNumberBefore(&tail) { return tail }
    if let read = wordedNumbers(&tail, noun) { return read ? tail : noun == .none ? nil : tail }
    if let read = hyphenedNumber(&tail, noun) { return read ? tail : nil }
    if readLetters(&tail, noun) || noun != .none && readBareNumber(&tail) { return tail }
    return dossierOnly(tail, noun: noun)
  }

  /// A word for the number: ", nr. 12", " Nr. 12", ". nr 12", " nummers 12 en 13", ", nrs. 12 t/m 15".
  /// - Returns: nil where there is no such word.
  private mutating func wordedNumbers(_ tail: inout Tail, _ noun: PaperGrammar.Noun) -> Bool? {
    var next = text.skip(at)
    if [0x2C, 0x3A, 0x2E].contains(text.byte(next)) { next = text.skip(next + 1) }
    guard let behind = text.numberWord(next) else { return nil }
    guard let list = NumberList(text, at: text.skip(behind), plural: text.isPlural(next)) else {
      return false
    }
    take(list, &tail)
    return true
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
      tail.suffix = fund?.suffix ?? tail.suffix
      tail.numbers = list.numbers
      first = word
      at = end + 1
      lastEnd = at
      return true
    }
    return false
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
    if text.isHyphen(list.end), ![0x20, 0].contains(text.byte(list.end + 1)) { return false }
    if Ascii.isLetter(text.byte(list.end)) { return false }
    if noun == .none, isThousands(list.end) || standsBehindStandard { return false }
    take(list, &tail)
    return true
  }

  /// " 000" behind a number.
  private func isThousands(_ index: Int) -> Bool {
    guard text.byte(index) == 0x20 else { return false }
    for offset in 1...3 where !Ascii.isDigit(text.byte(index + offset)) { return false }
    return !Ascii.isDigit(text.byte(index + 4))
  }

  /// An abbreviation in capitals stands before, as of a standard; those of the two chambers do not count.
  private var standsBehindStandard: Bool {
    guard start > floor, text.text[start - 1] == 0x20 else { return false }
    var word = start - 1
    while word > floor, Ascii.isUpper(text.text[word - 1]) || text.text[word - 1] == 0x2D { word -= 1 }
    guard start - 1 - word >= 2 else { return false }
    return !["tk", "ek", "ii"].contains { text.opens($0, word) && start - 1 - word == 2 }
  }

  /// Letters of the Eerste Kamer: "30 880 AA", "34775, J", "35.526, BH", "34 775 VI, AH".
  private mutating func readLetters(_ tail: inout Tail, _ noun: PaperGrammar.Noun) -> Bool {
    let next = text.skip(at)
    let hasComma = text.byte(next) == 0x2C
    let first = hasComma ? text.skip(next + 1) : next
    guard first > at, let letters = text.capitals(first), letters.end - first <= 3 else { return false }
    // Initials: "A.G. Koenders".
    if text.byte(letters.end) == 0x2E, Ascii.isLetter(text.byte(letters.end + 1)) { return false }
    let closes = text.byte(letters.end) == 0x29
    let speaks =
      hasComma
      ? noun != .none || closes
      : tail.suffix == 0
        && (noun == .senate || noun == .paper && closes && !isRoman(first, letters.end))
    guard speaks, let list = NumberList(text, at: first, plural: false) else { return false }
    take(list, &tail)
    return true
  }

  /// "Kamerstuk 26643 455", "Kamerstuk 26643, 455", "Kamerstuk 26643/455": no word for the number.
  private mutating func readBareNumber(_ tail: inout Tail) -> Bool {
    var next = text.skip(at)
    if text.byte(next) == 0x2C || text.byte(next) == 0x2F { next = text.skip(next + 1) }
    guard next > at, Ascii.isDigit(text.byte(next)), text.byte(next) != 0x30,
      let list = NumberList(text, at: next, plural: false), !isThousands(list.end),
      !text.isHyphen(list.end), text.byte(list.end) != 0x2F, !Ascii.isLetter(text.byte(list.end)),
      list.numbers[0].letters == 0, DateGrammar.date(in: text.text, next, text.end) == nil,
      DateGrammar.year(in: text.text, next, text.end) == nil
    else { return false }
    take(list, &tail)
    return true
  }

  /// A dossier without a paper needs a noun, a chapter's suffix, or a bill that it stands behind in brackets.
  private mutating func dossierOnly(_ tail: Tail, noun: PaperGrammar.Noun) -> Tail? {
    if noun != .none { return tail }
    let opensBracket = start > floor && text.text[start - 1] == 0x28
    if opensBracket, let fund = fundLetter(tail), text.byte(fund.end) == 0x29, standsBehindBill {
      at = fund.end
      lastEnd = at
      return Tail(suffix: fund.suffix)
    }
    let closesBracket = text.byte(at) == 0x29
    if tail.suffix == 0 { return opensBracket && closesBracket && standsBehindBill ? tail : nil }
    guard !tail.repaired, Ascii.isUpper(UInt8(truncatingIfNeeded: tail.suffix)) else { return nil }
    return opensBracket || closesBracket ? tail : nil
  }

  /// "het wetsvoorstel … (36 281)", "Wijziging van de Wet … (34630)".
  private var standsBehindBill: Bool {
    var from = max(floor, start - 400)
    for index in from..<start
    where text.text[index] == 0x2E && index + 1 < start && text.text[index + 1] == 0x20 {
      from = index
    }
    let before = LineText(text.text, from..<start)
    for word in ["wetsvoorstel", "voorstel van wet", "initiatiefwet", "wijziging van", "dossier", "wet "]
      as [StaticString]
    where before.contains(word) { return true }
    return false
  }

  /// "-02", " X", "-V", " XIII", "-J", "IIA"; "-2" is repaired to "-02".
  private mutating func readSuffix(_ tail: inout Tail) {
    var next = at
    let glued = next
    if text.isHyphen(next) {
      next = text.skip(next + text.hyphenLength(next))
    } else {
      next = text.skip(next)
      // "19 700 hoofdstuk XV", and the misprint "35 200, VII nr. 14"
      if text.opens("hoofdstuk ", next) {
        next = text.skip(next + 10)
      } else if text.byte(next) == 0x2C, let letters = text.capitals(text.skip(next + 1)),
        isRoman(letters.start, letters.end), text.numberWord(text.skip(letters.end)) != nil
      {
        next = letters.start
      }
    }
    if let letters = text.capitals(next), letters.end - next <= 5 {
      // Roman numerals (chapters of the budget), or one letter of a fund. Not a word, not a paper's letters.
      let roman = isRoman(next, letters.end)
      let behind = text.skip(letters.end)
      let numbered =
        text.numberWord(text.byte(behind) == 0x2C ? text.skip(behind + 1) : behind) != nil
        || text.isHyphen(letters.end)
      guard roman || numbered else { return }
      if !roman, letters.end - next > 2 { return }
      if !numbered, !text.isHyphen(glued), letters.end - next == 1, ![0x56, 0x58].contains(text.byte(next)) {
        return
      }
      tail.suffix = Packed.of(text.text, next, letters.end)
      at = letters.end
      lastEnd = at
      return
    }
    guard text.isHyphen(glued), next - glued <= 2 else { return }
    var digits = next
    while Ascii.isDigit(text.byte(digits)) { digits += 1 }
    let count = digits - next
    guard count == 1 || count == 2 else { return }
    // A suffix of digits has a number behind it, or opens with 0.
    let behind = text.skip(digits)
    let worded = text.numberWord(text.byte(behind) == 0x2C ? text.skip(behind + 1) : behind) != nil
    let hyphened = text.isHyphen(digits) && Ascii.isDigit(text.byte(digits + text.hyphenLength(digits)))
    guard worded || hyphened || count == 2 && text.byte(next) == 0x30 else { return }
    if count == 1 {
      tail.suffix = UInt64(0x30) << 8 | UInt64(text.byte(next))
      tail.repaired = true
    } else {
      tail.suffix = Packed.of(text.text, next, digits)
    }
    at = digits
    lastEnd = at
  }

  /// "21501-021807" for "21501-02-1807", where an extractor took the second hyphen for one that the line's end had put
  /// there: the digits open with 0, as a suffix does and no number.
  private mutating func readJoinedNumber(_ tail: inout Tail, _ noun: PaperGrammar.Noun) -> Bool {
    guard tail.suffix == 0, text.byte(at) == 0x2D, text.byte(at + 1) == 0x30, text.byte(at + 2) != 0x30,
      text.byte(at + 3) != 0x30
    else { return false }
    var end = at + 1
    while Ascii.isDigit(text.byte(end)) { end += 1 }
    let isEnclosed = start > floor && text.text[start - 1] == 0x28 && text.byte(end) == 0x29
    guard end - at >= 5, end - at <= 7, noun != .none || isEnclosed, let number = text.integer(at + 3) else {
      return false
    }
    tail.suffix = Packed.of(text.text, at + 1, at + 3)
    tail.numbers = [NumberList.Number(value: number.value)]
    at = number.end
    lastEnd = at
    return true
  }

  /// "(R2064)": the number of a Kingdom act, no part of the id.
  private mutating func readCabinetNumber() {
    var next = text.skip(at)
    if text.isHyphen(next) { next += 1 }
    guard text.byte(next) == 0x28, text.byte(next + 1) == 0x52 else { return }
    var digits = text.skip(next + 2)
    let first = digits
    while Ascii.isDigit(text.byte(digits)) { digits += 1 }
    guard digits > first, text.byte(digits) == 0x29 else { return }
    at = digits + 1
  }

  private func isRoman(_ start: Int, _ end: Int) -> Bool {
    var at = start
    while at < end {
      switch text.byte(at) {
      case 0x49, 0x56, 0x58: at += 1
      case 0x41, 0x42, 0x43:
        guard at > start, at == end - 1 else { return false }
        at += 1
      default: return false
      }
    }
    return true
  }
}

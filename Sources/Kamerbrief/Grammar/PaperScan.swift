/// Reads what follows a dossier number.
struct PaperScan {
  let text: [UInt8]
  var at: Int
  let end: Int
  /// First byte of the citation's digits.
  let start: Int
  /// First byte behind the last digit or letter that belongs to the citation.
  var lastEnd: Int

  init(text: [UInt8], at: Int, end: Int, start: Int) {
    self.text = text
    self.at = at
    self.end = end
    self.start = start
    lastEnd = at
  }

  struct Tail {
    var suffix: UInt64 = 0
    var repaired = false
    var numbers: [UInt32] = []
    var letters: UInt64 = 0
  }

  private func byte(_ index: Int) -> UInt8 { index < end ? text[index] : 0 }
  private func skip(_ index: Int) -> Int {
    var at = index
    while byte(at) == 0x20 { at += 1 }
    return at
  }

  /// " en 31 839", as another dossier of the same paper.
  mutating func otherDossier() -> UInt32? {
    let next = skip(at)
    guard next > at, LineText(text, next..<end).opens("en ") else { return nil }
    let digits = skip(next + 3)
    guard let other = PaperGrammar.dossier(in: text, digits, end, noun: .none) else { return nil }
    at = other.end
    lastEnd = at
    return other.number
  }

  /// Suffix and numbers; nil where this is no citation.
  mutating func tail(noun: PaperGrammar.Noun, dossierHasBlank: Bool) -> Tail? {
    var tail = Tail()
    readSuffix(&tail)
    readCabinetNumber()
    // A word for the number: ", nr. 12", " Nr. 12", " nummers 12 en 13", ", nrs. 12 t/m 15".
    var next = skip(at)
    if byte(next) == 0x2C || byte(next) == 0x3A { next = skip(next + 1) }
    if let behind = numberWord(next) {
      let plural = isPlural(next)
      let digits = skip(behind)
      if readNumbers(digits, plural: plural, &tail) { return tail }
      if let letters = capitals(digits), letters.end - digits <= 3 {
        tail.letters = Packed.of(text, digits, letters.end)
        at = letters.end
        lastEnd = at
        return tail
      }
      return noun == .none ? nil : tail
    }
    // Hyphens only: "36200-XII-60", "22026-224", and with kerning "36200-XII- 60".
    var hyphen = at
    if byte(hyphen) == 0x20, noun != .none { hyphen = skip(hyphen) }
    if isHyphen(hyphen) {
      let digits = skip(hyphen + hyphenLength(hyphen))
      if digits - hyphen <= 3, readNumbers(digits, plural: false, &tail) {
        // "2646095-12970-DMO" and telephone numbers go on.
        if isHyphen(at), byte(at + 1) != 0x20, byte(at + 1) != 0 { return nil }
        if Ascii.isLetter(byte(at)) { return nil }
        return tail
      }
    }
    // Letters of the Eerste Kamer: "30 880 AA", "34775, J", "35.526, BH".
    let comma = skip(at)
    let letterStart = byte(comma) == 0x2C ? skip(comma + 1) : comma
    if letterStart > at, let letters = capitals(letterStart), letters.end - letterStart <= 3, tail.suffix == 0
    {
      let closes = byte(letters.end) == 0x29
      if noun == .senate || byte(comma) == 0x2C && (noun != .none || closes)
        || noun == .paper && closes && !isRoman(letterStart, letters.end)
      {
        tail.letters = Packed.of(text, letterStart, letters.end)
        at = letters.end
        lastEnd = at
        return tail
      }
    }
    return dossierOnly(tail, noun: noun, hasBlank: dossierHasBlank)
  }

  /// A dossier without a paper needs a noun, or a chapter's suffix.
  private func dossierOnly(_ tail: Tail, noun: PaperGrammar.Noun, hasBlank: Bool) -> Tail? {
    if noun != .none { return tail }
    guard tail.suffix != 0, !tail.repaired else { return nil }
    let first = UInt8(truncatingIfNeeded: tail.suffix)
    guard Ascii.isUpper(first) else { return nil }
    let opensBracket = start > 0 && text[start - 1] == 0x28
    return opensBracket || byte(at) == 0x29 ? tail : nil
  }

  /// "-02", " X", "-V", " XIII", "-J", "IIA"; "-2" is repaired to "-02".
  private mutating func readSuffix(_ tail: inout Tail) {
    var next = at
    let glued = next
    if isHyphen(next) { next = skip(next + hyphenLength(next)) } else { next = skip(next) }
    if let letters = capitals(next), letters.end - next <= 5 {
      // Roman numerals (chapters of the budget), or one letter of a fund. Not a word, not a paper's letters.
      let roman = isRoman(next, letters.end)
      let behind = skip(letters.end)
      let numbered =
        numberWord(byte(behind) == 0x2C ? skip(behind + 1) : behind) != nil || isHyphen(letters.end)
      guard roman || numbered else { return }
      if !roman, letters.end - next > 2 { return }
      if !numbered, !isHyphen(glued), letters.end - next == 1, text[next] != 0x56, text[next] != 0x58 {
        return
      }
      tail.suffix = Packed.of(text, next, letters.end)
      at = letters.end
      lastEnd = at
      return
    }
    guard isHyphen(glued), next - glued <= 2 else { return }
    var digits = next
    while Ascii.isDigit(byte(digits)) { digits += 1 }
    let count = digits - next
    guard count == 1 || count == 2 else { return }
    // A suffix of digits has a number behind it, or opens with 0.
    let behind = skip(digits)
    let worded = numberWord(byte(behind) == 0x2C ? skip(behind + 1) : behind) != nil
    let hyphened = isHyphen(digits) && Ascii.isDigit(byte(digits + hyphenLength(digits)))
    guard worded || hyphened || count == 2 && text[next] == 0x30 else { return }
    if count == 1 {
      tail.suffix = UInt64(0x30) << 8 | UInt64(text[next])
      tail.repaired = true
    } else {
      tail.suffix = Packed.of(text, next, digits)
    }
    at = digits
    lastEnd = at
  }

  /// "(R2064)": the number of a Kingdom act, no part of the id.
  private mutating func readCabinetNumber() {
    var next = skip(at)
    if isHyphen(next) { next += 1 }
    guard byte(next) == 0x28, byte(next + 1) == 0x52 else { return }
    var digits = next + 2
    if byte(digits) == 0x20 { digits += 1 }
    while Ascii.isDigit(byte(digits)) { digits += 1 }
    guard digits > next + 3, byte(digits) == 0x29 else { return }
    at = digits + 1
  }

  /// Behind "nr.", "Nr", "nrs.", "nummer(s)", "no."; nil where there is no such word.
  private func numberWord(_ index: Int) -> Int? {
    let length = Self.numberWords.opening(text, index, end)
    guard length > 0 else { return nil }
    var behind = index + length
    if byte(behind) == 0x2E || byte(behind) == 0x3A { behind += 1 }
    let digits = skip(behind)
    guard Ascii.isDigit(byte(digits)) || Ascii.isUpper(byte(digits)) || byte(digits) == 0x3F else {
      return nil
    }
    return behind
  }

  private static let numberWords: Words = ["nummers", "nummer", "nrs", "nr", "no", "n r"]

  private func isPlural(_ index: Int) -> Bool {
    let rest = LineText(text, index..<end)
    return rest.opens("nrs") || rest.opens("nummers")
  }

  /// A number and the list it may open: "12 en 14", "12 t/m 15", "427, 433 en 473", "679, nr. 684 en 685".
  private mutating func readNumbers(_ start: Int, plural: Bool, _ tail: inout Tail) -> Bool {
    guard let first = integer(start) else { return false }
    tail.numbers.append(first.value)
    at = first.end
    lastEnd = at
    while tail.numbers.count < PaperGrammar.longestList {
      let next = skip(at)
      var number = next
      var isRange = false
      let rest = LineText(text, next..<end)
      if rest.opens("en ") {
        number = skip(next + 3)
      } else if rest.opens("t/m ") {
        number = skip(next + 4)
        isRange = true
      } else if rest.opens("tot en met ") {
        number = skip(next + 11)
        isRange = true
      } else if byte(next) == 0x2C {
        number = skip(next + 1)
        // Without a plural a comma goes on only to another "nr.", or to a list that "en" closes.
        if numberWord(number) == nil, !plural, !listCloses(number) { break }
      } else {
        break
      }
      if let word = numberWord(number) { number = skip(word) }
      guard number > next, let following = integer(number), isPlainNumber(following) else { break }
      if isRange, let from = tail.numbers.last, following.value > from, following.value - from < 50 {
        for value in (from + 1)...following.value where tail.numbers.count < PaperGrammar.longestList {
          tail.numbers.append(value)
        }
      } else {
        tail.numbers.append(following.value)
      }
      at = following.end
      lastEnd = at
    }
    return true
  }

  /// "473 en 474)" behind a comma.
  private func listCloses(_ index: Int) -> Bool {
    guard let number = integer(index), isPlainNumber(number) else { return false }
    let next = skip(number.end)
    let rest = LineText(text, next..<end)
    if rest.opens("en ") { return integer(skip(next + 3)).map(isPlainNumber) ?? false }
    return false
  }

  /// Not a date, a year's dossier or another dossier.
  private func isPlainNumber(_ number: (value: UInt32, end: Int)) -> Bool {
    let behind = skip(number.end)
    if DateGrammar.month(in: text, behind, end) != nil { return false }
    if isHyphen(number.end) || number.value >= 10000 { return false }
    // "31 839" is another dossier.
    if number.value < 100, behind > number.end, let next = integer(behind), next.end - behind == 3 {
      return false
    }
    return true
  }

  private func integer(_ start: Int) -> (value: UInt32, end: Int)? {
    var at = start
    var value: UInt32 = 0
    while Ascii.isDigit(byte(at)), at - start < 5 {
      value = value * 10 + UInt32(text[at] & 15)
      at += 1
    }
    guard at > start, !Ascii.isDigit(byte(at)) else { return nil }
    return (value, at)
  }

  private func capitals(_ start: Int) -> (start: Int, end: Int)? {
    var at = start
    while Ascii.isUpper(byte(at)) { at += 1 }
    guard at > start, !Ascii.isLetter(byte(at)), byte(at) < 0x80, !Ascii.isDigit(byte(at)) else { return nil }
    return (start, at)
  }

  private func isRoman(_ start: Int, _ end: Int) -> Bool {
    var at = start
    while at < end {
      switch text[at] {
      case 0x49, 0x56, 0x58: at += 1
      case 0x41, 0x42, 0x43:
        guard at > start, at == end - 1 else { return false }
        at += 1
      default: return false
      }
    }
    return true
  }

  private func isHyphen(_ index: Int) -> Bool {
    byte(index) == 0x2D
      || byte(index) == 0xE2 && byte(index + 1) == 0x80 && byte(index + 2) <= 0x93
        && byte(index + 2) >= 0x90
  }

  private func hyphenLength(_ index: Int) -> Int { byte(index) == 0x2D ? 1 : 3 }
}

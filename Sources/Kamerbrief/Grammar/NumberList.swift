/// The numbers that one citation lists: "12", "12 en 14", "12 t/m 15", "427, 433 en 473", "679, nr. 684 en 685",
/// "188b", "C en D".
struct NumberList {
  struct Number: Hashable, Sendable {
    var value: UInt32 = 0
    /// Letters for a number or behind it, ASCII packed.
    var letters: UInt64 = 0
  }
  private(set) var numbers = Few<Number>()
  /// First byte behind the last number.
  private(set) var end: Int
  private let text: PaperText

  /// - Parameter plural: a word for several numbers stands before ("nrs.").
  init?(_ text: PaperText, at start: Int, plural: Bool) {
    self.text = text
    end = start
    guard let first = Self.number(text, start) else { return nil }
    numbers.append(first.number)
    end = first.end
    while numbers.count < PaperGrammar.longestList, goOn(plural: plural) {}
    // What a range counts above the limit is still its text.
    end = max(end, start)
  }

  /// Digits, maybe with one small letter ("188b"), or one to three capitals of the Eerste Kamer.
  private static func number(_ text: PaperText, _ start: Int) -> (number: Number, end: Int)? {
    if let digits = text.integer(start) {
      var number = Number(value: digits.value)
      if Ascii.isLower(text.byte(digits.end)), !Ascii.isLetter(text.byte(digits.end + 1)),
        !(text.byte(digits.end + 1) == 0x2E && Ascii.isLetter(text.byte(digits.end + 2)))
      {
        number.letters = UInt64(text.byte(digits.end))
        return (number, digits.end + 1)
      }
      return (number, digits.end)
    }
    guard let letters = text.capitals(start), letters.end - start <= 3 else { return nil }
    return (Number(letters: Packed.of(text.text, start, letters.end)), letters.end)
  }

  /// Reads one more number; false where the list ends.
  private mutating func goOn(plural: Bool) -> Bool {
    let next = text.skip(end)
    switch text.byte(next) {
    // "&", "+", ",", "-" and dashes, ";", and letters: nothing else goes on.
    case 0x26, 0x2B, 0x2C, 0x2D, 0x3B, 0x41...0x5A, 0x61...0x7A, 0xE2: break
    default: return false
    }
    var start = next
    var isRange = false
    if let word = behindPages(next) {
      start = word
    } else if let behind = Self.behind(Self.rangeWords, text, next) {
      start = behind
      isRange = true
    } else if let behind = Self.behind(Self.joints, text, next) {
      start = behind
      guard plural || closes(behind) || text.numberWord(behind) != nil else { return false }
    } else if text.byte(next) == 0x2C {
      start = text.skip(next + 1)
      let joint = Self.behind(Self.commaJoints, text, start)
      // "nr. 726, was nr. 719": the number that a changed motion had.
      if let joint { start = joint } else if text.opens("was nr", start) { start += 4 }
      // Without a plural a comma goes on only to another "nr.", or to a list that "en" closes.
      if text.numberWord(start) == nil, !plural, joint == nil || numbers.count == 1 || !closes(start),
        !listCloses(start)
      {
        return false
      }
    } else if plural, text.isHyphen(next), Ascii.isDigit(text.byte(text.skip(next + text.hyphenLength(next))))
    {
      start = text.skip(next + text.hyphenLength(next))
      isRange = true
    } else {
      return false
    }
    if let word = text.numberWord(start) { start = text.skip(word) }
    guard start > next, let following = Self.number(text, start), isPlain(following) else { return false }
    // Letters go on from letters only.
    let last = numbers[numbers.count - 1]
    guard (following.number.value > 0) == (last.value > 0) else { return false }
    if isRange, following.number.value > last.value {
      var value = last.value
      while value < following.number.value, numbers.count < PaperGrammar.longestList {
        value += 1
        numbers.append(Number(value: value))
      }
    } else {
      numbers.append(following.number)
    }
    end = following.end
    return true
  }

  /// The word for a further number behind the pages of the one before: ", p. 15-16; nr. 7", ", blz. 12 en 13, en nr. 6".
  private func behindPages(_ index: Int) -> Int? {
    var at = text.byte(index) == 0x2C ? text.skip(index + 1) : index
    let word = Self.pageWords.opening(text.text, at, text.end)
    if word > 0 {
      at = text.skip(at + word)
      let first = at
      while Ascii.isDigit(text.byte(at)) {
        while Ascii.isDigit(text.byte(at)) { at += 1 }
        var next = text.skip(at)
        if text.isHyphen(next) {
          next = text.skip(next + text.hyphenLength(next))
        } else if text.byte(next) == 0x2F || text.byte(next) == 0x2C {
          next = text.skip(next + 1)
        } else if let behind = Self.behind(Self.lastJoints, text, next) {
          next = behind
        }
        guard Ascii.isDigit(text.byte(next)) else { break }
        at = next
      }
      guard at > first else { return nil }
    }
    let stop = text.byte(at)
    guard stop == 0x3B || word > 0 && stop == 0x2C else { return nil }
    at = text.skip(at + 1)
    if let behind = Self.behind(Self.commaJoints, text, at) { at = behind }
    return text.numberWord(at) == nil ? nil : at
  }

  private static let pageWords: Words = [
    "p. ", "p.", "pp. ", "pag. ", "pag.", "pag ", "blz. ", "blz ", "blz.", "pagina's ", "pagina ",
    "bladzijde ",
  ]

  /// Behind the first of the words that stands at `index`, and blanks.
  private static func behind(_ words: Words, _ text: PaperText, _ index: Int) -> Int? {
    let length = words.opening(text.text, index, text.end)
    return length > 0 ? text.skip(index + length) : nil
  }

  private static let rangeWords: Words = ["t/m ", "tot en met ", "tm ", "t./m "]
  private static let joints: Words = ["en ", "& ", "+", "resp. ", "respectievelijk ", "alsmede "]
  private static let commaJoints: Words = ["en ", "alsmede "]
  private static let lastJoints: Words = ["en ", "& "]

  /// "473 en 474)" behind a comma.
  private func listCloses(_ index: Int) -> Bool {
    var at = index
    for _ in 0..<PaperGrammar.longestList {
      guard let number = Self.number(text, at), isPlain(number) else { return false }
      let next = text.skip(number.end)
      if let last = Self.behind(Self.lastJoints, text, next) {
        return Self.number(text, last).map(isPlain) ?? false
      }
      guard text.byte(next) == 0x2C else { return false }
      at = text.skip(next + 1)
      // "E, F, en G"
      if let last = Self.behind(Self.lastJoints, text, at) {
        return Self.number(text, last).map(isPlain) ?? false
      }
    }
    return false
  }

  /// Small words that can follow a citation; another word in lower case is what the number counts
  /// ("nr. 500 en 3 toezeggingen").
  private static let followers: Words = [
    "en", "van", "over", "die", "dat", "waarin", "is", "zijn", "heeft", "hebben", "met", "door", "op", "in",
    "werd", "werden", "wordt", "worden", "uit", "inzake", "betreffende", "om", "te", "aan", "of",
  ]

  private func closes(_ index: Int) -> Bool {
    guard let number = Self.number(text, index) else { return false }
    guard text.byte(number.end) == 0x20, Ascii.isLower(text.byte(number.end + 1)) else { return true }
    var word = number.end + 1
    while Ascii.isLetter(text.byte(word)) { word += 1 }
    return Self.followers.contain(text.text, number.end + 1, word)
  }

  /// Not a date, another dossier or a part of a longer number.
  private func isPlain(_ number: (number: Number, end: Int)) -> Bool {
    let behind = text.skip(number.end)
    // "A en EK 36 600 C, A": a chamber, and with it another citation.
    if number.number.value == 0 { return !Ascii.isDigit(text.byte(behind)) }
    if DateGrammar.month(in: text.text, behind, text.end) != nil { return false }
    if text.isHyphen(number.end) { return false }
    // "31 839" is another dossier, "25 000" an amount.
    if number.number.value < 100, behind > number.end {
      var digits = behind
      while Ascii.isDigit(text.byte(digits)) { digits += 1 }
      if digits - behind == 3 { return false }
    }
    return true
  }
}

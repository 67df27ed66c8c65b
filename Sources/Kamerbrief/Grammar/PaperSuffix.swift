/// What stands between a dossier and its number: the chapter of a budget, the letter of a fund, "-02".
extension PaperScan {
  /// "-02", " X", "-V", " XIII", "-J", "IIA"; "-2" is repaired to "-02".
  mutating func readSuffix(_ tail: inout Tail) {
    var next = at
    if text.isHyphen(next) {
      next = text.skip(next + text.hyphenLength(next))
    } else {
      next = text.skip(next)
      // "19 700 hoofdstuk XV", and the misprints "35 200, VII nr. 14", "35 200 - VII, nr. 14"
      if text.opens("hoofdstuk ", next) {
        next = text.skip(next + 10)
      } else if let letters = chapterApart(next) {
        next = letters
      }
    }
    if let letters = text.capitals(next), letters.end - next <= 5 {
      // Roman numerals (chapters of the budget), or one letter of a fund. Not a word, not a paper's letters.
      let roman = isRoman(next, letters.end)
      let behind = text.skip(letters.end)
      let numbered =
        text.numberWord(text.byte(behind) == 0x2C ? text.skip(behind + 1) : behind) != nil
        || text.isHyphen(letters.end)
      let isFund = !numbered && isFundLetter(next, letters.end)
      guard roman || numbered || isFund else { return }
      if !roman, letters.end - next > 2 { return }
      if !numbered, !isFund, !text.isHyphen(at), letters.end - next == 1,
        ![0x56, 0x58].contains(text.byte(next))
      {
        return
      }
      tail.suffix = Packed.of(text.text, next, letters.end)
      at = letters.end
      lastEnd = at
      return
    }
    guard text.isHyphen(at), next - at <= text.hyphenLength(at) + 1 else { return }
    var digits = next
    while Ascii.isDigit(text.byte(digits)) { digits += 1 }
    let count = digits - next
    guard count == 1 || count == 2 else { return }
    // A suffix of digits has a number behind it, or opens with 0.
    let behind = text.skip(digits)
    guard
      count == 2 && text.byte(next) == 0x30
        || text.isHyphen(digits) && Ascii.isDigit(text.byte(digits + text.hyphenLength(digits)))
        || text.numberWord(text.byte(behind) == 0x2C ? text.skip(behind + 1) : behind) != nil
        || count == 2 && lettersFollow(behind)
    else { return }
    if count == 1 {
      tail.suffix = UInt64(0x30) << 8 | UInt64(text.byte(next))
      tail.repaired = true
    } else {
      tail.suffix = Packed.of(text.text, next, digits)
    }
    at = digits
    lastEnd = at
  }

  /// ", K" and no more: the letters of a paper of the Eerste Kamer, behind a suffix of digits.
  private func lettersFollow(_ index: Int) -> Bool {
    guard text.byte(index) == 0x2C, let letters = text.capitals(text.skip(index + 1)),
      letters.end - text.skip(index + 1) <= 3
    else { return false }
    return [0x29, 0x2C, 0x3B, 0].contains(text.byte(letters.end))
  }

  /// A chapter in Roman numerals behind a comma or a dash: a number follows, or its letters are more than a paper's.
  private func chapterApart(_ index: Int) -> Int? {
    var next = index
    if text.byte(next) == 0x2E, Ascii.isUpper(text.byte(next + 1)) {
      // "31700.VIII, 32"
      next += 1
    } else if text.byte(next) == 0x2C {
      next = text.skip(next + 1)
    } else if text.isHyphen(next) {
      next = text.skip(next + text.hyphenLength(next))
    }
    guard next > index, let letters = text.capitals(next), isRoman(next, letters.end) else { return nil }
    let isLong = letters.end - next >= 3
    return isLong || text.numberWord(text.skipComma(letters.end)) != nil ? next : nil
  }

  /// One letter, of a budget fund where the sentence speaks of one: "begroting van het Deltafonds (36410-J)".
  private func isFundLetter(_ start: Int, _ end: Int) -> Bool {
    end - start == 1 && text.byte(start) <= 0x4D
      && DossierEvidence.sentence(before: self.start, in: text.text, floor: floor).contains("fonds")
  }

  /// "21501-021807" for "21501-02-1807", where an extractor took the second hyphen for one that the line's end had put
  /// there: the digits open with 0, as a suffix does and no number.
  mutating func readJoinedNumber(_ tail: inout Tail, _ noun: PaperGrammar.Noun) -> Bool {
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
    tail.numbers = Few(NumberList.Number(value: number.value))
    at = number.end
    lastEnd = at
    return true
  }

  private func isClosingLetter(_ at: Int) -> Bool { text.byte(at) >= 0x41 && text.byte(at) <= 0x43 }

  func isRoman(_ start: Int, _ end: Int) -> Bool {
    var at = start
    while at < end {
      // "IIA": a letter can close the number.
      guard RomanNumber.isCapital(text.byte(at)) || at > start && at == end - 1 && isClosingLetter(at) else {
        return false
      }
      at += 1
    }
    return true
  }
}

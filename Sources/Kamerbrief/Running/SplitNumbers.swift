/// Markers glued to a number: where the number ends is known by what it is.
extension MarkerFinder {
  /// Adds the markers that a number of two digits or more can end in.
  /// - Returns: true where the number as a whole can be none.
  mutating func split(_ number: PlacedNumber) -> Bool {
    if number.length >= 5, number.length <= 7,
      DateGrammar.yearOpening(text, number.start, number.end) != nil
    {
      splitBehindYear(number)
      return true
    }
    // What each question asks first is asked here: the finder is copied for one.
    if number.length >= 3, number.length <= 5, number.token >= 2, tokens[number.token - 1].kind != .blank,
      tokens[number.token - 2].kind == .number, let (kind, digits) = knownDigits(number)
    {
      addEnd(of: number, from: number.start + digits, kind)
      return true
    }
    // What all other numbers end in is the number of a note.
    guard !numbers.isEmpty else { return number.value < 0 || text[number.start] == 0x30 }
    if number.length <= 8 { splitCited(number) }
    if number.before == 0x2D, number.length <= 5 { splitName(number) }
    guard number.length <= 2 * NumberRow.digits, text[number.start] != 0x30 else { return true }
    if !number.isSpaced, let middle = pair(number) {
      if standsAsMarker(number) {
        // "BIJ12" is a name where its digits are not wanted.
        let kind: NumberKind = Ascii.isUpper(number.before) ? .behindOwnDigit : .pair
        add(value(number.start, middle), number.start..<middle, kind)
        add(value(middle, number.end), middle..<number.end, kind)
      } else if passedOver != nil {
        passOver(number, kind(number))
      }
      return true
    }
    guard number.value >= 0 else { return true }
    if number.token > 0, tokens[number.token - 1].kind == .word, endsOwnDigit(number) {
      let start = number.start + 1
      add(value(start, number.end), start..<number.end, .behindOwnDigit, isSplit: true)
    }
    return false
  }

  /// "202014": a year with a marker behind it; both halves of "2020-2021" count.
  private mutating func splitBehindYear(_ number: PlacedNumber) {
    guard text[number.start + 4] != 0x30,
      !countsSomething(before: blanks(before: number.start, number.piece), number.piece)
    else { return }
    let isGlued =
      number.after == 0x2D || number.after == 0x2F || Ascii.isLetter(number.after) && number.length > 5
    // "18 november 202218": what follows a month is a year, whatever else the digits could be.
    addEnd(
      of: number, from: number.start + 4,
      isGlued ? .insideYear : isBehindMonth(number.token) ? .behindDate : .behindYear)
  }

  /// Adds the last digits of a number, with the bracket that belongs to them, "20224)": one that nothing has opened.
  private mutating func addEnd(of number: PlacedNumber, from start: Int, _ kind: NumberKind) {
    let isClosed = number.after == 0x29 && !hasOpenBracket(before: number.end)
    add(value(start, number.end), start..<(isClosed ? number.end + 1 : number.end), kind, isSplit: true)
  }

  private func isBehindMonth(_ token: Int) -> Bool {
    guard token >= 2, tokens[token - 1].kind == .blank, tokens[token - 2].kind == .word else { return false }
    let word = Int(tokens[token - 2].start)
    return DateGrammar.month(in: text, word, Int(tokens[token - 1].start)) != nil
  }

  /// How many digits belong to what stands before them, where a marker follows: two of a session or of the number of a
  /// court's case, "2022/237", "zaak C-293/174", three of a group of thousands, "€ 390.0001", two of cents, "€ 13,6826";
  /// nil where they are none of these.
  private func knownDigits(_ number: PlacedNumber) -> (kind: NumberKind, digits: Int)? {
    let (token, start) = (number.token, number.start)
    let before = Int(tokens[token - 2].start)
    let between = Int(tokens[token - 1].start)
    if number.length >= 4, between - before <= 3, number.before == 0x2E, start - between == 1 {
      return text[start + 3] == 0x30 ? nil : (.behindAmount, 3)
    }
    guard text[start + 2] != 0x30 else { return nil }
    if number.before == 0x2C, start - between == 1, isBehindEuro(before) { return (.behindAmount, 2) }
    if let year = DateGrammar.year(in: text, before, between), value(start, start + 2) == (year + 1) % 100 {
      return (.behindSession, 2)
    }
    guard text[start - 1] == 0x2F, token >= 4, tokens[token - 3].kind == .hyphen,
      tokens[token - 4].kind == .word, Int(tokens[token - 3].start) - Int(tokens[token - 4].start) == 1,
      text[Int(tokens[token - 4].start)] == 0x43 || text[Int(tokens[token - 4].start)] == 0x54
    else { return nil }
    return (.behindCase, 2)
  }

  /// True behind "€ " or "€", also where thousands stand between: "€ 1.200".
  private func isBehindEuro(_ start: Int) -> Bool {
    var at = start
    while at > 0, start - at < 12, Ascii.isDigit(text[at - 1]) || text[at - 1] == 0x2E || text[at - 1] == 0x20
    {
      at -= 1
    }
    return at > 2 && text[at - 1] == 0xAC && text[at - 2] == 0x82 && text[at - 3] == 0xE2
  }

  /// "artikel 121, derde lid", "motie 59.", "Verordening (EU) 2021/21152.": a number that is cited, with a marker behind it and a
  /// stop behind both. It is one only where the running order has no other place for the note.
  private mutating func splitCited(_ number: PlacedNumber) {
    let (start, end, piece) = (number.start, number.end, number.piece)
    let after = number.after
    if after == 0x20, number.before == 0x2F { return splitRegulation(number) }
    if number.before == 0x2D { return splitPaper(number) }
    // "In Bijlage 13 geeft": letters have few attachments, so that the number tells in mid-sentence too.
    let countsFew =
      after == 0x20 && number.length == 2 && number.before == 0x20
      && cites(before: blanks(before: start, piece), piece, as: Self.attachments)
    guard
      countsFew || after == 0x2E || after == 0x2C || after == 0x3B || after == 0x29 || after == 0,
      !Ascii.isDigit(byte(end + 1, piece)),
      number.before == 0x2F
        || number.before == 0x20 && cites(before: blanks(before: start, piece), piece),
      number.before != 0x2F || !closesSession(number)
    else { return }
    for length in 1...min(3, end - start - 1) where text[end - length] != 0x30 {
      if numbers.contains(value(end - length, end)) { addEnd(of: number, from: end - length, .behindCited) }
    }
  }

  /// "36200-XVI-26716", "29628-10712": the number of a paper has four digits at most, so a longer one ends in a marker.
  private mutating func splitPaper(_ number: PlacedNumber) {
    let (end, token) = (number.end, number.token)
    guard number.length > Self.paperDigits, number.length <= Self.paperDigits + 3,
      isDossier(token - 2) || isDossier(token - 4) && tokens[token - 3].kind == .hyphen
    else { return }
    for length in (number.length - Self.paperDigits)...min(3, number.length - 1)
    where text[end - length] != 0x30 {
      let number = value(end - length, end)
      if numbers.contains(number) { add(number, (end - length)..<end, .behindCited, isSplit: true) }
    }
  }

  /// "COVID-193 heeft": a name with a number of its own that stands without a marker elsewhere.
  private mutating func splitName(_ number: PlacedNumber) {
    let (start, end, token) = (number.start, number.end, number.token)
    guard token >= 2, tokens[token - 2].kind == .word, case let word = Int(tokens[token - 2].start),
      start - word > 4
    else { return }
    for length in 1...min(3, number.length - 1) where text[end - length] != 0x30 {
      guard numbers.contains(value(end - length, end)), namesNumber(word, end - length) else { continue }
      addEnd(of: number, from: end - length, .behindOwnDigit)
    }
  }

  /// True where the letter has such a word, its hyphen and its number by themselves.
  private mutating func namesNumber(_ start: Int, _ end: Int) -> Bool {
    if hyphened == nil {
      var found = KeySet()
      for place in layout.numbers {
        let at = Int(place)
        guard at >= 2, tokens[at].kind == .number, tokens[at - 1].kind == .hyphen,
          tokens[at - 2].kind == .word
        else { continue }
        found.insert(Key.of(text, Int(tokens[at - 2].start), Int(tokens[at + 1].start)))
      }
      hyphened = found
    }
    return hyphened?.contains(Key.of(text, start, end)) == true
  }

  private static let paperDigits = 4

  private func isDossier(_ token: Int) -> Bool {
    token >= 0 && tokens[token].kind == .number && tokens[token + 1].start - tokens[token].start == 5
  }

  /// "2022/23", "2022/2023": no digit of it can be missed.
  private func closesSession(_ number: PlacedNumber) -> Bool {
    let token = number.token
    guard token >= 2, number.length == 2 || number.length == 4, tokens[token - 2].kind == .number,
      let year = DateGrammar.year(in: text, Int(tokens[token - 2].start), Int(tokens[token - 1].start))
    else { return false }
    return number.value == (number.length == 2 ? (year + 1) % 100 : year + 1)
  }

  /// "Verordening (EU) 2021/10603 is": in mid-sentence the digits behind the slash are a marker too where "2021/1060" stands
  /// elsewhere in the letter, as it does in the note that gives its title. What follows no year, "resolutie 46/213 van",
  /// needs no proof.
  private mutating func splitRegulation(_ number: PlacedNumber) {
    let (start, end, token) = (number.start, number.end, number.token)
    guard token >= 2, tokens[token - 2].kind == .number else { return }
    let first = Int(tokens[token - 2].start)
    let isYear = DateGrammar.year(in: text, first, start - 1) != nil
    // Two digits behind a slash are a session's.
    let least = isYear ? 3 : 1
    guard number.length > least else { return }
    for length in 1...min(3, number.length - least) where text[end - length] != 0x30 {
      let number = value(end - length, end)
      guard numbers.contains(number), !isYear || cites(value(first, start - 1), value(start, end - length))
      else { continue }
      add(number, (end - length)..<end, .behindCited, isSplit: true)
    }
  }

  /// True where two numbers stand in the letter with a slash between them.
  private mutating func cites(_ first: Int, _ second: Int) -> Bool {
    if slashed == nil {
      var found = KeySet()
      for place in layout.numbers.dropFirst() {
        let at = Int(place)
        guard at >= 2, tokens[at - 2].kind == .number, tokens[at].kind == .number,
          text[Int(tokens[at - 1].start)] == 0x2F
        else { continue }
        let (start, end) = (Int(tokens[at].start), Int(tokens[at + 1].start))
        found.insert(value(Int(tokens[at - 2].start), start - 1) << 32 | value(start, end))
      }
      slashed = found
    }
    return slashed?.contains(first << 32 | second) == true
  }

  /// True behind the name of a part of a law or a text, or of what the letter numbers: "artikel 12".
  private func cites(before end: Int, _ piece: Piece, as nouns: Words = parts) -> Bool {
    var word = end
    while word > Int(piece.start), Ascii.isLetter(text[word - 1]) { word -= 1 }
    return nouns.contain(text, word, end)
  }

  private static let attachments: Words = ["bijlage"]

  private static let parts: Words = [
    "artikel", "artikelen", "lid", "hoofdstuk", "paragraaf", "bijlage", "onderdeel", "motie",
  ]

  /// Two markers without a sign between them, against what stands before, "34" for 3 and 4, where the letter has not as
  /// many notes as they would form: where the second begins.
  private func pair(_ number: PlacedNumber) -> Int? {
    let middle = number.start + number.length / 2
    guard number.value > highest + 2 || number.value < 0, text[middle] != 0x30 else { return nil }
    let first = value(number.start, middle)
    guard value(middle, number.end) == first + 1, numbers.contains(first), numbers.contains(first + 1) else {
      return nil
    }
    return middle
  }

  private func standsAsMarker(_ number: PlacedNumber) -> Bool {
    let (start, lowest) = (number.start, Int(number.piece.start))
    switch number.before {
    case 0x29: return true
    // "paragraaf 7.45", "nr.34"
    case 0x2E:
      return start - 1 == lowest
        || !Ascii.isDigit(text[start - 2]) && !numbersPaper(before: start - 1, lowest)
    // "A12", "N34": a road
    case let letter where Ascii.isUpper(letter): return start - 1 > lowest && Ascii.isLetter(text[start - 2])
    case let letter: return Ascii.isLetter(letter)
    }
  }

  /// Behind a word: "NIS24" is NIS2 and marker 4, "CO213" is CO2 and marker 13, "Nm39" is a cubic metre and marker 9: where
  /// an acronym or a unit ends in a digit of its own.
  private func endsOwnDigit(_ number: PlacedNumber) -> Bool {
    let (token, start) = (number.token, number.start)
    guard text[start + 1] != 0x30 else { return false }
    let word = Int(tokens[token - 1].start)
    let isAcronym =
      start - word >= 2 && start - word <= 4 && (word..<start).allSatisfy({ Ascii.isUpper(text[$0]) })
    let isPower = text[start] == 0x32 || text[start] == 0x33
    guard isAcronym || isPower && Self.lengths.contain(text, word, start) else { return false }
    return numbers.contains(value(start + 1, number.end))
  }

  /// Units of length, and of the volume of a gas.
  private static let lengths: Words = ["m", "dm", "cm", "mm", "km", "nm"]
}

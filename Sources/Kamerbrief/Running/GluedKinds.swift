/// What a number is taken for that stands right behind something.
extension MarkerFinder {
  /// What a number is taken for.
  func kind(_ number: PlacedNumber) -> NumberKind {
    if number.isSpaced {
      // What stands around a row of numbers says what each of them is.
      let row = blanks(before: number.start, number.piece)..<rowEnd(number)
      return thing(number.piece, row) ?? place(of: number, row)
    }
    let before = number.before
    if Ascii.isLetter(before) || before >= 0x80 && tokens[number.token - 1].kind == .word {
      return kindBehindWord(number)
    }
    let (start, piece) = (number.start, number.piece)
    switch before {
    case 0x2E, 0x2C: return kindBehindStop(number)
    case 0x29, 0x22, 0x27, 0x3B, 0x3A, 0x3F, 0x21, 0x5D:
      // "artikel 7:2"
      return before == 0x3A && start - 2 >= Int(piece.start) && Ascii.isDigit(text[start - 2])
        ? .article : .behindSign
    case 0x25: return .behindPercent
    case 0x2D where closesAmount(start, piece): return .behindSign
    default:
      // Typographic quotes and dots close a word; the euro sign, dashes and other signs do not.
      guard before >= 0x80, start >= 3 else { return .attached }
      if text[start - 3] == 0xE2, text[start - 2] == 0x80 { return before >= 0x98 ? .behindSign : .attached }
      return text[start - 2] == 0xC2 && before == 0xBB ? .behindSign : .attached
    }
  }

  /// True behind the dash of "€ 3.500,-".
  private func closesAmount(_ end: Int, _ piece: Piece) -> Bool {
    end - 3 >= Int(piece.start) && text[end - 2] == 0x2C && Ascii.isDigit(text[end - 3])
  }

  private func kindBehindWord(_ number: PlacedNumber) -> NumberKind {
    let (start, piece) = (number.start, number.piece)
    let word = Int(tokens[number.token - 1].start)
    // CO2, m3, A12, D66: letters of a formula, a unit, a road, a party.
    if start - word <= 2, !isBehindApostrophe(word, piece) {
      // "Richtlijn 2015/1056/EU12"
      if start - word == 2, word > Int(piece.start), text[word - 1] == 0x2F { return .behindCapitals }
      return start - word == 1 || Ascii.isUpper(text[word]) ? .formula : .behindShortWord
    }
    for position in word..<start where !Ascii.isUpper(text[position]) {
      return Ascii.isLetter(number.after) ? .insideWord : .behindWord
    }
    return .behindCapitals
  }

  /// "de agenda’s14"
  private func isBehindApostrophe(_ word: Int, _ piece: Piece) -> Bool {
    guard word > Int(piece.start) else { return false }
    return text[word - 1] == 0x27
      || word - 3 >= Int(piece.start) && text[word - 3] == 0xE2 && text[word - 2] == 0x80
        && text[word - 1] == 0x99
  }

  /// Behind a full stop or a comma.
  private func kindBehindStop(_ number: PlacedNumber) -> NumberKind {
    let stop = number.start - 1
    let lowest = Int(number.piece.start)
    guard stop > lowest else { return .behindOpeningStop }
    if Ascii.isDigit(text[stop - 1]) { return kindBehindDigits(number) }
    return numbersPaper(before: stop, lowest) ? .citation : .behindStop
  }

  /// True for the stop of "nr.3", also where it opens its line.
  func numbersPaper(before stop: Int, _ lowest: Int) -> Bool {
    var word = stop
    while word > lowest, stop - word <= 3, Ascii.isLetter(text[word - 1]) { word -= 1 }
    return Self.paperNumbers.contain(text, word, stop)
  }

  private static let paperNumbers: Words = ["nr", "nrs", "art", "blz"]

  /// Behind a number and a stop or a comma: decimals, or a sentence's end between the two.
  private func kindBehindDigits(_ number: PlacedNumber) -> NumberKind {
    let piece = number.piece
    // The marker's own bracket is none of what follows: "2023.8) De".
    let end = takesBracket(number) ? number.end + 1 : number.end
    let after = byte(end, piece)
    let stop = number.start - 1
    if number.before == 0x2E {
      // "artikel 2.15, tweede lid", "afdeling 2.3. van", "artikel 3.2.1 is"; but "motie 4.5" can end a sentence, and
      // so can "motie 4.5,6".
      if after == 0x2C ? !countsOn(number) : opensLower(after == 0x2E ? end + 1 : end, piece) {
        var first = stop
        while first > Int(piece.start), stop - first < Self.longestCount,
          Ascii.isDigit(text[first - 1]) || isPoint(first - 1, piece)
        { first -= 1 }
        if countsSomething(before: blanks(before: first, piece), piece) { return .part }
      }
      // "de begroting voor 2020.8 De gebieden": a year has no decimals.
      if after == 0 || after == 0x20 && !opensLower(end, piece),
        DateGrammar.isYear(in: text, before: stop, floor: Int(piece.start))
      {
        return .behindYearAndStop
      }
    } else if after == 0, opensCounted(order + 1) {
      return .decimals
    } else if after == 0x20, end + 1 < Int(piece.end), !Letters.isUpper(text, end + 1, Int(piece.end)) {
      // "45,1 procent"; but the name of a road has no decimals: "de A27 en de N35,11 waardoor"
      return endsName(before: stop, piece) ? .behindStop : .decimals
    }
    switch after {
    case 0, 0x20: return .behindDigits
    case 0x2C, 0x2E: return .insideDigits
    default: return .digits
    }
  }

  /// Bytes that the number of a part can have before its last stop: "3.2.12."
  private static let longestCount = 12

  /// True for a stop between two digits.
  private func isPoint(_ at: Int, _ piece: Piece) -> Bool {
    text[at] == 0x2E && at > Int(piece.start) && Ascii.isDigit(text[at - 1]) && Ascii.isDigit(text[at + 1])
  }

  /// True where the number behind a comma is the next one, and opens no decimals.
  func countsOn(_ number: PlacedNumber) -> Bool {
    guard let next = NumberRow.next(in: text, behind: number.end, Int(number.piece.end)) else { return false }
    return next.value == number.value + 1
      && !(byte(next.end, number.piece) == 0x2E && Ascii.isDigit(byte(next.end + 1, number.piece)))
  }

  /// "N35", "A12": a capital and its number.
  private func endsName(before end: Int, _ piece: Piece) -> Bool {
    var first = end
    while first > Int(piece.start), Ascii.isDigit(text[first - 1]) { first -= 1 }
    return first > Int(piece.start) && Ascii.isUpper(text[first - 1])
  }
}

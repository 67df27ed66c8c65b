/// What a number is taken for that has a blank before it, or nothing.
extension MarkerFinder {
  /// Where a number stands in its sentence.
  /// - Parameter row: the numbers that stand together, with the blanks before the first.
  func place(of number: PlacedNumber, _ row: Range<Int>) -> NumberKind {
    let (start, end, piece) = (number.start, row.upperBound, number.piece)
    let after = byte(end, piece)
    let limit = Int(piece.end)
    let at = row.lowerBound
    if at == Int(piece.start) {
      guard start == Int(piece.start), end == limit else { return kindAtLineStart(number, end) }
      // Cells of a table stand one below the other.
      if isNumber(order - 1) || isNumber(order + 1) { return .cell }
      return pieces.count == 1 ? .paragraph : .alone
    }
    let previous = text[at - 1]
    let stopped = previous == 0x2E || previous == 0x29 || previous == 0x3F
    if end == limit {
      if stopped { return .endsStoppedLine }
      return opensMonth(order + 1) ? .day : opensCounted(order + 1) ? .quantity : .endsLine
    }
    switch after {
    case 0x29
    where noteStyle != .parenthesis && !closed.contains(number.value) && !isBracketOpen(before: start):
      return .point
    case 0x2E, 0x2C, 0x3B, 0x29, 0x3F:
      return previous == 0x2C ? .behindComma : Ascii.isDigit(previous) ? .betweenNumberAndSign : .beforeSign
    case 0x20: return kindBetweenWords(row, piece, stopped: stopped)
    default:
      // "gesproken. 3Toekomstige": glued to the next sentence's first word.
      return stopped && Letters.isUpper(text, end, limit) && end + 1 < limit && Ascii.isLower(text[end + 1])
        ? .opensSentence : .beforeOther
    }
  }

  /// - Parameter end: of the numbers that stand together.
  private func kindAtLineStart(_ number: PlacedNumber, _ end: Int) -> NumberKind {
    let end = takesBracket(number) ? end + 1 : end
    let isBetweenWords = byte(end, number.piece) == 0x20
    // Cut off the sentence before it: "…in kaart brengen. ↵ 1 De kwaliteit …".
    if closing == 0x2E, isBetweenWords, Letters.isUpper(text, end + 1, Int(number.piece.end)) {
      return layout.breaksAtMarkers ? .opensCutLineAsOthers : .opensCutLine
    }
    if order == 0, isBetweenWords, numbers.contains(number.value),
      Letters.isUpper(text, end + 1, Int(number.piece.end))
    {
      return .opensParagraph
    }
    return layout.breaksAtMarkers && isBetweenWords && numbers.contains(number.value)
      ? .opensLineAsOthers : .opensLine
  }

  private func kindBetweenWords(_ row: Range<Int>, _ piece: Piece, stopped: Bool) -> NumberKind {
    let behind = row.lowerBound
    var next = row.upperBound
    while next < Int(piece.end), text[next] == 0x20 { next += 1 }
    let upper = Letters.isUpper(text, next, Int(piece.end))
    if stopped, upper { return .betweenSentences }
    // "mijn brief van 28 oktober jl. 2 heb ik"
    if text[behind - 1] == 0x2E,
      Self.abbreviations.contains(where: LineText(text, Int(piece.start)..<behind).endsWith)
    {
      return .behindAbbreviation
    }
    if Ascii.isDigit(text[behind - 1]) { return .besideNumber }
    // "bevat 2 maatregelen", but "BRZO 5 installaties", "De Hoop 3 verzoekt"
    if upper { return .beforeCapital }
    if text[behind - 1] == 0x2C, Self.relatives.open(text, next, Int(piece.end)) { return .beforeClause }
    let isBehindName = isBehindName(behind, piece)
    if endsAsPlural(next, piece), !isBehindName { return .countsNoun }
    return isBehindName ? .behindName : .betweenWords
  }

  /// Words that open a clause, behind which nothing is counted: "opgesteld, 13 die op 3 september is verschenen".
  private static let relatives: Words = [
    "die ", "dat ", "waar", "wat ", "wie ", "zodat ", "omdat ", "terwijl ", "maar ", "wordt ", "worden ",
    "zoals ",
  ]

  /// The end of the numbers that count on behind a number.
  func rowEnd(_ number: PlacedNumber) -> Int {
    // A row goes on behind a blank, a comma, or a question mark and a comma.
    guard number.after == 0x20 || number.after == 0x2C || number.after == 0x3F else { return number.end }
    return NumberRow.end(in: text, behind: number.value, number.end, Int(number.piece.end))
  }

  /// True where a round bracket stands open, on this line or on one before.
  private func isBracketOpen(before end: Int) -> Bool {
    var depth = 0
    var at = end - 1
    while at >= 0, end - at < 300 {
      if text[at] == 0x29 { depth += 1 }
      if text[at] == 0x28 {
        if depth == 0 { return true }
        depth -= 1
      }
      at -= 1
    }
    return false
  }

  /// True for a piece of digits only.
  private func isNumber(_ piece: Int) -> Bool {
    pieces.indices.contains(piece) && text[pieces[piece].range].allSatisfy(Ascii.isDigit)
  }

  /// True for a word that ends as several of something do: a number before it may count them.
  private func endsAsPlural(_ word: Int, _ piece: Piece) -> Bool {
    var end = word
    while end < Int(piece.end), Ascii.isLetter(text[end]) || text[end] >= 0x80 { end += 1 }
    let noun = LineText(text, word..<end)
    return Self.plurals.contains(where: noun.endsWith)
  }

  /// How several of something end: "2 maatregelen", "27 lidstaten", "12 provincies".
  private static let plurals: [StaticString] = [
    "ingen", "heden", "teiten", "ties", "cies", "elen", "enten", "schappen", "staten", "landen",
  ]

  private func isBehindName(_ end: Int, _ piece: Piece) -> Bool {
    var word = end
    while word > Int(piece.start), Ascii.isLetter(text[word - 1]) || text[word - 1] >= 0x80 { word -= 1 }
    return Letters.isUpper(text, word, end)
  }

  /// Abbreviations behind a date or a name, which nothing counted follows.
  private static let abbreviations: [StaticString] = [" jl.", " a.s.", " c.s.", " e.a."]
}

/// What a number is that is no marker: numbered, counted and measured things.
extension MarkerFinder {
  /// What numbers with a blank before them stand for; nil where nothing says that they are something.
  /// - Parameter row: the numbers that stand together, with the blanks before the first.
  func thing(_ piece: Piece, _ row: Range<Int>) -> NumberKind? {
    let (start, end) = (row.lowerBound, row.upperBound)
    if countsSomething(before: start, piece) { return .part }
    if isAmount(before: start, piece) { return .amount }
    switch byte(end, piece) {
    case 0x25: return .quantity
    case 0x2D, 0x2F: return .compound
    case 0x2E, 0x2C, 0x3A:
      if Ascii.isDigit(byte(end + 1, piece)) { return text[end] == 0x3A ? .compound : .amount }
    default: break
    }
    // What is behind a number says more than a small word before it: "op 1 april".
    if byte(end, piece) == 0x20, let kind = counted(end, piece) { return kind }
    let word = lettersBefore(start, piece)
    guard Self.leaders.contain(text, word, start) else { return nil }
    return endsSentence(end, piece) && Self.particles.contain(text, word, start) ? .behindParticle : .governed
  }

  /// True before a stop that ends a sentence or a line.
  private func endsSentence(_ end: Int, _ piece: Piece) -> Bool {
    guard byte(end, piece) == 0x2E else { return false }
    return end + 1 == Int(piece.end)
      || text[end + 1] == 0x20 && Letters.isUpper(text, end + 2, Int(piece.end))
  }

  /// Small words that a sentence can end in, as its verb or the part of it that stands apart: "neemt de Inspectie over 12.",
  /// "nog voorlopig zijn 3."
  private static let particles: Words = [
    "aan", "af", "bij", "door", "in", "mee", "na", "om", "op", "over", "toe", "uit", "voor", "zijn",
  ]

  /// What stands before "keer", "april", "tot en met 7".
  private func counted(_ end: Int, _ piece: Piece) -> NumberKind? {
    var word = end
    while word < Int(piece.end), text[word] == 0x20 { word += 1 }
    guard word < Int(piece.end), Ascii.isLetter(text[word]) else { return nil }
    if DateGrammar.month(in: text, word, Int(piece.end)) != nil { return .day }
    if opensCounted(word, piece) { return .quantity }
    return LineText(text, word..<Int(piece.end)).opens("tot en met ") ? .range : nil
  }

  /// True behind a sign that an amount or a limit follows: "<", ">", "=", "+", "$", "€", "≤", "≥", "±".
  private func isAmount(before end: Int, _ piece: Piece) -> Bool {
    let lowest = Int(piece.start)
    switch end > lowest ? text[end - 1] : 0 {
    case 0x3C, 0x3E, 0x3D, 0x2B, 0x24: return true
    case ..<0x80: return false
    default: break
    }
    if end - 3 >= lowest, text[end - 3] == 0xE2,
      text[end - 2] == 0x82 && text[end - 1] == 0xAC
        || text[end - 2] == 0x89 && (text[end - 1] == 0xA4 || text[end - 1] == 0xA5)
    {
      return true
    }
    return end - 2 >= lowest && text[end - 2] == 0xC2 && text[end - 1] == 0xB1
  }

  private func lettersBefore(_ end: Int, _ piece: Piece) -> Int {
    var word = end
    while word > Int(piece.start), end - word <= 10, Ascii.isLetter(text[word - 1]) { word -= 1 }
    return word
  }

  /// Articles, prepositions and words for "about": no sentence pauses behind them.
  private static let leaders: Words = [
    "aan", "bij", "circa", "dan", "dat", "de", "die", "door", "een", "en", "het", "in", "met", "na", "naar",
    "of", "om", "ongeveer", "op", "over", "per", "ruim", "sinds", "te", "tegen", "tot", "tussen", "uit", "uw",
    "van", "vanaf", "voor", "zijn",
  ]

  private static let counted: Words = [
    "centimeter", "cm", "dagen", "euro", "fte", "graden", "gram", "ha", "hectare", "jaar", "keer", "kg",
    "kilo",
    "kilogram", "kilometer", "km", "kwartalen", "liter", "maal", "maanden", "meter", "miljard", "miljoen",
    "minuten", "mld", "mln", "mm", "personen", "procent", "procentpunt", "ton", "uur", "weken",
  ]

  /// True behind a word that a number belongs to: "motie 3", "artikel 12", "nr. 5"; also where other numbers stand
  /// between the two: "Vraag 3, 4, 5 en 6".
  func countsSomething(before end: Int, _ piece: Piece) -> Bool {
    guard end > Int(piece.start) else { return false }
    // No row of numbers ends in a stop.
    var stop = text[end - 1] == 0x2E ? end : NumberRow.start(in: text, before: end, from: Int(piece.start))
    if stop > Int(piece.start), text[stop - 1] == 0x2E { stop -= 1 }
    var word = stop
    while word > Int(piece.start), stop - word <= 10, Ascii.isLetter(text[word - 1]) || text[word - 1] >= 0x80
    {
      word -= 1
    }
    return Self.counters.contain(text, word, stop)
  }

  private static let counters: Words = [
    "motie", "moties", "artikel", "artikelen", "art", "nr", "nrs", "nummer", "lid", "bijlage", "hoofdstuk",
    "paragraaf", "vraag", "vragen", "antwoord", "antwoorden", "aanhangsel", "pagina", "blz", "tabel",
    "figuur", "fase", "eur", "item", "stuk",
    "postbus", "afdeling", "titel", "onderdeel", "paragrafen", "par",
  ]

  /// True where a small letter follows a blank, or several.
  func opensLower(_ end: Int, _ piece: Piece) -> Bool {
    var next = end
    while next < Int(piece.end), text[next] == 0x20 { next += 1 }
    return next < Int(piece.end) && !Letters.isUpper(text, next, Int(piece.end))
  }

  /// True where a word that is counted or measured opens a text: "procent".
  private func opensCounted(_ start: Int, _ piece: Piece) -> Bool {
    var end = start
    while end < Int(piece.end), end - start <= 12, Ascii.isLetter(text[end]) { end += 1 }
    return Self.counted.contain(text, start, end)
  }

  /// "7,8" at a line's end, and "procent" on the next one.
  func opensCounted(_ piece: Int) -> Bool {
    pieces.indices.contains(piece) && opensCounted(Int(pieces[piece].start), pieces[piece])
  }

  /// "op 8" at a line's end, and "augustus 2020" on the next one.
  func opensMonth(_ piece: Int) -> Bool {
    guard piece < pieces.count else { return false }
    return DateGrammar.month(in: text, Int(pieces[piece].start), Int(pieces[piece].end)) != nil
  }
}

/// Markers glued to a number: where the number ends is known by its kind.
extension MarkerFinder {
  func year(_ start: Int) -> Int? {
    var year = 0
    for index in start..<(start + 4) { year = year * 10 + Int(text[index] & 15) }
    return year > 1900 && year < 2100 ? year : nil
  }

  /// "202014": a year with a marker behind it; both halves of "2020-2021" count.
  mutating func behindYear(_ index: Int, _ piece: Piece) {
    let start = Int(tokens[index].start)
    let end = Int(tokens[index + 1].start)
    guard text[start + 4] != 0x30,
      !countsSomething(before: blanksBefore(start, from: Int(piece.start)), piece)
    else { return }
    let next = end < Int(piece.end) ? text[end] : 0
    var prior = next == 0x2D || next == 0x2F || Ascii.isLetter(next) && end - start > 5 ? -3 : -0.3
    // "18 november 202218": what follows a month is a year, whatever else the digits could be.
    if prior > -1, isBehindMonth(index) { prior = 1.6 }
    candidates.append(
      Candidate(
        number: value(start + 4, end), source: (start + 4)..<closed(end, piece), isSplit: true, prior: prior))
  }

  /// The end of a marker with the bracket that belongs to it, "20224)": one that nothing has opened.
  private func closed(_ end: Int, _ piece: Piece) -> Int {
    end < Int(piece.end) && text[end] == 0x29 && !hasOpenBracket(before: end) ? end + 1 : end
  }

  private func isBehindMonth(_ index: Int) -> Bool {
    guard index >= 2, tokens[index - 1].kind == .blank, tokens[index - 2].kind == .word else { return false }
    let word = Int(tokens[index - 2].start)
    return DateGrammar.month(in: text, word, Int(tokens[index - 1].start)) != nil
  }

  /// A marker behind the two digits that a session or the number of a court's case ends in: "2022/237",
  /// "zaak C-293/174", or behind a group of thousands, "390.0006"; nil where the digits are none of these.
  func behindShortYear(_ index: Int, _ piece: Piece) -> Candidate? {
    let start = Int(tokens[index].start)
    let end = Int(tokens[index + 1].start)
    guard index >= 2, tokens[index - 1].kind != .blank, tokens[index - 2].kind == .number else { return nil }
    let before = Int(tokens[index - 2].start)
    let length = Int(tokens[index - 1].start) - before
    if end - start >= 4, length <= 3, text[start - 1] == 0x2E, start - Int(tokens[index - 1].start) == 1 {
      // A group has three digits, so the fourth is no part of it.
      guard text[start + 3] != 0x30 else { return nil }
      return Candidate(
        number: value(start + 3, end), source: (start + 3)..<closed(end, piece), isSplit: true, prior: 0.8)
    }
    guard text[start + 2] != 0x30 else { return nil }
    let prior: Double
    if length == 4, let year = year(before), value(start, start + 2) == (year + 1) % 100 {
      prior = -0.3
    } else if text[start - 1] == 0x2F, index >= 4, tokens[index - 3].kind == .hyphen,
      tokens[index - 4].kind == .word, Int(tokens[index - 3].start) - Int(tokens[index - 4].start) == 1,
      text[Int(tokens[index - 4].start)] == 0x43 || text[Int(tokens[index - 4].start)] == 0x54
    {
      prior = 0.5
    } else {
      return nil
    }
    return Candidate(
      number: value(start + 2, end), source: (start + 2)..<closed(end, piece), isSplit: true, prior: prior)
  }
}

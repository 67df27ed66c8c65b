/// Markers behind numbers that are no years.
extension MarkerFinder {
  /// "artikel 121, derde lid", "Verordening (EU) 2021/21152.": a number that is cited, with a marker behind it and a
  /// stop behind both. It is one only where the running order has no other place for the note.
  mutating func addCited(_ start: Int, _ end: Int, _ piece: Piece) {
    let after: UInt8 = end < Int(piece.end) ? text[end] : 0
    guard after == 0x2E || after == 0x2C || after == 0x3B || after == 0x29 || after == 0,
      end + 1 >= Int(piece.end) || !Ascii.isDigit(text[end + 1]), start > Int(piece.start),
      text[start - 1] == 0x2F
        || text[start - 1] == 0x20 && cites(before: blanksBefore(start, from: Int(piece.start)), piece)
    else { return }
    for length in 1...min(3, end - start - 1) where text[end - length] != 0x30 {
      let number = value(end - length, end)
      guard numbers.contains(number) else { continue }
      candidates.append(
        Candidate(number: number, source: (end - length)..<end, isSplit: true, prior: Self.behindCited))
    }
  }

  /// True behind the name of a part of a law or a text: "artikel 12".
  private func cites(before end: Int, _ piece: Piece) -> Bool {
    var word = end
    while word > Int(piece.start), Ascii.isLetter(text[word - 1]) { word -= 1 }
    return Self.parts.contain(text, word, end)
  }

  private static let parts: Words = [
    "artikel", "artikelen", "lid", "hoofdstuk", "paragraaf", "bijlage", "onderdeel",
  ]
  private static let behindCited = -1.2
}

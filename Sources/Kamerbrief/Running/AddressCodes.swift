/// Numbers, codes and questions in which an address goes on.
extension AddressJoins {
  /// "Z45923&did=2025D27646": the rest of a value, and a further one.
  func isRestOfQuery(_ chunk: Range<Int>) -> Bool {
    let sign = UTF8Scan.byte(0x26, in: text, chunk.lowerBound, chunk.upperBound)
    return sign + 1 < chunk.upperBound && Ascii.isLower(text[sign + 1])
      && UTF8Scan.byte(0x3D, in: text, sign, chunk.upperBound) < chunk.upperBound
  }

  /// "T/PDF/?uri=CELEX:52020DC0345.": a capital, and further on a question that an address asks.
  func isQuery(_ chunk: Range<Int>) -> Bool {
    Ascii.isUpper(text[chunk.lowerBound]) && text[chunk].contains(0x3F) && text[chunk].contains(0x3D)
  }

  /// "NIT/nl/pdf", "T-445-2019-INIT/nl/pdf": capitals, with digits and hyphens or alone, and the strokes of two folders.
  func isPath(_ chunk: Range<Int>) -> Bool {
    var at = chunk.lowerBound
    while at < chunk.upperBound, Ascii.isUpper(text[at]) || Ascii.isDigit(text[at]) || text[at] == 0x2D {
      at += 1
    }
    return at < chunk.upperBound && text[at] == 0x2F && text[at + 1..<chunk.upperBound].contains(0x2F)
  }

  /// "(2021)" or "(2021).", as addresses of resolutions end: "https://undocs.org/S/RES/2287(2021)".
  func isYear(_ chunk: Range<Int>) -> Bool {
    chunk.count >= 6 && chunk.count <= 7 && text[chunk.lowerBound] == 0x28
      && text[chunk.lowerBound + 5] == 0x29
      && DateGrammar.year(in: text, chunk.lowerBound + 1, chunk.lowerBound + 5) != nil
  }

  /// "R0140", "WBR0047629/2019-07-01", "6A0578" behind "id=202": capitals and then four digits or more, as laws and meetings have
  /// in their addresses.
  func isCode(_ chunk: Range<Int>, behind last: UInt8) -> Bool {
    var first = chunk.lowerBound
    if Ascii.isDigit(last) {
      while first < chunk.upperBound, Ascii.isDigit(text[first]) { first += 1 }
    }
    var at = first
    while at < chunk.upperBound, Ascii.isUpper(text[at]) { at += 1 }
    var end = at
    while end < chunk.upperBound, Ascii.isDigit(text[end]) { end += 1 }
    return at > first && end - at >= 4
  }

  /// "…did=2022D222" and "49;", "…did=2022D" and "22249;": how many digits the number of a document lacks that an address ends in; nil where it ends in
  /// none.
  func missingDigits(_ address: LineText) -> Int? {
    let text = address.text
    var at = address.end
    while at > address.start, Ascii.isDigit(text[at - 1]) { at -= 1 }
    let digits = address.end - at
    guard digits <= 5, at - 5 > address.start, text[at - 1] == 0x44 || text[at - 1] == 0x5A,
      (at - 5..<at - 1).allSatisfy({ Ascii.isDigit(text[$0]) }), text[at - 5] == 0x32, text[at - 6] == 0x3D
    else { return nil }
    return 5 - digits
  }

  /// How many digits a chunk opens with; 0 where a letter follows them.
  func digits(_ chunk: Range<Int>) -> Int {
    var end = chunk.lowerBound
    while end < chunk.upperBound, Ascii.isDigit(text[end]) { end += 1 }
    return end < chunk.upperBound && Ascii.isLetter(text[end]) ? 0 : end - chunk.lowerBound
  }
}

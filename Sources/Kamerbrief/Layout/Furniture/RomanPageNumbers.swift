/// Page numbers in Roman numerals of small letters: "ii".
extension LayoutReader {
  /// A numeral alone, first or last on its page, that counts the pages; without proof of pages a series from the second
  /// page on whose members stand a page apart.
  mutating func findRomanPageNumbers() {
    var expected = 2
    var last = -1
    for index in lines.indices where lines[index].width <= 5 && lines[index].role == .body {
      guard let value = romanNumber(index), value < 40 else { continue }
      if pageStarts.count > 1 {
        guard value == Int(lines[index].page) + 1, isFirstText(index) || isLastText(index) else { continue }
      } else {
        // "i" alone can be the label of a list; so can the numerals behind it.
        if value == 1 { return }
        guard value == expected, index - last >= Self.pageLines else { continue }
        expected += 1
        last = index
      }
      lines[index].role = .furniture
      lines[index].closesPage = pageStarts.count == 1
    }
  }

  private func romanNumber(_ index: Int) -> Int? {
    var value = 0
    var before = 0
    for byte in text[lines[index].range] {
      let digit = byte == 0x69 ? 1 : byte == 0x76 ? 5 : byte == 0x78 ? 10 : 0
      guard digit > 0 else { return nil }
      // "iv" is 5 - 1: what stood before a greater one is taken away.
      value += digit > before && before > 0 ? digit - 2 * before : digit
      before = digit
    }
    return value
  }
}

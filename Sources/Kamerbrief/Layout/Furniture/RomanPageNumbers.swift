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
    let line = lineText(index)
    return line.opensLower ? RomanNumber.value(text, line.start..<line.end) : nil
  }
}

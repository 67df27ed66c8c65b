/// Lines that hold nothing but a page number.
extension LayoutReader {
  /// "Pagina 2 van 7", "Pagina 1/12", with blanks anywhere, alone or twice on a line.
  func isPageNumber(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.width <= 40 else { return false }
    if isDashedNumber(lineText(index)) || isPageOfPages(lineText(index)) { return true }
    guard lineText(index).opensDigit || lineText(index).opens(Self.pageWords) else { return false }
    var squeezed: [UInt8] = []
    for byte in text[line.range] where byte != 0x20 && byte != 0xC2 && byte != 0xA0 {
      squeezed.append(Ascii.lower(byte))
    }
    var scan = LineText(squeezed, 0..<squeezed.count)
    var at = 0
    var found = false
    while at < squeezed.count {
      if Ascii.isDigit(squeezed[at]) {
        at += 1
        continue
      }
      scan = LineText(squeezed, at..<squeezed.count)
      if scan.opens("pagina") {
        at += 6
        found = true
      } else if scan.opens("blad") {
        at += 4
        found = true
      } else if found, scan.opens("van") {
        at += 3
      } else if found, squeezed[at] == 0x2F {
        at += 1
      } else {
        return false
      }
    }
    return found && squeezed.count > 6
  }

  /// "2 van 7" alone on its line
  private func isPageOfPages(_ line: LineText) -> Bool {
    guard line.count <= 10, line.opensDigit else { return false }
    var values = [0, 0]
    var at = line.start
    for part in 0..<2 {
      let digits = at
      while at < line.end, Ascii.isDigit(text[at]) {
        values[part] = values[part] * 10 + Int(text[at] & 15)
        at += 1
      }
      guard at > digits, at - digits <= 3 else { return false }
      if part == 0 {
        guard LineText(text, at..<line.end).opens(" van ") else { return false }
        at += 5
      }
    }
    return at == line.end && values[0] >= 1 && values[0] <= values[1]
  }

  /// First letters of "pagina" and "blad"; blanks can follow.
  private static let pageWords: Words = ["p", "b"]
}

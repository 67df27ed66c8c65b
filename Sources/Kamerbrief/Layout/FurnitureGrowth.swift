/// Furniture that is known by its neighbours: lines that repeat beside it, and short lines inside it.
extension LayoutReader {
  /// Lines beside furniture that repeat, or name a department, are furniture too.
  mutating func growFurniture(_ counts: KeyTable<Int>) {
    func isWeak(_ index: Int) -> Bool {
      let line = lines[index]
      guard line.role == .body, line.width <= 60 else { return false }
      let content = lineText(index)
      if content.last == 0x2E || content.last == 0x3B || content.last == 0x2C { return false }
      if content.opens("http") { return false }
      if counts[line.key, default: 0] >= 2, line.width >= 2, loneNumber(index) == nil, !startsRole(index) {
        return content.opensUpper || content.opensDigit && !content.contains(0x2F)
      }
      return namesDepartment(content) || content.opens("postbus ") && line.width <= 16
    }
    for index in lines.indices where lines[index].role == .furniture {
      var at = index - 1
      while at >= 0, isWeak(at), lines[at].page == lines[index].page {
        lines[at].role = .furniture
        at -= 1
      }
      at = index + 1
      while at < lines.count, isWeak(at) {
        lines[at].role = .furniture
        at += 1
      }
    }
    // A header that opens every page, though no other furniture stands beside it.
    for index in lines.indices where index > 0 && lines[index].page != lines[index - 1].page {
      var at = index
      while at < lines.count, lines[at].page == lines[index].page,
        isWeak(at) || lines[at].role == .furniture
      {
        lines[at].role = .furniture
        at += 1
      }
    }
    fillFurniture()
  }

  /// Short lines between two lines of furniture: the second line of a department's name, a street.
  private mutating func fillFurniture() {
    var index = 0
    while index < lines.count {
      guard lines[index].role == .furniture else {
        index += 1
        continue
      }
      var at = index + 1
      while at < lines.count, at - index <= 4, lines[at].role == .body, lines[at].width <= 45,
        abs(lines[at].column - lines[index].column) < 20,
        lines[at].page == lines[index].page || !provenPages, isShortName(at),
        LetterheadLabel.byKey[lines[at - 1].key] != .subject,
        !lineText(at).opensLower || LetterheadLabel.byKey[lines[at - 1].key] == nil
      { at += 1 }
      if at < lines.count, at > index + 1, lines[at].role == .furniture,
        at - index <= 4, lines[at].page == lines[index].page, !isPageNumber(at)
      {
        for inner in (index + 1)..<at { lines[inner].role = .furniture }
      }
      index = at
    }
  }

  func isShortName(_ index: Int) -> Bool {
    let line = lineText(index)
    guard line.last != 0x2E, line.last != 0x3B, line.last != 0x2C, line.last != 0x3A else { return false }
    if line.opens("http") || startsRole(index) || line.opens("geachte") || line.opens("aan de") {
      return false
    }
    if line.contains("voorzitter") || line.contains("staten-generaal") { return false }
    if loneNumber(index) != nil { return lines[index].gap == 0 }
    return true
  }
}

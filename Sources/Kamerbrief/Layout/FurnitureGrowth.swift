/// Furniture that is known by its neighbours: lines that repeat beside it, and short lines inside it.
extension LayoutReader {
  /// Lines beside furniture that repeat, or name a department, are furniture too.
  mutating func growFurniture(_ counts: [UInt64: Int]) {
    func isWeak(_ index: Int) -> Bool {
      let line = lines[index]
      guard line.role == .body, line.width <= 60 else { return false }
      let content = lineText(index)
      if content.last == 0x2E || content.last == 0x3B || content.last == 0x2C { return false }
      if content.opens("http") { return false }
      if counts[line.key, default: 0] >= 2, line.width >= 2, loneNumber(index) == nil, !startsRole(index) {
        return content.opensUpper || content.opensDigit && !content.contains("/")
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

  /// Lines that a running head or foot has at most.
  private static let deepestHead = 4

  /// Lines at the top or the foot of a page that stand there on other pages too, or that the letterhead has.
  mutating func findRunningHeads() {
    guard let last = lines.last, last.page > 0 else { return }
    var letterhead: Set<UInt64> = []
    for index in lines.indices.prefix(60)
    where lines[index].page == 0 && lines[index].width >= 5
      && (lines[index].role == .furniture || isReferenceNumber(index))
    {
      letterhead.insert(lines[index].key)
    }
    var counts: [UInt64: Int] = [:]
    // Once a page: the only line of a page stands at its top and at its foot.
    var counted: [UInt64: Int32] = [:]
    for edge in pageEdges() {
      for index in edge
      where counted.updateValue(lines[index].page, forKey: lines[index].key) != lines[index].page {
        counts[lines[index].key, default: 0] += 1
      }
    }
    for edge in pageEdges() where lines[edge[0]].page > 0 || edge[0] > lines.count / 2 {
      for index in edge {
        let line = lineText(index)
        // Digits and signs alone are the rest of an address or of a citation.
        guard text[line.start..<line.end].contains(where: Ascii.isLetter) else { break }
        guard !line.opensLower, line.last != 0x2E, line.last != 0x2C, line.last != 0x3B, !startsRole(index),
          noteLabel(index) == nil, !NoteWords.isNoteLike(text, line.start, line.end),
          !MotionPhrase.opensNumberedHeading(text, line.start, line.end)
        else { break }
        let repeats = counts[lines[index].key, default: 0]
        guard
          repeats >= 3 && repeats * 2 > Int(last.page) || repeats >= 2 && Int(last.page) <= repeats
            || letterhead.contains(lines[index].key) && lines[index].page > 0 && edge.count > 1
              && edge[0] < edge[1]
        else { break }
        lines[index].role = .furniture
      }
    }
  }

  /// Letters, digits and signs in one word: what a ministry numbers its letters with.
  private func isReferenceNumber(_ index: Int) -> Bool {
    let line = lineText(index)
    guard line.count <= 40 else { return false }
    var digits = 0
    var capitals = 0
    for position in line.start..<line.end {
      if text[position] == 0x20 { return false }
      if Ascii.isDigit(text[position]) { digits += 1 }
      if Ascii.isUpper(text[position]) { capitals += 1 }
    }
    return digits >= 4 && capitals > 0
  }

  /// The lines of text at the top of each page, from the top down, and those at its foot, from the foot up.
  private func pageEdges() -> [[Int]] {
    var result: [[Int]] = []
    var index = 0
    while index < lines.count {
      var end = index
      while end < lines.count, lines[end].page == lines[index].page { end += 1 }
      for edge in [Array(index..<end), (index..<end).reversed()] {
        var found: [Int] = []
        for line in edge where lines[line].role == .body {
          found.append(line)
          if found.count == Self.deepestHead { break }
        }
        if !found.isEmpty { result.append(found) }
      }
      index = end
    }
    return result
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
        lines[at].page == lines[index].page || !provenPages, isShortName(at)
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

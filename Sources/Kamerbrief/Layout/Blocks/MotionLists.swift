/// Lists of motions that are no headings.
extension BlockBuilder {
  /// An item in a list of motions: "1. de motie van het lid Omtzigt;". It ends in a semicolon, or goes on in the
  /// sentence that ends in a colon before the list, where a heading has a capital.
  func isListed(_ first: Int, _ last: Int) -> Bool {
    let line = reader.lineText(first)
    guard let label = reader.listLabel(first) else { return false }
    if isLastOfList(first) || isAnnounced(first, last) { return true }
    if reader.lineText(last).last == 0x3B, let next = nextBody(last),
      reader.lines[next].traits.contains(.opensNumberedMotion)
    {
      return true
    }
    guard Letters.isLower(reader.text, NameGrammar.skip(reader.text, label.upperBound, line.end), line.end),
      let before = previousBody(first)
    else { return false }
    let text = reader.lineText(before)
    if text.last == 0x3A || text.last == 0x3B { return true }
    return text.endsWith("; en") || text.endsWith(" en") && reader.listLabel(before) != nil
  }

  /// Behind "2. Motie …;" stands the last item.
  private func isLastOfList(_ first: Int) -> Bool {
    guard let before = previousBody(first), before + 1 == first else { return false }
    let line = reader.lineText(before)
    return line.last == 0x3B && (line.opensDigit || !line.opensUpper)
  }

  /// Items without stops: a colon stands before the first, and no text between it and the next one.
  private func isAnnounced(_ first: Int, _ last: Int) -> Bool {
    var items = 0
    if let next = nextBody(last), reader.lines[next].traits.contains(.opensNumberedMotion) { items += 1 }
    var at = first
    for _ in 0..<Self.longestList {
      guard let before = previousBody(at) else { return false }
      let line = reader.lineText(before)
      if line.last == 0x3A { return items > 0 }
      if line.last == 0x2E { return false }
      if reader.lines[before].traits.contains(.opensNumberedMotion) { items += 1 }
      at = before
    }
    return false
  }

  /// Lines back to the colon before a list.
  private static let longestList = 24

  /// "Motie-Beertema c.s." above "33 187, nr. 37" and no more: cells of a list.
  func standsAbovePaper(_ index: Int) -> Bool {
    guard let next = nextBody(index), next == index + 1, content(next).opensDigit else { return false }
    let (start, end) = (Int(lines[next].start), Int(lines[next].end))
    guard let match = PaperGrammar.paper(in: reader.text, floor: start, start, end, noun: .paper) else {
      return false
    }
    return match.end == end && match.ids.first?.hasNumber == true
  }
}

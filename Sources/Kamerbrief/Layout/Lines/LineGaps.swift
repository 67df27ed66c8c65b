/// Blank lines before lines, where they say anything.
extension LayoutReader {
  /// Scalars that hardly any printed line has: the text of a web page has a line for each paragraph.
  private static let unbroken: Int32 = 150
  /// More blank lines than one stand before the lines of no dump.
  private static let widest = 3

  /// Takes the blank lines away that stand before most lines, as in double-spaced dumps: they part nothing. What is left
  /// of a gap parts paragraphs.
  mutating func closeLineGaps() {
    var atLeast = [Int](repeating: 0, count: Self.widest + 1)
    var count = 0
    // Scalars of all lines, and of those that are too wide for a printed page.
    var (all, unbroken) = (0, 0)
    for index in lines.indices where lines[index].cell == 0 {
      count += 1
      let gap = min(Int(lines[index].gap), Self.widest)
      if gap > 0 { for step in 1...gap { atLeast[step] += 1 } }
      all += Int(lines[index].width)
      if lines[index].width >= Self.unbroken { unbroken += Int(lines[index].width) }
    }
    guard unbroken * 2 < all, let spacing = atLeast.lastIndex(where: { $0 * 3 >= count * 2 + 6 }) else { return }
    // Where most lines end sentences, each is a paragraph of its own, and blank lines part them.
    let closed = lines.indices.count { lineText($0).endsSentence }
    guard closed * 2 <= count else { return }
    for index in lines.indices { lines[index].gap = max(0, lines[index].gap - Int16(spacing)) }
  }
}

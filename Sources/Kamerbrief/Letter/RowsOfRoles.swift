/// Offices side by side that an extractor printed row by row: "De minister van", "De staatssecretaris van", and below
/// them what each is responsible for.
struct RowsOfRoles {
  let source: [UInt8]
  /// Offices in a row, and the lines below them that go on with one each, by their place.
  private var width = 0
  private var rest = 0..<0

  init(source: [UInt8]) { self.source = source }

  /// How many offices back the one is that a line goes on with; nil where it belongs to no such row.
  mutating func column(_ order: Int, _ lines: [Line]) -> Int? {
    if rest.contains(order) { return width - (order - rest.lowerBound) % width }
    guard order >= rest.upperBound, isOpen(lines[order]) else { return nil }
    var end = order
    while end < lines.count, isOpen(lines[end]) { end += 1 }
    var behind = end
    while behind < lines.count, goesOn(lines[behind]) { behind += 1 }
    width = end - order
    rest = width > 1 && behind > end && (behind - end) % width == 0 ? end..<behind : behind..<behind
    return nil
  }

  /// An office that ends in "van" or "en".
  private func isOpen(_ line: Line) -> Bool {
    let text = LineText(source, line.range)
    return RoleGrammar.opens(source, text.start, text.end) && text.endsJoint
  }

  private func goesOn(_ line: Line) -> Bool {
    let text = LineText(source, line.range)
    return !RoleGrammar.opens(source, text.start, text.end)
      && (text.last == 0x2C || !RoleGrammar.isName(source, text.start, text.end))
  }
}

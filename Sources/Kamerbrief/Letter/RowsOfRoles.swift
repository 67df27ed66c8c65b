/// Offices side by side that an extractor printed row by row: "De minister van", "De staatssecretaris van", and below
/// them what each is responsible for.
struct RowsOfRoles {
  let source: [UInt8]
  /// Lines below a row of offices that go on with one of them each, and with how many offices back.
  private var first = 0
  private var columns: [Int] = []

  init(source: [UInt8]) { self.source = source }

  /// How many offices back the one is that a line goes on with; nil where it belongs to no such row.
  mutating func column(_ order: Int, _ lines: [Line]) -> Int? {
    if order >= first, order - first < columns.count { return columns[order - first] }
    guard order >= first + columns.count, isOffice(lines[order]) else { return nil }
    var end = order
    var isOpen: [Bool] = []
    while end < lines.count, isOffice(lines[end]) {
      isOpen.append(LineText(source, lines[end].range).last != 0x2C)
      end += 1
    }
    let width = isOpen.count
    first = end
    columns = []
    guard width > 1, isOpen.contains(true) else { return nil }
    // From left to right, past the offices that a comma has closed.
    var place = 0
    var behind = end
    while behind < lines.count, isOpen.contains(true), goesOn(lines[behind]) {
      while !isOpen[place] { place = (place + 1) % width }
      columns.append(width - place)
      if LineText(source, lines[behind].range).last == 0x2C { isOpen[place] = false }
      place = (place + 1) % width
      behind += 1
    }
    let closes = !isOpen.contains(true) || (behind - end) % width == 0
    if !closes || behind < lines.count && goesOn(lines[behind]) { columns = [] }
    return nil
  }

  private func isOffice(_ line: Line) -> Bool {
    let text = LineText(source, line.range)
    return RoleGrammar.opens(source, text.start, text.end)
  }

  private func goesOn(_ line: Line) -> Bool {
    let text = LineText(source, line.range)
    return !RoleGrammar.opens(source, text.start, text.end)
      && (text.last == 0x2C || !RoleGrammar.isName(source, text.start, text.end))
  }
}

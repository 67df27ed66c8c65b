/// Rows that an extractor printed cell by cell: where a page's end cuts one, and where its number stands apart.
extension BlockBuilder {
  /// The rest of a motion's heading, where its row goes over a page's end: each cell goes on there, that of the motion first,
  /// below the names of the columns where these come back.
  /// - Returns: the line behind it, with which the answer goes on.
  @inline(__always)
  mutating func readRestOfRow(_ index: Int) -> Int? {
    previous >= 0 && lines[index].page == lines[previous].page + 1 ? readRest(behindPage: index) : nil
  }

  private mutating func readRest(behindPage index: Int) -> Int? {
    guard !lines[index].traits.contains(.opensMotion),
      reader.headsIndex(at: index) != nil || namesColumnsAbove(index),
      let row = blocks.suffix(Self.mostBlocks).lastIndex(where: { $0.kind == .motionHeading }),
      blocks[row...].dropFirst().allSatisfy({ $0.kind == .paragraph }), isOpen(row),
      let end = headingRestEnd(index)
    else { return nil }
    for line in index...end where lines[line].role == .body {
      blocks[row].pieces.append(Piece(start: lines[line].start, end: lines[line].end))
      taken[line] = true
    }
    return end + 1
  }

  /// Between a page's last row and the next page's first; an extractor that leaves no trace of the page's end can count them to either.
  private func namesColumnsAbove(_ index: Int) -> Bool {
    var at = index - 1
    while at > previous, index - at <= Self.mostNames {
      if lines[at].role == .furniture,
        reader.lineKey(at) == LayoutReader.motionColumn || ColumnNames.fill(content(at))
      {
        return true
      }
      at -= 1
    }
    return false
  }

  /// Lines above a page's first row that are looked at for the names of the columns.
  private static let mostNames = 8

  /// True for a heading that a word cuts that wants another one, or that lacks the bracket or date that the one before closes with.
  private func isOpen(_ row: Int) -> Bool {
    func last(_ block: Int) -> LineText? {
      blocks[block].pieces.last.map { LineText(reader.text, $0.range) }
    }
    guard let line = last(row), !endsHeading(line) else { return false }
    if line.endsJoint || line.endsHyphen || line.last == 0x2C { return true }
    guard let before = blocks[..<row].lastIndex(where: { $0.kind == .motionHeading }) else { return false }
    return last(before).map { endsHeading($0) } == true
  }

  /// The line whose bracket or date closes the heading that goes on at `index`.
  private func headingRestEnd(_ index: Int) -> Int? {
    guard closesSoon(index, within: Self.longestRest) else { return nil }
    for at in index..<min(index + Self.longestRest, lines.count) {
      guard lines[at].role == .body, lines[at].page == lines[index].page else { return nil }
      if endsHeading(content(at)) {
        guard at + 1 < lines.count, lines[at + 1].role == .body, content(at + 1).first == 0x28 else {
          return at
        }
      }
    }
    return nil
  }

  private static let longestRest = 6
  /// Blocks of a row at most, with its heading.
  private static let mostBlocks = 40

  /// The number alone at a line, right above a motion's heading.
  func numberOfRow(_ index: Int) -> Int? {
    guard index + 1 < lines.count,
      lines[index + 1].traits.contains(.opensMotion), lines[index + 1].role == .body,
      lines[index + 1].traits.isDisjoint(with: .opensNumberedMotion),
      lines[index + 1].gap <= 1, lines[index + 1].page == lines[index].page
    else { return nil }
    return reader.loneNumber(index)
  }

  /// "2 Motie van het lid …"
  private func opensNumber(_ index: Int, _ number: Int) -> Bool {
    guard lines[index].traits.contains(.opensNumberedMotion) else { return false }
    let line = content(index)
    let end = line.digitsEnd
    return end > line.start && end < line.end && reader.text[end] == 0x20
      && reader.value(line.start, end) == number
  }

  /// True where the next motion's heading behind `index` has `number` right above it, or opens with it.
  func nextRowCounts(from index: Int, to number: Int) -> Bool {
    guard
      let next = reader.next(index, where: { $0.role == .body && $0.traits.contains(.opensMotion) })
    else { return false }
    return numberOfRow(next - 1) == number || opensNumber(next, number)
  }
}

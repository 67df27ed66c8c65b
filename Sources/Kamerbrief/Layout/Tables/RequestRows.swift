/// Rows that say first what a motion asks, and in the next cell where it was debated, who moved it and what its paper is: "De Kamer
/// verzoekt …", "Debat [3-7-2014] VAO Toezicht", "Motie-Straus", "33 106, nr. 71".
extension BlockBuilder {
  /// Puts such cells together, below names of columns: they are the motion's heading.
  mutating func settleRequests() {
    guard !reader.heads.isEmpty else { return }
    var settled: [Block] = []
    settled.reserveCapacity(blocks.count)
    // Where the row begins that is open, as an index of `settled`.
    var row: Int?
    for block in blocks {
      if block.kind != .motionHeading {
        if let first = row, settled.count - first == Self.mostOfRequest { row = nil }
        if row == nil, block.label == nil, opensRequest(block) { row = settled.count }
      } else if let first = row {
        row = nil
        if isNamesAlone(block), reader.columns(at: Int(block.line)).contains(.paper) {
          let heading = requested(settled[first...], block)
          settled.removeLast(settled.count - first)
          settled.append(heading)
          continue
        }
      }
      settled.append(block)
    }
    blocks = settled
  }

  /// Paragraphs before the names at most.
  private static let mostOfRequest = 6

  private func opensRequest(_ block: Block) -> Bool {
    let line = content(Int(block.line))
    return MotionClause.opensRequest(reader.text, line.start, line.end)
  }

  /// "Motie-Straus c.s.", with its paper or without, and no word about it.
  private func isNamesAlone(_ block: Block) -> Bool {
    guard let last = block.pieces.last else { return false }
    let (text, start) = (reader.text, Int(block.pieces[0].start))
    let end = Int(block.pieces[0].end)
    guard let noun = MotionPhrase.headingNoun(text, start, end),
      let phrase = MotionPhrase.phrase(in: text, noun: noun, floor: start, end), !phrase.people.isEmpty
    else { return false }
    let rest = NameGrammar.skip(text, phrase.end, end)
    if rest < end { return PaperGrammar.paper(in: text, floor: rest, rest, end, noun: .none)?.end == end }
    // Or the paper stands below the names.
    return block.pieces.count == 1
      || block.pieces.count == 2 && openingPaper(LineText(text, last.range)) == Int(last.end)
  }

  /// One heading of what a motion asks and the cell that names it.
  private func requested(_ cells: ArraySlice<Block>, _ names: Block) -> Block {
    var heading = Block(
      kind: .motionHeading, line: cells[cells.startIndex].line, pieces: [], label: nil,
      cells: [HeadingCell(kind: .motion, piece: 0, column: 0)])
    for block in cells {
      // "De Kamer constaterende, dat …;" and below it "verzoekt de regering …".
      let line = content(Int(block.line))
      if heading.cells.count == 1, !opensRequest(block), !MotionClause.follows(line) {
        heading.cells.append(HeadingCell(kind: .paper, piece: Int32(heading.pieces.count), column: 1))
      }
      heading.pieces += block.pieces
    }
    if heading.cells.count == 1 {
      heading.cells.append(HeadingCell(kind: .paper, piece: Int32(heading.pieces.count), column: 1))
    }
    heading.pieces += names.pieces
    return heading
  }

  /// Puts where a motion was debated or printed with its heading: the cell right below it, which no stop closes, where the names of
  /// the columns have one for it and what became of the motion follows.
  mutating func settlePlaces() {
    guard !reader.heads.isEmpty else { return }
    var settled: [Block] = []
    settled.reserveCapacity(blocks.count)
    for (index, block) in blocks.enumerated() {
      if index > 0, index + 1 < blocks.count, blocks[index + 1].kind == .paragraph,
        isPlace(block, below: index - 1)
      {
        let row = settled.count - 1
        let piece = Int32(settled[row].pieces.count)
        settled[row].cells = [
          HeadingCell(kind: .motion, piece: 0, column: 0), HeadingCell(kind: .paper, piece: piece, column: 1),
        ]
        settled[row].pieces += block.pieces
      } else {
        settled.append(block)
      }
    }
    blocks = settled
  }

  /// "Plenair debat Koninkrijksrelaties d.d. 8 november 2017 (Handelingen II 2017/18, nr. 19, item 11)",
  /// "Kamerstukken II 2022/23, 36200 IV, nr. 12".
  private func isPlace(_ block: Block, below heading: Int) -> Bool {
    guard blocks[heading].kind == .motionHeading, blocks[heading].cells.isEmpty, block.kind == .paragraph,
      block.label == nil, lines[Int(block.line)].gap > 0, let last = block.pieces.last,
      case let kinds = reader.columns(at: Int(block.line)), let motion = kinds.firstIndex(of: .motion),
      motion + 1 < kinds.count, kinds[motion + 1] == .paper
    else { return false }
    let line = content(Int(block.line))
    let end = LineText(reader.text, last.range).last
    return line.opensUpper && (end == 0x29 || line.opens("kamerstuk") && Ascii.isDigit(end))
      && !holdsSentenceEnd(line)
  }
}

/// What a heading is, once all of them are known.
extension BlockBuilder {
  /// A heading inside a motion's answer is a paragraph of it: one that comes back under several motions, or one
  /// without a number where the letter numbers its parts. A promise is answered as a motion is.
  mutating func settleSubheadings() {
    settleStates()
    settleDebates()
    var numbered = 0
    var last = -1
    var keys = KeyTable<Int>()
    // By index: a block is not copied to be asked what it is.
    for index in blocks.indices where blocks[index].kind != .paragraph {
      let line = Int(blocks[index].line)
      // The last heading is the last of the letter, not of an annex.
      if line < reader.signatureEnd { last = index }
      guard blocks[index].kind == .sectionHeading else { continue }
      if blocks[index].label == nil { keys.count(reader.lineKey(line)) } else { numbered += 1 }
    }
    var inMotion = false
    for index in blocks.indices {
      if blocks[index].kind == .motionHeading { inMotion = true }
      guard blocks[index].kind == .sectionHeading, case let line = Int(blocks[index].line) else { continue }
      guard inMotion, blocks[index].label == nil, index + 1 < blocks.count,
        blocks[index + 1].kind == .paragraph, !opensPromise(content(line)),
        keys[reader.lineKey(line), default: 0] > 1 || numbered > 1 && index < last
          || Self.partsOfAnswers.contains(reader.lineKey(line)) || tellsOfHeading(index)
      else {
        inMotion = false
        continue
      }
      blocks[index].kind = .paragraph
    }
  }

  /// "Appreciatie: oordeel Kamer" on the line below a motion's heading, or "Stand van zaken" below it: what the column of
  /// the answers is called in a table.
  private func tellsOfHeading(_ index: Int) -> Bool {
    guard index > 0, blocks[index - 1].kind == .motionHeading else { return false }
    let line = Int(blocks[index].line)
    return lines[line].gap == 0 && content(line).contains(": ")
      || ColumnNames.kind(content(line)) == .answer
  }

  /// What stands between each motion's answer and the next motion heads nothing where it comes back: "Afgerond", the last
  /// cell of the row.
  private mutating func settleStates() {
    var states: [Int] = []
    var keys = KeySet()
    var comesBack = false
    var inMotion = false
    for index in blocks.indices.dropLast() {
      if blocks[index].kind == .motionHeading { inMotion = true }
      guard inMotion, blocks[index].kind == .sectionHeading, blocks[index].label == nil,
        blocks[index - 1].kind == .paragraph, blocks[index + 1].kind == .motionHeading
      else { continue }
      let key = reader.lineKey(Int(blocks[index].line))
      if keys.contains(key) || isLastOfRow(index) { comesBack = true }
      keys.insert(key)
      states.append(index)
    }
    guard comesBack, let last = states.last else { return }
    for index in states { blocks[index].kind = .paragraph }
    // The last row's, before the heading of another part.
    var isFirst = true
    for index in blocks.indices.dropLast() where index > last && blocks[index].kind == .sectionHeading {
      if blocks[index + 1].kind != .paragraph,
        keys.contains(reader.lineKey(Int(blocks[index].line))) || isFirst && endsRow(index)
      {
        blocks[index].kind = .paragraph
      }
      isFirst = false
    }
  }

  /// True where the names of the columns that stand last above a heading hold for the row below it too.
  private func isLastOfRow(_ index: Int) -> Bool {
    endsRow(index)
      && reader.headsIndex(at: Int(blocks[index + 1].line)) == reader.headsIndex(at: Int(blocks[index].line))
  }

  /// True below names of columns of which two are no part of the motion's heading.
  private func endsRow(_ index: Int) -> Bool {
    reader.columns(at: Int(blocks[index].line)).count { $0 == .answer } > 1
  }

  /// "Debat [3-7-2014] VAO Toezicht" between what a motion asks and who moved it is a cell of its row.
  private mutating func settleDebates() {
    for index in blocks.indices.dropFirst().dropLast()
    where blocks[index].kind == .sectionHeading && blocks[index].label == nil
      && blocks[index - 1].kind == .paragraph && blocks[index + 1].kind == .motionHeading
    {
      let request = content(Int(blocks[index - 1].line))
      if MotionClause.opensRequest(reader.text, request.start, request.end) {
        blocks[index].kind = .paragraph
      }
    }
  }

  /// Headings that can only be about the motion above them.
  private static let partsOfAnswers = KeySet(
    [
      "appreciatie", "appreciatie van de motie", "reactie", "reactie kabinet", "reactie van het kabinet",
      "kabinetsreactie", "toelichting", "uitvoering", "uitvoering van de motie", "dictum", "verzoek",
      "oordeel",
      "afdoening", "inhoud van de motie",
    ].map { Key.of($0) })

  /// Three headings or more with nothing between them are cells of a table.
  mutating func settleCells() {
    var first = 0
    for index in 0...blocks.count {
      if index < blocks.count, blocks[index].kind == .sectionHeading, blocks[index].label == nil { continue }
      // "Bijlage 1", "Moties" and a party's name, one below the other: an annex is no cell.
      if index - first >= 3, reader.opensAnnex(content(Int(blocks[first].line))) { first += 1 }
      if index - first >= 3 {
        for cell in first..<index { blocks[cell].kind = .paragraph }
      }
      first = index + 1
    }
  }

  /// Roman numbers and letters without a stop are numbers where they count headings: "I Inleiding", "II Moties".
  mutating func numberUnstopped() {
    for roman in [true, false] {
      var found: [(block: Int, end: Int)] = []
      for index in blocks.indices where blocks[index].kind == .sectionHeading && blocks[index].label == nil {
        guard let piece = blocks[index].pieces.first,
          let end = HeadingNumber.unstopped(found.count + 1, reader.text, piece.range, roman: roman)
        else { continue }
        found.append((index, end))
      }
      guard found.count > 1 else { continue }
      for (index, end) in found {
        let start = Int(blocks[index].pieces[0].start)
        blocks[index].label = start..<end
        blocks[index].pieces[0].start = Int32(reader.skipBlanks(end, Int(blocks[index].pieces[0].end)))
      }
    }
  }
}

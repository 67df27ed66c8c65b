/// Which lines of the body belong together: headings, paragraphs, list items.
extension LayoutReader {
  mutating func blocks() -> [Block] {
    var builder = BlockBuilder(reader: self)
    builder.build()
    return builder.blocks
  }
}

/// Walks the lines of the body once and groups them.
struct BlockBuilder {
  let reader: LayoutReader
  private(set) var blocks: [Block] = []
  private var current: Block?
  /// The last line of the body that was read.
  private var previous = -1
  private var raised: [(start: Int, end: Int, column: Int32)] = []
  /// Width of the printed line that `previous` closes: an extractor can end a line behind a raised marker in it.
  private var printed = 0
  /// Widths of lines as a reader sees them.
  let setting: LineSetting

  init(reader: LayoutReader) {
    self.reader = reader
    setting = LineSetting(reader: reader)
  }

  private var lines: [Line] { reader.lines }
  private var hasGaps: Bool { reader.hasGaps }
  private func content(_ index: Int) -> LineText { reader.lineText(index) }

  mutating func build() {
    var index = 0
    while index < lines.count {
      let line = lines[index]
      if line.role == .raisedMarker {
        raised.append((Int(line.start), Int(line.end), line.column))
        index += 1
        continue
      }
      guard line.role == .body else {
        index += 1
        continue
      }
      if let value = reader.loneNumber(index), value > 0, previous >= 0, line.gap == 0 || hasGaps == false,
        !reader.notes.isEmpty
      {
        raised.append((Int(line.start), Int(line.end), -1))
        index += 1
        continue
      }
      if line.width <= 3, let next = readLabels(index) {
        index = next
        continue
      }
      index = read(index)
    }
    close()
    settleSubheadings()
  }

  /// Labels of list items that an extractor printed apart from their texts: "•", "•", and then both items.
  /// - Returns: the line to go on with, or nil where there is no such list.
  private mutating func readLabels(_ index: Int) -> Int? {
    guard let items = LabelColumn(self, from: index, behind: previous) else { return nil }
    if let first = items.items.first?.lines.first, first < index, !takeBack(from: first) { return nil }
    for item in items.items {
      close()
      current = Block(
        kind: .paragraph, line: Int32(items.labels[0].line), pieces: [], label: items.labels[item.label].range
      )
      for line in item.lines { add(line) }
      previous = item.lines[item.lines.count - 1]
    }
    if previous < index { close() }
    return items.next
  }

  /// Takes lines out of the current block again, from `first` on.
  private mutating func takeBack(from first: Int) -> Bool {
    guard let pieces = current?.pieces, raised.isEmpty,
      let at = pieces.firstIndex(where: { $0.start == lines[first].start }), at > 0,
      pieces[at...].allSatisfy({ !$0.isRaised })
    else { return false }
    current?.pieces.removeSubrange(at...)
    return true
  }

  private mutating func close() {
    if !raised.isEmpty {
      if current == nil {
        current = blocks.popLast() ?? Block(kind: .paragraph, line: 0, pieces: [], label: nil)
      }
      for marker in raised {
        current?.pieces.append(Piece(start: Int32(marker.start), end: Int32(marker.end), isRaised: true))
      }
      raised.removeAll()
    }
    if let current { blocks.append(current) }
    current = nil
  }

  /// Reads one line, or all lines of a heading; returns the next index.
  private mutating func read(_ index: Int) -> Int {
    let starts = startsBlock(index)
    if starts, let end = motionHeadingEnd(index) {
      heading(.motionHeading, index, end)
      return end + 1
    }
    if starts, isSectionHeading(index) {
      var end = index
      if let second = nextBody(index), isSecondHeadingLine(second, after: index) { end = second }
      heading(namesMotion(index, end) ? .motionHeading : .sectionHeading, index, end)
      return end + 1
    }
    if starts {
      close()
      var block = Block(kind: .paragraph, line: Int32(index), pieces: [], label: nil)
      block.label = ListLabel.label(reader.text, content(index))
      current = block
    }
    let width = setting.width(of: index)
    printed = !starts && index == previous + 1 && printed + width <= setting.full ? printed + width : width
    add(index)
    previous = index
    return index + 1
  }

  /// True where a line and the one before it, cut behind a marker, are one full line as it was printed.
  private func goesOnBehindMarker(_ index: Int) -> Bool {
    var width = printed
    var at = index
    for _ in 0..<4 {
      let line = content(at)
      width += setting.width(of: at)
      guard width <= setting.full + setting.full / 50, at + 1 < lines.count, lines[at + 1].role == .body
      else {
        return false
      }
      if !setting.hasRoom(behind: width, for: content(at + 1)) {
        // A heading can stand there too: its last word is not in the middle of a sentence.
        return line.endsSentence || !content(at + 1).opensUpper
      }
      guard Ascii.isDigit(line.last), line.endsSentence else { return false }
      at += 1
    }
    return false
  }

  /// A heading inside a motion's answer is a paragraph of it: one that comes back under several motions, or one
  /// without a number where the letter numbers its parts.
  private mutating func settleSubheadings() {
    var numbered = 0
    var last = -1
    var keys: [UInt64: Int] = [:]
    for (index, block) in blocks.enumerated() where block.kind != .paragraph {
      last = index
      guard block.kind == .sectionHeading else { continue }
      if block.label == nil { keys[lines[Int(block.line)].key, default: 0] += 1 } else { numbered += 1 }
    }
    var inMotion = false
    for (index, block) in blocks.enumerated() {
      if block.kind == .motionHeading { inMotion = true }
      guard block.kind == .sectionHeading else { continue }
      guard inMotion, block.label == nil, index + 1 < blocks.count, blocks[index + 1].kind == .paragraph,
        keys[lines[Int(block.line)].key, default: 0] > 1 || numbered > 1 && index < last
      else {
        inMotion = false
        continue
      }
      blocks[index].kind = .paragraph
    }
  }

  private mutating func heading(_ kind: Block.Kind, _ first: Int, _ last: Int) {
    close()
    var block = Block(kind: kind, line: Int32(first), pieces: [], label: nil)
    block.label = HeadingNumber.range(reader.text, lines[first].range)
    current = block
    for index in first...last where lines[index].role == .body { add(index) }
    close()
    previous = last
  }

  /// Adds a line's text to the block, with raised markers put where they belong.
  private mutating func add(_ index: Int) {
    let line = lines[index]
    var start = Int(line.start)
    if let label = current?.label, current?.pieces.isEmpty == true, label.lowerBound >= start,
      label.upperBound <= Int(line.end)
    {
      start = reader.skipBlanks(label.upperBound, Int(line.end))
    }
    for marker in raised {
      let split =
        marker.column >= 0
        ? offset(in: line, column: marker.column)
        : content(index).opensWithStop ? nil : sentenceEnd(start, Int(line.end))
      if let split, split > start {
        current?.pieces.append(Piece(start: Int32(start), end: Int32(split)))
        start = split
      }
      current?.pieces.append(Piece(start: Int32(marker.start), end: Int32(marker.end), isRaised: true))
    }
    raised.removeAll()
    if start < Int(line.end) { current?.pieces.append(Piece(start: Int32(start), end: line.end)) }
  }

  private func offset(in line: Line, column: Int32) -> Int? {
    guard column >= line.column else { return nil }
    var at = Int(line.start)
    var scalars = line.column
    while at < Int(line.end), scalars < column {
      at += 1
      while at < Int(line.end), reader.text[at] & 0xC0 == 0x80 { at += 1 }
      scalars += 1
    }
    // A marker follows a word: step back over the blank before it.
    while at > Int(line.start), at < Int(line.end), reader.text[at - 1] == 0x20 { at -= 1 }
    return at
  }

  private func sentenceEnd(_ start: Int, _ end: Int) -> Int? {
    var at = start
    while at + 2 < end {
      if reader.text[at] == 0x2E, reader.text[at + 1] == 0x20, Ascii.isUpper(reader.text[at + 2]) {
        return at + 1
      }
      at += 1
    }
    return nil
  }

  func previousBody(_ index: Int) -> Int? {
    var at = index - 1
    while at >= 0 {
      switch lines[at].role {
      case .body: return at
      case .signature, .salutation: return nil
      default: at -= 1
      }
    }
    return nil
  }

  func nextBody(_ index: Int) -> Int? {
    var at = index + 1
    while at < lines.count {
      switch lines[at].role {
      case .body: return at
      case .signature: return nil
      default: at += 1
      }
    }
    return nil
  }

  /// True where the line opens a new block.
  private func startsBlock(_ index: Int) -> Bool {
    guard previous >= 0, current != nil else { return true }
    let line = content(index)
    let before = content(previous)
    if crossesSignature(previous, index) { return true }
    if ListLabel.label(reader.text, line) != nil,
      !line.opensDigit || before.endsSentence || before.last == 0x3B
    {
      return true
    }
    let traits = lines[index].traits
    let endsSentence = lines[previous].traits.contains(.endsSentence)
    if traits.contains(.opensNumberedMotion) { return true }
    if traits.contains(.opensMotion),
      endsSentence || !before.endsJoint && before.last != 0x2C && isApart(index),
      motionHeadingEnd(index) != nil
    {
      return true
    }
    if traits.contains(.opensLower) || before.last == 0x2D || line.opensWithStop { return false }
    let ends = endsSentence || before.last == 0x3B
    let interrupted = index != previous + 1 || lines[index].page != lines[previous].page
    if lines[index].gap > 0, !interrupted { return ends || line.opensUpper || !before.endsWord }
    if ends, !hasGaps, Ascii.isDigit(before.last), !interrupted, goesOnBehindMarker(index) { return false }
    let fits = wouldHaveFit(index, after: previous)
    if ClosingWords.opensFormula(reader.text, line.start, line.end), ends { return true }
    // "Concreet gaat het om:" before a list.
    if line.last == 0x3A, ends, let next = nextBody(index), isLabelled(content(next)) { return true }
    if ends, interrupted { return fits || lines[index].gap > 0 && hasGaps && fits }
    if ends, fits { return true }
    if before.last == 0x2C, ClosingWords.opensFormula(reader.text, before.start, before.end) { return true }
    if ends, !hasGaps, isSectionHeading(index) { return true }
    // Lines of a table or a heading: short, and nothing ties them to the next one.
    return fits && !ends && line.opensUpper && lines[previous].width < Int32(reader.bodyWidth / 2)
      && before.last != 0x2C && !interrupted
  }

  private func isLabelled(_ line: LineText) -> Bool {
    ListLabel.label(reader.text, line) != nil || ListLabel.alone(reader.text, line) != nil
  }

  /// True where a blank line, a page's end or something else stands between a line and the text before it.
  private func isApart(_ index: Int) -> Bool {
    index != previous + 1 || lines[index].page != lines[previous].page || lines[index].gap > 0
  }

  private func crossesSignature(_ first: Int, _ second: Int) -> Bool {
    var at = first + 1
    while at < second {
      if lines[at].role == .signature { return true }
      at += 1
    }
    return false
  }

  /// True where the first word of a line had room on the line before: then the line end was meant.
  /// - Parameter room: scalars that a full line leaves free at most.
  func wouldHaveFit(_ index: Int, after before: Int, room: Int? = nil) -> Bool {
    if room == nil { return setting.hasRoom(behind: setting.width(of: before), for: content(index)) }
    let line = content(index)
    var at = line.start
    var word = 0
    while at < line.end, reader.text[at] != 0x20 {
      if reader.text[at] & 0xC0 != 0x80 { word += 1 }
      at += 1
    }
    return Int(lines[before].width) + 1 + word <= reader.bodyWidth - (room ?? max(2, reader.bodyWidth / 16))
  }
}

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
  /// Labels of list items, alone on their lines, whose items have not come yet.
  private var apart: [Range<Int>] = []

  init(reader: LayoutReader) { self.reader = reader }

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
      if let label = ListLabel.alone(reader.text, content(index)) {
        apart.append(label)
        index += 1
        continue
      }
      labelItemsBefore()
      index = read(index)
    }
    labelItemsBefore()
    close()
    keepApart()
  }

  /// Labels without items stay text.
  private mutating func keepApart() {
    guard !apart.isEmpty else { return }
    close()
    for label in apart {
      let piece = Piece(start: Int32(label.lowerBound), end: Int32(label.upperBound))
      blocks.append(Block(kind: .paragraph, line: Int32(max(previous, 0)), pieces: [piece], label: nil))
    }
    apart.removeAll()
  }

  /// Cuts the last lines of a paragraph, as many as there are labels, where the line before them ends in a colon.
  private mutating func splitItems(_ count: Int) {
    guard let block = current, block.pieces.count > count, !block.pieces.contains(where: \.isRaised) else {
      return
    }
    let first = block.pieces.count - count
    guard LineText(reader.text, block.pieces[first - 1].range).last == 0x3A else { return }
    current?.pieces.removeSubrange(first...)
    close()
    for piece in block.pieces[first...] {
      blocks.append(Block(kind: .paragraph, line: block.line, pieces: [piece], label: nil))
    }
  }

  /// Labels that an extractor printed behind their items: as many paragraphs, the one before them ends in a colon.
  private mutating func labelItemsBefore() {
    guard apart.count > 1 else { return }
    splitItems(apart.count)
    let open = current == nil ? 0 : 1
    let first = blocks.count + open - apart.count
    guard first > 0, case let lead = blocks[first - 1], let last = lead.pieces.last,
      LineText(reader.text, last.range).last == 0x3A
    else { return }
    close()
    guard blocks[first...].allSatisfy({ $0.kind == .paragraph && $0.label == nil }) else { return }
    for (offset, label) in apart.enumerated() { blocks[first + offset].label = label }
    apart.removeAll()
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
    if !apart.isEmpty, motionHeadingEnd(index) != nil { keepApart() }
    if !apart.isEmpty, current?.label == nil || opensItem(index) {
      close()
      current = Block(kind: .paragraph, line: Int32(index), pieces: [], label: apart.removeFirst())
      add(index)
      previous = index
      return index + 1
    }
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
    add(index)
    previous = index
    return index + 1
  }

  /// True for a line that opens the next item of a list whose labels stand apart.
  private func opensItem(_ index: Int) -> Bool {
    let before = content(previous)
    return lines[index].gap > 0 || before.last == 0x3B || before.endsSentence || previous + 1 != index
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
    if let label = current?.label, current?.pieces.isEmpty == true, label.upperBound > start {
      start = reader.skipBlanks(label.upperBound, Int(line.end))
    }
    for marker in raised {
      let split =
        marker.column >= 0 ? offset(in: line, column: marker.column) : sentenceEnd(start, Int(line.end))
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
    if MotionPhrase.opensNumberedHeading(reader.text, line.start, line.end) { return true }
    if before.endsSentence, MotionPhrase.opensHeading(reader.text, line.start, line.end),
      motionHeadingEnd(index) != nil
    {
      return true
    }
    if line.opensLower || before.last == 0x2D || line.opensWithStop { return false }
    let ends = before.endsSentence || before.last == 0x3B
    let interrupted = index != previous + 1 || lines[index].page != lines[previous].page
    if lines[index].gap > 0, !interrupted { return ends || line.opensUpper || !before.endsWord }
    let fits = wouldHaveFit(index, after: previous)
    if ClosingWords.opensFormula(reader.text, line.start, line.end), ends { return true }
    if ends, interrupted { return fits || lines[index].gap > 0 && hasGaps && fits }
    if ends, fits { return true }
    if before.last == 0x2C, ClosingWords.opensFormula(reader.text, before.start, before.end) { return true }
    if ends, !hasGaps, isSectionHeading(index) { return true }
    // Lines of a table or a heading: short, and nothing ties them to the next one.
    return fits && !ends && line.opensUpper && lines[previous].width < Int32(reader.bodyWidth / 2)
      && before.last != 0x2C && !interrupted
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

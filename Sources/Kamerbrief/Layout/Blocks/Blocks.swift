/// Which lines of the body belong together: headings, paragraphs, list items.
///
/// Walks the lines of the body once and groups them. It is large, and asked for every line: never copied.
struct BlockBuilder: ~Copyable {
  private let settled: SettledLines
  var reader: LayoutReader { _read { yield settled.reader } }
  /// That of the reader, held for the same reason as there.
  private let text: [UInt8]
  var blocks: [Block] = []
  var current: Block?
  /// The last line of the body that was read.
  var previous = -1
  /// Markers that stood apart from their text and are not put in it yet.
  private(set) var raised: [(start: Int, end: Int, column: Int32)] = []
  /// The first line that was not yet looked at for raised markers.
  private var unseen = 0
  /// Width of the printed line that `previous` closes: an extractor can end a line behind a raised marker in it.
  var printed = 0
  /// Widths of lines as a reader sees them.
  let setting: LineSetting
  let noteNumbers: KeySet

  private init(_ settled: SettledLines) {
    self.settled = settled
    text = settled.reader.text
    noteNumbers = KeySet(settled.reader.notes.map(\.number))
    setting = LineSetting(reader: settled.reader)
    taken = [Bool](repeating: false, count: settled.reader.lines.count)
  }

  static func blocks(of lines: SettledLines) -> [Block] {
    var builder = BlockBuilder(lines)
    builder.build()
    return builder.blocks
  }

  /// The number of the last heading of a part that has one without a stop; 0 where none has.
  private(set) var lastHeadingNumber = 0
  /// The number of the last heading of a part; 0 where it has none that counts.
  private(set) var lastPart = 0
  /// The last item of a list that is a motion's heading; -1 where none was.
  private(set) var lastItem = -1
  /// The number of the last motion's heading that has one without a stop, as the rows of a table do; 0 where none has.
  private(set) var lastRow = 0
  /// The line behind labels that are too many for a list.
  private var labelsEnd = 0
  /// For each column of the last row of a table, the block that its cell is in; -1 for none.
  var lastCells: [Int] = []
  /// The next table, as an index.
  var table = 0
  /// Lines that are in a block, or wait for one.
  var taken: [Bool]
  var lines: [Line] { reader.lines }
  var hasGaps: Bool { reader.hasGaps }
  func content(_ index: Int) -> LineText { LineText(text, lines[index].range) }

  mutating func build() {
    var index = 0
    while index < lines.count {
      let line = lines[index]
      guard line.role == .body else {
        index += 1
        continue
      }
      if let next = readTable(index) {
        index = next
        continue
      }
      if line.traits.contains(.opensCells) {
        index = read(index)
        continue
      }
      if line.width <= 3, reader.isRowNumber(index) {
        index += 1
        continue
      }
      if let next = readRestOfRow(index) {
        index = next
        continue
      }
      if line.width <= 3, let number = numberOfRow(index),
        let next = readRowNumber(index, number) ?? readMarkerAbove(index, number)
      {
        index = next
        continue
      }
      if line.width <= 9, line.contents.contains(.number), previous >= 0, line.gap == 0 || !hasGaps,
        !reader.notes.isEmpty, isRaised(index)
      {
        if !putBackAbove(index) {
          raised.append((Int(line.start), Int(line.end), -1))
          taken[index] = true
        }
        index += 1
        continue
      }
      if line.width == 1, partsMarkers(index) {
        add(index)
        index += 1
        continue
      }
      if line.width <= 2, givesLabelBack(index) {
        index += 1
        continue
      }
      let isAnnounced = previous >= 0 && content(previous).last == 0x3A
      let label = reader.loneLabel(index)
      if line.width <= 6, line.opening.contains(.listLabel),
        let next = readHeadingNumber(index, label) ?? readItemSign(index, label)
      {
        index = next
        continue
      }
      if isAnnounced || label != nil, let next = readLabels(index, label, isAnnounced: isAnnounced) {
        index = next
        continue
      }
      index = read(index)
    }
    takeRaised(before: lines.count)
    close()
    numberRows()
    takeLeft()
    numberUnstopped()
    settleRequests()
    settlePlaces()
    settleSubheadings()
    settleCells()
  }

  /// Labels of list items that an extractor printed apart from their texts: "•", "•", and then both items.
  /// - Parameter label: the label that is the whole line.
  /// - Returns: the line to go on with, or nil where there is no such list.
  private mutating func readLabels(_ index: Int, _ label: Range<Int>?, isAnnounced: Bool) -> Int? {
    var list = isAnnounced ? LabelColumn(self, announcedFrom: index) : nil
    if list == nil, index >= labelsEnd, let label {
      let run = LabelColumn.Run(self, label, at: index)
      if run.isTooLong {
        labelsEnd = run.behind ?? lines.count
      } else {
        list = LabelColumn(self, run, behind: previous)
      }
    }
    guard let list else { return nil }
    for item in list.items {
      close()
      taken[item.labelLine] = true
      current = Block(kind: .paragraph, line: Int32(item.labelLine), pieces: [], label: item.label)
      for line in item.lines { add(line) }
      previous = item.lines[item.lines.count - 1]
    }
    // Labels behind the last item end the list.
    if list.next > previous + 1 { close() }
    return list.next
  }

  /// The sign of a list's last item, which an extractor printed behind the item: the other items have it before their
  /// words, and the list ends here.
  private mutating func givesLabelBack(_ index: Int) -> Bool {
    guard let label = blocks.last?.label, previous == index - 1, current?.kind == .paragraph,
      current?.label == nil, isLastSign(index, as: label)
    else { return false }
    let sign = lines[index].range
    current?.label = sign
    taken[index] = true
    close()
    previous = index
    return true
  }

  /// The number of a motion's heading on a line of its own: "2." and "Motie van het lid …" below it.
  private mutating func readHeadingNumber(_ index: Int, _ label: Range<Int>?) -> Int? {
    let part = HeadingNumber.alone(reader.text, lines[index].range)
    guard content(index).opensDigit, let label = part ?? label, standsAboveBody(index),
      lines[index + 1].page == lines[index].page
    else { return nil }
    let opensMotion = lines[index + 1].traits.contains(.opensMotion)
    // "2." and below it "Middelbaar beroepsonderwijs", which a motion's heading follows, or which counts on.
    let isOfPart =
      part != nil || countsParts(label) || precedesMotion(index + 1) || opensParts(index, label)
    guard opensMotion || isOfPart, HeadingNumber.range(reader.text, lines[index + 1].range) == nil else {
      return nil
    }
    if let end = motionHeadingEnd(index + 1) {
      taken[index] = true
      return heading(.motionHeading, index + 1, end, label: label)
    }
    guard isOfPart, isSectionHeading(index + 1, numberAbove: true) else { return nil }
    var end = index + 1
    if let second = nextBody(end), isSecondHeadingLine(second, after: end, numberAbove: true) { end = second }
    heading(.sectionHeading, index + 1, end, label: label)
    taken[index] = true
    return end + 1
  }

  /// "-" alone, and below it a motion's heading with its answer.
  private mutating func readItemSign(_ index: Int, _ label: Range<Int>?) -> Int? {
    guard let label, standsAboveBody(index), lines[index + 1].traits.contains(.opensMotion)
    else { return nil }
    if var runIn = runIn(index + 1) {
      runIn.label = label
      taken[index] = true
      return read(runIn, from: index + 1)
    }
    guard let end = answeredEnd(index + 1) ?? endApart(index + 1, below: index) else { return nil }
    taken[index] = true
    lastItem = index + 1
    return read(RunIn(label: label, line: end, end: content(end).end), from: index + 1)
  }

  /// Reads a heading, and opens the paragraph that follows it on its last line.
  private mutating func read(_ runIn: RunIn, from index: Int) -> Int {
    heading(.motionHeading, index, runIn.line, label: runIn.label, upTo: runIn.end)
    guard runIn.end < Int(lines[runIn.line].end) else { return runIn.line + 1 }
    current = Block(kind: .paragraph, line: Int32(runIn.line), pieces: [], label: nil)
    printed = setting.width(of: runIn.line)
    add(runIn.line, from: reader.skipBlanks(runIn.end, Int(lines[runIn.line].end)))
    return runIn.line + 1
  }

  /// True where the next line is one of the body.
  private func standsAboveBody(_ index: Int) -> Bool {
    index + 1 < lines.count && lines[index + 1].role == .body
  }

  private func precedesMotion(_ index: Int) -> Bool {
    guard let next = nextBody(index), lines[next].traits.contains(.opensMotion) else { return false }
    return motionHeadingEnd(next) != nil
  }

  mutating func close() {
    if !raised.isEmpty {
      if current == nil {
        current = blocks.popLast() ?? Block(kind: .paragraph, line: 0, pieces: [], label: nil)
      }
      for marker in raised {
        current?.pieces.append(Piece(start: Int32(marker.start), end: Int32(marker.end), isRaised: true))
      }
      raised.removeAll(keepingCapacity: true)
    }
    if let current { blocks.append(current) }
    current = nil
  }

  /// Reads one line, or all lines of a heading; returns the next index.
  private mutating func read(_ index: Int) -> Int {
    let opening = opening(of: index)
    switch opening {
    case .runIn(let runIn):
      return read(runIn, from: index)
    case .item(let item):
      lastItem = index
      return read(item, from: index)
    case .motionHeading(let end):
      return heading(.motionHeading, index, end, label: numberInside(index, end))
    case .wideHeading(let end):
      heading(.motionHeading, index, end)
      return end + 1
    case .sectionHeading(let end):
      heading(.sectionHeading, index, end)
      return end + 1
    case .paragraph: openParagraph(index)
    case nil: break
    }
    let width = setting.width(of: index)
    printed =
      opening == nil && index == previous + 1 && printed + width <= setting.full ? printed + width : width
    add(index)
    previous = index
    return index + 1
  }

  private mutating func openParagraph(_ index: Int) {
    // A raised marker above a line with the gap it left is that line's.
    var waiting: [(start: Int, end: Int, column: Int32)] = []
    if !raised.isEmpty, gapBeforeStop(Int(lines[index].start), Int(lines[index].end)) != nil {
      swap(&waiting, &raised)
    }
    close()
    raised = waiting
    var block = Block(kind: .paragraph, line: Int32(index), pieces: [], label: nil)
    block.label = reader.listLabel(index)
    current = block
  }

  /// - Returns: the line behind it: the heading of a row can have more cells than the motion's.
  @discardableResult
  mutating func heading(
    _ kind: Block.Kind, _ first: Int, _ last: Int, label: Range<Int>? = nil, upTo end: Int? = nil
  ) -> Int {
    close()
    var block = Block(kind: kind, line: Int32(first), pieces: [], label: nil)
    block.label = label ?? number(of: kind, first)
    if kind == .sectionHeading, let label = block.label {
      lastPart = number(label.lowerBound, label.upperBound)
    }
    if kind == .sectionHeading, let label = block.label, Ascii.isDigit(reader.text[label.upperBound - 1]) {
      lastHeadingNumber = reader.value(label.lowerBound, label.upperBound)
    }
    if kind == .motionHeading, let label = block.label, Ascii.isDigit(reader.text[label.upperBound - 1]) {
      lastRow = reader.value(label.lowerBound, label.upperBound)
    }
    current = block
    if kind == .motionHeading, end == nil, let cells = rowCells(first, last, label: block.label) {
      return readCells(cells, from: first)
    }
    for index in first...last where lines[index].role == .body {
      if block.label == lines[index].range {
        taken[index] = true
        continue
      }
      add(index, upTo: index == last ? end : nil)
    }
    close()
    previous = last
    return last + 1
  }

  /// Notes the raised markers before a line: they belong to it, whoever reads it and whatever was passed over.
  @inline(__always)
  private mutating func takeRaised(before index: Int) {
    while unseen < index {
      if lines[unseen].role == .raisedMarker { takeRaised(unseen) }
      unseen += 1
    }
  }

  private mutating func takeRaised(_ marker: Int) {
    raised.append((Int(lines[marker].start), Int(lines[marker].end), lines[marker].column))
  }

  /// Lines that none of the steps took are paragraphs: a table, a list or a heading may end otherwise than it opened.
  private mutating func takeLeft() {
    let left = lines.indices.filter { lines[$0].role == .body && !taken[$0] }
    guard !left.isEmpty else { return }
    // Each before the first block that opens behind it: those of a table need not come in the order of lines.
    var all: [Block] = []
    all.reserveCapacity(blocks.count + left.count)
    var next = 0
    func take(before line: Int) {
      while next < left.count, left[next] < line {
        let piece = Piece(start: lines[left[next]].start, end: lines[left[next]].end)
        all.append(Block(kind: .paragraph, line: Int32(left[next]), pieces: [piece], label: nil))
        next += 1
      }
    }
    for block in blocks {
      take(before: Int(block.line))
      all.append(block)
    }
    take(before: lines.count)
    blocks = all
  }

  /// Adds a line's text, or a part of it, to the block, with raised markers put where they belong.
  mutating func add(_ index: Int, from first: Int? = nil, upTo last: Int? = nil) {
    takeRaised(before: index)
    taken[index] = true
    let end = last ?? Int(lines[index].end)
    var start = first ?? Int(lines[index].start)
    if let label = current?.label, current?.pieces.isEmpty == true, label.lowerBound >= start,
      label.upperBound <= end
    {
      start = reader.skipBlanks(label.upperBound, end)
    }
    if !raised.isEmpty { start = putRaised(in: index, start, end) }
    if current?.pieces.isEmpty == true { current?.pieces.reserveCapacity(8) }
    if start < end { current?.pieces.append(Piece(start: Int32(start), end: Int32(end))) }
  }

  /// Puts the raised markers where they belong in a part of a line, with the text before each.
  /// - Returns: where the text behind the last of them starts.
  private mutating func putRaised(in index: Int, _ first: Int, _ end: Int) -> Int {
    var line = lines[index]
    line.end = Int32(end)
    var start = first
    var place = LinePlace(at: Int(line.start), column: line.column)
    for marker in raised {
      if let gap = gapBeforeStop(start, end) {
        current?.pieces.append(Piece(start: Int32(start), end: Int32(gap)))
        current?.pieces.append(Piece(start: Int32(marker.start), end: Int32(marker.end), isRaised: true))
        start = gap + 1
        continue
      }
      let split =
        marker.column >= 0
        ? wordEnd(in: line, column: marker.column, &place)
        : content(index).opensWithStop || isCutBehindMarker(index)
          ? nil : sentenceEnd(start, end)
      if let split, split > start, split <= end {
        current?.pieces.append(Piece(start: Int32(start), end: Int32(split)))
        start = split
      }
      current?.pieces.append(Piece(start: Int32(marker.start), end: Int32(marker.end), isRaised: true))
    }
    raised.removeAll(keepingCapacity: true)
    return start
  }
}

/// A list whose labels an extractor printed on lines of their own: each before its text, all before the first one, or
/// some of them behind it.
struct LabelColumn {
  struct Item {
    /// Bytes of the label.
    var label: Range<Int>
    /// The line the label stands on.
    var labelLine: Int
    var lines: [Int]
  }
  private(set) var items: [Item] = []
  /// The line behind the texts that are certain.
  private(set) var next = 0

  /// Lines that one item may fill.
  private static let longestItem = 12
  private static let longestList = 40

  // MARK: Labels that come first

  /// Lines with nothing but a label, one below the other.
  struct Run {
    fileprivate let first: Item
    fileprivate var others: [Item] = []
    /// The first line behind them, if there is one.
    fileprivate(set) var behind: Int?
    /// True where more labels follow: no list has so many.
    fileprivate(set) var isTooLong = false

    /// - Parameter label: that of the first line.
    init(_ builder: borrowing BlockBuilder, _ label: Range<Int>, at index: Int) {
      first = Item(label: label, labelLine: index, lines: [])
      behind = builder.nextBody(index)
      while let line = behind, let label = builder.reader.loneLabel(line) {
        guard others.count + 1 < LabelColumn.longestList else {
          isTooLong = true
          return
        }
        others.append(Item(label: label, labelLine: line, lines: []))
        behind = builder.nextBody(line)
      }
    }
  }

  init?(_ builder: borrowing BlockBuilder, _ run: Run, behind previous: Int) {
    guard let first = run.behind, Self.isList(run, builder.reader, previous) || Self.goesOn(run, builder)
    else {
      return nil
    }
    var labels = [run.first] + run.others
    if labels.count == 1 {
      // The item goes on as any paragraph does.
      labels[0].lines = [first]
      items = labels
      next = first + 1
      return
    }
    let isAnnounced = previous >= 0 && builder.reader.lineText(previous).last == 0x3A
    guard take(labels, from: first, builder, isAnnounced) else { return nil }
  }

  /// Takes as many texts as there are labels from the lines behind them; all but the last end as items of a list do.
  private mutating func take(
    _ labels: [Item], from first: Int, _ builder: borrowing BlockBuilder, _ isAnnounced: Bool
  ) -> Bool {
    var line = first
    var lines: [Int] = []
    while true {
      // Labels of texts that the page's end keeps away: what is there is the list.
      if lines.isEmpty, !items.isEmpty, builder.reader.lines[line].traits.contains(.opensMotion),
        builder.motionHeadingEnd(line) != nil
      {
        return true
      }
      lines.append(line)
      let content = builder.reader.lineText(line)
      let isLast = items.count == labels.count - 1
      let isClosed = Self.endsInSemicolon(content)
      if isClosed || isLast || content.endsSentence && !goesOn(line, builder) {
        // A sentence that opens with a capital is the paragraph that follows, unless a colon stands before all labels.
        if !isLast, !isClosed, !isAnnounced, builder.reader.lineText(lines[0]).opensUpper { return false }
        var item = labels[items.count]
        item.lines = lines
        items.append(item)
        lines = []
        next = line + 1
        if isLast { return true }
      }
      guard lines.count < Self.longestItem, let following = builder.nextBody(line) else { return false }
      line = following
    }
  }

  /// A semicolon at a line's end, maybe with a marker behind it: "…; 5", "…;[5]".
  private static func endsInSemicolon(_ line: LineText) -> Bool {
    var at = line.end
    while at > line.start, line.end - at < 5, isMarkers(line.text[at - 1]) { at -= 1 }
    return at > line.start && line.text[at - 1] == 0x3B
  }

  private static func isMarkers(_ byte: UInt8) -> Bool {
    Ascii.isDigit(byte) || byte == 0x20 || byte == 0x5B || byte == 0x5D
  }

  /// An item of several sentences: blank lines part items, and none stands here.
  private func goesOn(_ line: Int, _ builder: borrowing BlockBuilder) -> Bool {
    guard builder.hasGaps, let next = builder.nextBody(line) else { return false }
    return next == line + 1 && builder.lines[next].gap == 0
      && builder.lines[next].page == builder.lines[line].page
  }

  /// A number or a letter alone is a label only where a list is announced or goes on.
  private static func isList(_ run: Run, _ reader: LayoutReader, _ previous: Int) -> Bool {
    let sign = reader.text[run.first.label.lowerBound]
    if !Ascii.isDigit(sign), !Ascii.isLetter(sign) { return true }
    guard previous >= 0 else { return false }
    let before = reader.lineText(previous)
    if before.last == 0x3B || before.last == 0x3A { return true }
    return !run.others.isEmpty && before.endsSentence
  }

  /// "2." behind the paragraphs of an item "1.": the list goes on.
  private static func goesOn(_ run: Run, _ builder: borrowing BlockBuilder) -> Bool {
    guard run.others.isEmpty, let number = value(run.first.label, builder) else { return false }
    if let kind = builder.current?.kind, kind != .paragraph { return false }
    if let label = builder.current?.label { return value(label, builder) == number - 1 }
    // Not further back, as the list of all blocks is long.
    for index in builder.blocks.indices.suffix(longestItem).reversed() {
      guard builder.blocks[index].kind == .paragraph else { return false }
      if let label = builder.blocks[index].label { return value(label, builder) == number - 1 }
    }
    return false
  }

  /// The number in a label; nil for another label.
  private static func value(_ label: Range<Int>, _ builder: borrowing BlockBuilder) -> Int? {
    let text = builder.reader.text
    var end = label.lowerBound
    while end < label.upperBound, Ascii.isDigit(text[end]) { end += 1 }
    return end > label.lowerBound ? Ascii.number(text, label.lowerBound, end) : nil
  }

  // MARK: Labels anywhere

  /// A list that a colon announces, some of whose items have their label before them and some elsewhere in the list:
  /// as many labels as items that lack one, in the same order.
  init?(_ builder: borrowing BlockBuilder, announcedFrom first: Int) {
    var labels: [Item] = []
    var lacking: [Int] = []
    var isOpen = false
    var line: Int? = first
    var steps = 0
    while let at = line, steps < Self.longestList {
      steps += 1
      let content = builder.reader.lineText(at)
      if let label = builder.reader.loneLabel(at) {
        guard !isOpen else { return nil }
        labels.append(Item(label: label, labelLine: at, lines: []))
      } else {
        if !isOpen {
          // A list is complete where its last item stops and no label is wanted any more.
          if let last = items.last?.lines.last, !Self.endsInSemicolon(builder.reader.lineText(last)),
            labels.count == lacking.count
          {
            break
          }
          guard let item = Self.item(builder.reader, at) else { return nil }
          if item.label.isEmpty { lacking.append(items.count) }
          items.append(item)
        } else {
          items[items.count - 1].lines.append(at)
        }
        isOpen = !Self.endsInSemicolon(content) && !content.endsSentence
        guard content.last != 0x3A, items[items.count - 1].lines.count < Self.longestItem else { return nil }
      }
      next = at + 1
      line = builder.nextBody(at)
    }
    guard !labels.isEmpty, labels.count == lacking.count, !isOpen else { return nil }
    // Sentences can be the paragraph before the list, unless all labels stand behind them.
    let isPlain = lacking.allSatisfy { builder.reader.lineText(items[$0].lines[0]).opensLower }
    guard isPlain || labels.count > 1 && items.allSatisfy({ $0.lines[0] < labels[0].labelLine }) else {
      return nil
    }
    for (label, place) in zip(labels, lacking) {
      items[place].label = label.label
      items[place].labelLine = label.labelLine
    }
  }

  /// The item that a line opens: with its label, or in lower case without one.
  private static func item(_ reader: LayoutReader, _ at: Int) -> Item? {
    if let label = reader.listLabel(at) {
      return Item(label: label, labelLine: at, lines: [at])
    }
    let content = reader.lineText(at)
    guard content.opensLower || content.opensUpper,
      !MotionPhrase.opensHeading(reader.text, content.start, content.end)
    else { return nil }
    return Item(label: at..<at, labelLine: at, lines: [at])
  }
}

/// A list whose labels an extractor printed on lines of their own, each before its text or all before the first one.
struct LabelColumn {
  struct Item {
    /// Index in ``labels``.
    var label: Int
    var lines: [Int]
  }
  private(set) var labels: [(line: Int, range: Range<Int>)] = []
  private(set) var items: [Item] = []
  /// The line behind the texts that are certain.
  private(set) var next = 0

  /// Lines that one item may fill.
  private static let longestItem = 12
  private static let longestList = 40

  init?(_ builder: BlockBuilder, from index: Int, behind previous: Int) {
    let reader = builder.reader
    var at: Int? = index
    while let line = at, labels.count < Self.longestList,
      let label = ListLabel.alone(reader.text, reader.lineText(line))
    {
      labels.append((line, label))
      at = builder.nextBody(line)
    }
    guard let first = at, isList(reader, previous) else { return nil }
    if labels.count == 1 {
      // The item goes on as any paragraph does.
      items = [Item(label: 0, lines: [first])]
      next = first + 1
      return
    }
    // The texts follow, or they precede, announced by a colon.
    if items(from: first, builder) { return }
    items = []
    guard itemsBefore(previous, builder) else { return nil }
    next = first
  }

  /// Takes as many texts as there are labels from the lines behind them; all but the last end as items of a list do.
  private mutating func items(from first: Int, _ builder: BlockBuilder) -> Bool {
    let reader = builder.reader
    var line = first
    var lines: [Int] = []
    while true {
      lines.append(line)
      let content = reader.lineText(line)
      let isLast = items.count == labels.count - 1
      if content.last == 0x3B || content.endsSentence || isLast {
        // A sentence that opens with a capital is the paragraph that follows.
        if !isLast, content.last != 0x3B, reader.lineText(lines[0]).opensUpper { return false }
        items.append(Item(label: items.count, lines: lines))
        lines = []
        next = line + 1
        if isLast { return true }
      }
      guard lines.count < Self.longestItem, let following = builder.nextBody(line) else { return false }
      line = following
    }
  }

  /// The same with the lines before the labels, back to the colon that announces the list.
  private mutating func itemsBefore(_ previous: Int, _ builder: BlockBuilder) -> Bool {
    let reader = builder.reader
    var lines: [Int] = []
    var at: Int? = previous
    while let line = at, line >= 0, lines.count < Self.longestItem * labels.count {
      let content = reader.lineText(line)
      if content.last == 0x3A {
        for line in lines.reversed() {
          let opens = items.isEmpty || closes(reader.lineText(items[items.count - 1].lines.last!))
          if opens {
            items.append(Item(label: items.count, lines: [line]))
          } else {
            items[items.count - 1].lines.append(line)
          }
        }
        return items.count == labels.count
      }
      lines.append(line)
      at = builder.previousBody(line)
    }
    return false
  }

  private func closes(_ line: LineText) -> Bool { line.last == 0x3B || line.endsSentence }

  /// A number or a letter alone is a label only where a list is announced or goes on.
  private func isList(_ reader: LayoutReader, _ previous: Int) -> Bool {
    guard let first = labels.first else { return false }
    if !Ascii.isDigit(reader.text[first.range.lowerBound]),
      !Ascii.isLetter(reader.text[first.range.lowerBound])
    {
      return true
    }
    guard previous >= 0 else { return false }
    let before = reader.lineText(previous)
    if before.last == 0x3B || before.last == 0x3A { return true }
    return before.endsSentence && labels.count > 1
  }
}

/// Rows whose motion's cell has its topic and no more: "3 Snellere afhandeling van", "mijnbouwschade", "Dassen en Grinwis Kamerstuk
/// 29628,", "nr. 1209", below "Nr. Onderwerp Indieners Kamerstuk Status". The names of the columns say what the cells hold; who moved
/// it or its paper tells where they are, and the numbers count.
struct TopicRows {
  /// The names of the columns above, as an index of ``LayoutReader/heads``.
  private var heads: Int?
  /// The number of the last row.
  private var last = 0
  /// The line on which its answer opens.
  private var answer = -1
  /// Lines that could open a row and open none, since the last one.
  private var failures = 0

  /// Such lines below the same names at most: then the rows are of another kind.
  private static let mostFailures = 30
  /// Rows between two that could not be read at most.
  private static let mostSkipped = 2
  /// Lines of a topic at most.
  private static let mostLines = 5

  /// The cells of the row that a line opens; with the number that follows the last one's where the rows have any.
  mutating func cells(_ reader: LayoutReader, _ first: Int) -> RowCells? {
    let line = reader.lineText(first)
    guard line.opensDigit || line.opensUpper, let heads = reader.headsIndex(at: first) else { return nil }
    if heads != self.heads { (self.heads, failures) = (heads, 0) }
    var kinds = reader.heads[heads].kinds[...]
    guard reader.heads[heads].sayMotions, failures < Self.mostFailures, kinds.last == .answer, first > answer
    else { return nil }
    var start = line.start
    var number = 0
    if kinds.first == .number {
      let end = line.digitsEnd
      guard (1...3).contains(end - line.start),
        end == line.end || line.text[end] == 0x20 || line.text[end] == 0x2E
      else { return nil }
      number = reader.value(line.start, end)
      guard number == 1 || number > last && number <= last + Self.mostSkipped + 1 else { return nil }
      start = end < line.end && line.text[end] == 0x2E ? end + 1 : end
      kinds.removeFirst()
    } else {
      // Nothing else than a paper tells a row from an answer's sentence.
      guard kinds.contains(.paper), reader.isClosed(above: first) else { return nil }
    }
    guard let cells = Self.cells(reader, kinds, from: first, at: start) else {
      failures += 1
      return nil
    }
    (last, failures) = (number, 0)
    answer = reader.place(behind: cells)?.line ?? cells.line
    return cells
  }

  private static func cells(
    _ reader: LayoutReader, _ kinds: ArraySlice<ColumnKind>, from first: Int, at start: Int
  ) -> RowCells? {
    guard let column = kinds.firstIndex(of: .motion),
      let leads = reader.readCells(kinds[..<column], from: first, at: start),
      let motion = reader.place(behind: leads),
      case let opening = LineText(reader.text, motion.at..<Int(reader.lines[motion.line].end)),
      opening.opensUpper, !opening.opens("kamerstuk"), !reader.namesMotion(opening)
    else { return nil }
    let behind = kinds[(column + 1)...].prefix { $0.isOfHeading }
    guard let further = further(reader, behind, motion) else { return nil }
    var cells = further
    cells.first = first
    cells.starts = leads.starts + [(.motion, motion.at)] + further.starts
    return cells
  }

  /// The first cells behind a topic that are whole, before a sentence ends.
  private static func further(
    _ reader: LayoutReader, _ kinds: ArraySlice<ColumnKind>, _ motion: (line: Int, at: Int)
  ) -> RowCells? {
    guard let kind = kinds.first else { return nil }
    var line: Int? = motion.line
    for _ in 0..<mostLines {
      guard let index = line else { return nil }
      let content = reader.lineText(index)
      // Above a motion that says that it is one stands a cell of another row.
      guard index == motion.line || !reader.namesMotion(content) else { return nil }
      var at = index == motion.line ? reader.nextWord(motion.at, content.end) : content.start
      while at < content.end {
        let word = LineText(reader.text, at..<content.end)
        // Names alone are told from the topic's words by the line that they open.
        if kind == .submitter
          ? word.opensUpper && (kinds.count > 1 || at == content.start)
          : word.opensDigit || word.opens("kamerstuk"),
          let cells = reader.readCells(kinds, from: index, at: at)
        {
          if closes(reader, cells) { return cells }
          if let shorter = withoutLastName(reader, cells), closes(reader, shorter) { return shorter }
        }
        at = reader.nextWord(at, content.end)
      }
      guard !content.endsSentence else { return nil }
      line = reader.nextOfTable(index)
    }
    return nil
  }

  /// "Boswijk" before "Hieraan wordt uitvoering gegeven": the last of the names is the answer's first word.
  private static func withoutLastName(_ reader: LayoutReader, _ cells: RowCells) -> RowCells? {
    guard let cell = cells.starts.last, cell.kind == .submitter else { return nil }
    let floor = max(cell.at, Int(reader.lines[cells.line].start))
    var end = cells.end
    while end > floor, reader.text[end - 1] != 0x20 { end -= 1 }
    while end > floor, reader.text[end - 1] == 0x20 { end -= 1 }
    guard end > floor else { return nil }
    var shorter = cells
    shorter.end = end
    return shorter
  }

  /// True where the answer can follow.
  private static func closes(_ reader: LayoutReader, _ cells: RowCells) -> Bool {
    guard let place = reader.place(behind: cells) else { return true }
    let rest = LineText(reader.text, place.at..<Int(reader.lines[place.line].end))
    return rest.opensUpper || rest.opensDigit
  }
}

extension LayoutReader {
  /// True where a motion opens and says so.
  fileprivate func namesMotion(_ line: LineText) -> Bool {
    line.opensUpper && MotionPhrase.headingNoun(text, line.start, line.end) != nil
  }

  /// Where the next word starts.
  fileprivate func nextWord(_ at: Int, _ end: Int) -> Int {
    skipBlanks(UTF8Scan.blank(in: text, at, end), end)
  }

  /// True where no sentence goes on over a line's start.
  fileprivate func isClosed(above index: Int) -> Bool {
    guard index > 0, lines[index - 1].role == .body else { return true }
    let before = lineText(index - 1)
    return before.endsSentence || lines[index - 1].width <= Self.shortCell && !before.endsJoint
  }

  /// Scalars of an answer's cell without a stop at most: "Deels afgerond".
  private static let shortCell: Int32 = 20
}

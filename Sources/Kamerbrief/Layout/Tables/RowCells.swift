/// The cells of a row that an extractor printed one after the other, told apart by the names of the columns and by what they hold.
struct RowCells: Sendable {
  /// The line that the row opens with.
  var first: Int
  /// Where each cell of the motion's heading begins, as bytes of the text, in order.
  var starts: [(kind: ColumnKind, at: Int)] = []
  /// The last line of the cells, and the first byte behind them.
  var line: Int
  var end: Int

  /// True where they are all that the heading has.
  var isWhole: Bool { starts.contains { $0.kind == .motion } }

  /// No cell yet: the first one begins at a place of a line.
  init(from line: Int, at place: Int) {
    first = line
    self.line = line
    end = place
  }
}

extension LayoutReader {
  /// Lines of a cell with names, a paper or a date at most.
  static let mostLines = 5

  /// Reads cells of some kinds, one behind the other, from a place of a line on.
  /// - Returns: where each begins, and where the last ends; nil where one of them is missing.
  func readCells(_ kinds: ArraySlice<ColumnKind>, from line: Int, at place: Int, people: [[UInt8]] = [])
    -> RowCells?
  {
    var cells = RowCells(from: line, at: place)
    for kind in kinds { guard read(kind, &cells, people: people) else { return nil } }
    return cells
  }

  /// Reads a further cell of a kind.
  func read(_ kind: ColumnKind, _ cells: inout RowCells, people: [[UInt8]] = []) -> Bool {
    guard let place = place(behind: cells), let end = cellEnd(kind, from: place, people: people) else {
      return false
    }
    cells.starts.append((kind, place.at))
    cells.line = end.line
    cells.end = end.at
    return true
  }

  /// Where the cell begins that follows: behind a blank, or on the next line.
  func place(behind cells: RowCells) -> (line: Int, at: Int)? {
    let at = skipBlanks(cells.end, Int(lines[cells.line].end))
    if at < Int(lines[cells.line].end) { return (cells.line, at) }
    return nextOfTable(cells.line).map { ($0, Int(lines[$0].start)) }
  }

  /// The next line of the body, on the same page.
  func nextOfTable(_ index: Int) -> Int? {
    let next = index + 1
    guard next < lines.count, lines[next].role == .body, lines[next].page == lines[index].page else {
      return nil
    }
    return next
  }

  /// Where the cell of a kind ends that begins at a place.
  private func cellEnd(_ kind: ColumnKind, from place: (line: Int, at: Int), people: [[UInt8]])
    -> (line: Int, at: Int)?
  {
    var cell = cellText(place.line, through: place.line, from: place.at)
    var line = place.line
    var best: (line: Int, at: Int)?
    for _ in 0..<Self.mostLines {
      if kind == .submitter, isCutInNames(cell.bytes) {
        // The next line belongs to it.
      } else if let end = Self.end(of: kind, cell.bytes, people: people) {
        best = cell.place(behind: end)
        if end < cell.bytes.count || !goesOn(kind, line) { return best }
      } else if best != nil {
        return best
      }
      guard let next = nextOfTable(line), lines[next].width <= 60 else { break }
      cell.append(text, next, lines[next].range)
      line = next
    }
    return best
  }

  /// "(GroenLinks-", "Inge van Dijk en": names that their line cuts.
  private func isCutInNames(_ text: [UInt8]) -> Bool {
    let line = LineText(text, 0..<text.count)
    return line.last == 0x2C || line.endsJoint || OpenBrackets(in: text, 0..<text.count).depth > 0
  }

  /// True where the next line can belong to what ends its line: further names, or the year of a date.
  private func goesOn(_ kind: ColumnKind, _ line: Int) -> Bool {
    guard let next = nextOfTable(line) else { return false }
    let below = lineText(next)
    if kind == .date { return below.opensDigit }
    // "c.s.", "en Piri", "van Dijk": the next cell opens with a capital.
    return kind == .submitter && (below.first == 0x28 || below.opensLower)
  }

  /// Where what a cell of a kind holds ends in a text; nil where it opens with something else.
  static func end(of kind: ColumnKind, _ text: [UInt8], people: [[UInt8]] = []) -> Int? {
    switch kind {
    case .date: return DateGrammar.date(in: text, 0, text.count)?.end
    case .paper:
      var digits = 0
      if LineText(text, 0..<text.count).opens("kamerstuk") {
        digits = UTF8Scan.digit(in: text, 0, text.count)
        guard digits <= 16 else { return nil }
      }
      guard digits < text.count, Ascii.isDigit(text[digits]),
        let match = PaperGrammar.paper(in: text, floor: 0, digits, text.count, noun: .none),
        match.ids.first?.hasNumber == true, match.end == text.count || text[match.end] == 0x20
      else { return nil }
      return match.end
    case .submitter: return namesEnd(text, people)
    default: return nil
    }
  }

  /// Where the names end that a text opens with; those of the motion's own words where it has them.
  private static func namesEnd(_ text: [UInt8], _ people: [[UInt8]]) -> Int? {
    let lead = MotionPhrase.roleOfMembers(text, 0, text.count) ?? 0
    var end: Int
    if people.isEmpty {
      guard let list = NameGrammar.list(in: text, lead, text.count, plural: true) else { return nil }
      end = list.end
    } else {
      var at = lead
      for (order, name) in people.enumerated() {
        if order > 0 {
          at = NameGrammar.skip(text, at, text.count)
          let rest = LineText(text, at..<text.count)
          if rest.opens("en ") { at += 3 } else if rest.opens(",") || rest.opens("/") { at += 1 }
          at = NameGrammar.skip(text, at, text.count)
        }
        guard at + name.count <= text.count, text[at..<at + name.count].elementsEqual(name) else {
          return nil
        }
        at += name.count
        at = party(text, at)
      }
      end = at
      if let behind = NameGrammar.coSign(text, NameGrammar.skip(text, at, text.count), text.count) {
        end = behind
      }
    }
    end = party(text, end)
    // A name that its line cuts goes on.
    let rest = LineText(text, 0..<end)
    guard end == text.count || text[end] == 0x20, !rest.endsHyphen,
      end == text.count || LineText(text, end..<text.count).opens(" en") == false
    else { return nil }
    return end
  }

  /// Behind a party in brackets.
  private static func party(_ text: [UInt8], _ at: Int) -> Int {
    let bracket = NameGrammar.skip(text, at, text.count)
    guard bracket < text.count, text[bracket] == 0x28,
      let close = NameGrammar.partyEnd(text, bracket + 1, text.count)
    else { return at }
    return close + 1
  }
}

extension BlockBuilder {
  /// The cells that the heading of a row consists of, which opens at `first` and ends at `last` at least, where more than the
  /// motion's are known.
  func rowCells(_ first: Int, _ last: Int, label: Range<Int>?) -> RowCells? {
    var kinds = reader.columns(at: first).filter { $0 != .number }[...]
    var cells = RowCells(from: first, at: Int(lines[first].start))
    if let label, label.lowerBound >= cells.end { cells.end = label.upperBound }
    if lines[first].traits.contains(.opensCells) {
      cells = reader.cellsBeforeMotion(first)
      if cells.isWhole { return cells }
      kinds = kinds.firstIndex(of: .motion).map { kinds[$0...] } ?? [.motion]
    } else {
      guard let motion = kinds.firstIndex(of: .motion), kinds.count(where: \.isOfHeading) > 1 else {
        return nil
      }
      for kind in kinds[..<motion] { guard reader.read(kind, &cells) else { return nil } }
      kinds = kinds[motion...]
    }
    guard let motion = reader.place(behind: cells) else { return nil }
    cells.starts.append((.motion, motion.at))
    (cells.line, cells.end) = (last, Int(lines[last].end))
    let behind = kinds.dropFirst().prefix { $0.isOfHeading }
    guard !behind.isEmpty else { return cells }
    let people = behind.contains(.submitter) ? self.people(motion, through: last) : []
    // What the motion's own words or a paper prove can also stand below lines that a heading would not reach.
    let reach = behind.contains(.paper) || !people.isEmpty ? Self.mostFurther : 1
    var at = motion.line + 1
    while at <= last + reach, at < lines.count, lines[at].page == lines[last].page {
      defer { at += 1 }
      guard lines[at].role == .body,
        Letters.isUpper(reader.text, Int(lines[at].start), Int(lines[at].end)) || content(at).opensDigit
          || content(at).opens("het ") || content(at).opens("de ")
      else { continue }
      if let rest = reader.readCells(behind, from: at, at: Int(lines[at].start), people: people),
        rest.line >= last
      {
        cells.starts += rest.starts
        (cells.line, cells.end) = (rest.line, rest.end)
        return cells
      }
    }
    return cells.starts.count > 1 ? cells : nil
  }

  /// Lines below a heading that its further cells can begin on.
  private static let mostFurther = 4

  /// The names of the members that the motion's own words have.
  private func people(_ motion: (line: Int, at: Int), through last: Int) -> [[UInt8]] {
    let text = reader.cellText(motion.line, through: last, from: motion.at).bytes
    guard let noun = MotionPhrase.headingNoun(text, 0, text.count),
      let phrase = MotionPhrase.phrase(in: text, noun: noun, floor: 0, text.count)
    else { return [] }
    return phrase.people.map { Array(text[$0.start..<$0.end]) }
  }
}

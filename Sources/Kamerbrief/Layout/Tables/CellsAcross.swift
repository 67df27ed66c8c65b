/// The cells of a row printed across its columns, besides those of the motion and the answer: names, papers and dates, told by what
/// they hold. All cells of a row open on its first line, side by side; what a narrow column cuts goes on on the next lines.
struct CellsAcross {
  private let text: [UInt8]
  private let lines: [LineAcross]
  /// True for cells before the motion's, which open each line that they have words on.
  private let isBefore: Bool
  /// For each cell its words on the first line, the second, and so on.
  private(set) var found: [[Range<Int>]] = []
  /// True where one of the cells is that of the names.
  private let holdsNames: Bool
  /// True where the names in a cell must be those that the motion has.
  private var isExact = true

  /// Words of a cell on its first line at most, and on each further one.
  private static let mostWords = 6
  private static let mostFurther = 4
  /// Words that are looked at for one cell or another before a row counts as unread.
  private static let mostTries = 1000
  private var tries = 0
  /// Lines of a cell at most.
  private static let mostLines = 3

  /// The cells before the motion's in a row, or those behind it.
  init?(_ text: [UInt8], _ row: RowAcross, _ kinds: ArraySlice<ColumnKind>, before isBefore: Bool) {
    self.text = text
    self.isBefore = isBefore
    holdsNames = kinds.contains(.submitter)
    lines = Array(row.lines.prefix(Self.mostLines))
    if isBefore {
      // Names that a cell cuts can stand otherwise in what is read of the motion.
      for isExact in [true, false] {
        self.isExact = isExact
        if read(kinds, at: row.number == nil ? 0 : 1) { return }
      }
      return nil
    }
    for start in lines[0].first + 1..<max(lines[0].first + 1, lines[0].words.count)
    where read(kinds, at: start) {
      return
    }
    return nil
  }

  // MARK: One cell behind the other

  private mutating func read(_ kinds: ArraySlice<ColumnKind>, at start: Int) -> Bool {
    guard fits(kinds, at: start) else { return false }
    guard let kind = kinds.first else { return namesAgree() }
    let further = kinds.dropFirst()
    let most = min(start + Self.mostWords, lines[0].words.count)
    // Of a paper or a date as much as the line has; of names as few as there are.
    for order in start + 1..<max(start + 1, most + 1) {
      let end = kind == .submitter ? order : start + 1 + most - order
      guard fits(further, at: end) else { continue }
      var cell = CellText()
      append(0, start..<end, to: &cell)
      found.append([start..<end])
      if goOn(kind, cell, further) { return true }
      found.removeLast()
    }
    return false
  }

  /// True where what follows a cell on the first line can open there: the next cell, the motion or the answer.
  private func fits(_ kinds: ArraySlice<ColumnKind>, at end: Int) -> Bool {
    guard let kind = kinds.first else {
      return isBefore ? end == lines[0].first : end < lines[0].words.count && lines[0].opensCell(end)
    }
    return end < lines[0].words.count && mayOpen(kind, lines[0].word(end))
  }

  /// Takes the cell that ends the list as it is, with a party on the next line, or with what completes it there.
  private mutating func goOn(_ kind: ColumnKind, _ cell: CellText, _ further: ArraySlice<ColumnKind>) -> Bool
  {
    let order = found.count - 1
    let line = found[order].count
    tries += 1
    guard tries <= Self.mostTries else { return false }
    let isWhole = isWhole(kind, cell)
    guard isWhole || isCut(kind, cell) else { return false }
    if line < lines.count {
      let count = lines[line].words.count
      let (floor, isFixed) = floor(line)
      for start in floor..<(isFixed ? min(floor + 1, count) : max(floor, count))
      where isWhole ? addsTo(kind, line, start) : mayGoOn(kind, lines[line].word(start)) {
        let ends = start + 1..<min(start + Self.mostFurther, count) + 1
        // Of what can stand behind whole names the most, else the least that completes the cell.
        for end in isWhole ? Array(ends.reversed()) : Array(ends) {
          var longer = cell
          append(line, start..<end, to: &longer)
          found[order].append(start..<end)
          if goOn(kind, longer, further) { return true }
          found[order].removeLast()
        }
      }
    }
    return isWhole && read(further, at: found[order][0].upperBound)
  }

  /// Where the words of a cell can stand on a further line at the earliest; right there where those of the cell before it end there.
  private func floor(_ line: Int) -> (at: Int, isFixed: Bool) {
    if let before = found.dropLast().last(where: { $0.count > line }) {
      return (before[line].upperBound, true)
    }
    return isBefore ? (0, true) : (lines[line].first, false)
  }

  private func append(_ line: Int, _ words: Range<Int>, to cell: inout CellText) {
    let own = lines[line].words
    cell.append(
      text, lines[line].line, own[words.lowerBound].lowerBound..<own[words.upperBound - 1].upperBound)
  }

  // MARK: What a cell holds

  private func mayOpen(_ kind: ColumnKind, _ word: LineText) -> Bool {
    switch kind {
    case .submitter: word.opensUpper
    case .paper: word.opensDigit || word.opens("kamerstuk")
    default: word.opensDigit
    }
  }

  private func mayGoOn(_ kind: ColumnKind, _ word: LineText) -> Bool {
    kind == .submitter
      ? word.opensUpper || word.first == 0x28 || word.opens("c.s.") || word.isJoint
      : word.opensDigit || word.opensUpper || word.opens("nr.")
        || DateGrammar.month(in: text, word.start, word.end) != nil
  }

  /// True for all of what a cell of a kind holds; of a date the year too, which stands on its next line.
  private func isWhole(_ kind: ColumnKind, _ cell: CellText) -> Bool {
    LayoutReader.end(of: kind, cell.bytes) == cell.bytes.count
      && (kind != .date || DateGrammar.date(in: cell.bytes, 0, cell.bytes.count)?.hasYear == true)
  }

  /// True for the first words of a cell that its line cuts: "De leden", "Michon-", "Kamerstuk 28 286, nr.", "12 augustus".
  private func isCut(_ kind: ColumnKind, _ cell: CellText) -> Bool {
    let line = LineText(cell.bytes, 0..<cell.bytes.count)
    guard kind == .submitter else { return true }
    return line.endsJoint || line.isJoint || line.endsHyphen || line.last == 0x2C
  }

  /// What can stand below whole names: "(PvdD)", "c.s. (SP)", "en Erkens".
  private func addsTo(_ kind: ColumnKind, _ line: Int, _ start: Int) -> Bool {
    guard kind == .submitter else { return false }
    let word = lines[line].word(start)
    if word.first == 0x28 { return NameGrammar.partyEnd(text, word.start + 1, word.end) == word.end - 1 }
    return word.opens("c.s.")
      || word.opensWord("en") && start + 1 < lines[line].words.count && lines[line].word(start + 1).opensUpper
  }

  /// True where the names in a cell are those in the motion's own words, if it has any.
  private func namesAgree() -> Bool {
    guard holdsNames else { return true }
    var motion = CellText()
    for (line, words) in lines.enumerated() {
      let parts = found.filter { $0.count > line }.map { $0[line] }
      let from = isBefore ? max(line == 0 ? words.first : 0, parts.last?.upperBound ?? 0) : words.first
      let to = isBefore ? words.words.count : parts.first?.lowerBound ?? words.words.count
      if from < to { append(line, from..<to, to: &motion) }
    }
    guard let noun = MotionPhrase.headingNoun(motion.bytes, 0, motion.bytes.count),
      !LineText(motion.bytes, noun + 5..<motion.bytes.count).opens(" over ")
    else { return true }
    guard let phrase = MotionPhrase.phrase(in: motion.bytes, noun: noun, floor: 0, motion.bytes.count),
      !phrase.people.isEmpty
    else { return false }
    let named = phrase.people.map { motion.bytes[$0.start..<$0.end] }
    for parts in found {
      var cell = CellText()
      for (line, part) in parts.enumerated() { append(line, part, to: &cell) }
      guard isWhole(.submitter, cell) else { continue }
      let lead = MotionPhrase.roleOfMembers(cell.bytes, 0, cell.bytes.count) ?? 0
      guard let list = NameGrammar.list(in: cell.bytes, lead, cell.bytes.count, plural: true) else {
        continue
      }
      let names = list.people.map { cell.bytes[$0.start..<$0.end] }
      return isExact
        ? list.coSigned == phrase.coSigned && names.count == named.count
          && zip(names, named).allSatisfy { $0.elementsEqual($1) }
        : names.first?.elementsEqual(named[0]) == true
    }
    return true
  }
}

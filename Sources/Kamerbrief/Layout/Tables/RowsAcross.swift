/// Tables that an extractor printed line by line across all columns, with one blank between two cells: "over Het onderzoek is in
/// maart", where "over" is the motion's and the rest is the answer's. What proves a cut is what a reader goes by: each cell opens
/// with a capital, and fills its column, so that the next word had no room there.
extension LayoutReader {
  /// Finds such tables below the names of columns, and cuts their lines.
  mutating func findRowsAcross() {
    var cuts: [Cut] = []
    for order in heads.indices where sideBySide.isEmpty || !isInTable(heads[order].lines.upperBound) {
      let first = heads[order].lines.upperBound
      let limit = order + 1 < heads.count ? heads[order + 1].lines.lowerBound : lines.count
      if let found = tableAcross(
        first..<max(first, min(limit, first + Self.mostLinesAcross)), heads[order].kinds)
      {
        sideBySide.append(found.table)
        cuts += found.cuts
      }
    }
    sideBySide.sort { $0.lines.lowerBound < $1.lines.lowerBound }
    cut(cuts)
  }

  /// Lines below names of columns that are looked at.
  private static let mostLinesAcross = 1000
  /// What a row costs whose cuts nothing proves.
  private static let doubt = 9
  /// Rows that the widths of the columns are told from.
  private static let mostMeasured = 12
  /// Words of a line at most.
  private static let mostWords = 32
  /// Lines of a row at most.
  private static let longestAcross = 40
  /// How far apart the columns of such a table are taken to stand.
  private static let step: Int32 = 1000

  private func tableAcross(_ range: Range<Int>, _ kinds: [ColumnKind]) -> (table: ColumnTable, cuts: [Cut])? {
    let kinds = kinds.filter { $0 != .number }
    guard let motion = kinds.firstIndex(of: .motion), kinds.last == .answer, motion < kinds.count - 1,
      kinds.count(where: { $0 == .answer || $0 == .motion }) == 2, !kinds.contains(.submitter)
    else { return nil }
    var rows: [RowAcross] = []
    for index in range {
      guard lines[index].role != .signature else { break }
      guard lines[index].role == .body else { continue }
      if let row = rowAcross(index, kinds[...]) {
        rows.append(row)
      } else if let last = rows.last?.lines.last, last.line == index - 1, lines[index].gap == 0,
        lines[index].page == lines[index - 1].page
      {
        rows[rows.count - 1].lines.append(LineAcross(text, index, lines[index].range))
      }
    }
    guard rows.count > 1,
      rows.allSatisfy({
        $0.lines.count <= Self.longestAcross && $0.lines.allSatisfy { $0.words.count <= Self.mostWords }
      })
    else { return nil }
    for row in rows.indices {
      rows[row].passYear()
      rows[row].isLast =
        row + 1 == rows.count || lines[rows[row + 1].lines[0].line].page > lines[rows[row].lines[0].line].page
    }
    let splits = splits(of: rows)
    guard zip(rows, splits).count(where: { $0.isProven($1) }) * 3 > rows.count else { return nil }
    return cutRows(rows, splits, kinds, motion)
  }

  /// For each row where its lines are to be split; empty where nothing proves it. The widths of the columns are those that explain
  /// where the lines of the first rows end.
  private func splits(of rows: [RowAcross]) -> [[Int]] {
    let widest = rows.reduce(0) { max($0, $1.widest) }
    func splits(_ row: RowAcross, _ motions: Int, _ both: Int) -> (cost: Int, splits: [Int]) {
      let found = row.splits(widest * motions / 100, widest * (both - motions) / 100)
      return found.flatMap { $0.cost < Self.doubt ? $0 : nil } ?? (Self.doubt, [])
    }
    var best = (cost: Int.max, motions: 0, both: 0)
    for both in [102, 106, 111] {
      for motions in stride(from: 20, to: 77, by: 1) {
        var cost = 0
        for row in rows.prefix(Self.mostMeasured) where cost < best.cost {
          cost += splits(row, motions, both).cost
        }
        if cost < best.cost { best = (cost, motions, both) }
      }
    }
    return rows.map { splits($0, best.motions, best.both).splits }
  }

  /// The cuts that the splits of all rows tell, and the table that they make of the lines.
  private func cutRows(_ rows: [RowAcross], _ splits: [[Int]], _ kinds: [ColumnKind], _ motion: Int) -> (
    table: ColumnTable, cuts: [Cut]
  ) {
    let columns = kinds.indices.map { Int32($0) * Self.step }
    var table = ColumnTable(lines: rows[0].lines[0].line..<rows[0].lines[0].line, kinds: kinds, rows: [])
    var cuts: [Cut] = []
    for (row, splits) in zip(rows, splits) {
      // What nothing proves is left to the answer: the motion keeps its paper and its names.
      let splits =
        splits.isEmpty ? row.lines.indices.map { $0 == 0 ? row.namesEnd : row.lines[$0].first } : splits
      table.rows.append(
        ColumnTable.Row(start: Int(lines[row.lines[0].line].start), columns: columns, number: row.number))
      for (order, split) in splits.enumerated() {
        let line = row.lines[order]
        var places = order == 0 ? row.cells : []
        if order > 0, line.first > 0 { places.append((motion - 1, line.words[0].lowerBound)) }
        if order > 0, split > line.first { places.append((motion, line.words[line.first].lowerBound)) }
        if split < line.words.count, order > 0 || row.middle == nil {
          places.append((kinds.count - 1, line.words[split].lowerBound))
        }
        for (column, at) in places {
          cuts.append(Cut(line: line.line, position: at, column: columns[column]))
        }
      }
      table.lines = table.lines.lowerBound..<row.lines[0].line + splits.count
    }
    return (table, cuts)
  }

  /// The row that a line opens: its number, cells that hold a paper or a date, and the motion.
  private func rowAcross(_ index: Int, _ kinds: ArraySlice<ColumnKind>) -> RowAcross? {
    let range = lines[index].range
    guard lines[index].cell == 0, var at = Optional(range.lowerBound), case let byte = text[at],
      Ascii.isDigit(byte) || Ascii.isUpper(byte)
    else { return nil }
    var row = RowAcross(lines: [LineAcross(text, index, range)])
    if let end = digitsEnd(at, range.upperBound), end < range.upperBound, text[end] == 0x20,
      !Self.opens(kinds, text, at, range.upperBound)
    {
      row.number = at..<end
      at = NameGrammar.skip(text, end, range.upperBound)
    }
    var column = 0
    while kinds[column] != .motion {
      guard let end = Self.end(of: kinds[column], Array(text[at..<range.upperBound])) else { return nil }
      row.cells.append((column, at))
      row.lacksYear = kinds[column] == .date && DateGrammar.date(in: text, at, at + end)?.hasYear == false
      at = NameGrammar.skip(text, at + end, range.upperBound)
      column += 1
    }
    guard at < range.upperBound, MotionPhrase.opensHeading(text, at, range.upperBound),
      let start = row.lines[0].words.firstIndex(where: { $0.lowerBound == at })
    else { return nil }
    row.cells.append((column, at))
    row.lines[0].first = start
    let phrase = MotionPhrase.headingNoun(text, at, range.upperBound).flatMap {
      MotionPhrase.phrase(in: text, noun: $0, floor: at, range.upperBound)
    }
    let namesEnd = phrase?.end ?? range.upperBound
    row.namesEnd = row.lines[0].words.firstIndex { $0.lowerBound >= namesEnd } ?? row.lines[0].words.count
    // What stands between the motion and the answer is read where it stands whole on the line.
    let middle = kinds[(column + 1)...].dropLast()
    if let kind = middle.first {
      guard middle.count == 1 else { return nil }
      for word in start + 2..<max(start + 2, row.lines[0].words.count) {
        let from = row.lines[0].words[word].lowerBound
        guard Ascii.isDigit(text[from]) || text[from] == 0x4B,
          let end = Self.end(of: kind, Array(text[from..<range.upperBound])),
          let behind = row.lines[0].words.firstIndex(where: { $0.lowerBound >= from + end })
        else { continue }
        row.middle = word..<behind
        row.cells.append((column + 1, from))
        row.cells.append((column + 2, row.lines[0].words[behind].lowerBound))
        break
      }
      guard row.middle != nil else { return nil }
    }
    return row
  }

  /// Behind up to three digits.
  private func digitsEnd(_ start: Int, _ end: Int) -> Int? {
    var at = start
    while at < end, Ascii.isDigit(text[at]) { at += 1 }
    return (1...3).contains(at - start) ? at : nil
  }

  /// True where what opens the first column stands at a place.
  private static func opens(_ kinds: ArraySlice<ColumnKind>, _ text: [UInt8], _ at: Int, _ end: Int) -> Bool {
    guard let kind = kinds.first, kind != .motion else { return false }
    return Self.end(of: kind, Array(text[at..<end])) != nil
  }
}

/// A row that is printed across its columns.
private struct RowAcross {
  var lines: [LineAcross]
  var number: Range<Int>?
  /// Columns with the place where each opens on the first line.
  var cells: [(column: Int, at: Int)] = []
  /// The words of a cell between the motion and the answer.
  var middle: Range<Int>?
  /// The first word behind the names of the motion's members.
  var namesEnd = 0
  /// True for the last row of a page, behind which other text can stand.
  var isLast = false
  /// True where the date before the motion goes on on the next line.
  var lacksYear = false

  /// The width of the widest line, without what stands before the motion.
  var widest: Int {
    lines.enumerated().map { order, line in
      guard order == 0, let middle else { return line.width(line.first, line.words.count) }
      return line.width(line.first, middle.lowerBound) + line.width(middle.upperBound, line.words.count)
    }.max() ?? 0
  }

  /// Leaves the year of a date to the date's column.
  mutating func passYear() {
    if lacksYear, lines.count > 1, lines[1].opensYear { lines[1].first = 1 }
  }

  /// The words of a line that the motion has in front of the answer's.
  private func motion(_ order: Int, _ split: Int) -> Range<Int> {
    lines[order].first..<(order == 0 ? middle?.lowerBound ?? split : split)
  }

  /// True where the answer opens behind what the motion is about with a word that no name opens with, or right behind one that
  /// another one belongs to; or where a cell between them parts both.
  func isProven(_ splits: [Int]) -> Bool {
    guard let split = splits.first else { return false }
    guard middle == nil else { return true }
    let left = lines[0].first..<split
    return lines[0].holdsTopic(left) && (lines[0].isOpen(left) || lines[0].opensSentence(split))
  }

  /// What speaks against a cell that goes on on the next line although its first word there had room.
  private func room(_ width: Int, _ column: Int) -> Int {
    width * 100 < column * 95 ? 6 : width < column ? 2 : width * 100 < column * 104 ? 1 : 0
  }

  /// For each line the first word of the answer, at the least cost; fewer lines than the row has where what follows is no part of it.
  func splits(_ motions: Int, _ answers: Int) -> (cost: Int, splits: [Int])? {
    typealias State = (split: Int, cost: Int, before: Int)
    var states: [[State]] = []
    var best: (cost: Int, line: Int, state: Int)?
    for (order, line) in lines.enumerated() {
      var next: [State] = []
      let count = line.words.count
      let candidates =
        order > 0
        ? line.first..<count + 1
        : middle.map { $0.upperBound..<$0.upperBound + 1 } ?? line.first + 2..<max(line.first + 2, count)
      for split in candidates {
        let left = motion(order, split)
        let right = split..<count
        guard line.width(left) <= motions * 104 / 100, line.width(right) <= answers * 104 / 100,
          order > 0 || line.opensCell(split)
        else { continue }
        let own =
          line.faults(left, isMotion: true) + line.faults(right, isMotion: false)
          + (line.width(left) > motions ? 1 : 0) + (line.width(right) > answers ? 1 : 0)
        var reached: (cost: Int, before: Int)?
        if order == 0 {
          reached = (own, 0)
        } else {
          for (index, state) in states[order - 1].enumerated() {
            let above = lines[order - 1]
            let before = motion(order - 1, state.split)
            guard !before.isEmpty || left.isEmpty, state.split < above.words.count || right.isEmpty else {
              continue
            }
            var cost = state.cost + own
            if !left.isEmpty { cost += room(above.width(before) + line.first(left), motions) }
            if !right.isEmpty {
              cost += room(above.width(state.split..<above.words.count) + line.first(right), answers)
            }
            cost +=
              above.clash(before, line, left) + above.clash(state.split..<above.words.count, line, right)
            if left.isEmpty, !before.isEmpty {
              cost += above.isOpen(before) ? 6 : above.endsSentence(before) ? 3 : 0
            }
            if right.isEmpty, state.split < above.words.count, above.isOpen(state.split..<above.words.count) {
              cost += 6
            }
            if cost < reached?.cost ?? .max { reached = (cost, index) }
          }
        }
        if let reached { next.append((split, reached.cost, reached.before)) }
      }
      guard !next.isEmpty else {
        if isLast { break }
        return nil
      }
      states.append(next)
      if !isLast, order + 1 < lines.count { continue }
      for (index, state) in next.enumerated() {
        let left = motion(order, state.split)
        var cost = state.cost
        if !left.isEmpty { cost += line.isOpen(left) ? 6 : line.endsSentence(left) ? 3 : 0 }
        if state.split < count, !line.endsSentence(state.split..<count) { cost += 1 }
        if cost <= best?.cost ?? .max { best = (cost, order, index) }
      }
    }
    guard let best else { return nil }
    var splits: [Int] = []
    var state = best.state
    for order in (0...best.line).reversed() {
      splits.append(states[order][state].split)
      state = states[order][state].before
    }
    return (best.cost, splits.reversed())
  }
}

/// A line as words with their widths.
private struct LineAcross {
  let text: [UInt8]
  var line: Int
  /// The first word that is no part of a cell before the motion's.
  var first = 0
  var words: [Range<Int>] = []
  /// For each word the width of what stands before it, the blank included.
  private var widths: [Int] = [0]

  init(_ text: [UInt8], _ line: Int, _ range: Range<Int>) {
    self.text = text
    self.line = line
    var at = range.lowerBound
    while at < range.upperBound {
      let end = UTF8Scan.blank(in: text, at, range.upperBound)
      words.append(at..<end)
      widths.append(text[at..<end].reduce(widths[widths.count - 1] + Self.blank) { $0 + Self.width(of: $1) })
      at = NameGrammar.skip(text, end, range.upperBound)
    }
  }

  private static let blank = 27

  /// About how wide a character is in the typefaces of letters.
  private static func width(of byte: UInt8) -> Int {
    switch byte {
    case 0x80...0xBF: 0
    case 0x69, 0x6A, 0x6C, 0x49, 0x2E, 0x2C, 0x3A, 0x3B, 0x27: 26
    case 0x66, 0x74, 0x28, 0x29, 0x2D, 0x2F: 32
    case 0x72: 38
    case 0x63, 0x73, 0x76, 0x78, 0x79, 0x7A, 0x6B: 50
    case 0x6D, 0x4D, 0x57: 88
    case 0x77: 75
    case 0x41...0x5A: 66
    default: 57
    }
  }

  func width(_ first: Int, _ end: Int) -> Int { first < end ? widths[end] - widths[first] - Self.blank : 0 }
  func width(_ range: Range<Int>) -> Int { width(range.lowerBound, range.upperBound) }

  /// The width of the first word with the blank before it.
  func first(_ range: Range<Int>) -> Int { Self.blank + width(range.lowerBound, range.lowerBound + 1) }

  private func word(_ index: Int) -> LineText { LineText(text, words[index]) }

  /// True for a line that opens with a year.
  var opensYear: Bool { DateGrammar.year(in: text, words[0].lowerBound, words[0].upperBound) != nil }

  /// True for a word that a cell can open with.
  func opensCell(_ index: Int) -> Bool { word(index).opensUpper || word(index).opensDigit }

  /// True where the last of some words needs another one.
  func isOpen(_ range: Range<Int>) -> Bool {
    LineText(text, words[0].lowerBound..<words[range.upperBound - 1].upperBound)
      .endsJoint(word: words[range.upperBound - 1].lowerBound) && (range.upperBound > 1 || words.count > 1)
      || word(range.upperBound - 1).endsHyphen
  }

  /// True where a stop closes some words that is no abbreviation's.
  func endsSentence(_ range: Range<Int>) -> Bool {
    let text = LineText(text, words[range.lowerBound].lowerBound..<words[range.upperBound - 1].upperBound)
    return text.endsSentence && !text.endsAbbreviation
  }

  /// Signs that words of one cell are of two: a sentence inside a motion's, a capital that no stop explains, none behind a stop.
  func faults(_ range: Range<Int>, isMotion: Bool) -> Int {
    var faults = 0
    for index in range.dropFirst() {
      let (before, own) = (word(index - 1), word(index))
      if before.isSame(as: own) || before.isArticle && followsNoArticle(index) { faults += 6 }
      let isBehindStop = before.endsSentence && !before.endsAbbreviation
      if isBehindStop { faults += isMotion ? 6 : own.opensLower ? 4 : 0 }
      if !isBehindStop, own.opensUpper, isJoint(index), before.opensLower, !(isMotion && isName(index)) {
        faults += 6
      }
    }
    return faults
  }

  /// What speaks against words of the next line as those that follow: "de" before "van".
  func clash(_ own: Range<Int>, _ next: LineAcross, _ words: Range<Int>) -> Int {
    guard !own.isEmpty, !words.isEmpty else { return 0 }
    let (last, first) = (word(own.upperBound - 1), next.word(words.lowerBound))
    if last.isArticle, next.followsNoArticle(words.lowerBound) { return 6 }
    if last.isSame(as: first) { return 6 }
    return last.endsSentence && !last.endsAbbreviation && first.opensLower ? 6 : 0
  }

  /// "van", "voor": what "de" is not followed by; "lid" is.
  private func followsNoArticle(_ index: Int) -> Bool {
    isJoint(index) && !word(index).opensWord("lid") && !word(index).opensWord("leden")
  }

  private func isJoint(_ index: Int) -> Bool {
    // Only behind another word is one asked.
    LineText(text, max(0, words[index].lowerBound - 1)..<words[index].upperBound).endsJoint(
      word: words[index].lowerBound)
  }

  /// True for a word that opens a sentence and no name: "Het", "Een" behind what a motion is about.
  func opensSentence(_ index: Int) -> Bool { word(index).opensUpper && isJoint(index) }

  func holdsTopic(_ range: Range<Int>) -> Bool { range.contains { word($0).opensWord("over") } }

  /// "lid Van", "leden De", "en El": a name opens so.
  private func isName(_ index: Int) -> Bool {
    let before = word(index - 1)
    return before.opensWord("lid") || before.opensWord("leden") || before.opensWord("en")
  }
}

extension LineText {
  /// "voor voor", which nobody writes.
  fileprivate func isSame(as other: LineText) -> Bool {
    count == other.count && text[start..<end].elementsEqual(other.text[other.start..<other.end])
  }

  /// "de", "het" or "een" and no more.
  fileprivate var isArticle: Bool {
    opensWord("de") && count == 2 || (opensWord("het") || opensWord("een")) && count == 3
  }
}

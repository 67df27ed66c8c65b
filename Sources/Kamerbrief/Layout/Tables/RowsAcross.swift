/// Tables that an extractor printed line by line across all columns, with one blank between two cells: "over Het onderzoek is in
/// maart", where "over" is the motion's and the rest is the answer's. What proves a cut is what a reader goes by: each cell opens
/// with a capital, and fills its column, so that the next word had no room there.
extension LayoutReader {
  /// Finds such tables below the names of columns, and cuts their lines.
  mutating func findRowsAcross() {
    var tables: [TableAcross] = []
    for order in heads.indices where sideBySide.isEmpty || !isInTable(heads[order].lines.upperBound) {
      let first = heads[order].lines.upperBound
      let limit = order + 1 < heads.count ? heads[order + 1].lines.lowerBound : lines.count
      if let table = tableAcross(
        first..<max(first, min(limit, first + Self.mostLinesAcross)), heads[order].kinds)
      {
        tables.append(table)
      }
    }
    guard !tables.isEmpty else { return }
    // Below the same names a table goes on on the next page: its columns are as wide there.
    var known: [(kinds: [ColumnKind], widths: WidthsAcross)] = []
    var cuts: [Cut] = []
    for table in tables {
      var widths = known.first { $0.kinds == table.kinds }?.widths
      if widths == nil, known.count < Self.mostTables {
        let measured = WidthsAcross(of: tables.lazy.filter { $0.kinds == table.kinds }.flatMap(\.rows))
        known.append((table.kinds, measured))
        widths = measured
      }
      guard let widths else { continue }
      let splits = table.rows.map { widths.splits($0, $0.weighed()).splits }
      guard zip(table.rows, splits).count(where: { $0.isProven($1) }) * 3 > table.rows.count else { continue }
      let found = cutRows(table, splits)
      sideBySide.append(found.table)
      cuts += found.cuts
    }
    sideBySide.sort { $0.lines.lowerBound < $1.lines.lowerBound }
    cut(cuts)
  }

  /// Lines below names of columns that are looked at.
  private static let mostLinesAcross = 1000
  /// Tables with columns of their own that a letter has at most.
  private static let mostTables = 4
  /// Columns of such a table at most, the numbers' not counted.
  private static let mostAcross = 5
  /// Words of a line at most.
  private static let mostWords = 28
  /// Lines of a row at most.
  private static let longestAcross = 40
  /// How far apart the columns of such a table are taken to stand.
  private static let step: Int32 = 1000

  private func tableAcross(_ range: Range<Int>, _ kinds: [ColumnKind]) -> TableAcross? {
    let kinds = kinds.filter { $0 != .number }
    guard let motion = kinds.firstIndex(of: .motion), kinds.last == .answer, motion < kinds.count - 1,
      kinds.count <= Self.mostAcross, kinds.count(where: { $0 == .answer || $0 == .motion }) == 2
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
    var unread = 0
    for row in rows.indices {
      if motion > 0 {
        if let leads = CellsAcross(text, rows[row], kinds[..<motion], before: true) {
          rows[row].take(leads: leads.found)
        } else {
          unread += 1
        }
      }
      let middles = kinds[motion + 1..<kinds.count - 1]
      rows[row].needsMiddle = !middles.isEmpty
      if let found = CellsAcross(text, rows[row], middles, before: false) {
        rows[row].take(middles: found.found, from: motion + 1)
      }
      rows[row].isLast =
        row + 1 == rows.count || lines[rows[row + 1].lines[0].line].page > lines[rows[row].lines[0].line].page
    }
    guard unread * 3 <= rows.count else { return nil }
    return TableAcross(kinds: kinds, motion: motion, rows: rows)
  }

  /// The cuts that the splits of all rows tell, and the table that they make of the lines.
  private func cutRows(_ found: TableAcross, _ splits: [[Int]]) -> (table: ColumnTable, cuts: [Cut]) {
    let (kinds, motion, rows) = (found.kinds, found.motion, found.rows)
    let columns = kinds.indices.map { Int32($0) * Self.step }
    var table = ColumnTable(lines: rows[0].lines[0].line..<rows[0].lines[0].line, kinds: kinds, rows: [])
    var cuts: [Cut] = []
    for (row, splits) in zip(rows, splits) {
      // What nothing proves is left to the answer: the motion keeps its paper and its names.
      let splits =
        splits.isEmpty
        ? row.lines.indices.prefix(row.isLast ? 1 : row.lines.count).map {
          $0 == 0 ? row.namesEnd : row.lines[$0].first
        } : splits
      table.rows.append(
        ColumnTable.Row(start: Int(lines[row.lines[0].line].start), columns: columns, number: row.number))
      for (order, split) in splits.enumerated() {
        let line = row.lines[order]
        func cut(_ word: Int, _ column: Int) {
          guard word < line.words.count else { return }
          cuts.append(Cut(line: line.line, position: line.words[word].lowerBound, column: columns[column]))
        }
        for cell in line.cells { cut(cell.word, cell.column) }
        if order == 0 || line.motion(split).count > 0 { cut(line.first, motion) }
        cut(split, kinds.count - 1)
      }
      table.lines = table.lines.lowerBound..<row.lines[0].line + splits.count
    }
    return (table, cuts)
  }

  /// The row that a line opens: its number, what stands in cells before the motion, and the motion.
  private func rowAcross(_ index: Int, _ kinds: ArraySlice<ColumnKind>) -> RowAcross? {
    let range = lines[index].range
    guard lines[index].cell == 0,
      Ascii.isDigit(text[range.lowerBound]) || Ascii.isUpper(text[range.lowerBound])
    else { return nil }
    var row = RowAcross(lines: [LineAcross(text, index, range)])
    let line = row.lines[0]
    if let end = digitsEnd(range.lowerBound, range.upperBound), end < range.upperBound, text[end] == 0x20,
      !Self.opens(kinds, text, range.lowerBound, range.upperBound)
    {
      row.number = range.lowerBound..<end
    }
    let lead = row.number == nil ? 0 : 1
    // The motion opens the row, or stands behind other cells.
    let places =
      kinds[0] == .motion
      ? lead..<min(lead + 1, line.words.count)
      : lead + 1..<max(lead + 1, min(lead + Self.mostOfLeads, line.words.count))
    guard let start = places.first(where: { opensAcross(line, $0, isNamed: kinds.contains(.submitter)) })
    else {
      return nil
    }
    row.lines[0].first = start
    let at = line.words[start].lowerBound
    let phrase = MotionPhrase.headingNoun(text, at, range.upperBound).flatMap {
      MotionPhrase.phrase(in: text, noun: $0, floor: at, range.upperBound)
    }
    let namesEnd = phrase?.end ?? range.upperBound
    row.namesEnd = line.words.firstIndex { $0.lowerBound >= namesEnd } ?? line.words.count
    return row
  }

  /// True where a motion opens at a word; its names can be cut, or have a column of their own.
  private func opensAcross(_ line: LineAcross, _ word: Int, isNamed: Bool) -> Bool {
    guard line.word(word).opensUpper else { return false }
    let (start, end) = (line.words[word].lowerBound, line.words[line.words.count - 1].upperBound)
    return MotionPhrase.opensHeading(text, start, end)
      || isNamed && (opensNameless(LineText(text, start..<end)) || isCutMotion(start, end))
  }

  /// "Gewijzigde motie van de", whose members stand on the next line.
  private func isCutMotion(_ start: Int, _ end: Int) -> Bool {
    guard let noun = MotionPhrase.headingNoun(text, start, end) else { return false }
    return LineText(text, noun + 5..<end).opens(" van ")
  }

  /// Words before a motion on the first line of its row at most.
  private static let mostOfLeads = 14

  /// Behind up to three digits.
  private func digitsEnd(_ start: Int, _ end: Int) -> Int? {
    let at = LineText(text, start..<end).digitsEnd
    return (1...3).contains(at - start) ? at : nil
  }

  /// True where what opens the first column stands at a place.
  private static func opens(_ kinds: ArraySlice<ColumnKind>, _ text: [UInt8], _ at: Int, _ end: Int) -> Bool {
    guard let kind = kinds.first, kind != .motion else { return false }
    return Self.end(of: kind, Array(text[at..<end])) != nil
  }
}

/// The rows below one head of such a table.
private struct TableAcross {
  var kinds: [ColumnKind]
  /// The motion's column.
  var motion: Int
  var rows: [RowAcross]
}

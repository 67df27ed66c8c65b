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
  /// Words of a line at most.
  private static let mostWords = 28
  /// Lines of a row at most.
  private static let longestAcross = 40
  /// How far apart the columns of such a table are taken to stand.
  private static let step: Int32 = 1000

  private func tableAcross(_ range: Range<Int>, _ kinds: [ColumnKind]) -> TableAcross? {
    let kinds = kinds.filter { $0 != .number }
    guard let motion = kinds.firstIndex(of: .motion), kinds.last == .answer, motion < kinds.count - 1,
      motion > kinds.count - 4, kinds.count(where: { $0 == .answer || $0 == .motion }) == 2,
      !kinds.contains(.submitter)
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
      rows[row].needsMiddle = motion + 2 < kinds.count
      if rows[row].needsMiddle { findMiddle(kinds[motion + 1], &rows[row]) }
      rows[row].isLast =
        row + 1 == rows.count || lines[rows[row + 1].lines[0].line].page > lines[rows[row].lines[0].line].page
    }
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
        if order == 0 {
          for (column, at) in row.cells {
            cuts.append(Cut(line: line.line, position: at, column: columns[column]))
          }
        } else {
          if line.first > 0 { cut(0, motion - 1) }
          if line.motion(split).count > 0 { cut(line.first, motion) }
        }
        if let middle = line.middle { cut(middle.lowerBound, motion + 1) }
        cut(split, kinds.count - 1)
      }
      table.lines = table.lines.lowerBound..<row.lines[0].line + splits.count
    }
    return (table, cuts)
  }

  /// The row that a line opens: its number, cells that hold a paper or a date, and the motion.
  private func rowAcross(_ index: Int, _ kinds: ArraySlice<ColumnKind>) -> RowAcross? {
    let range = lines[index].range
    guard lines[index].cell == 0,
      Ascii.isDigit(text[range.lowerBound]) || Ascii.isUpper(text[range.lowerBound])
    else { return nil }
    var at = range.lowerBound
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
    return row
  }

  /// The paper or the date between a motion and the answer, whole on the first line or with its last words on the second: each line
  /// is split there.
  private func findMiddle(_ kind: ColumnKind, _ row: inout RowAcross) {
    let first = row.lines[0]
    for word in first.first + 2..<max(first.first + 2, first.words.count) {
      let from = first.words[word].lowerBound
      guard Ascii.isDigit(text[from]) || text[from] == 0x4B else { continue }
      let end = first.words[first.words.count - 1].upperBound
      if let length = Self.end(of: kind, Array(text[from..<end])),
        let behind = first.words.firstIndex(where: { $0.lowerBound >= from + length })
      {
        row.lines[0].middle = word..<behind
        return
      }
      guard row.lines.count > 1 else { continue }
      let second = row.lines[1]
      for cut in word..<min(word + Self.mostOfPaper, first.words.count) where endsCut(first.words[cut]) {
        for rest in second.words.indices
        where rest >= second.first && Ascii.isDigit(text[second.words[rest].upperBound - 1]) {
          for start in max(second.first, rest - 1)...rest {
            var cell = CellText()
            cell.append(text, first.line, from..<first.words[cut].upperBound)
            cell.append(text, second.line, second.words[start].lowerBound..<second.words[rest].upperBound)
            guard Self.end(of: kind, cell.bytes) == cell.bytes.count else { continue }
            row.lines[0].middle = word..<cut + 1
            row.lines[1].middle = start..<rest + 1
            return
          }
        }
      }
    }
  }

  /// Words of a paper at most: "Kamerstuk 36 410 XIV, nr. 245".
  private static let mostOfPaper = 6

  /// "nr.", "XIV," and "36200-": what a narrow column cuts a paper behind.
  private func endsCut(_ word: Range<Int>) -> Bool {
    let word = LineText(text, word)
    return word.last == 0x2C || word.endsHyphen || word.endsWith("nr.")
  }

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

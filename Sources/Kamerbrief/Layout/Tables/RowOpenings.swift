/// A printed line that opens a row.
struct RowOpening {
  var line: Int
  /// Where its cells start, and which of them holds the motion.
  var columns: [Int32]
  var motion: Int
  /// Its first byte, where two blanks part it from the cell before it and that is not cut there.
  var position: Int?
  var place: Int32 { columns[motion] }
}

/// Where rows open among lines whose cells stand side by side.
extension LayoutReader {
  /// Scalars of a cell before the motion's at most.
  private static let widestLead: Int32 = 45

  /// The printed lines in which a motion opens in one of several cells.
  func rowOpenings() -> [RowOpening] {
    var openings: [RowOpening] = []
    var index = 0
    // The number of the next row, below names of columns that tell rows from other text.
    var following = 0
    while index + 1 < lines.count {
      guard lines[index + 1].cell == 1 else {
        index += 1
        continue
      }
      let end = printedEnd(index)
      guard end - index <= Self.mostColumns else {
        index = end
        continue
      }
      if let position = motionBehindLead(index) {
        let column = lines[index].column + Int32(scalars(Int(lines[index].start), position))
        openings.append(
          RowOpening(
            line: index, columns: [lines[index].column, column] + lines[index + 1..<end].map(\.column),
            motion: 1, position: position))
        index = end
        continue
      }
      if let cell = (index..<end).first(where: { opensMotion($0, first: index) }) {
        openings.append(
          RowOpening(line: index, columns: lines[index..<end].map(\.column), motion: cell - index))
      } else if following > 0, let row = countedOpening(index..<end, following) {
        openings.append(row)
        following += 1
      } else if namesCountedRows(index..<end) {
        following = 1
      }
      if let row = openingBelowNames(index..<end) { openings.append(row) }
      index = end
    }
    return openings
  }

  /// "1          De rol van de wijkagent      Het lid Piri      Kamerstuk 27925,": the row that a number opens.
  private func countedOpening(_ cells: Range<Int>, _ number: Int) -> RowOpening? {
    let first = lines[cells.lowerBound]
    guard Ascii.isDigit(text[Int(first.start)]), let leading = leadingNumber(cells.lowerBound),
      value(Int(first.start), lineText(cells.lowerBound).digitsEnd) == number
    else { return nil }
    return RowOpening(
      line: cells.lowerBound, columns: [leading.column] + lines[cells.dropFirst()].map(\.column), motion: 0)
  }

  /// True for names of columns of numbers, of what motions ask, and of who moved them or their papers.
  private func namesCountedRows(_ cells: Range<Int>) -> Bool {
    let first = lineText(cells.lowerBound)
    guard ColumnNames.number(first) > 0 || ColumnNames.kind(first) == .number else { return false }
    var kinds: [ColumnKind] = []
    for cell in cells {
      let named = ColumnNames.kinds(lineText(cell))
      kinds += named.isEmpty ? [ColumnNames.kind(lineText(cell)) ?? .answer] : named
    }
    return kinds.contains(.motion) && (kinds.contains(.submitter) || kinds.contains(.paper))
  }

  /// The row right below the names of columns, where one blank parts all its cells.
  private func openingBelowNames(_ names: Range<Int>) -> RowOpening? {
    guard let motion = names.first(where: { ColumnNames.namesMotions(lineText($0)) }),
      case let row = names.upperBound, row + 1 < lines.count, lines[row].page == lines[motion].page,
      lines[row + 1].cell == 0, names.allSatisfy({ ColumnNames.isName(lineText($0)) })
    else { return nil }
    let columns = names.map { lines[$0].column }
    guard motionInside(row, row + 1, lines[motion].column, isFirst: motion == names.lowerBound) != nil else {
      return nil
    }
    return RowOpening(line: row, columns: columns, motion: motion - names.lowerBound)
  }

  /// The line behind the cells of the printed line that `index` opens.
  func printedEnd(_ index: Int) -> Int {
    var end = index + 1
    while end < lines.count, lines[end].cell > 0 { end += 1 }
    return end
  }

  /// A motion in the first cell of a printed line, or behind cells that hold a paper, a date or names.
  private func opensMotion(_ cell: Int, first: Int) -> Bool {
    let line = lineText(cell)
    if cell == first {
      return lines[cell].column < 20
        && (opensRow(line) || isChangedMotion(line) && goesOnInMembers(cell)
          || opensNameless(line) && isNames(lineText(cell + 1)))
    }
    guard line.first == 0x4D || line.first == 0x47 || line.first == 0x4E || line.first == 0x54,
      opensRow(line) || isChangedMotion(line) || opensNameless(line)
    else { return false }
    return lines[first..<cell].allSatisfy { $0.width <= Self.widestLead }
      && (lineText(first).opensDigit || lineText(first).opens("kamerstuk") || isNames(lineText(first)))
  }

  /// "1      14 augustus   Motie van het lid …": where the motion opens behind what is not cut from it: a number, a date,
  /// a paper or names.
  private func motionBehindLead(_ index: Int) -> Int? {
    let line = lineText(index)
    guard line.opensDigit || line.opensUpper else { return nil }
    var at = line.start + 2
    while at < line.end, at - line.start <= Int(2 * Self.widestLead) {
      defer { at += 1 }
      guard text[at - 1] == 0x20, text[at - 2] == 0x20,
        text[at] == 0x4D || text[at] == 0x47 || text[at] == 0x4E,
        case let rest = LineText(text, at..<line.end), opensRow(rest) || opensNameless(rest)
      else { continue }
      // A number alone is the row's, and the motion is its first cell.
      let column = lines[index].column + Int32(scalars(line.start, at))
      guard leadingNumber(index).map({ $0.column == column }) != true else { return nil }
      var end = at
      while end > line.start, text[end - 1] == 0x20 { end -= 1 }
      return line.opensDigit || line.opens("kamerstuk") || isNames(LineText(text, line.start..<end))
        ? at : nil
    }
    return nil
  }
}

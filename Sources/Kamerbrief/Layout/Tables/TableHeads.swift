/// The names of the columns of a table, where they are not kept side by side.
struct ColumnHeads: Sendable {
  var lines: Range<Int>
  var kinds: [ColumnKind]
  /// True where they say that the table is one of motions alone.
  var sayMotions = false
  /// Lines right below with the numbers of several rows, one below the other, where an extractor prints the columns apart.
  var numbers: Range<Int>
}

/// What names the columns of a table of motions: "Nr. Motie Stand van zaken", on one line, in cells beside one another or one
/// below the other, as the extractor kept them. The first row stands right below.
extension LayoutReader {
  /// "Motie", which names a column of motions.
  static let motionColumn = Key.of("Motie")
  /// "Toezegging", which names one of commitments.
  static let promiseColumn = Key.of("Toezegging")

  /// True for a line that names the columns one behind the other: known names and nothing else, as on each page that the
  /// table goes on on, or "Motie" with any other name, above the first motion or its number.
  func namesColumns(_ index: Int) -> Bool {
    let line = lineText(index)
    guard Ascii.isUpper(line.first) || line.first == 0x23, lines[index].width <= 60 else { return false }
    let number = ColumnNames.number(line)
    let rest = LineText(text, line.start + number..<line.end)
    // "Nr. 39 BRIEF VAN DE MINISTER"
    guard number == 0 || !Ascii.isDigit(rest.first) else { return false }
    if ColumnNames.fill(line) { return true }
    guard rest.opens("motie "), let row = firstRow(below: index),
      opensRow(lineText(row))
    else { return false }
    if number > 0 || ColumnNames.open(LineText(text, line.start + 6..<line.end)) { return true }
    return Letters.isUpper(text, line.start + 6, line.end) && !opensRow(line) && !line.endsSentence
  }

  /// The names of columns one below the other, "Nr.", "Motie", "Reactie": known ones, or any with the first row below them.
  /// - Parameter name: the line that names the column of motions or commitments. Where it says neither, "Omschrijving", it takes
  ///   three names to be sure.
  mutating func takeNamesInLines(beside name: Int) {
    func isKnown(_ index: Int) -> Bool {
      lines[index].page == lines[name].page
        && (ColumnNames.isName(lineText(index))
          || lines[index].width <= 60 && ColumnNames.fill(lineText(index)))
    }
    var known = name...name
    while known.lowerBound > 0, isKnown(known.lowerBound - 1) {
      known = known.lowerBound - 1...known.upperBound
    }
    while known.upperBound + 1 < lines.count, isKnown(known.upperBound + 1) {
      known = known.lowerBound...known.upperBound + 1
    }
    if known.count > (ColumnNames.namesMotions(lineText(name)) ? 1 : 2) {
      for index in known { lines[index].role = .furniture }
      if let numbers = nameOfNumbers(above: known.lowerBound) { lines[numbers].role = .furniture }
    }
    func isName(_ index: Int) -> Bool {
      let line = lineText(index)
      return lines[index].role == .body && lines[index].width <= 20 && lines[index].page == lines[name].page
        && line.opensUpper && (line.last != 0x2E || line.count <= 4)
    }
    let key = lineKey(name)
    guard key == Self.motionColumn || key == Self.promiseColumn else { return }
    var first = name
    while first > 0, name - first < 2, isName(first - 1), lineText(first - 1).count <= 12 { first -= 1 }
    var last = name
    while last + 1 < lines.count, last - name < 2, isName(last + 1), !opensRow(lineText(last + 1)) {
      last += 1
    }
    guard last > name, let row = firstRow(below: last), opensRow(lineText(row)) else { return }
    for index in first...last { lines[index].role = .furniture }
  }

  /// "#" above the numbers of all rows, each alone on its line, below which the other names stand.
  private func nameOfNumbers(above names: Int) -> Int? {
    var index = names
    while index > 1, let number = loneNumber(index - 1), index == names || loneNumber(index) == number + 1 {
      index -= 1
    }
    guard names > index + 1, loneNumber(index) == 1, lines[index - 1].page == lines[names].page,
      ColumnNames.kind(lineText(index - 1)) == .number
    else { return nil }
    return index - 1
  }

  /// Columns of a table at most.
  static let mostColumns = 8

  /// Notes what the columns hold whose names are furniture by now.
  mutating func noteHeads() {
    var index = 0
    while index < lines.count {
      guard lines[index].role == .furniture, lines[index].width <= 60, !isInTable(index) else {
        index += 1
        continue
      }
      var names = readNames(from: index)
      let behind = names.lines.upperBound
      index = max(behind, index + 1)
      takeNamesAbove(&names)
      guard names.kinds.count > 1, names.kinds.count(where: { $0 == .motion }) == 1 else { continue }
      if names.kinds.contains(.number), names.numbers.isEmpty { names.numbers = numbersBelow(behind) }
      if !names.kinds.contains(.answer), let name = nameAmongCells(behind) {
        lines[name].role = .furniture
        names.kinds.append(.answer)
      }
      names.sayMotions = ColumnNames.sayMotions(names.lines.map { lineText($0) })
      heads.append(names)
    }
    namesSubmitters = heads.contains { $0.kinds.contains(.submitter) }
  }

  /// The names on a line and on those below it, with the numbers of the rows where they stand among them.
  private mutating func readNames(from first: Int) -> ColumnHeads {
    var names = ColumnHeads(lines: first..<first, kinds: [], numbers: first..<first)
    var index = first
    while index < lines.count, lines[index].width <= 60, lines[index].page == lines[first].page {
      if names.kinds == [.number], names.numbers.isEmpty, case let below = numbersBelow(index), !below.isEmpty
      {
        names.numbers = below
        index = below.upperBound
        continue
      }
      let line = lineText(index)
      let isRest = !names.kinds.isEmpty && line.opensLower
      // What stands below names and is one, or the rest of one: "Kamerstuk" and "nr.", "Ingediend" and "door".
      let whole = isRest ? namesOverLines(index - 1, index) : []
      if lines[index].role == .body, !names.kinds.isEmpty, ColumnNames.isName(line) || !whole.isEmpty {
        lines[index].role = .furniture
      }
      guard lines[index].role == .furniture else { break }
      let named = ColumnNames.kinds(line)
      if isRest {
        if !whole.isEmpty, whole.count <= names.kinds.count {
          names.kinds.replaceSubrange((names.kinds.count - whole.count)..., with: whole)
        }
      } else if !named.isEmpty {
        names.kinds += named
      } else if let kind = ColumnNames.kind(line) {
        names.kinds.append(kind)
      } else if names.kinds.isEmpty || !line.opensUpper {
        break
      } else {
        names.kinds.append(.answer)
      }
      index += 1
    }
    names.lines = first..<index
    return names
  }

  /// Names above those that were known at once.
  private mutating func takeNamesAbove(_ names: inout ColumnHeads) {
    var first = names.lines.lowerBound
    let page = lines[first].page
    while !names.kinds.isEmpty, names.kinds.count < Self.mostColumns, first > 0,
      lines[first - 1].role == .body,
      lines[first - 1].page == page, let kind = ColumnNames.kind(lineText(first - 1))
    {
      first -= 1
      lines[first].role = .furniture
      names.kinds.insert(kind, at: 0)
    }
    names.lines = first..<names.lines.upperBound
  }

  /// What the columns hold that two lines name together, one of which ends inside a name.
  private func namesOverLines(_ first: Int, _ second: Int) -> [ColumnKind] {
    let text = Array(text[lines[first].range]) + [0x20] + text[lines[second].range]
    let line = LineText(text, 0..<text.count)
    return ColumnNames.kind(line).map { [$0] } ?? ColumnNames.kinds(line)
  }

  /// Lines below the names of columns that cells of the first row take at most.
  private static let mostOfFirstRow = 12

  /// The name of the last column where an extractor printed it behind cells of the first row.
  private func nameAmongCells(_ first: Int) -> Int? {
    (first..<min(first + Self.mostOfFirstRow, lines.count)).first {
      lines[$0].page == lines[first].page && lines[$0].role == .body && lines[$0].width <= 30
        && lineText($0).opensUpper && ColumnNames.kind(lineText($0)) == .answer
    }
  }

  /// Numbers that count up, each alone on its line.
  private func numbersBelow(_ index: Int) -> Range<Int> {
    guard index < lines.count, var number = loneNumber(index) else { return index..<index }
    var end = index + 1
    while end < lines.count, loneNumber(end) == number + 1 {
      number += 1
      end += 1
    }
    return end > index + 1 ? index..<end : index..<index
  }

  /// True for the number of a row.
  func isRowNumber(_ index: Int) -> Bool {
    headsIndex(at: index).map { heads[$0].numbers.contains(index) } ?? false
  }

  /// The names of columns that stand last before a line, as an index of ``heads``; nil where there are none.
  func headsIndex(at index: Int) -> Int? {
    guard !heads.isEmpty else { return nil }
    let last = Bisection.last(below: heads.count) { heads[$0].lines.lowerBound <= index }
    return heads[last].lines.lowerBound <= index ? last : nil
  }

  /// What the columns hold whose names these are.
  func columns(at index: Int) -> [ColumnKind] { headsIndex(at: index).map { heads[$0].kinds } ?? [] }

  /// The line below the names, past the number of the first row where that is alone.
  private func firstRow(below names: Int) -> Int? {
    var row = names + 1
    if row < lines.count, loneNumber(row) != nil { row += 1 }
    return row < lines.count && lines[row].page == lines[names].page ? row : nil
  }
}

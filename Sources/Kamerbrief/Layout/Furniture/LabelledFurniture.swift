/// Labels with their values, streets with their postcodes, departments: furniture by what stands below.
extension LayoutReader {
  /// A label on a line of its own with its value on the next line or lines.
  mutating func findLabels() {
    for index in lines.indices
    where lines[index].width <= LetterheadLabel.longest + 4
      && lines[index].role != .raisedMarker
    {
      guard let label = lineLabel(index) else { continue }
      let wasSide = lines[index].role == .furniture
      guard let next = nextInColumn(index) else {
        if wasSide || label != .subject { lines[index].role = .furniture }
        continue
      }
      if lineLabel(next) != nil {
        lines[index].role = .furniture
      } else if isValue(next, of: label) {
        lines[index].role = .furniture
        lines[next].role = .furniture
        // A reference can be wrapped at its last hyphen.
        if label == .reference, lineText(next).last == 0x2D, next + 1 < lines.count,
          loneNumber(next + 1) != nil
        {
          lines[next + 1].role = .furniture
        }
      } else if label == .date, isBesideText(next), isValue(next + 1, of: .date) {
        lines[index].role = .furniture
        lines[next + 1].role = .furniture
      } else if label == .other, let end = narrowValueEnd(index) {
        for line in index...end { lines[line].role = .furniture }
      } else if label == .contact || label == .reference || label == .otherReference
        || label == .other && (isAboveAddress(next) || isBesideLabel(index))
      {
        lines[index].role = .furniture
      }
    }
  }

  /// A line of the text between a label and its value: both columns are printed in the order of height.
  private func isBesideText(_ index: Int) -> Bool {
    lines[index].role == .body && lines[index].gap == 0 && index + 1 < lines.count
      && lines[index + 1].gap == 0 && lines[index + 1].page == lines[index].page
  }

  /// The last line of the words below a label of a side column, up to the column's next label: "Projectnaam", and below it
  /// what the letter is about, in short lines.
  private func narrowValueEnd(_ label: Int) -> Int? {
    guard label > 0, lines[label - 1].role == .furniture, lines[label - 1].page == lines[label].page else {
      return nil
    }
    var last = label
    while last + 1 < lines.count, last - label <= Self.longestValue, lines[last + 1].page == lines[label].page
    {
      let next = last + 1
      if next > label + 1, lines[next].role == .furniture || lineLabel(next) != nil {
        return last
      }
      guard lines[next].role == .body, lines[next].width <= 45 else { return nil }
      last = next
    }
    return nil
  }

  /// Lines that such words fill at most.
  private static let longestValue = 10

  /// True for a label in a row of them, "Bezoekadres   Postadres", behind another one.
  private func isBesideLabel(_ index: Int) -> Bool {
    lines[index].cell > 0 && lineLabel(index - 1) != nil
  }

  /// "Rijnstraat 8" right above a postcode.
  mutating func findStreets() {
    for index in lines.indices
    where lines[index].contents.contains(.number) && lines[index].role == .body && lines[index].width <= 90 {
      let isAboveFurniture = index + 1 < lines.count && lines[index + 1].role == .furniture
      guard isAboveFurniture || lines[index].width <= 45 && mayBeStreet(index) else { continue }
      let line = lineText(index)
      // "Rijnstraat 8 Postbus 20901 Telefoon 070 456 00 00": the addresses of a foot, side by side above their postcodes.
      if isAboveFurniture, line.contains(" postbus "), isPostcode(lineText(index + 1)) {
        lines[index].role = .furniture
        if index > 0, lines[index - 1].role == .body, lineText(index - 1).opens("bezoekadres ") {
          lines[index - 1].role = .furniture
        }
        continue
      }
      guard lines[index].width <= 45, line.opensUpper, line.opens("postbus ") || endsInHouseNumber(line),
        isAboveAddress(index)
      else {
        continue
      }
      lines[index].role = .furniture
      takeAddressee(above: index)
    }
  }

  /// "De Voorzitter van de Tweede Kamer der Staten-Generaal" on one line or two, right above its box: the letterhead,
  /// wherever an extractor prints it. A word processor keeps it in a frame, whose text can come behind the page's own.
  private mutating func takeAddressee(above box: Int) {
    var first = box - 1
    guard first >= 0, lines[first].role == .body, lines[first].page == lines[box].page,
      lines[first].width <= 70
    else { return }
    if first > 0, lineText(first).opens("der staten"), lines[first - 1].role == .body,
      lines[first - 1].page == lines[first].page
    {
      first -= 1
    }
    guard lineText(first).opens(Self.chairsOfHouses), lines[first].width <= 70 else { return }
    for index in first..<box { lines[index].role = .letterhead }
    takeRows(below: box)
  }

  /// "Datum: 28 oktober 2022" and "Onderwerp: …" right below the addressee's box. Without a colon a label needs its date behind it, or
  /// above it.
  private mutating func takeRows(below box: Int) {
    var isDated = false
    for index in box + 1..<min(box + Self.rowsBelowBox, lines.count) where lines[index].role != .letterhead {
      guard lines[index].page == lines[box].page else { return }
      let line = lineText(index)
      if lines[index].role == .furniture || isPostcode(line) {
        if line.isDate { isDated = true }
        continue
      }
      guard lines[index].role == .body else { return }
      if isDated, lineLabel(index) == .subject, index + 1 < lines.count {
        lines[index].role = .letterhead
        return takeSubject(from: index + 1)
      }
      guard let (label, value) = LetterheadLabel.inline(text, line.start, line.end) else { return }
      let hasColon = text[value - 1] == 0x3A || text[value - 1] == 0x20 && text[value - 2] == 0x3A
      let isDate = label == .date && LineText(text, value..<line.end).isDate
      guard hasColon || isDate || isDated && label == .subject else { return }
      if isDate { isDated = true }
      if label == .subject { takeSubject(from: index) } else { lines[index].role = .letterhead }
    }
  }

  /// Takes a line of the subject, and those below it where they end with the letterhead: above something else, a blank line, or
  /// at the page's end.
  private mutating func takeSubject(from first: Int) {
    func goesOn(_ index: Int) -> Bool {
      lines[index].page == lines[first].page && lines[index].role == .body && lines[index].gap == 0
        && !namesDepartment(index)
    }
    guard lines[first].role == .body else { return }
    var end = first + 1
    while end < lines.count, end - first <= Self.longestSubject, goesOn(end) { end += 1 }
    if end - first > Self.longestSubject { end = first + 1 }
    for index in first..<end { lines[index].role = .letterhead }
  }

  private static let longestSubject = 3

  /// Lines below the box that are looked at for the letterhead's rows.
  private static let rowsBelowBox = 8

  private static let chairsOfHouses: Words = [
    "de voorzitter van de tweede kamer", "de voorzitter van de eerste kamer",
    "aan de voorzitter van de tweede kamer", "aan de voorzitter van de eerste kamer",
    "de voorzitter der ", "aan de voorzitter der ",
  ]

  /// False for nearly all lines that end in a word and do not open as a box's number does.
  @inline(__always)
  private func mayBeStreet(_ index: Int) -> Bool {
    lines[index].ending.contains(.houseNumber) || lines[index].opening.contains(.postBox)
  }

  /// Up to four digits, maybe with a letter, as a word of their own: "Rijnstraat 50", "Bezuidenhoutseweg 20 A".
  private func endsInHouseNumber(_ line: LineText) -> Bool {
    var at = line.end
    if at - line.start > 3, Ascii.isLetter(text[at - 1]), !Ascii.isLetter(text[at - 2]) { at -= 1 }
    if text[at - 1] == 0x20 { at -= 1 }
    let end = at
    while at > line.start, Ascii.isDigit(text[at - 1]) { at -= 1 }
    return at < end && end - at <= 4 && at > line.start + 3 && text[at - 1] == 0x20
      && DateGrammar.date(in: text, line.start, line.end) == nil
  }

  /// "Rijnstraat 8" or "Postbus 20401" with a postcode below it.
  private func isAboveAddress(_ index: Int) -> Bool {
    guard lines[index].width <= 45, isShortName(index) else { return false }
    guard var next = nextInColumn(index) else { return false }
    // Past the other cells of the row.
    while lines[index].cell == 0, next + 1 < lines.count, lines[next].cell > 0 { next += 1 }
    return lines[next].role == .furniture && isPostcode(lineText(next))
  }

  /// A department's name opens a side column when an address or a label follows it closely, or another such name does:
  /// that of the ministry stands above that of a part of it.
  mutating func findDepartments() {
    for index in lines.indices.reversed()
    where lines[index].opening.contains(.department) && lines[index].role == .body
      && lines[index].width <= 60
    {
      guard namesDepartment(index) else {
        lines[index].opening.remove(.department)
        continue
      }
      var at = index + 1
      while at < lines.count, at - index <= 4, lines[at].role == .body, lines[at].width <= 45,
        isShortName(at),
        lines[at].page == lines[index].page
      { at += 1 }
      // A line of the text can stand between it and the column's labels.
      var below = at
      if at + 1 < lines.count, lines[at].role == .body, lineLabel(at + 1) != nil {
        below += 1
      }
      // The names of a table's columns stand below the part that the table is in.
      guard below < lines.count, at - index <= 4, lines[below].role == .furniture, !isPageNumber(below),
        ColumnNames.count(lineText(below)) == 0
      else { continue }
      for line in index..<at { lines[line].role = .furniture }
    }
  }

  /// The next line of the same column on the page.
  func nextInColumn(_ index: Int) -> Int? {
    var at = index + 1
    let column = lines[index].column
    var steps = 0
    while at < lines.count, steps < 8, lines[at].page == lines[index].page {
      if lines[index].cell > 0, lines[index].role == .furniture, column < 200, lines[at].role == .furniture {
        return at
      }
      if lines[index].cell > 0, lines[index].role == .furniture, lines[at].role != .furniture {
        at += 1
        steps += 1
        continue
      }
      if column < 40 || abs(lines[at].column - column) <= 3 { return at }
      at += 1
      steps += 1
    }
    return nil
  }

  /// What can stand between a label and its value, where a side column is printed between the lines of the text.
  private static let noReferences: Words = ["geachte ", "kamerstuk", "(", "motie"]

  private func isValue(_ index: Int, of label: LetterheadLabel) -> Bool {
    let line = lineText(index)
    let width = lines[index].width
    switch label {
    case .date: return DateGrammar.date(in: text, line.start, line.end)?.end == line.end
    case .reference, .otherReference:
      guard width <= 40, width >= 4 || line.first == 0x2D, !line.opens(Self.noReferences),
        !line.contains("nr."),
        LetterheadLabel.inline(text, line.start, line.end) == nil
      else { return false }
      var digits = 0
      var blanks = 0
      for position in line.start..<line.end {
        if Ascii.isDigit(text[position]) { digits += 1 }
        if text[position] == 0x20 { blanks += 1 }
        // A sentence ends here: "… in het voorjaar. BZ-2021-1234" is text with a side column's words behind it, and so is
        // "gemeten.6 DGA / 66204230".
        if text[position] == 0x2E, position > line.start, Ascii.isLower(text[position - 1]) {
          var behind = position + 1
          while behind < line.end, behind - position <= 3, Ascii.isDigit(text[behind]) { behind += 1 }
          if behind < line.end, text[behind] == 0x20 { return false }
        }
      }
      return digits >= 3 && blanks <= 4 || line.first == 0x2D
    case .attachment:
      if Self.noAttachments.contain(text, line.start, line.end) { return true }
      guard width <= 3 else { return false }
      return line.opensDigit || line.first == 0x2D
    case .contact, .other: return false
    case .subject: return false
    }
  }

  static let noAttachments: Words = ["geen", "(geen)", "div.", "diverse", "n.v.t.", "nvt"]

  func namesDepartment(_ line: LineText) -> Bool {
    line.opens(Self.departments) || line.opensWord("directie")
  }

  @inline(__always)
  func namesDepartment(_ index: Int) -> Bool {
    lines[index].opening.contains(.department) && namesDepartment(lineText(index))
  }

  static let departments: Words = [
    "directoraat", "ministerie van", "dg ", "bestuursdepartement", "cluster ",
  ]
}

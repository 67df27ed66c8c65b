/// Page numbers, side columns and repeated headers.
extension LayoutReader {
  /// In dumps that keep columns apart, what starts far right is the side column, unless it is a raised
  /// marker or a second signature.
  mutating func findSideColumns() {
    var cells = 0
    for line in lines where line.cell > 0 || line.column >= 40 { cells += 1 }
    guard cells >= 2 else { return }
    // The column at which text of the body never starts.
    var left: Int32 = 0
    for line in lines where line.cell == 0 && line.column < 30 && line.width > left && line.width < 200 {
      left = line.width
    }
    let side = max(45, left * 5 / 10)
    var below = 0
    for index in lines.indices {
      let line = lines[index]
      if below <= index {
        below = index + 1
        while below < lines.count, lines[below].cell > 0 { below += 1 }
      }
      guard line.column >= side, line.role == .body, tables.isEmpty || !isInTable(index) else { continue }
      if isRaisedNumber(index, below: below) {
        lines[index].role = .raisedMarker
      } else if line.column >= left - 6 || !startsRole(index) {
        lines[index].role = .furniture
        if line.column < left - 6, belongsToSignature(index) { lines[index].role = .body }
      }
    }
  }

  /// A number alone in its cell, such as a marker is when it is raised above the line it belongs to.
  /// - Parameter at: the first cell of the line below, as an index.
  private func isRaisedNumber(_ index: Int, below at: Int) -> Bool {
    let line = lines[index]
    guard line.width <= 9, line.gap == 0 || line.cell == 0, isLoneMarker(index) else { return false }
    // The line it belongs to follows, reaches past it, and starts at the left.
    return at < lines.count && lines[at].gap == 0 && lines[at].column < 20
      && lines[at].column + lines[at].width > line.column - 3 && lines[at].page == line.page
  }

  /// A second column of roles and names.
  private func belongsToSignature(_ index: Int) -> Bool {
    var at = index
    var steps = 0
    while at > 0, steps < 14 {
      at -= 1
      steps += 1
      if lines[at].page != lines[index].page { return false }
      if abs(lines[at].column - lines[index].column) <= 2 {
        return lines[at].role == .body
      }
    }
    return false
  }

  mutating func findFurniture() {
    var counts = KeyTable<Int>(capacity: lines.count)
    for line in lines where line.width <= 70 { counts[line.key, default: 0] += 1 }
    var countsPages = false
    for index in lines.indices where lines[index].role == .body {
      if isPageNumber(index) {
        lines[index].role = .furniture
        countsPages = true
      } else if isFixedFurniture(index) {
        lines[index].role = .furniture
      }
    }
    findLabels()
    findStreets()
    findDepartments()
    findRunningLines()
    findBarePageNumbers(countsPages: countsPages)
    growFurniture(counts)
    if !provenPages { openPagesBehindFurniture(counts) }
  }

  /// Lines that no letter's text has.
  private func isFixedFurniture(_ index: Int) -> Bool {
    let line = lineText(index)
    let width = lines[index].width
    if Self.openings.mayOpen(text, line.start, line.end) {
      if line.opens(Self.senders) { return true }
      // "’s-Gravenhage 2024 Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1": the imprint and the foot on one line
      if line.opens(Self.imprints), line.contains("vergaderjaar "), Ascii.isDigit(line.last) {
        return true
      }
      guard width <= 60 else { return line.opens("bij beantwoording de datum") }
      if line.opens(Self.requests) { return width <= 45 }
      if line.opens(Self.imprints) { return true }
      if line.opens(Self.classifications) { return width <= 40 && !line.endsSentence || width <= 8 }
      // The running foot of the publications has no full stop; a note that cites them so has, or a number above it.
      if line.opens(Self.sessions) {
        return !line.contains("nr.") || numberCut(line) < line.end && !standsUnderNumber(index)
      }
      if line.opens(Self.paperNames) { return isOneWord(line) }
    }
    guard width <= 60 else { return false }
    if line.first == 0x2D || line.first == 0x5F { return isRule(line) }
    if line.first == 0x23, width <= 4 { return true }
    return isTelephone(line) || isPostcode(line) || isBareHost(line) && !standsUnderNumber(index)
  }

  /// True where a number alone, as of a note, stands above a line, or a line like it that a number stands above.
  func standsUnderNumber(_ index: Int) -> Bool {
    guard index > 0, lines[index - 1].role == .body else { return false }
    return loneNumber(index - 1) != nil || lineText(index - 1).opens(Self.sessions)
  }

  /// A source below a number that is alone on its line: a note, though another page has the same one.
  func isNumberedNote(_ index: Int) -> Bool {
    guard index > 0, lines[index - 1].role == .body, lines[index - 1].page == lines[index].page,
      loneNumber(index - 1) != nil, lines[index].gap == 0
    else { return false }
    let line = lineText(index)
    return NoteWords.isNoteLike(text, line.start, line.end)
  }

  /// How all of these lines open that open with words.
  private static let openings = Openings([senders, requests, classifications, imprints, sessions, paperNames])
  private static let senders: Words = ["> retouradres", "retouradres"]
  private static let requests: Words = [
    "naar boven", "bij beantwoording de datum", "wilt u slechts", "en ons kenmerk vermelden",
    "brief behandelen", "correspondentie uitsluitend", "richten aan het retouradres",
    "met vermelding van de datum",
    "bij beantwoording", "datum, onze referentie en", "betreft vermelden", "het kenmerk van deze brief",
  ]
  /// How confidential a letter is (Besluit voorschrift informatiebeveiliging rijksdienst), and the traffic light protocol.
  private static let classifications: Words = [
    "departementaal vertrouwelijk", "dep.v", "tlp:", "stg.", "staatsgeheim",
  ]
  static let imprints: Words = [
    "issn 0921", "’s-gravenhage 20", "'s-gravenhage 20", "’s-gravenhage 19", "'s-gravenhage 19",
  ]
  static let sessions: Words = ["tweede kamer, vergaderjaar", "eerste kamer, vergaderjaar"]
  private static let paperNames: Words = ["ah-tk-", "kst-"]

  /// The imprint or the running foot of the official publications.
  func isPublicationFoot(_ index: Int) -> Bool {
    let line = lineText(index)
    return line.opens(Self.imprints) || line.opens(Self.sessions) || line.opens(Self.paperNames)
  }

  private func isOneWord(_ line: LineText) -> Bool {
    for index in line.start..<line.end where text[index] == 0x20 { return false }
    return true
  }

  private func isRule(_ line: LineText) -> Bool {
    guard line.count >= 3 else { return false }
    for index in line.start..<line.end where text[index] != line.first { return false }
    return true
  }

  /// "T 070 - 379 89 11"
  private func isTelephone(_ line: LineText) -> Bool {
    var at = line.start
    let head = Ascii.lower(line.first)
    guard head == 0x74 || head == 0x66 || head == 0x6D else { return false }
    while at < line.end, Ascii.isLetter(text[at]) { at += 1 }
    guard at - line.start == 1 || line.opens("tel") || line.opens("fax") else { return false }
    var digits = 0
    while at < line.end {
      let byte = text[at]
      if Ascii.isDigit(byte) {
        digits += 1
      } else if byte == 0xC2, at + 1 < line.end, text[at + 1] == 0xA0 {
        at += 1
      } else if byte != 0x20 && byte != 0x2D && byte != 0x28 && byte != 0x29 && byte != 0x2B && byte != 0x2E {
        return false
      }
      at += 1
    }
    return digits >= 7
  }

  /// "2515 XP Den Haag"
  func isPostcode(_ line: LineText) -> Bool {
    guard line.count >= 7, line.count <= 40 else { return false }
    var at = line.start
    var digits = 0
    // Kerning puts blanks between the digits.
    while at < line.end, digits < 4, Ascii.isDigit(text[at]) || text[at] == 0x20 {
      if Ascii.isDigit(text[at]) { digits += 1 }
      at += 1
    }
    guard digits == 4 else { return false }
    at = skipBlanks(at, line.end)
    guard at + 1 < line.end, Ascii.isUpper(text[at]), Ascii.isUpper(text[at + 1]) else { return false }
    at += 2
    guard at == line.end || skipBlanks(at, line.end) > at else { return false }
    while at < line.end {
      guard
        Ascii.isLetter(text[at]) || text[at] == 0x20 || text[at] == 0x2D || text[at] == 0x27
          || text[at] >= 0x80 || text[at] == 0x60
      else { return false }
      at += 1
    }
    return true
  }

  /// "www.rijksoverheid.nl" alone on its line
  private func isBareHost(_ line: LineText) -> Bool {
    guard line.opens("www."), line.count <= 45 else { return false }
    return isOneWord(line)
  }

  /// A label on a line of its own with its value on the next line or lines.
  private mutating func findLabels() {
    for index in lines.indices where lines[index].role != .raisedMarker {
      guard lines[index].width <= LetterheadLabel.longest + 4,
        let label = LetterheadLabel.byKey[lines[index].key]
      else { continue }
      let wasSide = lines[index].role == .furniture
      guard let next = nextInColumn(index) else {
        if wasSide || label != .subject { lines[index].role = .furniture }
        continue
      }
      if LetterheadLabel.byKey[lines[next].key] != nil {
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
      } else if label == .contact || label == .reference || label == .otherReference
        || label == .other && isAboveAddress(next)
      {
        lines[index].role = .furniture
      }
    }
  }

  /// "Rijnstraat 8" right above a postcode.
  private mutating func findStreets() {
    for index in lines.indices where lines[index].role == .body && lines[index].width <= 45 {
      let line = lineText(index)
      guard line.opensUpper, endsInHouseNumber(line), isAboveAddress(index) else { continue }
      lines[index].role = .furniture
    }
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
    guard let next = nextInColumn(index) else { return false }
    return lines[next].role == .furniture && isPostcode(lineText(next))
  }

  /// A department's name opens a side column when an address or a label follows it closely.
  private mutating func findDepartments() {
    for index in lines.indices where lines[index].role == .body && lines[index].width <= 60 {
      guard namesDepartment(lineText(index)), !lineText(index).opens("ministerie") else { continue }
      var at = index + 1
      while at < lines.count, at - index <= 4, lines[at].role == .body, lines[at].width <= 45,
        isShortName(at),
        lines[at].page == lines[index].page
      { at += 1 }
      guard at < lines.count, at - index <= 4, lines[at].role == .furniture, !isPageNumber(at) else {
        continue
      }
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
        // A sentence ends here: "… in het voorjaar. BZ-2021-1234" is text with a side column's words behind it.
        if text[position] == 0x2E, position > line.start, Ascii.isLower(text[position - 1]),
          position + 1 < line.end, text[position + 1] == 0x20
        {
          return false
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

  private static let departments: Words = [
    "directoraat", "ministerie van", "dg ", "bestuursdepartement", "cluster ",
  ]

  /// Without proof of pages, a page number closes its page, or opens it where nothing else precedes.
  private mutating func openPagesBehindFurniture(_ counts: KeyTable<Int>) {
    let feet = unnumberedFeet()
    var page: Int32 = 0
    var closed = false
    for index in lines.indices {
      // A ministry's name that comes back opens its page.
      if index > 3, !closed, lines[index].width <= 60, counts[lines[index].key, default: 0] >= 3,
        lineText(index).opens("ministerie van "), lines[index - 1].role != .furniture
      {
        lines[index].role = .furniture
        closed = true
      }
      if closed, lines[index].role != .furniture {
        closed = false
        page += 1
        pageStarts.append(UInt32(lines[index].start))
      }
      lines[index].page = page
      if lines[index].role == .furniture, countsPage(index) || feet.contains(index), index > 3 {
        closed = true
      }
    }
  }

  private func countsPage(_ index: Int) -> Bool {
    isPageNumber(index) || lines[index].closesPage || loneNumber(index) != nil && isBarePage(index)
  }

  /// Feet of pages that have no number, such as a first page: they say what feet with a number say.
  private func unnumberedFeet() -> KeySet {
    var keys = KeySet()
    var feet = KeySet()
    func visitRuns(_ visit: (Range<Int>, Bool) -> Void) {
      var first = 0
      while first < lines.count {
        var end = first
        var isCounted = false
        while end < lines.count, lines[end].role == .furniture {
          isCounted = isCounted || countsPage(end)
          end += 1
        }
        if end - first > 1, first > 3 { visit(first..<end, isCounted) }
        first = max(end, first + 1)
      }
    }
    visitRuns { run, isCounted in
      guard isCounted else { return }
      for index in run where lines[index].width >= 20 { keys.insert(lines[index].key) }
    }
    visitRuns { run, isCounted in
      guard !isCounted, run.count(where: { keys.contains(lines[$0].key) }) > 1 else { return }
      feet.insert(run.upperBound - 1)
    }
    return feet
  }

  private func isBarePage(_ index: Int) -> Bool {
    index == 0 || LetterheadLabel.byKey[lines[index - 1].key] == nil && lineText(index - 1).last != 0x2D
  }
}

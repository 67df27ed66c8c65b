/// Heads and feet of pages: lines that come back at the edges of the pages, and what stands with them.
extension LayoutReader {
  /// Lines from a page's edge among which its head or foot is looked for.
  private static let edge = 6

  /// Finds them all, and the lines among them that count the pages.
  /// - Parameter times: see ``timesOfLines(_:)``.
  mutating func findRunningLines(_ times: inout KeyTable<Int>?) {
    findPageCounts(&times)
    findCountedSubjects()
    findCutSubjects()
    findSessionFeet()
    findRequests()
    findOwnReference()
    let departments = lines.indices.filter { namesDepartment($0) }
    findAddresses(departments)
    findRepeatedDepartments(departments)
    findRepeatedEdges()
    let first = findNumberedEdges()
    findCountingLines()
    if let first { findFirstCount(first) }
  }

  // MARK: Lines that count the pages

  /// "Ministerie van Financiën Onze referentie 2024-0000455190 Pagina 2 van 3"
  private mutating func findPageCounts(_ times: inout KeyTable<Int>?) {
    var next = 0
    while case (var index, let cut)? = nextPageCount(from: next) {
      if let cut {
        _ = timesOfLines(&times)
        splitLine(index, at: cut, rest: .furniture)
        index += 1
      }
      lines[index].role = .furniture
      lines[index].closesPage = true
      next = index + 1
    }
  }

  /// The next line that counts the pages, and where it is to be cut, if it does so behind a page's last words.
  private func nextPageCount(from start: Int) -> (line: Int, cut: Int?)? {
    for index in start..<lines.count
    where mayHoldPageCount(index) && lines[index].role == .body && lines[index].width <= 160 {
      if let cut = countBehindText(lineText(index)) { return (index, cut) }
      if lines[index].width <= 120, holdsPageCount(lineText(index)) { return (index, nil) }
    }
    return nil
  }

  // MARK: The official publication's foot

  /// "Tweede Kamer, vergaderjaar 2022–2023, 21 501-02, nr. 2617 1": it comes back on every page, or stands with
  /// the imprint. A note can cite a paper with the same words, but does neither.
  private mutating func findSessionFeet() {
    var feet: [(line: Int, key: UInt64)] = []
    for index in lines.indices
    where lines[index].opening.contains(.session) && lines[index].width <= 110
      && (lines[index].role == .body || lines[index].role == .furniture)
    {
      let line = lineText(index)
      if lines[index].role == .furniture, endsInPageNumber(line) {
        lines[index].closesPage = true
        continue
      }
      guard line.opens(Self.sessions), line.contains("nr.") else { continue }
      feet.append((index, Key.of(text, line.start, numberCut(line))))
    }
    var times = KeyTable<Int>(capacity: feet.count)
    for foot in feet { times.count(foot.key) }
    for foot in feet {
      let comesBack = times[foot.key, default: 0] > 1
      let besideImprint = isImprint(foot.line - 1) || isImprint(foot.line + 1)
      guard comesBack || besideImprint && !standsUnderNumber(foot.line) else { continue }
      lines[foot.line].role = .furniture
      lines[foot.line].closesPage = true
      // The page number can stand on a line of its own, before or behind.
      let next = foot.line + 1
      if next < lines.count, lines[next].role == .body, loneNumber(next) != nil,
        numberCut(lineText(foot.line)) == Int(lines[foot.line].end)
      {
        lines[next].role = .furniture
        lines[foot.line].closesPage = false
        lines[next].closesPage = true
      }
    }
  }

  /// "Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 2": a foot without a paper's number, and its page. With the
  /// imprint of the first page before it the paper's number can stand before the page's: "’s-Gravenhage 2024 Tweede Kamer,
  /// vergaderjaar 2023–2024, 24 587, nr. 272 1".
  private func endsInPageNumber(_ line: LineText) -> Bool {
    guard Ascii.isDigit(line.last), line.opens(Self.sessions) || line.opens(Self.imprints),
      line.contains("vergaderjaar ")
    else { return false }
    if line.contains("nr.") { return line.opens(Self.imprints) && numberCut(line) < line.end }
    var at = line.end
    while Ascii.isDigit(text[at - 1]) { at -= 1 }
    return line.end - at <= 3 && text[at - 1] == 0x20 && Ascii.isLetter(text[at - 2])
  }

  /// A page's number alone, or what a publication prints at its foot.
  private func isImprint(_ index: Int) -> Bool {
    guard index >= 0, index < lines.count, lines[index].role == .furniture else { return false }
    return loneNumber(index) != nil || isPublicationFoot(index)
  }

  /// Where a line ends without the page number behind it: "nr. 2617 1", but not "nr. 12".
  func numberCut(_ line: LineText) -> Int {
    var at = line.end
    while at > line.start, Ascii.isDigit(text[at - 1]) { at -= 1 }
    guard at < line.end, line.end - at <= 3, at - 1 > line.start, text[at - 1] == 0x20 else {
      return line.end
    }
    while at > line.start, text[at - 1] == 0x20 { at -= 1 }
    return at > line.start && Ascii.isDigit(text[at - 1]) ? at : line.end
  }

  // MARK: What a ministry asks of those who answer

  static let requestWords: Words = [
    "correspondentie uitsluitend", "bij beantwoording", "wilt u slechts", "gelieve bij",
  ]

  /// "Bij beantwoording ↵ datum, onze referentie en ↵ betreft vermelden.": a sentence in a narrow column.
  private mutating func findRequests() {
    for index in lines.indices
    where lines[index].opening.contains(.request) && lines[index].width <= 35
      && lines[index].role != .raisedMarker
    {
      guard lineText(index).opens(Self.requestWords), lineText(index).last != 0x2E else { continue }
      var at = index
      while at + 1 < lines.count, at - index < 6, lines[at + 1].width <= 40,
        lines[at + 1].page == lines[index].page, abs(lines[at + 1].column - lines[index].column) <= 3,
        lines[at + 1].gap <= 1, lineText(at).last != 0x2E
      { at += 1 }
      // Without an end only the words themselves are known.
      let last = lineText(at).last == 0x2E ? at : index
      for line in index...last { lines[line].role = .furniture }
    }
  }

  // MARK: Lines that come back

  /// "Postbus 20018", "+31 70", "telefoon 070", "postadres Postbus": what addresses hold, each with a blank.
  private func holdsAddressWord(_ line: LineText) -> Bool {
    var at = line.start
    while true {
      // The last letters of the four, before a blank.
      at = UTF8Scan.find(in: text, at, line.end, reach: 1) { last, next in
        let letter = last | 0x20
        return (UTF8Scan.mark(letter == 0x73) | UTF8Scan.mark(letter == 0x31) | UTF8Scan.mark(letter == 0x6E))
          & UTF8Scan.mark(next == 0x20) != 0
      }
      guard at < line.end else { return false }
      at += 1
      let before = LineText(text, line.start..<at)
      if before.endsWith("postbus") || before.endsWith("+31") || before.endsWith("postadres")
        || before.endsWith("telefoon") && at + 1 < line.end && text[at + 1] == 0x30
      {
        return true
      }
    }
  }

  /// The ministry's address or telephone number, or its name with a date or a reference, on a line that comes back.
  private mutating func findAddresses(_ departments: [Int]) {
    // Lines that are alike hold one thing.
    var known = KeyTable<Bool>()
    for index in repeats(lines.indices.filter { mayBeAddress($0) }) {
      let key = lineKey(index)
      let holds = known[key] ?? holdsAddress(lineText(index))
      known.add(holds, for: key)
      if holds { lines[index].role = .furniture }
    }
    findWideAddresses(departments)
  }

  private func holdsAddress(_ line: LineText) -> Bool {
    holdsAddressWord(line) || Ascii.isDigit(line.last) && line.opens("ministerie van ")
  }

  /// "Ministerie van Binnenlandse Zaken en Koninkrijksrelaties | Postbus 20011 | 2500 EA Den Haag": one that is too wide for its
  /// ``Line/key`` to be known.
  private mutating func findWideAddresses(_ departments: [Int]) {
    var first = KeyTable<Int>()
    for index in departments
    where lines[index].width > Line.widestKey && lines[index].width <= 160 && lines[index].role == .body {
      let line = lineText(index)
      guard holdsAddressWord(line) else { continue }
      let key = Key.of(text, line.start, line.end)
      if let other = first[key] {
        lines[other].role = .furniture
        lines[index].role = .furniture
      } else {
        first.set(index, for: key)
      }
    }
  }

  private func mayBeAddress(_ index: Int) -> Bool {
    guard lines[index].role == .body, lines[index].width >= 20, lines[index].width <= Line.widestKey else {
      return false
    }
    let last = lastByte(index)
    return last != 0x2E && last != 0x2C && lineText(index).opensUpper
  }

  /// Those of some lines that are like another one of them.
  private func repeats(_ indices: [Int]) -> [Int] {
    guard indices.count > 1 else { return [] }
    var counts = KeyTable<Int>(capacity: indices.count)
    for index in indices { counts.count(lineKey(index)) }
    return indices.filter { counts[lineKey($0), default: 0] > 1 }
  }

  /// Lines that stand at the same edge of most pages, whatever their width.
  private mutating func findRepeatedEdges() {
    guard provenPages, pageStarts.count > 2 else { return }
    var pages = KeyTable<(count: Int, page: Int32)>()
    forEachEdge { reader, index in
      let key = reader.lineKey(index)
      guard key != 0, reader.canRepeat(index) else { return }
      let page = reader.lines[index].page
      let known = pages[key] ?? (0, -1)
      if known.page != page { pages.set((known.count + 1, page), for: key) }
    }
    let wanted = max(2, (pageStarts.count - 1) * 2 / 3)
    guard pages.entries.contains(where: { $0.value.count >= wanted }) else { return }
    func comesBack(_ index: Int) -> Bool {
      lines[index].role == .furniture
        || lines[index].role == .body && canRepeat(index) && pages[lineKey(index)]?.count ?? 0 >= wanted
    }
    // From the edge inwards: what stands behind other text is text.
    var first = 0
    while first < lines.count {
      var end = first
      while end < lines.count, lines[end].page == lines[first].page { end += 1 }
      var top = first
      while lines[first].page > 0, top < end, comesBack(top) {
        lines[top].role = .furniture
        top += 1
      }
      var bottom = end
      while bottom > top, comesBack(bottom - 1) || loneNumber(bottom - 1) != nil && bottom == end {
        if loneNumber(bottom - 1) == nil { lines[bottom - 1].role = .furniture }
        bottom -= 1
      }
      first = end
    }
  }

  private func canRepeat(_ index: Int) -> Bool {
    let line = lineText(index)
    guard lines[index].width >= 4, line.opensUpper, line.last != 0x2E, line.last != 0x3B, line.last != 0x2C,
      line.last != 0x29, line.last != 0x3A
    else { return false }
    return !startsRole(index) && !MotionPhrase.opensHeading(text, line.start, line.end)
  }

  /// The lines at the top of every page but the first, and at the foot of all pages.
  private func forEachEdge(_ visit: (LayoutReader, Int) -> Void) {
    var first = 0
    while first < lines.count {
      var end = first
      while end < lines.count, lines[end].page == lines[first].page { end += 1 }
      let top = lines[first].page > 0 ? min(first + Self.edge, end) : first
      for index in first..<top { visit(self, index) }
      for index in max(top, end - Self.edge)..<max(top, end) { visit(self, index) }
      first = end
    }
  }

  // MARK: Page numbers with a sign or the number of pages

  /// "– 2 –" on a line of its own; "2 van 3" where it counts the pages.
  /// - Returns: the line with the first page's count.
  private mutating func findNumberedEdges() -> Int? {
    var counts: [(line: Int, page: Int, of: Int)] = []
    // "1/2" and "-2-" are the shortest.
    for index in lines.indices
    where lines[index].contents.contains(.number) && lines[index].role == .body && lines[index].width <= 10
      && lines[index].width >= 3
    {
      if isDashedNumber(lineText(index)) {
        lines[index].role = .furniture
        lines[index].closesPage = true
      } else if let count = pageOfPages(Int(lines[index].start), Int(lines[index].end)) {
        counts.append((index, count.page, count.of))
      }
    }
    let first = counts.first { $0.page == 1 }?.line
    guard let last = counts.last, last.of >= 2 else { return first }
    let of = last.of
    // The last page's count can be lost.
    guard last.page == of || counts.count > 1 && last.page == of - 1 else { return first }
    var expected = last.page
    var found: [Int] = []
    for count in counts.reversed() where count.page == expected && count.of == of {
      found.append(count.line)
      expected -= 1
    }
    guard expected == 0 || expected == 1, last.page == of || found.count > 1 else { return first }
    for line in found {
      lines[line].role = .furniture
      lines[line].closesPage = true
    }
    return first
  }

  /// "1/3" alone, where the other pages count with words before it: "7 juli 2021 2/3".
  private mutating func findFirstCount(_ first: Int) {
    guard lines[first].role == .body, let count = pageOfPages(Int(lines[first].start), Int(lines[first].end)),
      count.of > 1
    else { return }
    for line in lines[first...] where line.closesPage && line.role == .furniture {
      var at = Int(line.end)
      while at > Int(line.start), text[at - 1] != 0x20 { at -= 1 }
      guard let other = pageOfPages(at, Int(line.end)), other.of == count.of else { continue }
      lines[first].role = .furniture
      lines[first].closesPage = true
      return
    }
  }

  /// "- 2 -", "– 2 –"
  func isDashedNumber(_ line: LineText) -> Bool {
    var at = line.start
    guard let length = dash(at) else { return false }
    at = skipBlanks(at + length, line.end)
    let digits = at
    while at < line.end, Ascii.isDigit(text[at]) { at += 1 }
    guard at > digits, at - digits <= 3 else { return false }
    at = skipBlanks(at, line.end)
    guard at < line.end, let close = dash(at) else { return false }
    return at + close == line.end
  }

  private func dash(_ at: Int) -> Int? {
    if text[at] == 0x2D { return 1 }
    guard at + 2 < text.count, text[at] == 0xE2, text[at + 1] == 0x80 else { return nil }
    return text[at + 2] >= 0x90 && text[at + 2] <= 0x95 ? 3 : nil
  }
}

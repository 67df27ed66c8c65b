/// Heads and feet that come back and differ in the page's number only, or in nothing.
extension LayoutReader {
  /// Lines from one page's head or foot to the next one's at least.
  static let pageDepth = 8
  static let lastPageDepth = 3
  /// Scalars of "12 van 14" and the like.
  private static let shortFoot: Int32 = 12

  /// A number in a line that would be the same line with another number.
  private typealias Counted = (line: Int, number: Range<Int>, value: Int)

  /// "Ministerie van Financiën – 2 – 21 november 2024": what comes back with the next number each time, at the
  /// edges of the pages, or in words that heads and feet are made of.
  mutating func findCountingLines() {
    for group in countedLines() where countsPages(group) {
      for (line, _, _) in group {
        lines[line].role = .furniture
        lines[line].closesPage = true
      }
    }
    // The foot of a letter of one page has its like in the letterhead.
    if !provenPages || pageStarts.count == 1 { findRepeatedLines() }
  }

  /// Lines that are alike but for a number, together; in the order of the first of each.
  private func countedLines() -> [[Counted]] {
    let (numbers, times) = numbersApart()
    var found: [[Counted]] = []
    var places = KeyTable<Int>()
    for (number, sketch, begins) in numbers {
      // What is like no other line at its edges needs no closer look.
      guard times[sketch, default: 0] > 1 else {
        found.append([number])
        continue
      }
      let line = lineText(number.line)
      let key =
        Key.of(text, line.start, number.number.lowerBound) &* 31
        &+ Key.of(text, number.number.upperBound, line.end)
      if let group = places[key] {
        found[group].append(number)
      } else if begins {
        places.add(found.count, for: key)
        found.append([number])
      }
    }
    return found
  }

  /// Numbers that can count pages, a sketch of what stands round each on its line, and whether a count can begin with
  /// it: that is the first pages' number, or that of its page. Others are left out where none with their sketch stands
  /// before them that a count can begin with.
  ///
  /// With them, how often each sketch is among them.
  private func numbersApart() -> (
    numbers: [(number: Counted, sketch: UInt64, begins: Bool)], times: KeyTable<Int>
  ) {
    var found: [(number: Counted, sketch: UInt64, begins: Bool)] = []
    var times = KeyTable<Int>()
    let (allTokens, allNumbers) = (tokens, numbers)
    let tokens = allTokens.span
    let numbers = allNumbers.span
    var cursor = PlaceCursor()
    for index in lines.indices.dropFirst(3)
    // One page's foot can stand where another one has its side column.
    where lines[index].contents.contains(.numberApart) && lines[index].width <= 120
      && (lines[index].role == .body
        || lines[index].role == .furniture && lines[index].width <= Self.shortFoot)
    {
      let line = lineText(index)
      guard line.last != 0x2E, line.last != 0x2C, line.last != 0x3B, line.last != 0x3A, line.count >= 3 else {
        continue
      }
      let page = Int(lines[index].page)
      for number in cursor.places(of: numbers, lines[index].firstToken, lines[index].endToken) {
        let place = Int(numbers[number])
        guard tokens[place].kind == .number else { continue }
        let start = Int(tokens[place].start)
        let end = Int(tokens[place + 1].start)
        guard end - start <= 3, !times.entries.isEmpty || mayBegin(start, end, page),
          isApart(start, end, line)
        else { continue }
        let value = Ascii.number(text, start, end)
        let begins = value <= 2 || value == page + 1
        guard begins || !times.entries.isEmpty else { continue }
        let sketch = sketch(line, start, end)
        guard begins || times[sketch] != nil else { continue }
        times.count(sketch)
        found.append(((index, start..<end, value), sketch, begins))
      }
    }
    return (found, times)
  }

  /// False for nearly all numbers that no count of pages can begin with: more than one digit, on the first nine pages.
  private func mayBegin(_ start: Int, _ end: Int, _ page: Int) -> Bool {
    end - start == 1 || page >= 9 || text[start] == 0x30
  }

  /// The bytes nearest to a number and those at its line's ends, blanks left out: lines with the same ``Key`` but for the
  /// number have the same.
  private func sketch(_ line: LineText, _ start: Int, _ end: Int) -> UInt64 {
    func ends(_ start: Int, _ end: Int) -> UInt64 {
      var (first, last) = (start, end - 1)
      while first <= last, Key.isBlank(text[first]) { first += 1 }
      while first <= last, Key.isBlank(text[last]) { last -= 1 }
      return first > last ? 0 : UInt64(text[first] | 0x20) << 8 | UInt64(text[last] | 0x20)
    }
    return ends(line.start, start) << 16 | ends(end, line.end)
  }

  /// True for a number between blanks, the signs of a count, or the line's ends.
  private func isApart(_ start: Int, _ end: Int, _ line: LineText) -> Bool {
    func parts(_ byte: UInt8) -> Bool {
      byte == 0x20 || byte == 0x2F || byte == 0x28 || byte == 0x29 || byte == 0x7C
    }
    return (start == line.start || parts(text[start - 1])) && (end == line.end || parts(text[end]))
  }

  private func countsPages(_ group: [Counted]) -> Bool {
    for index in group.indices.dropFirst() {
      // The last page can hold no more than the signature.
      let depth = isLastLine(group[index].line) ? Self.lastPageDepth : Self.pageDepth
      if group[index].value != group[index - 1].value + 1
        || group[index].line < group[index - 1].line + depth
      {
        return false
      }
    }
    if provenPages, group.count > 1,
      group.allSatisfy({ $0.value == Int(lines[$0.line].page) + 1 && isAtEdge($0.line) })
    {
      return true
    }
    let first = group[0]
    guard first.value <= 2, !provenPages || isAtEdge(first.line) else { return false }
    let line = lineText(first.line)
    // The foot of a letter of one page stands nowhere else.
    let closes = isLastLine(first.line) && first.number.upperBound == line.end
    if isLastLine(first.line), let count = pageOfPages(line.start, line.end), count.page == count.of {
      return true
    }
    return isHead(line, repeats: group.count > 1 || closes)
      || (group.count > 1 || isLastLine(first.line)) && followsPageWord(first.number, line)
      || group.count > 1 && !provenPages && followsSign(first.number, line)
  }

  /// "Pag. 2", "p. 2", "blz. 2"
  private func followsPageWord(_ number: Range<Int>, _ line: LineText) -> Bool {
    var end = number.lowerBound
    while end > line.start, text[end - 1] == 0x20 || text[end - 1] == 0x2E { end -= 1 }
    var word = end
    while word > line.start, Ascii.isLetter(text[word - 1]) { word -= 1 }
    return Self.pageWordsAlone.contain(text, word, end)
  }

  private static let pageWordsAlone: Words = ["pagina", "pag", "p", "blad", "bladzijde", "blz", "page"]

  /// A number behind a sign, or one of the number of pages: what counts vragen or bijlagen stands behind a word.
  private func followsSign(_ number: Range<Int>, _ line: LineText) -> Bool {
    var end = number.lowerBound
    while end > line.start, text[end - 1] == 0x20 { end -= 1 }
    guard end > line.start else { return false }
    let before = text[end - 1]
    if Ascii.isLetter(before) || before == 0x2E { return false }
    if Ascii.isDigit(before) {
      return pageOfPages(number.lowerBound, line.end) != nil
    }
    return before == 0x7C || before == 0x2D || before >= 0x80
  }

  private func isLastLine(_ index: Int) -> Bool { index + 1 == lines.count }

  /// Among a page's first or last lines; link annotations behind its text do not count.
  func isAtEdge(_ index: Int) -> Bool {
    let page = lines[index].page
    if index < 3 || lines[index - 3].page != page { return true }
    var below = 0
    var at = index + 1
    while at < lines.count, at - index < 200, lines[at].page == page, below < 3 {
      if !lineText(at).isAddress { below += 1 }
      at += 1
    }
    return below < 3
  }

  /// A ministry's name with a date or a number between dashes behind it; where the line comes back, one of them is
  /// enough.
  private func isHead(_ line: LineText, repeats: Bool) -> Bool {
    let named = line.opens("ministerie van ")
    var dated = false
    var dashed = false
    var at = line.start
    while at < line.end {
      if Ascii.isDigit(text[at]), at == line.start || text[at - 1] == 0x20 {
        if let date = DateGrammar.date(in: text, at, line.end), date.hasYear, date.end == line.end {
          dated = true
        }
        if at > line.start + 1, at + 2 < line.end { dashed = dashed || isBetweenDashes(at, line) }
      }
      at += 1
    }
    return named && (dated || dashed || repeats) || dated && dashed
  }

  private func isBetweenDashes(_ start: Int, _ line: LineText) -> Bool {
    var end = start
    while end < line.end, Ascii.isDigit(text[end]) { end += 1 }
    guard end + 1 < line.end, text[end] == 0x20, start - 2 >= line.start else { return false }
    let before = text[start - 2]
    return (before == 0x2D || before >= 0x90 && before <= 0x95)
      && (text[end + 1] == 0x2D || text[end + 1] == 0xE2)
  }

  // MARK: Lines that come back as they are

  /// Without proof of pages: a department's name, or numbers and signs as a ministry's address has, well apart.
  private mutating func findRepeatedLines() {
    var last = KeyTable<Int>()
    let sources = sources
    var cursor = PlaceCursor()
    for index in lines.indices
    where lines[index].role == .body && lines[index].width >= 8 && lines[index].width <= 80
      && !Ascii.isLower(text[Int(lines[index].start)])
    {
      let places = cursor.places(of: sources.span, Int(lines[index].start), Int(lines[index].end))
      guard
        !places.isEmpty || lines[index].contents.contains(.fiveDigits)
          || lines[index].opening.contains(.department),
        isAddressLike(index, namesSource: !places.isEmpty)
      else { continue }
      if let before = last[lineKey(index)] {
        guard index >= before + Self.pageDepth else { continue }
        lines[before].role = .furniture
        lines[index].role = .furniture
      }
      last.set(index, for: lineKey(index))
    }
  }

  /// - Parameter namesSource: true where one of ``sources`` stands in the line.
  private func isAddressLike(_ index: Int, namesSource: Bool) -> Bool {
    let line = lineText(index)
    guard line.opensUpper, line.last != 0x2E, line.last != 0x2C, line.last != 0x3B, line.last != 0x29 else {
      return false
    }
    if namesDepartment(index) { return line.count <= 60 }
    if namesSource, line.contains("www.") { return true }
    return lines[index].contents.contains(.fiveDigits) && hasDigits(line, 8)
      && !NoteWords.isNoteLike(text, line.start, line.end)
  }

  private func hasDigits(_ line: LineText, _ least: Int) -> Bool {
    let bytes = text.span
    var digits = 0
    var at = line.start
    while at &+ 8 <= line.end {
      digits &+= Eight.digit(Eight.load(bytes, at)).nonzeroBitCount
      at &+= 8
    }
    // What is left cannot make up for what is missing, in most lines.
    while at < line.end, digits &+ line.end &- at >= least {
      if Ascii.isDigit(bytes[at]) { digits &+= 1 }
      at &+= 1
    }
    return digits >= least
  }
}

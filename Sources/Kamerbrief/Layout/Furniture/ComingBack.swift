/// What a letter's lines say about those that come back: heads and feet of pages, and what stands beside them.
struct ComingBack {
  /// How often each short line stands in the letter.
  let counts: KeyTable<Int>
  /// Lines that come back with another number.
  let counted: KeySet
  /// Lines beside furniture that come back and are wide, as indices.
  let wide: KeySet
  // What few letters need is read when first asked for.
  fileprivate var subheadings: KeySet?
  fileprivate var letterDate: Range<Int>??
  fileprivate var subjects: (whole: KeySet, rests: KeySet, last: Int)?
  private var pairs: KeyTable<Int>?

  init(counts: KeyTable<Int>, counted: KeySet, wide: KeySet) {
    self.counts = counts
    self.counted = counted
    self.wide = wide
  }

  /// - Parameter line: one whose key is known.
  func times(_ line: Line) -> Int { counts[line.key, default: 0] }

  /// How often two lines stand one right below the other.
  /// - Parameter lines: all of the letter, whose keys are known.
  mutating func times(_ above: Line, above below: Line, of lines: [Line]) -> Int {
    func key(_ above: Line, _ below: Line) -> UInt64 { above.key &* 0x9E37_79B9_7F4A_7C15 ^ below.key }
    if pairs == nil {
      var all = KeyTable<Int>(capacity: lines.count)
      for index in lines.indices.dropFirst() { all.count(key(lines[index - 1], lines[index])) }
      pairs = all
    }
    return pairs?[key(above, below)] ?? 0
  }
}

/// Whether a line beside furniture is furniture too.
extension LayoutReader {
  /// True for a line that is furniture where furniture stands beside it: it counts the pages, is the letter's subject or date,
  /// names a department or comes back.
  func mayGrow(_ index: Int, _ known: inout ComingBack) -> Bool {
    let line = lines[index]
    guard line.role == .body else { return false }
    if isCounted(index, known.counted) { return true }
    let content = lineText(index)
    if repeatsSubject(index, content, &known) { return true }
    // A department's name and the letter's date can be as wide where there are two such pages only.
    let isWideEdge = known.wide.contains(index)
    let times = known.counts[lineKey(index), default: isWideEdge ? 2 : 0]
    guard
      isWideEdge || line.width <= 60 || line.width <= (times >= 3 ? 120 : widestDepartment(index, times)),
      content.last != 0x2E, content.last != 0x3B
    else { return false }
    if isRestOfDepartment(index) || repeatsDate(content, &known) { return true }
    // "Ministerie van Volksgezondheid," with "Welzijn en Sport" below it.
    if content.last == 0x2C { return namesDepartment(index) }
    // What announces a list comes back too.
    if content.last == 0x3A, lineLabel(index) == nil { return false }
    if content.opens("http") || isNumberedNote(index) || isRestOfAddress(index) { return false }
    if times >= 2, comesBackAsHead(index, content, &known) {
      if content.opensLower, index > 0, known.times(lines[index - 1]) >= 2, line.width <= 40 {
        return goesOnFromHead(index)
      }
      return content.opensUpper || content.opensDigit && !content.contains(0x2F)
    }
    // "Blad" above "2 van 3"
    return namesDepartment(index) || content.opens("postbus ") && line.width <= 16
      || line.width <= 6 && Self.pageWords.contain(text, content.start, content.end)
  }

  /// Across a blank line a heading that comes back can follow a side column: the two must come back together.
  /// - Parameter below: the lower one of a line and the furniture beside it.
  func isTied(_ line: Int, to below: Int, _ known: inout ComingBack) -> Bool {
    if lines[below].gap == 0 || lines[below].page != lines[below - 1].page || known.wide.contains(line) {
      return true
    }
    return known.times(lines[below - 1], above: lines[below], of: lines) >= 2
      || isCounted(line, known.counted) || lineText(line).isDate
      || namesDepartment(line)
  }

  /// The letter's subject can head every page, and fill its line.
  private func repeatsSubject(_ index: Int, _ content: LineText, _ known: inout ComingBack) -> Bool {
    let subjects = known.subjects ?? subjects()
    known.subjects = subjects
    guard index > subjects.last else { return false }
    let line = lines[index]
    if line.width >= 20, line.width <= 120, content.opensUpper,
      subjects.whole.contains(Key.of(text, content.start, content.end))
    {
      return true
    }
    if index > subjects.last + 1, isHalf(index, of: subjects.whole) { return true }
    // The last words of a head in two lines, below a page's number that stands beside its first.
    return content.opensLower && lines[index - 1].role == .furniture && index + 1 < lines.count
      && lines[index + 1].gap > 0 && subjects.rests.contains(lineKey(index))
  }

  private func repeatsDate(_ content: LineText, _ known: inout ComingBack) -> Bool {
    guard content.isDate else { return false }
    if known.letterDate == nil { known.letterDate = .some(letterDate()) }
    guard let found = known.letterDate, let date = found else { return false }
    return text[date].elementsEqual(text[content.start..<content.end])
  }

  /// True for a line that comes back and is no heading of the text.
  private func comesBackAsHead(_ index: Int, _ content: LineText, _ known: inout ComingBack) -> Bool {
    guard lines[index].width >= 2, loneNumber(index) == nil, !startsRole(index) else { return false }
    let subheadings = known.subheadings ?? subheadings(known)
    known.subheadings = subheadings
    return !subheadings.contains(lineKey(index))
      && !MotionPhrase.opensHeading(text, content.start, content.end)
  }

  /// "Ministerie van Justitie ↵ en Veiligheid"; "Uitvoering aangenomen moties op het terrein van ↵ bereikbaarheid", above a
  /// page's number.
  private func goesOnFromHead(_ index: Int) -> Bool {
    namesDepartment(index - 1)
      || index + 1 < lines.count && lines[index - 1].role == .furniture && lines[index + 1].role == .furniture
  }

  private static let pageWords: Words = ["blad", "pagina"]

  /// Short lines that come back between text that ends and text that opens: "Stand van zaken", in the answer to each
  /// motion. A head or a foot of a page stands so by chance only.
  private func subheadings(_ known: ComingBack) -> KeySet {
    var between = KeyTable<Int>()
    for index in lines.indices.dropFirst().dropLast()
    where lines[index].width <= 60 && lines[index].role == .body && known.times(lines[index]) > 2 {
      guard lines[index - 1].role == .body, lines[index + 1].role == .body,
        lines[index + 1].page == lines[index].page, lines[index + 1].width > lines[index].width,
        lineText(index - 1).endsSentence, lineText(index + 1).opensUpper
      else { continue }
      between.count(lineKey(index))
    }
    var found = KeySet()
    for index in lines.indices where lines[index].width <= 60 && lines[index].role == .body {
      let count = between[lineKey(index), default: 0]
      if count > 1, count * 2 > known.times(lines[index]) { found.insert(lineKey(index)) }
    }
    return found
  }

  /// Lines beside furniture that are too wide for most heads, and come back there word for word: a letter's subject.
  func wideEdges() -> KeySet {
    var first = KeyTable<Int>()
    var found = KeySet()
    for index in lines.indices.dropFirst() where lines[index].role == .body {
      guard lines[index].width > 60, lines[index].width <= 120,
        lines[index - 1].role == .furniture || index + 1 < lines.count && lines[index + 1].role == .furniture
      else { continue }
      let key = Key.of(text, Int(lines[index].start), Int(lines[index].end))
      if let other = first[key] {
        // Notes come back as well.
        guard !NoteWords.isNoteLike(text, Int(lines[index].start), Int(lines[index].end)) else { continue }
        found.insert(other)
        found.insert(index)
      } else {
        first.set(index, for: key)
      }
    }
    return found
  }

  /// Scalars of a line that a department's name fills, alone or with more where it comes back: "Ministerie van Landbouw,
  /// Visserij, Voedselzekerheid en Natuur" is the longest.
  private func widestDepartment(_ index: Int, _ times: Int) -> Int32 {
    guard namesDepartment(index) else { return 0 }
    return times == 2 ? 120 : 70
  }

  /// "28286-448.html" below "https://zoek.officielebekendmakingen.nl/kst-", which several notes cite.
  private func isRestOfAddress(_ index: Int) -> Bool {
    guard index > 0, lines[index].gap == 0, lines[index - 1].role == .body else { return false }
    let above = lineText(index - 1)
    let line = lineText(index)
    return (above.endsOpen && above.last != 0x2C || above.endsHyphen) && above.lastWord.contains("http")
      && !(line.opensUpper && line.contains(0x20 as UInt8))
  }

  /// "Klimaat" below "Ministerie van Economische Zaken en".
  private func isRestOfDepartment(_ index: Int) -> Bool {
    guard index > 0, lines[index].width <= 40, lines[index].gap == 0, lines[index - 1].role == .body,
      lines[index - 1].width <= 60
    else { return false }
    let above = lineText(index - 1)
    let line = lineText(index)
    return namesDepartment(index - 1) && (above.endsJoint || above.last == 0x2C) && line.opensUpper
      && line.endsWord
      && !Ascii.isDigit(line.last)
  }

  /// One of the lines that come back with another number, or the first of them, which can stand without one.
  func isCounted(_ index: Int, _ counted: KeySet) -> Bool {
    guard !counted.isEmpty else { return false }
    return counted.contains(lineKey(index)) || countedKey(index).map { counted.contains($0) } ?? false
  }

  /// Lines that come back with nothing but another number at their end: "T 070 412 34 56 www.minocw.nl 2". The headings of
  /// questions and answers do so too: "Antwoord op vraag 12".
  func countedLines() -> KeySet {
    var seen = KeySet()
    var counted = KeySet()
    for index in lines.indices
    where lines[index].ending.contains(.digit) && lines[index].role == .body && lines[index].width >= 20 {
      guard let key = countedKey(index) else { continue }
      if seen.contains(key) { counted.insert(key) }
      seen.insert(key)
    }
    return counted
  }

  /// What a line says before the page number that can stand at its end.
  private func countedKey(_ index: Int) -> UInt64? {
    let line = lineText(index)
    guard Ascii.isDigit(line.last), lines[index].width >= 20, lines[index].width <= 110 else { return nil }
    var at = line.end
    while at > line.start, Ascii.isDigit(text[at - 1]) { at -= 1 }
    guard line.end - at <= 3, text[at - 1] == 0x20, !line.contains("nr."), !QuestionLabel.fills(line)
    else { return nil }
    return Key.of(text, line.start, at)
  }
}

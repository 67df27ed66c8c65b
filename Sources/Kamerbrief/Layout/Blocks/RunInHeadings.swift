/// Headings that the answer follows on the same line: "Motie-Helder (29 628, nr. 80). De aanrijtijden zijn …", and the
/// items of a list that are such: "- Motie-Helder (29 628, nr. 80): de aanrijtijden zijn …". Print sets them in bold.
extension BlockBuilder {
  struct RunIn {
    /// The number or the sign of a list's item before it.
    var label: Range<Int>?
    /// The line it ends on, and the first byte behind its stop.
    var line: Int
    var end: Int
  }

  /// Lines such a heading may span.
  private static let longestRunIn = 6

  /// The heading that starts at `index` and ends before the words that follow it, or nil where none does.
  func runIn(_ index: Int) -> RunIn? {
    let line = content(index)
    var start = line.start
    var item: Range<Int>?
    if !lines[index].traits.contains(.opensMotion) {
      // Nearly all lines open with a letter or a digit.
      guard !Ascii.isLetter(line.first), !Ascii.isDigit(line.first),
        let label = reader.listLabel(index)
      else { return nil }
      start = reader.skipBlanks(label.upperBound, line.end)
      guard MotionPhrase.opensHeading(reader.text, start, line.end, anyCase: true) else { return nil }
      item = label
    } else if lines[index].traits.contains(.opensNumberedMotion) {
      start = HeadingNumber.endBeforeMotion(reader.text, line.start, line.end) ?? start
    }
    if let cut = cellEnd(index) { return RunIn(label: item, line: index, end: cut) }
    var scan = RunInScan(text: reader.text, notes: noteNumbers, isOpen: item == nil)
    // "Kamerstuk 29 675, nr. 282 Gewijzigde motie …"
    if item == nil, openingPaper(LineText(reader.text, start..<line.end)) != nil { scan.isCited = true }
    var at = index
    for _ in 0..<Self.longestRunIn {
      let end = content(at).end
      if at > index, let cut = paperCell(at), isNoSentence(index, start, at, cut) {
        return RunIn(label: item, line: at, end: cut)
      }
      if let cut = scan.read(at == index ? start : content(at).start, end) {
        if cut == end {
          // Behind a full stop that ends a line nothing tells the item of a list from the next paragraph.
          // A stop alone, as a raised marker leaves it, is the heading's.
          let isAlone = at > index && content(at).count == 1
          guard isAlone || item != nil && (reader.text[end - 1] == 0x3A || hasGaps),
            let next = goesOn(behind: at), content(next).opensUpper
          else { return nil }
        }
        guard isNoSentence(index, start, at, cut) || closesBehindPaper(index, start, at, cut) else {
          return nil
        }
        return RunIn(label: item, line: at, end: cut)
      }
      guard !scan.isOver, let next = goesOn(behind: at) ?? paperBelow(at) else { return nil }
      // The heading has lines of its own.
      if content(next).opensUpper, !content(at).endsJoint,
        endsHeading(content(at)) || wouldHaveFit(next, after: at)
      {
        return nil
      }
      at = next
    }
    return nil
  }

  /// More than a printed line holds.
  private static let rowOnLine: Int32 = 120
  /// Lines above a row among which the names of the columns are looked for.
  private static let mostRowsAbove = 40

  /// Behind the bracket with the paper, in a row of a table that a site prints on one line below the names of its columns:
  /// what became of the motion follows with a capital.
  private func cellEnd(_ index: Int) -> Int? {
    guard lines[index].width >= Self.rowOnLine else { return nil }
    let line = content(index)
    var digits = 0
    for at in line.start..<line.end - 2 {
      switch reader.text[at] {
      case 0x28: digits = 0
      case 0x30...0x39: digits += 1
      case 0x29
      where digits > 5 && reader.text[at + 1] == 0x20 && Letters.isUpper(reader.text, at + 2, line.end):
        return isBelowNames(index) ? at + 1 : nil
      default: break
      }
    }
    return nil
  }

  private func isBelowNames(_ index: Int) -> Bool {
    for above in (max(0, index - Self.mostRowsAbove)..<index).reversed()
    where lines[above].role == .furniture && lines[above].width <= 60 && ColumnNames.fill(content(above)) {
      return true
    }
    return false
  }

  /// The next line of the same paragraph. The lines of a side column can make a gap in it, and so can the end of bold print.
  private func goesOn(behind index: Int) -> Int? {
    guard let next = nextBody(index),
      lines[next].gap == 0 || lines[next].traits.contains(.opensLower) || content(next).first == 0x28,
      lines[next].traits.isDisjoint(with: .opensMotion),
      content(index).endsWith(" nr.") || reader.listLabel(next) == nil
    else { return nil }
    return next
  }

  /// The next line where it is such a cell, whatever parts it from the heading.
  private func paperBelow(_ index: Int) -> Int? {
    guard let next = nextBody(index), paperCell(next) != nil else { return nil }
    return next
  }

  /// Behind the paper that opens a line, where a cell beside it holds the answer: "32 043, nr. 101 De regeling is …".
  private func paperCell(_ index: Int) -> Int? {
    let line = content(index)
    guard let end = openingPaper(line), end + 1 < line.end, reader.text[end] == 0x20,
      Letters.isUpper(reader.text, end + 1, line.end),
      // Before the motion's own words the paper is no cell behind them.
      !MotionPhrase.opensHeading(reader.text, end + 1, line.end)
    else { return nil }
    return end
  }

  /// "Motie Helder over middelen die worden ingezet (29 628, nr. 80).": what a sentence has stands in the motion's subject, and the
  /// stop behind its paper. Before a sentence's motion stands "de".
  private func closesBehindPaper(_ first: Int, _ start: Int, _ last: Int, _ cut: Int) -> Bool {
    var stop = cut
    while stop > 0, Ascii.isDigit(reader.text[stop - 1]) { stop -= 1 }
    guard stop - 1 > content(last).start, endsHeading(LineText(reader.text, content(last).start..<stop - 1)),
      !LineText(reader.text, start..<content(first).end).opens("de ")
    else { return false }
    let text = joined(first, start, last, cut)
    let words = LineText(text, 0..<text.count)
    var subject = 0
    while subject < text.count, !LineText(text, subject..<text.count).opens(" over ") { subject += 1 }
    return subject < text.count && !words.contains("http") && isNoSentence(Array(text[..<subject]))
  }

  private func isNoSentence(_ first: Int, _ start: Int, _ last: Int, _ cut: Int) -> Bool {
    isNoSentence(joined(first, start, last, cut))
  }

  private func joined(_ first: Int, _ start: Int, _ last: Int, _ cut: Int) -> [UInt8] {
    var text: [UInt8] = []
    for index in first...last where lines[index].role == .body {
      if !text.isEmpty { text.append(0x20) }
      let end = index == last ? cut : Int(lines[index].end)
      text += reader.text[(index == first ? start : Int(lines[index].start))..<end]
    }
    return text
  }
}

/// Looks for the stop that closes a heading, behind the motion's paper in brackets or the marker of the note that cites it.
private struct RunInScan {
  let text: [UInt8]
  let notes: KeySet
  /// True where the words behind a colon open with a capital, as they need not in a list.
  let isOpen: Bool
  private var depth = 0
  private var digits = 0
  /// True where the motion's paper stands before what is read.
  var isCited = false
  /// Digits behind "Kamerstuk" outside brackets, or nil.
  private var named: Int?
  /// True where a stop came that closes no heading.
  private(set) var isOver = false
  /// True where the line before ends in a note's number.
  private var endsInMarker = false
  /// True where the line before ends in the bracket with the paper.
  private var endsInPaper = false
  /// What the line before ends in behind that bracket, where it is the first part of a date.
  private var openDate: [UInt8] = []

  init(text: [UInt8], notes: KeySet, isOpen: Bool) {
    self.text = text
    self.notes = notes
    self.isOpen = isOpen
  }

  /// The first byte behind the stop, and behind a marker glued to it.
  mutating func read(_ start: Int, _ end: Int) -> Int? {
    if endsInPaper, let cut = cutBehindPaper(start, end) { return cut }
    endsInPaper = false
    if !openDate.isEmpty, let cut = cutBehindDate(start, end) { return cut }
    openDate = []
    for at in start..<end {
      switch text[at] {
      case 0x28:
        depth = 1
        digits = 0
      case 0x29:
        if depth > 0, digits > 1 { isCited = true }
        depth = 0
        // A marker can stand in the place of the stop: "(Kamerstuk 27 830, nr. 245)5 In het akkoord staat …".
        let mark = at + 1 < end && text[at + 1] == 0x20 ? at + 1 : at
        if isCited, mark + 1 < end, Ascii.isDigit(text[mark + 1]), let cut = cut(mark, end), cut < end {
          isOver = false
          return cut
        }
        if isCited {
          if let cut = cutBehindPaper(at + 1, end) { return cut }
          endsInPaper = at + 1 == end
          if end - at <= Self.widestDate { openDate = Self.openDate(text, at + 1, end) }
        }
      case 0x30...0x39:
        digits += 1
        if let count = named { named = count + 1 }
      case 0x4B, 0x6B:
        if depth == 0, LineText(text, at..<end).opens("kamerstuk") { named = 0 }
      case 0x3B where depth == 0:
        isOver = true
        return nil
      case 0x2E where depth == 0 && endsWord(at, start), 0x3A where depth == 0:
        guard let cut = cut(at, end) else { continue }
        // "…, Kamerstuk 27 926, nr. 651. Het plan is …"
        if let count = named, count >= Self.citedDigits, Ascii.isDigit(text[at - 1]) { isCited = true }
        if isMarked(at, cut, start) { isCited = true }
        isOver = !isCited
        return isCited ? cut : nil
      default: break
      }
    }
    endsInMarker = isMarker(before: end, start)
    return nil
  }

  /// Behind the bracket with the paper, and the motion's date, where a sentence follows without a stop between the two: no
  /// sentence goes on with a capital there. "(31 311, nr. 499) Het kabinet", "(31 311, nr. 499), 5 april 2024 Het kabinet".
  private func cutBehindPaper(_ start: Int, _ end: Int) -> Int? {
    var at = start
    while at < end, text[at] == 0x20 || text[at] == 0x2C { at += 1 }
    let date = DateGrammar.led(in: text, at, end) ?? DateGrammar.date(in: text, at, end)
    // What opens the next line is parted from the bracket by the line's end.
    guard let cut = date?.end ?? (endsInPaper ? nil : start) else { return nil }
    return opensSentence(cut, end) ? cut : nil
  }

  /// Bytes of the longest date with the words that lead to it.
  private static let widestDate = 36

  /// The first part of a date that a line ends in, with a blank behind it: ", 5", ", van 5 april".
  private static func openDate(_ text: [UInt8], _ start: Int, _ end: Int) -> [UInt8] {
    var at = start
    while at < end, text[at] == 0x20 || text[at] == 0x2C { at += 1 }
    return DateGrammar.isCut(in: text, at, end) ? text[at..<end] + [0x20] : []
  }

  /// Behind the rest of a date that the line before opens, where a sentence follows: "april 2024 Het kabinet".
  private func cutBehindDate(_ start: Int, _ end: Int) -> Int? {
    let whole = openDate + text[start..<min(end, start + Self.widestDate)]
    guard
      let date = DateGrammar.led(in: whole, 0, whole.count) ?? DateGrammar.date(in: whole, 0, whole.count),
      date.end > openDate.count, case let cut = start + date.end - openDate.count, opensSentence(cut, end)
    else { return nil }
    return cut
  }

  /// True where a blank and a capital follow.
  private func opensSentence(_ cut: Int, _ end: Int) -> Bool {
    let next = NameGrammar.skip(text, cut, end)
    return next > cut && Letters.isUpper(text, next, end)
  }

  /// "werving[3]. Ik deel", "werving3. Ik deel" and "werving.3 Ik deel": a note's number glued to the stop, or on the line
  /// above it.
  private func isMarked(_ stop: Int, _ cut: Int, _ floor: Int) -> Bool {
    if cut > stop + 1 { return notes.contains(Ascii.number(text, stop + 1, cut)) }
    return stop == floor ? endsInMarker : isMarker(before: stop, floor)
  }

  private func isMarker(before stop: Int, _ floor: Int) -> Bool {
    var end = stop
    if end > floor, text[end - 1] == 0x5D { end -= 1 }
    var at = end
    while at > floor, end - at < 3, Ascii.isDigit(text[at - 1]) { at -= 1 }
    guard at < end, at > floor, end == stop ? Ascii.isLetter(text[at - 1]) : text[at - 1] == 0x5B else {
      return false
    }
    return notes.contains(Ascii.number(text, at, end))
  }

  /// "c.s." and "nr." end no heading.
  private func endsWord(_ stop: Int, _ floor: Int) -> Bool {
    var word = stop
    while word > floor, Ascii.isLetter(text[word - 1]) { word -= 1 }
    guard word == floor || word == stop || text[word - 1] != 0x2E else { return false }
    return word == stop || stop - word > 3 || stop - word == 3 && !Self.shortened.contain(text, word, stop)
  }

  private static let shortened: Words = [
    "nrs", "art", "blz", "bzn", "mln", "mld", "jan", "feb", "mrt", "apr", "jun", "jul", "aug", "sep", "okt",
    "nov", "dec",
    "tvv", "ivm", "mbt", "zgn", "mrs", "drs", "ing", "lid", "evt", "max", "min", "ong",
  ]

  private func cut(_ stop: Int, _ end: Int) -> Int? {
    var at = stop + 1
    while at < end, at - stop <= 2, Ascii.isDigit(text[at]) { at += 1 }
    if at == end { return at }
    guard text[at] == 0x20 else { return nil }
    let next = NameGrammar.skip(text, at, end)
    if Letters.isUpper(text, next, end) || Self.quotes.open(text, next, end) { return at }
    return text[stop] == 0x3A && !isOpen && text[stop - 1] == 0x29 ? at : nil
  }

  /// A dossier has five digits, the number behind it one or more.
  private static let citedDigits = 6

  private static let quotes: Words = ["‘", "“", "«", "\"", "'"]
}

/// Which lines belong to which note: notes close their page, and may go on at the foot of the next one.
extension LayoutReader {
  mutating func assignNotes(_ starts: [(line: Int, label: NoteLabel)], heading: Int?) {
    if let heading { lines[heading].role = .noteHeading }
    measureBody()
    for (order, start) in starts.enumerated() {
      var note = NoteBlock(
        number: start.label.number, style: start.label.style,
        label: Int(lines[start.line].start)..<start.label.end)
      // Most notes have room in so many.
      note.lines.reserveCapacity(6)
      note.lines.append(Int32(start.line))
      notes.append(note)
      lines[start.line].role = .noteStart
      lines[start.line].note = Int32(order)
    }
    let isMixed = settleFeet()
    // The last line of the letter's text on the page before each note's first line, or -1: what the notes before it took is
    // none.
    var bodies: [Int] = []
    bodies.reserveCapacity(starts.count)
    // The lines that a note is given or not: one list for all notes, since many have none.
    var run: [Int] = []
    run.reserveCapacity(Self.farthest)
    for order in starts.indices {
      let start = starts[order].line
      var body =
        lastBody(before: start, from: order > 0 ? starts[order - 1].line : bodyStart) ?? bodies.last ?? -1
      if body >= 0, lines[body].page != lines[start].page { body = -1 }
      bodies.append(body)
      extend(order, from: start, body: body, atEnd: heading != nil, &run)
    }
    placeFirstNotes()
    // From page to page, since a note can go on over several.
    var pages = PagesWithoutNotes()
    for order in notes.indices where order > 0 {
      let start = Int(notes[order].lines[0])
      takePages(&pages, upTo: lines[start].page)
      takeLinesBefore(order, start, body: order - 1 < bodies.count ? bodies[order - 1] : -1, &run)
    }
    takePages(&pages, upTo: .max)
    if isMixed { keepInputOrder() }
    takeTextsBefore()
    insertDisplaced()
    settle()
  }

  /// Whatever the steps above moved: notes are in the order of the input, by what stands first of each, each of their
  /// lines belongs to one of them, and a line that none of them has any more is the letter's text again.
  private mutating func settle() {
    let firsts = notes.map { $0.lines.min() ?? 0 }
    if zip(firsts, firsts.dropFirst()).contains(where: { $0 > $1 }) { keepInputOrder() }
    var owners = [Int32](repeating: -1, count: lines.count)
    for order in notes.indices {
      for line in notes[order].lines { owners[Int(line)] = Int32(order) }
    }
    for index in lines.indices where lines[index].note != owners[index] {
      lines[index].note = owners[index]
      lines[index].role = owners[index] < 0 ? .body : .note
    }
  }

  /// Gives a note the lines that follow its first one, up to where the letter's text goes on.
  /// - Parameter run: room for them.
  private mutating func extend(
    _ order: Int, from start: Int, body: Int, atEnd: Bool, _ run: inout [Int]
  ) {
    run.removeAll(keepingCapacity: true)
    var last = start
    var at = start + 1
    // A foot that nobody counted can part two pages.
    var passesFoot = false
    var goesOnBehindFoot = false
    while at < lines.count {
      let line = lines[at]
      if line.role == .furniture || line.role == .raisedMarker {
        if line.role == .furniture { passesFoot = true }
        at += 1
        continue
      }
      guard line.role == .body else { break }
      if line.page != lines[start].page, !atEnd { break }
      if line.page != lines[last].page, atEnd, !provenPages, line.gap > 1 { break }
      if opensText(at, atEnd: atEnd) { break }
      if passesFoot { goesOnBehindFoot = true }
      run.append(at)
      last = at
      at += 1
    }
    let knowsPages = pageStarts.count > 1
    let next = at < lines.count && lines[at].page == lines[start].page ? Int(lines[at].note) : -1
    // Where the text marks the next note between the two, a page ends there that nothing closes. A heading can stand before
    // that note, and it need not be the first that the page marks.
    var coming: ClosedRange<Int>?
    if next >= 0 {
      coming = notes[next].number...notes[next].number
    } else if order + 1 < notes.count, notes[order + 1].number == notes[order].number + 1 {
      coming = notes[order + 1].number...notes[order + 1].number + Self.nextMarkers
    }
    var passesPage = false
    if !provenPages, !atEnd, let coming { passesPage = run.contains { marks(coming, lineText($0)) } }
    // Without pages, few lines that go on where the note's first one stops are its own: a page's text would mark that note.
    var goesOn = false
    if !knowsPages, next >= 0, run.count <= Self.restOfNote, let first = run.first,
      notes[next].number == notes[order].number + 1
    {
      goesOn = continuity(start, first) >= Self.ownRest
    }
    let betweenNotes = (knowsPages || goesOn) && !passesFoot && !passesPage && next >= 0
    var count = run.count
    if !atEnd, !betweenNotes {
      let after = knowsPages ? firstBody(behind: at - 1) : -1
      let isProven =
        provenPages || knowsPages && !passesPage && !goesOnBehindFoot && isClosed(lines[start].page)
      count = noteEnd(in: run, first: start, body: body, after: after, provenPage: isProven)
    }
    for index in run.prefix(count) { give(index, to: order) }
  }

  /// So many numbers behind that of the next note are looked for as well.
  private static let nextMarkers = 4

  /// True for a page whose end is known: another one follows, or its number closes it.
  private func isClosed(_ page: Int32) -> Bool {
    guard let last = lines.last else { return false }
    return page < last.page || last.role == .furniture
  }

  private mutating func give(_ index: Int, to note: Int) {
    lines[index].role = .note
    lines[index].note = Int32(note)
    notes[note].lines.append(Int32(index))
  }

  /// True where a line behind a note can only be the letter's text again.
  private func opensText(_ index: Int, atEnd: Bool) -> Bool {
    let line = lineText(index)
    if lines[index].traits.contains(.opensNumberedMotion) { return true }
    if opensAnnex(index) { return true }
    if ClosingWords.opensFormula(text, line.start, line.end), lines[index].gap > 0 || !atEnd { return true }
    // The rest of an address can be a label's word: "…/eindrapport-" and "bijlage".
    if index > 0, lines[index - 1].traits.contains(.endsInOpenAddress),
      lines[index].traits.contains(.goesOnAddress)
    {
      return false
    }
    return !atEnd && lineLabel(index) != nil
  }

  /// "Bijlage 1: Begrippenlijst" at the top of a page, or behind a blank line.
  private func opensAnnex(_ index: Int) -> Bool {
    let line = lineText(index)
    guard line.opensUpper else { return false }
    let isAnnex = opensAnnex(line)
    guard isAnnex || line.opensWord("bijlage") && !line.endsSentence && line.count < 90,
      lines[index].gap > 0 || opensPage(index)
    else { return false }
    if isAnnex { return true }
    return !NoteWords.hasAddressOrPaper(text, line.start, line.end)
  }

  /// True where nothing but furniture stands above a line on its page.
  private func opensPage(_ index: Int) -> Bool {
    var above = index - 1
    while above >= 0, lines[above].role == .furniture, lines[above].page == lines[index].page { above -= 1 }
    return above >= 0 && lines[above].page != lines[index].page
  }

  private func lastBody(before line: Int, from first: Int) -> Int? {
    var at = line - 1
    while at >= first, lines[at].role != .body { at -= 1 }
    return at >= first ? at : nil
  }

  /// Lines that notes may fill before the letter's text goes on.
  private static let farthest = 60

  /// The first line of the letter's text behind a line, or -1.
  private func firstBody(behind index: Int) -> Int {
    var at = index + 1
    while at < lines.count, at - index < Self.farthest {
      if lines[at].role == .body { return at }
      if lines[at].role == .signature { return -1 }
      at += 1
    }
    return -1
  }

  /// How much the line below a note's first one goes on in what it says, to be the note's.
  private static let ownRest = 2.0

  /// Lines that the rest of a note may fill on a page behind the signature, or between two notes.
  private static let restOfNote = 12

  /// Lines before a page's first note can be the rest of the note before it.
  /// - Parameter candidates: room for them.
  private mutating func takeLinesBefore(
    _ order: Int, _ start: Int, body: Int, _ candidates: inout [Int]
  ) {
    // Only the first note of its page, where the pages are known.
    guard order > 0, !provenPages || lines[Int(notes[order - 1].lines.last!)].page != lines[start].page
    else { return }
    candidates.removeAll(keepingCapacity: true)
    var at = start - 1
    while at >= bodyStart, lines[at].page == lines[start].page {
      if lines[at].role == .signature || lines[at].note >= 0 { break }
      if lines[at].role == .body { candidates.append(at) }
      at -= 1
    }
    guard !candidates.isEmpty else { return }
    let behindSignature = signatureEnd < start && isRest(candidates, of: order - 1)
    let count =
      behindSignature
      ? candidates.count
      : restOfNote(
        in: candidates, note: order - 1, body: body,
        // Behind pages of notes only, what follows may be the rest of one as well.
        after: body < 0 ? -1 : firstBody(behind: start))
    for index in candidates.prefix(count).reversed() { give(index, to: order - 1) }
  }

  /// True for lines, from the bottom up, of a page that holds notes only, as behind the signature: no annex, which is longer.
  private func isRest(_ candidates: [Int], of note: Int) -> Bool {
    guard candidates.count <= Self.restOfNote, let first = candidates.last else { return false }
    let top = lineText(first)
    let last = Int(notes[note].lines.last!)
    // "… Zie ook: Fiche" and "Verordening kritieke grondstoffen", above an address.
    let isUnfinished =
      lines[last].traits.isDisjoint(with: [.endsSentence, .endsInAddress])
      && candidates.contains { lines[$0].traits.contains(.opensAddress) }
    return !opensAnnex(candidates) && !candidates.contains { opensAnnex(lineText($0)) }
      && (NoteWords.isNoteLike(text, top.start, top.end) || continuity(last, first) > 0 || isUnfinished)
  }

  /// Lines, from the bottom up, that have markers of their own, ask something, or open with the heading of an annex
  /// or a question.
  private func opensAnnex(_ run: [Int]) -> Bool {
    if run.contains(where: { holdsMarker($0) || lineText($0).last == 0x3F }) { return true }
    guard let top = run.last else { return false }
    return lineText(top).opens(Self.annexes)
  }

  private static let annexes: Words = [
    "bijlage ", "bijlage:", "bijlagen", "annex", "appendix", "vraag ", "antwoord",
  ]

  /// How far the pages were looked through for the rests of notes.
  private struct PagesWithoutNotes {
    /// The next line.
    var index = 0
    /// The first line of the page at hand, or the last one of the signature on it.
    var first = 0
    /// The last note that stands before it, or -1.
    var previous: Int32 = -1
    var hasNotes = false
    /// True where the signature stands above the lines at hand.
    var isBehindSignature = false
    /// The last line of the letter's text before it, or -1.
    var body = -1
  }

  /// A page can hold nothing but the rest of a note.
  private mutating func takePages(_ pages: inout PagesWithoutNotes, upTo end: Int32) {
    guard pageStarts.count > 1 else { return }
    while pages.index <= lines.count {
      let index = pages.index
      if index == lines.count || index > 0 && lines[index].page != lines[index - 1].page {
        if !pages.hasNotes, pages.previous >= 0 {
          // From the bottom up.
          let run = (pages.first..<index).reversed().filter { lines[$0].role == .body }
          let note = Int(pages.previous)
          let count =
            pages.isBehindSignature && isRest(run, of: note)
            ? run.count
            : restOfNote(in: run, note: note, body: pages.body, after: firstBody(behind: index - 1))
          for line in run.prefix(count).reversed() { give(line, to: note) }
        }
        pages.body = lastBody(before: index, from: pages.first) ?? pages.body
        pages.first = index
        pages.hasNotes = false
        pages.isBehindSignature = false
      }
      guard index < lines.count, lines[index].page < end else { return }
      if lines[index].note >= 0 {
        pages.hasNotes = true
        pages.previous = lines[index].note
      }
      if lines[index].role == .signature {
        pages.first = index
        pages.isBehindSignature = true
      }
      pages.index += 1
    }
  }
}

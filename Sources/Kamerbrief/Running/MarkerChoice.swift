/// Which of the candidates are markers, and of which notes.
struct MarkerChoice {
  typealias Candidate = MarkerFinder.Candidate
  typealias Found = MarkerFinder.Found

  let text: [UInt8]
  let layout: Layout
  /// The notes that the markers are led to, as indices.
  let notes: [Int]
  let candidates: [Candidate]

  /// The style of the first note.
  var noteStyle: NoteStyle? { notes.first.map { layout.notes[$0].style } }

  /// Notes "1) Text", "1. Text" that are marked "1)", or "[1] Text", beside notes "1 Text": each series has markers of its
  /// own.
  func partsByStyle() -> (closed: MarkerChoice, open: MarkerChoice)? {
    if candidates.contains(where: isParenthesised),
      let parts = parts({ $0 == .parenthesis || $0 == .dot }, isParenthesised)
    {
      return parts
    }
    return parts({ $0 == .bracket }, { text[$0.source.lowerBound] == 0x5B })
  }

  private func isParenthesised(_ candidate: Candidate) -> Bool {
    text[candidate.source.upperBound - 1] == 0x29
  }

  private func parts(
    _ isClosed: (NoteStyle) -> Bool, _ isOfClosed: (Candidate) -> Bool
  ) -> (closed: MarkerChoice, open: MarkerChoice)? {
    let closed = layout.notes.map { isClosed($0.style) }
    guard let first = closed.firstIndex(of: true), let other = closed.firstIndex(of: false),
      layout.notes[first].number == 1, layout.notes[other].number == 1,
      layout.notes[first].style == .bracket || layout.notes[other].style != .bracket
    else { return nil }
    return (
      part(notes.filter { closed[$0] }, candidates.filter(isOfClosed)),
      part(notes.filter { !closed[$0] }, candidates.filter { !isOfClosed($0) })
    )
  }

  private func part(_ notes: [Int], _ candidates: [Candidate]) -> MarkerChoice {
    MarkerChoice(text: text, layout: layout, notes: notes, candidates: candidates)
  }

  private static let throughout = 1.5

  private static let ownPage = 0.6

  /// What a marker without the brackets of its note lacks, in a letter whose markers have none.
  private static let withoutBrackets = 0.3

  /// The page of each number that one note has.
  private func pagesOfNotes() -> KeyTable<Int> {
    var pages = KeyTable<Int>(capacity: notes.count)
    for index in notes {
      let note = layout.notes[index]
      pages.set(pages[note.number] == nil ? Int(layout.lines[Int(note.lines[0])].page) : -1, for: note.number)
    }
    return pages
  }

  private func isSpaced(_ candidate: Candidate) -> Bool {
    let start = candidate.source.lowerBound
    return start > 0 && text[start - 1] == 0x20 && Ascii.isDigit(text[start])
  }

  /// The best series of markers.
  /// - Parameter spaced: what speaks for a number with a blank before it, more than for others.
  private func series(_ exists: KeySet, spaced: Double) -> (SequenceFinder, [(candidate: Int, number: Int)]) {
    // Markers count from 1 again only where notes do.
    let restarts = notes.count { layout.notes[$0].number == 1 } > 1
    var finder = SequenceFinder(
      limit: 999, costs: .init(same: -2.6, back: -2.6, restart: restarts ? -2.4 : -6),
      expecting: candidates.count)
    // A letter that raises its markers raises all of them.
    let areRaised = candidates.count { text[$0.source.lowerBound] >= 0x80 } * 2 > notes.count
    // Notes can have brackets that their markers have not.
    let areBracketed = candidates.count { text[$0.source.lowerBound] == 0x5B } * 2 > notes.count
    let areClosed = candidates.count { text[$0.source.upperBound - 1] == 0x29 } * 2 > notes.count
    let noteStyle = noteStyle
    let pages = layout.pageStarts.count > 1 ? pagesOfNotes() : KeyTable()
    for (index, candidate) in candidates.enumerated() {
      var score = candidate.prior
      // A note stands on the page of its marker: that tells where little else does.
      if score < 0, let page = pages[candidate.number], page == layout.page(at: candidate.source.lowerBound) {
        score += Self.ownPage
      }
      if spaced > 0, isSpaced(candidate) { score += spaced }
      if exists.isEmpty {
        score -= 0.9
      } else {
        score += exists.contains(candidate.number) ? 1.5 : -1.4
      }
      if noteStyle == .parenthesis, text[candidate.source.upperBound - 1] != 0x29 {
        score -= areClosed ? 2 : Self.withoutBrackets
      }
      if noteStyle == .bracket, text[candidate.source.lowerBound] != 0x5B {
        score -= areBracketed ? 2.5 : Self.withoutBrackets
      }
      if areRaised, text[candidate.source.lowerBound] < 0x80 { score -= 4 }
      if candidate.number > (notes.count + 4) * 3, !exists.isEmpty { score -= 2 }
      finder.add(index, number: candidate.number, score: score)
      if candidate.tenfold != nil {
        finder.add(
          index, number: candidate.number * 10,
          score: candidate.prior + (exists.contains(candidate.number * 10) ? 1.5 : -1.4))
      }
    }
    return (finder, finder.series())
  }

  func choose() -> KeyTable<Found> {
    var exists = KeySet()
    for note in notes { exists.insert(layout.notes[note].number) }
    var (finder, series) = self.series(exists, spaced: 0)
    // An extractor that parts raised numbers from their words does so throughout.
    let spaced = series.count { isSpaced(candidates[$0.candidate]) }
    if spaced >= 3, spaced * 2 >= series.count {
      (finder, series) = self.series(exists, spaced: Self.throughout)
    }
    series = withBetterPlaces(series)
    let strays = forgotten(series, exists)
    // Without notes, a single number proves nothing.
    if exists.isEmpty, finder.score < 1.5 { return KeyTable() }
    var found = KeyTable<Found>(capacity: series.count + strays.count)
    var seriesOf = SeriesCount()
    var noteIndex = KeyTable<[Int]>(capacity: notes.count)
    for index in notes {
      noteIndex[layout.notes[index].number, default: []].append(index)
    }
    let hasBrackets = notes.contains { layout.notes[$0].style == .bracket }
    var stray = KeySet()
    for (index, _) in strays { stray.insert(index) }
    for (index, number) in (series + strays).sorted(by: { $0.candidate < $1.candidate }) {
      let candidate = candidates[index]
      // A number that stands out of order opens no series.
      let turn = stray.contains(index) ? seriesOf.current : seriesOf.series(of: number)
      var notes = noteIndex[number] ?? []
      // Where only some notes have brackets, a marker has those of its note.
      if hasBrackets {
        let alike = notes.filter {
          (layout.notes[$0].style == .bracket) == (text[candidate.source.lowerBound] == 0x5B)
        }
        if !alike.isEmpty { notes = alike }
      }
      let note = notes.isEmpty ? -1 : notes[min(turn, notes.count - 1)]
      let source = number == candidate.number ? candidate.source : candidate.tenfold ?? candidate.source
      let marker = Found(number: number, source: source, isSplit: candidate.isSplit, note: note)
      found.set(marker, for: source.lowerBound)
    }
    return found
  }
}

/// Which series a number belongs to: one that counts from 1 again opens another.
struct SeriesCount {
  private(set) var current = 0
  private var last = 0

  mutating func series(of number: Int) -> Int {
    if number == 1, last >= 1 { current += 1 }
    last = number
    return current
  }
}

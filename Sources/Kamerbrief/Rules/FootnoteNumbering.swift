/// Notes and markers against each other and against the count: what is missing, comes twice or stands
/// out of order. Each series counts for itself.
struct FootnoteNumbering {
  private let reading: Reading
  private let letter: Letter
  private let notes: [Int]
  /// Numbers of the markers, in reading order, and their places in the source.
  private var markers: [Int] = []
  private var places: [Range<Int>] = []
  private var found = Findings()

  static func diagnostics(_ letter: Letter, _ reading: Reading) -> [Diagnostic] {
    var rule = FootnoteNumbering(letter, reading)
    rule.check()
    return rule.found.diagnostics
  }

  private init(_ letter: Letter, _ reading: Reading) {
    self.letter = letter
    self.reading = reading
    notes = letter.footnotes.map(\.number)
    for run in reading.running.runs where run.kind != .note && run.kind != .subject {
      for index in run.markers {
        markers.append(reading.running.markers[index].number)
        places.append(reading.running.markers[index].source)
      }
    }
  }

  /// Markers of the letterhead's own words, "VERSLAG VAN DE COMMISSIE VOOR FINANCIËN1": they stand in no text, but their
  /// notes are marked.
  private mutating func addHeadMarkers() {
    let text = reading.source.text
    let known = KeySet(markers)
    var head: [(number: Int, place: Range<Int>)] = []
    for line in reading.layout.lines where line.role == .letterhead {
      var start = Int(line.end)
      while start > Int(line.start), Ascii.isDigit(text[start - 1]) { start -= 1 }
      guard start < Int(line.end), Int(line.end) - start <= 2, start > Int(line.start) + 3,
        Ascii.isUpper(text[start - 1]), Ascii.isUpper(text[start - 2]) || text[start - 2] >= 0x80
      else { continue }
      let number = Ascii.number(text, start, Int(line.end))
      if !known.contains(number), notes.contains(number) { head.append((number, start..<Int(line.end))) }
    }
    markers.insert(contentsOf: head.map(\.number), at: 0)
    places.insert(contentsOf: head.map(\.place), at: 0)
  }

  private mutating func check() {
    addHeadMarkers()
    if notes.isEmpty {
      if !markers.isEmpty { checkWithoutNotes() }
      return
    }
    if markers.isEmpty {
      checkWithoutMarkers()
      return
    }
    let (noteParts, markerParts) = series()
    if noteParts.count > 1 { reportRestart(noteParts, markerParts) }
    if noteParts.count == markerParts.count {
      for (noteRange, markerRange) in zip(noteParts, markerParts) {
        compare([noteRange], [markerRange])
      }
    } else {
      // The series do not pair: a number is missing only where no series has it.
      compare(noteParts, markerParts)
    }
  }

  /// Notes and markers of each series, as indices.
  private func series() -> (notes: [[Int]], markers: [[Int]]) {
    if let byStyle = seriesByStyle() { return byStyle }
    var noteParts = NumberSeries.split(notes, eager: false)
    var markerParts = NumberSeries.split(markers, eager: false)
    let eagerNotes = NumberSeries.split(notes, eager: true)
    let eagerMarkers = NumberSeries.split(markers, eager: true)
    // A lone 1 is a second series where notes and markers agree on it.
    if eagerNotes.count > 1, eagerNotes.count == eagerMarkers.count,
      difference(eagerNotes, eagerMarkers) <= difference(noteParts, markerParts)
    {
      noteParts = eagerNotes
      markerParts = eagerMarkers
    }
    if noteParts.count == 1 { markerParts = [markers.indices] }
    return (noteParts.map(Array.init), markerParts.map(Array.init))
  }

  /// Two series told apart by their signs: "[1]", "1)" or "1." beside "1". Questions have such notes beside their answers'.
  private func seriesByStyle() -> (notes: [[Int]], markers: [[Int]])? {
    seriesByStyle(.bracket) { $0[$1.lowerBound] == 0x5B }
      ?? seriesByStyle(.parenthesis) { $0[$1.upperBound - 1] == 0x29 }
      ?? seriesByStyle(.dot) { $0[$1.upperBound - 1] == 0x29 }
  }

  private func seriesByStyle(
    _ style: NoteStyle, marked: ([UInt8], Range<Int>) -> Bool
  ) -> (notes: [[Int]], markers: [[Int]])? {
    let text = reading.source.text
    let isBracketed = reading.layout.notes.map { $0.style == style }
    guard isBracketed.count == notes.count else { return nil }
    let plain = notes.indices.filter { !isBracketed[$0] }
    let bracketed = notes.indices.filter { isBracketed[$0] }
    guard let first = plain.first, let other = bracketed.first, notes[first] == 1, notes[other] == 1 else {
      return nil
    }
    let plainMarkers = markers.indices.filter { !marked(text, places[$0]) }
    let bracketedMarkers = markers.indices.filter { marked(text, places[$0]) }
    // "1." says nothing of how its marker looks.
    guard style != .dot || !bracketedMarkers.isEmpty else { return nil }
    return first < other
      ? ([plain, bracketed], [plainMarkers, bracketedMarkers])
      : ([bracketed, plain], [bracketedMarkers, plainMarkers])
  }

  /// Numbers that only one side has, over all series.
  private func difference(_ noteParts: [Range<Int>], _ markerParts: [Range<Int>]) -> Int {
    guard noteParts.count == markerParts.count else {
      return Set(notes).symmetricDifference(markers).count
    }
    var count = 0
    for (one, other) in zip(noteParts, markerParts) {
      count += Set(notes[one]).symmetricDifference(markers[other]).count
    }
    return count
  }

  // MARK: One side only

  private mutating func checkWithoutNotes() {
    for part in NumberSeries.split(markers, eager: false) {
      checkOrder(NumberOrder(Array(markers[part])), ofMarkers: Array(part))
    }
    let places = places
    let reading = reading
    found.add(
      .missingNote,
      markers.count == 1
        ? "Marker \(markers[0]) has no note: the text has no notes at all."
        : "None of the \(markers.count) markers has a note: the text has no notes at all.",
      at: reading.span(places[0]),
      related: places.dropFirst().prefix(Findings.relatedLimit).map {
        .init(message: "another marker", span: reading.span($0))
      })
  }

  private mutating func checkWithoutMarkers() {
    let parts = NumberSeries.split(notes, eager: false).map(Array.init)
    if parts.count > 1 { reportRestart(parts, []) }
    for part in parts { checkOrder(NumberOrder(part.map { notes[$0] }), ofNotes: part) }
    let letter = letter
    found.add(
      .missingMarker,
      notes.count == 1
        ? "Note \(notes[0]) is marked nowhere in the text."
        : "None of the \(notes.count) notes is marked in the text.",
      at: letter.footnotes[0].span,
      related: letter.footnotes.dropFirst().prefix(Findings.relatedLimit).map {
        .init(message: "note \($0.number)", span: $0.span)
      })
  }

  private mutating func reportRestart(_ noteParts: [[Int]], _ markerParts: [[Int]]) {
    let second = noteParts[1][0]
    var related = [
      Diagnostic.Related(message: "the first series starts here", span: letter.footnotes[0].span)
    ]
    var span = letter.footnotes[second].span
    if markerParts.count == noteParts.count, let marker = markerParts[1].first {
      related.append(.init(message: "note \(notes[second]) of the second series", span: span))
      span = reading.span(places[marker])
    }
    found.add(
      .restart,
      noteParts.count == 2
        ? "The notes count from 1 again: the letter has two series."
        : "The notes count from 1 again: the letter has \(noteParts.count) series.",
      at: span, related: related)
  }

  // MARK: One series

  private mutating func compare(_ noteParts: [[Int]], _ markerParts: [[Int]]) {
    var noteOrders = noteParts.map { part in NumberOrder(part.map { notes[$0] }) }
    var markerOrders = markerParts.map { part in NumberOrder(part.map { markers[$0] }) }
    let noteNumbers = Self.numbers(noteOrders)
    let markerNumbers = Self.numbers(markerOrders)
    let noteSlots = Self.exactSlots(noteOrders)
    let markerSlots = Self.exactSlots(markerOrders)
    for index in noteOrders.indices {
      noteOrders[index].correct(
        where: { markerNumbers.contains($0) || markerSlots.contains($0) }, unless: markerNumbers.contains)
    }
    for index in markerOrders.indices {
      markerOrders[index].correct(
        where: { noteNumbers.contains($0) || noteSlots.contains($0) }, unless: noteNumbers.contains)
    }
    for (part, order) in zip(noteParts, noteOrders) { checkOrder(order, ofNotes: part) }
    for (part, order) in zip(markerParts, markerOrders) { checkOrder(order, ofMarkers: part) }
    var noteAt = KeyTable<Int>(capacity: notes.count)
    var markerAt = KeyTable<Int>(capacity: markers.count)
    for (part, order) in zip(noteParts, noteOrders) {
      for (offset, number) in order.meant.enumerated() { noteAt.add(part[offset], for: number) }
    }
    for (part, order) in zip(markerParts, markerOrders) {
      for (offset, number) in order.meant.enumerated() { markerAt.add(part[offset], for: number) }
    }
    checkMissing(noteAt, markerAt)
  }

  private static func numbers(_ orders: [NumberOrder]) -> KeySet {
    var result = KeySet()
    for order in orders { for number in order.numbers { result.insert(number) } }
    return result
  }

  /// The numbers of a table that another one has not, in order.
  private static func missing(_ table: KeyTable<Int>, in other: KeyTable<Int>) -> [Int] {
    var result: [Int] = []
    for (key, _) in table.entries where other[key] == nil { result.append(Int(key)) }
    return result.sorted()
  }

  /// Numbers that alone fit where a wrong number stands.
  private static func exactSlots(_ orders: [NumberOrder]) -> KeySet {
    var result = KeySet()
    for order in orders {
      for slot in order.slots where slot.fits.count == 1 { result.insert(slot.fits.lowerBound) }
    }
    return result
  }

  private mutating func checkMissing(_ noteAt: KeyTable<Int>, _ markerAt: KeyTable<Int>) {
    let letter = letter
    let reading = reading
    let places = places
    func note(_ number: Int) -> SourceSpan { letter.footnotes[noteAt[number]!].span }
    func marker(_ number: Int) -> SourceSpan { reading.span(places[markerAt[number]!]) }
    /// Notes on both sides of a place where one is missing.
    func neighbours(_ run: ClosedRange<Int>) -> [Diagnostic.Related] {
      var related: [Diagnostic.Related] = []
      if noteAt[run.lowerBound - 1] != nil {
        related.append(.init(message: "the note before it", span: note(run.lowerBound - 1)))
      }
      if noteAt[run.upperBound + 1] != nil {
        related.append(.init(message: "the note behind it", span: note(run.upperBound + 1)))
      }
      return related
    }
    for run in NumberRuns.runs(Self.missing(markerAt, in: noteAt)) {
      found.add(
        .missingNote,
        NumberRuns.named("Marker", "Markers", run) + (run.count == 1 ? " has" : " have") + " no note.",
        at: marker(run.lowerBound),
        related: run.dropFirst().prefix(8).map { .init(message: "marker \($0)", span: marker($0)) }
          + neighbours(run))
    }
    for run in NumberRuns.runs(Self.missing(noteAt, in: markerAt)) {
      var related: [Diagnostic.Related] = run.dropFirst().prefix(8).map {
        .init(message: "note \($0)", span: note($0))
      }
      if markerAt[run.lowerBound - 1] != nil {
        related.append(.init(message: "the marker before it", span: marker(run.lowerBound - 1)))
      }
      if markerAt[run.upperBound + 1] != nil {
        related.append(.init(message: "the marker behind it", span: marker(run.upperBound + 1)))
      }
      found.add(
        .missingMarker,
        NumberRuns.named("Note", "Notes", run) + (run.count == 1 ? " is" : " are")
          + " marked nowhere in the text.",
        at: note(run.lowerBound), related: related)
    }
    let numbers = (noteAt.entries.map { Int($0.key) } + Self.missing(markerAt, in: noteAt)).sorted()
    for (before, after) in zip(numbers, numbers.dropFirst()) where after > before + 1 {
      let run = (before + 1)...(after - 1)
      var related: [Diagnostic.Related] = []
      if markerAt[before] != nil { related.append(.init(message: "marker \(before)", span: marker(before))) }
      if markerAt[after] != nil, noteAt[after] != nil {
        related.append(.init(message: "note \(after)", span: note(after)))
      }
      found.add(
        .noteGap,
        NumberRuns.named("Number", "Numbers", run) + (run.count == 1 ? " is" : " are")
          + " missing: neither a marker nor a note stands between \(before) and \(after).",
        at: markerAt[after] != nil ? marker(after) : note(after), related: related)
    }
  }

  // MARK: Order

  private mutating func checkOrder(_ order: NumberOrder, ofNotes part: [Int]) {
    let letter = letter
    checkOrder(order, .duplicateNote, .outOfOrderNote, ("note", "notes")) { letter.footnotes[part[$0]].span }
  }

  private mutating func checkOrder(_ order: NumberOrder, ofMarkers part: [Int]) {
    let reading = reading
    let places = places
    checkOrder(order, .duplicateMarker, .outOfOrderMarker, ("marker", "markers")) {
      reading.span(places[part[$0]])
    }
  }

  private mutating func checkOrder(
    _ order: NumberOrder, _ twice: Diagnostic.Code, _ astray: Diagnostic.Code,
    _ noun: (one: String, many: String),
    span: (Int) -> SourceSpan
  ) {
    OrderFindings(one: noun.one, many: noun.many, twice: twice, astray: astray)
      .add(order, to: &found, span: span)
  }
}

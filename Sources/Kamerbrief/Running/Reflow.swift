/// Writes the running text: pieces of lines in, words with one blank between them out.
struct Reflow: ~Copyable {
  let text: [UInt8]
  let layout: Layout
  var hyphens: Hyphens
  var addresses: AddressJoins
  let found: KeyTable<MarkerFinder.Found>
  /// Where these stand, in text order.
  private let places: [Int]
  /// Leads from each piece to its markers.
  private var cursor = PlaceCursor()
  /// Leads from each stretch to the sources that it names.
  private var sourceCursor = PlaceCursor()
  var running = RunningText()
  var pendingBlank = false
  var runStart = 0
  /// True inside an address, which starts at `wordStart` of `running.bytes`.
  var inAddress = false
  var wordStart = 0
  /// The `wordStart` of the last address that was seen to have a path.
  var pathStart = -1
  /// Bytes of the source that hold no line end.
  var unparted = 0..<0

  static func reflow(text: [UInt8], tokens: [Token], layout: Layout, head: HeadFields) -> RunningText {
    var reflow = Reflow(
      text: text, layout: layout,
      hyphens: Hyphens(text: text, tokens: tokens, layout: layout),
      addresses: AddressJoins(text: text, layout: layout),
      found: MarkerFinder.markers(in: text, tokens: tokens, layout: layout))
    reflow.running.bytes.reserveCapacity(text.count + text.count / 8)
    reflow.running.runs.reserveCapacity(layout.blocks.count + layout.notes.count + 1)
    reflow.running.sources.reserveCapacity(layout.lines.count)
    reflow.running.decisions.reserveCapacity(min(layout.hyphens.count, layout.lines.count))
    for block in layout.blocks { reflow.write(block) }
    for index in layout.notes.indices { reflow.write(note: index) }
    if !head.subject.isEmpty { reflow.write(.subject, head.subject) }
    return reflow.running
  }

  private init(
    text: [UInt8], layout: Layout, hyphens: Hyphens, addresses: AddressJoins,
    found: KeyTable<MarkerFinder.Found>
  ) {
    self.text = text
    self.layout = layout
    self.hyphens = hyphens
    self.addresses = addresses
    self.found = found
    places = found.entries.map { Int($0.key) }.sorted()
  }

  private mutating func begin() {
    runStart = running.bytes.count
    pendingBlank = false
    inAddress = false
  }

  private mutating func write(_ block: Block) {
    begin()
    let firstMarker = running.markers.count
    var cells: [RunningText.Cell] = []
    var previous: Range<Int>?
    for order in block.pieces.indices {
      while cells.count < block.cells.count, Int(block.cells[cells.count].piece) <= order {
        cells.append(RunningText.Cell(kind: block.cells[cells.count].kind, start: running.bytes.count))
      }
      let range = block.pieces[order].range
      write(range, behind: previous, marks: true)
      previous = range
    }
    let kind: RunningText.Kind =
      block.kind == .motionHeading
      ? .motionHeading : block.kind == .sectionHeading ? .sectionHeading : .paragraph
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(block.pieces.count + 1)
    if let label = block.label { ranges.append(label) }
    for piece in block.pieces { ranges.append(piece.range) }
    Pieces.merge(&ranges, in: text)
    running.runs.append(
      RunningText.Run(
        kind: kind, start: runStart, end: running.bytes.count, markers: firstMarker..<running.markers.count,
        label: block.label, pieces: ranges, line: block.line, cells: cells))
  }

  private mutating func write(note index: Int) {
    begin()
    let note = layout.notes[index]
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(note.lines.count)
    var previous: Range<Int>?
    for (order, line) in note.lines.enumerated() {
      var range = layout.lines[Int(line)].range
      ranges.append(range)
      if order == 0 {
        var start = note.label.upperBound
        while start < range.upperBound, text[start] == 0x20 { start += 1 }
        range = start..<range.upperBound
      }
      guard !range.isEmpty else { continue }
      write(range, behind: previous, marks: false)
      previous = range
    }
    Pieces.merge(&ranges, in: text)
    running.runs.append(
      RunningText.Run(
        kind: .note, start: runStart, end: running.bytes.count,
        markers: running.markers.count..<running.markers.count, label: note.label, pieces: ranges,
        line: note.lines[0], note: Int32(index)))
  }

  private mutating func write(_ kind: RunningText.Kind, _ ranges: [Range<Int>]) {
    begin()
    var previous: Range<Int>?
    for range in ranges {
      write(range, behind: previous, marks: false)
      previous = range
    }
    var pieces = ranges
    Pieces.merge(&pieces, in: text)
    running.runs.append(
      RunningText.Run(
        kind: kind, start: runStart, end: running.bytes.count,
        markers: running.markers.count..<running.markers.count, label: nil, pieces: pieces, line: -1))
  }

  /// Writes one piece of a line: stretches of plain words at once, and what is not plain by itself.
  private mutating func write(_ range: Range<Int>, behind previous: Range<Int>?, marks: Bool) {
    if let previous { join(previous, range) }
    let end = range.upperBound
    var at = range.lowerBound
    // Start of the plain stretch that ends at `at`.
    var plain = at
    var next = marks ? cursor.first(below: places.count) { [places] in places[$0] >= at } : places.count
    while at < end {
      if at == plain, text[at] == 0x20 {
        pendingBlank = true
        at += 1
        plain = at
        continue
      }
      while next < places.count, places[next] < at { next += 1 }
      let stop = next < places.count ? min(places[next], end) : end
      at = PlainStretch.end(in: text, at, stop, isNote: !marks)
      if at == stop {
        copy(plain, at)
        if at < end { at = marker(at, end) ?? end }
        plain = at
      } else {
        if text[at] == 0x2D { at += 1 }
        let odd = PlainStretch.odd(in: text, at, end)
        switch odd.kind {
        case .plain: break
        case .hyphen:
          copy(plain, at)
          // It ends its line: whether it stays is decided with the next one.
          write(0x2D, source: at)
          plain = odd.end
        case .invisible:
          copy(plain, at)
          plain = odd.end
        case .blank:
          let isBehindHyphen = !marks && at > range.lowerBound && text[at - 1] == 0x2D
          copy(plain, at)
          plain = odd.end
          // An address does not end in a hyphen: "…-in-dalfsen- keerde-overleden".
          // Nor does a word begin with one: "…/risicos -van-ultrafijnstof".
          let isBeforeHyphen = !marks && odd.end < end && text[odd.end] == 0x2D
          if !(inAddress
            && (isBehindHyphen && goesOn(odd.end, end)
              || isBeforeHyphen && goesOnBehindHyphen(odd.end + 1, end)))
          {
            pendingBlank = true
          }
        }
        at = odd.end
      }
    }
    if plain < at { copy(plain, at) }
  }

  /// Takes a marker out of the text, with the commas that part it from the next one.
  private mutating func marker(_ start: Int, _ limit: Int) -> Int? {
    guard let marker = found[start] else { return nil }
    running.markers.append(
      RunningText.Marker(
        number: marker.number, at: running.bytes.count, source: marker.source, isSplit: marker.isSplit,
        note: marker.note))
    var end = marker.source.upperBound
    var next = end
    while next < limit, text[next] == 0x20 || text[next] == 0x2C { next += 1 }
    if next > end, next < limit, text[end] == 0x2C || text[next - 1] == 0x2C || text[end] == 0x20,
      found[next] != nil
    {
      end = next
    } else if next == limit, end < limit, text[end] == 0x2C, opensMarker(limit) {
      end = next
    }
    // "De Kort1het", "gesproken.1Later": the blank between the words was lost with the marker.
    if end < limit, Letters.isLetter(text, end, limit), let last = running.bytes.last,
      running.bytes.count > runStart, Self.wantsBlank(behind: last)
    {
      pendingBlank = true
    }
    return end
  }

  /// True where a marker follows, on the next line at the farthest.
  private func opensMarker(_ end: Int) -> Bool {
    var at = end
    while at < text.count, at - end < 4, text[at] == 0x20 || text[at] == 0x0A || text[at] == 0x0D { at += 1 }
    return found[at] != nil
  }

  /// True for a byte that ends a word, a number, a sentence or what stands in brackets.
  private static func wantsBlank(behind byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x80...: true
    default: Ascii.isLetter(byte) || Ascii.isDigit(byte)
    }
  }

  private mutating func blankIfPending() {
    guard pendingBlank else { return }
    pendingBlank = false
    if running.bytes.count > runStart {
      running.bytes.append(0x20)
      // The blank belongs to the copy before it.
    }
    inAddress = false
  }

  /// Takes over a stretch of words with single blanks between them, and maybe one behind.
  private mutating func copy(_ start: Int, _ stop: Int) {
    guard start < stop else { return }
    let hasBlank = text[stop - 1] == 0x20
    let end = hasBlank ? stop - 1 : stop
    defer { if hasBlank { pendingBlank = true } }
    // A stop behind a marker that stood apart from its word closes up to the text.
    if pendingBlank, !running.markers.isEmpty,
      running.markers[running.markers.count - 1].at == running.bytes.count,
      running.bytes.count > runStart, text[start] == 0x2E || text[start] == 0x2C || text[start] == 0x3B
    {
      pendingBlank = false
      // The comma between two markers, on a line of its own or before the second one.
      if text[start] == 0x2C, PlainBlanks.start(in: text, before: stop, from: start + 1) == start + 1,
        opensMarker(stop)
      {
        return
      }
    }
    blankIfPending()
    let out = UInt32(running.bytes.count)
    if let last = running.sources.last, Int(last.source) + Int(out) - Int(last.out) == start,
      running.bytes.count > runStart
    {
      // Goes on where the last copy ended.
    } else {
      running.sources.append(RunningText.Copy(out: out, source: UInt32(start)))
    }
    running.bytes.append(contentsOf: text[start..<end])
    // All addresses are among the sources that are named.
    let sources = layout.sources
    let source = sourceCursor.first(below: sources.count) { sources[$0] >= start }
    if inAddress || source < sources.count && sources[source] < end { followWord(start, end, source) }
  }

  /// Looks at what was just written, which stands in a range of the text too: whether an address stands in its last word.
  /// - Parameter source: the first source that is named at its start or behind it.
  private mutating func followWord(_ start: Int, _ end: Int, _ source: Int) {
    let sources = layout.sources
    let word = UTF8Scan.behindBlank(in: text, start, end)
    if word > start { inAddress = false }
    var next = source
    while !inAddress, next < sources.count, case let at = sources[next], at < end {
      if text[at] | 0x20 == 0x68, at == word || at > word && !isLetterByte(text[at - 1]),
        LineText(text, at..<end).opens("http")
      {
        inAddress = true
        wordStart = running.bytes.count - end + at
      }
      next += 1
    }
  }

  /// True where what follows a blank inside a line is the rest of an address that ends in a hyphen.
  private func goesOn(_ start: Int, _ end: Int) -> Bool {
    guard start < end, Ascii.isLower(text[start]) || Ascii.isDigit(text[start]) else { return false }
    var at = start
    var signs = 0
    while at < end, text[at] != 0x20 {
      if text[at] == 0x2D || text[at] == 0x2F { signs += 1 }
      at += 1
    }
    return signs > 0
  }

  /// The same behind a hyphen before which a blank came, also where the line ends behind it.
  private func goesOnBehindHyphen(_ start: Int, _ end: Int) -> Bool {
    if start < end { return goesOn(start, end) }
    var at = start
    while at < text.count, at - start < 40, text[at] == 0x20 || text[at] == 0x0A || text[at] == 0x0D {
      at += 1
    }
    var stop = at
    while stop < text.count, text[stop] > 0x20 { stop += 1 }
    return at > start && goesOn(at, stop)
  }

  private func isLetterByte(_ byte: UInt8) -> Bool { Ascii.isLetter(byte) || byte >= 0x80 }

  mutating func write(_ byte: UInt8, source: Int) {
    blankIfPending()
    running.sources.append(RunningText.Copy(out: UInt32(running.bytes.count), source: UInt32(source)))
    running.bytes.append(byte)
  }
}

/// Writes the running text: pieces of lines in, words with one blank between them out.
struct Reflow {
  let text: [UInt8]
  let tokens: [Token]
  let layout: Layout
  private var hyphens: Hyphens
  private var addresses: AddressJoins
  let found: KeyTable<MarkerFinder.Found>
  private(set) var running = RunningText()
  private var pendingBlank = false
  private var runStart = 0
  /// Start of the current word in `running.bytes`.
  private var wordStart = 0
  private var inAddress = false
  /// Key of the address that the current word is, as far as `keyedEnd`.
  private var addressKey = Key.empty
  private var keyedStart = -1
  private var keyedEnd = 0
  /// Bytes of the source that hold no line end.
  private var unparted = 0..<0

  static func reflow(text: [UInt8], tokens: [Token], layout: Layout, head: HeadFields) -> RunningText {
    var reflow = Reflow(
      text: text, tokens: tokens, layout: layout,
      hyphens: Hyphens(text: text, tokens: tokens, layout: layout),
      addresses: AddressJoins(text: text, layout: layout),
      found: MarkerFinder.markers(in: text, tokens: tokens, layout: layout))
    reflow.running.bytes.reserveCapacity(text.count + text.count / 8)
    for block in layout.blocks { reflow.write(block) }
    for index in layout.notes.indices { reflow.write(note: index) }
    if !head.subject.isEmpty { reflow.write(.subject, head.subject) }
    return reflow.running
  }

  private init(
    text: [UInt8], tokens: [Token], layout: Layout, hyphens: Hyphens, addresses: AddressJoins,
    found: KeyTable<MarkerFinder.Found>
  ) {
    self.text = text
    self.tokens = tokens
    self.layout = layout
    self.hyphens = hyphens
    self.addresses = addresses
    self.found = found
  }

  private mutating func begin() {
    runStart = running.bytes.count
    wordStart = runStart
    pendingBlank = false
    inAddress = false
  }

  private mutating func write(_ block: Block) {
    begin()
    let firstMarker = running.markers.count
    for (order, piece) in block.pieces.enumerated() {
      write(
        piece.range, isFirst: order == 0, previous: order > 0 ? block.pieces[order - 1].range : nil,
        marks: true)
    }
    let kind: RunningText.Kind =
      block.kind == .motionHeading
      ? .motionHeading : block.kind == .sectionHeading ? .sectionHeading : .paragraph
    var ranges = block.pieces.map(\.range)
    if let label = block.label { ranges.insert(label, at: 0) }
    running.runs.append(
      RunningText.Run(
        kind: kind, start: runStart, end: running.bytes.count, markers: firstMarker..<running.markers.count,
        label: block.label, pieces: merge(ranges), line: block.line))
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
        while start < range.upperBound, text[start] == 0x20 || text[start] == 0x09 { start += 1 }
        range = start..<range.upperBound
      }
      guard !range.isEmpty else { continue }
      write(range, isFirst: previous == nil, previous: previous, marks: false)
      previous = range
    }
    running.runs.append(
      RunningText.Run(
        kind: .note, start: runStart, end: running.bytes.count,
        markers: running.markers.count..<running.markers.count, label: note.label, pieces: merge(ranges),
        line: note.lines[0], note: Int32(index)))
  }

  private mutating func write(_ kind: RunningText.Kind, _ ranges: [Range<Int>]) {
    begin()
    var previous: Range<Int>?
    for range in ranges {
      write(range, isFirst: previous == nil, previous: previous, marks: false)
      previous = range
    }
    running.runs.append(
      RunningText.Run(
        kind: kind, start: runStart, end: running.bytes.count,
        markers: running.markers.count..<running.markers.count, label: nil, pieces: merge(ranges), line: -1))
  }

  /// Ranges in source order, joined where only blanks part them.
  func merge(_ ranges: [Range<Int>]) -> [Range<Int>] { Pieces.merge(ranges, in: text) }

  /// Writes one piece of a line: stretches of plain words at once, and what is not plain by itself.
  private mutating func write(_ range: Range<Int>, isFirst: Bool, previous: Range<Int>?, marks: Bool) {
    if !isFirst, let previous { join(previous, range) }
    let all = tokens
    let tokens = all.span
    var index = all.index(at: range.lowerBound)
    var at = range.lowerBound
    // Start of the plain stretch that ends at `at`.
    var plain = at
    while at < range.upperBound {
      let kind = tokens[index].kind
      let next = min(Int(tokens[index &+ 1].start), range.upperBound)
      var end = next
      switch kind {
      case .word: break
      case .blank
      where end - at == 1 && at > plain && end < range.upperBound && text[at] == 0x20 && text[at - 1] != 0x2D:
        break
      case .blank where marks == false && text[max(0, at - 1)] == 0x2D && end < range.upperBound:
        copy(plain, at)
        plain = end
        // An address does not end in a hyphen: "…-in-dalfsen- keerde-overleden".
        if !(inAddress && goesOn(end, range.upperBound)) { pendingBlank = true }
      case .blank, .lineEnd, .pageBreak:
        copy(plain, at)
        pendingBlank = true
        plain = end
      case .invisible:
        copy(plain, at)
        plain = end
      case .hyphen where LineText.isLineEndSign(text, at):
        copy(plain, at)
        plain = end
        // It ends its line: whether it stays is decided with the next one.
        write(0x2D, source: at)
      case .number where marks && end - at >= 5 && found[at] == nil && found[at + 4]?.isSplit == true:
        copy(plain, at + 4)
        end = marker(at + 4, range.upperBound) ?? end
        plain = end
      case .number where marks, .raised where marks, .sign where marks && text[at] == 0x5B:
        if found[at] != nil {
          copy(plain, at)
          end = marker(at, range.upperBound) ?? end
          plain = end
        }
      default:
        break
      }
      at = end
      index &+= end == next ? 1 : 0
      while index + 1 < tokens.count - 1, Int(tokens[index + 1].start) <= at { index += 1 }
    }
    copy(plain, at)
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
    }
    // "De Kort1het", "gesproken.1Later": the blank between the words was lost with the marker.
    if end < limit, Letters.isLetter(text, end, limit), let last = running.bytes.last,
      running.bytes.count > runStart, Self.wantsBlank(behind: last)
    {
      pendingBlank = true
    }
    return end
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
    wordStart = running.bytes.count
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
    if UTF8Scan.isASCII(text, start, end) {
      running.bytes.append(contentsOf: text[start..<end])
    } else {
      copyResolvingLigatures(start, end)
    }
    followWord(from: Int(out))
  }

  private mutating func copyResolvingLigatures(_ start: Int, _ end: Int) {
    var at = start
    var plain = start
    while at < end {
      if text[at] == 0xEF, at + 2 < end, text[at + 1] == 0xAC, text[at + 2] <= 0x84 {
        running.bytes.append(contentsOf: text[plain..<at])
        ligature(at)
        at += 3
        plain = at
        if at < end {
          running.sources.append(RunningText.Copy(out: UInt32(running.bytes.count), source: UInt32(at)))
        }
        continue
      }
      at += 1
    }
    running.bytes.append(contentsOf: text[plain..<end])
  }

  /// Looks at what was just written: where its last word starts, and whether that is an address.
  private mutating func followWord(from start: Int) {
    var word = running.bytes.count
    while word > start, running.bytes[word - 1] != 0x20 { word -= 1 }
    if word > start {
      wordStart = word
      inAddress = false
    }
    guard !inAddress else { return }
    var at = word
    while at < running.bytes.count {
      if running.bytes[at] == 0x68, at == word || !isLetterByte(running.bytes[at - 1]),
        LineText(running.bytes, at..<running.bytes.count).opens("http")
      {
        inAddress = true
        wordStart = at
        return
      }
      at += 1
    }
  }

  /// ﬀ ﬁ ﬂ ﬃ ﬄ (U+FB00 to U+FB04) in letters.
  private mutating func ligature(_ at: Int) {
    running.sources.append(RunningText.Copy(out: UInt32(running.bytes.count), source: UInt32(at)))
    switch text[at + 2] {
    case 0x80: running.bytes += [0x66, 0x66]
    case 0x81: running.bytes += [0x66, 0x69]
    case 0x82: running.bytes += [0x66, 0x6C]
    case 0x83: running.bytes += [0x66, 0x66, 0x69]
    default: running.bytes += [0x66, 0x66, 0x6C]
    }
  }

  /// Decides what stands between two pieces.
  private mutating func join(_ previous: Range<Int>, _ next: Range<Int>) {
    let end = previous.upperBound
    guard running.bytes.count > runStart, !pendingBlank else {
      pendingBlank = true
      return
    }
    let isSign = LineText(text, previous).lineEndSign > 0
    // Two pieces of one line stand as they are.
    if next.lowerBound == end, !isSign { return }
    if next.lowerBound > end, !isSign, !parted(end, next.lowerBound) {
      pendingBlank = pendingBlank || next.lowerBound > end
      return
    }
    if inAddress {
      var chunkEnd = next.lowerBound
      while chunkEnd < next.upperBound, text[chunkEnd] != 0x20 { chunkEnd += 1 }
      let choice = addresses.choose(
        keyOfAddress(), LineText(running.bytes, wordStart..<running.bytes.count), next.lowerBound..<chunkEnd,
        alone: chunkEnd == next.upperBound, full: previous.count >= 60)
      running.decisions.append(
        Decision(
          kind: choice.join ? .addressJoined : .addressEnded, at: end, evidence: choice.evidence,
          isProven: choice.isProven))
      if !choice.join { pendingBlank = true }
      return
    }
    // A soft hyphen at the line's end joins without a sign.
    if end + 1 < text.count, text[end] == 0xC2, text[end + 1] == 0xAD { return }
    if end - previous.lowerBound >= 2, text[end - 2] == 0xC2, text[end - 1] == 0xAD { return }
    guard text[end - 1] == 0x2D || text[end - 1] == 0x02 || text[end - 1] >= 0x90 && isWideHyphen(end) else {
      pendingBlank = true
      return
    }
    if text[end - 1] == 0x2D, end - previous.lowerBound > 3, text[end - 2] == 0x20 {
      pendingBlank = true
      joinSpaced(end, next)
      return
    }
    let length = text[end - 1] < 0x80 ? 1 : 3
    let written = text[end - 1] == 0xBE ? 1 : length
    guard end - length > previous.lowerBound, text[end - length - 1] != 0x20,
      running.bytes.last == text[end - 1] || written == 1 && running.bytes.last == 0x2D
    else {
      pendingBlank = true
      return
    }
    for _ in 0..<written { running.bytes.removeLast() }
    hyphen(end - length, next: next.lowerBound, lineEnd: next.upperBound)
  }

  /// A blank and a hyphen at a line's end: a dash, or what a program prints for a line-end hyphen.
  private mutating func joinSpaced(_ end: Int, _ next: Range<Int>) {
    let word = hyphens.wordStart(before: end - 2)
    guard end - 2 > word, Letters.isLower(text, next.lowerBound, next.upperBound),
      running.bytes.suffix(2).elementsEqual([0x20, 0x2D]),
      hyphens.spacesHyphens()
        || hyphens.standsJoined(wordStart: word, hyphen: end - 2, next: next.lowerBound, end: next.upperBound)
    else { return }
    running.bytes.removeLast(2)
    pendingBlank = false
    running.decisions.append(
      Decision(
        kind: .hyphenDropped, at: end - 1, evidence: "a blank stands before the hyphens at line ends",
        isProven: false))
  }

  /// True where what follows a blank inside a line is the rest of an address that ends in a hyphen.
  private func goesOn(_ start: Int, _ end: Int) -> Bool {
    guard Ascii.isLower(text[start]) || Ascii.isDigit(text[start]) else { return false }
    var at = start
    var signs = 0
    while at < end, text[at] != 0x20 {
      if text[at] == 0x2D || text[at] == 0x2F { signs += 1 }
      at += 1
    }
    return signs > 0
  }

  /// The key of the address so far, counted on from line to line.
  private mutating func keyOfAddress() -> UInt64 {
    if keyedStart != wordStart || keyedEnd > running.bytes.count {
      keyedStart = wordStart
      keyedEnd = wordStart
      addressKey = Key.empty
    }
    for byte in running.bytes[keyedEnd...] { addressKey = Key.step(addressKey, byte) }
    keyedEnd = running.bytes.count
    return addressKey
  }

  /// True where a line end stands between two places.
  private mutating func parted(_ start: Int, _ end: Int) -> Bool {
    // Many markers can stand above one line: what was looked at before need not be again.
    var at = unparted.contains(start) ? unparted.upperBound : start
    let from = unparted.contains(start) ? unparted.lowerBound : start
    while at < end, text[at] != 0x0A, text[at] != 0x0D, text[at] != 0x0C { at += 1 }
    unparted = from..<at
    return at < end
  }

  private func isWideHyphen(_ end: Int) -> Bool {
    guard end >= 3 else { return false }
    if text[end - 3] == 0xEF { return text[end - 2] == 0xBF && text[end - 1] == 0xBE }
    return text[end - 3] == 0xE2 && text[end - 2] == 0x80 && (text[end - 1] == 0x90 || text[end - 1] == 0x91)
  }

  /// Writes or drops the hyphen at `at` of the source.
  private mutating func hyphen(_ at: Int, next: Int, lineEnd: Int) {
    if inAddress {
      write(0x2D, source: at)
      return
    }
    let word = hyphens.wordStart(before: at)
    let choice = hyphens.choose(wordStart: word, hyphen: at, next: next, end: lineEnd)
    running.decisions.append(
      Decision(
        kind: choice.keep ? .hyphenKept : .hyphenDropped, at: at, evidence: choice.evidence,
        isProven: choice.isProven))
    if choice.keep { write(0x2D, source: at) }
    pendingBlank = choice.blank
  }

  private func isLetterByte(_ byte: UInt8) -> Bool { Ascii.isLetter(byte) || byte >= 0x80 }

  private mutating func write(_ byte: UInt8, source: Int) {
    blankIfPending()
    running.sources.append(RunningText.Copy(out: UInt32(running.bytes.count), source: UInt32(source)))
    running.bytes.append(byte)
  }
}

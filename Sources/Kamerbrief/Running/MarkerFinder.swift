/// Which numbers in the text are footnote markers: all candidates in text order against the notes that exist.
struct MarkerFinder: ~Copyable {
  struct Found: Sendable {
    var number: Int
    /// Bytes in the source, with brackets.
    var source: Range<Int>
    var isSplit: Bool
    var note: Int
  }
  struct Candidate {
    var number: Int
    var source: Range<Int>
    var isSplit: Bool
    var kind: NumberKind
    /// How much its surroundings speak for it: what its kind weighs, and what it goes on into.
    var prior: Double
    /// The bytes that it takes as ten times its number: a raised zero stands behind it, apart.
    var tenfold: Range<Int>?
  }
  let text: [UInt8]
  let tokens: [Token]
  let layout: Layout
  var candidates: [Candidate] = []
  /// The style of the first note.
  let noteStyle: NoteStyle?
  /// Numbers of notes that are printed with a bracket behind them: "1) Text".
  private(set) var closed = KeySet()
  /// Numbers of notes.
  private(set) var numbers = KeySet()
  private(set) var highest = 0
  /// The pieces of the block at hand, and which of them is read.
  var pieces: [Piece] = []
  var order = 0
  /// Numbers whose kind excludes a marker; kept only for those who ask.
  var passedOver: [ReadNumber]?
  /// The last byte of the piece before the one at hand; 0 for a block's first.
  private(set) var closing: UInt8 = 0

  /// Numbers of the letter that a slash joins; nil until they are asked for.
  var slashed: KeySet?

  /// Words of the letter that a hyphen joins to a number, as keys; nil until they are asked for.
  var hyphened: KeySet?

  /// Leads from each piece to its numbers.
  private var cursor = PlaceCursor()
  /// Leads from each piece with a number to the sources that it names.
  private var sourceCursor = PlaceCursor()

  /// Markers by first byte in the source.
  static func markers(in text: [UInt8], tokens: [Token], layout: Layout) -> KeyTable<Found> {
    var finder = MarkerFinder(text: text, tokens: tokens, layout: layout)
    for block in layout.blocks { finder.collect(block) }
    finder.doubtNames()
    let choice = MarkerChoice(
      text: text, layout: layout, notes: Array(layout.notes.indices), candidates: finder.candidates)
    guard let (closed, open) = choice.partsByStyle() else { return choice.choose() }
    var found = closed.choose()
    for (start, marker) in open.choose().entries { found.add(marker, for: start) }
    return found
  }

  init(text: [UInt8], tokens: [Token], layout: Layout) {
    self.text = text
    self.tokens = tokens
    self.layout = layout
    noteStyle = layout.notes.first?.style
    let hasOthers = layout.notes.contains { $0.style == .bare || $0.style == .raised }
    candidates.reserveCapacity(layout.numbers.count)
    for note in layout.notes {
      numbers.insert(note.number)
      highest = max(highest, note.number)
      if note.style == .parenthesis || note.style == .dot && hasOthers { closed.insert(note.number) }
    }
  }

  mutating func collect(_ block: Block) {
    pieces = block.pieces
    let (numberTokens, tokens) = (layout.numbers, tokens)
    let (numbered, places) = (numberTokens.span, tokens.span)
    let hasSources = !layout.sources.isEmpty
    for index in block.pieces.indices {
      let piece = block.pieces[index]
      let (start, end) = (Int(piece.start), Int(piece.end))
      // Most lines hold no number.
      var number = cursor.first(below: numbered.count) { Int(places[Int(numbered[$0])].start) >= start }
      guard number < numbered.count, Int(places[Int(numbered[number])].start) < end else { continue }
      order = index
      closing = order > 0 ? text[Int(block.pieces[order - 1].end) - 1] : 0
      // A number that the piece starts in.
      if number > 0, Int(places[Int(numbered[number - 1]) + 1].start) > start { number -= 1 }
      // Behind the number before.
      var known = 0
      let namesAddress = hasSources && namesSource(piece)
      // An address goes on until a blank.
      var inAddress = hasSources && order > 0 && endsInAddress(block.pieces[order - 1])
      while number < numbered.count, case let at = Int(numbered[number]), Int(places[at].start) < end {
        number += 1
        inAddress =
          (inAddress || namesAddress) && isInAddress(at, from: known, piece, before: inAddress)
        known = at + 1
        let start = Int(places[at].start)
        if places[at].kind == .number {
          if !inAddress, let behind = Self.dossierEnd(text, start, piece) {
            passOverDossier(at: start)
            while number < numbered.count, Int(places[Int(numbered[number])].start) < behind { number += 1 }
          } else {
            let placed = place(at, piece)
            if inAddress { readBehindAddress(placed) } else { read(placed) }
          }
        } else if let raised = RaisedDigits.number(text, start, Int(tokens[at + 1].start)) {
          if raised.value == 0 {
            addZero(start..<raised.end)
          } else {
            add(raised.value, start..<raised.end, .raised)
          }
        }
      }
      cursor.pass(number)
    }
  }

  /// Keeps the digits that open a dossier's number for those who ask.
  private mutating func passOverDossier(at start: Int) {
    let digits = start..<(start + 2)
    passedOver?.append(
      ReadNumber(number: Ascii.number(text, start, digits.upperBound), source: digits, kind: .dossier))
  }

  /// Where the dossier ends whose number the digits at a place open; nil for other digits.
  @inline(__always)
  private static func dossierEnd(_ text: [UInt8], _ start: Int, _ piece: Piece) -> Int? {
    let first = Int(piece.start)
    return start == first || start > first && text[start - 1] == 0x20
      ? PaperGrammar.chapterEnd(in: text, start, Int(piece.end)) : nil
  }

  /// True where "http" stands between the last blank and a number.
  /// - Parameters:
  ///   - from: the first token behind the number before it.
  ///   - before: what was true of that number.
  private func isInAddress(_ number: Int, from: Int, _ piece: Piece, before: Bool) -> Bool {
    var at = number
    while at > from, tokens[at].start > piece.start {
      at -= 1
      if tokens[at].kind == .blank { return false }
      if tokens[at].kind == .word, LineText(text, Int(tokens[at].start)..<Int(piece.end)).opens("http") {
        return true
      }
    }
    return before
  }

  private mutating func endsInAddress(_ piece: Piece) -> Bool {
    namesSource(piece) && LineText(text, piece.range).lastWord.contains("http")
  }

  /// True where a source is named in a piece, as all are that have an address.
  private mutating func namesSource(_ piece: Piece) -> Bool {
    let sources = layout.sources
    let place = sourceCursor.first(below: sources.count) { sources[$0] >= Int(piece.start) }
    return place < sources.count && sources[place] < Int(piece.end)
  }

  /// True where the block has opened a bracket before a place in the piece at hand that is not closed there.
  func hasOpenBracket(before place: Int) -> Bool {
    var at = place
    for piece in pieces[...order].reversed() {
      if at == 0 { at = Int(piece.end) }
      while at > Int(piece.start) {
        at -= 1
        if text[at] == 0x28 { return true }
        if text[at] == 0x29 { return false }
      }
      at = 0
    }
    return false
  }

  /// "https://www.tweedekamer.nl/debatten.12" and "…/kst-32761-128.html7.": behind an address and its full stop, or behind
  /// the name of its file, where no other place will do; in square brackets, which no address has.
  private mutating func readBehindAddress(_ number: PlacedNumber) {
    if number.after == 0x29, takesBracket(number) { return readClosedBehindAddress(number) }
    guard number.value > 0, text[number.start] != 0x30 else { return }
    if number.before == 0x5B {
      if let brackets = Self.brackets(text, around: number) { add(number.value, brackets, .bracketed) }
      return
    }
    if number.before == 0x2E, takesBracket(number) {
      let behind = byte(number.end + 1, number.piece)
      if behind == 0 || behind == 0x20 { add(number.value, number.start..<(number.end + 1), .behindAddress) }
      return
    }
    // "…/verder/.7,8 Dit": what counts on stands behind the address as well.
    if number.before == 0x2C {
      guard let last = candidates.last, last.kind == .behindAddress, last.number == number.value - 1,
        last.source.upperBound == number.start - 1
      else { return }
      return add(number.value, number.start..<number.end, .behindAddress)
    }
    var isEnd = number.after == 0 || number.after == 0x20 || number.after == 0x2C && countsOn(number)
    if number.before != 0x2E, number.after == 0x2E || number.after == 0x2C {
      // "…html7." and "…html7,"
      let next = byte(number.end + 1, number.piece)
      isEnd = isEnd || next == 0 || next == 0x20
    }
    guard isEnd else { return }
    if number.before == 0x2E || AddressJoins.endsFile(LineText(text, Int(number.piece.start)..<number.start))
    {
      add(number.value, number.start..<number.end, .behindAddress)
    } else if Ascii.isLower(number.before), numbers.contains(number.value) {
      add(number.value, number.start..<number.end, .endsAddress)
    }
  }

  /// "…?uri=CELEX:52019DC02749)": a number of an address that ends in a marker, which a bracket closes that nothing opens.
  private mutating func readClosedBehindAddress(_ number: PlacedNumber) {
    for start in stride(from: number.end - 1, through: max(number.start, number.end - 3), by: -1)
    where text[start] != 0x30 && numbers.contains(value(start, number.end)) {
      add(value(start, number.end), start..<(number.end + 1), .endsAddress)
    }
  }

  /// A raised zero by itself, as from a font without that sign, is the end of a raised number before it on the
  /// line: "¹ Voor de jaren ⁰" holds marker 10. Which number that is the running order tells.
  private mutating func addZero(_ zero: Range<Int>) {
    var index = candidates.count - 1
    while index >= 0, candidates.count - index <= 12,
      zero.lowerBound - candidates[index].source.lowerBound < 300
    {
      let source = candidates[index].source
      if text[source.lowerBound] >= 0x80, candidates[index].number < 100 {
        let blanks = PlainBlanks.start(in: text, before: zero.lowerBound, from: source.upperBound)
        let isNext = blanks == source.upperBound
        candidates[index].tenfold = source.lowerBound..<(isNext ? zero.upperBound : source.upperBound)
      }
      index -= 1
    }
  }

  /// Adds a candidate; its kind says how much it weighs, unless something else weighs in.
  mutating func add(
    _ number: Int, _ source: Range<Int>, _ kind: NumberKind, weight: Double? = nil, isSplit: Bool = false
  ) {
    guard let weight = weight ?? kind.weight else { return }
    candidates.append(
      Candidate(number: number, source: source, isSplit: isSplit, kind: kind, prior: weight))
  }

  /// Where the blanks before a place of the line begin.
  func blanks(before place: Int, _ piece: Piece) -> Int {
    PlainBlanks.start(in: text, before: place, from: Int(piece.start))
  }

  func value(_ start: Int, _ end: Int) -> Int { Ascii.number(text, start, end) }
}

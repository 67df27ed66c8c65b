/// Which numbers in the text are footnote markers: all candidates in text order against the notes that exist.
struct MarkerFinder {
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
    var prior: Double
    /// The bytes that it takes as ten times its number: a raised zero stands behind it, apart.
    var tenfold: Range<Int>?
  }
  let text: [UInt8]
  private let tokens: [Token]
  let layout: Layout
  private(set) var candidates: [Candidate] = []
  /// The notes that the markers are led to, as indices.
  var notes: [Int]
  private(set) var noteStyle: NoteStyle?
  /// Numbers of notes that are printed with a bracket behind them: "1) Text".
  private var closed = KeySet()
  /// Numbers of notes.
  private var numbers = KeySet()
  private var highest = 0
  /// The pieces of the block at hand, and which of them is read.
  private var pieces: [Piece] = []
  private var order = 0
  /// Where the last piece ended, as an index of a token.
  private var token = 0
  /// The last byte of the piece before the one at hand; 0 for a block's first.
  private var closing: UInt8 = 0

  /// Markers by first byte in the source.
  static func markers(in text: [UInt8], tokens: [Token], layout: Layout) -> KeyTable<Found> {
    var finder = MarkerFinder(text: text, tokens: tokens, layout: layout)
    for block in layout.blocks { finder.collect(block) }
    guard let (closed, open) = finder.partsByStyle() else { return finder.choose() }
    var found = closed.choose()
    for (start, marker) in open.choose().entries { found.add(marker, for: start) }
    return found
  }

  /// Notes "1) Text", or "1. Text" that are marked "1)", beside notes "1 Text": each series has markers of its own.
  private func partsByStyle() -> (closed: MarkerFinder, open: MarkerFinder)? {
    let isClosed = layout.notes.map { $0.style == .parenthesis || $0.style == .dot }
    guard candidates.contains(where: { text[$0.source.upperBound - 1] == 0x29 }),
      let first = isClosed.firstIndex(of: true), let other = isClosed.firstIndex(of: false),
      layout.notes[first].number == 1, layout.notes[other].number == 1, layout.notes[other].style != .bracket
    else { return nil }
    return (part(isClosed, true), part(isClosed, false))
  }

  private func part(_ isClosed: [Bool], _ wanted: Bool) -> MarkerFinder {
    var part = self
    part.notes = notes.filter { isClosed[$0] == wanted }
    part.noteStyle = part.notes.first.map { layout.notes[$0].style }
    part.candidates = candidates.filter { (text[$0.source.upperBound - 1] == 0x29) == wanted }
    return part
  }

  private init(text: [UInt8], tokens: [Token], layout: Layout) {
    self.text = text
    self.tokens = tokens
    self.layout = layout
    notes = Array(layout.notes.indices)
    noteStyle = layout.notes.first?.style
    let hasOthers = layout.notes.contains { $0.style == .bare || $0.style == .raised }
    for note in layout.notes {
      numbers.insert(note.number)
      highest = max(highest, note.number)
      if note.style == .parenthesis || note.style == .dot && hasOthers { closed.insert(note.number) }
    }
  }

  private mutating func collect(_ block: Block) {
    pieces = block.pieces
    let all = tokens
    let tokens = all.span
    for piece in block.pieces.indices {
      order = piece
      let piece = block.pieces[piece]
      // Most lines hold no number.
      let number = Bisection.first(below: layout.numbers.count) {
        tokens[Int(layout.numbers[$0])].start >= piece.start
      }
      guard number < layout.numbers.count, tokens[Int(layout.numbers[number])].start < piece.end else {
        continue
      }
      closing = order > 0 ? text[Int(block.pieces[order - 1].end) - 1] : 0
      var at = all.index(at: Int(piece.start), near: token)
      var inAddress = false
      while at < tokens.count - 1, Int(tokens[at].start) < Int(piece.end) {
        let start = Int(tokens[at].start)
        switch tokens[at].kind {
        case .blank: inAddress = false
        case .word:
          if LineText(text, start..<Int(piece.end)).opens("http") { inAddress = true }
        case .number:
          if inAddress {
            numberBehindAddress(at, piece)
          } else {
            self.number(at, piece)
          }
        case .raised:
          if let raised = RaisedDigits.number(text, start, Int(tokens[at + 1].start)) {
            if raised.value == 0 {
              addZero(start..<raised.end)
            } else {
              candidates.append(
                Candidate(number: raised.value, source: start..<raised.end, isSplit: false, prior: 3))
            }
          }
        default: break
        }
        at += 1
      }
      token = at
    }
  }

  /// True where the block has opened a bracket before a place in the piece at hand that is not closed there.
  private func hasOpenBracket(before place: Int) -> Bool {
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

  /// "https://www.tweedekamer.nl/debatten.12": behind an address and its full stop, where no other place will do.
  private mutating func numberBehindAddress(_ index: Int, _ piece: Piece) {
    let start = Int(tokens[index].start)
    let end = Int(tokens[index + 1].start)
    guard end - start <= 3, text[start] != 0x30, text[start - 1] == 0x2E,
      end == Int(piece.end) || text[end] == 0x20
    else { return }
    candidates.append(
      Candidate(number: value(start, end), source: start..<end, isSplit: false, prior: Self.behindAddress))
  }

  private static let behindAddress = -0.7

  /// A raised zero by itself, as from a font without that sign, is the end of a raised number before it on the
  /// line: "¹ Voor de jaren ⁰" holds marker 10. Which number that is the running order tells.
  private mutating func addZero(_ zero: Range<Int>) {
    var index = candidates.count - 1
    while index >= 0, candidates.count - index <= 12,
      zero.lowerBound - candidates[index].source.lowerBound < 300
    {
      let source = candidates[index].source
      if text[source.lowerBound] >= 0x80, candidates[index].number < 100 {
        let isNext = blanksBefore(zero.lowerBound, from: source.upperBound) == source.upperBound
        candidates[index].tenfold = source.lowerBound..<(isNext ? zero.upperBound : source.upperBound)
      }
      index -= 1
    }
  }

  private func blanksBefore(_ start: Int, from lowest: Int) -> Int {
    var at = start
    while at > lowest, text[at - 1] == 0x20 { at -= 1 }
    return at
  }

  private func value(_ start: Int, _ end: Int) -> Int {
    var value = 0
    for index in start..<min(end, start + 6) { value = value * 10 + Int(text[index] & 15) }
    return value
  }

  private mutating func number(_ index: Int, _ piece: Piece) {
    let start = Int(tokens[index].start)
    let end = Int(tokens[index + 1].start)
    let length = end - start
    if length >= 5, length <= 7, let year = year(start), year > 1900 {
      // A year with a marker behind it; both halves of "2020-2021" count.
      if text[start + 4] != 0x30, !countsSomething(before: blanksBefore(start, from: Int(piece.start)), piece)
      {
        let next = end < Int(piece.end) ? text[end] : 0
        let prior = next == 0x2D || next == 0x2F || Ascii.isLetter(next) && length > 5 ? -3 : -0.3
        candidates.append(
          Candidate(number: value(start + 4, end), source: (start + 4)..<end, isSplit: true, prior: prior))
      }
      return
    }
    guard length <= 3, text[start] != 0x30 else { return }
    if length >= 2, let parts = pair(start, end), start > Int(piece.start), text[start - 1] != 0x20 {
      let before = text[start - 1]
      guard before == 0x2E || before == 0x29 || Ascii.isLetter(before) else { return }
      for part in parts {
        candidates.append(
          Candidate(number: value(part.lowerBound, part.upperBound), source: part, isSplit: false, prior: 1.4)
        )
      }
      return
    }
    let before: UInt8 = start > Int(piece.start) ? text[start - 1] : 0
    let after: UInt8 = end < Int(piece.end) ? text[end] : 0
    if let bracketed = bracketed(start, end, piece) {
      candidates.append(Candidate(number: value(start, end), source: bracketed, isSplit: false, prior: 2.5))
      return
    }
    guard var prior = prior(index, start, end, before, after, piece) else { return }
    if piece.isRaised { prior = 1 }
    if after == 0x29, !closed.isEmpty, closed.contains(value(start, end)),
      !hasOpenBracket(before: start)
    {
      candidates.append(
        Candidate(number: value(start, end), source: start..<(end + 1), isSplit: false, prior: prior + 1))
      return
    }
    if after == 0x25 { prior -= 4 }
    if after == 0x2E || after == 0x2C, end + 1 < Int(piece.end), Ascii.isDigit(text[end + 1]) { prior -= 1.6 }
    if after == 0x2D || after == 0x2F
      || after == 0x3A && end + 1 < Int(piece.end) && Ascii.isDigit(text[end + 1])
    {
      prior -= 4
    }
    candidates.append(Candidate(number: value(start, end), source: start..<end, isSplit: false, prior: prior))
  }

  /// Two markers without a sign between them, "34" for 3 and 4: the letter has not as many notes as they would form.
  private func pair(_ start: Int, _ end: Int) -> [Range<Int>]? {
    let middle = start + (end - start) / 2
    guard value(start, end) > highest + 2, text[middle] != 0x30 else { return nil }
    let first = value(start, middle)
    guard value(middle, end) == first + 1, numbers.contains(first), numbers.contains(first + 1) else {
      return nil
    }
    return [start..<middle, middle..<end]
  }

  private func year(_ start: Int) -> Int? {
    var year = 0
    for index in start..<(start + 4) { year = year * 10 + Int(text[index] & 15) }
    return year > 1900 && year < 2100 ? year : nil
  }

  private func bracketed(_ start: Int, _ end: Int, _ piece: Piece) -> Range<Int>? {
    var open = start
    while open > Int(piece.start), text[open - 1] == 0x20 { open -= 1 }
    var close = end
    while close < Int(piece.end), text[close] == 0x20 { close += 1 }
    guard open > Int(piece.start), text[open - 1] == 0x5B, close < Int(piece.end), text[close] == 0x5D else {
      return nil
    }
    return (open - 1)..<(close + 1)
  }

  /// How much the characters around a short number speak for a marker; nil where they exclude one.
  private func prior(
    _ index: Int, _ start: Int, _ end: Int, _ before: UInt8, _ after: UInt8, _ piece: Piece
  ) -> Double? {
    if before == 0 || before == 0x20 || before == 0x09 || before == 0xA0 {
      return spaced(start, end, before, after, piece)
    }
    if Ascii.isLetter(before) || before >= 0x80 && tokens[index - 1].kind == .word {
      let word = Int(tokens[index - 1].start)
      // CO2, m3, A12, D66: letters of a formula, a unit, a road, a party.
      if start - word <= 2 {
        return word > 0 && Ascii.isLetter(text[word]) && Ascii.isUpper(text[word]) || start - word == 1
          ? -3 : 0.4
      }
      var capitals = 0
      for position in word..<start where Ascii.isUpper(text[position]) { capitals += 1 }
      return capitals == start - word ? 0.6 : Ascii.isLetter(after) ? 1.1 : 1.6
    }
    switch before {
    case 0x2E, 0x2C:
      guard start - 1 > Int(piece.start) else { return 1 }
      let two = text[start - 2]
      if Ascii.isDigit(two) {
        // "motie 4.5 De": a sentence can end with a number.
        if before == 0x2C, after == 0x20, end + 1 < Int(piece.end),
          !Letters.isUpper(text, end + 1, Int(piece.end))
        {
          return -3
        }
        return after == 0x20 || after == 0 ? -0.2 : after == 0x2C || after == 0x2E ? -0.4 : -2.5
      }
      let stop = LineText(text, Int(piece.start)..<(start - 1))
      if stop.endsWith(" nr") || stop.endsWith(" art") || stop.endsWith(" blz") || stop.endsWith("(nr") {
        return -4
      }
      return 1.6
    case 0x29, 0x22, 0x27, 0x3B, 0x3A, 0x3F, 0x21, 0x5D:
      // "artikel 7:2"
      if before == 0x3A, start >= 2, Ascii.isDigit(text[start - 2]) { return -4 }
      return before == 0x3A && Ascii.isDigit(after) ? -2 : 1.3
    case 0x25: return 0.8
    case 0x28, 0x2D, 0x2F, 0x24, 0x23, 0x3D, 0x26, 0x2B, 0x5F, 0x5B, 0x40, 0x3C, 0x3E: return nil
    default:
      // Typographic quotes and dots close a word; the euro sign and dashes do not.
      if before >= 0x80, start >= 3 {
        if text[start - 3] == 0xE2, text[start - 2] == 0x80 { return before >= 0x98 ? 1.3 : nil }
        if text[start - 2] == 0xC2, before == 0xBB { return 1.3 }
      }
      return nil
    }
  }

  /// A number with a blank before it.
  private func spaced(_ start: Int, _ end: Int, _ before: UInt8, _ after: UInt8, _ piece: Piece) -> Double? {
    var at = start
    while at > Int(piece.start), text[at - 1] == 0x20 { at -= 1 }
    let previous: UInt8 = at > Int(piece.start) ? text[at - 1] : 0
    if countsSomething(before: at, piece) { return nil }
    let lone = start == Int(piece.start) && end == Int(piece.end)
    if lone { return 0 }
    if previous == 0 {
      // Cut off the sentence before it: "…in kaart brengen. ↵ 1 De kwaliteit …".
      let isCut = closing == 0x2E && after == 0x20 && Letters.isUpper(text, end + 1, Int(piece.end))
      return isCut ? 0.3 : -3.5
    }
    let stopped = previous == 0x2E || previous == 0x29 || previous == 0x3F
    if end == Int(piece.end) { return stopped ? 0.3 : -1.2 }
    if after == 0x29, noteStyle != .parenthesis, !closed.contains(value(start, end)),
      !isBracketOpen(before: start)
    {
      // "… in 2050. 2) Substitutie: …" is a list in a sentence.
      return nil
    }
    if after == 0x2E || after == 0x2C || after == 0x3B || after == 0x29 {
      if previous == 0x2C { return 0 }
      return Ascii.isDigit(previous) ? -0.8 : -0.9
    }
    if after == 0x20 {
      var next = end
      while next < Int(piece.end), text[next] == 0x20 { next += 1 }
      let upper = Letters.isUpper(text, next, Int(piece.end))
      if stopped, upper { return 0.8 }
      if Ascii.isDigit(previous) { return -2 }
      return upper ? -2.2 : -3.4
    }
    return -4
  }

  /// True where a round bracket stands open, on this line or on one before.
  private func isBracketOpen(before end: Int) -> Bool {
    var depth = 0
    var at = end - 1
    while at >= 0, end - at < 300 {
      if text[at] == 0x29 { depth += 1 }
      if text[at] == 0x28 {
        if depth == 0 { return true }
        depth -= 1
      }
      at -= 1
    }
    return false
  }

  /// True behind a word that a number belongs to: "motie 3", "artikel 12", "nr. 5".
  private func countsSomething(before end: Int, _ piece: Piece) -> Bool {
    var stop = end
    if stop > Int(piece.start), text[stop - 1] == 0x2E { stop -= 1 }
    var word = stop
    while word > Int(piece.start), stop - word <= 10, Ascii.isLetter(text[word - 1]) || text[word - 1] >= 0x80
    {
      word -= 1
    }
    return Self.counters.contain(text, word, stop)
  }

  private static let counters: Words = [
    "motie", "moties", "artikel", "artikelen", "art", "nr", "nrs", "nummer", "lid", "bijlage", "hoofdstuk",
    "paragraaf", "vraag", "vragen", "antwoord", "antwoorden", "aanhangsel", "pagina", "blz", "tabel",
    "figuur", "fase", "eur", "item", "stuk",
    "postbus",
  ]
}

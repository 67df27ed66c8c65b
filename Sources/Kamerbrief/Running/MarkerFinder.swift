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
  let tokens: [Token]
  let layout: Layout
  var candidates: [Candidate] = []
  /// The notes that the markers are led to, as indices.
  var notes: [Int]
  private(set) var noteStyle: NoteStyle?
  /// Numbers of notes that are printed with a bracket behind them: "1) Text".
  private(set) var closed = KeySet()
  /// Numbers of notes.
  private(set) var numbers = KeySet()
  private var highest = 0
  /// The pieces of the block at hand, and which of them is read.
  var pieces: [Piece] = []
  var order = 0
  /// The last byte of the piece before the one at hand; 0 for a block's first.
  private(set) var closing: UInt8 = 0

  /// Markers by first byte in the source.
  static func markers(in text: [UInt8], tokens: [Token], layout: Layout) -> KeyTable<Found> {
    var finder = MarkerFinder(text: text, tokens: tokens, layout: layout)
    for block in layout.blocks { finder.collect(block) }
    finder.doubtNames()
    guard let (closed, open) = finder.partsByStyle() else { return finder.choose() }
    var found = closed.choose()
    for (start, marker) in open.choose().entries { found.add(marker, for: start) }
    return found
  }

  /// Notes "1) Text", "1. Text" that are marked "1)", or "[1] Text", beside notes "1 Text": each series has markers of its
  /// own.
  private func partsByStyle() -> (closed: MarkerFinder, open: MarkerFinder)? {
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
  ) -> (closed: MarkerFinder, open: MarkerFinder)? {
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

  private func part(_ notes: [Int], _ candidates: [Candidate]) -> MarkerFinder {
    var part = self
    part.notes = notes
    part.noteStyle = notes.first.map { layout.notes[$0].style }
    part.candidates = candidates
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
    for piece in block.pieces.indices {
      order = piece
      let piece = block.pieces[piece]
      // Most lines hold no number.
      var number = Bisection.first(below: layout.numbers.count) {
        tokens[Int(layout.numbers[$0])].start >= piece.start
      }
      guard number < layout.numbers.count, tokens[Int(layout.numbers[number])].start < piece.end else {
        continue
      }
      closing = order > 0 ? text[Int(block.pieces[order - 1].end) - 1] : 0
      // A number that the piece starts in.
      if number > 0, tokens[Int(layout.numbers[number - 1]) + 1].start > piece.start { number -= 1 }
      // Behind the number before.
      var known = 0
      // An address goes on until a blank.
      var inAddress = order > 0 && endsInAddress(block.pieces[order - 1])
      while number < layout.numbers.count, case let at = Int(layout.numbers[number]),
        Int(tokens[at].start) < Int(piece.end)
      {
        number += 1
        inAddress = isInAddress(at, from: known, piece, before: inAddress)
        known = at + 1
        let start = Int(tokens[at].start)
        if tokens[at].kind == .number {
          if inAddress {
            numberBehindAddress(at, piece)
          } else {
            self.number(at, piece)
          }
        } else if let raised = RaisedDigits.number(text, start, Int(tokens[at + 1].start)) {
          if raised.value == 0 {
            addZero(start..<raised.end)
          } else {
            candidates.append(
              Candidate(number: raised.value, source: start..<raised.end, isSplit: false, prior: 3))
          }
        }
      }
    }
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

  private func endsInAddress(_ piece: Piece) -> Bool {
    var word = Int(piece.end)
    while word > Int(piece.start), text[word - 1] != 0x20 { word -= 1 }
    return LineText(text, word..<Int(piece.end)).contains("http")
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

  /// Where the blanks before a place begin; those that do not break count too.
  func blanksBefore(_ start: Int, from lowest: Int) -> Int {
    var at = start
    while at > lowest {
      if text[at - 1] == 0x20 {
        at -= 1
      } else if text[at - 1] == 0xA0, at - 1 > lowest, text[at - 2] == 0xC2 {
        at -= 2
      } else {
        break
      }
    }
    return at
  }

  func value(_ start: Int, _ end: Int) -> Int {
    var value = 0
    for index in start..<min(end, start + 6) { value = value * 10 + Int(text[index] & 15) }
    return value
  }

  private mutating func number(_ index: Int, _ piece: Piece) {
    let start = Int(tokens[index].start)
    let end = Int(tokens[index + 1].start)
    let length = end - start
    if length >= 5, length <= 7, year(start) != nil {
      behindYear(index, piece)
      return
    }
    if length >= 3, length <= 5, let marker = behindShortYear(index, piece) {
      candidates.append(marker)
      return
    }
    if length >= 2, length <= 8 { addCited(start, end, piece) }
    guard length <= 3, text[start] != 0x30 else { return }
    if length >= 2, let parts = pair(start, end), start > Int(piece.start), text[start - 1] != 0x20 {
      let before = text[start - 1]
      // "paragraaf 7.45"
      let isDecimal = before == 0x2E && start - 1 > Int(piece.start) && Ascii.isDigit(text[start - 2])
      // "A12", "N34": a road
      let isRoad =
        Ascii.isUpper(before) && (start - 1 == Int(piece.start) || !Ascii.isLetter(text[start - 2]))
      guard before == 0x2E && !isDecimal || before == 0x29 || Ascii.isLetter(before), !isRoad else { return }
      for part in parts {
        candidates.append(
          Candidate(number: value(part.lowerBound, part.upperBound), source: part, isSplit: false, prior: 1.4)
        )
      }
      return
    }
    if length >= 2, let split = behindAcronym(index, start, end) {
      candidates.append(
        Candidate(number: value(split, end), source: split..<end, isSplit: true, prior: Self.behindOwnDigit))
    }
    let before: UInt8 = start > Int(piece.start) ? text[start - 1] : 0
    let after: UInt8 = end < Int(piece.end) ? text[end] : 0
    if let bracketed = bracketed(start, end, piece) {
      candidates.append(Candidate(number: value(start, end), source: bracketed, isSplit: false, prior: 2.5))
      return
    }
    var found = prior(index, start, end, before, after, piece)
    if let chained = chained(start, value(start, end), piece) { found = max(found ?? chained, chained) }
    guard var prior = found else { return }
    if piece.isRaised { prior = 1 }
    if after == 0x29, before != 0x20 || closed.contains(value(start, end)), !hasOpenBracket(before: start) {
      if closed.contains(value(start, end)) { prior += 1 }
      candidates.append(
        Candidate(number: value(start, end), source: start..<(end + 1), isSplit: false, prior: prior))
      return
    }
    if after == 0x25 { prior -= 4 }
    if after == 0x2E || after == 0x2C, end + 1 < Int(piece.end), Ascii.isDigit(text[end + 1]),
      !opensChain(value(start, end), end + 1, piece)
    {
      // "€ 3.244": an amount; "17.3 4" holds a marker.
      if before == 0 || before == 0x20 || before == 0xA0 { return }
      prior -= 1.6
    }
    if after == 0x2D || after == 0x2F
      || after == 0x3A && end + 1 < Int(piece.end) && Ascii.isDigit(text[end + 1])
    {
      prior -= 4
    }
    candidates.append(Candidate(number: value(start, end), source: start..<end, isSplit: false, prior: prior))
  }

  private static let behindOwnDigit = -0.4

  /// "NIS24" is NIS2 and marker 4, "CO213" is CO2 and marker 13, "Nm39" is a cubic metre and marker 9: where an acronym
  /// or a unit ends in a digit of its own.
  private func behindAcronym(_ index: Int, _ start: Int, _ end: Int) -> Int? {
    guard index > 0, tokens[index - 1].kind == .word, text[start + 1] != 0x30 else { return nil }
    let word = Int(tokens[index - 1].start)
    let isAcronym =
      start - word >= 2 && start - word <= 4 && (word..<start).allSatisfy({ Ascii.isUpper(text[$0]) })
    let isPower = text[start] == 0x32 || text[start] == 0x33
    guard isAcronym || isPower && Self.lengths.contain(text, word, start) else { return nil }
    return numbers.contains(value(start + 1, end)) ? start + 1 : nil
  }

  /// Units of length, and of the volume of a gas.
  private static let lengths: Words = ["m", "dm", "cm", "mm", "km", "nm"]

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

  /// "1400.13,14": the next number stands behind the comma, or one by mistake for it.
  private func opensChain(_ number: Int, _ start: Int, _ piece: Piece) -> Bool {
    var end = start
    while end < Int(piece.end), Ascii.isDigit(text[end]) { end += 1 }
    return end - start <= 2 && abs(value(start, end) - number) <= 2
  }

  /// "gemeenten.8, 9 10": what speaks for a marker speaks for the next number right behind it. Behind a clear one that
  /// number can be a wrong one too.
  private func chained(_ start: Int, _ number: Int, _ piece: Piece) -> Double? {
    guard let last = candidates.last, last.source.upperBound < start,
      last.source.lowerBound >= Int(piece.start),
      last.number == number - 1 || last.prior >= 0.8 && abs(last.number - number) <= 2
    else { return nil }
    for byte in text[last.source.upperBound..<start] where byte != 0x20 && byte != 0x2C { return nil }
    return min(last.prior, 0.8)
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
}

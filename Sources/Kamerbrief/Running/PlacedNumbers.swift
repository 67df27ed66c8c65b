/// A number of a line, with what stands right before and behind it.
struct PlacedNumber {
  /// Index of its token.
  let token: Int
  let start: Int
  let end: Int
  let piece: Piece
  /// -1 where it is longer than any note's number.
  let value: Int
  /// The byte before it; 0 where it opens the line.
  let before: UInt8
  /// The byte behind it; 0 where it ends the line.
  let after: UInt8

  /// True where a blank stands before it, or nothing.
  var isSpaced: Bool { before == 0 || before == 0x20 }
  var length: Int { end - start }
}

/// Each number is taken for one kind and weighed for it.
extension MarkerFinder {
  /// The number that a token is, where it stands in its line.
  func place(_ token: Int, _ piece: Piece) -> PlacedNumber {
    let start = Int(tokens[token].start)
    // A piece can end inside a number: "nr. 1134 Brief" is the end of note 3, and note 4.
    let end = min(Int(tokens[token + 1].start), Int(piece.end))
    return PlacedNumber(
      token: token, start: start, end: end, piece: piece,
      value: end - start <= NumberRow.digits ? value(start, end) : -1,
      before: start > Int(piece.start) ? text[start - 1] : 0, after: byte(end, piece))
  }

  /// The byte at a place; 0 behind the line.
  func byte(_ at: Int, _ piece: Piece) -> UInt8 { at < Int(piece.end) ? text[at] : 0 }

  /// Adds the markers that a number can be, or can end in.
  mutating func read(_ number: PlacedNumber) {
    if number.length >= 2, split(number) { return }
    guard number.value >= 0, text[number.start] != 0x30 else { return }
    if let brackets = Self.brackets(text, around: number) {
      add(number.value, brackets, .bracketed)
    } else {
      weigh(number)
    }
  }

  /// Adds a number for what it is taken for, where that does not exclude a marker.
  private mutating func weigh(_ number: PlacedNumber) {
    let (kind, weight, end) = weighed(number)
    if let weight {
      add(number.value, number.start..<end, kind, weight: weight)
    } else {
      passOver(number, kind)
    }
  }

  /// What a number is taken for, how much that speaks for a marker, if it does not exclude one, and where that would end: with
  /// the bracket that belongs to it.
  private func weighed(_ number: PlacedNumber) -> (kind: NumberKind, weight: Double?, end: Int) {
    var kind = self.kind(number)
    var weight = kind.weight
    // "bericht.1, 2 weken": what is a thing by what stands around it is no marker by what stands before it; but in
    // "motie 116, 17." what the word before them numbers can end inside the first number.
    if weight != nil || !number.isSpaced || kind == .part && candidates.last?.isSplit == true,
      let row = weightInRow(number), row > weight ?? -.infinity
    {
      (kind, weight) = (.inRow, row)
    }
    if weight != nil, number.piece.isRaised { (kind, weight) = (.raisedLine, NumberKind.raisedLine.weight) }
    guard let weight else { return (kind, nil, number.end) }
    let takesBracket = takesBracket(number)
    let tail = takesBracket && closed.contains(number.value) ? .bracket : tail(number)
    return (kind, weight + tail.weight, takesBracket ? number.end + 1 : number.end)
  }

  /// Keeps a number that its kind excludes for those who ask.
  mutating func passOver(_ number: PlacedNumber, _ kind: NumberKind) {
    passedOver?.append(
      ReadNumber(number: number.value, source: number.start..<number.end, kind: kind))
  }

  /// "gemeenten.8, 9 10", "3, ↵ 4": what speaks for a marker speaks for the next number that stands with it. Behind a
  /// clear one that number can be a wrong one too.
  private func weightInRow(_ number: PlacedNumber) -> Double? {
    guard let last = candidates.last, let most = NumberKind.inRow.weight else { return nil }
    let isNext = last.number == number.value - 1
    guard isNext || last.prior >= most && abs(last.number - number.value) <= 2 else { return nil }
    let isTogether =
      last.source.lowerBound >= Int(number.piece.start)
      ? NumberRow.isJoint(text, last.source.upperBound, number.start)
      : isNext && isBehindComma(last.source.upperBound, number.start)
    return isTogether ? min(last.prior, most) : nil
  }

  /// True where a comma and a line's end, at either side of it, part two numbers.
  private func isBehindComma(_ start: Int, _ end: Int) -> Bool {
    guard end > start, end - start <= 6 else { return false }
    return text[start..<end].contains(0x2C)
      && text[start..<end].allSatisfy { $0 == 0x2C || $0 == 0x20 || $0 == 0x0A || $0 == 0x0D }
  }

  func takesBracket(_ number: PlacedNumber) -> Bool {
    number.after == 0x29 && (number.before != 0x20 || closed.contains(number.value))
      && !hasOpenBracket(before: number.start)
  }

  private func tail(_ number: PlacedNumber) -> NumberTail {
    let (end, piece) = (number.end, number.piece)
    switch number.after {
    case 0x25: return .percent
    case 0x2D, 0x2F: return .compound
    case 0x3A: return Ascii.isDigit(byte(end + 1, piece)) ? .compound : .none
    case 0x2E, 0x2C:
      // "17.3 4" holds a marker.
      return Ascii.isDigit(byte(end + 1, piece)) && !opensRow(number) ? .digits : .none
    default: return .none
    }
  }

  /// "1400.13,14": the next number stands behind the comma, or one by mistake for it.
  private func opensRow(_ number: PlacedNumber) -> Bool {
    guard let next = NumberRow.next(in: text, behind: number.end, Int(number.piece.end)) else { return false }
    return abs(next.value - number.value) <= 2
  }

  /// "[3]", "[ 3 ]"
  static func brackets(_ text: [UInt8], around number: PlacedNumber) -> Range<Int>? {
    guard number.before == 0x5B || number.before == 0x20, number.after == 0x5D || number.after == 0x20 else {
      return nil
    }
    let piece = number.piece
    var open = number.start
    while open > Int(piece.start), text[open - 1] == 0x20 { open -= 1 }
    guard open > Int(piece.start), text[open - 1] == 0x5B else { return nil }
    var close = number.end
    while close < Int(piece.end), text[close] == 0x20 { close += 1 }
    return close < Int(piece.end) && text[close] == 0x5D ? (open - 1)..<(close + 1) : nil
  }
}

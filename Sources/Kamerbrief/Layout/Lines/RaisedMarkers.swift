/// Where a marker that stood apart from its text belongs in a line.
extension BlockBuilder {
  /// A byte of a line and the column it is printed in.
  struct LinePlace {
    var at: Int
    var column: Int32
    /// The word that it stands in.
    var word = 0..<0
  }

  /// The end of the word that a marker above a column follows.
  /// - Parameter place: how far the line was read for the markers before it.
  func wordEnd(in line: Line, column: Int32, _ place: inout LinePlace) -> Int? {
    guard column >= line.column else { return nil }
    // Markers of two lines above one.
    if column < place.column { place = LinePlace(at: Int(line.start), column: line.column) }
    while place.at < Int(line.end), place.column < column {
      place.at += 1
      while place.at < Int(line.end), reader.text[place.at] & 0xC0 == 0x80 { place.at += 1 }
      place.column += 1
    }
    let at = place.at
    if !place.word.contains(at) || place.word.lowerBound == at {
      var wordStart = at
      while wordStart > Int(line.start), reader.text[wordStart - 1] != 0x20 { wordStart -= 1 }
      var end = at
      while end < Int(line.end), reader.text[end] != 0x20 { end += 1 }
      place.word = wordStart..<end
    }
    let (wordStart, end) = (place.word.lowerBound, place.word.upperBound)
    var before = wordStart
    while before > Int(line.start), reader.text[before - 1] == 0x20 { before -= 1 }
    if wordStart == at { return before }
    guard at < end, before > Int(line.start) else { return end }
    // In the middle of a word: it is the end that has a stop, else the nearer one.
    let stops = (isStop(reader.text[before - 1]), isStop(reader.text[end - 1]))
    if stops.0 != stops.1 { return stops.0 ? before : end }
    return end - at <= at - wordStart ? end : before
  }

  private func isStop(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x2C || byte == 0x3B || byte == 0x3F }

  func sentenceEnd(_ start: Int, _ end: Int) -> Int? {
    var at = start
    while at + 2 < end {
      if reader.text[at] == 0x2E, reader.text[at + 1] == 0x20, Ascii.isUpper(reader.text[at + 2]) {
        return at + 1
      }
      at += 1
    }
    return nil
  }

  /// The blank of "in 2026 . Het", which a raised marker leaves behind that was printed on a line of its own.
  func gapBeforeStop(_ start: Int, _ end: Int) -> Int? {
    for at in start..<max(start, end - 1)
    where reader.text[at] == 0x20 && (reader.text[at + 1] == 0x2E || reader.text[at + 1] == 0x2C)
      && at > start
      && reader.text[at - 1] != 0x20 && (at + 2 == end || reader.text[at + 2] == 0x20)
    {
      return at
    }
    return nil
  }

  /// A number alone, or with the brackets that the letter's notes have.
  func isRaised(_ index: Int) -> Bool {
    if let value = reader.loneNumber(index) {
      return value > 0 && !reader.numbersQuestion(index)
    }
    guard let style = reader.notes.first?.style, style == .bracket || style == .parenthesis else {
      return false
    }
    return reader.isLoneMarker(index)
  }

  /// The comma between two raised markers, of which the second stands on a line of its own: what the text before them closed
  /// is closed still.
  func partsMarkers(_ index: Int) -> Bool {
    current != nil && isBehindMarker(index) && content(index).first == 0x2C && index + 1 < lines.count
      && lines[index + 1].role == .body && isRaised(index + 1)
  }

  /// True where a marker ends the line above, or is all of it.
  private func isBehindMarker(_ index: Int) -> Bool {
    !raised.isEmpty || previous == index - 1 && previous >= 0 && endsWithMarker(content(previous))
  }

  /// Puts a marker back that is printed below its line, at the column of the blank behind the word that it was raised at.
  mutating func putBackAbove(_ index: Int) -> Bool {
    let marker = lines[index]
    guard marker.column > 0, lines[previous + 1..<index].allSatisfy({ $0.cell > 0 }),
      let last = current?.pieces.last, last.end == lines[previous].end, last.start == lines[previous].start
    else { return false }
    var place = LinePlace(at: Int(last.start), column: lines[previous].column)
    guard wordEnd(in: lines[previous], column: marker.column, &place) != nil, place.column == marker.column,
      place.at < Int(last.end), reader.text[place.at] == 0x20, reader.text[place.at - 1] != 0x20
    else { return false }
    current?.pieces.removeLast()
    current?.pieces.append(Piece(start: last.start, end: Int32(place.at)))
    current?.pieces.append(Piece(start: marker.start, end: marker.end, isRaised: true))
    current?.pieces.append(Piece(start: Int32(place.at), end: last.end))
    taken[index] = true
    return true
  }
}

/// Notes that stand on another page than their marker.
enum FootnotePages {
  /// Pairs on one page that prove that the letter has its notes at the foot of each page.
  private static let proof = 3

  static func diagnostics(_ letter: Letter, _ reading: Reading) -> [Diagnostic] {
    guard reading.layout.provenPages, reading.layout.pageStarts.count > 1 else { return [] }
    var same = 0
    var other: [Int] = []
    for index in letter.footnotes.indices where !letter.footnotes[index].markers.isEmpty {
      let page = letter.footnotes[index].span.page
      if letter.footnotes[index].markers.contains(where: { $0.span.page == page }) {
        same += 1
      } else if !letter.footnotes[index].markers.contains(where: { $0.span.page == page - 1 }) {
        // A note that did not fit goes to the next page.
        other.append(index)
      }
    }
    guard same >= proof, same >= other.count * 4 else { return [] }
    var found = Findings()
    for index in other where isInOrder(index, letter) {
      let note = letter.footnotes[index]
      let marker = note.markers[0].span
      found.add(
        .wrongPage,
        "Note \(note.number) stands on page \(note.span.page), its marker on page \(marker.page).",
        at: note.span, related: [.init(message: "marker \(note.number)", span: marker)])
    }
    return found.diagnostics
  }

  /// False where note and marker are apart because one of them stands out of order, which is a finding by itself.
  private static func isInOrder(_ index: Int, _ letter: Letter) -> Bool {
    let notes = letter.footnotes
    let marker = notes[index].markers[0].span.start
    if index > 0 {
      guard notes[index - 1].number < notes[index].number else { return false }
      if let before = notes[index - 1].markers.first, before.span.start > marker { return false }
    }
    if index + 1 < notes.count {
      guard notes[index].number < notes[index + 1].number else { return false }
      if let after = notes[index + 1].markers.first, after.span.start < marker { return false }
    }
    return true
  }
}

/// Notes without text.
enum EmptyNotes {
  static func diagnostics(_ letter: Letter, _ reading: Reading) -> [Diagnostic] {
    var found = Findings()
    let displaced = displaced(letter, reading)
    for index in letter.footnotes.indices where !displaced.contains(index) {
      var hasWord = false
      for byte in letter.texts[letter.footnotes[index].text.range]
      where Ascii.isLetter(byte) || Ascii.isDigit(byte) || byte >= 0xC3 {
        hasWord = true
        break
      }
      guard !hasWord else { continue }
      let note = letter.footnotes[index]
      found.add(
        .emptyNote, "Note \(note.number) has no text.", at: note.span,
        related: note.markers.prefix(1).map { .init(message: "its marker", span: $0.span) })
    }
    return found.diagnostics
  }
}

/// Notes whose texts may stand elsewhere, since their extractor prints numbers apart from their texts.
extension EmptyNotes {
  /// Notes without text that are no fault, or may be none.
  private static func displaced(_ letter: Letter, _ reading: Reading) -> KeySet {
    let notes = reading.layout.notes
    var alone = 0
    var empty: [Int] = []
    for (index, note) in notes.enumerated() {
      if note.label.upperBound == Int(reading.layout.lines[Int(note.lines[0])].end) { alone += 1 }
      if note.lines.count == 1, letter.footnotes[index].text.range.isEmpty { empty.append(index) }
    }
    guard alone * 2 >= notes.count, alone >= 3 else { return KeySet() }
    // Where many are empty none is; else one between two notes that have their own texts is.
    if empty.count > 1, empty.count * 8 > notes.count { return KeySet(empty) }
    let doubtful = empty.filter { index in
      index + 1 == notes.count || !hasOwnText(notes[index + 1], reading)
        || index > 0 && !hasOwnText(notes[index - 1], reading)
        || page(notes[index], reading) != page(notes[index + 1], reading)
    }
    return KeySet(doubtful)
  }

  private static func page(_ note: NoteBlock, _ reading: Reading) -> Int32 {
    reading.layout.lines[Int(note.lines[0])].page
  }

  /// True for a note whose text opens as one does, and holds none that could be another note's.
  private static func hasOwnText(_ note: NoteBlock, _ reading: Reading) -> Bool {
    let text = reading.source.text
    guard note.lines.count > 1 else { return false }
    for (order, index) in note.lines.enumerated().dropFirst() {
      let line = LineText(text, reading.layout.lines[Int(index)].range)
      if order == 1 {
        guard line.opensUpper || line.opens("http") || line.opensDigit || line.first == 0x3C else {
          return false
        }
      } else if line.opensUpper {
        let before = LineText(text, reading.layout.lines[Int(note.lines[order - 1])].range)
        if before.last == 0x2E || reading.layout.lines[Int(index)].gap > 0 { return false }
      }
    }
    return true
  }
}

/// Markers that were told apart from a number only by the running order: "202014" is 2020 and 14.
enum SplitMarkers {
  static func diagnostics(_ letter: Letter, _ reading: Reading) -> [Diagnostic] {
    var found = Findings()
    let text = reading.source.text
    for marker in reading.running.markers where marker.isSplit {
      var start = marker.source.lowerBound
      while start > 0, Ascii.isDigit(text[start - 1]), marker.source.lowerBound - start < 8 { start -= 1 }
      let number = String(decoding: text[start..<marker.source.lowerBound], as: UTF8.self)
      found.add(
        .ambiguousMarker,
        "\(number)\(marker.number) is read as the number \(number) and marker \(marker.number).",
        at: reading.span(start..<marker.source.upperBound))
    }
    return found.diagnostics
  }
}

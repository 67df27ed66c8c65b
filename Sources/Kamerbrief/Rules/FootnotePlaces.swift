/// Notes that stand on another page than their marker.
enum FootnotePages {
  /// Pairs on one page that prove that the letter has its notes at the foot of each page.
  private static let proof = 3

  static func diagnostics(_ letter: Letter, _ reading: Reading) -> [Diagnostic] {
    guard reading.layout.provenPages, reading.layout.pageStarts.count > 1 else { return [] }
    var same = 0
    var other: [Int] = []
    for (index, note) in letter.footnotes.enumerated() where !note.markers.isEmpty {
      let page = note.span.page
      if note.markers.contains(where: { $0.span.page == page }) {
        same += 1
      } else if !note.markers.contains(where: { $0.span.page == page - 1 }) {
        // A note that did not fit goes to the next page.
        other.append(index)
      }
    }
    guard same >= proof, same >= other.count * 4 else { return [] }
    var found = Findings()
    for index in other {
      let note = letter.footnotes[index]
      let marker = note.markers[0].span
      found.add(
        .wrongPage,
        "Note \(note.number) stands on page \(note.span.page), its marker on page \(marker.page).",
        at: note.span, related: [.init(message: "marker \(note.number)", span: marker)])
    }
    return found.diagnostics
  }
}

/// Notes without text.
enum EmptyNotes {
  static func diagnostics(_ letter: Letter, _ reading: Reading) -> [Diagnostic] {
    var found = Findings()
    // An extractor that prints numbers apart from their texts leaves some without one.
    var alone = 0
    for note in reading.layout.notes
    where note.label.upperBound == Int(reading.layout.lines[Int(note.lines[0])].end) { alone += 1 }
    guard alone * 2 < letter.footnotes.count || alone < 3 else { return [] }
    for note in letter.footnotes {
      var hasWord = false
      for byte in letter.texts[note.text.range]
      where Ascii.isLetter(byte) || Ascii.isDigit(byte) || byte >= 0xC3 {
        hasWord = true
        break
      }
      guard !hasWord else { continue }
      found.add(
        .emptyNote, "Note \(note.number) has no text.", at: note.span,
        related: note.markers.prefix(1).map { .init(message: "its marker", span: $0.span) })
    }
    return found.diagnostics
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

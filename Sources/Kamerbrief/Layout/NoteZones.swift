/// Which lines belong to which note: notes close their page, and may go on at the foot of the next one.
extension LayoutReader {
  mutating func assignNotes(_ starts: [(line: Int, label: NoteLabel)], heading: Int?) {
    if let heading { lines[heading].role = .noteHeading }
    measureBody()
    signatureEnd = lines.lastIndex { $0.role == .signature } ?? Int.max
    var startAt: [Int: Int] = [:]
    for (order, start) in starts.enumerated() {
      startAt[start.line] = order
      let line = Int32(start.line)
      notes.append(
        NoteBlock(
          number: start.label.number, style: start.label.style,
          label: Int(lines[start.line].start)..<start.label.end, lines: [line]))
      lines[start.line].role = .noteStart
      lines[start.line].note = Int32(order)
    }
    for order in starts.indices { extend(order, from: starts[order].line, atEnd: heading != nil) }
    if pageStarts.count == 1, heading == nil { for order in starts.indices { cutAtBody(order) } }
    for order in starts.indices { takeLinesBefore(order, starts[order].line) }
    takeClosingPages()
    shareApartTexts()
  }

  /// Gives a note the lines that follow its first one.
  private mutating func extend(_ order: Int, from start: Int, atEnd: Bool) {
    var at = start + 1
    var last = start
    while at < lines.count {
      let line = lines[at]
      if line.role == .furniture || line.role == .raisedMarker {
        at += 1
        continue
      }
      guard line.role == .body else { break }
      if line.page != lines[start].page, !atEnd { break }
      if line.page != lines[last].page, atEnd, !provenPages, line.gap > 1 { break }
      if resumesBody(at, after: last, noteStart: start, atEnd: atEnd) { break }
      lines[at].role = .note
      lines[at].note = Int32(order)
      notes[order].lines.append(Int32(at))
      last = at
      at += 1
    }
  }

  /// True where a line behind a note is the letter's text again.
  private func resumesBody(_ index: Int, after last: Int, noteStart: Int, atEnd: Bool) -> Bool {
    let line = lineText(index)
    if MotionPhrase.opensNumberedHeading(text, line.start, line.end) { return true }
    if ClosingWords.opensFormula(text, line.start, line.end), lines[index].gap > 0 || !atEnd { return true }
    if atEnd { return false }
    if LetterheadLabel.byKey[lines[index].key] != nil { return true }
    let knowsPages = pageStarts.count > 1
    if knowsPages, lines[index].gap == 0 { return false }
    if NoteWords.isNoteLike(text, line.start, line.end) { return false }
    let before = lineText(last)
    let complete = before.endsSentence || NoteWords.hasAddressOrPaper(text, before.start, before.end)
    guard complete, !before.endsOpen, !(endsInAddress(before) && opensAddressTail(index)) else {
      return false
    }
    // The sentence that the notes interrupt goes on.
    if !knowsPages, line.opensLower, let body = bodyBefore(noteStart), !lineText(body).endsSentence {
      return true
    }
    // A longer text behind a blank line, without anything a note has.
    if lines[index].gap > 0, lines[index].width >= Int32(bodyWidth * 3 / 4), index + 1 < lines.count,
      lines[index + 1].role == .body, lines[index + 1].gap == 0,
      !NoteWords.isNoteLike(text, Int(lines[index + 1].start), Int(lines[index + 1].end)),
      !knowsPages
    {
      return true
    }
    return false
  }

  /// Without pages, the text of the letter goes on somewhere behind a page's last note: where the lines stop
  /// reading as a note's.
  private mutating func cutAtBody(_ order: Int) {
    let taken = notes[order].lines
    guard taken.count > 1, lines[Int(taken[0])].role == .noteStart else { return }
    var sum = 0.0
    var best = 0.0
    var cut = taken.count
    // From the last line up: how much speaks for these being the letter's text.
    for position in stride(from: taken.count - 1, through: 1, by: -1) {
      let index = Int(taken[position])
      sum -=
        noteLikeness(index)
        - (opensAddressTail(index) && endsInAddress(lineText(Int(taken[position - 1]))) ? -4 : 0)
      let before = lineText(Int(taken[position - 1]))
      var value = sum - 2.5
      // A note does not stop inside an address or before the word it needs.
      if before.endsOpen || before.endsJoint { continue }
      if before.endsSentence || NoteWords.hasAddressOrPaper(text, before.start, before.end) {
        value += 0.8
      } else {
        value -= 1.5
      }
      if value > best {
        best = value
        cut = position
      }
    }
    for line in taken[cut...] {
      lines[Int(line)].role = .body
      lines[Int(line)].note = -1
    }
    notes[order].lines.removeSubrange(cut...)
  }

  private func bodyBefore(_ index: Int) -> Int? {
    var at = index - 1
    while at >= bodyStart {
      if lines[at].role == .body { return at }
      at -= 1
    }
    return nil
  }

  /// Lines that the rest of a note may fill on a page behind the signature.
  private static let restOfNote = 12

  /// Lines before a page's first note can be the rest of the note before it.
  private mutating func takeLinesBefore(_ order: Int, _ start: Int) {
    // Only the first note of its page.
    guard
      order == 0 || pageStarts.count == 1
        || lines[Int(notes[order - 1].lines.last!)].page != lines[start].page
    else { return }
    let previous: Int? = order > 0 ? order - 1 : nil
    var candidates: [Int] = []
    var at = start - 1
    while at >= bodyStart, lines[at].page == lines[start].page {
      if lines[at].role == .signature || lines[at].note >= 0 { break }
      if lines[at].role == .body { candidates.append(at) }
      at -= 1
    }
    guard let previous else {
      // Texts without their numbers before the first note.
      return
    }
    // Behind the signature a page holds notes only, unless an annex follows, which is longer.
    let behindSignature = signatureEnd < start && candidates.count <= Self.restOfNote
    take(candidates, for: previous, all: behindSignature)
  }

  /// A page can hold nothing but the rest of a note.
  private mutating func takeClosingPages() {
    guard pageStarts.count > 1 else { return }
    var candidates: [Int] = []
    var previous: Int32 = -1
    var hasNotes = false
    var index = 0
    while index <= lines.count {
      if index == lines.count || index > 0 && lines[index].page != lines[index - 1].page {
        if !hasNotes, previous >= 0, !candidates.isEmpty {
          take(candidates.reversed(), for: Int(previous), all: false)
        }
        candidates.removeAll()
        hasNotes = false
        if index == lines.count { return }
      }
      if lines[index].note >= 0 {
        hasNotes = true
        previous = lines[index].note
      }
      if lines[index].role == .signature { candidates.removeAll() }
      if lines[index].role == .body { candidates.append(index) }
      index += 1
    }
  }

  /// Of lines given from the bottom up, takes those that read as the rest of a note.
  private mutating func take(_ candidates: [Int], for note: Int, all: Bool) {
    guard !candidates.isEmpty else { return }
    let last = Int(notes[note].lines.last!)
    let tail = lineText(last)
    let openAddress =
      endsInAddress(tail) && tail.last != 0x2E && tail.last != 0x29 && tail.last != 0x3E && tail.last != 0x3B
    let incomplete =
      !openAddress
      && (tail.endsJoint || tail.last == 0x2D || tail.last == 0x2C || tail.endsWith("ook:")
        || isOpen(note) && !endsInAddress(tail))
    var count = 0
    if all {
      count = candidates.count
    } else {
      var sum = 0.0
      var best = 0.0
      for (offset, index) in candidates.enumerated() {
        sum += noteLikeness(index)
        var value = sum
        if incomplete { value += 2.5 }
        if openAddress, opensAddressTail(index) { value += 3 }
        // A note that is complete goes on with another document, not with a sentence.
        if !incomplete, !(openAddress && opensAddressTail(index)) {
          let top = lineText(index)
          if !NoteWords.isNoteLike(text, top.start, top.end) { value -= 2.5 }
        }
        // The sentence that the page before leaves open goes on here.
        if offset == candidates.count - 1, lineText(index).opensLower, !isAddressTail(lineText(index)),
          let body = bodyBefore(Int(notes[note].lines[0])), !lineText(body).endsSentence
        {
          value -= 4
        }
        // What is taken starts where the text above it can stop.
        let above = offset + 1 < candidates.count ? candidates[offset + 1] : -1
        if above >= 0 {
          if belongsToHeading(above) || belongsToHeading(index) { value -= 4 }
          if hasGaps {
            value += lines[index].gap > 0 ? 0.5 : -3
          } else if !incomplete, !(openAddress && opensAddressTail(index)) {
            if !lineText(above).endsSentence { value -= 3 }
            if lineText(index).opensLower { value -= 2 }
          }
        }
        if value > best {
          best = value
          count = offset + 1
        }
      }
    }
    guard count > 0 else { return }
    for index in candidates.prefix(count).reversed() {
      lines[index].role = .note
      lines[index].note = Int32(note)
      notes[note].lines.append(Int32(index))
    }
  }

  /// True where a note has a bracket that it does not close.
  private func isOpen(_ note: Int) -> Bool {
    var depth = 0
    for line in notes[note].lines.suffix(8) {
      for position in lines[Int(line)].range {
        if text[position] == 0x28 { depth += 1 }
        if text[position] == 0x29, depth > 0 { depth -= 1 }
      }
    }
    return depth > 0
  }

  /// True for a line that a motion's heading a few lines above goes on in.
  private func belongsToHeading(_ index: Int) -> Bool {
    var at = index - 1
    while at >= bodyStart, index - at <= 5, lines[at].role == .body {
      let line = lineText(at)
      if MotionPhrase.opensNumberedHeading(text, line.start, line.end)
        || MotionPhrase.opensHeading(text, line.start, line.end)
      {
        return true
      }
      if line.endsSentence || lines[at + 1].gap > 0 && !lineText(at + 1).opensLower { return false }
      at -= 1
    }
    return false
  }

  /// A number glued to a word or a stop, as markers are: the line is text.
  private func holdsMarker(_ line: LineText) -> Bool {
    var at = line.start + 4
    while at < line.end {
      if Ascii.isDigit(text[at]), !Ascii.isDigit(text[at - 1]) {
        var end = at
        while end < line.end, Ascii.isDigit(text[end]) { end += 1 }
        let before = text[at - 1]
        let closes =
          end == line.end || text[end] == 0x20 && end + 1 < line.end && Ascii.isUpper(text[end + 1])
        if end - at <= 2, closes, before == 0x2E, Ascii.isLower(text[at - 2]), text[at - 3] != 0x72 {
          return true
        }
        at = end
      }
      at += 1
    }
    return false
  }

  private func noteLikeness(_ index: Int) -> Double {
    let line = lineText(index)
    if startsRole(index) || MotionPhrase.opensHeading(text, line.start, line.end)
      || MotionPhrase.opensNumberedHeading(text, line.start, line.end) || belongsToHeading(index)
    {
      return -8
    }
    var score = -1.6
    if holdsMarker(line) { score -= 5 }
    if NoteWords.hasAddressOrPaper(text, line.start, line.end) { score += 3.5 }
    if NoteWords.opensDocument(text, line.start, line.end) { score += 1.5 }
    if lines[index].width > Int32(bodyWidth) + 4 { score += 1.8 }
    if isAddressTail(line) { score += 3 }
    return score
  }

  /// A long run without blanks that has the signs of an address.
  private func isAddressTail(_ line: LineText) -> Bool {
    var at = line.start
    var signs = 0
    while at < line.end, text[at] != 0x20 {
      let byte = text[at]
      if byte == 0x2D || byte == 0x2F || byte == 0x3D || byte == 0x5F || byte == 0x25 || byte == 0x23 {
        signs += 1
      }
      at += 1
    }
    return signs >= 2 && at - line.start >= 14
  }

  private func opensAddressTail(_ index: Int) -> Bool {
    let line = lineText(index)
    if line.opens("http") { return false }
    if isAddressTail(line) { return true }
    guard line.opensLower || line.opensDigit else { return false }
    for position in line.start..<line.end where text[position] == 0x20 { return false }
    return true
  }

  /// True where the last word of a line is part of an address.
  private func endsInAddress(_ line: LineText) -> Bool {
    var at = line.end
    while at > line.start, text[at - 1] != 0x20 { at -= 1 }
    return LineText(text, at..<line.end).contains("http") || isAddressTail(LineText(text, at..<line.end))
  }

  /// Numbers that an extractor printed apart from their texts: as many texts, in the same order.
  private mutating func shareApartTexts() {
    var order = 0
    while order < notes.count {
      guard isAlone(order), notes[order].lines.count == 1 else {
        order += 1
        continue
      }
      var last = order
      while last + 1 < notes.count, isAlone(last + 1), notes[last].lines.count == 1,
        Int(notes[last + 1].lines[0]) - Int(notes[last].lines[0]) <= 2
      { last += 1 }
      let count = last - order + 1
      if count > 1 {
        let texts = Array(notes[last].lines.dropFirst())
        let groups = split(texts, into: count)
        if groups.count == count {
          for (offset, group) in groups.enumerated() {
            let note = order + offset
            notes[note].lines = [notes[note].lines[0]] + group
            for line in group { lines[Int(line)].note = Int32(note) }
          }
        }
      }
      order = last + 1
    }
  }

  private func isAlone(_ order: Int) -> Bool {
    let line = lines[Int(notes[order].lines[0])]
    return notes[order].label.upperBound == Int(line.end)
  }

  private func split(_ texts: [Int32], into count: Int) -> [[Int32]] {
    if texts.count == count { return texts.map { [$0] } }
    var groups: [[Int32]] = []
    for line in texts {
      let content = lineText(Int(line))
      if groups.isEmpty || lines[Int(line)].gap > 0
        || NoteWords.opensDocument(text, content.start, content.end) && groups.count < count
      {
        groups.append([line])
      } else {
        groups[groups.count - 1].append(line)
      }
    }
    return groups
  }
}

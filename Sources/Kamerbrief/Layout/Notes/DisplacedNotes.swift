/// Notes whose numbers and texts an extractor printed apart.
extension LayoutReader {
  // MARK: Texts before their numbers

  /// One extractor prints the texts of a page's notes, or the first of them, before their numbers.
  mutating func takeTextsBefore() {
    var isMixed = false
    for order in notes.indices where isAlone(order) {
      let start = Int(notes[order].lines[0])
      guard order == 0 || lines[Int(notes[order - 1].lines[0])].page != lines[start].page else { continue }
      // The rest of the note before, from the last page, can stand between, or what heads the notes.
      var end = start
      while end > bodyStart,
        order > 0 && lines[end - 1].note == order - 1 || lines[end - 1].role == .noteHeading
      { end -= 1 }
      var first = end
      while first > bodyStart, lines[first - 1].role == .body, lines[first - 1].page == lines[start].page,
        noteLikeness(first - 1) > 0 || isDatedDocument(first - 1)
      { first -= 1 }
      // Between blank lines a number stands above its text as all do.
      let isBetweenGaps = lines[start].gap > 0 && start + 1 < lines.count && lines[start + 1].gap > 0
      guard first < end, lines[first].gap > 0, !isBetweenGaps, first > bodyStart,
        lineText(first - 1).endsSentence || lines[first - 1].role != .body && isDue(order)
      else { continue }
      // Numbers that stand alone share what stands with the last one.
      var last = order
      while last + 1 < notes.count, notes[last].lines.count == 1, isAlone(last + 1),
        Int(notes[last + 1].lines[0]) - Int(notes[last].lines[0]) <= 2
      { last += 1 }
      for index in first..<end {
        lines[index].role = .note
        lines[index].note = Int32(last)
      }
      notes[last].lines.insert(contentsOf: (first..<end).map(Int32.init), at: 1)
      if last > order { isMixed = true }
    }
    shareApartTexts()
    if isMixed { keepInputOrder() }
  }

  /// True for the note that counts on from the one before: no text of another one stands between.
  private func isDue(_ order: Int) -> Bool {
    notes[order].number == (order > 0 ? notes[order - 1].number : 0) + 1
  }

  /// "Geannoteerde agenda van de Europese Raad, 10 juni 2020" and no more.
  private func isDatedDocument(_ index: Int) -> Bool {
    guard Ascii.isDigit(lastByte(index)), opensDocument(Int32(index)) else { return false }
    let line = lineText(index)
    return DateGrammar.isYear(in: text, before: line.end, floor: line.start)
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
    let groups = split(texts) { line, groups in
      lines[Int(line)].gap > 0 || groups < count && opensDocument(line)
    }
    if groups.count > count, groups.count == texts.count {
      // A blank line before each line parts no texts.
      let documents = split(texts) { line, groups in groups < count && opensDocument(line) }
      if documents.count == count { return documents }
    }
    if groups.count >= count { return groups }
    // Sentences that are whole.
    var previous: Int32 = -1
    let sentences = split(texts) { line, _ in
      defer { previous = line }
      guard previous >= 0 else { return false }
      // "https://…/" and "Kamerstuk 36 410 V, nr. 61.": an address closes a note as well, and opens the next one.
      let before = lines[Int(previous)].traits
      let next = lines[Int(line)].traits
      if before.contains(.endsInOpenAddress), next.contains(.goesOnAddress) { return false }
      let closed = before.contains(.endsInAddress)
      let content = lineText(Int(line))
      return (closed || lineText(Int(previous)).endsSentence)
        && (!content.opensLower || closed && content.opens("http"))
    }
    return sentences.count == count ? sentences : groups
  }

  private func opensDocument(_ line: Int32) -> Bool {
    NoteWords.opensDocument(text, Int(lines[Int(line)].start), Int(lines[Int(line)].end))
  }

  private func split(_ texts: [Int32], where opens: (Int32, Int) -> Bool) -> [[Int32]] {
    var groups: [[Int32]] = []
    for line in texts {
      if opens(line, groups.count) || groups.isEmpty {
        groups.append([line])
      } else {
        groups[groups.count - 1].append(line)
      }
    }
    return groups
  }

  // MARK: Numbers that stand behind other notes

  /// One extractor prints a number behind the notes that it stands among: "1 ↵ Text. ↵ Text. ↵ 3 ↵ Text. ↵ 2". Where
  /// exactly one number is missing between two notes and stands alone nearby, the note before ends where its
  /// text is complete and another document opens. Several are found where there are as many texts.
  mutating func insertDisplaced() {
    var found: [DisplacedNote] = []
    for order in notes.indices.dropLast() {
      let wanted = notes[order].number + 1
      let missing = notes[order + 1].number - wanted
      guard missing > 0, missing <= Self.longestGap, notes[order + 1].style == notes[order].style,
        notes[order].style == .bare, notes[order].lines.count >= 2
      else { continue }
      if missing > 1 {
        found += displacedRun(wanted, missing, behind: order)
      } else if let label = displacedNumber(wanted, near: order), let cut = displacedText(order, label) {
        let run = notes[order].lines.filter { Int($0) != label }
        notes[order].lines = Array(run[..<cut])
        found.append(
          DisplacedNote(number: wanted, label: label, texts: Array(run[cut...]), position: order + 1))
      }
    }
    place(found)
  }

  /// Several notes whose texts stand behind those of the note `order`, and whose numbers stand alone below.
  private mutating func displacedRun(_ first: Int, _ count: Int, behind order: Int) -> [DisplacedNote] {
    guard let labels = displacedLabels(first, count, near: order) else { return [] }
    let own = isAlone(order) ? 1 : 0
    let texts = notes[order].lines.dropFirst(own).filter { !labels.contains(Int($0)) }
    let groups = split(texts, into: count + 1)
    guard groups.count == count + 1 else { return [] }
    notes[order].lines = notes[order].lines.prefix(own) + groups[0]
    return (0..<count).map {
      DisplacedNote(number: first + $0, label: labels[$0], texts: groups[$0 + 1], position: order + 1)
    }
  }

  /// A line with this number alone, on the page of the notes around it.
  private func displacedNumber(_ wanted: Int, near order: Int) -> Int? {
    let first = Int(notes[order].lines[0])
    var at = first + 1
    while at < lines.count, at - first <= 40, lines[at].page == lines[first].page {
      if lines[at].role != .noteStart, loneNumber(at) == wanted, noteLabel(at) != nil, !isBelowFoot(at) {
        return at
      }
      at += 1
    }
    return nil
  }

  /// The position among a note's lines at which the text of another one starts.
  private func displacedText(_ order: Int, _ label: Int) -> Int? {
    let run = notes[order].lines.filter { Int($0) != label }
    var best: (position: Int, value: Double)?
    let first = lines[Int(run[0])].start == Int32(notes[order].label.lowerBound) && isAlone(order) ? 2 : 1
    guard run.count > first else { return nil }
    for position in first..<run.count {
      let line = lineText(Int(run[position]))
      let isHost = line.opens("www.")
      guard line.opensUpper || isHost,
        isHost || !lines[Int(run[position - 1])].traits.isDisjoint(with: [.endsSentence, .endsInAddress])
      else { continue }
      guard NoteWords.isNoteLike(text, line.start, line.end) else { continue }
      let value = -continuity(Int(run[position - 1]), Int(run[position]))
      if value > best?.value ?? -.infinity { best = (position, value) }
    }
    return best?.position
  }

  // MARK: The first notes of a page

  /// Notes that can be missing before a page's first one.
  private static let longestGap = 6

  /// The texts of a page's first notes, whose numbers the extractor printed behind the others: "Text. ↵ 2 ↵ Text. ↵ 1".
  mutating func placeFirstNotes() {
    var found: [DisplacedNote] = []
    var previous = 0
    for order in notes.indices {
      let start = Int(notes[order].lines[0])
      let isFirst = order == 0 || lines[Int(notes[order - 1].lines[0])].page != lines[start].page
      let missing = notes[order].number - previous - 1
      if isFirst, missing > 0, missing <= Self.longestGap,
        let labels = displacedLabels(previous + 1, missing, near: order),
        let texts = textsBefore(start, missing)
      {
        for (offset, group) in texts.enumerated() {
          found.append(
            DisplacedNote(
              number: previous + 1 + offset, label: labels[offset], texts: group, position: order))
        }
      }
      previous = max(previous, notes[order].number)
    }
    place(found)
  }

  /// Lines with these numbers alone on the page of a note, behind it.
  private func displacedLabels(_ first: Int, _ count: Int, near order: Int) -> [Int]? {
    let start = Int(notes[order].lines[0])
    var found: [Int] = []
    var at = start + 1
    while at < lines.count, at - start <= 40, lines[at].page == lines[start].page, found.count < count {
      if lines[at].width <= 5, let label = noteLabel(at), label.style == notes[order].style,
        label.end == Int(lines[at].end), label.number == first + found.count, !hasOwnText(at),
        !isBelowFoot(at)
      {
        found.append(at)
      }
      at += 1
    }
    return found.count == count ? found : nil
  }

  /// True for the number of a note whose text follows it.
  private func hasOwnText(_ index: Int) -> Bool {
    guard lines[index].role == .noteStart else { return false }
    let note = notes[Int(lines[index].note)]
    return Int(note.lines[0]) == index && note.lines.count > 1
  }

  /// So many texts of notes in the lines above a note.
  private func textsBefore(_ start: Int, _ count: Int) -> [[Int32]]? {
    var top = start
    while top - 1 > bodyStart, start - top < 4 * count, lines[top - 1].role == .body,
      lines[top - 1].page == lines[start].page, !lines[top - 1].traits.contains(.opensMotion),
      !holdsMarker(top - 1)
    {
      top -= 1
      let line = lineText(top)
      guard line.opensUpper, NoteWords.isNoteLike(text, line.start, line.end),
        lines[top].gap > 0 || NoteWords.opensDocument(text, line.start, line.end)
          || !lines[top - 1].traits.isDisjoint(with: [.endsSentence, .endsInAddress])
          || lineText(top - 1).endsSentence || lines[top - 1].role != .body
      else { continue }
      let groups = split((top..<start).map(Int32.init), into: count)
      if groups.count == count { return groups }
    }
    return nil
  }

  // MARK: Their places

  /// Makes notes of numbers that stand alone and of lines that stand elsewhere, and puts them among the others.
  private mutating func place(_ found: [DisplacedNote]) {
    guard !found.isEmpty else { return }
    var removed: Set<Int> = []
    for displaced in found where lines[displaced.label].note >= 0 {
      let owner = Int(lines[displaced.label].note)
      if Int(notes[owner].lines[0]) == displaced.label {
        removed.insert(owner)
      } else {
        notes[owner].lines.removeAll { Int($0) == displaced.label }
      }
    }
    var next = 0
    var result: [NoteBlock] = []
    for order in 0...notes.count {
      while next < found.count, found[next].position == order {
        if let note = note(found[next]) { result.append(note) }
        next += 1
      }
      if order < notes.count, !removed.contains(order) { result.append(notes[order]) }
    }
    notes = result
    keepInputOrder()
  }

  /// Puts the notes in the order of the input, by what stands first of each.
  mutating func keepInputOrder() {
    notes.sort { ($0.lines.min() ?? 0) < ($1.lines.min() ?? 0) }
    for order in notes.indices {
      for line in notes[order].lines { lines[Int(line)].note = Int32(order) }
    }
  }

  private mutating func note(_ displaced: DisplacedNote) -> NoteBlock? {
    guard let label = noteLabel(displaced.label) else { return nil }
    lines[displaced.label].role = .noteStart
    for line in displaced.texts { lines[Int(line)].role = .note }
    return NoteBlock(
      number: displaced.number, style: label.style, label: Int(lines[displaced.label].start)..<label.end,
      lines: [Int32(displaced.label)] + displaced.texts)
  }
}

/// A note whose number stands apart from its text.
private struct DisplacedNote {
  var number: Int
  /// The line that the number stands alone on.
  var label: Int
  var texts: [Int32]
  /// The note before which it belongs, as an index.
  var position: Int
}

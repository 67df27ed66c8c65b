/// Feet of pages whose notes an extractor printed apart from their numbers.
///
/// One extractor sorts the foot of a page by height, and raised numbers come before, between or behind the texts:
/// "Text. ↵ 12 ↵ Text. ↵ 11". Each number alone is hard to place; together they are not: they are the ones that the
/// notes of the pages around leave out, there are as many texts, and the texts stand in the order of the numbers.
extension LayoutReader {
  /// Numbers alone on their lines that fill what the series leaves out on their page.
  func missingAtFeet(_ starts: [(line: Int, label: NoteLabel)]) -> [(line: Int, label: NoteLabel)] {
    guard knowsFeet, starts.contains(where: { $0.label.style == .bare && isLone($0.line) }) else {
      return []
    }
    var found: [(line: Int, label: NoteLabel)] = []
    var before = 0
    var next = 0
    var at = bodyStart
    while at < lines.count {
      let page = lines[at].page
      let first = at
      while at < lines.count, lines[at].page == page { at += 1 }
      var own: [(line: Int, label: NoteLabel)] = []
      while next < starts.count, starts[next].line < at {
        own.append(starts[next])
        next += 1
      }
      guard own.allSatisfy({ $0.label.style == .bare }) else {
        before = own.last?.label.number ?? before
        continue
      }
      let after = next < starts.count ? starts[next].label.number : Int.max
      var numbers = own
      var known = KeySet(own.map(\.label.number))
      for line in first..<at where lines[line].role == .body && isLone(line) {
        guard let label = noteLabel(line), label.style == .bare, label.number > before,
          label.number < after || after <= before,
          !known.contains(label.number),
          own.isEmpty ? endsPage(line) : line > own[0].line - Self.footLines
        else { continue }
        known.insert(label.number)
        numbers.append((line, label))
      }
      numbers.sort { $0.label.number < $1.label.number }
      if numbers.count > own.count,
        numbers.enumerated().allSatisfy({ $0.element.label.number == before + 1 + $0.offset })
      {
        let ownLines = KeySet(own.map(\.line))
        found += numbers.filter { !ownLines.contains($0.line) }
      }
      before = max(before, numbers.last?.label.number ?? before)
    }
    return found
  }

  /// True where pages are known, or the only one is by its foot.
  private var knowsFeet: Bool { pageStarts.count > 1 || lines.last?.closesPage == true }

  /// Lines between the first number of a foot and the first one that the series has.
  private static let footLines = 12

  private func isLone(_ index: Int) -> Bool { loneNumber(index) != nil }

  /// True where only numbers and furniture follow on the page.
  private func endsPage(_ index: Int) -> Bool {
    var at = index + 1
    while at < lines.count, lines[at].page == lines[index].page {
      if lines[at].role == .body, !isLone(at) { return false }
      at += 1
    }
    return true
  }

  /// Gives the notes of such pages their texts; true where there is one.
  mutating func settleFeet() -> Bool {
    // One number alone is that of a note without text; an extractor that prints numbers apart does so with several.
    guard knowsFeet, notes.count(where: { isLone(Int($0.lines[0])) }) > 1 else { return false }
    var isMixed = false
    var first = 0
    while first < notes.count {
      var end = first
      while end < notes.count, page(end) == page(first) { end += 1 }
      if settleFoot(first..<end) { isMixed = true }
      first = end
    }
    return isMixed
  }

  private func page(_ order: Int) -> Int32 { lines[Int(notes[order].lines[0])].page }

  private mutating func settleFoot(_ orders: Range<Int>) -> Bool {
    let rising = orders.sorted { notes[$0].number < notes[$1].number }
    guard orders.allSatisfy({ notes[$0].style == .bare }),
      orders.contains(where: { isLone(Int(notes[$0].lines[0])) }),
      zip(rising, rising.dropFirst()).allSatisfy({ notes[$0].number + 1 == notes[$1].number })
    else { return false }
    let labels = orders.map { Int(notes[$0].lines[0]) }
    // Texts below the first number; each run of numbers parts two.
    var segments: [[Int]] = []
    var at = labels[0]
    var isOpen = false
    while at < lines.count, lines[at].page == lines[labels[0]].page {
      defer { at += 1 }
      if lines[at].role == .noteStart, isLone(at) {
        isOpen = false
      } else if lines[at].role == .body || lines[at].role == .noteStart {
        if isOpen, lines[at].role == .body {
          segments[segments.count - 1].append(at)
        } else {
          segments.append([at])
        }
        isOpen = true
      }
    }
    // The usual order: each number right above its text, or on one line with it.
    if segments.count == orders.count, Array(orders) == rising,
      !isLone(labels.last!) || !endsPage(labels.last!)
    {
      return false
    }
    let missing = orders.count - segments.count
    guard missing >= 0 else { return false }
    var groups = segments
    if missing > 0 {
      let above = textsAbove(labels[0], missing)
      if let above, above.isClear || !canSplit(segments, missing) {
        groups = above.groups + segments
      } else {
        groups = splitFurther(segments, missing)
      }
    }
    guard groups.count == orders.count else { return false }
    for (order, group) in zip(rising, groups) {
      let label = notes[order].lines[0]
      notes[order].lines = [label] + group.filter { $0 != Int(label) }.map(Int32.init)
      for line in group where line != Int(label) {
        guard lines[line].role == .body else { continue }
        lines[line].role = .note
        lines[line].note = Int32(order)
      }
    }
    return true
  }

  // MARK: Texts above the first number

  /// So many texts right above a number: where they start, the letter's text goes on over the page's end.
  private func textsAbove(_ start: Int, _ count: Int) -> (groups: [[Int]], isClear: Bool)? {
    var best: (top: Int, value: Double)?
    var sum = 0.0
    let after = next(start) { $0.role == .body && $0.page > lines[start].page } ?? -1
    var top = start
    while top - 1 > bodyStart, start - top < 6 * count + 2, lines[top - 1].role == .body,
      lines[top - 1].page == lines[start].page
    {
      top -= 1
      sum += noteLikeness(top)
      guard start - top >= count else { continue }
      let above = lines[top - 1].role == .body ? top - 1 : -1
      var value = sum
      // Such an extractor prints a blank line between what stands apart: what follows the letter's text without one, and
      // is parted from the number, is the letter's text.
      if above >= 0, lines[top].gap == 0, lines[start].gap > 0 { value -= Self.clear }
      if above >= 0 {
        value -= max(-2, continuity(above, top))
        if after >= 0 { value += max(-2, continuity(above, after)) }
      }
      if value > best?.value ?? -.infinity { best = (top, value) }
    }
    guard let best else { return nil }
    let groups = splitFurther([Array(best.top..<start)], count - 1)
    return groups.count == count ? (groups, best.value > Self.clear) : nil
  }

  /// What lines above a number need to be a note's text rather than the last of the letter's on their page.
  private static let clear = 2.0

  // MARK: Two texts without a number between them

  private func canSplit(_ segments: [[Int]], _ count: Int) -> Bool {
    splitFurther(segments, count).count == segments.count + count
  }

  /// Cuts texts where the least goes on, so many times; fewer where no line opens another text.
  private func splitFurther(_ segments: [[Int]], _ count: Int) -> [[Int]] {
    var cuts: [(line: Int, value: Double)] = []
    for segment in segments {
      for (above, line) in zip(segment, segment.dropFirst()) {
        let below = lineText(line)
        guard below.opensUpper || below.opensDigit || lines[line].traits.contains(.opensAddress),
          !lines[above].traits.contains(.endsInOpenAddress) || !lines[line].traits.contains(.goesOnAddress)
        else { continue }
        var value = continuity(above, line)
        if citesSource(above) || lines[above].traits.contains(.endsInAddress) {
          value -= 1
        }
        if NoteWords.isNoteLike(text, below.start, below.end) { value -= 1 }
        cuts.append((line, value))
      }
    }
    cuts.sort { $0.value < $1.value }
    let chosen = cuts.prefix(count).map(\.line)
    var result: [[Int]] = []
    for segment in segments {
      var group: [Int] = []
      for line in segment {
        if chosen.contains(line) {
          result.append(group)
          group = []
        }
        group.append(line)
      }
      result.append(group)
    }
    return result
  }
}

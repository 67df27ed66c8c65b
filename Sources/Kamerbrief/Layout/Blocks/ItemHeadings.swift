/// Motions as the items of a list, with the answer below each: "• Motie van het lid … (Kamerstuk …)" and then "De
/// aanrijtijden zijn …". A list of motions alone has no text between its items.
extension BlockBuilder {
  /// Lines such a heading may span, and lines of an answer.
  private static let longestItem = 6
  private static let longestAnswer = 60

  /// The heading that an item is, or nil where it is none.
  func itemHeading(_ index: Int) -> RunIn? {
    guard mayBeItem(content(index)), opensMotion(index), let label = reader.listLabel(index),
      let end = answeredEnd(index) ?? endApart(index)
    else { return nil }
    return RunIn(label: label, line: end, end: content(end).end)
  }

  /// The last line of the motion that opens at `index`, an item's sign before it or above it, where an answer follows.
  func answeredEnd(_ index: Int) -> Int? {
    guard let end = itemEnd(index, stopped: true), let next = nextBody(end), answers(next) else { return nil }
    // The last item has text behind it in any list: it is a heading where the one before is, with its answer.
    return itemFollows(next) || isBehindItem ? end : nil
  }

  /// The last line of the only motion that has an item's sign, where blank lines, short lines or the page's end part it from
  /// the text before it, which announces no list, and from its answer.
  /// - Parameter sign: the line of the item's sign, where that stands above the motion.
  func endApart(_ index: Int, below sign: Int? = nil) -> Int? {
    let first = sign ?? index
    guard let end = itemEnd(index), let next = nextBody(end), answers(next), standsApart(next, from: end),
      lines[next].width >= Int32(reader.bodyWidth) * 2 / 3, let before = previousBody(first),
      content(before).last != 0x3A, lines[before].traits.contains(.endsSentence),
      lines[before].page != lines[first].page || standsApart(first, from: before)
    else { return nil }
    return end
  }

  private func standsApart(_ index: Int, from before: Int) -> Bool {
    lines[index].gap > 0 || wouldHaveFit(index, after: before)
  }

  /// True for a sign alone above a motion.
  private func isSignOfMotion(_ index: Int) -> Bool {
    lines[index].width <= 2 && !Ascii.isDigit(content(index).first) && index + 1 < lines.count
      && lines[index + 1].traits.contains(.opensMotion)
      && reader.loneLabel(index) != nil
  }

  /// True for a line that opens with a sign, or with one letter and a stop or a bracket. Nearly all open otherwise; numbers are those
  /// of headings.
  private func mayBeItem(_ line: LineText) -> Bool {
    if !Ascii.isLetter(line.first) { return !Ascii.isDigit(line.first) }
    guard line.count > 1, Ascii.isLower(line.first) else { return false }
    let sign = reader.text[line.start + 1]
    return sign == 0x2E || sign == 0x29
  }

  private var isBehindItem: Bool {
    lastItem >= 0 && lines[previous].traits.contains(.endsSentence)
      && blocks.last { $0.kind != .paragraph }?.line == Int32(lastItem)
  }

  private func opensMotion(_ index: Int) -> Bool {
    guard let label = reader.listLabel(index) else { return false }
    let end = content(index).end
    return MotionPhrase.opensHeading(reader.text, reader.skipBlanks(label.upperBound, end), end)
  }

  /// True for a line that the next one's first word, a capital, had room on.
  private func endsShort(_ index: Int) -> Bool {
    guard let next = nextBody(index), content(next).opensUpper, !content(index).endsJoint else {
      return false
    }
    return content(index).endsWord && wouldHaveFit(next, after: index)
  }

  /// The line whose bracket, date, marker or width closes the heading.
  /// - Parameter stopped: true where a full stop may stand behind the bracket or the date.
  private func itemEnd(_ index: Int, stopped: Bool = false) -> Int? {
    var at = index
    var open = OpenBrackets()
    for _ in 0..<Self.longestItem {
      open.read(reader.text, lines[at].range)
      if open.depth == 0,
        endsHeading(content(at)) || closesWithMarker(at) || endsInMarker(at) || endsShort(at)
          || stopped && endsStopped(content(at)),
        !goesOn(at)
      {
        return at
      }
      guard let next = nextBody(at), lines[next].gap == 0 || open.depth > 0 || goesOn(at),
        !lines[at].traits.contains(.endsSentence) || content(at).endsAbbreviation,
        open.depth > 0 || reader.listLabel(next) == nil
      else { return nil }
      at = next
    }
    return nil
  }

  private func endsStopped(_ line: LineText) -> Bool {
    line.last == 0x2E && line.count > 1 && endsHeading(LineText(line.text, line.start..<line.end - 1))
  }

  /// True where the next line is the heading's too: "(Kamerstuk …)" below "(t.v.v. …)".
  private func goesOn(_ index: Int) -> Bool {
    guard let next = nextBody(index) else { return false }
    let line = content(next)
    return line.first == 0x28 || line.opensLower && reader.listLabel(next) == nil
  }

  /// True for text that is no item itself.
  private func answers(_ index: Int) -> Bool {
    content(index).opensUpper && reader.listLabel(index) == nil
      && !lines[index].traits.contains(.opensMotion)
  }

  /// True where another motion is the next item, behind sentences.
  private func itemFollows(_ first: Int) -> Bool {
    var hasSentence = false
    var at = first
    for _ in 0..<Self.longestAnswer {
      if lines[at].traits.contains(.endsSentence) { hasSentence = true }
      guard let next = nextBody(at) else { return false }
      if mayBeItem(content(next)), opensMotion(next) || isSignOfMotion(next) {
        return hasSentence
      }
      at = next
    }
    return false
  }
}

/// Signs behind items.
extension BlockBuilder {
  /// True for an item of a list above the sign that belongs before it.
  @inline(__always)
  func standsAboveSign(_ index: Int) -> Bool {
    guard index + 1 < reader.lines.count, reader.lines[index + 1].width <= 2, previous == index - 1,
      current?.label != nil, content(previous).last == 0x3B || content(previous).last == 0x2E
    else { return false }
    return isLastSign(index + 1, as: current?.label)
  }

  /// True for a sign alone on its line, the same as that of an item before it, where a list ends.
  func isLastSign(_ index: Int, as label: Range<Int>?) -> Bool {
    guard let label, let sign = reader.loneLabel(index) else { return false }
    let endsPage = index + 1 == lines.count || lines[index + 1].role != .body
    guard endsPage || lines[index].gap == 0 && lines[index + 1].gap > 0 else { return false }
    if Ascii.isDigit(content(index).first) {
      // "3." as the last words of a page, where item 2 has its number.
      return endsPage
        && number(sign.lowerBound, sign.upperBound) == number(label.lowerBound, label.upperBound) + 1
    }
    return reader.text[label].elementsEqual(reader.text[lines[index].range])
  }
}

/// Numbers of motions' headings, and markers in them, that an extractor printed on lines of their own.
extension BlockBuilder {
  /// "Motie van het lid Kuzu over een verbod op", "1." on the next line, and below it "lassen in stallen (Kamerstuk …)": the
  /// number stands in a column of its own, which one extractor prints behind the heading's first line.
  /// - Parameter first: the heading's first line.
  func isNumberInside(_ index: Int, below first: Int) -> Bool {
    guard lines[index].width <= 3, index == first + 1, content(index).opensDigit,
      reader.loneLabel(index) != nil, lines[first].traits.isDisjoint(with: .opensNumberedMotion),
      !endsHeading(content(first)), !content(first).endsSentence || content(first).endsAbbreviation,
      let next = nextBody(index)
    else { return false }
    return next == index + 1 && lines[next].gap == 0 && lines[next].page == lines[first].page
      && (content(next).opensLower || content(next).first == 0x28)
  }

  /// Such a number in the heading that two lines bound.
  func numberInside(_ first: Int, _ last: Int) -> Range<Int>? {
    last > first + 1 && isNumberInside(first + 1, below: first) ? lines[first + 1].range : nil
  }

  /// "1" alone, and below it a motion's heading: a row of a table whose cells stand one below the other. A raised marker
  /// can stand there too, but only rows count on: "2" stands above the next one.
  mutating func readRowNumber(_ index: Int, _ number: Int) -> Int? {
    guard number == lastRow + 1,
      lastRow > 0 || nextRowCounts(from: index + 1, to: number + 1),
      let end = motionHeadingEnd(index + 1)
    else { return nil }
    taken[index] = true
    return heading(
      .motionHeading, index + 1, end, label: Int(lines[index].start)..<Int(lines[index].end))
  }

  /// "5" below a blank line, and right below it the motion's heading whose raised marker it is: the note that has this number
  /// cites the paper, which the heading lacks.
  /// - Returns: the line behind the heading.
  mutating func readMarkerAbove(_ index: Int, _ number: Int) -> Int? {
    guard noteNumbers.contains(number), lines[index].gap > 0,
      lines[index + 1].gap == 0, let end = motionHeadingEnd(index + 1), !endsHeading(content(end))
    else { return nil }
    let next = heading(.motionHeading, index + 1, end)
    guard next == end + 1, let block = blocks.indices.last else { return next }
    taken[index] = true
    blocks[block].pieces.append(
      Piece(start: lines[index].start, end: lines[index].end, isRaised: true))
    return next
  }
}

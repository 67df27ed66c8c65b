/// Where a paragraph ends and another one starts.
extension BlockBuilder {
  /// What a line opens; of a heading with its last line.
  enum Opening {
    case runIn(RunIn)
    case item(RunIn)
    case motionHeading(Int)
    case wideHeading(Int)
    case sectionHeading(Int)
    case paragraph
  }

  /// What a line opens; nil where it goes on in the block at hand.
  @inline(__always)
  func opening(of index: Int) -> Opening? {
    let headingEnd = lines[index].traits.contains(.opensMotion) ? motionHeadingEnd(index) : nil
    return startsBlock(index, headingEnd: headingEnd) || standsAboveSign(index)
      ? opening(of: index, headingEnd: headingEnd) : nil
  }

  private func opening(of index: Int, headingEnd: Int?) -> Opening {
    if let runIn = runIn(index) { return .runIn(runIn) }
    if let item = itemHeading(index) { return .item(item) }
    if let end = headingEnd { return .motionHeading(end) }
    if let end = wideHeadingEnd(index) { return .wideHeading(end) }
    if let end = promiseHeadingEnd(index) { return .sectionHeading(end) }
    guard !isCellOfRow(index), isSectionHeading(index) else { return .paragraph }
    if let second = nextBody(index), isSecondHeadingLine(second, after: index) {
      return .sectionHeading(second)
    }
    return .sectionHeading(index)
  }

  /// True where the line opens a new block.
  /// - Parameter headingEnd: the last line of the motion's heading that it opens.
  private func startsBlock(_ index: Int, headingEnd: Int?) -> Bool {
    guard previous >= 0, current != nil else { return true }
    let line = content(index)
    let before = content(previous)
    if crossesSignature(previous, index) { return true }
    let listLabel = reader.listLabel(index)
    if let label = listLabel,
      !(line.opensDash && (hasOpenBracket(before: index) || isInDashes(index, line, behind: before))),
      !isClosedMarker(index, label),
      !(line.first == 0x28 && namesChapter(line, label, behind: before, index)),
      !line.opensDigit || before.endsSentence || before.last == 0x3B || countsOn(line)
        || nextBody(index).map({ opensLetters($0) }) == true
    {
      return true
    }
    let traits = lines[index].traits
    let endsSentence = lines[previous].traits.contains(.endsSentence)
    if !traits.isDisjoint(with: [.opensNumberedMotion, .opensCells]) || headsQuestions(index) { return true }
    if traits.contains(.opensMotion),
      endsSentence || endsSentenceBeforeMarkers(previous)
        || !lines[previous].traits.contains(.endsJoint) && before.last != 0x2C
          && (isApart(index) || standsAbovePaper(index) || reader.columns(at: index).contains(.answer)),
      headingEnd != nil || runIn(index) != nil
    {
      return true
    }
    if traits.contains(.opensLower),
      before.last == 0x2C || before.last == 0x3B || reader.isMotion && lines[index].gap > 0,
      MotionClause.follows(line) || lines[index].gap > 0 && MotionClause.opensParticiple(line),
      lines[index].gap > 0 || reader.isMotion || wouldHaveFit(index, after: previous)
    {
      return true
    }
    if traits.contains(.opensLower) || lines[previous].ending.contains(.more) && before.endsHyphen
      || line.opensWithStop
    {
      return false
    }
    // "… de brief d.d." and its date
    if line.opensDigit, endsSentence, before.endsWith("d.d.") { return false }
    // "… motie van het lid El Abassi c.s." and its paper
    if line.first == 0x28, before.endsWith("c.s."), lines[index].gap == 0 { return false }
    let ends = endsSentence || before.last == 0x3B
    let interrupted = index != previous + 1 || lines[index].page != lines[previous].page
    let isApart = lines[index].gap > 0
    if isApart, !interrupted { return ends || line.opensUpper || !before.endsWord }
    if ends, ClosingWords.opensFormula(reader.text, line.start, line.end) { return true }
    if ends, !hasGaps, endsWithMarker(before), !interrupted, goesOnBehindMarker(index) {
      // "… gebracht.14)" above "Toezegging aan het lid Smeets over …", which no sentence opens with.
      return promiseHeadingEnd(index) != nil
    }
    if ends, isCutBehindMarker(index) { return false }
    // "Concreet gaat het om:" before a list.
    if line.last == 0x3A, ends, let next = nextBody(index), isLabelled(next) { return true }
    if ends, interrupted {
      return isMeant(index, ends: true) || isSectionHeading(index) || isLongHeading(index)
    }
    if ends, isMeant(index, ends: true) { return hasGaps || interrupted || !goesOnInMarker(index) }
    if before.last == 0x2C, ClosingWords.opensFormula(reader.text, before.start, before.end) { return true }
    if ends, !hasGaps, isSectionHeading(index) || isLongHeading(index) { return true }
    // Behind a list a heading has no label.
    if !interrupted, current?.label != nil, line.opensUpper, isMeant(index, ends: ends),
      isSectionHeading(index)
    {
      return true
    }
    // "Vraag 3" below a line without a full stop.
    if opensQuestion(index),
      isMeant(index, ends: ends) || lines[previous].traits.isDisjoint(with: [.endsJoint, .endsOpen])
    {
      return true
    }
    // Lines of a table or a heading: short, and nothing ties them to the next one.
    return !ends && lines[previous].width < Int32(reader.bodyWidth / 4 * (isLabelledLine ? 3 : 2))
      && (line.opensUpper || line.opensDigit && listLabel != nil)
      && before.last != 0x2C && !interrupted && !lines[previous].traits.contains(.endsJoint)
      && isMeant(index, ends: false)
      && !(endsWithMarker(before) && beforeMarker(before) == 0x2C)
  }

  /// True where the end of the line before was meant: the next word had room on it, or nothing wraps its paragraph, which is
  /// then one line of twice the width, wider than any page.
  private func isMeant(_ index: Int, ends: Bool) -> Bool {
    ends && Int(lines[previous].width) > max(2 * reader.bodyWidth, Int(LineSetting.unprinted))
      && current?.pieces.count == 1 || wouldHaveFit(index, after: previous)
  }

  /// True for the last of the markers of a sentence that stand on lines of their own, with the commas between them.
  private func endsSentenceBeforeMarkers(_ index: Int) -> Bool {
    var at = index
    while at > 0, index - at < Self.mostMarkerLines, lines[at].role == .body,
      reader.loneNumber(at).map({ noteNumbers.contains($0) })
        ?? (content(at).first == 0x2C && lines[at].width == 1)
    { at -= 1 }
    return at < index && lines[at].role == .body && lines[at].traits.contains(.endsSentence)
  }

  /// "2) De wet …" behind a sentence, and a note 2: a marker that came to open its line. A list has its first
  /// point before the second.
  private func isClosedMarker(_ index: Int, _ label: Range<Int>) -> Bool {
    guard reader.text[label.upperBound - 1] == 0x29, lines[index].gap == 0, !countsOn(content(index)) else {
      return false
    }
    let value = number(label.lowerBound, label.upperBound)
    return value > 1 && noteNumbers.contains(value)
  }

  /// Three markers, and a comma before each.
  private static let mostMarkerLines = 6

  /// "… het Ministerie van Buitenlandse Zaken", and "(V) voor het jaar 2011" below it: the chapter of the budget.
  private func namesChapter(
    _ line: LineText, _ label: Range<Int>, behind before: LineText, _ index: Int
  ) -> Bool {
    guard lines[index].gap == 0, before.endsWord,
      Ascii.isUpper(reader.text[label.lowerBound + 1])
    else { return false }
    return Letters.isLower(reader.text, reader.skipBlanks(label.upperBound, line.end), line.end)
  }

  /// True for a block of one line with a label: "b) Beoordeling van dit voorstel" heads the text below it.
  private var isLabelledLine: Bool { current?.label != nil && current?.pieces.count == 1 }

  private func isLongHeading(_ index: Int) -> Bool {
    wideHeadingEnd(index) != nil || promiseHeadingEnd(index) != nil
  }

  /// True where the line before, or the one before that, opens a bracket and does not close it: a dash stands in it.
  private func hasOpenBracket(before index: Int) -> Bool {
    var open = OpenBrackets()
    for line in max(0, index - 2)..<index where lines[line].role == .body {
      open.read(reader.text, lines[line].range)
    }
    return open.depth > 0
  }

  /// "… voor de zorgvragers onzeker zijn" and "– dat zijn kwetsbare mensen – als …" below it: of two dashes that enclose a part
  /// of a sentence, one stands at a line's start and the other inside this line or the one before.
  private func isInDashes(_ index: Int, _ line: LineText, behind before: LineText) -> Bool {
    guard lines[index].gap == 0, current?.label == nil, before.endsWord else { return false }
    return (dashes(in: before) + dashes(in: line)) % 2 == 1
  }

  /// Dashes with blanks round them, and one that ends the line.
  private func dashes(in line: LineText) -> Int {
    var count = 0
    for at in line.start..<line.end where reader.text[at] == 0x20 {
      let rest = LineText(line.text, (at + 1)..<line.end)
      if rest.firstWord.isDash { count += 1 }
    }
    return count
  }

  private func isLabelled(_ index: Int) -> Bool {
    reader.listLabel(index) != nil || reader.loneLabel(index) != nil
  }

  /// True where a blank line, a page's end or something else stands between a line and the text before it.
  private func isApart(_ index: Int) -> Bool {
    index != previous + 1 || lines[index].page != lines[previous].page || lines[index].gap > 0
  }

  @inline(__always)
  private func crossesSignature(_ first: Int, _ second: Int) -> Bool {
    var at = first + 1
    while at < second {
      if lines[at].role == .signature { return true }
      at += 1
    }
    return false
  }

  /// True where the first word of a line had room on the line before: then the line end was meant.
  /// - Parameter room: scalars that a full line leaves free at most.
  func wouldHaveFit(_ index: Int, after before: Int, room: Int? = nil) -> Bool {
    if room == nil { return setting.hasRoom(behind: setting.width(of: before), for: content(index)) }
    let line = content(index)
    var at = line.start
    var word = 0
    while at < line.end, reader.text[at] != 0x20 {
      if reader.text[at] & 0xC0 != 0x80 { word += 1 }
      at += 1
    }
    return Int(lines[before].width) + 1 + word <= reader.bodyWidth - (room ?? max(2, reader.bodyWidth / 16))
  }

  // MARK: The lines around

  func previousBody(_ index: Int) -> Int? {
    var at = index - 1
    while at >= 0 {
      switch lines[at].role {
      case .body: return at
      case .signature, .salutation: return nil
      default: at -= 1
      }
    }
    return nil
  }

  func nextBody(_ index: Int) -> Int? {
    var at = index + 1
    while at < lines.count {
      switch lines[at].role {
      case .body: return at
      case .signature: return nil
      default: at += 1
      }
    }
    return nil
  }
}

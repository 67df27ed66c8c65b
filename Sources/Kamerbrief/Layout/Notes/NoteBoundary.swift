/// What speaks for a line to be a note's text, and for two lines to stand in one text.
///
/// Where a note ends, where the text of the letter goes on behind it, and where the rest of a note starts on the
/// next page are one question: of a run of lines, which part is the note's? Each way to cut the run is judged by
/// the same evidence, and the best one wins (``LayoutReader/bestCut(of:_:_:)``).
extension LayoutReader {
  /// Evidence with its weight, in steps of about one in e.
  private enum Weight {
    // A line is a note's text rather than the letter's.
    static let plainLine = -1.6
    static let addressOrPaper = 3.5
    static let document = 1.5
    static let widerThanBody = 1.8
    static let addressTail = 3.0
    static let marker = -5.0
    static let headingOrOffice = -8.0
    /// "2." is the label of an item.
    static let lone = -3.0
    // A line goes on where another one stops.
    static let restOfAddress = 4.0
    static let restOfOpenAddress = 4.5
    static let noAddress = -2.0
    static let restOfDate = 6.0
    static let restOfWord = 3.0
    static let restOfSentence = 2.0
    static let nameBehindJoint = 1.5
    static let headingInSentence = -2.0
    static let mayGoOn = 0.5
    static let newSentence = -0.8
    static let lowerBehindStop = -4.0
    static let restOfHeading = 4.0
    static let noGap = 3.0
    static let gap = -1.0
    // A cut as such.
    static let cut = -2.5
    static let cutOnProvenPage = -5.0
    static let restIsNoDocument = -2.5
    static let openBracket = 2.5
    static let onlyText = -16.0
  }

  /// How much a line reads as a note's text.
  func noteLikeness(_ index: Int) -> Double {
    let line = lineText(index)
    let traits = lines[index].traits
    // Behind the signature a motion named with its number alone is what a note cites.
    let isCited = index > signatureEnd && !traits.contains(.opensNumberedMotion) && namesNoSubject(index)
    // Where a number opens the line, it was asked for a motion's noun.
    let mayNameMotion = traits.contains(.namesMotion) || !lines[index].opening.contains(.motion)
    if traits.contains(.opensMotion) && !isCited || mayNameMotion && opensListedMotion(index)
      || startsRole(index)
      || belongsToHeading(index) || opensAnnex(line) || ClosingWords.opensFormula(text, line.start, line.end)
    {
      return Weight.headingOrOffice
    }
    var score = Weight.plainLine
    if line.opensDigit, loneLabel(index) != nil { score += Weight.lone }
    if holdsMarker(index) { score += Weight.marker }
    // A paragraph that an extractor printed on one line is wide, and cites somewhere, whatever it is.
    let isParagraph = lines[index].width > Int32(bodyWidth) * 2
    if !isParagraph, citesSource(index) { score += Weight.addressOrPaper }
    if NoteWords.opensDocument(text, line.start, line.end) { score += Weight.document }
    if !isParagraph, lines[index].width > Int32(bodyWidth) + 4 { score += Weight.widerThanBody }
    if traits.contains(.opensAddressTail), !traits.contains(.opensAddress) { score += Weight.addressTail }
    return score
  }

  /// "- Motie van het lid …": a motion's heading behind an item's sign.
  func opensListedMotion(_ index: Int) -> Bool {
    guard let label = listLabel(index) else { return false }
    let end = Int(lines[index].end)
    return MotionPhrase.opensHeading(text, skipBlanks(label.upperBound, end), end)
  }

  /// How much the line `below` reads as going on where `above` stops; below zero where it opens something else.
  func continuity(_ above: Int, _ below: Int) -> Double {
    let before = lines[above].traits
    let line = lines[below].traits
    let last = text[Int(lines[above].end) - 1]
    var score = 0.0
    if before.contains(.endsInOpenAddress) {
      // "…/PDF/?uri=" and "CELEX:52026DC0415": a value, whatever it opens with.
      if last == 0x3D, isValue(lineText(below)) { return Weight.restOfOpenAddress }
      if line.contains(.goesOnAddress) {
        // What ends in a slash or a hyphen goes on; what ends in a word may.
        if before.contains(.endsOpen) { return Weight.restOfOpenAddress }
        return line.contains(.opensAddressTail) || !hadRoom(above, for: below)
          ? Weight.restOfAddress : Weight.mayGoOn
      }
      if before.contains(.endsOpen) { return Weight.noAddress }
    }
    // "…, 17" and "april 2021 https://…"
    if Ascii.isDigit(last), line.contains(.opensLower), endsInDay(above), opensInMonth(below) {
      return Weight.restOfAddress
    }
    // "… van 9 augustus" and "2023 heeft …"
    if Ascii.isLower(last), Ascii.isDigit(text[Int(lines[below].start)]), goesOnInYear(above, below) {
      return Weight.restOfDate
    }
    if before.contains(.breaksPhrase), line.contains(.opensMotion), !line.contains(.opensLower) {
      score += Weight.headingInSentence
    } else if before.contains(.breaksPhrase), closesBracket(above, below) {
      score += Weight.restOfAddress
    } else if before.contains(.breaksPhrase) {
      score +=
        line.contains(.opensLower) || before.contains(.endsJoint) && line.contains(.opensAddress)
        ? Weight.restOfWord
        : before.contains(.endsJoint) || last == 0x3A ? Weight.nameBehindJoint : 0
    } else if !before.isDisjoint(with: [.endsSentence, .endsInAddress]) || last == 0x3B
      || lines[above].note >= 0 && !(Ascii.isLetter(last) && line.contains(.opensLower)) && citesSource(above)
    {
      score +=
        line.contains(.opensLower) && !line.contains(.opensAddressTail)
        ? Weight.lowerBehindStop : Weight.newSentence
    } else {
      score += line.isDisjoint(with: [.opensLower, .opensAddress]) ? Weight.mayGoOn : Weight.restOfSentence
    }
    if below == above + 1, lines[above].page == lines[below].page {
      if belongsToHeading(below) || belongsToHeading(above) { score += Weight.restOfHeading }
      if hasGaps { score += lines[below].gap > 0 ? Weight.gap : Weight.noGap }
    }
    return score
  }

  /// True for one word with a number in it.
  private func isValue(_ line: LineText) -> Bool {
    line.firstWord.end == line.end && UTF8Scan.digit(in: text, line.start, line.end) < line.end
  }

  /// "(Kamerstuk" and "21501-02, nr. 214) is verzocht": a bracket that one line opens and the next one closes.
  private func closesBracket(_ above: Int, _ below: Int) -> Bool {
    let (start, end) = (Int(lines[below].start), Int(lines[below].end))
    let first = UTF8Scan.bracket(in: text, start, end)
    return first < end && text[first] == 0x29 && OpenBrackets(in: text, lines[above].range).depth > 0
  }

  /// True where a line of one word had room on the line before: an address is broken where its line is full.
  private func hadRoom(_ above: Int, for below: Int) -> Bool {
    lines[above].width + lines[below].width < Int32(bodyWidth)
  }

  private func endsInDay(_ index: Int) -> Bool {
    let line = lineText(index)
    var at = line.end
    while at > line.start, Ascii.isDigit(text[at - 1]) { at -= 1 }
    return line.end - at <= 2 && at > line.start && text[at - 1] == 0x20
  }

  private func goesOnInYear(_ above: Int, _ below: Int) -> Bool {
    let year = lineText(below).firstWord
    // "2020D26205" is a document.
    guard DateGrammar.year(in: text, year.start, year.end) != nil,
      year.count <= 4 || !Ascii.isLetter(text[year.start + 4])
    else { return false }
    let month = lineText(above).lastWord
    return DateGrammar.month(in: text, month.start, month.end)?.1 == month.end
  }

  private func opensInMonth(_ index: Int) -> Bool {
    let line = lineText(index)
    guard let (_, end) = DateGrammar.month(in: text, line.start, line.end), end < line.end else {
      return false
    }
    return DateGrammar.year(in: text, end + 1, line.end) != nil
  }

  /// The best cut of lines behind a note's first line: how many of them are the note's.
  /// - Parameters:
  ///   - body: the last line of the letter's text before the note, or -1.
  ///   - first: the line that opens the note.
  ///   - after: the first line of the letter's text on the next page, or -1.
  func noteEnd(in run: [Int], first: Int, body: Int, after: Int, provenPage: Bool) -> Int {
    guard let last = run.last else { return 0 }
    var likeness: [Double] = []
    likeness.reserveCapacity(run.count)
    var sum = 0.0
    for index in run {
      // So much of the letter's text no line below makes good; of a page that is known all may be the note's.
      if sum < Weight.onlyText, !provenPage { break }
      likeness.append(noteLikeness(index))
      sum += likeness[likeness.count - 1]
    }
    var best = likeness.count == run.count ? sum + joint(body, after) : -.infinity
    var count = likeness.count
    let behind = joint(last, after)
    // "… en tempo." before the notes and "gekeken. …" on the next page: text between the two stands behind the notes.
    let isTorn =
      body >= 0 && after >= 0 && lines[body].traits.contains(.endsSentence)
      && lines[after].traits.contains(.opensLower)
    // "X Noot" and a number announce a text, whatever it reads like.
    let least = first > 0 && isOfficialNote(first - 1) && lines[first].width <= 3 ? 1 : 0
    for position in stride(from: likeness.count - 1, through: least, by: -1) {
      let index = run[position]
      sum -= likeness[position]
      if provenPage, lines[index].gap == 0, !isTorn { continue }
      let above = position > 0 ? run[position - 1] : first
      var value = sum + (provenPage ? Weight.cutOnProvenPage : Weight.cut) - continuity(above, index)
      value += joint(body, index) + behind
      if value > best {
        best = value
        count = position
      }
    }
    return count
  }

  /// The best cut of lines before a page's first note: how many of the last ones are the rest of the note before.
  /// - Parameters:
  ///   - run: lines from the bottom up.
  ///   - note: the note they can belong to.
  ///   - body: the last line of the letter's text before that note, or -1.
  ///   - after: the first line of the letter's text behind the page's notes, or -1.
  func restOfNote(in run: [Int], note: Int, body: Int, after: Int) -> Int {
    guard let bottom = run.first else { return 0 }
    let last = Int(notes[note].lines.last!)
    // Looked for only where it can tell, as it may stand lines above.
    lazy var bracket = !lines[last].traits.contains(.endsInAddress) && isOpen(note)
    var sum = 0.0
    var best = joint(bottom, after)
    var count = 0
    for (position, index) in run.enumerated() {
      sum += noteLikeness(index)
      // So much of the letter's text no line above makes good.
      if sum < Weight.onlyText { break }
      let rest = continuity(last, index)
      let above = position + 1 < run.count ? run[position + 1] : body
      let joints = joint(above, after) - joint(above, index)
      // The rest of an address that the text above ends in is the text's.
      let isTextsAddress =
        above == index - 1 && lines[above].traits.contains(.endsInOpenAddress)
        && lines[index].traits.contains(.opensAddressTail)
      func value(_ evidence: Double) -> Double {
        sum + rest + evidence + joints - (isTextsAddress ? Weight.addressTail : 0)
      }
      guard value(Weight.openBracket) > best else { continue }
      // A note that is complete goes on with another document, not with a sentence.
      let evidence =
        bracket
        ? Weight.openBracket
        : rest < Weight.nameBehindJoint && !opensSource(lineText(index)) ? Weight.restIsNoDocument : 0
      if value(evidence) > best {
        best = value(evidence)
        count = position + 1
      }
    }
    return count
  }

  /// True for a line that opens with a kind of document, an address or a number, or with such in brackets: a sentence that cites one
  /// does not.
  private func opensSource(_ line: LineText) -> Bool {
    guard line.first == 0x28 else { return namesSource(line) }
    // "(Kamerstuk 31288 nr. 879) is dit toegelicht."
    let close = UTF8Scan.byte(0x29, in: text, line.start, line.end)
    return namesSource(LineText(text, line.start + 1..<close))
      && !Letters.isLower(text, skipBlanks(min(close + 1, line.end), line.end), line.end)
  }

  private func namesSource(_ line: LineText) -> Bool {
    NoteWords.opensDocument(text, line.start, line.end) || line.opens("http") || line.opens("www.")
      || line.opensDigit
  }

  /// ``continuity(_:_:)`` where both lines exist, bounded so that no single break outweighs the lines' own evidence.
  private func joint(_ above: Int, _ below: Int) -> Double {
    above >= 0 && below >= 0 ? max(-2, continuity(above, below)) : 0
  }

  /// True where a note has a bracket that it does not close.
  private func isOpen(_ note: Int) -> Bool {
    var depth = 0
    for line in notes[note].lines.suffix(8) {
      let end = Int(lines[Int(line)].end)
      var at = UTF8Scan.bracket(in: text, Int(lines[Int(line)].start), end)
      while at < end {
        depth = text[at] == 0x28 ? depth + 1 : max(0, depth - 1)
        at = UTF8Scan.bracket(in: text, at + 1, end)
      }
    }
    return depth > 0
  }

  /// True for a line that a motion's heading a few lines above goes on in.
  func belongsToHeading(_ index: Int) -> Bool {
    // No heading holds an address.
    if lines[index].traits.contains(.opensAddressTail) { return false }
    var at = index - 1
    while at >= bodyStart, index - at <= 5, lines[at].role == .body {
      let line = lines[at].traits
      if line.contains(.opensMotion) { return true }
      if line.contains(.endsSentence) || lines[at + 1].gap > 0 && !lines[at + 1].traits.contains(.opensLower)
      {
        return false
      }
      at -= 1
    }
    return false
  }

  /// "Bijlage", "Bijlage 2", "Bijlage A: De cijfers" on a line of its own.
  func opensAnnex(_ line: LineText) -> Bool {
    guard line.opensUpper, line.count <= 60, !line.endsSentence,
      line.opensWord("bijlage") || line.opensWord("bijlagen") || line.opensWord("annex")
    else { return false }
    var at = line.start
    while at < line.end, Ascii.isLetter(text[at]) { at += 1 }
    if at == line.end || text[at] == 0x3A { return true }
    guard at + 1 < line.end, text[at] == 0x20 else { return false }
    // A number, a letter or a Roman number, and nothing more or a title behind it.
    var end = at + 1
    while end < line.end, Ascii.isDigit(text[end]) || Ascii.isUpper(text[end]) { end += 1 }
    return end > at + 1 && end - at <= 5
      && (end == line.end || !Ascii.isLetter(text[end]) && text[end] != 0x2C)
  }

  /// True right behind a word of three small letters or more: "vóór12 2016".
  private func isBehindWord(_ at: Int, _ line: LineText) -> Bool {
    var word = at
    while word > line.start, Letters.isLower(text, word - 1, at) || text[word - 1] >= 0x80 { word -= 1 }
    return at - word >= 3 && word > line.start && (text[word - 1] == 0x20 || text[word - 1] == 0x28)
  }

  /// True for a line with a number glued to a word, a stop, a bracket, a quote or a year: a note's marker.
  func marks(_ numbers: ClosedRange<Int>, _ line: LineText) -> Bool {
    var at = UTF8Scan.digit(in: text, line.start, line.end)
    while at < line.end {
      var end = at
      while end < line.end, Ascii.isDigit(text[end]) { end += 1 }
      let isYear = end - at > 4 && end - at <= 7 && DateGrammar.yearOpening(text, at, end) != nil
      let isGlued = at > line.start && text[at - 1] != 0x20 && text[at - 1] != 0x2D && text[at - 1] != 0x2F
      if isYear ? numbers.contains(value(at + 4, end)) : isGlued && numbers.contains(value(at, end)) {
        return true
      }
      at = UTF8Scan.digit(in: text, end, line.end)
    }
    return false
  }

  /// "nr." and "nrs." before a number.
  private func numbersPaper(before at: Int, _ line: LineText) -> Bool {
    let before = LineText(text, line.start..<at)
    return before.endsWith("nr.") || before.endsWith("nrs.")
  }

  /// True for the bracket of "worden11) gedeeld", which none before it in the line opens.
  private func closesMarker(_ bracket: Int, _ line: LineText) -> Bool {
    bracket + 1 < line.end && text[bracket + 1] == 0x20
      && OpenBrackets(in: text, line.start..<bracket).depth == 0
  }

  /// A number glued to a word or a stop, as markers are: the line is text.
  func holdsMarker(_ index: Int) -> Bool {
    guard lines[index].contents.contains(.number) else { return false }
    let line = lineText(index)
    var at = line.start + 4
    while at < line.end {
      at = UTF8Scan.digit(in: text, at, line.end)
      if at < line.end, !Ascii.isDigit(text[at - 1]) {
        var end = at
        while end < line.end, Ascii.isDigit(text[end]) { end += 1 }
        let before = text[at - 1]
        if before == 0x5B, text[at - 2] != 0x20, end < line.end, text[end] == 0x5D { return true }
        // "gekeken.15 16 De", "wordt15, 16 in"
        let row = end - at <= 2 ? NumberRow.end(in: text, behind: value(at, end), end, line.end) : end
        let closes =
          row == line.end || text[row] == 0x20 && row + 1 < line.end && Ascii.isUpper(text[row + 1])
        if end - at <= 2, row < line.end, isBehindWord(at, line),
          text[row] == 0x20 || text[row] == 0x29 && closesMarker(row, line)
        {
          return true
        }
        if end - at <= 2, closes, before == 0x2E,
          Ascii.isLower(text[at - 2]) && !numbersPaper(before: at, line) || text[at - 2] == 0x29
            || DateGrammar.isYear(in: text, before: at - 1, floor: line.start)
        {
          return true
        }
        at = end
      }
      at += 1
    }
    return false
  }
}

/// Where headings start and end.
extension BlockBuilder {
  /// Lines a motion's heading may span.
  private static let longestHeading = 9

  /// The last line of a motion's heading that starts at `index`, or nil where none does.
  func motionHeadingEnd(_ index: Int) -> Int? {
    let range = reader.lines[index].range
    let text = reader.text
    let traits = reader.lines[index].traits
    guard traits.contains(.opensMotion) else { return nil }
    var end = index
    var open = OpenBrackets()
    open.read(text, range)
    for _ in 0..<Self.longestHeading {
      guard let next = nextBody(end), headingGoesOn(end, next, open: open.depth > 0, first: index) else {
        break
      }
      end = next
      open.read(text, reader.lines[end].range)
    }
    if !traits.contains(.opensNumberedMotion) { return isHeading(index, end) ? end : nil }
    return isListed(index, end) ? nil : end
  }

  private func headingGoesOn(_ end: Int, _ next: Int, open: Bool, first: Int) -> Bool {
    let before = reader.lineText(end)
    let line = reader.lineText(next)
    let traits = reader.lines[next].traits
    if traits.contains(.opensNumberedMotion) { return false }
    if before.last == 0x2E, !before.endsAbbreviation, !open { return false }
    if let label = ListLabel.label(reader.text, line), endsHeading(before) || isBullet(label) { return false }
    if line.opensLower || line.first == 0x28 { return true }
    if !before.endsSentence, isPaperAlone(line) { return true }
    if before.endsHyphen || before.last == 0x2C || open || before.last == 0x2F { return true }
    if Ascii.isDigit(before.last), line.opensDigit, !endsHeading(before) { return true }
    if endsInDay(before) || before.endsWith("kamerstuk") || before.endsWith("nr.") { return true }
    if line.opensDigit, DateGrammar.date(in: reader.text, line.start, line.end) != nil, line.count < 20 {
      return true
    }
    if endsHeading(before) { return false }
    if before.endsJoint, !traits.contains(.opensMotion) { return true }
    if reader.lines[next].gap > 0, !reader.isDoubleSpaced { return false }
    // In a narrow column names stand on two lines: "Motie van de leden El" and "Yassini en Wingelaar over …".
    if end == first, !before.contains(" over "), !before.endsSentence,
      line.contains(" over ") || line.endsWith(" over"),
      line.count < 60
    {
      return true
    }
    // In a narrow column the heading's own lines say what a full one is.
    if end > first, fillsColumn(first, end, next: next),
      closesSoon(next, within: isNarrow(first, end) ? Self.longestHeading : 3)
    {
      return true
    }
    // Headings are set in bold: fewer letters fill a line.
    if wouldHaveFit(next, after: end, room: reader.bodyWidth / 5) { return false }
    return closesSoon(next)
  }

  /// "•" or "a)": a dash or a number can also stand inside a heading.
  private func isBullet(_ label: Range<Int>) -> Bool {
    let first = reader.text[label.lowerBound]
    return Ascii.isLower(first)
      ? reader.text[label.upperBound - 1] == 0x29
      : first >= 0x80 && !LineText(reader.text, label).isDash
  }

  /// "Kamerstuk 32 043, nr. 101" on a line of its own, or its first part: a cell beside that of the motion. No answer opens
  /// so.
  private func isPaperAlone(_ line: LineText) -> Bool {
    guard line.opens("kamerstuk"), line.count <= 45, line.last != 0x2E else { return false }
    let digits = UTF8Scan.digit(in: reader.text, line.start, line.end)
    guard digits < line.end, digits - line.start <= 16 else { return false }
    if line.last == 0x2C { return true }
    return PaperGrammar.paper(in: reader.text, floor: digits, digits, line.end, noun: .none)?.end == line.end
  }

  /// True where the first word of the next line had no room in the column that a heading's lines stand in.
  private func fillsColumn(_ first: Int, _ end: Int, next: Int) -> Bool {
    guard reader.lines[next].gap == 0 else { return false }
    var widest: Int32 = 0
    for line in reader.lines[first...end] { widest = max(widest, line.width) }
    return Int(reader.lines[end].width) + 1 + reader.lineText(next).firstWord.count > Int(widest)
  }

  /// True for lines beside the text, where a heading takes more of them.
  private func isNarrow(_ first: Int, _ last: Int) -> Bool {
    reader.lines[first...last].allSatisfy { Int($0.width) * 2 <= reader.bodyWidth }
  }

  /// A date or a bracket closes a heading, also with a marker glued to it: "(Kamerstuk 36 410 XIV, nr. 238)8".
  func endsHeading(_ line: LineText) -> Bool {
    if line.last == 0x29 { return true }
    guard line.count >= 4, Ascii.isDigit(line.last) else { return false }
    if line.text[line.end - 2] == 0x29
      || Ascii.isDigit(line.text[line.end - 2]) && line.text[line.end - 3] == 0x29
    {
      return true
    }
    return DateGrammar.year(in: reader.text, line.end - 4, line.end) != nil && precedesMonth(line)
  }

  private func precedesMonth(_ line: LineText) -> Bool {
    var at = line.end - 4
    while at > line.start, reader.text[at - 1] == 0x20 { at -= 1 }
    var word = at
    while word > line.start, Ascii.isLetter(reader.text[word - 1]) { word -= 1 }
    return DateGrammar.month(in: reader.text, word, at) != nil || at == line.start
  }

  /// "…, 23" before "oktober 2020", "…, 18 mei" before "2021".
  private func endsInDay(_ line: LineText) -> Bool {
    var at = line.end
    var word = at
    while word > line.start, Ascii.isLetter(reader.text[word - 1]) { word -= 1 }
    if word < at, DateGrammar.month(in: reader.text, word, at) != nil { return true }
    while at > line.start, Ascii.isDigit(reader.text[at - 1]) { at -= 1 }
    guard line.end - at == 1 || line.end - at == 2, at > line.start + 2 else { return false }
    return reader.text[at - 1] == 0x20 && reader.text[at - 2] == 0x2C
  }

  /// The heading's bracket or date stands on one of the next lines, before any sentence ends.
  private func closesSoon(_ index: Int, within count: Int = 3) -> Bool {
    var at = index
    for _ in 0..<count {
      let line = reader.lineText(at)
      if endsHeading(line) { return true }
      if line.endsSentence && !line.endsAbbreviation || line.contains(". ") { return false }
      guard let next = nextBody(at) else { return true }
      if reader.lines[next].gap > 0, !reader.isDoubleSpaced { return true }
      at = next
    }
    return false
  }

  /// An unnumbered heading, not a sentence that opens with the motion's name.
  private func isHeading(_ first: Int, _ last: Int) -> Bool {
    let range = reader.lines[first].range
    let plain =
      PlainBlanks.folded(reader.text, range.lowerBound, range.upperBound) ?? withNames(first, last)
    let text = plain ?? reader.text
    let (start, end) = plain == nil ? (range.lowerBound, range.upperBound) : (0, text.count)
    let from = MotionPhrase.behindPaper(text, start, end) ?? start
    guard let noun = MotionPhrase.headingNoun(text, from, end),
      let phrase = MotionPhrase.phrase(in: text, noun: noun, floor: start, end)
    else { return false }
    var at = NameGrammar.skip(text, phrase.end, end)
    // A marker glued to the name.
    while at < end, Ascii.isDigit(text[at]) { at += 1 }
    at = NameGrammar.skip(text, at, end)
    // "De motie X (Kamerstuk 29 279, nr. 700) is aangenomen."
    var isCited = false
    if at < end, text[at] == 0x28, let close = text[at..<end].firstIndex(of: 0x29) {
      at = NameGrammar.skip(text, close + 1, end)
      isCited = true
    }
    let opening = reader.lineText(first)
    if opening.opens("de "), reader.lineText(last).last == 0x2E { return false }
    if isSentence(first, last) { return false }
    // Behind a citation "en" joins another motion.
    var joins = isCited && LineText(text, at..<end).opensWord("en")
    // "Motie van de leden Heerma en", and the other name on the next line.
    if !joins, last > first, at + 2 == end, LineText(text, at..<end).opens("en"), let next = nextBody(first) {
      joins = reader.lineText(next).opensUpper
    }
    if !joins, opensVerb(text, at, end) || at == end && last > first && goesOnInVerb(nextBody(first)) {
      return false
    }
    guard let next = nextBody(last) else { return true }
    let line = reader.lineText(next)
    // "Motie   Stand van zaken" heads the columns of a table of motions.
    if first == last, reader.lines[next].traits.contains(.opensMotion), at < end,
      Letters.isLower(text, at, end),
      !opensSubject(LineText(text, at..<end))
    {
      return false
    }
    return !line.opensLower && !opensLowerBehindNumber(line)
  }

  /// "De moties van het lid Piri (36 045, nr. 120) en van het lid Klaver (36 045, nr. 133)" and "roepen op tot sancties."
  /// on the next line: a verb behind what was cited last.
  private func isSentence(_ first: Int, _ last: Int) -> Bool {
    guard last > first, reader.lines[last].traits.contains(.endsSentence) else { return false }
    for index in first...last where reader.lines[index].role == .body {
      guard let next = nextBody(index), next <= last, endsHeading(reader.lineText(index)) else { continue }
      let (start, end) = (Int(reader.lines[next].start), Int(reader.lines[next].end))
      if opensVerb(reader.text, start, end) || Self.pluralVerbs.open(reader.text, start, end) { return true }
    }
    return false
  }

  /// What several motions do. Behind a name alone these can open the words about a motion: "Motie Graus sluiten van …".
  private static let pluralVerbs: Words = [
    "verzoeken ", "vragen ", "roepen ", "spreken ", "zullen ", "kunnen ", "beogen ", "strekken ", "dienen ",
    "gaan ", "vormen ", "moeten ", "zouden ", "betreffen ", "zien ", "raken ", "blijven ", "komen ",
  ]

  /// "Motie van de leden" and the line with their names, as one.
  private func withNames(_ first: Int, _ last: Int) -> [UInt8]? {
    let line = reader.lineText(first)
    guard last > first, line.endsWith(" leden") || line.endsWith(" lid"), let next = nextBody(first) else {
      return nil
    }
    return Array(reader.text[reader.lines[first].range]) + [0x20] + reader.text[reader.lines[next].range]
  }

  private func opensSubject(_ line: LineText) -> Bool {
    line.opens(Self.subjectOpeners)
      || line.opens("van ") && line.count > 4 && Ascii.isDigit(line.text[line.start + 4])
  }

  private static let subjectOpeners: Words = [
    "over", "inzake", "met ", "om ", "betreffende", "t.v.v", "tvv", "c.s", "ter ", "tot ", "en ", "aangaande",
  ]

  /// "1 verzoekt de regering": a marker that an extractor put on the next line.
  private func opensLowerBehindNumber(_ line: LineText) -> Bool {
    var at = line.start
    while at < line.end, at - line.start < 3, Ascii.isDigit(line.text[at]) { at += 1 }
    return at > line.start && at + 1 < line.end && line.text[at] == 0x20
      && Letters.isLower(line.text, at + 1, line.end)
  }

  /// A verb opens the next line; "en" before a capital joins another name.
  private func goesOnInVerb(_ index: Int?) -> Bool {
    guard let index else { return false }
    let line = reader.lineText(index)
    if line.opens("en "), Letters.isUpper(reader.text, line.start + 3, line.end) { return false }
    return opensVerb(reader.text, Int(reader.lines[index].start), Int(reader.lines[index].end))
  }

  private func opensVerb(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var word = start
    while word < end, Ascii.isLetter(text[word]) { word += 1 }
    return Self.verbs.contain(text, start, word)
  }

  private static let verbs: Words = [
    "verzoekt", "vraagt", "roept", "is", "wordt", "werd", "heeft", "was", "spreekt", "constateert", "die",
    "dat", "waarin", "zal", "kan", "beoogt", "strekt", "stelt", "en", "dient", "gaat", "vormt", "geeft",
    "zijn", "hebben", "had", "waren", "werden", "worden", "moet", "wil", "zou", "sluit", "vergt", "betreft",
    "ziet", "waarmee", "waarvan", "waarover", "waarop", "waardoor", "raakt", "ligt", "staat", "blijft",
    "komt",
    "vereist", "ondersteunt", "bevat", "noemt", "heb", "beschouw", "voer", "acht", "zie", "ontraad",
  ]

  /// A short line without a full stop, between closed text and text that opens with a capital.
  func isSectionHeading(_ index: Int) -> Bool {
    let line = reader.lineText(index)
    let width = Int(reader.lines[index].width)
    if isQuestionLabel(line) { return nextBody(index) != nil }
    if index > 0, reader.lines[index - 1].page != reader.lines[index].page, reader.opensAnnex(line) {
      return nextBody(index) != nil
    }
    if opensLetter(line) { return width <= 200 && nextBody(index) != nil }
    if reader.placeComma(line) != nil || line.opens(Self.addressees) { return false }
    guard width >= 3, width <= 110, !line.endsSentence,
      !reader.lines[index].traits.contains(.opensNumberedMotion)
    else { return false }
    if index > reader.signatureEnd, reader.opensAnnex(line) { return nextBody(index) != nil }
    // A sentence is cut inside its bracket.
    var open = OpenBrackets()
    open.read(reader.text, reader.lines[index].range)
    if open.depth > 0 { return false }
    // "De pilots in Tilburg,[3]": a marker behind a comma.
    let last = endsWithMarker(line) ? beforeMarker(line) : line.last
    guard last != 0x2C, last != 0x3B, !line.endsHyphen,
      last != 0x29 || line.opensDigit
    else {
      return false
    }
    let number = HeadingNumber.range(reader.text, reader.lines[index].range)
    if reader.breaksAtMarkers, isCutAtMarker(index, number) || isRestOfPrinted(index) { return false }
    if number == nil {
      guard line.opensUpper, ListLabel.label(reader.text, line) == nil else { return false }
    }
    if line.contains("http") || reader.startsRole(index) || line.last == 0x3A { return false }
    if number == nil,
      line.endsJoint || line.endsWith(" uw") || line.endsWith(" ik") || line.endsWith(" dat")
        || line.endsWith(" motie")
    {
      return false
    }
    if ClosingWords.opensFormula(reader.text, line.start, line.end) || line.isOpeningWord { return false }
    guard let next = nextBody(index) else { return false }
    let following = reader.lineText(next)
    if following.opensLower || following.first == 0x28 || following.opensWithStop { return false }
    if number == nil, following.opensQuotedLower || line.holdsSentenceEnd { return false }
    if headsTable(index, next) || isCell(index) || namesColumns(line, above: next) { return false }
    if following.opensDigit, reader.lines[next].gap == 0,
      HeadingNumber.range(reader.text, reader.lines[next].range) == nil
    {
      return false
    }
    let adjacent = next == index + 1
    if number != nil, number!.upperBound < line.end {
      // "3. Levensduurverlenging en" is a point of a list, or goes on in a second line.
      if line.endsJoint, !isSecondHeadingLine(next, after: index) { return false }
      return reader.lines[next].gap > 0 || wouldHaveFit(next, after: index)
        || width < reader.bodyWidth * 3 / 4
    }
    if reader.lines[next].gap > 0, reader.lines[index].gap > 0, width < reader.bodyWidth * 9 / 10 {
      return true
    }
    // A heading does not stand alone at a page's foot.
    let apart =
      !adjacent && (reader.lines[next].page == reader.lines[index].page || reader.lines[index].gap > 0)
    let isShort =
      width <= reader.bodyWidth * 3 / 4 || wouldHaveFit(next, after: index, room: reader.bodyWidth / 6)
    return isShort && (wouldHaveFit(next, after: index) && adjacent || apart) && !opensSentence(line)
  }

  /// What stands before the marker at a line's end.
  func beforeMarker(_ line: LineText) -> UInt8 {
    var at = line.end - 1
    while at > line.start, Ascii.isDigit(line.text[at]) || [0x29, 0x5B, 0x5D].contains(line.text[at]) {
      at -= 1
    }
    return [0x2C, 0x3B].contains(line.text[at]) ? line.text[at] : line.last
  }

  /// "BRIEF VAN DE MINISTER VAN FINANCIËN": a report has the letters that were exchanged, one behind the other.
  private func opensLetter(_ line: LineText) -> Bool {
    guard line.opens("brief van d") else { return false }
    return !reader.text[line.start..<line.end].contains(where: Ascii.isLower)
  }

  /// To whom one of them goes, on a line of its own.
  private static let addressees: Words = ["aan de minister", "aan de staatssecretaris", "aan de voorzitter"]

  /// One of four lines or more that are short and have no stop, as the cells of a table are, or the name of a
  /// column of motions.
  private func isCell(_ index: Int) -> Bool {
    guard reader.lines[index].width <= 30 else { return false }
    if Self.columnNames.contain(reader.text, Int(reader.lines[index].start), Int(reader.lines[index].end)) {
      return true
    }
    if index > 0,
      Self.columnNames.contain(
        reader.text, Int(reader.lines[index - 1].start), Int(reader.lines[index - 1].end))
    {
      return true
    }
    var first = index
    while first > 0, index - first < 4, isShort(first - 1) { first -= 1 }
    var last = index
    while last + 1 < reader.lines.count, last - first < 4, isShort(last + 1) { last += 1 }
    return last - first >= 3
  }

  private static let columnNames: Words = ["motie"]

  /// "Motie Stand van zaken", "Nr. Motie Stand van zaken" on one line, above the first motion of the table or its number.
  func namesColumns(_ line: LineText, above next: Int) -> Bool {
    let start = line.start + Self.numberColumns.opening(line.text, line.start, line.end)
    guard LineText(line.text, start..<line.end).opens("motie "),
      Letters.isUpper(reader.text, start + 6, line.end)
    else { return false }
    if reader.lines[next].traits.contains(.opensMotion) { return true }
    return reader.loneNumber(next) == 1 && next + 1 < reader.lines.count
      && reader.lines[next + 1].traits.contains(.opensMotion)
  }

  private static let numberColumns: Words = ["nr. ", "nr ", "nummer ", "# "]

  private func isShort(_ index: Int) -> Bool {
    let line = reader.lines[index]
    let content = reader.lineText(index)
    return line.role == .body && line.width <= 30 && !line.traits.contains(.endsSentence)
      && !line.traits.contains(.opensMotion) && content.last != 0x2C && content.last != 0x3B
      && HeadingNumber.range(reader.text, line.range) == nil
      && ListLabel.label(reader.text, content) == nil
  }

  /// True where rows of figures follow, or cells on lines of their own.
  private func headsTable(_ index: Int, _ next: Int) -> Bool {
    if reader.lines[next].traits.contains(.opensMotion) { return false }
    let row = reader.lineText(next)
    let figures = figuresAtEnd(row)
    // "… (Kamerstuk 32 813," is cut inside its bracket.
    if figures >= 2, row.last != 0x2C { return true }
    if figures == 0 && row.endsSentence || row.last == 0x3B || row.last == 0x2C { return false }
    guard let second = nextBody(next), second == next + 1 else { return false }
    let below = reader.lineText(second)
    if below.endsSentence || below.opensLower { return false }
    if figures == 1, figuresAtEnd(below) >= 1 { return true }
    return reader.lines[index].width <= 30 && reader.lines[next].width <= 30
      && reader.lines[second].width <= 30
      && !reader.lines[second].traits.contains(.opensMotion)
      && HeadingNumber.range(reader.text, reader.lines[next].range) == nil
      && HeadingNumber.range(reader.text, reader.lines[second].range) == nil
  }

  /// Words at a line's end that hold digits and no letters; 0 for a line of nothing else.
  private func figuresAtEnd(_ line: LineText) -> Int {
    var at = line.end
    var count = 0
    while at > line.start {
      var word = at
      var hasDigit = false
      while word > line.start, line.text[word - 1] != 0x20 {
        let byte = line.text[word - 1]
        if Ascii.isLetter(byte) || byte == 0x29 { return count }
        if Ascii.isDigit(byte) { hasDigit = true }
        word -= 1
      }
      guard hasDigit else { return count }
      count += 1
      at = word
      while at > line.start, line.text[at - 1] == 0x20 { at -= 1 }
    }
    return 0
  }

  /// Words that a sentence opens with and a heading rarely does, when the line is long.
  private func opensSentence(_ line: LineText) -> Bool {
    if line.count > 60, line.contains(", ") { return true }
    guard line.count > 45 else { return false }
    return line.contains(" dat ") || line.contains(" is ") || line.contains(" zijn ")
      || line.contains(" wordt ")
      || line.contains(" heeft ") || line.contains(" worden ")
  }

  /// A numbered heading can run over two lines.
  func isSecondHeadingLine(_ index: Int, after first: Int) -> Bool {
    let before = reader.lineText(first)
    let line = reader.lineText(index)
    guard HeadingNumber.range(reader.text, reader.lines[first].range) != nil, index == first + 1,
      reader.lines[index].gap == 0, reader.lines[index].width < reader.lines[first].width + 8
    else { return false }
    return before.endsJoint && !line.endsSentence
      && reader.lines[index].width < Int32(reader.bodyWidth * 3 / 4)
  }
}

/// A motion as the official publications print it: the number of its paper, "MOTIE VAN HET LID …" in capitals, the day on
/// which it was proposed, the motion itself, and the names of the members who signed it.
extension LayoutReader {
  /// Lines of the title of a publication above the motion, and lines of names below it before the day.
  private static let headLines = 40
  private static let nameLines = 6

  /// Gives what stands above and below the heading to the letterhead; the heading stays text.
  /// - Returns: true where the letter is such a motion.
  mutating func openPublishedMotion() -> Bool {
    for index in lines.indices.prefix(Self.headLines) {
      let line = lineText(index)
      guard let start = motionNoun(line), var (names, below) = headBelow(index) else {
        // What stands above is a title, at whose end the paper's number follows: no letter that goes on in a motion.
        if lines[index].width > Self.title, line.endsSentence, !standsAboveNumber(index) { return false }
        continue
      }
      let count = lines.count
      if start > line.start {
        splitLine(index, at: start, rest: .body)
        guard lines.count > count else { return false }
      }
      for above in 0..<index where lines[above].role == .body { lines[above].role = .letterhead }
      bodyStart = index
      if start > line.start {
        lines[index].role = .letterhead
        bodyStart += 1
        names += 1
        below += 1
      }
      for at in bodyStart...names { lines[at].role = .body }
      for at in (names + 1)..<(below + 1) where !lineText(at).opens(Self.replacing) {
        lines[at].role = .letterhead
      }
      motionNames = names
      isMotion = true
      return true
    }
    return false
  }

  /// "… en vervanging door een nieuwe Archiefwet (Archiefwet 20.)", and "Nr." below it.
  private func standsAboveNumber(_ index: Int) -> Bool {
    index + 1 < lines.count && lineText(index + 1).opensWord("nr")
  }

  /// A sentence is longer.
  private static let title = 60
  private static let replacing: Words = ["ter vervanging van", "(ter vervanging van"]

  /// Where "MOTIE VAN" or "GEWIJZIGDE MOTIE VAN" opens a line, or stands behind the paper's number: "Nr. 121 MOTIE VAN …".
  private func motionNoun(_ line: LineText) -> Int? {
    var start = line.start
    if let number = numberOpening(line), number.upperBound < line.end {
      start = skipBlanks(number.upperBound, line.end)
      // "34950 XII 21 MOTIE VAN …": dossier and number, as another site heads its page.
      for _ in 0..<3 where line.opensDigit {
        guard let next = numberOpening(LineText(text, start..<line.end)), next.upperBound < line.end else {
          break
        }
        start = skipBlanks(next.upperBound, line.end)
      }
    }
    guard start + 10 < line.end, Ascii.isUpper(text[start + 1]),
      let noun = MotionPhrase.headingNoun(text, start, line.end), text[noun + 1] == 0x4F
    else { return nil }
    return start
  }

  /// The last line of the heading, whose names can take two in capitals, and the last before the motion itself: that tells
  /// when it was proposed, or in which debate.
  private func headBelow(_ index: Int) -> (names: Int, last: Int)? {
    var names = index
    for at in (index + 1)..<max(index + 1, min(index + Self.nameLines, lines.count)) {
      let line = lineText(at)
      if let last = lastOfProposal(at, line) { return (names, last) }
      if MotionClause.opensMotion(line) { return (names, at - 1) }
      if names == at - 1, lines[at].page == lines[index].page,
        isInCapitals(line) || endsReplacing(LineText(text, Int(lines[index].start)..<line.end), line)
      {
        names = at
      }
    }
    return nil
  }

  private func isInCapitals(_ line: LineText) -> Bool {
    line.opensUpper && line.count > 3
      && !text[line.start..<line.end].contains { Ascii.isLower($0) || Ascii.isDigit($0) }
  }

  /// "… TER VERVANGING VAN DIE GEDRUKT", and "ONDER NR. 953" below it: the number closes the heading.
  private func endsReplacing(_ heading: LineText, _ line: LineText) -> Bool {
    Ascii.isDigit(line.last) && heading.contains("vervanging")
      && !text[line.start..<line.end].contains(where: Ascii.isLower)
  }

  /// The last line of "Voorgesteld 14 maart 2019", "Voorgesteld tijdens het Wetgevingsoverleg van 4 december 2019", of which
  /// the day or a part of it can stand on the line below; in a draft without the day.
  private func lastOfProposal(_ index: Int, _ line: LineText) -> Int? {
    guard line.opensWord("voorgesteld"), line.opensUpper else { return nil }
    if let date = proposedDate(from: index) { return date.upperBound > line.end ? index + 1 : index }
    return line.count == Self.proposed ? index : nil
  }

  private static let proposed = 11

  /// The day of a motion that is printed as a paper of its own.
  func proposedDate(_ index: Int) -> Range<Int>? {
    guard isMotion, lines[index].role == .letterhead, lineText(index).opensWord("voorgesteld") else {
      return nil
    }
    return proposedDate(from: index)
  }

  /// The date that closes the line, or that the line below holds or ends, and no more.
  private func proposedDate(from index: Int) -> Range<Int>? {
    for last in index..<min(index + 2, lines.count) {
      let (start, end) = (Int(lines[index].start) + Self.proposed, Int(lines[last].end))
      let first = last == index ? end : Int(lines[last].start)
      for at in start..<max(start, first) where text[at] <= 0x20 {
        if let match = DateGrammar.date(in: text, at + 1, end), match.hasYear, match.end == end {
          return (at + 1)..<match.end
        }
      }
    }
    return nil
  }

  /// Digits, or up to three letters of the Eerste Kamer, as a word of their own at a line's start.
  func numberOpening(_ line: LineText) -> Range<Int>? {
    var at = line.start
    let word = Self.numberWords.opening(text, line.start, line.end)
    if word > 0 { at = skipBlanks(line.start + word, line.end) }
    let first = at
    while at < line.end, Ascii.isDigit(text[at]) { at += 1 }
    if at == first, word == 0 {
      while at < line.end, Ascii.isUpper(text[at]), at - first < 4 { at += 1 }
      if at - first > 3 { return nil }
    }
    var end = at
    if Ascii.isUpper(text[first]) {
      while end < line.end, end - at < 2, Ascii.isDigit(text[end]) { end += 1 }
    }
    guard at > first, at - first <= 5, end == line.end || text[end] == 0x20 else { return nil }
    return first..<at
  }

  private static let numberWords: Words = ["nr. ", "nr "]

  /// "21501-02-2832" and no more, above the title.
  func paperAlone(_ line: LineText) -> (dossier: Range<Int>, number: Range<Int>)? {
    guard isMotion, line.opensDigit, line.count <= 16,
      let match = PaperGrammar.paper(in: text, floor: line.start, line.start, line.end, noun: .none),
      match.end == line.end, match.ids.count == 1, match.ids[0].hasNumber,
      let hyphen = text[line.start..<line.end].lastIndex(of: 0x2D)
    else { return nil }
    return (line.start..<hyphen, (hyphen + 1)..<line.end)
  }

  /// The members' names behind the last clause sign the motion.
  mutating func signMotion() {
    guard
      let last = lines.indices.last(where: {
        lines[$0].role == .body && closesMotion(lineText($0))
      })
    else { return }
    for index in lines.indices where index > last && lines[index].role == .body {
      let line = lineText(index)
      // "Ondertekenaars", and below it the same names once more, as a site lists them.
      guard !line.opensWord("ondertekenaars"),
        RoleGrammar.isSurname(
          text, line.start, line.last == 0x2C || line.last == 0x2E ? line.end - 1 : line.end)
      else {
        return
      }
      lines[index].role = .signature
    }
  }

  /// "en gaat over tot de orde van de dag.", which can stand behind the last clause on its line.
  private func closesMotion(_ line: LineText) -> Bool {
    let last = line.last == 0x2E || line.last == 0x2C ? line.end - 1 : line.end
    return line.opens("en gaat over tot de orde van de dag")
      || LineText(text, line.start..<last).endsWith("orde van de dag")
  }
}

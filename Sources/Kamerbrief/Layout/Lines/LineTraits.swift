/// How a line opens and ends: what every step that compares lines with their neighbours asks about the same lines.
struct LineTraits: OptionSet, Sendable {
  let rawValue: UInt16

  /// Opens as a motion's heading does.
  static let opensMotion = LineTraits(rawValue: 1)
  /// Opens as a motion's heading behind its number does.
  static let opensNumberedMotion = LineTraits(rawValue: 1 << 1)
  static let opensLower = LineTraits(rawValue: 1 << 2)
  /// Opens with "http".
  static let opensAddress = LineTraits(rawValue: 1 << 3)
  /// Opens with a long run without blanks that has the signs of an address.
  static let opensAddressTail = LineTraits(rawValue: 1 << 4)
  /// Is or opens with what can be the rest of an address.
  static let goesOnAddress = LineTraits(rawValue: 1 << 5)
  /// Holds one of ``WordPlaces/sources``.
  static let holdsSource = LineTraits(rawValue: 1 << 6)
  static let endsSentence = LineTraits(rawValue: 1 << 7)
  /// Ends with a word that needs another one.
  static let endsJoint = LineTraits(rawValue: 1 << 8)
  /// Ends with a sign that asks for more.
  static let endsOpen = LineTraits(rawValue: 1 << 9)
  /// Ends inside a word or between two that belong together.
  static let breaksPhrase = LineTraits(rawValue: 1 << 10)
  static let endsInAddress = LineTraits(rawValue: 1 << 11)
  /// Ends in an address that no sign closes.
  static let endsInOpenAddress = LineTraits(rawValue: 1 << 12)
  /// Opens a row whose paper or date stands in a cell before the motion's; see ``LayoutReader/findLeadCells()``.
  static let opensCells = LineTraits(rawValue: 1 << 13)
  /// Opens as a motion's heading may, and holds its noun.
  static let namesMotion = LineTraits(rawValue: 1 << 14)
}

extension LayoutReader {
  /// Asks each line of the body once. No line is split from here on.
  mutating func markLines() {
    let traits = traitsOfLines()
    for index in lines.indices where lines[index].role == .body { lines[index].traits = traits[index] }
    markLeadCells()
  }

  /// Those of each line of the body, by index.
  private func traitsOfLines() -> [LineTraits] {
    let sources = sources
    var cursor = PlaceCursor()
    var nouns = PlaceCursor()
    var all: [LineTraits] = []
    all.reserveCapacity(lines.count)
    var above: LineTraits = []
    for index in lines.indices {
      var own: LineTraits = []
      if lines[index].role == .body {
        let places = cursor.places(of: sources.span, Int(lines[index].start), Int(lines[index].end))
        own = traits(index, below: above, hasSource: !places.isEmpty, &nouns)
      }
      all.append(own)
      above = own
    }
    return all
  }

  /// - Parameters:
  ///   - above: those of the line above.
  ///   - hasSource: true where one of ``WordPlaces/sources`` lies in the line.
  ///   - nouns: leads from line to line to the nouns of motions.
  private func traits(
    _ index: Int, below above: LineTraits, hasSource: Bool, _ nouns: inout PlaceCursor
  ) -> LineTraits {
    let line = lineText(index)
    var traits: LineTraits = []
    if lines[index].opening.contains(.motion), holdsMotionNoun(line, &nouns) {
      traits.insert(.namesMotion)
      if MotionPhrase.opensNumberedHeading(text, line.start, line.end)
        || line.opensDigit && endsInNumberedMotion(line) && goesOnInMembers(index)
      {
        traits.formUnion([.opensMotion, .opensNumberedMotion])
      } else if MotionPhrase.opensHeading(text, line.start, line.end, anyCase: followsNumber(index))
        || lines[index].width <= 32 && isChangedMotion(line) && goesOnInMembers(index)
        || namesSubmitters && opensNamelessRow(index)
      {
        traits.insert(.opensMotion)
      }
    }
    if hasSource { traits.insert(.holdsSource) }
    if line.opensLower { traits.insert(.opensLower) }
    if line.opens("http") { traits.insert(.opensAddress) }
    let word = line.firstWord
    let isOneWord = word.end == line.end
    if isAddressTail(word) { traits.insert(.opensAddressTail) }
    if !traits.contains(.opensAddress),
      traits.contains(.opensAddressTail) || word.endsWith(".html") || word.endsWith(".pdf")
        || isOneWord
          && (line.opensLower ? loneLabel(index) == nil : line.opensDigit && !isAmongNumbers(index))
          && !text[word.start..<word.end].contains(where: { $0 >= 0x80 })
    {
      traits.insert(.goesOnAddress)
    }
    let ending = lines[index].ending
    if ending.contains(.sentence),
      line.endsSentence || line.first == 0x2C && goesOnInMarkers(line, below: above)
    {
      traits.insert(.endsSentence)
    }
    // The last word, which can be the first one.
    let last = LineText(text, (isOneWord ? line.start : line.lastWord.start)..<line.end)
    if ending.contains(.joint), line.endsJoint(word: last.start) {
      traits.formUnion([.endsJoint, .breaksPhrase])
    }
    if ending.contains(.more) {
      if line.endsOpen {
        traits.formUnion([.endsOpen, .breaksPhrase])
      } else if line.endsHyphen || line.endsWith("ook:") {
        traits.insert(.breaksPhrase)
      }
    }
    let isTail = isOneWord ? traits.contains(.opensAddressTail) : isAddressTail(last)
    if last.count >= 4,
      isTail || hasSource && last.contains("http") || ending.contains(.address) && closesAddress(line, last)
    {
      traits.insert(.endsInAddress)
      switch line.last {
      case 0x2E, 0x29, 0x3E, 0x3B, 0x2C: break
      // "…?uri=CELEX:" announces nothing.
      case 0x3A where last.contains(0x3D as UInt8):
        traits.remove(.endsSentence)
        traits.insert(.endsInOpenAddress)
      default:
        // The name of a file closes one.
        if !line.endsWith(".html"), !line.endsWith(".pdf") { traits.insert(.endsInOpenAddress) }
      }
    }
    return traits
  }

  /// ", 2" below "… is dit toegelicht.1": the further markers of a row end what its first one ends.
  private func goesOnInMarkers(_ line: LineText, below above: LineTraits) -> Bool {
    guard above.contains(.endsSentence), Ascii.isDigit(line.last) else { return false }
    return text[line.start..<line.end].allSatisfy { Ascii.isDigit($0) || $0 == 0x2C || $0 == 0x20 }
  }

  /// True for a line with an address or a paper's number. Few lines are asked, so that the numbers of the others are
  /// not read for one.
  func citesSource(_ index: Int) -> Bool {
    if lines[index].traits.contains(.holdsSource) { return true }
    return lines[index].contents.contains(.fiveDigits)
      && NoteWords.hasPaper(text, Int(lines[index].start), Int(lines[index].end))
  }

  /// "3. Tweede nader gewijzigde motie" and no more.
  func endsInNumberedMotion(_ line: LineText) -> Bool {
    guard line.endsWith("motie"), let number = HeadingNumber.endBeforeMotion(text, line.start, line.end)
    else {
      return false
    }
    return MotionPhrase.closesInNoun(text, NameGrammar.skip(text, number, line.end), line.end)
  }

  /// "Nader gewijzigde motie" and no more, as a narrow column cuts it off; "Motie" alone names a column.
  func isChangedMotion(_ line: LineText) -> Bool {
    line.opensUpper && line.count > 5 && line.endsWith("motie")
      && MotionPhrase.closesInNoun(text, line.start, line.end)
  }

  /// "Motie over …" in a table with a column of submitters.
  func opensNamelessRow(_ index: Int) -> Bool {
    let line = lineText(index)
    return line.opensUpper && opensNameless(line) && columns(at: index).contains(.submitter)
  }

  /// True where the members stand on the next line, past the cell beside this one.
  func goesOnInMembers(_ index: Int) -> Bool {
    var next = index + 1
    while next < lines.count, lines[next].cell > 0 { next += 1 }
    guard next < lines.count, lines[next].role == .body else { return false }
    let line = lineText(next)
    return MotionPhrase.opensWithMembers(text, line.start, line.end)
      || line.opensUpper && (line.contains(" over ") || line.endsWith(" over"))
  }

  /// True below a list's number that is alone on its line: it heads what follows, whatever the case of its first letter.
  private func followsNumber(_ index: Int) -> Bool {
    guard index > 0, lines[index - 1].width <= 4, lines[index].role == .body else { return false }
    return lineText(index - 1).opensDigit && loneLabel(index - 1) != nil
  }

  /// True for a number alone that stands beside another one or below it, as the cells of a table do.
  private func isAmongNumbers(_ index: Int) -> Bool {
    guard loneNumber(index) != nil else { return false }
    return lines[index].cell > 0 || index > 0 && loneNumber(index - 1) != nil
  }

  /// A long run without blanks that has the signs of an address.
  @inline(__always)
  private func isAddressTail(_ word: LineText) -> Bool {
    (word.count >= Self.leastTail || word.first == 0x26 || word.first == 0x5F) && hasAddressSigns(word)
  }

  private static let leastTail = 14

  private func hasAddressSigns(_ word: LineText) -> Bool {
    // "&lang=en"
    if word.first == 0x26, word.count >= 4 { return sign(of: word, from: word.start) < word.end }
    // "stand_van" and "_zaken.": no other word opens so.
    if word.first == 0x5F, word.count > 1 { return Ascii.isLetter(text[word.start + 1]) }
    guard word.count >= Self.leastTail else { return false }
    let first = sign(of: word, from: word.start)
    return first < word.end && sign(of: word, from: first + 1) < word.end
  }

  /// The next sign of an address in a word, or its end. What goes on so long without one is no address.
  private func sign(of word: LineText, from start: Int) -> Int {
    let end = min(word.end, start + Self.longestName)
    let sign = UTF8Scan.find(in: text, start, end, reach: 0) { byte, _ in
      byte == 0x2D || byte == 0x2F || byte == 0x3D || byte == 0x5F || byte == 0x25 || byte == 0x23
    }
    return sign < end ? sign : word.end
  }

  /// Bytes of a part of an address without a sign, at most.
  private static let longestName = 1000

  /// True where the last word of a line ends as addresses do.
  private func closesAddress(_ line: LineText, _ word: LineText) -> Bool {
    // "rekeninggluren/": a line of one word that a slash closes.
    if word.last == 0x2F { return word.start == line.start }
    return word.endsWith(".html") || word.endsWith(".pdf")
  }
}

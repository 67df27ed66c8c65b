/// Where the letter's own text opens: behind the salutation, or behind the letterhead where there is none.
extension LayoutReader {
  mutating func findOpening() {
    if let salutation = salutationLine() {
      splitSalutation(salutation)
      lines[salutation].role = .salutation
      for index in 0..<salutation where lines[index].role == .body { lines[index].role = .letterhead }
      bodyStart = salutation + 1
      return
    }
    if openPublishedMotion() { return }
    if let last = questionsHeadEnd() ?? publishedHeadEnd().map(labelledEnd) ?? labelledHeadEnd()
      ?? titleOfSite()
    {
      for index in 0...last where lines[index].role == .body { lines[index].role = .letterhead }
      bodyStart = last + 1
      isListOfQuestions = (0...last).contains { lineText($0).contains("lijst van vragen") }
    }
  }

  /// Forms of address a Kamerbrief opens with.
  private static let salutations: Words = [
    "geachte ", "zeer geachte ", "hooggeachte ", "mijnheer de voorzitter", "mevrouw de voorzitter", "beste ",
    "geacht ",
  ]

  private func salutationLine() -> Int? {
    for index in lines.indices.prefix(200) where lines[index].role != .furniture && lines[index].width <= 90 {
      let line = lineText(index)
      guard line.opens(Self.salutations) else { continue }
      if line.last == 0x2C || lines[index].width <= 50 { return index }
      if line.contains("voorzitter,") || line.contains("mevrouw,") { return index }
    }
    return nil
  }

  /// One extractor prints the side column's words behind the salutation on its line.
  private mutating func splitSalutation(_ index: Int) {
    let line = lineText(index)
    guard line.last != 0x2C else { return }
    var comma: Int?
    for position in line.start..<line.end where text[position] == 0x2C { comma = position }
    guard let comma else { return }
    splitLine(index, at: comma + 1, rest: .furniture)
  }

  /// The official publications print dossier, number, BRIEF VAN, Aan, and place and date.
  private func publishedHeadEnd() -> Int? {
    for index in lines.indices.prefix(60) {
      let line = lineText(index)
      if settledDate(line) != nil { return index }
      guard let comma = placeComma(line) else { continue }
      var at = comma + 1
      while at < line.end, text[at] == 0x20 { at += 1 }
      if let match = DateGrammar.date(in: text, at, line.end), match.hasYear, match.end == line.end {
        return index
      }
    }
    return nil
  }

  /// Below place and date a letterhead can print its labels: "Onderwerp: …", "Ons kenmerk: …".
  private func labelledEnd(from place: Int) -> Int {
    var last = place
    for at in (place + 1)..<max(place + 1, min(place + 10, lines.count)) where lines[at].role == .body {
      guard lines[at].page == lines[place].page else { break }
      let (start, end) = (Int(lines[at].start), Int(lines[at].end))
      let isLabel = lineLabel(at) != nil
      let named = LetterheadLabel.opening(text, start, end).map { $0.1 > start && text[$0.1 - 1] == 0x3A }
      let isValue = last > place && at == last + 1 && continuesSubject(at, after: last)
      guard isLabel || named == true || isValue && lines[at].gap <= 1 else { break }
      last = at
    }
    return last
  }

  /// The date of "Vastgesteld 3 december 2025", which fills its line: what a report of a committee has in the place of
  /// town and date.
  func settledDate(_ line: LineText) -> Range<Int>? {
    let word = Self.settled.opening(text, line.start, line.end)
    guard word > 0 else { return nil }
    // "Vastgesteld: 2 juli 2013"
    let behind = line.start + word
    let at = skipBlanks(behind < line.end && text[behind] == 0x3A ? behind + 1 : behind, line.end)
    guard let match = DateGrammar.date(in: text, at, line.end), match.hasYear, match.end == line.end else {
      return nil
    }
    return at..<match.end
  }

  private static let settled: Words = ["vastgesteld op", "vastgesteld", "ontvangen op", "ontvangen"]

  /// "Antwoord schriftelijke vragen : Antwoord op vragen van …": what a site calls a publication, above all of it, as no text
  /// has a blank before a colon; or the link to its preview, below what another one tells of it.
  private func titleOfSite() -> Int? {
    guard lines.count > 1, lines[0].role == .body else { return nil }
    if let preview = lines.indices.prefix(60).first(where: { lineText($0).opens("preview document (") }) {
      return preview
    }
    let line = lineText(0)
    if isTitleWithNumber(line) { return 0 }
    var at = line.start
    while at < line.end, at - line.start < Self.longestKind, Ascii.isLetter(text[at]) || text[at] == 0x20 {
      at += 1
    }
    guard at > line.start, at + 1 < line.end, text[at] == 0x3A, text[at - 1] == 0x20, text[at + 1] == 0x20
    else { return nil }
    return isTitleWithNumber(lineText(1)) ? 1 : 0
  }

  /// "2022D06714 INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG": a publication's own title.
  private func isTitleWithNumber(_ line: LineText) -> Bool {
    line.opensDigit && line.count > 11 && text[line.start + 4] == 0x44 && text[line.start + 10] == 0x20
      && !text[line.start..<line.end].contains(where: Ascii.isLower)
  }

  /// Letters of the name of a kind of publication.
  private static let longestKind = 50

  /// Questions and their answers are printed below the words for both and the number of the publication.
  func questionsHeadEnd() -> Int? {
    guard let title = lines.indices.prefix(20).first(where: { lineText($0).opens(Self.questionsTitle) })
    else {
      return nil
    }
    for index in (title + 1)..<max(title + 1, min(title + 6, lines.count)) {
      let line = lineText(index)
      var at = line.start
      while at < line.end, Ascii.isDigit(text[at]) { at += 1 }
      if at == line.end, line.count <= 4 { return index }
    }
    return nil
  }

  private static let questionsTitle: Words = ["vragen gesteld door de leden der kamer"]

  private static let addressedChambers: Words = [
    "aan de voorzitter van de tweede kamer der staten-generaal ",
    "aan de voorzitter van de eerste kamer der staten-generaal ",
  ]

  /// The comma behind "Den Haag" or "'s-Gravenhage".
  func placeComma(_ line: LineText) -> Int? {
    // One site prints place and date behind the addressee.
    let start = line.start + Self.addressedChambers.opening(text, line.start, line.end)
    let place = start == line.start ? line : LineText(text, start..<line.end)
    guard place.opens("den haag") || place.opens("’s-gravenhage") || place.opens("'s-gravenhage") else {
      return nil
    }
    var at = start
    while at < line.end, at < start + 18 {
      if text[at] == 0x2C { return at }
      at += 1
    }
    return nil
  }

  /// Without salutation and place, the letterhead ends with the value of its last label.
  private func labelledHeadEnd() -> Int? {
    var last: Int?
    var hasSentence = false
    for index in lines.indices.prefix(60) where lines[index].page == 0 {
      let line = lineText(index)
      // Labels behind the signature are those of the next page.
      if hasSentence, startsRole(index) { break }
      if lines[index].role == .body, lines[index].width >= 40, line.last == 0x2E || line.holdsSentenceEnd {
        hasSentence = true
      }
      // "onderwerp alsnog geagendeerd." is the rest of a sentence.
      if hasSentence, line.opensLower { continue }
      guard
        line.opensWord("datum") && !namesOtherDate(line) || line.opensWord("betreft")
          || line.opensWord("onderwerp"),
        lines[index].width < 110
      else { continue }
      // Only a label at its place counts, not a sentence that opens with the word.
      if line.opensWord("betreft"), line.opens("betreft het"), line.last == 0x2E { continue }
      if line.opensLower, lines[index].gap == 0,
        !text[line.start..<min(line.end, line.start + 12)].contains(0x3A)
      {
        continue
      }
      last = max(last ?? 0, index)
    }
    guard var at = last else { return nil }
    // "Datum Kenmerk Onderwerp" and below them their values.
    if at + 1 < lines.count, lines[at + 1].role == .body,
      let row = LabelRow(text, Int(lines[at].start), Int(lines[at].end)),
      row.values(text, Int(lines[at + 1].start), Int(lines[at + 1].end)).contains(where: { $0.label == .date }
      )
    {
      return headEnd(from: at + 1)
    }
    if lineLabel(at) == .subject, let value = valueBehindLabels(at) { at = value }
    while let next = lineBelow(at), lines[next].role == .body, isSetTogether(next, at),
      continuesSubject(next, after: at)
    { at = next }
    return headEnd(from: at)
  }

  /// "Datum toezegging 3 februari 2009": the date of something else, in a list of what a page tells.
  private func namesOtherDate(_ line: LineText) -> Bool {
    let start = skipBlanks(line.start + 5, line.end)
    return Ascii.isDigit(line.last) && Letters.isLower(text, start, line.end)
      && LetterheadLabel.opening(text, start, line.end) == nil
  }

  /// The last line of what else a letterhead prints below `label`: dates, the rest of a subject behind one, and
  /// labels with their values, up to the first line that is none of these.
  private func headEnd(from label: Int) -> Int {
    var last = label
    var date = label
    var isInside = true
    for at in (label + 1)..<max(label + 1, min(label + 60, lines.count)) where lines[at].role != .furniture {
      let line = lineText(at)
      guard lines[at].page == lines[label].page else { break }
      if line.isDate {
        isInside = false
        // "Datum" has no value yet: "Onderwerp Draagmoederschap" stands between the two.
        if label > 0, lineLabel(label - 1) == .date { date = at }
        continue
      }
      let goesOn = isInside && lines[at].gap == 0 && lineBelow(last) == at
      let before = lineText(last)
      let isRest =
        before.endsJoint && (line.opensLower || lines[at].gap <= 1 && !opensSentences(at))
        || line.first == 0x28 && !before.endsSentence || isRestOfDate(line, before)
      guard lineLabel(at) != nil || goesOn && last > label || isRest else { break }
      last = at
      isInside = true
    }
    return max(last, date)
  }

  /// "stand per 10" and "november 2019"
  private func isRestOfDate(_ line: LineText, _ before: LineText) -> Bool {
    guard line.opensLower, Ascii.isDigit(before.last),
      let (_, end) = DateGrammar.month(in: text, line.start, line.end)
    else { return false }
    return end + 5 == line.end && DateGrammar.year(in: text, end + 1, line.end) != nil
  }

  /// Two lines without a blank one between them, or one that the lines of another column made, in a column of values.
  private func isSetTogether(_ index: Int, _ previous: Int) -> Bool {
    if lines[index].gap == 0 { return true }
    // No letter's text opens with a bracket: "… van de leden Lahlah en Chakor", and below it "(GroenLinks-PvdA) over …".
    if lines[index].gap == 1, lineText(index).first == 0x28, !lineText(previous).endsSentence { return true }
    // Nor does one open in lower case, where each line has a blank one behind it.
    return lines[index].gap == 1 && lineText(index).opensLower && !lineText(previous).endsSentence
      && abs(lines[index].column - lines[previous].column) <= 4
  }

  /// The next line, past what another column holds on this one.
  private func lineBelow(_ index: Int) -> Int? {
    var next = index + 1
    while next < lines.count, lines[next].role == .furniture, lines[next].cell > 0 || lines[next].column >= 45
    {
      next += 1
    }
    return next < lines.count ? next : nil
  }

  /// The line with the subject, where labels stand in a column and their values behind them all.
  private func valueBehindLabels(_ label: Int) -> Int? {
    var at = label + 1
    while at < lines.count, at - label <= 6, lines[at].page == lines[label].page {
      let line = lineText(at)
      if lines[at].role == .furniture || DateGrammar.date(in: text, line.start, line.end)?.end == line.end {
        at += 1
        continue
      }
      return line.count >= 8 && line.opensUpper && !line.endsSentence && lines[at].width < 110 ? at : nil
    }
    return nil
  }

  /// Lines that a sentence may run over at the opening of a letter.
  private static let longestSentence = 5

  /// True where a sentence ends on one of the next lines before anything parts them: no subject has a full stop.
  private func opensSentences(_ index: Int) -> Bool {
    var at = index
    while at < lines.count, at - index < Self.longestSentence, lines[at].role == .body,
      at == index || lines[at].gap == 0
    {
      let line = lineText(at)
      if line.endsSentence || line.holdsSentenceEnd { return true }
      at += 1
    }
    return false
  }

  /// A line of a wrapped subject: the one before was full, or this one opens in lower case.
  func continuesSubject(_ index: Int, after previous: Int) -> Bool {
    let line = lineText(index)
    if line.opensLower || line.first == 0x28 { return true }
    let before = lineText(previous)
    if before.last == 0x2E || line.last == 0x2C && lines[index].width < 45 { return false }
    if before.last == 0x2C { return true }
    if lineLabel(previous) != nil { return true }
    if opensSentences(index) { return false }
    return lines[previous].width >= 58 && !line.opens("in antwoord") && !line.opens("hierbij")
      && !line.opens("geachte")
  }
}

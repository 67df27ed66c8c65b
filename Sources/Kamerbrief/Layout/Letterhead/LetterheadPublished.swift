/// The number, the place and the date of what the official publications print.
extension LetterheadReader {
  /// The published form: dossier line, "Nr. 39 BRIEF VAN …", place and date.
  mutating func readPublished() {
    readQuestionsHead()
    for index in reader.lines.indices.prefix(60) {
      let role = reader.lines[index].role
      guard role == .letterhead || role == .body || role == .furniture else { continue }
      let line = reader.lineText(index)
      if fields.date == nil, let comma = reader.placeComma(line) {
        let at = reader.skipBlanks(comma + 1, line.end)
        if let match = DateGrammar.date(in: text, at, line.end), match.hasYear {
          fields.date = at..<match.end
        }
      }
      if fields.date == nil { fields.date = reader.settledDate(line) ?? reader.proposedDate(index) }
      if fields.session == nil { readOwnPaper(index, line) }
    }
  }

  /// "Vergaderjaar 2023–2024", "Aanhangsel van de Handelingen" and the number below them.
  private mutating func readQuestionsHead() {
    guard let end = reader.questionsHeadEnd() else { return }
    for index in 0..<end {
      let line = reader.lineText(index)
      let word = Self.sessionWords.opening(text, line.start, line.end)
      if word > 0, let session = SessionGrammar.session(text, line.start + word, line.end) {
        fields.session = (line.start + word)..<session.end
        fields.number = reader.lines[end].range
      }
    }
  }

  private static let sessionWords: Words = ["vergaderjaar "]

  /// What the official publications print behind a paper's number, when it goes to a Chamber or comes from there.
  private static let publishedKinds: Words = [
    "brief van", "verslag van een", "verslag houdende", "lijst van vragen", "voorlopig verslag",
    "nader voorlopig verslag", "memorie van antwoord", "nadere memorie van antwoord", "nota naar aanleiding",
    "nadere nota naar aanleiding", "rapport bij",
  ]
  private static let reprints: Words = ["herdruk"]

  /// The number before "BRIEF VAN …", or alone on the line above: "Nr. 39", "39", "AC".
  private func ownNumber(_ index: Int, _ line: LineText) -> (range: Range<Int>, line: Int)? {
    if let range = reader.numberOpening(line), range.upperBound < line.end {
      // "AI1 VERSLAG VAN …": a marker stands behind the letters.
      var end = range.upperBound
      while end < line.end, Ascii.isDigit(text[end]) { end += 1 }
      var kind = reader.skipBlanks(end, line.end)
      // "B HERDRUK1 VOORLOPIG VERSLAG VAN …"
      let reprint = Self.reprints.opening(text, kind, line.end)
      if reprint > 0 {
        kind += reprint
        while kind < line.end, Ascii.isDigit(text[kind]) { kind += 1 }
        kind = reader.skipBlanks(kind, line.end)
      }
      let rest = LineText(text, kind..<line.end)
      return rest.opens(Self.publishedKinds) || rest.contains("brief van")
        || range.lowerBound > line.start && isKind(rest) ? (range, index) : nil
    }
    guard index > 0, case let above = reader.lineText(index - 1), let range = reader.numberOpening(above),
      range.upperBound == above.end,
      line.opens(Self.publishedKinds) || reader.isMotion && index == reader.bodyStart
        || range.lowerBound > above.start && isKind(line)
    else { return nil }
    return (range, index - 1)
  }

  /// "ZEVENDE NOTA VAN WIJZIGING", "NADER VERSLAG": whatever kind of paper it is, behind "Nr. 16" it stands in capitals.
  private func isKind(_ line: LineText) -> Bool {
    fields.number == nil && line.opensUpper && line.count > 5
      && !text[line.start..<line.end].contains(where: Ascii.isLower)
  }

  /// Lines of the titles of one dossier or two above the number.
  private static let titleLines = 16

  /// "34775 A 62 BRIEF VAN …": dossier, number and kind on one line.
  private func paperInFull(_ line: LineText) -> (dossier: Range<Int>, number: Range<Int>)? {
    guard line.opensDigit,
      let match = PaperGrammar.dossier(in: text, line.start, line.end, noun: .paper)
    else { return nil }
    var dossier = line.start..<match.end
    var number = match.end..<match.end
    // One word, the number, or two: a suffix before it.
    for _ in 0..<2 {
      let start = reader.skipBlanks(number.upperBound, line.end)
      var end = start
      while end < line.end, Ascii.isUpper(text[end]) || Ascii.isDigit(text[end]) { end += 1 }
      // A motion's heading is cut off.
      let isWhole = end == line.end && reader.isMotion && Ascii.isDigit(text[end - 1])
      guard start > number.upperBound, end > start, end - start <= 5,
        isWhole || end < line.end && text[end] == 0x20
      else { return nil }
      if !number.isEmpty { dossier = line.start..<number.upperBound }
      number = start..<end
      if isWhole { return (dossier, number) }
      let kind = reader.skipBlanks(end, line.end)
      if LineText(text, kind..<line.end).opens(Self.publishedKinds) { return (dossier, number) }
    }
    return nil
  }

  /// "Onderdeel van kamerstukdossier 21501 32-1691 Landbouw- en Visserijraad", on a page about a document of the House.
  private func paperOfPage(_ line: LineText) -> (dossier: Range<Int>, number: Range<Int>)? {
    let words = Self.dossierWords.opening(text, line.start, line.end)
    guard words > 0 else { return nil }
    let start = line.start + words
    guard let match = PaperGrammar.dossier(in: text, start, line.end, noun: .paper) else { return nil }
    // The number follows the last hyphen; a suffix can stand before it.
    var hyphen = match.end
    while hyphen < line.end, hyphen - match.end <= 8, text[hyphen] != 0x2D { hyphen += 1 }
    guard hyphen < line.end, text[hyphen] == 0x2D else { return nil }
    var dossier = hyphen
    while dossier > match.end, text[dossier - 1] == 0x20 { dossier -= 1 }
    var end = hyphen + 1
    while end < line.end, Ascii.isDigit(text[end]) || Ascii.isUpper(text[end]) { end += 1 }
    guard end > hyphen + 1, end - hyphen <= 5, end == line.end || text[end] == 0x20 else { return nil }
    return (start..<dossier, (hyphen + 1)..<end)
  }

  private static let dossierWords: Words = ["onderdeel van kamerstukdossier "]

  private func paperOfSite(_ index: Int, _ line: LineText) -> (dossier: Range<Int>, number: Range<Int>)? {
    guard reader.lines[index].role == .letterhead else { return nil }
    return (index == 0 ? paperOfTitle(line) : nil) ?? paperOfRow(line) ?? paperOfReference(line)
  }

  /// "Kenmerk 35099, nr. D", in what a site tells of a publication above it.
  private func paperOfReference(_ line: LineText) -> (dossier: Range<Int>, number: Range<Int>)? {
    guard line.opens("kenmerk "), line.count <= 30 else { return nil }
    let start = line.start + 8
    guard start < line.end, Ascii.isDigit(text[start]),
      let match = PaperGrammar.paper(in: text, floor: start, start, line.end, noun: .paper),
      match.end == line.end, match.ids.count == 1, match.ids.first?.hasNumber == true
    else { return nil }
    return behindComma(start, line.end)
  }

  /// "36200-XIII, nr. 14" as a dossier and a number.
  private func behindComma(_ start: Int, _ end: Int) -> (dossier: Range<Int>, number: Range<Int>)? {
    guard let comma = text[start..<end].lastIndex(of: 0x2C),
      case let words = Self.numberBehindComma.opening(text, comma, end), words > 0,
      case let number = reader.skipBlanks(comma + words, end), number < end
    else { return nil }
    return (start..<comma, number..<end)
  }

  private static let numberBehindComma: Words = [", nr. "]

  /// "Kamerstuk 32123-X-102" or "Kamerstuk 36200-XIII, nr. 14" and no more, what a site heads its page with.
  private func paperOfTitle(_ line: LineText) -> (dossier: Range<Int>, number: Range<Int>)? {
    guard line.opens("kamerstuk "), line.count <= 30 else { return nil }
    let start = line.start + 10
    guard start < line.end, Ascii.isDigit(text[start]),
      let match = PaperGrammar.paper(in: text, floor: start, start, line.end, noun: .paper),
      match.end == line.end, match.ids.count == 1, match.ids.first?.hasNumber == true
    else { return nil }
    if let parts = behindComma(start, line.end) { return parts }
    guard let hyphen = text[start..<line.end].lastIndex(of: 0x2D),
      text[(hyphen + 1)..<line.end].allSatisfy({ Ascii.isDigit($0) || Ascii.isUpper($0) })
    else { return nil }
    return (start..<hyphen, (hyphen + 1)..<line.end)
  }

  /// "Eerste Kamer der Staten-Generaal | 2025-2026 | 36800-XVI nr. B |": the row that a site prints above a publication.
  private func paperOfRow(_ line: LineText) -> (dossier: Range<Int>, number: Range<Int>)? {
    guard line.contains("kamer der staten-generaal") else { return nil }
    var end = line.end
    while end > line.start, text[end - 1] == 0x20 || text[end - 1] == 0x7C { end -= 1 }
    var number = end
    while number > line.start, Ascii.isDigit(text[number - 1]) || Ascii.isUpper(text[number - 1]) {
      number -= 1
    }
    guard number < end, end - number <= 5, LineText(text, line.start..<number).endsWith(" nr. ") else {
      return nil
    }
    let last = number - 5
    var dossier = last
    while dossier > line.start, text[dossier - 1] != 0x20, text[dossier - 1] != 0x7C { dossier -= 1 }
    guard dossier > line.start, PaperGrammar.dossier(in: text, dossier, last, noun: .paper) != nil else {
      return nil
    }
    return (dossier..<last, number..<end)
  }

  private mutating func readOwnPaper(_ index: Int, _ line: LineText) {
    if fields.number == nil,
      let (dossier, number) = paperInFull(line) ?? paperOfPage(line) ?? paperOfSite(index, line)
        ?? reader.paperAlone(line)
    {
      fields.dossier = dossier
      fields.number = number
      return
    }
    guard let (number, numbered) = ownNumber(index, line) else { return }
    var up = numbered - 1
    while up >= 0, numbered - up <= Self.titleLines {
      let above = reader.lineText(up)
      if above.opensDigit, PaperGrammar.dossier(in: text, above.start, above.end, noun: .paper) != nil {
        // The first of several dossiers gives the number its name.
        fields.dossier = above.start..<dossierEnd(up, above, before: numbered)
        fields.number = number
      } else if fields.dossier == nil, let dossier = senateDossier(above),
        Ascii.isUpper(text[number.lowerBound])
      {
        fields.dossier = dossier
        fields.number = number
      }
      up -= 1
    }
  }

  /// "CXXIV Verslag van …": a dossier of the Eerste Kamer's own, alone or before its title.
  private func senateDossier(_ line: LineText) -> Range<Int>? {
    guard line.opensUpper, let dossier = SenateDossier.dossier(in: text, line.start, line.end) else {
      return nil
    }
    let title = reader.skipBlanks(dossier.end, line.end)
    guard title == line.end || title > dossier.end && Letters.isUpper(text, title, line.end) else {
      return nil
    }
    return line.start..<dossier.end
  }

  /// The end of a dossier whose suffix stands on a line below its number: "36 410" and "XVI", or "C Vaststelling van …";
  /// "21 501", "-" and "28".
  private func dossierEnd(_ index: Int, _ line: LineText, before number: Int) -> Int {
    guard PaperGrammar.dossier(in: text, line.start, line.end, noun: .paper)?.end == line.end else {
      return line.end
    }
    var next = index + 1
    let isJoined = next < number && reader.lineText(next).isDash
    if isJoined { next += 1 }
    guard next < number, case let below = reader.lineText(next), case let word = below.firstWord,
      word.count <= 5
    else { return line.end }
    let isSuffix =
      isJoined
      ? below.count == word.count && word.opensDigit
      : (word.count == 1 && word.opensUpper || text[word.start..<word.end].allSatisfy(RomanNumber.isCapital))
        && (below.count == word.count || Letters.isUpper(text, word.end + 1, below.end))
    return isSuffix ? word.end : line.end
  }
}

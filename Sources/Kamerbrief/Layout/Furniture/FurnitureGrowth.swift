/// Furniture that is known by its neighbours: lines that repeat beside it, and short lines inside it.
extension LayoutReader {
  /// Lines beside furniture that repeat, or name a department, are furniture too; so are lines that count the pages.
  mutating func growFurniture(_ counts: KeyTable<Int>) {
    let counted = countedLines()
    let wide = wideEdges()
    lazy var subheadings = subheadings(counts)
    lazy var letterDate = letterDate()
    lazy var subjects = subjects()
    func isWeak(_ index: Int) -> Bool {
      let line = lines[index]
      guard line.role == .body else { return false }
      let content = lineText(index)
      if isCounted(index, counted) { return true }
      // A letter's subject can head every page, and fill its line.
      // So can a department's name and the letter's date, where there are two such pages only.
      let isWideEdge = wide.contains(index)
      let times = counts[line.key, default: isWideEdge ? 2 : 0]
      if index > subjects.last, line.width >= 20, line.width <= 120, content.opensUpper,
        subjects.whole.contains(Key.of(text, content.start, content.end))
      {
        return true
      }
      if index > subjects.last + 1, isHalf(index, of: subjects.whole) { return true }
      // The last words of a head in two lines, below a page's number that stands beside its first.
      if content.opensLower, index > subjects.last, lines[index - 1].role == .furniture,
        index + 1 < lines.count, lines[index + 1].gap > 0, subjects.rests.contains(line.key)
      {
        return true
      }
      guard
        isWideEdge || line.width <= 60 || line.width <= (times >= 3 ? 120 : widestDepartment(index, times))
      else {
        return false
      }
      if content.last == 0x2E || content.last == 0x3B { return false }
      if isRestOfDepartment(index) { return true }
      if content.isDate, let date = letterDate, text[date].elementsEqual(text[line.range]) { return true }
      // "Ministerie van Volksgezondheid," with "Welzijn en Sport" below it.
      if content.last == 0x2C { return namesDepartment(index) }
      // What announces a list comes back too.
      if content.last == 0x3A, LetterheadLabel.byKey[line.key] == nil { return false }
      if content.opens("http") || isNumberedNote(index) || isRestOfAddress(index) { return false }
      if times >= 2, line.width >= 2, loneNumber(index) == nil, !startsRole(index),
        !subheadings.contains(line.key),
        !MotionPhrase.opensHeading(text, content.start, content.end)
      {
        // "Ministerie van Justitie ↵ en Veiligheid"
        if content.opensLower, index > 0, counts[lines[index - 1].key, default: 0] >= 2,
          lines[index].width <= 40
        {
          // "Uitvoering aangenomen moties op het terrein van ↵ bereikbaarheid", above a page's number
          return namesDepartment(index - 1)
            || index + 1 < lines.count && lines[index - 1].role == .furniture
              && lines[index + 1].role == .furniture
        }
        return content.opensUpper || content.opensDigit && !content.contains(0x2F)
      }
      // "Blad" above "2 van 3"
      return namesDepartment(index) || content.opens("postbus ") && line.width <= 16
        || line.width <= 6 && Self.pageWords.contain(text, content.start, content.end)
    }
    lazy var pairs = pairs()
    // Across a blank line a heading that comes back can follow a side column: the two must come back together.
    func isTied(_ below: Int, _ line: Int) -> Bool {
      lines[below].gap == 0 || lines[below].page != lines[below - 1].page
        || wide.contains(line) || pairs[pair(below), default: 0] >= 2 || isCounted(line, counted)
        || lineText(line).isDate
        || namesDepartment(line)
    }
    for index in lines.indices where lines[index].role == .furniture {
      // Below the names of a table's columns are its cells.
      if lines[index].width <= 60, ColumnNames.count(lineText(index)) > 0 { continue }
      var at = index - 1
      while at >= 0, isWeak(at), lines[at].page == lines[index].page, isTied(at + 1, at) {
        lines[at].role = .furniture
        at -= 1
      }
      at = index + 1
      while at < lines.count, isWeak(at), isTied(at, at) {
        lines[at].role = .furniture
        at += 1
      }
    }
    // A header that opens every page, though no other furniture stands beside it.
    for index in lines.indices where index > 0 && lines[index].page != lines[index - 1].page {
      var at = index
      while at < lines.count, lines[at].page == lines[index].page,
        isWeak(at) && (at == index || isTied(at, at)) || lines[at].role == .furniture
      {
        lines[at].role = .furniture
        at += 1
      }
    }
    findInterruptingHeads()
    fillFurniture()
    spreadFurniture()
    for index in lines.indices where lines[index].role == .furniture && isCounted(index, counted) {
      lines[index].closesPage = true
    }
  }

  private static let pageWords: Words = ["blad", "pagina"]

  /// Short lines that come back between text that ends and text that opens: "Stand van zaken", in the answer to each
  /// motion. A head or a foot of a page stands so by chance only.
  private func subheadings(_ counts: KeyTable<Int>) -> KeySet {
    var between = KeyTable<Int>()
    for index in lines.indices.dropFirst().dropLast()
    where lines[index].width <= 60 && lines[index].role == .body && counts[lines[index].key, default: 0] > 2 {
      guard lines[index - 1].role == .body, lines[index + 1].role == .body,
        lines[index + 1].page == lines[index].page, lines[index + 1].width > lines[index].width,
        lineText(index - 1).endsSentence, lineText(index + 1).opensUpper
      else { continue }
      between[lines[index].key, default: 0] += 1
    }
    var found = KeySet()
    for index in lines.indices where lines[index].width <= 60 && lines[index].role == .body {
      let count = between[lines[index].key, default: 0]
      if count > 1, count * 2 > counts[lines[index].key, default: 0] { found.insert(lines[index].key) }
    }
    return found
  }

  /// Lines beside furniture that are too wide for most heads, and come back there word for word: a letter's subject.
  private func wideEdges() -> KeySet {
    var first = KeyTable<Int>()
    var found = KeySet()
    for index in lines.indices.dropFirst() where lines[index].role == .body {
      guard lines[index].width > 60, lines[index].width <= 120,
        lines[index - 1].role == .furniture || index + 1 < lines.count && lines[index + 1].role == .furniture
      else { continue }
      let key = Key.of(text, Int(lines[index].start), Int(lines[index].end))
      if let other = first[key] {
        // Notes come back as well.
        guard !NoteWords.isNoteLike(text, Int(lines[index].start), Int(lines[index].end)) else { continue }
        found.insert(other)
        found.insert(index)
      } else {
        first.set(index, for: key)
      }
    }
    return found
  }

  /// Scalars of a line that a department's name fills, alone or with more where it comes back: "Ministerie van Landbouw,
  /// Visserij, Voedselzekerheid en Natuur" is the longest.
  private func widestDepartment(_ index: Int, _ times: Int) -> Int32 {
    guard namesDepartment(index) else { return 0 }
    return times == 2 ? 120 : 70
  }

  /// "28286-448.html" below "https://zoek.officielebekendmakingen.nl/kst-", which several notes cite.
  private func isRestOfAddress(_ index: Int) -> Bool {
    guard index > 0, lines[index].gap == 0, lines[index - 1].role == .body else { return false }
    let above = lineText(index - 1)
    return (above.endsOpen && above.last != 0x2C || above.endsHyphen) && above.lastWord.contains("http")
  }

  /// "Klimaat" below "Ministerie van Economische Zaken en".
  private func isRestOfDepartment(_ index: Int) -> Bool {
    guard index > 0, lines[index].width <= 40, lines[index].gap == 0, lines[index - 1].role == .body,
      lines[index - 1].width <= 60
    else { return false }
    let above = lineText(index - 1)
    let line = lineText(index)
    return namesDepartment(index - 1) && (above.endsJoint || above.last == 0x2C) && line.opensUpper
      && line.endsWord
      && !Ascii.isDigit(line.last)
  }

  /// A few words at the top of a page with the rest of a sentence below them, for which they leave room: a head that has
  /// no other page to come back on.
  private mutating func findInterruptingHeads() {
    for index in lines.indices.dropFirst()
    where lines[index].role == .body && lines[index].page > 0 && lines[index].width <= 50
      && index + 1 < lines.count
    {
      let before = lines[index - 1]
      guard before.page != lines[index].page || before.role == .furniture, lines[index + 1].role == .body,
        lines[index + 1].page == lines[index].page, lines[index + 1].width > lines[index].width * 3 / 2
      else { continue }
      let line = lineText(index)
      guard line.opensUpper, line.endsWord, !Ascii.isDigit(line.last), !line.endsJoint,
        lineText(index + 1).opensLower, !lineText(index + 1).isAddress
      else { continue }
      lines[index].role = .furniture
    }
  }

  /// How often each two lines stand one below the other.
  private func pairs() -> KeyTable<Int> {
    var pairs = KeyTable<Int>(capacity: lines.count)
    for index in lines.indices.dropFirst() { pairs[pair(index), default: 0] += 1 }
    return pairs
  }

  private func pair(_ below: Int) -> UInt64 { pairKey(lines[below - 1].key, lines[below].key) }

  private func pairKey(_ above: UInt64, _ below: UInt64) -> UInt64 { above &* 0x9E37_79B9_7F4A_7C15 ^ below }

  /// One of the lines that come back with another number, or the first of them, which can stand without one.
  private func isCounted(_ index: Int, _ counted: KeySet) -> Bool {
    guard !counted.isEmpty else { return false }
    return counted.contains(lines[index].key) || countedKey(index).map { counted.contains($0) } ?? false
  }

  /// Lines that come back with nothing but another number at their end: "T 070 412 34 56 www.minocw.nl 2". The headings of
  /// questions and answers do so too: "Antwoord op vraag 12".
  private func countedLines() -> KeySet {
    var seen = KeySet()
    var counted = KeySet()
    for index in lines.indices where lines[index].contents.contains(.number) && lines[index].role == .body {
      guard let key = countedKey(index) else { continue }
      if seen.contains(key) { counted.insert(key) }
      seen.insert(key)
    }
    return counted
  }

  /// What a line says before the page number that can stand at its end.
  private func countedKey(_ index: Int) -> UInt64? {
    let line = lineText(index)
    guard Ascii.isDigit(line.last), lines[index].width >= 20, lines[index].width <= 110 else { return nil }
    var at = line.end
    while at > line.start, Ascii.isDigit(text[at - 1]) { at -= 1 }
    guard line.end - at <= 3, text[at - 1] == 0x20, !line.contains("nr."), !QuestionLabel.fills(line)
    else { return nil }
    return Key.of(text, line.start, at)
  }

  /// Scalars of a line that is hardly a word of the text.
  private static let unlikely: Int32 = 12

  /// What is furniture on one page and comes back on another is furniture there too: an extractor can print the lines
  /// of a side column between those of the text. A short one must stand near others.
  private mutating func spreadFurniture() {
    var places = KeyTable<Int>()
    for index in lines.indices
    where lines[index].role == .furniture && lines[index].width >= 4 && lines[index].width <= 60 {
      places.set(index, for: lines[index].key)
    }
    guard !places.entries.isEmpty else { return }
    func spread(_ index: Int) {
      guard lines[index].role == .body, let place = places[lines[index].key],
        lines[index].page != lines[place].page || abs(place - index) > 12, comesBackAlone(index)
      else { return }
      let near = max(0, index - 2)..<min(lines.count, index + 3)
      guard lines[index].width >= Self.unlikely || near.contains(where: { lines[$0].role == .furniture })
      else {
        return
      }
      lines[index].role = .furniture
    }
    for index in lines.indices { spread(index) }
    for index in lines.indices.reversed() { spread(index) }
  }

  private func comesBackAlone(_ index: Int) -> Bool {
    let line = lineText(index)
    // The rest of the office of who signs: "De Minister van Volksgezondheid,", "Welzijn en Sport".
    if index > 0, opensOffice(index - 1), lines[index].gap == 0 { return false }
    return line.opensUpper && !line.endsSentence && (line.last != 0x2C || namesDepartment(index))
      && line.last != 0x3B
      && !startsRole(index)
      && !line.opens("geachte") && (namesDepartment(index) || !RoleGrammar.isName(text, line.start, line.end))
      && LetterheadLabel.byKey[lines[index].key] != .subject
  }

  /// Short lines between two lines of furniture: the second line of a department's name, a street.
  private mutating func fillFurniture() {
    var index = 0
    // Read once, when first asked for.
    var known: KeyTable<Int>?
    // True behind an office that waits for its name: notes and the page's foot can stand between.
    var awaitsName = false
    while index < lines.count {
      guard lines[index].role == .furniture else {
        awaitsName = awaitsName && !lineText(index).opensUpper || opensOffice(index)
        index += 1
        continue
      }
      var at = index + 1
      while at < lines.count, at - index <= 4, lines[at].role == .body, lines[at].width <= 45,
        abs(lines[at].column - lines[index].column) < 20,
        lines[at].page == lines[index].page || !provenPages, isShortName(at), !isSource(at),
        LetterheadLabel.byKey[lines[at - 1].key] != .subject,
        !lineText(at).opensLower || LetterheadLabel.byKey[lines[at - 1].key] == nil
          || RoleGrammar.isName(text, Int(lines[at].start), Int(lines[at].end))
      { at += 1 }
      if at < lines.count, at > index + 1, !awaitsName, lines[at].role == .furniture,
        at - index <= 4, lines[at].page == lines[index].page, !isPageNumber(at)
      {
        let pairs = known ?? pairs()
        known = pairs
        // Elsewhere the two stand together: what is between them here is a heading of the text.
        if pairs[pairKey(lines[index].key, lines[at].key)] != nil {
          index = at
          continue
        }
        for inner in (index + 1)..<at { lines[inner].role = .furniture }
      } else if at > index + 1 {
        awaitsName = opensOffice(at - 1)
      }
      index = at
    }
  }

  /// "Kamerstuk 36 410 VIII, nr. 106", "NRC, 16 april 2024, «Toeristen»": a note whose number stands elsewhere.
  private func isSource(_ index: Int) -> Bool {
    let line = lineText(index)
    return line.endsWith("»") || line.endsWith("”")
      || NoteWords.opensDocument(text, line.start, line.end)
        && NoteWords.hasAddressOrPaper(text, line.start, line.end)
  }

  /// "De minister van Financiën,"
  private func opensOffice(_ index: Int) -> Bool {
    lineText(index).last == 0x2C && startsRole(index)
  }

  func isShortName(_ index: Int) -> Bool {
    let line = lineText(index)
    guard line.last != 0x2E, line.last != 0x3B, line.last != 0x2C, line.last != 0x3A else { return false }
    if line.first == 0x28 || line.opens("http") || startsRole(index) || line.opens("geachte")
      || line.opens("aan de")
    {
      return false
    }
    if line.contains("voorzitter") || line.contains("staten-generaal") || line.contains("kamerstuk")
      || line.contains(", nr. ")
    {
      return false
    }
    // "600 X, nr. 365)5" ends what the text above opens; "Bijlage: Cijfers" heads what stands below.
    if OpenBrackets(in: text, lines[index].range).closesMore || line.count > 12 && opensAnnex(line) {
      return false
    }
    if loneNumber(index) != nil { return lines[index].gap == 0 }
    return !QuestionLabel.fills(line)
  }
}

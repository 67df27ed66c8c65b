/// Furniture that is known by its neighbours: lines that repeat beside it, and short lines inside it.
extension LayoutReader {
  /// Lines beside furniture that repeat, or name a department, are furniture too; so are lines that count the pages.
  mutating func growFurniture(_ times: inout KeyTable<Int>?) {
    guard pageStarts.count > 1 || lines.contains(where: { $0.role == .furniture }) else { return }
    storeKeys()
    var known = ComingBack(counts: timesOfLines(&times), counted: countedLines(), wide: wideEdges())
    for index in lines.indices where lines[index].role == .furniture {
      // Below the names of a table's columns are its cells.
      if lines[index].opening.contains(.columns), lines[index].width <= 60,
        ColumnNames.count(lineText(index)) > 0
      {
        continue
      }
      var at = index - 1
      while at >= 0, mayGrow(at, &known), lines[at].page == lines[index].page, isTied(at, to: at + 1, &known)
      {
        lines[at].role = .furniture
        at -= 1
      }
      at = index + 1
      while at < lines.count, mayGrow(at, &known), isTied(at, to: at, &known) {
        lines[at].role = .furniture
        at += 1
      }
    }
    // A header that opens every page, though no other furniture stands beside it.
    for index in lines.indices where index > 0 && lines[index].page != lines[index - 1].page {
      var at = index
      while at < lines.count, lines[at].page == lines[index].page,
        lines[at].role == .furniture
          || mayGrow(at, &known) && (at == index || isTied(at, to: at, &known))
      {
        lines[at].role = .furniture
        at += 1
      }
    }
    findInterruptingHeads()
    fillFurniture(&known)
    spreadFurniture()
    for index in lines.indices where lines[index].role == .furniture && isCounted(index, known.counted) {
      lines[index].closesPage = true
    }
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

  /// Scalars of a line that is hardly a word of the text.
  private static let unlikely: Int32 = 12

  /// What is furniture on one page and comes back on another is furniture there too: an extractor can print the lines
  /// of a side column between those of the text. A short one must stand near others.
  private mutating func spreadFurniture() {
    var places = KeyTable<Int>()
    for index in lines.indices
    where lines[index].role == .furniture && lines[index].width >= 4 && lines[index].width <= 60 {
      places.set(index, for: lineKey(index))
    }
    guard !places.entries.isEmpty else { return }
    func spread(_ index: Int) {
      guard lines[index].role == .body, let place = places[lineKey(index)],
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
      && lineLabel(index) != .subject
  }

  /// Short lines between two lines of furniture: the second line of a department's name, a street.
  private mutating func fillFurniture(_ known: inout ComingBack) {
    var index = 0
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
        lineLabel(at - 1) != .subject,
        !lineText(at).opensLower || lineLabel(at - 1) == nil
          || RoleGrammar.isName(text, Int(lines[at].start), Int(lines[at].end))
      { at += 1 }
      if at < lines.count, at > index + 1, !awaitsName, lines[at].role == .furniture,
        at - index <= 4, lines[at].page == lines[index].page, !isPageNumber(at)
      {
        // Elsewhere the two stand together: what is between them here is a heading of the text.
        if known.times(lines[index], above: lines[at], of: lines) > 0 {
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
    lastByte(index) == 0x2C && startsRole(index)
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

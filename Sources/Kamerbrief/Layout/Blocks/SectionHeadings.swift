/// Which lines head a part of the letter.
extension BlockBuilder {
  /// A short line without a full stop, between closed text and text that opens with a capital.
  /// - Parameter numberAbove: true where its number stands on the line above.
  func isSectionHeading(_ index: Int, numberAbove: Bool = false) -> Bool {
    let line = reader.lineText(index)
    let width = Int(reader.lines[index].width)
    if opensQuestion(index) { return nextBody(index) != nil }
    if index > 0, reader.lines[index - 1].page != reader.lines[index].page, reader.opensAnnex(line) {
      return nextBody(index) != nil
    }
    if headsQuestions(index) { return true }
    if opensLetter(line) { return width <= 400 && nextBody(index) != nil }
    guard width >= 3, width <= 110, let next = nextBody(index), !line.endsSentence,
      !reader.lines[index].traits.contains(.opensNumberedMotion)
    else { return false }
    if index > reader.signatureEnd, reader.opensAnnex(line) { return true }
    let following = reader.lineText(next)
    let headsMotion = reader.lines[next].traits.contains(.opensMotion)
    // The names of a table's columns can stand between a heading and the number of the first row.
    let headsColumns = next > index + 1 && ColumnNames.count(reader.lineText(index + 1)) > 0
    if following.opensDigit, reader.lines[next].gap == 0, !headsMotion, !headsColumns,
      !isNumberOfMotion(next), !opensQuestion(next),
      HeadingNumber.range(reader.text, reader.lines[next].range) == nil
    {
      return false
    }
    if reader.placeComma(line) != nil || line.opens(Self.addressees) || line.opens(Self.officers) {
      return false
    }
    let number = HeadingNumber.range(reader.text, reader.lines[index].range)
    let isNumbered = number != nil || numberAbove
    if reader.lines[next].traits.contains(.opensLower), !isNumbered || !opensLetters(next) { return false }
    // A sentence is cut inside its bracket.
    if OpenBrackets(in: reader.text, reader.lines[index].range).depth > 0 { return false }
    // "De pilots in Tilburg,[3]": a marker behind a comma.
    let last = endsWithMarker(line) ? beforeMarker(line) : line.last
    guard last != 0x2C, last != 0x3B, !line.endsHyphen,
      last != 0x29 || line.opensDigit || isApart(index) && NameGrammar.endsInAcronym(line)
    else {
      return false
    }
    // No rest of a sentence stands above a motion's heading.
    if reader.breaksAtMarkers, !headsMotion, isCutAtMarker(index, number) || isRestOfPrinted(index) {
      return false
    }
    if number == nil {
      guard line.opensUpper, reader.listLabel(index) == nil else { return false }
    } else if isNextPoint(index) {
      return false
    }
    if line.contains("http") || reader.startsRole(index) || line.last == 0x3A || line.last == 0x7C {
      return false
    }
    if !isNumbered,
      reader.lines[index].traits.contains(.endsJoint) || line.endsWith(" uw") || line.endsWith(" ik")
        || line.endsWith(" dat")
        || line.endsWith(" motie")
    {
      return false
    }
    if ClosingWords.opensFormula(reader.text, line.start, line.end) || line.isOpeningWord { return false }
    if following.first == 0x28 || following.opensWithStop { return false }
    if !isNumbered, following.opensQuotedLower || line.holdsSentenceEnd { return false }
    if headsTable(index, next) || isCell(index) { return false }
    let adjacent = next == index + 1
    if isNumbered, number?.upperBound != line.end {
      // "3. Levensduurverlenging en" is a point of a list, or goes on in a second line.
      if line.endsJoint, !isSecondHeadingLine(next, after: index, numberAbove: numberAbove) { return false }
      return reader.lines[next].gap > 0 || wouldHaveFit(next, after: index)
        || width < reader.bodyWidth * 3 / 4 || opensLetters(next)
    }
    if reader.lines[next].gap > 0, reader.lines[index].gap > 0, width < reader.bodyWidth * 9 / 10 {
      return true
    }
    // A heading does not stand alone at a page's foot, save above a motion on the next page: no text ends so before one.
    let apart =
      !adjacent
      && (reader.lines[next].page == reader.lines[index].page || reader.lines[index].gap > 0 || headsMotion)
    let isShort =
      width <= reader.bodyWidth * 3 / 4 || setting.width(of: index) * 4 <= setting.full * 3
      || wouldHaveFit(next, after: index, room: reader.bodyWidth / 6)
    return isShort && (wouldHaveFit(next, after: index) && adjacent || apart) && !opensSentence(line)
  }

  /// "Vraag 3", or its number alone in a list of questions.
  func opensQuestion(_ index: Int) -> Bool {
    let last = reader.lastByte(index)
    return (Ascii.isDigit(last) || last == 0x3A) && QuestionLabel.fills(reader.lineText(index))
      || reader.numbersQuestion(index)
  }

  /// "Vragen en opmerkingen van de leden van de VVD-fractie", as wide as the text can be: what the members of a party ask
  /// stands below it, or another such heading.
  @inline(__always)
  func headsQuestions(_ index: Int) -> Bool {
    content(index).first == 0x56 && headsQuestionsOfParty(index)
  }

  private func headsQuestionsOfParty(_ index: Int) -> Bool {
    let line = content(index)
    guard line.opens(Self.questionsOfParties), !line.endsSentence, line.last != 0x2C,
      !line.endsJoint, let next = nextBody(index)
    else { return false }
    return reader.lineText(next).opens(Self.openingsOfQuestions)
  }

  private static let openingsOfQuestions: Words = [
    "de leden van", "de fractie van", "de fracties van", "vragen en opmerkingen van", "het lid ",
  ]

  /// Between blank lines, where those part something.
  private func isApart(_ index: Int) -> Bool {
    guard hasGaps, reader.lines[index].gap > 0, let next = nextBody(index) else { return false }
    return reader.lines[next].gap > 0
  }

  /// "1." on a line of its own, and the motion that it counts below it.
  private func isNumberOfMotion(_ index: Int) -> Bool {
    guard let next = nextBody(index), reader.lines[next].traits.contains(.opensMotion) else { return false }
    return reader.loneLabel(index) != nil
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

  /// "Voorzitter: De Roon", "Aanvang 10.00 uur": who led a meeting, at the top of its minutes.
  private static let officers: Words = ["voorzitter: ", "griffier: ", "adjunct-griffier: ", "aanvang "]

  /// One of four lines or more that are short and have no stop, as the cells of a table are.
  private func isCell(_ index: Int) -> Bool {
    guard reader.lines[index].width <= 30 else { return false }
    // "Toezegging" above "Stand van zaken": two such names together head no two parts.
    if ColumnNames.isName(reader.lineText(index)),
      index > 0 && ColumnNames.isName(reader.lineText(index - 1))
        || index + 1 < reader.lines.count && ColumnNames.isName(reader.lineText(index + 1))
    {
      return true
    }
    var first = index
    // What stands below the names of columns is known for a cell by now.
    while first > 0, index - first < 4, isShort(first - 1), reader.headsIndex(at: first - 1) == nil {
      first -= 1
    }
    var last = index
    while last + 1 < reader.lines.count, last - first < 4, isShort(last + 1) { last += 1 }
    return last - first >= 3
  }

  private func isShort(_ index: Int) -> Bool {
    let line = reader.lines[index]
    let content = reader.lineText(index)
    return line.role == .body && line.width <= 30 && !line.traits.contains(.endsSentence)
      && !reader.isInTable(index)
      && !ColumnNames.isName(content)
      && !line.traits.contains(.opensMotion) && content.last != 0x2C && content.last != 0x3B
      && HeadingNumber.range(reader.text, line.range) == nil
      && reader.listLabel(index) == nil
  }

  /// True where rows of figures follow, or cells on lines of their own.
  private func headsTable(_ index: Int, _ next: Int) -> Bool {
    // The names of the columns are furniture by now: what stands above them heads the part that the table is in.
    if next > index + 1, ColumnNames.count(reader.lineText(index + 1)) > 0 { return false }
    if reader.lines[next].traits.contains(.opensMotion) { return false }
    let row = reader.lineText(next)
    // Column by column, each name on a line of its own.
    if ColumnNames.isName(row) { return false }
    let figures = figuresAtEnd(row)
    // "… (Kamerstuk 32 813," and "… (Kamerstuk 33 576" are cut inside their brackets.
    let isCut = figures > 0 && OpenBrackets(in: reader.text, reader.lines[next].range).depth > 0
    if isCut { return false }
    if figures >= 2, row.last != 0x2C {
      // "De inspectie heeft in 2023 362", and "controles uitgevoerd" below it, is a sentence.
      guard let below = nextBody(next), reader.lines[below].gap == 0 else { return true }
      let rest = reader.lineText(below)
      return !rest.opensLower || figuresAtEnd(rest) > 0
    }
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

  /// What heads the part of a report with the questions of parties, however many there are.
  private static let questionsOfParties: Words = ["vragen en opmerkingen van"]

  /// Words that a sentence opens with and a heading rarely does, when the line is long.
  private func opensSentence(_ line: LineText) -> Bool {
    if line.count > 60, line.contains(", ") { return !line.opens(Self.questionsOfParties) }
    guard line.count > 45 else { return false }
    return line.contains(" dat ") || line.contains(" is ") || line.contains(" zijn ")
      || line.contains(" wordt ")
      || line.contains(" heeft ") || line.contains(" worden ")
  }

  /// A numbered heading can run over two lines.
  func isSecondHeadingLine(_ index: Int, after first: Int, numberAbove: Bool = false) -> Bool {
    let before = reader.lineText(first)
    let line = reader.lineText(index)
    guard numberAbove || HeadingNumber.range(reader.text, reader.lines[first].range) != nil,
      index == first + 1,
      reader.lines[index].width < reader.lines[first].width + 8
    else { return false }
    return before.endsJoint && !line.endsSentence && line.last != 0x3B && line.last != 0x2C
      && reader.lines[index].width < Int32(reader.bodyWidth * 3 / 4)
  }
}

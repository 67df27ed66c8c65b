/// Roles and names at the end of the letter.
extension LayoutReader {
  /// True where a line opens with an office and holds nothing else than an office.
  @inline(__always)
  func startsRole(_ index: Int) -> Bool {
    guard lines[index].opening.contains(.office), lines[index].width <= 110 else { return false }
    let range = lines[index].range
    return RoleGrammar.role(text, range.lowerBound, range.upperBound) != nil
  }

  /// Lines a signature may span: four signatories, each with two lines of office and one of name.
  private static let longest = 24

  /// Scalars of a line that the next one does not go on from, at most: the office would have had room there.
  private static let shortLine: Int32 = 30

  mutating func findSignature() {
    for index in lines.indices where index >= bodyStart && lines[index].role == .body {
      guard startsRole(index), opensParagraph(index) else { continue }
      let block = signatureBlock(from: index)
      guard !block.isEmpty else { continue }
      for line in block { lines[line].role = .signature }
      if let above = block.first.map({ $0 - 1 }), above >= bodyStart, lines[above].role == .body,
        opensTogetherWith(lines[above].range)
      {
        lines[above].role = .signature
      }
      splitNames(block)
      return
    }
  }

  /// A role opens the signature when the text before it is closed.
  private func opensParagraph(_ index: Int) -> Bool {
    var at = index - 1
    while at >= 0, lines[at].role != .body {
      // Nobody signs right below the salutation.
      if lines[at].role == .salutation { return false }
      at -= 1
    }
    guard at >= bodyStart else { return true }
    let before = lineText(at)
    if before.endsSentence || before.last == 0x2C || before.last == 0x3E || before.last == 0x29 {
      return true
    }
    if noteLabel(at) != nil || NoteWords.hasAddressOrPaper(text, before.start, before.end) { return true }
    // Below a blank line, or first on its page: what stands before can be the rest of an address in a note.
    if lines[index].gap > 0 || lines[at].page != lines[index].page { return true }
    // "Afgerond", in the last cell of a table, or a short last line without its stop.
    if lines[at].width <= Self.shortLine, !before.endsJoint, !before.endsHyphen { return true }
    return RoleGrammar.isName(text, before.start, before.end)
  }

  /// The lines of a signature that opens with a role; empty where no name follows.
  private func signatureBlock(from first: Int) -> [Int] {
    var block: [Int] = []
    var names = 0
    var roleOpen = false
    var at = first
    while at < lines.count, block.count < Self.longest {
      defer { at += 1 }
      guard lines[at].role == .body else {
        // "DE MINISTER VAN" and "Volksgezondheid, Welzijn en": the second line is the side column's as well.
        if roleOpen, block.last == at - 1, lines[at].role == .furniture, lines[at].gap == 0,
          lineText(at - 1).endsJoint,
          RoleGrammar.isPortfolio(text, Int(lines[at].start), Int(lines[at].end))
        {
          block.append(at)
          continue
        }
        if roleOpen, signsBelowCount(at) {
          block.append(at)
          names += 1
          roleOpen = false
          continue
        }
        if lines[at].role == .furniture || lines[at].role == .raisedMarker { continue }
        break
      }
      let range = lines[at].range
      if let role = RoleGrammar.role(text, range.lowerBound, range.upperBound) {
        block.append(at)
        roleOpen = role.name == nil
        if role.name != nil { names += 1 }
      } else if isName(at, behind: block.last, roleOpen) || roleOpen && isSurnameOfChair(at, block.last),
        names < 8
      {
        if !roleOpen, names > 0, !pendingRoles(block, names) { break }
        block.append(at)
        names += 1
        roleOpen = false
      } else if roleOpen, lines[at].width <= 70, noteLabel(at) == nil,
        !Self.noteHeadings.contains(lineKey(at)),
        RoleGrammar.isPortfolio(text, wordEnd(at, behind: block), range.upperBound)
      {
        block.append(at)
      } else if opensTogetherWith(range)
        || roleOpen && RoleGrammar.isSigned(text, range.lowerBound, range.upperBound)
      {
        block.append(at)
      } else if let next = nextPageText(at),
        roleOpen ? RoleGrammar.isName(text, Int(lines[next].start), Int(lines[next].end)) : startsRole(next)
      {
        at = next - 1
      } else if roleOpen, let name = nameAlone(behind: at) {
        block.append(name)
        names += 1
        break
      } else if names == 0, noteLabel(at) != nil, case let last = lastNames(behind: at), !last.isEmpty,
        last.count == block.count(where: { startsRole($0) })
      {
        block += last
        names = last.count
        break
      } else {
        break
      }
    }
    if names == 0 {
      // The name stands before the role.
      guard first > bodyStart, lines[first - 1].role == .body else { return [] }
      let range = lines[first - 1].range
      guard RoleGrammar.isName(text, range.lowerBound, range.upperBound) else { return [] }
      // Annexes follow behind a blank line, unless the office goes on: "… van Sociale Zaken en".
      let office = block.prefix { $0 == first || lines[$0].gap == 0 || officeGoesOn(before: $0) }
      return [first - 1] + office
    }
    // Names can stand before their roles, each: the last line is a role then, and a name stands before the first.
    if roleOpen, let last = block.last, startsRole(last) || !endsPerson(last), first > bodyStart,
      lines[first - 1].role == .body,
      RoleGrammar.isName(text, Int(lines[first - 1].start), Int(lines[first - 1].end))
    {
      return [first - 1] + block
    }
    // Lines behind the last name belong to what follows.
    while let last = block.last, !endsPerson(last) { block.removeLast() }
    return block
  }

  /// A name, which is not the rest of the office above it: "De minister van Volkshuisvesting en", "Ruimtelijke Ordening".
  private func isName(_ index: Int, behind above: Int?, _ roleOpen: Bool) -> Bool {
    guard RoleGrammar.isName(text, Int(lines[index].start), Int(lines[index].end)) else { return false }
    guard roleOpen, let above else { return true }
    return !lineText(above).endsJoint
  }

  private func officeGoesOn(before index: Int) -> Bool {
    guard let above = lastLine(before: index).map({ lineText($0) }) else { return false }
    return above.last == 0x2C || above.endsJoint
  }

  /// One extractor prints the names of all columns on one line. They are parted where there is only one way to.
  private mutating func splitNames(_ block: [Int]) {
    var roles = 0
    var names: [Int] = []
    var above: Int?
    for index in block {
      if startsRole(index) {
        roles += 1
      } else if isName(index, behind: above, names.isEmpty) {
        names.append(index)
      }
      above = index
    }
    guard roles >= 2, names.count == 1, let index = names.first,
      let cuts = onlyParts(Int(lines[index].start), Int(lines[index].end), roles)
    else { return }
    let columns = block.filter { startsRole($0) }.map { lines[$0].column }
    for (order, cut) in cuts.enumerated().reversed() {
      splitLine(index, at: cut, rest: .signature)
      lines[index + 1].column = columns[order + 1]
    }
  }

  /// The places that part a text into so many names, if there is only one way; each has two words or more.
  private func onlyParts(_ start: Int, _ end: Int, _ count: Int) -> [Int]? {
    var ways: [[Int]] = []
    func part(_ from: Int, _ left: Int, _ cuts: [Int]) {
      guard ways.count < 2 else { return }
      if left == 1 {
        if isWholeName(from, end) { ways.append(cuts) }
        return
      }
      var at = from + 1
      while at < end {
        if text[at - 1] == 0x20, Letters.isUpper(text, at, end) || RoleGrammar.opensTitle(text, at, end),
          isWholeName(from, at - 1)
        {
          part(at, left - 1, cuts + [at])
        }
        at += 1
      }
    }
    part(start, count, [])
    return ways.count == 1 ? ways[0] : nil
  }

  private func isWholeName(_ start: Int, _ end: Int) -> Bool {
    var blanks = 0
    var word = start
    for at in start..<end where text[at] == 0x20 {
      blanks += 1
      word = at + 1
    }
    // "mr. D." is the half of a name.
    return blanks > 0 && Letters.isUpper(text, word, end) && text[end - 1] != 0x2E
      && RoleGrammar.isName(text, start, end)
  }

  /// Where a line goes on behind the rest of a word that the line before began: "Infrastruc-", "tuur en Waterstaat,".
  private func wordEnd(_ index: Int, behind block: [Int]) -> Int {
    let start = Int(lines[index].start)
    // Cells of other columns can stand between the two.
    guard Letters.isLower(text, start, Int(lines[index].end)),
      block.suffix(3).contains(where: { lineText($0).endsHyphen || lineText($0).isCutBySoftHyphen })
    else { return start }
    var at = start
    while at < Int(lines[index].end), text[at] != 0x20, text[at] != 0x2C { at += 1 }
    return at
  }

  private func endsPerson(_ index: Int) -> Bool {
    let range = lines[index].range
    if RoleGrammar.isName(text, range.lowerBound, range.upperBound) { return true }
    if isSurnameOfChair(index, lastLine(before: index)) { return true }
    return RoleGrammar.role(text, range.lowerBound, range.upperBound)?.name != nil
  }

  /// A surname alone, behind the line for who signs for a committee.
  private func isSurnameOfChair(_ index: Int, _ role: Int?) -> Bool {
    guard let role, RoleGrammar.isChair(text, Int(lines[role].start), Int(lines[role].end)) else {
      return false
    }
    return RoleGrammar.isSurname(text, Int(lines[index].start), Int(lines[index].end))
  }

  private func lastLine(before index: Int) -> Int? {
    var at = index - 1
    while at >= 0, lines[at].role == .furniture { at -= 1 }
    return at >= 0 ? at : nil
  }

  /// The text that opens the next page, where notes close the page: a signature can go on there.
  private func nextPageText(_ index: Int) -> Int? {
    guard noteLabel(index) != nil else { return nil }
    var at = index
    while at < lines.count, lines[at].page == lines[index].page || lines[at].role == .furniture { at += 1 }
    guard at < lines.count, lines[at].page == lines[index].page + 1, lines[at].role == .body else {
      return nil
    }
    return at
  }

  /// A name among furniture, right below a line that counts the pages at their heads: the office closes the page before.
  private func signsBelowCount(_ index: Int) -> Bool {
    lines[index].role == .furniture && index > 0 && isPageNumber(index - 1) && !namesDepartment(index)
      && RoleGrammar.isName(text, Int(lines[index].start), Int(lines[index].end))
  }

  /// A name that is the only text of the last page, among what stands on all pages: the office closes the page before.
  private func nameAlone(behind index: Int) -> Int? {
    guard noteLabel(index) != nil, let last = lines.last?.page else { return nil }
    // Nothing but the count at its head parts that page from the one before.
    if last == lines[index].page {
      return (max(index, lines.count - Self.longestFoot)..<lines.count).first(where: signsBelowCount)
    }
    guard last == lines[index].page + 1 else { return nil }
    var found: Int?
    var at = lines.count
    while at > 0, lines[at - 1].page == last {
      at -= 1
      guard lines[at].role == .furniture, lines.count - at <= Self.longestFoot else { return nil }
      let range = lines[at].range
      guard RoleGrammar.isName(text, range.lowerBound, range.upperBound), !namesDepartment(at),
        lineLabel(at) == nil,
        !(max(0, at - Self.linesOfTwoPages)..<at).contains(where: {
          lines[$0].page != last && lineKey($0) == lineKey(at)
        })
      else { continue }
      guard found == nil else { return nil }
      found = at
    }
    return found
  }

  /// The names that are the last text of the letter, behind the notes of the page that the offices close.
  private func lastNames(behind index: Int) -> [Int] {
    var found: [Int] = []
    var at = lines.count - 1
    while at > index, lines.count - at <= Self.longestFoot {
      if lines[at].role == .body {
        guard isWholeName(Int(lines[at].start), Int(lines[at].end)) else { break }
        found.append(at)
      } else if lines[at].role != .furniture {
        break
      }
      at -= 1
    }
    return found.reversed()
  }

  /// Lines of a page that has nothing but furniture and a name.
  private static let longestFoot = 24
  /// Lines among which what stands on all pages comes back.
  private static let linesOfTwoPages = 200

  /// More roles than names: one extractor prints the roles of two columns first.
  private func pendingRoles(_ block: [Int], _ names: Int) -> Bool {
    var roles = 0
    for line in block where startsRole(line) { roles += 1 }
    return roles > names
  }

  /// "mede namens de minister van …," between two roles, or above the only one.
  private func opensTogetherWith(_ range: Range<Int>) -> Bool {
    let line = LineText(text, range)
    return line.opens("mede namens de ") && line.count < 110
  }
}

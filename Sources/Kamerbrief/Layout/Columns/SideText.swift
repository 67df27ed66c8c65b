/// Words of the side column that an extractor printed behind the words of the text, on the same line.
extension LayoutReader {
  /// Cuts them off where the letter shows that its extractor does so.
  mutating func splitSideText() {
    var side = KeySet()
    var interleaved = false
    let own = ownReference()
    // The ministry's name in the letterhead.
    var department: Range<Int>?
    for index in lines.indices {
      if lines[index].role == .furniture, lines[index].width >= 6, lines[index].width <= 60 {
        side.insert(lineKey(index))
        if let label = lineLabel(index),
          label == .reference || label == .otherReference,
          index + 1 < lines.count, lines[index + 1].role != .furniture,
          lines[index + 1].page == lines[index].page,
          lines[index].column < 40 || reachesValue(index, label)
        {
          interleaved = true
        }
      }
      if department == nil, lines[index].page == 0,
        index < Self.letterheadLines || lines[index].role == .furniture, let name = departmentName(index)
      {
        department = name
        side.insert(Key.of(text, name.lowerBound, name.upperBound))
      } else if let department, !interleaved, closesWith(department, index), !hasArticle(index, department) {
        interleaved = true
      }
      if lines[index].width <= Self.dateLabel, !interleaved, isLabelBeforeValue(index) { interleaved = true }
      if lines[index].width > 20, !interleaved, let own, closesWithReference(index, own) {
        interleaved = true
      }
      if lines[index].width > 20, !interleaved, mayHoldSideText(index),
        let cut = sideSuffix(index, KeySet(), pending: nil), cut.isLabel,
        LabelRow(text, Int(lines[index].start), Int(lines[index].end)) == nil
      {
        interleaved = true
      }
    }
    guard interleaved else { return }
    let recurring = RecurringSide(self)
    var result: [Line] = []
    result.reserveCapacity(lines.count + 32)
    var pending: LetterheadLabel?
    // A value follows its label by two lines at most.
    var patience = 0
    for index in lines.indices {
      var line = lines[index]
      patience -= 1
      if patience < 0 { pending = nil }
      if line.role == .furniture {
        if let label = lineLabel(index) {
          pending = label
          patience = 2
        }
        if let cut = sideSuffix(index, KeySet(), pending: nil), cut.isLabel, line.page == 0, index < 60,
          let cells = parts(of: line, at: cut.start, rest: .furniture)
        {
          result.append(cells.left)
          result[result.count - 1].role = .body
          result.append(cells.right)
          pending = cut.label
          patience = 2
        } else {
          result.append(line)
        }
        continue
      }
      if let last = result.last, last.role == .furniture, text[Int(last.end) - 1] == 0x2D,
        line.page == last.page,
        line.width <= 3, loneNumber(index) != nil, isSideValue(LineText(text, last.range), .reference)
      {
        line.role = .furniture
        result.append(line)
        continue
      }
      if recurring.fills(line, key: lineKey(index)) || line.page > 0 && isGluedReference(lineText(index)) {
        line.role = .furniture
        result.append(line)
        continue
      }
      if let label = pending,
        label == .reference || label == .otherReference || label == .date && line.page > 0,
        isSideValue(LineText(text, line.range), label), line.width <= 40, !opensYear(lineText(index))
      {
        line.role = .furniture
        result.append(line)
        pending = nil
        continue
      }
      if line.width <= Self.dateLabel, isLabelBeforeValue(index) {
        line.role = .furniture
        result.append(line)
        pending = lineLabel(index)
        patience = 2
        continue
      }
      let found = line.width > 12 ? sideSuffix(index, side, pending: pending) : nil
      guard let start = found?.start ?? recurring.suffix(of: line, text),
        let (head, rest) = parts(of: line, at: start, rest: .furniture)
      else {
        result.append(line)
        continue
      }
      pending = found?.label
      patience = 2
      result.append(head)
      result.append(rest)
    }
    lines = result
  }

  /// True below a label at the right whose value stands behind the text's words, which reach into its column: nothing else
  /// stands beside them.
  private func reachesValue(_ label: Int, _ kind: LetterheadLabel) -> Bool {
    let line = lines[label + 1]
    guard line.cell == 0, label + 2 == lines.count || lines[label + 2].cell == 0,
      line.column + line.width > lines[label].column, line.role == .body
    else { return false }
    return sideSuffix(label + 1, KeySet(), pending: kind) != nil
  }

  /// True for a line of the text that ends with the letter's own reference, where the line above ends with its label: no
  /// sentence does so.
  private func closesWithReference(_ index: Int, _ own: Range<Int>) -> Bool {
    let line = lineText(index)
    guard line.last == text[own.upperBound - 1], line.count > own.count + 1, line.start >= own.upperBound,
      agrees(line.end - own.count, own), text[line.end - own.count - 1] == 0x20
    else { return false }
    let above = lineText(index - 1)
    return Ascii.isUpper(above.lastWord.first)
      && Self.labelEnds.contain(text, above.lastWord.start, above.end)
  }

  /// Scalars of "Datum:".
  private static let dateLabel: Int32 = 6

  /// "Datum" alone on its line, between lines of the text, and the date behind the words of the next one. A sentence has
  /// a preposition or a comma before its date.
  private func isLabelBeforeValue(_ index: Int) -> Bool {
    guard lines[index].page > 0, lines[index].role == .body, index + 1 < lines.count,
      lineLabel(index) == .date, lines[index + 1].role == .body,
      lines[index + 1].page == lines[index].page, lines[index + 1].width > Self.datedHeading,
      let cut = sideSuffix(index + 1, KeySet(), pending: .date)
    else { return false }
    let before = LineText(text, Int(lines[index + 1].start)..<(cut.start - 1))
    return !before.endsJoint && before.last != 0x2C && !before.endsWith(" d.d.")
  }

  /// Scalars of "Vraag 1 24 maart 2024": a heading beside the date.
  private static let datedHeading: Int32 = 18

  private struct SideSuffix {
    var start: Int
    var label: LetterheadLabel?
    /// True for a label or a telephone number, which no sentence ends with.
    var isLabel: Bool
  }

  /// Bytes of such words at most.
  private static let widest = 64

  /// False for most lines, which end as no side column does, where neither its words nor a label above are known.
  @inline(__always)
  private func mayHoldSideText(_ index: Int) -> Bool {
    lines[index].ending.contains(.sideText) || standsBesideLetterhead(index)
  }

  /// True for the first lines of the letter.
  @inline(__always)
  private func standsBesideLetterhead(_ index: Int) -> Bool { index < 45 && lines[index].page == 0 }

  /// Where the side column's words start on a line.
  private func sideSuffix(_ index: Int, _ side: KeySet, pending: LetterheadLabel?) -> SideSuffix? {
    let line = lines[index]
    let end = Int(line.end)
    let onFirstPage = standsBesideLetterhead(index)
    guard
      pending != nil || !side.isEmpty || onFirstPage
        || mayHoldSideText(index) && endsAsSideText(lineText(index))
    else { return nil }
    var at = end
    var words = 0
    var found: SideSuffix?
    let floor = max(Int(line.start) + 3, end - Self.widest - 1)
    while at > floor, words < 9 {
      let start = UTF8Scan.behindBlank(in: text, floor, at)
      guard start > floor else { break }
      at = start - 1
      words += 1
      // What is asked below opens with a capital, a digit, "www." or "postbus".
      let first = text[start]
      if side.isEmpty, pending == nil, Ascii.isLower(first), first != 0x77, first != 0x70 { continue }
      let suffix = LineText(text, start..<end)
      let isLabel = Ascii.isUpper(suffix.first) && Self.labelInitials.open(text, start, end)
      let key = isLabel || !side.isEmpty ? Key.of(text, start, end) : 0
      if isLabel, let label = LetterheadLabel.byColumnKey[key] {
        return SideSuffix(start: start, label: label, isLabel: true)
      }
      if isLabel, isGluedReference(suffix) { return SideSuffix(start: start, label: nil, isLabel: true) }
      // A sentence can open with these: they prove nothing, but are labels where others were found.
      if !side.isEmpty, Ascii.isUpper(suffix.first), words <= 2, Self.weakLabels.contain(text, start, end),
        let label = LetterheadLabel.byKey[key]
      {
        return SideSuffix(start: start, label: label, isLabel: false)
      }
      if isTelephoneSuffix(suffix) { return SideSuffix(start: start, label: nil, isLabel: true) }
      if side.contains(key), suffix.count >= 8, !completesOffice(line, start),
        !hasArticle(index, start..<end)
      {
        found = SideSuffix(start: start, label: nil, isLabel: false)
      }
      if let pending, words <= 3, found == nil || goesOnToLeft(start, found!.start),
        isSideValue(suffix, pending), !completesText(Int(line.start), suffix)
      {
        found = SideSuffix(start: start, label: nil, isLabel: false)
      }
      if found != nil { continue }
      guard onFirstPage, suffix.last != 0x2E, suffix.last != 0x2C else { continue }
      if suffix.opens("www."), words == 1 { return SideSuffix(start: start, label: nil, isLabel: false) }
      if isPostcode(suffix), words >= 3 || words == 2 && index < 40 && !followsBox(Int(line.start), start) {
        return SideSuffix(start: start, label: nil, isLabel: false)
      }
      if suffix.opens("postbus "), words == 2, suffix.count <= 14 {
        return SideSuffix(start: start, label: nil, isLabel: false)
      }
      if index < 40, Ascii.isUpper(suffix.first), namesDepartment(suffix) {
        return SideSuffix(start: start, label: nil, isLabel: false)
      }
    }
    return found
  }

  /// "Ons kenmerk5303168": a label glued to its value. With a blank between them the two can be the end of a page's foot.
  private func isGluedReference(_ line: LineText) -> Bool {
    guard line.count <= 45, Ascii.isDigit(line.last), Self.referenceInitials.open(text, line.start, line.end),
      let (label, value) = LetterheadLabel.inline(text, line.start, line.end)
    else { return false }
    return (label == .reference || label == .otherReference) && text[value - 1] != 0x20
      && isSideValue(LineText(text, value..<line.end), label)
  }

  private static let referenceInitials: Words = ["on", "uw", "ke", "re"]

  /// The last word of a subject, before a value on the same line.
  private func opensYear(_ line: LineText) -> Bool {
    guard line.count > 4, text[line.start + 4] == 0x20 else { return false }
    for at in line.start..<(line.start + 4) where !Ascii.isDigit(text[at]) { return false }
    return true
  }

  /// True where a word belongs to the value behind it: "DGKE / 2876469", but not "2021 2021-0000249484".
  private func goesOnToLeft(_ start: Int, _ value: Int) -> Bool {
    if text[value] == 0x2F || text[value - 2] == 0x2F { return true }
    return Ascii.isUpper(text[start]) && Ascii.isUpper(text[value - 2])
  }

  /// The last word of a label, or a digit of a telephone number.
  private func endsAsSideText(_ line: LineText) -> Bool {
    if Ascii.isDigit(line.last) { return true }
    return Self.labelEnds.contain(text, line.lastWord.start, line.end)
  }

  private static let weakLabels: Words = ["bijlagen", "bijlage", "datum", "kenmerk", "referentie"]

  /// True where the words up to a place are an office that asks for what it is an office of.
  private func completesOffice(_ line: Line, _ start: Int) -> Bool {
    RoleGrammar.opens(text, Int(line.start), Int(line.end))
      && LineText(text, Int(line.start)..<(start - 1)).endsJoint
  }

  /// True where the words before a place need those behind it: "8 december" and "2019 (32847-255)", "(Kamerstuk 32" and
  /// "847 nr. 308)".
  private func completesText(_ start: Int, _ suffix: LineText) -> Bool {
    if OpenBrackets(in: text, suffix.start..<suffix.end).closesMore { return true }
    var day = suffix.start
    for _ in 0..<2 where day > start {
      day = UTF8Scan.behindBlank(in: text, start, day - 1)
      if let date = DateGrammar.date(in: text, day, suffix.end), date.hasYear, date.end > suffix.start {
        return true
      }
    }
    return false
  }

  /// "Postbus 20061, 2500 EB" in a sentence, whose next line opens with the town.
  private func followsBox(_ start: Int, _ postcode: Int) -> Bool {
    guard postcode - 2 > start, text[postcode - 2] == 0x2C else { return false }
    let number = UTF8Scan.behindBlank(in: text, start, postcode - 2)
    return LineText(text, start..<max(start, number - 1)).endsWith("postbus")
  }

  private static let letterheadLines = 12

  /// "Ministerie van Sociale Zaken en", alone on its line or behind other words of the letterhead.
  private func departmentName(_ index: Int) -> Range<Int>? {
    let line = lineText(index)
    var at = line.end
    while at > line.start, line.end - at < Self.widest {
      at -= 1
      if text[at] == 0x4D, at == line.start || text[at - 1] == 0x20,
        LineText(text, at..<line.end).opens("ministerie van ")
      {
        return at..<line.end
      }
    }
    return nil
  }

  /// True for a line that ends in the ministry's name, behind other words.
  private func closesWith(_ department: Range<Int>, _ index: Int) -> Bool {
    let start = Int(lines[index].end) - department.count
    return start > Int(lines[index].start) + 1 && text[start] == 0x4D && text[start - 1] == 0x20
      && agrees(start, department)
  }

  /// "het Ministerie van Financiën" is part of a sentence, where no further line of the column stands below it.
  private func hasArticle(_ index: Int, _ name: Range<Int>) -> Bool {
    let line = lines[index]
    let start = Int(line.end) - name.count
    guard text[start] == 0x4D else { return false }
    if index + 1 < lines.count, lines[index + 1].role == .furniture { return false }
    let before = LineText(text, Int(line.start)..<(start - 1))
    return Self.articles.contain(text, before.lastWord.start, before.end)
  }

  private static let articles: Words = ["het", "mijn", "ons", "dit", "dat", "uw", "elk", "een"]

  /// Last words of labels that no sentence ends with.
  static let sideLabels: [StaticString] = ["kenmerk", "referentie", "bijlage(n)", "contactpersoon"]
  private static let labelEnds = Words(sideLabels)
  private static let labelInitials: Words = ["on", "uw", "bi", "co"]

  private func isTelephoneSuffix(_ suffix: LineText) -> Bool {
    guard suffix.count >= 9, suffix.count <= 24,
      suffix.first == 0x54 || suffix.first == 0x46 || suffix.first == 0x4D,
      text[suffix.start + 1] == 0x20
    else { return false }
    var digits = 0
    for index in (suffix.start + 1)..<suffix.end {
      let byte = text[index]
      if Ascii.isDigit(byte) {
        digits += 1
      } else if byte != 0x20 && byte != 0x2D && byte != 0x28 && byte != 0x29 && byte != 0x2B {
        return false
      }
    }
    return digits >= 7
  }

  private func isSideValue(_ suffix: LineText, _ label: LetterheadLabel) -> Bool {
    switch label {
    case .reference, .otherReference:
      var digits = 0
      var letters = 0
      for index in suffix.start..<suffix.end {
        if Ascii.isDigit(text[index]) { digits += 1 }
        if Ascii.isLower(text[index]) { letters += 1 }
      }
      return digits >= 5 && letters <= 6 && suffix.count >= 7 && suffix.last != 0x2E && suffix.last != 0x2C
        && !suffix.first.isBracket
        && DateGrammar.date(in: text, suffix.start, suffix.end)?.end != suffix.end
    case .attachment:
      return suffix.count <= 2 && suffix.opensDigit
        || Self.noAttachments.contain(text, suffix.start, suffix.end)
    case .date: return DateGrammar.date(in: text, suffix.start, suffix.end)?.end == suffix.end
    default: return false
    }
  }
}

extension UInt8 {
  /// Round or square, opening.
  fileprivate var isBracket: Bool { self == 0x28 || self == 0x5B }
}

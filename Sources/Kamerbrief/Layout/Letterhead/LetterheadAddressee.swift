/// To whom the letter goes, and what stands round it.
extension LetterheadReader {
  /// "Aan de Voorzitter van de Tweede Kamer" and the lines that belong to it.
  mutating func readAddressee() {
    var at = 0
    while at < reader.lines.count, at < 80 || reader.lines[at].role == .letterhead {
      let line = reader.lineText(at)
      let role = reader.lines[at].role
      // Behind the letter's opening only what is letterhead there too.
      if role == .body, reader.bodyStart > 0, at >= reader.bodyStart {
        guard
          let behind = reader.next(at, where: { $0.role == .letterhead })
        else { break }
        at = behind
        continue
      }
      if role == .letterhead || role == .body || role == .furniture, reader.lines[at].column < 45 {
        var start = line.start
        if line.opens("aan "), line.contains("voorzitter") {
          start = reader.skipBlanks(line.start + 4, line.end)
        } else if RoleGrammar.matches("aan", text, line.start, line.end) {
          at += 1
          continue
        } else if !(line.opens(Self.chairs) && line.count < 90) {
          at += 1
          continue
        }
        guard line.contains("kamer") || line.count < 60, line.last != 0x2E else {
          at += 1
          continue
        }
        takeAddressee(at, start)
        return
      }
      at += 1
    }
    readPublishedAddressee()
  }

  /// The publications print to whom a paper goes right above place and date: "Aan de leden".
  private mutating func readPublishedAddressee() {
    for index in reader.lines.indices.prefix(60).dropFirst()
    where reader.placeComma(reader.lineText(index)) != nil && reader.lines[index].role == .letterhead {
      let above = reader.lineText(index - 1)
      guard above.opens("aan "), reader.lines[index - 1].role == .letterhead, above.count < 110,
        !above.endsSentence
      else { return }
      fields.addressee = [reader.skipBlanks(above.start + 4, above.end)..<above.end]
      return
    }
  }

  private mutating func takeAddressee(_ first: Int, _ start: Int) {
    var end = Int(reader.lines[first].end)
    // "De voorzitter:" opens what one says in the minutes.
    if text[end - 1] == 0x3A { return }
    if let place = placeInside(start, end) { end = place }
    if let behind = behindHouse(start, end) ?? behindChamber(start, end) { end = behind }
    fields.addressee = [start..<end]
    var at = first
    if LineText(text, start..<end).endsWith("kamer"), let house = house(behind: first) {
      let line = reader.lineText(house)
      fields.addressee.append(line.start..<(behindHouse(line.start, line.end) ?? line.end))
      return
    }
    for _ in 0..<4 {
      guard
        let next = reader.next(
          at, where: { $0.column < 45 && $0.role != .furniture || $0.role == .letterhead }),
        reader.lines[next].page == reader.lines[first].page, next - at < 6
      else { return }
      let line = reader.lineText(next)
      let before = reader.lineText(at)
      let wants =
        before.endsJoint || before.endsWith("kamer") && line.opens("der ")
        || before.endsHyphen && line.opens("generaal")
        || before.endsWith("tweede") || before.endsWith("eerste")
        || before.contains("commissie") && line.opens("van de tweede kamer")
      guard wants || line.opens("der staten") || line.opens("kamer der"), !isAddressLine(line),
        reader.lines[next].gap == 0 || wants
      else { return }
      // The label of another column can stand before it: "Postadres Tweede Kamer …".
      var start = line.start
      if let (label, behind) = LetterheadLabel.opening(text, start, line.end), label == .other,
        behind < line.end
      {
        start = reader.skipBlanks(behind, line.end)
      }
      fields.addressee.append(start..<(behindHouse(line.start, line.end) ?? line.end))
      at = next
    }
  }

  /// Behind "Tweede Kamer", where another column follows on the line.
  private func behindChamber(_ start: Int, _ end: Int) -> Int? {
    var at = start
    while at + 13 < end {
      let rest = LineText(text, at..<end)
      if Self.chambers.open(text, at, end) {
        return Letters.isUpper(text, at + 13, end) || Ascii.isDigit(text[at + 13]) && !rest.contains("staten")
          ? at + 12 : nil
      }
      at += 1
    }
    return nil
  }

  private static let chairs: Words = [
    "de voorzitter", "voorzitter van de tweede kamer", "voorzitter van de eerste kamer",
    "voorzitter tweede kamer", "voorzitter eerste kamer",
  ]
  private static let chambers: Words = ["tweede kamer ", "eerste kamer "]

  /// The line with "der Staten-Generaal", also where lines of another column stand before it.
  private func house(behind first: Int) -> Int? {
    for at in (first + 1)..<max(first + 1, min(first + 4, reader.lines.count)) {
      let line = reader.lineText(at)
      if reader.lines[at].role == .salutation { return nil }
      if line.opens("der staten"), reader.lines[at].column < 45 { return at }
    }
    return nil
  }

  /// Behind "Staten-Generaal", where an address or another column follows on the line.
  private func behindHouse(_ start: Int, _ end: Int) -> Int? {
    var at = start
    while at + 15 <= end {
      if LineText(text, at..<end).opens("staten-generaal") { return at + 15 }
      at += 1
    }
    return nil
  }

  private func placeInside(_ start: Int, _ end: Int) -> Int? {
    var at = start
    while at + 8 < end {
      if text[at] == 0x20, LineText(text, (at + 1)..<end).opens("den haag") { return at }
      at += 1
    }
    return nil
  }

  /// A street, a box, a postcode, a town.
  func isAddressLine(_ line: LineText) -> Bool {
    if line.opens("postbus") || line.opens("den haag") || line.opens("'s-gravenhage")
      || reader.isPostcode(line)
    {
      return true
    }
    if line.opens("binnenhof") || line.opens("prinses irenestraat") { return true }
    return false
  }
}

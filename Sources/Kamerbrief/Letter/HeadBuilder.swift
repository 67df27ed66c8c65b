/// Letterhead, salutation and signature.
extension LetterBuilder {
  mutating func buildHead() {
    let fields = reading.head
    let source = reading.source.text
    if let range = fields.date {
      letter.head.date = DateGrammar.date(in: source, range.lowerBound, range.upperBound)?.date
      letter.head.spans.date = reading.span(range)
    }
    if let range = fields.reference {
      letter.head.reference = joined(range)
      letter.head.spans.reference = reading.span(range)
    }
    for run in running.runs where run.kind == .subject {
      letter.head.subject = text(run.start..<run.end)
      letter.head.spans.subject = reading.span(run.pieces)
    }
    if !fields.addressee.isEmpty {
      letter.head.addressee = folded(fields.addressee)
      letter.head.spans.addressee = reading.span(merging: fields.addressee)
    }
    if let range = fields.salutation {
      letter.head.salutation = folded([range])
      letter.head.spans.salutation = reading.span(range)
    }
    if let number = fields.number {
      let name =
        fields.session.flatMap { buildOwnQuestions($0, number) }
        ?? fields.dossier.flatMap { buildOwnPaper($0, number) }
      if let name {
        ownPaper = [name, number]
        letter.head.spans.paper = reading.span(merging: ownPaper)
      }
    }
    buildSignature()
  }

  /// The number that answers to questions are printed under, by session.
  /// - Returns: the session, where it is one.
  private mutating func buildOwnQuestions(_ session: Range<Int>, _ number: Range<Int>) -> Range<Int>? {
    let source = reading.source.text
    guard let year = SessionGrammar.session(source, session.lowerBound, session.upperBound)?.year else {
      return nil
    }
    var id = PaperID(kind: .aanhangsel, main: year)
    for index in number { id.number = id.number &* 10 &+ UInt32(source[index] & 15) }
    letter.head.paper = text(of: id)
    return session
  }

  /// A reference without the line end it is wrapped at, and without the blanks that kerning makes: "I E NW/BSK-2022/268034".
  private mutating func joined(_ range: Range<Int>) -> Text {
    var out: [UInt8] = []
    let kerned = kernedEnd(range)
    for (at, byte) in zip(range, reading.source.text[range]) {
      if byte == 0x0A || byte == 0x0D { continue }
      if byte == 0x20, out.last == 0x2D || at < kerned { continue }
      out.append(byte)
    }
    return keep(out)
  }

  /// The end of the capitals that open a reference up to its first slash, where blanks cut one of them off.
  private func kernedEnd(_ range: Range<Int>) -> Int {
    var at = range.lowerBound
    var word = 0
    var isCut = false
    for byte in reading.source.text[range] {
      if byte == 0x2F { break }
      guard byte == 0x20 || Ascii.isUpper(byte) else { return range.lowerBound }
      if byte == 0x20, word == 1 { isCut = true }
      word = byte == 0x20 ? 0 : word + 1
      at += 1
    }
    return isCut && at < range.upperBound ? at : range.lowerBound
  }

  /// - Returns: the line of the dossier, where it has one.
  private mutating func buildOwnPaper(_ dossier: Range<Int>, _ number: Range<Int>) -> Range<Int>? {
    let source = reading.source.text
    if let own = SenateDossier.dossier(in: source, dossier.lowerBound, dossier.upperBound) {
      letter.head.paper = text(
        of: PaperID(
          kind: .kamerstuk, main: own.number,
          letters: Packed.of(source, number.lowerBound, number.upperBound),
          isSenate: true))
      return dossier
    }
    guard let match = PaperGrammar.dossier(in: source, dossier.lowerBound, dossier.upperBound, noun: .paper)
    else { return nil }
    var id = PaperID(kind: .kamerstuk, main: match.number)
    // A suffix stands between the digits and the title: "34 775 V Vaststelling", "21 501-02 Raad", or on a line of its own.
    var at = match.end
    while at < dossier.upperBound, source[at] <= 0x20 || source[at] == 0x2D { at += 1 }
    var end = at
    while end < dossier.upperBound, Ascii.isUpper(source[end]) || Ascii.isDigit(source[end]) { end += 1 }
    if end > at, end == dossier.upperBound || source[end] == 0x20, end - at <= 5,
      Ascii.isDigit(source[at]) || isChapter(at..<end)
    {
      id.suffix = Packed.of(source, at, end)
    }
    if Ascii.isDigit(source[number.lowerBound]) {
      for index in number { id.number = id.number &* 10 &+ UInt32(source[index] & 15) }
    } else {
      id.letters = Packed.of(source, number.lowerBound, number.upperBound)
    }
    letter.head.paper = text(of: id)
    return dossier
  }

  /// "XVI", "XIIB", "A": chapters and funds of the budget; "28 676 NAVO" has a title.
  private func isChapter(_ range: Range<Int>) -> Bool {
    let source = reading.source.text
    let last = source[range.upperBound - 1]
    return source[range.dropLast()].allSatisfy(RomanNumber.isCapital)
      && (range.count == 1 || RomanNumber.isCapital(last) || last == 0x41 || last == 0x42)
  }

  /// Roles and names in the order of their columns; roles and names that stand apart pair in order.
  private mutating func buildSignature() {
    let source = reading.source.text
    var lines: [Line] = []
    for line in reading.layout.lines where line.role == .signature { lines.append(line) }
    guard !lines.isEmpty else { return }
    letter.head.spans.signature = reading.span(merging: lines.map(\.range))
    if lines.contains(where: { $0.column >= 25 }) {
      lines = lines.enumerated().sorted { ($0.element.column, $0.offset) < ($1.element.column, $1.offset) }
        .map(\.element)
    }
    var roles: [[Range<Int>]] = []
    var names: [Range<Int>] = []
    var roleOpen = false
    var continued = RowsOfRoles(source: source)
    for (order, line) in lines.enumerated() {
      let range = line.range
      if let column = continued.column(order, lines), roles.count >= column {
        roles[roles.count - column].append(range)
        continue
      }
      if RoleGrammar.isSigned(source, range.lowerBound, range.upperBound) { continue }
      // "De minister-president, ↵ minister van Algemene Zaken" is one person.
      if roleOpen, let last = roles.last?.last,
        LineText(source, last.lowerBound..<trimmedEnd(last)).endsWith("-president")
      {
        roles[roles.count - 1].append(range)
        continue
      }
      let end = nameEnd(range)
      if let role = RoleGrammar.role(source, range.lowerBound, range.upperBound) {
        roles.append([range.lowerBound..<(role.name == nil ? range.upperBound : role.end)])
        roleOpen = role.name == nil
        if let name = role.name { names.append(name..<trimmedEnd(range)) }
      } else if RoleGrammar.isName(source, range.lowerBound, range.upperBound)
        || (reading.layout.isMotion || roleOpen && isOfChair(roles.last?.last))
          && RoleGrammar.isSurname(source, range.lowerBound, end),
        !roleOpen || !needsMore(roles.last?.last)
      {
        names.append(range.lowerBound..<end)
        roleOpen = false
      } else if roleOpen, !roles.isEmpty {
        roles[roles.count - 1].append(range)
      }
    }
    for index in 0..<max(roles.count, names.count) {
      letter.head.signatories.append(
        Signatory(
          role: index < roles.count ? trimmedText(roles[index]) : nil,
          name: index < names.count ? folded([names[index]]) : nil))
    }
  }

  /// A name without the comma behind it, or the stop that a motion's last name can have.
  private func nameEnd(_ range: Range<Int>) -> Int {
    let end = trimmedEnd(range)
    return reading.layout.isMotion && reading.source.text[end - 1] == 0x2E ? end - 1 : end
  }

  /// A role that ends in "en", "van" or "voor" goes on.
  private func needsMore(_ range: Range<Int>?) -> Bool {
    guard let range else { return false }
    let line = LineText(reading.source.text, range)
    return line.endsJoint || line.last == 0x2D
  }

  private func isOfChair(_ range: Range<Int>?) -> Bool {
    guard let range else { return false }
    return RoleGrammar.isChair(reading.source.text, range.lowerBound, range.upperBound)
  }

  private func trimmedEnd(_ range: Range<Int>) -> Int {
    let source = reading.source.text
    return source[range.upperBound - 1] == 0x2C ? range.upperBound - 1 : range.upperBound
  }

  private mutating func trimmedText(_ ranges: [Range<Int>]) -> Text {
    let text = folded(ranges)
    var end = text.end
    while end > text.start, letter.texts[Int(end) - 1] == 0x2C || letter.texts[Int(end) - 1] == 0x20 {
      end -= 1
    }
    return Text(start: text.start, end: end)
  }

  /// What is left of the letterhead, page numbers, side columns.
  mutating func buildFurniture() {
    let fields = reading.head
    var taken: [Range<Int>] = fields.subject + fields.addressee + ownPaper
    for range in [fields.date, fields.reference, fields.salutation] {
      if let range { taken.append(range) }
    }
    taken.sort { $0.lowerBound < $1.lowerBound }
    for line in reading.layout.lines {
      switch line.role {
      case .furniture, .letterhead, .noteHeading, .salutation, .fragments:
        var at = Int(line.start)
        for range in taken where range.upperBound > at && range.lowerBound < Int(line.end) {
          addFurniture(at..<max(at, range.lowerBound))
          at = max(at, range.upperBound)
        }
        addFurniture(at..<max(at, Int(line.end)))
      default: break
      }
    }
  }

  private mutating func addFurniture(_ range: Range<Int>) {
    let source = reading.source.text
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, source[start] == 0x20 { start += 1 }
    while end > start, source[end - 1] == 0x20 { end -= 1 }
    guard start < end else { return }
    letter.furniture.append(Furniture(text: folded([start..<end]), span: reading.span(start..<end)))
  }
}

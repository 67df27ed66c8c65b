/// What a column of a table of motions holds.
enum ColumnKind: UInt8, Sendable {
  /// Numbers of the rows.
  case number
  /// What the motions ask, with their names or without.
  case motion
  /// Who moved them.
  case submitter
  /// Their papers, and where these were debated.
  case paper
  case date
  /// What became of them, or anything else.
  case answer

  /// True for what belongs to the motion's heading.
  var isOfHeading: Bool { self != .answer && self != .number }
}

/// How the columns of a table of motions or commitments are named.
enum ColumnNames {
  // Of names that open alike the longest first.
  private static let motions: Words = [
    "motie of toezegging", "motie/toezegging", "moties", "motie", "titel motie", "titel", "onderwerp motie",
    "toezegging", "omschrijving van de motie", "omschrijving van de toezegging", "omschrijving motie",
    "omschrijving toezegging", "omschrijving",
  ]
  private static let submitters: Words = [
    "indiener(s)", "indieners", "indiener", "ingediend door", "eerste indiener",
  ]
  private static let papers: Words = [
    "kamerstuknummer", "kamerstuknr.", "kamerstuk nr.", "kamerstuk", "dossiernummer", "dossier", "vindplaats",
    "ingediend bij", "bron", "herkomst",
  ]
  private static let rowNumbers: Words = ["nummer", "nr.", "nr", "#"]
  private static let others: Words = [
    "stand van zaken", "stand", "status", "debat", "reactie van het kabinet", "reactie kabinet", "reactie",
    "toelichting", "uitvoering", "afdoening", "wijze van afdoening", "wijze van uitvoering", "planning",
    "termijn", "voortgang", "appreciatie", "kabinetsreactie",
  ]
  private static let dates: Words = ["datum motie", "datum indiening", "ingediend op", "ingediend"]
  private static let names = [motions, submitters, papers, rowNumbers, others, dates, shared]
  /// How all of these open.
  private static let allOpenings = Openings(names)
  /// Names that a letterhead's labels have as well.
  private static let shared: Words = ["datum", "onderwerp"]

  /// What a line opens with that names columns.
  static var openings: [Words] { names + [numbers] }

  /// The length of the name of a column of numbers, with the blank behind it, that a line opens with; 0 for none.
  static func number(_ line: LineText) -> Int { numbers.opening(line.text, line.start, line.end) }

  private static let numbers: Words = ["nr. ", "nr ", "nummer ", "# "]

  /// The longest name that a text opens with, that is a table's alone.
  private static func own(_ text: [UInt8], _ start: Int, _ end: Int) -> (kind: ColumnKind, length: Int)? {
    var longest: (kind: ColumnKind, length: Int)?
    func take(_ words: Words, _ kind: ColumnKind) {
      let length = words.opening(text, start, end)
      if length > (longest?.length ?? 0) { longest = (kind, length) }
    }
    take(motions, .motion)
    take(others, .answer)
    take(papers, .paper)
    take(submitters, .submitter)
    take(rowNumbers, .number)
    take(dates, .date)
    // "Datum Motie" are two names.
    if let found = longest, found.kind == .date,
      let blank = text[start..<start + found.length].firstIndex(of: 0x20),
      Ascii.isUpper(text[blank + 1])
    {
      return nil
    }
    return longest
  }

  /// True for a text that opens with a name that is a table's alone, in any case.
  static func open(_ line: LineText) -> Bool { own(line.text, line.start, line.end) != nil }

  /// True for a line of two such names or more, each with a capital, and nothing else: "Nr. Motie Stand van zaken".
  static func fill(_ line: LineText) -> Bool { count(line) > 1 }

  /// What a column holds whose whole name is the line; nil where that is no name.
  static func kind(_ line: LineText) -> ColumnKind? {
    let (text, start, end) = (line.text, line.start, line.end)
    guard allOpenings.mayOpen(text, start, end) else { return nil }
    if motions.contain(text, start, end) { return .motion }
    if others.contain(text, start, end) { return .answer }
    if papers.contain(text, start, end) { return .paper }
    if submitters.contain(text, start, end) { return .submitter }
    if rowNumbers.contain(text, start, end) { return .number }
    if dates.contain(text, start, end) { return .date }
    guard let name = shared.place(of: text, start, end) else { return nil }
    return name == 0 ? .date : .motion
  }

  /// True for a line that names a column of motions or commitments.
  static func namesMotions(_ line: LineText) -> Bool {
    line.opensUpper && motions.contain(line.text, line.start, line.end)
      && (line.contains("motie") || line.opens("motie") || line.contains("toezegging")
        || line.opens("toezegging"))
  }

  /// True for lines that name a column of motions as such, "Titel motie", and none of commitments: "Omschrijving" can be of either.
  static func sayMotions(_ names: some Sequence<LineText>) -> Bool {
    var isOfMotions = false
    for name in names {
      if name.contains("oezegging") { return false }
      if name.contains("otie") { isOfMotions = true }
    }
    return isOfMotions
  }

  /// True for a line that names a column of motions, or of what else is told in rows: "Omschrijving".
  static func namesContents(_ line: LineText) -> Bool {
    line.opensUpper && motions.contain(line.text, line.start, line.end)
  }

  /// True for a line that is such a name.
  static func isName(_ line: LineText) -> Bool { kind(line) != nil }

  /// How many of them a line consists of; 0 where it holds other words, or no name that is a table's alone. Among four or more
  /// one word can be unknown.
  static func count(_ line: LineText) -> Int { kinds(line).count }

  /// What the columns hold that a line names one behind the other, as ``count(_:)`` counts them. What is unknown is an answer.
  static func kinds(_ line: LineText) -> [ColumnKind] {
    guard Ascii.isUpper(line.first) || line.first == 0x23,
      allOpenings.mayOpen(line.text, line.start, line.end)
    else { return [] }
    var at = line.start
    var kinds: [ColumnKind] = []
    var isTable = false
    var unknown = 0
    while at < line.end {
      guard Ascii.isUpper(line.text[at]) || line.text[at] == 0x23 else { return [] }
      var found = own(line.text, at, line.end)
      if found != nil {
        isTable = true
      } else if let (place, length) = shared.openingWord(line.text, at, line.end) {
        found = (place == 0 ? .date : .motion, length)
      }
      if let (kind, length) = found, closes(at + length, line) {
        at += length
        kinds.append(kind)
      } else {
        unknown += 1
        guard unknown == 1, !kinds.isEmpty else { return [] }
        while at < line.end, line.text[at] != 0x20 { at += 1 }
        kinds.append(.answer)
      }
      while at < line.end, line.text[at] == 0x20 { at += 1 }
    }
    return isTable && (unknown == 0 || kinds.count > 3) ? kinds : []
  }

  /// True where a name ends: at a blank, or before the capital of the next one that an extractor glued to it, "KamerstuknummerMotie".
  private static func closes(_ at: Int, _ line: LineText) -> Bool {
    at == line.end || line.text[at] == 0x20
      || Ascii.isUpper(line.text[at]) && Ascii.isLower(line.text[at - 1])
        && own(line.text, at, line.end) != nil
  }
}

/// How the columns of a table of motions or commitments are named.
enum ColumnNames {
  private static let own: Words = [
    "motie", "moties", "titel motie", "onderwerp motie", "toezegging",
    "omschrijving motie", "omschrijving toezegging", "omschrijving van de motie",
    "omschrijving van de toezegging", "nr.", "nr", "nummer", "stand van zaken", "status", "kamerstuk",
    "vindplaats",
    "bron", "herkomst", "indieners", "indiener", "debat", "omschrijving", "reactie", "toelichting",
    "uitvoering", "afdoening", "wijze van afdoening", "wijze van uitvoering", "planning", "termijn",
    "kamerstuknummer", "kamerstuk nr.", "dossier", "voortgang", "stand", "ingediend", "indiener(s)",
    "reactie kabinet", "reactie van het kabinet",
    "appreciatie", "kabinetsreactie", "#",
  ]
  /// Names that a letterhead's labels have as well.
  private static let shared: Words = ["datum", "datum motie", "onderwerp"]

  /// What a line opens with that names columns.
  static var openings: [Words] { [own, shared, numbers, ["motie "]] }

  /// The length of the name of a column of numbers, with the blank behind it, that a line opens with; 0 for none.
  static func number(_ line: LineText) -> Int { numbers.opening(line.text, line.start, line.end) }

  private static let numbers: Words = ["nr. ", "nr ", "nummer ", "# "]

  /// True for a text that opens with a name that is a table's alone, in any case.
  static func open(_ line: LineText) -> Bool { own.open(line.text, line.start, line.end) }

  /// True for a line of two such names or more, each with a capital, and nothing else: "Nr. Motie Stand van zaken".
  static func fill(_ line: LineText) -> Bool { count(line) > 1 }

  /// True for a line that is such a name.
  static func isName(_ line: LineText) -> Bool {
    own.contain(line.text, line.start, line.end) || shared.contain(line.text, line.start, line.end)
  }

  /// How many of them a line consists of; 0 where it holds other words, or no name that is a table's alone. Among four or more
  /// one word can be unknown.
  static func count(_ line: LineText) -> Int {
    var at = line.start
    var count = 0
    var isTable = false
    var unknown = 0
    while at < line.end {
      guard Ascii.isUpper(line.text[at]) || line.text[at] == 0x23 else { return 0 }
      var length = own.opening(line.text, at, line.end)
      if length > 0 { isTable = true } else { length = shared.opening(line.text, at, line.end) }
      if length == 0 || at + length < line.end && line.text[at + length] != 0x20 {
        unknown += 1
        guard unknown == 1, count > 0 else { return 0 }
        while at < line.end, line.text[at] != 0x20 { at += 1 }
      } else {
        at += length
      }
      while at < line.end, line.text[at] == 0x20 { at += 1 }
      count += 1
    }
    return isTable && (unknown == 0 || count > 3) ? count : 0
  }
}

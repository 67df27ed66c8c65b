/// The words that letterheads and side columns of the ministries print before a value.
enum LetterheadLabel: UInt8, Sendable {
  case date, reference, subject, otherReference, attachment, contact, other

  /// Labels that end a line of text only where another column stands behind it.
  private static let columnNames: [(label: LetterheadLabel, name: StaticString)] = [
    (.reference, "ons kenmerk"), (.reference, "onze referentie"),
    (.otherReference, "uw kenmerk"), (.otherReference, "uw referentie"),
    (.attachment, "bijlage(n)"), (.contact, "contactpersoon"),
  ]

  /// All of them, as they are printed on a line of their own; of those that open alike the longest first.
  private static let names: [(label: LetterheadLabel, name: StaticString)] =
    columnNames + [
      (.date, "datum"), (.subject, "betreft"), (.subject, "onderwerp"),
      (.reference, "onze ref."), (.reference, "kenmerk"), (.reference, "referentie"),
      (.reference, "ons nummer"), (.otherReference, "uw nummer"),
      (.otherReference, "uw brief/kenmerk"), (.otherReference, "uw brief (kenmerk)"),
      (.otherReference, "uw brief van"), (.otherReference, "uw brief"),
      (.otherReference, "zaaknummer"), (.otherReference, "documentnummer"),
      (.attachment, "bijlagen"), (.attachment, "bijlage"), (.attachment, "aantal bijlagen"),
      (.contact, "inlichtingen bij"), (.contact, "behandeld door"), (.contact, "doorkiesnummer"),
      (.contact, "opgesteld door"), (.contact, "steller"), (.contact, "behandelaar"), (.contact, "afdeling"),
      (.other, "projectnaam"), (.other, "telefoon"), (.other, "telefax"),
      (.other, "fax"), (.other, "postadres"), (.other, "bezoekadres"), (.other, "kopie aan"),
      (.other, "auteur"), (.other, "e-mail"),
    ]

  /// Labels as a line of their own, with a colon or without; compared without blanks.
  static let byKey: KeyTable<LetterheadLabel> = {
    var table = KeyTable<LetterheadLabel>(capacity: names.count * 2)
    for (label, name) in names {
      let key = Key.of(name)
      table.add(label, for: key)
      table.add(label, for: Key.step(key, 0x3A))
    }
    return table
  }()

  /// What the labels in the table open with.
  static var openings: [StaticString] { names.map(\.name) }

  /// The longest label in the table, in letters.
  static let longest = 19

  private static let words = Words(names.map(\.name))

  /// A label that stands before its value on one line: the label, and where the value starts. Blanks between
  /// them may be missing.
  static func inline(_ text: [UInt8], _ start: Int, _ end: Int) -> (LetterheadLabel, Int)? {
    guard let (place, length) = words.openingWord(text, start, end) else { return nil }
    let label = names[place].label
    if label == .other { return nil }
    let at = start + length
    var value = at
    while value < end, text[value] == 0x20 { value += 1 }
    // The colon can stand right behind the label or before the value.
    if value < end, text[value] == 0x3A { value += 1 }
    while value < end, text[value] == 0x20 { value += 1 }
    if value == at, value < end, Letters.isLower(text, value, end) { return nil }
    if label == .date, DateGrammar.date(in: text, value, end) == nil { return nil }
    return (label, value)
  }

  /// The label that the text opens with, and the first byte behind it.
  static func opening(_ text: [UInt8], _ start: Int, _ end: Int) -> (LetterheadLabel, Int)? {
    guard let (place, length) = words.openingWord(text, start, end) else { return nil }
    let behind = start + length
    return (names[place].label, behind < end && text[behind] == 0x3A ? behind + 1 : behind)
  }

  /// True where a label opens the text that stands in no other text.
  static func namesColumn(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    columnWords.openingWord(text, start, end) != nil
  }

  private static let columnWords = Words(columnNames.map(\.name))

  /// Labels that can end a line only as part of another column.
  static let byColumnKey: KeyTable<LetterheadLabel> = {
    var table = KeyTable<LetterheadLabel>()
    for (label, name) in columnNames { table.add(label, for: Key.of(name)) }
    return table
  }()
}

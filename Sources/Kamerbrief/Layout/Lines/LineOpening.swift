/// What a line may be by its first three characters.
///
/// Most lines open as nothing does that a step looks for, and one look says so to all steps. What it allows is still
/// to be asked: "de" opens offices, and much else.
struct LineOpening: OptionSet, Sendable {
  let rawValue: UInt16

  /// See ``LayoutReader/isFixedFurniture(_:)``.
  static let furniture = LineOpening(rawValue: 1)
  /// See ``LayoutReader/namesDepartment(_:)``.
  static let department = LineOpening(rawValue: 1 << 1)
  /// See ``RoleGrammar``.
  static let office = LineOpening(rawValue: 1 << 2)
  /// The foot of a publication, or its imprint.
  static let session = LineOpening(rawValue: 1 << 3)
  /// What a ministry asks of those who answer.
  static let request = LineOpening(rawValue: 1 << 4)
  /// A motion's heading, with a number or without.
  static let motion = LineOpening(rawValue: 1 << 5)
  /// See ``ListLabel``.
  static let listLabel = LineOpening(rawValue: 1 << 6)
  /// The names of a table's columns.
  static let columns = LineOpening(rawValue: 1 << 7)
  /// See ``LetterheadLabel/byKey``.
  static let label = LineOpening(rawValue: 1 << 8)
  /// See ``LayoutReader/isPageNumber(_:)``.
  static let pageNumber = LineOpening(rawValue: 1 << 9)
  /// The name of a page, with other words behind its number.
  static let pageName = LineOpening(rawValue: 1 << 10)
  /// A post box.
  static let postBox = LineOpening(rawValue: 1 << 11)
  /// See ``LayoutReader/noteHeadings``.
  static let noteHeading = LineOpening(rawValue: 1 << 12)
  /// "de ", before what tells more.
  private static let article = LineOpening(rawValue: 1 << 15)
  private static let all = LineOpening(rawValue: .max).subtracting(.article)

  init(rawValue: UInt16) { self.rawValue = rawValue }

  @inline(__always)
  init(_ table: borrowing Table, _ text: [UInt8], _ start: Int, _ end: Int) {
    self.init(of: start, table, text, end)
    // Offices and motions open behind "de " as they do without it.
    if contains(.article) {
      remove(.article)
      if start &+ 3 < end, text[start &+ 3] != 0x20 {
        let behind = LineOpening(of: start &+ 3, table, text, end)
        subtract(LineOpening([.office, .motion]).subtracting(behind))
      }
    }
  }

  /// What three characters allow.
  @inline(__always)
  private init(of start: Int, _ table: borrowing Table, _ text: [UInt8], _ end: Int) {
    let first = text[start]
    let second = start &+ 1 < end ? text[start &+ 1] : 0x20
    let third = start &+ 2 < end ? text[start &+ 2] : 0x20
    // A sign outside ASCII, or a control character, can stand for a blank of a list's words, or for nothing that can be seen.
    let controls = (first &- 0x20) | (second &- 0x20) | (third &- 0x20)
    self =
      (first | second | third | controls) < 0x80
      ? table.seconds[Self.place(first, second)].intersection(table.thirds[Self.place(first, third)]) : .all
  }

  /// Letters of both cases share a place; so do some signs, which allows more than it should.
  @inline(__always)
  static func place(_ first: UInt8, _ second: UInt8) -> Int { group(first) << 6 | group(second) }

  @inline(__always)
  private static func group(_ byte: UInt8) -> Int { Int((byte &>> 1) & 32 | byte & 31) }

  /// What the first characters allow.
  struct Table: Sendable {
    /// By the places of the first two bytes.
    fileprivate var seconds = [LineOpening](repeating: [], count: 1 << 12)
    /// By those of the first and the third.
    fileprivate var thirds = [LineOpening](repeating: [], count: 1 << 12)

    /// - Parameters:
    ///   - second: nil for any byte.
    ///   - third: nil for any byte.
    fileprivate mutating func add(
      _ first: UInt8, _ second: UInt8? = nil, _ third: UInt8? = nil, as opening: LineOpening
    ) {
      Self.add(first, second, opening, to: &seconds)
      Self.add(first, third, opening, to: &thirds)
    }

    fileprivate mutating func add(_ lists: [Words], as opening: LineOpening) {
      for list in lists { list.forEachOpening { add($0, $1, $2, as: opening) } }
    }

    /// Words between whose letters blanks can stand.
    fileprivate mutating func add(spaced words: [StaticString], as opening: LineOpening) {
      for word in words {
        let first = word.letter(0)
        // Those of the word itself do not count.
        let second = word.letter(1)
        let third = word.letter(word.letter(2) == 0x20 ? 3 : 2)
        add(first, second, third, as: opening)
        add(first, 0x20, second, as: opening)
        add(first, second, 0x20, as: opening)
      }
    }

    private static func add(
      _ first: UInt8, _ next: UInt8?, _ opening: LineOpening, to table: inout [LineOpening]
    ) {
      if let next {
        table[place(first, next)].formUnion(opening)
      } else {
        for next in 0..<64 { table[group(first) << 6 | next].formUnion(opening) }
      }
    }
  }

  static let table: Table = {
    var table = Table()
    table.add(LayoutReader.fixedFurniture, as: .furniture)
    table.add(ColumnNames.openings, as: [.columns, .furniture])
    table.add([LayoutReader.departments, ["directie"]], as: .department)
    table.add(RoleGrammar.openings, as: .office)
    table.add([["de "]], as: .article)
    table.add([LayoutReader.sessions, LayoutReader.imprints], as: .session)
    table.add([LayoutReader.requestWords], as: .request)
    table.add(MotionPhrase.headingOpenings + [HeadingNumber.words], as: .motion)
    table.add([["postbus "]], as: .postBox)
    table.add([LayoutReader.pageNames], as: .pageName)
    table.add(spaced: ["pagina", "pag.", "blad", "blz."], as: .pageNumber)
    table.add(spaced: LetterheadLabel.openings, as: .label)
    table.add(spaced: LayoutReader.noteHeadingWords, as: .noteHeading)
    // "T 070 - 379 89 11"
    table.add([["tel", "fax"]], as: .furniture)
    for letter in "tfm".utf8 {
      for sign in " -()+.0123456789".utf8 { table.add(letter, sign, as: .furniture) }
    }
    for sign in "-_#".utf8 { table.add(sign, as: [.furniture, .columns]) }
    for sign in "-*(".utf8 { table.add(sign, as: .listLabel) }
    for sign in "-|".utf8 { table.add(sign, as: .pageNumber) }
    table.add(0x28, as: .motion)
    for digit in UInt8(0x30)...0x39 { table.add(digit, as: [.furniture, .motion, .listLabel, .pageNumber]) }
    for letter in UInt8(0x61)...0x7A {
      for stop in ".)".utf8 { table.add(letter, stop, as: [.motion, .listLabel]) }
    }
    // "IV. Motie …", "iii) …", "o …"
    for first in RomanNumber.letters {
      for second in RomanNumber.letters { table.add(first, second, as: [.motion, .listLabel]) }
    }
    table.add(0x6F, 0x20, as: .listLabel)
    return table
  }()
}

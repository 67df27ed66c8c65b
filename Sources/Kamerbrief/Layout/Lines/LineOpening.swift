/// What a line may be by its first two characters.
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
  private static let all = LineOpening(rawValue: .max)

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// - Parameter table: ``table``.
  @inline(__always)
  init(_ table: Span<LineOpening>, _ text: [UInt8], _ start: Int, _ end: Int) {
    let first = text[start]
    let second = start &+ 1 < end ? text[start &+ 1] : 0x20
    let third = start &+ 2 < end ? text[start &+ 2] : 0x20
    // A sign outside ASCII can stand for a blank of a list's words, or for nothing that can be seen.
    self = (first | second | third) < 0x80 ? table[Self.place(first, second)] : .all
  }

  /// Letters of both cases share a place; so do some signs, which allows more than it should.
  @inline(__always)
  static func place(_ first: UInt8, _ second: UInt8) -> Int { group(first) << 6 | group(second) }

  @inline(__always)
  private static func group(_ byte: UInt8) -> Int { Int((byte &>> 1) & 32 | byte & 31) }

  /// By the places of the first two bytes.
  static let table: [LineOpening] = {
    var table = [LineOpening](repeating: [], count: 1 << 12)
    func add(_ lists: [Words], _ opening: LineOpening) {
      for list in lists {
        list.forEachOpening { first, second in
          if let second {
            table[place(first, second)].insert(opening)
          } else {
            addAny(first, opening)
          }
        }
      }
    }
    func addAny(_ first: UInt8, _ opening: LineOpening) {
      for second in 0..<64 { table[group(first) << 6 | second].insert(opening) }
    }
    add(LayoutReader.fixedFurniture, .furniture)
    add(ColumnNames.openings, [.columns, .furniture])
    add([LayoutReader.departments, ["directie"]], .department)
    add(RoleGrammar.openings, .office)
    add([LayoutReader.sessions, LayoutReader.imprints], .session)
    add([LayoutReader.requestWords], .request)
    add(MotionPhrase.headingOpenings + [HeadingNumber.words], .motion)
    for sign in "-_#".utf8 { addAny(sign, [.furniture, .columns]) }
    for sign in "-*(".utf8 { addAny(sign, .listLabel) }
    addAny(0x28, .motion)
    for digit in UInt8(0x30)...0x39 { addAny(digit, [.furniture, .motion, .listLabel]) }
    for letter in UInt8(0x61)...0x7A {
      for stop in ".)".utf8 { table[place(letter, stop)].formUnion([.motion, .listLabel]) }
    }
    // "IV. Motie …", "iii) …", "o …"
    for first in RomanNumber.letters {
      for second in RomanNumber.letters { table[place(first, second)].formUnion([.motion, .listLabel]) }
    }
    table[place(0x6F, 0x20)].insert(.listLabel)
    return table
  }()
}

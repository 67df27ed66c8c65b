/// What a line may end with, by its last two bytes: the counterpart of ``LineOpening``.
struct LineEnding: OptionSet, Sendable {
  let rawValue: UInt8

  /// See ``LineText/endsSentence``.
  static let sentence = LineEnding(rawValue: 1)
  /// See ``LineText/endsJoint``.
  static let joint = LineEnding(rawValue: 1 << 1)
  /// A sign that asks for more, a hyphen of any kind, "ook:".
  static let more = LineEnding(rawValue: 1 << 2)
  /// The last word of a label of the side column, or a digit of a telephone number.
  static let sideText = LineEnding(rawValue: 1 << 3)
  /// A slash, or the ending of a file's name.
  static let address = LineEnding(rawValue: 1 << 4)
  static let digit = LineEnding(rawValue: 1 << 5)
  /// A digit, or a digit and a letter: "20", "20 A", "20A".
  static let houseNumber = LineEnding(rawValue: 1 << 6)
  private static let all = LineEnding(rawValue: .max)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// - Parameter table: ``table``.
  @inline(__always)
  init(_ table: Span<LineEnding>, _ text: [UInt8], _ start: Int, _ end: Int) {
    let last = text[end &- 1]
    let before = end &- 1 > start ? text[end &- 2] : 0x20
    self = (before | last) < 0x80 && last >= 0x20 ? table[LineOpening.place(before, last)] : .all
  }

  /// By the places of the last two bytes.
  static let table: [LineEnding] = {
    var table = [LineEnding](repeating: [], count: 1 << 12)
    func add(_ words: [StaticString], _ ending: LineEnding) {
      for word in words {
        let count = word.utf8CodeUnitCount
        let (before, last) = (word.letter(count - 2), word.letter(count - 1))
        if (before | last) < 0x80 { table[LineOpening.place(before, last)].insert(ending) }
      }
    }
    for last in UInt8(0x20)..<0x80 {
      var endings: LineEnding = []
      if LineText.isOpenSign(last) { endings.insert(.more) }
      if !LineText.endsNoSentence(last) { endings.insert(.sentence) }
      if last == 0x2F { endings.insert(.address) }
      if Ascii.isDigit(last) { endings.formUnion([.sideText, .digit, .houseNumber]) }
      for before in UInt8(0)..<0x80 { table[LineOpening.place(before, last)].formUnion(endings) }
    }
    for letter in UInt8(0x61)...0x7A {
      for before in " 0123456789".utf8 { table[LineOpening.place(before, letter)].insert(.houseNumber) }
    }
    add(LineText.joints, .joint)
    // "Kamerstukken I", "Handelingen II"
    add([" i", "ii"], .joint)
    add(["ook:"], .more)
    add([".html", ".pdf"], .address)
    add(LayoutReader.sideLabels, .sideText)
    return table
  }()
}

/// How wide lines look: letters of a proportional typeface are not equally wide, and where a line was broken
/// shows only when they are measured.
struct LineSetting {
  /// Width of a full line of the body.
  private(set) var full = 0
  /// What a full line may leave free, besides the word that did not fit.
  private var slack = 0
  /// Width of each line of the body, by index.
  private var widths: [Int]

  /// Width of a full line where there are too few lines to tell.
  private static let least = 500

  init(reader: LayoutReader) {
    widths = [Int](repeating: 0, count: reader.lines.count)
    var whole: [Int] = []
    whole.reserveCapacity(reader.lines.count)
    for (index, line) in reader.lines.enumerated() where line.role == .body {
      widths[index] = Self.width(reader.text, line.range, isWide: line.contents.contains(.wideBlank))
      if line.width < 400 { whole.append(widths[index]) }
    }
    whole.sort()
    full = whole.count > 3 ? whole[whole.count * 9 / 10] : max(Self.least, whole.last ?? 0)
    // Where blank lines part paragraphs, only those at a page's end are left to be judged so.
    slack = full / (reader.hasGaps ? 60 : 32)
  }

  /// - Parameter isWide: true where several blanks may stand in a row, as in justified text: they are as wide as one.
  private static func width(_ text: [UInt8], _ range: Range<Int>, isWide: Bool) -> Int {
    let bytes = text.span.extracting(range)
    let table = table.span
    var sum = 0
    var index = 0
    while index < bytes.count {
      sum &+= Int(table[Int(bytes[index])])
      index &+= 1
    }
    guard isWide else { return sum }
    for index in 1..<max(1, bytes.count) where bytes[index] == 0x20 && bytes[index - 1] == 0x20 {
      sum &-= Int(table[0x20])
    }
    return sum
  }

  /// Width of a line of the body.
  func width(of line: Int) -> Int { widths[line] }

  /// True where the first word of a line has room behind so much of the line before.
  func hasRoom(behind used: Int, for line: LineText) -> Bool {
    let word = line.firstWord
    return used + 5 + Self.width(line.text, word.start..<word.end, isWide: false) <= full - slack
  }

  /// By byte, in tenths of a small "a", as common in typefaces without serifs: letters of more than one byte count with their first.
  private static let table: [UInt8] = {
    var table = [UInt8](repeating: 10, count: 256)
    for byte in 0x80...0xBF { table[byte] = 0 }
    for byte in 0x00...0x1F { table[byte] = 0 }
    for byte in 0x41...0x5A { table[byte] = 12 }
    for (letters, width) in [
      ("ijl'|", 4), (" ft.,:;I!/[]\\", 5), ("r-()\"{}`", 6), ("J*^", 8), ("ckvxyzsL", 9), ("w", 13),
      ("m", 15),
      ("GOQ", 14), ("CDHNRU", 13), ("MW%@", 16),
    ] as [(String, UInt8)] {
      for letter in letters.utf8 { table[Int(letter)] = width }
    }
    return table
  }()
}

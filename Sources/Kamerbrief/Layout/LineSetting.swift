/// How wide lines look: letters of a proportional typeface are not equally wide, and where a line was broken
/// shows only when they are measured.
struct LineSetting {
  /// Width of a full line of the body.
  private(set) var full = 0
  /// What a full line may leave free, besides the word that did not fit.
  private var slack = 0

  /// Width of a full line where there are too few lines to tell.
  private static let least = 500

  init(reader: LayoutReader) {
    var widths: [Int] = []
    for line in reader.lines where line.role == .body && line.width < 400 {
      widths.append(Self.width(reader.text, line.range))
    }
    widths.sort()
    full = widths.count > 3 ? widths[widths.count * 9 / 10] : max(Self.least, widths.last ?? 0)
    // Where blank lines part paragraphs, only those at a page's end are left to be judged so.
    slack = full / (reader.hasGaps ? 60 : 32)
  }

  static func width(_ text: [UInt8], _ range: Range<Int>) -> Int {
    var sum = 0
    var last: UInt8 = 0
    for index in range {
      let byte = text[index]
      // Justified text can have several blanks in a row.
      if byte != 0x20 || last != 0x20 { sum += Int(table[Int(byte)]) }
      last = byte
    }
    return sum
  }

  func width(_ line: LineText) -> Int { Self.width(line.text, line.start..<line.end) }

  /// True where the first word of a line had room on the line before.
  func wouldHaveFit(_ line: LineText, after before: LineText) -> Bool {
    hasRoom(behind: width(before), for: line)
  }

  func hasRoom(behind used: Int, for line: LineText) -> Bool {
    var at = line.start
    while at < line.end, line.text[at] != 0x20 { at += 1 }
    return used + 5 + Self.width(line.text, line.start..<at) <= full - slack
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

/// How wide lines look: letters of a proportional typeface are not equally wide, and where a line was broken
/// shows only when they are measured.
struct LineSetting {
  /// Width of a full line of the body.
  private(set) var full = 0
  /// What a full line may leave free, besides the word that did not fit.
  private var slack = 0
  /// Width of each line of the body, by index.
  private var widths: [Int]
  /// True where no line was broken: each paragraph is one, and the wide ones are wider than any page.
  private var isUnbroken = false

  /// Scalars that no printed line has.
  static let unprinted: Int32 = 160

  /// Scalars of a line that was broken, fewer than.
  private static let widest: Int32 = 400

  /// Width of a full line where there are too few lines to tell.
  private static let least = 500

  /// Scalars of a bullet or a marker alone on its line: that was not broken, whatever follows.
  private static let loneLabel: Int32 = 3

  /// Broken lines that tell the width of a full one; where there are fewer, the wider lines do, less exactly.
  private static let enough = 12

  init(reader: LayoutReader) {
    widths = [Int](repeating: 0, count: reader.lines.count)
    let table = Self.table
    // Lines that were broken in mid-sentence.
    var broken: [Broken] = []
    broken.reserveCapacity(reader.lines.count)
    for (index, line) in reader.lines.enumerated() where line.role == .body {
      widths[index] = Self.width(
        reader.text, line.range, isWide: line.contents.contains(.wideBlank), by: table)
      guard index > 0, line.gap == 0, line.cell == 0, line.width < Self.widest,
        line.traits.contains(.opensLower)
      else { continue }
      let above = reader.lines[index - 1]
      guard above.role == .body, above.page == line.page, above.width < Self.widest,
        above.width > Self.loneLabel,
        !above.traits.contains(.endsSentence)
      else { continue }
      let text = reader.lineText(index)
      let word = text.firstWord
      let width =
        word.end == text.end
        ? widths[index] : Self.width(reader.text, word.start..<word.end, isWide: false, by: table)
      let used = widths[index - 1]
      broken.append(Broken(short: Int32(used), long: Int32(used + Self.blank + width)))
    }
    isUnbroken = broken.isEmpty && reader.lines.contains { $0.role == .body && $0.width > Self.unprinted }
    if broken.count >= Self.enough {
      full = Self.full(broken)
      // Where blank lines part paragraphs, only those at a page's end are left to be judged so, and text
      // goes on more often.
      slack = full / (reader.hasGaps ? 40 : 300)
    } else {
      let whole = reader.lines.indices.filter {
        reader.lines[$0].role == .body && reader.lines[$0].width < Self.widest
      }.map { widths[$0] }
      full =
        whole.count > 3
        ? Self.width(of: whole.count * 9 / 10, in: whole) : max(Self.least, whole.max() ?? 0)
      slack = full / (reader.hasGaps ? 60 : 32)
    }
  }

  /// A broken line's width, and the one that it would have had with the word that did not fit; or how many have one.
  private struct Broken {
    var short: Int32 = 0
    var long: Int32 = 0
  }

  /// The width that most broken lines agree with: that they kept to, and that the next word would have passed. The widest
  /// of several.
  private static func full(_ lines: [Broken]) -> Int {
    var (least, most) = (Int32.max, Int32(0))
    for line in lines { (least, most) = (min(least, line.short), max(most, line.short)) }
    var widths = [Broken](repeating: Broken(), count: Int(most - least) + 1)
    for line in lines {
      widths[Int(line.short - least)].short += 1
      if line.long <= most { widths[Int(max(0, line.long - least))].long += 1 }
    }
    var best = (against: Int32.max, full: 0)
    var against = Int32(lines.count)
    for (place, broken) in widths.enumerated() {
      against += broken.long - broken.short
      if broken.short > 0, against <= best.against { best = (against, Int(least) + place) }
    }
    return best.full
  }

  /// The width that so many of some are narrower than, or as wide.
  private static func width(of place: Int, in widths: [Int]) -> Int {
    guard let least = widths.min(), let most = widths.max() else { return 0 }
    var counts = [Int32](repeating: 0, count: most - least + 1)
    for width in widths { counts[width - least] += 1 }
    var narrower = 0
    for (offset, count) in counts.enumerated() {
      narrower += Int(count)
      if narrower > place { return least + offset }
    }
    return most
  }

  /// - Parameter isWide: true where several blanks may stand in a row, as in justified text: they are as wide as one.
  /// - Parameter table: ``table``.
  private static func width(
    _ text: [UInt8], _ range: Range<Int>, isWide: Bool, by table: [UInt8]
  ) -> Int {
    let bytes = text.span.extracting(range)
    let table = table.span
    // Known here, so that no byte is held against it below.
    precondition(table.count == 256)
    var sum = 0
    var index = 0
    while index < bytes.count {
      sum &+= Int(table[Int(bytes[index])])
      index &+= 1
    }
    guard isWide else { return sum }
    for index in 1..<max(1, bytes.count) where bytes[index] == 0x20 && bytes[index - 1] == 0x20 {
      sum &-= blank
    }
    return sum
  }

  /// Width of a line of the body.
  func width(of line: Int) -> Int { widths[line] }

  /// True where the first word of a line has room behind so much of the line before. Behind a full one no word has.
  @inline(__always)
  func hasRoom(behind used: Int, for line: @autoclosure () -> LineText) -> Bool {
    isUnbroken
      || used + Self.blank <= full - slack && used + Self.width(ofFirstWord: line()) <= full - slack
  }

  /// Width of a line's first word and the blank before it.
  private static func width(ofFirstWord line: LineText) -> Int {
    blank + width(of: line.firstWord)
  }

  /// Width of a word, in tenths of a small "a".
  static func width(of word: LineText) -> Int {
    width(word.text, word.start..<word.end, isWide: false, by: table)
  }

  /// Width of a blank.
  static let blank = 5

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

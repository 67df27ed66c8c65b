/// Puts a table together as CSV or TSV, byte by byte.
///
/// It knows how a cell is quoted and how a row ends, but nothing of letters.
struct TableWriter {
  /// What was written so far.
  private(set) var out: [UInt8] = []
  private let style: TableStyle
  private let separator: UInt8
  private var isFirst = true
  /// Where the open cell begins in ``out``.
  private var start = 0

  init(_ style: TableStyle) {
    self.style = style
    separator =
      switch style.format {
      case .tsv: UInt8(ascii: "\t")
      case .csv: UInt8(ascii: style.usesSemicolons ? ";" : ",")
      }
  }

  // MARK: Rows and cells

  /// Ends a row: with CR LF in CSV, as RFC 4180 has it, with LF in TSV.
  mutating func endRow() {
    if style.format == .csv { out.append(UInt8(ascii: "\r")) }
    out.append(UInt8(ascii: "\n"))
    isFirst = true
  }

  /// Writes a cell; `content` appends its characters, nothing for an empty cell.
  mutating func cell(_ content: (inout TableWriter) -> Void) {
    if !isFirst { out.append(separator) }
    isFirst = false
    start = out.count
    content(&self)
    if start < out.count { protect() }
  }

  // MARK: What stands in a cell

  mutating func append(_ text: String) {
    out.append(contentsOf: text.utf8)
  }

  mutating func append(_ bytes: ArraySlice<UInt8>) {
    out.append(contentsOf: bytes)
  }

  /// Appends a word of the program itself.
  mutating func append(_ word: StaticString) {
    word.withUTF8Buffer { out.append(contentsOf: $0) }
  }

  mutating func append(_ number: Int) {
    append(String(number))
  }

  /// Appends a day as year-month-day.
  mutating func append(_ date: CalendarDate) {
    appendDigits(date.year, count: 4)
    out.append(UInt8(ascii: "-"))
    appendDigits(date.month, count: 2)
    out.append(UInt8(ascii: "-"))
    appendDigits(date.day, count: 2)
  }

  private mutating func appendDigits(_ value: Int, count: Int) {
    let digits = String(value)
    for _ in 0..<max(0, count - digits.utf8.count) { out.append(UInt8(ascii: "0")) }
    append(digits)
  }

  /// Appends elements with a word between each two.
  mutating func append<Element>(
    _ elements: [Element], between word: StaticString = "; ", _ write: (inout TableWriter, Element) -> Void
  ) {
    for (index, element) in elements.enumerated() {
      if index > 0 { append(word) }
      write(&self, element)
    }
  }

  // MARK: Safe cells

  /// Makes the finished cell safe for whoever opens the table.
  private mutating func protect() {
    if style.guardsFormulas {
      if out[start...].contains(where: Self.maySteer) { showSteering() }
      if Self.opensFormula(out[start...]) { out.insert(UInt8(ascii: "'"), at: start) }
    }
    switch style.format {
    case .csv: if needsQuotes(out[start...]) { quote() }
    case .tsv:
      for index in start..<out.count where Self.breaksRow(out[index]) { out[index] = UInt8(ascii: " ") }
      // Spreadsheets take a quote that opens a cell for quoting, one inside for what it is.
      if out[start] == UInt8(ascii: "\"") { quote() }
    }
  }

  /// True where a spreadsheet may take the cell for a formula, which could do harm when the table is opened.
  ///
  /// The signs are those that OWASP lists, with the wide forms that some programs take for the same; a line end
  /// or blanks in front of them do not make them harmless everywhere.
  private static func opensFormula(_ cell: ArraySlice<UInt8>) -> Bool {
    // A sign alone is none: the name of standard input, a dash.
    guard let first = cell.first, cell.count > 1 else { return false }
    if breaksRow(first) { return true }
    var rest = cell.drop { $0 == UInt8(ascii: " ") }
    // U+FF1D ＝, U+FF0B ＋, U+FF0D －, U+FF20 ＠
    if rest.starts(with: [0xEF, 0xBC]) {
      rest = rest.dropFirst(2)
      return rest.first.map { [0x9D, 0x8B, 0x8D, 0xA0].contains($0) } ?? false
    }
    return rest.first.map { "=+-@".utf8.contains($0) } ?? false
  }

  /// True for the first byte of what ``steers(_:)`` may say yes to; also for much that it says no to.
  private static func maySteer(_ byte: UInt8) -> Bool {
    byte < 0x20 && !breaksRow(byte) || byte == 0x7F || byte == 0xC2 || byte == 0xD8 || byte == 0xE2
  }

  /// True for characters that steer a terminal, end a line in some programs or turn the direction of a text.
  private static func steers(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: true
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Shows such characters as findings show them: a spreadsheet drops them or puts a blank in their place.
  private mutating func showSteering() {
    var shown: [UInt8] = []
    for scalar in String(decoding: out[start...], as: UTF8.self).unicodeScalars {
      if Self.steers(scalar) {
        shown.append(contentsOf: VisibleText.escaped(String(scalar)).utf8)
      } else {
        shown.append(contentsOf: UTF8.encode(scalar)!)
      }
    }
    out.replaceSubrange(start..., with: shown)
  }

  private static func breaksRow(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n")
  }

  private func needsQuotes(_ cell: ArraySlice<UInt8>) -> Bool {
    if cell.first == UInt8(ascii: " ") || cell.last == UInt8(ascii: " ") { return true }
    if Self.resemblesNumber(cell) { return true }
    return cell.contains { $0 == separator || $0 == UInt8(ascii: "\"") || Self.breaksRow($0) }
  }

  /// True for what opens as a number but is an identifier or a text, such as `02`, `1E5` or `35 925`: between quotes
  /// a spreadsheet can be told to leave it as it is. Whole numbers and days are what they look like.
  private static func resemblesNumber(_ cell: ArraySlice<UInt8>) -> Bool {
    guard let first = cell.first, isDigit(first) else { return false }
    // More digits than these a spreadsheet does not keep.
    if cell.allSatisfy(isDigit) { return cell.count > 15 || cell.count > 1 && first == UInt8(ascii: "0") }
    let isDay =
      cell.count == 10
      && cell.enumerated().allSatisfy { place, byte in
        place == 4 || place == 7 ? byte == UInt8(ascii: "-") : isDigit(byte)
      }
    return !isDay
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// Puts the cell between quotes, each quote inside written twice.
  private mutating func quote() {
    let cell = out[start...]
    var quoted: [UInt8] = [UInt8(ascii: "\"")]
    quoted.reserveCapacity(cell.count + 8)
    for byte in cell {
      if byte == UInt8(ascii: "\"") { quoted.append(byte) }
      quoted.append(byte)
    }
    quoted.append(UInt8(ascii: "\""))
    out.replaceSubrange(start..., with: quoted)
  }
}

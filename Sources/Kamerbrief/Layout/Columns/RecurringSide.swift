/// What a side column says at the top of each page, where an extractor printed its lines behind those of the text: "… dat zijn
/// hond was Politie en", "… dat iemand Politie en". The same words close lines of the text on several pages, in a letter
/// that is known to be printed so.
struct RecurringSide {
  /// Lines of a page that such a column can stand beside.
  private static let topLines = 14
  private static let letterheadLines = 30
  /// Words and bytes of one of its lines.
  private static let mostWords = 4
  private static let bytes = 8...40

  /// Lines that the words can stand higher or lower on the next page.
  private static let play = 2

  /// Keys of the words, alone or behind others, on two pages or more and on most pages.
  private var keys = KeySet()
  /// Where the top of each page ends; that of the first page is its letterhead.
  private var tops: [Int32] = []

  init(_ reader: LayoutReader) {
    // The last page that has the words, its line counted from the page's top, and how many pages have them there.
    var seen = KeyTable<(page: Int32, line: Int, pages: Int32)>()
    var first = 0
    var page: Int32 = -1
    for index in reader.lines.indices {
      let line = reader.lines[index]
      if line.page != page {
        page = line.page
        first = index
      }
      let place = index - first
      if page == 0, place < Self.letterheadLines {
        if tops.isEmpty { tops.append(0) }
        tops[0] = line.end
      }
      guard page > 0, place < Self.topLines else { continue }
      Self.suffixes(of: line, reader.text) { start in
        let key = Key.of(reader.text, start, Int(line.end))
        let known = seen[key] ?? (0, place, 0)
        if known.page != page, abs(known.line - place) <= Self.play {
          seen.set((page, place, known.pages + 1), for: key)
        }
        return false
      }
      while tops.count <= Int(page) { tops.append(0) }
      tops[Int(page)] = line.end
    }
    let least = max(2, page * 2 / 3)
    var places = Set<Int>()
    for (key, found) in seen.entries where found.pages >= least {
      keys.insert(key)
      places.insert(found.line)
    }
    // One line that comes back can be the text's; a column has several.
    if places.count < 2 { keys = KeySet() }
  }

  private func isOnTop(_ line: Line) -> Bool {
    tops.indices.contains(Int(line.page)) && line.end <= tops[Int(line.page)]
  }

  /// True for a line of the column alone.
  /// - Parameter key: its key.
  func fills(_ line: Line, key: @autoclosure () -> UInt64) -> Bool {
    !keys.isEmpty && line.page > 0 && line.range.count <= Self.bytes.upperBound && isOnTop(line)
      && keys.contains(key())
  }

  /// Where the column's words start behind those of the text.
  func suffix(of line: Line, _ text: [UInt8]) -> Int? {
    guard !keys.isEmpty, isOnTop(line) else { return nil }
    var found: Int?
    Self.suffixes(of: line, text) { start in
      // The date of the first page is the letter's.
      guard start > Int(line.start), line.page > 0 || !Ascii.isDigit(text[start]),
        keys.contains(Key.of(text, start, Int(line.end)))
      else { return false }
      found = start
      return true
    }
    return found
  }

  /// Calls with the start of each part of a line that can be one of the column, the longest first, until that returns true.
  private static func suffixes(of line: Line, _ text: [UInt8], _ take: (Int) -> Bool) {
    let end = Int(line.end)
    guard text[end - 1] != 0x2E, text[end - 1] != 0x2C else { return }
    var starts: [Int] = []
    var at = end
    while at > Int(line.start), end - at <= bytes.upperBound, starts.count < mostWords {
      at -= 1
      while at > Int(line.start), text[at - 1] != 0x20 { at -= 1 }
      let opens = Letters.isUpper(text, at, end) || Ascii.isDigit(text[at])
      if opens, bytes.contains(end - at) { starts.append(at) }
    }
    for start in starts.reversed() where take(start) { return }
  }
}

/// Cuts the tokens into lines, and lines into cells where columns were kept apart.
struct LineBuilder {
  let text: [UInt8]
  let tokens: [Token]
  private(set) var lines: [Line] = []
  private(set) var pageStarts: [UInt32] = [0]
  private(set) var provenPages = false
  /// True where each page's first line opens with one blank, as one extractor prints them.
  private(set) var opensAtBlanks = false

  /// True where the line at hand is ASCII.
  private var isPlain = false

  /// Blanks between two cells of a line. Justified text has up to three.
  private static let cellGap = 4
  /// A number, bullet or letter before such a gap is a label, no cell.
  private static let labelWidth = 5
  /// Blanks that a label has behind it at most.
  private static let labelGap = 20

  init(text: [UInt8], tokens: [Token]) {
    self.text = text
    self.tokens = tokens
    lines.reserveCapacity(text.count / 50 + 4)
    build()
    if !provenPages { openPagesAtBlanks() }
  }

  private mutating func build() {
    var at = 0
    var gap: Int16 = 0
    let last = tokens.count - 1
    let lastContent = lastContentToken()
    var page: Int32 = 0
    while at < last {
      var end = at
      while end < last, !endsLine(end) { end += 1 }
      if tokens[end].kind == .hyphen {
        _ = append(at, end + 1, gap: gap, page: page)
        gap = 0
        at = behindSign(end)
        continue
      }
      if append(at, end, gap: gap, page: page) {
        gap = 0
      } else if gap < 1000 {
        gap += 1
      }
      if end < last, tokens[end].kind == .pageBreak {
        provenPages = true
        // A form feed at the very end closes the last page.
        if end < lastContent {
          page += 1
          pageStarts.append(tokens[end].start)
        }
        gap = 0
      }
      at = end + 1
    }
  }

  /// True for a line end, and for the sign that one extractor prints in the place of a hyphen and the line end behind it.
  @inline(__always)
  private func endsLine(_ token: Int) -> Bool {
    switch tokens[token].kind {
    case .lineEnd, .pageBreak: true
    case .hyphen: LineText.isLineEndSign(text, Int(tokens[token].start))
    default: false
    }
  }

  /// The token behind such a sign, and behind the line end that can follow it nevertheless.
  private func behindSign(_ sign: Int) -> Int {
    var at = sign + 1
    while tokens[at].kind == .blank || tokens[at].kind == .invisible { at += 1 }
    return tokens[at].kind == .lineEnd && at < tokens.count - 1 ? at + 1 : at
  }

  /// The last token that is no blank and no line end.
  private func lastContentToken() -> Int {
    var at = tokens.count - 2
    while at >= 0 {
      switch tokens[at].kind {
      case .blank, .invisible, .lineEnd, .pageBreak: at -= 1
      default: return at
      }
    }
    return -1
  }

  /// Appends the cells of one line; false for a blank line.
  private mutating func append(_ from: Int, _ to: Int, gap: Int16, page: Int32) -> Bool {
    isPlain = UTF8Scan.isASCII(text, Int(tokens[from].start), Int(tokens[to].start))
    var at = from
    var column = 0
    var cell: Int32 = 0
    var cellStart = -1
    var cellColumn = 0
    var contentEnd = -1
    var contentColumn = 0
    while at < to {
      let kind = tokens[at].kind
      let length = width(at)
      if kind == .blank || kind == .invisible {
        if kind == .blank, cellStart >= 0, length >= Self.cellGap,
          contentColumn - cellColumn > Self.labelWidth || cell > 0 || length > Self.labelGap
        {
          // Content behind the gap makes it a column; trailing blanks do not.
          if contentFollows(at + 1, to) {
            push(cellStart, contentEnd, cellColumn, contentColumn, cell == 0 ? gap : 0, cell, page)
            cell += 1
            cellStart = -1
          }
        }
        column += length
        at += 1
        continue
      }
      if cellStart < 0 {
        cellStart = at
        cellColumn = column
      }
      column += length
      at += 1
      contentEnd = at
      contentColumn = column
    }
    guard cellStart >= 0 else { return cell > 0 }
    push(cellStart, contentEnd, cellColumn, contentColumn, cell == 0 ? gap : 0, cell, page)
    return true
  }

  private func contentFollows(_ from: Int, _ to: Int) -> Bool {
    var at = from
    while at < to {
      if tokens[at].kind != .blank, tokens[at].kind != .invisible { return true }
      at += 1
    }
    return false
  }

  @inline(__always)
  private func width(_ token: Int) -> Int {
    if tokens[token].kind == .invisible { return 0 }
    let start = Int(tokens[token].start)
    let end = Int(tokens[token + 1].start)
    return isPlain ? end - start : UTF8Scan.scalars(in: text, start, end)
  }

  private mutating func push(
    _ from: Int, _ to: Int, _ column: Int, _ endColumn: Int, _ gap: Int16, _ cell: Int32, _ page: Int32
  ) {
    let start = Int(tokens[from].start)
    let end = Int(tokens[to].start)
    var line = Line(
      start: Int32(start), end: Int32(end), firstToken: Int32(from), endToken: Int32(to),
      column: Int32(column), width: Int32(endColumn - column), page: page, gap: gap, cell: cell)
    // A key of its own for a line that is too wide to come back.
    line.key =
      line.width <= Line.widestKey ? Key.of(text, start, end) : Key.join(Key.empty, 0) &+ UInt64(start)
    lines.append(line)
  }

  /// One extractor opens each page with one blank and prints no form feed. That holds when the
  /// letter's first line opens so, and few others do.
  private mutating func openPagesAtBlanks() {
    guard let first = lines.first, first.column == 1 else { return }
    var openings = 0
    var deeper = 0
    for line in lines where line.cell == 0 {
      if line.column == 1 { openings += 1 }
      if line.column > 1 { deeper += 1 }
    }
    guard openings * 8 <= lines.count + 8, deeper * 8 <= lines.count else { return }
    provenPages = true
    opensAtBlanks = true
    var page: Int32 = -1
    for index in lines.indices {
      if lines[index].column == 1, lines[index].cell == 0 {
        page += 1
        if page > 0 {
          pageStarts.append(UInt32(lines[index].start) - 1)
          lines[index].gap = 0
        }
      }
      lines[index].page = max(page, 0)
    }
  }
}

/// Cuts the tokens into lines, and lines into cells where columns were kept apart.
struct LineBuilder {
  let text: [UInt8]
  let tokens: [Token]
  private let marks: [Int32]
  private let openings = LineOpening.table
  private let endings = LineEnding.table
  private(set) var lines: [Line] = []
  /// Tokens that are numbers, raised ones too, as indices.
  private(set) var numbers: [Int32] = []
  /// Tokens that are hyphens, as indices.
  private(set) var hyphens: [Int32] = []
  private(set) var pageStarts: [UInt32] = [0]
  private(set) var provenPages = false
  /// True where each page's first line opens with one blank, as one extractor prints them.
  private(set) var opensAtBlanks = false

  /// True where lines are cut in cells.
  private(set) var hasCells = false

  /// True where the line at hand is ASCII.
  private var isPlain = false
  /// What the line at hand holds.
  private var contents: Line.Contents = []

  /// Blanks between two cells of a line. Justified text has up to three.
  private static let cellGap = 4
  /// A number, bullet or letter before such a gap is a label, no cell.
  private static let labelWidth = 5
  /// Blanks that a label has behind it at most.
  private static let labelGap = 20

  init(text: [UInt8], tokens: [Token], marks: [Int32]) {
    self.text = text
    self.tokens = tokens
    self.marks = marks
    // A line end each at most, cells left out.
    lines.reserveCapacity(marks.count + 1)
    numbers.reserveCapacity(marks.count)
    build()
    if !provenPages { openPagesAtBlanks() }
  }

  private mutating func build() {
    var at = 0
    var gap: Int16 = 0
    let (all, allMarks) = (tokens, marks)
    let (tokens, marks) = (all.span, allMarks.span)
    let last = tokens.count - 1
    let lastContent = lastContentToken()
    var page: Int32 = 0
    // The mark at hand.
    var mark = 0
    while at < last {
      switch tokens[at].kind {
      case .lineEnd:
        let first = at
        repeat { at &+= 1 } while at < last && tokens[at].kind == .lineEnd
        gap = Int16(min(1000, Int(gap) + at - first))
        continue
      case .pageBreak:
        breakPage(at, lastContent, &page)
        gap = 0
        at &+= 1
        continue
      case .fragments:
        pushFragments(at, gap, &page)
        gap = 0
        at &+= 1
        continue
      default: break
      }
      var end = last
      var hasGap = false
      var found: Line.Contents = []
      var digits: UInt32 = 0
      while mark < marks.count, Int(marks[mark]) < at { mark &+= 1 }
      scan: while mark < marks.count {
        let place = Int(marks[mark])
        mark &+= 1
        switch tokens[place].kind {
        case .lineEnd, .pageBreak, .fragments:
          end = place
          break scan
        // The sign that one extractor prints in the place of a hyphen and the line end behind it.
        case .hyphen:
          hyphens.append(Int32(truncatingIfNeeded: place))
          if LineText.isLineEndSign(text, Int(tokens[place].start)) {
            end = place
            break scan
          }
        case .number, .raised:
          found.insert(place > 0 && tokens[place &- 1].kind == .word ? .number : [.number, .numberApart])
          digits &+= tokens[place &+ 1].start &- tokens[place].start
          numbers.append(Int32(truncatingIfNeeded: place))
        default:
          found.insert(.wideBlank)
          if tokens[place &+ 1].start &- tokens[place].start >= Self.cellGap { hasGap = true }
        }
      }
      contents = digits < 5 ? found : found.union(.fiveDigits)
      if tokens[end].kind == .hyphen {
        _ = append(at, end + 1, hasGap: hasGap, gap: gap, page: page)
        gap = 0
        at = behindSign(end)
        continue
      }
      if append(at, end, hasGap: hasGap, gap: gap, page: page) {
        gap = 0
      } else if gap < 1000 {
        gap += 1
      }
      // What breaks pages is looked at by itself.
      at = tokens[end].kind == .lineEnd ? end + 1 : end
    }
  }

  private mutating func breakPage(_ token: Int, _ lastContent: Int, _ page: inout Int32) {
    provenPages = true
    // A form feed at the very end closes the last page.
    guard token < lastContent else { return }
    page += 1
    pageStarts.append(tokens[token].start)
  }

  /// What is no text is one line, over as many lines and pages as it may be.
  private mutating func pushFragments(_ token: Int, _ gap: Int16, _ page: inout Int32) {
    push(token, token + 1, 0, Int(tokens[token + 1].start) - Int(tokens[token].start), gap, 0, page)
    lines[lines.count - 1].role = .fragments
    for place in lines[lines.count - 1].range where text[place] == 0x0C {
      provenPages = true
      page += 1
      pageStarts.append(UInt32(place))
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
  private mutating func append(_ from: Int, _ to: Int, hasGap: Bool, gap: Int16, page: Int32) -> Bool {
    var first = from
    var end = to
    while first < end, isBlank(first) { first += 1 }
    while first < end, isBlank(end - 1) { end -= 1 }
    guard first < end else { return false }
    isPlain = UTF8Scan.isASCII(text, Int(tokens[from].start), Int(tokens[end].start))
    var column = width(from, first)
    var cell: Int32 = 0
    var at = hasGap ? first : end
    // Of the cell at hand: all of it so far, and the part that ends with content.
    var spread = 0
    var content = (end: first, width: 0)
    while at < end {
      let length = width(at, at + 1)
      spread += length
      at += 1
      if !isBlank(at - 1) {
        content = (at, spread)
      } else if tokens[at - 1].kind == .blank, length >= Self.cellGap,
        content.width > Self.labelWidth || cell > 0 || length > Self.labelGap
      {
        push(first, content.end, column, content.width, cell == 0 ? gap : 0, cell, page)
        cell += 1
        hasCells = true
        while isBlank(at) {
          spread += width(at, at + 1)
          at += 1
        }
        column += spread
        first = at
        spread = 0
        content = (at, 0)
      }
    }
    push(first, end, column, width(first, end), cell == 0 ? gap : 0, cell, page)
    return true
  }

  @inline(__always)
  private func isBlank(_ token: Int) -> Bool {
    tokens[token].kind == .blank || tokens[token].kind == .invisible
  }

  /// Scalars of some tokens that are visible.
  @inline(__always)
  private func width(_ first: Int, _ end: Int) -> Int {
    let bytes = Int(tokens[end].start) - Int(tokens[first].start)
    return isPlain || bytes == 0 ? bytes : Self.visibleWidth(text, tokens, first, end)
  }

  private static func visibleWidth(_ text: [UInt8], _ tokens: [Token], _ first: Int, _ end: Int) -> Int {
    var width = UTF8Scan.scalars(in: text, Int(tokens[first].start), Int(tokens[end].start))
    for token in first..<end where tokens[token].kind == .invisible {
      width -= UTF8Scan.scalars(in: text, Int(tokens[token].start), Int(tokens[token + 1].start))
    }
    return width
  }

  private mutating func push(
    _ from: Int, _ to: Int, _ column: Int, _ width: Int, _ gap: Int16, _ cell: Int32, _ page: Int32
  ) {
    let start = Int(tokens[from].start)
    let end = Int(tokens[to].start)
    var line = Line(
      start: Int32(start), end: Int32(end), firstToken: Int32(from), endToken: Int32(to),
      column: Int32(column), width: Int32(width), page: page, gap: gap, contents: contents, cell: cell)
    line.opening = LineOpening(openings, text, start, end)
    line.ending = LineEnding(endings.span, text, start, end)
    lines.append(line)
  }

  /// One extractor opens each page with one blank and prints no form feed. That holds when the
  /// letter's first line opens so, and few others do.
  private mutating func openPagesAtBlanks() {
    guard let first = lines.first, first.column == 1 else { return }
    let numbersAreMarkers = hasNumbersTooNear()
    var openings = 0
    var deeper = 0
    for index in lines.indices where lines[index].cell == 0 {
      if lines[index].column == 1, !(numbersAreMarkers && standsBehindNumber(index)) { openings += 1 }
      if lines[index].column > 1 { deeper += 1 }
    }
    guard openings * 8 <= lines.count + 8, deeper * 8 <= lines.count else { return }
    provenPages = true
    opensAtBlanks = true
    var page: Int32 = -1
    for index in lines.indices {
      if lines[index].column == 1, lines[index].cell == 0, !(numbersAreMarkers && standsBehindNumber(index)) {
        page += 1
        if page > 0 {
          pageStarts.append(UInt32(lines[index].start) - 1)
          lines[index].gap = 0
        }
      }
      lines[index].page = max(page, 0)
    }
  }

  /// Lines of text that a page has at least, its last one left out.
  private static let shortestPage = 8

  /// True where two numbers that stand alone, with a line that opens with a blank behind them, are too near to each
  /// other for page numbers: they are raised markers, and the blank is the one behind the marker.
  private func hasNumbersTooNear() -> Bool {
    var last = -Self.shortestPage
    for index in lines.indices where lines[index].column == 1 && standsBehindNumber(index) {
      if index - last < Self.shortestPage, last >= 0 { return true }
      last = index
    }
    return false
  }

  private func standsBehindNumber(_ index: Int) -> Bool {
    guard index > 0, lines[index].gap == 0, lines[index - 1].width <= 3 else { return false }
    for byte in text[lines[index - 1].range] where !Ascii.isDigit(byte) { return false }
    return true
  }
}

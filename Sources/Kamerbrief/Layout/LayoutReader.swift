/// The letter as the steps of the layout read it, beside its bytes: its tokens, and which of these and which words are asked
/// for often.
final class TokenizedText: Sendable {
  let tokens: [Token]
  /// Tokens that are numbers, raised ones too, as indices.
  let numbers: [Int32]
  /// Tokens that are hyphens, as indices.
  let hyphens: [Int32]
  let places: WordPlaces

  init(text: [UInt8], tokens: [Token], numbers: [Int32], hyphens: [Int32]) {
    self.tokens = tokens
    self.numbers = numbers
    self.hyphens = hyphens
    places = WordPlaces(text)
  }
}

/// The lines when no step changes them any more, in one place: whoever reads them there copies nothing.
final class SettledLines {
  let reader: LayoutReader

  init(reader: LayoutReader) { self.reader = reader }
}

/// Third stage: tokens in, lines with a role and runs of lines out.
///
/// It decides what a line is for, never what its text says. Each step below looks at the whole letter,
/// because a page must make sense as a whole: notes rise, furniture repeats, the letterhead comes once.
struct LayoutReader {
  let source: TokenizedText
  /// Held here and not by `source`: a question about a line's bytes would count the references to them otherwise.
  let text: [UInt8]
  var lines: [Line]
  var pageStarts: [UInt32]
  var notes: [NoteBlock] = []
  /// Tables whose cells stand side by side; as of ``findMotionTables()``.
  var sideBySide: [ColumnTable] = []
  /// All tables whose cells are known, in order; as of ``settleTables()``.
  var tables: [MotionTable] = []
  /// Names of columns, in order; as of ``findNotes()``.
  var heads: [ColumnHeads] = []
  /// For each row that a paper, a date or names open what stands before its motion, in order; as of ``findNotes()``.
  var leadCells: [RowCells] = []
  /// First line of the letter's own text, behind letterhead and salutation.
  var bodyStart = 0
  /// Last line of the signature, as an index.
  var signatureEnd = Int.max
  /// The last line of its heading, as an index.
  var motionNames = -1
  /// Scalars of a full line of the body.
  var bodyWidth = 80
  var provenPages: Bool
  var opensAtBlanks: Bool
  /// True where names of columns tell that of the motions' submitters.
  var namesSubmitters = false
  /// True for a motion that is printed as a paper of its own.
  var isMotion = false
  /// True for a committee's list of questions: each can have its number above it and no word.
  var isListOfQuestions = false
  /// True where blank lines part paragraphs.
  var hasGaps = false
  /// True where lines end, or start, at raised markers.
  var breaksAtMarkers = false

  var tokens: [Token] { source.tokens }
  var numbers: [Int32] { source.numbers }
  var hyphens: [Int32] { source.hyphens }
  /// Where sources are named.
  var sources: [Int] { source.places.sources }

  /// The roles of all lines, and the blocks they form.
  /// - Parameter marks: the tokens that say more than words and single blanks do, as ``Tokenizer/tokens(of:)`` gives them.
  static func layout(of text: [UInt8], tokens: [Token], marks: [Int32]) -> (Layout, HeadFields) {
    let builder = LineBuilder(text: text, tokens: tokens, marks: marks)
    var reader = LayoutReader(
      source: TokenizedText(
        text: text, tokens: tokens, numbers: builder.numbers, hyphens: builder.hyphens),
      text: text, lines: builder.lines, pageStarts: builder.pageStarts,
      provenPages: builder.provenPages,
      opensAtBlanks: builder.opensAtBlanks)
    if builder.hasCells { reader.joinJustifiedLines() }
    reader.closeLineGaps()
    reader.moveLeftColumn()
    reader.splitRoleColumns()
    reader.findMotionTables()
    reader.findSideColumns()
    reader.splitAtSideColumns()
    reader.findFurniture()
    reader.splitSideText()
    reader.findOpening()
    reader.findAnnotations()
    if reader.isMotion { reader.signMotion() } else { reader.findSignature() }
    reader.signatureEnd = reader.lines.lastIndex { $0.role == .signature } ?? Int.max
    reader.findNotes()
    reader.measureBody()
    reader.findMarkerBreaks()
    reader.markGluedHeadings()
    reader.settleTables()
    let head = LetterheadReader(reader: reader).fields
    let blocks = BlockBuilder.blocks(of: SettledLines(reader: reader))
    let layout = Layout(
      lines: reader.lines, numbers: reader.numbers, hyphens: reader.hyphens, sources: reader.sources,
      pageStarts: reader.pageStarts, notes: reader.notes, blocks: blocks, provenPages: reader.provenPages,
      breaksAtMarkers: reader.breaksAtMarkers, isMotion: reader.isMotion)
    return (layout, head)
  }

  /// True where a noun of a motion's heading stands in a text: no heading goes without.
  /// - Parameter cursor: leads from one text to the next.
  func holdsMotionNoun(_ line: LineText, _ cursor: inout PlaceCursor) -> Bool {
    let openings = source.places.motions
    let places = cursor.places(of: openings.span, Int32(line.start), Int32(line.end))
    return places.contains { MotionPhrase.nouns.open(text, Int(openings[$0]), line.end) }
  }

  func lineText(_ index: Int) -> LineText { LineText(text, lines[index].range) }

  /// Hash of a line's content without blanks, letters in lower case; like no other for one wider than ``Line/widestKey``.
  func lineKey(_ index: Int) -> UInt64 {
    let line = lines[index]
    if line.key != 0 { return line.key }
    // What is too wide to come back has a key of its own.
    return line.width <= Line.widestKey
      ? Key.of(text, Int(line.start), Int(line.end)) : Key.empty &+ UInt64(line.start)
  }

  /// Stores the keys of all lines, for steps that compare each line with others.
  mutating func storeKeys() {
    for index in lines.indices where lines[index].key == 0 { lines[index].key = lineKey(index) }
  }

  /// What a line is a label of, if it is one and no more.
  func lineLabel(_ index: Int) -> LetterheadLabel? {
    lines[index].opening.contains(.label) ? LetterheadLabel.byKey[lineKey(index)] : nil
  }

  /// The next line with a role for which `wanted` holds, skipping others, or nil.
  func next(_ index: Int, where wanted: (Line) -> Bool) -> Int? {
    var at = index + 1
    while at < lines.count {
      if wanted(lines[at]) { return at }
      at += 1
    }
    return nil
  }

  /// Scalars of a full line: the width that one in five lines of the body reaches.
  mutating func measureBody() {
    var widths = [Int32](repeating: 0, count: 400)
    var measured = 0
    var gaps = 0
    var body = 0
    var partsText = false
    for index in lines.indices {
      let (role, width) = (lines[index].role, lines[index].width)
      // A blank line behind furniture or notes parts those, one beside a label that is alone parts columns.
      let isApart = partsText && width > 3 && lines[index].gap > 0
      partsText = width > 3 && role != .furniture && lines[index].note < 0
      guard role == .body else { continue }
      body += 1
      if isApart { gaps += 1 }
      // Cells of a table are no lines of the body.
      guard width < 400, sideBySide.isEmpty || !isInTable(index) else { continue }
      widths[Int(width)] += 1
      measured += 1
    }
    hasGaps = gaps * 10 >= body
    guard measured > 3 else { return }
    var width = 0
    var narrower = Int(widths[0])
    while narrower <= measured * 8 / 10 {
      width += 1
      narrower += Int(widths[width])
    }
    bodyWidth = max(30, width)
  }
}

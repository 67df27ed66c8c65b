/// A line of the input, or a cell of one where an extractor kept columns apart.
///
/// Blank lines are not kept; ``gap`` counts those before a line.
struct Line: Sendable {
  /// What a line is for.
  enum Role: UInt8, Sendable {
    /// Text of the letter.
    case body
    /// Page numbers, side columns, repeated headers.
    case furniture
    /// Lines before the letter's text opens.
    case letterhead
    /// "Geachte voorzitter,"
    case salutation
    /// A heading over notes at the end ("Noten"), or a rule.
    case noteHeading
    /// The line a note's number stands on.
    case noteStart
    /// Further text of a note.
    case note
    /// A link annotation, printed by the extractor behind the page's text.
    case annotation
    /// Roles and names at the end.
    case signature
    /// A marker that stands apart from its text.
    case raisedMarker
    /// A stretch that is no text (``Fragments``), over any number of lines and pages.
    case fragments
  }
  /// First byte of the content.
  var start: Int32
  /// First byte behind the content, trailing blanks left out.
  var end: Int32
  /// First token of the content.
  var firstToken: Int32
  /// First token behind the content.
  var endToken: Int32
  /// Scalars before the content.
  var column: Int32
  /// Scalars of the content.
  var width: Int32
  /// Page, from 0.
  var page: Int32
  /// Blank lines before it on its page; 0 for a cell behind another one.
  var gap: Int16
  /// What its tokens are, among others.
  var contents: Contents = []
  /// What it may be by its first characters.
  var opening: LineOpening = []
  /// What it may end with by its last two characters.
  var ending: LineEnding = []
  /// Number of the cell in its line.
  var cell: Int32
  var role: Role = .body
  /// True where it counts the pages, and closes one where nothing else proves the pages.
  var closesPage = false
  /// See ``LayoutReader/lineKey(_:)``; 0 before it is stored.
  var key: UInt64 = 0
  /// How a line of the body opens and ends; as of ``LayoutReader/markLines()``.
  var traits: LineTraits = []
  /// For notes: index in ``Layout/notes``.
  var note: Int32 = -1

  /// What the printed line that a line is a part of holds.
  struct Contents: OptionSet, Sendable {
    let rawValue: UInt8
    static let number = Contents(rawValue: 1)
    /// Several blanks in a row.
    static let wideBlank = Contents(rawValue: 1 << 1)
    /// A number that no letter stands right before.
    static let numberApart = Contents(rawValue: 1 << 2)
    /// Maybe five digits or more, without which no paper is cited.
    static let fiveDigits = Contents(rawValue: 1 << 3)
  }

  /// Scalars of a line that can be a label, a header or another line known by its ``key``.
  static let widestKey: Int32 = 80

  var range: Range<Int> { Int(start)..<Int(end) }
  var tokens: Range<Int> { Int(firstToken)..<Int(endToken) }
}

/// How the number of a note is printed.
enum NoteStyle: UInt8, Sendable, CaseIterable {
  /// `1 Text`, `1Text`, `1` on a line of its own.
  case bare
  /// `1. Text`
  case dot
  /// `1) Text`
  case parenthesis
  /// `[1] Text`
  case bracket
  /// `¹ Text`
  case raised
}

/// A note as the layout sees it.
struct NoteBlock: Sendable {
  var number: Int
  var style: NoteStyle
  /// Bytes of the number with its signs.
  var label: Range<Int>
  /// Lines of its text, as indices; the first may hold the label too.
  var lines: [Int32] = []
}

/// The letter as lines with roles, and the runs of lines that belong together.
final class Layout: Sendable {
  let lines: [Line]
  /// Tokens that are numbers, raised ones too, as indices.
  let numbers: [Int32]
  /// Tokens that are hyphens, as indices.
  let hyphens: [Int32]
  /// Where sources are named, as ``WordPlaces`` finds them.
  let sources: [Int]
  /// First byte of every page.
  let pageStarts: [UInt32]
  let notes: [NoteBlock]
  let blocks: [Block]
  /// True where form feeds or page openings prove the pages.
  let provenPages: Bool
  /// True where lines end, or start, at raised markers.
  let breaksAtMarkers: Bool
  /// True for a motion that is printed as a paper of its own.
  let isMotion: Bool

  init(
    lines: [Line], numbers: [Int32], hyphens: [Int32], sources: [Int], pageStarts: [UInt32],
    notes: [NoteBlock],
    blocks: [Block], provenPages: Bool, breaksAtMarkers: Bool, isMotion: Bool
  ) {
    self.lines = lines
    self.numbers = numbers
    self.hyphens = hyphens
    self.sources = sources
    self.pageStarts = pageStarts
    self.notes = notes
    self.blocks = blocks
    self.provenPages = provenPages
    self.breaksAtMarkers = breaksAtMarkers
    self.isMotion = isMotion
  }

  /// Page, from 0, of an offset in the text.
  func page(at offset: Int) -> Int {
    Bisection.last(below: pageStarts.count) { Int(pageStarts[$0]) <= offset }
  }
}

/// A run of lines that belong together.
struct Block: Sendable {
  enum Kind: UInt8, Sendable {
    case motionHeading, sectionHeading, paragraph
  }
  var kind: Kind
  /// Its first line, as an index.
  var line: Int32
  /// Pieces of text in reading order, as byte ranges.
  var pieces: [Piece]
  /// Bytes of the label of a list item, or of a heading's number.
  var label: Range<Int>?
  /// The cells that the heading of a motion consists of in a table, in order; empty elsewhere.
  var cells: [HeadingCell] = []

  /// Puts more pieces behind those of a column's cell, or behind all where no cells are told apart.
  mutating func goOn(with more: [Piece], column: Int) {
    guard let cell = cells.firstIndex(where: { $0.column == column }) else {
      pieces += more
      return
    }
    let end = cell + 1 < cells.count ? Int(cells[cell + 1].piece) : pieces.count
    pieces.insert(contentsOf: more, at: end)
    for next in cells.indices where next > cell { cells[next].piece += Int32(more.count) }
  }
}

/// A cell of a table that belongs to the heading of a motion.
struct HeadingCell: Sendable {
  var kind: ColumnKind
  /// The first of its pieces, as an index.
  var piece: Int32
  var column: Int
}

/// A run of bytes of one line.
struct Piece: Sendable {
  var start: Int32
  var end: Int32
  /// True for a marker that stood apart from its text.
  var isRaised = false
  var range: Range<Int> { Int(start)..<Int(end) }
}

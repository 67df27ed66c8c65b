/// A table of motions: what its columns hold, and its rows.
struct MotionTable: Sendable {
  /// A row, or the rest of one that a page's end cuts.
  struct Row: Sendable {
    /// First byte: lines move where others are cut.
    var start: Int
    /// Where its columns start, from left to right: an extractor that keeps columns apart by blanks sets each row for itself.
    var columns: [Int32]
    /// Its number, before what the first column holds.
    var number: Range<Int>?
    /// True where it goes on with the last row of the page before.
    var isRest = false
  }
  /// Lines of the table.
  var lines: Range<Int>
  /// What each column holds; nil where its cells have to tell.
  var kinds: [ColumnKind?]
  var rows: [Row]

  /// How far a row's cell can stand from those of the other rows.
  static let shift: Int32 = 12

  /// The column that starts nearest to a place.
  static func column(at place: Int32, in columns: [Int32]) -> Int {
    var nearest = 0
    for column in columns.indices.dropFirst()
    where abs(columns[column] - place) < abs(columns[nearest] - place) {
      nearest = column
    }
    return nearest
  }

  /// True where one of the columns starts near a place.
  static func opens(_ columns: [Int32], at place: Int32) -> Bool {
    columns.contains { abs($0 - place) <= shift }
  }
}

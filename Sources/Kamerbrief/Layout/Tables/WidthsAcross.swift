/// How wide the columns of a motion and of the answer are, told from the lines that fill them.
struct WidthsAcross {
  private var motions = 0
  private var answers = 0

  /// What a row costs whose cuts nothing proves.
  private static let doubt = 9
  /// Rows that the widths are told from.
  private static let mostMeasured = 8

  /// The widths that explain best where the lines of the first rows end.
  init(of rows: [RowAcross]) {
    let widest = rows.reduce(0) { max($0, $1.widest) }
    let measured = rows.prefix(Self.mostMeasured).map { ($0, $0.weighed()) }
    var least = Int.max
    // In hundredths of the widest line, which fills neither column.
    for both in [104, 110] {
      for share in stride(from: 20, to: 77, by: 2) {
        var tried = self
        tried.motions = widest * share / 100
        tried.answers = widest * (both - share) / 100
        var cost = 0
        for (row, lines) in measured where cost < least { cost += tried.splits(row, lines).cost }
        if cost < least { (least, self) = (cost, tried) }
      }
    }
  }

  /// Where the lines of a row are to be split; nowhere where nothing proves it.
  /// - Parameter lines: as ``RowAcross/weighed()`` gives them.
  func splits(_ row: RowAcross, _ lines: [LineSplits]) -> (cost: Int, splits: [Int]) {
    guard !row.needsMiddle || row.lines[0].middle != nil,
      let found = row.splits(lines, motions, answers), found.cost < Self.doubt
    else { return (Self.doubt, []) }
    return found
  }
}

import Kamerbrief

/// `kamerbrief table`
struct TableCommand {
  private let batch: Batch
  private let kind: TableKind
  private let style: TableStyle
  private let opensWithMark: Bool

  init(_ arguments: Arguments) throws(UsageError) {
    guard let kind = arguments.texts(.of).last.flatMap(TableKind.init(rawValue:)) else {
      let kinds = TableKind.allCases.map(\.rawValue).joined(separator: ", ")
      throw UsageError(message: "'table' needs '--of KIND': \(kinds)")
    }
    self.kind = kind
    let format = arguments.texts(.tableFormat).last.flatMap(TableStyle.Format.init(rawValue:)) ?? .csv
    style = TableStyle(
      format: format, usesSemicolons: arguments.has(.semicolon), guardsFormulas: !arguments.has(.raw))
    if style.usesSemicolons, format != .csv {
      throw UsageError(message: "'--semicolon' is for CSV; TSV has tabs")
    }
    opensWithMark = arguments.has(.byteOrderMark)
    batch = try Batch(arguments)
  }

  func run() -> ExitStatus {
    let opening = (opensWithMark ? [0xEF, 0xBB, 0xBF] : []) + kind.header(style)
    return batch.write(opening: opening) { [kind, style] in $0.tableRows(of: kind, style) }
  }
}

extension Option {
  static let of = Option(
    name: "--of", value: "KIND", choices: TableKind.allCases.map(\.rawValue),
    summary: "what a row is for; must be given")
  static let tableFormat = Option(
    name: "--format", value: "FORMAT", choices: TableStyle.Format.allCases.map(\.rawValue),
    summary: "how to write the table: csv (default) or tsv")
  static let semicolon = Option(
    name: "--semicolon", summary: "semicolons for commas, as Excel wants in Dutch settings")
  static let byteOrderMark = Option(
    name: "--bom", summary: "begin with a byte order mark, by which Excel knows UTF-8")
  static let raw = Option(
    name: "--raw", summary: "cells as the letter has them, formulas and control characters too")
}

extension Command {
  static let table = Command(
    name: "table", operands: "[FILE…]", summary: "print parts of letters as a table, CSV or TSV",
    details: [
      "FILE is as for 'parse'. KIND is motions, footnotes, papers, urls, mentions or",
      "diagnostics. The first row names the columns; each row begins with the file.",
      "For Excel in Dutch settings: '--semicolon --bom'.",
    ],
    options: [.of, .tableFormat, .semicolon, .byteOrderMark, .raw, .filesFrom, .jobs, .output],
    run: { arguments throws(UsageError) in try TableCommand(arguments).run() })
}

/// How a table is written.
///
/// ```swift
/// let forDutchExcel = TableStyle(usesSemicolons: true)
/// let forScripts = TableStyle(format: .tsv, guardsFormulas: false)
/// print(forDutchExcel.format.rawValue, forScripts.usesSemicolons, forScripts.guardsFormulas)  // csv false false
/// ```
public struct TableStyle: Hashable, Sendable {
  /// The forms of a table.
  ///
  /// ```swift
  /// for format in TableStyle.Format.allCases { print(format.rawValue) }
  /// // csv
  /// // tsv
  /// ```
  public enum Format: String, Sendable, CaseIterable {
    /// RFC 4180: commas, quotes where they are needed, CR LF.
    case csv
    /// Tabs; a line is always a row, as tabs and line ends inside a cell become blanks.
    case tsv
  }
  /// Form of the table.
  public var format: Format
  /// True for semicolons in place of the commas of CSV, as Excel wants them where the comma is the decimal sign.
  public var usesSemicolons: Bool
  /// True to put an apostrophe before a cell that a spreadsheet would take for a formula, and to show control
  /// characters escaped.
  public var guardsFormulas: Bool

  /// A style; by default CSV that is safe to open in a spreadsheet.
  ///
  /// ```swift
  /// var style = TableStyle()
  /// style.usesSemicolons = true
  /// print(style == TableStyle(format: .csv, usesSemicolons: true))  // true
  /// ```
  public init(format: Format = .csv, usesSemicolons: Bool = false, guardsFormulas: Bool = true) {
    self.format = format
    self.usesSemicolons = usesSemicolons
    self.guardsFormulas = guardsFormulas
  }
}

/// The kinds of tables that can be made of letters.
///
/// ```swift
/// let kinds = TableKind.allCases.map(\.rawValue)
/// print(kinds)  // ["motions", "footnotes", "papers", "urls", "mentions", "diagnostics"]
/// ```
public enum TableKind: String, Sendable, CaseIterable {
  /// A row for each motion with a heading of its own.
  case motions
  /// A row for each footnote.
  case footnotes
  /// A row for each paper that a letter cites.
  case papers
  /// A row for each web address in a letter.
  case urls
  /// A row for each motion named in running text.
  case mentions
  /// A row for each finding.
  case diagnostics

  /// The first row: the names of the columns.
  ///
  /// ```swift
  /// print(String(decoding: TableKind.urls.header(TableStyle(format: .tsv)), as: UTF8.self))
  /// ```
  public func header(_ style: TableStyle = TableStyle()) -> [UInt8] {
    var writer = TableWriter(style)
    for name in columnNames { writer.cell { $0.append(name) } }
    writer.endRow()
    return writer.out
  }

  private var columnNames: [StaticString] {
    switch self {
    case .motions: Columns.motions.map(\.name)
    case .footnotes: Columns.footnotes.map(\.name)
    case .papers: Columns.papers.map(\.name)
    case .urls: Columns.urls.map(\.name)
    case .mentions: Columns.mentions.map(\.name)
    case .diagnostics: Columns.diagnostics.map(\.name)
    }
  }
}

extension Letter {
  /// The rows that the letter gives in a table, without the header; see ``TableKind/header(_:)``.
  ///
  /// ```swift
  /// var table = TableKind.motions.header()
  /// for letter in letters { table += letter.tableRows(of: .motions) }
  /// ```
  public func tableRows(of kind: TableKind, _ style: TableStyle = TableStyle()) -> [UInt8] {
    switch kind {
    case .motions: rows(Array(motions.enumerated()), Columns.motions, style)
    case .footnotes: rows(Array(footnotes.enumerated()), Columns.footnotes, style)
    case .papers: rows(papers, Columns.papers, style)
    case .urls: rows(urls, Columns.urls, style)
    case .mentions: rows(mentions, Columns.mentions, style)
    case .diagnostics: rows(diagnostics, Columns.diagnostics, style)
    }
  }

  private func rows<Element>(
    _ elements: [Element], _ columns: [Column<Element>], _ style: TableStyle
  ) -> [UInt8] {
    var writer = TableWriter(style)
    for element in elements {
      for column in columns { writer.cell { column.write(&$0, element, self) } }
      writer.endRow()
    }
    return writer.out
  }
}

import Kamerbrief

/// What must hold for the tables of every letter: each row has the cells of the header, quotes stand as RFC 4180 has
/// them, and no cell is a formula or steers a terminal.
package enum TableLaw {
  /// What is wrong with the rows of a table; nil where all is well.
  package static func fault(in rows: [UInt8], of kind: TableKind, _ style: TableStyle, count: Int) -> String?
  {
    let isLines = style.format == .tsv
    if let fault = TextLaw.fault(in: rows, allowing: isLines ? [] : [0x0D]) { return fault }
    let separator = UInt8(ascii: isLines ? "\t" : style.usesSemicolons ? ";" : ",")
    let wanted = kind.header(style).count { $0 == separator } + 1
    var reader = RowReader(rows, separator: separator, isLines: isLines)
    var found = 0
    while !reader.isAtEnd {
      let cells = reader.row()
      if let fault = reader.fault { return "row \(found): \(fault)" }
      if cells != wanted { return "row \(found) has \(cells) cells, not \(wanted)" }
      found += 1
    }
    return found == count ? nil : "\(found) rows for \(count)"
  }
}

private struct RowReader {
  private let bytes: [UInt8]
  private let separator: UInt8
  private let isLines: Bool
  private var at = 0
  private(set) var fault: String?

  init(_ bytes: [UInt8], separator: UInt8, isLines: Bool) {
    self.bytes = bytes
    self.separator = separator
    self.isLines = isLines
  }

  var isAtEnd: Bool { at >= bytes.count }

  /// Reads a row; returns how many cells it has.
  mutating func row() -> Int {
    var cells = 0
    while fault == nil {
      cell()
      cells += 1
      if at < bytes.count, bytes[at] == separator {
        at += 1
        continue
      }
      if !isLines, at < bytes.count, bytes[at] == 0x0D { at += 1 } else if !isLines { break }
      if at < bytes.count, bytes[at] == 0x0A {
        at += 1
        return cells
      }
      break
    }
    if fault == nil { fault = "byte \(at): the end of a cell was expected" }
    return cells
  }

  private mutating func cell() {
    var content: [UInt8] = []
    if at < bytes.count, bytes[at] == UInt8(ascii: "\"") {
      at += 1
      while true {
        guard at < bytes.count else {
          fault = "a quote that is never closed"
          return
        }
        if bytes[at] == UInt8(ascii: "\"") {
          at += 1
          guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { break }
        }
        if isLines, bytes[at] == 0x0A || bytes[at] == 0x09 {
          fault = "a line end or tab in a cell"
          return
        }
        content.append(bytes[at])
        at += 1
      }
    } else {
      while at < bytes.count, bytes[at] != separator, bytes[at] != 0x0A, bytes[at] != 0x0D {
        if !isLines, bytes[at] == UInt8(ascii: "\"") {
          fault = "byte \(at): a quote inside a cell"
          return
        }
        content.append(bytes[at])
        at += 1
      }
    }
    if Self.isFormula(content) { fault = "a formula: \(String(decoding: content.prefix(40), as: UTF8.self))" }
  }

  /// A cell that a spreadsheet could run; a sign alone is none.
  private static func isFormula(_ cell: [UInt8]) -> Bool {
    guard cell.count > 1 else { return false }
    if [0x09, 0x0A, 0x0D].contains(cell[0]) { return true }
    let text = String(decoding: cell.drop { $0 == 0x20 }.prefix(8), as: UTF8.self)
    return text.unicodeScalars.first.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } ?? false
  }
}

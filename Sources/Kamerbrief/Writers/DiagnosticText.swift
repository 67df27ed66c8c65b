extension Letter {
  /// Findings about this letter as people read them, in UTF-8.
  ///
  /// ```
  /// brief.txt:12:31: error: marker 4 has no note [footnote.missing-note]
  ///   12 | in het debat van 12 oktober.4 De minister
  ///      |                             ^
  ///   brief.txt:40:1: the note before it
  ///   hint: …
  /// ```
  ///
  /// ```swift
  /// let text = letter.diagnosticsText(letter.diagnostics, input: bytes)
  /// print(String(decoding: text, as: UTF8.self))
  /// ```
  /// - Parameters:
  ///   - findings: those of the letter's ``diagnostics`` to show.
  ///   - input: the bytes that the letter was read from.
  ///   - colour: true to mark the parts with a terminal's colours.
  public func diagnosticsText(_ findings: [Diagnostic], input: [UInt8], colour: Bool = false) -> [UInt8] {
    if findings.isEmpty { return [] }
    var report = DiagnosticReport(name: source.name, input: PrintedText(input), colour: colour)
    for finding in findings { report.append(finding) }
    return report.out
  }
}

/// Puts the report together.
private struct DiagnosticReport {
  /// The terminal's codes for the parts of a finding.
  private enum Colour: String {
    case plain = "\u{1B}[0m"
    case place = "\u{1B}[1m"
    case error = "\u{1B}[1;31m"
    case warning = "\u{1B}[1;35m"
    case note = "\u{1B}[1;36m"
    case caret = "\u{1B}[1;32m"
    case frame = "\u{1B}[2m"
  }

  private(set) var out: [UInt8] = []
  private let name: String
  private let input: PrintedText
  private let colour: Bool

  init(name: String, input: PrintedText, colour: Bool) {
    self.name = VisibleText.escaped(name)
    self.input = input
    self.colour = colour
  }

  mutating func append(_ finding: Diagnostic) {
    write(place(finding.span), .place)
    write(" ")
    write("\(finding.severity.name): ", Self.colour(of: finding.severity))
    write("\(VisibleText.escaped(finding.message)) [\(finding.code.rawValue)]\n")
    excerpt(finding.span)
    for related in finding.related {
      write("  ")
      write(place(related.span), .place)
      write(" \(VisibleText.escaped(related.message))\n")
    }
    if let hint = finding.code.hint { write("  hint: \(hint)\n") }
  }

  private func place(_ span: SourceSpan) -> String {
    "\(name):\(span.line):\(span.column):"
  }

  private static func colour(of severity: Diagnostic.Severity) -> Colour {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .note: .note
    }
  }

  /// The line, and a caret under the place; nothing for an empty line.
  private mutating func excerpt(_ span: SourceSpan) {
    guard let excerpt = SourceExcerpt(span, in: input), !excerpt.line.isEmpty else { return }
    let number = String(span.line)
    write("  \(number) | ", .frame)
    out.append(contentsOf: excerpt.line)
    write("\n")
    write("  \(String(repeating: " ", count: number.utf8.count)) | ", .frame)
    write(String(repeating: " ", count: excerpt.indent))
    write(String(repeating: "^", count: excerpt.width), .caret)
    write("\n")
  }

  private mutating func write(_ text: String, _ part: Colour? = nil) {
    if colour, let part { out.append(contentsOf: part.rawValue.utf8) }
    out.append(contentsOf: text.utf8)
    if colour, part != nil { out.append(contentsOf: Colour.plain.rawValue.utf8) }
  }
}

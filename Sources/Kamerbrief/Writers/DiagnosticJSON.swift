/// The name and major version of the format that ``Letter/diagnosticsJSON(_:compact:)`` writes.
let diagnosticsFormat: StaticString = "kamerbrief-diagnostics/1"

extension Letter {
  /// Findings about this letter as one JSON object, in UTF-8, without a line end behind it.
  ///
  /// `format`, `generator`, `source` and `diagnostics` look as they do in ``json(compact:)``.
  ///
  /// ```swift
  /// let errors = letter.diagnostics.filter { $0.severity == .error }
  /// let json = letter.diagnosticsJSON(errors, compact: true)
  /// print(String(decoding: json.suffix(45), as: UTF8.self))  // "counts":{"errors":0,"warnings":0,"notes":0}}
  /// ```
  /// - Parameters:
  ///   - findings: those of the letter's ``diagnostics`` to list.
  ///   - compact: true for one line without blanks, false for a layout to read and compare.
  public func diagnosticsJSON(_ findings: [Diagnostic], compact: Bool = false) -> [UInt8] {
    let counts = DiagnosticCounts(findings)
    var writer = JSONWriter(compact: compact)
    writer.object { json in
      json.preamble(format: diagnosticsFormat, source)
      json.key("diagnostics")
      json.list(findings) { $0.diagnostic($1) }
      json.key("counts")
      json.lineObject { json in
        json.key("errors")
        json.number(counts.errors)
        json.key("warnings")
        json.number(counts.warnings)
        json.key("notes")
        json.number(counts.notes)
      }
    }
    return writer.finish()
  }
}

extension JSONWriter {
  mutating func diagnostic(_ diagnostic: Diagnostic) {
    object { json in
      json.key("code")
      json.string(diagnostic.code.rawValue)
      json.key("severity")
      json.name(diagnostic.severity.name)
      json.key("message")
      json.string(diagnostic.message)
      json.key("span")
      json.span(diagnostic.span)
      json.key("related")
      json.list(diagnostic.related) { json, related in
        json.object { json in
          json.key("message")
          json.string(related.message)
          json.key("span")
          json.span(related.span)
        }
      }
    }
  }
}

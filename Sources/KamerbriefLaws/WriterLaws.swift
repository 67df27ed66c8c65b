import Kamerbrief

/// What must hold for what is printed beside the JSON.
extension Laws {
  /// Findings as text, explanation, tables, page and SARIF that could harm whoever opens them, or are not well formed.
  package var wrongWriters: [String] {
    var found: [String] = []
    let report = letter.diagnosticsText(letter.diagnostics, input: input)
    if let fault = Self.unprintable(report) { found.append("text of the findings: \(fault)") }
    if let fault = Self.unprintable(Letter.explanation(of: input)) { found.append("explanation: \(fault)") }
    for kind in TableKind.allCases {
      for style in [TableStyle(), TableStyle(usesSemicolons: true), TableStyle(format: .tsv)] {
        let rows = letter.tableRows(of: kind, style)
        if let fault = TableLaw.fault(in: rows, of: kind, style, count: count(of: kind)) {
          found.append("\(style.format.rawValue) of \(kind.rawValue): \(fault)")
        }
      }
    }
    if let fault = PageLaw.fault(in: letter.html()) { found.append("page: \(fault)") }
    if let fault = wrongSARIF { found.append("SARIF: \(fault)") }
    return Array(found.prefix(Self.shown))
  }

  private func count(of kind: TableKind) -> Int {
    switch kind {
    case .motions: letter.motions.count
    case .footnotes: letter.footnotes.count
    case .papers: letter.papers.count
    case .urls: letter.urls.count
    case .mentions: letter.mentions.count
    case .diagnostics: letter.diagnostics.count
    }
  }

  /// A log that is no JSON of its shape, leaves a finding out, or names other places than the letter.
  private var wrongSARIF: String? {
    let results = SARIFLog(paths: [[0x2D]]).results(letter, letter.diagnostics, input: input, path: [0x2D])
    var reader = JSONReader([UInt8(ascii: "[")] + results + [UInt8(ascii: "]")])
    var at = 0
    let findings = letter.diagnostics
    reader.list { json in
      json.object { json in
        guard at < findings.count else { return json.fail("one result too many") }
        json.key("ruleId") { $0.text(atLeast: 1) }
        json.key("ruleIndex") { $0.number() }
        json.key("level") { $0.word("error", "warning", "note") }
        json.key("message") { $0.object { $0.key("text") { $0.text(atLeast: 1) } } }
        json.key("locations") { json in
          json.list(atLeast: 1, atMost: 1) { self.location(&$0, findings[at].span) }
        }
        if !findings[at].related.isEmpty {
          var other = 0
          json.key("relatedLocations") { json in
            json.list { json in
              guard other < findings[at].related.count else { return json.fail("one place too many") }
              self.location(&json, findings[at].related[other].span, hasWords: true)
              other += 1
            }
          }
        }
      }
      at += 1
    }
    return reader.end() ?? (at == findings.count ? nil : "\(at) results for \(findings.count) findings")
  }

  private func location(_ json: inout JSONReader, _ span: SourceSpan, hasWords: Bool = false) {
    let end = characters.end(span.end)
    json.object { json in
      json.key("physicalLocation") { json in
        json.object { json in
          json.key("artifactLocation") { json in
            json.object { json in
              json.key("uri") { $0.text(atLeast: 1) }
              json.key("index") { $0.number() }
            }
          }
          json.key("region") { json in
            json.object { json in
              for (name, value) in [
                ("startLine", span.line), ("startColumn", span.column), ("endLine", end.line),
                ("endColumn", end.column), ("byteOffset", span.start), ("byteLength", span.end - span.start),
              ] as [(StaticString, Int)] {
                json.key(name) { $0.number() }
                if json.lastNumber != value { json.fail("\(name) is not \(value)") }
              }
            }
          }
        }
      }
      if hasWords { json.key("message") { $0.object { $0.key("text") { $0.text(atLeast: 1) } } } }
    }
  }
}

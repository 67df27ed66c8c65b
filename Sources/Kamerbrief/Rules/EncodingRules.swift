/// Bytes that are no proper text, one finding a kind.
enum EncodingRules {
  static func diagnostics(_ letter: Letter, _ reading: Reading) -> [Diagnostic] {
    var first: [Diagnostic.Code: EncodingFinding] = [:]
    var order: [Diagnostic.Code] = []
    for finding in reading.source.printed.findings {
      let code = code(finding.kind)
      if first[code] == nil {
        first[code] = finding
        order.append(code)
      } else {
        first[code]!.count += finding.count
      }
    }
    return order.map { code in
      let finding = first[code]!
      let range = reading.source.offset(of: finding.start)..<reading.source.offset(of: finding.end)
      return Diagnostic(code: code, message: message(code, finding.count), span: reading.span(range))
    }
  }

  private static func code(_ kind: EncodingFinding.Kind) -> Diagnostic.Code {
    switch kind {
    case .invalidUTF8: .invalidUTF8
    case .invalidUTF16: .invalidUTF16
    case .legacy: .legacyEncoding
    case .controlCharacter: .controlCharacter
    }
  }

  private static func message(_ code: Diagnostic.Code, _ count: Int) -> String {
    let more = count > 1 ? "; there are \(count) such places" : ""
    switch code {
    case .invalidUTF8: return "These bytes are no UTF-8 and are read as U+FFFD\(more)."
    case .invalidUTF16: return "This is half a character in UTF-16 and is read as U+FFFD\(more)."
    case .legacyEncoding:
      return
        "The text is no UTF-8 and is read as Windows-1252\(count > 1 ? "; \(count) characters depend on that" : "")."
    default: return "A control character stands in the text\(more)."
    }
  }
}

/// Numbers of papers that cannot be right: `021Z12361`, and the suffix of `21 501-2`.
enum MalformedPapers {
  static func diagnostics(_ letter: Letter, _ reading: Reading) -> [Diagnostic] {
    var found = Findings()
    for citation in reading.elements.citations where citation.match.malformed || citation.match.repaired {
      let match = citation.match
      let words = String(decoding: reading.running.bytes[match.start..<match.end], as: UTF8.self)
      var message =
        "\"\(words)\" is no number of a paper: it has a year of four digits, Z or D, and five digits."
      if match.repaired, let id = match.ids.first {
        var dossier: [UInt8] = []
        id.appendDossier(to: &dossier)
        message =
          "\"\(words)\" is read as dossier \(String(decoding: dossier, as: UTF8.self)): a suffix has two digits."
      }
      found.add(.malformedPaper, message, at: reading.span(of: match.start, match.end))
    }
    return found.diagnostics
  }
}

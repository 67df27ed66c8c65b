extension Diagnostic.Code {
  /// What `Docs/diagnostics.md` says about the code.
  ///
  /// ```swift
  /// print(Diagnostic.Code.noteGap.page.text.prefix(15))  // ## footnote.gap
  /// ```
  public var page: DiagnosticPage { DiagnosticPage(of: self, in: diagnosticsManual) }
}

/// One section of `Docs/diagnostics.md`, which the program carries along.
///
/// ```swift
/// let page = Diagnostic.Code.gluedAddress.page
/// print(page.text.prefix(12))  // ## url.glued
/// print(page.meaning.hasPrefix(page.summary), page.advice.isEmpty)  // true false
/// ```
public struct DiagnosticPage: Sendable {
  /// The section in Markdown, from its heading to the line end of its last line.
  public let text: String

  /// Takes the code's section out of the page; it is empty where the page has none.
  init(of code: Diagnostic.Code, in manual: String) {
    var section: [Substring] = []
    for line in Self.lines(manual) {
      if line.hasPrefix("## ") {
        if !section.isEmpty { break }
        if line.dropFirst(3) == code.rawValue { section.append(line) }
      } else if !section.isEmpty {
        section.append(line)
      }
    }
    while section.last?.isEmpty == true { section.removeLast() }
    text = section.joined(separator: "\n") + "\n"
  }

  /// What the code means, in its first sentence.
  public var summary: String {
    let text = meaning
    guard
      let stop = text.utf8.indices.first(where: { index in
        text.utf8[index] == 0x2E && text.utf8.index(after: index) != text.utf8.endIndex
          && text.utf8[text.utf8.index(after: index)] == 0x20
      })
    else { return text }
    return String(text[...stop])
  }

  /// What the code means, without its severity.
  public var meaning: String {
    let first = paragraph { $0.hasPrefix("*") }
    guard let end = first.dropFirst().firstIndex(of: "*") else { return first }
    return String(first[first.index(after: end)...].drop { $0 == " " })
  }

  /// What to do about a finding.
  public var advice: String {
    let label = "**What to do.** "
    let found = paragraph { $0.hasPrefix(label) }
    return String(found.dropFirst(label.count))
  }

  /// The first paragraph that opens so, its lines joined.
  private func paragraph(_ opens: (Substring) -> Bool) -> String {
    var found: [Substring] = []
    for line in Self.lines(text) {
      if found.isEmpty ? opens(line) : !line.isEmpty {
        found.append(line)
      } else if !found.isEmpty {
        break
      }
    }
    return found.joined(separator: " ")
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}

/// What was found: beside the text at its place, and as a list.
extension LetterHTML {
  /// A finding beside the text.
  func remark(_ number: Int, _ html: inout HTMLWriter) {
    let finding = letter.diagnostics[number]
    let words = Dutch.finding(finding.code)
    html.element(
      "p", .class("remark is-\(finding.severity.name)"), .init("data-at", PageIndex.findingPlaceID(number))
    ) { html in
      html.element("a", .place(PageIndex.findingID(number)), text: words.title)
      html.literal(" ")
      html.text(words.meaning)
    }
    html.newline()
  }

  func findings(_ html: inout HTMLWriter) {
    guard !letter.diagnostics.isEmpty else { return }
    html.element("section", .class("data"), .id("bevindingen"), .init("aria-labelledby", "bevindingen-kop")) {
      html in
      html.element("h2", .id("bevindingen-kop"), text: "Bevindingen")
      html.element(
        "p", .class("lead"),
        text: "Wat het programma in de brief opviel. Een bevinding kan op een fout in de brief wijzen, "
          + "of op iets dat bij het omzetten van de pdf is gebeurd.")
      html.newline()
      for severity in [Diagnostic.Severity.error, .warning, .note] { group(severity, &html) }
    }
    html.newline()
  }

  private func group(_ severity: Diagnostic.Severity, _ html: inout HTMLWriter) {
    let group = letter.diagnostics.indices.filter { letter.diagnostics[$0].severity == severity }
    guard !group.isEmpty else { return }
    let name =
      switch severity {
      case .error: "Fouten"
      case .warning: "Let op"
      case .note: "Opmerkingen"
      }
    html.element("h3", text: "\(name) (\(group.count))")
    html.literal("\n<ul class=\"findings\" role=\"list\">\n")
    for number in group { finding(number, &html) }
    html.literal("</ul>\n")
  }

  private func finding(_ number: Int, _ html: inout HTMLWriter) {
    let finding = letter.diagnostics[number]
    let words = Dutch.finding(finding.code)
    html.element("li", .id(PageIndex.findingID(number)), .class("is-\(finding.severity.name)")) { html in
      html.element("p") { html in
        html.element("strong", text: words.title)
        html.text(". \(words.meaning)")
      }
      html.element("p", .class("message"), .init("lang", "en"), text: finding.message)
      html.element("p", .class("where")) { html in
        place(finding.span, at: index.findingIDs[number], &html)
        for related in finding.related {
          html.text("; zie ook ")
          place(related.span, at: index.runIndex(at: related.span.start).map { index.runs[$0].anchor }, &html)
        }
        html.text(" ")
        html.element("code", text: finding.code.rawValue)
      }
    }
    html.newline()
  }

  /// A place in the input, as a link where the page shows it.
  private func place(_ span: SourceSpan, at id: String?, _ html: inout HTMLWriter) {
    let name = "pagina \(span.page), regel \(span.line)"
    if let id { html.element("a", .place(id), text: name) } else { html.text(name) }
  }
}

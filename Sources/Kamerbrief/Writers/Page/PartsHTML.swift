/// The letter as running text, its notes beside it.
extension LetterHTML {
  mutating func body(_ html: inout HTMLWriter) {
    html.element("section", .id(Self.textID), .init("aria-labelledby", "brief-kop"), .init("tabindex", "-1"))
    {
      html in
      html.element("h2", .id("brief-kop"), text: "De brief")
      html.newline()
      if index.parts.isEmpty { html.element("p", .class("quiet"), text: "Deze brief bevat geen tekst.") }
      for (number, part) in index.parts.enumerated() { self.part(number, part, &html) }
      strayNotes(&html)
    }
    html.newline()
  }

  private mutating func part(_ number: Int, _ part: PageIndex.Part, _ html: inout HTMLWriter) {
    switch part {
    case .introduction:
      self.part(PageIndex.introductionID, number, &html) { page, html in
        if let salutation = page.letter.head.salutation {
          html.element("p", .class("salutation")) { page.inline.write(salutation, to: &$0) }
          html.newline()
        }
        page.paragraphs(page.letter.head.introduction, &html)
      }
    case .closing:
      self.part(PageIndex.closingID, number, &html) { page, html in
        page.paragraphs(page.letter.head.closing, &html)
      }
    case .signature:
      self.part(PageIndex.signatureID, number, &html) { page, html in page.signature(&html) }
    case .section(let index):
      self.part(self.index.sectionIDs[index], number, &html) { page, html in
        page.section(index, &html)
      }
    case .motions(let range): motions(range, number, &html)
    }
  }

  private mutating func part(
    _ id: String, _ number: Int, _ html: inout HTMLWriter,
    content: (inout LetterHTML, inout HTMLWriter) -> Void
  ) {
    html.element("div", .class("part"), .id(id)) { html in
      html.element("div", .class("text")) { html in content(&self, &html) }
      html.newline()
      side(number, &html)
    }
    html.newline()
  }

  // MARK: Text

  /// Paragraphs; those with a label are items of a list.
  private mutating func paragraphs(_ paragraphs: [Paragraph], _ html: inout HTMLWriter) {
    var inList = false
    for paragraph in paragraphs {
      if (paragraph.label != nil) != inList {
        inList.toggle()
        html.literal(inList ? "<ul class=\"items\" role=\"list\">\n" : "</ul>\n")
      }
      if let label = paragraph.label {
        html.element("li") { html in
          html.element("span", .class("label")) { $0.text(letter.texts, label.range) }
          html.literal(" ")
          html.element("span", .class("item")) { inline.write(paragraph.text, to: &$0) }
        }
      } else {
        html.element("p") { inline.write(paragraph.text, to: &$0) }
      }
      html.newline()
    }
    if inList { html.literal("</ul>\n") }
  }

  private mutating func section(_ number: Int, _ html: inout HTMLWriter) {
    let section = letter.sections[number]
    html.element("h3", .class(section.heading == nil ? "quiet" : "heading")) { html in
      if let printed = section.number {
        html.element("span", .class("number")) { $0.text(letter.texts, printed.range) }
        html.literal(" ")
      }
      if let heading = section.heading {
        inline.write(heading, to: &html)
      } else {
        html.text("Tekst na de ondertekening")
      }
      Self.permalink(index.sectionIDs[number], "dit deel", &html)
    }
    html.newline()
    paragraphs(section.paragraphs, &html)
  }

  private func signature(_ html: inout HTMLWriter) {
    for signatory in letter.head.signatories {
      html.element("p", .class("signatory")) { html in
        if let role = signatory.role {
          html.element("span", .class("role")) { $0.text(letter.texts, role.range) }
        }
        if let name = signatory.name {
          html.element("span", .class("name")) { $0.text(letter.texts, name.range) }
        }
      }
      html.newline()
    }
  }

  private static func permalink(_ id: String, _ name: String, _ html: inout HTMLWriter) {
    html.literal(" ")
    html.element("a", .class("permalink"), .place(id), .label("Link naar \(name)"), text: "#")
  }

  // MARK: Motions

  /// Motions that share a heading and an answer; each has a place of its own to link to.
  private mutating func motions(_ range: Range<Int>, _ number: Int, _ html: inout HTMLWriter) {
    let first = letter.motions[range.lowerBound]
    let id = index.motionIDs[range.lowerBound]
    html.element("article", .class("part motion"), .id(id), .init("aria-labelledby", id + "-kop")) { html in
      html.element("div", .class("text")) { html in
        html.element("header") { html in
          eyebrow(range, &html)
          let heading: StaticString = first.section == nil ? "h3" : "h4"
          html.element(heading, .id(id + "-kop")) { html in
            inline.write(first.heading, emphasis: first.subject, to: &html)
          }
          html.newline()
          for motion in range { facts(motion, isFirst: motion == range.lowerBound, &html) }
        }
        html.newline()
        paragraphs(first.paragraphs, &html)
        if first.paragraphs.isEmpty {
          html.element("p", .class("quiet"), text: "Onder deze motie staat geen tekst.")
        }
      }
      html.newline()
      side(number, &html)
    }
    html.newline()
  }

  private func eyebrow(_ range: Range<Int>, _ html: inout HTMLWriter) {
    let first = letter.motions[range.lowerBound]
    html.element("p", .class("eyebrow")) { html in
      html.element("span", .class("name"), text: Dutch.sentence(first.kind.name.description))
      for motion in range {
        if let printed = letter.motions[motion].number {
          html.literal(" ")
          html.element("span", .class("number"), text: "\(printed)")
        }
      }
      html.literal(" ")
      html.element("span", .class("page"), text: "pagina \(first.headingSpan.page)")
      Self.permalink(index.motionIDs[range.lowerBound], index.motionName(range.lowerBound), &html)
    }
    html.newline()
  }

  private func facts(_ number: Int, isFirst: Bool, _ html: inout HTMLWriter) {
    let motion = letter.motions[number]
    html.open("dl", [.class("facts")] + (isFirst ? [] : [.id(index.motionIDs[number])]))
    if !motion.submitters.isEmpty {
      let isOne = motion.submitters.count == 1 && !motion.coSigned
      Self.fact(isOne ? "Indiener" : "Indieners", &html) { $0.text(Dutch.submitters(motion, letter)) }
    }
    if let date = motion.date { Self.fact("Datum", &html) { $0.date(date) } }
    if let paper = motion.paper { Self.fact("Kamerstuk", &html) { self.paper(paper, &$0) } }
    if let replaced = motion.replaces { Self.fact("Vervangt", &html) { self.paper(replaced, &$0) } }
    html.close("dl")
    html.newline()
  }

  // MARK: Beside the text

  private mutating func side(_ number: Int, _ html: inout HTMLWriter) {
    guard let beside = index.sides[number] else { return }
    html.element("div", .class("side")) { html in
      html.newline()
      for side in beside {
        switch side {
        case .note(let note): self.note(note, &html)
        case .finding(let finding): remark(finding, &html)
        }
      }
    }
    html.newline()
  }

  private mutating func note(_ number: Int, _ html: inout HTMLWriter) {
    let note = letter.footnotes[number]
    let isMarked = index.markerCounts[number] > 0
    let marker = index.markerID(note: number, 0)
    html.open(
      "div",
      [.class("note"), .id(index.noteIDs[number]), .role("doc-footnote")]
        + (isMarked ? [.init("data-at", marker)] : []))
    let label = "noot \(note.number)"
    if isMarked {
      html.element(
        "a", .class("number"), .place(marker), .role("doc-backlink"), .label(label + ", terug naar de tekst"),
        text: "\(note.number)")
    } else {
      html.element("span", .class("number")) { html in
        html.element("span", .class("hidden"), text: "noot ")
        html.text("\(note.number)")
      }
    }
    html.literal(" ")
    html.element("div", .class("words")) { html in
      html.element("p") { html in
        inline.write(note.text, to: &html)
        for place in 1..<max(1, index.markerCounts[number]) {
          html.literal(" ")
          html.element(
            "a", .class("back"), .place(index.markerID(note: number, place)), .role("doc-backlink"),
            .label("\(label), terug naar plaats \(place + 1) in de tekst"), text: "↩\(place + 1)")
        }
      }
      // What was found several times in one note is said once there.
      var said: Set<Diagnostic.Code> = []
      for (_, finding) in index.runs[index.runOfNote[number]].findings
      where letter.diagnostics[finding].severity != .note
        && said.insert(letter.diagnostics[finding].code).inserted
      {
        remark(finding, &html)
      }
    }
    html.close("div")
    html.newline()
  }

  private mutating func strayNotes(_ html: inout HTMLWriter) {
    guard !index.strayNotes.isEmpty else { return }
    html.element("div", .class("part"), .id("losse-noten")) { html in
      html.element("div", .class("text stray")) { html in
        html.element("h3", .class("quiet"), text: "Noten waar de tekst niet naar verwijst")
        html.newline()
        for note in index.strayNotes { self.note(note, &html) }
      }
    }
    html.newline()
  }
}

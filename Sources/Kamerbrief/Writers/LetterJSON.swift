/// The name and major version of the output's format.
let letterFormat: StaticString = "kamerbrief/1"

extension Letter {
  /// The letter as one JSON object, in UTF-8, without a line end behind it.
  ///
  /// The same letter gives the same bytes every time; every key is there, in the order of
  /// `Docs/letter.schema.json`.
  ///
  /// ```swift
  /// let line = letter.json(compact: true)
  /// print(String(decoding: line.prefix(24), as: UTF8.self))  // {"format":"kamerbrief/1"
  /// ```
  /// - Parameter compact: true for one line without blanks, false for a layout to read and compare.
  public func json(compact: Bool = false) -> [UInt8] {
    var output: [UInt8] = []
    appendJSON(to: &output, compact: compact)
    return output
  }

  /// Appends the letter as one JSON object to `output`; see ``json(compact:)``.
  ///
  /// ```swift
  /// var lines: [UInt8] = []
  /// for letter in letters {
  ///   letter.appendJSON(to: &lines, compact: true)
  ///   lines.append(UInt8(ascii: "\n"))
  /// }
  /// ```
  public func appendJSON(to output: inout [UInt8], compact: Bool = false) {
    var writer = JSONWriter(compact: compact)
    // A guess that saves most of the growing: places take more room than texts.
    writer.take(&output, room: 3 * texts.count + 4096)
    writer.letter(self)
    output = writer.finish()
  }
}

extension JSONWriter {
  fileprivate mutating func letter(_ letter: Letter) {
    let texts = letter.texts
    object { json in
      json.preamble(format: letterFormat, letter.source)
      json.key("letter")
      json.head(letter.head, texts)
      json.key("motions")
      json.list(letter.motions) { $0.motion($1, texts) }
      json.key("sections")
      json.list(letter.sections) { $0.section($1, texts) }
      json.key("mentions")
      json.list(letter.mentions) { $0.mention($1, texts) }
      json.key("footnotes")
      json.list(letter.footnotes) { $0.footnote($1, texts) }
      json.key("papers")
      json.list(letter.papers) { $0.paper($1, texts) }
      json.key("urls")
      json.list(letter.urls) { $0.address($1, texts) }
      json.key("furniture")
      json.list(letter.furniture) { $0.furniture($1, texts) }
      json.key("diagnostics")
      json.list(letter.diagnostics) { $0.diagnostic($1) }
    }
  }

  /// Writes the keys that open every output: format, generator and source.
  mutating func preamble(format: StaticString, _ source: InputSummary) {
    key("format")
    name(format)
    key("generator")
    string("kamerbrief " + kamerbriefVersion)
    key("source")
    object { json in
      json.key("name")
      json.string(source.name)
      json.key("bytes")
      json.number(source.bytes)
      json.key("lines")
      json.number(source.lines)
      json.key("pages")
      json.number(source.pages)
    }
  }

  private mutating func head(_ head: Head, _ texts: [UInt8]) {
    object { json in
      json.key("paper")
      json.text(head.paper, texts)
      json.key("date")
      json.date(head.date)
      json.key("reference")
      json.text(head.reference, texts)
      json.key("subject")
      json.text(head.subject, texts)
      json.key("addressee")
      json.text(head.addressee, texts)
      json.key("salutation")
      json.text(head.salutation, texts)
      json.key("introduction")
      json.paragraphs(head.introduction, texts)
      json.key("closing")
      json.paragraphs(head.closing, texts)
      json.key("signatories")
      json.list(head.signatories) { json, signatory in
        json.lineObject { json in
          json.key("role")
          json.text(signatory.role, texts)
          json.key("name")
          json.text(signatory.name, texts)
        }
      }
      json.key("spans")
      json.headSpans(head.spans)
    }
  }

  private mutating func headSpans(_ spans: HeadSpans) {
    object { json in
      json.key("paper")
      json.span(spans.paper)
      json.key("date")
      json.span(spans.date)
      json.key("reference")
      json.span(spans.reference)
      json.key("subject")
      json.span(spans.subject)
      json.key("addressee")
      json.span(spans.addressee)
      json.key("salutation")
      json.span(spans.salutation)
      json.key("signature")
      json.span(spans.signature)
    }
  }
}

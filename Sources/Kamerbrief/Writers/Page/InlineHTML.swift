/// Writes a text of the letter with all that stands in it: links, markers, findings.
struct InlineHTML {
  /// What happens at a byte of the text, in the order in which it happens there.
  private enum Event: Int {
    case itemEnds, emphasisEnds, marker, finding, emphasisBegins, itemBegins
  }

  private let index: PageIndex
  /// How often each note was marked so far.
  private var marked: [Int: Int] = [:]

  init(_ index: PageIndex) {
    self.index = index
  }

  /// Writes a text.
  /// - Parameter emphasis: a piece of it to set off, such as the subject in a motion's heading.
  mutating func write(_ text: Text, emphasis: Text? = nil, to html: inout HTMLWriter) {
    let texts = index.letter.texts
    guard let run = index.run(text), run.text == text else { return html.text(texts, text.range) }
    var at = Int(text.start)
    var item: PageItem?
    var isEmphasised = false
    for (offset, event, number) in events(of: run, emphasis: emphasis) {
      if offset > at {
        html.text(texts, at..<offset)
        at = offset
      }
      // A link never crosses what is set inside or around it: it is closed, and opened again behind.
      let isInside = item != nil && event != .itemEnds
      if isInside { close(item, &html) }
      switch event {
      case .itemBegins:
        item = index.items[number]
        open(item, &html, isFirst: true)
        continue
      case .itemEnds:
        close(item, &html)
        item = nil
        continue
      case .emphasisBegins:
        html.literal("<strong>")
        isEmphasised = true
      case .emphasisEnds:
        if isEmphasised { html.literal("</strong>") }
        isEmphasised = false
      case .marker: write(run.markers[number], &html)
      case .finding: write(flag: number, &html)
      }
      if isInside { open(item, &html, isFirst: false) }
    }
    html.text(texts, at..<Int(text.end))
  }

  /// Everything that happens in a text, in order.
  private func events(of run: PageRun, emphasis: Text?) -> [(at: Int, event: Event, number: Int)] {
    var events: [(at: Int, event: Event, number: Int)] = []
    let bounds = run.text.range
    for number in run.items {
      let range = index.items[number].range
      events.append((range.lowerBound, .itemBegins, number))
      events.append((range.upperBound, .itemEnds, number))
    }
    for (number, at) in index.offsets(of: run).enumerated() { events.append((at, .marker, number)) }
    for finding in run.findings { events.append((finding.at, .finding, finding.finding)) }
    if let emphasis, bounds.lowerBound <= Int(emphasis.start), Int(emphasis.end) <= bounds.upperBound,
      !emphasis.isEmpty
    {
      events.append((Int(emphasis.start), .emphasisBegins, 0))
      events.append((Int(emphasis.end), .emphasisEnds, 0))
    }
    events.sort { ($0.at, $0.event.rawValue, $0.number) < ($1.at, $1.event.rawValue, $1.number) }
    return events
  }

  private func open(_ item: PageItem?, _ html: inout HTMLWriter, isFirst: Bool) {
    guard let item else { return }
    var attributes: [HTMLWriter.Attribute] = isFirst ? [.id(item.id)] : []
    guard let target = item.target else { return html.open("span", attributes) }
    attributes.append(HTMLWriter.Attribute("href", target))
    switch item.kind {
    case .mention: break
    case .paper: attributes.append(HTMLWriter.outside)
    case .address: attributes += [HTMLWriter.outside, .class("address")]
    }
    html.open("a", attributes)
  }

  private func close(_ item: PageItem?, _ html: inout HTMLWriter) {
    guard let item else { return }
    if item.target == nil { html.close("span") } else { html.close("a") }
  }

  private mutating func write(_ marker: Marker, _ html: inout HTMLWriter) {
    let number = String(marker.footnote)
    guard let note = marker.note, index.noteIDs.indices.contains(note) else {
      return html.element("sup", .class("marker lost"), text: number)
    }
    let count = marked[note, default: 0]
    marked[note] = count + 1
    html.element("sup", .class("marker")) { html in
      html.element(
        "a", .id(index.markerID(note: note, count)), .place(index.noteIDs[note]), .role("doc-noteref"),
        .label("noot \(number)"), text: number)
    }
  }

  private func write(flag number: Int, _ html: inout HTMLWriter) {
    let finding = index.letter.diagnostics[number]
    let words = Dutch.finding(finding.code)
    html.element(
      "a", .class("flag is-\(finding.severity.name)"), .id(PageIndex.findingPlaceID(number)),
      .place(PageIndex.findingID(number)),
      .label("\(Dutch.severity(finding.severity)): \(words.title)"),
      HTMLWriter.Attribute("title", words.title)
    ) { _ in }
  }
}

extension HTMLWriter {
  /// What every link that leads off the page has.
  static let outside = Attribute("rel", "noopener noreferrer")

  /// Writes a link that leads off the page.
  mutating func link(_ target: String, text: String) {
    open("a", [Attribute("href", target), Self.outside])
    self.text(text)
    close("a")
  }

  /// Writes a date as people read it, with the form that machines read beside it.
  mutating func date(_ date: CalendarDate) {
    element("time", Attribute("datetime", Dutch.key(date)), text: Dutch.date(date))
  }
}

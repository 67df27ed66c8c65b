/// A text of the letter that may have links, markers and findings in it.
struct PageRun {
  /// The text.
  var text: Text
  /// Its place in the input.
  var span: SourceSpan
  /// Id of the part or note it belongs to.
  var anchor: String
  /// Index of the note it is the text of.
  var note: Int?
  /// Markers in it.
  var markers: [Marker] = []
  /// Citations, addresses and mentions in it, as indices of ``PageIndex/items``.
  var items: Range<Int> = 0..<0
  /// Findings, with the byte of the text behind which they stand.
  var findings: [(at: Int, finding: Int)] = []
}

/// A piece of a text that is set as a link or that links lead to.
struct PageItem {
  enum Kind: Int {
    case paper, address, mention
  }
  var kind: Kind
  /// Bytes of the text.
  var range: Range<Int>
  /// Its place in the input.
  var span: SourceSpan
  /// Where it leads: an address, or a place on this page.
  var target: String?
  /// Its own name.
  var id: String
}

extension PageIndex {
  // MARK: Texts

  mutating func collectRuns() {
    let head = letter.head
    add(head.subject, head.spans.subject, Self.headID)
    add(head.salutation, head.spans.salutation, Self.introductionID)
    add(head.introduction, Self.introductionID)
    for part in parts {
      switch part {
      case .motions(let range):
        let motion = letter.motions[range.lowerBound]
        add(motion.heading, motion.headingSpan, motionIDs[range.lowerBound], motion.headingMarkers)
        add(motion.paragraphs, motionIDs[range.lowerBound])
      case .section(let index):
        let section = letter.sections[index]
        add(section.heading, section.headingSpan, sectionIDs[index], section.headingMarkers)
        add(section.paragraphs, sectionIDs[index])
      default: break
      }
    }
    add(head.closing, Self.closingID)
    for (index, note) in letter.footnotes.enumerated() {
      runs.append(PageRun(text: note.text, span: note.span, anchor: noteIDs[index], note: index))
    }
    runs.sort { ($0.text.start, $0.text.end) < ($1.text.start, $1.text.end) }
    runOfNote = letter.footnotes.map { _ in 0 }
    for (index, run) in runs.enumerated() {
      if let note = run.note { runOfNote[note] = index }
      if !run.text.isEmpty { runOfText[run.text] = index }
      let ranges =
        run.span.parts.isEmpty ? [run.span.start..<max(run.span.start, run.span.end)] : run.span.parts
      for range in ranges { pieces.append((range, index)) }
    }
    pieces.sort { ($0.range.lowerBound, $0.run) < ($1.range.lowerBound, $1.run) }
  }

  private mutating func add(_ text: Text?, _ span: SourceSpan?, _ anchor: String, _ markers: [Marker] = []) {
    guard let text, let span, !text.isEmpty else { return }
    runs.append(PageRun(text: text, span: span, anchor: anchor, markers: markers))
  }

  private mutating func add(_ paragraphs: [Paragraph], _ anchor: String) {
    for paragraph in paragraphs { add(paragraph.text, paragraph.span, anchor, paragraph.markers) }
  }

  /// The run that a text is, if it is one.
  func run(_ text: Text) -> PageRun? { runOfText[text].map { runs[$0] } }

  // MARK: Links in them

  mutating func collectItems() {
    var found: [PageItem] = []
    collectCitations(&found)
    for address in letter.urls {
      for occurrence in address.occurrences where occurrence.place.kind != .annotation {
        found.append(
          item(
            .address, occurrence.text, occurrence.span, SafeAddress.link(letter.texts, occurrence.text.range))
        )
      }
    }
    collectMentions(&found)
    found.sort {
      ($0.range.lowerBound, $0.kind.rawValue, $0.range.upperBound)
        < ($1.range.lowerBound, $1.kind.rawValue, $1.range.upperBound)
    }
    keep(found)
  }

  private func item(_ kind: PageItem.Kind, _ text: Text, _ span: SourceSpan, _ target: String?) -> PageItem {
    PageItem(kind: kind, range: text.range, span: span, target: target, id: Self.itemID(text))
  }

  private static func itemID(_ text: Text) -> String { "t\(text.start)" }

  private mutating func collectCitations(_ found: inout [PageItem]) {
    // Several papers may share one citation: "nrs. 12 en 14".
    var shared: [Text: (span: SourceSpan, papers: [Int])] = [:]
    for (index, paper) in letter.papers.enumerated() {
      for citation in paper.citations {
        shared[citation.text, default: (citation.span, [])].papers.append(index)
      }
    }
    for (text, cited) in shared {
      let targets = cited.papers.map { index in
        let paper = letter.papers[index]
        return (paper.number.map { Array(letter.texts[$0.range]) } ?? [], self.paper(paper.id)?.address)
      }
      found += split(item(.paper, text, cited.span, nil), targets)
    }
  }

  private mutating func collectMentions(_ found: inout [PageItem]) {
    var shared: [Text: (mention: Mention, motions: [Int?])] = [:]
    for mention in letter.mentions {
      shared[mention.text, default: (mention, [])].motions.append(mention.motion)
    }
    for (text, named) in shared {
      let targets = named.motions.map { motion -> (number: [UInt8], target: String?) in
        guard let motion else { return ([], nil) }
        let isOwn = named.mention.place == Place(kind: .motion, index: motion)
        let number = letter.motions[motion].number.map { Array(String($0).utf8) } ?? []
        return (number, isOwn ? nil : "#" + motionIDs[motion])
      }
      found += split(item(.mention, text, named.mention.span, nil), targets)
    }
  }

  /// One link for each number that a text names: the first from the text's start, the others on their digits.
  private func split(_ whole: PageItem, _ targets: [(number: [UInt8], target: String?)]) -> [PageItem] {
    var first = whole
    first.target = targets.first?.target
    guard targets.count > 1 else { return [first] }
    var result: [PageItem] = []
    var at = whole.range.lowerBound
    for (index, target) in targets.enumerated() {
      guard let digits = find(target.number, from: at, to: whole.range.upperBound) else {
        if index == 0 { return [first] }
        continue
      }
      var piece = first
      piece.target = target.target
      piece.range = (index == 0 ? whole.range.lowerBound : digits.lowerBound)..<digits.upperBound
      if index > 0 { piece.id += "-\(index + 1)" }
      result.append(piece)
      at = digits.upperBound
    }
    return result
  }

  /// A number that stands alone, with no digit before or behind it.
  private func find(_ number: [UInt8], from start: Int, to end: Int) -> Range<Int>? {
    let texts = letter.texts
    guard !number.isEmpty, end - start >= number.count else { return nil }
    for at in start...(end - number.count) where texts[at..<(at + number.count)].elementsEqual(number) {
      let stop = at + number.count
      if at > start, Ascii.isDigit(texts[at - 1]) { continue }
      if stop < end, Ascii.isDigit(texts[stop]) { continue }
      return at..<stop
    }
    return nil
  }

  /// Keeps what lies in a text of the page; where two lie over each other, the first ends where the second begins.
  private mutating func keep(_ found: [PageItem]) {
    var runIndex = 0
    for item in found {
      while runIndex < runs.count, Int(runs[runIndex].text.end) < item.range.upperBound { runIndex += 1 }
      guard runIndex < runs.count else { break }
      let text = runs[runIndex].text
      guard Int(text.start) <= item.range.lowerBound, !item.range.isEmpty else { continue }
      if let last = items.last, last.range.upperBound > item.range.lowerBound {
        let end = trimmed(last.range.lowerBound..<item.range.lowerBound)
        // Two that begin at one place are the same place: the first has the link.
        if end == last.range.lowerBound { continue }
        items[items.count - 1].range = last.range.lowerBound..<end
      }
      if runs[runIndex].items.isEmpty { runs[runIndex].items = items.count..<items.count }
      items.append(item)
      runs[runIndex].items = runs[runIndex].items.lowerBound..<items.count
    }
  }

  /// The end of a range without blanks and opening brackets.
  private func trimmed(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, letter.texts[end - 1] == 0x20 || letter.texts[end - 1] == 0x28 { end -= 1 }
    return end
  }

  /// The name of the place where a text stands, if the page has one.
  func itemID(_ text: Text) -> String? {
    let index = Bisection.last(below: items.count) { items[$0].range.lowerBound <= Int(text.start) }
    guard index < items.count, items[index].range.lowerBound == Int(text.start) else { return nil }
    return items[index].id
  }

  // MARK: Findings in them

  /// Bytes between a finding and something in the text that still count as the same place.
  private static let reach = 4

  mutating func placeFindings() {
    for (index, finding) in letter.diagnostics.enumerated() {
      guard let run = runIndex(at: finding.span.start) else {
        findingIDs.append(nil)
        continue
      }
      runs[run].findings.append((place(of: finding.span, in: runs[run]), index))
      // In an empty note there is nothing to stand behind: the place is the note.
      findingIDs.append(runs[run].text.isEmpty ? runs[run].anchor : Self.findingPlaceID(index))
    }
    for index in runs.indices { runs[index].findings.sort { $0 < $1 } }
  }

  /// The run that covers a byte of the input.
  func runIndex(at offset: Int) -> Int? {
    let index = Bisection.last(below: pieces.count) { pieces[$0].range.lowerBound <= offset }
    guard index < pieces.count, pieces[index].range.contains(offset) else { return nil }
    return pieces[index].run
  }

  /// Behind the marker, citation or address that the finding is about, else behind the text.
  private func place(of span: SourceSpan, in run: PageRun) -> Int {
    let end = Int(run.text.end)
    if span.start <= run.span.start, span.end >= run.span.end { return end }
    var best = (distance: Self.reach + 1, at: end)
    func consider(_ other: SourceSpan, _ at: Int) {
      let gap = max(other.start - span.end, span.start - other.end, -1) + 1
      if gap < best.distance { best = (gap, at) }
    }
    for (marker, at) in zip(run.markers, offsets(of: run)) { consider(marker.span, at) }
    for item in items[run.items] { consider(item.span, item.range.upperBound) }
    return best.at
  }

  /// Where the markers of a run stand, as bytes.
  func offsets(of run: PageRun) -> [Int] {
    var at = Int(run.text.start)
    let end = Int(run.text.end)
    var scalars = 0
    return run.markers.map { marker in
      while scalars < marker.offset, at < end {
        at += 1
        while at < end, letter.texts[at] & 0xC0 == 0x80 { at += 1 }
        scalars += 1
      }
      return at
    }
  }
}

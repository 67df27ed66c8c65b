/// Sixth stage: elements in, one ``Letter`` out. It resolves and deduplicates; it finds nothing new.
struct LetterBuilder {
  let reading: Reading
  var letter = Letter()
  /// Where each run stands; nil for a field.
  var places: [Place] = []
  /// Index of the motion or section that a heading run opens.
  var headings: [MotionHeading?] = []
  /// Motions by number, by paper and by first submitter.
  var motionOfNumber: [Int: Int] = [:]
  var motionOfPaper: [[UInt8]: Int] = [:]
  var motionsOfName: [[UInt8]: [Int]] = [:]
  /// Runs of the notes, as indices.
  var runOfNote: [Int] = []
  /// First line of the signature, as an index.
  var signatureLine: Int32 = .max

  var running: RunningText { reading.running }
  var elements: Elements { reading.elements }
  var bytes: [UInt8] { reading.running.bytes }

  static func letter(from reading: Reading, name: String) -> Letter {
    var builder = LetterBuilder(reading: reading)
    builder.letter.texts = reading.running.bytes
    builder.letter.source = InputSummary(
      name: name, bytes: reading.source.inputSize, lines: reading.source.lineCount,
      pages: reading.layout.pageStarts.count)
    for index in reading.layout.lines.indices where reading.layout.lines[index].role == .signature {
      builder.signatureLine = Int32(index)
      break
    }
    builder.placeRuns()
    builder.buildNotes()
    builder.buildBody()
    builder.placeUnderThemes()
    builder.buildHead()
    builder.buildPapers()
    builder.buildAddresses()
    builder.buildSources()
    builder.completeMotions()
    builder.buildMentions()
    builder.buildFurniture()
    return builder.letter
  }

  /// Keeps a text that is not a piece of the running text.
  mutating func keep(_ text: [UInt8]) -> Text {
    let start = UInt32(letter.texts.count)
    letter.texts += text
    return Text(start: start, end: UInt32(letter.texts.count))
  }

  func text(_ range: Range<Int>) -> Text {
    Text(start: UInt32(range.lowerBound), end: UInt32(range.upperBound))
  }

  mutating func text(of id: PaperID) -> Text {
    var out: [UInt8] = []
    id.append(to: &out)
    return keep(out)
  }

  /// Blanks folded, for texts that come straight from the input.
  mutating func folded(_ ranges: [Range<Int>]) -> Text {
    var out: [UInt8] = []
    var pending = false
    for range in ranges {
      pending = !out.isEmpty
      for index in range {
        let byte = reading.source.text[index]
        if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D || byte == 0x0C {
          pending = !out.isEmpty
          continue
        }
        if pending { out.append(0x20) }
        pending = false
        out.append(byte)
      }
    }
    return keep(out)
  }

  // MARK: Runs and their places

  /// Gives every run the part of the letter it stands in.
  private mutating func placeRuns() {
    var place = Place(kind: .introduction, index: nil)
    var motions = 0
    var sections = 0
    var behind = false
    let closing = closingRuns()
    for (index, run) in running.runs.enumerated() {
      headings.append(nil)
      switch run.kind {
      case .note: places.append(Place(kind: .footnote, index: Int(run.note)))
      case .subject: places.append(Place(kind: .letterhead, index: nil))
      case .motionHeading:
        place = Place(kind: .motion, index: motions)
        motions += 1
        places.append(place)
      case .sectionHeading:
        place = Place(kind: .section, index: sections)
        sections += 1
        behind = run.line > signatureLine
        places.append(place)
      case .paragraph:
        if closing.contains(index) {
          places.append(Place(kind: .closing, index: nil))
        } else if run.line > signatureLine, !behind {
          // Text behind the signature without a heading.
          behind = true
          place = Place(kind: .section, index: sections)
          sections += 1
          places.append(place)
        } else {
          places.append(place)
        }
      }
    }
  }

  /// The last paragraphs before the signature that open with a closing formula.
  private func closingRuns() -> Range<Int> {
    var last = 0
    for (index, run) in running.runs.enumerated() {
      guard run.kind != .note, run.kind != .subject, run.line < signatureLine else { continue }
      last = index + 1
    }
    if signatureLine == .max {
      // Roles and names that could not be told apart may follow.
      var steps = 0
      while last > 0, steps < 8, !opensFormula(last - 1) {
        last -= 1
        steps += 1
      }
    }
    var first = last
    while first > 0, opensFormula(first - 1), signatureLine < .max || last - first < 3 { first -= 1 }
    return first..<last
  }

  private func opensFormula(_ index: Int) -> Bool {
    let run = running.runs[index]
    return run.kind == .paragraph && ClosingWords.opensFormula(bytes, run.start, run.end)
  }

  // MARK: Notes, body

  private mutating func buildNotes() {
    for (index, run) in running.runs.enumerated() where run.kind == .note {
      runOfNote.append(index)
      let note = reading.layout.notes[Int(run.note)]
      letter.footnotes.append(
        Footnote(
          number: note.number, text: text(run.start..<run.end), sources: [], markers: [],
          span: reading.span(run.pieces)))
    }
  }

  /// Markers with their offsets, counted on from one to the next.
  func markers(of run: RunningText.Run) -> [Marker] {
    var counted = run.start
    var offset = 0
    return run.markers.map { index in
      let marker = running.markers[index]
      offset += scalars(counted, marker.at)
      counted = max(counted, marker.at)
      return Marker(
        footnote: marker.number, note: marker.note >= 0 ? marker.note : nil, offset: offset,
        span: reading.span(marker.source))
    }
  }

  private func scalars(_ start: Int, _ end: Int) -> Int {
    UTF8Scan.scalars(in: bytes, start, end)
  }

  private mutating func paragraph(_ run: RunningText.Run) -> Paragraph {
    var label: Text?
    if let range = run.label { label = folded([range]) }
    return Paragraph(
      label: label, text: text(run.start..<run.end), markers: markers(of: run), span: reading.span(run.pieces)
    )
  }

  private mutating func buildBody() {
    for (index, run) in running.runs.enumerated() {
      let place = places[index]
      for marker in run.markers {
        let found = running.markers[marker]
        if found.note >= 0 {
          letter.footnotes[found.note].markers.append(
            NoteMarker(place: place, span: reading.span(found.source)))
        }
      }
      switch run.kind {
      case .note, .subject: continue
      case .motionHeading: buildMotion(index, run)
      case .sectionHeading:
        let span = reading.span(run.pieces)
        var number: Text?
        if let label = run.label { number = numberText(label) }
        letter.sections.append(
          Section(
            number: number, heading: trimmed(run), headingMarkers: markers(of: run), paragraphs: [],
            headingSpan: span, span: span))
      case .paragraph:
        let paragraph = paragraph(run)
        switch place.kind {
        case .closing: letter.head.closing.append(paragraph)
        case .motion:
          let motion = place.index!
          letter.motions[motion].paragraphs.append(paragraph)
          letter.motions[motion].footnotes += paragraph.markers.map(\.footnote)
          extend(&letter.motions[motion].span, paragraph.span)
        case .section:
          let section = place.index!
          if section == letter.sections.count {
            letter.sections.append(
              Section(
                number: nil, heading: nil, headingMarkers: [], paragraphs: [], headingSpan: nil,
                span: paragraph.span))
          }
          letter.sections[section].paragraphs.append(paragraph)
          extend(&letter.sections[section].span, paragraph.span)
        default: letter.head.introduction.append(paragraph)
        }
      }
    }
  }

  private func extend(_ span: inout SourceSpan, _ other: SourceSpan) {
    span.parts = []
    span.end = max(span.end, other.end)
  }

  /// "1." without its sign.
  private mutating func numberText(_ range: Range<Int>) -> Text? {
    var end = range.upperBound
    while end > range.lowerBound, reading.source.text[end - 1] == 0x2E || reading.source.text[end - 1] == 0x29
    { end -= 1 }
    return end > range.lowerBound ? folded([range.lowerBound..<end]) : nil
  }

  /// A heading's text without its final full stop.
  func trimmed(_ run: RunningText.Run) -> Text {
    var end = run.end
    if end - run.start > 4, bytes[end - 1] == 0x2E, bytes[end - 2] != 0x2E,
      !LineText(bytes, run.start..<end).endsWith("c.s.")
    {
      end -= 1
    }
    return text(run.start..<end)
  }

  private mutating func buildMotion(_ index: Int, _ run: RunningText.Run) {
    let heading = MotionHeading(bytes, run.start, run.end, citations: elements.citations(in: index))
    headings[index] = heading
    var number: Int?
    if let label = run.label {
      var value = 0
      for position in label where Ascii.isDigit(reading.source.text[position]) && value < 100_000 {
        value = value * 10 + Int(reading.source.text[position] & 15)
      }
      number = value
    }
    let span = reading.span(run.pieces)
    let markers = markers(of: run)
    var motion = Motion(
      number: number, kind: heading.phrase?.kind ?? .motion, heading: trimmed(run), submitters: [],
      coSigned: heading.phrase?.coSigned ?? false, subject: heading.subject.map { text($0) }, paper: nil,
      replaces: nil,
      date: heading.date, section: nil, headingMarkers: markers, paragraphs: [],
      footnotes: markers.map(\.footnote),
      headingSpan: span, span: span)
    motion.submitters = submitters(heading.phrase?.people ?? [])
    if let id = heading.paper { motion.paper = text(of: id) }
    if let id = heading.replaces { motion.replaces = text(of: id) }
    letter.motions.append(motion)
  }

  /// Names as printed; a leading particle is capitalised.
  mutating func submitters(_ people: [NameGrammar.Person]) -> [Submitter] {
    people.map { person in
      var name = text(person.start..<person.end)
      if person.lowerParticle, Ascii.isLower(bytes[person.start]) {
        var copy = Array(bytes[person.start..<person.end])
        copy[0] &= 0xDF
        name = keep(copy)
      }
      return Submitter(name: name, party: person.party.map { text($0) })
    }
  }
}

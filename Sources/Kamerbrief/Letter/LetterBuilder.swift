/// Sixth stage: elements in, one ``Letter`` out. It resolves and deduplicates; it finds nothing new.
struct LetterBuilder {
  let reading: Reading
  var letter = Letter()
  /// Where each run stands; nil for a field.
  var places: [Place] = []
  /// The motions that a heading run names; empty for other runs.
  var headings: [[MotionHeading]] = []
  /// Headings that name several motions, as ranges of motions.
  var sharedHeadings: [Range<Int>] = []
  /// What the letter shows about names that can be read in two ways.
  var names = NameEvidence()
  /// Motions by number, by paper and by first submitter.
  var motionOfNumber = KeyTable<Int>()
  var motionOfPaper = KeyTable<Int>()
  var motionsOfName = KeyTable<[Int]>()
  /// Motions by the number that closes their paper's name.
  var motionsOfPaperNumber = KeyTable<[Int]>()
  /// Runs of the notes, as indices.
  var runOfNote: [Int] = []
  /// Where the letter's own paper stands.
  var ownPaper: [Range<Int>] = []
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
    builder.names = NameEvidence(reading.elements.phrases, reading.running.bytes)
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

  /// Keeps a text that is not a piece of the running text; `write` appends it.
  mutating func keep(_ write: (inout [UInt8]) -> Void) -> Text {
    let start = UInt32(letter.texts.count)
    write(&letter.texts)
    return Text(start: start, end: UInt32(letter.texts.count))
  }

  mutating func keep(_ text: [UInt8]) -> Text { keep { $0 += text } }

  func text(_ range: Range<Int>) -> Text {
    Text(start: UInt32(range.lowerBound), end: UInt32(range.upperBound))
  }

  mutating func text(of id: PaperID) -> Text { keep { id.append(to: &$0) } }

  /// Blanks folded, for texts that come straight from the input.
  mutating func folded(_ ranges: [Range<Int>]) -> Text {
    let start = letter.texts.count
    for (order, range) in ranges.enumerated() {
      var pending = letter.texts.count > start
      if order > 0 {
        let before = LineText(reading.source.text, ranges[order - 1])
        // "Staten-" and "Generaal"
        if before.endsHyphen, Ascii.isUpper(reading.source.text[range.lowerBound]) {
          pending = false
          if before.lineEndSign > 0 {
            letter.texts.removeLast(before.lineEndSign)
            letter.texts.append(0x2D)
          }
        } else if before.endsHyphen, Ascii.isLower(reading.source.text[range.lowerBound]),
          !LineText(reading.source.text, range).opens("en ")
        {
          // "Infrastruc-" and "tuur": the hyphen is the typesetter's.
          pending = false
          letter.texts.removeLast(before.last == 0x2D || before.last == 0x02 ? 1 : 3)
        } else if before.isCutBySoftHyphen, Ascii.isLower(reading.source.text[range.lowerBound]) {
          // What is invisible was left out.
          pending = false
        }
      }
      if let plain = PlainBlanks.folded(reading.source.text, range.lowerBound, range.upperBound) {
        appendWords(of: plain, 0..<plain.count, apart: pending)
      } else {
        appendWords(of: reading.source.text, range, apart: pending)
      }
    }
    return Text(start: UInt32(start), end: UInt32(letter.texts.count))
  }

  /// Appends words with one blank between two.
  /// - Parameter apart: true where one stands before the first too.
  private mutating func appendWords(of text: [UInt8], _ range: Range<Int>, apart: Bool) {
    var pending = apart
    let start = letter.texts.count
    var at = range.lowerBound
    while at < range.upperBound {
      if Self.isBlank(text[at]) {
        pending = apart || letter.texts.count > start
        at += 1
        continue
      }
      let end = UTF8Scan.below(0x21, in: text, at + 1, range.upperBound)
      if pending { letter.texts.append(0x20) }
      pending = false
      letter.texts.append(contentsOf: text[at..<end])
      at = end
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte <= 0x0D && (byte == 0x09 || byte == 0x0A || byte >= 0x0C)
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

  private mutating func paragraph(_ run: RunningText.Run) -> Paragraph {
    var label: Text?
    if let range = run.label { label = folded([range]) }
    let text = text(run.start..<run.end)
    return Paragraph(
      label: label, text: text, markers: reading.markers(of: run, in: text), span: reading.span(run.pieces))
  }

  private mutating func buildBody() {
    // Asked for every run: a question to the builder would copy it.
    let reading = reading
    for index in reading.running.runs.indices {
      let run = reading.running.runs[index]
      let place = places[index]
      for marker in run.markers {
        let found = reading.running.markers[marker]
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
        let heading = reading.trimmed(run)
        letter.sections.append(
          Section(
            number: number, heading: heading, headingMarkers: reading.markers(of: run, in: heading),
            paragraphs: [],
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
    // Motions of one heading have the same answer.
    for range in sharedHeadings {
      let first = letter.motions[range.lowerBound]
      for index in range.dropFirst() {
        letter.motions[index].paragraphs = first.paragraphs
        letter.motions[index].footnotes = first.footnotes
        letter.motions[index].span = first.span
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

  private mutating func buildMotion(_ index: Int, _ run: RunningText.Run) {
    var number: Int?
    if let label = run.label {
      number = plainNumber(label)
    }
    let span = reading.span(run.pieces)
    let text = reading.trimmed(run)
    let markers = reading.markers(of: run, in: text)
    for heading in headings[index].isEmpty ? [nil] : headings[index].map(Optional.some) {
      var motion = Motion(
        number: number, kind: heading?.phrase.kind ?? .motion, heading: text, submitters: [],
        coSigned: heading?.phrase.coSigned ?? false, subject: heading?.subject.map { self.text($0) },
        paper: nil,
        replaces: nil, date: heading?.date, section: nil, headingMarkers: markers, paragraphs: [],
        footnotes: markers.map(\.footnote), headingSpan: span, span: span)
      if let phrase = heading?.phrase { motion.submitters = submitters(of: phrase) }
      if let id = heading?.paper { motion.paper = self.text(of: id) }
      if let id = heading?.replaces { motion.replaces = self.text(of: id) }
      letter.motions.append(motion)
    }
  }

  /// The number of "12.", "(12)", "Ad 12."; nil for "1.1" and for letters, which do not count the motions.
  private func plainNumber(_ label: Range<Int>) -> Int? {
    var value = 0
    var groups = 0
    var previous: UInt8 = 0
    for byte in reading.source.text[label] {
      if Ascii.isDigit(byte) {
        if !Ascii.isDigit(previous) { groups += 1 }
        if value < 100_000 { value = value * 10 + Int(byte & 15) }
      }
      previous = byte
    }
    return groups == 1 ? value : nil
  }

  /// Names as printed; a leading particle is capitalised, and a stray blank behind a hyphen goes.
  mutating func submitters(of phrase: MotionPhrase) -> [Submitter] {
    names.people(of: phrase, bytes).map { person in
      let range = person.start..<person.end
      let isLowered = person.lowerParticle && Ascii.isLower(bytes[range.lowerBound])
      let hyphen = UTF8Scan.find(in: bytes, range.lowerBound, range.upperBound, reach: 1) {
        $0 == 0x2D && $1 == 0x20
      }
      let party = person.party.map { text($0) }
      guard isLowered || hyphen < range.upperBound else { return Submitter(name: text(range), party: party) }
      var name = Array(bytes[range])
      if isLowered { name[0] &= 0xDF }
      if hyphen < range.upperBound { name.remove(at: hyphen + 1 - range.lowerBound) }
      return Submitter(name: keep(name), party: party)
    }
  }
}

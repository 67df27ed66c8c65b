/// What stands where on the page of a letter: the order of its parts, and the names that links lead to.
struct PageIndex {
  /// A piece of the page that is set as one block, with its notes beside it.
  enum Part {
    case introduction
    /// Motions that share a heading, mostly one.
    case motions(Range<Int>)
    case section(Int)
    case closing
    case signature
  }

  /// Something that stands beside the text.
  enum Side {
    case note(Int)
    case finding(Int)
  }

  let letter: Letter
  /// The parts, in letter order.
  private(set) var parts: [Part] = []
  /// Ids of motions, sections and notes, by index.
  private(set) var motionIDs: [String] = []
  private(set) var sectionIDs: [String] = []
  private(set) var noteIDs: [String] = []
  /// Papers of the letter's list, by id.
  private var papers: [String: (index: Int, address: String?)] = [:]
  /// Texts with links in them.
  var runs: [PageRun] = []
  /// Pieces of the input that the runs cover, by first byte.
  var pieces: [(range: Range<Int>, run: Int)] = []
  /// Citations, addresses and mentions, by first byte of their text.
  var items: [PageItem] = []
  /// Which run a text is, for texts that are not empty; and which one a note's text is.
  var runOfText: [Text: Int] = [:]
  var runOfNote: [Int] = []
  /// Name of the place of each finding; nil where that is nowhere in the text.
  var findingIDs: [String?] = []
  /// What stands beside a part: the notes it marks first, and what was found in its texts.
  private(set) var sides: [Int: [Side]] = [:]
  /// How often each note is marked.
  private(set) var markerCounts: [Int] = []
  /// Notes that are marked nowhere.
  private(set) var strayNotes: [Int] = []

  static let introductionID = "inleiding"
  static let closingID = "slot"
  static let signatureID = "ondertekening"
  static let headID = "kop"

  init(_ letter: Letter) {
    self.letter = letter
    nameParts()
    orderParts()
    for (index, paper) in letter.papers.enumerated() {
      papers[letter[paper.id]] = (index, paper.url.flatMap { SafeAddress.link(letter.texts, $0.range) })
    }
    collectRuns()
    collectItems()
    placeFindings()
    placeNotes()
  }

  // MARK: Names

  private mutating func nameParts() {
    var counts: [Int: Int] = [:]
    var unnumbered = 0
    for motion in letter.motions {
      guard let number = motion.number else {
        unnumbered += 1
        motionIDs.append("motie-zonder-nummer-\(unnumbered)")
        continue
      }
      motionIDs.append(Self.id("motie", number, &counts))
    }
    sectionIDs = letter.sections.indices.map { "deel-\($0 + 1)" }
    counts = [:]
    noteIDs = letter.footnotes.map { Self.id("noot", $0.number, &counts) }
  }

  /// The number as printed, so that a link reads well; a number that comes again gets a count behind it.
  private static func id(_ word: String, _ number: Int, _ counts: inout [Int: Int]) -> String {
    let count = counts[number, default: 0] + 1
    counts[number] = count
    return count == 1 ? "\(word)-\(number)" : "\(word)-\(number)-\(count)"
  }

  /// Name of the place where a note is marked, from 0.
  func markerID(note: Int, _ index: Int) -> String {
    "bij-\(noteIDs[note])" + (index == 0 ? "" : "-plaats-\(index + 1)")
  }

  static func findingID(_ index: Int) -> String { "bevinding-\(index + 1)" }

  static func findingPlaceID(_ index: Int) -> String { "plek-\(index + 1)" }

  /// A paper that the letter cites, and the address of its official publication.
  func paper(_ id: Text) -> (paper: Paper, address: String?)? {
    papers[letter[id]].map { (letter.papers[$0.index], $0.address) }
  }

  /// What a motion is called in a list: "motie 3".
  func motionName(_ index: Int) -> String {
    let motion = letter.motions[index]
    return motion.number.map { "motie \($0)" } ?? "motie " + Dutch.submitters(motion, letter)
  }

  /// What a place is called, and where it is on the page.
  func place(_ place: Place) -> (name: String, id: String?) {
    switch place.kind {
    case .letterhead: return ("onderwerp", Self.headID)
    case .introduction: return ("inleiding", Self.introductionID)
    case .closing: return ("slot", Self.closingID)
    case .annotation: return ("link in de pdf", nil)
    case .motion:
      guard let index = place.index, letter.motions.indices.contains(index) else { return ("motie", nil) }
      return (motionName(index), motionIDs[index])
    case .section:
      guard let index = place.index, letter.sections.indices.contains(index) else { return ("deel", nil) }
      return (sectionName(index), sectionIDs[index])
    case .footnote:
      guard let index = place.index, letter.footnotes.indices.contains(index) else { return ("noot", nil) }
      return ("noot \(letter.footnotes[index].number)", noteIDs[index])
    }
  }

  /// What a section is called in a list.
  func sectionName(_ index: Int) -> String {
    let section = letter.sections[index]
    guard let heading = section.heading else { return "tekst na de ondertekening" }
    return (section.number.map { letter[$0] + " " } ?? "") + letter[heading]
  }

  // MARK: Order

  private mutating func orderParts() {
    var starts: [(start: Int, part: Part)] = []
    if !letter.head.introduction.isEmpty || letter.head.salutation != nil {
      starts.append((-1, .introduction))
    }
    var index = 0
    while index < letter.motions.count {
      let start = letter.motions[index].headingSpan
      var end = index + 1
      while end < letter.motions.count, letter.motions[end].headingSpan == start { end += 1 }
      starts.append((start.start, .motions(index..<end)))
      index = end
    }
    for (index, section) in letter.sections.enumerated() {
      starts.append((section.span.start, .section(index)))
    }
    if let first = letter.head.closing.first { starts.append((first.span.start, .closing)) }
    if !letter.head.signatories.isEmpty {
      starts.append((letter.head.spans.signature?.start ?? .max, .signature))
    }
    parts = starts.enumerated().sorted { ($0.element.start, $0.offset) < ($1.element.start, $1.offset) }
      .map(\.element.part)
  }

  /// A note stands beside the part that marks it first; what was found in a note stands in the note.
  private mutating func placeNotes() {
    markerCounts = letter.footnotes.map { _ in 0 }
    for (index, part) in parts.enumerated() {
      for text in texts(of: part) {
        guard let run = run(text) else { continue }
        var beside: [(at: Int, side: Side)] = []
        for (marker, at) in zip(run.markers, offsets(of: run)) {
          guard let note = marker.note, markerCounts.indices.contains(note) else { continue }
          if markerCounts[note] == 0 { beside.append((at, .note(note))) }
          markerCounts[note] += 1
        }
        for (at, finding) in run.findings where letter.diagnostics[finding].severity != .note {
          beside.append((at, .finding(finding)))
        }
        if beside.isEmpty { continue }
        let ordered = beside.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
        sides[index, default: []] += ordered.map(\.element.side)
      }
    }
    strayNotes = markerCounts.indices.filter { markerCounts[$0] == 0 }
  }

  private func texts(of part: Part) -> [Text] {
    let head = letter.head
    switch part {
    case .introduction: return [head.salutation].compactMap(\.self) + head.introduction.map(\.text)
    case .closing: return head.closing.map(\.text)
    case .signature: return []
    case .motions(let range):
      let motion = letter.motions[range.lowerBound]
      return [motion.heading] + motion.paragraphs.map(\.text)
    case .section(let index):
      let section = letter.sections[index]
      return [section.heading].compactMap(\.self) + section.paragraphs.map(\.text)
    }
  }
}

/// The letter's texts, reflowed: one blank between words, line-end hyphens and addresses joined, markers out.
///
/// Fourth stage. All runs share ``bytes``; ``sources`` leads every byte back to the input.
struct RunningText: Sendable {
  /// What a run of text is.
  enum Kind: Sendable {
    case motionHeading, sectionHeading, paragraph, note, subject
  }
  struct Run: Sendable {
    var kind: Kind
    /// Range of the text in `bytes`.
    var start: Int
    var end: Int
    /// Markers that stood in it, as indices of `markers`.
    var markers: Range<Int>
    /// Bytes of the label in the source.
    var label: Range<Int>?
    /// Pieces in the source, label and markers included, in source order and joined where only blanks part them.
    var pieces: [Range<Int>]
    /// First line, as an index; -1 for fields.
    var line: Int32
    /// For notes: index.
    var note: Int32 = -1
    /// For a motion's heading that cells of a table make up: where each starts in `bytes`.
    var cells: [Cell] = []

    /// The text of the cell of a kind, or nil where there is none.
    func cell(_ kind: ColumnKind) -> Range<Int>? {
      guard let place = cells.firstIndex(where: { $0.kind == kind }) else { return nil }
      return cells[place].start..<(place + 1 < cells.count ? cells[place + 1].start : end)
    }
  }
  /// A cell of a table in a motion's heading.
  struct Cell: Sendable {
    var kind: ColumnKind
    var start: Int
  }
  struct Marker: Sendable {
    var number: Int
    /// Offset in `bytes` where it stood.
    var at: Int
    /// Bytes in the source.
    var source: Range<Int>
    /// True where it was split from a longer number.
    var isSplit: Bool
    /// Index of the note it belongs to, or -1.
    var note: Int
  }
  /// A run of bytes taken over from the source as it is.
  struct Copy: Sendable {
    var out: UInt32
    var source: UInt32
  }
  var bytes: [UInt8] = []
  var sources: [Copy] = []
  var runs: [Run] = []
  var markers: [Marker] = []
  var decisions: [Decision] = []

  /// The last copy that begins at a place of the text or before it, as an index.
  @inline(__always)
  private func copy(of place: Int) -> Int {
    let copies = sources.span
    return Bisection.last(below: copies.count) { Int(copies[$0].out) <= place }
  }

  /// The byte of the source that a byte of the text came from.
  func source(of offset: Int) -> Int {
    let low = copy(of: offset)
    guard low < sources.count else { return 0 }
    return Int(sources[low].source) + offset - Int(sources[low].out)
  }

  /// The source of a range of the text that was taken over in one piece; nil for others.
  func piece(_ start: Int, _ end: Int) -> Range<Int>? {
    let low = copy(of: start)
    guard start < end, low < sources.count, low + 1 == sources.count || Int(sources[low + 1].out) >= end
    else {
      return nil
    }
    let first = Int(sources[low].source) + start - Int(sources[low].out)
    return first..<(first + end - start)
  }

  /// The pieces of the source that a range of the text came from.
  func pieces(_ start: Int, _ end: Int) -> [Range<Int>] {
    guard start < end else { return [] }
    let low = copy(of: start)
    var behind = low
    while behind < sources.count, Int(sources[behind].out) < end { behind += 1 }
    var result: [Range<Int>] = []
    result.reserveCapacity(behind - low)
    var at = low
    while at < behind {
      let from = max(start, Int(sources[at].out))
      let next = at + 1 < sources.count ? Int(sources[at + 1].out) : bytes.count
      let to = min(end, next)
      let first = Int(sources[at].source) + from - Int(sources[at].out)
      if to > from { result.append(first..<(first + to - from)) }
      at += 1
    }
    return result
  }
}

/// How something that could be read in two ways was read. Small, since a letter can have one for each line.
struct Decision: Sendable {
  enum Kind: Sendable {
    case hyphenKept, hyphenDropped, addressJoined, addressEnded
  }
  let kind: Kind
  /// True where something else in the letter proves it.
  let isProven: Bool
  private let place: UInt32
  /// What spoke for it.
  let evidence: StaticString

  /// Byte of the source where it was taken.
  var at: Int { Int(place) }

  init(kind: Kind, at place: Int, evidence: StaticString, isProven: Bool) {
    self.kind = kind
    self.isProven = isProven
    self.place = UInt32(place)
    self.evidence = evidence
  }
}

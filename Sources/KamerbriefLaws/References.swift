import Kamerbrief

extension Laws {
  /// Indices that lead nowhere, markers outside their text, and lists out of order.
  package var wrongReferences: [String] {
    var found: [String] = []
    for item in paragraphs {
      let length = letter.texts[item.text.range].count { $0 & 0xC0 != 0x80 }
      found += wrongMarkers(item.markers, length: length).map { "\(item.name): \($0)" }
    }
    for (index, motion) in letter.motions.enumerated() {
      let name = "motions[\(index)]"
      if let section = motion.section, !letter.sections.indices.contains(section) {
        found.append("\(name).section is \(section)")
      }
      let marked =
        motion.headingMarkers.map(\.footnote) + motion.paragraphs.flatMap { $0.markers.map(\.footnote) }
      if Set(marked) != Set(motion.footnotes) { found.append("\(name).footnotes are not its markers") }
      if let date = motion.date, let fault = Self.fault(date) { found.append("\(name): \(fault)") }
    }
    for place in places where !isThere(place) { found.append("no \(place.kind.name) \(place.index ?? -1)") }
    for mention in letter.mentions {
      if let motion = mention.motion, !letter.motions.indices.contains(motion) {
        found.append("a mention leads to motion \(motion)")
      }
    }
    return Array((found + wrongLists).prefix(Self.shown))
  }

  /// Lists that are not in the order of the input, or name a thing twice.
  private var wrongLists: [String] {
    var found: [String] = []
    func check(_ name: String, _ starts: [Int], _ keys: [String]) {
      for (start, next) in zip(starts, starts.dropFirst()) where next < start {
        found.append("\(name) at byte \(next) behind one at \(start)")
      }
      if Set(keys).count != keys.count { found.append("\(name): one is listed twice") }
    }
    check("motions", letter.motions.map(\.headingSpan.start), [])
    check("footnotes", letter.footnotes.map(\.span.start), [])
    check("papers", letter.papers.map { $0.citations[0].span.start }, letter.papers.map { letter[$0.id] })
    check("urls", letter.urls.map { $0.occurrences[0].span.start }, letter.urls.map { letter[$0.url] })
    check("furniture", letter.furniture.map(\.span.start), [])
    check("diagnostics", letter.diagnostics.map(\.span.start), [])
    return found
  }

  private typealias MarkedText = (name: String, text: Text, markers: [Marker])

  private var paragraphs: [MarkedText] {
    var found: [MarkedText] = []
    func add(_ name: String, _ paragraphs: [Paragraph]) {
      for (index, paragraph) in paragraphs.enumerated() {
        found.append(("\(name)[\(index)]", paragraph.text, paragraph.markers))
      }
    }
    add("introduction", letter.head.introduction)
    add("closing", letter.head.closing)
    for (index, motion) in letter.motions.enumerated() {
      found.append(("motions[\(index)].heading", motion.heading, motion.headingMarkers))
      add("motions[\(index)].paragraphs", motion.paragraphs)
    }
    for (index, section) in letter.sections.enumerated() {
      if let heading = section.heading {
        found.append(("sections[\(index)].heading", heading, section.headingMarkers))
      }
      add("sections[\(index)].paragraphs", section.paragraphs)
    }
    return found
  }

  private func wrongMarkers(_ markers: [Marker], length: Int) -> [String] {
    var found: [String] = []
    var last = 0
    for marker in markers {
      if marker.offset > length || marker.offset < last {
        found.append("marker \(marker.footnote) at \(marker.offset) of \(length)")
      }
      last = marker.offset
      guard let note = marker.note else { continue }
      if !letter.footnotes.indices.contains(note) || letter.footnotes[note].number != marker.footnote {
        found.append("marker \(marker.footnote) leads to note \(note)")
      }
    }
    return found
  }

  private var places: [Place] {
    letter.mentions.map(\.place) + letter.footnotes.flatMap(\.markers).map(\.place)
      + letter.papers.flatMap(\.citations).map(\.place) + letter.urls.flatMap(\.occurrences).map(\.place)
  }

  private func isThere(_ place: Place) -> Bool {
    let count: Int? =
      switch place.kind {
      case .motion: letter.motions.count
      case .section: letter.sections.count
      case .footnote: letter.footnotes.count
      default: nil
      }
    guard let count else { return place.index == nil }
    return place.index.map { (0..<count).contains($0) } ?? false
  }

  private static func fault(_ date: CalendarDate) -> String? {
    (1...12).contains(date.month) && (1...31).contains(date.day) && (0...9999).contains(date.year)
      ? nil : "date \(date)"
  }
}

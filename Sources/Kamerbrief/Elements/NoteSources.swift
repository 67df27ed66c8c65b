/// The documents that a note names.
enum NoteSources {
  struct Source {
    var title: Range<Int>?
    var date: CalendarDate?
    var citations: Range<Int>
    var addresses: Range<Int>
  }

  /// - Parameters:
  ///   - citations: the note's citations; indices of the result count from its first one.
  ///   - breaksLine: tells whether a blank of the text was a line end.
  static func sources(
    _ text: [UInt8], _ start: Int, _ end: Int, citations: ArraySlice<Elements.Citation>,
    addresses: ArraySlice<Elements.Address>, breaksLine: (Int) -> Bool
  ) -> [Source] {
    guard !citations.isEmpty || !addresses.isEmpty else {
      guard NoteWords.namesDocument(text, start, end) else { return [] }
      return [source(text, start, end, citations, addresses)]
    }
    var result: [Source] = []
    var from = start
    // What is left of both lists: a note may name thousands, and each piece asks for its own only.
    var citations = citations
    var addresses = addresses
    let all = boundaries(text, start, end, citations, addresses, breaksLine)
    result.reserveCapacity(all.count)
    for boundary in withLineEnds(all, text, start, citations, addresses, breaksLine) where boundary > from {
      defer { from = boundary }
      let citations = take(&citations, before: boundary) { $0.match.start }
      let addresses = take(&addresses, before: boundary) { $0.start }
      guard hasLetters(text, from, boundary) else { continue }
      let cited = citations.contains { $0.match.start >= from && !$0.match.ids.isEmpty }
      let linked = addresses.contains { $0.start >= from }
      var opening = skip(text, from, boundary)
      if from > start, LineText(text, opening..<boundary).opens("en ") { opening += 3 }
      guard cited || linked || NoteWords.namesDocument(text, opening, boundary) else { continue }
      result.append(source(text, opening, boundary, citations, addresses))
    }
    return result
  }

  /// Takes the first elements of a list off it, up to the first that starts at `end` or behind.
  private static func take<Element>(
    _ list: inout ArraySlice<Element>, before end: Int, _ start: (Element) -> Int
  ) -> ArraySlice<Element> {
    let taken = list.prefix { start($0) < end }
    list = list[taken.endIndex...]
    return taken
  }

  /// Behind an address with its bracket, behind ";", behind a citation when a title follows, and the end.
  private static func boundaries(
    _ text: [UInt8], _ start: Int, _ end: Int, _ citations: ArraySlice<Elements.Citation>,
    _ addresses: ArraySlice<Elements.Address>, _ breaksLine: (Int) -> Bool
  ) -> [Int] {
    var result: [Int] = []
    result.reserveCapacity(addresses.count + citations.count + 2)
    for address in addresses { result.append(closers(text, address.end, end)) }
    for (index, citation) in zip(citations.indices, citations) {
      let behind = closers(text, citation.match.end, end)
      let next = skip(text, behind, end)
      guard next > behind, next + 3 < end else { continue }
      // A title follows: behind a bracket or a full stop, on a line of its own, or with the name of a document.
      let opens = Letters.isUpper(text, next, end)
      if opens, behind > citation.match.end || breaksLine(behind) || NoteWords.opensDocument(text, next, end)
      {
        result.append(behind)
      } else if breaksLine(behind), index + 1 < citations.endIndex, citations[index + 1].match.start == next {
        result.append(behind)
      }
    }
    var at = start
    var depth = 0
    for address in addresses where address.start >= at {
      appendStops(text, at, address.start, end, &depth, to: &result)
      at = address.end
    }
    appendStops(text, at, end, end, &depth, to: &result)
    result.sort()
    result.append(end)
    return result
  }

  /// Boundaries, and the ends of lines of their own that name a document and nothing to find it by.
  private static func withLineEnds(
    _ boundaries: [Int], _ text: [UInt8], _ start: Int, _ citations: ArraySlice<Elements.Citation>,
    _ addresses: ArraySlice<Elements.Address>, _ breaksLine: (Int) -> Bool
  ) -> [Int] {
    var result: [Int] = []
    result.reserveCapacity(boundaries.count + 2)
    var from = start
    var citations = citations
    var addresses = addresses
    for boundary in boundaries where boundary > from {
      _ = take(&citations, before: from) { $0.match.start }
      _ = take(&addresses, before: from) { $0.start }
      let address = min(boundary, addresses.first?.start ?? boundary)
      let stop = min(address, citations.first?.match.start ?? boundary)
      while from == start || breaksLine(from),
        let end = lineOfItsOwn(text, from == start ? from : from + 1, stop, address, breaksLine)
      {
        result.append(end)
        from = end
      }
      result.append(boundary)
      from = boundary
    }
    return result
  }

  /// Bytes of a line that is looked at.
  private static let longest = 120

  /// "Kamerbrief voortgang flexwonen ↵ Nationale Omgevingsvisie, 28 oktober 2020": the end of a line that names a
  /// document, where another title opens on the next one, though its first word had room: one with its date behind a comma, or,
  /// where the line ends in a date itself, a document.
  private static func lineOfItsOwn(
    _ text: [UInt8], _ from: Int, _ stop: Int, _ address: Int, _ breaksLine: (Int) -> Bool
  ) -> Int? {
    guard NoteWords.namesDocument(text, from, stop) else { return nil }
    func lineEnd(_ start: Int, _ stop: Int) -> Int? {
      let limit = min(stop, start + longest + 1)
      var at = UTF8Scan.blank(in: text, start, limit)
      while at < limit {
        if breaksLine(at) { return at }
        at = UTF8Scan.blank(in: text, at + 1, limit)
      }
      return at == stop ? stop : nil
    }
    guard let end = lineEnd(from, stop), end < stop, Letters.isUpper(text, end + 1, stop),
      dateBehindComma(text, end, stop) != nil
        || endsInDate(text, from, end) && NoteWords.opensDocument(text, end + 1, stop),
      let next = lineEnd(end + 1, address)
    else { return nil }
    var word = end + 1
    while word < next, text[word] != 0x20 { word += 1 }
    return word - from <= next - end - 1 ? end : nil
  }

  /// "… van 13 februari 2021"
  private static func endsInDate(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var day = end
    for _ in 0..<3 where day > start { day = UTF8Scan.behindBlank(in: text, start, day) - 1 }
    guard day > start, let match = DateGrammar.date(in: text, day + 1, end) else { return false }
    return match.hasYear && match.end == end
  }

  /// Behind each ";" outside brackets in a stretch without addresses.
  private static func appendStops(
    _ text: [UInt8], _ start: Int, _ stop: Int, _ end: Int, _ depth: inout Int, to result: inout [Int]
  ) {
    let bytes = text.span
    var at = start
    while at < stop {
      if at &+ 8 <= stop {
        let eight = Eight.load(bytes, at)
        let signs = Eight.equal(0x28, eight) | Eight.equal(0x29, eight) | Eight.equal(0x3B, eight)
        at &+= signs == 0 ? 8 : Eight.first(signs)
        if signs == 0 { continue }
      }
      switch bytes[at] {
      case 0x28: depth += 1
      case 0x29: if depth > 0 { depth -= 1 }
      case 0x3B: if depth == 0 || !closesLater(text, at, end) { result.append(at + 1) }
      default: break
      }
      at += 1
    }
  }

  private static func closesLater(_ text: [UInt8], _ at: Int, _ end: Int) -> Bool {
    var index = at
    while index < end, index - at < 60 {
      if text[index] == 0x29 { return true }
      if text[index] == 0x28 { return false }
      index += 1
    }
    return false
  }

  private static func closers(_ text: [UInt8], _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end,
      text[at] == 0x29 || text[at] == 0x3E || text[at] == 0x2E || text[at] == 0x2C || text[at] == 0x5D
    { at += 1 }
    return at
  }

  private static func hasLetters(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var count = 0
    for index in start..<end where Ascii.isLetter(text[index]) || Ascii.isDigit(text[index]) {
      count += 1
      if count == 3 { return true }
    }
    return false
  }

  private static func skip(_ text: [UInt8], _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, text[at] == 0x20 || text[at] == 0x2C || text[at] == 0x2E || text[at] == 0x3B { at += 1 }
    return at
  }

  private static func source(
    _ text: [UInt8], _ start: Int, _ end: Int, _ citations: ArraySlice<Elements.Citation>,
    _ addresses: ArraySlice<Elements.Address>
  ) -> Source {
    var cited: Range<Int>?
    var linked: Range<Int>?
    var titleEnd = end
    for index in citations.indices
    where citations[index].match.start >= start && citations[index].match.start < end {
      cited = (cited?.lowerBound ?? index)..<(index + 1)
      titleEnd = min(titleEnd, citations[index].match.start)
    }
    for index in addresses.indices where addresses[index].start >= start && addresses[index].start < end {
      linked = (linked?.lowerBound ?? index)..<(index + 1)
      titleEnd = min(titleEnd, addresses[index].start)
    }
    var date: CalendarDate?
    if let (comma, match) = dateBehindComma(text, start, titleEnd) {
      titleEnd = comma
      date = match
    }
    var last = titleEnd
    while last > start, isTrailing(text[last - 1]) { last -= 1 }
    if cited != nil, last < titleEnd, let session = SessionGrammar.sessionStart(text, before: last, start) {
      last = session
      while last > start, isTrailing(text[last - 1]) { last -= 1 }
    }
    if cited != nil, last < titleEnd, let chamber = SessionGrammar.chamberStart(text, before: last, start) {
      last = chamber
      while last > start, isTrailing(text[last - 1]) { last -= 1 }
    }
    return Source(
      title: last > start && !SessionGrammar.isSession(text, start, last) ? start..<last : nil, date: date,
      citations: cited ?? 0..<0,
      addresses: linked ?? 0..<0)
  }

  private static func isTrailing(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x2C || byte == 0x2E || byte == 0x28 || byte == 0x3C || byte == 0x3A
      || byte == 0x3B
      || byte == 0x5B
  }

  /// The first ", <date>".
  private static func dateBehindComma(_ text: [UInt8], _ start: Int, _ end: Int) -> (Int, CalendarDate?)? {
    var at = UTF8Scan.byte(0x2C, in: text, start, end)
    while at + 1 < end {
      var digits = at + 1
      while digits < end, text[digits] == 0x20 { digits += 1 }
      if LineText(text, digits..<end).opens("d.d. ") { digits += 5 }
      if digits < end, let match = DateGrammar.date(in: text, digits, end) { return (at, match.date) }
      at = UTF8Scan.byte(0x2C, in: text, at + 1, end)
    }
    return nil
  }
}

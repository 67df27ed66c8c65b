/// What notes are about: documents, papers, addresses.
enum NoteWords {
  /// Kinds of documents that notes open with, as ministries name them.
  static let documents: Words = [
    "kamerbrief", "kamerstuk", "verslag", "rapport", "beantwoording", "plenair verslag", "brief ",
    "aanhangsel",
    "handelingen", "advies", "jaarverslag", "evaluatie", "zie ", "bijlage bij", "rapportage", "voortgangs",
    "geannoteerde agenda", "memorie van toelichting", "regeling", "besluit", "toezegging", "motie ",
    "antwoord",
    "nota ", "convenant", "persbericht", "staatscourant", "stcrt", "stb.", "pb ", "tk ", "ek ", "eu ",
    "raadpleegbaar", "bron:", "verklaring", "monitor", "manifest", "onderzoek", "tweede kamer",
  ]

  /// What the note opens with that tells the members of a committee.
  static let members: Words = ["samenstelling:", "samenstelling per ", "samenstelling "]

  static func opensDocument(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    // "zie ik geen aanleiding" is a sentence.
    documents.open(text, start, end) && !LineText(text, start..<end).opens("zie ik ")
  }

  /// Words that lead to a document, and are none.
  private static let leads: Words = [
    "zie ook ", "zie bijvoorbeeld ", "zie onder andere ", "zie o.a. ", "zie ", "bron: ",
  ]

  private static let articles: Words = ["de ", "het ", "mijn "]

  /// True where the text opens with a kind of document, maybe behind words that lead to it.
  static func namesDocument(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var at = start + leads.opening(text, start, end)
    if at > start { at += articles.opening(text, at, end) }
    let rest = LineText(text, at..<end)
    guard !rest.opens("zie "), !rest.opens("raadpleegbaar"), !rest.opens("bron:") else { return false }
    return opensDocument(text, at, end)
  }

  /// True where an address or a paper stands in the first ``farthestSource`` bytes.
  static func hasAddressOrPaper(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    let end = min(end, start + farthestSource)
    var at = start
    return nextSource(LineText(text, start..<end), &at) != nil || hasPaper(text, start, end)
  }

  /// The same where it is known where sources are named: most texts have none there, and need no look for one.
  /// - Parameter sources: ``placesOfSources(_:)``
  static func hasAddressOrPaper(_ text: [UInt8], _ start: Int, _ end: Int, sources: [Int]) -> Bool {
    let place = Bisection.first(below: sources.count) { sources[$0] >= start }
    if place < sources.count, sources[place] < end { return hasAddressOrPaper(text, start, end) }
    return hasPaper(text, start, min(end, start + farthestSource))
  }

  /// Bytes behind which no note names its first source.
  private static let farthestSource = 4000

  /// All places in a text of the words that an address or a paper's number stands at, in one pass: as
  /// ``hasAddressOrPaper(_:_:_:)`` asks of one line.
  static func placesOfSources(_ text: [UInt8]) -> [Int] {
    let whole = LineText(text, 0..<text.count)
    var places: [Int] = []
    var at = 0
    while let place = nextSource(whole, &at) { places.append(place) }
    return places
  }

  /// The next place of "http", "www." or "kamerstuk" in a text, and with it where to go on behind it.
  @inline(__always)
  private static func nextSource(_ text: LineText, _ at: inout Int) -> Int? {
    while true {
      // The last letters of the three.
      at = UTF8Scan.find(in: text.text, at, text.end, reach: 1) { one, next in
        let last = next | 0x20
        return (one | 0x20) ^ 0x74 | last ^ 0x70 == 0 || (one | 0x20) ^ 0x77 | next ^ 0x2E == 0
          || (one | 0x20) ^ 0x75 | last ^ 0x6B == 0
      }
      guard at < text.end else { return nil }
      let before = at - text.start
      at += 1
      if before >= 2, text.opens("http", at: before - 2) || text.opens("www.", at: before - 2) {
        return at - 3
      }
      if before >= 7, text.opens("kamerstuk", at: before - 7) { return at - 8 }
    }
  }

  /// An address without its scheme: "nos.nl/artikel/2511721".
  static func hasBareAddress(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var at = UTF8Scan.byte(0x2F, in: text, start, end)
    while at < end {
      let host = LineText(text, start..<at)
      if host.endsWith(".nl") || host.endsWith(".com") || host.endsWith(".org") || host.endsWith(".eu") {
        return true
      }
      at = UTF8Scan.byte(0x2F, in: text, at + 1, end)
    }
    return false
  }

  static func hasPaper(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard end - start >= 5 else { return false }
    var at = UTF8Scan.digit(in: text, start, end)
    while at < end {
      if PaperGrammar.mayBePaper(text, at, end),
        PaperGrammar.paper(in: text, floor: start, at, end, noun: .none) != nil
      {
        return true
      }
      while at < end, Ascii.isDigit(text[at]) { at += 1 }
      at = UTF8Scan.digit(in: text, at, end)
    }
    return false
  }

  /// "NRC, 16 april 2024, «Reisorganisatie …»": a paper or a station, the day, and maybe what it wrote.
  static func citesPress(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard Letters.isUpper(text, start, end) else { return false }
    var comma = start
    while comma < end, comma - start <= longestName, text[comma] != 0x2C { comma += 1 }
    guard comma < end, comma - start <= longestName, comma + 1 < end, text[comma + 1] == 0x20 else {
      return false
    }
    guard let date = DateGrammar.date(in: text, comma + 2, end), date.hasYear else { return false }
    return date.end == end || text[date.end] == 0x2C || text[date.end] == 0x2E
  }

  private static let longestName = 30

  static func isNoteLike(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    opensDocument(text, start, end) || hasAddressOrPaper(text, start, end)
  }
}

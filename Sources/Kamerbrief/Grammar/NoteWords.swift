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
    return namesSource(LineText(text, start..<end)) || hasPaper(text, start, end)
  }

  /// The same where it is known where sources are named: most texts have none there, and need no look for one.
  /// - Parameters:
  ///   - sources: ``WordPlaces/sources``
  ///   - digits: false where the text has too few digits for a paper's number.
  static func hasAddressOrPaper(
    _ text: [UInt8], _ start: Int, _ end: Int, sources: [Int], digits: Bool
  ) -> Bool {
    let place = Bisection.first(below: sources.count) { sources[$0] >= start }
    if place < sources.count, sources[place] < end { return hasAddressOrPaper(text, start, end) }
    return digits && hasPaper(text, start, min(end, start + farthestSource))
  }

  /// Bytes behind which no note names its first source.
  private static let farthestSource = 4000

  /// True where a source is named in a text.
  private static func namesSource(_ text: LineText) -> Bool {
    var at = text.start
    while true {
      at = UTF8Scan.find(in: text.text, at, text.end, reach: 1) { mayCloseSource($0, $1) != 0 }
      guard at < text.end else { return false }
      if sourceStart(text, closing: at) != nil { return true }
      at += 1
    }
  }

  /// 1 for the last two letters of "http", "www." and "kamerstuk".
  @inline(__always)
  static func mayCloseSource(_ one: UInt8, _ next: UInt8) -> UInt8 {
    let (low, last) = (one | 0x20, next | 0x20)
    return UTF8Scan.mark((low ^ 0x74) | (last ^ 0x70) == 0) | UTF8Scan.mark((low ^ 0x77) | (next ^ 0x2E) == 0)
      | UTF8Scan.mark((low ^ 0x75) | (last ^ 0x6B) == 0)
  }

  /// The place of "http", "www." or "kamerstuk", with one of which an address or a paper's number stands, where its last two
  /// letters are at a place.
  @inline(__always)
  static func sourceStart(_ text: LineText, closing end: Int) -> Int? {
    let before = end - text.start
    if before >= 2, text.opens("http", at: before - 2) || text.opens("www.", at: before - 2) {
      return end - 2
    }
    return before >= 7 && text.opens("kamerstuk", at: before - 7) ? end - 7 : nil
  }

  /// An address without its scheme: "nos.nl/artikel/2511721".
  /// - Parameter hosts: ``WordPlaces/hosts``
  static func hasBareAddress(_ text: [UInt8], _ start: Int, _ end: Int, hosts: [Int32]) -> Bool {
    var place = Bisection.first(below: hosts.count) { Int(hosts[$0]) >= start }
    while place < hosts.count, hosts[place] < end {
      if endsInHost(LineText(text, start..<Int(hosts[place]))) { return true }
      place += 1
    }
    return false
  }

  /// True before the slash of such an address.
  static func endsInHost(_ text: LineText) -> Bool {
    text.endsWith(".nl") || text.endsWith(".com") || text.endsWith(".org") || text.endsWith(".eu")
  }

  /// 1 for the last letter of a host and a slash.
  @inline(__always)
  static func mayCloseHost(_ one: UInt8, _ next: UInt8) -> UInt8 {
    let low = one | 0x20
    return UTF8Scan.mark(next == 0x2F)
      & (UTF8Scan.mark(low == 0x6C) | UTF8Scan.mark(low == 0x6D) | UTF8Scan.mark(low == 0x67)
        | UTF8Scan.mark(low == 0x75))
  }

  static func hasPaper(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard UTF8Scan.holdsFiveDigits(in: text, start, end) else { return false }
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

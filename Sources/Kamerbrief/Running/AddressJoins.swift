/// Whether a web address goes on on the next line.
///
/// Addresses that the letter shows whole, as link annotations or on one line, prove how a wrapped one reads;
/// else the characters at the break and the width of the line decide.
struct AddressJoins {
  /// Addresses that annotations show whole.
  private let links: KnownAddresses
  /// Those that stand on one line of the text, as far as a sign or blank behind them shows; as of the first question.
  private var printed: KnownAddresses
  private var hasReadLines = false
  let text: [UInt8]
  private let layout: Layout

  init(text: [UInt8], layout: Layout) {
    self.text = text
    self.layout = layout
    var ranges: [Range<Int>] = []
    for line in layout.lines where line.role == .annotation { ranges.append(line.range) }
    links = KnownAddresses(text: text, ranges: ranges)
    printed = KnownAddresses(text: text, ranges: [])
  }

  /// Learns the addresses inside lines: those at a line's end may go on.
  private func addressesInLines() -> [Range<Int>] {
    var found: [Range<Int>] = []
    let all = layout.sources
    let sources = all.span
    var cursor = PlaceCursor()
    for line in layout.lines where line.role == .body || line.role == .note || line.role == .noteStart {
      let end = Int(line.end)
      // Behind the last address.
      var behind = Int(line.start)
      for place in cursor.places(of: sources, behind, end) {
        let at = sources[place]
        guard at >= behind, at + 10 < end, LineText(text, at..<end).opens("http") else { continue }
        var stop = at
        while stop < end, text[stop] != 0x20, text[stop] != 0x3E { stop += 1 }
        behind = stop + 1
        guard stop < end else { continue }
        while stop > at, Self.isClosing(text[stop - 1]) { stop -= 1 }
        found.append(at..<stop)
      }
    }
    return found
  }

  private static func isClosing(_ byte: UInt8) -> Bool {
    byte == 0x29 || byte == 0x2E || byte == 0x2C || byte == 0x3B || byte == 0x5D || byte == 0x3E
  }

  /// The known addresses that open with what was written so far.
  private struct Known {
    var links: KnownAddresses.Family
    var printed: KnownAddresses.Family
    var isEmpty: Bool { links.places.isEmpty && printed.places.isEmpty }
  }

  /// Those of the annotations, and those of the lines of the text, which are read for the first question.
  private mutating func known(_ written: LineText) -> Known {
    if !hasReadLines {
      printed = KnownAddresses(text: text, ranges: addressesInLines())
      hasReadLines = true
    }
    if links.isEmpty, printed.isEmpty { return Known(links: .init(), printed: .init()) }
    return Known(links: links.family(written), printed: printed.family(written))
  }

  /// True where another occurrence of the address goes on with all of what stands on the next line.
  private func arePrinted(_ known: Known, _ chunk: Range<Int>) -> Bool {
    if known.isEmpty { return false }
    var end = chunk.upperBound
    while end > chunk.lowerBound, Self.isClosing(text[end - 1]) { end -= 1 }
    return end > chunk.lowerBound && goOn(known, chunk.lowerBound..<end)
  }

  /// True where an annotation or a line of the text has one of the addresses that goes on with some bytes.
  private func goOn(_ known: Known, _ rest: Range<Int>) -> Bool {
    let rest = LineText(text, rest)
    return links.goesOn(known.links, with: rest) || printed.goesOn(known.printed, with: rest)
  }

  struct Choice {
    var join: Bool
    /// True where the hyphen that ends the line is the typesetter's.
    var dropsHyphen = false
    var evidence: StaticString
    var isProven: Bool
  }

  /// - Parameters:
  ///   - written: the address so far.
  ///   - chunk: what stands on the next line up to a blank, as bytes of the text.
  ///   - alone: true where nothing follows the chunk on its line.
  ///   - full: true where the line that the address ends is as wide as lines get.
  ///   - hyphened: true where a hyphen ends the line.
  mutating func choose(
    _ written: LineText, _ chunk: Range<Int>, alone: Bool, full: Bool, hyphened: Bool
  ) -> Choice {
    let known = known(written)
    if hyphened, !links.isEmpty || !printed.isEmpty, let choice = withoutHyphen(written, known, chunk) {
      return choice
    }
    let choice = unprinted(written, known.links, chunk, alone: alone, full: full)
    guard !choice.isProven, arePrinted(known, chunk) else { return choice }
    return Choice(join: true, evidence: "the address stands elsewhere and goes on so", isProven: true)
  }

  /// "…/docu-" and "menten/rapporten/…" in a hyphenated letter: the hyphen is the typesetter's, if the letter has the
  /// address without it, or another one that goes on with the same word.
  /// - Parameter hyphened: what opens with all that was written, the hyphen too.
  private mutating func withoutHyphen(
    _ written: LineText, _ hyphened: Known, _ chunk: Range<Int>
  ) -> Choice? {
    let whole = LineText(written.text, written.start..<(written.end - 1))
    guard let first = chunk.first, Ascii.isLower(whole.last), Ascii.isLower(text[first]),
      !goOn(hyphened, first..<(first + 1)), case let known = known(whole), !known.isEmpty
    else { return nil }
    if arePrinted(known, chunk) {
      return Choice(
        join: true, dropsHyphen: true, evidence: "the address stands elsewhere without the hyphen",
        isProven: true)
    }
    var end = first
    while end < chunk.upperBound, Ascii.isLetter(text[end]) { end += 1 }
    // With the sign behind the word, so that it opens no longer one.
    guard end < chunk.upperBound, goOn(known, first..<(end + 1)) else { return nil }
    return Choice(
      join: true, dropsHyphen: true, evidence: "another address has the word without the hyphen",
      isProven: false)
  }

  /// What everything but other occurrences in the text says.
  private func unprinted(
    _ written: LineText, _ known: KnownAddresses.Family, _ chunk: Range<Int>, alone: Bool, full: Bool
  ) -> Choice {
    guard !chunk.isEmpty else {
      return Choice(join: false, evidence: "nothing follows", isProven: true)
    }
    let known = links.continuation(of: known, at: chunk.lowerBound)
    // As much of the chunk as is known must agree.
    if known.goesOn, !isNewSource(text, chunk) {
      return Choice(join: true, evidence: "an address known whole goes on so", isProven: true)
    }
    if known.isWhole {
      return Choice(join: false, evidence: "the address is known whole", isProven: true)
    }
    let first = text[chunk.lowerBound]
    if LineText(text, chunk).opens("http") {
      return Choice(join: false, evidence: "another address follows", isProven: true)
    }
    let last = written.last
    // "…?uri=CELEX:" and "32020R0628"
    if last == 0x3A, Ascii.isDigit(first), written.contains(0x3D as UInt8) {
      return Choice(join: true, evidence: "the line ends inside the address", isProven: false)
    }
    if opensInside(chunk, last) {
      return Choice(join: true, evidence: "the next line opens with a sign of an address", isProven: false)
    }
    switch last {
    case 0x29, 0x3E, 0x3B, 0x2C, 0x5D, 0x22:
      return Choice(join: false, evidence: "a sign closes the address", isProven: false)
    case 0x2D where !alone && opensTitle(chunk, behind: written):
      return Choice(join: false, evidence: "a title follows", isProven: false)
    case 0x2D, 0x5F, 0x3D, 0x26, 0x25, 0x3F, 0x23, 0x7E:
      return Choice(join: true, evidence: "the line ends inside the address", isProven: false)
    case 0x2F:
      let joins =
        !isNewSource(text, chunk) && !joinsAddresses(chunk) && (alone || !LineText(text, chunk).isJoint)
      return Choice(join: joins, evidence: "the line ends with a slash", isProven: false)
    default: break
    }
    if first == 0x2F || first == 0x3F || first == 0x5F || first == 0x26 || first == 0x3D || first == 0x25
      || first == 0x23
    {
      return Choice(join: true, evidence: "the next line opens with a sign of an address", isProven: false)
    }
    if first == 0x2E, chunk.count > 2, Ascii.isLower(text[chunk.lowerBound + 1]) {
      return Choice(join: true, evidence: "the next line opens with a full stop", isProven: false)
    }
    if last == 0x2E, Self.isHost(written), opensHost(chunk) {
      return Choice(join: true, evidence: "the line ends inside the host", isProven: false)
    }
    if last == 0x2E {
      let tail = LineText(text, chunk)
      let joins =
        tail.opens("html") || tail.opens("pdf") || tail.opens("nl/") || tail.opens("nl") && alone
        || tail.opens("aspx")
      return Choice(join: joins, evidence: "a full stop ends the line", isProven: false)
    }
    if full, isCode(chunk, behind: last) {
      return Choice(join: true, evidence: "the line is full and a code goes on", isProven: false)
    }
    if completesFile(written, chunk) {
      return Choice(join: true, evidence: "the next line ends the name of a file", isProven: false)
    }
    guard
      Letters.isLower(text, chunk.lowerBound, chunk.upperBound) || Ascii.isDigit(first)
        || isRestOfQuery(chunk)
        || full && (isQuery(chunk) || isPath(chunk) || isYear(chunk) && Ascii.isDigit(last))
    else {
      return Choice(join: false, evidence: "a capital or a bracket follows", isProven: false)
    }
    if let missing = missingDigits(written) {
      let joins = missing > 0 && digits(chunk) == missing
      if joins || missing == 0 {
        return Choice(join: joins, evidence: "a document's number has five digits", isProven: false)
      }
    }
    if let paper = PaperGrammar.paper(
      in: text, floor: chunk.lowerBound, chunk.lowerBound, chunk.upperBound, noun: .none),
      !paper.ids.isEmpty
    {
      return Choice(join: false, evidence: "a paper's number follows", isProven: false)
    }
    if written.count > 3, written.endsWith("%20") {
      return Choice(join: true, evidence: "the line ends inside the address", isProven: false)
    }
    if Self.endsFile(written) {
      return Choice(join: false, evidence: "the name of a file ends the address", isProven: false)
    }
    if alone, chunk.count <= 2, chunk.allSatisfy({ Ascii.isDigit(text[$0]) }) {
      return Choice(join: false, evidence: "a number alone follows", isProven: false)
    }
    if hasSigns(text, chunk) {
      return Choice(join: true, evidence: "the next word has the signs of an address", isProven: false)
    }
    if isYear(chunk) {
      return Choice(join: true, evidence: "the line is full and a year in brackets follows", isProven: false)
    }
    // "a. de kosten": the label of an item.
    let isLabel =
      chunk.count == 2 && !Ascii.isLower(text[chunk.lowerBound + 1])
      && !Ascii.isDigit(text[chunk.lowerBound + 1])
    if full, !isLabel,
      alone && text[chunk.upperBound - 1] != 0x29
        || text[chunk.upperBound - 1] == 0x29 && hasOpenBracket(written) || text[chunk.upperBound - 1] == 0x3E
        || text[chunk.upperBound - 1] == 0x2E || precedesSource(chunk)
    {
      return Choice(join: true, evidence: "the line is full and one word follows", isProven: false)
    }
    return Choice(join: false, evidence: "a word follows", isProven: false)
  }

  /// "er; Monitor …", "er, https://…": the rest of one address before the next source.
  private func precedesSource(_ chunk: Range<Int>) -> Bool {
    let last = text[chunk.upperBound - 1]
    if last == 0x3B { return true }
    guard last == 0x2C, chunk.upperBound + 1 < text.count else { return false }
    return LineText(text, chunk.upperBound + 1..<text.count).opens("http")
  }

  /// "….ht" and "ml", "…/nl/p" and "df.": the rest of an ending that the names of files have.
  private func completesFile(_ address: LineText, _ chunk: Range<Int>) -> Bool {
    var end = chunk.upperBound
    while end > chunk.lowerBound, Self.isClosing(text[end - 1]) { end -= 1 }
    let rest = end - chunk.lowerBound
    return rest > 0
      && Self.endings.contains { ending in
        let before = ending.utf8CodeUnitCount - rest
        guard before >= 2, address.count > before else { return false }
        return (0..<before).allSatisfy { address.text[address.end - before + $0] == ending.letter($0) }
          && (0..<rest).allSatisfy { text[chunk.lowerBound + $0] == ending.letter(before + $0) }
      }
  }

  /// "en" between two addresses.
  private func joinsAddresses(_ chunk: Range<Int>) -> Bool {
    guard chunk.count == 2, LineText(text, chunk).opens("en") || LineText(text, chunk).opens("of") else {
      return false
    }
    var next = chunk.upperBound
    while next < text.count, next - chunk.upperBound < 4, text[next] <= 0x20 { next += 1 }
    return LineText(text, next..<text.count).opens("http")
  }

  /// True where a bracket stands open in the address or before it, which the next word can close.
  private func hasOpenBracket(_ address: LineText) -> Bool {
    OpenBrackets(in: address.text, max(0, address.end - 400)..<address.end).depth > 0
  }

  /// True for a line that opens in the middle of an address: "&lang=en", also behind a bracket, and "-advies-zekerheid", where
  /// the line ends before the hyphen.
  private func opensInside(_ chunk: Range<Int>, _ last: UInt8) -> Bool {
    let first = text[chunk.lowerBound]
    guard chunk.count > 2, first == 0x26 || first == 0x2D else { return false }
    let second = text[chunk.lowerBound + 1]
    if first == 0x26 { return last != 0x3E && Ascii.isLetter(second) && text[chunk].contains(0x3D) }
    return (Ascii.isLower(second) || Ascii.isDigit(second)) && (Ascii.isLetter(last) || Ascii.isDigit(last))
  }

  /// True where an address, or what its line has of it, is whole: it ends in the name of a file.
  static func endsFile(_ address: LineText) -> Bool {
    endings.contains { address.endsWith($0) }
  }

  private static let endings: [StaticString] = [".html", ".htm", ".pdf", "/pdf", "/file", ".docx", ".aspx"]

  /// True for an address that has no path yet.
  static func isHost(_ address: LineText) -> Bool { slashes(address) == 2 }

  /// The slashes of an address, or some number above 2: it has a path, however it goes on.
  static func slashes(_ address: LineText) -> Int {
    UTF8Scan.count(of: 0x2F, in: address.text, address.start, address.end, upTo: 3)
  }

  /// True for the rest of a host: letters, then a slash, or a full stop and a letter.
  private func opensHost(_ chunk: Range<Int>) -> Bool {
    var at = chunk.lowerBound
    while at < chunk.upperBound, Ascii.isLower(text[at]) || Ascii.isDigit(text[at]) || text[at] == 0x2D {
      at += 1
    }
    guard at > chunk.lowerBound, at < chunk.upperBound else { return false }
    if text[at] == 0x2F { return true }
    return text[at] == 0x2E && at + 1 < chunk.upperBound && Ascii.isLower(text[at + 1])
  }

  /// A capital and lower-case letters: a title, not an address.
  private func isNewSource(_ text: [UInt8], _ chunk: Range<Int>) -> Bool {
    (Letters.isUpper(text, chunk.lowerBound, chunk.upperBound) || text[chunk.lowerBound] == 0x28)
      && !hasSigns(text, chunk)
  }

  /// "…/kamerbrief-over-dierwaardige-" and "Kamerbrief over …": the rest of the address stands elsewhere, as no part of it opens with a
  /// capital so far.
  private func opensTitle(_ chunk: Range<Int>, behind address: LineText) -> Bool {
    guard isNewSource(text, chunk), Letters.isLower(text, chunk.upperBound + 1, text.count) else {
      return false
    }
    var at = address.end - 1
    while at > address.start, address.text[at] != 0x2F, !Ascii.isUpper(address.text[at]) { at -= 1 }
    return address.text[at] == 0x2F
  }

  private func hasSigns(_ text: [UInt8], _ chunk: Range<Int>) -> Bool {
    var signs = 0
    for index in chunk {
      switch text[index] {
      case 0x2D, 0x2F, 0x5F, 0x3D, 0x26, 0x25, 0x23: signs += 1
      default: break
      }
    }
    let tail = LineText(text, chunk)
    if tail.contains(".html") || tail.contains(".pdf") { return true }
    // "EU-lidstaten" has a hyphen too; an address has more, or other signs.
    if signs == 1, let hyphen = chunk.first(where: { text[$0] == 0x2D }) {
      return hyphen > chunk.lowerBound && chunk.count > 6 && Ascii.isLower(text[chunk.lowerBound])
    }
    return signs > 0
  }
}

/// Whether a web address goes on on the next line.
///
/// Addresses that the letter shows whole, as link annotations or on one line, prove how a wrapped one reads;
/// else the characters at the break and the width of the line decide.
struct AddressJoins {
  /// Hashes of all prefixes of addresses that are known whole, and of the addresses themselves.
  private var prefixes = KeySet()
  private var whole = KeySet()

  init(text: [UInt8], layout: Layout) {
    for line in layout.lines where line.role == .annotation { learn(text, line.range) }
  }

  private mutating func learn(_ text: [UInt8], _ range: Range<Int>) {
    // One extractor prints a link once for each line of the text that it covers.
    guard whole.insert(Key.of(text, range.lowerBound, range.upperBound)) else { return }
    var key = Key.empty
    for index in range {
      key = Key.step(key, text[index])
      if index - range.lowerBound > 10 { prefixes.insert(key) }
    }
  }

  struct Choice {
    var join: Bool
    var evidence: StaticString
    var isProven: Bool
  }

  /// - Parameters:
  ///   - address: the key of the address so far.
  ///   - last: its last byte.
  ///   - chunk: what stands on the next line up to a blank, as bytes of `text`.
  ///   - alone: true where nothing follows the chunk on its line.
  ///   - inHost: true where the address has no path yet.
  ///   - full: true where the line that the address ends is as wide as lines get.
  func choose(
    _ address: UInt64, last: UInt8, _ text: [UInt8], _ chunk: Range<Int>, alone: Bool, full: Bool,
    inHost: Bool
  ) -> Choice {
    guard !chunk.isEmpty else {
      return Choice(join: false, evidence: "nothing follows", isProven: true)
    }
    if prefixes.contains(address) {
      // As much of the chunk as is known must agree.
      if prefixes.contains(Key.step(address, text[chunk.lowerBound])), !isNewSource(text, chunk) {
        return Choice(join: true, evidence: "an address known whole goes on so", isProven: true)
      }
      if whole.contains(address) {
        return Choice(join: false, evidence: "the address is known whole", isProven: true)
      }
    }
    let first = text[chunk.lowerBound]
    if LineText(text, chunk).opens("http") {
      return Choice(join: false, evidence: "another address follows", isProven: true)
    }
    switch last {
    case 0x29, 0x3E, 0x3B, 0x2C, 0x5D, 0x22:
      return Choice(join: false, evidence: "a sign closes the address", isProven: false)
    case 0x2D, 0x5F, 0x3D, 0x26, 0x25, 0x3F, 0x23, 0x7E:
      return Choice(join: true, evidence: "the line ends inside the address", isProven: false)
    case 0x2F:
      let joins = !isNewSource(text, chunk)
      return Choice(join: joins, evidence: "the line ends with a slash", isProven: false)
    default: break
    }
    if first == 0x2F || first == 0x3F || first == 0x5F || first == 0x26 || first == 0x3D || first == 0x25
      || first == 0x23
    {
      return Choice(join: true, evidence: "the next line opens with a sign of an address", isProven: false)
    }
    if last == 0x2E {
      let tail = LineText(text, chunk)
      if inHost, tail.contains("/"), Letters.isLower(text, chunk.lowerBound, chunk.upperBound) {
        return Choice(join: true, evidence: "the host of the address goes on", isProven: false)
      }
      let joins =
        tail.opens("html") || tail.opens("pdf") || tail.opens("nl/") || tail.opens("nl") && alone
        || tail.opens("aspx")
      return Choice(join: joins, evidence: "a full stop ends the line", isProven: false)
    }
    guard Letters.isLower(text, chunk.lowerBound, chunk.upperBound) || Ascii.isDigit(first) else {
      return Choice(join: false, evidence: "a capital or a bracket follows", isProven: false)
    }
    if let paper = PaperGrammar.paper(
      in: text, floor: chunk.lowerBound, chunk.lowerBound, chunk.upperBound, noun: .none),
      !paper.ids.isEmpty
    {
      return Choice(join: false, evidence: "a paper's number follows", isProven: false)
    }
    if hasSigns(text, chunk) {
      return Choice(join: true, evidence: "the next word has the signs of an address", isProven: false)
    }
    if full,
      alone || text[chunk.upperBound - 1] == 0x29 || text[chunk.upperBound - 1] == 0x3E
        || text[chunk.upperBound - 1] == 0x2E
    {
      return Choice(join: true, evidence: "the line is full and one word follows", isProven: false)
    }
    return Choice(join: false, evidence: "a word follows", isProven: false)
  }

  /// A capital and lower-case letters: a title, not an address.
  private func isNewSource(_ text: [UInt8], _ chunk: Range<Int>) -> Bool {
    guard Letters.isUpper(text, chunk.lowerBound, chunk.upperBound) || text[chunk.lowerBound] == 0x28 else {
      return false
    }
    return !hasSigns(text, chunk)
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

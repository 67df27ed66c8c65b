/// What the running text holds: citations, addresses, motions named.
///
/// Fifth stage. It finds, and leaves it to the last stage to resolve and to deduplicate.
struct Elements: Sendable {
  struct Citation: Sendable {
    var run: Int
    var match: PaperGrammar.Match
  }
  struct Address: Sendable {
    var run: Int
    var start: Int
    var end: Int
  }
  struct Phrase: Sendable {
    var run: Int
    var phrase: MotionPhrase
  }
  var citations: [Citation] = []
  var addresses: [Address] = []
  var phrases: [Phrase] = []
  /// Index of the first element of each run, and one behind the last.
  var citationsOfRun: [Int] = []
  var addressesOfRun: [Int] = []
  var phrasesOfRun: [Int] = []

  static func elements(of running: RunningText) -> Elements {
    var elements = Elements()
    for index in running.runs.indices {
      elements.citationsOfRun.append(elements.citations.count)
      elements.addressesOfRun.append(elements.addresses.count)
      elements.phrasesOfRun.append(elements.phrases.count)
      let run = running.runs[index]
      elements.scan(running.bytes, run.start, run.end, run: index, isHeading: run.kind == .motionHeading)
    }
    elements.citationsOfRun.append(elements.citations.count)
    elements.addressesOfRun.append(elements.addresses.count)
    elements.phrasesOfRun.append(elements.phrases.count)
    return elements
  }

  func citations(in run: Int) -> ArraySlice<Citation> {
    citations[citationsOfRun[run]..<citationsOfRun[run + 1]]
  }
  /// Those that start at a place or behind it.
  func citations(in run: Int, from start: Int) -> ArraySlice<Citation> {
    let all = citations(in: run)
    guard let first = all.first, first.match.start < start else { return all }
    let last = Bisection.last(below: all.count) { all[all.startIndex + $0].match.start < start }
    return all[(all.startIndex + last + 1)...]
  }
  func addresses(in run: Int) -> ArraySlice<Address> {
    addresses[addressesOfRun[run]..<addressesOfRun[run + 1]]
  }

  func phrases(in run: Int) -> ArraySlice<Phrase> { phrases[phrasesOfRun[run]..<phrasesOfRun[run + 1]] }

  /// The next byte that can open something; letters only open words, an address stands anywhere.
  /// - Parameter names: true where a motion is named, whose noun others may share: then signs count too.
  private static func nextOpening(_ text: [UInt8], _ from: Int, _ start: Int, _ end: Int, names: Bool) -> Int
  {
    let openings = openings
    let kinds = openings.span
    let bytes = text.span.extracting(0..<end)
    var at = from
    while at < bytes.count {
      let kind = kinds[Int(bytes[at])]
      if kind == .nothing {
        at &+= 1
        continue
      }
      switch kind {
      case .nothing: break
      case .number: return at
      case .sign: if names { return at }
      case .address: if at + 1 < end, bytes[at + 1] | 0x20 == 0x74 { return at } else { fallthrough }
      case .word: if at == start || !Ascii.isLetter(bytes[at - 1]) { return at }
      }
      at &+= 1
    }
    return end
  }

  private enum Opening: UInt8 { case nothing, number, sign, address, word }

  private static let openings: [Opening] = (0...255).map { (byte: UInt8) in
    switch byte {
    case 0x30...0x39: .number
    case 0x20, 0x29, 0x2E: .sign
    case 0x68, 0x48: .address
    case 0x6B, 0x4B, 0x61, 0x41, 0x6D, 0x4D: .word
    default: .nothing
    }
  }

  /// One pass over a run; what has been read as one thing is not read as another.
  private mutating func scan(_ text: [UInt8], _ start: Int, _ end: Int, run: Int, isHeading: Bool) {
    var at = start
    // The last motion named in the sentence, whose noun others may share.
    var open: MotionPhrase?
    while true {
      at = Self.nextOpening(text, at, start, end, names: open != nil)
      guard at < end else { return }
      let byte = text[at]
      if Ascii.isDigit(byte) {
        if let match = PaperGrammar.paper(in: text, floor: start, at, end, noun: .none) {
          citations.append(Citation(run: run, match: match))
          at = max(match.end, at + 1)
        } else if isHeading, let match = PaperGrammar.joinedPaper(in: text, at, end) {
          citations.append(Citation(run: run, match: match))
          at = match.end
        } else {
          while at < end, Ascii.isDigit(text[at]) { at += 1 }
        }
        continue
      }
      switch byte {
      case 0x68, 0x48:
        if let stop = AddressGrammar.end(of: text, at, start, end) {
          addresses.append(Address(run: run, start: at, end: stop))
          at = stop
          continue
        }
        fallthrough
      case 0x6B, 0x4B, 0x61, 0x41:
        if at == start || !Ascii.isLetter(text[at - 1]),
          let match = SessionGrammar.citation(in: text, floor: start, at, end)
        {
          citations.append(Citation(run: run, match: match))
          at = match.end
          continue
        }
      case 0x6D, 0x4D:
        if let phrase = MotionPhrase.phrase(in: text, noun: at, floor: start, end) {
          phrases.append(Phrase(run: run, phrase: phrase))
          if let paper = phrase.paper,
            let match = PaperGrammar.paper(in: text, floor: start, paper, end, noun: .none)
          {
            citations.append(Citation(run: run, match: match))
          }
          open = phrase.people.isEmpty ? nil : phrase
          at = max(phrase.end, phrase.nounEnd)
          while let last = open, let next = last.sharing(in: text, behind: at, end) {
            phrases.append(Phrase(run: run, phrase: next))
            open = next
            at = next.end
          }
          continue
        }
      case 0x2E:
        if at + 2 < end, text[at + 1] == 0x20, Letters.isUpper(text, at + 2, end) { open = nil }
      case 0x20, 0x29:
        if let last = open, let next = last.sharingLater(in: text, at, end) {
          phrases.append(Phrase(run: run, phrase: next))
          open = next
          at = next.end
          continue
        }
      default: break
      }
      at += 1
    }
  }
}

/// Web addresses in running text.
enum AddressGrammar {
  private static let schemes: Words = ["http://", "https://"]

  /// The end of an http or https address that starts at `at`, or nil.
  static func end(of text: [UInt8], _ at: Int, _ floor: Int, _ end: Int) -> Int? {
    guard at + 1 < end, text[at + 1] | 0x20 == 0x74 else { return nil }
    let scheme = schemes.opening(text, at, end)
    guard scheme > 0 else { return nil }
    let host = at + scheme
    var stop = host
    var depth = 0
    while stop < end {
      let byte = text[stop]
      if Ascii.isLetter(byte) && byte != 0x68 || Ascii.isDigit(byte) || byte == 0x2D || byte == 0x2F {
        stop &+= 1
        continue
      }
      if byte == 0x20 || byte == 0x3C || byte == 0x3E || byte == 0x22 || byte < 0x20 { break }
      if byte == 0xE2, stop + 2 < end, text[stop + 1] == 0x80, text[stop + 2] >= 0x98 { break }
      if byte == 0x68, stop > host, stop + 1 < end, text[stop + 1] == 0x74, schemes.open(text, stop, end),
        text[stop - 1] != 0x3D, text[stop - 1] != 0x2F
      {
        break
      }
      if byte == 0x28 { depth += 1 }
      if byte == 0x29 {
        if depth == 0 { break }
        depth -= 1
      }
      if byte == 0x5B || byte == 0x5D { break }
      stop += 1
    }
    while stop > host {
      switch text[stop - 1] {
      case 0x2E, 0x2C, 0x3B, 0x3A, 0x27, 0x21, 0x5D: stop -= 1
      default: return stop > host + 2 ? stop : nil
      }
    }
    return nil
  }
}

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
    elements.citationsOfRun.reserveCapacity(running.runs.count + 1)
    elements.addressesOfRun.reserveCapacity(running.runs.count + 1)
    elements.phrasesOfRun.reserveCapacity(running.runs.count + 1)
    for index in running.runs.indices {
      elements.citationsOfRun.append(elements.citations.count)
      elements.addressesOfRun.append(elements.addresses.count)
      elements.phrasesOfRun.append(elements.phrases.count)
      elements.scan(
        running.bytes, running.runs[index].start, running.runs[index].end, run: index,
        isHeading: running.runs[index].kind == .motionHeading)
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

  /// The next place where something can start: a word by its first bytes, a number by its digits, or an address, which
  /// stands anywhere.
  /// - Parameters:
  ///   - words: how the words open that something starts with.
  ///   - names: true where a motion is named, whose noun others may share: then signs count too.
  ///   - address: where the next address starts; `end` for none.
  private static func nextOpening(
    _ text: [UInt8], _ from: Int, _ start: Int, _ end: Int, words: Openings, names: Bool, address: Int
  ) -> Int {
    let bytes = text.span
    let stop = min(end, address)
    var at = from
    // What goes on in a word opens nothing.
    if at > start, Ascii.isLetter(bytes[at &- 1]) { at = wordEnd(bytes, at, end) }
    while at < stop {
      let byte = bytes[at]
      if Ascii.isLetter(byte) {
        switch byte | 0x20 {
        case 0x61, 0x68, 0x6B, 0x6D: if words.mayOpen(text, at, end) { return at }
        default: break
        }
        at = wordEnd(bytes, at, end)
      } else if Ascii.isDigit(byte) {
        // No paper opens with one digit.
        let next = at &+ 1
        if next < end, Ascii.isDigit(bytes[next]) {
          let digits = PaperGrammar.digits(bytes, at, end)
          if digits == 4 && SessionGrammar.mayBeSession(bytes, at, end) { return at }
          if digits > 5 || PaperGrammar.mayBePaper(bytes, at, end, digits: digits) {
            // No paper stands right behind a letter; of more digits than were counted the rest would be asked by itself.
            if at == start || digits > 7 || !Ascii.isLetter(bytes[at &- 1]) { return at }
          }
          at &+= digits
        } else {
          at = next
        }
      } else if names, byte == 0x20 || byte == 0x29 || byte == 0x2E {
        break
      } else {
        // Of two bytes, or three; the rest of a longer one is passed over as such.
        at &+= byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : 3
      }
    }
    return min(at, stop)
  }

  /// The end of the ASCII letters that stand at a place.
  @inline(__always)
  private static func wordEnd(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var at = start
    while at &+ 8 <= end {
      let marks = Eight.others(than: Eight.letter(Eight.load(bytes, at)))
      if marks != 0 { return at &+ Eight.first(marks) }
      at &+= 8
    }
    while at < end, Ascii.isLetter(bytes[at]) { at &+= 1 }
    return at
  }

  /// How the words open that something starts with.
  private static let words = Openings([SessionGrammar.openings, MotionPhrase.nouns])

  /// One pass over a run; what has been read as one thing is not read as another.
  private mutating func scan(_ text: [UInt8], _ start: Int, _ end: Int, run: Int, isHeading: Bool) {
    var at = start
    // The last motion named in the sentence, whose noun others may share.
    var open: MotionPhrase?
    var address = AddressGrammar.next(in: text, at, end)
    let words = Self.words
    while true {
      if address < at { address = AddressGrammar.next(in: text, at, end) }
      at = Self.nextOpening(text, at, start, end, words: words, names: open != nil, address: address)
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
          let number = at
          while at < end, Ascii.isDigit(text[at]) { at += 1 }
          if at - number == 4,
            let match = SenateDossier.paperBehindSession(in: text, floor: start, year: number, end)
          {
            citations.append(Citation(run: run, match: match))
            at = match.end
          }
        }
        continue
      }
      switch byte {
      case 0x68, 0x48:
        if at == address, let stop = AddressGrammar.end(of: text, at, end) {
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
            let match = Ascii.isDigit(text[paper])
              ? PaperGrammar.paper(in: text, floor: start, paper, end, noun: .none)
              : SessionGrammar.citation(in: text, floor: start, paper, end)
          {
            citations.append(Citation(run: run, match: match))
          }
          open = phrase.people.isEmpty ? nil : phrase
          at = max(phrase.end, phrase.nounEnd)
          if let match = SenateDossier.enclosedPaper(in: text, at, end) {
            citations.append(Citation(run: run, match: match))
          }
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

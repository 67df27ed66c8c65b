/// A list of words that a place of the text is compared with, all at once: ASCII, in lower case, blanks allowed.
///
/// Most places open with none of them, so the first two bytes send nearly every question away. A class with constants only: a
/// list would be copied for each question otherwise.
final class Words: ExpressibleByArrayLiteral, Sendable {
  /// The words behind each other, by the lowest five bits of their first bytes; of those with the same in the order
  /// given.
  private let bytes: [UInt8]
  /// First byte of each word in `bytes`, and one behind the last.
  private let starts: [UInt16]
  /// The first eight bytes of each word; of a shorter one, all of it and others.
  private let fronts: [UInt64]
  /// Their first two bytes.
  fileprivate let openings: Openings
  /// The first word for each such five bits, and one behind.
  private let firstOf: [UInt8]
  /// Where the word stood in the list as given.
  private let places: [UInt8]

  convenience init(arrayLiteral words: StaticString...) { self.init(words) }

  /// - Parameter words: at most 255, none of them empty.
  init(_ words: [StaticString]) {
    var firstOf = [UInt8](repeating: 0, count: 34)
    for word in words { firstOf[Int(word.letter(0) & 31) + 2] += 1 }
    for lead in 2..<firstOf.count { firstOf[lead] += firstOf[lead - 1] }
    // Each word takes the next place of its lead, which so comes to stand where the next lead's begins.
    var places = [UInt8](repeating: 0, count: words.count)
    for place in words.indices {
      let lead = Int(words[place].letter(0) & 31) + 1
      places[Int(firstOf[lead])] = UInt8(place)
      firstOf[lead] += 1
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(words.count * 12)
    var starts: [UInt16] = [0]
    starts.reserveCapacity(words.count + 1)
    for place in places {
      words[Int(place)].withUTF8Buffer { bytes += $0 }
      starts.append(UInt16(bytes.count))
    }
    self.bytes = bytes
    self.starts = starts
    fronts = places.indices.map { Eight.load(bytes.span, Int(starts[$0]), upTo: Int(starts[$0 + 1])) }
    openings = Openings(words)
    self.firstOf = firstOf
    self.places = places
  }

  /// The length of the first word of the list that the text opens with, in any case; 0 for none.
  @inline(__always)
  func opening(_ text: [UInt8], _ start: Int, _ end: Int) -> Int {
    match(text, start, end)?.length ?? 0
  }

  /// The place in the list, and the length, of the first word that the text opens with.
  func openingWord(_ text: [UInt8], _ start: Int, _ end: Int) -> (place: Int, length: Int)? {
    guard let found = match(text, start, end) else { return nil }
    return (Int(places[found.word]), found.length)
  }

  /// True where the text opens with one of the words.
  @inline(__always)
  func open(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool { match(text, start, end) != nil }

  /// True where the whole text is one of the words.
  @inline(__always)
  func contain(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool { place(of: text, start, end) != nil }

  /// The place in the list of the word that the whole text is.
  @inline(__always)
  func place(of text: [UInt8], _ start: Int, _ end: Int) -> Int? {
    openings.mayOpen(text, start, end) ? whole(text, start, end) : nil
  }

  /// The first two bytes of each word; the second is nil for a word of one.
  func forEachOpening(_ visit: (UInt8, UInt8?) -> Void) {
    for word in places.indices {
      let start = Int(starts[word])
      visit(bytes[start], start + 1 < Int(starts[word + 1]) ? bytes[start + 1] : nil)
    }
  }

  @inline(__always)
  private func match(_ text: [UInt8], _ start: Int, _ end: Int) -> (word: Int, length: Int)? {
    openings.mayOpen(text, start, end) ? prefix(text, start, end) : nil
  }

  private func prefix(_ text: [UInt8], _ start: Int, _ end: Int) -> (word: Int, length: Int)? {
    guard openings.mayGoOn(text, start, end) else { return nil }
    let front = Front(text, start, end)
    for word in words(after: text[start]) {
      let behind = self.end(of: word, text, start, end, front)
      if behind >= 0 { return (word, behind - start) }
    }
    return nil
  }

  private func whole(_ text: [UInt8], _ start: Int, _ end: Int) -> Int? {
    guard openings.mayBeWhole(text, start, end) else { return nil }
    let front = Front(text, start, end)
    for word in words(after: text[start]) where self.end(of: word, text, start, end, front) == end {
      return Int(places[word])
    }
    return nil
  }

  /// The words that may open with a byte, in any case.
  @inline(__always)
  private func words(after lead: UInt8) -> Range<Int> {
    let lead = Int(lead & 31)
    return Int(firstOf[lead])..<Int(firstOf[lead + 1])
  }

  /// First byte behind a word that stands at a place of the text; -1 where it does not. A blank of the word stands for any
  /// number of blanks.
  @inline(__always)
  private func end(of word: Int, _ text: [UInt8], _ start: Int, _ end: Int, _ front: Front) -> Int {
    var index = Int(starts[word])
    let stop = Int(starts[word + 1])
    let count = stop &- index
    var at = start
    guard count <= end &- start else { return -1 }
    if (front.bytes ^ fronts[word]) & ~(UInt64.max << UInt64(8 &* count)) == 0 {
      guard count > 8 else { return start &+ count }
      index &+= 8
      at &+= 8
    } else if !front.hasRun {
      return -1
    }
    while index < stop {
      if Ascii.lower(text[at]) != bytes[index] {
        guard text[at] == 0x20 else { return -1 }
        return endAcrossBlanks(of: index..<stop, text, at, end)
      }
      index += 1
      at += 1
    }
    return at
  }

  /// The same for the rest of a word, which can stand behind other blanks than its own.
  @inline(never)
  private func endAcrossBlanks(of rest: Range<Int>, _ text: [UInt8], _ start: Int, _ end: Int) -> Int {
    var index = rest.lowerBound
    var at = start
    while index < rest.upperBound {
      guard rest.upperBound - index <= end - at else { return -1 }
      if Ascii.lower(text[at]) == bytes[index] {
        index += 1
        at += 1
        continue
      }
      let isBlank = bytes[index] == 0x20
      guard isBlank || index > 0 && bytes[index - 1] == 0x20 else { return -1 }
      let behind = PlainBlanks.end(in: text, behind: at, end)
      guard behind > at else { return -1 }
      at = behind
      if isBlank { index += 1 }
    }
    return at
  }
}

/// The first eight bytes of a place of the text, that words are held against at once.
private struct Front {
  /// Letters in lower case; behind the end of the place it may go on.
  let bytes: UInt64
  /// False where no blanks stand in a row.
  let hasRun: Bool

  @inline(__always)
  init(_ text: [UInt8], _ start: Int, _ end: Int) {
    let eight = Eight.load(text.span, start, upTo: end)
    bytes = eight | Eight.capital(eight) &>> 2
    let blanks = Eight.equal(0x20, eight)
    hasRun = blanks & blanks &<< 8 != 0
  }
}

/// How words open: all that is asked of most places.
struct Openings: Sendable {
  /// For each first byte, by its lowest five bits, the second ones: a bit for the lowest five bits of each; all bits
  /// where a word has no second byte.
  private var seconds = [UInt32](repeating: 0, count: 32)
  /// The third ones, in the same way.
  private var thirds = [UInt32](repeating: 0, count: 32)
  /// How long the words are that open with a byte: a bit for each length, the highest for longer ones.
  private var lengths = [UInt32](repeating: 0, count: 32)
  /// Bytes of the shortest word.
  private var least = Int.max

  init(_ words: [StaticString]) {
    for word in words {
      let count = word.utf8CodeUnitCount
      let lead = Int(word.letter(0) & 31)
      least = min(least, count)
      seconds[lead] |= count > 1 ? Self.bit(word.letter(1)) : .max
      // Where a word has one blank, a text can have two.
      thirds[lead] |= count > 2 && word.letter(1) != 0x20 ? Self.bit(word.letter(2)) : .max
      let hasBlank = (0..<count).contains { word.letter($0) == 0x20 }
      lengths[lead] |= hasBlank ? .max << UInt32(min(count, 31)) : Self.length(count)
    }
  }

  /// Those of several lists.
  init(_ lists: [Words]) {
    for list in lists {
      least = min(least, list.openings.least)
      for lead in seconds.indices {
        seconds[lead] |= list.openings.seconds[lead]
        thirds[lead] |= list.openings.thirds[lead]
        lengths[lead] |= list.openings.lengths[lead]
      }
    }
  }

  /// False for texts that are shorter than all of the words, and for nearly all that open with none of them.
  @inline(__always)
  func mayOpen(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard end &- start >= least else { return false }
    let second = start &+ 1 < end ? text[start &+ 1] : 0
    return seconds[Int(text[start] & 31)] & Self.bit(second) != 0
  }

  /// The same by the third byte, where the first two allow one.
  @inline(__always)
  fileprivate func mayGoOn(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    let third = start &+ 2 < end ? text[start &+ 2] : 0
    return start &+ 2 >= end || thirds[Int(text[start] & 31)] & Self.bit(third) != 0
  }

  /// False for texts that no word is as long as.
  @inline(__always)
  fileprivate func mayBeWhole(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    lengths[Int(text[start] & 31)] & Self.length(end &- start) != 0
  }

  @inline(__always)
  private static func length(_ count: Int) -> UInt32 { 1 &<< UInt32(min(count, 31)) }

  @inline(__always)
  private static func bit(_ second: UInt8) -> UInt32 { 1 &<< UInt32(second) }
}

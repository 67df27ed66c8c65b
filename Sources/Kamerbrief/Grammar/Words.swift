/// A list of words that a place of the text is compared with, all at once: ASCII, in lower case, blanks allowed.
///
/// Most places open with none of them, so the first two bytes send nearly every question away. A class with constants only: a
/// list would be copied for each question otherwise.
final class Words: ExpressibleByArrayLiteral, Sendable {
  /// One of the words, as it is found.
  private struct Word: Sendable {
    /// Its first eight bytes; of a shorter one, all of it and others.
    var front: UInt64
    /// Its first byte in `bytes`.
    var start: UInt16
    /// Its bytes.
    var count: UInt16
    /// Where it stood in the list as given.
    var place: UInt8
  }

  /// By the lowest five bits of their first bytes; those with the same in the order given.
  private let words: [Word]
  /// The words behind each other.
  private let bytes: [UInt8]
  /// Their first bytes.
  fileprivate let openings: Openings
  /// The first word for each such five bits, and one behind.
  private let firstOf: [UInt8]

  convenience init(arrayLiteral words: StaticString...) { self.init(words) }

  /// - Parameter list: at most 255, none of them empty.
  init(_ list: [StaticString]) {
    var firstOf = [UInt8](repeating: 0, count: 34)
    for word in list { firstOf[Int(word.letter(0) & 31) + 2] += 1 }
    for lead in 2..<firstOf.count { firstOf[lead] += firstOf[lead - 1] }
    // Each word takes the next place of its lead, which so comes to stand where the next lead's begins.
    var places = [UInt8](repeating: 0, count: list.count)
    for place in list.indices {
      let lead = Int(list[place].letter(0) & 31) + 1
      places[Int(firstOf[lead])] = UInt8(place)
      firstOf[lead] += 1
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(list.count * 12)
    for place in places { list[Int(place)].withUTF8Buffer { bytes += $0 } }
    var start = 0
    words = places.map { place in
      let count = list[Int(place)].utf8CodeUnitCount
      defer { start += count }
      return Word(
        front: Eight.load(bytes.span, start, upTo: start + count), start: UInt16(start), count: UInt16(count),
        place: place)
    }
    self.bytes = bytes
    openings = Openings(list)
    self.firstOf = firstOf
  }

  /// The length of the first word of the list that the text opens with, in any case; 0 for none.
  @inline(__always)
  func opening(_ text: [UInt8], _ start: Int, _ end: Int) -> Int {
    match(text, start, end)?.length ?? 0
  }

  /// The place in the list, and the length, of the first word that the text opens with.
  func openingWord(_ text: [UInt8], _ start: Int, _ end: Int) -> (place: Int, length: Int)? {
    guard let found = match(text, start, end) else { return nil }
    return (Int(words[found.word].place), found.length)
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

  /// The first three bytes of each word; nil for those that it does not have, and for the third behind a blank, where a text
  /// can have two.
  func forEachOpening(_ visit: (UInt8, UInt8?, UInt8?) -> Void) {
    for word in words {
      let start = Int(word.start)
      let second = word.count > 1 ? bytes[start + 1] : nil
      visit(bytes[start], second, word.count > 2 && second != 0x20 ? bytes[start + 2] : nil)
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
      let behind = self.end(of: words[word], text, start, end, front)
      if behind >= 0 { return (word, behind - start) }
    }
    return nil
  }

  private func whole(_ text: [UInt8], _ start: Int, _ end: Int) -> Int? {
    guard openings.mayBeWhole(text, start, end) else { return nil }
    let front = Front(text, start, end)
    for word in words(after: text[start]) where self.end(of: words[word], text, start, end, front) == end {
      return Int(words[word].place)
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
  private func end(of word: Word, _ text: [UInt8], _ start: Int, _ end: Int, _ front: Front) -> Int {
    let count = Int(word.count)
    var index = Int(word.start)
    let stop = index &+ count
    var at = start
    guard count <= end &- start else { return -1 }
    if (front.bytes ^ word.front) & ~(UInt64.max << UInt64(8 &* count)) == 0 {
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
  /// How those words go on that open with a byte. A bit stands for the lowest five bits of a byte.
  private struct Lead: Sendable {
    /// The second bytes; all bits where a word has none.
    var seconds: UInt32 = 0
    /// The third ones, in the same way.
    var thirds: UInt32 = 0
    /// How long the words are: a bit for each length, the highest for longer ones.
    var lengths: UInt32 = 0
  }

  /// By the lowest five bits of the first byte.
  private var leads = [Lead](repeating: Lead(), count: 32)
  /// Bytes of the shortest word.
  private var least = Int.max

  init(_ words: [StaticString]) {
    for word in words {
      let count = word.utf8CodeUnitCount
      let lead = Int(word.letter(0) & 31)
      least = min(least, count)
      leads[lead].seconds |= count > 1 ? Self.bit(word.letter(1)) : .max
      // Where a word has one blank, a text can have two.
      leads[lead].thirds |= count > 2 && word.letter(1) != 0x20 ? Self.bit(word.letter(2)) : .max
      let hasBlank = (0..<count).contains { word.letter($0) == 0x20 }
      leads[lead].lengths |= hasBlank ? .max << UInt32(min(count, 31)) : Self.length(count)
    }
  }

  /// Those of several lists.
  init(_ lists: [Words]) {
    for list in lists {
      least = min(least, list.openings.least)
      for lead in leads.indices {
        leads[lead].seconds |= list.openings.leads[lead].seconds
        leads[lead].thirds |= list.openings.leads[lead].thirds
        leads[lead].lengths |= list.openings.leads[lead].lengths
      }
    }
  }

  /// False for texts that are shorter than all of the words, and for nearly all that open with none of them.
  @inline(__always)
  func mayOpen(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard end &- start >= least else { return false }
    let second = start &+ 1 < end ? text[start &+ 1] : 0
    return leads[Int(text[start] & 31)].seconds & Self.bit(second) != 0
  }

  /// The same by the third byte and by the length of the words with this first one, where the first two allow one.
  @inline(__always)
  fileprivate func mayGoOn(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    let third = start &+ 2 < end ? text[start &+ 2] : 0
    let lead = leads[Int(text[start] & 31)]
    // Of the lengths up to the text's own.
    let lengths = Self.length(end &- start)
    return (start &+ 2 >= end || lead.thirds & Self.bit(third) != 0)
      && lead.lengths & (lengths | (lengths &- 1)) != 0
  }

  /// False for texts that no word is as long as.
  @inline(__always)
  fileprivate func mayBeWhole(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    leads[Int(text[start] & 31)].lengths & Self.length(end &- start) != 0
  }

  @inline(__always)
  private static func length(_ count: Int) -> UInt32 { 1 &<< UInt32(min(count, 31)) }

  @inline(__always)
  private static func bit(_ second: UInt8) -> UInt32 { 1 &<< UInt32(second) }
}

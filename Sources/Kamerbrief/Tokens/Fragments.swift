/// Stretches that are no text: hundreds of words in a row, each of a few bytes at the most.
///
/// A column of figures, the cells of an empty table, rules made of signs, letters that an extractor printed apart. No sentence
/// goes on like that: of letters that were looked at, none has more than 30 such words in a row. They are kept as one
/// token, since the questions that are asked of lines and numbers have no answer there.
enum Fragments {
  /// Bytes of a fragment at most.
  static let widest = 6
  /// So many in a row are no text.
  static let fewest = 500
  /// Bytes from one look at the text to the next; a stretch has at least one in its first half.
  private static let step = fewest
  /// A few words of the sentence before a stretch can be as short: it begins at a line's start, where one is as near as this.
  private static let margin = 200

  /// The stretches, in order; each begins and ends with a word.
  static func stretches(of text: [UInt8]) -> [Range<Int>] {
    let bytes = text.span
    var found: [Range<Int>] = []
    // All before it has been looked at.
    var at = 0
    while at < bytes.count {
      var end = firstLong(bytes, at)
      if end - at >= step / 2,
        let stretch = stretch(bytes, from: found.last?.upperBound ?? 0, around: at, end)
      {
        found.append(stretch)
        end = max(end, stretch.upperBound)
      }
      at = max(at + step, end)
    }
    return found
  }

  /// The start of the first word that is no fragment, at or behind a place, or the end of the text.
  private static func firstLong(_ bytes: Span<UInt8>, _ place: Int) -> Int {
    // All of the word that the place stands in.
    var start = place
    while start > 0, place &- start <= widest, bytes[start &- 1] > 0x20 { start &-= 1 }
    var at = place
    while at < bytes.count {
      if bytes[at] <= 0x20 {
        start = at &+ 1
      } else if at &- start >= widest {
        return start
      }
      at &+= 1
    }
    return bytes.count
  }

  /// The fragments around a place, up to an end; nil where they are too few.
  private static func stretch(_ bytes: Span<UInt8>, from floor: Int, around place: Int, _ end: Int) -> Range<
    Int
  >? {
    var first = place
    var wordEnd = place
    var at = place
    while at > floor {
      at &-= 1
      if bytes[at] <= 0x20 {
        wordEnd = at
        first = at &+ 1
      } else if wordEnd &- at > widest {
        break
      } else if at == floor {
        first = floor
      }
    }
    first = lineStart(bytes, first, end)
    var last = first
    var words = 0
    at = first
    while at < end {
      // What is invisible is no word: nothing stands on a page that has a soft hyphen alone.
      if isSoftHyphen(bytes, at) {
        at &+= 2
        continue
      }
      if bytes[at] > 0x20 {
        if at == first || bytes[at &- 1] <= 0x20 { words &+= 1 }
        last = at &+ 1
      }
      at &+= 1
    }
    guard words >= fewest else { return nil }
    while bytes[first] <= 0x20 || isSoftHyphen(bytes, first) {
      first &+= bytes[first] <= 0x20 ? 1 : 2
    }
    return first..<lineEnd(bytes, first, last)
  }

  /// The first line start in the margin behind a place, or that place.
  private static func lineStart(_ bytes: Span<UInt8>, _ place: Int, _ end: Int) -> Int {
    for at in place..<min(place + margin, end) where at == 0 || isLineEnd(bytes[at - 1]) { return at }
    return place
  }

  /// The last line end in the margin before a place, or that place, if no line ends there.
  private static func lineEnd(_ bytes: Span<UInt8>, _ first: Int, _ last: Int) -> Int {
    if last == bytes.count || isLineEnd(bytes[last]) { return last }
    var at = last
    while at > first, last - at < margin {
      at -= 1
      guard isLineEnd(bytes[at]) else { continue }
      while bytes[at - 1] <= 0x20 { at -= 1 }
      return at
    }
    return last
  }

  private static func isSoftHyphen(_ bytes: Span<UInt8>, _ at: Int) -> Bool {
    bytes[at] == 0xC2 && at &+ 1 < bytes.count && bytes[at &+ 1] == 0xAD
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D || byte == 0x0C }
}

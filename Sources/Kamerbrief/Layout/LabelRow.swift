/// Labels printed side by side, with their values side by side on the line below: "Ons kenmerk   Uw kenmerk   Datum".
struct LabelRow: Sendable {
  private(set) var labels: [LetterheadLabel] = []

  /// Nil where the line holds anything but two labels or more.
  init?(_ text: [UInt8], _ start: Int, _ end: Int) {
    var at = start
    while at < end {
      guard let (label, behind) = LetterheadLabel.opening(text, at, end) ?? Self.place(text, at, end),
        behind == end || text[behind] == 0x20 || text[behind] == 0x09
      else { return nil }
      labels.append(label)
      at = Self.skip(text, behind, end)
    }
    if labels.count < 2 { return nil }
  }

  /// "Den Haag" over a date.
  private static func place(_ text: [UInt8], _ start: Int, _ end: Int) -> (LetterheadLabel, Int)? {
    let length = places.opening(text, start, end)
    return length > 0 ? (.date, start + length) : nil
  }

  private static let places: Words = ["den haag", "'s-gravenhage"]

  /// The dates, references and the subject on the line below.
  ///
  /// Values are taken from the left as long as each can only be one thing, then from the right: between them can
  /// stand a name, or a value that is missing.
  func values(_ text: [UInt8], _ start: Int, _ end: Int) -> [(label: LetterheadLabel, value: Range<Int>)] {
    var found: [(label: LetterheadLabel, value: Range<Int>)] = []
    var at = start
    var first = 0
    while first < labels.count, let value = Self.value(of: labels[first], text, at, end) {
      found.append((labels[first], value))
      at = Self.skip(text, value.upperBound, end)
      first += 1
    }
    var last = labels.count - 1
    var stop = end
    while last > first, let value = Self.value(of: labels[last], text, at, before: stop) {
      found.append((labels[last], value))
      stop = value.lowerBound
      while stop > at, text[stop - 1] == 0x20 { stop -= 1 }
      last -= 1
    }
    if first == last, labels[first] == .subject, stop > at { found.append((.subject, at..<stop)) }
    return found
  }

  private static func skip(_ text: [UInt8], _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, text[at] == 0x20 || text[at] == 0x09 || text[at] == 0x3A { at += 1 }
    return at
  }

  /// The value that starts at `start`.
  private static func value(of label: LetterheadLabel, _ text: [UInt8], _ start: Int, _ end: Int) -> Range<
    Int
  >? {
    guard start < end else { return nil }
    if label == .date || label == .otherReference, let date = DateGrammar.date(in: text, start, end),
      date.hasYear
    {
      return start..<date.end
    }
    switch label {
    case .attachment:
      let word = wordEnd(text, start, end)
      return word - start <= 2 || LineText(text, start..<word).opens("geen") ? start..<word : nil
    case .reference, .otherReference: return reference(text, start, end)
    default: return nil
    }
  }

  /// The value that ends at `end`.
  private static func value(
    of label: LetterheadLabel, _ text: [UInt8], _ start: Int, before end: Int
  ) -> Range<Int>? {
    guard label == .date || label == .reference || label == .otherReference || label == .attachment else {
      return nil
    }
    var at = end
    for _ in 0..<4 where at > start {
      while at > start, text[at - 1] == 0x20 { at -= 1 }
      while at > start, text[at - 1] != 0x20 { at -= 1 }
      if let value = value(of: label, text, at, end), value.upperBound == end,
        at == start || text[at - 1] == 0x20, label != .date || value.count > 6
      {
        return value
      }
    }
    return nil
  }

  /// One word with digits, or several that a bare "/" joins: "DGKE-W / 21110456".
  private static func reference(_ text: [UInt8], _ start: Int, _ end: Int) -> Range<Int>? {
    var at = wordEnd(text, start, end)
    if at - start == 1, text[start] == 0x2D { return start..<at }
    var joined = 0
    while joined < 3 {
      let next = skip(text, at, end)
      guard next < end else { break }
      let word = wordEnd(text, next, end)
      let isJoint = word - next == 1 && text[next] == 0x2F || text[at - 1] == 0x2F
      guard isJoint || !holdsDigits(text, start, at) && holdsDigits(text, next, word) else { break }
      at = word
      joined += 1
    }
    return holdsDigits(text, start, at) ? start..<at : nil
  }

  private static func wordEnd(_ text: [UInt8], _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, text[at] != 0x20, text[at] != 0x09 { at += 1 }
    return at
  }

  private static func holdsDigits(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var digits = 0
    for index in start..<end where Ascii.isDigit(text[index]) { digits += 1 }
    return digits >= 3
  }
}

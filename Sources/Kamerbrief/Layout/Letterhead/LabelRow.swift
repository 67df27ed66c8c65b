/// Labels printed side by side, with their values side by side on the line below: "Ons kenmerk   Uw kenmerk   Datum".
struct LabelRow: Sendable {
  private(set) var labels: [LetterheadLabel] = []

  /// Nil where the line holds anything but two labels or more.
  init?(_ text: [UInt8], _ start: Int, _ end: Int) {
    var at = start
    while at < end {
      guard let (label, behind) = LetterheadLabel.opening(text, at, end) ?? Self.place(text, at, end),
        behind == end || text[behind] == 0x20
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

  /// Labels and words of a row at most: no letterhead has more.
  private static let longest = (labels: 8, words: 24)

  /// The dates, references and the subject on the line below.
  ///
  /// Any value can be missing, and a name can stand between two: of all ways to give the words to the labels, in their
  /// order, the one counts that leaves the fewest words over; of two such ways the one that gives the letter its own
  /// date and reference.
  func values(_ text: [UInt8], _ start: Int, _ end: Int) -> [(label: LetterheadLabel, value: Range<Int>)] {
    var words: [Int] = []
    var at = start
    while at < end, words.count <= Self.longest.words {
      words.append(at)
      at = Self.skip(text, Self.wordEnd(text, at, end), end)
    }
    guard !words.isEmpty, words.count <= Self.longest.words, labels.count <= Self.longest.labels else {
      return []
    }
    // From the last label and the last word to the first ones: what the rest is worth, and how it goes on.
    let width = words.count + 1
    var worth = [Int](repeating: 0, count: (labels.count + 1) * width)
    var taken = [Range<Int>?](repeating: nil, count: worth.count)
    var next = [Int](repeating: 0, count: worth.count)
    for word in words.indices { worth[labels.count * width + word] = word - words.count }
    for label in labels.indices.reversed() {
      for word in words.indices.reversed() {
        let place = label * width + word
        worth[place] = worth[place + width]
        next[place] = place + width
        if worth[place + 1] - 1 > worth[place] {
          worth[place] = worth[place + 1] - 1
          next[place] = place + 1
        }
        for value in Self.values(of: labels[label], text, words[word], end) {
          let behind = words.firstIndex { $0 >= value.upperBound } ?? words.count
          let rest = (label + 1) * width + behind
          if worth[rest] + Self.worth(labels[label]) > worth[place] {
            worth[place] = worth[rest] + Self.worth(labels[label])
            taken[place] = value
            next[place] = rest
          }
        }
      }
    }
    var found: [(label: LetterheadLabel, value: Range<Int>)] = []
    var place = 0
    while place < labels.count * width, place % width < words.count {
      if let value = taken[place] { found.append((labels[place / width], value)) }
      place = next[place]
    }
    return found
  }

  private static func worth(_ label: LetterheadLabel) -> Int {
    switch label {
    case .date, .reference: 3
    case .subject: 1
    case .contact, .other: 0
    default: 2
    }
  }

  /// What a label can have for a value from `start` on: one reading; of a subject or a name any number of words.
  private static func values(of label: LetterheadLabel, _ text: [UInt8], _ start: Int, _ end: Int) -> [Range<
    Int
  >] {
    guard label == .subject || label == .contact || label == .other else {
      return value(of: label, text, start, end).map { [$0] } ?? []
    }
    var found: [Range<Int>] = []
    var at = start
    while at < end {
      at = wordEnd(text, at, end)
      found.append(start..<at)
      at = skip(text, at, end)
    }
    return found
  }

  private static func skip(_ text: [UInt8], _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, text[at] == 0x20 || text[at] == 0x3A { at += 1 }
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
    while at < end, text[at] != 0x20 { at += 1 }
    return at
  }

  private static func holdsDigits(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var digits = 0
    for index in start..<end where Ascii.isDigit(text[index]) { digits += 1 }
    return digits >= 3
  }
}

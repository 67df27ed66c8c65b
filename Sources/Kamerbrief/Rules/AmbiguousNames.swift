/// "motie Holman-Vedder": one member or two; "motie van Nispen": Van Nispen or Nispen. Reported where
/// nothing else in the letter decides.
enum AmbiguousNames {
  /// Different names that are looked up in the rest of the letter.
  private static let limit = 20

  static func diagnostics(_ letter: Letter, _ reading: Reading) -> [Diagnostic] {
    let text = reading.running.bytes
    var clear = KeySet()
    var doubtful: [(phrase: MotionPhrase, person: NameGrammar.Person)] = []
    let phrases = reading.elements.phrases
    for place in phrases.indices {
      guard let first = phrases[place].phrase.people.first,
        NameEvidence.isDoubtful(phrases[place].phrase, first, text)
      else { continue }
      doubtful.append((phrases[place].phrase, first))
    }
    guard !doubtful.isEmpty else { return [] }
    for element in phrases {
      for (index, person) in element.phrase.people.enumerated()
      where index > 0 || !NameEvidence.isDoubtful(element.phrase, person, text) {
        clear.insert(Key.of(text, person.start, person.end))
      }
    }
    var found = Findings()
    var decided: [UInt64: Bool] = [:]
    for (phrase, person) in doubtful {
      let key = Key.of(text, person.start, person.end)
      if decided[key] == nil {
        decided[key] = decided.count >= limit || isDecided(person, text, reading, clear)
      }
      if decided[key]! { continue }
      let name = String(decoding: text[person.start..<person.end], as: UTF8.self)
      found.add(
        .ambiguousName,
        person.lowerParticle
          ? "\"\(name)\" can be a name with its particle, or a name behind \"van\"; it is read as one name."
          : "\"\(name)\" can be one member's name or two; it is read as one.",
        at: reading.span(of: phrase.start, person.end))
    }
    return found.diagnostics
  }

  /// The hyphen that has a capital behind it.
  private static func hyphen(_ person: NameGrammar.Person, _ text: [UInt8]) -> Int? {
    for index in person.start..<person.end where text[index] == 0x2D {
      if index > person.start, Letters.isUpper(text, index + 1, person.end) { return index }
    }
    return nil
  }

  /// True where the whole name or one of its parts stands elsewhere without doubt.
  private static func isDecided(
    _ person: NameGrammar.Person, _ text: [UInt8], _ reading: Reading, _ clear: KeySet
  ) -> Bool {
    if clear.contains(Key.of(text, person.start, person.end)) { return true }
    if let hyphen = hyphen(person, text) {
      return clear.contains(Key.of(text, person.start, hyphen))
        || clear.contains(Key.of(text, hyphen + 1, person.end)) || occurs(person, text, reading)
    }
    return clear.contains(Key.of(text, person.start + 4, person.end)) || occurs(person, text, reading)
  }

  /// True where the name, with a capital, stands behind something else than "motie".
  private static func occurs(_ person: NameGrammar.Person, _ text: [UInt8], _ reading: Reading) -> Bool {
    let length = person.end - person.start
    let first = Ascii.isLetter(text[person.start]) ? text[person.start] & 0xDF : text[person.start]
    var at = 0
    while at + length <= text.count {
      defer { at += 1 }
      guard text[at] == first, at != person.start else { continue }
      var offset = 1
      while offset < length, text[at + offset] == text[person.start + offset] { offset += 1 }
      guard offset == length else { continue }
      if at + length < text.count, Letters.isLetter(text, at + length, text.count) { continue }
      let before = LineText(text, max(0, at - 6)..<at)
      if !before.endsWith("motie ") && !before.endsWith("motie-") { return true }
    }
    return false
  }
}

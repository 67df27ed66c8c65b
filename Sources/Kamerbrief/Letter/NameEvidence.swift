/// Names that can be read in two ways, as the rest of the letter reads them: "motie Holman-Vedder" is one member or
/// two, "motie van Nispen" is Van Nispen's or Nispen's.
struct NameEvidence {
  /// Names that stand somewhere without doubt, without regard to case.
  private var clear = KeySet()

  init() {}

  init(_ phrases: [Elements.Phrase], _ text: [UInt8]) {
    // Few letters have a name that asks for it.
    let asks = phrases.indices.contains { index in
      guard let first = phrases[index].phrase.people.first else { return false }
      return Self.isDoubtful(phrases[index].phrase, first, text)
    }
    guard asks else { return }
    for element in phrases {
      let phrase = element.phrase
      for (index, person) in phrase.people.enumerated()
      where index > 0 || !Self.isDoubtful(phrase, person, text) {
        clear.insert(Key.of(text, person.start, person.end))
      }
    }
  }

  /// A hyphen between two capitals, or "van" in lower case, right behind the noun.
  static func isDoubtful(_ phrase: MotionPhrase, _ person: NameGrammar.Person, _ text: [UInt8]) -> Bool {
    guard person.start <= phrase.nounEnd + 1, !phrase.sharesNoun else { return false }
    if person.lowerParticle { return LineText(text, person.start..<person.end).opens("van ") }
    return phrase.people.count == 1 && hyphens(person, text).first != nil
  }

  /// Hyphens that have a capital behind them.
  static func hyphens(_ person: NameGrammar.Person, _ text: [UInt8]) -> [Int] {
    (person.start..<person.end).filter { index in
      guard text[index] == 0x2D, index > person.start else { return false }
      let next = index + 1 < person.end && text[index + 1] == 0x20 ? index + 2 : index + 1
      return Letters.isUpper(text, next, person.end)
    }
  }

  /// The people of a phrase, doubtful names as the letter shows them.
  func people(of phrase: MotionPhrase, _ text: [UInt8]) -> [NameGrammar.Person] {
    guard let first = phrase.people.first, Self.isDoubtful(phrase, first, text) else { return phrase.people }
    if clear.contains(Key.of(text, first.start, first.end)) { return phrase.people }
    if first.lowerParticle {
      guard clear.contains(Key.of(text, first.start + 4, first.end)) else { return phrase.people }
      var own = first
      own.start += 4
      own.lowerParticle = false
      return [own] + phrase.people.dropFirst()
    }
    // The letter names both members, or one of them and never the two as one.
    for both in [true, false] {
      for hyphen in Self.hyphens(first, text) {
        let next = text[hyphen + 1] == 0x20 ? hyphen + 2 : hyphen + 1
        let left = clear.contains(Key.of(text, first.start, hyphen))
        let right = clear.contains(Key.of(text, next, first.end))
        guard left && right || !both && (left || right) else { continue }
        var one = first
        one.end = hyphen
        one.party = nil
        var other = first
        other.start = next
        return [one, other]
      }
    }
    return phrase.people
  }
}

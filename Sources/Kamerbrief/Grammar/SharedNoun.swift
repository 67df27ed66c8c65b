/// Motions that share one noun: "moties A c.s. en B c.s.", "de moties van de leden A en B over … (Kamerstuk …) en van
/// de leden C en D over …", "moties-A en -B".
extension MotionPhrase {
  /// Another motion right behind this one's names.
  func sharing(in text: [UInt8], behind: Int, _ end: Int) -> MotionPhrase? {
    guard let start = joined(text, behind, end) else { return nil }
    let rest = LineText(text, start..<end)
    if rest.first == 0x2D { return isHyphened && isPlural ? follower(in: text, start, end) : nil }
    if Self.leads(rest) { return isPlural ? follower(in: text, start, end) : nil }
    // Names alone: one list unless "c.s." has closed it, or slashes join the names of each motion.
    guard coSigned || isPlural, let next = follower(in: text, start, end) else { return nil }
    return coSigned ? next.coSigned || isPlural ? next : nil : hasSlashes || next.hasSlashes ? next : nil
  }

  /// Another motion later in the sentence: behind "en" or a comma at `at` with a lead, behind a closed bracket with
  /// names alone that a bracket or "c.s." follows.
  func sharingLater(in text: [UInt8], _ at: Int, _ end: Int) -> MotionPhrase? {
    guard isPlural, at >= self.end else { return nil }
    if text[at] == 0x29 {
      guard let start = joined(text, at + 1, end), let next = follower(in: text, start, end) else {
        return nil
      }
      let behind = NameGrammar.skip(text, next.end, end)
      let lead = next.nounEnd > next.start
      return lead || next.coSigned || behind < end && text[behind] == 0x28 ? next : nil
    }
    guard let start = joined(text, at, end), Self.leads(LineText(text, start..<end)) else { return nil }
    return follower(in: text, start, end)
  }

  /// "van het lid", but not the name "Van Nispen".
  private static func leads(_ rest: LineText) -> Bool { rest.first == 0x76 && rest.opens("van ") }

  /// Behind "en", a comma, a semicolon or a slash at `at`; nil where nothing joins.
  private func joined(_ text: [UInt8], _ at: Int, _ end: Int) -> Int? {
    let first = NameGrammar.skip(text, at, end)
    var start = first
    if start < end, text[start] == 0x2C || text[start] == 0x3B || text[start] == 0x2F {
      start = NameGrammar.skip(text, start + 1, end)
    }
    if LineText(text, start..<end).opens("en ") { start = NameGrammar.skip(text, start + 3, end) }
    return start > first && start < end ? start : nil
  }

  private func follower(in text: [UInt8], _ at: Int, _ end: Int) -> MotionPhrase? {
    let rest = LineText(text, at..<end)
    var names = at
    if rest.first == 0x2D {
      names += 1
    } else if Self.leads(rest) {
      names = Self.leadEnd(text, at, end)
      guard names > at else { return nil }
    }
    guard Letters.isUpper(text, names, end),
      let list = NameGrammar.list(
        in: text, names, end, plural: LineText(text, at..<names).contains("leden"), parts: isPlural)
    else { return nil }
    var phrase = MotionPhrase(kind: kind, start: at, nounEnd: names, isPlural: true, end: list.end)
    if rest.first == 0x2D { phrase.start = names }
    phrase.people = list.people
    phrase.coSigned = list.coSigned
    phrase.hasSlashes = list.slashes
    phrase.sharesNoun = true
    phrase.isHyphened = rest.first == 0x2D
    return phrase
  }
}

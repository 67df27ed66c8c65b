/// Submitters and numbers where they seldom stand: "motie op stuk nr. 12 van de heer Kops", "motie-Kops op stuk nr. 12",
/// "de door het lid Kops ingediende motie".
extension MotionPhrase {
  /// The submitters behind the number, and maybe the paper of it: "motie op stuk nr. 12 van de heer Kops",
  /// "motie op stuk nr. 12 (36 600-XXIII), van de leden A en B", "motie op stuk nr. 12 (Kops c.s.)".
  mutating func readMembers(_ text: [UInt8], _ end: Int) {
    var at = NameGrammar.skip(text, self.end, end)
    var paper: Int?
    if at + 1 < end, text[at] == 0x28 {
      guard let close = text[at..<min(end, at + Self.longestBracket)].firstIndex(of: 0x29) else { return }
      if isOfPaper(text),
        let list = NameGrammar.list(in: text, at + 1, close, plural: true, isTold: false), list.end == close
      {
        take(list)
        self.end = close + 1
        return
      }
      if Ascii.isDigit(text[at + 1]) { paper = at + 1 }
      at = NameGrammar.skip(text, close + 1, end)
    }
    if at < end, text[at] == 0x2C { at = NameGrammar.skip(text, at + 1, end) }
    guard at + 5 < end, text[at] == 0x76 || text[at] == 0x69 else { return }
    let lead = Self.leads.opening(text, at, end)
    guard lead > 0 else { return }
    let role = Self.roleOfMembers(text, at + lead, end)
    // "de motie op stuk nr. 212 van Bergkamp, Segers en Dijksma"
    guard role != nil || Letters.isUpper(text, at + lead, end),
      let list = NameGrammar.list(
        in: text, role ?? at + lead, end,
        plural: role.map { LineText(text, at..<$0).contains("leden") } ?? false, isTold: role != nil)
    else { return }
    take(list)
    self.paper = paper
  }

  /// The submitters before the noun: "de door het lid Kops c.s. ingediende motie". The name opens with theirs then.
  mutating func readMembersBefore(_ text: [UInt8], _ floor: Int) {
    let names = start - 1
    guard names > floor, text[names] == 0x20, text[names - 1] == 0x65 else { return }
    let before = LineText(text, max(floor, names - Self.longestBefore)..<names)
    guard let word = Self.submitted.first(where: { before.endsWith($0) }) else { return }
    let behind = names - word.utf8CodeUnitCount
    var at = behind
    while at > before.start {
      at -= 1
      guard text[at] == 0x64, LineText(text, at..<behind).opens("door "), at == floor || text[at - 1] == 0x20,
        let role = Self.roleOfMembers(text, at + 5, behind)
      else { continue }
      guard
        let list = NameGrammar.list(
          in: text, role, behind, plural: LineText(text, at..<role).contains("leden")), list.end == behind
      else { return }
      people = list.people
      coSigned = list.coSigned
      hasSlashes = list.slashes
      start = at + 5
      return
    }
  }

  private static let longestBefore = 160
  private static let submitted: [StaticString] = [" ingediende", " voorgestelde"]

  private mutating func take(_ list: NameGrammar.List) {
    people = list.people
    coSigned = list.coSigned
    hasSlashes = list.slashes
    end = list.end
  }

  /// True where the number is told to be a paper's: in "motie 3 (Europa)" the brackets tell what it is about.
  private func isOfPaper(_ text: [UInt8]) -> Bool {
    let words = LineText(text, nounEnd..<end)
    return words.contains("nr") || words.contains("nummer")
  }

  private static let longestBracket = 60
  private static let leads: Words = ["van ", "ingediend door "]

  /// The number behind the submitters: "motie van de leden A en B op stuk nr. 12".
  mutating func readStuk(_ text: [UInt8], _ end: Int) {
    let start = self.end + 1
    guard start + 8 < end, text[start] == 0x6F else { return }
    let word = Self.counted.opening(text, start, end)
    guard word > 0, let number = Self.number(text, NameGrammar.skip(text, start + word, end), end) else {
      return
    }
    numbers.append(number.value)
    self.end = number.end
  }

  private static let counted: Words = ["op stuk nr. ", "op stuk nummer "]
}

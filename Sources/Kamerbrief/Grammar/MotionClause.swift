/// The clauses that a motion consists of (overwegingen, dictum), where a letter quotes it whole below its heading.
enum MotionClause {
  /// True where a text opens with words that only such a clause opens with: no title of a motion goes on so.
  static func opens(_ line: LineText) -> Bool { line.opens(openings) }

  /// The same behind another clause, which tells more.
  static func follows(_ line: LineText) -> Bool { line.opens(openings) || line.opens(verbs) }

  /// "appreciërende dat", "concluderende, dat", "tevens overwegende dat": what the Chamber does, whatever its word for it.
  static func opensParticiple(_ line: LineText) -> Bool {
    var at = line.start + also.opening(line.text, line.start, line.end)
    while at < line.end, line.text[at] != 0x20, line.text[at] != 0x2C { at += 1 }
    guard LineText(line.text, line.start..<at).endsWith("ende") else { return false }
    if at < line.end, line.text[at] == 0x2C { at += 1 }
    return LineText(line.text, at..<line.end).opens(" dat ")
  }

  private static let also: Words = ["tevens ", "voorts ", "ook "]

  /// Behind a motion's names in a list, ". Verzoekt de regering …" or "; Verzoekt …": the motion itself, as its first words
  /// have a capital. No sentence goes on so.
  static func followsNames(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var at = start
    if at < end, text[at] == 0x2E || text[at] == 0x3B || text[at] == 0x3A { at += 1 }
    at = NameGrammar.skip(text, at, end)
    guard at < end, Ascii.isUpper(text[at]), at > start || start > 0 && text[start - 1] == 0x20 else {
      return false
    }
    return requests.open(text, at, end)
  }

  /// False for a line in which nothing can stand that ``followsNames(_:_:_:)`` asks for.
  static func mayFollowNames(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var at = UTF8Scan.capital(in: text, start, end)
    while at < end {
      if requests.open(text, at, end) { return true }
      at = UTF8Scan.capital(in: text, at + 1, end)
    }
    return false
  }

  private static let requests: Words = [
    "verzoekt de regering", "verzoeken de regering", "verzoekt het kabinet", "verzoeken het kabinet",
    "constaterende", "overwegende", "van mening dat", "spreekt uit", "roept de regering", "roept het kabinet",
  ]

  /// "De Tweede Kamer verzoekt de regering …", "De Kamer constaterende, dat …": what a motion asks, as lists tell it.
  static func opensRequest(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    let chamber = chambers.opening(text, start, end)
    return chamber > 0 && follows(LineText(text, (start + chamber)..<end))
  }

  private static let chambers: Words = ["de kamer ", "de tweede kamer ", "de eerste kamer ", "de kamer, "]

  /// The first words of every motion.
  static func opensMotion(_ line: LineText) -> Bool { line.opens(address) && line.count <= 40 }

  private static let address: Words = ["de kamer,", "gehoord de beraadslaging"]
  private static let openings: Words = [
    "gehoord de beraadslaging", "constaterende", "overwegende", "van mening dat", "van oordeel dat",
    "verzoekt de regering", "verzoekt het kabinet", "roept de regering", "roept het kabinet",
    "draagt de regering", "spreekt uit dat", "en gaat over tot de orde van de dag",
  ]
  private static let verbs: Words = ["verzoekt ", "spreekt uit", "spreekt als ", "roept "]
}

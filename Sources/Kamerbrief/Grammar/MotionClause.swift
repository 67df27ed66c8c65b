/// The clauses that a motion consists of (overwegingen, dictum), where a letter quotes it whole below its heading.
enum MotionClause {
  /// True where a text opens with words that only such a clause opens with: no title of a motion goes on so.
  static func opens(_ line: LineText) -> Bool { line.opens(openings) }

  /// The same behind another clause, which tells more.
  static func follows(_ line: LineText) -> Bool { line.opens(openings) || line.opens(verbs) }

  /// The first words of every motion.
  static func opensMotion(_ line: LineText) -> Bool { line.opens(address) && line.count <= 40 }

  private static let address: Words = ["de kamer,", "gehoord de beraadslaging"]
  private static let openings: Words = [
    "gehoord de beraadslaging", "constaterende", "overwegende", "van mening dat", "van oordeel dat",
    "verzoekt de regering", "verzoekt het kabinet", "roept de regering", "roept het kabinet",
    "draagt de regering", "spreekt uit dat", "en gaat over tot de orde van de dag",
  ]
  private static let verbs: Words = ["verzoekt ", "spreekt uit", "roept "]
}

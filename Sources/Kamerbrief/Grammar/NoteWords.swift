/// What notes are about: documents, papers, addresses.
enum NoteWords {
  /// Kinds of documents that notes open with, as ministries name them.
  static let documents: Words = [
    "kamerbrief", "kamerstuk", "verslag", "rapport", "beantwoording", "plenair verslag", "brief ",
    "aanhangsel",
    "handelingen", "advies", "jaarverslag", "evaluatie", "zie ", "bijlage bij", "rapportage", "voortgangs",
    "geannoteerde agenda", "memorie van toelichting", "regeling", "besluit", "toezegging", "motie ",
    "antwoord",
    "nota ", "convenant", "persbericht", "staatscourant", "stcrt", "stb.", "pb ", "tk ", "ek ", "eu ",
    "raadpleegbaar", "bron:", "verklaring", "monitor", "manifest", "onderzoek", "tweede kamer",
  ]

  static func opensDocument(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    documents.open(text, start, end)
  }

  /// Words that lead to a document, and are none.
  private static let leads: Words = [
    "zie ook ", "zie bijvoorbeeld ", "zie onder andere ", "zie o.a. ", "zie ", "bron: ",
  ]

  private static let articles: Words = ["de ", "het ", "mijn "]

  /// True where the text opens with a kind of document, maybe behind words that lead to it.
  static func namesDocument(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var at = start + leads.opening(text, start, end)
    if at > start { at += articles.opening(text, at, end) }
    let rest = LineText(text, at..<end)
    guard !rest.opens("zie "), !rest.opens("raadpleegbaar"), !rest.opens("bron:") else { return false }
    return opensDocument(text, at, end)
  }

  static func hasAddressOrPaper(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    let line = LineText(text, start..<end)
    return leadingToSources.contains(where: line.contains) || hasPaper(text, start, end)
  }

  /// Words that an address or a paper's number stands at.
  static let leadingToSources = ["http", "www.", "kamerstuk"]

  static func hasPaper(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var at = UTF8Scan.digit(in: text, start, end)
    while at < end {
      if PaperGrammar.paper(in: text, floor: start, at, end, noun: .none) != nil { return true }
      while at < end, Ascii.isDigit(text[at]) { at += 1 }
      at = UTF8Scan.digit(in: text, at, end)
    }
    return false
  }

  static func isNoteLike(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    opensDocument(text, start, end) || hasAddressOrPaper(text, start, end)
  }
}

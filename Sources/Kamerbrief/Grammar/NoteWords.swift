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
    let mayOpen = Self.mayOpen
    var at = start
    while at < end {
      let byte = text[at]
      // Letters other than h, w and k, and signs, are most of every line.
      if !mayOpen[Int(byte)] {
        at += 1
        continue
      }
      if byte == 0x68 || byte == 0x77 {
        if at + 3 < end, text[at + 1] == (byte == 0x68 ? 0x74 : 0x77), addresses.open(text, at, end) {
          return true
        }
      } else if Ascii.isDigit(byte), at == start || !Ascii.isDigit(text[at - 1]) {
        if PaperGrammar.paper(in: text, floor: start, at, end, noun: .none) != nil { return true }
      } else if byte | 0x20 == 0x6B, at + 1 < end, text[at + 1] | 0x20 == 0x61,
        LineText(text, at..<end).opens("kamerstuk")
      {
        return true
      }
      at += 1
    }
    return false
  }

  /// For each byte, whether an address or a paper can open with it: digits, h, w, k and K.
  private static let mayOpen: [Bool] = (0...255).map { (byte: UInt8) -> Bool in
    Ascii.isDigit(byte) || byte == 0x68 || byte == 0x77 || byte | 0x20 == 0x6B
  }
  private static let addresses: Words = ["http", "www."]

  static func isNoteLike(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    opensDocument(text, start, end) || hasAddressOrPaper(text, start, end)
  }
}

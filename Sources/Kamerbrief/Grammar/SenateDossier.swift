/// Dossiers of the Eerste Kamer's own, which it counts in Roman numerals: "Kamerstukken I 2012/13, C, E", "kst-CXXIV-G".
///
/// Their papers have letters, as all papers of the Eerste Kamer. Capitals alone prove nothing, so a noun, a motion's name
/// or the head of a paper has to stand beside them.
enum SenateDossier {
  /// The dossier that stands at a place, as the number it counts.
  static func dossier(in text: [UInt8], _ start: Int, _ end: Int) -> (number: UInt32, end: Int)? {
    guard let letters = PaperText(text: text, end: end).capitals(start),
      let number = RomanNumber.counted(text, start..<letters.end)
    else { return nil }
    return (number, letters.end)
  }

  /// The budget has no more chapters: "Kamerstukken VII, VIII en X" lists some.
  private static let mostChapters = 26

  /// Behind the noun: "CII, B", "XC, B en C", "C nr. AG", "CXXIV-G", and "CII" alone where the noun tells the chamber.
  static func paper(
    in text: [UInt8], _ start: Int, _ end: Int, noun: PaperGrammar.Noun
  ) -> PaperGrammar.Match? {
    guard let dossier = dossier(in: text, start, end) else { return nil }
    let words = PaperText(text: text, end: end)
    let id = PaperID(kind: .kamerstuk, main: dossier.number, isSenate: true)
    let apart = words.skipComma(dossier.end)
    var number = apart
    if words.isHyphen(dossier.end) {
      number = dossier.end + words.hyphenLength(dossier.end)
    } else if let word = words.numberWord(apart) {
      number = words.skip(word)
    } else if words.opens("letter ", apart) {
      number = words.skip(apart + 7)
    }
    if number > dossier.end, Ascii.isUpper(words.byte(number)),
      let list = NumberList(words, at: number, plural: words.isPlural(apart)),
      noun == .senate || dossier.number > mostChapters || Self.dossier(in: text, number, end) == nil
    {
      let ids = list.numbers.lazy.map { number in
        var id = id
        id.letters = number.letters
        return id
      }
      return PaperGrammar.Match(ids: Few(ids), start: start, end: list.end)
    }
    // "Kamerstukken I, II en III" are those of the chambers; one letter can be anything.
    guard noun == .senate, dossier.number > 3, dossier.end - start > 1 else { return nil }
    return PaperGrammar.Match(ids: Few(id), start: start, end: dossier.end)
  }

  /// Behind the years of a session of the Eerste Kamer: "Eerste Kamer, vergaderjaar 2021–2022, CXLVIII, A".
  /// - Parameter year: where the first year starts.
  static func paperBehindSession(
    in text: [UInt8], floor: Int, year: Int, _ end: Int
  ) -> PaperGrammar.Match? {
    guard let session = SessionGrammar.session(text, year, end),
      case let next = PaperText(text: text, end: end).skipComma(session.end), next < end,
      Ascii.isUpper(text[next]), let match = paper(in: text, next, end, noun: .paper),
      let chamber = SessionGrammar.sessionStart(text, before: session.end, floor), text[chamber] == 0x45
    else { return nil }
    return match
  }

  /// " (XC, B)" and no more, right behind a motion's name.
  static func enclosedPaper(in text: [UInt8], _ start: Int, _ end: Int) -> PaperGrammar.Match? {
    let words = PaperText(text: text, end: end)
    guard words.byte(start) == 0x20, words.byte(start + 1) == 0x28 else { return nil }
    let chamber = words.opensWord("ek", start + 2) ? words.skipComma(start + 4) : start + 2
    guard let match = paper(in: text, chamber, end, noun: .paper), words.byte(match.end) == 0x29 else {
      return nil
    }
    return match
  }
}

import Testing

@testable import Kamerbrief

/// Heads and feet of pages, in dumps that mark pages and in those that do not.
@Suite("Heads and feet of pages")
struct PageEdgeTests {
  /// Three pages whose text runs on, each with a note at its foot.
  private static func letter(head: String, foot: String, pageBreak: String) -> Letter {
    let words = ["eerste", "tweede", "derde"]
    var text =
      "Ministerie van Financiën\n\nDatum 12 oktober 2021\nOns kenmerk 2021-0000201234\nBetreft Moties\n\nGeachte voorzitter,\n\n"
    for (page, word) in words.enumerated() {
      if page > 0, !head.isEmpty { text += head.replacing("#", with: "\(page + 1)") + "\n" }
      for line in 0..<14 {
        text +=
          "regel \(line == 0 ? word : "van de \(word) bladzijde") loopt zonder einde door naar de volgende"
        text += line == 3 ? " zin.\(page + 1) Ook de\n" : " en de\n"
      }
      if page == 2 { text += "laatste regel.\n\nDe minister van Financiën,\n\nEelco Heinen\n\n" }
      text += "\(page + 1) Kamerstuk 36 200, nr. \(page + 5).\n"
      if !foot.isEmpty { text += foot.replacing("#", with: "\(page + 1)") + "\n" }
      if page < 2 { text += pageBreak }
    }
    return Letter.reading(text)
  }

  @Test(
    "The subject heads a page with its number", arguments: ["2/2", "Blad 2", "| 2", "Pagina 2 van 2", "2"])
  func countedSubject(_ count: String) {
    let letter = Letter.reading(
      "Ministerie van Financiën\n\nDatum 12 oktober 2021\nBetreft Uitvoering van moties over wonen\n\nGeachte voorzitter,\n\n"
        + "Dit is toegezegd.1 Daaraan is in het\n\n1 Zie paragraaf 3 van het rapport.\n"
        + "Uitvoering van moties over wonen \(count)\nvoorjaar gewerkt.\n\nDe minister van Financiën,\n\nEelco Heinen\n"
    )
    #expect(letter.noteTexts == ["Zie paragraaf 3 van het rapport."])
    #expect(letter.furnitureTexts.contains("Uitvoering van moties over wonen \(count)"))
  }

  @Test(
    "Lines that count the pages, or come back with them, are no text",
    arguments: [
      "Pag. #/3", "#/4", "Pagina # (van 3)", "Pagina # | 3", "# | 3", "# (3)", "p. #",
      "Ministerie van Financiën – # – 12 oktober 2021", "Ministerie van Financiën | Moties | #",
      "2021-0000201234 #/3", "12 oktober 2021 2021-0000201234 Pagina #", "T 070 342 8000 | www.minfin.nl | #",
      "Directie Financiële Markten", "IBAN NL29 INGB 0705 0010 29 | BTW NL001962440B01", "2021-0000201234",
    ], ["\u{C}", ""])
  func edges(_ line: String, _ pageBreak: String) {
    for atHead in [true, false] {
      let letter = Self.letter(head: atHead ? line : "", foot: atHead ? "" : line, pageBreak: pageBreak)
      let text = letter.introduction.joined(separator: " ")
      #expect(text.hasSuffix("laatste regel."))
      for word in line.split(separator: " ") where word.count > 4 { #expect(!text.contains(word)) }
      #expect(
        letter.noteTexts == [5, 6, 7].map { "Kamerstuk 36 200, nr. \($0)." })
      #expect(letter.sections.isEmpty)
    }
  }

  @Test("A number alone at the head of pages that nothing else marks")
  func bareHeads() {
    let letter = Self.letter(head: "#", foot: "", pageBreak: "")
    #expect(letter.furnitureTexts.suffix(2) == ["2", "3"])
    #expect(letter.noteTexts == [5, 6, 7].map { "Kamerstuk 36 200, nr. \($0)." })
  }

  @Test("A number alone that counts all pages, below a foot that counts them too")
  func twoCounts() {
    let letter = Self.letter(head: "", foot: "Pagina #\n\n#", pageBreak: "\u{C}")
    #expect(letter.noteTexts == [5, 6, 7].map { "Kamerstuk 36 200, nr. \($0)." })
    #expect(letter.furnitureTexts.filter { $0.utf8.count == 1 } == ["1", "2", "3"])
  }

  @Test("What counts questions or annexes is text")
  func notPages() {
    let questions = (1...3).map {
      "Vraag \($0)\n\n" + String(repeating: "Een regel van het antwoord.\n", count: 9)
    }
    let letter = Letter.reading(body: questions.joined(separator: "\n"))
    #expect(letter.furniture.isEmpty)
  }

  @Test(
    "The foot of a letter of one page, and of a last page with the signature only",
    arguments: ["1/1", "Ministerie van Financiën 1", "Ministerie van Financiën\n1"])
  func lastFeet(_ foot: String) {
    let letter = Letter.reading(
      "Geachte voorzitter,\n\nDit staat vast.1\n\nDe minister van Financiën,\n\nEelco Heinen\n\n"
        + "1 Kamerstuk 36 200, nr. 5.\n\n\(foot)\n")
    #expect(letter.noteTexts == ["Kamerstuk 36 200, nr. 5."])
  }

  @Test("A last page can be shorter than the least that other pages hold")
  func shortLastPage() {
    let letter = Self.letter(head: "", foot: "", pageBreak: "")
    let bytes =
      "Geachte voorzitter,\nMet deze brief wordt over de stand van zaken bericht.\nDe Kamer vroeg hierom in de brief met kenmerk (Kamerstuk 29 628, nr.\n"
      + "Ministerie van Defensie 1\n1144).\nDe minister van Defensie,\nEelco Heinen\nMinisterie van Defensie 2\n"
    let short = Letter.reading(bytes)
    #expect(
      short.furniture.map { short[$0.text] } == ["Ministerie van Defensie 1", "Ministerie van Defensie 2"])
    #expect(short.papers.map { short[$0.id] } == ["kst-29628-1144"])
    #expect(letter.footnotes.count == 3)
  }

  @Test("A page's number far right of the rest of its foot")
  func numberInCell() {
    let name = "Ministerie van Financiën" + String(repeating: " ", count: 50)
    let letter = Letter.reading(
      "Geachte voorzitter,\n\nDit staat vast.1\n\n1 Kamerstuk 36 200, nr. 5.\n\n\(name)1\n\u{C}"
        + "Ik vertrouw erop de Kamer hiermee voldoende te hebben geïnformeerd.\n\nDe minister van Financiën,\n\n"
        + "Eelco Heinen\n\n\(name)2\n")
    #expect(letter.head.closing.map { letter[$0.text] }.first?.hasSuffix("geïnformeerd.") == true)
    #expect(letter.sections.isEmpty)
    #expect(letter.furnitureTexts.suffix(1) == ["2"])
  }

  @Test("A line of the text between the label of the date and the date, on a page with a side column")
  func textBelowLabel() {
    let letter = Letter.reading(
      """
      Geachte voorzitter,

      \(Sample.page)
      en in mijn brief heb ik uiteengezet waarom een wettelijke
      Datum
      plicht op dit moment niet proportioneel is. Dat neemt niet weg dat ik
      3 december 2021
      het signaal serieus neem.
      """)
    let text = letter.introduction.joined(separator: " ")
    #expect(text.contains("een wettelijke plicht op dit moment"))
    #expect(text.hasSuffix("Dat neemt niet weg dat ik het signaal serieus neem."))
  }

  @Test("The opening of the subject, cut off behind a word, is a head; a sentence that opens so is none")
  func cutSubject() {
    let letter = Letter.reading(
      """
      Betreft
      Voortgang moties over de Belastingdienst en Toeslagen, stand per 13 maart 2025

      Geachte voorzitter,

      Het onderzoek is bijgevoegd.1

      1 Zie https://algoritmes.overheid.nl/nl/algoritme
      Voortgang moties over de Belastingdienst en Toeslagen, stand per
      Pagina 2

      Voortgang moties over de Belastingdienst en Toeslagen
      heeft de Rekenkamer onderzocht.

      De minister van Buitenlandse Zaken,

      Ben Knapen
      """)
    #expect(letter.noteTexts == ["Zie https://algoritmes.overheid.nl/nl/algoritme"])
    #expect(
      letter.furnitureTexts.contains("Voortgang moties over de Belastingdienst en Toeslagen, stand per"))
    #expect(letter.introduction.last?.hasSuffix("heeft de Rekenkamer onderzocht.") == true)
  }
}

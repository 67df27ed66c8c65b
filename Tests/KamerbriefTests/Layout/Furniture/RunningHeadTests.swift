import Testing

@testable import Kamerbrief

/// Heads and feet of pages: what comes back, what counts them, and what only looks so.
@Suite("Running heads and feet")
struct RunningHeadTests {
  @Test("A department's name below a note whose address ends in a slash is a foot")
  func departmentBelowNote() {
    let letter = Letter.reading(
      """
      Ministerie van Onderwijs, Cultuur en Wetenschap
      Geachte voorzitter,
      Het kabinet bezag dit.1
      De minister van Onderwijs, Cultuur en Wetenschap,
      Eppo Bruins
      1 Te raadplegen via https://www.rivm.nl/over-ons/stand-van-zaken/
      Ministerie van Onderwijs, Cultuur en Wetenschap
      Pagina 1 van 1
      """)
    #expect(
      letter.noteTexts == [
        "Te raadplegen via https://www.rivm.nl/over-ons/stand-van-zaken/"
      ])
  }

  @Test("The letter's date and its reference on one line are a page's head or foot")
  func dateAndReference() {
    let letter = Letter.reading(
      """
      Datum 24 december 2023
      Onze referentie 2019-0000259365
      Betreft Bibliotheken

      Geachte voorzitter,

      Het kabinet bezag dit.1

      1 Kamerstuk 29 362, nr. 101
      24 december 2023 | 2019-0000259365
      \u{C}De uitkomst volgt.

      De minister van Financiën,

      J.A. Mulder
      """)
    #expect(letter.noteTexts == ["Kamerstuk 29 362, nr. 101"])
    #expect(letter.furniture.contains { letter[$0.text] == "24 december 2023 | 2019-0000259365" })
  }

  @Test("The subject as the head of two pages, as wide as the text")
  func wideHead() {
    let head =
      "Reactie op de motie Ephraim over het verlagen van de lasten voor biologische boeren in ons land"
    let letter = Letter.reading(
      """
      Geachte voorzitter,
      De norm is met ingang van dit jaar verlaagd, zoals de sector zelf heeft voorgesteld, en de
      1/3
      \(head)
      2/3
      uitkomsten daarvan worden gemeten. Over die metingen ontvangt u in het voorjaar een brief, waarin
      \(head)
      3/3
      ook de kosten aan de orde komen.
      De minister van Financiën,
      Eelco Heinen
      """)
    #expect(letter.furnitureTexts == ["1/3", head, "2/3", head, "3/3"])
    #expect(letter.mentions.isEmpty)
  }

  @Test("A subheading that comes back is none of the page's heads, though one stands above a page's number")
  func subheadings() {
    let names = ["Piri", "Ceder", "Kuzu", "Bikker"]
    let answers = names.enumerated().map { place, name in
      "Motie van het lid \(name) over jeugdzorg in regio \(place) (29279-\(place + 5))\n"
        + "“verzoekt de regering dit te onderzoeken, en gaat over tot de orde van de dag.”\nStand van zaken\n"
        + (place == 1 ? "Blad 2\n" : "")
        + "De gemeenten zijn daarmee begonnen, zo blijkt uit de eerste cijfers.\n"
    }
    let letter = Letter.reading(
      "Geachte voorzitter,\nHieronder ga ik in op de moties.\n\(answers.joined())De minister van Financiën,\nEelco Heinen\n"
    )
    for motion in letter.motions {
      #expect(
        letter.texts(motion.paragraphs).joined(separator: " ").contains("dag.” Stand van zaken De"))
    }
    #expect(letter.furnitureTexts == ["Blad 2"])
  }

  @Test("A department's name that comes back in the middle of pages")
  func departments() {
    let text = Sample.paragraph
    let name = "Ministerie van\nInf rastructuur en\nWaterstaat"
    let pages = (1...4).map { "\(text)\n\n\(name)\n\nOnderdeel \(["A", "B", "C", "D"][$0 - 1])\n\(text)" }
    let letter = Letter.reading(
      "Geachte voorzitter,\n\n" + pages.joined(separator: "\n\u{C}")
        + "\n\nDe minister van Infrastructuur en Waterstaat,\n\nA.B. Jansen\n")
    #expect(letter.furniture.count { letter[$0.text] == "Ministerie van" } == 4)
    #expect(
      letter.sections.map { $0.heading.map { letter[$0] } } == [
        "Onderdeel A", "Onderdeel B", "Onderdeel C", "Onderdeel D",
      ])
  }

  @Test("The letter's date above a page's number is a foot")
  func dateAtFoot() {
    let letter = Letter.reading(
      """
      Den Haag, 3 juni 2023

      Geachte voorzitter,

      \(Sample.page)
      en dat blijft zo.

      De minister van Financiën,
      Wopke Hoekstra

      3 juni 2023

      Blad 2 van 2
      """)
    #expect(letter.furniture.contains { letter[$0.text] == "3 juni 2023" })
  }

  @Test("The letter's subject heads a page, on one line or on two", arguments: ["van", "van\n"])
  func subjectAsHead(_ middle: String) {
    let letter = Letter.reading(
      """
      Datum
      6 oktober 2025
      Onderwerp
      Beleidsreactie arbeidsmarkt en scholing en stand
      van zaken moties
      Geachte voorzitter,
      \(Sample.page)
      \u{C}Beleidsreactie arbeidsmarkt en scholing en stand \(middle) zaken moties
      blad 2
      en dat blijft zo.
      """)
    #expect(letter.head.introduction.allSatisfy { !letter[$0.text].contains("Beleidsreactie") })
    #expect(
      letter.head.subject.map { letter[$0] }
        == "Beleidsreactie arbeidsmarkt en scholing en stand van zaken moties")
  }

  @Test("The reference behind the date on one line heads a later page")
  func referenceBehindDate() {
    let letter = Letter.reading(
      """
      Datum: 9 januari 2020 Ons kenmerk: 2024-0000684802
      Betreft: Uitvoering aangenomen moties onderwijs

      Geachte voorzitter,

      \(Sample.page)
      en dat blijft zo.
      Ons kenmerk 2024-0000684802
      De uitvoering volgt de planning van dit voorjaar, zoals eerder aan u gemeld.
      """)
    #expect(letter.sections.isEmpty)
  }

  @Test("A foot of a reference and a count")
  func foot() {
    let letter = Letter.reading(
      "Geachte voorzitter,\n\nHet kabinet bezag de uitkomsten van het onderzoek, en wat hierop\n\nBS2022073786  |  1 van 2\n\nbetrekking heeft.\n\nBS2022073786  |  2 van 2\n"
    )
    #expect(
      letter.introduction == [
        "Het kabinet bezag de uitkomsten van het onderzoek, en wat hierop betrekking heeft."
      ])
  }

  @Test("Imprint and foot of a publication on one line, without the page's number")
  func imprint() {
    let letter = Letter.reading(
      """
      Geachte voorzitter,

      Het kabinet heeft de Kamer over dit bericht geïnformeerd.1

      1 De Volkskrant, 28 mei 2024 (www.volkskrant.nl/nieuws-achtergrond/hobbels~bc49ab66/)

      ISSN 0921 - 7398
      ’s-Gravenhage 2024 Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel
      """)
    #expect(
      letter.noteTexts == [
        "De Volkskrant, 28 mei 2024 (www.volkskrant.nl/nieuws-achtergrond/hobbels~bc49ab66/)"
      ])
  }

  @Test("The subject that is every page's head, below its label; the sender's name below it is none of it")
  func subject() {
    let letter = Letter.reading(
      """
      Datum:
      7 september 2022
      Onderwerp:
      Verzamelbrief moties en toezeggingen
      Ministerie van Financiën

      Geachte voorzitter,

      Hieronder ga ik in op de moties.
      \u{C}Verzamelbrief moties en toezeggingen
      Ook de andere zijn uitgevoerd.
      \u{C}Verzamelbrief moties en toezeggingen
      Dat was alles.

      De minister van Financiën,

      Eelco Heinen
      """)
    #expect(letter.head.subject.map { letter[$0] } == "Verzamelbrief moties en toezeggingen")
  }

  @Test(
    "Addresses side by side at the foot of the first page, with single blanks between or in cells",
    arguments: [
      """

      Bezoekadres Postadres Telefoon 070 456 00 00
      Rijnstraat 8 Postbus 20901 www.rijksoverheid.nl
      2515 XP Den Haag 2500 EX Den Haag

      """,
      """


      Bezoekadres                                Postadres                                  Telefoon 070 456 00 00
      Rijnstraat 8                               Postbus 20901                              www.rijksoverheid.nl
      2515 XP Den Haag                           2500 EX Den Haag

      """,
    ])
  func addresses(_ foot: String) {
    let letter = Letter.reading(
      Sample.opening + foot + "\u{C}Dat blijft zo.\n\nDe minister van Financiën,\n\nEelco Heinen\n")
    #expect(letter.sections.isEmpty)
    #expect(letter.head.introduction.count == 2)
    #expect(letter.introduction.last == "Dat blijft zo.")
  }

  @Test(
    "Heads of a second page that no other page repeats",
    arguments: ["Bestuursstaf", "datum 4 juli 2022   kenmerk 4626621   blad 2"])
  func heads(_ head: String) {
    let letter = Letter.reading(
      "Geachte voorzitter,\n\nHet kabinet bezag de uitkomsten van het onderzoek, en wat hierop\n\nPagina 1 van 2\n\u{C}\(head)\nbetrekking heeft. Daarvan doet het de Kamer bij gelegenheid bericht.\n\nPagina 2 van 2\n"
    )
    #expect(
      letter.introduction == [
        "Het kabinet bezag de uitkomsten van het onderzoek, en wat hierop betrekking heeft. Daarvan doet het de Kamer bij gelegenheid bericht."
      ])
  }

  @Test("A department's name and the date that head two pages")
  func ministryAndDate() {
    let head = "Ministerie van Landbouw, Natuur en Voedselkwaliteit | 8 maart 2019"
    let letter = Letter.reading(
      "Onderwerp: Stand van zaken van de moties over de landbouw en\nde visserij\n\nGeachte voorzitter,\n\nHet kabinet bezag dit.\n\nPagina 1 van 3\n\(head)\nHet kabinet bezag meer.\n\nPagina 2 van 3\n\(head)\nHet kabinet bezag alles.\n\nPagina 3 van 3\n"
    )
    #expect(
      letter.introduction == [
        "Het kabinet bezag dit.", "Het kabinet bezag meer.", "Het kabinet bezag alles.",
      ])
  }

  @Test("What announces a list is no running head, though it comes back beside one")
  func announcements() {
    let letter = Letter.reading(
      "Geachte voorzitter,\n\nHet kabinet bezag dit.\n\nHet gaat om het volgende:\n\nPagina 1 van 2\n\n- een loket.\n\nHet kabinet deed meer.\n\nHet gaat om het volgende:\n\n- een monitor.\n\nPagina 2 van 2\n"
    )
    #expect(letter.head.introduction.count == 6)
  }

  @Test(
    "Heads and feet that count pages or name a reference",
    arguments: [
      "Ministerie van Financiën Onze referentie 2024-0000455190 Pagina 2 van 3",
      "Pagina 2 van 3 Onze referentie 2024-0000455190", "2022-0000094417 Blad 2", "Blad 2", "| 2",
      "Ministerie van Defensie | 2024-0000371029", "Dep.V.", "TLP:CLEAR", "DEPARTEMENTAAL VERTROUWELIJK",
    ])
  func runningHeads(_ line: String) {
    let letter = Letter.reading(
      body: "Het kabinet heeft de uitvoering van de motie ter hand\n\(line)\ngenomen, en komt hier op terug.")
    #expect(letter.furnitureTexts == [line])
    #expect(
      letter.introduction == [
        "Het kabinet heeft de uitvoering van de motie ter hand genomen, en komt hier op terug."
      ])
  }

  @Test("Sentences that name a page or a ministry stay text")
  func notRunningHeads() {
    for line in [
      "Zie het rapport, pagina 2 van 3.", "Ministerie van Defensie en de NAVO", "De blad 2 van 3 noot",
    ] {
      let letter = Letter.reading(body: "Het kabinet heeft dit bezien met het\n\(line)\nals basis.")
      #expect(letter.furniture.isEmpty, "\(line)")
    }
  }

  @Test("The letter's own subject and reference at the edges of later pages")
  func ownWords() {
    let letter = Letter.reading(
      """
      Datum 3 mei 2024
      Ons kenmerk 5539953
      Onderwerp Stand van zaken moties natuur en visserij

      Geachte voorzitter,

      Het kabinet heeft de uitvoering van de motie ter hand
      5539953 1
      \u{C}Stand van zaken moties natuur en visserij
      genomen, en komt hier op terug.

      De minister van Financiën,

      Eelco Heinen
      5539953 2
      """)
    #expect(
      letter.introduction == [
        "Het kabinet heeft de uitvoering van de motie ter hand genomen, en komt hier op terug."
      ])
  }

  @Test("A ministry's name with a date that comes back is a foot, also without page breaks")
  func ministryWithDate() {
    let foot = "Ministerie van Justitie en Veiligheid · 21 juni 2023"
    let letter = Letter.reading(body: "\(Sample.page)\n\(foot)\n\(Sample.page)\n\(foot)\nen dat blijft zo.")
    #expect(letter.furniture.count(where: { letter[$0.text] == foot }) == 2)
  }

  @Test("A line of a sentence that opens with a department and ends in a paper is no head of a page")
  func departmentInSentence() {
    let letter = Letter.reading(
      body: """
        Hierbij stuur ik u de aandachtspunten bij de ontwerpbegroting 2017 van het
        Ministerie van Binnenlandse Zaken en Koninkrijksrelaties, Kamerstuk 34550-VII-6
        en de beantwoording van de vragen.
        """)
    #expect(letter.furniture.isEmpty)
    #expect(letter.papers.map { letter[$0.id] } == ["kst-34550-VII-6"])
  }

  @Test("A ministry's address that comes back is a foot, however wide")
  func wideAddress() {
    let foot = "Ministerie van Binnenlandse Zaken en Koninkrijksrelaties | Postbus 20011 | 2500 EA Den Haag"
    let letter = Letter.reading(
      """
      Geachte voorzitter,

      Het kabinet bezag dit.1 De uitkomst

      1 Zie de brief van de minister van vorig jaar

      \(foot)
      \u{C}wordt gemeld.

      De minister van Binnenlandse Zaken,

      A.B. Jansen

      \(foot)
      """)
    #expect(letter.noteTexts == ["Zie de brief van de minister van vorig jaar"])
    #expect(letter.sections.isEmpty)
    #expect(letter.furniture.count(where: { letter[$0.text] == foot }) == 2)
  }

  @Test("The reference before the date heads a later page, once in the letter")
  func referenceBeforeDate() {
    let letter = Letter.reading(
      """
      Datum 9 januari 2020
      Ons kenmerk 2024-0000684802
      Betreft Uitvoering aangenomen moties onderwijs

      Geachte voorzitter,

      \(Sample.page)
      en dat blijft zo.
      Pagina 1 van 2
      Ons kenmerk 2024-0000684802 9 januari 2020
      De uitvoering volgt de planning van dit voorjaar, zoals eerder aan u gemeld.
      """)
    #expect(letter.sections.isEmpty)
    #expect(letter.furnitureTexts.contains("Ons kenmerk 2024-0000684802 9 januari 2020"))
  }
}

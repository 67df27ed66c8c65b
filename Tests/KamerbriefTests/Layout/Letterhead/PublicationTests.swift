import Testing

@testable import Kamerbrief

/// Papers as the official publications print them: letters, reports of committees, questions with answers.
@Suite("Publications")
struct PublicationTests {
  @Test(
    "The number of a published letter, of either Chamber",
    arguments: [
      ("22 112\nNr. 3432 BRIEF VAN DE MINISTER VAN FINANCIËN", "kst-22112-3432"),
      ("36 800 X Vaststelling\nNr. 11\nBRIEF VAN DE MINISTER VAN FINANCIËN", "kst-36800-X-11"),
      ("29 338 Wetenschapsbudget\nAC BRIEF VAN DE MINISTER VAN FINANCIËN", "kst-29338-AC"),
      ("33 328 Voorstel van wet\nAI1 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG", "kst-33328-AI"),
      ("34 086 Wijziging\nB HERDRUK1 VOORLOPIG VERSLAG VAN DE COMMISSIE", "kst-34086-B"),
      ("33 240 A Jaarverslag\nNr. 2 RAPPORT BIJ HET JAARVERSLAG 2011", "kst-33240-A-2"),
      ("32 036 Wijziging\nNr. 16 ZEVENDE NOTA VAN WIJZIGING", "kst-32036-16"),
      ("29 249\nWijziging van de Werkloosheidswet\n\nnr. 5\nNADER VERSLAG", "kst-29249-5"),
      ("32 847 Integrale visie op de woningmarkt\n883 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG", "kst-32847-883"),
      ("C Parlementair onderzoek overheidsdiensten\nAG BRIEF VAN DE MINISTER VOOR WONEN", "kst-C-AG"),
      ("CXIX\nRapport over de stand van zaken\nG\nBRIEF VAN DE MINISTER VAN FINANCIËN", "kst-CXIX-G"),
      ("36 410\nXVI\nVaststelling\nF BRIEF VAN DE MINISTER VAN FINANCIËN", "kst-36410-XVI-F"),
    ])
  func paper(_ head: String, _ wanted: String) {
    let letter = Letter.reading(
      "\(head)\nAan de leden\nDen Haag, 3 mei 2021\nHierbij informeer ik u over de moties.\nDe Minister van Financiën,\nW.B. Hoekstra\n"
    )
    #expect(letter.head.paper.map { letter[$0] } == wanted)
    #expect(letter.head.addressee.map { letter[$0] } == "de leden")
    #expect(LetterTests.date(letter.head.date) == "2021-5-3")
  }

  @Test(
    "The foot of a page names a paper of the Eerste Kamer by its letter", arguments: ["35925-A", "CXLVIII-A"])
  func senateFoot(_ paper: String) {
    let letter = Letter.reading(
      """
      35 925 Nota over de toestand van ’s Rijks financiën
      A BRIEF VAN DE MINISTER VAN FINANCIËN
      Den Haag, 21 december 2021
      Bespreking van dit feitenrelaas heeft in de werkgroep voorts geleid tot de vraag of de wetgever
      kst-\(paper)
      ISSN 0921 - 7371
      ’s-Gravenhage 2021 Eerste Kamer, vergaderjaar 2021–2022, 35 925, A 1
      \u{0C}hier verantwoordelijk is.
      """)
    #expect(
      letter.introduction == [
        "Bespreking van dit feitenrelaas heeft in de werkgroep voorts geleid tot de vraag of de wetgever hier verantwoordelijk is."
      ])
    #expect(letter.papers.isEmpty)
  }

  @Test("Questions and answers have the number of their annex to the proceedings")
  func questions() {
    let letter = Letter.reading(
      """
      Tweede Kamer der Staten-Generaal
      Vergaderjaar 2023–2024
      Aanhangsel van de Handelingen
      Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden
      1822
      Vragen van het lid Piri over de ombudsman (ingezonden 3 mei 2024).

      Antwoord van Minister Hoekstra (Financiën) (ontvangen 3 juni 2024).

      Vraag 1

      Kent u het bericht?

      Antwoord 1

      Ja.
      """)
    #expect(letter.head.paper.map { letter[$0] } == "ah-tk-20232024-1822")
    #expect(!letter.diagnostics.contains { $0.code == .noSalutation })
  }

  @Test("The report of a committee has the day on which it was settled")
  func settled() {
    let letter = Letter.reading(
      """
      35 925 Nota over de toestand van ’s Rijks financiën
      AB VERSLAG VAN EEN SCHRIFTELIJK OVERLEG
      Vastgesteld 3 december 2021

      De vaste commissie voor Financiën heeft op 12 november overleg gevoerd met de Minister.

      De griffier van de commissie, Van der Meer
      """)
    #expect(LetterTests.date(letter.head.date) == "2021-12-3")
    #expect(letter.head.paper.map { letter[$0] } == "kst-35925-AB")
    #expect(letter.head.signatories.map { $0.name.map { letter[$0] } } == ["Van der Meer"])
    #expect(letter.head.introduction.count == 1)
  }

  @Test("A note at the foot of a published page, over which a sentence goes on")
  func interrupted() {
    let letter = Letter.reading(
      """
      Geachte voorzitter,

      De werkgroep heeft in haar rapport1 voorgesteld om de regeling te verlengen
      tot en met het jaar waarin de evaluatie gereed is en met de gemeenten
      1 Rapport van de werkgroep.
      kst-29338-2
      ISSN 0921 - 7371
      ’s-Gravenhage 2021 Tweede Kamer, vergaderjaar 2020–2021, 29 338, nr. 2 1
      besproken kan worden.

      De Minister van Financiën,

      W.B. Hoekstra
      """)
    #expect(letter.noteTexts == ["Rapport van de werkgroep."])
    #expect(
      letter.introduction == [
        "De werkgroep heeft in haar rapport voorgesteld om de regeling te verlengen tot en met het jaar "
          + "waarin de evaluatie gereed is en met de gemeenten besproken kan worden."
      ])
  }

  @Test("Notes with a bracket beside notes without one: each series has its own markers")
  func series() {
    let letter = Letter.reading(
      """
      Vraag 1
      Kent u het bericht over de zorg? 1)
      Vraag 2
      Hoe oordeelt u daarover? 2)
      Antwoord
      Ja. Dat is eerder gemeld.1 Het oordeel volgt in het najaar.2

      1) NRC, 3 mei 2021, nrc.nl/a
      2) Trouw, 4 mei 2021, trouw.nl/b

      1 Kamerstuk 29 338, nr. 5.
      2 Kamerstuk 29 338, nr. 6.
      """)
    #expect(letter.footnotes.map(\.number) == [1, 2, 1, 2])
    #expect(letter.footnotes.map { $0.markers.count } == [1, 1, 1, 1])
    #expect(letter.diagnostics.map(\.code).filter { $0.rawValue.hasPrefix("footnote.") } == [.restart])
  }

  @Test(
    "Papers that are cited with pages, chapters, bills and misprints",
    arguments: [
      ("Kamerstuk 29 338, nr. 3, p. 15-16; nr. 7", ["kst-29338-3", "kst-29338-7"]),
      ("Kamerstuk 29 338, nr. 3, blz. 12 en 13, en nr. 6", ["kst-29338-3", "kst-29338-6"]),
      ("Kamerstukken II 1986/87, 19 700 hoofdstuk XV, nr. 12", ["kst-19700-XV-12"]),
      ("Kamerstuk 35 200, VII nr. 14", ["kst-35200-VII-14"]),
    ])
  func papers(_ cited: String, _ wanted: [String]) {
    let letter = Letter.reading(body: "Dit is gemeld (\(cited)).")
    #expect(letter.papers.map { letter[$0.id] } == wanted)
  }

  @Test("Who moved a motion can be called a colleague")
  func colleagues() {
    let letter = Letter.reading(body: "Ik dank voor de motie van de collega’s Piri en Klaver over zorg.")
    #expect(letter.mentions.map { $0.submitters.map { letter[$0.name] } } == [["Piri", "Klaver"]])
  }

  @Test("The report of a committee is signed before it begins, by surnames alone")
  func reported() {
    let letter = Letter.reading(
      """
      21 501-28 Defensieraad
      Nr. 263 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG
      Vastgesteld op 29 januari 2024
      De vaste commissie voor Defensie heeft vragen voorgelegd aan de Minister van Defensie.
      De fungerend voorzitter van de vaste commissie voor Defensie en Veiligheid,
      De Roon
      Adjunct-griffier van de commissie,
      Manten
      Vragen en opmerkingen vanuit de fracties en antwoord van de Minister
      De leden van de fracties hebben kennisgenomen van de agenda.
      """)
    #expect(letter.head.signatories.map { $0.name.map { letter[$0] } } == ["De Roon", "Manten"])
    #expect(
      letter.head.signatories.map { $0.role.map { letter[$0] } } == [
        "De fungerend voorzitter van de vaste commissie voor Defensie en Veiligheid",
        "Adjunct-griffier van de commissie",
      ])
    #expect(LetterTests.date(letter.head.date) == "2024-1-29")
    #expect(letter.sections.count == 1)
  }

  @Test(
    "The marker of a report's own title has its note; an official note has a text, whatever it reads like")
  func titleMarker() {
    let letter = Letter.reading(
      """
      35 261 Wijziging van de Algemene wet bestuursrecht

      B VOORLOPIG VERSLAG VAN DE VASTE COMMISSIE VOOR FINANCIËN1

      Vastgesteld 21 juni 2022

      De leden hebben kennisgenomen van het voorstel tot herziening van afdeling 2.3. van die wet.

      De griffier van de commissie, Bergman

      X Noot
      1

      Samenstelling: Kox (SP), Ganzevoort (GL) en Rombouts (CDA) (voorzitter).
      """)
    #expect(
      letter.noteTexts == [
        "Samenstelling: Kox (SP), Ganzevoort (GL) en Rombouts (CDA) (voorzitter)."
      ])
    #expect(letter.diagnostics.filter { $0.code.severity == .error }.isEmpty)
  }

  @Test("Minutes open with the number of their item, which is no note, and address nobody")
  func minutes() {
    let letter = Letter.reading(
      """
      8 Regeling van werkzaamheden

      De voorzitter:

      Ik stel voor, te stemmen over:

      • de aangehouden motie-Lodders/Geurts (33576, nr. 105);

      • de aangehouden motie-Van Brenk (30950, nr. 114).
      """)
    #expect(letter.footnotes.isEmpty)
    #expect(letter.head.addressee == nil)
    #expect(letter.mentions.map { $0.paper.map { letter[$0] } } == ["kst-33576-105", "kst-30950-114"])
    #expect(letter.diagnostics.filter { $0.code.severity == .error }.isEmpty)
  }

  @Test("A motion of a list has the paper that stands alone below its name", arguments: ["\n\n", "\n"])
  func papersOfCells(_ gap: String) {
    let letter = Letter.reading(
      [
        "Moties Tweede Kamer",
        "De Kamer verzoekt de regering te onderzoeken hoe de titel ingevoerd kan worden.",
        "Debat [1-12-2011] Begroting Onderwijs, Cultuur en Wetenschap (33 000 VIII) Rest",
        "Motie-Van der Ham/Biskop", "33 000-VIII, nr. 102",
        "De motie is afgedaan met de brief van 25 april 2013, Kamerstuk 33 187, nr. 39.",
      ].joined(separator: gap) + "\n")
    #expect(letter.motions.map { $0.paper.map { letter[$0] } } == ["kst-33000-VIII-102"])
    #expect(!letter.diagnostics.contains { $0.code == .missingPaper })
  }

  @Test("The letters in a report are headed parts; a line of a web page is a paragraph")
  func lettersInReport() {
    let letter = Letter.reading(
      """
      33 328 Voorstel van wet
      AI1 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG
      Vastgesteld 28 december 2023

      De vaste commissie voor Binnenlandse Zaken heeft tijdens haar vergadering van 10 oktober 2023 haar leden gelegenheid gegeven tot het stellen van vragen over de brief van 17 juli 2023 over de voortgang van de voorbereiding op en de implementatie van de Wet open overheid, waarvan drie fracties gebruik hebben gemaakt, en die fracties sluiten zich bij elkaars vragen aan.

      Naar aanleiding hiervan is op 19 oktober 2023 een brief gestuurd aan de Staatssecretaris.

      De Staatssecretaris heeft op 14 december 2023 gereageerd.

      De griffier van de vaste commissie voor Binnenlandse Zaken, Bergman

      BRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE VOOR BINNENLANDSE ZAKEN

      Aan de Staatssecretaris van Binnenlandse Zaken en Koninkrijkrelaties

      Den Haag, 19 oktober 2023

      De commissie heeft met belangstelling kennisgenomen van de brief.
      """)
    #expect(letter.head.introduction.count == 3)
    #expect(
      letter.sections.map { $0.heading.map { letter[$0] } } == [
        "BRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE VOOR BINNENLANDSE ZAKEN"
      ])
    #expect(letter.sections[0].paragraphs.count == 3)
  }
}

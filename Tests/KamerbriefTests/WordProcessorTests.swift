import Testing

@testable import Kamerbrief

/// What word processors make of letters: frames that come behind the text, notes set as rows, tables of numbered motions.
@Suite("Letters of word processors")
struct WordProcessorTests {
  private static func motions(_ letter: Letter) -> [String] {
    letter.motions.map {
      ($0.number.map { "\($0). " } ?? "") + letter[$0.heading] + " → "
        + $0.paragraphs.map { letter[$0.text] }.joined(separator: " / ")
    }
  }

  @Test(
    "A frame with the addressee that comes behind the page's notes",
    arguments: [
      "De Voorzitter van de Tweede Kamer\nder Staten-Generaal",
      "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal",
    ],
    ["2500 EA DEN HAAG", "2500 EA DEN HAAGDirectie Mededinging en Consumenten"])
  func addresseeBehind(_ addressee: String, _ town: String) {
    let letter = LetterTests.letter(
      """
      Datum 28 september 2024
      Betreft Uitvoering van moties
      Geachte voorzitter
      Het kabinet bezag dit onderwerp eerder.1 Inmiddels hebben ruim
      1 Kamerstuk 27 830, nr. 112
      Pagina 1 van 2
      Ministerie van Defensie
      > Retouradres Postbus 20350 2500 EJ Den Haag
      \(addressee)
      Postbus 20018
      \(town)
      duizend jongeren zich aangemeld.
      Pagina 2 van 2
      """)
    #expect(
      letter.head.addressee.map { letter[$0] }?.hasSuffix("de Tweede Kamer der Staten-Generaal") == true)
    #expect(
      letter.head.introduction.map { letter[$0.text] } == [
        "Het kabinet bezag dit onderwerp eerder. Inmiddels hebben ruim duizend jongeren zich aangemeld."
      ])
    #expect(letter.footnotes.map { letter[$0.text] } == ["Kamerstuk 27 830, nr. 112"])
  }

  @Test("The rows of the letterhead below such an addressee")
  func rowsBehind() {
    let letter = LetterTests.letter(
      """
      Geachte voorzitter,
      Het kabinet bezag dit onderwerp eerder.
      De Voorzitter van de Tweede Kamer
      der Staten-Generaal
      Postbus 20018
      2500 EA DEN HAAG
      Datum: 28 oktober 2022
      Onderwerp: Reactie op moties over wonen
      """)
    #expect(LetterTests.date(letter.head.date) == "2022-10-28")
    #expect(letter.head.subject.map { letter[$0] } == "Reactie op moties over wonen")
    #expect(letter.head.introduction.count == 1)
  }

  @Test("Numbered rows of motions are no notes where the page has notes of the same numbers")
  func numberedRows() {
    let letter = LetterTests.letter(
      body: """
        De stand is als volgt.1
        Nr. Motie Reactie
        1 Motie van het lid Mohandis over
        luchtverdediging (33 763, nr. 153)
        De nota voorziet in een verhoging.2
        2 Motie van het lid Saris over
        vliegbewegingen (36 124, nr. 289)
        Het convenant is gesloten.
        """,
      notes: ["1 Voorlopige cijfers van het jaar.", "2 Kamerstuk 36 600 X, nr. 93."])
    #expect(
      Self.motions(letter) == [
        "1. Motie van het lid Mohandis over luchtverdediging (33 763, nr. 153) → De nota voorziet in een verhoging.",
        "2. Motie van het lid Saris over vliegbewegingen (36 124, nr. 289) → Het convenant is gesloten.",
      ])
    #expect(letter.footnotes.map(\.number) == [1, 2])
    #expect(letter.sections.isEmpty)
    #expect(letter.furniture.map { letter[$0.text] } == ["Nr. Motie Reactie"])
  }

  @Test("Notes that cite motions stay notes")
  func notesOfMotions() {
    let letter = LetterTests.letter(
      body: "Het kabinet bezag dit.1 En ook dat.2",
      notes: [
        "1 Motie van het lid Mohandis over luchtverdediging (33 763, nr. 153)",
        "2 Motie van het lid Saris over vliegbewegingen (36 124, nr. 289)",
      ])
    #expect(letter.motions.isEmpty)
    #expect(letter.footnotes.map(\.number) == [1, 2])
  }

  @Test("The number of a row in a cell of its own")
  func rowNumberApart() {
    let letter = LetterTests.letter(
      body: """
        De stand is als volgt.

        1
        Motie van het lid Mohandis over
        luchtverdediging (33 763, nr. 153)

        De nota voorziet in een verhoging.

        2
        Motie van het lid Saris over
        vliegbewegingen (36 124, nr. 289)

        Het convenant is gesloten.
        """)
    #expect(letter.motions.map(\.number) == [1, 2])
    #expect(letter.motions.allSatisfy { $0.paragraphs.count == 1 })
  }

  @Test("A blank before the stop of a heading's number, as underlining leaves it")
  func spacedNumber() {
    let letter = LetterTests.letter(
      body:
        "1 . Motie van het lid Raemakers over regeldruk (32 637, nr. 237)\n\nDat is gedaan.1\n\n2 . Motie van het lid Ellian over krediet (27 879, nr. 146)\n\nDat loopt.",
      notes: ["1 Evaluatie van de Postwet 2009, 18 oktober 2023 (32 637, nr. 124)."])
    #expect(letter.motions.map(\.number) == [1, 2])
    #expect(letter.footnotes.map(\.number) == [1])
  }

  @Test("A row whose columns stand nearer to each other than those of the others")
  func shiftedRow() {
    let letter = LetterTests.letter(
      body: """
        De stand is als volgt.

        Motie                                        Stand van zaken
        Motie van het lid Bakema over nareis         De richtlijn staat leges niet toe.
        en gezinnen (19637-3307)                     De motie wordt niet uitgevoerd.

        Motie van het lid Adema over landen en De ambtsberichten verschijnen in
        gebieden (19637-3315)                  de maand mei.

        Motie van het lid Saris over opvang          Dat loopt.
        in de regio (19637-3316)
        """)
    #expect(
      Self.motions(letter) == [
        "Motie van het lid Bakema over nareis en gezinnen (19637-3307) → De richtlijn staat leges niet toe. De motie wordt niet uitgevoerd.",
        "Motie van het lid Adema over landen en gebieden (19637-3315) → De ambtsberichten verschijnen in de maand mei.",
        "Motie van het lid Saris over opvang in de regio (19637-3316) → Dat loopt.",
      ])
    #expect(letter.furniture.map { letter[$0.text] } == ["Motie", "Stand van zaken"])
  }

  @Test("A narrow column of motions at the left is a table's, not the page's")
  func leftColumn() {
    func row(_ left: String, _ right: String) -> String {
      left + String(repeating: " ", count: 44 - left.count) + right + "\n"
    }
    let letter = LetterTests.letter(
      body: row(
        "Motie van het lid Bakema over nareis", "De richtlijn staat leges niet toe, zodat de Kamer dit")
        + row("(19637-3307)", "langs andere weg zal horen, zoals vorig jaar ook")
        + (1...6).map { row("", "gebeurd is in gebied \($0), waar de stand even goed is,") }.joined()
        + row("", "en dat blijft zo.")
        + row("Motie van het lid Adema over landen", "De ambtsberichten verschijnen in de maand mei van het")
        + row("(19637-3315)", "volgende jaar."))
    #expect(letter.motions.count == 2)
    #expect(letter.furniture.isEmpty)
  }

  @Test("A marker in the place of the stop that closes a heading run in")
  func markerForStop() {
    let letter = LetterTests.letter(
      body:
        "Motie van de leden Zeedijk en Wuite over een dienjaar (Kamerstuk 27 830, nr. 245)1 In het akkoord staat dat dit\nkan worden gedaan.",
      notes: ["1 Kamerstuk 36 124, nr. 10."])
    #expect(
      Self.motions(letter) == [
        "Motie van de leden Zeedijk en Wuite over een dienjaar (Kamerstuk 27 830, nr. 245) → In het akkoord staat dat dit kan worden gedaan."
      ])
    #expect(letter.motions.first?.footnotes == [1])
  }

  @Test("A sentence with a motion's name, whose stop is that of “c.s.”, is no heading")
  func sentences() {
    let letter = LetterTests.letter(
      body:
        "Van de gebouwen voldoet 38 procent aan het besluit.\nZie ook de reactie op de motie Wuite c.s.\nConcreet is dat gedaan."
    )
    #expect(letter.motions.isEmpty)
  }

  @Test(
    "Lines of a paragraph below a heading that blank lines part from each other",
    arguments: [
      "Van de 27 stukken zijn er 19 overgenomen1. Het Nederlands\n\nInstituut begeleidt dit, zoals toegezegd.",
      "De Algemene Rekenkamer noemde dit in haar verslag\n\n‘onvoldoende navolgbaar’1, en dat was het ook.",
    ])
  func spacedLines(_ paragraph: String) {
    let letter = LetterTests.letter(
      body: "Motie Wuite over thuiszitters (31288-185)\n\n\(paragraph)", notes: ["1 Kamerstuk 31 288, nr. 4."]
    )
    #expect(letter.sections.isEmpty)
    #expect(letter.motions.count == 1)
  }

  @Test(
    "A marker with a blank before it, behind the part of a verb or before a clause",
    arguments: [
      "Het besluit ligt voor de zomer ter consultatie voor 2. Het is gereed.",
      "De raden hebben een handreiking opgesteld, 2 die in september is verschenen.",
    ])
  func spacedMarkers(_ sentence: String) {
    let letter = LetterTests.letter(
      body: "Het kabinet bezag dit.1 \(sentence) Dat geldt ook voor de pabo.3",
      notes: ["1 Kamerstuk 31 288, nr. 4.", "2 Kamerstuk 31 288, nr. 5.", "3 Kamerstuk 31 288, nr. 6."])
    #expect(letter.footnotes.map(\.markers.count) == [1, 1, 1])
  }

  @Test("Notes that an extractor printed on one line, their numbers glued to what stands before them")
  func gluedNotes() {
    let letter = LetterTests.letter(
      body: "Dit is bezien.1 En dat ook.2 En meer.3 En meer nog.4",
      notes: [
        "1 Kamerstukken II 2021/22, 27879, nr. 151.2 Kamerstuk 29023-191.3 https://zoek.officielebekendmakingen.nl/blg-1.pdf#mkb-113",
        "4 Brief van 9 december 2020, 2021Z22742.",
      ])
    #expect(
      letter.footnotes.map { letter[$0.text] } == [
        "Kamerstukken II 2021/22, 27879, nr. 151.", "Kamerstuk 29023-191.",
        "https://zoek.officielebekendmakingen.nl/blg-1.pdf#mkb-113", "Brief van 9 december 2020, 2021Z22742.",
      ])
    let digits = LetterTests.letter(
      body: "Dit is bezien.1 En dat ook.2",
      notes: ["1 Kamerstuk 32 847, nr. 1132 Brief van 25 december 2020, 2021D18159"])
    #expect(
      digits.footnotes.map { digits[$0.text] } == [
        "Kamerstuk 32 847, nr. 113", "Brief van 25 december 2020, 2021D18159",
      ])
  }

  @Test("The end of a sentence above a page's notes is not the rest of the note before")
  func endOfSentence() {
    let letter = LetterTests.letter(
      """
      Geachte voorzitter,
      Dit is bezien.1 Het kabinet hecht hier veel waarde aan en heeft dat laten weten.
      1 https://zoek.officielebekendmakingen.nl/blg-1.pdf#kamerbrief-over-de-
      reservistencapaciteit
      Pagina 1 van 3
      De vraag of dit ook voor het onderwijs geldt,2 wordt betrokken bij de
      evaluatie in 2026.
      2 Kamerstuk 28676-70
      Pagina 2 van 3
      Motie van de leden Saris en Dassen over een regeling (Kamerstuk 36 124, nr. 352)
      Dat is gedaan.
      Pagina 3 van 3
      """)
    #expect(letter.motions.count == 1)
    #expect(letter.footnotes.count == 2)
    #expect(
      letter.head.introduction.last.map { letter[$0.text] }?.hasSuffix("bij de evaluatie in 2026.") == true)
  }

  @Test("One blank or two before the hyphen of a broken word, as underlining leaves them")
  func spacedHyphens() {
    let letter = LetterTests.letter(
      body:
        "Motie van de leden Saris en Wuite over het uitstellen van de netta  -\nrieven voor Zeeland (32 637, nr. 167)\n\nHet kabinet heeft over de aansluiting van kerken en vereni  -\ngingen op het net bericht."
    )
    #expect(
      letter.motions.first?.subject.map { letter[$0] } == "het uitstellen van de nettarieven voor Zeeland")
  }

  @Test("“Hiermee hoop ik” closes a letter")
  func closing() {
    let letter = LetterTests.letter(
      body: "Het kabinet bezag dit.\n\nHiermee hoop ik uw Kamer voldoende te hebben ingelicht.")
    #expect(letter.head.closing.count == 1)
  }

  @Test("The names of columns one below the other")
  func columnCells() {
    let letter = LetterTests.letter(
      body: """
        De stand is als volgt.
        Nr.
        Motie
        Reactie
        1
        Motie van het lid Mohandis over
        luchtverdediging (33 763, nr. 153)
        De nota voorziet in een verhoging.
        2
        Motie van het lid Saris over
        vliegbewegingen (36 124, nr. 289)
        Het convenant is gesloten.
        """)
    #expect(letter.furniture.map { letter[$0.text] } == ["Nr.", "Motie", "Reactie"])
    #expect(letter.motions.map(\.number) == [1, 2])
    #expect(letter.head.introduction.map { letter[$0.text] } == ["De stand is als volgt."])
  }

  @Test("A marker on a line of its own above the gap that it left before a stop")
  func raisedBesideGap() {
    let letter = LetterTests.letter(
      body:
        "Het kabinet heeft dat onderzocht en bericht de Kamer.1\n2\nDit wordt betrokken bij de evaluatie in 2026 . Het instituut levert de\ndoelen in het najaar op.",
      notes: ["1 Kamerstuk 31 288, nr. 4.", "2 Kamerstuk 31 288, nr. 5."])
    let paragraph = letter.head.introduction.last
    #expect(
      paragraph.map { letter[$0.text] }?.hasSuffix(
        "de evaluatie in 2026. Het instituut levert de doelen in het najaar op.") == true)
    #expect(letter.footnotes.map(\.markers.count) == [1, 1])
  }

  @Test("A line of the text between those of a side column")
  func lineAmongSideColumn() {
    let letter = LetterTests.letter(
      """
      Geachte voorzitter,
      Het kabinet bezag dit.
      Pagina 1 van 2
      Motie van het lid Piri over een dienjaar voor jongeren vanaf zeventien (Kamerstuk 36
      Directie Juridische Zaken
      600 X, nr. 365)
      Onze referentie
      BS2024088943
      Met de provincie en vier gemeenten is op 17 januari jl. een convenant gesloten.
      Pagina 2 van 2
      """)
    #expect(
      letter.motions.map { letter[$0.heading] } == [
        "Motie van het lid Piri over een dienjaar voor jongeren vanaf zeventien (Kamerstuk 36 600 X, nr. 365)"
      ])
  }

  @Test("A year's range below a page's address is no rest of it")
  func rangeIsNoAddress() {
    let letter = LetterTests.letter(
      """
      Geachte voorzitter,
      Dit is bezien.1 Het kabinet hecht hier veel waarde aan en heeft dat laten weten.
      1 https://zoek.officielebekendmakingen.nl/blg-1.pdf
      Pagina 1 van 2
      Deze afspraak geldt,2 zoals eerder aan de Kamer is bericht, voor de cao-perioden
      2025–2027.
      2 Kamerstuk 28676-70
      Pagina 2 van 2
      """)
    #expect(
      letter.footnotes.map { letter[$0.text] } == [
        "https://zoek.officielebekendmakingen.nl/blg-1.pdf", "Kamerstuk 28676-70",
      ])
  }

  @Test("An annex opens its page, and a raised marker stands below its heading")
  func annexAboveMarker() {
    let letter = LetterTests.letter(
      """
      Geachte voorzitter,

      Het kabinet bezag dit.1

      De minister van Defensie,

      R.P. Brekelmans

      1 Kamerstuk 28 676, nr. 70.
      \u{C}Bijlage: Toelichting op de cijfers
      2

      De netbeheerder verwacht dat de capaciteit pas in 2030 toeneemt . In de
      brief van oktober is dit nader toegelicht.

      2 Kamerstuk 28 676, nr. 71.
      """)
    #expect(letter.sections.map { $0.heading.map { letter[$0] } } == ["Bijlage: Toelichting op de cijfers"])
    #expect(
      letter.sections.first?.paragraphs.map { letter[$0.text] } == [
        "De netbeheerder verwacht dat de capaciteit pas in 2030 toeneemt. In de brief van oktober is dit nader toegelicht."
      ])
    #expect(letter.footnotes.map(\.markers.count) == [1, 1])
  }

  @Test("Blank lines beside the labels of a list say nothing of the letter's paragraphs")
  func labelsApart() {
    let labels = (1...4).map { _ in "–\n\nhet aanstellen van een aanjager in elk van de provincies\n\n" }
      .joined()
    let lines = (1...9).map { "De inspectie heeft in gebied \($0) vastgesteld dat het daar goed gaat." }
    let letter = LetterTests.letter(
      body: lines.joined(separator: "\n")
        + "\nWaar mogelijk is aangegeven wanneer de Kamer wordt bericht.\nAchtergrond\n"
        + lines.joined(separator: "\n") + "\nHet gaat om de volgende maatregelen:\n" + labels)
    #expect(letter.sections.map { $0.heading.map { letter[$0] } } == ["Achtergrond"])
  }

  @Test(
    "A motion's paper in the cell beside it",
    arguments: ["Kamerstuk 32 043, nr. 101", "Kamerstuk 32 043,\nnr. 101"])
  func paperCell(_ paper: String) {
    let letter = LetterTests.letter(
      body:
        "Motie van het lid Bamenga over\neen eenvoudiger aanvraag van de\nbijzondere bijstand\n\(paper)\nIk zie op dit moment geen aanleiding om de regels te\nwijzigen."
    )
    let motion = letter.motions.first
    #expect(motion?.paper.map { letter[$0] } == "kst-32043-101")
    #expect(motion?.subject.map { letter[$0] } == "een eenvoudiger aanvraag van de bijzondere bijstand")
    #expect(
      motion?.paragraphs.map { letter[$0.text] } == [
        "Ik zie op dit moment geen aanleiding om de regels te wijzigen."
      ])
  }

  @Test("“Mede namens” above the only office belongs to the signature")
  func together() {
    let letter = LetterTests.letter(
      "Geachte voorzitter,\n\nHet kabinet bezag dit.\n\nIk hoop u hiermee voldoende te hebben geïnformeerd.\n\nmede namens de minister van Financiën,\n\nDe minister van Defensie,\n\nR.P. Brekelmans\n"
    )
    #expect(
      letter.head.closing.map { letter[$0.text] } == ["Ik hoop u hiermee voldoende te hebben geïnformeerd."])
    #expect(letter.head.signatories.map { $0.role.map { letter[$0] } } == ["De minister van Defensie"])
    #expect(letter.head.signatories.map { $0.name.map { letter[$0] } } == ["R.P. Brekelmans"])
  }
}

import Testing

@testable import Kamerbrief

/// Who signs, and what closes a letter.
@Suite("Signatures")
struct SignatureTests {
  private static func signed(_ signature: String) -> [String] {
    let letter = Letter.reading("Geachte voorzitter,\n\nHet kabinet bezag dit.1\n\n\(signature)")
    return letter.head.signatories.map {
      ($0.role.map { letter[$0] } ?? "-") + " | " + ($0.name.map { letter[$0] } ?? "-")
    }
  }

  @Test("Behind a signature with the name above the office, annexes are no part of the office")
  func annexes() {
    let letter = Letter.reading(
      """
      Geachte voorzitter,

      Hierbij stuur ik u het verslag van het overleg.

      R.A.A. Jetten

      Minister voor Klimaat en Energie

      Bijlagen

      Eindverslag van het overleg en overzicht van het jaar
      """)
    let roles = letter.head.signatories.map { $0.role.map { letter[$0] } }
    #expect(roles == ["Minister voor Klimaat en Energie"])
    #expect(letter.sections.first?.heading.map { letter[$0] } == "Bijlagen")
  }

  @Test("A name without the blank that kerning makes")
  func name() {
    let letter = Letter.reading(
      "\(Letter.salutation)Hierbij informeer ik u.\n\nDE MINISTER VAN FINANCIËN,\n\ndrs. V.L.W .A. Heijnen\n")
    #expect(letter.head.signatories.map { $0.name.map { letter[$0] } } == ["drs. V.L.W.A. Heijnen"])
  }

  @Test("The second line of an office can look like a name")
  func officeLikeName() {
    let signature = """
      De minister van Volkshuisvesting en
      Ruimtelijke Ordening
      Mona Keijzer
      De minister voor Armoedebeleid,
      Participatie en Pensioenen
      mr. drs. C.P. Uylenburg
      """
    #expect(
      Self.signed(signature) == [
        "De minister van Volkshuisvesting en Ruimtelijke Ordening | Mona Keijzer",
        "De minister voor Armoedebeleid, Participatie en Pensioenen | mr. drs. C.P. Uylenburg",
      ])
  }

  @Test("The letter closes behind a marker at its last answer's end, without a blank line")
  func closingBehindMarker() {
    let letter = Letter.reading(
      body: """
        In Heerlen en Súdwest-Fryslân is de aanpak van alle partijen al staande
        praktijk.1
        Ik vertrouw erop u hiermee voldoende te hebben geïnformeerd.
        Hoogachtend,
        """, notes: Array(Sample.papers.prefix(1)))
    #expect(letter.head.closing.count == 2)
  }

  @Test("A double name with a dash between blanks signs")
  func dashedName() {
    let letter = Letter.reading(
      "Geachte voorzitter,\n\nDat blijft zo.\n\nDE STAATSSECRETARIS VAN INFRASTRUCTUUR EN WATERSTAAT,\n\n"
        + "S. van Veldhoven - Van der Meer\n")
    #expect(letter.head.signatories.map { $0.name.map { letter[$0] } } == ["S. van Veldhoven - Van der Meer"])
  }

  @Test("The rest of an office below who signs, though the letterhead has the same words on a line")
  func restOfOffice() {
    let letter = Letter.reading(
      """
      Ministerie van Volksgezondheid,
      Welzijn en Sport
      Parnassusplein 5
      2511 VX Den Haag

      Geachte voorzitter,

      Het overleg heeft nog niet tot overeenstemming geleid.

      Hoogachtend,
      Jan Anthonie Bruijn
      de minister van Volksgezondheid,
      Welzijn en Sport
      """)
    #expect(
      letter.head.signatories.map { $0.role.map { letter[$0] } } == [
        "de minister van Volksgezondheid, Welzijn en Sport"
      ])
  }

  @Test("An office that a soft hyphen cuts at the line's end")
  func softHyphenInOffice() {
    let letter = Letter.reading(
      """
      Geachte voorzitter,

      Het verzoek is daarmee naar de geest uitgevoerd.

      De Minister van Landbouw, Visserij, Voedselzeker\u{AD}
      heid en Natuur,

      Femke Marije Wiersma
      """)
    #expect(
      letter.head.signatories.map { $0.role.map { letter[$0] } } == [
        "De Minister van Landbouw, Visserij, Voedselzekerheid en Natuur"
      ])
  }

  @Test("A page with nothing but the signature beside the side column")
  func signatureAlone() {
    let letter = Letter.reading(
      Sample.opening + """

                                                Pagina 1 van 2
        \u{C}                                         Ministerie van Justitie en Veiligheid
                                                 Directoraat-Generaal Rechtspleging en Rechtshandhaving

                                                 Datum
                                                 15 augustus 2025
        De Staatssecretaris Rechtsbescherming,
                                                 Ons kenmerk
                                                 6147100



        T.H.D. Struycken


                                                 Pagina 2 van 2

        """)
    #expect(letter.head.signatories.map { $0.name.map { letter[$0] } } == ["T.H.D. Struycken"])
  }

  @Test("Offices side by side, of unequal length, printed row by row")
  func officesSideBySide() {
    let letter = Letter.reading(
      """
      Geachte voorzitter,

      Dat blijft zo.

      De minister van Binnenlandse Zaken en
      De staatssecretaris van Binnenlandse Zaken
      Koninkrijksrelaties,
      en Koninkrijksrelaties Digitalisering en
      Koninkrijksrelaties,

      Judith Uitermark
      Zsolt Szabó
      """)
    #expect(
      letter.head.signatories.map {
        "\($0.role.map { letter[$0] } ?? "-"): \($0.name.map { letter[$0] } ?? "-")"
      } == [
        "De minister van Binnenlandse Zaken en Koninkrijksrelaties: Judith Uitermark",
        "De staatssecretaris van Binnenlandse Zaken en Koninkrijksrelaties Digitalisering en Koninkrijksrelaties: "
          + "Zsolt Szabó",
      ])
  }

  @Test("An office in justified text")
  func office() {
    let letter = Letter.reading(
      "Geachte voorzitter,\n\nDat blijft zo.\n\nDe  Minister  van  Infrastructuur  en  Waterstaat,\n\nB.  Madlener\n"
    )
    #expect(
      letter.head.signatories.map { $0.role.map { letter[$0] } } == [
        "De Minister van Infrastructuur en Waterstaat"
      ])
  }

  @Test(
    "Names before their offices, and offices that share a line",
    arguments: [
      Case(
        "P. Adema\nDe staatssecretaris van Financiën\n\nS.A.M. Kaag\nDe Minister van Volksgezondheid, Welzijn en Sport",
        "De staatssecretaris van Financiën: P. Adema",
        "De Minister van Volksgezondheid, Welzijn en Sport: S.A.M. Kaag"),
      Case(
        "De minister van Justitie en Veiligheid, De staatssecretaris van Economische\nZaken en Klimaat,\nM.G.J. Harbers Dennis Wiersma",
        "De minister van Justitie en Veiligheid: M.G.J. Harbers",
        "De staatssecretaris van Economische Zaken en Klimaat: Dennis Wiersma"),
      Case(
        "De Minister van Volksgezondheid,\nWelzijn en Sport,\nDe staatssecretaris van Infrastruc-\ntuur en Waterstaat,\nM.G.J. Harbers prof. dr. E.H. Dijkgraaf",
        "De Minister van Volksgezondheid, Welzijn en Sport: M.G.J. Harbers",
        "De staatssecretaris van Infrastructuur en Waterstaat: prof. dr. E.H. Dijkgraaf"),
      Case(
        "De minister van Financiën,\nDe minister van Defensie,\nmr. D. Yeşilgöz-Zegerius A.C. van Huffelen",
        "De minister van Financiën: mr. D. Yeşilgöz-Zegerius",
        "De minister van Defensie: A.C. van Huffelen"),
      Case(
        "DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT,\n\nR. (Robert) Tieman",
        "DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT: R. (Robert) Tieman"),
      Case("D. van Loon\nDe minister van Financiën\nNoten", "De minister van Financiën: D. van Loon"),
      Case(
        "DE MINISTER VAN LANDBOUW, NATUUR EN VOEDSELKWALITEIT,\n\nMaarten van Ooijen",
        "DE MINISTER VAN LANDBOUW, NATUUR EN VOEDSELKWALITEIT: Maarten van Ooijen"),
    ])
  func signs(_ row: Case) { #expect(LetterTests.signatories(row.text) == row.wanted) }

  @Test("A signature that opens a page, behind a note that ends in the rest of an address")
  func behindAddress() {
    let letter = Letter.reading(
      "Geachte voorzitter,\nDit staat vast.1\n1 Zie https://www.rijksoverheid.nl/documenten/\n"
        + "rapporten/2025/03/07/eindrapport-infrastructuur\n\u{C}De minister van Klimaat en Groene Groei\nSjoerd Bakhuizen\n"
    )
    #expect(letter.head.signatories.map { $0.name.map { letter[$0] } } == ["Sjoerd Bakhuizen"])
  }

  @Test("Two offices of one person, and persons parted by the notes of a page")
  func signatories() {
    #expect(
      Self.signed("DE MINISTER-PRESIDENT, MINISTER VAN ALGEMENE ZAKEN\n\ndrs. M.A. Terpstra\n") == [
        "DE MINISTER-PRESIDENT, MINISTER VAN ALGEMENE ZAKEN | drs. M.A. Terpstra"
      ])
    #expect(
      Self.signed(
        "De minister van Financiën,\n\nL.C. de Raad\n\n1 Kamerstuk 31 477, nr. 12.\n\n\u{C}De staatssecretaris van Financiën – Fiscaliteit en Belastingdienst,\n\nE.M. Kuiper\n"
      ) == [
        "De minister van Financiën | L.C. de Raad",
        "De staatssecretaris van Financiën – Fiscaliteit en Belastingdienst | E.M. Kuiper",
      ])
  }

  @Test("A page with a signature and a longer side column has no column at its left")
  func signatureBesideColumn() {
    let side = [
      "Directoraat-Generaal", "Straffen en Beschermen", "Directie Sancties", "Datum", "8 juni 2022",
    ]
    let text =
      "Geachte voorzitter,\n\nHet kabinet bezag dit.\n\n\u{C}De Minister voor Rechtsbescherming,\n"
      + side.map { String(repeating: " ", count: 38) + $0 + "\n" }.joined() + "Wieke Slagter-Oord\n"
      + String(repeating: " ", count: 38) + "Ons kenmerk\n" + String(repeating: " ", count: 38) + "4464831\n"
    let letter = Letter.reading(text)
    #expect(letter.head.signatories.map { $0.name.map { letter[$0] } } == ["Wieke Slagter-Oord"])
  }

  @Test("An office that goes on behind a dash, and one glued to the office before it")
  func gluedOffices() {
    #expect(
      LetterTests.signatories(
        "De staatssecretaris van Financiën –\nFiscaliteit en Belastingdienst,\n\nM.L.A. van Rij")
        == ["De staatssecretaris van Financiën – Fiscaliteit en Belastingdienst: M.L.A. van Rij"])
    let letter = Letter.reading(
      "Geachte voorzitter,\n\nHet kabinet heeft de Kamer bericht.\n\n"
        + "De minister voor Onderwijs enDe minister van Sociale\nMedia, Zaken,\nArie Slob Wouter Koolmees\n")
    #expect(letter.head.signatories.count == 2)
  }

  @Test("A name that is the only text of the last page, among its furniture")
  func nameOnLastPage() {
    let letter = Letter.reading(
      """
      Ministerie van Financiën
      Geachte voorzitter,
      De wachttijden zijn gedaald.1
      Hiermee vertrouw ik erop u naar behoren te hebben ingelicht.
      De minister van Financiën,
      1 Kamerstuk 29628-386.
      Pagina 1 van 2
      \u{0C}Ministerie van Financiën
      Datum
      5 maart 2022
      E. Hartogsveld
      Onze referentie
      2022-0000123456
      Pagina 2 van 2
      """)
    #expect(letter.head.signatories.map { $0.name.map { letter[$0] } } == ["E. Hartogsveld"])
  }

  @Test(
    "A name on the last page, between its count and its foot, behind the notes of the page before and without them",
    arguments: ["1 Kamerstuk 29628-386.\n", ""])
  func nameBelowCount(_ note: String) {
    let letter = Letter.reading(
      """
      Geachte voorzitter,
      De wachttijden zijn gedaald.\(note.isEmpty ? "" : "1")
      Hiermee vertrouw ik erop u naar behoren te hebben ingelicht.
      De minister van Financiën,
      \(note)Ministerie van Financiën | Postbus 20201 | 2500 EE Den Haag
      Pagina 2 van 2
      E. Hartogsveld
      Ministerie van Financiën | Postbus 20201 | 2500 EE Den Haag
      """)
    #expect(letter.head.signatories.map { $0.name.map { letter[$0] } } == ["E. Hartogsveld"])
    #expect(letter.sections.isEmpty)
  }

  @Test("“Hiermee hoop ik” closes a letter")
  func closing() {
    let letter = Letter.reading(
      body: "Het kabinet bezag dit.\n\nHiermee hoop ik uw Kamer voldoende te hebben ingelicht.")
    #expect(letter.head.closing.count == 1)
  }

  @Test("“Mede namens” above the only office belongs to the signature")
  func together() {
    let letter = Letter.reading(
      "Geachte voorzitter,\n\nHet kabinet bezag dit.\n\nIk hoop u hiermee voldoende te hebben geïnformeerd.\n\nmede namens de minister van Financiën,\n\nDe minister van Defensie,\n\nR.P. Brekelmans\n"
    )
    #expect(
      letter.head.closing.map { letter[$0.text] } == ["Ik hoop u hiermee voldoende te hebben geïnformeerd."])
    #expect(letter.head.signatories.map { $0.role.map { letter[$0] } } == ["De minister van Defensie"])
    #expect(letter.head.signatories.map { $0.name.map { letter[$0] } } == ["R.P. Brekelmans"])
  }

  @Test("Offices at a page's foot, and the names behind its notes")
  func namesBehindNotes() {
    let letter = Letter.reading(
      """
      Geachte voorzitter,
      Het kabinet bezag dit.1
      De minister van Landbouw, Visserij en
      Natuur
      De minister voor Armoedebeleid
      1 Kamerstuk 29 362, nr. 101.
      mr. C.P. Uylenburg
      G.T.M. Hermsen

      """)
    #expect(
      letter.head.signatories.map { $0.name.map { letter[$0] } } == ["mr. C.P. Uylenburg", "G.T.M. Hermsen"])
    #expect(letter.noteTexts == ["Kamerstuk 29 362, nr. 101."])
  }

  @Test("Two offices on one line, with the comma of the first against the second")
  func officesGluedByComma() {
    let letter = Letter.reading(
      "Geachte voorzitter,\n\nHet kabinet bezag dit.\n\nDe minister voor Buitenlandse Handel,De staatssecretaris van Defensie,\n\nG.T.M. Hermsen\n\nMona Keijzer\n"
    )
    #expect(
      letter.head.signatories.map { $0.role.map { letter[$0] } } == [
        "De minister voor Buitenlandse Handel", "De staatssecretaris van Defensie",
      ])
    #expect(letter.head.signatories.map { $0.name.map { letter[$0] } } == ["G.T.M. Hermsen", "Mona Keijzer"])
  }
}

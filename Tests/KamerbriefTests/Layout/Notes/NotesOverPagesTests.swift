import Testing

@testable import Kamerbrief

/// Notes whose rest stands at the foot of later pages, and text that stands where notes do.
@Suite("Notes over several pages")
struct NotesOverPagesTests {
  private func body(_ letter: Letter) -> String {
    letter.introduction.joined(separator: " | ")
  }

  /// Lines of text as wide as those of a letter.
  private static let text =
    "De regering zet zich in voor een goede uitvoering van alle moties die uw Kamer heeft\n"
    + "aangenomen, en houdt daarbij rekening met de wensen van gemeenten en met de rechten van\n"
    + "burgers en bedrijven in ons land, zoals eerder in een brief aan uw Kamer is gemeld.\n\n"

  @Test("A note goes on on two further pages, in the order of the pages")
  func threePages() {
    let letter = Letter.reading(
      Letter.salutation + Self.text + "Dat is gemeld.1\n\n"
        + "1 Kamerbrief over wonen, 6 november 2020 https://www.rijksoverheid.nl/documenten/2020/11/06/kamerbrief-\n\nPagina 1\n\u{C}"
        + Self.text
        + "Meer informatie is te vinden op\nhttps://www.government.nl/documents/reports/2021/kamerbrief_hoofdlijnen.pdf.\n\n"
        + "aanpak-van-ondermijnende-criminaliteit; Rapport van de commissie, 8 maart 2021 https://www.consilium.europa.eu/rapport-van-\n\nPagina 2\n\u{C}"
        + Self.text + "Ook dat is gemeld.2\n\nde-commissie/.\n2 Kamerstuk 32 813, nr. 641\n")
    #expect(
      letter.noteTexts == [
        "Kamerbrief over wonen, 6 november 2020 https://www.rijksoverheid.nl/documenten/2020/11/06/kamerbrief-aanpak-van-ondermijnende-criminaliteit;"
          + " Rapport van de commissie, 8 maart 2021 https://www.consilium.europa.eu/rapport-van-de-commissie/.",
        "Kamerstuk 32 813, nr. 641",
      ])
    #expect(
      body(letter).contains(
        "te vinden op https://www.government.nl/documents/reports/2021/kamerbrief_hoofdlijnen.pdf."))
  }

  @Test("A line that opens with a year and a marker is text, though an address ends it")
  func yearAndMarker() {
    let letter = Letter.reading(
      Letter.salutation + Self.text
        + "Dat is gemeld.1\n\n1 Kamerstukken II 2024/25, 21 501-02, nr. 277.\n\nPagina 1\n\u{C}"
        + Self.text
        + "De planning, waarover uw Kamer eerder is bericht, voorziet in een besluit in het eind van\n"
        + "2020.2 Het rapport is te vinden via https://open.overheid.nl/documenten/2ac8459a-a315-\n"
        + "2 Kamerstukken II 2020/21, 22 112, nr. 532\n\nPagina 2\n\u{C}7545/file. Het gesprek is geweest.\n")
    #expect(letter.noteTexts.first == "Kamerstukken II 2024/25, 21 501-02, nr. 277.")
    #expect(
      letter.urls.map { letter[$0.url] } == ["https://open.overheid.nl/documenten/2ac8459a-a315-7545/file"])
  }

  @Test("The last word of a sentence is no rest of an address whose line had room for it")
  func lastWord() {
    let letter = Letter.reading(
      Letter.salutation + Self.text
        + "Dat is gemeld.1\n\n1 Handreiking https://www.rijksoverheid.nl/handreiking-goed-verhuurderschap\n\u{C}"
        + Self.text
        + "Ook is van belang dat de termijn van zes weken volgens mij niet langer kan worden\nverkort.\n"
        + "2 Kamerstuk 32 813, nr. 641\n")
    #expect(
      letter.noteTexts.first == "Handreiking https://www.rijksoverheid.nl/handreiking-goed-verhuurderschap")
  }

  @Test("The rest of an address that several notes cite is no foot of a page")
  func repeatedRest() {
    let address = "https://zoek.officielebekendmakingen.nl/kst-\n28286-448.html\n"
    let letter = Letter.reading(
      Letter.salutation + Self.text
        + "Dat is gemeld.1\n\n1 Kamerbrief over veehouderij (28 286, nr. 448) \(address)Pagina 1\n\u{C}"
        + Self.text
        + "Ook dat is gemeld.2\n\n2 Kamerbrief over veehouderij (28 286, nr. 448) \(address)Pagina 2\n")
    #expect(
      letter.noteTexts
        == Array(
          repeating:
            "Kamerbrief over veehouderij (28 286, nr. 448) https://zoek.officielebekendmakingen.nl/kst-28286-448.html",
          count: 2))
  }

  @Test("A line of text behind the notes goes on on the next page")
  func tornText() {
    // No blank line parts anything here.
    let lines = String(
      repeating: "De regering zet zich in voor een goede uitvoering van alle moties die uw Kamer heeft en\n",
      count: 12)
    let letter = Letter.reading(
      Letter.salutation
        + lines
        + "Wij hebben over de aantallen, over de betaalbaarheid en over het tempo afspraken gemaakt.\n"
        + "Daarover is uw Kamer eerder uitvoerig bericht in een brief van de minister van wonen.1\n"
        + "1 Nationale Omgevingsvisie (35 570-VII, nr. 122)\n"
        + "Daarbij is zowel naar de invoer als naar de voordelen voor het midden- en kleinbedrijf\n\u{C}"
        + "gekeken. Over de precieze vormgeving vindt nog nader overleg plaats met de gemeenten van\n"
        + "ons land, dat in het voorjaar is gestart.2\n2 Kamerstuk 32 813, nr. 641\n")
    #expect(
      letter.noteTexts == ["Nationale Omgevingsvisie (35 570-VII, nr. 122)", "Kamerstuk 32 813, nr. 641"])
    #expect(body(letter).contains("voor het midden- en kleinbedrijf gekeken."))
  }

  @Test("Two reports with their days, on a line each, are two sources")
  func reportsOnLines() {
    let letter = Letter.reading(
      Letter.salutation + Self.text
        + "Dat is gemeld.1\n\n1 Verslag van de Landbouw- en Visserijraad van 13 februari 2021\n"
        + "Verslag van de Landbouw- en Visserijraad van 29 oktober 2020, 35334, nr. 130.\n")
    #expect(letter.footnotes.first?.sources.count == 2)
  }

  @Test("Addresses of the page's notes that stand behind them again are annotations")
  func annotationsInOtherOrder() {
    let letter = Letter.reading(
      Letter.salutation + Self.text
        + "Dat is gemeld.1 2\n\n1 Verslag (https://www.rijksoverheid.nl/verslag)\n"
        + "2 Kamerbrief, https://www.rijksoverheid.nl/kamerbrief-over-wonen;\nKamerbrief over het conflict\n\n"
        + "https://www.rijksoverheid.nl/kamerbrief-over-wonen\nhttps://www.rijksoverheid.nl/verslag\n\u{C}"
        + Self.text + "Ook dat is gemeld.3\n\n3 Kamerstuk 32 813, nr. 641\n")
    #expect(
      letter.footnotes.first { $0.number == 2 }.map { letter[$0.text] }?.hasSuffix(
        "Kamerbrief over het conflict") == true)
  }

  @Test(
    "Words behind a side column's label that the sentence needs stay in it",
    arguments: [
      ("32Handreiking goed verhuurderschap, 8 december 2019 (32847-255)", "8 december 2019 (32847-255)"),
      ("32Handreiking goed verhuurderschap, 8 mei 2019 (32847-255)", "8 mei 2019 (32847-255)"),
      ("32Handreiking goed verhuurderschap (Kamerstuk 32 847 nr. 308)", "(Kamerstuk 32 847 nr. 308)"),
    ])
  func yearBehindLabel(note: String, end: String) {
    let letter = Letter.reading(
      "Ministerie van Financiën\n\nDatum 12 oktober 2021\nBetreft Moties\n\nGeachte voorzitter,\n\n"
        + Self.text
        + "Dat is gemeld.32\nOnze referentie\nBZDOC-3365189-40\nPagina 1 van 2\n\u{C}" + Self.text
        + "Juridische Zaken\nOnze referentie\n\(note)\nPagina 2 van 2\n")
    #expect(letter.noteTexts.first?.hasSuffix(end) == true)
  }

  @Test("The rest of an address below a motion's answer is its note's, not the heading's")
  func restBelowHeading() {
    let letter = Letter.reading(
      Letter.salutation + Self.text
        + "Dat is gemeld.1\n\n1 Rapport, 13 februari 2020 https://www.tweedekamer.nl/commissievergaderingen/details?\nPagina 1 van 2\n\u{C}"
        + "Motie van het lid Agema over een landelijk verbod op lachgas (24 587, nr. 132)\n\n"
        + "Deze werkgroep is tussen februari 2018 en oktober 2019 in totaal veertien keer\n"
        + "bijeengekomen en zal dat ook in het komende jaar op verzoek van de gemeenten\n"
        + "blijven doen.2\n\nid=2020A08375#activity_rapport-commissie-van-der-meer\n2 Kamerstuk 32 813, nr. 641\n"
        + "Pagina 2 van 2\n")
    #expect(
      letter.noteTexts.first
        == "Rapport, 13 februari 2020 https://www.tweedekamer.nl/commissievergaderingen/details?id=2020A08375#activity_rapport-commissie-van-der-meer"
    )
  }

  @Test("A line that opens with the end of a file's name goes on in the address above it")
  func endOfFileName() {
    let letter = Letter.reading(
      Letter.salutation + Self.text
        + "Dat is gemeld.1\n\n1 Verklaring, 4 mei 2020 https://www.rijksoverheid.nl/verklaring-over-armenie\nPagina 1 van 2\n\u{C}"
        + Self.text + "Het volledige advies is te raadplegen via\n"
        + "https://www.government.nl/documents/reports/2019/10/05/kamerbrief_inzet_s\n\n"
        + "2 Kamerstuk 32 813, nr. 641\nPagina 2 van 3\n\u{C}"
        + "anctie_instrumentarium.pdf en wordt halfjaarlijks bijgewerkt.2\nPagina 3 van 3\n")
    #expect(
      letter.noteTexts.first == "Verklaring, 4 mei 2020 https://www.rijksoverheid.nl/verklaring-over-armenie")
    #expect(body(letter).contains("/2019/10/05/kamerbrief_inzet_sanctie_instrumentarium.pdf en wordt"))
  }

  @Test("The value of an address goes on behind the signature on the next page")
  func valueOfAddress() {
    let letter = Letter.reading(
      Letter.salutation + """
        Dat is bekend.1

        1 Kamerbrief voortgang (32847, nr. 1240) https://eur-lex.europa.eu/legal-content/NL/TXT/PDF/?uri=
        \u{C}Hiermee beschouw ik de motie als afgedaan.

        De minister van Financiën,

        Wopke Hoekstra

        CELEX:52026DC0415

        """)
    #expect(
      letter.urls.map { letter[$0.url] } == [
        "https://eur-lex.europa.eu/legal-content/NL/TXT/PDF/?uri=CELEX:52026DC0415"
      ])
  }

  @Test("A date goes on in its year behind the notes, where no form feed parts the pages")
  func yearBehindNotes() {
    let letter = Letter.reading(
      Letter.salutation + """
        De eerste termijn is verstreken,1 zoals de Kamer weet. De orkaan van 9 augustus
        1 Voortgangsrapportage sociaal minimum (https://www.tweedekamer.nl/details?id=2025A0243)
        Pagina 1 van 2
        2023 heeft de planning vertraagd. Meer staat op https://data.consilium.europa.eu/doc/document
        en dat wordt ververst.
        Pagina 2 van 2

        """)
    #expect(
      letter.noteTexts == [
        "Voortgangsrapportage sociaal minimum (https://www.tweedekamer.nl/details?id=2025A0243)"
      ])
  }

  @Test("The text goes on above a page's notes with an address and a marker that has a bracket")
  func addressAndClosedMarker() {
    let letter = Letter.reading(
      Letter.salutation + """
        Dat is bekend.1)

        1 Rapport Doorstroming, 14 september 2019, http://www.rsj.nl/nl/nieuws/bouweisen.html
        \u{C}De kosten worden geraamd. Het rapport is te vinden via
        https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?id=2023Z43927 en
        worden2) maandelijks ververst.
        2 Kamerstuk 29 362, nr. 102.

        """)
    #expect(letter.footnotes.map(\.markers.count) == [1, 1])
    #expect(letter.noteTexts[0].hasSuffix("bouweisen.html"))
  }

  @Test(
    "The rest of a sentence that a page's text ends in is none of a note, which goes on with a paper in brackets"
  )
  func restOfSentence() {
    let lines = Self.text.dropLast()
    let letter = Letter.reading(
      Letter.salutation + lines + "Dat is gemeld.1\n1 Besluit Schiphol, 1 juli 2023\nPagina 1\n\u{C}" + lines
        + "Met de regio’s zijn over de uitvoering2 daarvan werkafspraken gemaakt voor 2022\nen 2024.\n"
        + "(Kamerstukken 2023/2024, 34 952 nr. 703)\n(https://data.consilium.europa.eu/doc/ST-520-2021-INIT/nl/pdf).\n"
        + "2 Kamerstuk 32 813, nr. 641\nPagina 2\n\u{C}Het kabinet komt hierop terug.\n")
    #expect(
      letter.noteTexts.first
        == "Besluit Schiphol, 1 juli 2023 (Kamerstukken 2023/2024, 34 952 nr. 703) (https://data.consilium.europa.eu/doc/ST-520-2021-INIT/nl/pdf)."
    )
  }

  @Test("A page that holds nothing behind the signature but the rest of an unfinished note")
  func restBehindSignature() {
    let letter = Letter.reading(
      Letter.salutation + Self.text
        + "Dat is gemeld.1\n\n1 Kamerbrief sancties, 34 952, nr. 916. Zie ook: Fiche\n\nPagina 1\n\u{C}"
        + "Met vriendelijke groet,\n\nDe minister van Financiën,\n\nEelco Heinen\n\n"
        + "Verordening grondstoffen\nhttps://www.rijksoverheid.nl/documenten/eindrapport\n\nPagina 2\n")
    #expect(
      letter.noteTexts == [
        "Kamerbrief sancties, 34 952, nr. 916. Zie ook: Fiche Verordening grondstoffen https://www.rijksoverheid.nl/documenten/eindrapport"
      ])
  }

  @Test("The rest of an address that opens with a sign no word opens with")
  func restOfName() {
    let letter = Letter.reading(
      """
      Geachte voorzitter,

      De Werkagenda is geactualiseerd.1

      1 Rapport Focus op AI https://www.rijksoverheid.nl/documenten/rapporten/het_weren_stand_van
      \u{C}De uitkomst volgt.2
      _zaken. Zie ook: Verzamelbrief digitalisering, 6 december 2022 (Kamerstuk 36382-1078)
      2 Kamerstuk 22 112, nr. 1023

      De minister van Buitenlandse Zaken,

      Ben Knapen
      """)
    #expect(body(letter) == "De Werkagenda is geactualiseerd. | De uitkomst volgt.")
    #expect(
      letter.urls.map { letter[$0.url] } == [
        "https://www.rijksoverheid.nl/documenten/rapporten/het_weren_stand_van_zaken"
      ])
  }

  @Test("The text of a page's first note stands above the rest of the note before, and both above its number")
  func textAboveRest() {
    let letter = Letter.reading(
      """
      Geachte voorzitter,

      Dit is bekend.1

      1

      Rapport Focus op AI https://www.rijksoverheid.nl/documenten/het-weren-van-
      \u{C}
      Dat volgt.2

      Stand van de uitvoering sociale zekerheid, 14 november 2019 (2020Z23970)

      tiktok-op-telefoons.
      2
      https://www.rijksoverheid.nl/documenten/stand-van-de-uitvoering

      De minister van Buitenlandse Zaken,

      Ben Knapen
      """)
    #expect(
      letter.numberedNotes == [
        "1 Rapport Focus op AI https://www.rijksoverheid.nl/documenten/het-weren-van-tiktok-op-telefoons.",
        "2 Stand van de uitvoering sociale zekerheid, 14 november 2019 (2020Z23970) "
          + "https://www.rijksoverheid.nl/documenten/stand-van-de-uitvoering",
      ])
  }

  @Test("A document and its day at the top of a page are the text of the note whose number follows")
  func datedDocument() {
    let letter = Letter.reading(
      """
      Geachte voorzitter,

      Dit is bekend.1

      De minister van Buitenlandse Zaken,

      Ben Knapen
      \u{C}
      Geannoteerde agenda van de Europese Raad, 10 juni 2020

      1
      https://www.rijksoverheid.nl/documenten/geannoteerde-agenda
      """)
    #expect(letter.sections.isEmpty)
    #expect(letter.noteTexts.first?.hasPrefix("Geannoteerde agenda van de Europese Raad") == true)
  }
}

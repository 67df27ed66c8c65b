import Testing

@testable import Kamerbrief

/// Which numbers count the pages.
@Suite("Page numbers")
struct PageNumberTests {
  @Test("The page's number in the margin, beside its last line: of a note, or of the text")
  func countBehindText() {
    let letter = Letter.reading(
      """
      Geachte voorzitter,
      De NVWA heeft in dat jaar alle stallen bezocht,1 waarvan twaalf onaangekondigd. Over de
      uitkomsten daarvan bericht ik uw Kamer in het voorjaar.2
      1 Kamerstuk 28 286, nr. 1372.
      2 Kamerstuk 28286-2372. Pagina 1 van 2
      De sector heeft zelf voorgesteld om de norm met ingang van januari van het volgende
      jaar te verlagen. Pagina 2 van 2
      De minister van Financiën,
      Eelco Heinen
      """)
    #expect(
      letter.noteTexts == ["Kamerstuk 28 286, nr. 1372.", "Kamerstuk 28286-2372."])
    #expect(letter.furnitureTexts == ["Pagina 1 van 2", "Pagina 2 van 2"])
  }

  @Test("Numbers at the feet of pages count from 2 on, where the first page has none")
  func feetFromTwo() {
    let letter = Letter.reading(
      """
      Geachte voorzitter,

      \(Sample.page)
      \(Sample.page)
      2
      en dat blijft zo.1
      \(Sample.page)
      3
      De minister van Financiën,
      Wopke Hoekstra
      1 Kamerbrief over wind op zee, https://www.rijksoverheid.nl/wind-op-zee
      4
      """)
    #expect(letter.furnitureTexts == ["2", "3", "4"])
    #expect(letter.urls.map { letter[$0.url] } == ["https://www.rijksoverheid.nl/wind-op-zee"])
  }

  @Test("Numbers below a reference at the heads of pages, also above the heading of an item of a list")
  func headsAboveItem() {
    let head = "Kenmerk\n2023-0000842671\n"
    let letter = Letter.reading(
      """
      \(head)Geachte voorzitter,

      \(Sample.page)
      Dat blijft zo.1 Het loopt.2 Ook is het af.3 Van de afspraken die zijn gemaakt blijft
      1 Kamerstuk 29 362, nr. 101.
      \(head)2
      een deel gelden.
      \(Sample.page)
      en daarbij blijft het voorlopig.
      2 Kamerstuk 29 362, nr. 102.
      3 Kamerstuk 29 362, nr. 103.
      \(head)3
      • Motie van het lid Piri over voedselzekerheid (31568 nr. 652), 24 mei 2021
      Het kabinet ziet hierin geen aanleiding tot een ander beleid.

      De minister van Financiën,
      Wopke Hoekstra
      """)
    #expect(letter.furnitureTexts.contains("2") && letter.furnitureTexts.contains("3"))
    #expect(letter.numberedNotes.count == 3)
  }

  @Test("The first page's number is alone, the others stand behind a date")
  func firstAlone() {
    let letter = Letter.reading(
      """
      Den Haag, 7 juli 2021

      Geachte voorzitter,

      \(Sample.page)
      1/3
      \(Sample.page)
      7 juli 2021 2/3
      \(Sample.page)
      en dat blijft zo.
      7 juli 2021 3/3
      """)
    #expect(letter.furniture.contains { letter[$0.text] == "1/3" })
  }

  @Test("Page numbers at the heads of pages, from the first line on")
  func heads() {
    let page = (1...14).map {
      "De aanrijtijden in gebied \($0) zijn voor dit jaar in kaart gebracht\($0 < 4 ? "\($0)" : ""),"
    }
    .joined(separator: "\n")
    let letter = Letter.reading(
      "1\nGeachte voorzitter,\n\(page)\n2\nen in de andere gebieden ook, zoals\n\(page)\n3\nook dat is nu bekend.\nDe minister van Financiën,\nEelco Heinen\n1 Kamerstuk 29 984, nr. 7.\n2 Kamerstuk 29 984, nr. 8.\n3 Kamerstuk 29 984, nr. 9.\n"
    )
    #expect(letter.furnitureTexts == ["1", "2", "3"])
  }

  @Test("The second page's number closes a letter whose first page has none")
  func secondPage() {
    let letter = Letter.reading(
      "Geachte voorzitter,\n\nHet kabinet bezag dit.1 De Kamer weet dit.2\n\nDe minister van Financiën,\n\nL.C. de Raad\n\n1 Kamerstuk 31 477, nr. 12.\n2 Kamerstuk 31 477, nr. 13.\n2\n"
    )
    #expect(letter.noteTexts.last == "Kamerstuk 31 477, nr. 13.")
  }

  @Test("Raised numbers on lines of their own are no page numbers where pages say which they are")
  func raisedNumbers() {
    let letter = Letter.reading(
      "Geachte voorzitter,\n\nDit staat vast\n1\n en dat is bekend.\n\nHet kabinet bezag dit\n2\n uitvoerig.\n\n"
        + "1\nKamerstuk 29 689, nr. 758.\n2\nKamerstuk 29 689, nr. 479.\n\nPagina 1 van 2\n")
    #expect(letter.footnotes.map(\.number) == [1, 2])
    #expect(letter.footnotes.map(\.markers.count) == [1, 1])
  }

  @Test("A number alone over a document with its number is a note's, not a page's")
  func numbersOverNotes() {
    let letter = Letter.reading(
      body: "Dit staat vast.1 Het kabinet bezag dit.2 De Kamer weet dit.3",
      notes: [
        "1", "Kamerstuk 28 286, nr. 611.", "2", "Kamerstukken II 2015/16, 34 104, nr. 60.", "3",
        "Kamerstukken II 2011/12, 29 279, nr. 1694.",
      ])
    #expect(letter.footnotes.map(\.number) == [1, 2, 3])
  }

  @Test("A page count glued to the last word of its page", arguments: [" van 2", ""])
  func gluedPageCount(_ total: String) {
    let letter = Letter.reading(
      "Geachte voorzitter,\n\nDit is de uitvoePagina 1\(total)\n\nring van het beleid.\n\nPagina 2\(total)\n")
    #expect(letter.head.introduction.contains { letter[$0.text].contains("uitvoe") })
    #expect(!letter.head.introduction.contains { letter[$0.text].contains("Pagina") })
  }

  @Test("A page's foot that counts up beside other furniture")
  func countedFoot() {
    let foot = "www.minocw.nl\nRijnstraat 50, 2500 BJ Den Haag, T +31 70 412 34 56, bladzijde"
    let letter = Letter.reading(
      "Geachte voorzitter,\n\nDit is het beleid.\n\nHoogachtend,\nde minister van Onderwijs, Cultuur en Wetenschap,\n"
        + "\(foot) 1\nRonald H.A. Plasterk\n\(foot) 2\n")
    #expect(letter.head.signatories.compactMap(\.name).map { letter[$0] } == ["Ronald H.A. Plasterk"])
  }

  @Test("Roman numerals in small letters count pages", arguments: ["\u{C}", ""])
  func romanNumbers(_ pageBreak: String) {
    let letter = Letter.reading(
      body:
        "\(Sample.page)\n\(pageBreak)ii\n\(Sample.page)\n\(pageBreak)iii\nen dat blijft zo, ook volgend jaar."
    )
    #expect(letter.furnitureTexts.filter { $0.hasPrefix("ii") } == ["ii", "iii"])
    #expect(!letter.head.introduction.contains { letter[$0.text].contains(" ii") })
  }

  @Test("A list's numerals are none")
  func romanLabels() {
    let letter = Letter.reading(body: "i\n\(Sample.page)\nii\n\(Sample.page)\niii\nen dat blijft zo.")
    #expect(!letter.furniture.contains { letter[$0.text] == "ii" })
  }

  @Test(
    "A page's count behind the last note, in any of its forms",
    arguments: ["Pagina 1/2", "pagina 1 van 2", "Pagina 1 van 2"])
  func countBehindNote(_ count: String) {
    let letter = Letter.reading(
      """
      Geachte voorzitter,
      De stallen zijn bezocht,1 waarvan twaalf onaangekondigd.2
      1 Kamerstuk 28 286, nr. 1372.
      2 Kamerstukken 36 410 XII, nr. 208. \(count)
      De minister van Financiën,
      Eelco Heinen
      """)
    #expect(letter.numberedNotes == ["1 Kamerstuk 28 286, nr. 1372.", "2 Kamerstukken 36 410 XII, nr. 208."])
    #expect(letter.furnitureTexts == [count])
  }

  @Test("Numbers alone below the feet of pages that no form feed parts; a note without a stop before them")
  func belowFeet() {
    let letter = Letter.reading(
      Letter.salutation + Sample.page + """
         en dat is klaar.1
        1 Zie: https://open.overheid.nl/documenten/4f492e4c/file
        Ministerie van Algemene Zaken
        Binnenhof 19
        2513 AA Den Haag
        www.rijksoverheid.nl
        Bijlage(n)
        -
        1
        Op 7 oktober is de Kamer daarover geïnformeerd (Kamerstuk 28362, nr. 642).2
        \(Sample.page) en dat is klaar.
        2 Kamerstuk 29 362, nr. 102.
        Ministerie van Algemene Zaken
        2

        """)
    #expect(
      letter.numberedNotes == [
        "1 Zie: https://open.overheid.nl/documenten/4f492e4c/file", "2 Kamerstuk 29 362, nr. 102.",
      ])
    #expect(letter.footnotes.map(\.markers.count) == [1, 1])
    #expect(letter.furnitureTexts.suffix(3) == ["1", "Ministerie van Algemene Zaken", "2"])
  }

  @Test("Numbers alone over two questions number what is asked, no pages")
  func questions() {
    let letter = Letter.reading(
      """
      27 625 Waterbeleid

      Nr. 210 LIJST VAN VRAGEN EN ANTWOORDEN

      Vastgesteld 9 juni 2011

      De commissie heeft vragen voorgelegd aan de staatssecretaris.

      1

      Komt er ook een reactie van de taskforce op het akkoord? Is het mogelijk om dat alsnog te doen?

      Nee, de taskforce is ingesteld om voorstellen te doen.

      2

      Wat is de juridische status van het akkoord?

      Het bevat bestuurlijke afspraken.
      """)
    #expect(letter.sectionHeadings == ["1", "2"])
    #expect(letter.source.pages == 1)
  }
}

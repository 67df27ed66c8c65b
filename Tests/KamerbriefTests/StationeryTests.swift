import Testing

@testable import Kamerbrief

/// Letterheads, side columns and signatures as word processors set them and extractors take them apart.
@Suite("Stationery")
struct StationeryTests {
  private static func signed(_ signature: String) -> [String] {
    let letter = LetterTests.letter(
      "Geachte voorzitter,\n\nHet kabinet bezag dit.1\n\n\(signature)")
    return letter.head.signatories.map {
      ($0.role.map { letter[$0] } ?? "-") + " | " + ($0.name.map { letter[$0] } ?? "-")
    }
  }

  @Test(
    "A ministry's name in two lines between a page's number and the side column",
    arguments: ["Ministerie van Volksgezondheid,\nWelzijn en Sport", "Ministerie van Financiën"])
  func ministry(_ name: String) {
    let letter = LetterTests.letter(
      "Geachte voorzitter,\n\nHet kabinet bezag de uitkomsten die hierop\n\nPagina 1 van 2\n\n\(name)\n\nDirectie Geneesmiddelen\nBezoekadres\nParnassusplein 5\n2511 VX Den Haag\nInlichtingen bij\ndrs. P.E. Hoekema\nbeleidsmedewerker\nOns kenmerk\n3490636\nBijlagen\n(geen)\n\nbetrekking hebben.\n\nPagina 2 van 2\n"
    )
    #expect(
      letter.head.introduction.map { letter[$0.text] } == [
        "Het kabinet bezag de uitkomsten die hierop betrekking hebben."
      ])
  }

  @Test("What announces a list is no running head, though it comes back beside one")
  func announcements() {
    let letter = LetterTests.letter(
      "Geachte voorzitter,\n\nHet kabinet bezag dit.\n\nHet gaat om het volgende:\n\nPagina 1 van 2\n\n- een loket.\n\nHet kabinet deed meer.\n\nHet gaat om het volgende:\n\n- een monitor.\n\nPagina 2 van 2\n"
    )
    #expect(letter.head.introduction.count == 6)
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
    let letter = LetterTests.letter(text)
    #expect(letter.head.signatories.map { $0.name.map { letter[$0] } } == ["Wieke Slagter-Oord"])
  }

  @Test("A subject ends before a sentence, and values of a row can be missing")
  func withoutSalutation() {
    let letter = LetterTests.letter(
      "Aan\nde voorzitter van de Tweede Kamer der Staten-\nGeneraal\nBinnenhof 4\nUw brief van Uw kenmerk Ons kenmerk Datum\nBS2008009108 15 januari 2008\nOnderwerp\nKabinetsreactie op aangenomen moties over het verbeteren van de veiligheid\nEen overzicht van toezeggingen ontvangt uw Kamer separaat. In deze brief ga ik in op\nde voortgang.\n"
    )
    #expect(
      letter.head.addressee.map { letter[$0] } == "de voorzitter van de Tweede Kamer der Staten-Generaal")
    #expect(letter.head.reference.map { letter[$0] } == "BS2008009108")
    #expect(LetterTests.date(letter.head.date) == "2008-1-15")
    #expect(
      letter.head.subject.map { letter[$0] }
        == "Kabinetsreactie op aangenomen moties over het verbeteren van de veiligheid")
    #expect(letter.head.introduction.count == 1)
  }

  @Test("The end of an answer to one of several motions closes no letter; a stroke joins two lines")
  func closing() {
    let letter = LetterTests.letter(
      "Geachte voorzitter,\n\n1. Motie van het lid Piri over jeugd (29279-6)\n\nHet kabinet deed dit. Zie de motie Kuzu/\nFlach.\n\n2. Motie van het lid Flach over zorg (29279-7)\n\nHet kabinet deed dit ook.\n\nHiermee beschouw ik de motie als afgedaan.\n\nIk vertrouw erop u te hebben geïnformeerd.\n\nDe minister van Financiën,\n\nL.C. de Raad\n"
    )
    #expect(letter.motions.map(\.paragraphs.count) == [1, 2])
    #expect(letter[letter.motions[0].paragraphs[0].text].hasSuffix("motie Kuzu/Flach."))
    #expect(letter.head.closing.count == 1)
  }
}

/// Lines of a side column between those of the text, lists, and markers in odd places.
@Suite("Columns between lines")
struct ColumnsBetweenLinesTests {
  @Test("A line that is furniture on one page is furniture on the next, wherever it stands")
  func comesBack() {
    let letter = LetterTests.letter(
      "Geachte voorzitter,\n\nHet kabinet bezag dit.\n\nDirectoraat-Generaal Zorg\nParnassusplein 5\n2511 VX Den Haag\nOns kenmerk\n3490636\n\nPagina 1 van 2\n\u{C}Ik hoop u hiermee te hebben geïnformeerd.\n\nDirectoraat-Generaal Zorg\n\nHoogachtend,\n\nDe minister van Financiën,\n\nL.C. de Raad\n\nPagina 2 van 2\n"
    )
    #expect(letter.sections.isEmpty)
    #expect(
      letter.head.closing.map { letter[$0.text] } == [
        "Ik hoop u hiermee te hebben geïnformeerd.", "Hoogachtend,",
      ])
  }

  @Test("A street above its postcode is no subject")
  func street() {
    let letter = LetterTests.letter(
      "De Voorzitter van de Tweede Kamer der Staten-Generaal\nPostbus 20018\n2500 EA DEN HAAG\n\nDatum\nBetreft\n\nRijnstraat 8\n2515 XP Den Haag\nwww.rijksoverheid.nl\n\n19 juni 2020\nUitvoering aangenomen moties\n\nGeachte Voorzitter,\n\nHet kabinet bezag dit.\n"
    )
    #expect(letter.head.subject.map { letter[$0] } == "Uitvoering aangenomen moties")
  }

  @Test("The second page's number closes a letter whose first page has none")
  func secondPage() {
    let letter = LetterTests.letter(
      "Geachte voorzitter,\n\nHet kabinet bezag dit.1 De Kamer weet dit.2\n\nDe minister van Financiën,\n\nL.C. de Raad\n\n1 Kamerstuk 31 477, nr. 12.\n2 Kamerstuk 31 477, nr. 13.\n2\n"
    )
    #expect(letter.footnotes.map { letter[$0.text] }.last == "Kamerstuk 31 477, nr. 13.")
  }

  @Test("An article alone on a line is no heading")
  func article() {
    let letter = LetterTests.letter(
      "Geachte voorzitter,\n\nHet kabinet heeft dit samen met alle betrokkenen bezien.\nHet\nCJIB int dit op jaarbasis, en de dienst doet dat ook.\nHet kabinet volgt dat en komt hierop in het najaar terug.\n"
    )
    #expect(letter.sections.isEmpty)
  }

  @Test("Labels behind a colon, all before the items, which are sentences")
  func labels() {
    let letter = LetterTests.letter(
      "Geachte voorzitter,\n\nHet gaat om het volgende:\n\n•\n\n•\n\nAfspraken met gemeenten. Die gelden\nnu al.\n\nEen monitor.\n\nHet kabinet volgt dit.\n"
    )
    #expect(
      letter.head.introduction.map { ($0.label.map { letter[$0] } ?? "-") + " " + letter[$0.text] } == [
        "- Het gaat om het volgende:", "• Afspraken met gemeenten. Die gelden nu al.", "• Een monitor.",
        "- Het kabinet volgt dit.",
      ])
  }

  @Test("A marker behind the number of an article or a regulation, where the note has no other place")
  func citedNumbers() {
    let letter = LetterTests.letter(
      "Geachte voorzitter,\n\nDit staat vast.1 Zie artikel 82, elfde lid, en Verordening (EU) 2021/21153. De Kamer weet dit.4\n\n1 Kamerstuk 31 477, nr. 12.\n2 Stb. 2020, 5.\n3 PB L 435.\n4 Kamerstuk 31 477, nr. 14.\n"
    )
    #expect(letter.footnotes.map(\.markers.count) == [1, 1, 1, 1])
    let plain = LetterTests.letter(
      "Geachte voorzitter,\n\nDit staat vast.1 Zie artikel 82, elfde lid.2 De Kamer weet dit.3\n\n1 Kamerstuk 31 477, nr. 12.\n2 Stb. 2020, 5.\n3 Kamerstuk 31 477, nr. 14.\n"
    )
    #expect(
      plain.head.introduction.map { plain[$0.text] } == [
        "Dit staat vast. Zie artikel 82, elfde lid. De Kamer weet dit."
      ])
  }

  @Test("A day at a line's end before its month is no marker")
  func day() {
    let letter = LetterTests.letter(
      "Geachte voorzitter,\n\nDit staat vast.1 De Kamer weet dit.2 De raad bracht op 3\naugustus 2020 een advies uit.\n\n1 Kamerstuk 31 477, nr. 12.\n2 Kamerstuk 31 477, nr. 13.\n"
    )
    #expect(!letter.diagnostics.contains { $0.code == .missingNote })
    #expect(letter.head.introduction.map { letter[$0.text] }.last?.contains("op 3 augustus") == true)
  }
}

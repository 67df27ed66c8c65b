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

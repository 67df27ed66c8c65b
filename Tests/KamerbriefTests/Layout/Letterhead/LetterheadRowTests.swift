import Testing

@testable import Kamerbrief

/// Labels and values as letterheads set them side by side.
@Suite("Rows of the letterhead")
struct LetterheadRowTests {
  private static func head(_ lines: String) -> [String] {
    let letter = Letter.reading(
      "Ministerie van Financiën\n\nAan de Voorzitter van de Tweede Kamer\nder Staten-Generaal\n2500 EA Den Haag\n\n\(lines)\n\nGeachte voorzitter,\n\nIn deze brief ga ik in op de moties.\n\nDe minister van Financiën,\n\nEelco Heinen\n"
    )
    return [
      LetterTests.date(letter.head.date) ?? "-", letter.head.reference.map { letter[$0] } ?? "-",
      letter.head.subject.map { letter[$0] } ?? "-",
    ]
  }

  @Test(
    "Date, reference and subject, wherever their labels stand",
    arguments: [
      "Datum : 3 mei 2021\nOns kenmerk : 2021-0000201\nBetreft : Uitvoering moties",
      "Datum\nOns kenmerk\nBijlage(n)\nOnderwerp\n\n: 3 mei 2021\n: 2021-0000201\n: geen\n: Uitvoering moties",
      "Uw kenmerk Ons kenmerk Datum\n2021Z05123 2021-0000201 3 mei 2021\nBetreft: Uitvoering moties",
      "Uw kenmerk\nOns kenmerk\nDatum\n2021Z05123\n2021-0000201\n3 mei 2021\nBetreft: Uitvoering moties",
      "Datum Ons kenmerk Contactpersoon Telefoon\n3 mei 2021 2021-0000201 mr. drs. T. Aalders 070 370 68 00\nBetreft Uitvoering moties",
      "Ons kenmerk 2021-0000201 Den Haag 3 mei 2021\nInlichtingen bij A. Roelofsen Bijlage(n) -\nOnderwerp Uitvoering moties",
      "Ons kenmerk Inlichtingen bij Doorkiesnummer Den Haag\n2021-0000201 A. de Vries 070 340 7911 3 mei 2021\nOnderwerp Uitvoering moties",
      "Uw kenmerk                 Ons kenmerk               Datum\n2021Z05123                 2021-0000201              3 mei 2021\n\nBetreft: Uitvoering moties",
      "Datum 3 mei 2021\nBetreft Uitvoering moties\nReferentie 2021-0000201",
      "Datum 3 mei 2021 Ons kenmerk 2021-0000201\nBetreft Uitvoering moties Bijlage(n) geen",
      "Datum\nOns kenmerk\nBetreft\n\nde Voorzitter van de Tweede Kamer\n3 mei 2021\n2021-0000201\nUitvoering moties",
      "Datum 3 mei 2021\nOns nummer 2021-0000201\nSteller A. Jansen\nBetreft Uitvoering moties\nAfdeling Begrotingszaken",
    ])
  func fields(_ lines: String) {
    #expect(Self.head(lines) == ["2021-5-3", "2021-0000201", "Uitvoering moties"])
  }

  @Test(
    "Date and subject below the addressee's box, behind the page's text",
    arguments: [
      "Datum: 3 mei 2021\nBetreft: Uitvoering van\nmoties",
      "Datum 3 mei 2021\nBetreft Uitvoering van\nmoties",
      "Datum\n3 mei 2021\n\nBetreft\nUitvoering van\nmoties",
    ])
  func behindText(_ rows: String) {
    let letter = Letter.reading(
      "Geachte voorzitter,\n\nIn deze brief ga ik in op de moties.\n\nAan de Voorzitter van de Tweede Kamer der Staten-Generaal\n"
        + "Prinses Irenestraat 6\n2595 BD Den Haag\n\n\(rows)\nMinisterie van Financiën\nKorte Voorhout 7\n2500 EK Den Haag\n\u{C}"
        + "Dat is gedaan.\n\nDe minister van Financiën,\n\nEelco Heinen\n")
    #expect(LetterTests.date(letter.head.date) == "2021-5-3")
    #expect(letter.head.subject.map { letter[$0] } == "Uitvoering van moties")
    #expect(
      letter.introduction == [
        "In deze brief ga ik in op de moties.", "Dat is gedaan.",
      ])
  }

  @Test(
    "A subject parted from its rest, in a letter without a salutation",
    arguments: [
      // An extractor that prints column after column.
      "Datum\nOnderwerp Beantwoording vragen over de veiligheid van\n\n3 mei 2021\n\nbruggen en viaducten in het noorden\n\nProjectnaam\nVragen over bruggen en\nviaducten\n\nOns kenmerk\n2021-0000201",
      // Columns kept apart.
      "Datum     3 mei 2021                                                         Projectnaam\nOnderwerp Beantwoording vragen over de veiligheid van                      Vragen over bruggen\n                                                                             en viaducten\n          bruggen en viaducten in het noorden                                Ons kenmerk\n                                                                             2021-0000201",
    ])
  func subject(_ lines: String) {
    let letter = Letter.reading(
      "Aan de Voorzitter van de Tweede Kamer\nder Staten-Generaal\n2500 EA Den Haag\n\n\(lines)\n\nIn antwoord op uw brief van 8 april 2021 deel ik u mede dat de vragen worden beantwoord\nzoals aangegeven in de bijlage.\n\nDe minister van Financiën,\n\nEelco Heinen\n"
    )
    #expect(
      letter.head.subject.map { letter[$0] }
        == "Beantwoording vragen over de veiligheid van bruggen en viaducten in het noorden")
    #expect(letter.introduction.first?.hasPrefix("In antwoord op") == true)
  }

  @Test("A reference of several words, also where it stands at the margin of later pages")
  func joined() {
    let letter = Letter.reading(
      "Ons kenmerk Uw kenmerk Datum\nDGKE-W / 21110456 2021D11209 25 mei 2021\nOnderwerp\nMoties warmte\n\nGeachte voorzitter,\n\nPubliek eigendom heeft voordelen, die door mijn\n\u{C}DGKE-W / 21110456\n25 mei 2021\nministerie zijn onderzocht.\n\nDe minister van Financiën,\n\nEelco Heinen\n"
    )
    #expect(letter.head.reference.map { letter[$0] } == "DGKE-W / 21110456")
    #expect(
      letter.introduction == [
        "Publiek eigendom heeft voordelen, die door mijn ministerie zijn onderzocht."
      ])
  }

  @Test(
    "Who signs",
    arguments: [
      Case("De minister van Financiën\n\n(w.g.)\n\nEelco Heinen", "De minister van Financiën: Eelco Heinen"),
      Case(
        "De minister-president,\nMinister van Algemene Zaken,\n\nMark Rutte",
        "De minister-president, Minister van Algemene Zaken: Mark Rutte"),
      Case(
        "De minister van Financiën a.i.,\n\nEelco Heinen", "De minister van Financiën a.i.: Eelco Heinen"),
      Case(
        "De minister van\nDe staatssecretaris van\n\nJustitie en Veiligheid,\nJustitie en Veiligheid,\n\nF. van Oosten\nA.C.L. Rutte",
        "De minister van Justitie en Veiligheid: F. van Oosten",
        "De staatssecretaris van Justitie en Veiligheid: A.C.L. Rutte"),
    ])
  func signatures(_ row: Case) {
    let letter = Letter.reading("Geachte voorzitter,\n\nHierbij de moties.\n\n\(row.text)\n")
    #expect(
      letter.head.signatories.map {
        "\($0.role.map { letter[$0] } ?? "-"): \($0.name.map { letter[$0] } ?? "-")"
      } == row.wanted)
  }

  @Test("Labels below place and date, where no salutation says where the letter opens")
  func labelsBelowPlace() {
    let letter = Letter.reading(
      """
      De voorzitter van de Tweede Kamer der Staten-Generaal

      Den Haag, 21 mei 2019

      Onderwerp: Halfjaarbericht politie: moties
      en toezeggingen

      Ons kenmerk: 2588714

      In het halfjaarbericht is toegezegd de Kamer te berichten. Daaraan geef ik gevolg.

      De Minister van Justitie en Veiligheid,

      F.B.J. Oosterhuis
      """)
    #expect(letter.head.subject.map { letter[$0] } == "Halfjaarbericht politie: moties en toezeggingen")
    #expect(letter.head.reference.map { letter[$0] } == "2588714")
    #expect(letter.head.introduction.count == 1)
    #expect(letter.sections.isEmpty)
  }
}

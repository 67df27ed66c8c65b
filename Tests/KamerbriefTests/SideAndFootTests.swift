import Testing

@testable import Kamerbrief

/// Side columns, feet and letterheads as further templates print them.
@Suite("Side columns and feet of further templates")
struct SideAndFootTests {
  private static let text = """
    Geachte voorzitter,

    In deze brief ga ik in op de moties die zijn aangenomen bij het debat over de begroting,
    zoals ik uw Kamer eerder heb toegezegd.
    """

  @Test("A page with nothing but the signature beside the side column")
  func signatureAlone() {
    let letter = LetterTests.letter(
      Self.text + """

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

  @Test("The longest name of a ministry, above the rest of its side column")
  func longName() {
    let letter = LetterTests.letter(
      Self.text + """

        Pagina 1 van 2
        Ministerie van Landbouw, Visserij, Voedselzekerheid en Natuur
        Directoraat-generaal Agro
        Bezuidenhoutseweg 73
        2594 AC Den Haag
        Onze referentie
        DGA / 49875734
        Dat blijft zo.

        De minister van Financiën,

        Eelco Heinen

        """)
    #expect(letter.head.introduction.map { letter[$0.text] }.last == "Dat blijft zo.")
  }

  @Test("The subject that is every page's head, below its label; the sender's name below it is none of it")
  func subject() {
    let letter = LetterTests.letter(
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

  @Test("A label between the lines of the text, and its date behind the words of the next one")
  func labelBetweenLines() {
    let letter = LetterTests.letter(
      Self.text + """

        \u{C}Datum
        Motie van het lid Ergin c.s. over een fysiek loket voor digitale 26 oktober 2021
        overheidsdiensten binnen tien kilometer (Kamerstuk 36 410 VII, nr. 164)
        Daarvoor is geld beschikbaar.

        De minister van Financiën,

        Eelco Heinen
        """)
    #expect(
      letter.motions.map { letter[$0.heading] } == [
        "Motie van het lid Ergin c.s. over een fysiek loket voor digitale overheidsdiensten binnen tien kilometer "
          + "(Kamerstuk 36 410 VII, nr. 164)"
      ])
  }

  @Test("Addresses side by side at the foot of the first page")
  func addresses() {
    let letter = LetterTests.letter(
      Self.text + """

        Bezoekadres Postadres Telefoon 070 456 00 00
        Rijnstraat 8 Postbus 20901 www.rijksoverheid.nl
        2515 XP Den Haag 2500 EX Den Haag
        \u{C}Dat blijft zo.

        De minister van Financiën,

        Eelco Heinen
        """)
    #expect(letter.sections.isEmpty)
    #expect(letter.head.introduction.map { letter[$0.text] }.last == "Dat blijft zo.")
  }

  @Test("The sign of the last item of a list, printed behind it")
  func signBehind() {
    let letter = LetterTests.letter(
      body: """
        Het gaat om de volgende maatregelen:
        • het verlengen van de huidige regeling met ten minste een jaar;
        • een landelijk meldpunt dat ook telefonisch bereikbaar is;
        jaarlijkse monitoring door een onafhankelijke partij;
        •

        Overheden die nog niet voldoen, krijgen tijd om dit te herstellen.
        """)
    #expect(letter.head.introduction.compactMap(\.label).count == 3)
    #expect(
      letter.head.introduction.map { letter[$0.text] }.suffix(2) == [
        "jaarlijkse monitoring door een onafhankelijke partij;",
        "Overheden die nog niet voldoen, krijgen tijd om dit te herstellen.",
      ])
  }

  @Test("A heading run in, parted by the gap that a side column's line makes")
  func gapInHeading() {
    let letter = LetterTests.letter(
      body: """
        Hieronder ga ik in op de moties over de brandweer.
                                                                                                   Datum
        Motie van de leden Van Campen en Bushoff over brandveiligheid van alle gebouwen            7 mei 2022

        in stallen met meer dan 500 dieren (Kamerstuk 36 410 XIV, nr. 282). De sector heeft dit
        zelf opgepakt, met een keurmerk.
        """)
    #expect(
      letter.motions.map { $0.paragraphs.map { letter[$0.text] } } == [
        ["De sector heeft dit zelf opgepakt, met een keurmerk."]
      ])
  }
}

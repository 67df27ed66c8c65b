import Testing

@testable import Kamerbrief

/// Headings of motions and of parts in forms that letters of other templates have.
@Suite("Forms of headings")
struct HeadingFormTests {
  private static func motions(_ letter: Letter) -> [String] {
    letter.motions.map { motion in
      let names = motion.submitters.map { letter[$0.name] }.joined(separator: ", ")
      return
        "\(motion.number.map(String.init) ?? "-") | \(names) | \(motion.subject.map { letter[$0] } ?? "-")"
    }
  }

  @Test(
    "Behind a number a heading may open in lower case, and may name no submitter",
    arguments: [
      Case(
        "1. motie van de leden Nauta en Ekinci over wijkagenten (29628-845)",
        "1 | Nauta, Ekinci | wijkagenten"),
      Case("2)\nmotie van het lid Van Lier c.s. over melden (29628-849)", "2 | Van Lier | melden"),
      Case("1. Motie over de tarieven (34 723, nr. 26)", "1 |  | de tarieven"),
      Case("1.Motie van het lid Van Lier over melden (29628-849)", "1 | Van Lier | melden"),
      Case("Motie  1:  29  628,  nr.  849  Motie  Van  Lier  over  melden", "1 | Van Lier | melden"),
    ])
  func numbered(_ row: Case) {
    let letter = Letter.reading(body: "\(row.text)\nDe norm wordt in alle eenheden gehaald, zo blijkt.")
    #expect(Self.motions(letter) == row.wanted)
  }

  @Test(
    "A heading that fills its line goes on, whatever abbreviations it holds and whether or not it ends in a stop",
    arguments: [
      "Caribisch\nNederland (29628-845), 2 mei 2023.", "Caribisch\nNederland (29628-845).",
      "Caribisch\nNederland (t.v.v. 29628-\n840) (Kamerstuk 29628-845)",
      "Caribisch\nNederland (Kamerstuk 29628-845) d.d.\n2 mei 2023",
    ])
  func full(_ end: String) {
    let letter = Letter.reading(
      body: "Ik ga hieronder in op de moties die uw Kamer over deze landen en de eilanden heeft aangenomen.\n"
        + "1. Motie van het lid Nauta over de dienstverlening aan Nederlanders in de regio en in \(end)\n"
        + "Op Bonaire geldt dit.")
    #expect(
      Self.motions(letter) == [
        "1 | Nauta | de dienstverlening aan Nederlanders in de regio en in Caribisch Nederland"
      ])
    #expect(letter.motions[0].paragraphs.map { letter[$0.text] } == ["Op Bonaire geldt dit."])
  }

  @Test("Such headings are no notes where the notes have the same numbers")
  func besideNotes() {
    let letter = Letter.reading(
      """
      Geachte voorzitter,

      Met deze brief ga ik in op twee moties.1

      1. Motie over de tarieven (34 723, nr. 26)

      De tarieven worden gebaseerd op kosten.2

      2. Motie Schaap en Van Dongen over capaciteit (30 196, nr. 669)

      Het net wordt uitgebreid.

      De minister van Financiën,

      Eelco Heinen

      1 Verzoek van de vaste commissie (2020Z00711).
      2 Kamerbrief Warmtewet, 20 december 2019 (30 196, nr. 694).
      """)
    #expect(Self.motions(letter) == ["1 |  | de tarieven", "2 | Schaap, Van Dongen | capaciteit"])
    #expect(letter.footnotes.map { $0.number } == [1, 2])
  }

  @Test(
    "A promise heads a part, also where its bracket closes the line or it opens a page",
    arguments: ["\n", "\n\u{C}"])
  func promises(_ gap: String) {
    let letter = Letter.reading(
      body:
        "B) Toezeggingen\n\nHieronder ga ik in op de toezeggingen.\n\(gap)"
        + "Toezegging aan het lid Smeets over het toezicht van de inspectie op gesloten\ninstellingen (TZ202403-117)\n"
        + "De Inspectie Gezondheidszorg en Jeugd bezoekt dit jaar alle gesloten instellingen.\n\n"
        + "Toezegging X is gedaan aan het lid Bruinsma, en is afgedaan.\n")
    #expect(
      letter.sections.map { $0.heading.map { letter[$0] } } == [
        "Toezeggingen",
        "Toezegging aan het lid Smeets over het toezicht van de inspectie op gesloten instellingen (TZ202403-117)",
      ])
    #expect(letter.sections.map { $0.number.map { letter[$0] } } == ["B", nil])
    #expect(letter.sections.map(\.paragraphs.count) == [1, 2])
  }

  @Test(
    "A list right below a heading is no part of it",
    arguments: ["a) Een proef met sensoren;\nb) Een campagne.", "• Een proef met sensoren;\n• Een campagne."])
  func listBelowHeading(_ list: String) {
    let letter = Letter.reading(
      body:
        "3. De aangenomen motie van de leden Nauta en Ekinci (Kamerstukken II 2022/23, 29398, nr. 1071), over\nlandbouwverkeer op de rondweg\n\(list)\nHiermee is de motie uitgevoerd."
    )
    #expect(Self.motions(letter) == ["3 | Nauta, Ekinci | landbouwverkeer op de rondweg"])
    #expect(letter.motions[0].paragraphs.count == 3)
  }

  @Test(
    "What signs the letter without an office closes it",
    arguments: ["Hoogachtend,", "Met vriendelijke groet,"])
  func namesWithoutOffice(_ formula: String) {
    let letter = Letter.reading(
      "Geachte voorzitter,\n\nMotie van het lid Piri over jeugd (29279-6)\n\nDat is gedaan.\n\n\(formula)\n\n\nM.G.J. Harbers\n"
    )
    #expect(letter.motions[0].paragraphs.count == 1)
    #expect(letter.head.closing.map { letter[$0.text] } == [formula, "M.G.J. Harbers"])
  }

  @Test("An annex below the signature is headed, also where a table follows")
  func annexOfTables() {
    let letter = Letter.reading(
      body: "De stand staat in de bijlage."
        + "\n\nDe minister van Financiën,\n\nEelco Heinen\n\nBijlage 1: Overzicht\n\nJaar   Aantal   Bedrag\n2023   12   40\n2024   14   50"
    )
    #expect(letter.sections.map { $0.heading.map { letter[$0] } } == ["Bijlage 1: Overzicht"])
  }

  @Test("An amendment heads a part")
  func amendments() {
    let letter = Letter.reading(
      body:
        "Motie van het lid Piri over jeugd (29279-6)\n\nDat is gedaan.\n\nAmendement van het lid Alkaya (36 200 IX, nr. 12)\nDit amendement wordt ontraden, omdat de middelen die het vraagt dit jaar niet beschikbaar zijn.\n"
    )
    #expect(letter.motions[0].paragraphs.count == 1)
    #expect(
      letter.sections.map { $0.heading.map { letter[$0] } } == [
        "Amendement van het lid Alkaya (36 200 IX, nr. 12)"
      ])
  }

  @Test("What can only be about the motion above is no part of its own")
  func partsOfAnswers() {
    let letter = Letter.reading(
      body:
        "Motie van het lid Piri over jeugd (29279-6)\n\nHet keurmerk wordt gesteund.\n\nAppreciatie\n\n"
        + "Een verplicht keurmerk is in strijd met Europees recht.\n\nTot slot\n\nIk dank uw Kamer.")
    #expect(letter.motions.map { $0.paragraphs.map { letter[$0.text] } }.first?.count == 3)
    #expect(letter.sections.map { $0.heading.map { letter[$0] } } == ["Tot slot"])
  }

  @Test("A part's number on a line of its own, above the heading that a motion's follows")
  func numberAbove() {
    let letter = Letter.reading(
      body:
        "Hieronder zet ik dit uiteen.\n\n1.\nPrimair onderwijs\n\nMotie van het lid Piri over jeugd (29279-6)\n\n"
        + "Dat is gedaan.\n\n2.\nSlotwoord\n\nTot zover de stand van zaken.")
    #expect(letter.sections.map { $0.number.map { letter[$0] } } == ["1", "2"])
    #expect(letter.sections.map { $0.heading.map { letter[$0] } } == ["Primair onderwijs", "Slotwoord"])
    #expect(letter.motions.count == 1)
  }

  @Test("A line that ends in a dossier's number and a comma is no row of figures below a heading")
  func dossierAtLineEnd() {
    let letter = Letter.reading(
      body:
        "Motie van het lid Piri over jeugd (29279-6)\n\nDat is gedaan.\n\nOverige moties\n"
        + "Over de moties van de leden Postma (Kamerstuk 32 813, nr. 1496) en Zwaan (Kamerstuk 32 813,\n"
        + "nr. 1501) ontvangt u voor het zomerreces een afzonderlijke brief.")
    #expect(letter.sections.map { $0.heading.map { letter[$0] } } == ["Overige moties"])
  }

  @Test("A promise that fills its line heads a part, also between motions of a letter with numbered parts")
  func promiseBetweenMotions() {
    let letter = Letter.reading(
      body: """
        1. Stelsel

        Motie van het lid Piri over jeugd (29279-6)
        Dat is gedaan.

        Toezegging aan het lid Smeets over het toezicht van de inspectie op instellingen
        De inspectie bezoekt dit jaar alle instellingen, zo is aan uw Kamer toegezegd in
        het vorige debat. Dat is gedaan.

        2. Planning

        Tot zover de stand van zaken.
        """)
    #expect(
      letter.sections.map { $0.heading.map { letter[$0] } } == [
        "Stelsel", "Toezegging aan het lid Smeets over het toezicht van de inspectie op instellingen",
        "Planning",
      ])
  }

  @Test(
    "A name that the line's end cuts, and a theme above a number on its own line", arguments: ["", "1.\n"])
  func cutNames(_ number: String) {
    let letter = Letter.reading(
      """
      Geachte voorzitter,
      Hieronder zet ik dit voor uw Kamer uiteen, per onderwerp, zoals is toegezegd.
      Toezicht
      \(number)Motie van de leden Piri en In ’t
      Hout over jeugd (29279-6)
      De inspectie bezoekt dit jaar alle instellingen, zo is toegezegd.
      De minister van Financiën,
      Eelco Heinen
      """)
    #expect(Self.motions(letter) == ["\(number.isEmpty ? "-" : "1") | Piri, In ’t Hout | jeugd"])
    #expect(letter.sections.map { $0.heading.map { letter[$0] } } == ["Toezicht"])
  }

  @Test("A motion that is quoted below its heading")
  func quoted() {
    let letter = Letter.reading(
      body: """
        Motie van de leden Thijssen en Van der Laan over de associatieraad (21 501-20, nr. 1909)
        verzoekt de regering zich in Europees verband in te zetten voor het opschorten van de raad,
        en gaat over tot de orde van de dag.

        Het kabinet heeft zich hiervoor ingezet, maar vond daarvoor geen steun bij de lidstaten.

        Motie van het lid Van Campen over schadelijke stoffen in bestaande stallen
        constaterende dat de huidige regeling afloopt;
        verzoekt de regering de regeling te verlengen.

        De regeling is verlengd, zoals de Kamer al eerder heeft gevraagd bij de begroting.

        De motie van het lid Van Campen (29 383, nr. 10)
        verzoekt de regering dit jaarlijks te doen, en dat gebeurt.
        """)
    #expect(
      Self.motions(letter) == [
        "- | Thijssen, Van der Laan | de associatieraad",
        "- | Van Campen | schadelijke stoffen in bestaande stallen",
      ])
    #expect(
      letter.motions.compactMap { $0.paragraphs.first.map { letter[$0.text].prefix(14) } } == [
        "verzoekt de re", "constaterende ",
      ])
  }

  @Test("Numbers without a stop, glued to the headings as the notes' are to theirs")
  func gluedNumbers() {
    let letter = Letter.reading(
      body: """
        De moties zijn hieronder gerangschikt.1
        1Motie Nordkamp over een speelveld (32637 nr. 943)
        Deze motie is uitgevoerd.
        2Motie-Van der Plas/Pierik over het verminderen van regeldruk (33009, nr. 177)
        Hiermee beschouw ik de motie als uitgevoerd.
        """, notes: ["1Kamerstuk 32637, nr. 524"])
    #expect(
      Self.motions(letter) == [
        "1 | Nordkamp | een speelveld", "2 | Van der Plas, Pierik | het verminderen van regeldruk",
      ])
  }

  @Test("A note that opens with a motion and its glued number is no heading")
  func gluedNoteNumbers() {
    let letter = Letter.reading(
      body: "Dit is bekend.1 Dat is gemeld.2",
      notes: [
        "1Motie Nordkamp over een speelveld (32637 nr. 943)", "2Motie Pierik over regels (33009, nr. 177)",
      ])
    #expect(letter.motions.isEmpty)
    #expect(letter.footnotes.map(\.number) == [1, 2])
  }
}

import Testing

@testable import Kamerbrief

/// Headings of motions that no stop, no number or no line of their own parts from what stands around them.
@Suite("Edges of headings")
struct HeadingEdgeTests {
  @Test("Bulleted motions whose papers are in notes, each with its answer")
  func bulleted() {
    let letter = Letter.reading(
      body: """
        Tijdens het debat heeft uw Kamer moties aanvaard.1 Het gaat om twee moties over werken.
        • Motie van de leden Ten Hove en Kuipers c.s. over het recht
        op onbereikbaarheid2
        Deelnemers konden tot 27 juni 2026 reageren. De Stichting heeft een handreiking gemaakt.
        • Motie van het lid Tuinman over een hitteprotocol voor
        de bouw d.d. 8 juni 20243
        Tegelijkertijd zie ik dat de druk op uitvoerders groot is, zoals ik eerder heb toegelicht.
        """, notes: Array(Sample.papers.prefix(3)))
    #expect(letter.motions.map { letter[$0.paper!] } == ["kst-29362-102", "kst-29362-103"])
    #expect(letter.motions.map(\.paragraphs.count) == [1, 1])
  }

  @Test(
    "An answer behind the paper or the date, without a stop",
    arguments: [
      ("Motie van lid Tjalma over een fonds (31 311, nr. 499)", "kst-31311-499"),
      (
        "Motie van het lid Uitslag over inspraak (Kamerstuk 25 883, nr. 1107), 5 april 2024", "kst-25883-1107"
      ),
      (
        "Motie van het lid Postema c.s. over\nvoorlichting (25 295, nr. 996) d.d. 22 augustus 2024",
        "kst-25295-996"
      ),
      (
        "• Motie van het lid Postema over voorlichting\n(25 295, nr. 996)\nd.d. 22 augustus 2024",
        "kst-25295-996"
      ),
    ])
  func runIn(_ heading: String, _ paper: String) {
    let letter = Letter.reading(
      body: """
        Hieronder ga ik in op de moties over het wonen en het bouwen in uw regio, per motie.

        \(heading) Eerder is de motie Haveman c.s. op
        dezelfde wijze uitgevoerd. Om die reden kies ik voor een stapsgewijze aanpak in het gehele land.
        """)
    #expect(letter.motions.map { $0.paper.map { letter[$0] } } == [paper])
    #expect(letter.motions.first?.paragraphs.first.map { letter[$0.text].hasPrefix("Eerder is de") } == true)
  }

  @Test("Two raised markers and the comma between them, each on a line of its own, above a heading")
  func raisedMarkers() {
    let letter = Letter.reading(
      body: """
        De termijn loopt af in mei.
        1
        ,
        2
        Motie van de leden Van Waveren, Schoonderwoerd en Michiels c.s. over een excuus
        aan gedupeerden (21 501-20, nr. 389)
        De nota's zijn sinds 19 november openbaar.3
        """, notes: Array(Sample.papers.prefix(3)))
    #expect(letter.footnotes.map(\.markers.count) == [1, 1, 1])
    #expect(letter.introduction == ["De termijn loopt af in mei."])
    #expect(letter.motions.map { $0.paragraphs.count } == [1])
  }

  @Test(
    "A dash before the paper, on the heading's last line", arguments: ["– 31305-186", "- 31 305, nr. 186"])
  func dashInLine(_ paper: String) {
    let letter = Letter.reading(
      body: """
        Gewijzigde motie van het lid Piri over loden leidingen (t.v.v. 31305-72) \(paper)
        Nederland draagt 12 miljoen bij aan het fonds van de VN (OCHA). Dat blijft voorlopig zo,
        ook in de jaren daarna.
        """)
    #expect(letter.motions.map { $0.paper.map { letter[$0] } } == ["kst-31305-186"])
    #expect(letter.motions.first?.paragraphs.count == 1)
  }

  @Test(
    "A dash before the paper, on the next line", arguments: ["– 31305-186", "- Kamerstuk 31305, nr. 186"])
  func dash(_ paper: String) {
    let letter = Letter.reading(
      body: """
        Motie van het lid Piri over het versneld saneren van loden leidingen
        \(paper)
        ProRail heeft in 2021 op 94 stations extra toezicht ingezet, en dat blijft voorlopig zo.
        """)
    #expect(letter.motions.map { letter[$0.paper!] } == ["kst-31305-186"])
    #expect(letter.motions.map(\.paragraphs.count) == [1])
  }

  @Test("A number on a line of its own counts on from one before its heading")
  func loneNumber() {
    let letter = Letter.reading(
      body: """
        1 Motie van het lid Piri over de jeugd (29279-5)

        Dat is gedaan, zoals eerder is toegelicht.

        2
        Motie van het lid Flach over de zorg (29279-6)

        Dat loopt.
        """)
    #expect(letter.motions.map(\.number) == [1, 2])
  }

  @Test("A paper outside brackets closes a heading where no blank line follows")
  func paper() {
    let letter = Letter.reading(
      body: """
        In deze brief ga ik per motie in op de stand van de uitvoering van alle moties over geneesmiddelen.
        1. Motie Postma en Yilmaz over een ijzeren voorraad, Kamerstuk 29477, nr. 743
        De IGJ bezocht 42 instellingen. Ik hecht aan een gelijk speelveld binnen de EU en daarbuiten.
        """)
    #expect(letter.motions.map { letter[$0.heading].hasSuffix("nr. 743") } == [true])
  }

  @Test("A number above the first heading counts where the next heading opens with the one behind it")
  func firstLoneNumber() {
    let letter = Letter.reading(
      body: """
        Hieronder ga ik in op de moties over het wonen en het bouwen in uw regio, per motie.

        1
        Motie van het lid Piri over de jeugd (29279-5)

        Dat is gedaan, zoals eerder is toegelicht.

        2 Motie van het lid Flach over de zorg (29279-6)

        Dat loopt.
        """)
    #expect(letter.motions.map(\.number) == [1, 2])
  }

  @Test("The marker of the note with the paper closes a heading, whatever its line's width")
  func marker() {
    let letter = Letter.reading(
      body: """
        Uw Kamer ontvangt de uitkomst vóór het zomerreces van dit jaar.1
        Motie van lid Van 't Hoff over fietsparkeren bij sneltramhaltes2
        Het lukt niet om dit nog dit jaar te regelen.3 De concessiehouders
        hebben een gezamenlijk aanbod gedaan, net als bij de motie van het
        lid Piri (31305 nr. 216).
        """, notes: ["1 Kamerstuk 31305, nr. 7", "2 Kamerstuk 31305, nr. 8", "3 Kamerstuk 31305, nr. 9"])
    #expect(letter.motions.map { letter[$0.paper!] } == ["kst-31305-8"])
    #expect(letter.motions.map(\.paragraphs.count) == [1])
  }

  @Test("Motions counted as the notes of the page before are")
  func countedAsNotes() {
    let letter = Letter.reading(
      """
      Geachte voorzitter,

      De druk op uitvoerders is groot.1 Dat is
      een stijging.2

      1 Inclusief indexatie, prijspeil 2019.
      2 Zie ook Kamerstukken II 2020/21, 32 793, nr. 1148.

      Pagina 1
      \u{C}1 Motie van de leden Postema en Flach over bewegen op recept (30 234, nr.
      1183), 26 juni 2025
      Het rapport is te vinden via https://vng.nl/bewegen_op_recept.pdf. De
      sector neemt zelf een deel van de kosten3 voor haar rekening.

      2 Motie van het lid Piri over schoolfruit (Kamerstuk 32793, nr. 305)
      Deelnemers konden tot 23 juni reageren.4

      De minister van Financiën,

      J.A. Mulder

      3 Kamerstuk 31839, nr. 609.
      4 Kamerstuk 31839, nr. 610.

      Pagina 2
      """)
    #expect(letter.motions.map(\.number) == [1, 2])
    #expect(letter.footnotes.map(\.number) == [1, 2, 3, 4])
  }

  @Test("The only motion, with an item's sign, and its answer", arguments: ["", "\n"])
  func onlyItem(_ gap: String) {
    let letter = Letter.reading(
      body: """
        De aanrijtijden in het gebied zijn voor dit jaar in kaart gebracht, en dat blijft zo, ook in
        het jaar daarna.
        \(gap)- Motie van het lid Stoop (ChristenUnie) c.s. over een verkenning naar dienstplicht
        nieuwe stijl, Kamerstuk 27830, nr. 125
        \(gap)De kosten zijn geraamd op € 900.000. In de brief van 5 juli 2025 is dit toegelicht. Voor het
        einde van het jaar volgt een nadere brief.
        """)
    #expect(letter.motions.map { letter[$0.paper!] } == ["kst-27830-125"])
    #expect(letter.motions.map(\.paragraphs.count) == [1])
  }

  @Test("A year, its stop and a marker with a bracket end the text above a heading")
  func bracketedMarker() {
    let letter = Letter.reading(
      body: """
        De aanrijtijden in het gebied zijn voor dit jaar in kaart gebracht, en dat blijft zo, ook in
        2021. Het instituut voert de regeling uit sinds 15 januari 2023.1)
        Europese afspraken
        De leden van de fractie wilden weten hoe het staat met het gebruik van lokale leveranciers in
        kazernekeukens.2)
        """, notes: ["1 Kamerstuk 33763, nr. 1262", "2 Kamerstuk 33763, nr. 549"])
    #expect(letter.sections.map { $0.heading.map { letter[$0] } } == ["Europese afspraken"])
  }

  @Test(
    "Items that are headings, by a short line, a marker at a full line's end, or a bracket over two lines",
    arguments: [
      "• Motie van het lid Piri over opvang op zaterdag voor zorgmede-\nwerkers",
      "• Motie-Piri/Flach over het gebruik van lokale leveranciers in kazernekeukens1",
      "• Gewijzigde motie van het lid Piri over ondertiteling bij omroepen (t.v.v. 32 820, nr.\n326) "
        + "(Kamerstuk 32 820, nr. 72)",
    ])
  func items(_ heading: String) {
    let letter = Letter.reading(
      body: """
        De aanrijtijden in het gebied zijn voor dit jaar in kaart gebracht, en dat blijft zo, ook in 2021.
        • Motie van de leden Koopmans en Vermeulen over het restaureren van molens (32827-568)
        Dat is een stijging van 61 procent ten opzichte van het jaar daarvoor. De kosten zijn geraamd op een
        bedrag van een miljoen, en dat blijft zo.
        \(heading)
        De bevindingen zijn aan de begeleidingscommissie voorgelegd. Tegelijkertijd zie ik dat de druk op
        uitvoerders groot is.2
        """, notes: ["1 Kamerstuk 33763, nr. 1262", "2 Kamerstuk 33763, nr. 549"])
    #expect(letter.motions.map(\.paragraphs.count) == [1, 1])
  }

  /// Each line with a blank one behind it, as one extractor prints a letter.
  private static func spaced(_ text: String) -> String {
    text.split(separator: "\n").map { "\($0)\n\n" }.joined()
  }

  @Test("A part's heading at a page's foot, above its notes and a motion on the next page")
  func aboveNotesAndMotion() {
    let letter = Letter.reading(
      Letter.salutation
        + Self.spaced(
          """
          Op dit punt heeft het kabinet nu een brief gestuurd over de moties die
          zijn aangenomen, en waarvan de uitvoering al een tijd geleden begonnen
          is.1 De uitkomst daarvan staat hieronder.
          1. Motie van het lid Piri over de jeugd (29279-5)
          De termijn liep af op 27 januari 2024. In Delfzijl en Purmerend is dat
          daarmee ervaring opgedaan.
          Internationale inzet
          1 Kamerstuk 29 362, nr. 101.
          \u{C}2. Motie van het lid Kops over de zorg (29279-6)
          Het gesprek vond plaats op 5 april 2022, zoals de Kamer in een brief is
          gemeld.
          """))
    #expect(letter.sectionHeadings == ["Internationale inzet"])
  }

  @Test("A promise heads a part, also where it would fit behind the marker above it")
  func promiseBehindMarker() {
    let letter = Letter.reading(
      Letter.salutation
        + Self.spaced(
          """
          De beantwoording gaat hier nader op in, en de uitkomst is eerder aan u
          gezonden. Uit de evaluatie blijkt dat maatwerk de norm moet zijn, en dat
          is goed. De sociaal-economische gevolgen zijn bekend en in kaart ge-
          bracht.1)
          Toezegging aan het lid Kist over het wonen van paren in een
          zorginstelling voor ouderen
          In Bergen op Zoom en Terneuzen is daarmee ervaring opgedaan, en op de
          wachtlijst stonden er toen nog heel veel, zoals ook in de brieven over dit
          onderwerp al eerder is gemeld.
          De minister van Financiën,
          Wopke Hoekstra
          1 Kamerstuk 29 362, nr. 101.
          """))
    #expect(
      letter.sectionHeadings == [
        "Toezegging aan het lid Kist over het wonen van paren in een zorginstelling voor ouderen"
      ])
  }

  @Test(
    "The answer below a blank line is no part of a heading that ends in a day, an acronym or an open bracket",
    arguments: [
      "Motie van het lid Beckerman over alle sociale huren bevriezen per 1 juli",
      "Motie van het lid Agema c.s. over uitbetaling van de gehele compensatie in januari",
      "Motie van het lid Helder over geen extra bezuinigingen op het OM",
      "Gewijzigde motie van het lid Wilders over zelfstandig wonende 70-plussers (t.v.v. 25295-773",
      "Motie van het lid Leijten over de invloed van het eigen risico op de verslavingszorg (",
    ])
  func answerBelow(heading: String) {
    let letter = Letter.reading(
      body: "Ik ga in op een motie.\n\n\(heading)\n\nHet kabinet voert deze motie uit.")
    #expect(letter.motionHeadings == [heading])
    #expect(letter.motions.first.map { letter.texts($0.paragraphs) } == ["Het kabinet voert deze motie uit."])
  }

  @Test("A number that stands below the first line of its heading")
  func numberInside() {
    let letter = Letter.reading(
      body: """
        Motie van het lid Piri over een verbod op lassen in

        1.
        stallen tijdens de nacht (Kamerstuk 29279, nr. 5)
        Dat is gedaan, zoals eerder is toegelicht.

        Motie van de leden Flach en Ceder c.s.

        2.
        over de zorg (Kamerstuk 29279, nr. 6)
        Dat loopt.
        """)
    #expect(
      letter.numberedHeadings == [
        "1 Motie van het lid Piri over een verbod op lassen in stallen tijdens de nacht (Kamerstuk 29279, nr. 5)",
        "2 Motie van de leden Flach en Ceder c.s. over de zorg (Kamerstuk 29279, nr. 6)",
      ])
  }

  @Test("The marker of the note that cites a motion's paper, right above its heading")
  func markerAbove() {
    let letter = Letter.reading(
      body: """
        Het kabinet bezag dit.1

        2
        Motie van het lid Piri over een verbod op lassen
        Dat is gedaan, zoals eerder is toegelicht.
        """, notes: ["1 Kamerstuk 29 279, nr. 4.", "2 Kamerstuk 29 279, nr. 5."])
    #expect(letter.motions.map { $0.headingMarkers.map(\.footnote) } == [[2]])
    #expect(letter.motions.map { $0.paper.map { letter[$0] } } == ["kst-29279-5"])
  }
}

import Testing

@testable import Kamerbrief

/// Where a note begins and ends, also where its number stands apart.
@Suite("Where notes begin and end")
struct NoteEndTests {
  @Test("A note behind another one on its line, right above the next")
  func onLine() {
    let letter = Letter.reading(
      """
      \(Letter.salutation)De kosten1 zijn gelijk aan die van de norm,2 ook in het recht3 van andere landen.

      1 Deze verordening verplicht dat de kosten voor overmakingen gelijk zijn aan de
      kosten voor betalingen in de nationale valuta. 2 Dit volgt uit de herziene richtlijn.
      3 Verordening (EU) 2016/679
      """)
    #expect(letter.footnotes.map(\.number) == [1, 2, 3])
  }

  @Test("A note goes on in a dossier with its chapter, though a note of that number is missing")
  func dossierOpensLine() {
    let letter = Letter.reading(
      body: (1...22).map { "Daarover is de Kamer geïnformeerd, zie punt \($0) van de brief.\($0)" }
        .joined(separator: "\n"),
      notes: (1...19).map { "\($0) Kamerbrief over onderwerp \($0), 12 maart 2021." } + [
        "20 Verslag van de Raad Algemene Zaken van maart, zie Kamerstukken II 2021/22,",
        "21 501-02, nr. 2401, en de brief daarover.", "22 Kamerbrief over het vervolg, 12 maart 2021.",
      ])
    #expect(letter.footnotes.map(\.number) == Array(1...20) + [22])
    #expect(letter.papers.map { letter[$0.id] }.contains("kst-21501-02-2401"))
  }

  @Test("A letter's closing words above a page's notes are no rest of the note before")
  func closingAboveNotes() {
    let letter = Letter.reading(
      """
      Geachte voorzitter,

      Het kabinet bezag dit.1 De uitkomst
      volgt nog.

      1 Kamerstukken II, 2021-2022, 36600 XV, nr. 602
      \u{C}De cijfers staan op https://www.cbs.nl/nieuws/een-
      vertrouwenspersoon en op https://open.overhei
      d.nl/documenten/ronl. Het lukt niet om dit te
      regelen.2 3 De brief (Kamerstuk 31322-653) gaat hier nader
      op in.

      Ik vertrouw erop u hiermee voldoende te hebben geïnformeerd.

      Hoogachtend,

      2 Het betreft 799 huishoudens.
      3 Kamerstuk 31322-654
      \u{C}De minister van Financiën,

      J.A. Mulder
      """)
    #expect(letter.footnotes.map { letter[$0.text].count } == [45, 28, 19])
    #expect(letter.footnotes.map(\.markers.count) == [1, 1, 1])
    #expect(letter.head.closing.count == 2)
  }

  @Test(
    "Groups of thousands end no sentence: a note goes on below them, between two notes, where no pages are known"
  )
  func thousands() {
    let letter = Letter.reading(
      """
      Geachte voorzitter,
      Het kabinet bezag dit.1 De uitkomst volgt.2 Eerder is de
      1 Dit begrip telt alleen gemeenten met meer dan 44.000
      inwoners mee; voor de overige gemeenten zijn geen cijfers
      voorhanden.
      2 Kamerstuk 29 362, nr. 102.
      De minister van Financiën,
      Eelco Heinen
      """)
    #expect(letter.footnotes.map { letter[$0.text].hasSuffix("voorhanden.") } == [true, false])
  }

  @Test("The text between a page's end and its notes is the letter's, with a motion and markers of its own")
  func textAboveNotes() {
    let letter = Letter.reading(
      """
      Geachte voorzitter,
      Het kabinet bezag dit.1 Gemeenten kunnen vanaf
      1Kamerstuk II 26643, nr. 394
      Pagina 1 van 2
      \u{C}5 februari gebruikmaken van de verordening.
      - Motie Zeegers en Yilmaz over een papieren alternatief voor iedere
      overheidsbrief, Kamerstuk 29362, nr. 826
      Het rapport is te vinden via https://vng.nl/sites/default/files/register-van-algoritmen-bij-
      bestuursorganen.pdf. In de brief van 7 juli 2022 (36 600 VII, nr. 981) is dit toegelicht.
      De strategie wordt2, 3 in 2021 herijkt. Daarbij teken ik aan dat de uitvoering vooral bij
      medeoverheden ligt. De eerste signalen uit de praktijk zijn bemoedigend.
      2Vgl. Kamerstuk 36600-VII-645
      3Kamerstuk 36600-VII-646
      Pagina 2 van 2
      De minister van Financiën,
      Eelco Heinen
      """)
    #expect(letter.footnotes.map { letter[$0.text].count } == [27, 28, 23])
    #expect(letter.footnotes.map(\.markers.count) == [1, 1, 1])
  }

  @Test("A page's end that nothing closes: the next note's marker stands in the text behind it")
  func openPage() {
    let letter = Letter.reading(
      """
      Geachte voorzitter,
      Hiermee doe ik de motie Slootweg af,1 zoals in het debat van oktober is toegezegd.
      1 Kamerstuk 35925-VII-379.
      Met de motie van de leden Hijink en Knops (Kamerstukken II
      2021/22, 35 925 VII, nr. 117) verzoekt uw Kamer de regering een toets in te voeren
      voor alle algoritmen die de overheid gebruikt. Het overleg heeft plaatsgevonden.2 Ik heb
      deze motie ontraden.
      2 Kamerstukken II, 2021-2022, 28750, nr. 199.
      Blad 2 van 3
      De toets wordt ingevoerd.3
      3 Kamerstuk 32 761, nr. 8.
      Blad 3 van 3
      De minister van Financiën,
      Eelco Heinen
      """)
    #expect(letter.noteTexts.first == "Kamerstuk 35925-VII-379.")
    #expect(letter.mentions.map { $0.paper.map { letter[$0] } }.last == "kst-35925-VII-117")
    #expect(letter.footnotes.map(\.markers.count) == [1, 1, 1])
  }

  @Test("The only note of a published page: number, imprint, text, and a foot")
  func onlyNoteOfPage() {
    let letter = Letter.reading(
      """
      Vraag 1
      Bent u bekend met het artikel «Toeristen naar de zon»1?
      Antwoord 1
      Ja.

      1

      ah-tk-20232024-1893
      ISSN 0921 - 7398
      ’s-Gravenhage 2024

      NRC, 16 april 2024, «Toeristen naar de zon»

      Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel

      1
      """)
    #expect(letter.noteTexts == ["NRC, 16 april 2024, «Toeristen naar de zon»"])
  }

  @Test("The only note of a letter, its number alone above one line that closes the page")
  func onlyNote() {
    let letter = Letter.reading(
      "Geachte voorzitter,\n\n\(Sample.page)\nen dat blijft zo.1 Hierbij het overzicht.\n1\n"
        + "Het betreft 11 lidstaten, waaronder Duitsland en Turkije.\n\u{C}De uitvoering volgt.\n")
    #expect(
      letter.noteTexts == [
        "Het betreft 11 lidstaten, waaronder Duitsland en Turkije."
      ])
  }

  @Test("A source that cites a session at a page's foot is no running foot")
  func session() {
    let letter = Letter.reading(
      "Geachte voorzitter,\n\nDit is zo.1\n\n1 Verslag van de raad, https://www.rijksoverheid.nl/verslag.pdf;\nTweede Kamer, vergaderjaar 2021–2022, 36 350, nr. 174\n\nPagina 1 van 2\n\u{C}De Kamer weet dit.\n\nPagina 2 van 2\n"
    )
    #expect(letter.footnotes.map { $0.sources.count } == [2])
  }

  @Test("A note that begins behind the bracket that closes the note before, on a line that goes on")
  func noteInLine() {
    let letter = Letter.reading(
      body: """
        Het beleid is openbaar.1 De regels voor transparantie gelden voor alle landen.2
        """,
      notes: [
        "1 Het document is te raadplegen op de website van de uitvoerder:",
        "Beleidsdocumenten, transparantie (uitvoerder.nl) 2 Recommendation of the Council on Approaches for",
        "Credits.",
      ])
    #expect(
      letter.noteTexts == [
        "Het document is te raadplegen op de website van de uitvoerder: Beleidsdocumenten, transparantie (uitvoerder.nl)",
        "Recommendation of the Council on Approaches for Credits.",
      ])
  }

  @Test(
    "A publication's first foot, on one line with the imprint, ends a page: the note above it does not go on")
  func foot() {
    let text = """
      Geachte voorzitter,

      Hieronder staat per motie wat daarvan is geworden, zoals toegezegd.1 Dit sluit aan bij de eer-
      1 Brief van 24 maart 2022, zie https://open.overheid.nl/documenten/een-verbod.pdf
      kst-24587-272
      ISSN 0921 - 7371
      's-Gravenhage 2023 Tweede Kamer, vergaderjaar 2022–2023, 24 587, nr. 272 1
      der aangenomen motie van het lid Piri (Kamerstuk 36 410 VI, nr. 79).
      De korpschef heeft dat in 2027 weer op orde.2
      2 Kamerstuk 29 279, nr. 237.
      Tweede Kamer, vergaderjaar 2022–2023, 24 587, nr. 272 2
      De minister van Financiën,
      Eelco Heinen
      """
    let letter = Letter.reading(text)
    #expect(letter.source.pages == 2)
    #expect(letter.footnotes.map(\.number) == [1, 2])
    #expect(
      letter[letter.footnotes[0].text]
        == "Brief van 24 maart 2022, zie https://open.overheid.nl/documenten/een-verbod.pdf")
  }

  @Test("Numbers of a page's first notes behind the others")
  func displacedNumbers() {
    let letter = Letter.reading(
      body: "Dit staat vast.1 Het kabinet bezag dit.2 De Kamer weet dit.3",
      notes: [
        "\u{C}Advies van de Raad (24587-2)", "2", "Kamerbrief over zorg (24587-3)", "3",
        "Kamerbrief over jeugd (24587-4)", "1",
      ])
    #expect(
      letter.numberedNotes == [
        "1 Advies van de Raad (24587-2)", "2 Kamerbrief over zorg (24587-3)",
        "3 Kamerbrief over jeugd (24587-4)",
      ])
  }

  @Test("Numbers of some notes behind others, with as many texts as numbers")
  func displacedRun() {
    let letter = Letter.reading(
      body:
        "Dit staat vast.1 Het kabinet bezag dit.2 De Kamer weet dit.3 Meer weten wij.4 Dat is bekend.5 En dit.6",
      notes: [
        "1", "Kamerstuk 33 009, nr. 117.", "4", "Kamerbrief over zorg", "Zie het advies (24587-2)",
        "Kamerbrief over jeugd (24587-4)", "7", "Kamerstuk 33 009, nr. 118.", "8",
        "Kamerstuk 33 009, nr. 119.",
        "5", "6",
      ])
    #expect(
      letter.numberedNotes == [
        "1 Kamerstuk 33 009, nr. 117.", "4 Kamerbrief over zorg", "5 Zie het advies (24587-2)",
        "6 Kamerbrief over jeugd (24587-4)", "7 Kamerstuk 33 009, nr. 118.", "8 Kamerstuk 33 009, nr. 119.",
      ])
  }

  @Test("Numbers before all texts, each line of which has a blank line before it")
  func displacedByBlankLines() {
    let letter = Letter.reading(
      Letter.salutation + "Dit staat vast.1 Het kabinet bezag dit.2\n\n"
        + [
          "1", "2", "Dit bedrag is exclusief btw.",
          "Rapport Het energiesysteem van de toekomst, 4 mei 2020 (Kamerstuk 30 196 nr.",
          "701) https://www.tweedekamer.nl/kamerstukken/plenaire_verslagen/detail/2020-2021/40",
        ].joined(separator: "\n\n") + "\n")
    #expect(
      letter.numberedNotes.map { String($0.prefix(20)) } == ["1 Dit bedrag is excl", "2 Rapport Het energi"])
  }

  @Test("An annex that opens a page below its furniture ends the notes of the page before")
  func annexBelowFurniture() {
    let letter = Letter.reading(
      "Geachte voorzitter,\nHet is gedeeld.1\nDe minister van Financiën,\nEelco Heinen\nPagina 1 van 2\n"
        + "1 Zie https://www.rijksoverheid.nl/documenten/kader.pdf\n\u{0C}Pagina 2 van 2\n"
        + "Bijlage: Planning van de uitvoering\nVoor deze brief is gesproken met de provincies.\n")
    #expect(
      letter.noteTexts == ["Zie https://www.rijksoverheid.nl/documenten/kader.pdf"])
    #expect(letter.sections.map { $0.heading.map { letter[$0] } } == ["Bijlage: Planning van de uitvoering"])
  }

  @Test("A bracket that the text opens goes on below it, not in the note of the page before")
  func bracket() {
    let letter = Letter.reading(
      """
      Geachte voorzitter,
      De werkgroep heeft een voorstel gedaan voor de verdeling van de middelen.1 Daarover volgt een brief.
      1 Kamerstuk 21501-20, nr. 172.
      Pagina 1 van 2
      \u{0C}Hiermee beschouw ik deze motie als afgedaan.2 Met de motie van het lid Inan (Kamerstuk
      21501-02, nr. 214) is verzocht om een gezant.
      2 Handelingen II 2020/21, nr. 32, item 12.
      Pagina 2 van 2
      Ik vertrouw erop u hiermee te hebben geïnformeerd.
      De minister van Financiën,
      Eelco Heinen
      """)
    #expect(letter.numberedNotes[0] == "1 Kamerstuk 21501-20, nr. 172.")
  }

  @Test("Notes that an extractor printed on one line, their numbers glued to what stands before them")
  func gluedNotes() {
    let letter = Letter.reading(
      body: "Dit is bezien.1 En dat ook.2 En meer.3 En meer nog.4",
      notes: [
        "1 Kamerstukken II 2021/22, 27879, nr. 151.2 Kamerstuk 29023-191.3 https://zoek.officielebekendmakingen.nl/blg-1.pdf#mkb-113",
        "4 Brief van 9 december 2020, 2021Z22742.",
      ])
    #expect(
      letter.noteTexts == [
        "Kamerstukken II 2021/22, 27879, nr. 151.", "Kamerstuk 29023-191.",
        "https://zoek.officielebekendmakingen.nl/blg-1.pdf#mkb-113", "Brief van 9 december 2020, 2021Z22742.",
      ])
    let digits = Letter.reading(
      body: "Dit is bezien.1 En dat ook.2",
      notes: ["1 Kamerstuk 32 847, nr. 1132 Brief van 25 december 2020, 2021D18159"])
    #expect(
      digits.footnotes.map { digits[$0.text] } == [
        "Kamerstuk 32 847, nr. 113", "Brief van 25 december 2020, 2021D18159",
      ])
    let address = Letter.reading(
      body: "Dit is bezien.1 Dat kost in het jaar zoveel als 2 eerdere brieven van de wethouder.2",
      notes: ["1 36600 VIII, nr. 1202 https://open.overheid.nl/documenten/b3732ba0"])
    #expect(address.noteTexts == ["36600 VIII, nr. 1202 https://open.overheid.nl/documenten/b3732ba0"])
  }

  @Test("The end of a sentence above a page's notes is not the rest of the note before")
  func endOfSentence() {
    let letter = Letter.reading(
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

  @Test("An annex opens its page, and a raised marker stands below its heading")
  func annexAboveMarker() {
    let letter = Letter.reading(
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
}

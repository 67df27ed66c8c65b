import Testing

@testable import Kamerbrief

/// Questions and answers as the official publications print them, by extractors that mark no pages.
@Suite("Published answers")
struct PublishedAnswersTests {
  private static func markers(_ letter: Letter) -> [Int] {
    letter.sections.flatMap(\.paragraphs).flatMap(\.markers).map(\.footnote)
  }

  private static let head = """
    Tweede Kamer der Staten-Generaal
    2
    Vergaderjaar 2023–2024 Aanhangsel van de Handelingen
    Vragen gesteld door de leden der Kamer, met de daarop door de
    regering gegeven antwoorden
    2367
    Vragen van het lid Van der Lee (GroenLinks-PvdA) aan de Minister van
    Financiën over rekeninggluren (ingezonden 28 juni 2024).
    Antwoord van Minister Heinen (Financiën) (ontvangen 29 augustus 2024)

    """

  @Test("A page ends at its foot, and the note above it with it")
  func foot() {
    let letter = Letter.reading(
      Self.head + """
        Vraag 1
        Kent u het bericht? 1
        Antwoord 1
        Ja, daar ben ik mee bekend. Over specifieke instellingen kan ik geen
        uitspraken doen, en de toezichthouder evenmin. Voorts is de toezichthouder
        1 https://www.tuchtrecht.example/actueel/tuchtrecht-vraagt-om-opheldering-over-
        rekeninggluren/
        ah-tk-20232024-2367
        ISSN 0921 - 7398
        ’s-Gravenhage 2024 Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1
        onafhankelijk, en gaat hij over zijn eigen handhaving. Om opheldering is gevraagd.2
        Mede gelet hierop en op het toezicht op de bedrijfsvoering van banken
        zie ik geen aanleiding voor nader onderzoek.
        2 Kamerstuk 29 507, nr. 154.
        Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 2
        """)
    #expect(
      letter.numberedNotes == [
        "1 https://www.tuchtrecht.example/actueel/tuchtrecht-vraagt-om-opheldering-over-rekeninggluren/",
        "2 Kamerstuk 29 507, nr. 154.",
      ])
    #expect(Self.markers(letter) == [1, 2])
    #expect(
      letter[letter.sections[1].paragraphs[0].text].contains("Voorts is de toezichthouder onafhankelijk,"))
  }

  @Test("Short notes on one line, where the text marks their numbers")
  func onOneLine() {
    let letter = Letter.reading(
      Self.head + """
        Vraag 1
        Kent u het bericht,1 de brief2 en de motie?3
        Antwoord 1
        Ja. Het antwoord staat in de brief.4
        1 Zorgvisie, 2 mei 2024, «Buitengesloten» (https://www.zorg.example/jos/)
        2 Kamerstukken II 2023/24, 23 235, nr. 240. 3 Kamerstukken II 2023/24, 29 509, nr. 80. 4 NEMESIS-3, 2023
        Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 2
        """)
    #expect(
      letter.numberedNotes == [
        "1 Zorgvisie, 2 mei 2024, «Buitengesloten» (https://www.zorg.example/jos/)",
        "2 Kamerstukken II 2023/24, 23 235, nr. 240.", "3 Kamerstukken II 2023/24, 29 509, nr. 80.",
        "4 NEMESIS-3, 2023",
      ])
    #expect(!letter.diagnostics.contains { $0.code.severity != .note })
  }

  @Test("Numbers of questions and cells of tables are no markers; a marker can be glued to the next sentence")
  func noMarkers() {
    let letter = Letter.reading(
      Self.head + """
        Vraag 1
        Kent u het bericht? 1
        Vraag 2, 3 en 4
        Wat vindt u daarvan?
        Antwoord 2, 3 en 4
        Daarover is gesproken. 2Toekomstige samenwerking bouwt daarop voort, zoals in mijn
        brief van 28 oktober jl. 3 staat. De meldingen waren:
        Geslacht
        4
        5
        6
        1 NOS, 1 maart 2024, «Kritiek», https://nos.example/artikel/1
        2 Kamerstuk 36 410 IV, nr. 15
        3 Kamerstuk 36 410 IV, nr. 49
        Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 2
        """)
    #expect(Self.markers(letter) == [1, 2, 3])
    #expect(!letter.diagnostics.contains { $0.code.severity != .note })
    #expect(letter.sections.map { letter[$0.heading!] }.prefix(2) == ["Vraag 1", "Vraag 2, 3 en 4"])
  }

  @Test(
    "Notes of the questions, with a bracket behind their number as in the text, beside those of the answer")
  func closed() {
    let letter = Letter.reading(
      """
      Vraag 1
      Waarom is dit nummer in handen van een partij die tarieven vraagt? 1)
      Vraag 2
      Kunt u reflecteren op het feit dat burgers gratis meldingen kunnen delen? 2)
      Antwoord op vragen 1 en 2
      Daarover is gesproken naar aanleiding van de motie van Nispen.1

      1) Geen spoed wel brandweer – Brandweer
      2) Contact marechaussee | Koninklijke Marechaussee |
      Defensie.nl
      1 Kamerstukken, 2022-2023, 29628, nr. 1135
      """)
    #expect(
      letter.numberedNotes == [
        "1 Geen spoed wel brandweer – Brandweer",
        "2 Contact marechaussee | Koninklijke Marechaussee | Defensie.nl",
        "1 Kamerstukken, 2022-2023, 29628, nr. 1135",
      ])
  }

  @Test("A dash in a bracket opens no list; the items of a list go on with a number on its own line")
  func lists() {
    let letter = Letter.reading(
      """
      Antwoord van Staatssecretaris Karremans (Volksgezondheid, Welzijn en Sport
      – Jeugd, Preventie en Sport) (ontvangen 12 augustus 2024).
      Het rapport kende drie adviezen:
      1.
      De raad adviseert om in te zetten op preventie.
      Een goede gezondheid is belangrijk.
      2.
      De raad adviseert om de zorg te verbeteren.
      """)
    let paragraphs = letter.head.introduction
    #expect(
      paragraphs.map { letter[$0.text] }.first
        == "Antwoord van Staatssecretaris Karremans (Volksgezondheid, Welzijn en Sport – Jeugd, Preventie en Sport) (ontvangen 12 augustus 2024)."
    )
    #expect(paragraphs.compactMap(\.label).map { letter[$0] } == ["1.", "2."])
  }

  @Test("Names that end in a number are no markers")
  func names() {
    let letter = Letter.reading(
      """
      25 887 Derde Nationaal Milieubeleidsplan
      nr. 1 BRIEF VAN DE MINISTER VAN FINANCIËN
      Aan de Voorzitter van de Tweede Kamer der Staten-Generaal
      's-Gravenhage, 5 februari 1998

      Hierbij bieden wij u het derde plan aan.1

      Het derde plan (NMP3) bouwt voort op de lijnen die in het NMP1 en NMP2 zijn uitgezet.

      Het NMP3 geeft een antwoord op de verkenning.

      De Minister van Financiën,

      G. Zalm

      1 Ter inzage gelegd bij de afdeling Parlementaire Documentatie.
      """)
    #expect(letter.head.introduction.flatMap(\.markers).map(\.footnote) == [1])
    #expect(letter[letter.head.introduction[2].text] == "Het NMP3 geeft een antwoord op de verkenning.")
    #expect(!letter.diagnostics.contains { $0.code.severity == .error })
  }

  @Test(
    "A subject goes on in a bracket, behind a blank line or the date",
    arguments: [
      "Datum\n16 mei 2024\n\nOnderwerp Beantwoording Kamervragen van de leden Lahlah en Chakor\n\n(GroenLinks-PvdA) over het uniform van boa’s",
      "Datum\nOnderwerp Beantwoording Kamervragen van de leden Lahlah en Chakor\n\n16 mei 2024\n\n(GroenLinks-PvdA) over het uniform van boa’s",
    ])
  func subject(_ head: String) {
    let letter = Letter.reading(
      "Aan de Voorzitter van de Tweede Kamer\nder Staten-Generaal\n2500 EA DEN HAAG\n\n\(head)\n\nIn het antwoord op uw brief deel ik u mede dat de vragen worden beantwoord.\n\nDe minister van Financiën,\n\nE. Heinen\n"
    )
    #expect(
      letter.head.subject.map { letter[$0] }
        == "Beantwoording Kamervragen van de leden Lahlah en Chakor (GroenLinks-PvdA) over het uniform van boa’s"
    )
    #expect(LetterTests.date(letter.head.date) == "2024-5-16")
    #expect(letter.head.introduction.count == 1)
  }

  @Test("A label behind the signature ends no letterhead")
  func labelBehindSignature() {
    let letter = Letter.reading(
      """
      Betreft Beantwoording Kamervragen over het politiebureau
      In antwoord op uw brief van 5 juli 2024, nr. 2024Z11859, deel ik u mede dat de
      vragen worden beantwoord zoals aangegeven in de bijlage van deze brief.
      De Minister van Justitie en Veiligheid,
      D.M. van Weel
      Datum
      25 juli 2024
      Antwoorden op vragen over het politiebureau.
      """)
    #expect(letter.papers.map { letter[$0.id] } == ["2024Z11859"])
    #expect(letter.head.signatories.map { $0.name.map { letter[$0] } } == ["D.M. van Weel"])
  }

  @Test("A subject goes on behind a blank line where its line ends in a joint")
  func subjectBehindJoint() {
    let letter = Letter.reading(
      """
      Datum
      7 november 2023

      Onderwerp Beantwoording van Kamervragen van de leden Mutluer (PvDA) en

      Ellemeet (GroenLinks) over een uitzending van Argos over de dood
      van Sammy Baker

      In antwoord op uw brief van 10 oktober 2023, nr. 2023Z16994, deel ik u mede dat
      de vragen worden beantwoord zoals aangegeven in de bijlage van deze brief.

      De minister van Justitie en Veiligheid

      D. Yeşilgöz-Zegerius
      """)
    #expect(
      letter.head.subject.map { letter[$0] }
        == "Beantwoording van Kamervragen van de leden Mutluer (PvDA) en Ellemeet (GroenLinks) over een uitzending van Argos over de dood van Sammy Baker"
    )
    #expect(letter.head.introduction.count == 1)
  }

  @Test(
    "A newspaper with its date is a note, marked behind a quotation",
    arguments: ["vliegen»1?", "vliegen» 1?", "vliegen” 1?"])
  func press(_ marked: String) {
    let letter = Letter.reading(
      """
      Vraag 1
      Bent u bekend met het artikel «Reisorganisatie blijft Russische toeristen
      naar de zon \(marked)
      Antwoord 1
      Ja. Het kabinet weegt hierbij zorgvuldig of nieuwe sanctiemaatregelen
      beantwoorden aan de doelstelling om de Russische staatsinkomsten en het
      Russische oorlogvoerende vermogen te raken, en in hoeverre dit opweegt
      tegen andere zwaarwegende, humanitaire belangen.
      1 NRC, 16 april 2024, «Reisorganisatie blijft Russische toeristen naar de zon vliegen»
      ah-tk-20232024-1893
      ISSN 0921 - 7398
      ’s-Gravenhage 2024 Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1
      """)
    #expect(letter.footnotes.map(\.number) == [1])
    #expect(letter.footnotes.first?.markers.count == 1)
    #expect(letter.diagnostics.isEmpty)
  }

  @Test("A site prints dossier, number and kind on one line, and names its notes")
  func site() {
    let letter = Letter.reading(
      """
      Vaststelling begroting Infrastructuurfonds 2018

      34775 A 62 BRIEF VAN DE STAATSSECRETARIS VAN INFRASTRUCTUUR EN WATERSTAAT

      Vergaderjaar 2017-2018

      Nr. 62

      Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

      Den Haag, 3 april 2018

      Op 9 maart 2018 ontving ik Kamervragen over het bericht «NS waarschuwt voor verbouwing».1 Op 14 maart 2018 is verzocht te reageren op het bericht «NS waarschuwt»2.

      De Staatssecretaris van Infrastructuur en Waterstaat,
      S. van Veldhoven-van der Meer

      Noot 1: NRC, 5 en 7 maart 2018.

      Noot 2: NRC, 5 maart 2018.
      """)
    #expect(letter.head.paper.map { letter[$0] } == "kst-34775-A-62")
    #expect(letter.noteTexts == ["NRC, 5 en 7 maart 2018.", "NRC, 5 maart 2018."])
    #expect(letter.footnotes.allSatisfy { $0.markers.count == 1 })
    #expect(letter.diagnostics.isEmpty)
  }

  @Test(
    "Dossier, suffix and number before the kind",
    arguments: [
      ("35000 VIII C VERSLAG VAN EEN SCHRIFTELIJK OVERLEG", "kst-35000-VIII-C"),
      ("35 925 14 BRIEF VAN DE MINISTER VAN FINANCIËN", "kst-35925-14"),
      ("Onderdeel van kamerstukdossier 21501 32-1691 Landbouw- en Visserijraad.", "kst-21501-32-1691"),
      ("Onderdeel van kamerstukdossier 36124 -46 Defensienota 2022.", "kst-36124-46"),
    ])
  func fullPaper(_ line: String, _ paper: String) {
    let letter = Letter.reading(
      "\(line)\n\nVastgesteld 18 september 2019\n\nDe commissie brengt verslag uit.\n")
    #expect(letter.head.paper.map { letter[$0] } == paper)
  }
}

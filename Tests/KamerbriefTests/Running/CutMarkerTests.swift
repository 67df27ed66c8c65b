import Testing

@testable import Kamerbrief

/// Markers that an extractor raised, cut off or ran together.
@Suite("Markers cut off their text")
struct CutMarkerTests {
  @Test("Two markers without a sign between them; a number that a note has stays whole")
  func pairs() {
    let notes = (1...4).map { "\($0) Kamerstuk 29 279, nr. \($0)." }
    let text = "Dit is toegezegd.1 Dat ook.2 Beide zijn daarna uitgevoerd.34"
    let letter = Letter.reading(body: text, notes: notes)
    #expect(letter.head.introduction.flatMap(\.markers).map(\.footnote) == [1, 2, 3, 4])
    #expect(
      letter.introduction == [
        "Dit is toegezegd. Dat ook. Beide zijn daarna uitgevoerd."
      ])
  }

  @Test("A piece that ends inside a number is read up to its end")
  func cutNumber() {
    let line = "ministnr. van de Raad, 12 Hanke Hanke Verslag oktober 2020 (21 501-02, nr. 2244)\n"
    let letter = Letter.reading(
      "Geachte voorzitter,\n\nDe Kamer is hierover bericht.1 Dat gebeurde opnieuw.2\n\n\(line)\(line)\(line)\n"
        + "De minister van Buitenlandse Zaken,\n\nHanke Bruins Slot\n\n"
        + "1 Beantwoording Kamervragen over sancties, 16 juli 2021 (2021Z12361)\n\(line)")
    #expect(letter.footnotes.map(\.number) == [1, 2])
  }

  @Test("A session is cited whole", arguments: ["2022/23", "2022/2023"])
  func session(_ session: String) {
    let letter = Letter.reading(
      body:
        "Dit is toegezegd.1 Dat ook.2\n\nMotie Piri over de jeugd (Kamerstukken II \(session), 29 279, nr. 5)\n\n"
        + "Het kabinet heeft 4 proeven gedaan.3 Daarvan is 1 geslaagd.4",
      notes: (1...4).map { "\($0) Kamerstuk 29 279, nr. \($0)." })
    #expect(letter.motions.map(\.footnotes) == [[3, 4]])
    #expect(letter[letter.motions[0].heading].contains("\(session), 29 279"))
  }

  @Test("Markers and notes in brackets, both alone on their lines: the notes stand below")
  func loneBrackets() {
    let letter = Letter.reading(
      """
      Geachte voorzitter,
      Het aanbod is gedaan en aanvaard.
      [1]
      Een verkenning volgt na de zomer
      [2]
      en daarna een besluit.
      [1]
      Kamerstuk 29 279, nr. 6.
      [2]
      Zie paragraaf 3 van het rapport.
      \u{C}De Kamer is daarover bericht.
      [3]
      Dat gebeurde opnieuw.
      [3]
      Kamerstuk 29 279, nr. 8.
      """)
    #expect(
      letter.noteTexts == [
        "Kamerstuk 29 279, nr. 6.", "Zie paragraaf 3 van het rapport.", "Kamerstuk 29 279, nr. 8.",
      ])
    #expect(letter.head.introduction.flatMap(\.markers).map(\.footnote) == [1, 2, 3])
  }

  @Test("The digits of a regulation end where its note says", arguments: [true, false])
  func regulations(isNamed: Bool) {
    let title = isNamed ? "Verordening (EU) 2021/1060 van het Europees Parlement." : "PbEU 2021, L 231."
    let letter = Letter.reading(
      body: "Dit is toegezegd.1 Dat ook.2 De eisen van Verordening (EU) 2021/10603 zijn omgezet.4",
      notes: ["1 Kamerstuk 29 279, nr. 6.", "2 Kamerstuk 29 279, nr. 7.", "3 \(title)", "4 Stb. 2021, 12."])
    #expect(
      letter.head.introduction.flatMap(\.markers).map(\.footnote) == (isNamed ? [1, 2, 3, 4] : [1, 2, 4]))
    #expect(letter[letter.head.introduction[0].text].contains(isNamed ? "2021/1060 zijn" : "2021/10603 zijn"))
  }

  @Test("Markers in brackets on lines of their own are no notes beside those that have a text")
  func brackets() {
    let letter = Letter.reading(
      """
      Geachte voorzitter,

      Het aanbod is gedaan en aanvaard.
      [1]

      Een verkenning volgt na de zomer.
      [2]

      De minister van Financiën,

      Eelco Heinen

      [1] Kamerstuk 29 279, nr. 6.
      [2] Kamerbrief van 3 mei 2021, https://www.rijksoverheid.nl/a
      """)
    #expect(letter.footnotes.map(\.number) == [1, 2])
    #expect(letter.footnotes.map { $0.markers.count } == [1, 1])
  }

  @Test("A stop behind a marker closes up to the word before it")
  func stops() {
    let letter = Letter.reading(
      body: "De nachttrein rijdt sinds 2021 1 ; voor Berlijn zijn er twee.",
      notes: ["1 Kamerstuk 29 279, nr. 6."])
    #expect(
      letter.introduction == [
        "De nachttrein rijdt sinds 2021; voor Berlijn zijn er twee."
      ])
  }

  @Test("Lines cut behind markers in brackets are one printed line, also the last one of a page")
  func bracketed() {
    let letter = Letter.reading(
      """
      Geachte voorzitter,
      De netbeheerders verwachten dat het net in zes regio’s na 2019 toereikend is.[1]
      De resultaten zijn op 19 mei gedeeld.[2]
      Voor de verdere inzet verwijs ik u graag
      naar de motie Kwint.[3]
      Daarbij is zowel naar de invoer als naar de uitvoer gekeken
      [1] Kamerstuk 29 279, nr. 6.
      [2] Kamerstuk 29 279, nr. 7.
      [3] Kamerstuk 29 279, nr. 8.
      \u{C}en naar de nadelen die daaraan voor het midden- en kleinbedrijf verbonden zijn,
      zodat een tussentijdse aanpassing van de regeling op dit moment niet nodig is.
      De minister van Financiën,
      Eelco Heinen
      """)
    #expect(letter.head.introduction.count == 1)
    #expect(letter.head.introduction.flatMap(\.markers).map(\.footnote) == [1, 2, 3])
  }

  @Test("A line that opens with the marker of the line before it is the rest of that line")
  func cutLines() {
    let letter = Letter.reading(
      """
      Geachte voorzitter,
      Met de VNG is afgesproken dat gemeenten de spreiding van zwembaden
      in kaart brengen.
      1 De kwaliteit van de gegevens laat op onderdelen
      nog te wensen over. Hiervoor is geen wijziging van wet- en verdere
      regelgeving nodig, zoals bij een vorige gelegenheid is toegelicht.
      De minister van Financiën,
      Eelco Heinen
      Noten
      1 Verslag bestuurlijk overleg, 3 december 2007.
      """)
    #expect(letter.head.introduction.count == 1)
    #expect(letter.head.introduction.flatMap(\.markers).map(\.footnote) == [1])
  }

  @Test(
    "A line that opens with the blank behind a marker goes on in its paragraph",
    arguments: ["6\n Het", "\n6\n  Het"])
  func blankBehindMarker(_ cut: String) {
    let letter = Letter.reading(
      "Geachte voorzitter,\nNS en de vervoerders hanteren elk hun eigen tarieven voor de fiets in de trein.1\n"
        + "Zij hebben hierin een eigen bevoegdheid.\(cut.replacing("6", with: "2")) voorstel wordt besproken.\n"
        + "De minister van Financiën,\nEelco Heinen\n1 Kamerstuk 36 200, nr. 5.\n2 Kamerstuk 36 200, nr. 6.\n"
    )
    #expect(
      letter.introduction == [
        "NS en de vervoerders hanteren elk hun eigen tarieven voor de fiets in de trein. Zij hebben hierin een eigen bevoegdheid. Het voorstel wordt besproken."
      ])
  }

  @Test("A group of thousands has three digits: the fourth is a marker")
  func groups() {
    let letter = Letter.reading(
      body: "De grens ligt bij € 390.0001 voor starters, en bij € 1.250.0002 voor anderen.",
      notes: ["1 Kamerstuk 36 200, nr. 5.", "2 Kamerstuk 36 200, nr. 6."])
    #expect(
      letter.introduction == [
        "De grens ligt bij € 390.000 voor starters, en bij € 1.250.000 voor anderen."
      ])
  }

  @Test("A marker alone on a line stands where the line before was cut, if the next one opens with a blank")
  func placeOfCutMarker() {
    let letter = Letter.reading(
      "Geachte voorzitter,\nDe nachttrein tussen Groningen en Zwolle is in december 2023\n1\n  als proef gestart. Er reisden\n"
        + "velen mee, en meer dan vooraf was geraamd.\nDe minister van Financiën,\nEelco Heinen\n1\n  Kamerstuk 36 200, nr. 5.\n"
    )
    #expect(letter.head.introduction.flatMap(\.markers).map(\.offset) == [60])
  }

  @Test(
    "Markers of one row, the second with its comma on lines of their own: what stands above them is closed",
    arguments: [", 2\n", ",2\n", ",\n2\n"])
  func rowOfMarkers(_ rest: String) {
    let letter = Letter.reading(
      """
      Geachte voorzitter,
      Uw Kamer heeft verzocht om een schriftelijke reactie op de moties die bij het overleg zijn
      ingediend. Het Adviescollege bracht 626 adviezen uit.1
      \(rest)Tot slot
      Het fonds kende 4,2 miljoen toe aan fotonische chips. Aldus wordt de motie langs drie lijnen
      uitgevoerd. Het bedrijf heeft verzocht om aanpassing van de wet.
      De minister van Buitenlandse Zaken,
      Ben Knapen
      1 Kamerstuk 26643-812.
      2 Kamerstuk 26643-813.
      """)
    #expect(letter.sectionHeadings == ["Tot slot"])
    #expect(letter.footnotes.map(\.markers.count) == [1, 1])
  }

  @Test("A marker below its line stands at the blank of its column")
  func markerBelowLine() {
    let letter = Letter.reading(
      """
      Geachte voorzitter,

      In mijn brief van 7 oktober 2020 heb ik toegezegd uw Kamer voor het einde van
                                      1

      het jaar te informeren over de voortgang.

      De minister van Buitenlandse Zaken,

      Ben Knapen

      1 Kamerstuk 31 765, nr. 1039.
      """)
    #expect(letter.head.introduction.flatMap(\.markers).map(\.offset) == [32])
  }
}

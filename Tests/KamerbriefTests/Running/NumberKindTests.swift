import Testing

@testable import Kamerbrief

/// What each number in running text is taken for, before the notes and the running order say which are markers.
@Suite("Kinds of numbers")
struct NumberKindTests {
  /// A text, and what its numbers are taken for, in order.
  struct Row: Sendable, CustomTestStringConvertible {
    let text: String
    let kinds: [NumberKind]
    var testDescription: String { text }

    init(_ text: String, _ kinds: NumberKind...) {
      self.text = text
      self.kinds = kinds
    }
  }

  static func kinds(_ body: String, notes: Int = 9) -> [NumberKind] {
    let notes = (1...notes).map { "\($0) Kamerstuk 29 279, nr. \($0).\n" }.joined()
    let letter = "Geachte voorzitter,\n\n\(body)\n\nDe minister van Financiën,\n\nEelco Heinen\n\n\(notes)"
    let reading = Reading(Array(letter.utf8))
    let tokens = Tokenizer.tokens(of: reading.source.text).tokens
    return MarkerFinder.numbers(in: reading.source.text, tokens: tokens, layout: reading.layout).map(\.kind)
  }

  @Test(
    "Something that is numbered, counted or measured",
    arguments: [
      Row("Dit volgt uit artikel 12 van de wet.", .part),
      Row("Dat staat in vraag 3, 4, 5 en 6 van de leden.", .part, .part, .part, .part),
      Row("Dit volgt uit artikel 2.15, tweede lid, van de wet.", .part, .part),
      Row("Een indicatie op grond van artikel 3.2.1 is blijvend.", .part, .part, .part),
      Row("Zie ook stuk nr.3 van de Kamer.", .citation),
      Row("Zie het stuk (35570-V,\nNr.8), dat daarna kwam.", .citation),
      Row("Zie ook stuk (nr.34) van de Kamer.", .citation),
      Row("Dit volgt uit artikel 7:2 van de wet.", .part, .article),
      Row("Dat staat in het verslag van de Raad,\n21 501-02, en in 36 200-XV.", .dossier, .dossier),
      Row("Het verslag van de Europese Raad,\n21 501-20-1736, is gedeeld.", .dossier),
      Row("Dat geldt in het hele land,\n21 300-400 keer.", .opensLine, .compound, .attached),
      Row("De A12 wordt breder, en ook de uitstoot van CO2 daalt.", .formula, .formula),
      Row("De UNMIK13 volgt op de UNMIK15 van dat jaar.", .name, .name),
      Row("Het kost (€ 3.244) of € 3.244,50 meer.", .amount, .digits, .amount, .insideDigits, .decimals),
      Row("Het is voor 45,1 procent gedaan.", .amount, .decimals),
      Row("Het gaat om een termijn van 3 en niet meer.", .governed),
      Row("De cijfers zullen nog voorlopig zijn 3. De uitkomst volgt.", .behindParticle),
      Row("Het debat was 1 april in de Kamer.", .day),
      Row("Het debat was zeker op\n8 april in de Kamer.", .day),
      Row("De bezetting bedroeg daar 7,8\nprocent.", .quantity, .decimals),
      Row("Het plan kost haar 18 miljoen meer.", .quantity),
      Row("Het geldt 30% van alles en 2/3 van de rest.", .quantity, .compound, .attached),
      Row("Een plan met een looptijd, 3-jarig of langer.", .compound),
      Row("Het is gedeeld.1, 2 weken later.", .behindStop, .quantity),
      Row("Het geldt artikelen 3 tot en met 7 van de wet.", .part, .governed),
      Row("Het geldt zones 3 tot en met 7 van het plan.", .range, .governed),
    ])
  func things(_ row: Row) { #expect(Self.kinds(row.text) == row.kinds) }

  @Test(
    "Right behind something",
    arguments: [
      Row("Het is gedeeld.1 Daarna is het besproken,2 en gedaan.", .behindStop, .behindStop),
      Row("Het is toegezegd1 aan de Kamer.", .behindWord),
      Row("Het is toegezegd1om het te doen.", .insideWord),
      Row("Het debat (over «kansrijk»1) was in maart.", .behindSign),
      Row("Dat is 45%1 van alles.", .quantity, .behindPercent),
      Row("Dat kost € 3.500,-1 per jaar.", .amount, .insideDigits, .behindSign),
      Row("De NAVO1 en zo4 en de agenda’s2 zijn er.", .behindCapitals, .behindShortWord, .behindWord),
      Row("Het is gedeeld.1,2 De Kamer wacht.", .behindStop, .inRow),
      Row("Het is gedeeld.1, 2 De Kamer wacht.", .behindStop, .inRow),
      Row("Het is gedeeld¹ en besproken [2].", .raised, .bracketed),
      Row("Dat was de begroting voor 2020.8 De gebieden volgen.", .behindYearAndStop),
      Row("Dat was de begroting voor 2020.8) De gebieden volgen.", .behindYearAndStop),
      Row("Dat staat (3 keer) in de -2 variant.", .attached, .attached),
    ])
  func glued(_ row: Row) { #expect(Self.kinds(row.text) == row.kinds) }

  @Test(
    "Behind the end of a longer number",
    arguments: [
      Row("Dat was op 14 oktober 20201 in de Kamer.", .day, .behindDate),
      Row("Dat was begin 20201 in de Kamer.", .behindYear),
      Row("Het besluit 2020/217 is genomen.", .behindSession),
      Row("Dat is zaak C-293/174 van het Hof.", .attached, .behindCase),
      Row("Het kost € 390.0001 per jaar, en € 4.2050 ook.", .amount, .behindAmount, .amount),
      Row(
        "Het uurloon is € 13,682 en het bedrag € 1.200,503 is vast.", .amount, .behindAmount, .amount,
        .insideDigits, .behindAmount),
      Row("Dit volgt uit artikel 121, zoals bekend.", .part, .behindCited),
      Row("De NIS24 en de rest volgen.", .behindCapitals, .behindOwnDigit),
      Row("Zie https://www.tweedekamer.nl/debatten.2 Daarna niets.", .behindAddress),
      Row("Beide zijn daarna uitgevoerd.34", .pair, .pair),
      // A dossier's number opens as a year does.
      Row("Het dossier 21501 is bekend."),
    ])
  func split(_ row: Row) { #expect(Self.kinds(row.text) == row.kinds) }

  @Test(
    "With a blank before it",
    arguments: [
      Row("Het is gedaan. 1 De Kamer wacht.", .betweenSentences),
      Row("Het is gedaan. 1 2 3 De Kamer wacht.", .betweenSentences, .inRow, .inRow),
      Row("Het is gedaan. 1De Kamer wacht.", .opensSentence),
      Row("Mijn brief van gisteren jl. 2 heb ik gestuurd.", .behindAbbreviation),
      Row("Het is gedeeld 2. De Kamer wacht.", .beforeSign),
      Row("Het is gedeeld, 2; de Kamer wacht.", .behindComma),
      Row("Dat was begin 2021 2, zoals bekend.", .betweenNumberAndSign),
      Row("De Hoop 3 Zuid is klaar.", .beforeCapital),
      Row("Het plan bevat 2 maatregelen.", .countsNoun),
      Row("Het plan bevat 2 heel grote dingen.", .betweenWords),
      Row("Doel is winst rond 2050. 2) Substitutie volgt.", .point),
      Row(
        "Het kabinet heeft dit met de provincies en alle gemeenten goed in kaart gebracht.\n1 De kwaliteit van de "
          + "plannen is goed, zoals ook uit het onderzoek volgt.", .opensCutLine),
    ])
  func spaced(_ row: Row) { #expect(Self.kinds(row.text) == row.kinds) }

  @Test(
    "What stands around a row says what each of its numbers is",
    arguments: [
      Row("Dat was 3, 4 en 5 april in de Kamer.", .day, .day, .day),
      Row("Dat is zowat 3,4 procent van alles.", .quantity, .decimals),
      Row("Het is gedaan. 1, 2 De Kamer wacht.", .betweenSentences, .inRow),
      // One number can be wrong.
      Row("Het is gedeeld.8, 7 De Kamer wacht.", .behindStop, .inRow),
      Row("Het kostte 1400.8,9 De Kamer wacht.", .insideDigits, .behindDigits),
      Row("Zie motie 3 of 4 van de leden.", .part, .part),
      Row(
        "Het kabinet heeft dit met de provincies en alle gemeenten goed in kaart gebracht.\n1, 2 De kwaliteit van "
          + "de plannen is goed, zoals ook uit het onderzoek volgt.", .opensCutLine, .inRow),
      Row(
        "Het kabinet heeft dit met de provincies en alle gemeenten goed in kaart gebracht.1,\n2 De kwaliteit van "
          + "de plannen is goed, zoals ook uit het onderzoek volgt.", .behindStop, .inRow),
    ])
  func rows(_ row: Row) { #expect(Self.kinds(row.text) == row.kinds) }

  @Test("Decimals are no markers, also where the notes that lack one have their numbers")
  func decimals() {
    let body = "Het is gedeeld.1 Dat ook.2 Het tekort is naar schatting 3,4 procent, en waarvan 3,3% van ons."
    let letter = Letter.reading(body: body, notes: (1...4).map { "\($0) Kamerstuk 29 279, nr. \($0)." })
    #expect(
      letter.introduction == [
        "Het is gedeeld. Dat ook. Het tekort is naar schatting 3,4 procent, en waarvan 3,3% van ons."
      ])
  }

  @Test("explain says why a number of a note is no marker")
  func explained() {
    let letter =
      "Geachte voorzitter,\n\nHet is gedeeld.1 Het plan bevat 2 maatregelen, volgens artikel 3 van de wet.\n\n"
      + "De minister van Financiën,\n\nEelco Heinen\n\n1 Kamerstuk 29 279, nr. 6.\n2 Kamerstuk 29 279, nr. 7.\n"
      + "3 Kamerstuk 29 279, nr. 8.\n"
    let text = String(decoding: Letter.explanation(of: Array(letter.utf8)), as: UTF8.self)
    #expect(text.contains("marker 1: note 1\n"))
    #expect(text.contains("no marker 2: it counts what follows"))
    #expect(text.contains("no marker 3: it numbers what the word before it names"))
  }

  @Test("Every kind is explained in words of its own")
  func table() {
    let says = NumberKind.allCases.map { "\($0.evidence.says)" }
    #expect(Set(says).count == says.count)
  }

  @Test(
    "The digits of a name in capitals are two markers only where the notes have no other place",
    arguments: [
      ("BIJ12 keert het uit3. Het is klaar4.", "BIJ12 keert het uit. Het is klaar."),
      ("De NPCE34 is er. Het is klaar5.", "De NPCE is er. Het is klaar."),
    ])
  func nameInCapitals(_ text: String, _ read: String) {
    let letter = Letter.reading(
      body: "Het is gedeeld1. Dat ook2. \(text)",
      notes: (1...(text.contains("5") ? 5 : 4)).map { "\($0) Kamerstuk 29 279, nr. \($0)." })
    #expect(letter.introduction == ["Het is gedeeld. Dat ook. \(read)"])
  }
}

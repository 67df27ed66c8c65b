import Testing

@testable import Kamerbrief

/// Faults of numbering in sentences that hold other numbers, which a fault must not make markers of.
@Suite("Faults of numbering beside other numbers")
struct NumberFaultTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var body: String
    var notes: [Int]
    /// Codes without "footnote.", each with the first number of its message.
    var wanted: [String]
    var testDescription: String { name }
  }

  private static let cases = [
    Case(
      name: "a date is no marker",
      body: "Tijdens de Raad van 1 april is dit besproken. Het vervolg is bekend.2 De brief volgt.3",
      notes: [1, 2, 3], wanted: ["missing-marker 1"]),
    Case(
      name: "nor is a part of an amount",
      body: "Er is € 2.244 miljoen beschikbaar, ofwel 45,2 procent.1 Het vervolg is bekend. De brief volgt.3",
      notes: [1, 2, 3], wanted: ["missing-marker 2"]),
    Case(
      name: "nor what is counted",
      body: "Dit is besproken.1 De werkgroep is 2 keer bijeengekomen. De brief volgt.3 Dat is alles.4",
      notes: [1, 2, 3, 4], wanted: ["missing-marker 2"]),
    Case(
      name: "nor what an article belongs to",
      body: "Dit is besproken.1 Het geldt voor artikel 2.2, tweede lid, en de 2 bijlagen. De brief volgt.3",
      notes: [1, 2, 3], wanted: ["missing-marker 2"]),
    Case(
      name: "a list of markers with a wrong one",
      body: "Dit is besproken.1 Het vervolg is bekend.2, 2 De brief volgt.4 Dat is alles.5",
      notes: [1, 2, 3, 4, 5], wanted: ["duplicate-marker 2"]),
    Case(
      name: "a list of markers out of order",
      body: "Dit is besproken.1 Het vervolg is bekend.2, 4 De brief volgt.3 Dat is alles.5",
      notes: [1, 2, 3, 4, 5], wanted: ["out-of-order-marker 4"]),
    Case(
      name: "behind a year",
      body: "Dit is besproken.1 Dat was in 2018.3 De brief volgt.2 Dat is alles.4",
      notes: [1, 2, 3, 4], wanted: ["out-of-order-marker 3"]),
    Case(
      name: "a number that would fit the count, but stands in the sentence",
      body: "Dit is besproken.2 Dat plan is bekend.1 Het plan bevat 2 maatregelen. De brief volgt.3",
      notes: [1, 2, 3], wanted: ["out-of-order-marker 2"]),
    Case(
      name: "nor is the start of an amount below its sign",
      body: "Dit is besproken.1 Er is structureel €\n2.859 miljoen beschikbaar. De brief volgt.3",
      notes: [1, 2, 3], wanted: ["missing-marker 2"]),
    Case(
      name: "behind a year that ends the sentence, without a note",
      body:
        "Dit is besproken.1 De brief volgt.2 Het geld staat op de begroting voor 2020.3 De gebieden gaan voor.",
      notes: [1, 2], wanted: ["missing-note 3"]),
    Case(
      name: "several behind blanks",
      body: "Dit is besproken.1 Het vervolg is bekend. 3 4\nDe brief volgt.5",
      notes: [1, 3, 4, 5], wanted: ["gap 2"]),
    Case(
      name: "several where two notes changed places",
      body: "Dit is besproken.1 Het vervolg is bekend.2 De brief volgt.3, 4",
      notes: [1, 3, 2, 4], wanted: ["out-of-order-note 3"]),
    Case(
      name: "nor is the number of a road, two digits that count on",
      body: "Dit is besproken.1 Het vervolg is bekend. De brief volgt.3 Dit geldt voor de A12 en de A27.",
      notes: [1, 2, 3], wanted: ["missing-marker 2"]),
    Case(
      name: "behind an apostrophe",
      body: "Dit is besproken.1 Het staat in de agenda’s3. De brief volgt.4 Dat is alles.5",
      notes: [1, 3, 4, 5], wanted: ["gap 2"]),
    Case(
      name: "behind a sign that compares",
      body: "Dit is besproken.1 Voor afstanden < 2 meter en ≥ 2 stuks geldt dit. De brief volgt.3",
      notes: [1, 2, 3], wanted: ["missing-marker 2"]),
    Case(
      name: "of several of something",
      body: "Dit is besproken.1 Dat plan bevat 2 maatregelen. De brief volgt.3 Dat is alles.4",
      notes: [1, 2, 3, 4], wanted: ["missing-marker 2"]),
  ]

  @Test("A fault is found, and no other number is taken for a marker", arguments: cases)
  func faults(_ example: Case) {
    var text =
      "Geachte voorzitter,\n\n" + example.body
      + "\n\nHoogachtend,\n\nDe minister van Financiën,\n\nS.A.M. Kaag\n\n"
    for number in example.notes {
      text +=
        "\(number) Kamerbrief over water, \(number) maart 2023 (Kamerstuk 34\(200 + number), nr. \(number))\n"
    }
    let letter = Letter(parsing: Array(text.utf8), name: "-")
    let found = letter.diagnostics.filter { $0.severity != .note }.map { finding -> String in
      let number = finding.message.split { !$0.isNumber }.first ?? ""
      return finding.code.rawValue.dropFirst("footnote.".count) + " " + number
    }
    #expect(found == example.wanted, "\(letter.diagnostics.map(\.message))")
  }

  /// Notes as people write them, without a paper or an address; the texts of 3 to 5 differ.
  private static func letter(notes: [String]) -> [String] {
    let letter = Letter.reading(
      body:
        "Dit is besproken.1 Het vervolg is bekend.2 Het geldt voor producten3 in de NIS24 en elders.5 Zo is het.6",
      notes: ["1 Kamerstuk 29 628, nr. 101.", "2 Kamerstuk 29 628, nr. 102."] + notes + [
        "6 Kamerstuk 29 628, nr. 106."
      ])
    return letter.diagnostics.filter { $0.severity == .error }.map(\.code.rawValue)
  }
  private static let third = "3 stoffen die zijn bedoeld om de lading te verspreiden"
  private static let fourth = "4 Richtlijn over maatregelen voor beveiliging van netwerken."
  private static let fifth = "5 Dit betreft de tweede fase."

  @Test("Notes that open in lower case or cite nothing, at fault")
  func plainNotes() {
    #expect(Self.letter(notes: [Self.third, Self.fourth, Self.fifth]) == [])
    #expect(Self.letter(notes: [Self.third, Self.fifth]) == ["footnote.gap"])
    #expect(Self.letter(notes: [Self.third, Self.fifth, Self.fourth]) == ["footnote.out-of-order-note"])
    #expect(Self.letter(notes: [Self.fourth, Self.third, Self.fifth]) == ["footnote.out-of-order-note"])
    #expect(
      Self.letter(notes: [Self.third, Self.fourth, Self.fourth, Self.fifth]) == ["footnote.duplicate-note"])
    #expect(
      Self.letter(notes: [Self.third, Self.third, Self.fourth, Self.fifth]) == ["footnote.duplicate-note"])
  }
}

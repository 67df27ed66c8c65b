import Testing

@testable import Kamerbrief

/// Motions named by the number of their paper, as minutes and letters about votes have them, with and without their submitters.
@Suite("Motions named by number")
struct NamedByNumberTests {
  /// Text, names and paper of each mention.
  private static func mentions(_ body: String) -> [String] {
    let letter = Letter.reading(body: body)
    return letter.mentions.map { mention in
      let names = mention.submitters.map { letter[$0.name] }.joined(separator: ", ")
      let paper = mention.paper.map { letter[$0] } ?? "-"
      let signed = names.isEmpty ? "-" : mention.coSigned ? "\(names) c.s." : names
      return "\(letter[mention.text]) | \(signed) | \(paper)"
    }
  }

  @Test(
    "Members and papers beside the number",
    arguments: [
      Case(
        "Dan de motie op stuk nr. 471 van de heer Kops, die anders luidt.",
        "motie op stuk nr. 471 van de heer Kops | Kops | -"),
      Case(
        "Dan de motie op stuk nr. 233, van de heren Kops en Veldman, over maatregelen.",
        "motie op stuk nr. 233, van de heren Kops en Veldman | Kops, Veldman | -"),
      Case(
        "De motie op stuk nr. 212 van Kops, Segers en Veldman vraagt om maatwerk.",
        "motie op stuk nr. 212 van Kops, Segers en Veldman | Kops, Segers, Veldman | -"),
      Case(
        "Nog een vraag over de motie op stuk nr. 356 van mevrouw Kops cum suis.",
        "motie op stuk nr. 356 van mevrouw Kops cum suis | Kops c.s. | -"),
      Case(
        "De motie op stuk nr. 12 (36 600-XXIII) van de leden Kops en Segers is aangehouden.",
        "motie op stuk nr. 12 (36 600-XXIII) van de leden Kops en Segers | Kops, Segers | kst-36600-XXIII-12"),
      Case(
        "In februari is de motie op stuk nr. 68 (35483) aangenomen.",
        "motie op stuk nr. 68 | - | kst-35483-68"),
      Case(
        "De motie van de leden Kops en Segers op stuk nr. 346 gaat over normen.",
        "motie van de leden Kops en Segers op stuk nr. 346 | Kops, Segers | -"),
      Case(
        "De motie-Kops/Segers op stuk nr. 347 gaat over normen.",
        "motie-Kops/Segers op stuk nr. 347 | Kops, Segers | -"),
      Case("De motie op stuk nr. 350 van de regering bestaat niet.", "motie op stuk nr. 350 | - | -"),
      Case(
        "De motie op stuk nr. 51 (Kops c.s.) ontraad ik.",
        "motie op stuk nr. 51 (Kops c.s.) | Kops c.s. | -"),
      Case("De motie op stuk nr. 51 (PVV) ontraad ik.", "motie op stuk nr. 51 | - | -"),
      Case("De motie 3 (Europa) ontraad ik.", "motie 3 | - | -"),
      Case(
        "De motie op stuk nr. 52, ingediend door het lid Kops, ontraad ik.",
        "motie op stuk nr. 52, ingediend door het lid Kops | Kops | -"),
    ])
  func beside(_ row: Case) {
    #expect(Self.mentions(row.text) == row.wanted)
  }

  @Test(
    "Each member with a title, and initials",
    arguments: [
      Case(
        "Dat vraagt de motie van de heer Kops, mevrouw Dik-Faber en de heer Segers van ons.",
        "motie van de heer Kops, mevrouw Dik-Faber en de heer Segers | Kops, Dik-Faber, Segers | -"),
      Case(
        "Dat vraagt de motie van de heer Kops, mevrouw Dik-Faber was daar tegen.",
        "motie van de heer Kops | Kops | -"),
      Case("Dan de motie-M.B. Vos over vliegen.", "motie-M.B. Vos | M.B. Vos | -"),
    ])
  func titles(_ row: Case) { #expect(Self.mentions(row.text) == row.wanted) }

  @Test("The number leads to the motion, the names where the letter has no such number")
  func resolved() {
    let letter = Letter.reading(
      body: """
        Motie van het lid Kops over bruggen (29279-346)

        Dat is gedaan. De motie van het lid Kops op stuk nr. 347 volgt hieronder.

        Motie van het lid Kops over wegen (29279-347)

        Dat is gedaan, zoals bij de motie op stuk nr. 346 van de heer Kops.

        Motie van het lid Segers over water (29279-348)

        Dat is gedaan, zoals bij de motie op stuk nr. 12 van de heer Segers.
        """)
    #expect(letter.mentions.map(\.motion) == [1, 0, 2])
    #expect(letter.diagnostics.isEmpty)
  }

  @Test("A number that a changed motion had, a number in front of its dossier, a dash before a suffix")
  func former() {
    #expect(GrammarTests.ids("Zie Kamerstuk 21 501–20, nr. 2000 hierover.") == ["kst-21501-20-2000"])
    #expect(
      GrammarTests.ids("Zij krijgt nr. 726, was nr. 719 (21501-08).") == [
        "kst-21501-08-726", "kst-21501-08-719",
      ])
    #expect(
      GrammarTests.ids("de gewijzigde motie-Kops (21501-08, nr. 726, was nr. 719).") == [
        "kst-21501-08-726", "kst-21501-08-719",
      ])
  }

  @Test("A paper of the Eerste Kamer behind the names, without a noun or a bracket")
  func senate() {
    #expect(
      Self.mentions("Dat vraagt de in de Eerste Kamer aangenomen motie Huijbregts-Schiedon, 31 953, I.") == [
        "motie Huijbregts-Schiedon | Huijbregts-Schiedon | kst-31953-I"
      ])
    #expect(GrammarTests.ids("Dat kost 31 953, A noch B betaalt.") == [])
  }

  @Test("The note behind what a motion is about can name the Chamber before its paper")
  func chamber() {
    let letter = Letter.reading(
      body: "Kent u de motie van de leden Kops en Segers over bruggen uit 2018?1 Zo ja, wat vindt u ervan?",
      notes: ["1 Tweede Kamer, vergaderjaar 2017–2018, 26 485, nr. 267"])
    #expect(letter.mentions.map { $0.paper.map { letter[$0] } } == ["kst-26485-267"])
  }

  @Test(
    "A sentence that ends in c.s. is no heading",
    arguments: [
      "Het kabinet werkt dit uit conform de motie Van Campen c.s.",
      "Dit sluit aan bij de motie van de leden Kops en Segers c.s.",
      "Uw Kamer ontvangt hierbij de reactie op de motie Van Campen c.s.",
      "Later informeerden wij u in reactie op de motie Van Campen c.s.",
    ])
  func sentence(_ text: String) {
    let letter = Letter.reading(
      body: "Er is veel gedaan.\n\n\(text)\n\nDaarnaast wordt een onderzoek gedaan naar bruggen.")
    #expect(letter.motions.isEmpty && letter.mentions.count == 1)
  }

  @Test("Headings that name motions so, as letters with the cabinet's view of them have it")
  func headings() {
    let letter = Letter.reading(
      body: """
        Motie op stuk nr. 50 van het lid Kops over warmte

        Deze motie ontraad ik, anders dan die op stuk nr. 51.

        Motie op stuk nr. 51 (Kops c.s.) over kernenergie

        Deze motie geef ik oordeel Kamer.

        Motie met nummer 52 (36 600-XXIII) van de leden Segers en Kops over batterijen

        Zie mijn oordeel over de motie op stuk nr. 51 van het lid Kops.
        """)
    let motions = letter.motions.map { motion in
      let names = motion.submitters.map { letter[$0.name] }.joined(separator: "|")
      return "\(names) \(motion.coSigned) \(motion.subject.map { letter[$0] } ?? "-")"
    }
    #expect(motions == ["Kops false warmte", "Kops true kernenergie", "Segers|Kops false batterijen"])
    #expect(letter.mentions.map(\.motion) == [1])
    #expect(letter.papers.map { letter[$0.id] } == ["kst-36600-XXIII-52"])
    #expect(letter.papers.map(\.citations.count) == [1])
  }

  @Test(
    "Submitters before the noun",
    arguments: [
      Case(
        "Dit is conform de door het lid Kops c.s. ingediende motie (Kamerstuk 31 015, nr. 92) gedaan.",
        "het lid Kops c.s. ingediende motie | Kops c.s. | kst-31015-92"),
      Case(
        "Dat vraagt de door de leden Kops en Segers ingediende gewijzigde motie over bruggen.",
        "de leden Kops en Segers ingediende gewijzigde motie | Kops, Segers | -"),
      Case("Dat vraagt de door de regering en het lid Kops besproken en ingediende motie over bruggen."),
      Case("Dat vraagt de door velen ingediende motie over bruggen."),
    ])
  func before(_ row: Case) { #expect(Self.mentions(row.text) == row.wanted) }

  @Test("A former member in brackets, et al., and a paper behind the one that is replaced")
  func further() {
    #expect(
      Self.mentions(
        "De motie van het (toenmalige) lid Kops en de motie van lid Hirsch et al. zijn gedaan, en de gewijzigde motie van het lid Segers (t.v.v. 29628-1230, Kamerstuk 29628-1240)."
      ) == [
        "motie van het (toenmalige) lid Kops | Kops | -", "motie van lid Hirsch et al. | Hirsch c.s. | -",
        "gewijzigde motie van het lid Segers | Segers | kst-29628-1240",
      ])
  }

  @Test("A sentence about a motion is no heading where its next line opens in a name")
  func endsInside() {
    let letter = Letter.reading(
      body: """
        De motie van de leden Kops en Segers (Kamerstuk
        36 410 X, nr. 13) is uitgevoerd. Ook is de motie
        Van der Meer c.s. van 4 april 2024 gedaan, zoals
        ik in mijn brief van 3 mei 2024 heb gemeld.

        De motie van het lid Van Kampen over nieuwe schepen voor de
        marine (Kamerstuk 36 410 X, nr. 14) wordt gezien bij de nota, die uw
        Kamer in het najaar ontvangt.
        """)
    #expect(letter.motions.isEmpty)
    #expect(letter.mentions.map { $0.paper.map { letter[$0] } } == ["kst-36410-X-13", nil, "kst-36410-X-14"])
  }
}

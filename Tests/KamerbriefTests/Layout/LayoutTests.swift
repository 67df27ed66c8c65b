import Testing

@testable import Kamerbrief

/// Tiny letters as pictures: left of the bar what a line is for, right of it the line. "page" opens a page.
@Suite("Layout")
struct LayoutTests {
  /// The letter that a picture shows, printed back with the roles that were found.
  static func picture(_ rows: String) -> String {
    var input = ""
    var roles: [Int] = []
    var line = 0
    let rows = rows.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for row in rows {
      if row.hasPrefix("page") {
        input += "\u{C}"
        roles.append(-1)
        continue
      }
      let bar = row.firstIndex(of: "|") ?? row.startIndex
      input += row[bar...].dropFirst(2) + "\n"
      roles.append(line)
      line += 1
    }
    let found = self.roles(input)
    return zip(rows, roles).map { row, line in
      guard line >= 0, let bar = row.firstIndex(of: "|") else { return row }
      let role = found[line, default: []].joined(separator: " + ")
      return role + String(repeating: " ", count: max(0, row[..<bar].count - role.count)) + row[bar...]
    }.joined(separator: "\n")
  }

  /// The roles of the cells of each line.
  private static func roles(_ input: String) -> [Int: [String]] {
    let reading = Reading(Array(input.utf8))
    let headings = Explanation.headingLines(reading)
    var found: [Int: [String]] = [:]
    for (index, line) in reading.layout.lines.enumerated() {
      let role = headings[index] ?? Explanation.role(line, reading)
      found[reading.source.line(at: Int(line.start)), default: []].append(role)
    }
    return found
  }

  static func expect(_ picture: String, _ location: SourceLocation = #_sourceLocation) {
    #expect(Self.picture(picture) == picture, sourceLocation: location)
  }

  @Test("A letter of one page")
  func letter() {
    Self.expect(
      """
      furniture      | > Retouradres Postbus 20061 2500 EB Den Haag
      letterhead     | Datum 4 november 2021
      letterhead     | Betreft Moties over de Europese top
                     |
      salutation     | Geachte voorzitter,
                     |
      body           | Hierbij informeer ik u over de uitvoering van drie moties die in uw Kamer zijn
      body           | aangenomen.1
                     |
      motion heading | 1. Motie van het lid Eppink over mensenrechten op de Europese top aankaarten
      body           | (21501-20-1736), 12 oktober 2021
                     |
      body           | Het kabinet heeft deze motie uitgevoerd.
                     |
      heading        | Overige onderwerpen
                     |
      body           | Het kabinet komt hier later op terug.
                     |
      signature      | De minister van Buitenlandse Zaken,
                     |
      signature      | Ben Knapen
                     |
      note 1         | 1 Kamerbrief over de top (21 501-02, nr. 2244)
      """)
  }

  @Test("Form feeds part pages; notes close their page and may go on at the foot of the next one")
  func pages() {
    Self.expect(
      """
      salutation     | Geachte voorzitter,
                     |
      body           | Het kabinet heeft de Kamer bericht1 over de vraag die in het debat van vorige
      body           | week is gesteld over de inzet.2 Daarbij is ook gesproken over de gevolgen voor
                     |
      note 1         | 1 Kamerbrief over de inzet (21 501-02, nr. 2244)
      note 2         | 2 Kamerbrief over het verslag van de Raad Buitenlandse Zaken en over de vraag
      furniture      | Pagina 1 van 2
      page
      body           | de regio en de landen daaromheen. Dat is eerder toegezegd3 en gedaan.
                     |
      signature      | De minister van Buitenlandse Zaken,
                     |
      signature      | Ben Knapen
                     |
      note 2 …       | van het lid Sjoerdsma (21 501-02, nr. 2245)
      note 3         | 3 Kamerbrief over de toezegging (21 501-02, nr. 2246)
      furniture      | Pagina 2 van 2
      """)
  }

  @Test(
    "Page numbers and running heads",
    arguments: [
      "Pagina 2 van 3", "P agina 2 van 3", "Pagina 2/3", "4Pagina2van3", "2515 XP Den Haag",
      "T 070 - 379 89 11", "ISSN 0921 - 7371",
      "-----",
    ])
  func furniture(_ line: String) {
    Self.expect(
      """
      salutation     | Geachte voorzitter,
                     |
      body           | Het kabinet heeft de Kamer bericht over de vraag die in het debat is gesteld.
                     |
      furniture      | \(line)
      page
      body           | Dat is eerder toegezegd en ook gedaan.
      """)
  }

  @Test(
    "How a note's number is printed",
    arguments: [
      ("1", "2"), ("1.", "2."), ("1)", "2)"), ("[1]", "[2]"), ("¹", "²"),
    ] as [(String, String)])
  func styles(_ first: String, _ second: String) {
    Self.expect(
      """
      salutation     | Geachte voorzitter,
                     |
      body           | Het kabinet heeft de Kamer bericht¹ over de vraag die in het debat is gesteld.²
                     |
      signature      | De minister van Buitenlandse Zaken,
                     |
      signature      | Ben Knapen
                     |
      note 1         | \(first) Kamerbrief over de inzet (21 501-02, nr. 2244)
      note 2         | \(second) Kamerbrief over de vraag, https://www.rijksoverheid.nl/documenten
      """)
  }

  @Test("A note's number alone on its line, glued to its text, and before a dossier")
  func numbers() {
    Self.expect(
      """
      salutation     | Geachte voorzitter,
                     |
      body           | Het is bericht1 en gemeld.2 Het is toegezegd3 en gedaan.4
                     |
      signature      | De minister van Buitenlandse Zaken,
                     |
      signature      | Ben Knapen
                     |
      note 1         | 1 Kamerbrief over wonen (29 453, nr. 5)
      note 2         | 2
      note 2 …       |  Kamerstukken II 2021/22, 29 628, nr. 1099
      note 3         | 3https://www.rijksoverheid.nl/documenten
      note 4         | 421 501-32 Nr. 2530
      """)
  }

  @Test("Notes at the end, under a heading")
  func endNotes() {
    Self.expect(
      """
      salutation     | Geachte voorzitter,
                     |
      body           | Het kabinet heeft de Kamer bericht1 over de vraag die in het debat is gesteld.2
                     |
      signature      | De minister van Buitenlandse Zaken,
                     |
      signature      | Ben Knapen
      page
      note heading   | Noten
      note 1         | 1 Kamerbrief over de inzet van het kabinet in de Europese Raad van vorige week
      note 1 …       | en over de gevolgen daarvan (21 501-02, nr. 2244)
      note 2         | 2 Kamerbrief over de vraag (21 501-02, nr. 2245)
      """)
  }

  @Test("Notes as the official publications print them")
  func officialNotes() {
    Self.expect(
      """
      salutation     | Geachte voorzitter,
                     |
      body           | Het kabinet heeft de Kamer bericht 1 over de vraag die in het debat is gesteld.
                     |
      signature      | De minister van Buitenlandse Zaken,
      signature      | B. Knapen
                     |
      note heading   | X Noot
      note 1         | 1
                     |
      note 1 …       | Raadpleegbaar via www.tweedekamer.nl
      """)
  }

  @Test("A numbered list is no notes")
  func lists() {
    Self.expect(
      """
      salutation     | Geachte voorzitter,
                     |
      body           | Het kabinet neemt drie maatregelen:
      body           | 1. de regels worden eenvoudiger;
      body           | 2. de kosten gaan omlaag;
      body           | 3. het toezicht wordt beter.
                     |
      body           | Daarover is de Kamer eerder bericht.
      """)
  }

  @Test("Link annotations behind the text of a page")
  func annotations() {
    Self.expect(
      """
      salutation     | Geachte voorzitter,
                     |
      body           | Het kabinet heeft de Kamer bericht1 over de vraag die in het debat is gesteld.
                     |
      signature      | De minister van Buitenlandse Zaken,
                     |
      signature      | Ben Knapen
                     |
      note 1         | 1 Kamerbrief over de inzet, https://www.rijksoverheid.nl/documenten/kamerbrief-
      note 1 …       | over-de-inzet
                     |
      annotation     | https://www.rijksoverheid.nl/documenten/kamerbrief-over-de-inzet
      annotation     | https://www.rijksoverheid.nl/documenten/kamerbrief-over-de-inzet
      """)
  }

  @Test("A side column far right")
  func sideColumn() {
    Self.expect(
      """
      salutation       | Geachte voorzitter,
                       |
      body + furniture | Het kabinet heeft de Kamer bericht over de vraag die in het          Ministerie van
      body + furniture | debat is gesteld, en over de antwoorden die daarop zijn gegeven.     Buitenlandse Zaken
      body             | Dat is eerder toegezegd en ook gedaan, zoals de Kamer weet. Dat
      body + furniture | geldt ook voor de andere vragen die daarna zijn gesteld.             Onze referentie
      body + furniture | Daarop wordt later teruggekomen.                                     BZDOC-1234
      """)
  }

  @Test("Signatures side by side")
  func signatures() {
    Self.expect(
      """
      salutation            | Geachte voorzitter,
                            |
      body                  | Het kabinet heeft de Kamer bericht over de vraag die in het debat is gesteld.
                            |
      signature + signature | De minister van Financiën,              De minister van Buitenlandse Zaken,
                            |
      signature + signature | W.B. Hoekstra                           Ben Knapen
      """)
  }

  /// Pages of a letter.
  static func pages(_ input: String) -> Int { Letter(parsing: Array(input.utf8)).source.pages }

  @Test("A form feed opens a page, one at the very end closes the last one")
  func formFeeds() {
    let text = "Geachte voorzitter,\n\nHet kabinet heeft de Kamer bericht.\n"
    #expect(Self.pages("") == 1)
    #expect(Self.pages(text) == 1)
    #expect(Self.pages(text + "\u{C}") == 1)
    #expect(Self.pages(text + "\u{C}Dat is alles.\n\u{C}Bijlage\n") == 3)
  }

  @Test("Pages that open with one blank")
  func blanks() {
    let lines = String(repeating: "Het kabinet heeft de Kamer hierover uitgebreid bericht.\n", count: 12)
    #expect(Self.pages(" Geachte voorzitter,\n\n\(lines) \(lines) \(lines)") == 3)
    #expect(Self.pages("Geachte voorzitter,\n\n\(lines) \(lines) \(lines)") == 1)
  }
}

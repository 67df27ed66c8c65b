import Testing

@testable import Kamerbrief

/// Several motions under one heading, names that only the letter can tell, sources of a note.
@Suite("Motions that share")
struct SharedMotionTests {
  /// Names and paper of each motion, with the number of its paragraphs.
  static func motions(_ body: String) -> [String] {
    let letter = Letter.reading(body: body)
    return letter.motions.map { motion in
      let names = motion.submitters.map { letter[$0.name] }.joined(separator: ", ")
      return "\(names) | \(motion.paper.map { letter[$0] } ?? "-") | \(motion.paragraphs.count)"
    }
  }

  @Test(
    "Headings that name one motion or several",
    arguments: [
      Case(
        "Moties van de leden Van Nispen (29 279, nr. 5) en Bikker c.s. (29 279, nr. 6) over rechtshulp",
        "Van Nispen | kst-29279-5 | 1", "Bikker | kst-29279-6 | 1"),
      Case(
        "Motie van het lid Ceder over zorg (29279-5) en motie van het lid Piri over jeugd (29279-6)",
        "Ceder | kst-29279-5 | 1", "Piri | kst-29279-6 | 1"),
      Case(
        "Motie van het lid Ceder over het uitvoeren van de motie-Piri/Kuzu over jeugd (29279-6)",
        "Ceder | kst-29279-6 | 1"),
      Case(
        "Motie van het lid Ceder over wat in de motie Piri/Kuzu (Kamerstuk 29 279, nr. 6) over jeugd staat",
        "Ceder | - | 1"),
      Case(
        "32 123 VIII, nr. 19 motie Van Vroonhoven-Kok en Leerdam over cultuur",
        "Van Vroonhoven-Kok, Leerdam | kst-32123-VIII-19 | 1"),
      Case(
        "Uitvoering motie-Vestering c.s. (Kamerstuk 36 200 XIV, nr. 65)", "Vestering | kst-36200-XIV-65 | 1"),
      Case("De motie van Nispen (Kamerstuk 29279, nr. 700) is al uitgevoerd."),
      Case(
        "De moties van het lid Piri c.s. (Kamerstuk 36 045, nr. 120) en van het lid Ceder (Kamerstuk 36 045, nr. 133)\nroepen op tot sancties, en daar is aan gewerkt."
      ),
    ])
  func headings(_ row: Case) {
    #expect(Self.motions("\(row.text)\n\nHet kabinet heeft dit uitgevoerd, zoals toegezegd.") == row.wanted)
  }

  @Test(
    "A paper between the noun and the names is the motion's",
    arguments: ["(36 418, nr. 90)", "(Kamerstuk 36 418, nr. 90)", "36 418, nr. 90"])
  func paperInside(_ paper: String) {
    let letter = Letter.reading(
      body:
        "De motie \(paper) van het lid Piri is gezien.\n\nMotie \(paper) van het lid Piri over jeugd\n\nDat is gedaan."
    )
    #expect(letter.motions.map { $0.paper.map { letter[$0] } } == ["kst-36418-90"])
    #expect(letter.motions.map { $0.subject.map { letter[$0] } } == ["jeugd"])
    #expect(letter.mentions.map { $0.paper.map { letter[$0] } } == ["kst-36418-90"])
    #expect(letter.mentions.map(\.motion) == [0])
    #expect(letter.papers.map(\.citations.count) == [2])
  }

  @Test("What joins two motions is not what the first is about, and their answer names each with its paper")
  func joinedSubjects() {
    let letter = Letter.reading(
      body: """
        Moties Piri/Dassen en Ceder over sancties

        De moties van het lid Piri c.s. (Kamerstuk 36 045, nr. 120) en van het lid Ceder (Kamerstuk 36 045, nr. 133)
        roepen op tot sancties, en daar is aan gewerkt.
        """)
    #expect(letter.motions.map { $0.subject.map { letter[$0] } } == ["sancties", "sancties"])
    #expect(letter.mentions.map(\.motion) == [0, 1])
    #expect(letter.mentions.map { $0.paper.map { letter[$0] } } == ["kst-36045-120", "kst-36045-133"])
  }

  @Test(
    "A heading that names very many motions opens some of them, and names the others",
    arguments: [16, 17, 400])
  func manyMotions(count: Int) {
    let names = (1...count).map { "motie van het lid Eppink (21501-20-\($0))" }.joined(separator: ", ")
    let letter = Letter.reading(body: "M\(names.dropFirst())\n\nDat is gedaan, zoals toegezegd.")
    #expect(letter.motions.count == 16)
    #expect(letter.motions.last.map { letter[$0.paper!] } == "kst-21501-20-16")
    #expect(letter.mentions.count == count - 16)
    #expect(letter.json(compact: true).count < 2000 * count + 200_000)
  }

  @Test(
    "Names as the rest of the letter reads them",
    arguments: [
      Case("Zie de motie Holman-Vedder.", "Holman-Vedder"),
      Case(
        "Zie het voorstel en de motie van de leden Holman en Vedder. Zie de motie Holman-Vedder.", "Holman",
        "Vedder"),
      Case(
        "Zie de motie van het lid Martens-America. Zie de motie Martens- America-Flach.", "Martens-America",
        "Flach"),
      Case("Zie de motie van Nispen.", "Van Nispen"),
      Case("Zie de motie van het lid Hertzberger. Zie de motie van Hertzberger.", "Hertzberger"),
    ])
  func names(_ row: Case) {
    let letter = Letter.reading(body: row.text)
    #expect(letter.mentions.last?.submitters.map { letter[$0.name] } == row.wanted)
  }

  @Test(
    "Sources of a note",
    arguments: [
      Case(
        "Kamerbrief wonen, Kamerstuk 29279, nr. 154\nVerslag Raad, 19 november 2020 (21501-02, nr. 5)",
        "Kamerbrief wonen", "Verslag Raad"),
      Case(
        "Kamerbrief wonen (29279, nr. 154 Verslag Raad, 19 november 2020 (21501-02, nr. 5)",
        "Kamerbrief wonen", "Verslag Raad"),
      Case(
        "Kamerbrief voortgang flexwonen\nNationale Omgevingsvisie, 28 oktober 2020 (35570-VII-85)",
        "Kamerbrief voortgang flexwonen", "Nationale Omgevingsvisie"),
      Case(
        "Kamerbrief over de voortgang van flexwonen en van de\nNationale Omgevingsvisie, 28 oktober 2020 (35570-VII-85)",
        "Kamerbrief over de voortgang van flexwonen en van de Nationale Omgevingsvisie"),
      Case("Zie hoofdstuk 3 voor de opzet."),
    ])
  func sources(_ row: Case) {
    let letter = Letter.reading(
      body: "Het kabinet heeft dit onderzocht.1 Meer volgt.", notes: ["1 " + row.text])
    #expect(letter.footnotes.first?.sources.map { $0.title.map { letter[$0] } ?? "-" } == row.wanted)
  }
}

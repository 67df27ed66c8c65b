import Kamerbrief
import KamerbriefLaws
import Testing

/// The laws see what is wrong: each is shown output that was spoilt.
@Suite("Laws")
struct LawTests {
  private static let letter = Letter(
    parsing: Array(
      """
      Geachte voorzitter,

      1. Motie van het lid Eppink over "iets", met meer; en anders (21501-20-1736), 12 oktober 2021

      Dat is gedaan.1 Zie https://www.rijksoverheid.nl/een en de motie Segers.

      De minister van Buitenlandse Zaken,

      Ben Knapen

      1 Kamerbrief over <iets> & anders (21 501-02, nr. 2375) https://www.rijksoverheid.nl/twee
      """.utf8), name: "brief.txt")

  /// A text with its first such part put otherwise; nil where it has none.
  private static func replaced(_ text: [UInt8], _ part: String, _ other: String) -> [UInt8]? {
    let part = Array(part.utf8)
    guard let at = text.indices.first(where: { text[$0...].starts(with: part) }) else { return nil }
    return text[..<at] + Array(other.utf8) + text[(at + part.count)...]
  }

  @Test(
    "A page with a fault",
    arguments: [
      ("<main ", "<script>x()</script><main "), ("<main ", "<img src=\"x\"><main "), ("</main>", "</div>"),
      ("</main>", ""), ("<main ", "<p onclick=\"x()\"></p><main "), ("<main ", "<p class=x></p><main "),
      ("href=\"https://www", "href=\"javascript:www"), ("rel=\"noopener noreferrer\"", "rel=\"opener\""),
      ("href=\"#noot-1\"", "href=\"#noot-9\""), ("&lt;iets", "<iets"), ("iets&gt;", "iets>"), ("&amp;", "&"),
      ("Eppink", "\u{1B}[1m"), ("Eppink", "\u{202E}"), ("Eppink", "\u{9B}"),
      ("<main ", "<a id=\"noot-1\"></a><main "),
      ("default-src 'none'", "default-src *"), ("</script>", "x()</script>"), ("<title>", "<title>a<b>c</b>"),
      ("<h1", "<h1></h1><h1"), ("</footer>", "</footer></body>"),
    ])
  func page(part: String, wrong: String) throws {
    let page = Self.letter.html()
    #expect(PageLaw.fault(in: page) == nil)
    let spoilt = try #require(Self.replaced(page, part, wrong), "\(part)")
    #expect(PageLaw.fault(in: spoilt) != nil)
  }

  @Test(
    "A table with a fault",
    arguments: [
      ("motie,", "motie"), ("motie,", "motie,,"), ("\r\n", "\n"), ("Eppink,", "=Eppink,"),
      ("Eppink,", " @Eppink,"),
      ("Eppink,", "＋Eppink,"), ("Eppink,", "Ep\"pink,"), ("\"Motie", "Motie"), ("\"\"iets", "\"iets"),
      ("Eppink", "\u{1B}[1m"), ("Eppink", "\u{202E}"), ("Dat is", "Dat\nis\r"), ("brief.txt", "a\r\nb"),
    ])
  func csv(part: String, wrong: String) throws {
    let style = TableStyle()
    let rows = Self.letter.tableRows(of: .motions, style)
    #expect(TableLaw.fault(in: rows, of: .motions, style, count: 1) == nil)
    #expect(TableLaw.fault(in: rows, of: .motions, style, count: 2) != nil)
    let spoilt = try #require(Self.replaced(rows, part, wrong), "\(part)")
    #expect(TableLaw.fault(in: spoilt, of: .motions, style, count: 1) != nil)
  }

  @Test(
    "A table with tabs and a fault",
    arguments: [
      ("Eppink\t", "Eppink"), ("Eppink\t", "=Eppink\t"), ("Dat is", "Dat\nis"), ("Dat is", "Dat\tis"),
    ])
  func tsv(part: String, wrong: String) throws {
    let style = TableStyle(format: .tsv)
    let rows = Self.letter.tableRows(of: .motions, style)
    #expect(TableLaw.fault(in: rows, of: .motions, style, count: 1) == nil)
    let spoilt = try #require(Self.replaced(rows, part, wrong), "\(part)")
    #expect(TableLaw.fault(in: spoilt, of: .motions, style, count: 1) != nil)
  }

  @Test("Indented JSON that is not the compact one")
  func indented() {
    let compact = Self.letter.json(compact: true)
    let indented = Self.letter.json()
    #expect(LetterShape.difference(indented, compact) == nil)
    for (part, wrong) in [
      ("\"motions\"", "\"motion\""), ("Dat is", "Datis"), ("Dat is", "Dat  is"), ("null", ""),
    ] {
      #expect(Self.replaced(indented, part, wrong).flatMap { LetterShape.difference($0, compact) } != nil)
    }
    #expect(LetterShape.difference(Array(indented.dropLast(3)), compact) != nil)
  }

  @Test("Inputs for a number are the same on every run, and differ from each other")
  func inputs() {
    let letters = Fixture.all.compactMap { try? $0.bytes() }
    let maker = InputMaker(letters: letters, words: [Array("motie".utf8), [0xFF, 0xFE]])
    let made = (0..<4000).map { maker.input($0, seed: 1) }
    #expect((0..<50).allSatisfy { maker.input($0, seed: 1) == made[Int($0)] })
    #expect(Set(made).count > 3500)
    #expect(made.contains { $0.starts(with: [0xFF, 0xFE]) })
    #expect(made.contains { $0.count > 20_000 })
    #expect(made.allSatisfy { $0.count <= InputMaker.limit })
    #expect(maker.input(1, seed: 2) != made[1])
    #expect(InputMaker(letters: [], words: []).input(3, seed: 1).count <= 64)
  }

  /// A sample; Tests/mutate.sh does millions.
  @Test("Inputs made of letters hold all laws", arguments: 0..<8)
  func made(part: UInt64) throws {
    let maker = InputMaker(letters: try Fixture.all.map { try $0.bytes() }, words: [Array("motie".utf8)])
    for number in 0..<50 { #expect(Laws(maker.input(UInt64(number), seed: 100 + part)).allBreaches == []) }
  }

  /// What mutations found in the laws themselves.
  @Test(
    "Texts that are read as they should be hold all laws",
    arguments: ["1V .Z\u{FFFE}", "M.A .B. Jansen", "T en eerste"])
  func rightReadings(text: String) {
    #expect(Laws(Array(text.utf8)).allBreaches == [])
  }
}

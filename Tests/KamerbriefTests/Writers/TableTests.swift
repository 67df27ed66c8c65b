import Foundation
import Testing

@testable import Kamerbrief

/// A letter with two motions, as its own text.
private let letter = """
  Den Haag, 3 maart 2022

  Geachte voorzitter,

  1. Motie van de leden Kuik (CDA) en Sjoerdsma over de "veilige" routes (35925-V-12)

  Dit is gedaan.1

  •  Een punt.

  2. Motie van het lid Piri over niets

  Ook dit.

  De minister van Buitenlandse Zaken,
  W. Hoekstra

  1 Kamerbrief over routes, 2 februari 2022 (21 501-02, nr. 99) https://www.rijksoverheid.nl/routes

  """

private func rows(of kind: TableKind, _ style: TableStyle = TableStyle(), name: String = "brief.txt")
  -> String
{
  let read = Letter(parsing: Array(letter.utf8), name: name)
  return String(decoding: kind.header(style) + read.tableRows(of: kind, style), as: UTF8.self)
}

/// What the writer makes of one cell.
private func cell(_ text: String, _ style: TableStyle = TableStyle()) -> String {
  var writer = TableWriter(style)
  writer.cell { $0.append(text) }
  return String(decoding: writer.out, as: UTF8.self)
}

@Suite("Tables")
struct TableTests {
  @Test("Motions as CSV")
  func motions() {
    let wanted = """
      file,letterDate,index,number,kind,heading,subject,submitters,parties,coSigned,paper,replaces,date,section,\
      answer,footnotes,page,line,column
      brief.txt,2022-03-03,0,1,motie,\
      "Motie van de leden Kuik (CDA) en Sjoerdsma over de ""veilige"" routes (35925-V-12)","de ""veilige"" routes",\
      Kuik; Sjoerdsma,"CDA; ",false,kst-35925-V-12,,,,"Dit is gedaan.
      • Een punt.",1,1,5,1
      brief.txt,2022-03-03,1,2,motie,Motie van het lid Piri over niets,niets,Piri,,false,,,,,Ook dit.,,1,11,1

      """
    // Lines end with CR LF, a paragraph inside a cell with LF.
    #expect(rows(of: .motions).replacingCRLF() == wanted)
    #expect(rows(of: .motions).hasSuffix("1,11,1\r\n"))
    #expect(rows(of: .motions).contains("gedaan.\n• Een"))
  }

  @Test("The other tables as TSV, a line a row")
  func others() {
    let tabs = TableStyle(format: .tsv)
    let url = "https://www.rijksoverheid.nl/routes"
    let note = """
      file|letterDate|index|number|text|sources|titles|dates|papers|urls|markers|in|inIndex|page|line|column
      brief.txt|2022-03-03|0|1|Kamerbrief over routes, 2 februari 2022 (21 501-02, nr. 99) \(url)|1|\
      Kamerbrief over routes|2022-02-02|kst-21501-02-99|\(url)|1|motion|0|1|18|1

      """
    #expect(rows(of: .footnotes, tabs).replacingTabs() == note)
    let papers = """
      file|letterDate|id|kind|dossier|suffix|number|url|citations|text|in|inIndex|page|line|column
      brief.txt|2022-03-03|kst-35925-V-12|kamerstuk|35925|V|12|\
      https://zoek.officielebekendmakingen.nl/kst-35925-V-12.html|1|35925-V-12|motion|0|1|5|73
      brief.txt|2022-03-03|kst-21501-02-99|kamerstuk|21501|02|99|\
      https://zoek.officielebekendmakingen.nl/kst-21501-02-99.html|1|21 501-02, nr. 99|footnote|0|1|18|44

      """
    #expect(rows(of: .papers, tabs).replacingTabs() == papers)
    let urls = """
      file|letterDate|url|host|occurrences|in|inIndex|page|line|column
      brief.txt|2022-03-03|\(url)|www.rijksoverheid.nl|1|footnote|0|1|18|63

      """
    #expect(rows(of: .urls, tabs).replacingTabs() == urls)
    let findings = rows(of: .diagnostics, tabs).split(separator: "\n")
    #expect(findings.first == "file\tletterDate\tcode\tseverity\tmessage\trelated\tpage\tline\tcolumn")
    #expect(findings.last?.hasPrefix("brief.txt\t2022-03-03\tmotion.missing-paper\twarning\t") == true)
    let motions = rows(of: .motions, tabs).split(separator: "\n")
    #expect(motions.count == 3)
    #expect(motions.last == motions.last { $0.contains("Piri") })
    #expect(motions[1].contains("Dit is gedaan. • Een punt."))
  }

  @Test("Each header has as many columns as its rows", arguments: TableKind.allCases)
  func columns(kind: TableKind) {
    let style = TableStyle(format: .tsv)
    for line in rows(of: kind, style).split(separator: "\n") {
      let names = kind.header(style).filter { $0 == UInt8(ascii: "\t") }
      #expect(line.utf8.count { $0 == UInt8(ascii: "\t") } == names.count)
    }
  }

  @Test(
    "CSV quotes what needs quotes",
    arguments: [
      ("plain; text", "plain; text"), ("a,b", "\"a,b\""), ("a \"b\"", "\"a \"\"b\"\"\""),
      ("a\nb", "\"a\nb\""),
      (" blank", "\" blank\""), ("", ""), ("ë €", "ë €"),
      // What looks like a number and is none.
      ("02", "\"02\""), ("1E5", "\"1E5\""), ("35 925", "\"35 925\""), ("2020Z01234", "\"2020Z01234\""),
      ("1234567890123456", "\"1234567890123456\""), ("2021/10/12", "\"2021/10/12\""),
      ("0", "0"), ("21501", "21501"), ("2021-10-12", "2021-10-12"),
    ])
  func quotes(text: String, wanted: String) {
    #expect(cell(text) == wanted)
  }

  @Test(
    "TSV keeps a row on its line",
    arguments: [
      ("a\tb", "a b"), ("a\nb\r\nc", "a b  c"), ("say \"a\"", "say \"a\""), ("\"a\" b", "\"\"\"a\"\" b\""),
      ("a,b", "a,b"),
    ])
  func tabs(text: String, wanted: String) {
    #expect(cell(text, TableStyle(format: .tsv)) == wanted)
  }

  @Test(
    "What a spreadsheet takes for a formula gets an apostrophe",
    arguments: [
      ("=1+1", "'=1+1"), ("+31 70", "'+31 70"), ("-2", "'-2"), ("@SUM(A1)", "'@SUM(A1)"),
      ("\t=1", "\"'\t=1\""),
      ("\r=1", "\"'\r=1\""), ("  =1", "'  =1"), ("＝1+1", "'＝1+1"),
      ("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\""),
      ("-", "-"), ("a=1", "a=1"), ("– een", "– een"),
    ])
  func formulas(text: String, wanted: String) {
    let found = cell(text)
    // A line end that needs no quotes in the form of the table above does in CSV.
    #expect(found == wanted)
    #expect(!cell(text, TableStyle(guardsFormulas: false)).contains("'"))
    let inTabs = cell(text, TableStyle(format: .tsv))
    #expect(inTabs.hasPrefix("'") == wanted.contains("'"))
  }

  @Test(
    "What would steer a terminal or turn a text is shown escaped",
    arguments: [
      ("a\u{1B}[31mb", #"a\u{1B}[31mb"#), ("a\0b\u{7F}", #"a\u{0}b\u{7F}"#), ("\u{9B}2J", #"\u{9B}2J"#),
      ("a\u{202E}b\u{200F}\u{61C}\u{2029}", #"a\u{202E}b\u{200F}\u{61C}\u{2029}"#),
      ("“één” – ب €", "“één” – ب €"), ("\u{1}=1", #"\u{1}=1"#),
    ])
  func controls(text: String, wanted: String) {
    #expect(cell(text) == wanted)
    #expect(cell(text, TableStyle(format: .tsv)) == wanted)
    #expect(cell(text, TableStyle(guardsFormulas: false)) == text)
  }

  @Test("A file's name is no formula either; semicolons on demand")
  func names() {
    let style = TableStyle(usesSemicolons: true)
    #expect(rows(of: .urls, style, name: "=cmd;.txt").contains("\r\n\"'=cmd;.txt\";2022-03-03;https://"))
  }
}

extension String {
  fileprivate func replacingCRLF() -> String {
    String(String.UnicodeScalarView(unicodeScalars.filter { $0 != "\r" }))
  }
  fileprivate func replacingTabs() -> String { String(map { $0 == "\t" ? "|" : $0 }) }
}

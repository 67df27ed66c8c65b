import Foundation
import Testing

@testable import Kamerbrief

/// A letter put together by hand, with one of everything that the writer writes.
private struct HandMade {
  var letter = Letter()

  mutating func text(_ text: String) -> Text {
    let start = letter.texts.count
    letter.texts += Array(text.utf8)
    return Text(start: UInt32(start), end: UInt32(letter.texts.count))
  }

  static func span(_ start: Int, _ end: Int, parts: [Range<Int>] = []) -> SourceSpan {
    SourceSpan(page: 1, line: 2, column: 3, start: start, end: end, parts: parts)
  }

  init() {
    letter.source = InputSummary(name: "brief \"1\".txt", bytes: 100, lines: 9, pages: 2)
    letter.head.date = CalendarDate(year: 2021, month: 11, day: 4)
    letter.head.salutation = text("Geachte voorzitter,")
    letter.head.spans.salutation = Self.span(0, 19)
    letter.head.signatories = [Signatory(role: text("De minister"), name: nil)]
    letter.motions = [
      Motion(
        number: 1, kind: .secondFurtherChanged, heading: text("Motie"),
        submitters: [Submitter(name: text("Eppink"), party: nil)], coSigned: true, subject: nil,
        paper: text("kst-21501-20-1736"), replaces: nil, date: nil, section: nil, headingMarkers: [],
        paragraphs: [
          Paragraph(
            label: text("•"), text: text("Antwoord"),
            markers: [Marker(footnote: 2, note: nil, offset: 8, span: Self.span(28, 29))],
            span: Self.span(20, 30, parts: [20..<24, 26..<30]))
        ],
        footnotes: [2, 3], headingSpan: Self.span(10, 15), span: Self.span(10, 30))
    ]
    letter.diagnostics = [
      Diagnostic(
        code: .missingNote, message: "no note \u{7F}", span: Self.span(28, 29),
        related: [Diagnostic.Related(message: "here", span: Self.span(1, 2))])
    ]
  }
}

@Suite("JSON")
struct JSONWriterTests {
  private static func written(_ text: String) -> String {
    var writer = JSONWriter(compact: true)
    writer.string(text)
    return String(decoding: writer.finish(), as: UTF8.self)
  }

  @Test(
    "Strings are escaped where they must be and nowhere else",
    arguments: [
      ("", #""""#), ("gewoon", #""gewoon""#), (#"a"b\c"#, #""a\"b\\c""#), ("a/b", #""a/b""#),
      ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#), ("\u{0}\u{1B}\u{1F}\u{7F}", #""\u0000\u001b\u001f\u007f""#),
      ("a\u{2028}b\u{2029}", #""a\u2028b\u2029""#), ("“é–€”\u{FFFE}😀", "\"“é–€”\u{FFFE}😀\""),
      ("\u{2027}\u{202F}\u{A0}", "\"\u{2027}\u{202F}\u{A0}\""), ("\"", #""\"""#),
      ("\u{80}\u{9B}2J\u{9F}", #""\u0080\u009b2J\u009f""#),
      ("\u{200E}\u{202A}a\u{202E}\u{2066}\u{2069}", #""\u200e\u202aa\u202e\u2066\u2069""#),
    ])
  func strings(text: String, wanted: String) {
    #expect(Self.written(text) == wanted)
  }

  @Test("Numbers", arguments: [0, 7, 9, 10, 99, 100, 12_345, 1_000_000, -1, -120, .max, .min])
  func numbers(number: Int) {
    var writer = JSONWriter(compact: true)
    writer.number(number)
    #expect(String(decoding: writer.finish(), as: UTF8.self) == String(number))
  }

  @Test("A place inside the texts is read back as it is")
  func texts() throws {
    var made = HandMade()
    made.letter.furniture = [
      Furniture(text: made.text("a\u{2028}“b”\u{1}"), span: HandMade.span(0, 1))
    ]
    let object = try JSONSerialization.jsonObject(with: Data(made.letter.json())) as? [String: Any]
    let furniture = object?["furniture"] as? [[String: Any]]
    #expect(furniture?.first?["text"] as? String == "a\u{2028}“b”\u{1}")
  }

  @Test("The indented layout keeps places on one line")
  func indented() {
    let text = String(decoding: HandMade().letter.json(), as: UTF8.self)
    let wanted = """
        "motions": [
          {
            "number": 1,
            "kind": "tweede nader gewijzigde motie",
            "heading": "Motie",
            "submitters": [
              { "name": "Eppink", "party": null }
            ],
            "coSigned": true,
            "subject": null,
            "paper": "kst-21501-20-1736",
            "replaces": null,
            "date": null,
            "section": null,
            "headingMarkers": [],
            "paragraphs": [
              {
                "label": "•",
                "text": "Antwoord",
                "markers": [
                  { "footnote": 2, "note": null, "offset": 8 }
                ],
                "span": { "page": 1, "line": 2, "column": 3, "start": 20, "end": 30, "parts": [[20, 24], [26, 30]] }
              }
            ],
            "footnotes": [2, 3],
            "headingSpan": { "page": 1, "line": 2, "column": 3, "start": 10, "end": 15, "parts": null },
            "span": { "page": 1, "line": 2, "column": 3, "start": 10, "end": 30, "parts": null }
          }
        ],
        "sections": [],

      """
    #expect(text.contains(wanted.dropLast()))
    #expect(text.hasSuffix("  ]\n}"))
  }

  @Test("The compact layout says the same, without blanks")
  func compact() throws {
    let letter = HandMade().letter
    let compact = letter.json(compact: true)
    let first = try JSONSerialization.jsonObject(with: Data(compact)) as? NSDictionary
    let second = try JSONSerialization.jsonObject(with: Data(letter.json())) as? NSDictionary
    #expect(first != nil)
    #expect(first == second)
    let text = String(decoding: compact, as: UTF8.self)
    #expect(!text.contains("\n"))
    let generator = "kamerbrief " + kamerbriefVersion
    #expect(text.hasPrefix(#"{"format":"kamerbrief/1","generator":"\#(generator)","source":{"name":"#))
    #expect(text.contains(#""name":"brief \"1\".txt","bytes":100,"lines":9,"pages":2},"letter":{"#))
    #expect(text.contains(#""date":"2021-11-04","#))
    #expect(text.contains(#""message":"no note \u007f","span":{"page":1,"#))
  }

  @Test("Appending leaves what is there, and writing twice gives the same bytes")
  func appending() {
    let letter = HandMade().letter
    var output = Array("before".utf8)
    letter.appendJSON(to: &output, compact: true)
    #expect(output == Array("before".utf8) + letter.json(compact: true))
  }

  @Test("Findings as JSON")
  func findings() throws {
    let letter = HandMade().letter
    let text = String(decoding: letter.diagnosticsJSON(letter.diagnostics, compact: true), as: UTF8.self)
    #expect(text.hasPrefix(#"{"format":"kamerbrief-diagnostics/1","#))
    #expect(text.hasSuffix(#""counts":{"errors":1,"warnings":0,"notes":0}}"#))
  }
}

import Foundation
import Kamerbrief
import Testing

// The examples of Docs/library.md, word for word.

/// The motions of a letter, each with the answer to it.
func answers(in letter: Letter) -> [(motion: String, answer: String)] {
  letter.motions.map { motion in
    let number = motion.number.map { "\($0). " } ?? ""
    let subject = letter[motion.subject ?? motion.heading]
    return (number + subject, motion.paragraphs.map { letter[$0.text] }.joined(separator: "\n"))
  }
}

/// For each paper, the places that cite it: "letter.txt:28".
func citations(in files: [(name: String, bytes: [UInt8])]) async -> [String: [String]] {
  await withTaskGroup(of: Letter.self) { group in
    for file in files { group.addTask { Letter(parsing: file.bytes, name: file.name) } }
    var places: [String: [String]] = [:]
    for await letter in group {
      for paper in letter.papers {
        let lines = paper.citations.map { "\(letter.source.name):\($0.span.line)" }
        places[letter[paper.id], default: []] += lines
      }
    }
    return places.mapValues { $0.sorted() }
  }
}

/// The JSON of a letter, or what is wrong with it.
func imported(_ bytes: [UInt8], name: String) -> Result<[UInt8], ImportError> {
  let letter = Letter(parsing: bytes, name: name)
  let errors = letter.diagnostics.filter { $0.severity == .error }
  if errors.isEmpty { return .success(letter.json(compact: true)) }
  let report = letter.diagnosticsText(errors, input: bytes)
  return .failure(ImportError(report: String(decoding: report, as: UTF8.self)))
}

struct ImportError: Error {
  var report: String
}

// What they give.

@Suite("The library")
struct LibraryTests {
  private let bytes = Array(
    """
    Geachte voorzitter,

    3. Motie van het lid Piri over routes (35925-V-12)

    Dit is gedaan.1

    De minister van Defensie,
    K.H. Ollongren

    1 Kamerbrief over routes, 2 februari 2022 (21 501-02, nr. 99)

    """.utf8)

  @Test("Answers")
  func answersToMotions() {
    let found = answers(in: Letter(parsing: bytes))
    #expect(found.map(\.motion) == ["3. routes"])
    #expect(found.map(\.answer) == ["Dit is gedaan."])
  }

  @Test("Citations of several letters, read at the same time")
  func citationsOfPapers() async {
    let found = await citations(in: [("b.txt", bytes), ("a.txt", bytes)])
    #expect(
      found == ["kst-35925-V-12": ["a.txt:3", "b.txt:3"], "kst-21501-02-99": ["a.txt:10", "b.txt:10"]])
  }

  @Test("Imports")
  func imports() throws {
    #expect(
      try imported(bytes, name: "a.txt").get() == Letter(parsing: bytes, name: "a.txt").json(compact: true))
    guard case .failure(let error) = imported([], name: "leeg.txt") else {
      Issue.record("an empty letter was imported")
      return
    }
    #expect(error.report.hasPrefix("leeg.txt:1:1: error: "))
  }

  @Test("The document shows this code")
  func document() throws {
    let code = try String(contentsOfFile: #filePath, encoding: .utf8)
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let page = try String(contentsOf: root.appendingPathComponent("Docs/library.md"), encoding: .utf8)
    let blocks = page.components(separatedBy: "```swift\n").dropFirst().map {
      $0.components(separatedBy: "```")[0]
    }
    #expect(blocks.count == 3)
    for block in blocks { #expect(code.contains("\n" + block)) }
  }

  /// Compiles only for what may go from one task to another.
  private func requireSendable<Value: Sendable>(_: Value.Type) {}

  @Test("Everything public is Sendable")
  func sendable() {
    requireSendable(Letter.self)
    requireSendable(Head.self)
    requireSendable(HeadSpans.self)
    requireSendable(Motion.self)
    requireSendable(MotionKind.self)
    requireSendable(Section.self)
    requireSendable(Paragraph.self)
    requireSendable(Marker.self)
    requireSendable(Submitter.self)
    requireSendable(Signatory.self)
    requireSendable(Mention.self)
    requireSendable(Footnote.self)
    requireSendable(NoteMarker.self)
    requireSendable(CitedSource.self)
    requireSendable(Paper.self)
    requireSendable(PaperKind.self)
    requireSendable(Citation.self)
    requireSendable(WebAddress.self)
    requireSendable(Occurrence.self)
    requireSendable(Furniture.self)
    requireSendable(Place.self)
    requireSendable(Place.Kind.self)
    requireSendable(SourceSpan.self)
    requireSendable(Text.self)
    requireSendable(InputSummary.self)
    requireSendable(CalendarDate.self)
    requireSendable(Diagnostic.self)
    requireSendable(Diagnostic.Code.self)
    requireSendable(Diagnostic.Severity.self)
    requireSendable(Diagnostic.Related.self)
    requireSendable(DiagnosticCounts.self)
    requireSendable(TableKind.self)
    requireSendable(TableStyle.self)
    requireSendable(TableStyle.Format.self)
  }
}

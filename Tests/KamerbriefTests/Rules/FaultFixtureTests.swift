import Foundation
import Kamerbrief
import Testing

/// `Fixtures/faults` has a letter for each code, and beside it one that only looks as if it had the fault.
@Suite("Every code")
struct FaultFixtureTests {
  private static func letter(_ name: String) throws -> Letter {
    let path = "Fixtures/faults/\(name).txt"
    return Letter(parsing: try Fixture(path: path).bytes(), name: path)
  }

  @Test("is explained", arguments: Diagnostic.Code.allCases)
  func documented(code: Diagnostic.Code) {
    let page = code.page
    let severity = "\(code.severity.name)"
    #expect(
      page.text.hasPrefix(
        "## \(code.rawValue)\n\n*\(severity.prefix(1).uppercased())\(severity.dropFirst()).* "))
    #expect(page.text.contains("\n```console\n$ kamerbrief validate \(code.rawValue).txt\n"))
    #expect(page.text.contains("\n**Why it matters.** "))
    #expect(!page.advice.isEmpty)
    #expect(page.meaning.hasPrefix(page.summary))
    #expect(page.summary.hasSuffix("."))
  }

  @Test("is found in its letter, and no other with it", arguments: Diagnostic.Code.allCases)
  func found(code: Diagnostic.Code) throws {
    let found = try Self.letter(code.rawValue).diagnostics
    #expect(Set(found.map(\.code)) == [code])
    // Its example for a malformed paper has both forms.
    #expect(found.count == (code == .malformedPaper ? 2 : 1))
  }

  @Test("is not found in a letter that only looks so", arguments: Diagnostic.Code.allCases)
  func notFound(code: Diagnostic.Code) throws {
    let found = try Self.letter(code.rawValue + ".twin").diagnostics
    #expect(!found.contains { $0.code == code || $0.severity == .error })
  }

  @Test("No letter is about something else")
  func names() {
    let names = Fixture.all.map(\.path).filter { $0.hasPrefix("Fixtures/faults/") }
    let wanted = Diagnostic.Code.allCases.flatMap { code in
      ["", ".twin"].map { "Fixtures/faults/\(code.rawValue)\($0).txt" }
    }
    #expect(Set(names) == Set(wanted))
  }
}

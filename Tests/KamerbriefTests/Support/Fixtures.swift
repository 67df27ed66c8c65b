import Foundation
import Testing

/// A letter in the folder `Fixtures`, with its recorded JSON beside it.
struct Fixture: Sendable, CustomTestStringConvertible {
  /// Path below the package, as `parse` is told it there.
  let path: String

  private static let package = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// All of them, in order of their paths.
  static let all: [Fixture] = files.filter { !$0.path.hasPrefix("Fixtures/crashes/") }

  /// Inputs that once crashed the parser or broke a law, each named after what it showed. No letters, so that
  /// nothing is recorded of their reading.
  static let crashes: [Fixture] = files.filter { $0.path.hasPrefix("Fixtures/crashes/") }

  private static let files: [Fixture] = {
    let folder = package.appendingPathComponent("Fixtures").path
    let files = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return files.filter { $0.hasSuffix(".txt") }.sorted().map { Fixture(path: "Fixtures/" + $0) }
  }()

  var testDescription: String { path }

  /// The letter's bytes.
  func bytes() throws -> [UInt8] {
    Array(try Data(contentsOf: Self.package.appendingPathComponent(path)))
  }

  /// The file with the JSON that `parse` printed when somebody last read it and found it right.
  var golden: URL {
    Self.package.appendingPathComponent(path).deletingPathExtension().appendingPathExtension("json")
  }

  /// True in a run that rewrites the recorded JSON: `KAMERBRIEF_RECORD=1 swift test`.
  static var isRecording: Bool { ProcessInfo.processInfo.environment["KAMERBRIEF_RECORD"] == "1" }
}

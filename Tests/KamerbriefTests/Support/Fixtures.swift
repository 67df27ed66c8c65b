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
  static let all: [Fixture] = {
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

/// Random numbers that are the same on every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Bytes, each drawn from `choices`.
  mutating func bytes(_ count: Int, from choices: [UInt8]) -> [UInt8] {
    (0..<count).map { _ in choices.randomElement(using: &self)! }
  }
}

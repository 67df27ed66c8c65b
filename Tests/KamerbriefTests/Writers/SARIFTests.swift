import Foundation
import Testing

@testable import Kamerbrief

@Suite("SARIF")
struct SARIFTests {
  @Test("A log of all letters is JSON, with a result for each finding and a rule for each code")
  func log() throws {
    let input = Array(
      "Geachte voorzitter,\n\nDit is gedaan.1 En dit.3\n\n1 Kamerbrief (21 501-2, nr. 3)\n2 Verslag\n".utf8)
    let path = Array("map/brief één.txt".utf8)
    let letter = Letter(parsing: input, name: "brief")
    let log = SARIFLog(paths: [path])
    let bytes =
      log.opening() + log.results(letter, letter.diagnostics, input: input, path: path)
      + log.closing(failures: [.init(path: Array("weg.txt".utf8), reason: "No such file")], exitCode: 3)
    let root = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let run = try #require((root["runs"] as? [[String: Any]])?.first)
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(root["version"] as? String == "2.1.0")
    #expect(results.map { $0["ruleId"] as? String } == letter.diagnostics.map(\.code.rawValue))
    #expect(!results.isEmpty)
  }

  @Test("Each stage of the benchmark reads a letter", arguments: Stage.allCases)
  func stages(stage: Stage) {
    let letter = Array(
      "Geachte voorzitter,\n\n1. Motie van het lid Eppink (21501-20-1736)\n\nGedaan, zie Kamerstuk 21 501-02, nr. 3.\n"
        .utf8)
    #expect(stage.run(letter) > 0)
  }
}

import Foundation
import Kamerbrief
import Testing

/// A folder with a few letters in it.
private func letters() throws -> Scratch {
  let folder = try Scratch()
  try folder.write("een.txt", "Geachte voorzitter,\n\nEen brief.\n")
  try folder.write("twee.txt", "Geachte voorzitter,\n\nNog een brief.\n")
  try folder.write("leeg.txt", "")
  try folder.write("map/b.txt", "b\n")
  try folder.write("map/b-c.txt", "b-c\n")
  try folder.write("map/b/a.txt", "a\n")
  try folder.write("map/lees.md", "geen brief\n")
  return folder
}

private func names(_ run: Run) throws -> [String] {
  try run.lines.map { line in
    let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    return try #require((object?["source"] as? [String: Any])?["name"] as? String)
  }
}

@Suite("parse")
struct ParseTests {
  @Test("One file gives one indented object, compact on demand")
  func oneFile() throws {
    let folder = try letters()
    let run = try Program.run(["parse", "een.txt"], in: folder)
    #expect(run.status == 0)
    #expect(run.messages == "")
    #expect(run.text.hasPrefix("{\n  \"format\": \"kamerbrief/1\",\n"))
    #expect(run.text.hasSuffix("\n}\n"))
    #expect((run.object?["source"] as? [String: Any])?["name"] as? String == "een.txt")
    let compact = try Program.run(["parse", "--compact", "een.txt"], in: folder)
    #expect(compact.lines.count == 1)
    #expect(compact.object as NSDictionary? == run.object as NSDictionary?)
  }

  @Test("Standard input", arguments: [["parse"], ["parse", "-"], ["parse", "--", "-"]])
  func standardInput(arguments: [String]) throws {
    let run = try Program.run(arguments, input: "Een brief.\n", in: Scratch())
    #expect(run.status == 0)
    let source = run.object?["source"] as? [String: Any]
    #expect(source?["name"] as? String == "-")
    #expect(source?["bytes"] as? Int == 11)
  }

  @Test("Several files give JSON Lines in their order, however many are read at a time")
  func severalFiles() throws {
    let folder = try letters()
    let run = try Program.run(["parse", "twee.txt", "een.txt", "leeg.txt"], in: folder)
    #expect(run.status == 0)
    #expect(try names(run) == ["twee.txt", "een.txt", "leeg.txt"])
    let many = (0..<200).map { "veel/\($0).txt" }
    for name in many { try folder.write(name, name) }
    let alone = try Program.run(["parse", "--jobs", "1"] + many, in: folder)
    let together = try Program.run(["parse", "--jobs=7"] + many, in: folder)
    #expect(try names(alone) == many)
    #expect(alone.output == together.output)
  }

  @Test("A folder gives JSON Lines in byte order, even of one file, and links do not lead around")
  func folder() throws {
    let folder = try letters()
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.path + "/map/b/rond", withDestinationPath: "../..")
    let run = try Program.run(["parse", "map"], in: folder)
    #expect(run.status == 0)
    #expect(try names(run).prefix(2) == ["map/b-c.txt", "map/b.txt"])
    #expect(try names(run).filter { $0.hasPrefix("map/b/") && !$0.contains("rond") } == ["map/b/a.txt"])
    let one = try Program.run(["parse", "map/b/"], in: letters())
    #expect(try names(one) == ["map/b/a.txt"])
    let none = try Scratch()
    let empty = try Program.run(["parse", "."], in: none)
    #expect(empty.status == 0)
    #expect(empty.messages.contains("without .txt files"))
  }

  @Test("An empty file is a letter with an error")
  func emptyFile() throws {
    let run = try Program.run(["parse", "leeg.txt"], in: letters())
    #expect(run.status == 0)
    let source = run.object?["source"] as? [String: Any]
    #expect(source?["bytes"] as? Int == 0)
  }

  @Test("A file that is not there does not stop the others")
  func missingFile() throws {
    let run = try Program.run(["parse", "een.txt", "geen.txt", "twee.txt"], in: letters())
    #expect(run.status == 3)
    #expect(try names(run) == ["een.txt", "twee.txt"])
    #expect(run.messages == "kamerbrief: geen.txt: No such file or directory\n")
  }

  @Test("-o writes a file when all is done")
  func output() throws {
    let folder = try letters()
    #expect(try Program.run(["parse", "een.txt", "-o", "uit.json"], in: folder).status == 0)
    #expect(try folder.data("uit.json") == Program.run(["parse", "een.txt"], in: folder).output)
    // Nothing could be read: what was there stays.
    #expect(try Program.run(["parse", "geen.txt", "-ouit.json"], in: folder).status == 3)
    #expect(try folder.data("uit.json").count > 0)
    let skipped = try Program.run(["parse", "geen.txt", "-o", "uit.json", "--skip-existing"], in: folder)
    #expect(skipped.status == 0)
    #expect(try Program.run(["parse", "een.txt", "-o", "een.txt"], in: folder).status == 2)
    #expect(try Program.run(["parse", "een.txt", "-o", "geen/uit.json"], in: folder).status == 3)
    #expect(!folder.files.contains { $0.hasSuffix(".tmp") })
  }

  @Test("--output-dir writes a file for each letter")
  func outputFolder() throws {
    let folder = try letters()
    let arguments = ["parse", "map", "een.txt", "--output-dir", "uit/json"]
    #expect(try Program.run(arguments, in: folder).status == 0)
    let written = folder.files.filter { $0.hasPrefix("uit/") }
    #expect(written == ["b-c.json", "b.json", "b/a.json", "een.json"].map { "uit/json/" + $0 })
    #expect(try folder.data("uit/json/een.json") == Program.run(["parse", "een.txt"], in: folder).output)

    try folder.write("uit/json/b.json", "oud")
    try FileManager.default.removeItem(at: folder.url.appendingPathComponent("uit/json/b/a.json"))
    #expect(try Program.run(arguments + ["--skip-existing"], in: folder).status == 0)
    #expect(try folder.data("uit/json/b.json") == Data("oud".utf8))
    #expect(folder.files.contains("uit/json/b/a.json"))

    let clash = try Program.run(["parse", "een.txt", "./een.txt", "--output-dir", "x"], in: folder)
    #expect(clash.status == 2)
    #expect(try Program.run(["parse", "--output-dir", "x"], in: folder).status == 2)
  }

  @Test("A reader that goes away is no fault")
  func closedPipe() throws {
    let folder = try letters()
    for index in 0..<500 { try folder.write("veel/\(index).txt", String(repeating: "brief\n", count: 200)) }
    let run = try Program.shell("$K parse veel | head -c 10 >/dev/null; echo ${PIPESTATUS[0]}", in: folder)
    #expect(run.text == "0\n")
  }

  @Test("A full disk gives a message and leaves no half file")
  func fullDisk() throws {
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    let folder = try letters()
    let line = "$K parse een.txt >/dev/full; echo $?; $K parse een.txt -o /dev/full"
    let run = try Program.shell(line, in: folder)
    #expect(run.status == 3)
    let wanted = """
      kamerbrief: standard output: No space left on device
      3
      kamerbrief: /dev/full: No space left on device

      """
    #expect(run.text == wanted)
  }

  @Test("A named pipe is read as a stream")
  func namedPipe() throws {
    let run = try Program.shell("mkfifo p; cat een.txt >p & $K parse p --compact; wait", in: letters())
    #expect(run.text.contains(#""name":"p","bytes":32"#))
  }

  @Test("A file that is too large is refused")
  func tooLarge() throws {
    let run = try Program.shell("truncate -s 268435457 groot.txt; $K parse groot.txt", in: Scratch())
    #expect(run.status == 3)
    #expect(run.text == "kamerbrief: groot.txt: larger than 256 MiB, the largest input\n")
  }
}

@Suite("validate")
struct ValidateTests {
  @Test("An empty letter is an error")
  func errors() throws {
    let folder = try letters()
    let run = try Program.run(["validate", "leeg.txt"], in: folder)
    #expect(run.status == 1)
    #expect(run.lines.first?.hasPrefix("leeg.txt:1:1: error: ") == true)
    #expect(run.lines.first?.hasSuffix(" [letter.empty]") == true)
    #expect(run.messages == "1 letter: 1 error, 0 warnings, 0 notes\n")
    let ignored = try Program.run(["validate", "leeg.txt", "--ignore", "letter.empty"], in: folder)
    #expect(ignored.status == 0)
    let other = try Program.run(["validate", "leeg.txt", "--only=url.glued", "--strict"], in: folder)
    #expect(other.status == 0)
    #expect(other.text == "")
    // An input that cannot be read counts for more than an error.
    #expect(try Program.run(["validate", "leeg.txt", "geen.txt"], in: folder).status == 3)
  }

  @Test("The findings as JSON")
  func json() throws {
    let folder = try letters()
    let one = try Program.run(["validate", "--format", "json", "leeg.txt"], in: folder)
    #expect(one.status == 1)
    #expect(one.messages == "")
    let codes = (one.object?["diagnostics"] as? [[String: Any]])?.compactMap { $0["code"] as? String }
    #expect(codes == ["letter.empty"])
    let lines = try Program.run(["validate", "--format=json", "leeg.txt", "map"], in: folder)
    #expect(try names(lines) == ["leeg.txt", "map/b-c.txt", "map/b.txt", "map/b/a.txt"])
  }

  @Test("One SARIF log for all letters")
  func sarif() throws {
    let folder = try letters()
    let run = try Program.run(["validate", "--format", "sarif", "leeg.txt", "map", "geen.txt"], in: folder)
    #expect(run.status == 3)
    #expect(run.messages == "kamerbrief: geen.txt: No such file or directory\n")
    #expect(run.object?["version"] as? String == "2.1.0")
    let log = try #require((run.object?["runs"] as? [[String: Any]])?.first)
    let results = try #require(log["results"] as? [[String: Any]])
    #expect(results.first?["ruleId"] as? String == "letter.empty")
    #expect(results.count == 10)
    #expect((log["artifacts"] as? [Any])?.count == 5)
    let end = try #require((log["invocations"] as? [[String: Any]])?.first)
    #expect(end["executionSuccessful"] as? Bool == false)
    #expect(end["exitCode"] as? Int == 3)
    #expect((end["toolExecutionNotifications"] as? [Any])?.count == 1)
  }

  @Test("Colours on a terminal, unless there is NO_COLOR", arguments: [true, false])
  func terminal(wanted: Bool) throws {
    guard FileManager.default.fileExists(atPath: "/usr/bin/script") else { return }
    let setting = wanted ? "" : "NO_COLOR=1"
    let line = "TERM=xterm \(setting) script -qec \"$K validate leeg.txt\" /dev/null </dev/null"
    let run = try Program.shell(line, in: letters())
    #expect(run.text.contains("letter.empty"))
    #expect(run.text.contains("\u{1B}[1;31m") == wanted)
  }

  @Test("No colours but on a terminal")
  func colours() throws {
    let run = try Program.run(["validate", "leeg.txt"], in: letters(), environment: ["TERM": "xterm"])
    #expect(!run.text.contains("\u{1B}"))
  }
}

@Suite("explain --code")
struct ExplainCodeTests {
  @Test("A code's section, and the list of all codes")
  func codes() throws {
    let folder = try Scratch()
    let one = try Program.run(["explain", "--code", "footnote.gap"], in: folder)
    #expect(one.status == 0)
    #expect(one.text == Diagnostic.Code.noteGap.page.text)
    #expect(one.text.hasPrefix("## footnote.gap\n\n*Error.* "))
    let all = try Program.run(["explain", "--code"], in: folder)
    #expect(all.status == 0)
    #expect(all.lines.count == Diagnostic.Code.allCases.count)
    #expect(all.lines.allSatisfy { $0.hasSuffix(".") })
    #expect(all.lines.first?.hasPrefix("footnote.missing-note ") == true)
  }

  @Test("A wrong code is wrong usage, and so is a file beside one")
  func wrong() throws {
    let folder = try letters()
    let wrong = try Program.run(["explain", "--code", "footnote.gaps"], in: folder)
    #expect(wrong.status == 2)
    #expect(wrong.messages.contains("did you mean 'footnote.gap'?"))
    #expect(try Program.run(["explain", "--code", "footnote.gap", "een.txt"], in: folder).status == 2)
  }
}

@Suite("Usage")
struct UsageTests {
  @Test(
    "Wrong usage ends with status 2 and says what was meant",
    arguments: [
      (["parse", "--compat"], "unknown option '--compat' of 'parse'; did you mean '--compact'?"),
      (["prase"], "unknown command 'prase'; did you mean 'parse'?"),
      (["parse", "--jobs", "0"], "'--jobs' needs a number from 1 to 256"),
      (["parse", "-o"], "'-o' needs a value: -o FILE"),
      (["parse", "--compact=1"], "'--compact' takes no value"),
      (["parse", "-o", "a", "--output-dir", "b"], "'-o' and '--output-dir' exclude each other"),
      (["parse", "--skip-existing"], "'--skip-existing' needs '-o' or '--output-dir'"),
      (["parse", "-", "-"], "standard input ('-') can be read once only"),
      (["validate", "--only", "letter.emty"], "did you mean 'letter.empty'?"),
      (["validate", "--format", "xml"], "'xml' is no value for '--format'"),
      (["schema", "x"], "'schema' takes no 'x'"), (["help", "\u{1B}"], "unknown command '\\u{1B}'"),
    ])
  func wrongUsage(arguments: [String], message: String) throws {
    let run = try Program.run(arguments, in: Scratch())
    #expect(run.status == 2)
    #expect(run.text == "")
    #expect(run.messages.hasPrefix("kamerbrief: "))
    #expect(run.messages.contains(message))
  }

  @Test("No command at all")
  func nothing() throws {
    let run = try Program.run([], in: Scratch())
    #expect(run.status == 2)
    #expect(run.messages.contains("Usage: kamerbrief COMMAND"))
  }

  @Test("Help and version")
  func help() throws {
    let folder = try Scratch()
    let overview = try Program.run(["--help"], in: folder)
    #expect(overview.status == 0)
    #expect(overview.text == (try Program.run(["help"], in: folder).text))
    for command in ["parse", "validate", "schema", "help"] {
      #expect(overview.text.contains("\n  \(command) "))
      let help = try Program.run(["help", command], in: folder)
      #expect(help.status == 0)
      #expect(help.text.hasPrefix("Usage: kamerbrief \(command)"))
      #expect(help.text == (try Program.run([command, "--help"], in: folder).text))
      #expect(help.lines.allSatisfy { $0.count <= 80 })
      let version = try Program.run([command, "--version"], in: folder)
      #expect(version.text == "kamerbrief \(kamerbriefVersion)\n")
    }
    #expect(try Program.run(["--version"], in: folder).text == "kamerbrief \(kamerbriefVersion)\n")
  }

  @Test("The schema is the one of the documentation")
  func schema() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let documented = try Data(contentsOf: root.appendingPathComponent("Docs/letter.schema.json"))
    #expect(try Program.run(["schema"], in: Scratch()).output == documented)
  }
}

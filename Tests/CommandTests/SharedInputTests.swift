import Foundation
import Testing

/// The commands that read any number of letters, each as it shows the name of every letter once.
private let commands = [
  ["parse"], ["validate", "--format", "json"], ["validate", "--only", "letter.no-salutation"],
  ["validate", "--format", "sarif", "--only", "letter.no-salutation"],
  ["table", "--of", "diagnostics", "--format", "tsv"],
]

/// Letters that lack nothing but a salutation, a signature and motions.
private func letters() throws -> Scratch {
  let folder = try Scratch()
  for path in ["2021/brief.txt", "2022/brief.txt", "los.txt"] { try folder.write(path, "Een brief.\n") }
  return folder
}

/// The names of letters in the order in which an output shows them first.
private func names(in output: String) -> [String] {
  let all = ["2021/brief.txt", "2022/brief.txt", "los.txt", "uit"]
  // SARIF lists the letters before it lists what was found in them.
  let results = output.range(of: "\"results\"")?.lowerBound ?? output.startIndex
  let places = all.compactMap { name in output[results...].range(of: name).map { ($0.lowerBound, name) } }
  return places.sorted { $0.0 < $1.0 }.map(\.1)
}

@Suite("What all commands for many letters do alike")
struct SharedInputTests {
  @Test("A list of files, in its order", arguments: commands)
  func list(command: [String]) throws {
    let folder = try letters()
    let arguments = command + ["--files-from", "-", "--jobs", "2"]
    let run = try Program.run(arguments, input: "los.txt\n\n2022/brief.txt\n2021\n", in: folder)
    #expect(run.status == 0)
    #expect(names(in: run.text) == ["los.txt", "2022/brief.txt", "2021/brief.txt"])
    let nuls = try Program.run(arguments, input: "los.txt\0", in: folder)
    #expect(names(in: nuls.text) == ["los.txt"])
    // As a list of one letter is no single letter.
    if command.contains("json") { #expect(nuls.lines.count == 1) }
  }

  @Test("A list beside files; a list, and files of a list, that are not there", arguments: commands)
  func wrongList(command: [String]) throws {
    let folder = try letters()
    let both = try Program.run(command + ["--files-from", "x", "los.txt"], in: folder)
    #expect(both.status == 2)
    #expect(both.messages.hasPrefix("kamerbrief: '--files-from' and 'los.txt' exclude each other\n"))
    let none = try Program.run(command + ["--files-from", "x"], in: folder)
    #expect(none.status == 3)
    #expect(none.messages.hasPrefix("kamerbrief: x: No such file or directory\n"))
    let part = try Program.run(command + ["--files-from", "-"], input: "geen.txt\nlos.txt\n", in: folder)
    #expect(part.status == 3)
    #expect(part.messages.hasPrefix("kamerbrief: geen.txt: No such file or directory\n"))
    #expect(names(in: part.text) == ["los.txt"])
  }

  @Test("An output file holds what standard output would, and is none of the inputs", arguments: commands)
  func output(command: [String]) throws {
    let folder = try letters()
    let printed = try Program.run(command + ["2021", "los.txt"], in: folder)
    let written = try Program.run(command + ["2021", "los.txt", "-o", "uit"], in: folder)
    #expect(written.status == printed.status)
    #expect(written.messages == printed.messages)
    #expect(written.text == "")
    #expect(try folder.data("uit") == printed.output)
    let same = try Program.run(command + ["los.txt", "-o", "./los.txt"], in: folder)
    #expect(same.status == 2)
    #expect(same.messages.hasPrefix("kamerbrief: 'los.txt' is both input and output\n"))
    #expect(try folder.data("los.txt") == Data("Een brief.\n".utf8))
  }

  @Test("Where nothing could be read the file of an earlier run stays, unless the new one says so")
  func nothingRead() throws {
    for command in commands {
      let folder = try letters()
      try folder.write("uit", "van gisteren")
      #expect(try Program.run(command + ["geen.txt", "-o", "uit"], in: folder).status == 3)
      let left = String(decoding: try folder.data("uit"), as: UTF8.self)
      if command.contains("sarif") {
        #expect(left.contains("toolExecutionNotifications") && left.contains("geen.txt"))
      } else {
        #expect(left == "van gisteren")
      }
    }
  }

  @Test("Progress where standard error is a terminal and standard output is none", arguments: commands)
  func progress(command: [String]) throws {
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/script") else { return }
    let folder = try letters()
    // The pipe makes the run last long enough to be watched.
    func watched(_ output: String) throws -> String {
      let line = """
        rm -f traag; mkfifo traag; (sleep 1.3; echo brief >traag) &
        TERM=xterm script -qec "$K \(command.joined(separator: " ")) traag los.txt --jobs 1 \(output)" /dev/null </dev/null
        """
      return try Program.shell(line, in: folder).text
    }
    for output in ["-o uit", ">uit"] {
      let text = try watched(output)
      #expect(text.contains("\u{1B}[K1 of 2 files, 0.0 MB/s"))
      #expect(text.contains("\u{1B}[K2 files in 0:01, 0.0 MB/s"))
    }
    #expect(!(try watched("").contains("files in")))
  }

  @Test("Findings that go to a file have no colours")
  func colours() throws {
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/script") else { return }
    let folder = try letters()
    let line = "TERM=xterm script -qec \"$K validate los.txt -o uit\" /dev/null </dev/null"
    #expect(try Program.shell(line, in: folder).text.hasSuffix("1 letter: 0 errors, 0 warnings, 3 notes\r\n"))
    let text = String(decoding: try folder.data("uit"), as: UTF8.self)
    #expect(text.hasPrefix("los.txt:1:1: note: ") && !text.contains("\u{1B}"))
  }
}

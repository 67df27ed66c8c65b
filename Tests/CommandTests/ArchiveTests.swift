import Foundation
import Testing

/// Some letters in folders.
private func letters() throws -> Scratch {
  let folder = try Scratch()
  for path in ["2021/brief.txt", "2022/brief.txt", "los.txt", "-eigenaardig\nnaam.txt"] {
    try folder.write(path, "Geachte voorzitter,\n\nEen brief.\n")
  }
  return folder
}

private func names(_ run: Run) throws -> [String] {
  try run.lines.map { line in
    let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    return try #require((object?["source"] as? [String: Any])?["name"] as? String)
  }
}

@Suite("Archives")
struct ArchiveTests {
  @Test("A list of files on standard input or in a file, in its order")
  func list() throws {
    let folder = try letters()
    let input = "2022/brief.txt\n\nlos.txt\n2021\n"
    let run = try Program.run(["parse", "--files-from", "-"], input: input, in: folder)
    #expect(run.status == 0)
    #expect(try names(run) == ["2022/brief.txt", "los.txt", "2021/brief.txt"])
    try folder.write("lijst", "los.txt")
    let one = try Program.run(["parse", "--files-from=lijst"], in: folder)
    #expect(one.lines.count == 1)
    #expect(one.text.hasPrefix("{\"format\""))
    let empty = try Program.run(["parse", "--files-from", "-"], in: folder)
    #expect(empty.status == 0)
    #expect(empty.text == "")
  }

  @Test("A list with NULs has names of any kind")
  func anyName() throws {
    let folder = try letters()
    let run = try Program.shell("find . -name '*naam.txt' -print0 | $K parse --files-from -", in: folder)
    #expect(run.text.contains(#""name":"./-eigenaardig\nnaam.txt""#))
    let dash = try Program.run(["parse", "--files-from", "-"], input: "-eigenaardig\nnaam.txt\0", in: folder)
    #expect(dash.status == 0)
    #expect(dash.text.contains(#""name":"-eigenaardig\nnaam.txt""#))
  }

  @Test("Letters of a list keep their folders below the output folder, and stay in it")
  func listToFolder() throws {
    let folder = try letters()
    let input = "2021/brief.txt\n./2022/brief.txt\n2021/../los.txt\n"
    let run = try Program.run(
      ["parse", "--files-from", "-", "--output-dir", "uit"], input: input, in: folder)
    #expect(run.status == 0)
    let written = folder.files.filter { $0.hasPrefix("uit/") }
    #expect(written == ["uit/2021/brief.json", "uit/2022/brief.json", "uit/los.json"])
    let absolute = try Program.run(
      ["parse", "--files-from", "-", "--output-dir", "b"], input: "\(folder.url.path)/los.txt", in: folder)
    #expect(absolute.status == 0)
    #expect(try folder.data("b\(folder.url.path)/los.json").count > 0)
    let outside = try Program.run(
      ["parse", "--files-from", "-", "--output-dir", "a/b"], input: "../x/../los.txt", in: folder)
    #expect(outside.status == 3)
    #expect(!folder.files.contains("a/los.json"))
  }

  @Test("A list and files exclude each other; a list that is not there")
  func wrongList() throws {
    let folder = try letters()
    let both = try Program.run(["parse", "--files-from", "x", "los.txt"], in: folder)
    #expect(both.status == 2)
    #expect(both.messages.hasPrefix("kamerbrief: '--files-from' and 'los.txt' exclude each other\n"))
    let none = try Program.run(["parse", "--files-from", "x"], in: folder)
    #expect(none.status == 3)
    #expect(none.messages == "kamerbrief: x: No such file or directory\n")
  }

  @Test("A run goes on where an earlier one was interrupted")
  func resume() throws {
    let folder = try letters()
    let arguments = ["parse", "2021", "los.txt", "--output-dir", "uit", "--skip-existing"]
    try folder.write("uit/los.json", "{}\n")
    // What a computer that lost its power may leave.
    try folder.write("uit/brief.json", "")
    #expect(try Program.run(arguments, in: folder).status == 0)
    #expect(try folder.data("uit/los.json") == Data("{}\n".utf8))
    #expect(try folder.data("uit/brief.json").count > 100)
  }

  @Test("An interrupted run leaves nothing half-written", arguments: ["INT", "TERM", "HUP"])
  func interruption(signal: String) throws {
    let folder = try letters()
    // The second letter never comes; meanwhile the first one waits in the file that is being written. In a shell
    // without job control a program in the background ignores INT: hence a subshell of its own with exec.
    let line = """
      set -m; mkfifo nooit; $K parse los.txt nooit --jobs 1 -o uit.json & 
      for try in $(seq 100); do ls -A | grep -q tmp && break; sleep 0.05; done
      ls -A | grep -c tmp; kill -\(signal) $!; wait $!; echo $?; ls -A | grep -c -e tmp -e uit.json
      """
    let run = try Program.shell(line, in: folder)
    let status = ["INT": 130, "TERM": 143, "HUP": 129][signal]!
    #expect(
      run.text.hasPrefix("1\n\(status)\n0\n")
        || run.lines.filter { $0.allSatisfy(\.isNumber) } == ["1", "\(status)", "0"])
  }

  @Test("Progress on a terminal, none when piped")
  func progress() throws {
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/script") else { return }
    let folder = try letters()
    // The pipe makes the run last long enough to be watched.
    let line = """
      mkfifo traag; (sleep 1.3; echo brief >traag) &
      TERM=xterm script -qec "$K parse traag geen.txt los.txt --jobs 1 -o uit.json" /dev/null
      """
    let run = try Program.shell(line, in: folder)
    #expect(run.text.contains("\u{1B}[K1 of 3 files, 0.0 MB/s"))
    #expect(run.text.contains("\u{1B}[Kkamerbrief: geen.txt: No such file or directory"))
    #expect(run.text.contains("files in 0:01, 0.0 MB/s"))
    let folders = """
      mkfifo langzaam; (sleep 1.3; echo brief >langzaam) &
      TERM=xterm script -qec "$K parse langzaam los.txt --jobs 1 --output-dir uit" /dev/null
      """
    #expect(try Program.shell(folders, in: folder).text.contains("\u{1B}[K1 of 2 files, 0.0 MB/s"))
    // Results and progress on one terminal would mix.
    let mixed = """
      mkfifo traag2; (sleep 1.3; echo brief >traag2) &
      TERM=xterm script -qec "$K parse traag2 los.txt --jobs 1" /dev/null
      """
    #expect(!(try Program.shell(mixed, in: folder).text.contains("files")))
    let piped = try Program.shell(
      "mkfifo p; (sleep 1.2; echo brief >p) & $K parse p los.txt --jobs 1 -o uit.json", in: folder)
    #expect(piped.text == "")
  }
}

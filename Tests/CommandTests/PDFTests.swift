import Foundation
import Testing

/// A folder with a file `pdftotext` that does what the lines of shell say, and a few PDFs, or what looks like some.
private func extractor(_ script: String) throws -> Scratch {
  let folder = try Scratch()
  try folder.write("bin/pdftotext", "#!/bin/bash\n\(script)\n")
  try FileManager.default.setAttributes(
    [.posixPermissions: 0o755], ofItemAtPath: folder.url.appendingPathComponent("bin/pdftotext").path)
  try folder.write("brief.pdf", "%PDF-1.7\n\(String(repeating: "x", count: 200_000))\n")
  return folder
}

private func parse(_ arguments: [String], input: String = "", in folder: Scratch) throws -> Run {
  let path = folder.url.appendingPathComponent("bin").path + ":/usr/bin:/bin"
  return try Program.run(["parse"] + arguments, input: input, in: folder, environment: ["PATH": path])
}

@Suite("PDF")
struct PDFTests {
  @Test("A PDF is read with pdftotext, which gets it on standard input and never sees its name")
  func arguments() throws {
    let folder = try extractor("cat >gelezen.pdf; printf 'Geachte voorzitter,\\n\\n%s\\n' \"$*\"")
    for name in ["brief.pdf", "-layout", "een brief\nmet $(touch au) 'naam'.PDF"] {
      try folder.write(name, "%PDF-1.4 \(name)\n")
      let run = try parse(["--", name], in: folder)
      #expect(run.status == 0)
      #expect(run.messages == "")
      #expect((run.object?["source"] as? [String: Any])?["name"] as? String == name)
      #expect(run.text.contains("-layout -enc UTF-8 -eol unix - -"))
      #expect(try folder.data("gelezen.pdf") == folder.data(name))
    }
    #expect(!folder.files.contains("au"))
    let input = try parse([], input: "%PDF-1.4\n", in: folder)
    #expect(input.text.contains("-eol unix - -"))
    #expect((input.object?["source"] as? [String: Any])?["name"] as? String == "-")
  }

  @Test("Text stays text, whatever it speaks of")
  func text() throws {
    let folder = try extractor("echo nee; exit 1")
    try folder.write("brief.txt", "De vorm %PDF-1.7 is bekend.\n")
    #expect(try parse(["brief.txt"], in: folder).status == 0)
  }

  @Test("Neither side waits for the other one, however much they have to say")
  func muchOutput() throws {
    let line = """
      head -c 3000000 /dev/zero | tr '\\0' 'a'; head -c 3000000 /dev/zero | tr '\\0' 'b' >&2; cat | wc -c
      """
    let run = try parse(["brief.pdf"], in: extractor(line))
    #expect(run.status == 0)
    #expect(run.text.contains(#""bytes": 3000007"#))
    // One that reads nothing at all.
    let deaf = try parse(["brief.pdf"], in: extractor("exec <&-; echo brief"))
    #expect(deaf.status == 0)
    #expect(deaf.text.contains(#""bytes": 6"#))
  }

  @Test("Many at a time")
  func many() throws {
    let folder = try extractor("wc -c")
    let names = (0..<40).map { "veel/\($0).pdf" }
    for name in names { try folder.write(name, "%PDF-1.4 \(name)") }
    let run = try parse(names + ["--jobs", "8"], in: folder)
    #expect(run.status == 0)
    #expect(run.lines.count == 40)
  }

  @Test(
    "What went wrong",
    arguments: [
      (
        "echo 'Syntax Error: x' >&2; echo 'Command Line Error: Incorrect password' >&2; exit 1",
        "an encrypted PDF (pdftotext: Command Line Error: Incorrect password)"
      ),
      ("printf 'Syntax \\033[1mError\\n' >&2; exit 1", "pdftotext: Syntax \\u{1B}[1mError"),
      ("exit 99", "pdftotext ended with status 99"), ("kill -9 $$", "pdftotext ended with status 137"),
    ])
  func failures(script: String, reason: String) throws {
    let folder = try extractor(script)
    try folder.write("brief.txt", "Een brief.\n")
    let run = try parse(["brief.pdf", "brief.txt"], in: folder)
    #expect(run.status == 3)
    #expect(run.lines.count == 1)
    #expect(run.messages == "kamerbrief: brief.pdf: \(reason)\n")
  }

  @Test("A scan has no text")
  func scan() throws {
    let run = try parse(["brief.pdf"], in: extractor("printf '\\f\\f'"))
    #expect(run.status == 0)
    #expect(run.text.contains("letter.empty"))
    #expect(run.messages == "kamerbrief: brief.pdf: no text in this PDF; a scan needs OCR first (ocrmypdf)\n")
  }

  @Test("Without pdftotext the message says what to install")
  func notInstalled() throws {
    let folder = try extractor("")
    let run = try Program.run(["validate", "brief.pdf"], in: folder, environment: ["PATH": folder.url.path])
    #expect(run.status == 3)
    #expect(
      run.messages.hasPrefix("kamerbrief: brief.pdf: to read a PDF, install pdftotext (Debian, Ubuntu: apt "))
  }

  @Test("A name says PDF, the content does not")
  func wrongName() throws {
    let folder = try extractor("wc -c")
    try folder.write("fout.pdf", "<html>404</html>")
    let run = try parse(["fout.pdf"], in: folder)
    #expect(run.status == 3)
    #expect(run.messages == "kamerbrief: fout.pdf: no PDF, though its name says so\n")
    try folder.write("rommel.pdf", "HTTP/1.1 200 OK\r\n\r\n%PDF-1.4")
    #expect(try parse(["rommel.pdf"], in: folder).status == 0)
  }

  @Test("A PDF goes to the output folder under its name; a folder stands for its .txt files only")
  func folders() throws {
    let folder = try extractor("wc -c")
    #expect(try parse(["brief.pdf", "--output-dir", "uit"], in: folder).status == 0)
    #expect(folder.files.contains("uit/brief.json"))
    let run = try parse(["."], in: folder)
    #expect(run.text == "")
    #expect(run.messages.contains("without .txt files"))
  }
}

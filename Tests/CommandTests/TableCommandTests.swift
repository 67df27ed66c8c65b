import Foundation
import Kamerbrief
import Testing

/// Three letters, each with one motion.
private func letters() throws -> Scratch {
  let folder = try Scratch()
  for name in ["een", "twee", "drie"] {
    try folder.write(
      "map/\(name).txt", "Geachte voorzitter,\n\nMotie van het lid Piri over \(name)\n\nGedaan.\n")
  }
  return folder
}

@Suite("table")
struct TableCommandTests {
  @Test("One header, then the rows of all letters in their order, however many are read at a time")
  func manyLetters() throws {
    let folder = try letters()
    let arguments = ["table", "--of", "motions", "map/twee.txt", "map/een.txt", "map/drie.txt"]
    let run = try Program.run(arguments + ["--jobs", "1"], in: folder)
    #expect(run.status == 0)
    #expect(run.messages == "")
    let lines = run.text.components(separatedBy: "\r\n")
    #expect(
      lines.map { String($0.prefix(12)) } == [
        "file,letterD", "map/twee.txt", "map/een.txt,", "map/drie.txt", "",
      ])
    #expect(try Program.run(arguments + ["--jobs=3"], in: folder).output == run.output)
    let byFolder = try Program.run(["table", "--of=motions", "map", "--format", "tsv"], in: folder)
    #expect(
      byFolder.lines.map { $0.prefix(13) } == [
        "file\tletterDa", "map/drie.txt\t", "map/een.txt\t\t", "map/twee.txt\t",
      ])
  }

  @Test("A letter without rows gives the header alone, and so does nothing at all")
  func empty() throws {
    let header = String(decoding: TableKind.urls.header(), as: UTF8.self)
    let none = try Program.run(["table", "--of", "urls", "map/een.txt"], in: letters())
    #expect(none.text == header)
    let input = try Program.run(["table", "--of", "urls"], in: Scratch())
    #expect(input.text == header)
    #expect(input.status == 0)
  }

  @Test("A file that is not there does not stop the others")
  func missing() throws {
    let run = try Program.run(["table", "--of", "motions", "geen.txt", "map/een.txt"], in: letters())
    #expect(run.status == 3)
    #expect(run.text.components(separatedBy: "\r\n").count == 3)
    #expect(run.messages == "kamerbrief: geen.txt: No such file or directory\n")
  }

  @Test("For Excel: a byte order mark and semicolons")
  func excel() throws {
    let arguments = ["table", "--of", "motions", "--bom", "--semicolon", "map/een.txt", "-o", "uit.csv"]
    let folder = try letters()
    #expect(try Program.run(arguments, in: folder).status == 0)
    #expect(try folder.data("uit.csv").starts(with: Data("\u{FEFF}file;letterDate;index;".utf8)))
  }

  @Test(
    "Wrong usage",
    arguments: [
      (["table"], "'table' needs '--of KIND': motions, footnotes, papers, urls, mentions, diagnostics"),
      (["table", "--of", "motion"], "'motion' is no value for '--of'; did you mean 'motions'?"),
      (["table", "--of", "urls", "--format", "xlsx"], "'xlsx' is no value for '--format'"),
      (
        ["table", "--of", "urls", "--format", "tsv", "--semicolon"], "'--semicolon' is for CSV; TSV has tabs"
      ),
      (
        ["table", "--of", "urls", "map/een.txt", "-o", "map/een.txt"],
        "'map/een.txt' is both input and output"
      ),
    ])
  func wrongUsage(arguments: [String], message: String) throws {
    let run = try Program.run(arguments, in: letters())
    #expect(run.status == 2)
    #expect(run.text == "")
    #expect(run.messages.hasPrefix("kamerbrief: \(message)\n"))
  }
}

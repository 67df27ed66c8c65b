import Foundation
import Testing

@Suite("view")
struct ViewTests {
  private func folder() throws -> Scratch {
    let folder = try Scratch()
    try folder.write("brief.txt", "Geachte voorzitter,\n\nEen brief.\n")
    return folder
  }

  @Test("A page is written beside the letter, and nothing is said")
  func page() throws {
    let folder = try folder()
    let run = try Program.run(["view", "brief.txt", "-o", "brief.html"], in: folder)
    #expect(run.status == 0)
    #expect(run.text == "")
    #expect(run.messages == "")
    let page = String(decoding: try folder.data("brief.html"), as: UTF8.self)
    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"nl\">\n"))
    #expect(page.contains("<p>Een brief."))
    #expect(page.hasSuffix("</html>\n"))
    #expect(folder.files == ["brief.html", "brief.txt"])
  }

  @Test(
    "From standard input, to standard output",
    arguments: [["view", "-o", "-"], ["view", "-", "-o", "-"], ["view", "-o-", "-"]])
  func streams(arguments: [String]) throws {
    let run = try Program.run(arguments, input: "Geachte voorzitter,\n\nEen brief.\n", in: Scratch())
    #expect(run.status == 0)
    #expect(run.text.contains("<p>Een brief."))
  }

  @Test(
    "Wrong usage ends with status 2 and leaves the files alone",
    arguments: [
      (["view", "brief.txt"], "'view' needs '-o PAGE'"), (["view"], "'view' needs '-o PAGE'"),
      (["view", "brief.txt", "brief.txt", "-o", "uit.html"], "'view' takes one file"),
      (["view", "brief.txt", "-o", "brief.txt"], "'brief.txt' is both input and output"),
      (["view", ".", "-o", "uit.html"], "is a folder"),
      (["view", "brief.txt", "-o"], "'-o' needs a value: -o PAGE"),
    ])
  func usage(arguments: [String], message: String) throws {
    let folder = try folder()
    let run = try Program.run(arguments, in: folder)
    #expect(run.status == 2)
    #expect(run.messages.contains(message))
    #expect(folder.files == ["brief.txt"])
    #expect(try folder.data("brief.txt").count == 32)
  }

  @Test("What cannot be read or written ends with status 3, and an old page stays")
  func failures() throws {
    let folder = try folder()
    try folder.write("oud.html", "oud")
    let missing = try Program.run(["view", "geen.txt", "-o", "oud.html"], in: folder)
    #expect(missing.status == 3)
    #expect(missing.messages.contains("geen.txt"))
    #expect(try folder.data("oud.html") == Data("oud".utf8))
    #expect(try Program.run(["view", "brief.txt", "-o", "geen/uit.html"], in: folder).status == 3)
  }
}

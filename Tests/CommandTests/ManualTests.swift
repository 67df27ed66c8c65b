import Foundation
import Testing

@testable import KamerbriefCommand

@Suite("Manual page and completions")
struct ManualTests {
  @Test("The manual page has every command and every option of the table")
  func page() throws {
    let run = try Program.run(["help", "--man"], in: Scratch())
    #expect(run.status == 0)
    for command in Command.all {
      #expect(run.lines.contains(".SS \(command.name)"))
      for option in command.options {
        let name = option.name.replacingOccurrences(of: "-", with: "\\-")
        #expect(run.lines.contains { $0.hasPrefix("\\fB\(name)\\fR") }, "\(command.name) \(option.name)")
      }
    }
    #expect(run.text.allSatisfy { $0.isASCII })
    #expect(try Program.run(["help", "--man", "parse"], in: Scratch()).status == 2)
  }

  @Test("The scripts know every command and option", arguments: ["bash", "zsh", "fish"])
  func scripts(shell: String) throws {
    let run = try Program.run(["completions", shell], in: Scratch())
    #expect(run.status == 0)
    for command in Command.all {
      #expect(run.text.contains(command.name))
      for option in command.options {
        let name = shell == "fish" ? String(option.name.drop { $0 == "-" }) : option.name
        #expect(run.text.contains(name))
        for choice in option.choices { #expect(run.text.contains(choice)) }
      }
    }
  }

  @Test("Wrong usage", arguments: [[], ["bash", "zsh"], ["bsh"]])
  func wrongUsage(arguments: [String]) throws {
    let run = try Program.run(["completions"] + arguments, in: Scratch())
    #expect(run.status == 2)
    #expect(run.text == "")
  }
}

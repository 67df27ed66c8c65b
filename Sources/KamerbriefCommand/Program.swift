import Kamerbrief

/// The program, from its arguments to its exit status.
enum Program {
  /// Runs a command.
  static func run(_ arguments: [[UInt8]]) -> ExitStatus {
    guard let first = arguments.first.map({ String(decoding: $0, as: UTF8.self) }) else {
      report(Help.overview)
      return .usage
    }
    var command: Command?
    do throws(UsageError) {
      if first == "--help" || first == "-h" { return print(Help.overview) }
      if first == "--version" {
        guard arguments.count == 1 else { throw UsageError(message: "'--version' stands alone") }
        return print("kamerbrief " + kamerbriefVersion)
      }
      command = Command.named(first)
      guard let command else { throw unknownCommand(first) }
      if arguments.count == 2, String(decoding: arguments[1], as: UTF8.self) == "--version" {
        return print("kamerbrief " + kamerbriefVersion)
      }
      let options = try Arguments(Array(arguments.dropFirst()), for: command)
      if options.wantsHelp { return print(Help.text(of: command)) }
      return try command.run(options)
    } catch {
      complain(error.message)
      report("Try 'kamerbrief \(command.map { "help " + $0.name } ?? "--help")'.")
      return .usage
    }
  }

  /// What to say of a word that is no command.
  static func unknownCommand(_ word: String) -> UsageError {
    let shown = VisibleText.escaped(word)
    if (try? Files.facts(of: FilePath(word))) != nil {
      return UsageError(message: "'\(shown)' is no command; to read the file: kamerbrief parse \(shown)")
    }
    let names = Command.all.map(\.name) + ["--help", "--version"]
    return UsageError(message: "unknown command '\(shown)'" + Suggestion.nearest(to: word, among: names))
  }

  /// Prints a text as the whole result of a command.
  static func print(_ text: String, newline: Bool = true) -> ExitStatus {
    print(bytes: Array(text.utf8) + (newline ? [UInt8(ascii: "\n")] : []))
  }

  /// Prints bytes as the whole result of a command.
  static func print(bytes: [UInt8]) -> ExitStatus {
    let output = OutputFile()
    do {
      try output.write(bytes)
      try output.finish()
      return .done
    } catch {
      return complain(error)
    }
  }

  /// Says what is wrong, on standard error.
  static func complain(_ message: String) {
    report("kamerbrief: " + message)
  }

  /// Says what the system said no to, and returns what that means for the exit status.
  @discardableResult
  static func complain(_ error: FileError) -> ExitStatus {
    if error.isClosedPipe { return .done }
    complain("\(VisibleText.escaped(error.name)): \(error.reason)")
    return .failed
  }

  /// Writes a line to standard error. Where that fails there is nobody left to tell.
  static func report(_ line: String) {
    let clearing = Progress.isPossible ? "\u{1B}[K" : ""
    try? Files.write(Array((clearing + line + "\n").utf8), to: .standardError, name: "standard error")
  }
}

import Kamerbrief

/// An option of a command.
struct Option: Sendable {
  /// How it is written, such as `--compact`.
  let name: String
  /// What stands for its value in the help, such as `FILE`; nil for an option without a value.
  var value: String?
  /// True where it may stand last without its value.
  var valueIsOptional = false
  /// The values it takes; empty for any value.
  var choices: [String] = []
  /// True where it may be given several times.
  var repeats = false
  /// What a shell completes its value with, where there are no choices.
  var completes = Completion.files
  /// What it does, in one sentence.
  let summary: String

  /// What a shell may put in place of a value.
  enum Completion: Sendable { case files, folders, nothing }

  /// The option as the help writes it.
  var usage: String {
    value.map { valueIsOptional ? "\(name) [\($0)]" : "\(name) \($0)" } ?? name
  }
}

/// A command of the program.
struct Command: Sendable {
  /// How it is written.
  let name: String
  /// What may follow it, as the help writes it; nil for nothing.
  var operands: String?
  /// What it does, in half a line.
  let summary: String
  /// What else there is to know, in lines of at most 80 characters.
  var details: [String] = []
  /// Its options, besides `--help`.
  var options: [Option] = []
  /// The words that its operand may be; none where it is a file.
  var operandWords: @Sendable () -> [String] = { [] }
  /// Does it.
  let run: @Sendable (Arguments) throws(UsageError) -> ExitStatus

  /// `--help`, which every command has.
  static let helpOption = Option(name: "--help", summary: "print this help")
}

extension Command {
  /// Every command. Help, manual page, completions, the errors of wrong usage and the
  /// suggestions come from this table.
  static let all: [Command] = [.parse, .validate, .explain, .view, .table, .schema, .completions, .help]

  /// The command of that name.
  static func named(_ name: String) -> Command? {
    all.first { $0.name == name }
  }

  static let parse = Command(
    name: "parse", operands: "[FILE…]", summary: "read letters and print them as JSON",
    details: [
      "FILE is the text of a letter as a PDF text extractor printed it, a PDF (which",
      "is read with pdftotext), a folder (its .txt files, and those of the folders in",
      "it, in byte order) or '-' for standard input, which is read where no file is",
      "named.",
      "One file or standard input gives one indented object; a folder or several files",
      "give JSON Lines: one object a line, in the order named.",
      "An input may have 256 MiB at most.",
    ],
    options: [.compact, .filesFrom, .jobs, .output, .outputFolder, .skipExisting],
    run: { arguments throws(UsageError) in try ParseCommand(arguments).run() })

  static let validate = Command(
    name: "validate", operands: "[FILE…]", summary: "report what is wrong with letters",
    details: [
      "FILE is as for 'parse'. Findings go to standard output, their number to standard",
      "error. With '--format json' one file or standard input gives an indented object;",
      "a folder or several files give JSON Lines, an object for each letter. With",
      "'--format sarif' all letters together give one log in SARIF 2.1.0.",
      "The exit status is 1 where there are errors.",
    ],
    options: [.format, .strict, .only, .ignore, .filesFrom, .jobs, .output],
    run: { arguments throws(UsageError) in try ValidateCommand(arguments).run() })

  static let explain = Command(
    name: "explain", operands: "[FILE]",
    summary: "show how a letter was read, line by line, or what a code means",
    details: [
      "Prints page, line number and role of each line (body, heading, note 12, furniture …),",
      "and below a line the decisions taken in it with their evidence: hyphens kept or",
      "dropped, addresses joined, markers and the notes they belong to, and why another",
      "number of a note is no marker.",
      "With '--code CODE' it prints what the code of a finding means, with an example and",
      "what to do; with '--code' alone, all codes.",
    ],
    options: [.code],
    run: { arguments throws(UsageError) in
      if arguments.has(.code) { return try CodeExplanation.run(arguments) }
      if arguments.operands.count > 1 { throw UsageError(message: "'explain' takes one file") }
      let input: Input =
        arguments.operands.first.map { $0.name == "-" ? .standardInput : .file($0) } ?? .standardInput
      do throws(FileError) {
        return Program.print(bytes: Letter.explanation(of: try input.read()))
      } catch {
        return Program.complain(error)
      }
    })

  static let view = Command(
    name: "view", operands: "[FILE]", summary: "write a letter as a page to read in a browser",
    details: [
      "PAGE is one file of HTML with nothing to load from elsewhere: the letter as running",
      "text with its notes beside it, papers and addresses as links, findings at their",
      "place, and tables that can be sorted. Where no FILE is named, standard input is read.",
    ],
    options: [.page],
    run: { arguments throws(UsageError) in try ViewCommand(arguments).run() })

  static let schema = Command(
    name: "schema", summary: "print the JSON Schema of what 'parse' prints",
    run: { _ in Program.print(letterSchema, newline: false) })

  static let help = Command(
    name: "help", operands: "[COMMAND]", summary: "print help, also about a command",
    options: [.man], operandWords: { Command.all.map(\.name) },
    run: { arguments throws(UsageError) in
      if arguments.has(.man) {
        guard arguments.operands.isEmpty else { throw UsageError(message: "'--man' stands alone") }
        return Program.print(Manual.page)
      }
      guard let name = arguments.operands.first?.name else { return Program.print(Help.overview) }
      if arguments.operands.count > 1 { throw UsageError(message: "'help' takes one command") }
      guard let command = Command.named(name) else { throw Program.unknownCommand(name) }
      return Program.print(Help.text(of: command))
    })
}

extension Option {
  static let compact = Option(
    name: "--compact", summary: "print an object on one line, without blanks")
  static let jobs = Option(
    name: "--jobs", value: "N", completes: .nothing,
    summary: "read N letters at a time (default: one for each processor)")
  static let filesFrom = Option(
    name: "--files-from", value: "LIST",
    summary: "read the files that LIST names, a line (or NUL) each")
  static let man = Option(name: "--man", summary: "print the manual page, in roff")
  static let output = Option(
    name: "-o", value: "FILE", summary: "write to FILE, which is replaced when all is done")
  static let page = Option(
    name: "-o", value: "PAGE", summary: "write the page to PAGE ('-': standard output); must be given")
  static let outputFolder = Option(
    name: "--output-dir", value: "DIR", completes: .folders,
    summary: "write each letter to a .json file of its own in DIR")
  static let skipExisting = Option(
    name: "--skip-existing", summary: "leave out letters whose output file is there already")
  static let format = Option(
    name: "--format", value: "FORMAT", choices: ["text", "json", "sarif"],
    summary: "how to print the findings: text (default), json or sarif")
  static let strict = Option(
    name: "--strict", summary: "end with status 1 for warnings too")
  static let only = Option(
    name: "--only", value: "CODE", choices: codes, repeats: true,
    summary: "report findings of this code only (may be given again)")
  static let code = Option(
    name: "--code", value: "CODE", valueIsOptional: true, choices: codes,
    summary: "explain this code of a finding; without CODE, list them all")
  static let ignore = Option(
    name: "--ignore", value: "CODE", choices: codes, repeats: true,
    summary: "leave out findings of this code (may be given again)")
}

import Kamerbrief

/// The manual page, made from the table of commands, in the man macros of roff.
enum Manual {
  /// When the version was made; manual pages print it.
  private static let date = "2026-11-24"

  static var page: String {
    var lines = [
      ".\\\" Printed by 'kamerbrief help --man' from the table of commands: change that, not this.",
      ".TH KAMERBRIEF 1 \(date) \"kamerbrief \(kamerbriefVersion)\" \"User Commands\"",
      ".SH NAME", "kamerbrief \\- read Dutch government letters to parliament",
      ".SH SYNOPSIS", ".B kamerbrief", "\\fICOMMAND\\fR [\\fIOPTION\\fR...\\&] [\\fIFILE\\fR...\\&]",
      ".SH DESCRIPTION",
      text(
        """
        Reads what a PDF text extractor makes of a letter to parliament (Kamerbrief) and gives back what the \
        letter says: motions with the cabinet's answers, footnotes with the documents they name, papers and web \
        addresses, and for everything its place in the input.
        """),
      ".SH COMMANDS",
    ]
    for command in Command.all { lines += section(command) }
    lines.append(".SH EXIT STATUS")
    for (status, meaning) in Help.statusMeanings { lines += [".TP", ".B \(status)", text(meaning)] }
    lines.append(".SH ENVIRONMENT")
    for (name, meaning) in environment { lines += [".TP", ".B \(name)", text(meaning)] }
    lines.append(".SH EXAMPLES")
    for (line, meaning) in examples { lines += [".TP", ".B \(text(line))", text(meaning)] }
    lines += [".SH SEE ALSO", ".BR pdftotext (1),", ".BR ocrmypdf (1)"]
    return lines.joined(separator: "\n")
  }

  private static let environment = [
    ("NO_COLOR", "Where it is set and not empty, findings are printed without colours."),
    ("TERM", "Where it is dumb, neither colours nor progress are shown."),
    ("PATH", "Where pdftotext is looked for."),
  ]

  private static let examples = [
    ("kamerbrief parse letter.txt", "One letter, as indented JSON."),
    ("kamerbrief parse letters > letters.jsonl", "All .txt files of a folder, as JSON Lines."),
    (
      "find letters -name '*.pdf' -print0 | kamerbrief parse --files-from - --output-dir json",
      "All PDFs of a folder, each to a file of its own."
    ),
    ("kamerbrief table --of motions letters > motions.csv", "A row for each motion, for a spreadsheet."),
    ("kamerbrief validate --strict letter.txt", "What is wrong with a letter."),
  ]

  private static func section(_ command: Command) -> [String] {
    var usage = ".B kamerbrief \(command.name)"
    if !command.options.isEmpty { usage += "\n[\\fIOPTION\\fR...\\&]" }
    if let operands = command.operands { usage += "\n\(text(operands))" }
    var lines = [".SS \(command.name)", usage, ".PP", text(Help.sentence(command.summary))]
    var isBlock = false
    for line in command.details {
      // Indented lines stand as they are.
      let isIndented = line.hasPrefix("  ")
      if isIndented != isBlock { lines.append(isIndented ? ".PP\n.nf" : ".fi\n.PP") }
      isBlock = isIndented
      lines.append(text(line))
    }
    if isBlock { lines.append(".fi") }
    for option in command.options {
      let value = option.value.map { " \\fI\(text($0))\\fR" } ?? ""
      lines += [".TP", "\\fB\(text(option.name))\\fR\(value)", text(Help.sentence(option.summary))]
      if !option.choices.isEmpty { lines.append(text("One of: \(option.choices.joined(separator: ", ")).")) }
    }
    return lines
  }

  /// A text without anything that roff would take for its own.
  private static func text(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": out += "\\e"
      case "-": out += "\\-"
      case "…": out += "...\\&"
      // At the start of a line these begin a request.
      case ".", "'": out += out.isEmpty ? "\\&\(scalar)" : String(scalar)
      default:
        out += scalar.isASCII ? String(scalar) : "\\[u\(String(scalar.value, radix: 16, uppercase: true))]"
      }
    }
    return out
  }
}

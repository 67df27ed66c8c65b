/// The help texts, made from the table of commands.
enum Help {
  /// The program as a whole.
  static var overview: String {
    let commands = Command.all.map { ($0.name + ($0.operands.map { " " + $0 } ?? ""), $0.summary) }
    return """
      kamerbrief reads Dutch government letters to parliament (Kamerbrieven).

      Usage: kamerbrief COMMAND [OPTION…] [FILE…]

      Commands:
      \(table(commands))

      Options:
      \(table([("--help", "print this help"), ("--version", "print the version")]))

      'kamerbrief help COMMAND' tells more about a command.

      \(statuses)
      """
  }

  /// One command.
  static func text(of command: Command) -> String {
    let options = (command.options + [Command.helpOption]).map { ($0.usage, $0.summary) }
    let usage = ["kamerbrief", command.name, command.options.isEmpty ? nil : "[OPTION…]", command.operands]
    var parts = ["Usage: " + usage.compactMap(\.self).joined(separator: " ")]
    parts.append("\(sentence(command.summary))")
    if !command.details.isEmpty { parts.append(command.details.joined(separator: "\n")) }
    parts.append("Options:\n\(table(options))")
    if !command.options.isEmpty { parts.append(statuses) }
    return parts.joined(separator: "\n\n")
  }

  /// The exit statuses and what they mean.
  static let statusMeanings = [
    ("0", "done"), ("1", "'validate' found errors (with --strict: or warnings)"), ("2", "wrong usage"),
    ("3", "a file could not be read or written; the others were done"),
  ]

  private static var statuses: String { "Exit status:\n" + table(statusMeanings) }

  /// A summary as a sentence.
  static func sentence(_ summary: String) -> String {
    summary.prefix(1).uppercased() + summary.dropFirst() + "."
  }

  private static func table(_ rows: [(left: String, right: String)]) -> String {
    let width = rows.map(\.left.count).max() ?? 0
    let lines = rows.map { row in
      "  " + row.left + String(repeating: " ", count: width - row.left.count + 2) + row.right
    }
    return lines.joined(separator: "\n")
  }
}

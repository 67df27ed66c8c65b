import Kamerbrief

/// Scripts that let a shell complete the command line, made from the table of commands.
enum Completions {
  /// The shells that there is a script for.
  enum Shell: String, CaseIterable { case bash, zsh, fish }

  static func script(for shell: Shell) -> String {
    switch shell {
    case .bash: bash
    case .zsh: zsh
    case .fish: fish
    }
  }

  private static let programOptions = [
    Command.helpOption, Option(name: "--version", summary: "print the version"),
  ]

  /// A text between single quotes, as all three shells read it.
  private static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }

  // MARK: bash

  /// Works in bash 3.2 too, which macOS has.
  private static var bash: String {
    let names = (Command.all.map(\.name) + programOptions.map(\.name)).joined(separator: " ")
    return """
      # bash completion of kamerbrief, printed by 'kamerbrief completions bash'
      _kamerbrief() {
        local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} words='' IFS=$' \\t\\n'
        if [ "$current" = '=' ]; then
          current=''
        elif [ "$previous" = '=' ]; then
          previous=${COMP_WORDS[COMP_CWORD-2]}
        fi
        if [ "$COMP_CWORD" -eq 1 ]; then
          COMPREPLY=($(compgen -W '\(names)' -- "$current"))
          return
        fi
        case "${COMP_WORDS[1]} $previous" in
      \(Command.all.flatMap(bashValues).joined(separator: "\n"))
        esac
        case "${COMP_WORDS[1]} $current" in
      \(Command.all.map(bashWords).joined(separator: "\n"))
        esac
        # Where no word is left, bash completes the name of a file.
        COMPREPLY=($(compgen -W "$words" -- "$current"))
      }
      complete -o bashdefault -o default -F _kamerbrief kamerbrief
      """
  }

  /// What may follow each option of a command that takes a value.
  private static func bashValues(_ command: Command) -> [String] {
    command.options.filter { $0.value != nil }.map { option in
      let reply =
        switch (option.choices.isEmpty, option.completes) {
        case (false, _):
          "COMPREPLY=($(compgen -W '\(option.choices.joined(separator: " "))' -- \"$current\"))"
        case (true, .folders): "IFS=$'\\n'; COMPREPLY=($(compgen -d -- \"$current\"))"
        case (true, .nothing): "COMPREPLY=('')"
        case (true, .files): "COMPREPLY=()"
        }
      return "    '\(command.name) \(option.name)') \(reply); return ;;"
    }
  }

  private static func bashWords(_ command: Command) -> String {
    let options = (command.options + [Command.helpOption]).map(\.name).joined(separator: " ")
    var lines = "    '\(command.name) -'*) words='\(options)' ;;"
    let words = command.operandWords()
    if !words.isEmpty { lines += "\n    '\(command.name) '*) words='\(words.joined(separator: " "))' ;;" }
    return lines
  }

  // MARK: zsh

  private static var zsh: String {
    let commands = Command.all.map { "    " + quoted("\($0.name):\($0.summary)") }.joined(separator: "\n")
    let options = programOptions.map { quoted("(- :)\($0.name)[\($0.summary)]") }.joined(separator: " ")
    return """
      #compdef kamerbrief
      # zsh completion of kamerbrief, printed by 'kamerbrief completions zsh'
      _kamerbrief() {
        local -a commands
        commands=(
      \(commands)
        )
        if (( CURRENT == 2 )); then
          _describe -t commands command commands
          _arguments \(options)
          return
        fi
        shift words
        (( CURRENT-- ))
        case $words[1] in
      \(Command.all.map(zshCase).joined(separator: "\n"))
        esac
      }
      if [ "$funcstack[1]" = _kamerbrief ]; then _kamerbrief "$@"; else compdef _kamerbrief kamerbrief; fi
      """
  }

  private static func zshCase(_ command: Command) -> String {
    var lines = (command.options + [Command.helpOption]).map { option in
      let sign = option.value == nil ? "" : option.name.hasPrefix("--") ? "=" : "+"
      let action =
        switch (option.choices.isEmpty, option.completes) {
        case (false, _): "(\(option.choices.joined(separator: " ")))"
        case (true, .folders): "_files -/"
        case (true, .nothing): " "
        case (true, .files): "_files"
        }
      let value = option.value.map { ":\($0):\(action)" } ?? ""
      return quoted("\(option.repeats ? "*" : "")\(option.name)\(sign)[\(option.summary)]\(value)")
    }
    let words = command.operandWords()
    if command.operands != nil {
      lines.append(words.isEmpty ? "'*:file:_files'" : "'1:word:(\(words.joined(separator: " ")))'")
    }
    return "    \(command.name)) _arguments -S : \\\n      \(lines.joined(separator: " \\\n      ")) ;;"
  }

  // MARK: fish

  private static var fish: String {
    var lines = [
      "# fish completion of kamerbrief, printed by 'kamerbrief completions fish'",
      "complete -c kamerbrief -f",
    ]
    for option in programOptions {
      lines.append("complete -c kamerbrief -n __fish_use_subcommand \(fishOption(option))")
    }
    for command in Command.all {
      lines.append(
        "complete -c kamerbrief -n __fish_use_subcommand -a \(command.name) -d \(fishQuoted(command.summary))"
      )
    }
    for command in Command.all {
      let start = "complete -c kamerbrief -n '__fish_seen_subcommand_from \(command.name)'"
      lines += (command.options + [Command.helpOption]).map { "\(start) \(fishOption($0))" }
      let words = command.operandWords()
      if !words.isEmpty {
        lines.append("\(start) -a '\(words.joined(separator: " "))'")
      } else if command.operands != nil {
        lines.append("\(start) -F")
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func fishOption(_ option: Option) -> String {
    let isLong = option.name.hasPrefix("--")
    let name = isLong ? "-l \(option.name.dropFirst(2))" : "-s \(option.name.dropFirst())"
    let value =
      switch (option.value == nil, option.choices.isEmpty, option.completes) {
      case (true, _, _): ""
      case (_, false, _): " -x -a '\(option.choices.joined(separator: " "))'"
      case (_, true, .folders): " -x -a '(__fish_complete_directories)'"
      case (_, true, .nothing): " -x"
      case (_, true, .files): " -r -F"
      }
    return "\(name)\(value) -d \(fishQuoted(option.summary))"
  }

  /// In fish a backslash keeps a single quote inside single quotes.
  private static func fishQuoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "\\'") + "'"
  }
}

extension Command {
  static let completions = Command(
    name: "completions", operands: "SHELL", summary: "print a script by which a shell completes commands",
    details: [
      "SHELL is bash, zsh or fish. To try it:",
      "  bash:  source <(kamerbrief completions bash)",
      "  zsh:   source <(kamerbrief completions zsh)",
      "  fish:  kamerbrief completions fish | source",
      "To keep it, write it where the shell looks for such scripts (Docs/install.md).",
    ],
    operandWords: { Completions.Shell.allCases.map(\.rawValue) },
    run: { arguments throws(UsageError) in
      let names = Completions.Shell.allCases.map(\.rawValue)
      guard let name = arguments.operands.first?.name, arguments.operands.count == 1 else {
        throw UsageError(message: "'completions' takes one shell: \(names.joined(separator: ", "))")
      }
      guard let shell = Completions.Shell(rawValue: name) else {
        throw UsageError(
          message: "no completions for '\(VisibleText.escaped(name))'"
            + Suggestion.nearest(to: name, among: names))
      }
      return Program.print(Completions.script(for: shell))
    })
}

import Kamerbrief

/// The options and operands behind a command's name.
struct Arguments {
  /// Files and folders, or whatever the command takes.
  private(set) var operands: [FilePath] = []
  /// True where `--help` was asked for.
  private(set) var wantsHelp = false
  private var given: [(name: String, value: [UInt8])] = []

  /// Reads the arguments of a command. Options may stand between operands; `--` ends them, `-` is an operand.
  init(_ arguments: [[UInt8]], for command: Command) throws(UsageError) {
    var rest = arguments[...]
    var optionsEnded = false
    while let argument = rest.popFirst() {
      if optionsEnded || argument.first != UInt8(ascii: "-") || argument.count == 1 {
        operands.append(FilePath(bytes: argument))
      } else if argument == Array("--".utf8) {
        optionsEnded = true
      } else {
        try readOption(argument, &rest, command)
      }
    }
    if operands.contains(where: \.bytes.isEmpty) { throw UsageError(message: "a file name is empty") }
    if operands.count(where: { $0 == .dash }) > 1 {
      throw UsageError(message: "standard input ('-') can be read once only")
    }
    if !operands.isEmpty, command.operands == nil, !wantsHelp {
      throw UsageError(message: "'\(command.name)' takes no '\(VisibleText.escaped(operands[0].name))'")
    }
  }

  /// Reads `--name`, `--name VALUE`, `--name=VALUE`, `-n VALUE` or `-nVALUE`.
  private mutating func readOption(
    _ argument: [UInt8], _ rest: inout ArraySlice<[UInt8]>, _ command: Command
  ) throws(UsageError) {
    let isLong = argument.starts(with: "--".utf8)
    let end = isLong ? argument.firstIndex(of: UInt8(ascii: "=")) ?? argument.count : 2
    let name = String(decoding: argument[..<end], as: UTF8.self)
    var value = end < argument.count ? Array(argument[(isLong ? end + 1 : end)...]) : nil
    if name == Command.helpOption.name || name == "-h", value == nil {
      wantsHelp = true
      return
    }
    guard let option = command.options.first(where: { $0.name == name }) else {
      throw Self.unknownOption(isLong ? name : String(decoding: argument, as: UTF8.self), command)
    }
    guard let placeholder = option.value else {
      if value != nil { throw UsageError(message: "'\(name)' takes no value") }
      given.append((name, []))
      return
    }
    if value == nil { value = rest.popFirst() }
    if option.valueIsOptional, value == nil {
      given.append((name, []))
      return
    }
    guard let value, !value.isEmpty else {
      throw UsageError(message: "'\(name)' needs a value: \(name) \(placeholder)")
    }
    let text = String(decoding: value, as: UTF8.self)
    if !option.choices.isEmpty, !option.choices.contains(text) {
      let hint = Suggestion.nearest(to: text, among: option.choices)
      throw UsageError(message: "'\(VisibleText.escaped(text))' is no value for '\(name)'" + hint)
    }
    given.append((name, value))
  }

  private static func unknownOption(_ name: String, _ command: Command) -> UsageError {
    let names = command.options.map(\.name) + [Command.helpOption.name]
    let hint = Suggestion.nearest(to: name, among: names)
    return UsageError(message: "unknown option '\(VisibleText.escaped(name))' of '\(command.name)'" + hint)
  }

  /// True where the option was given.
  func has(_ option: Option) -> Bool {
    given.contains { $0.name == option.name }
  }

  /// The values of an option, in order.
  func texts(_ option: Option) -> [String] {
    given.filter { $0.name == option.name }.map { String(decoding: $0.value, as: UTF8.self) }
  }

  /// The last value of an option, as a path.
  func path(_ option: Option) -> FilePath? {
    given.last { $0.name == option.name }.map { FilePath(bytes: $0.value) }
  }

  /// The letters to read: those of the operands, or of a list.
  func inputs() throws(UsageError) -> Inputs {
    guard let list = path(.filesFrom) else { return Inputs(operands) }
    if let operand = operands.first {
      throw UsageError(
        message: "'--files-from' and '\(VisibleText.escaped(operand.name))' exclude each other")
    }
    return Inputs(list: list)
  }

  /// How many letters to read at a time.
  func jobs() throws(UsageError) -> Int {
    guard let text = texts(.jobs).last else { return min(Files.processorCount, Self.mostJobs) }
    guard let number = Int(text), (1...Self.mostJobs).contains(number) else {
      throw UsageError(message: "'--jobs' needs a number from 1 to \(Self.mostJobs)")
    }
    return number
  }

  private static let mostJobs = 256
}

import Kamerbrief

/// `kamerbrief explain --code`
enum CodeExplanation {
  /// Prints the section on a code, or a line on each code where none is named.
  static func run(_ arguments: Arguments) throws(UsageError) -> ExitStatus {
    if let operand = arguments.operands.first {
      throw UsageError(message: "'--code' takes no file: '\(VisibleText.escaped(operand.name))'")
    }
    let named = arguments.texts(.code).filter { !$0.isEmpty }
    let codes = named.compactMap(Diagnostic.Code.init(rawValue:))
    if codes.isEmpty { return Program.print(list, newline: false) }
    return Program.print(codes.map(\.page.text).joined(separator: "\n"), newline: false)
  }

  /// Each code with its severity and what it means in one sentence.
  private static var list: String {
    let codes = Diagnostic.Code.allCases
    let width = codes.map(\.rawValue.count).max() ?? 0
    return codes.map { code in
      let padding = String(repeating: " ", count: width - code.rawValue.count)
      let severity = "\(code.severity.name)"
      return "\(code.rawValue)\(padding)  \(severity)\(String(repeating: " ", count: 7 - severity.count))  "
        + "\(code.page.summary)\n"
    }.joined()
  }
}

import Kamerbrief

extension Option {
  /// All codes that a finding may have.
  static let codes = Diagnostic.Code.allCases.map(\.rawValue)
}

/// `kamerbrief validate`
struct ValidateCommand {
  /// What one letter gave.
  private struct Report {
    var bytes: [UInt8]
    var counts: DiagnosticCounts
  }

  private let operands: [FilePath]
  private let jobs: Int
  private let isJSON: Bool
  private let isStrict: Bool
  private let only: Set<String>
  private let ignored: Set<String>

  init(_ arguments: Arguments) throws(UsageError) {
    operands = arguments.operands
    jobs = try arguments.jobs()
    isJSON = arguments.texts(.format).last == "json"
    isStrict = arguments.has(.strict)
    only = Set(arguments.texts(.only))
    ignored = Set(arguments.texts(.ignore))
  }

  func run() -> ExitStatus {
    let inputs = Inputs(operands)
    var status = inputs.complain()
    var total = DiagnosticCounts()
    var letters = 0
    let output = OutputFile()
    do {
      let work = work(on: inputs)
      try OrderedWork.run(count: inputs.items.count, jobs: jobs, work: work) { _, outcome throws(FileError) in
        switch outcome {
        case .success(let report):
          total += report.counts
          letters += 1
          try output.write(report.bytes)
        case .failure(let error): status.rise(to: Program.complain(error))
        }
      }
      try output.finish()
      if !isJSON { Program.report(Self.closingLine(total, letters: letters)) }
    } catch {
      status.rise(to: Program.complain(error))
    }
    if total.errors > 0 || isStrict && total.warnings > 0 { status.rise(to: .findings) }
    return status
  }

  /// Reads one letter and renders its findings.
  private func work(on inputs: Inputs) -> @Sendable (Int) -> Result<Report, FileError> {
    let items = inputs.items
    let isSingle = inputs.isSingle
    let colour = !isJSON && Self.wantsColour
    return { [self] index in
      do throws(FileError) {
        let input = items[index].input
        let bytes = try input.read()
        let letter = Letter(parsing: bytes, name: input.name)
        let findings = letter.diagnostics.filter { isWanted($0.code.rawValue) }
        let rendered =
          isJSON
          ? letter.diagnosticsJSON(findings, compact: !isSingle) + [UInt8(ascii: "\n")]
          : letter.diagnosticsText(findings, input: bytes, colour: colour)
        return .success(Report(bytes: rendered, counts: DiagnosticCounts(findings)))
      } catch {
        return .failure(error)
      }
    }
  }

  private func isWanted(_ code: String) -> Bool {
    (only.isEmpty || only.contains(code)) && !ignored.contains(code)
  }

  /// Colour is for people at a terminal who did not ask for none (no-color.org).
  private static var wantsColour: Bool {
    let refused = Files.environment("NO_COLOR").map { !$0.isEmpty } ?? false
    return !refused && Files.environment("TERM") != "dumb" && Files.isTerminal(.standardOutput)
  }

  private static func closingLine(_ counts: DiagnosticCounts, letters: Int) -> String {
    func number(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
    let errors = number(counts.errors, "error")
    let warnings = number(counts.warnings, "warning")
    return "\(number(letters, "letter")): \(errors), \(warnings), \(number(counts.notes, "note"))"
  }
}

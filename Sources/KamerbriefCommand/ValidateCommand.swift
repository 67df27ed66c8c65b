import Kamerbrief

extension Option {
  /// All codes that a finding may have.
  static let codes = Diagnostic.Code.allCases.map(\.rawValue)
}

/// `kamerbrief validate`
struct ValidateCommand {
  /// How the findings are printed.
  private enum Format: String, CaseIterable {
    case text, json, sarif
  }
  /// What one letter gave.
  private struct Report {
    var bytes: [UInt8]
    var counts: DiagnosticCounts
  }

  private let operands: [FilePath]
  private let jobs: Int
  private let format: Format
  private let isStrict: Bool
  private let only: Set<String>
  private let ignored: Set<String>

  init(_ arguments: Arguments) throws(UsageError) {
    operands = arguments.operands
    jobs = try arguments.jobs()
    format = arguments.texts(.format).last.flatMap(Format.init(rawValue:)) ?? .text
    isStrict = arguments.has(.strict)
    only = Set(arguments.texts(.only))
    ignored = Set(arguments.texts(.ignore))
  }

  func run() -> ExitStatus {
    let inputs = Inputs(operands)
    var status = inputs.complain()
    var failures = inputs.failures.map { SARIFLog.Failure(path: Array($0.name.utf8), reason: $0.reason) }
    let log = SARIFLog(paths: inputs.items.map(\.input.path.bytes))
    var needsComma = false
    var total = DiagnosticCounts()
    var letters = 0
    let output = OutputFile()
    do {
      let work = work(on: inputs, log)
      if format == .sarif { try output.write(log.opening()) }
      try OrderedWork.run(count: inputs.items.count, jobs: jobs, work: work) {
        index, outcome throws(FileError) in
        switch outcome {
        case .success(let report):
          total += report.counts
          letters += 1
          if format == .sarif, !report.bytes.isEmpty {
            if needsComma { try output.write([UInt8(ascii: ",")]) }
            needsComma = true
          }
          try output.write(report.bytes)
        case .failure(let error):
          status.rise(to: Program.complain(error))
          failures.append(.init(path: inputs.items[index].input.path.bytes, reason: error.reason))
        }
      }
      if total.errors > 0 || isStrict && total.warnings > 0 { status.rise(to: .findings) }
      if format == .sarif {
        try output.write(log.closing(failures: failures, exitCode: Int(status.rawValue)))
      }
      try output.finish()
      if format == .text { Program.report(Self.closingLine(total, letters: letters)) }
    } catch {
      status.rise(to: Program.complain(error))
    }
    return status
  }

  /// Reads one letter and renders its findings.
  private func work(on inputs: Inputs, _ log: SARIFLog) -> @Sendable (Int) -> Result<Report, FileError> {
    let items = inputs.items
    let isSingle = inputs.isSingle
    let colour = format == .text && Self.wantsColour
    return { [self] index in
      do throws(FileError) {
        let input = items[index].input
        let bytes = try input.read()
        let letter = Letter(parsing: bytes, name: input.name)
        let findings = letter.diagnostics.filter { isWanted($0.code.rawValue) }
        let rendered =
          switch format {
          case .text: letter.diagnosticsText(findings, input: bytes, colour: colour)
          case .json: letter.diagnosticsJSON(findings, compact: !isSingle) + [UInt8(ascii: "\n")]
          case .sarif: log.results(letter, findings, input: bytes, path: input.path.bytes)
          }
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
